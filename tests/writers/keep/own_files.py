"""Word files as people make them, in awkward ways: a builder, and a document for each awkwardness."""

import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO

from tailor.writers import find_template

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NAMESPACES = " ".join(
    f'xmlns:{prefix}="{address}"'
    for prefix, address in {
        "w": _W,
        "r": _R,
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "v": "urn:schemas-microsoft-com:vml",
        "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    }.items()
)
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_THEME = "application/vnd.openxmlformats-officedocument.theme+xml"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_STYLES = f"""<w:styles xmlns:w="{_W}"><w:docDefaults><w:rPrDefault><w:rPr>
<w:rFonts w:ascii="Carlito" w:hAnsi="Carlito" w:cs="Carlito" w:eastAsia="Carlito"/>
<w:sz w:val="21"/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:spacing w:after="60"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="character" w:default="1" w:styleId="Letters"><w:name w:val="Default Paragraph Font"/></w:style>
<w:style w:type="table" w:default="1" w:styleId="Plain"><w:name w:val="Normal Table"/></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/>
<w:rPr><w:b/><w:color w:val="1F3864"/><w:sz w:val="40"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>
<w:pPr><w:keepNext/><w:spacing w:before="200"/><w:outlineLvl w:val="0"/></w:pPr>
<w:rPr><w:b/><w:color w:val="2E74B5"/><w:sz w:val="26"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/>
<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:contextualSpacing/></w:pPr></w:style>
</w:styles>"""
_LEVELS = "".join(
    f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{{format}}"/><w:lvlText w:val="{{mark{level}}}"/>'
    f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{360 * (level + 1)}" w:hanging="360"/></w:pPr></w:lvl>'
    for level in range(2)
)
_BULLETS = _LEVELS.format(format="bullet", mark0="•", mark1="–")
_NUMBERS = _LEVELS.format(format="decimal", mark0="%1.", mark1="%2)")
_NUMBERING = f"""<w:numbering xmlns:w="{_W}">
<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>{_BULLETS}</w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/>{_NUMBERS}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
</w:numbering>"""
_NOTE = '<w:footnote w:type="{kind}" w:id="{id}"><w:p><w:r><w:{mark}/></w:r></w:p></w:footnote>'
_FOOTNOTES = f"""<w:footnotes xmlns:w="{_W}">{_NOTE.format(kind="separator", id=-1, mark="separator")}
{_NOTE.format(kind="continuationSeparator", id=0, mark="continuationSeparator")}
<w:footnote w:id="1"><w:p><w:r><w:t>Figures of the yearly audit.</w:t></w:r></w:p></w:footnote></w:footnotes>"""
_COMMENTS = f"""<w:comments xmlns:w="{_W}"><w:comment w:id="0" w:author="Coach" w:date="2026-01-05T10:00:00Z">
<w:p><w:r><w:t>Say how many.</w:t></w:r></w:p></w:comment></w:comments>"""
_SHEET = '<w:pgSz w:w="11906" w:h="16838"/>'
_MARGINS = " ".join(f'w:{side}="1134"' for side in ("top", "right", "bottom", "left"))
_SECTION = f'{_SHEET}<w:pgMar {_MARGINS} w:header="600" w:footer="600" w:gutter="0"/>'
_BASE = {
    name: zipfile.ZipFile(find_template("resume", "classic")).read(f"word/{path}").decode()
    for name, path in (("settings", "settings.xml"), ("fontTable", "fontTable.xml"), ("theme", "theme/theme1.xml"))
}
PARTS = {
    **_BASE,
    "styles": _STYLES,
    "numbering": _NUMBERING,
    "footnotes": _FOOTNOTES,
    "comments": _COMMENTS,
}


def run(text: str, look: str = "") -> str:
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def para(content: str, properties: str = "") -> str:
    """A paragraph; `content` is XML or a text."""
    inner = content if content.startswith("<") else run(content)
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{inner}</w:p>"


def title(text: str) -> str:
    return para(text, '<w:pStyle w:val="Title"/>')


def heading(text: str) -> str:
    return para(text, '<w:pStyle w:val="Heading1"/>')


def bullet(content: str, properties: str = "", level: int = 0, numbering: int = 1) -> str:
    numbered = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{numbering}"/></w:numPr>'
    return para(content, f'<w:pStyle w:val="ListBullet"/>{numbered}{properties}')


def control(content: str, properties: str = "", number: int = 100) -> str:
    return (
        f'<w:sdt><w:sdtPr><w:id w:val="{number}"/>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>'
    )


def table(*rows: tuple[str, ...]) -> str:
    """A table of cells of XML without borders."""
    width = len(rows[0])
    grid = "".join('<w:gridCol w:w="4800"/>' for _ in range(width))
    cells = [
        "".join(f'<w:tc><w:tcPr><w:tcW w:w="4800" w:type="dxa"/></w:tcPr>{cell}</w:tc>' for cell in row) for row in rows
    ]
    body = "".join(f"<w:tr>{row}</w:tr>" for row in cells)
    return f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>'


def field(code: str, result: str) -> str:
    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    instruction = f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
    return f"{mark('begin')}{instruction}{mark('separate')}{run(result)}{mark('end')}"


def change(kind: str, number: int, content: str = "") -> str:
    return f'<w:{kind} w:id="{number}" w:author="Coach" w:date="2026-01-05T10:00:00Z">{content}</w:{kind}>'


def text_box(content: str) -> str:
    """A paragraph with a text box, stored twice as Word does."""
    drawing = (
        '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="3600000" cy="900000"/>'
        '<wp:docPr id="7" name="Box"/><a:graphic>'
        '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
        '<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="3600000" cy="900000"/></a:xfrm>'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>{content}'
        "</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>"
    )
    old = (
        '<w:pict><v:shape id="Box" style="width:283pt;height:71pt"><v:textbox><w:txbxContent>'
        f"{content}</w:txbxContent></v:textbox></v:shape></w:pict>"
    )
    both = f'<mc:Choice Requires="wps">{drawing}</mc:Choice><mc:Fallback>{old}</mc:Fallback>'
    return f"<w:p><w:r><mc:AlternateContent>{both}</mc:AlternateContent></w:r></w:p>"


def docx(body: str, *, end: str = "", links: Mapping[str, str] | None = None, parts: tuple[str, ...] = ()) -> bytes:
    """The bytes of a Word file: `body` is the XML within `w:body`, `end` more properties of the last section."""
    names = ("styles", "numbering", "settings", "fontTable", "theme", *parts)
    relations = "".join(
        f'<Relationship Id="p{name}" Type="{_R}/{name}" Target="{name}.xml"/>' for name in names
    ) + "".join(
        f'<Relationship Id="{key}" Type="{_R}/hyperlink" Target="{url}" TargetMode="External"/>'
        for key, url in (links or {}).items()
    )
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_THEME if name == "theme" else f"{_TYPE}.{name}+xml"}"/>'
        for name in names
    )
    files = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
        f'ContentType="application/xml"/><Override PartName="/word/document.xml" '
        f'ContentType="{_TYPE}.document.main+xml"/>{overrides}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
        f'Type="{_R}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{relations}</Relationships>',
        "word/document.xml": f'<w:document {_NAMESPACES} mc:Ignorable="w14"><w:body>{body}'
        f"<w:sectPr>{_SECTION}{end}</w:sectPr></w:body></w:document>",
        **{f"word/{name}.xml": PARTS[name] for name in names},
    }
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in files.items():
            archive.writestr(path, content)
    return buffer.getvalue()


@dataclass(frozen=True, slots=True)
class Person:
    """What stands around the awkward part: a name, a skills section, a job's head."""

    name: str
    profession: str

    def top(self) -> str:
        mail = self.name.lower().replace(" ", ".")
        return title(self.name) + para(f"{self.profession} | {mail}@example.org | 020 7946 0134")


def job(name: str, organisation: str, dates: str) -> str:
    return para(run(f"{name}, {organisation}", "<w:b/>") + f"<w:r><w:tab/></w:r>{run(dates)}")


def skills(line: str = "Skills: wound care, triage, venepuncture, patient education") -> str:
    return heading("Skills") + para(line)


def education() -> str:
    return heading("Education") + para("BSc Nursing, University of Wharfedale\t2014 – 2017".replace("\t", " | "))


def ends_section(columns: int) -> str:
    """What in a paragraph's properties ends a section of so many columns."""
    return f'<w:sectPr><w:type w:val="continuous"/>{_SECTION}<w:cols w:num="{columns}" w:space="400"/></w:sectPr>'
