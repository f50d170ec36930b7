"""An offer that was accepted: where it stands, what waits, what the lessons and the letters make of it."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from tailor.journal import draw_lessons, find_due, find_obstacle
from tailor.model import Application, Event, EventKind, Occasion

Run = Callable[..., Result]
OFFERED, TODAY = dt.date(2026, 11, 16), dt.date(2026, 11, 20)
OFFER = Event(EventKind.OFFER, OFFERED)
YES = Event(EventKind.LETTER, OFFERED + dt.timedelta(days=1), note="accept")
ACCEPTED = Event(EventKind.ACCEPTED, OFFERED + dt.timedelta(days=1))


def application(*events: Event, number: int = 1) -> Application:
    return Application("baker", f"Crumb {number}", "Baker", events=events, number=number)


def sent(day: dt.date, number: int) -> Application:
    return application(Event(EventKind.SENT, day), number=number)


def test_a_letter_that_accepts_asks_to_note_it_and_then_nothing_waits() -> None:
    (due,) = find_due([application(OFFER, YES)], TODAY)
    assert due.kind.value == "note acceptance"
    assert "`tailor log accepted 1 --on 2026-11-17` notes it" in due.reason
    assert find_due([application(OFFER, YES, ACCEPTED)], TODAY) == ()


def test_it_counts_as_an_offer_even_where_none_was_noted() -> None:
    drawn = draw_lessons([application(ACCEPTED)], {}, (), TODAY)
    assert {row.name: row.count for row in drawn.funnel} == {
        "noted": 1,
        "sent": 1,
        "answered": 1,
        "interview": 1,
        "offer": 1,
        "accepted": 1,
    }


def test_the_plan_is_to_tell_the_others_and_nothing_else() -> None:
    taken, open_one = application(OFFER, ACCEPTED), sent(OFFERED, 2)
    (step,) = draw_lessons([taken, open_one], {}, (), TODAY).plan
    assert step.what == "Withdraw at Crumb 2: tailor letter withdraw 2"
    assert step.why == "you accepted the offer of Crumb 1 on 2026-11-17"


def test_a_search_that_goes_on_afterwards_has_a_plan_of_its_own() -> None:
    again = sent(ACCEPTED.on + dt.timedelta(days=1), 2)
    steps = draw_lessons([application(OFFER, ACCEPTED), again], {}, (), TODAY).plan
    assert not any(step.what.startswith("Withdraw") for step in steps)


@pytest.mark.parametrize("occasion", list(Occasion))
def test_only_the_letter_that_accepts_still_fits(occasion: Occasion) -> None:
    taken = application(Event(EventKind.SENT, OFFERED), Event(EventKind.INTERVIEW, OFFERED), OFFER, ACCEPTED)
    assert (find_obstacle(taken, occasion, TODAY) == ("", "")) is (occasion is Occasion.ACCEPTANCE)


def test_it_is_noted_and_imported_under_its_usual_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tailor: Run
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "tailor.toml").touch()
    tailor("log", "offer", "Baker at Crumb", "--new", "--on", "2026-11-16")
    assert "`tailor letter accept 1` tells them" in tailor("log", "accepted", "crumb").output
    (tmp_path / "mine.csv").write_text(
        "Firma;Status;Datum\nHefe;Angebot angenommen;16.11.2026\nMehl;Hired;16.11.2026\n"
    )
    tailor("log", "import", "mine.csv")
    assert tailor("log").output.count("accepted") == 3
