import pytest

from tailor.parsing.date_edges import head_date
from tailor.parsing.dates import find_dates


@pytest.mark.parametrize(
    ("head", "dates", "start", "end"),
    [
        ("Camp Counselor, Camp Cedar Hollow, Kerrville, TX   Summers 2022, 2023", "Summers 2022, 2023", "2022", "2023"),
        ("Lifeguard, City Pool, 2019, 2021 and 2023", "2019, 2021 and 2023", "2019", "2023"),
        ("Teaching Assistant (Fall 2021 and Spring 2022)", "Fall 2021 and Spring 2022", "2021", "2022"),
        ("Poll worker, Elm County | 2018, 2020 & 2022", "2018, 2020 & 2022", "2018", "2022"),
        ("Lecturer, Elm College, Fall 2018–Spring 2019, Fall 2020", "Fall 2018–Spring 2019, Fall 2020", "2018", "2020"),
        ("Erntehelfer, Hof Brandt, Sommer 2022 und 2023", "Sommer 2022 und 2023", "2022", "2023"),
        ("Betreuer, Ferienlager Köln, Juli 2019, Juli 2020", "Juli 2019, Juli 2020", "2019-07", "2020-07"),
        ("Betreuer, Ferienlager Köln\tjeweils Juli 2019 bis 2022", "jeweils Juli 2019 bis 2022", "2019-07", "2022"),
        ("Animateur, Colonie Les Pins, étés 2019, 2020 et 2021", "étés 2019, 2020 et 2021", "2019", "2021"),
        ("Exam marker, every summer since 2018", "every summer since 2018", "2018", None),
        ("Tutor, Elm College, Spring and Fall 2022", "Spring and Fall 2022", None, "2022"),
        ("Warden, Elm Shelter, winters 2019/20 and 2020/21", "winters 2019/20 and 2020/21", "2019", "2021"),
        ("WS 2021/22, SS 2022\tTutorin, Universität Bonn", "WS 2021/22, SS 2022", "2021", "2022"),
    ],
)
def test_several_dates_in_a_row_are_one_with_all_its_words(head: str, dates: str, start: str | None, end: str) -> None:
    found = head_date(head)
    assert found is not None
    assert (found.dates.text, found.dates.start, found.dates.end) == (dates, start, end)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [("2021/22", "2021", "2022"), ("2019/2020", "2019", "2020"), ("2019/20 – 2021/22", "2019", "2022")],
)
def test_a_school_year_ends_in_the_year_after(text: str, start: str, end: str) -> None:
    (found,) = find_dates(text)
    assert (found.dates.start, found.dates.end, found.dates.text) == (start, end, text)


@pytest.mark.parametrize("text", ["2010 – 2012, 2015 – 2016", "BSc Botany, 2015, MSc Botany, 2016"])
def test_ranges_and_dates_of_different_things_stay_apart(text: str) -> None:
    assert len(find_dates(text)) == 2


@pytest.mark.parametrize("text", ["Ref. 2019/45", "2019/2040"])
def test_a_number_behind_a_slash_is_no_school_year(text: str) -> None:
    assert find_dates(text) == ()


def test_a_month_behind_a_slash_is_no_school_year() -> None:
    (found,) = find_dates("2009/11")
    assert found.dates.end == "2009-11"


@pytest.mark.parametrize("text", ["2010/11", "School year 2010/11", "(2010/11)"])
def test_the_next_year_behind_a_slash_is_no_month(text: str) -> None:
    (found,) = find_dates(text)
    assert (found.dates.start, found.dates.end) == ("2010", "2011")


def test_years_behind_slashes_are_months_where_the_other_end_is_one() -> None:
    assert [(one.dates.start, one.dates.end) for one in find_dates("2008/09 - 2012/03")] == [("2008-09", "2012-03")]
    assert [(one.dates.start, one.dates.end) for one in find_dates("2010/11 - 2012/13")] == [("2010", "2013")]
