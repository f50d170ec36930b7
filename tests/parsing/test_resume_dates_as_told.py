"""Dates as people tell them: seasons over two years, terms, "since last summer", and times without a date."""

import pytest

from tailor.parsing.dates import find_dates
from tests.parsing.resume_outline import outline, read


@pytest.mark.parametrize(
    ("told", "start", "end"),
    [
        ("Winter 2013/14", "2013", "2014"),
        ("winter 2010/11", "2010", "2011"),
        ("WiSe 2019/20", "2019", "2020"),
        ("SoSe 2018 - WiSe 2020/21", "2018", "2021"),
        ("Schuljahr 2017/18", "2017", "2018"),
        ("school year 2018-19", "2018", "2019"),
        ("anno scolastico 2015/2016", "2015", "2016"),
        ("Q1/2019 - Q4/2020", "2019", "2020"),
        ("2. Halbjahr 2016", "2016", "2016"),
        ("Term 3, 2016", "2016", "2016"),
        ("Harvest 2015, Harvest 2016", "2015", "2016"),
        ("vendanges 2015, 2016", "2015", "2016"),
        ("voorjaar 2016 - najaar 2017", "2016", "2017"),
        ("meados de 2017 - final de 2019", "2017", "2019"),
        ("beginning of 2016 - end of 2018", "2016", "2018"),
        ("ca. 2015 bis ca. 2017", "2015", "2017"),
        ("seit dem Sommer 2019", "2019", "now"),
        ("depuis l’été 2019", "2019", "now"),
        ("desde la primavera de 2018", "2018", "now"),
        ("dall'autunno 2018", "2018", "now"),
        ("sinds het najaar van 2018", "2018", "now"),
        ("since about 2012", "2012", "now"),
        ("from 2012 on", "2012", "now"),
        ("2015 - still there", "2015", "now"),
        ("up to 2012", "", "2012"),
        ("fino a giugno 2012", "", "2012-06"),
        ("03.15 - 06.18", "2015-03", "2018-06"),
        ("01.03.15 - 30.06.18", "2015-03-01", "2018-06-30"),
        ("Mar-15 to Jun-18", "2015-03", "2018-06"),
        ("Mar 15 - Jun 18", "2015-03", "2018-06"),
        ("2015 -> 2018", "2015", "2018"),
        ("2015…2018", "2015", "2018"),
        ("Dec. 2017/Jan. 2018", "2017-12", "2018-01"),
    ],
)
def test_a_time_as_people_tell_it_is_read_whole(told: str, start: str, end: str) -> None:
    assert _job(f"Cook, Elm Inn, {told}") == f"> Cook / Elm Inn / ? / {start}..{end}\n- Cooked for sixty guests"


@pytest.mark.parametrize(
    "told",
    [
        *("before 2010", "prior to 2010", "vor 2010", "avant 2010", "antes de 2010", "prima del 2010", "vóór 2010"),
        *("after 2010", "the 1990s", "90er Jahre", "années 90", "2 yrs", "3 Jahre", "98-03", "2016ff"),
    ],
)
def test_a_time_that_names_no_year_for_sure_is_kept_and_gives_no_dates(told: str) -> None:
    assert _job(f"Cook, Elm Inn, {told}") == f"> Cook / Elm Inn / ? / ?\n+ {told}\n- Cooked for sixty guests"


def test_jobs_without_a_sure_year_are_jobs_of_their_own() -> None:
    text = (
        "Ann Reed\nann@example.org\n\nWork experience\n"
        "Waiter, Oak Hotel, 2011 - 2013\nCook, Elm Inn, before 2010\nPorter, Ash Hospital, 1990s\n"
    )
    expected = "> Waiter / Oak Hotel / ? / 2011..2013\n> Cook / Elm Inn / ? / ?\n+ before 2010\n"
    assert outline(read(text), "Work experience") == f"{expected}> Porter / Ash Hospital / ? / ?\n+ 1990s"


@pytest.mark.parametrize(
    "text",
    [
        *("opened 08.30 - 17.00", "Mon 09.15 - 12.30 Uhr", "rooms 03.12 - 02.10", "a family of the 10"),
        *("prices 2.15 - 3.20", "in their 20s", "10 to 12 guests"),
    ],
)
def test_figures_that_could_be_days_or_hours_are_no_years(text: str) -> None:
    assert not any(found.dates.start or found.dates.end for found in find_dates(text))


def test_days_of_one_year_are_not_taken_for_years() -> None:
    assert [found.dates.end for found in find_dates("May 12 - June 14, 2019")] == ["2019-06-14"]


def _job(head: str) -> str:
    text = (
        f"Ann Reed\nann@example.org\n\nWork experience\n\n{head}\n- Cooked for sixty guests\n\n"
        "Waiter, Oak Hotel, 2001 - 2003\n- Served forty tables\n"
    )
    return outline(read(text), "Work experience").split("\n> Waiter")[0]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("2014-2016 and 2018-2019", "> Cook / Elm Inn / ? / 2014..2016\n+ 2018-2019\n- Cooked for sixty guests"),
        ("1998 and again 2001-2003", "> Cook / Elm Inn / ? / 1998..2003\n- Cooked for sixty guests"),
    ],
)
def test_two_times_of_one_job_are_told_whole(told: str, expected: str) -> None:
    assert _job(f"Cook, Elm Inn, {told}") == expected


def test_a_line_with_a_time_that_is_no_entry_is_told_in_a_note() -> None:
    line = "I joined Northfield Dairy in 2020 as a herdsman and still work there."
    resume = read(f"Ann Reed\nann@example.org\n\nWork\n{line}\nPacker, Ebor Foods, 2017 to 2019\n")
    assert [note.text for note in resume.notes if line in note.text]
