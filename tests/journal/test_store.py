"""The journal on disk: nothing is lost, nothing is changed silently, what is deleted is gone."""

import datetime as dt
import sqlite3
import stat
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tailor.errors import InputError, OutputError
from tailor.journal import (
    Journal,
    delete_journal,
    export_json,
    from_text,
    keep_card,
    practice_cards,
    restore_archive,
)
from tailor.model import (
    Application,
    Event,
    EventKind,
    GivenReason,
    JournalFinding,
    Outcome,
    PracticeCard,
    Rating,
    Reply,
    ReplyContact,
    ReplyReason,
    RequirementKind,
    RequirementLevel,
    Stage,
    Status,
)

DAY = dt.date(2026, 3, 2)
LATER = dt.date(2026, 3, 9)
CLERK = Application(job="clerk", company="Fennel Mills", title="Ledger Clerk", folder="out/clerk")
FINDING = JournalFinding("Sage 50", "Sage 50", RequirementKind.TOOL, RequirementLevel.MUST, Status.MISSING)
PREPARED = Event(EventKind.PREPARED, DAY, recorded="2026-03-02T10:00:00")
FILES = (("resume", "resume.docx", b"resume" * 100), ("report", "report.json", b"{}"))
REPLY = Reply(
    Outcome.REJECTED,
    Stage.INTERVIEW,
    (GivenReason(ReplyReason.LACKS_SKILL, "you have not used Sage 50"),),
    ("Sage 50",),
    reapply=True,
    contact=ReplyContact("Ida Thorne", "HR", "ida.thorne@example.org", "555-0142"),
    company="Fennel Mills",
    language="en",
    quotes=(("outcome", "we cannot offer you the post"),),
)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal(tmp_path / "search" / "journal.db") as opened:
        yield opened


def add(journal: Journal, application: Application = CLERK, **files: bytes) -> int:
    given = [("resume", name, content) for name, content in files.items()] or list(FILES)
    return journal.add_prepared(application, PREPARED, (FINDING,), given)


CARD = PracticeCard(
    "0a1b2c3d4e5f", "Why us?", '{"step": 1}', dt.datetime(2026, 3, 4, 9, tzinfo=dt.UTC), Rating.HARD, 2, 41.5
)


def test_everything_comes_back_from_an_export_practice_too(journal: Journal, tmp_path: Path) -> None:
    number = add(journal)
    wrong = journal.add_event(Event(EventKind.REJECTED, LATER, "a note", "a letter", REPLY, application=number))
    journal.add_event(Event(EventKind.REJECTED, DAY, "a note", "a letter", REPLY, wrong, application=number))
    keep_card(journal, number, CARD)
    exported = export_json(journal)[0]
    with Journal(tmp_path / "other.db") as other:
        assert restore_archive(other, from_text(exported, "copy.json")) == (1, 3)
        assert export_json(other)[0] == exported
        assert practice_cards(other, 1) == {CARD.question: CARD}


def test_of_two_cards_the_one_that_was_answered_more_often_stays(journal: Journal) -> None:
    keep_card(journal, add(journal), CARD)
    exported = export_json(journal)[0]
    newer = replace(CARD, last=Rating.EASY, answered=3)
    keep_card(journal, 1, newer)
    restore_archive(journal, from_text(exported, "copy.json"))
    assert practice_cards(journal, 1) == {CARD.question: newer}


def test_a_practice_card_without_a_time_zone_is_refused(journal: Journal) -> None:
    keep_card(journal, add(journal), CARD)
    exported = export_json(journal)[0].replace("+00:00", "")
    with pytest.raises(InputError, match="no time zone"):
        from_text(exported, "copy.json")


def test_what_was_prepared_comes_back_with_its_findings_and_files(journal: Journal) -> None:
    number = add(journal)
    stored = journal.application(number)
    assert replace(stored, events=(), number=0) == CLERK
    assert [event.kind for event in stored.events] == [EventKind.PREPARED]
    assert journal.findings() == {number: (FINDING,)}
    kept = {file.name: journal.content(file.sha256) for file in journal.files(number)}
    assert kept == {name: content for _, name, content in FILES}


def test_preparing_the_same_again_adds_nothing(journal: Journal) -> None:
    assert add(journal) == add(journal)
    assert len(journal.history(1)) == 1


