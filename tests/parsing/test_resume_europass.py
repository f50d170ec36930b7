"""What Europass files have and no other: a grid of languages, sectors below jobs, headings broken at the side."""

import pytest

from tailor import resume_from_text
from tailor.model import Block, BlockKind, Resume, SectionKind, Style
from tailor.parsing import parse_resume
from tailor.readers.lines import assemble

TOP = (
    "Inês Valadares\nines@example.org\n\nWork experience\nNurse, Elm Hospital, 2018 - present\n- Cared for patients\n\n"
)


def _languages(resume: Resume) -> list[tuple[str, str]]:
    groups = [
        group for section in resume.of_kind(SectionKind.LANGUAGES, SectionKind.SKILLS) for group in section.groups
    ]
    return [(skill.name, skill.level) for group in groups for skill in group.skills]


def test_a_language_has_each_level_of_its_row_in_the_grid_once() -> None:
    resume = resume_from_text(
        f"{TOP}Language skills\nMother tongue(s): Portuguese\nOther language(s):\n"
        "UNDERSTANDING\tSPEAKING\tWRITING\nListening\tReading\tSpoken production\tSpoken interaction\n"
        "ENGLISH\tC1\tC1\tB2\tB2\tB2\nSPANISH\tB1\tB1\tB1\tB1\tB1\n"
        "Levels: A1 and A2: Basic user; B1 and B2: Independent user; C1 and C2: Proficient user\n"
    )
    assert _languages(resume) == [("Portuguese", ""), ("ENGLISH", "C1, B2"), ("SPANISH", "B1")]


@pytest.mark.parametrize(
    "heads",
    [
        "VERSTEHEN SPRECHEN\tSCHREIBEN\nHören Lesen\tAn Gesprächen\nteilnehmen",
        "COMPRENDRE\tPARLER\tÉCRIRE\nÉcouter\tLire",
        "COMPRENSIONE\tPARLATO\tPRODUZIONE SCRITTA\nAscolto\tLettura",
    ],
)
def test_the_heads_of_the_grid_are_no_languages(heads: str) -> None:
    resume = resume_from_text(f"{TOP}Languages\n{heads}\nEnglish\nB2\tC1\tB2\tB2\tB2\n")
    assert _languages(resume) == [("English", "B2, C1")]


def test_skills_that_are_called_as_the_grid_is_stay_where_there_is_none() -> None:
    resume = resume_from_text(f"{TOP}Skills\nReading, Writing, Speaking\n")
    assert _languages(resume) == [("Reading", ""), ("Writing", ""), ("Speaking", "")]


def test_the_sector_below_a_job_belongs_to_that_job() -> None:
    resume = resume_from_text(
        "Inês Valadares\nines@example.org\n\nWork experience\n2018 - 2020\tNurse\nElm Hospital\n- Cared for patients\n"
        "Business or sector Health\n2014 - 2018\tCarer\nOak Home\n- Helped residents\n"
    )
    first, second = resume.of_kind(SectionKind.EXPERIENCE)[0].entries
    assert (first.title, second.title) == ("Nurse", "Carer")
    assert "Business or sector Health" in [one.text for one in (*first.bullets, *first.details)]


def test_a_heading_broken_in_two_and_set_to_the_right_is_one() -> None:
    plain = Style(size=9, font="Arial", page=1, left=184)
    rows = [("Katrin Seidel", plain), ("katrin@example.org", plain)]
    rows += [("BERUFSERFAHRUNG", Style(size=9, bold=True, font="Arial", page=1, left=80, top=80))]
    rows += [("2018 - 2020\tNäherin, Elm GmbH", plain)]
    blocks = [Block(text, BlockKind.LINE, 0, look) for text, look in rows]
    for text, left, top in (("PERSÖNLICHE", 108, 200), ("FÄHIGKEITEN", 112, 211)):
        blocks.append(
            Block(text, BlockKind.LINE, 0, Style(size=9, bold=True, font="Arial", page=1, left=left, top=top))
        )
    blocks.append(Block("Nähen, Zuschneiden", BlockKind.LINE, 0, plain))
    resume = parse_resume(assemble("cv.pdf", "pdf", blocks))
    assert "PERSÖNLICHE FÄHIGKEITEN" in [section.heading for section in resume.sections]
