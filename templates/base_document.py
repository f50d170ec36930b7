"""The parts of a slim Word document, from a design and its styles.

python-docx's default document is no good base: it opens in Compatibility Mode, carries 168 styles, and takes its
bullets from the Symbol font, so that text copied from a PDF of it holds no "•".
"""
# ruff: noqa: INP001  # a script beside the templates, no package

from collections.abc import Sequence
from dataclasses import dataclass

from tailor.writers.package import pack

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OPEN = "application/vnd.openxmlformats-officedocument"
_WORDML = f"{_OPEN}.wordprocessingml"
_NS = f'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="{_OFFICE}"'
_BULLETS = ("•", "–", "•")
_BUILT_IN = {
    *("Title", "Subtitle", "heading 1", "heading 2", "Body Text", "List Bullet", "List Bullet 2", "List Bullet 3"),
    *("Hyperlink", "Date", "Salutation", "Closing", "Signature"),
}


@dataclass(frozen=True)
class Design:
    """The choices of a design; margins in twentieths of a point, sizes in half points, `line` in 240ths of a line.

    `twin` is a free font with the same widths as `font`. `column` is the width of a column at the left that has the
    dates, 0 for none. `accent` colours name and headings, `ink` the text, `muted`
    what stands behind. The page is A4; it is swapped when a template is filled.
    """

    font: str
    twin: str
    size: int
    top: int
    side: int
    accent: str = "000000"
    ink: str = "000000"
    muted: str = "000000"
    line: int = 252
    column: int = 0
    width: int = 11906
    height: int = 16838


@dataclass(frozen=True)
class Style:
    """A paragraph style (a character style when `character`): Word's name for it, and its properties as XML."""

    name: str
    paragraph: str = ""
    run: str = ""
    next: str = ""
    character: bool = False

    @property
    def id(self) -> str:
        """The identifier that paragraphs refer to: the name without spaces."""
        return style_id(self.name)


def style_id(name: str) -> str:
    """The identifier of a style of this name."""
    return "".join(word[0].upper() + word[1:] for word in name.split())


def docx(design: Design, styles: Sequence[Style], body: str, title: str, description: str) -> bytes:
    """A whole .docx file; title and description go into its properties."""
    word = {
        "styles.xml": _styles(design, styles),
        "settings.xml": _settings(),
        "fontTable.xml": _fonts(design),
        "theme/theme1.xml": _theme(design),
    }
    if any("numPr" in style.paragraph for style in styles):
        word["numbering.xml"] = _numbering(design, [style.id for style in styles])
    package = [
        (f"{_OFFICE}/officeDocument", "word/document.xml"),
        (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
    ]
    parts = {
        "[Content_Types].xml": _content_types(["document.xml", *word]),
        "_rels/.rels": _relationships(package),
        "docProps/core.xml": f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title>'
        f"<dc:description>{description}</dc:description></cp:coreProperties>",
        "word/document.xml": _document(design, body),
        "word/_rels/document.xml.rels": _relationships([(f"{_OFFICE}/{_role(name)}", name) for name in word]),
        **{f"word/{name}": text for name, text in word.items()},
    }
    return pack({name: (_DECLARATION + text).encode() for name, text in parts.items()})


def _document(design: Design, body: str) -> str:
    return (
        f"<w:document {_NS}><w:body>{body}"
        f'<w:sectPr><w:pgSz w:w="{design.width}" w:h="{design.height}"/>'
        f'<w:pgMar w:top="{design.top}" w:right="{design.side}" w:bottom="{design.top}" w:left="{design.side}" '
        'w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>'
    )


_DEFAULT_STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
    "<w:pPr><w:widowControl/></w:pPr></w:style>"
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList">'
    '<w:name w:val="No List"/><w:semiHidden/></w:style>'
)


