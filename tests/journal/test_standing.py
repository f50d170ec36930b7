"""How an application stands after more than one answer, and what the lessons count of it."""

import datetime as dt
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import Result

from tailor.errors import InputError
from tailor.journal import draw_lessons, find_due, place_message
from tailor.journal.standing import order_by_course
from tailor.model import (
    Application,
    Event,
    EventKind,
    GivenReason,
    JournalFinding,
    Lessons,
    Outcome,
    Reply,
    ReplyReason,
    RequirementKind,
    RequirementLevel,
    Stage,
    Status,
)

Run = Callable[..., Result]
FIRST = dt.date(2026, 9, 1)
TODAY = dt.date(2026, 11, 20)
NO = Reply(Outcome.REJECTED, reasons=(GivenReason(ReplyReason.OTHER_CANDIDATES, "Others were closer."),))


def application(*kinds: EventKind | Event, number: int = 1) -> Application:
    """An application whose events lie a week apart."""
    days = [FIRST + dt.timedelta(weeks=place) for place in range(len(kinds))]
    events = [kind if isinstance(kind, Event) else Event(kind, day) for kind, day in zip(kinds, days, strict=True)]
    return Application("baker", "Crumb & Co", "Baker", events=tuple(events), number=number)


@pytest.mark.parametrize(
    ("kinds", "then", "weeks", "fits"),
    [
        ((EventKind.SENT, EventKind.OFFER, EventKind.ACCEPTED), EventKind.GHOSTED, 9, False),
        ((EventKind.SENT, EventKind.REJECTED), EventKind.GHOSTED, 9, False),
        ((EventKind.SENT, EventKind.WITHDRAWN), EventKind.GHOSTED, 9, False),
        ((EventKind.SENT, EventKind.GHOSTED), EventKind.GHOSTED, 9, True),
        ((EventKind.SENT, EventKind.REJECTED), EventKind.ACCEPTED, 9, False),
        ((EventKind.SENT, EventKind.OFFER, EventKind.ACCEPTED), EventKind.ACCEPTED, 9, True),
        ((EventKind.SENT, EventKind.WITHDRAWN), EventKind.ACCEPTED, 9, False),
        ((EventKind.SENT, EventKind.GHOSTED, EventKind.REPLY), EventKind.GHOSTED, 9, True),
        ((EventKind.SENT, EventKind.OFFER, EventKind.ACCEPTED), EventKind.WITHDRAWN, 9, True),
        ((EventKind.SENT, EventKind.REJECTED, EventKind.SENT), EventKind.GHOSTED, 9, True),
        ((EventKind.SENT, EventKind.REJECTED, EventKind.OFFER), EventKind.ACCEPTED, 9, True),
        ((EventKind.SENT, EventKind.INTERVIEW, EventKind.REJECTED), EventKind.GHOSTED, 1, True),
        ((EventKind.SENT, EventKind.REJECTED), EventKind.WITHDRAWN, 9, True),
        ((), EventKind.GHOSTED, 0, True),
    ],
)
def test_what_cannot_follow_is_refused_and_says_how_to_mend_it(
    kinds: tuple[EventKind, ...],
    then: EventKind,
    weeks: int,
    fits: bool,  # noqa: FBT001  a parameter of the test
) -> None:
    event = Event(then, FIRST + dt.timedelta(weeks=weeks))
    if fits:
        assert place_message(application(*kinds), event) == event
        return
    with pytest.raises(InputError, match="cannot follow it") as refused:
        place_message(application(*kinds), event)
    assert "--retract" in refused.value.hint


def lessons(*applications: Application) -> Lessons:
    return draw_lessons(applications, {}, (), TODAY)


def funnel(drawn: Lessons) -> dict[str, int]:
    return {row.name: row.count for row in drawn.funnel}


