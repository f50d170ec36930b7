"""The journal through the command line."""

import csv
import json
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from tailor.journal import Journal
from tailor.model import Application, EventKind

Run = Callable[..., Result]

LETTER = """From: Ada Byrne <ada.byrne@example.org>
Subject: Your application
Date: Fri, 20 Nov 2026 10:00:00 +0000
Content-Type: text/plain; charset=utf-8

Dear Mo,

Thank you for meeting us on Tuesday. Unfortunately we will not be offering you the Ledger Clerk position: you do not
yet have experience with Sage 50.

I would be happy to give you feedback over the phone.

Kind regards,
Ada Byrne
Finance Manager, Fennel Mills
"""


@pytest.fixture(autouse=True)
def job_search(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "tailor.toml").touch()
    (tmp_path / "letter.eml").write_text(LETTER)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def states(folder: Path) -> dict[str, EventKind]:
    with Journal(folder / "journal.db") as journal:
        return {application.name: application.state for application in journal.applications()}


def test_the_story_of_one_application(tailor: Run, job_search: Path) -> None:
    tailor("log", "sent", "Ledger Clerk at Fennel Mills", "--new", "--on", "2026-11-02")
    tailor("log", "interview", "fennel", "--on", "2026-11-17", "--note", "with Ada")
    output = tailor("log", "rejected", "fennel", "--file", "letter.eml").output
    assert "rejected on 2026-11-20" in output
    assert "you do not yet have experience with Sage 50" in output
    assert "They offer feedback" in output
    timeline = tailor("log", "fennel").output
    days = [line.split()[1] for line in timeline.splitlines() if line.startswith("2026-")]
    assert days == ["sent", "interview", "rejected"]
    assert "with Ada" in timeline
    assert states(job_search) == {"Ledger Clerk at Fennel Mills": EventKind.REJECTED}


def test_a_reply_is_noted_as_what_it_says(tailor: Run, job_search: Path) -> None:
    tailor("log", "sent", "Fennel Mills", "--new", "--on", "2026-11-02")
    tailor("log", "reply", "fennel", "--file", "letter.eml")
    assert states(job_search) == {"Fennel Mills": EventKind.REJECTED}


def test_a_message_that_says_something_else_is_noted_as_told_and_pointed_out(tailor: Run) -> None:
    tailor("log", "sent", "Fennel Mills", "--new")
    result = tailor("log", "offer", "fennel", "--file", "letter.eml")
    assert "reads like “rejected”; noted as you said" in result.stderr


def test_a_message_is_noted_once(tailor: Run) -> None:
    tailor("log", "reply", "Ledger Clerk at Fennel Mills", "--new", "--file", "letter.eml")
    twice = tailor("log", "rejected", "fennel", "--file", "letter.eml", code=1).stderr
    assert "this message is noted already, as rejected on 2026-11-20 (event 1)" in twice


def test_a_letter_without_a_reason_is_said_to_give_none(tailor: Run) -> None:
    tailor("log", "sent", "Fennel Mills", "--new")
    letter = "Dear Mo,\n\nUnfortunately you have not been successful on this occasion.\n\nFennel Mills"
    output = tailor("log", "rejected", "fennel", "--file", "-", stdin=letter).output
    assert "no reason given" in output
    assert "nothing can be concluded" in output


def test_an_unclear_job_is_asked_about_never_guessed(tailor: Run, job_search: Path) -> None:
    tailor("log", "sent", "Welder at Acme", "--new")
    tailor("log", "sent", "Fitter at Acme", "--new")
    result = tailor("log", "rejected", "acme", code=1)
    assert "may mean 2 jobs (1: Welder at Acme; 2: Fitter at Acme); give the number" in result.stderr
    tailor("log", "rejected", "2")
    assert states(job_search) == {"Welder at Acme": EventKind.SENT, "Fitter at Acme": EventKind.REJECTED}


def test_a_name_that_nothing_bears_is_refused_with_advice(tailor: Run) -> None:
    tailor("log", "sent", "Welder at Acme", "--new")
    assert "no job in the journal is called 'zebra'" in tailor("log", "zebra", code=1).stderr


def test_a_wrong_event_is_corrected_and_stays_visible(tailor: Run, job_search: Path) -> None:
    tailor("log", "sent", "Welder at Acme", "--new")
    tailor("log", "rejected", "acme")
    tailor("log", "correct", "2", "--retract")
    assert states(job_search) == {"Welder at Acme": EventKind.SENT}
    assert "corrected by event 3" in tailor("log", "acme").output