def _styles(design: Design, styles: Sequence[Style]) -> str:
    fonts = "".join(f' w:{slot}="{design.font}"' for slot in ("ascii", "eastAsia", "hAnsi", "cs"))
    return (
        f"<w:styles {_NS}><w:docDefaults><w:rPrDefault><w:rPr>"
        f'<w:rFonts{fonts}/><w:color w:val="{design.ink}"/><w:sz w:val="{design.size}"/><w:szCs w:val="{design.size}"/>'
        '<w:lang w:val="en-GB" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        f'<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="{design.line}" w:lineRule="auto"/></w:pPr>'
        f"</w:pPrDefault></w:docDefaults>{_DEFAULT_STYLES}"
        f"{''.join(map(_style, styles))}</w:styles>"
    )


def _style(style: Style) -> str:
    kind, parent = ("character", "DefaultParagraphFont") if style.character else ("paragraph", "Normal")
    custom = "" if style.name in _BUILT_IN else ' w:customStyle="1"'
    follows = f'<w:next w:val="{style_id(style.next)}"/>' if style.next else ""
    paragraph = f"<w:pPr>{style.paragraph}</w:pPr>" if style.paragraph else ""
    run = f"<w:rPr>{style.run}</w:rPr>" if style.run else ""
    return (
        f'<w:style w:type="{kind}"{custom} w:styleId="{style.id}"><w:name w:val="{style.name}"/>'
        f'<w:basedOn w:val="{parent}"/>{follows}<w:qFormat/>{paragraph}{run}</w:style>'
    )


def _numbering(design: Design, known: Sequence[str]) -> str:
    """The bullets of the list styles that the document has."""
    fonts = "".join(f' w:{slot}="{design.font}"' for slot in ("ascii", "hAnsi", "cs"))
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="bullet"/>'
        f'<w:pStyle w:val="{style}"/><w:lvlText w:val="{glyph}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{design.column + 284 * (level + 1)}" w:hanging="227"/></w:pPr>'
        f'<w:rPr><w:rFonts{fonts} w:hint="default"/><w:color w:val="{design.accent}"/></w:rPr></w:lvl>'
        for level, glyph in enumerate(_BULLETS)
        if (style := f"ListBullet{level + 1 if level else ''}") in known
    )
    return (
        f'<w:numbering {_NS}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>{levels}'
        '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )


def _settings() -> str:
    """Mode 15 is that of Word 2013 and later; any other shows "Compatibility Mode"."""
    return (
        f'<w:settings {_NS}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
        '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
        "</w:compat></w:settings>"
    )


def _fonts(design: Design) -> str:
    return (
        f'<w:fonts {_NS}><w:font w:name="{design.font}"><w:altName w:val="{design.twin}"/><w:charset w:val="00"/>'
        '<w:family w:val="auto"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    )


def _theme(design: Design) -> str:
    """The smallest theme that the format allows; Word's menus offer its colours and font."""
    accents = [(f"accent{number}", design.accent) for number in range(1, 7)]
    colors = [("dk1", design.ink), ("lt1", "FFFFFF"), ("dk2", design.accent), ("lt2", "F2F2F2"), *accents]
    colors += [("hlink", design.accent), ("folHlink", design.muted)]
    scheme = "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in colors)
    face = f'<a:latin typeface="{design.font}"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    return (
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Plain"><a:themeElements>'
        f'<a:clrScheme name="Plain">{scheme}</a:clrScheme>'
        f'<a:fontScheme name="Plain"><a:majorFont>{face}</a:majorFont><a:minorFont>{face}</a:minorFont></a:fontScheme>'
        f'<a:fmtScheme name="Plain"><a:fillStyleLst>{fill * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{f'<a:ln>{fill}</a:ln>' * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{'<a:effectStyle><a:effectLst/></a:effectStyle>' * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )


def _relationships(rows: Sequence[tuple[str, str]]) -> str:
    inner = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(rows, start=1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{inner}</Relationships>'


def _content_types(names: Sequence[str]) -> str:
    kinds = {"document.xml": f"{_WORDML}.document.main", "theme/theme1.xml": f"{_OPEN}.theme"}
    overrides = "".join(
        f'<Override PartName="/word/{name}" ContentType="{kinds.get(name, f"{_WORDML}.{_role(name)}")}+xml"/>'
        for name in names
    )
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
    )


def _role(name: str) -> str:
    return "theme" if name.startswith("theme/") else name.removesuffix(".xml")
