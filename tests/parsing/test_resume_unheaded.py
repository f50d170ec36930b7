"""Jobs that stand right below the contact data, without a heading of their own."""

import pytest

from tailor.model import SectionKind
from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nann@example.org\n"
JOBS = (
    "Head Gardener, Elm Manor Ltd, Leeds, 2015-present\n- Restored the walled garden; open 22 days a year\n"
    "- Supervise 3 gardeners\nGardener, Ash Estate Ltd, 2009-2015\n- Planted 40,000 bulbs\n"
)
OUTLINE = (
    "> Head Gardener / Elm Manor Ltd / Leeds / 2015..now\n- Restored the walled garden; open 22 days a year\n"
    "- Supervise 3 gardeners\n> Gardener / Ash Estate Ltd / ? / 2009..2015\n- Planted 40,000 bulbs"
)


@pytest.mark.parametrize("behind", ["\nQualifications\nBTEC Diploma in Horticulture, 2011\n\nSkills\nPruning\n", ""])
@pytest.mark.parametrize("gap", ["", "\n"])
def test_jobs_above_the_first_heading_are_jobs(gap: str, behind: str) -> None:
    resume = read(TOP + gap + JOBS + behind)
    assert outline(resume, "") == OUTLINE
    assert resume.sections[0].kind is SectionKind.EXPERIENCE
    assert (resume.contact.name, resume.contact.email, resume.headline) == ("Ann Example", "ann@example.org", "")


def test_a_head_of_two_lines_above_the_first_heading_is_whole() -> None:
    text = f"{TOP}Leeds\n\nHead Gardener\nElm Manor, 2015-present\n- Restored a garden\n\nSkills\nPruning\n"
    resume = read(text)
    assert outline(resume, "") == "> Head Gardener / Elm Manor / ? / 2015..now\n- Restored a garden"
    assert resume.contact.location == "Leeds"


def test_a_sentence_with_years_above_the_headings_is_no_job() -> None:
    text = (
        f"{TOP}Head Gardener\nGardener who ran a manor's garden from 2015 to 2019 for its owners.\n\nSkills\nPruning\n"
    )
    resume = read(text)
    assert resume.headline == "Head Gardener"
    assert not resume.of_kind(SectionKind.EXPERIENCE)
