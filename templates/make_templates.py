"""Makes the .docx templates: `python templates/make_templates.py` writes them beside this file.

The templates are ordinary Word documents with docxtpl tags. They are built on a base of our own, because
python-docx's default document opens in Compatibility Mode, carries 168 styles and takes its bullets from the Symbol
font, so that text copied from a PDF of it holds no "•".
"""

from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

from tailor.writers.package import pack

HERE = Path(__file__).parent
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OPEN = "application/vnd.openxmlformats-officedocument"
_WORDML = f"{_OPEN}.wordprocessingml"
_NS = f'xmlns:w="{_W}" xmlns:r="{_OFFICE}"'
_INK, _MUTED = "262626", "404040"
_BULLETS = ("•", "–", "•")


@dataclass(frozen=True)
class Design:
    """The choices of a design; lengths in twentieths of a point, sizes in half points."""

    font: str
    twin: str
    accent: str
    margin_top: int
    margin_side: int
    page: tuple[int, int] = (11906, 16838)

    @property
    def edge(self) -> int:
        """The width of the text, where right-aligned tab stops stand."""
        return self.page[0] - 2 * self.margin_side


CLASSIC = Design(font="Calibri", twin="Carlito", accent="1F3864", margin_top=1077, margin_side=1134)


@dataclass(frozen=True)
class StyleRow:
    """A style: identifier, Word's name, its parent, what follows it, paragraph and run properties as XML."""

    id: str
    name: str
    paragraph: str = ""
    run: str = ""
    next: str = ""
    parent: str = "Normal"
    kind: str = "paragraph"
    extra: str = field(default="<w:qFormat/>")


def spacing(before: int, after: int, line: int = 0) -> str:
    """Space above and below; `line` is the line spacing in 240ths of a line, 0 to inherit."""
    rule = f' w:line="{line}" w:lineRule="auto"' if line else ""
    return f'<w:spacing w:before="{before}" w:after="{after}"{rule}/>'


def size(half_points: int) -> str:
    """A font size, for complex scripts too."""
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def color(value: str) -> str:
    """A text colour."""
    return f'<w:color w:val="{value}"/>'


BOLD, PLAIN, ITALIC = "<w:b/><w:bCs/>", '<w:b w:val="0"/><w:bCs w:val="0"/>', "<w:i/><w:iCs/>"
KEEP = "<w:keepNext/><w:keepLines/>"


def header_styles(design: Design) -> list[StyleRow]:
    """The styles that resume and letter share: name, headline, contact."""
    return [
        StyleRow(
            "Title",
            "Title",
            f"{KEEP}{spacing(0, 20, 240)}",
            f"{BOLD}{color(design.accent)}{size(46)}",
            next="Subtitle",
        ),
        StyleRow("Subtitle", "Subtitle", f"{KEEP}{spacing(0, 40)}", f"{color(_MUTED)}{size(24)}", next="Contact"),
        StyleRow("Contact", "Contact", spacing(20, 120), f"{color(_MUTED)}{size(20)}"),
        StyleRow(
            "Hyperlink",
            "Hyperlink",
            run=color(design.accent),
            kind="character",
            parent="DefaultParagraphFont",
            extra="",
        ),
    ]


def resume_styles(design: Design) -> list[StyleRow]:
    """The styles of a resume."""
    rule = f'<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="2" w:color="{design.accent}"/></w:pBdr>'
    tab = f'<w:tabs><w:tab w:val="right" w:pos="{design.edge}"/></w:tabs>'
    head = f'{KEEP}{rule}{spacing(220, 80)}<w:outlineLvl w:val="0"/>'
    lists = [
        StyleRow(
            "ListBullet" + suffix,
            "List Bullet" + (" " + suffix if suffix else ""),
            f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>{spacing(0, 30)}',
        )
        for level, suffix in enumerate(("", "2", "3"))
    ]
    return [
        *header_styles(design),
        StyleRow(
            "Heading1",
            "heading 1",
            head,
            f'{BOLD}<w:caps/>{color(design.accent)}<w:spacing w:val="14"/>{size(23)}',
            next="Normal",
        ),
        StyleRow(
            "Heading2",
            "heading 2",
            f'{KEEP}{tab}{spacing(100, 0)}<w:outlineLvl w:val="1"/>',
            f"{BOLD}{size(21)}",
            next="EntryPlace",
        ),
        StyleRow("EntryPlace", "Entry Place", f"{KEEP}{spacing(0, 30)}", f"{ITALIC}{color(_MUTED)}", next="ListBullet"),
        StyleRow("EntryDetail", "Entry Detail", spacing(0, 30), next="ListBullet"),
        StyleRow("BodyText", "Body Text", spacing(0, 60)),
        *lists,
        StyleRow("SkillLine", "Skill Line", spacing(0, 40)),
        StyleRow(
            "EntryDates", "Entry Dates", run=f"{PLAIN}{color(_MUTED)}", kind="character", parent="DefaultParagraphFont"
        ),
        StyleRow("Label", "Label", run=BOLD, kind="character", parent="DefaultParagraphFont"),
    ]


