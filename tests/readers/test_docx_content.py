"""Every place where Word keeps text is read once, and what the page does not show is not."""

import pytest

from tailor.model import BlockKind, NoteKind
from tailor.readers import document_from_bytes
from tests.readers.docx_files import docx, paragraph, run, table
from tests.readers.dump import dump

TEXT_BOX = """
<w:p><w:r><w:t>before</w:t></w:r><w:r><mc:AlternateContent>
  <mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:wsp><wps:txbx><w:txbxContent>
  <w:p><w:r><w:t>boxed</w:t></w:r></w:p>
  </w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice>
  <mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent>
  </v:textbox></v:shape></w:pict></mc:Fallback>
</mc:AlternateContent></w:r></w:p>"""

WHITE = "<w:color w:val='FFFFFF'/>"
PICTURE = "<w:r><w:drawing><wp:inline><pic:pic><a:blip r:embed='x'/></pic:pic></wp:inline></w:drawing></w:r>"


def read(body: str, parts: dict[str, str] | None = None, **options: object) -> str:
    return dump(document_from_bytes(docx(body, parts, **options), "cv.docx"))  # type: ignore[arg-type] # options of docx()


def p(xml: str) -> str:
    return f"<w:p>{xml}</w:p>"


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        pytest.param(paragraph("plain"), "- plain", id="a paragraph"),
        pytest.param(p(run("split") + run(" run")), "- split run", id="runs of one line"),
        pytest.param(p(run("a") + "<w:r><w:tab/></w:r>" + run("2019")), "- a → 2019", id="a tab"),
        pytest.param(p(run("a") + "<w:r><w:ptab/></w:r>" + run("b")), "- a → b", id="a position tab"),
        pytest.param(p(run("a      b")), "- a → b", id="a run of spaces is a gap"),
        pytest.param(p(run("a") + "<w:r><w:br/></w:r>" + run("b")), "- a\n- b", id="a line break"),
        pytest.param(p(run("a") + "<w:r><w:cr/></w:r>" + run("b")), "- a\n- b", id="a carriage return"),
        pytest.param(p(run("a") + "<w:r><w:br w:type='page'/></w:r>" + run("b")), "- a\n- b", id="a page break"),
        pytest.param(p(run("co") + "<w:r><w:noBreakHyphen/></w:r>" + run("op")), "- co-op", id="a fixed hyphen"),
        pytest.param(p(run("nur") + "<w:r><w:softHyphen/></w:r>" + run("se")), "- nurse", id="a soft hyphen"),
        pytest.param(TEXT_BOX, "- before\n- boxed", id="a text box, which is stored twice"),
        pytest.param(
            f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph('block')}</w:sdtContent></w:sdt>"
            + p(f"<w:sdt><w:sdtContent>{run('inline')}</w:sdtContent></w:sdt>"),
            "- block\n- inline",
            id="content controls",
        ),
        pytest.param(
            "<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent><w:tc>"
            + paragraph("cell")
            + "</w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>",
            "- cell",
            id="content controls around rows and cells",
        ),
        pytest.param(p(f"<w:ins>{run('new')}</w:ins>"), "- new", id="an insertion"),
        pytest.param(
            p(run("kept") + "<w:del><w:r><w:delText> gone</w:delText><w:tab/></w:r></w:del>" + run("!")),
            "- kept!",
            id="a deletion",
        ),
        pytest.param(p(f"<w:moveTo>{run('here')}</w:moveTo>"), "- here", id="moved here"),
        pytest.param(p(run("kept") + f"<w:moveFrom>{run('away')}</w:moveFrom>"), "- kept", id="moved away"),
        pytest.param(p(f"<w:smartTag>{run('Oslo')}</w:smartTag>"), "- Oslo", id="a smart tag"),
        pytest.param(
            f"<w:customXml>{paragraph('block')}</w:customXml>" + p(f"<w:customXml>{run('inline')}</w:customXml>"),
            "- block\n- inline",
            id="custom XML",
        ),
        pytest.param(p(f"<w:fldSimple w:instr=' DATE '>{run('May')}</w:fldSimple>"), "- May", id="a simple field"),
        pytest.param(p("<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>"), "- x=1", id="a formula"),
        pytest.param(
            p(
                "<w:r><w:ruby><w:rt><w:r><w:t>k</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>K</w:t></w:r></w:rubyBase></w:ruby></w:r>"
            ),
            "- K",
            id="a phonetic guide",
        ),
        pytest.param(
            p("<w:r><w:sym w:font='Wingdings' w:char='F0A7'/></w:r>" + run(" point")),
            "* point",
            id="a symbol as bullet",
        ),
        pytest.param(
            p(run("5 ") + "<w:r><w:sym w:font='Symbol' w:char='F06D'/></w:r>" + run("m")), "- 5 μm", id="Greek"
        ),
        pytest.param(
            p(run("", "") + run("\uf028 555-0100", "<w:rFonts w:ascii='Wingdings'/>")), "- 555-0100", id="icon"
        ),
        pytest.param(paragraph("ﬁle\u00a0a\u200bb\u202e"), "- file ab", id="odd characters"),
    ],
)
def test_text_is_read_once_wherever_word_keeps_it(body: str, lines: str) -> None:
    assert read(body) == lines


