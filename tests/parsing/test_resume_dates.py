import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tailor.parsing.date_edges import head_date
from tailor.parsing.dates import find_dates, is_duration, only_dates


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Mar 2019 – Present", "2019-03", "now"),
        ("March 2019 to date", "2019-03", "now"),
        ("da marzo 2019 ad oggi", "2019-03", "now"),
        ("da marzo 2019 ad aprile 2021", "2019-03", "2021-04"),
        ("Sept. 2018 - Jan. 2020", "2018-09", "2020-01"),
        ("03/2019 - 05/2020", "2019-03", "2020-05"),
        ("3/19 – 4/20", "2019-03", "2020-04"),
        ("2019-03 — 2020-01", "2019-03", "2020-01"),
        ("2019.03 – 2020.05", "2019-03", "2020-05"),
        ("03.2019 – heute", "2019-03", "now"),
        ("14.03.2019 - 15.04.2020", "2019-03-14", "2020-04-15"),
        ("2019–21", "2019", "2021"),
        ("2019 –", "2019", "now"),
        ("Jan – Mar 2019", "2019-01", "2019-03"),
        ("Mar '19 - Jun '20", "2019-03", "2020-06"),
        ("From 2015 to 2018", "2015", "2018"),
        ("since 2019", "2019", "now"),
        ("03.2019 – lfd.", "2019-03", "now"),
        ("2014–c.2016", "2014", "2016"),
        ("mid-2018 to early 2020", "2018", "2020"),
        ("Anfang 2018 bis Ende 2020", "2018", "2020"),
        ("08 2016 bis 11 2019", "2016-08", "2019-11"),
        ("June 2017 – Sept.", "2017-06", "2017-09"),
        ("seit 03/2019", "2019-03", "now"),
        ("depuis mars 2019", "2019-03", "now"),
        ("de septembre 2015 à juin 2016", "2015-09", "2016-06"),
        ("D’avril 2014 à août 2018", "2014-04", "2018-08"),
        ("conclusão em 2021", None, "2021"),
        ("marzo de 2019 - actualidad", "2019-03", "now"),
        ("10/2019--act.", "2019-10", "now"),
        ("octobre 2019 - actualité", "2019-10", "now"),
        ("março de 2019 até o momento", "2019-03", "now"),
        ("gennaio 2019 – oggi", "2019-01", "now"),
        ("mei 2015 - heden", "2015-05", "now"),
        ("Okt. 2018 bis Sep. 2020", "2018-10", "2020-09"),
        ("août 2017 – aujourd’hui", "2017-08", "now"),
        ("4/2017 – bis heute", "2017-04", "now"),
        ("junho 2017 — até à data", "2017-06", "now"),
        ("2019 – till now", "2019", "now"),
        ("maart 2019 – tot op heden", "2019-03", "now"),
        ("March 2019 onwards", "2019-03", "now"),
        ("Fall 2018 – Spring 2019", "2018", "2019"),
        ("Expected May 2025", None, "2025-05"),
        ("June 2016", None, "2016-06"),
        ("January 2020 - Present (3 years 2 months)", "2020-01", "now"),
    ],
)
def test_a_range_keeps_the_precision_that_was_written(text: str, start: str | None, end: str) -> None:
    (found,) = find_dates(text)
    assert (found.dates.start, "now" if found.dates.current else found.dates.end) == (start, end)
    assert text[found.start : found.end] == text
    assert found.dates.text == text


@pytest.mark.parametrize(
    ("text", "dates"),
    [("Top 10 2016", "2016"), ("June 2017 – March", "June 2017"), ("May 2017 – June Elm", "May 2017")],
)
def test_a_number_or_month_that_may_be_of_something_else_is_no_part_of_a_date(text: str, dates: str) -> None:
    assert [found.dates.text for found in find_dates(text)] == [dates]


@pytest.mark.parametrize("text", ["03/04/2019", "Summer 2019", "2019", "Q3 2019"])
def test_a_month_that_was_not_written_is_not_made_up(text: str) -> None:
    (found,) = find_dates(text)
    assert found.dates.end == "2019"


@pytest.mark.parametrize(
    "text",
    ["+44 20 7946 0958", "(415) 555-0142", "AWS D1.1", "10.5555/x.2023.77", "2,000 patients", "Room 2019b", ""],
)
def test_other_numbers_are_no_dates(text: str) -> None:
    assert not find_dates(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nurse, Elm Hospital (2019–2021)", "2019–2021"),
        ("Nurse\tElm Hospital\t2019", "2019"),
        ("2019 – 2021 Nurse, Elm Hospital", "2019 – 2021"),
        ("2013-09 — Present | Agile", "2013-09 — Present"),
    ],
)
def test_a_date_that_stands_apart_dates_the_line(text: str, found: str) -> None:
    date = head_date(text)
    assert date is not None
    assert text[date.start : date.end] == found


def test_a_year_within_a_sentence_dates_no_line() -> None:
    assert head_date("Presented the spring 2022 audit to a board of twelve") is None


def test_a_length_of_time_is_told_from_a_range() -> None:
    assert is_duration("2 years 10 months")
    assert is_duration("(4 mesi)")
    assert not is_duration("2 years at Elm Hospital")


def test_a_line_of_dates_holds_nothing_else() -> None:
    assert only_dates("(Mar 2019 – Present)")
    assert not only_dates("Mar 2019 – Present, Leeds")


@settings(max_examples=60, deadline=None)
@given(
    start=st.tuples(st.integers(1990, 2010), st.integers(1, 12)),
    end=st.tuples(st.integers(2011, 2030), st.integers(1, 12)),
    dash=st.sampled_from([" - ", " – ", "—", " to ", " bis "]),
    form=st.sampled_from(["{1:02d}/{0}", "{1:02d}.{0}", "{0}-{1:02d}"]),
)
def test_every_numeric_range_is_read_back(start: tuple[int, int], end: tuple[int, int], dash: str, form: str) -> None:
    text = form.format(*start) + dash + form.format(*end)
    (found,) = find_dates(text)
    assert found.dates.start == f"{start[0]}-{start[1]:02d}"
    assert found.dates.end == f"{end[0]}-{end[1]:02d}"


def test_a_number_that_is_no_day_or_stands_in_another_cell_is_no_part_of_a_date() -> None:
    for text in ("Fair 48 April 2021", "Room 12\tApril 2021"):
        assert [found.dates.end for found in find_dates(text)] == ["2021-04"]
