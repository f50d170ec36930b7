"""Older jobs of one line each, below a word like "Earlier" or one behind the other in a line, are jobs of their own."""

import pytest

from tailor.model import SectionKind
from tests.parsing.resume_outline import read

TOP = """Ann Example
ann@example.org

## Experience

### Ward Clerk · Alder Hospital
2010 – 2015 · Leeds

- Kept the records of two wards
- Booked beds for patients

"""
PORTER, CLEANER = ("Porter", "Beech Hospital"), ("Cleaner", "Ashdown Offices")


def older_jobs(text: str) -> list[tuple[str, str]]:
    sections = read(TOP + text + "\n\n## Skills\n\nRigging\n").of_kind(SectionKind.EXPERIENCE)
    found = [one for section in sections for one in section.entries]
    assert [len(one.bullets) for one in found[:1]] == [2]
    return [(one.title, one.organisation) for one in found[1:]]


@pytest.mark.parametrize(
    "label", ["Earlier", "Previously", "Before 2010", "Davor", "Auparavant", "Anteriormente", "In precedenza", "Eerder"]
)
def test_a_list_below_a_word_of_time_is_of_jobs(label: str) -> None:
    text = f"### {label}\n\n- Porter, Beech Hospital, 2003–2005\n- Cleaner, Ashdown Offices, summers 2001 and 2002"
    assert older_jobs(text) == [PORTER, CLEANER]


@pytest.mark.parametrize(
    "text",
    [
        "### Earlier\n\nPorter, Beech Hospital\n\nCleaner, Ashdown Offices",
        "### Earlier\n\n- Porter, Beech Hospital\n- Cleaner, Ashdown Offices",
        "Earlier: Porter, Beech Hospital; Cleaner, Ashdown Offices",
    ],
)
def test_they_need_no_dates(text: str) -> None:
    assert older_jobs(text) == [PORTER, CLEANER]


@pytest.mark.parametrize(
    "text",
    [
        "Earlier: Porter, Beech Hospital (2003-2005); Cleaner, Ashdown Offices, 2001-2003",
        "Earlier roles: Porter at Beech Hospital (2003–2005), Cleaner at Ashdown Offices (2001–2003).",
        "Prior experience: 2003–2005 Porter, Beech Hospital; 2001–2003 Cleaner, Ashdown Offices",
        "Before 2006: Porter, Beech Hospital, 2003–2005 | Cleaner, Ashdown Offices, 2001–2003",
        "Previously Porter at Beech Hospital (2003-2005) and Cleaner at Ashdown Offices (2001-2003).",
        "- Earlier: Porter, Beech Hospital (2003-2005); Cleaner, Ashdown Offices (2001-2003)",
        "Porter, Beech Hospital, Leeds, 2003–2005. Cleaner, Ashdown Offices, Leeds, 2001–2003.",
        "### Earlier\n\n- 2003–05 Porter (Beech Hospital)\n- 2001–03 Cleaner (Ashdown Offices)",
    ],
)
def test_several_in_one_line_are_parted(text: str) -> None:
    assert older_jobs(text) == [PORTER, CLEANER]


@pytest.mark.parametrize(
    "text",
    [
        "- Covered for the porter (2011-2012) and the cleaner (2013-2014)",
        "- Projects: Analyst, Elm Bank (2011-2012); Lead Clerk, Oak Trust (2013-2014)",
    ],
)
def test_what_a_bullet_tells_is_no_list_of_jobs(text: str) -> None:
    found = [one for part in read(TOP + text).of_kind(SectionKind.EXPERIENCE) for one in part.entries]
    assert [(one.title, len(one.bullets)) for one in found] == [("Ward Clerk", 3)]


def test_titles_of_one_employer_are_not_parted() -> None:
    text = TOP + "### Clerk (2003–2005), Senior Clerk (2005–2009)\nBeech Hospital\n"
    found = [one for part in read(text).of_kind(SectionKind.EXPERIENCE) for one in part.entries]
    assert len(found) == 2
    assert found[1].organisation == "Beech Hospital"
