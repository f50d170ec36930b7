"""What styles and lists say about paragraphs: headings, bullets, sizes, bold."""

from tailor.model import Block, Document, Style
from tailor.readers import document_from_bytes
from tailor.readers.docx_styles import without_table_styles
from tests.readers.docx_files import docx, paragraph, run
from tests.readers.dump import dump

STYLES = """
<w:docDefaults><w:rPrDefault>
  <w:rPr><w:sz w:val="22"/><w:rFonts w:ascii="Carlito"/></w:rPr>
</w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:rPr><w:sz w:val="40"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/><w:basedOn w:val="Standard"/>
  <w:rPr><w:b/><w:sz w:val="28"/><w:color w:val="2F5496"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Part"><w:name w:val="Part"/><w:basedOn w:val="berschrift2"/></w:style>
<w:style w:type="paragraph" w:styleId="Aufzhlung"><w:name w:val="My list"/>
  <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:ind w:left="720"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="LB2"><w:name w:val="List Bullet 2"/></w:style>
<w:style w:type="paragraph" w:styleId="Ring1"><w:name w:val="Ring 1"/><w:basedOn w:val="Ring2"/></w:style>
<w:style w:type="paragraph" w:styleId="Ring2"><w:name w:val="Ring 2"/><w:basedOn w:val="Ring1"/></w:style>
<w:style w:type="character" w:styleId="Fett"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
"""
NUMBERING = """
<w:abstractNum w:abstractNumId="7">
  <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="x"/></w:lvl>
  <w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/><w:pPr><w:ind w:left="1440"/></w:pPr></w:lvl>
  <w:lvl w:ilvl="2"><w:numFmt w:val="none"/><w:lvlText w:val=""/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
"""
PARTS = {"word/styles.xml": STYLES, "word/numbering.xml": NUMBERING}


def blocks(body: str) -> tuple[Block, ...]:
    return document_from_bytes(docx(body, PARTS), "cv.docx").blocks


def read(body: str) -> str:
    return dump(document_from_bytes(docx(body, PARTS), "cv.docx"))


def styled(text: str, style: str) -> str:
    return paragraph(text, f"<w:pStyle w:val='{style}'/>")


def listed(text: str, level: int, number: int = 1) -> str:
    return paragraph(text, f"<w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='{number}'/></w:numPr>")


def test_headings_are_known_by_style_in_any_language_by_inheritance_and_by_outline_level() -> None:
    body = (
        styled("Jane Doe", "Titel")
        + styled("Beruf", "berschrift2")
        + styled("Teil", "Part")
        + paragraph("Direct", "<w:outlineLvl w:val='2'/>")
        + paragraph("Body", "<w:outlineLvl w:val='9'/>")
    )
    assert read(body) == "#1 Jane Doe\n#2 Beruf\n#2 Teil\n#3 Direct\n- Body"


def test_bullets_are_known_by_numbering_by_style_and_by_typed_glyphs() -> None:
    body = (
        listed("by number", 0)
        + listed("deeper", 1)
        + listed("level without a mark", 2)
        + listed("taken off the list", 0, 0)
        + listed("list that is nowhere defined", 0, 99)
        + styled("by style", "Aufzhlung")
        + styled("by the style's name", "LB2")
        + "".join(paragraph(text) for text in ("- dash", "• point", "o letter O", "\uf0b7 symbol", "– 2019 to 2021"))
    )
    assert read(body) == (
        "* by number\n*1 deeper\n- level without a mark\n- taken off the list\n* list that is nowhere defined\n"
        "* by style\n"
        "*1 by the style's name\n* dash\n* point\n- o letter O\n* symbol\n- – 2019 to 2021"
    )


def test_a_typed_glyph_in_a_real_list_is_stripped_too() -> None:
    assert read(listed("• twice marked", 0)) == "* twice marked"


def test_typed_numbers_that_follow_one_another_are_a_list_and_a_lone_number_is_text() -> None:
    texts = ("1. Weld", "2. Rig", "3) Paint", "2019. A year", "7. Alone")
    assert read("".join(map(paragraph, texts))) == "* Weld\n* Rig\n* Paint\n- 2019. A year\n- 7. Alone"


