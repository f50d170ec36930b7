"""`tailor write` keeps what was prepared, where there is a job search to keep it for."""

import datetime as dt
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from tailor.config import find_journal
from tailor.journal import Journal, findings_of_report, match_of_report, posting_of_report
from tailor.model import EventKind, Status

EXAMPLES = Path(__file__).parents[2] / "examples"
RESUME = EXAMPLES / "bookkeeper" / "resume.md"
JOB = EXAMPLES / "bookkeeper" / "jobs" / "full-charge-bookkeeper.html"

Run = Callable[..., Result]


@pytest.fixture
def job_search(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "tailor.toml").touch()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_written_job_is_in_the_journal_with_its_files(job_search: Path, tailor: Run) -> None:
    tailor("write", JOB, "--resume", RESUME)
    with Journal(job_search / "journal.db") as journal:
        (application,) = journal.applications()
        assert application.folder == "out/full-charge-bookkeeper"
        assert application.company == "Tilly & Roe Architects"
        assert application.state is EventKind.PREPARED
        assert len(application.resume_hash) == 64
        names = {file.name: journal.content(file.sha256) for file in journal.files(application.number)}
        folder = job_search / application.folder
        assert names == {path.name: path.read_bytes() for path in folder.glob("[!.]*")}
        statuses = {finding.status for finding in journal.findings()[application.number]}
    assert Status.SHOWN in statuses


def test_outside_a_job_search_nothing_is_kept_unless_asked_for(
    tmp_path: Path, tailor: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    path, in_job_search = find_journal(tmp_path)
    tailor("write", JOB, "--resume", RESUME)
    assert not in_job_search
    assert not path.exists()
    monkeypatch.setenv("TAILOR_JOURNAL", "true")
    tailor("write", JOB, "--resume", RESUME)
    assert path.exists()


def test_the_setting_turns_the_journal_off(job_search: Path, tailor: Run) -> None:
    (job_search / "tailor.toml").write_text("journal = false\n")
    tailor("write", JOB, "--resume", RESUME)
    assert not (job_search / "journal.db").exists()


def test_a_journal_that_cannot_be_used_costs_no_document(job_search: Path, tailor: Run) -> None:
    (job_search / "journal.db").write_bytes(b"my own notes " * 200)
    result = tailor("write", JOB, "--resume", RESUME)
    assert "not noted in the journal" in result.stderr
    assert (job_search / "out" / "full-charge-bookkeeper" / "resume.docx").exists()


def test_the_posting_and_the_match_come_back_from_the_stored_report(job_search: Path, tailor: Run) -> None:
    tailor("write", JOB, "--resume", RESUME)
    report = json.loads((job_search / "out" / "full-charge-bookkeeper" / "report.json").read_text(encoding="utf-8"))
    posting = posting_of_report(report)
    assert posting.requirements
    assert posting.to_dict() | {"notes": []} == {
        key: value for key, value in report["posting"].items() if key != "source"
    } | {"notes": []}
    assert match_of_report(report).to_dict()["findings"] == report["match"]["findings"]


def test_a_degree_is_as_well_held_for_a_job_of_the_journal_as_for_its_posting(job_search: Path, tailor: Run) -> None:
    (job_search / "lab.txt").write_text("Lab Helper\nElm Labs\n\nRequirements\n- A degree in chemistry\n- Excel\n")
    (job_search / "me.md").write_text(
        "# Kim Reyes\n\n## Experience\n\n### Lab Helper, Oak Labs\n2020 - 2024\n\n- Weighed samples in Excel\n\n"
        "## Education\n\nBSc Chemistry, University of Elm, 2016 - 2019\n"
    )
    tailor("write", "lab.txt", "--resume", "me.md")
    report = json.loads((job_search / "out" / "lab" / "report.json").read_text(encoding="utf-8"))
    read = next(item for item in posting_of_report(report).requirements if item.kind == "degree")
    assert read.degree
    tailor("practice", "1", "--resume", "me.md", "-o", "sheet")
    assert "stand in its place" not in (job_search / "sheet" / "practice.md").read_text(encoding="utf-8")


def test_the_place_of_what_is_held_is_that_of_the_persons_own_resume(job_search: Path, tailor: Run) -> None:
    tailor("write", JOB, "--resume", RESUME)
    report = json.loads((job_search / "out" / "full-charge-bookkeeper" / "report.json").read_text(encoding="utf-8"))
    own = {finding.requirement.text: finding.evidence for finding in match_of_report(report).findings}
    tailored = match_of_report(report, tailored=True).findings
    moved = [row for row in tailored if row.evidence and row.evidence[0].where != own[row.requirement.text][0].where]
    assert moved
    kept = {finding.text: finding.where for finding in findings_of_report(report)}
    assert all(kept[row.requirement.text] == own[row.requirement.text][0].where for row in moved)


def test_a_job_that_is_written_to_another_folder_is_no_silent_second_application(job_search: Path, tailor: Run) -> None:
    assert "already" not in tailor("write", JOB, "--resume", RESUME).stderr
    assert "already" not in tailor("write", JOB, "--resume", RESUME).stderr
    told = tailor("write", JOB, "--resume", RESUME, "-o", job_search / "out" / "again").stderr
    assert "the journal has this job already, as #1 (out/full-charge-bookkeeper)" in told
    assert "tailor log delete 2" in told


def test_what_was_changed_before_sending_is_told_and_kept_as_it_was_sent(job_search: Path, tailor: Run) -> None:
    tailor("write", JOB, "--resume", RESUME)
    folder = job_search / "out" / "full-charge-bookkeeper"
    prepared = {path.name: path.read_bytes() for path in folder.glob("[!.]*")}
    (folder / "resume.docx").write_bytes(b"with my own words")
    (folder / "cover-letter.docx").unlink()
    (folder / "report.md").write_text("a page for myself")
    said = " ".join(tailor("log", "sent", "tilly").output.split())
    assert "resume.docx is no longer what was prepared; the journal keeps it as it is now" in said
    assert "cover-letter.docx is no longer in out/full-charge-bookkeeper" in said
    assert "report.md" not in said
    with Journal(job_search / "journal.db") as journal:
        kept = {file.name: journal.content(file.sha256) for file in journal.files(1)}
    assert kept == prepared | {"resume.docx": b"with my own words"}


def test_what_is_sent_as_it_was_prepared_is_kept_once(job_search: Path, tailor: Run) -> None:
    tailor("write", JOB, "--resume", RESUME)
    assert "prepared" not in tailor("log", "sent", "tilly").output
    with Journal(job_search / "journal.db") as journal:
        assert {row["event"] for row in journal.read_rows("SELECT event FROM files")} == {1}


def test_a_folder_that_is_noted_later_was_prepared_on_the_day_of_its_report(job_search: Path, tailor: Run) -> None:
    (job_search / "tailor.toml").write_text("journal = false\n")
    tailor("write", JOB, "--resume", RESUME)
    made = dt.datetime(2026, 1, 5, 12, tzinfo=dt.UTC).timestamp()
    os.utime(job_search / "out" / "full-charge-bookkeeper" / "report.json", (made, made))
    (job_search / "tailor.toml").write_text("")
    tailor("log", "sent", "full-charge-bookkeeper", "--on", "2026-01-07")
    with Journal(job_search / "journal.db") as journal:
        events = journal.application(1).events
    assert [(event.kind, event.on.isoformat()) for event in events] == [
        (EventKind.PREPARED, "2026-01-05"),
        (EventKind.SENT, "2026-01-07"),
    ]
