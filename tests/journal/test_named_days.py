"""The days that an employer names: by when to answer, and when to meet."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from tailor.journal import find_due
from tailor.journal.named_days import (
    Meeting,
    deadline_words,
    quote_deadline,
    quote_meeting,
    read_deadline,
    read_meeting,
)
from tailor.model import Application, Event, EventKind

Run = Callable[..., Result]
ON = dt.date(2026, 11, 26)  # a Thursday


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Please let us have your answer by 4 December.", "2026-12-04"),
        ("Kindly confirm no later than Friday.", "2026-11-27"),
        ("Sign and return the contract within five working days.", "2026-12-03"),
        ("We need your decision by January 5th, 2027.", "2027-01-05"),
        ("Bitte bestätigen Sie den Termin bis zum 1.12.", "2026-12-01"),
        ("Bitte melden Sie sich bis spätestens Freitag, den 4. Dezember.", "2026-12-04"),
        ("Geben Sie uns bitte innerhalb von zwei Wochen Bescheid.", "2026-12-10"),
        ("Merci de confirmer avant le vendredi 4 décembre 2026.", "2026-12-04"),
        ("Nous attendons votre réponse sous huit jours.", "2026-12-04"),
        ("Please confirm by 12/4.", "2026-12-04"),
        ("Let me know by Friday 27/11.", "2026-11-27"),
        ("Please reply by 13/01/27.", "2027-01-13"),
        ("Merci de répondre avant le 04/12/2026.", "2026-12-04"),
    ],
)
def test_the_day_for_an_answer_is_read(sentence: str, day: str) -> None:
    quote = quote_deadline(["We were glad to meet you.", sentence])
    assert quote == sentence
    assert read_deadline(quote, ON) == dt.date.fromisoformat(day)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [("Please let us know by 4 December.", "by 4 December"), ("Let me know by Friday, please.", "by Friday")],
)
def test_the_words_for_a_day_end_without_the_end_of_their_sentence(sentence: str, words: str) -> None:
    assert deadline_words(sentence) == words


@pytest.mark.parametrize(
    ("note", "hour"), [("second round, 10:30", " at 10:30"), ("at 2 pm by video", " at 2 pm"), ("with 3 people", "")]
)
def test_the_hour_of_an_interview_that_the_person_noted_is_told(note: str, hour: str) -> None:
    held = Event(EventKind.INTERVIEW, ON + dt.timedelta(days=2), note=note)
    (due,) = find_due([Application("baker", "Crumb", "Baker", events=(held,), number=1)], ON)
    assert due.reason == f"the interview is on {held.on}{hour}"


@pytest.mark.parametrize(
    "sentence",
    [
        "You could start by 4 January.",
        "The post is open until 4 December.",
        "We have had your answer of 4 December.",
        "Please answer soon.",
        "You decide 8/10 of such cases rightly.",
    ],
)
def test_no_other_day_is_one_for_an_answer(sentence: str) -> None:
    assert not quote_deadline([sentence])


@pytest.mark.parametrize(
    ("sentence", "meeting"),
    [
        ("Please come on Thursday 3 December at 2.30 pm.", Meeting(dt.date(2026, 12, 3), "2.30 pm")),
        ("Your interview is on January 7th, 2027 at 09:15.", Meeting(dt.date(2027, 1, 7), "09:15")),
        ("Wir laden Sie am 3. Dezember um 10 Uhr ein.", Meeting(dt.date(2026, 12, 3), "10 Uhr")),
        ("Nous vous proposons le jeudi 3 décembre à 14h30.", Meeting(dt.date(2026, 12, 3), "14h30")),
        ("Come in on 3 December.", Meeting(dt.date(2026, 12, 3))),
    ],
)
def test_the_day_and_hour_of_a_meeting_are_read(sentence: str, meeting: Meeting) -> None:
    assert read_meeting(quote_meeting([sentence, "Please confirm by 1 December."]), ON) == meeting


@pytest.mark.parametrize(
    "sentences",
    [
        ["Could you come on 1 or 2 December?"],
        ["Could you come on 1 December?", "We could also offer 2 December."],
        ["Please confirm by 1 December."],
    ],
)
def test_a_day_that_is_still_open_is_no_meeting(sentences: list[str]) -> None:
    assert not quote_meeting(sentences)


def test_a_day_of_the_past_is_no_meeting() -> None:
    assert read_meeting("Thank you for your application of 3 November.", ON) is None


@pytest.fixture
def job_search(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "tailor.toml").touch()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _message(folder: Path, name: str, text: str) -> str:
    (folder / name).write_text(text)
    return name


def test_an_offer_waits_at_once_by_the_day_that_it_names(job_search: Path, tailor: Run) -> None:
    letter = "Dear Mo,\n\nWe are delighted to offer you the post. Please let us know by 4 December.\n\nAda Byrne\n"
    tailor("log", "sent", "Acme", "--new", "--on", "2026-11-02")
    said = tailor("log", "offer", "acme", "--on", "2026-11-20", "--file", _message(job_search, "o.txt", letter)).output
    assert "answer it by 2026-12-04" in said
    due = tailor("log", "due").output
    assert "2026-12-04 answer offer: Acme (#1)" in due
    assert "they name this day for your answer" in " ".join(due.split())


def test_an_invitation_tells_the_day_that_it_names(job_search: Path, tailor: Run) -> None:
    letter = "Dear Mo,\n\nWe would like to invite you to an interview on 3 December at 10 am.\n\nAda Byrne\n"
    tailor("log", "sent", "Acme", "--new", "--on", "2026-11-02")
    file = _message(job_search, "i.txt", letter)
    said = tailor("log", "reply", "acme", "--on", "2026-11-20", "--file", file).output
    assert "`tailor log interview 1 --on 2026-12-03`" in said
    due = " ".join(tailor("log", "due").output.split())
    assert "2026-11-21 answer invitation: Acme (#1)" in due
    assert "they invited you on 2026-11-20 to meet on 2026-12-03 at 10 am" in due
    tailor("log", "interview", "acme", "--on", "2026-12-03")
    assert "the interview is on 2026-12-03 at 10 am" in " ".join(tailor("log", "due", "--all").output.split())
    tailor("log", "due", "--ics", "due.ics")
    calendar = (job_search / "due.ics").read_text()
    assert "SUMMARY:Interview: Acme" in calendar
    assert "DTSTART;VALUE=DATE:20261203" in calendar