def letter_styles(design: Design) -> list[StyleRow]:
    """The styles of a letter in block format."""
    return [
        *header_styles(design),
        StyleRow("Date", "Date", spacing(360, 240), next="InsideAddress"),
        StyleRow("InsideAddress", "Inside Address", spacing(0, 0)),
        StyleRow("Subject", "Subject", f"{KEEP}{spacing(280, 200)}", BOLD, next="Salutation"),
        StyleRow("Salutation", "Salutation", f"{KEEP}{spacing(0, 160)}", next="BodyText"),
        StyleRow("BodyText", "Body Text", spacing(0, 160, 264)),
        StyleRow("Closing", "Closing", f"{KEEP}{spacing(80, 560)}", next="Signature"),
        StyleRow("Signature", "Signature", f"<w:keepLines/>{spacing(0, 0)}"),
    ]


def styles_part(design: Design, rows: list[StyleRow]) -> str:
    """word/styles.xml."""
    fonts = "".join(f' w:{slot}="{design.font}"' for slot in ("ascii", "eastAsia", "hAnsi", "cs"))
    defaults = (
        f"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts{fonts}/>{color(_INK)}{size(21)}"
        '<w:lang w:val="en-GB" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        f"<w:pPrDefault><w:pPr>{spacing(0, 0, 252)}</w:pPr></w:pPrDefault></w:docDefaults>"
    )
    fixed = (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        "<w:pPr><w:widowControl/></w:pPr></w:style>"
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:semiHidden/></w:style>'
    )
    return f"{_DECLARATION}<w:styles {_NS}>{defaults}{fixed}{''.join(map(style_xml, rows))}</w:styles>"


def style_xml(row: StyleRow) -> str:
    """One style of word/styles.xml."""
    custom = "" if row.name[0].islower() or row.name in _BUILT_IN else ' w:customStyle="1"'
    follows = f'<w:next w:val="{row.next}"/>' if row.next else ""
    paragraph = f"<w:pPr>{row.paragraph}</w:pPr>" if row.paragraph else ""
    run = f"<w:rPr>{row.run}</w:rPr>" if row.run else ""
    return (
        f'<w:style w:type="{row.kind}"{custom} w:styleId="{row.id}"><w:name w:val="{row.name}"/>'
        f'<w:basedOn w:val="{row.parent}"/>{follows}{row.extra}{paragraph}{run}</w:style>'
    )


_BUILT_IN = {
    *("Title", "Subtitle", "Hyperlink", "Body Text", "List Bullet", "List Bullet 2", "List Bullet 3"),
    *("Date", "Salutation", "Closing", "Signature"),
}


