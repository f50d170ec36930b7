"""Heads of entries in several levels of headings, as the templates of word processors have them."""

import pytest

from tailor.model import Block, BlockKind, Document, Style
from tailor.parsing.resume import parse_resume
from tests.parsing.resume_outline import outline

JOBS = [
    ("Elm Tiles", "Tile Setter", "March 2018 - Present", ("Set porcelain in kitchens",)),
    ("Oak Floors", "Helper", "June 2014 - February 2018", ("Mixed mortar", "Cleaned sites")),
]
DEGREES = [("Elm College", "Diploma in Construction", "2012 - 2014", ())]
TWO_JOBS = (
    "> Tile Setter / Elm Tiles / ? / 2018-03..now\n- Set porcelain in kitchens\n"
    "> Helper / Oak Floors / ? / 2014-06..2018-02\n- Mixed mortar\n- Cleaned sites"
)
DESIGNS = {
    "employer and title, dates": ((2, "{0} — {1}"), (3, "{2}")),
    "employer, title, dates": ((2, "{0}"), (3, "{1}"), (4, "{2}")),
    "title, employer with dates": ((2, "{1}"), (3, "{0} | {2}")),
    "title, dates, employer": ((2, "{1}"), (3, "{2}"), (0, "{0}")),
    "dates above both": ((3, "{2}"), (2, "{1}, {0}")),
    "title with dates, employer": ((2, "{1} ({2})"), (3, "{0}")),
    "both in one level": ((2, "{1}, {0}"), (2, "{2}")),
}


def document(design: tuple[tuple[int, str], ...], *, marked: bool) -> Document:
    """A resume whose headings are marked as such, or only set in larger letters."""

    def line(text: str, level: int) -> Block:
        size = {0: 11.0, 1: 16.0, 2: 13.0}.get(level, 12.0)
        if marked and level:
            return Block(text, BlockKind.HEADING, level, Style(size=size, bold=True))
        return Block(text, BlockKind.LINE, 0, Style(size=size, bold=level > 0, gap=1.35 if level else 0.3))

    blocks = [Block("Ann Example", BlockKind.LINE, 0, Style(size=26.0)), line("ann@example.org", 0)]
    for heading, entries in (("EXPERIENCE", JOBS), ("EDUCATION", DEGREES)):
        blocks.append(line(heading, 1))
        for employer, title, dates, told in entries:
            blocks += [line(text.format(employer, title, dates), level) for level, text in design]
            blocks += [Block(text, BlockKind.BULLET, 0, Style(size=11.0)) for text in told]
    return Document("resume.docx", "docx", "\n".join(block.text for block in blocks), tuple(blocks))


@pytest.mark.parametrize("design", DESIGNS.values(), ids=DESIGNS)
@pytest.mark.parametrize("marked", [True, False])
def test_a_head_in_several_levels_of_headings_is_one_entry(
    design: tuple[tuple[int, str], ...], *, marked: bool
) -> None:
    resume = parse_resume(document(design, marked=marked))
    assert outline(resume, "EXPERIENCE") == TWO_JOBS
    assert outline(resume, "EDUCATION") == "> Diploma in Construction / Elm College / ? / 2012..2014"


def test_two_titles_below_one_employer_stay_two_jobs() -> None:
    promoted = ((2, "{0}"), (3, "Lead {1}"), (0, "2019 - 2022"), (3, "{1}"), (0, "2017 - 2018"))
    resume = parse_resume(document(promoted, marked=True))
    assert outline(resume, "EXPERIENCE").count("Elm Tiles") == 2
