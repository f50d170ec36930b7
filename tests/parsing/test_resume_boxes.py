"""Text boxes of Word files do not swallow the text that they hang on."""

import pytest

from tailor.model import Block, BlockKind, Document, SectionKind, Style
from tailor.parsing.boxes import with_boxes_apart
from tailor.parsing.lines import Line, lines_of
from tailor.parsing.resume import parse_resume
from tailor.readers.docx import read_docx
from tests.readers.docx_files import docx, paragraph, run

BOLD = "<w:b/><w:sz w:val='28'/>"
HEADS = {"Contact", "Skills", "Languages", "Experience", "Education"}
BODY = ["Ann Example", "Beekeeper", "Experience", "Head Beekeeper, Linden Apiaries, 2018 - 2021", "Ran 40 hives"]
BODY += ["Education", "Diploma in Beekeeping, Elm College, 2016"]
BOX = ["Contact", "ann@example.org", "01632 960123", "Skills", "Queen rearing", "Languages", "Welsh (native)"]


def boxed(lines: list[str], bold: frozenset[str], *, drawn: bool) -> str:
    content = "".join(paragraph(line, look="<w:b/>" if line in bold else "") for line in lines)
    inner = f"<w:txbxContent>{content}</w:txbxContent>"
    old = f"<w:pict><v:shape><v:textbox>{inner}</v:textbox></v:shape></w:pict>"
    if not drawn:
        return f"<w:r>{old}</w:r>"
    shape = f"<w:drawing><wp:anchor><wps:wsp><wps:txbx>{inner}</wps:txbx></wps:wsp></wp:anchor></w:drawing>"
    choice = f"<mc:Choice Requires='wps'>{shape}</mc:Choice><mc:Fallback>{old}</mc:Fallback>"
    return f"<w:r><mc:AlternateContent>{choice}</mc:AlternateContent></w:r>"


def document(anchor: int, box: str, *, first: bool = False) -> Document:
    body = ""
    for at, line in enumerate(BODY):
        text = run(line, BOLD if line in HEADS else "<w:sz w:val='44'/>" if not at else "")
        hangs = box if at == anchor else ""
        body += f"<w:p>{hangs + text if first else text + hangs}</w:p>"
    return read_docx(docx(body), "cv.docx")


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize("drawn", [True, False])
@pytest.mark.parametrize("anchor", range(len(BODY)))
def test_a_box_hangs_anywhere_and_the_resume_is_the_same(anchor: int, *, drawn: bool, first: bool) -> None:
    resume = parse_resume(document(anchor, boxed(BOX, frozenset(HEADS), drawn=drawn), first=first))
    assert (resume.contact.name, resume.headline) == ("Ann Example", "Beekeeper")
    assert (resume.contact.email, resume.contact.phone) == ("ann@example.org", "01632 960123")
    (job,) = [entry for section in resume.of_kind(SectionKind.EXPERIENCE) for entry in section.entries]
    (school,) = [entry for section in resume.of_kind(SectionKind.EDUCATION) for entry in section.entries]
    assert (job.title, job.organisation, school.organisation) == ("Head Beekeeper", "Linden Apiaries", "Elm College")
    skills = [skill.name for section in resume.of_kind(SectionKind.SKILLS) for group in section.groups
              for skill in group.skills]  # fmt: skip
    assert skills == ["Queen rearing"]


@pytest.mark.parametrize("anchor", range(len(BODY)))
def test_a_box_whose_headings_look_like_its_text_makes_no_entries(anchor: int) -> None:
    resume = parse_resume(document(anchor, boxed(BOX, frozenset(), drawn=True)))
    entries = [entry for section in resume.of_kind(SectionKind.EXPERIENCE, SectionKind.EDUCATION)
               for entry in section.entries]  # fmt: skip
    assert [entry.organisation for entry in entries] == ["Linden Apiaries", "Elm College"]


def texts(lines: list[Line]) -> list[str]:
    return [line.text for line in lines]


def test_contact_data_in_a_box_without_a_heading_stand_above_the_first_heading() -> None:
    lines = lines_of(document(3, boxed(["ann@example.org", "01632 960123"], frozenset(), drawn=False)).blocks)
    assert texts(with_boxes_apart(lines)) == [*BODY[:2], "ann@example.org", "01632 960123", *BODY[2:]]