def test_an_event_that_was_corrected_names_the_one_that_counts_now(tailor: Run) -> None:
    tailor("log", "sent", "Acme", "--new")
    tailor("log", "correct", "1", "--note", "by post")
    tailor("log", "correct", "2", "--note", "by e-mail")
    said = tailor("log", "correct", "1", "--note", "by hand", code=1).stderr
    assert "event 1 was corrected already, by event 3" in said
    assert "correct event 3" in said


def test_an_event_that_was_taken_back_is_noted_anew(tailor: Run) -> None:
    tailor("log", "sent", "Acme", "--new")
    tailor("log", "correct", "1", "--retract")
    said = tailor("log", "correct", "1", "--note", "x", code=1).stderr
    assert "event 1 was taken back already, by event 2" in said
    assert "note it anew" in said
    assert "there is no event 7" in tailor("log", "correct", "7", "--note", "x", code=1).stderr


@pytest.mark.parametrize("day", ["soon", "2026-13-01", "2026-12-24"])
def test_a_day_that_cannot_be_is_refused(day: str, tailor: Run) -> None:
    tailor("log", "sent", "Acme", "--new", "--on", day, code=1)


def test_an_interview_may_lie_ahead_and_is_what_waits(tailor: Run) -> None:
    tailor("log", "sent", "Acme", "--new", "--on", "2026-11-01")
    tailor("log", "interview", "acme", "--on", "2026-11-23")
    assert "prepare interview: Acme (#1)" in tailor("log").output


def test_silence_waits_for_a_question_after_ten_days(tailor: Run) -> None:
    tailor("log", "sent", "Acme", "--new", "--on", "2026-11-12")
    assert "follow up: Acme (#1) – no answer since 2026-11-12" in tailor("log", "due").output
    tailor("log", "sent", "Bolt", "--new", "--on", "2026-11-13")
    assert "Bolt" not in tailor("log", "due").output
    assert "Bolt" in tailor("log", "due", "--all").output


def test_what_is_due_goes_into_a_calendar(tailor: Run, job_search: Path) -> None:
    from icalendar import Calendar  # noqa: PLC0415

    tailor("log", "sent", "Acme", "--new", "--on", "2026-11-12")
    tailor("log", "due", "--ics", "due.ics")
    calendar = Calendar.from_ical((job_search / "due.ics").read_bytes())
    (event,) = calendar.walk("VEVENT")
    assert event["summary"] == "Follow up: Acme"
    assert event.decoded("dtstart").isoformat() == "2026-11-22"


def test_what_leaves_the_journal_is_for_its_owner_only(tailor: Run, job_search: Path) -> None:
    tailor("log", "rejected", "Ledger Clerk at Fennel Mills", "--new", "--file", "letter.eml")
    tailor("log", "export", "copy.csv")
    tailor("log", "export", "copy.json")
    tailor("log", "due", "--ics", "due.ics")
    tailor("lessons", "--html", "lessons.html", "--markdown", "lessons.md")
    names = ("copy.csv", "copy.json", "due.ics", "lessons.html", "lessons.md")
    assert {stat.S_IMODE((job_search / name).stat().st_mode) for name in names} == {0o600}


def test_json_export_deletion_and_import_lose_nothing(tailor: Run, job_search: Path) -> None:
    tailor("log", "sent", "Welder at Acme", "--new", "--on", "2026-11-02")
    tailor("log", "rejected", "acme", "--file", "letter.eml")
    tailor("log", "correct", "1", "--on", "2026-11-01")
    before = tailor("log", "acme").output
    tailor("log", "delete", "--all", "--export", "copy.json", "--yes")
    assert not (job_search / "journal.db").exists()
    assert "added 1 application with 3 events" in tailor("log", "import", "copy.json").output
    assert tailor("log", "acme").output == before
    assert "added 0 applications with 0 events" in tailor("log", "import", "copy.json").output


