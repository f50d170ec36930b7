"""A posting that closes waits to be answered, in whatever form it names its day."""

import datetime as dt

import pytest

from tailor.journal import Due, find_due
from tailor.model import Application, Event, EventKind

NOTED = dt.date(2026, 11, 20)


def waiting(closing: str, *, language: str = "en", today: dt.date = NOTED) -> tuple[Due, ...]:
    prepared = Event(EventKind.PREPARED, NOTED)
    return find_due([Application("baker", language=language, closing_date=closing, events=(prepared,))], today)


@pytest.mark.parametrize(
    ("closing", "language"),
    [
        *(("4 December 2026", "en"), ("4 December", "en"), ("Friday, December 4", "en"), ("Dec 4th, 5 pm", "en")),
        *(
            ("04.12.", "de"),
            ("4.12.26", "de"),
            ("Freitag, 4. Dezember", "de"),
            ("04/12/2026", "fr"),
            ("4 décembre", "fr"),
        ),
        ("2026-12-04T23:59", "en"),
    ],
)
def test_the_day_is_found_in_any_form_and_without_its_year(closing: str, language: str) -> None:
    (due,) = waiting(closing, language=language)
    assert (due.kind.value, due.by, due.reason) == ("send", dt.date(2026, 12, 4), "the posting closes on 2026-12-04")


def test_a_day_without_a_year_may_lie_in_the_next_one() -> None:
    (due,) = waiting("9 January")
    assert due.by == dt.date(2027, 1, 9)


def test_of_two_readings_the_earlier_one_waits_and_the_doubt_is_told() -> None:
    (due,) = waiting("03/12/2026")
    assert (due.by, due.reason) == (
        dt.date(2026, 12, 3),
        "the posting closes on 2026-12-03, if '03/12/2026' means that day",
    )
    (late,) = waiting("03/12/2026", today=dt.date(2026, 12, 4))
    assert late.reason == "the posting closed on 2026-12-03, if '03/12/2026' means that day; it was not sent"


@pytest.mark.parametrize("closing", ["", "rolling", "as soon as possible", "31 February", "when filled"])
def test_what_names_no_day_waits_for_nothing(closing: str) -> None:
    assert waiting(closing) == ()