def test_preparing_again_before_sending_takes_the_new_facts(journal: Journal) -> None:
    number = add(journal)
    assert add(journal, replace(CLERK, title="Senior Ledger Clerk"), resume=b"new") == number
    assert journal.application(number).title == "Senior Ledger Clerk"
    assert [file.name for file in journal.files(number)] == ["resume"]
    assert len(journal.history(number)) == 2


def test_after_sending_the_facts_stay_those_that_the_employer_saw(journal: Journal) -> None:
    number = add(journal)
    journal.add_event(Event(EventKind.SENT, DAY, application=number))
    add(journal, replace(CLERK, title="Other"), resume=b"new")
    assert journal.application(number).title == "Ledger Clerk"
    assert journal.application(number).state is EventKind.SENT


def test_a_reply_comes_back_word_for_word(journal: Journal) -> None:
    number = add(journal)
    letter = "Dear Mr Hale,\nwe cannot offer you the post – sorry.\n"
    journal.add_event(Event(EventKind.REJECTED, LATER, "by post", letter, REPLY, application=number))
    event = journal.application(number).events[-1]
    assert (event.letter, event.reply, event.note) == (letter, REPLY, "by post")


def test_a_correction_takes_the_place_of_what_it_corrects_and_hides_nothing(journal: Journal) -> None:
    number = add(journal)
    wrong = journal.add_event(Event(EventKind.REJECTED, DAY, application=number))
    journal.add_event(Event(EventKind.INTERVIEW, LATER, application=number, corrects=wrong))
    assert journal.application(number).state is EventKind.INTERVIEW
    assert [event.kind for event in journal.history(number)] == ["prepared", "rejected", "interview"]


def test_a_retracted_event_did_not_happen(journal: Journal) -> None:
    number = add(journal)
    wrong = journal.add_event(Event(EventKind.REJECTED, DAY, application=number))
    journal.add_event(Event(EventKind.RETRACTED, DAY, application=number, corrects=wrong))
    assert journal.application(number).is_open


def test_an_event_is_never_changed(journal: Journal) -> None:
    add(journal)
    with pytest.raises(sqlite3.IntegrityError, match="never changed"), sqlite3.connect(journal.path) as connection:
        connection.execute("UPDATE events SET kind = 'offer'")


def test_an_event_of_an_unknown_application_is_refused(journal: Journal) -> None:
    with pytest.raises(InputError, match="there is no application number 7"):
        journal.add_event(Event(EventKind.SENT, DAY, application=7))


def test_only_the_owner_can_read_the_journal(journal: Journal) -> None:
    add(journal)
    modes = {stat.S_IMODE(path.stat().st_mode) for path in journal.path.parent.iterdir()}
    assert modes == {0o600}


def test_a_deleted_application_is_gone_from_the_disk(journal: Journal) -> None:
    kept, gone = add(journal), add(journal, replace(CLERK, company="Quillwort Foundry", folder="b"), b=b"raw content")
    secret = b"Quillwort Foundry would rather not"
    journal.add_event(Event(EventKind.REJECTED, DAY, letter=secret.decode(), application=gone))
    journal.delete(gone)
    assert [application.number for application in journal.applications()] == [kept]
    left = b"".join(path.read_bytes() for path in journal.path.parent.iterdir())
    assert b"Quillwort" not in left
    assert b"Fennel" in left
    assert len(journal.files(kept)) == 2


def test_a_deleted_journal_leaves_no_file(journal: Journal) -> None:
    add(journal)
    delete_journal(journal.path)
    assert list(journal.path.parent.iterdir()) == []


def test_a_file_that_is_no_journal_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    path.write_bytes(b"my own notes, not a database " * 100)
    with pytest.raises(InputError, match="not a journal, or it is damaged"):
        Journal(path)
    assert path.read_bytes().startswith(b"my own notes")


def test_a_journal_of_a_newer_program_is_refused(journal: Journal) -> None:
    with sqlite3.connect(journal.path) as connection:
        connection.execute("PRAGMA user_version = 999")
    with pytest.raises(InputError, match="a newer version of tailor"):
        Journal(journal.path)


def test_a_journal_that_another_process_holds_is_reported_as_busy(journal: Journal) -> None:
    with (
        journal.writing(),
        Journal(journal.path, wait=0.05) as other,
        pytest.raises(OutputError, match="the journal is busy"),
    ):
        other.add_application(CLERK)