def numbering_part(design: Design) -> str:
    """word/numbering.xml: one bullet list; the glyphs come from the text's own font."""
    fonts = "".join(f' w:{slot}="{design.font}"' for slot in ("ascii", "hAnsi", "cs"))
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="bullet"/>'
        f'<w:pStyle w:val="ListBullet{level + 1 if level else ""}"/><w:lvlText w:val="{glyph}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{284 * (level + 1)}" w:hanging="227"/></w:pPr>'
        f'<w:rPr><w:rFonts{fonts} w:hint="default"/>{color(design.accent)}</w:rPr></w:lvl>'
        for level, glyph in enumerate(_BULLETS)
    )
    return (
        f'{_DECLARATION}<w:numbering {_NS}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>'
        f'{levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )


def settings_part() -> str:
    """word/settings.xml: the mode of Word 2013 and later, so that no "Compatibility Mode" shows."""
    return (
        f'{_DECLARATION}<w:settings {_NS}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
        '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
        "</w:compat></w:settings>"
    )


def font_table_part(design: Design) -> str:
    """word/fontTable.xml, with the free font of the same widths as the second choice."""
    return (
        f'{_DECLARATION}<w:fonts {_NS}><w:font w:name="{design.font}"><w:altName w:val="{design.twin}"/>'
        '<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    )


def theme_part(design: Design) -> str:
    """word/theme/theme1.xml: the smallest theme that the format allows; nothing in the templates refers to it."""
    colors = {
        "dk1": _INK,
        "lt1": "FFFFFF",
        "dk2": design.accent,
        "lt2": "F2F2F2",
        "hlink": design.accent,
        "folHlink": _MUTED,
    }
    colors |= {f"accent{number}": design.accent for number in range(1, 7)}
    order = ("dk1", "lt1", "dk2", "lt2", *(f"accent{number}" for number in range(1, 7)), "hlink", "folHlink")
    scheme = "".join(f'<a:{name}><a:srgbClr val="{colors[name]}"/></a:{name}>' for name in order)
    face = f'<a:latin typeface="{design.font}"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    return (
        f'{_DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Plain">'
        f'<a:themeElements><a:clrScheme name="Plain">{scheme}</a:clrScheme>'
        f'<a:fontScheme name="Plain"><a:majorFont>{face}</a:majorFont><a:minorFont>{face}</a:minorFont></a:fontScheme>'
        f'<a:fmtScheme name="Plain"><a:fillStyleLst>{fill * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{f'<a:ln>{fill}</a:ln>' * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{'<a:effectStyle><a:effectLst/></a:effectStyle>' * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )


def run(text: str, style: str = "", direct: str = "") -> str:
    """A run of text; a tab sign becomes Word's tab."""
    named = f'<w:rStyle w:val="{style}"/>' if style else ""
    properties = f"<w:rPr>{named}{direct}</w:rPr>" if named or direct else ""
    words = "</w:t></w:r><w:r><w:tab/></w:r><w:r>" + properties + '<w:t xml:space="preserve">'
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(text).replace(chr(9), words)}</w:t></w:r>'


def paragraph(style: str, *runs: str) -> str:
    """A paragraph of a style."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{"".join(runs)}</w:p>'


def tag(words: str) -> str:
    """A paragraph that holds a docxtpl tag and vanishes when the template is filled."""
    return f"<w:p>{run('{%p ' + words + ' %}')}</w:p>"


def when(condition: str, *inner: str) -> str:
    """Paragraphs that only stand when the condition holds."""
    return tag(f"if {condition}") + "".join(inner) + tag("endif")


def each(loop: str, *inner: str) -> str:
    """Paragraphs repeated for a loop such as "line in section.lines"."""
    return tag(f"for {loop}") + "".join(inner) + tag("endfor")


def bullet(name: str) -> str:
    """A list item in the style of its level."""
    return (
        tag(f"if {name}.level == 0")
        + paragraph("ListBullet", run("{{ " + name + ".text }}"))
        + tag(f"elif {name}.level == 1")
        + paragraph("ListBullet2", run("{{ " + name + ".text }}"))
        + tag("else")
        + paragraph("ListBullet3", run("{{ " + name + ".text }}"))
        + tag("endif")
    )


CONTACT = paragraph(
    "Contact", run("{% for item in contact %}{{ item }}{% if not loop.last %}  |  {% endif %}{% endfor %}")
)


def resume_body() -> str:
    """The paragraphs of the Classic resume."""
    entry = (
        when(
            "entry.heading",
            paragraph(
                "Heading2",
                run("{{ entry.heading }}"),
                run("{%r if entry.when %}"),
                "<w:r><w:tab/></w:r>",
                run("{{ entry.when }}", "EntryDates"),
                run("{%r endif %}"),
            ),
        ),
        when("entry.place", paragraph("EntryPlace", run("{{ entry.place }}"))),
        each("detail in entry.details", paragraph("EntryDetail", run("{{ detail.text }}"))),
        each("bullet in entry.bullets", bullet("bullet")),
    )
    return (
        when("name", paragraph("Title", run("{{ name }}")))
        + when("headline", paragraph("Subtitle", run("{{ headline }}")))
        + when("contact", CONTACT)
        + each(
            "section in sections",
            when("section.heading", paragraph("Heading1", run("{{ section.heading }}"))),
            each(
                "line in section.lines",
                tag("if line.is_bullet"),
                bullet("line"),
                tag("else"),
                paragraph("BodyText", run("{{ line.text }}")),
                tag("endif"),
            ),
            each(
                "group in section.groups",
                paragraph(
                    "SkillLine",
                    run("{%r if group.name %}"),
                    run("{{ group.name }}: ", "Label"),
                    run("{%r endif %}"),
                    run("{{ group.skills }}"),
                ),
            ),
            each("entry in section.entries", *entry),
        )
    )


def letter_body() -> str:
    """The paragraphs of the Classic letter."""
    return (
        when("sender", paragraph("Title", run("{{ sender }}")))
        + when("contact", CONTACT)
        + when("date", paragraph("Date", run("{{ date }}")))
        + each("line in recipient", paragraph("InsideAddress", run("{{ line }}")))
        + when("subject", paragraph("Subject", run("{{ subject }}")))
        + paragraph("Salutation", run("{{ greeting }}"))
        + each(
            "paragraph in paragraphs",
            tag("if paragraph.placeholder"),
            paragraph("BodyText", run("{{ paragraph.text }}", direct='<w:highlight w:val="yellow"/>')),
            tag("else"),
            paragraph("BodyText", run("{{ paragraph.text }}")),
            tag("endif"),
        )
        + paragraph("Closing", run("{{ farewell }}"))
        + paragraph("Signature", run("{{ signature }}"))
    )


def document_part(design: Design, body: str) -> str:
    """word/document.xml."""
    width, height = design.page
    side, top = design.margin_side, design.margin_top
    sheet = (
        f'<w:sectPr><w:pgSz w:w="{width}" w:h="{height}"/><w:pgMar w:top="{top}" w:right="{side}" w:bottom="{top}" '
        f'w:left="{side}" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'
    )
    return f"{_DECLARATION}<w:document {_NS}><w:body>{body}{sheet}</w:body></w:document>"


def relationships(rows: list[tuple[str, str]]) -> str:
    """A part of relationships: (type, target) in order."""
    inner = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(rows, start=1)
    )
    return f'{_DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">{inner}</Relationships>'


def parts(design: Design, rows: list[StyleRow], body: str, title: str) -> dict[str, bytes]:
    """All parts of a template, by name."""
    words = {
        "styles.xml": styles_part(design, rows),
        "settings.xml": settings_part(),
        "fontTable.xml": font_table_part(design),
        "theme/theme1.xml": theme_part(design),
    }
    if any("numPr" in row.paragraph for row in rows):
        words["numbering.xml"] = numbering_part(design)
    package = [
        (f"{_OFFICE}/officeDocument", "word/document.xml"),
        (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
    ]
    texts = {
        "[Content_Types].xml": content_types(["document.xml", *words]),
        "_rels/.rels": relationships(package),
        "docProps/core.xml": f'{_DECLARATION}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title></cp:coreProperties>',
        "word/document.xml": document_part(design, body),
        "word/_rels/document.xml.rels": relationships([(f"{_OFFICE}/{_role(name)}", name) for name in words]),
        **{f"word/{name}": text for name, text in words.items()},
    }
    return {name: text.encode() for name, text in texts.items()}


def _role(name: str) -> str:
    return "theme" if name.startswith("theme/") else name.removesuffix(".xml")


def content_types(names: list[str]) -> str:
    """[Content_Types].xml for these parts of the folder word."""
    kinds = {"document.xml": f"{_WORDML}.document.main", "theme/theme1.xml": f"{_OPEN}.theme"}
    overrides = "".join(
        f'<Override PartName="/word/{name}" ContentType="{kinds.get(name, f"{_WORDML}.{_role(name)}")}+xml"/>'
        for name in names
    )
    return (
        f'{_DECLARATION}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}'
        '<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
    )


def templates() -> dict[str, bytes]:
    """Every template: path beside this file -> the file's bytes."""
    return {
        "resume/classic.docx": pack(parts(CLASSIC, resume_styles(CLASSIC), resume_body(), "Resume template: Classic")),
        "letter/classic.docx": pack(parts(CLASSIC, letter_styles(CLASSIC), letter_body(), "Letter template: Classic")),
    }


if __name__ == "__main__":
    for path, content in templates().items():
        (HERE / path).write_bytes(content)