def test_what_was_deleted_comes_back_under_its_numbers_where_they_are_free(tailor: Run, job_search: Path) -> None:
    for name in ("Acme", "Bolt", "Crane"):
        tailor("log", "sent", name, "--new", "--on", "2026-11-02")
    tailor("log", "interview", "Bolt", "--on", "2026-11-09")
    tailor("log", "correct", "4", "--on", "2026-11-10")
    before = tailor("log", "Bolt").output
    tailor("log", "delete", "Bolt", "--export", "bolt.json", "--yes")
    tailor("log", "sent", "Drum", "--new", "--on", "2026-11-12")
    tailor("log", "import", "bolt.json")
    assert tailor("log", "Bolt").output == before
    tailor("log", "delete", "--all", "--yes")
    tailor("log", "sent", "Early", "--new", "--on", "2026-11-01")
    tailor("log", "sent", "Extra", "--new", "--on", "2026-11-01")
    tailor("log", "import", "bolt.json")
    with Journal(job_search / "journal.db") as journal:
        names = {item.number: item.title or item.company or item.job for item in journal.applications()}
        bolt = next(item for item in journal.applications() if "Bolt" in item.name)
        history = journal.history(bolt.number)
    assert len(names) == 3
    assert [event.kind.value for event in history] == ["sent", "interview", "interview"]
    assert history[2].corrects == history[1].number


def test_deleting_asks_first(tailor: Run, job_search: Path) -> None:
    tailor("log", "sent", "Acme", "--new")
    tailor("log", "delete", "acme", stdin="n\n", code=1)
    assert states(job_search) == {"Acme": EventKind.SENT}
    tailor("log", "delete", "acme", stdin="y\n")
    assert states(job_search) == {}


def test_a_csv_cell_is_never_a_formula_and_comes_back_as_it_was(tailor: Run, job_search: Path) -> None:
    note = '=HYPERLINK("https://example.org")'
    tailor("log", "sent", "Acme", "--new", "--note", note)
    tailor("log", "export", "out.csv")
    with (job_search / "out.csv").open(newline="", encoding="utf-8") as stream:
        (row,) = csv.DictReader(stream)
    assert row["note"] == f"'{note}"
    tailor("log", "delete", "--all", "--yes")
    tailor("log", "import", "out.csv")
    assert note in tailor("log", "acme").output


def test_a_spreadsheet_of_ones_own_is_imported(tailor: Run, job_search: Path) -> None:
    rows = "Acme,Welder,sent,2026-10-01\nAcme,Welder,rejected,2026-10-20\nBolt,Fitter,,2026-10-05\n"
    (job_search / "mine.csv").write_text(f"company,title,event,date\n{rows}")
    tailor("log", "import", "mine.csv")
    assert states(job_search) == {"Welder at Acme": EventKind.REJECTED, "Fitter at Bolt": EventKind.SENT}


def test_a_bad_row_is_named_and_nothing_is_imported(tailor: Run, job_search: Path) -> None:
    (job_search / "mine.csv").write_text("company,event,date\nAcme,sent,2026-10-01\nBolt,sent,yesterday\n")
    assert "line 3 cannot be read" in tailor("log", "import", "mine.csv", code=1).stderr
    assert not (job_search / "journal.db").exists()


def test_reading_a_message_records_nothing(tailor: Run, job_search: Path) -> None:
    answer = json.loads(tailor("log", "read", "letter.eml", "--json").output)
    assert answer["outcome"] == "rejected"
    assert answer["reasons"][0]["reason"] == "lacks_skill"
    assert answer["lacking"] == ["experience with Sage 50"]
    assert answer["contact"]["name"] == "Ada Byrne"
    assert not (job_search / "journal.db").exists()


def test_without_a_journal_the_table_says_how_to_begin(tailor: Run, job_search: Path) -> None:
    assert "there is no journal yet" in tailor("log", code=1).stderr
    assert not (job_search / "journal.db").exists()