@pytest.mark.parametrize(
    "look",
    ["<w:vanish/>", "<w:webHidden/>", "<w:color w:val='FFFFFF'/>", "<w:sz w:val='2'/>"],
    ids=["hidden", "hidden on the web", "white", "one point high"],
)
def test_text_that_nobody_sees_is_left_out_and_reported(look: str) -> None:
    document = document_from_bytes(docx(paragraph("shown") + paragraph("Kubernetes expert", look=look)), "cv.docx")
    assert dump(document) == "- shown"
    assert [(note.kind, note.text) for note in document.notes] == [
        (NoteKind.HIDDEN, 'text that no reader of the page sees was left out: "Kubernetes expert"')
    ]


@pytest.mark.parametrize(
    "body",
    [
        table(("<w:tcPr><w:shd w:val='clear' w:fill='1F3864'/></w:tcPr>" + paragraph("x", look=WHITE),)),
        paragraph("x", "<w:shd w:fill='000000'/>", WHITE),
        paragraph("x", look=WHITE + "<w:highlight w:val='black'/>"),
    ],
    ids=["cell", "paragraph", "marked"],
)
def test_white_text_on_a_dark_ground_is_read(body: str) -> None:
    document = document_from_bytes(docx(body), "cv.docx")
    assert (dump(document), document.notes) == ("- x", ())


def test_a_hidden_style_that_a_run_shows_again_is_read() -> None:
    styles = "<w:style w:type='paragraph' w:styleId='H'><w:name w:val='H'/><w:rPr><w:vanish/></w:rPr></w:style>"
    body = paragraph("seen", "<w:pStyle w:val='H'/>", "<w:vanish w:val='0'/>") + paragraph(
        "not", "<w:pStyle w:val='H'/>"
    )
    assert read(body, {"word/styles.xml": styles}) == "- seen"


def test_links_keep_their_addresses_and_places() -> None:
    field = (
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r>"
        '<w:r><w:instrText> HYPERLINK "https://b.example.org" </w:instrText></w:r>'
        "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + run("code") + "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
    )
    simple = f"<w:fldSimple w:instr='HYPERLINK \"https://c.example.org\"'>{run('talk')}</w:fldSimple>"
    inner = f"<w:hyperlink w:anchor='top'>{run('up')}</w:hyperlink>"
    body = p(
        run("See ") + f"<w:hyperlink r:id='l1'>{run('site')}</w:hyperlink>" + run(", ") + field + " " + simple + inner
    )
    assert read(body, links={"l1": "https://a.example.org"}) == (
        "- See site, codetalkup <site=https://a.example.org> <code=https://b.example.org> <talk=https://c.example.org>"
    )


def test_a_picture_with_a_link_keeps_the_link_and_is_counted() -> None:
    body = p(f"<w:hyperlink r:id='l1'>{PICTURE}</w:hyperlink>" + run("Jane Doe"))
    document = document_from_bytes(docx(body, links={"l1": "https://a.example.org"}), "cv.docx")
    assert [(note.kind, note.text, note.may_hide) for note in document.notes] == [
        (NoteKind.IMAGE, "1 picture was not read", True)
    ]
    assert dump(document) == "- Jane Doe <=https://a.example.org>"


def box(*texts: str) -> str:
    content = "".join(map(paragraph, texts))
    inner = f"<w:txbxContent>{content}</w:txbxContent>"
    return f"<w:r><w:pict><v:shape><v:textbox>{inner}</v:textbox></v:shape></w:pict></w:r>"


def placed(top: int, height: int, *texts: str) -> str:
    """A text box at a height of the page."""
    content = "".join(paragraph(text) for text in texts)
    place = f"<wp:positionV relativeFrom='page'><wp:posOffset>{top}</wp:posOffset></wp:positionV>"
    inner = f"<wps:wsp><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx></wps:wsp>"
    return f"<w:r><w:drawing><wp:anchor>{place}<wp:extent cx='9' cy='{height}'/>{inner}</wp:anchor></w:drawing></w:r>"


def test_a_text_box_above_all_others_of_its_paragraph_is_read_first() -> None:
    boxes = placed(100, 500, "Work", "Cook") + placed(100, 300, "Skills", "Baking") + placed(10, 80, "Jane Doe", "Cook")
    assert read(p(boxes)) == "- Jane Doe\n- Cook\n- Work\n- Cook\n- Skills\n- Baking"