@pytest.mark.parametrize(
    ("kinds", "state"),
    [
        ((EventKind.SENT, EventKind.GHOSTED, EventKind.REPLY), EventKind.SENT),
        ((EventKind.SENT, EventKind.INTERVIEW, EventKind.GHOSTED, EventKind.REPLY), EventKind.INTERVIEW),
        ((EventKind.GHOSTED, EventKind.REPLY), EventKind.SENT),
        ((EventKind.SENT, EventKind.GHOSTED, EventKind.REPLY, EventKind.GHOSTED), EventKind.GHOSTED),
        ((EventKind.SENT, EventKind.REPLY, EventKind.GHOSTED), EventKind.GHOSTED),
        ((EventKind.SENT, EventKind.GHOSTED, EventKind.LETTER), EventKind.GHOSTED),
        ((EventKind.PREPARED,), EventKind.PREPARED),
    ],
)
def test_a_message_after_giving_up_opens_the_application_again(kinds: tuple[EventKind, ...], state: EventKind) -> None:
    assert application(*kinds).state is state


def test_an_application_that_is_open_again_is_asked_about_and_not_given_up_at_once() -> None:
    wrote = Event(EventKind.REPLY, TODAY - dt.timedelta(days=2))
    (due,) = find_due([application(EventKind.SENT, EventKind.GHOSTED, wrote)], TODAY)
    assert (due.kind.value, due.by, due.reason) == (
        "follow up",
        wrote.on + dt.timedelta(days=10),
        f"no answer since {wrote.on}",
    )


def test_noting_a_message_after_giving_up_says_that_the_application_is_open_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tailor: Run
) -> None:
    (tmp_path / "tailor.toml").touch()
    monkeypatch.chdir(tmp_path)
    tailor("log", "sent", "Baker at Crumb", "--new", "--on", "2026-09-01")
    tailor("log", "ghosted", "crumb", "--on", "2026-10-20")
    said = tailor("log", "reply", "crumb", "--on", "2026-11-10", "--note", "they rang").output
    assert "you had given it up; it is open again" in said
    (kept,) = json.loads(tailor("log", "--json").output)["applications"]
    assert len(kept["events"]) == 3


@pytest.mark.parametrize("later", [EventKind.SENT, EventKind.WITHDRAWN, EventKind.GHOSTED])
def test_a_rejection_stays_in_the_lessons_when_the_person_applies_again_or_withdraws(later: EventKind) -> None:
    said_no = Event(EventKind.REJECTED, FIRST + dt.timedelta(weeks=1), reply=NO)
    drawn = lessons(application(EventKind.SENT, said_no, later))
    assert [(row.reason, row.count) for row in drawn.reasons] == [(ReplyReason.OTHER_CANDIDATES, 1)]
    assert sum(stop.count for stop in drawn.stops) == 1
    assert drawn.outcomes == 1


def test_a_rejection_that_they_took_back_is_none() -> None:
    drawn = lessons(application(EventKind.SENT, EventKind.REJECTED, EventKind.INTERVIEW))
    assert drawn.stops == ()
    assert funnel(drawn)["interview"] == 1


def test_who_applied_again_and_was_met_counts_as_turned_down_the_first_time() -> None:
    drawn = lessons(application(EventKind.SENT, EventKind.REJECTED, EventKind.SENT, EventKind.INTERVIEW))
    assert [(stop.name, stop.count) for stop in drawn.stops] == [("interview", 1)]
    assert funnel(drawn)["interview"] == 1


@pytest.mark.parametrize("stage", [Stage.INTERVIEW, Stage.FINAL])
def test_a_letter_that_speaks_of_a_meeting_counts_in_both_measures(stage: Stage) -> None:
    said_no = Event(EventKind.REJECTED, FIRST + dt.timedelta(weeks=1), reply=Reply(Outcome.REJECTED, stage=stage))
    drawn = lessons(application(EventKind.SENT, said_no))
    assert funnel(drawn)["interview"] == 1
    assert [(stop.name, stop.count) for stop in drawn.stops] == [(stage.value, 1)]


