"""Resumes typed by hand: jobs run on in one line, schools among licences, a message pasted whole."""

import pytest

from tailor.model import SectionKind
from tailor.text import says_break
from tests.parsing.resume_outline import outline, read

_LAST = "\nCook, Elm Inn, 2001 - 2003"


def jobs(lines: str) -> str:
    found = outline(read(f"Ann Reed\nann@example.org\n\nWork\n{lines}{_LAST}\n\nSkills\nfirst aid, Excel\n"), "Work")
    return found.removesuffix("\n> Cook / Elm Inn / ? / 2001..2003")


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            "Larch Roofing & Sons, yard foreman, May 2021 til now. New roofs. Look after the lads.",
            "> yard foreman / Larch Roofing & Sons / ? / 2021-05..now\n- New roofs. Look after the lads.",
        ),
        (
            "09/2010-01/2016: dairy worker at Elm Dairy Ltd, Otley. cleaning tanks and bottling. Passed my test",
            "> dairy worker / Elm Dairy Ltd / Otley / 2010-09..2016-01\n- cleaning tanks and bottling. Passed my test",
        ),
        (
            "before that Apprentice with Reed & Sons Roofing 2012-2016",
            "> Apprentice / Reed & Sons Roofing / ? / 2012..2016",
        ),
        (
            "Porter then Head Porter, Elm Hospital,\nJune 2001 - Aug 2006. Moved patients and beds, kept rotas.",
            "> Porter then Head Porter / Elm Hospital / ? / 2001-06..2006-08\n- Moved patients and beds, kept rotas.",
        ),
        ("2012 - 2016: Baker at Café Elm, Abt. warme Küche", "> Baker / Café Elm, Abt. warme Küche / ? / 2012..2016"),
    ],
)
def test_a_job_run_on_in_a_line_ends_where_something_is_told(lines: str, expected: str) -> None:
    assert jobs(lines) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Elm Dairy Ltd, Otley. Began as packer May 2015, led a shift Jan 2019, left May 2022\n* 8 people",
            "> Began as packer May 2015, led a shift Jan 2019 / Elm Dairy Ltd / Otley / 2015-05..2022-05\n- 8 people",
        ),
        (
            "Elm Bakery. Joined as a shop assistant in June 2014 and left in 2020. Ran the tills.",
            "> shop assistant / Elm Bakery / ? / 2014-06..2020\n- Ran the tills.",
        ),
    ],
)
def test_who_tells_how_it_began_and_ended_was_there_from_the_first_date_to_the_last(line: str, expected: str) -> None:
    assert jobs(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "2019 to now  Larch Roofing, Otley, roofer then yard foreman from 2022. ladders, tiles. I lead 9 lads",
            "> roofer then yard foreman from 2022 / Larch Roofing / Otley / 2019..now\n- ladders, tiles. I lead 9 lads",
        ),
        (
            "before that Apprentice with Reed & Sons Roofing (my aunt's) Otley 2012-2016",
            "> Apprentice / Reed & Sons Roofing / Otley / 2012..2016\n+ my aunt's",
        ),
    ],
)
def test_a_town_before_a_title_or_behind_an_aside_is_the_place(line: str, expected: str) -> None:
    assert jobs(line) == expected


@pytest.mark.parametrize(
    ("line", "school", "degree"),
    [
        (
            "Elm Grammar 2003-2008  GCSEs 4 with art",
            "Elm Grammar",
            "GCSEs 4 with art",
        ),
        ("Oak College NVQ level 2 Roofing and Slating 2012", "Oak College", "NVQ level 2 Roofing and Slating"),
    ],
)
def test_a_school_ends_before_its_dates_or_the_letters_of_what_was_passed(line: str, school: str, degree: str) -> None:
    resume = read(f"Ann Reed\nann@example.org\n\nWork{_LAST}\n\nEducation\n{line}\nElm Infants, 2001 - 2005\n")
    entry = resume.of_kind(SectionKind.EDUCATION)[0].entries[0]
    assert (entry.organisation, entry.degree) == (school, degree)


def test_time_off_work_is_a_break() -> None:
    assert says_break("off work with a broken leg (mended now)")


def test_schools_below_a_heading_of_licences_and_school_are_education() -> None:
    resume = read(
        f"Ann Reed\nann@example.org\n\nWork{_LAST}\n\nLicences and school\nDiploma Roofing - Oak College - 2015\n"
        "Year 12 at Elm High School 2011\n"
    )
    (section,) = resume.of_kind(SectionKind.EDUCATION)
    assert [entry.organisation for entry in section.entries] == ["Oak College", "Elm High School"]


def test_a_pasted_message_gives_neither_its_readers_address_nor_their_label_as_a_town() -> None:
    resume = read(
        "To: jobs@museum.example.org\nDate: Mon, 3 Mar 2025 08:02:55 -0500\nSubject: my resume\n\nHi Pat!\n\n"
        f"Ann B. Reed\n12 Juniper Ct, Hays, Kansas  67601\n785-555-0199   ann@example.org\n\nExperience:{_LAST}\n"
    )
    contact = resume.contact
    assert (contact.email, contact.location) == ("ann@example.org", "12 Juniper Ct, Hays, Kansas 67601")
    assert "not kept" in str(resume.notes)
