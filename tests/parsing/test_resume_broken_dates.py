"""Spans of time that the end of a line breaks, with the entry's own sentence behind them in the lower line."""

import pytest

from tests.parsing.resume_outline import outline, read

TOP = (
    "Ann Example\nann@example.org\n\nEXPERIENCE\n\nStaff Nurse, Elm Hospital, May 2010 – June 2014\n- Ran the ward\n\n"
)
FELLOW = "Research Fellow, University of Ashdale"


def last(text: str) -> str:
    """The last entry of a section of jobs with this text below another."""
    return outline(read(f"{TOP}{text}\n"), "EXPERIENCE").split("- Ran the ward\n")[1]


@pytest.mark.parametrize(
    "dates",
    [
        "March 2017 – December\n2020.",
        "March 2017 –\nDecember 2020.",
        "March\n2017 – December 2020.",
        "03/2017 –\n12/2020.",
        "Mar 2017 to Dec\n2020:",
        "März 2017 – Dezember\n2020.",
        "marzo de 2017 – diciembre de\n2020.",
    ],
)
def test_a_month_is_not_taken_for_one_of_the_year_before_it_where_its_own_is_below(dates: str) -> None:
    told = last(f"{FELLOW}, {dates} Mixed-methods study of falls.")
    assert told == "> Research Fellow / University of Ashdale / ? / 2017-03..2020-12\n- Mixed-methods study of falls."


def test_a_remark_in_brackets_stays_behind_the_date_that_a_line_breaks() -> None:
    told = last(f"{FELLOW}, March 2017 – December\n2020 (maternity cover)\n- Studied falls")
    assert (
        told == "> Research Fellow / University of Ashdale / ? / 2017-03..2020-12\n+ maternity cover\n- Studied falls"
    )


def test_a_dash_without_an_end_is_not_ended_by_the_next_entrys_time() -> None:
    told = last(f"{FELLOW}, 2017 –\n2015 – 2017, Cook, Ash Inn")
    assert told == "> Research Fellow / University of Ashdale / ? / 2017..now\n> Cook / Ash Inn / ? / 2015..2017"


def test_a_line_whose_date_is_broken_by_its_end_goes_on_with_the_names() -> None:
    told = last(f"March 2017 – December\n2020 {FELLOW}")
    assert told == "> Research Fellow / University of Ashdale / ? / 2017-03..2020-12"