def test_an_answer_before_the_sending_is_pointed_out_and_tells_no_days(
    tailor: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "tailor.toml").touch()
    monkeypatch.chdir(tmp_path)
    tailor("log", "sent", "Baker at Crumb", "--new", "--on", "2026-09-10")
    noted = tailor("log", "rejected", "1", "--on", "2026-09-02").stderr
    assert "rejected on 2026-09-02 is before the sending on 2026-09-10" in noted
    assert "tailor log correct 1 --on DAY" in noted
    assert json.loads(tailor("lessons", "--json").output)["answer_days"]["answered"] == 0
    tailor("log", "correct", "1", "--on", "2026-09-01")
    assert "before the sending" not in tailor("log", "reply", "1", "--on", "2026-09-04").stderr


@pytest.mark.parametrize(
    ("noted", "state"),
    [
        ((("sent", "2026-09-20"), ("rejected", "2026-09-01")), "rejected"),
        ((("sent", "2026-09-20"), ("interview", "2026-09-03"), ("offer", "2026-09-10")), "offer"),
        ((("sent", "2026-09-20"), ("ghosted", "2026-09-01")), "ghosted"),
        ((("sent", "2026-09-01"), ("offer", "2026-10-01"), ("accepted", "2026-09-20")), "accepted"),
        ((("rejected", "2026-09-01"), ("sent", "2026-09-20")), "sent"),
        ((("sent", "2026-09-01"), ("rejected", "2026-09-05"), ("sent", "2026-09-20")), "sent"),
    ],
)
def test_days_that_contradict_are_told_one_way_everywhere(
    tailor: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, noted: tuple[tuple[str, str], ...], state: str
) -> None:
    (tmp_path / "tailor.toml").touch()
    monkeypatch.chdir(tmp_path)
    for place, (kind, day) in enumerate(noted):
        tailor("log", kind, "1" if place else "Baker at Crumb", "--on", day, *(() if place else ("--new",)))
    table, timeline, drawn = tailor("log"), tailor("log", "1"), json.loads(tailor("lessons", "--json").output)
    assert f" {state} " in " ".join(table.stdout.split())
    assert ("is wrong" in table.stderr) == ("is wrong" in timeline.stderr) == (state != "sent")
    assert ("no answer since" in table.stdout) == (state == "sent")
    assert drawn["answer_days"]["waiting"] == 0
    assert bool(drawn["stops"]) == (state in {"rejected", "ghosted", "sent"})


def test_what_the_person_withdrew_tells_nothing_of_a_version() -> None:
    ended = (EventKind.REJECTED, EventKind.GHOSTED, EventKind.WITHDRAWN, EventKind.INTERVIEW)
    made = [
        replace(application(EventKind.SENT, kind, number=number), resume_name="cv.docx", resume_hash="a" * 64)
        for number, kind in enumerate(ended, 1)
    ]
    (version,) = lessons(*made).versions
    assert (version.onward.count, version.onward.of) == (1, 3)


def test_alternatives_of_which_none_was_found_count_for_what_others_ask_alone() -> None:
    def missing(name: str) -> tuple[JournalFinding, ...]:
        return (JournalFinding(name, name, RequirementKind.TOOL, RequirementLevel.MUST, Status.MISSING),)

    turned_down = [application(EventKind.SENT, EventKind.REJECTED, number=number) for number in (1, 2, 3)]
    asked = {1: missing("Python or R"), 2: missing("Python"), 3: missing("Go or Rust")}
    (gap,) = draw_lessons(turned_down, asked, (), TODAY).gaps
    assert (gap.name, gap.rejected.count, gap.asked) == ("Python", 2, 2)