def test_a_new_job_and_its_first_event_are_stored_together_or_not_at_all(
    tailor: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    tailor("log", "sent", "Clerk at Elm Ltd", "--new")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tailor.journal.store.event_values", full)
    tailor("log", "sent", "Clerk at Oak Ltd", "--new", code=1)
    with Journal(Path("journal.db")) as journal:
        assert [application.name for application in journal.applications()] == ["Clerk at Elm Ltd"]


def test_the_first_command_says_how_to_begin(tailor: Run, job_search: Path) -> None:
    said = tailor("log", "sent", "Welder at Acme", code=1).stderr
    assert '`tailor log sent "Welder at Acme" --new` begins one' in said
    assert not (job_search / "journal.db").exists()


def test_an_invitation_waits_until_the_interviews_day_is_noted(tailor: Run, job_search: Path) -> None:
    letter = "Dear Mo,\n\nWe would like to invite you to an interview next week.\n\nAda Byrne\n"
    (job_search / "invitation.txt").write_text(letter)
    tailor("log", "sent", "Acme", "--new", "--on", "2026-11-12")
    assert (
        "`tailor log interview 1 --on DAY` notes it"
        in tailor("log", "reply", "acme", "--file", "invitation.txt").output
    )
    assert "answer invitation: Acme (#1)" in tailor("log", "due").output
    tailor("log", "interview", "acme", "--on", "2026-11-23")
    assert "prepare interview: Acme (#1)" in tailor("log", "due").output


def test_what_is_noted_twice_is_told(tailor: Run) -> None:
    tailor("log", "sent", "Acme", "--new", "--on", "2026-11-12")
    assert "it was noted as sent on 2026-11-12 before (event 1)" in tailor("log", "sent", "acme").output


def test_without_a_resume_nothing_is_said_to_be_missing_from_it(tailor: Run, job_search: Path) -> None:
    letter = "Dear Mo,\n\nUnfortunately you do not have a forklift licence.\n\nYours sincerely,\nAda Byrne\n"
    (job_search / "no.txt").write_text(letter)
    tailor("log", "sent", "Acme", "--new")
    said = tailor("log", "rejected", "acme", "--file", "no.txt").output
    assert "not found in your resume" not in said
    assert "forklift licence”: name it if you have it" in said


def test_a_letter_that_names_the_employer_of_another_job_is_told(tmp_path: Path, tailor: Run) -> None:
    for job in ("Clerk at Hollins Ltd", "Clerk at Kestrel Wharf Ltd", "Clerk at Ashdown & Pike"):
        tailor("log", "sent", job, "--new", "--on", "2026-11-02")
    letter = tmp_path / "no.txt"
    letter.write_text("Dear Kim,\n\nUnfortunately we will not go on with your application.\n\nJo\nKestrel Wharf\n")
    told = tailor("log", "rejected", "hollins", "--file", letter)
    assert "the message names Kestrel Wharf Ltd (#2), not Hollins Ltd" in told.stderr
    assert "tailor log correct 4 --retract" in told.stderr
    assert "names" not in tailor("log", "rejected", "kestrel", "--file", letter).stderr
    letter.write_text("Dear Kim,\n\nUnfortunately we will not go on with your application.\n\nJo Reyes\n")
    assert "names" not in tailor("log", "rejected", "ashdown", "--file", letter).stderr


def test_a_letter_that_is_about_another_job_is_told(tmp_path: Path, tailor: Run) -> None:
    for job in ("Clerk at Hollins Ltd", "Welder at Kestrel Wharf Ltd"):
        tailor("log", "sent", job, "--new", "--on", "2026-11-02")
    letter = tmp_path / "no.txt"
    letter.write_text("Dear Kim,\n\nYour application for the position of Driver was not successful.\n\nJo Reyes\n")
    told = tailor("log", "rejected", "hollins", "--file", letter)
    assert "the message is about 'Driver', not 'Clerk'" in told.stderr
    letter.write_text("Dear Kim,\n\nYour application for the position of MIG Welder failed.\n\nJo Reyes\n")
    assert "is about" not in tailor("log", "rejected", "kestrel", "--file", letter).stderr


@pytest.mark.parametrize(
    ("table", "events"),
    [
        (
            "Company,Job Title,Status,Date\nAcme,Welder,Applied,2026-11-03\nAcme,Welder,No response,2026-11-20\n",
            [("sent", "2026-11-03"), ("ghosted", "2026-11-20")],
        ),
        ("Firma;Stelle;Status;Datum\nAcme;Welder;Absage;03.11.2026\n", [("rejected", "2026-11-03")]),
        (
            "Employer\tPosition\tStage\tDate Applied\tDate\nAcme\tWelder\tInterview\t2 Nov 2026\tNovember 9, 2026\n",
            [("sent", "2026-11-02"), ("interview", "2026-11-09")],
        ),
        ("Firma;Stelle;Status;Datum\nAcme;Welder;Abgesagt;03.11.2026\n", [("rejected", "2026-11-03")]),
        ("Entreprise;Poste;Statut;Date\nAcme;Welder;Refusé;3 novembre 2026\n", [("rejected", "2026-11-03")]),
    ],
)
def test_a_table_that_a_person_kept_is_taken_as_it_is(
    tmp_path: Path, tailor: Run, table: str, events: list[tuple[str, str]]
) -> None:
    (tmp_path / "mine.csv").write_text(table, encoding="utf-8")
    tailor("log", "import", "mine.csv")
    (kept,) = json.loads(tailor("log", "--json").output)["applications"]
    assert (kept["company"], kept["title"]) == ("Acme", "Welder")
    assert [(event["event"], event["date"]) for event in kept["events"]] == events


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (
            "Acme,Shortlisted for the moon,2026-11-03",
            "use one of sent, reply, interview, rejected, offer, accepted, withdrawn",
        ),
        ("Acme,applied,5 or 6 June", "is no day, or can be read in two ways; write it like 2026-03-31"),
    ],
)
def test_a_cell_that_cannot_be_read_is_told_with_what_is_wanted(
    tmp_path: Path, tailor: Run, row: str, told: str
) -> None:
    (tmp_path / "mine.csv").write_text(f"company,status,date\n{row}\n")
    refused = tailor("log", "import", "mine.csv", code=1).stderr
    assert told in refused
    assert "line 2" in refused


