"""What a job is called is put right, and what it was called before is not lost."""

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from tailor.journal import Journal, amend, amendments
from tailor.journal.rows import APPLICATION_COLUMNS
from tailor.model import AMENDABLE, Application, Event, EventKind

Run = Callable[..., Result]


@pytest.fixture(autouse=True)
def job_search(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "tailor.toml").touch()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def only_application(folder: Path) -> Application:
    with Journal(folder / "journal.db") as journal:
        (application,) = journal.applications()
    return application


def test_a_job_is_called_what_the_person_says_and_its_old_name_stays_visible(tailor: Run, job_search: Path) -> None:
    tailor("log", "sent", "We are hiring at Harlow Tiles", "--new", "--on", "2026-11-02")
    said = tailor("log", "amend", "harlow", "--title", "Floor Tiler", "--company", "Harlow & Sons").output
    assert "amended: Floor Tiler at Harlow & Sons (#1)" in said
    assert "title: “Floor Tiler”, before “We are hiring”" in said
    assert only_application(job_search).name == "Floor Tiler at Harlow & Sons"
    timeline = tailor("log", "tiler").output
    assert "amended title: “Floor Tiler”, before “We are hiring”" in timeline
    assert "amended company: “Harlow & Sons”, before “Harlow Tiles”" in timeline


def test_every_fact_can_be_put_right_and_taken_away(tailor: Run, job_search: Path) -> None:
    tailor("log", "sent", "Baker at Crumb", "--new")
    tailor(
        *("log", "amend", "1", "--place", "Boston, MA", "--language", "en", "--closes", "2026-12-31"),
        *("--contact", "Ms Ada Byrne", "--role", "Head Baker", "--email", "ada@example.org", "--reference", "B-7"),
    )
    amended = only_application(job_search)
    contact = (amended.contact.name, amended.contact.role, amended.contact.email)
    facts = (amended.location, amended.language, amended.closing_date, amended.reference)
    assert (*facts, *contact) == (
        *("Boston, MA", "en", "2026-12-31", "B-7"),
        *("Ms Ada Byrne", "Head Baker", "ada@example.org"),
    )
    said = tailor("log", "amend", "1", "--contact", "").output
    assert "contact: none, before “Ms Ada Byrne”" in said
    assert only_application(job_search).contact.name == ""


def test_what_is_so_already_changes_nothing(tailor: Run, job_search: Path) -> None:
    tailor("log", "sent", "Baker at Crumb", "--new")
    assert "says so already; nothing was changed" in tailor("log", "amend", "crumb", "--title", "Baker").output
    with Journal(job_search / "journal.db") as journal:
        assert amendments(journal, 1) == ()


def test_an_amendment_needs_to_say_what_is_right(tailor: Run) -> None:
    tailor("log", "sent", "Baker at Crumb", "--new")
    assert "say what is right" in tailor("log", "amend", "crumb", code=2).stderr
    assert "is not a day" in tailor("log", "amend", "crumb", "--closes", "soon", code=1).stderr


def test_a_new_report_takes_nothing_back(tmp_path: Path) -> None:
    read = Application("crumb", company="Wir suchen", title="Bäcker", location="Ulm", folder="out/crumb")
    prepared = Event(EventKind.PREPARED, dt.date(2026, 11, 2))
    with Journal(tmp_path / "journal.db") as journal:
        number = journal.add_prepared(read, prepared, (), [("letter", "a.txt", b"one")])
        amend(journal, number, {"company": "Bäckerei Krume"}, dt.datetime(2026, 11, 3, tzinfo=dt.UTC))
        again = Application("crumb", company="Wir suchen", title="Bäcker", location="Neu-Ulm", folder="out/crumb")
        assert journal.add_prepared(again, prepared, (), [("letter", "a.txt", b"two")]) == number
        known = journal.application(number)
    assert (known.company, known.location) == ("Bäckerei Krume", "Neu-Ulm")


def test_amendments_move_with_the_journal_and_an_older_export_adds_no_second_job(tailor: Run) -> None:
    tailor("log", "sent", "Hiring at Harlow Tiles", "--new", "--on", "2026-11-02")
    tailor("log", "export", "before.json")
    tailor("log", "amend", "harlow", "--title", "Floor Tiler")
    tailor("log", "export", "after.json")
    assert "added 0 applications with 0 events" in tailor("log", "import", "before.json").output
    tailor("log", "delete", "--all", "--yes")
    tailor("log", "import", "after.json")
    assert "amended title: “Floor Tiler”, before “Hiring”" in tailor("log", "1").output
    assert "added 0 applications with 0 events" in tailor("log", "import", "before.json").output
    tailor("log", "delete", "--all", "--yes")
    tailor("log", "import", "before.json")
    assert "added 0 applications with 0 events" in tailor("log", "import", "after.json").output


def test_an_export_that_amends_anything_else_is_refused(tailor: Run, job_search: Path) -> None:
    tailor("log", "sent", "Baker at Crumb", "--new")
    tailor("log", "amend", "crumb", "--title", "Pastry Baker")
    tailor("log", "export", "copy.json")
    data = json.loads((job_search / "copy.json").read_text())
    data["applications"][0]["amendments"][0]["name"] = "number"
    (job_search / "copy.json").write_text(json.dumps(data))
    tailor("log", "delete", "--all", "--yes")
    assert "cannot be read" in tailor("log", "import", "copy.json", code=1).stderr


def test_deleting_a_job_forgets_what_it_was_called(tailor: Run, job_search: Path) -> None:
    tailor("log", "sent", "Zanzibar at Crumb", "--new")
    tailor("log", "amend", "crumb", "--title", "Baker")
    tailor("log", "delete", "crumb", "--yes")
    assert b"Zanzibar" not in (job_search / "journal.db").read_bytes()


def test_the_amendable_facts_are_columns_of_the_journal() -> None:
    assert set(AMENDABLE) < set(APPLICATION_COLUMNS)
