"""Lessons: every number is counted again from the journal's raw rows."""

import contextlib
import datetime as dt
import json
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import Any

import pytest
from click.testing import Result

from tailor.journal import Archived, Journal, draw_lessons, restore_archive
from tailor.journal.lessons import days_to_answer
from tailor.model import (
    Application,
    Event,
    EventKind,
    GivenReason,
    JournalFinding,
    Outcome,
    Reply,
    ReplyReason,
    RequirementKind,
    RequirementLevel,
    Share,
    Stage,
    Status,
)
from tests.journal.test_store import CLERK, DAY

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "journal"
Run = Callable[..., Result]
IN_FORCE = "kind <> 'retracted' AND number NOT IN (SELECT corrects FROM events WHERE corrects IS NOT NULL)"


@pytest.fixture
def example(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tailor: Run) -> Path:
    (tmp_path / "tailor.toml").touch()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    tailor("log", "import", EXAMPLE / "journal.json")
    return tmp_path


@pytest.fixture
def rows(example: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(example / "journal.db")
    yield connection
    connection.close()


@pytest.fixture
def answer(example: Path, tailor: Run) -> dict[str, Any]:  # noqa: ARG001  the example is what it answers about
    answer: dict[str, Any] = json.loads(tailor("lessons", "--json").output)
    return answer


def numbers(rows: sqlite3.Connection, *kinds: str) -> set[int]:
    marks = ",".join("?" * len(kinds))
    query = f"SELECT application FROM events WHERE kind IN ({marks}) AND {IN_FORCE}"  # noqa: S608
    return {number for (number,) in rows.execute(query, kinds)}


def last_decisive(rows: sqlite3.Connection) -> dict[int, str]:
    undecided = "('prepared', 'reply', 'letter')"
    query = (
        f"SELECT application, kind FROM events WHERE kind NOT IN {undecided} AND {IN_FORCE} ORDER BY on_date, number"  # noqa: S608
    )
    return dict(rows.execute(query).fetchall())


def asked(rows: sqlite3.Connection) -> dict[int, dict[str, str]]:
    """The status of each name, by application."""
    found = rows.execute("SELECT application, content FROM findings").fetchall()
    return {number: {item[0]: item[4] for item in json.loads(content)} for number, content in found}


def test_the_funnel(rows: sqlite3.Connection, answer: dict[str, Any]) -> None:
    (noted,) = rows.execute("SELECT count(*) FROM applications").fetchone()
    assert answer["funnel"] == {
        "noted": noted,
        "sent": len(numbers(rows, "sent")),
        "answered": len(numbers(rows, "interview", "rejected", "offer", "reply")),
        "interview": len(numbers(rows, "interview", "offer")),
        "offer": len(numbers(rows, "offer")),
    }
    assert answer["outcomes"] == len(numbers(rows, "interview", "offer", "rejected", "ghosted"))


def test_where_they_stopped(rows: sqlite3.Connection, answer: dict[str, Any]) -> None:
    state, went_on = last_decisive(rows), numbers(rows, "interview", "offer")
    query = "SELECT application, json_extract(reply, '$.stage') FROM events WHERE kind = 'rejected' AND reply <> ''"
    stages = dict(rows.execute(query).fetchall())
    counts: dict[str, int] = {}
    for number, kind in state.items():
        if kind == "ghosted":
            counts["silence"] = counts.get("silence", 0) + 1
        elif kind == "rejected":
            stage = stages.get(number) or ("interview" if number in went_on else "not said")
            counts[stage] = counts.get(stage, 0) + 1
    assert answer["stops"] == counts


def test_the_gaps(rows: sqlite3.Connection, answer: dict[str, Any]) -> None:
    state, went_on, findings = last_decisive(rows), numbers(rows, "interview", "offer"), asked(rows)
    rejected = {number for number, kind in state.items() if kind == "rejected"}
    onward = {number for number in went_on if state[number] != "rejected"}
    closed = {number for number, kind in state.items() if kind in {"rejected", "ghosted", "withdrawn", "offer"}}
    assert answer["gaps"]
    for gap in answer["gaps"]:
        name = gap["name"]
        missing = {number for number, found in findings.items() if found.get(name) == "missing"}
        asking = {number for number, found in findings.items() if name in found}
        assert (gap["rejected"]["count"], gap["rejected"]["of"]) == (len(missing & rejected), len(rejected))
        assert (gap["onward"]["count"], gap["onward"]["of"]) == (len(missing & onward), len(onward))
        assert (gap["asked"], gap["open"]) == (len(asking), len(asking - closed))
        for quote in gap["named"]:
            (letter,) = rows.execute(
                "SELECT letter FROM events WHERE application = ? AND kind = 'rejected'", (quote["application"],)
            ).fetchone()
            assert quote["quote"]
            assert " ".join(quote["quote"].split()) in " ".join(letter.split())


def test_what_is_hidden(rows: sqlite3.Connection, answer: dict[str, Any]) -> None:
    state, findings = last_decisive(rows), asked(rows)
    rejected = {number for number, kind in state.items() if kind == "rejected"}
    latest = {name: status for number in sorted(findings) for name, status in findings[number].items()}
    assert answer["hidden"]
    for row in answer["hidden"]:
        hiding = {number for number, found in findings.items() if found.get(row["name"]) in {"buried", "implied"}}
        assert (row["rejected"]["count"], row["rejected"]["of"]) == (len(hiding & rejected), len(rejected))
        assert latest[row["name"]] != "shown"


def test_the_times_the_versions_and_the_kinds(rows: sqlite3.Connection, answer: dict[str, Any]) -> None:
    query = f"SELECT application, kind, on_date, letter FROM events WHERE {IN_FORCE} ORDER BY on_date, number"  # noqa: S608
    events: dict[int, list[tuple[str, str, str]]] = {}
    for number, *event in rows.execute(query):
        events.setdefault(number, []).append(tuple(event))
    days = []
    for known in events.values():
        sent = next((on for kind, on, _ in known if kind == "sent"), None)
        first = next((event for event in known if event[0] in {"interview", "rejected", "offer", "reply"}), None)
        if sent and first and (first[0] != "interview" or first[2]):  # an invitation came before the interview's day
            days.append((dt.date.fromisoformat(first[1]) - dt.date.fromisoformat(sent)).days)
    times = answer["answer_days"]
    assert (times["answered"], times["fastest"], times["slowest"]) == (len(days), min(days), max(days))
    assert times["median"] == median(days)
    went_on, state = numbers(rows, "interview", "offer"), last_decisive(rows)
    hashes = dict(rows.execute("SELECT number, resume_hash FROM applications").fetchall())
    decided = {number for number, kind in state.items() if number in went_on or kind != "sent"}
    for version in answer["resume_versions"]:
        used = {number for number in decided if hashes[number].startswith(version["hash"])}
        assert (version["onward"]["count"], version["onward"]["of"]) == (len(used & went_on), len(used))
    for kind in answer["kinds"]:
        assert kind["onward"]["count"] == len(set(kind["applications"]) & went_on)
        assert kind["onward"]["of"] == len(set(kind["applications"]) & decided)


def test_wilsons_interval_is_that_of_the_textbook() -> None:
    low, high = Share(1, 10).interval
    assert (round(low, 4), round(high, 4)) == (0.0179, 0.4042)
    assert Share(0, 0).interval == (0.0, 1.0)


def test_every_view_says_the_same(
    example: Path, answer: dict[str, Any], tailor: Run, golden: Callable[[str, Path], None]
) -> None:
    output = tailor("lessons", "--html", "l.html", "--markdown", "l.md").output
    golden(output, EXAMPLE / "expected" / "lessons.txt")
    golden((example / "l.md").read_text(encoding="utf-8"), EXAMPLE / "expected" / "lessons.md")
    golden(tailor("log").output, EXAMPLE / "expected" / "log.txt")
    page = (example / "l.html").read_text(encoding="utf-8")
    for step in answer["plan"]:
        assert step["what"].replace("&", "&amp;").replace("'", "&#39;") in page
    assert page.count("<svg") == 4
    assert "<script" not in page


def test_a_plan_has_at_most_five_steps_each_with_a_reason(answer: dict[str, Any]) -> None:
    assert 1 <= len(answer["plan"]) <= 5
    assert all(step["why"] for step in answer["plan"])


@pytest.mark.usefixtures("example")
def test_below_five_outcomes_it_is_too_early(tailor: Run) -> None:
    tailor("log", "delete", "--all", "--yes")
    for company in ("Acme", "Bolt", "Cog", "Dyne"):
        tailor("log", "sent", company, "--new", "--on", "2026-10-01")
        tailor("log", "rejected", company, "--on", "2026-10-09")
    assert "4 outcomes are known so far. That is too early for conclusions" in tailor("lessons").output
    tailor("log", "sent", "Etch", "--new", "--on", "2026-10-01")
    tailor("log", "ghosted", "Etch")
    assert "too early" not in tailor("lessons").output


def test_three_rejections_within_two_weeks_bring_a_note_about_pausing() -> None:
    def rejected(number: int) -> Application:
        return Application(f"job{number}", events=(Event(EventKind.REJECTED, DAY),), number=number)

    for count, noted in ((2, False), (3, True)):
        lessons = draw_lessons([rejected(number) for number in range(count)], {}, (), DAY)
        assert bool(lessons.pause) is noted


def test_an_empty_journal_has_no_lessons_and_no_error(tmp_path: Path) -> None:
    with Journal(tmp_path / "journal.db") as journal:
        journal.add_application(CLERK)
        lessons = draw_lessons(journal.applications(), journal.findings(), (), DAY)
    assert (lessons.outcomes, lessons.plan, lessons.gaps) == (0, (), ())


def test_a_rejection_without_a_letter_is_not_said_to_give_no_reason(tailor: Run) -> None:
    tailor("log", "sent", "Acme", "--new", "--on", "2026-11-02")
    tailor("log", "rejected", "acme", "--on", "2026-11-20")
    said = " ".join(tailor("lessons").output.split())
    assert "no reason is noted" in said
    assert "gave no reason" not in said


def test_a_gap_that_a_letter_names_is_quoted_wherever_the_letter_says_it() -> None:
    letter = "We have chosen somebody else.\n\nThe panel spoke of SAP Ariba more\nthan of anything else. Good luck."
    asked = JournalFinding("SAP Ariba", "SAP Ariba", RequirementKind.SKILL, RequirementLevel.MUST, Status.MISSING)
    no = GivenReason(ReplyReason.OTHER_CANDIDATES, "We have chosen somebody else.")

    def named(text: str) -> list[str]:
        reply = Reply(Outcome.REJECTED, reasons=(no,), lacking=("SAP Ariba",))
        event = Event(EventKind.REJECTED, DAY, letter=text, reply=reply)
        lessons = draw_lessons([Application("buyer", events=(event,), number=1)], {1: (asked,)}, (), DAY)
        return [quote.quote for gap in lessons.gaps for quote in gap.named]

    assert named(letter) == ["The panel spoke of SAP Ariba more than of anything else."]
    assert named("Words that do not name it.") == []


NO = "Dear Kim,\n\nUnfortunately we will not move forward with your application.\n\nJo Reyes\nFernley Books\n"
WHY = (
    "Dear Kim,\n\nYou asked why. Unfortunately we decided against your application, because the shortlisting panel"
    " missed experience with stock control.\n\nJo Reyes\nFernley Books\n"
)
CLOSED = "Dear Kim,\n\nThe position has been closed; we will not fill it.\n\nJo Reyes\nFernley Books\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "tailor.toml").touch()
    monkeypatch.chdir(tmp_path)
    for name, text in (("no", NO), ("why", WHY), ("closed", CLOSED)):
        (tmp_path / f"{name}.txt").write_text(text)
    return tmp_path


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("event", ["reply", "rejected"])
def test_reasons_that_come_after_a_rejection_are_feedback_and_no_second_rejection(tailor: Run, event: str) -> None:
    tailor("log", "sent", "Fernley", "--new", "--on", "2026-10-01")
    tailor("log", "rejected", "fernley", "--on", "2026-10-09", "--file", "no.txt")
    said = tailor("log", event, "fernley", "--on", "2026-10-20", "--file", "why.txt").output
    assert "tailor letter feedback-thanks 1" in said
    assert "tailor letter feedback 1" not in said
    (kept,) = json.loads(tailor("log", "--json").output)["applications"]
    assert [(item["event"], item["date"]) for item in kept["events"]] == [
        ("sent", "2026-10-01"),
        ("rejected", "2026-10-09"),
        ("reply", "2026-10-20"),
    ]
    assert kept["events"][-1]["reply"]["outcome"] == "feedback"
    learnt = json.loads(tailor("lessons", "--json").output)
    assert sum(learnt["stops"].values()) == 1
    assert "interview" not in learnt["stops"]
    assert not any("feedback" in step["what"] for step in learnt["plan"])


@pytest.mark.usefixtures("folder")
def test_a_rejection_without_a_letter_is_not_noted_twice(tailor: Run) -> None:
    tailor("log", "sent", "Fernley", "--new", "--on", "2026-10-01")
    tailor("log", "rejected", "fernley", "--on", "2026-10-09")
    again = tailor("log", "rejected", "fernley", "--on", "2026-10-20", code=1)
    assert "the rejection is noted already, on 2026-10-09 (event 2)" in again.stderr


@pytest.mark.usefixtures("folder")
def test_who_gives_a_reason_when_asked_has_not_given_none(tailor: Run) -> None:
    tailor("log", "rejected", "Mill", "--new", "--file", "-", "--on", "2026-11-02", stdin="We have to say no. Jo Lee")
    assert json.loads(tailor("lessons", "--json").output)["reasons"][0]["reason"] == "none_given"
    asked = "You asked for feedback. You do not yet have experience with Sage 50. Jo Lee"
    tailor("log", "reply", "Mill", "--file", "-", "--on", "2026-11-09", stdin=asked)
    (row,) = json.loads(tailor("lessons", "--json").output)["reasons"]
    assert (row["count"], row["reason"]) == (1, "lacks_skill")


@pytest.mark.usefixtures("folder")
def test_a_post_that_was_closed_says_nothing_about_gaps_and_asks_for_no_feedback(tailor: Run) -> None:
    tailor("log", "sent", "Fernley", "--new", "--on", "2026-10-01")
    said = tailor("log", "reply", "fernley", "--on", "2026-10-09", "--file", "closed.txt").output
    assert "The post itself ended" in said
    assert "letter feedback" not in said
    assert "feedback" not in tailor("lessons").output


def test_a_closed_post_is_left_out_of_the_gaps() -> None:
    asked = JournalFinding("payroll", "payroll", RequirementKind.SKILL, RequirementLevel.MUST, Status.MISSING)
    closed = Reply(Outcome.REJECTED, reasons=(GivenReason(ReplyReason.POSITION_CLOSED, "It is closed."),))

    def gaps(reply: Reply | None) -> tuple[str, ...]:
        jobs = [Application("job", events=(Event(EventKind.REJECTED, DAY, reply=reply),), number=n) for n in (1, 2)]
        return tuple(gap.name for gap in draw_lessons(jobs, {1: (asked,), 2: (asked,)}, (), DAY).gaps)

    assert gaps(None) == ("payroll",)
    assert gaps(closed) == ()


def test_what_words_only_imply_is_never_said_to_be_held(tmp_path: Path, tailor: Run) -> None:
    words, where = "ran the till", "2nd bullet of “Clerk”"
    implied = JournalFinding(
        "cash handling", "cash", RequirementKind.SKILL, RequirementLevel.MUST, Status.IMPLIED, words, where
    )
    (tmp_path / "tailor.toml").touch()
    with contextlib.chdir(tmp_path):
        with Journal(tmp_path / "journal.db") as journal:
            event = Event(EventKind.REJECTED, DAY)
            restore_archive(journal, (Archived(Application("job", "Acme", events=(event,)), (implied,)),))
        output = tailor("lessons", "--html", "l.html", "--markdown", "l.md").output
        pages = [output, (tmp_path / "l.html").read_text(), (tmp_path / "l.md").read_text()]
    for page in pages:
        assert "ran the till" in page
        assert "Name cash handling, if it is true" in " ".join(page.split())
        assert "holds it" not in page
        assert "Held, but" not in page


@pytest.mark.parametrize("words", ["French", "Französisch"])
def test_what_the_resume_names_and_they_ask_more_of_is_not_to_be_named(tmp_path: Path, tailor: Run, words: str) -> None:
    level = JournalFinding(
        "French",
        "fluent French",
        RequirementKind.LANGUAGE,
        RequirementLevel.MUST,
        Status.IMPLIED,
        words,
        "Languages",
    )
    (tmp_path / "tailor.toml").touch()
    with contextlib.chdir(tmp_path):
        with Journal(tmp_path / "journal.db") as journal:
            event = Event(EventKind.REJECTED, DAY)
            restore_archive(journal, (Archived(Application("job", "Acme", events=(event,)), (level,)),))
        output = tailor("lessons", "--html", "l.html", "--markdown", "l.md").output
        pages = [output, (tmp_path / "l.html").read_text(), (tmp_path / "l.md").read_text()]
    for page in pages:
        assert "Named, but they ask for more of it than your resume says" in page
        assert "Name French" not in page
        assert "Not named" not in page


@pytest.mark.usefixtures("folder")
def test_answers_without_a_day_of_sending_are_not_said_to_be_missing(tailor: Run) -> None:
    tailor("log", "rejected", "Fernley", "--new", "--on", "2026-10-09")
    said = " ".join(tailor("lessons").output.split())
    assert "No answer has come yet" not in said
    assert "1 answered after a time that the days noted do not tell." in said


def test_a_letter_is_read_again_for_the_words_that_its_reading_does_not_quote(tmp_path: Path, tailor: Run) -> None:
    asked = JournalFinding("SAP Ariba", "SAP Ariba", RequirementKind.SKILL, RequirementLevel.MUST, Status.MISSING)
    reply = Reply(Outcome.REJECTED, lacking=("SAP Ariba",))
    event = Event(EventKind.REJECTED, DAY, letter="Others know SAP Ariba well. Good luck.", reply=reply)
    (tmp_path / "tailor.toml").touch()
    with contextlib.chdir(tmp_path):
        with Journal(tmp_path / "journal.db") as journal:
            restore_archive(journal, (Archived(Application("job", "Acme", events=(event,)), (asked,)),))
        (gap,) = json.loads(tailor("lessons", "--json").output)["gaps"]
    assert [quote["quote"] for quote in gap["named"]] == ["Others know SAP Ariba well."]


def test_the_numbers_follow_a_correction(rows: sqlite3.Connection, answer: dict[str, Any], tailor: Run) -> None:
    (interview,) = rows.execute("SELECT max(number) FROM events WHERE kind = 'interview'").fetchone()
    (rejection,) = rows.execute("SELECT max(number) FROM events WHERE kind = 'rejected'").fetchone()
    tailor("log", "correct", interview, "--retract")
    tailor("log", "correct", rejection, "--kind", "ghosted")
    after = json.loads(tailor("lessons", "--json").output)
    assert after["funnel"] != answer["funnel"]
    assert after["stops"] != answer["stops"]
    test_the_funnel(rows, after)
    test_what_is_hidden(rows, after)


def test_who_was_met_was_not_turned_down_on_the_papers() -> None:
    reply = Reply(Outcome.REJECTED, stage=Stage.APPLICATION)
    events = (Event(EventKind.SENT, DAY), Event(EventKind.INTERVIEW, DAY), Event(EventKind.REJECTED, DAY, reply=reply))
    (stop,) = draw_lessons([Application("a", events=events, number=1)], {}, (), DAY).stops
    assert stop.name == "interview"


def test_a_post_that_ended_itself_is_told_apart() -> None:
    reply = Reply(Outcome.WITHDRAWN_BY_EMPLOYER, reasons=(GivenReason(ReplyReason.POSITION_CLOSED, "It is closed."),))
    events = (Event(EventKind.SENT, DAY), Event(EventKind.REJECTED, DAY, reply=reply))
    lessons = draw_lessons([Application("a", events=events, number=1)], {}, (), DAY)
    assert [stop.name for stop in lessons.stops] == ["post ended"]


@pytest.mark.parametrize(
    ("answer", "days"),
    [
        (Event(EventKind.INTERVIEW, dt.date(2026, 11, 20)), None),
        (Event(EventKind.INTERVIEW, dt.date(2026, 11, 20), recorded="2026-11-11T09:00:00"), None),
        (Event(EventKind.INTERVIEW, dt.date(2026, 11, 9), letter="Please come on 20 November."), 8),
        (Event(EventKind.INTERVIEW, dt.date(2026, 11, 9), reply=Reply(Outcome.INTERVIEW)), 8),
        (Event(EventKind.REPLY, dt.date(2026, 11, 4)), 3),
    ],
)
def test_the_day_of_an_interview_is_not_the_day_of_the_answer(answer: Event, days: int | None) -> None:
    sent = Event(EventKind.SENT, dt.date(2026, 11, 1))
    rejected = Event(EventKind.REJECTED, dt.date(2026, 11, 25))
    assert days_to_answer(Application("job", events=(sent, answer, rejected))) == days


def test_an_offer_that_was_accepted_was_answered() -> None:
    events = (Event(EventKind.SENT, DAY), Event(EventKind.ACCEPTED, DAY + dt.timedelta(days=20)))
    lessons = draw_lessons([Application("job", number=1, events=events)], {}, (), DAY)
    counts = {row.name: row.count for row in lessons.funnel}
    assert (counts["answered"], counts["offer"]) == (1, 1)