def test_text_boxes_beside_each_other_keep_the_order_of_the_file() -> None:
    boxes = placed(100, 500, "Work", "Cook") + placed(90, 300, "Skills", "Baking")
    assert read(p(boxes)) == "- Work\n- Cook\n- Skills\n- Baking"


def test_a_long_text_box_does_not_come_between_a_heading_and_what_follows_it() -> None:
    body = (
        p(run("Jane Doe") + box("Contact", "Oslo"))
        + p(run("Work") + box("Skills", "Welding"))
        + p(run("Welder") + box("2019"))
        + paragraph("Built hulls")
    )
    assert read(body) == "- Jane Doe\n- Contact\n- Oslo\n- Skills\n- Welding\n- Work\n- Welder\n- 2019\n- Built hulls"


def test_an_icon_in_a_row_gives_its_address_to_the_row() -> None:
    icon = p(f"<w:hyperlink r:id='l1'>{PICTURE}</w:hyperlink>")
    body = table((icon, "Jane Doe", "Oslo"))
    assert read(body, links={"l1": "https://a.example.org"}) == "| Jane Doe → Oslo <=https://a.example.org>"


def test_a_table_of_short_cells_is_a_line_for_each_row() -> None:
    assert read(table(("Nurse", "St. Mary", "2019 - 2021"), ("Aide", "", "2018"))) == (
        "| Nurse → St. Mary → 2019 - 2021\n| Aide → 2018"
    )


def test_a_table_that_lays_out_a_page_is_read_cell_by_cell() -> None:
    left = paragraph("Skills") + paragraph("Welding") + paragraph("Rigging")
    right = paragraph("Experience") + paragraph("Welder, Yard") + paragraph("2019 - 2021")
    assert read(table((left, right))) == "- Skills\n- Welding\n- Rigging\n- Experience\n- Welder, Yard\n- 2019 - 2021"


def test_headings_side_by_side_are_read_with_what_stands_below_each() -> None:
    left, right = paragraph("Welding") + paragraph("Rigging"), paragraph("Welder, Yard") + paragraph("Built hulls")
    assert read(table(("Skills", "Experience"), (left, right))) == (
        "- Skills\n- Welding\n- Rigging\n- Experience\n- Welder, Yard\n- Built hulls"
    )


def test_a_date_beside_an_entry_stands_on_a_line_with_its_first_line() -> None:
    entry = paragraph("Welder, Yard") + paragraph("- Built hulls")
    assert read(table(("2019 - 2021", entry))) == "| 2019 - 2021 → Welder, Yard\n* Built hulls"


def test_a_long_first_line_stands_beside_a_bare_date_too() -> None:
    job = "Welder and then, from the third year on, leading hand of a crew of nine, Larch Yard, 24 hours a week"
    assert read(table(("2019 - 2021", paragraph(job) + paragraph("Built hulls")))) == (
        f"| 2019 - 2021 → {job}\n- Built hulls"
    )


def test_a_label_and_its_long_value_are_a_line() -> None:
    value = "welding of steel and aluminium, rigging, reading of drawings, work at heights, first aid, cranes"
    assert read(table(("Skills", value))) == f"| Skills → {value}"


def test_a_heading_in_a_row_stays_a_heading() -> None:
    heading = paragraph("Welder, Yard", "<w:outlineLvl w:val='1'/>")
    assert read(table((heading, "2019 - 2021"), (heading, "Built hulls"))) == (
        "#2 Welder, Yard → 2019 - 2021\n#2 Welder, Yard\n- Built hulls"
    )


def test_a_date_of_several_lines_is_joined() -> None:
    date = paragraph("May 2019 –") + paragraph("June 2021") + paragraph("Oslo")
    entry = paragraph("Welder") + paragraph("Yard")
    assert read(table((entry, date))) == "| Welder → May 2019 – June 2021 → Oslo\n- Yard"


def test_a_table_cell_that_is_merged_is_read_once() -> None:
    merged = "<w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>" + paragraph("Wide") + "</w:tc>"
    top = "<w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr>" + paragraph("High") + "</w:tc>"
    below = "<w:tc><w:tcPr><w:vMerge/></w:tcPr>" + paragraph("old") + "</w:tc>"
    cell = "<w:tc>" + paragraph("x") + "</w:tc>"
    body = f"<w:tbl><w:tr>{merged}</w:tr><w:tr>{top}{cell}</w:tr><w:tr>{below}{cell}</w:tr></w:tbl>"
    assert read(body) == "- Wide\n| High → x\n- x"


def test_a_table_in_a_cell_is_read_in_its_place() -> None:
    assert read(table((paragraph("a") + table(("b", "c")) + paragraph("d"),))) == "- a\n| b → c\n- d"