@pytest.mark.parametrize(("outcome", "on"), [(Outcome.FEEDBACK, 0), (Outcome.OTHER, 0), (Outcome.INTERVIEW, 1)])
def test_who_speaks_of_the_interview_after_a_rejection_has_not_led_on(outcome: Outcome, on: int) -> None:
    said = Event(EventKind.REPLY, FIRST + dt.timedelta(weeks=3), reply=Reply(outcome, stage=Stage.INTERVIEW))
    turned_down = application(EventKind.SENT, EventKind.INTERVIEW, EventKind.REJECTED, said)
    missing = JournalFinding("SAP", "SAP", RequirementKind.TOOL, RequirementLevel.MUST, Status.MISSING)
    other = application(EventKind.SENT, EventKind.REJECTED, number=2)
    drawn = draw_lessons(
        [turned_down, other, application(EventKind.SENT, EventKind.REJECTED, number=3)],
        dict.fromkeys((1, 2, 3), (missing,)),
        (),
        TODAY,
    )
    (gap,) = drawn.gaps
    assert (gap.onward.count, gap.onward.of) == (on, on)
    assert gap.rejected.count == 3 - on


def test_that_an_application_was_received_is_no_answer() -> None:
    received = Event(EventKind.REPLY, FIRST + dt.timedelta(days=1), reply=Reply(Outcome.ACKNOWLEDGED))
    silent = lessons(application(EventKind.SENT, received, EventKind.GHOSTED))
    assert (funnel(silent)["answered"], silent.times.answered) == (0, 0)
    decided = lessons(application(EventKind.SENT, received, EventKind.REJECTED))
    assert (funnel(decided)["answered"], decided.times.fastest) == (1, 14)


def test_a_letter_that_withdraws_asks_to_note_it_and_for_no_follow_up() -> None:
    wrote = Event(EventKind.LETTER, TODAY - dt.timedelta(days=1), note="withdraw")
    for kinds in ((EventKind.SENT,), (EventKind.SENT, EventKind.INTERVIEW), (EventKind.SENT, EventKind.OFFER)):
        (due,) = find_due([application(*kinds, wrote)], TODAY)
        assert (due.kind.value, due.by) == ("note withdrawal", wrote.on)
        assert "`tailor log withdrawn 1 --on 2026-11-19`" in due.reason
    closed = application(EventKind.SENT, wrote, Event(EventKind.WITHDRAWN, wrote.on))
    assert find_due([closed], TODAY) == ()


def test_days_without_an_answer_are_counted_from_their_words_and_not_from_ones_own() -> None:
    asked = Event(EventKind.LETTER, TODAY - dt.timedelta(days=4), note="follow-up")
    sent = Event(EventKind.SENT, TODAY - dt.timedelta(days=27))
    (due,) = find_due([application(sent, asked)], TODAY)
    assert (due.by, due.reason) == (
        asked.on + dt.timedelta(days=10),
        f"no answer since {sent.on}",
    )


def test_a_correction_cannot_move_what_was_sent_into_the_future(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tailor: Run
) -> None:
    (tmp_path / "tailor.toml").touch()
    monkeypatch.chdir(tmp_path)
    tailor("log", "sent", "Baker at Crumb", "--new", "--on", "2026-09-01")
    assert "lies ahead" in tailor("log", "correct", "1", "--on", "2099-01-01", code=1).stderr
    assert "no --kind" in tailor("log", "correct", "1", "--retract", "--kind", "offer", code=2).stderr
    tailor("log", "correct", "1", "--kind", "interview", "--on", "2099-01-01")
    assert "lies ahead" in tailor("log", "correct", "2", "--kind", "offer", code=1).stderr
    tailor("log", "correct", "2", "--note", "by video")
    tailor("log", "correct", "3", "--kind", "offer", "--on", "2026-09-02")


def test_an_offer_that_was_noted_after_its_acceptance_on_the_same_day_came_first() -> None:
    day = dt.date(2026, 11, 9)
    events = Event(EventKind.ACCEPTED, day, number=2), Event(EventKind.OFFER, day, number=3)
    assert [event.kind for event in order_by_course(events)] == [EventKind.OFFER, EventKind.ACCEPTED]