def test_other_text_in_a_box_without_a_heading_stays_in_its_place() -> None:
    lines = lines_of(document(4, boxed(["Keeper of the year", "by the county"], frozenset(), drawn=False)).blocks)
    assert with_boxes_apart(lines) == lines
    assert BlockKind.HEADING not in {line.kind for line in lines}


def test_numbers_at_the_top_of_a_column_are_contact_data_of_the_whole() -> None:
    def line(text: str, column: int, *, bold: bool = False) -> Block:
        return Block(text, style=Style(size=10, bold=bold, page=1, column=column, left=100.0 * column))

    main = [line("Ann Example", 1, bold=True), line("Experience", 1, bold=True), line("Cook, Elm Inn, 2019 - 2021", 1)]
    main += [line("Certifications", 1, bold=True), line("First aid", 1)]
    side = [line("+39 051 555 0134", 2), line("Bologna", 2), line("Languages", 2, bold=True), line("Italian", 2)]
    resume = parse_resume(Document("cv.pdf", "pdf", "", (*main, *side)))
    assert (resume.contact.phone, resume.contact.location) == ("+39 051 555 0134", "Bologna")
    assert "0134" not in str(resume.sections)


def test_a_number_with_a_year_s_digits_tops_a_column_beside_headings_with_ornaments() -> None:
    def line(text: str, column: int, kind: BlockKind = BlockKind.LINE, *, bold: bool = False) -> Block:
        return Block(text, kind, style=Style(size=10, bold=bold, page=1, column=column, left=100.0 * column))

    headed = [line(text, 1, BlockKind.BULLET, bold=True) for text in ("EXPERIENCE", "REFEREES")]
    main = [line("Ann Example", 1, bold=True), headed[0], line("Cook, Elm Inn, 2019 - 2021", 1), headed[1]]
    main += [line("Names on request.", 1)]
    side = [line("ann@example.org", 2), line("+353 85 000 1934", 2), line("SKILLS", 2, bold=True), line("Baking", 2)]
    resume = parse_resume(Document("cv.pdf", "pdf", "", (*main, *side)))
    assert (resume.contact.email, resume.contact.phone) == ("ann@example.org", "+353 85 000 1934")
    assert "example.org" not in str(resume.sections)


def test_a_degree_that_goes_on_at_the_top_of_a_column_stays_where_it_is() -> None:
    def line(text: str, column: int, *, bold: bool = False) -> Block:
        return Block(text, style=Style(size=10, bold=bold, page=1, column=column, left=100.0 * column))

    main = [line("Ann Example", 1, bold=True), line("ann@example.org", 1), line("Education", 1, bold=True)]
    main += [line("BSc Botany", 1), line("Elm University", 1), line("2008 - 2011", 1)]
    side = [
        line("MSc Botany", 2),
        line("Ash University", 2),
        line("2011 - 2012", 2),
        line("Skills", 2, bold=True),
        line("R", 2),
    ]
    resume = parse_resume(Document("cv.pdf", "pdf", "", (*main, *side)))
    assert [entry.organisation for entry in resume.sections[0].entries] == ["Elm University", "Ash University"]


@pytest.mark.parametrize("look", ["<w:b/><w:sz w:val='24'/>", "<w:b/>", "<w:u w:val='single'/>"])
def test_headings_of_a_box_are_found_where_the_text_has_styles_for_its_own(look: str) -> None:
    content = "".join(paragraph(line, look=look if line in HEADS else "<w:sz w:val='19'/>") for line in BOX)
    inner = f"<w:txbxContent>{content}</w:txbxContent>"
    box = f"<w:r><w:pict><v:shape><v:textbox>{inner}</v:textbox></v:shape></w:pict></w:r>"
    style = "<w:pStyle w:val='Heading1'/>"
    body = "".join(paragraph(line, style if line in HEADS else "") for line in BODY)
    heading = "<w:style w:type='paragraph' w:styleId='Heading1'><w:name w:val='heading 1'/></w:style>"
    resume = parse_resume(read_docx(docx(f"<w:p>{box}</w:p>{body}", {"word/styles.xml": heading}), "cv.docx"))
    headings = [section.heading for section in resume.sections if section.heading]
    assert headings == ["Experience", "Education", "Contact", "Skills", "Languages"]
    (skills,) = resume.of_kind(SectionKind.SKILLS)
    assert [skill.name for group in skills.groups for skill in group.skills] == ["Queen rearing"]