def test_a_letter_that_went_through_a_csv_is_read_again(tmp_path: Path, tailor: Run) -> None:
    (tmp_path / "no.txt").write_text("Dear Kim,\n\nUnfortunately the position has been closed.\n\nJo Reyes\n")
    tailor("log", "sent", "Acme", "--new", "--on", "2026-11-02")
    tailor("log", "rejected", "acme", "--on", "2026-11-09", "--file", "no.txt")
    before = json.loads(tailor("log", "--json").output)["applications"][0]["events"][-1]["reply"]
    tailor("log", "export", "copy.csv")
    tailor("log", "delete", "--all", "--yes")
    tailor("log", "import", "copy.csv")
    after = json.loads(tailor("log", "--json").output)["applications"][0]["events"][-1]["reply"]
    assert before
    assert after["reasons"] == before["reasons"]


def test_what_is_overdue_stands_in_the_calendar_today(job_search: Path, tailor: Run) -> None:
    from icalendar import Calendar  # noqa: PLC0415

    tailor("log", "sent", "Acme", "--new", "--on", "2026-10-01")
    today = json.loads(tailor("log", "due", "--json").output)
    assert today[0]["by"] == "2026-10-11"
    tailor("log", "due", "--ics", "due.ics")
    (day,) = Calendar.from_ical((job_search / "due.ics").read_bytes()).walk("VEVENT")
    assert day.decoded("dtstart").isoformat() == "2026-11-22"


def test_deleting_a_job_tells_that_its_files_stay(job_search: Path, tailor: Run) -> None:
    tailor("log", "sent", "Acme", "--new", "--on", "2026-10-01")
    assert "stay" not in tailor("log", "delete", "acme", "--yes").output
    (job_search / "out" / "acme").mkdir(parents=True)
    with Journal(job_search / "journal.db") as journal:
        journal.add_application(Application("acme", "Acme", folder="out/acme"))
    assert "the files in out/acme stay" in tailor("log", "delete", "acme", "--yes").output


def test_no_command_of_a_terminal_comes_from_a_name(tailor: Run) -> None:
    tailor("log", "sent", "Cook at \x1b[31mElm\x07", "--new", "--note", "a\x1b]0;x\x07b")
    said = [
        tailor("log").output,
        tailor("log", "1").output,
        tailor("log", "due", "--all").output,
        tailor("log", "rejected", "1").output,
        tailor("log", "correct", "1", "--note", "c").output,
        tailor("lessons").output,
        tailor("log", "delete", "1", "--yes").output,
        tailor("log").output,
    ]
    assert not any({"\x1b", "\x07"} & set(text) for text in said)
    assert "No applications yet" in said[-1]


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16", "utf-8-sig"])
def test_a_table_in_the_encoding_of_a_spreadsheet_is_read(tailor: Run, encoding: str) -> None:
    table = "Unternehmen;Status;Datum\nMüller & Söhne;Beworben;01.11.2026\n"
    Path("mine.csv").write_bytes(table.encode(encoding))
    said = tailor("log", "import", "mine.csv")
    assert ("Windows-1252" in said.stderr) is (encoding == "cp1252")
    assert "Müller & Söhne" in tailor("log").output


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("bad.json", "applied to two bakeries", "this is no JSON (line 1)"),
        ("list.json", "[1, 2]", "not an export of this version"),
        ("notes.txt", "applied to two bakeries", "neither an exported JSON nor a CSV"),
    ],
)
def test_what_can_not_be_imported_is_told_plainly(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tailor: Run, name: str, content: str, told: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / name).write_text(content, encoding="utf-8")
    assert told in tailor("log", "import", name, code=1).stderr