def test_a_deleted_row_is_not_read() -> None:
    gone = f"<w:tr><w:trPr><w:del/></w:trPr><w:tc>{paragraph('gone')}</w:tc></w:tr>"
    assert read(f"<w:tbl>{gone}<w:tr><w:tc>{paragraph('kept')}</w:tc></w:tr></w:tbl>") == "- kept"


def test_headers_come_first_notes_and_footers_last_and_page_numbers_never() -> None:
    page = "<w:fldSimple w:instr='PAGE'><w:r><w:t>1</w:t></w:r></w:fldSimple>"
    pages = "<w:fldSimple w:instr='NUMPAGES'><w:r><w:t>2</w:t></w:r></w:fldSimple>"
    section = (
        "<w:sectPr><w:headerReference w:type='default' r:id='p0'/><w:headerReference w:type='first' r:id='p1'/>"
        "<w:footerReference w:type='default' r:id='p2'/><w:titlePg/></w:sectPr>"
    )
    parts = {
        "word/header1.xml": p(run("Jane Doe | Page ") + page + run(" of ") + pages) + paragraph("Follows"),
        "word/header2.xml": paragraph("Jane Doe") + paragraph("jane@example.org"),
        "word/footer1.xml": p(run("Page ") + page) + paragraph("Licence 123"),
        "word/footnotes.xml": "<w:footnote w:type='separator'><w:p/></w:footnote>"
        f"<w:footnote w:id='2'>{paragraph('With honours')}</w:footnote>",
    }
    assert read(paragraph("Body") + section, parts) == (
        "- Jane Doe\n- jane@example.org\n- Body\n- With honours\n- Follows\n- Licence 123"
    )
    blocks = document_from_bytes(docx(paragraph("Body") + section, parts), "a.docx").blocks
    assert [block.text for block in blocks if block.style.margin] == ["Follows", "Licence 123"]


def test_notes_stand_behind_what_they_are_on_and_below_a_bullet() -> None:
    def noted(kind: str, number: int) -> str:
        return f"<w:r><w:{kind}Reference w:id='{number}'/></w:r>"

    body = p(run("BSc Nursing, 2014") + noted("endnote", 1))
    body += p(run("• Cut falls") + noted("footnote", 3) + run(" by a third.")) + paragraph("• Kept the records.")
    body += table((p(run("Epic") + noted("footnote", 4)), "2019"))
    parts = {
        "word/footnotes.xml": "<w:footnote w:type='separator' w:id='0'><w:p/></w:footnote>"
        f"<w:footnote w:id='4'>{paragraph('On two wards')}</w:footnote>"
        f"<w:footnote w:id='3'>{paragraph('By the yearly audit')}</w:footnote>",
        "word/endnotes.xml": f"<w:endnote w:id='1'>{paragraph('With honours')}</w:endnote>",
    }
    assert read(body, parts) == (
        "- BSc Nursing, 2014\n- With honours\n* Cut falls by a third.\n*1 By the yearly audit\n"
        "* Kept the records.\n| Epic → 2019\n- On two wards"
    )


def test_a_page_embedded_in_a_document_is_read() -> None:
    page = (
        'MIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="b"\n\n'
        "--b\nContent-Type: text/html\n\n<html><body><h1>Jane</h1><ul><li>Welds</li></ul></body></html>\n--b--\n"
    )
    assert read("<w:altChunk r:id='p0'/>", {"word/page.mht": page}) == "#1 Jane\n* Welds"


def test_an_embedded_file_that_is_missing_is_reported() -> None:
    document = document_from_bytes(docx(paragraph("x") + "<w:altChunk r:id='none'/>"), "a.docx")
    assert [(note.kind, note.text) for note in document.notes] == [
        (NoteKind.UNREAD, "a part of the document is embedded in another format and was not read")
    ]


def test_comments_are_counted_and_not_read() -> None:
    parts = {"word/comments.xml": f"<w:comment>{paragraph('why?')}</w:comment>"}
    document = document_from_bytes(docx(paragraph("x"), parts), "a.docx")
    assert (dump(document), [note.text for note in document.notes]) == ("- x", ["1 comment was left out"])


def test_the_title_of_the_file_is_a_fact() -> None:
    assert document_from_bytes(docx(paragraph("x"), title="Ward  Nurse"), "a.docx").fact("page_title") == "Ward Nurse"


def test_the_text_is_the_blocks_and_their_ranges_point_into_it() -> None:
    document = document_from_bytes(docx(paragraph("• one") + table(("a", "b")) + paragraph("two")), "a.docx")
    assert document.text == "one\na\tb\ntwo"
    assert [document.text[block.start : block.end] for block in document.blocks] == [b.text for b in document.blocks]
    assert [block.kind for block in document.blocks] == [BlockKind.BULLET, BlockKind.CELL, BlockKind.LINE]
