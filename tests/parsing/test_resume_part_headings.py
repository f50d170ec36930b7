"""Headings in boxes and columns whose look or words alone would not tell them."""

import pytest

from tailor.model import Block, Document, Resume, Style
from tailor.parsing.resume import parse_resume
from tailor.readers.docx import read_docx
from tests.parsing.resume_outline import outline
from tests.parsing.test_resume_boxes import BODY, BOLD, HEADS, boxed
from tests.readers.docx_files import docx, paragraph, run

BOXES = [["Contact", "ann@example.org"], ["Skills", "Queen rearing"], ["Languages", "Welsh (native)"]]


def with_boxes(boxes: list[list[str]], anchor: int, bold: frozenset[str]) -> Resume:
    hung = "".join(boxed(box, bold, drawn=True) for box in boxes)
    body = ""
    for at, line in enumerate(BODY):
        text = run(line, BOLD if line in HEADS else "<w:sz w:val='44'/>" if not at else "")
        body += f"<w:p>{text}{hung if at == anchor else ''}</w:p>"
    return parse_resume(read_docx(docx(body), "cv.docx"))


@pytest.mark.parametrize("heading", ["Beyond the Hives", "Off Duty", "Hors du travail", "Was mich bewegt"])
@pytest.mark.parametrize("anchor", [0, 4, 6])
@pytest.mark.parametrize("plain", [True, False])
def test_a_box_with_a_heading_of_its_own_words_is_a_section(heading: str, anchor: int, *, plain: bool) -> None:
    boxes = [*BOXES, [heading, "Open-water swimming", "Old maps"]]
    bold = frozenset() if plain else frozenset({heading, "Contact", "Skills", "Languages"})
    resume = with_boxes(boxes, anchor, bold)
    assert outline(resume, heading) == "Open-water swimming\nOld maps"
    assert outline(resume, "Education") == "> Diploma in Beekeeping / Elm College / ? / ..2016"


def test_a_lone_box_whose_first_line_stands_out_below_a_heading_is_a_section() -> None:
    resume = with_boxes([["Off Duty", "Old maps", "Rowing"]], 6, frozenset({"Off Duty"}))
    assert outline(resume, "Off Duty") == "Old maps\nRowing"


def test_further_known_phrases_in_a_box_are_headings_too_but_items_of_a_list_are_not() -> None:
    box = ["Skills", "Queen rearing", "Grafting", "Interests", "Old maps", "Volunteering", "Rowing"]
    resume = with_boxes([box], 6, frozenset())
    assert outline(resume, "Interests") == "Old maps\nVolunteering\nRowing"


def test_a_box_with_the_name_and_trade_above_all_headings_is_none() -> None:
    resume = with_boxes([["Linden Apiaries", "Honey since 1990"]], 0, frozenset())
    assert "Linden Apiaries" not in {section.heading for section in resume.sections}


def test_a_box_with_the_name_may_hang_on_any_heading() -> None:
    name = paragraph("Ann Example", look="<w:b/><w:sz w:val='44'/>") + paragraph("Beekeeper", look="<w:b/>")
    box = f"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{name}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    rows = [f"<w:p>{run(line, BOLD if line in HEADS else '')}</w:p>" for line in BODY[2:]]
    rows[3] = f"<w:p>{box}{run('Education', BOLD)}</w:p>"
    resume = parse_resume(read_docx(docx("".join([paragraph("ann@example.org"), *rows])), "cv.docx"))
    assert resume.contact.name == "Ann Example"
    assert [section.heading for section in resume.sections if section.heading] == ["Experience", "Education"]


def column(text: str, gap: float) -> Block:
    return Block(text, style=Style(size=10, page=1, column=2, gap=gap))


def test_headings_of_a_plain_column_are_told_by_the_space_above_them() -> None:
    main = [("Ann Example", 20, True), ("EXPERIENCE", 12, True), ("Beekeeper, Linden Apiaries, 2018 - 2021", 10, False),
            ("EDUCATION", 12, True), ("Diploma in Beekeeping, Elm College, 2016", 10, False)]  # fmt: skip
    body = [Block(text, style=Style(size=size, bold=bold, page=1, column=1, gap=0.5)) for text, size, bold in main]
    side = [column("Contact", 0), column("ann@example.org", 0.3), column("Skills", 1.5), column("Grafting", 0.3)]
    side += [column("Swarm control", 0.3), column("Off Duty", 1.5), column("Old maps", 0.3), column("Rowing", 0.3)]
    resume = parse_resume(Document("cv.pdf", "pdf", "", (*body, *side)))
    assert outline(resume, "EDUCATION") == "> Diploma in Beekeeping / Elm College / ? / ..2016"
    assert outline(resume, "Skills") == "= : Grafting, Swarm control"
    assert outline(resume, "Off Duty") == "Old maps\nRowing"