def test_only_the_first_line_of_a_bullet_is_a_bullet() -> None:
    line_break = "<w:r><w:br/></w:r>"
    body = f"<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>{run('one')}{line_break}{run('more')}</w:p>"
    assert read(body) == "* one\n- more"


def test_looks_come_from_defaults_styles_and_runs() -> None:
    body = (
        styled("Beruf", "berschrift2") + paragraph("plain") + paragraph("bold", look="<w:rStyle w:val='Fett'/><w:i/>")
    )
    assert [block.style for block in blocks(body)] == [
        Style(size=14.0, bold=True, font="Carlito", color="2f5496"),
        Style(size=11.0, font="Carlito"),
        Style(size=11.0, bold=True, italic=True, font="Carlito"),
    ]


def test_the_bold_beginning_of_a_line_is_measured() -> None:
    body = f"<w:p>{run('Welder ', '<w:b/>')}{run('at the Yard')}</w:p>" + paragraph("all", look="<w:b/>")
    assert [(block.bold_start, block.style.bold) for block in blocks(body)] == [(len("Welder"), False), (0, True)]


def test_indents_and_gaps_are_given_in_points_and_line_heights() -> None:
    body = (
        paragraph("first", "<w:ind w:left='360'/>")
        + "<w:p/>"
        + paragraph("after an empty line")
        + paragraph("after a space", "<w:spacing w:before='264'/>")
        + listed("in a list", 1)
    )
    found = [(block.style.indent, block.style.gap) for block in blocks(body)]
    assert found == [(18.0, 0.0), (0.0, 1.0), (0.0, 1.0), (72.0, 0.0)]


def test_styles_that_are_based_on_each_other_do_no_harm() -> None:
    assert read(styled("round", "Ring1")) == "- round"


GROUNDS = """
<w:style w:type="table" w:styleId="Dark"><w:name w:val="Dark"/><w:tcPr><w:shd w:fill="1F3864"/></w:tcPr></w:style>
<w:style w:type="paragraph" w:styleId="Between"><w:name w:val="heading 2"/></w:style>
<w:style w:styleId="Darker" w:type="table"><w:name w:val="Darker"/><w:basedOn w:val="Dark"/></w:style>
<w:style w:type="table" w:styleId="Bare"><w:name w:val="Bare"/></w:style>
"""


def in_table(style: str) -> Document:
    white = paragraph("Office manager", look='<w:color w:val="FFFFFF"/>')
    cells = f"<w:tr><w:tc>{white}{paragraph('2019 - 2021')}</w:tc></w:tr>"
    body = f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/></w:tblPr>{cells}</w:tbl>'
    return document_from_bytes(docx(body + styled("Skills", "Between"), {"word/styles.xml": GROUNDS}), "cv.docx")


def test_white_text_is_seen_on_the_dark_ground_of_a_tables_style_and_of_one_based_on_it() -> None:
    for style in ("Dark", "Darker"):
        assert [block.text for block in in_table(style).blocks] == ["Office manager", "2019 - 2021", "Skills"]


def test_white_text_in_a_table_without_a_ground_is_hidden_and_reported() -> None:
    bare = in_table("Bare")
    assert [block.text for block in bare.blocks] == ["2019 - 2021", "Skills"]
    assert "Office manager" in bare.notes[0].text


def test_a_style_between_those_of_tables_is_known() -> None:
    assert in_table("Dark").blocks[-1].level == 2


def test_a_styles_part_loses_its_table_styles_and_nothing_else() -> None:
    kept = b'<w:styles>\n<w:style w:type="paragraph" w:styleId="P"><w:name w:val="P"/></w:style>\n</w:styles>'
    table = b'<w:style w:type="table" w:styleId="T"><w:name w:val="T"/></w:style>'
    assert without_table_styles(kept.replace(b">\n<", b">\n" + table + b"<")) == kept
    unclosed = b'<w:styles><w:style w:type="table"><w:name/></w:styles>'
    assert without_table_styles(unclosed) == unclosed
