"""Many postings in one go, as a person runs them."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

EXAMPLES = Path(__file__).parents[2] / "examples"
ROOT = Path(__file__).parents[2]
RESUME = EXAMPLES / "nurse" / "resume.pdf"
POSTING = """\
{title}
{company} - Springfield

Requirements
- {first}
- Two years of experience with wound care
- Valid RN license
"""

Run = Callable[..., Result]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Five postings: two of one company and title, one without a title that can be told, one that is none."""
    jobs = tmp_path / "jobs"
    jobs.mkdir()
    for name, title, company, first in (
        ("a.txt", "Home Health Nurse", "Elm Hospital", "Medication administration"),
        ("b.txt", "Home Health Nurse", "Elm Hospital", "Telemetry monitoring"),
        ("c.txt", "Charge Nurse / ICU", "St. Brigid's Clinic", "Patient education"),
    ):
        (jobs / name).write_text(POSTING.format(title=title, company=company, first=first), encoding="utf-8")
    (jobs / "party.txt").write_text("Come and eat cake with us on Friday.\n", encoding="utf-8")
    return tmp_path


def contents(out: Path) -> dict[str, bytes]:
    """All files of the job folders and the overview, by their path."""
    files = [path for path in out.rglob("*") if path.is_file()]
    seen = [(path.relative_to(out), path) for path in files]
    return {
        str(name): path.read_bytes() for name, path in seen if name.parts[0] not in {".inputs", ".made", ".jobs.mk"}
    }


def test_every_posting_gets_its_row_and_a_bad_one_costs_only_its_own(
    tailor: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "240")  # no name is broken over lines
    out = folder / "out"
    done = tailor("batch", folder / "jobs", "--resume", RESUME, "-o", out, code=1)
    made = sorted(path.parent.name for path in out.glob("*/report.json"))
    assert len(made) == 3
    assert "party.txt: no requirement was found" in done.stderr
    assert "3 of 4 jobs" in done.output
    assert (out / "overview.html").is_file()
    alike = [name for name in made if name.startswith("elm-hospital")]
    for name in (*alike, "Charge Nurse / ICU", "party"):
        assert name in done.output


def test_folders_are_named_by_company_and_title_without_collision(tailor: Run, folder: Path) -> None:
    tailor("batch", folder / "jobs", "--resume", RESUME, "-o", folder / "out", code=1)
    names = sorted(path.parent.name for path in (folder / "out").glob("*/report.json"))
    assert names[2] == "st-brigid-s-clinic-charge-nurse-icu"
    assert all(name.startswith("elm-hospital-home-health-nurse-") for name in names[:2])
    assert names[0] != names[1]


def test_a_posting_keeps_its_folder_whatever_comes_later(tailor: Run, folder: Path) -> None:
    tailor("batch", folder / "jobs" / "a.txt", "--resume", RESUME, "-o", folder / "out")
    assert (folder / "out" / "elm-hospital-home-health-nurse" / "report.json").is_file()
    tailor("batch", folder / "jobs", "--resume", RESUME, "-o", folder / "out", code=1)
    assert len(list((folder / "out").glob("*/report.json"))) == 3


@pytest.mark.parametrize("workers", ["2", "3"])
def test_the_files_depend_neither_on_the_workers_nor_on_the_order(tailor: Run, folder: Path, workers: str) -> None:
    postings = sorted((folder / "jobs").glob("*.txt"))
    tailor("batch", *postings, "--resume", RESUME, "-o", folder / "one", "-w", "1", "--no-cache", code=1)
    tailor("batch", *postings[::-1], "--resume", RESUME, "-o", folder / "two", "-w", workers, "--no-cache", code=1)
    assert contents(folder / "one") == contents(folder / "two")


def test_make_and_batch_give_the_same_files(tailor: Run, folder: Path) -> None:
    tailor("batch", folder / "jobs", "--resume", RESUME, "-o", folder / "out", code=1)
    rules = folder / "Makefile"
    rules.write_text(f"include {ROOT / 'tailor' / 'batch' / 'jobs.mk'}\n")
    arguments = ["-j2", f"TAILOR={sys.executable} -m tailor", f"JOBS={folder / 'jobs'}", f"OUT={folder / 'made'}"]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    command = ["make", "-f", str(rules), *arguments, f"RESUME={RESUME}", "jobs"]
    done = subprocess.run(
        command, env={**environment, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False
    )
    assert done.returncode != 0
    assert contents(folder / "out") == contents(folder / "made")


def test_only_what_changed_is_made_again(tailor: Run, folder: Path) -> None:
    (folder / "jobs" / "party.txt").unlink()
    arguments = ["batch", folder / "jobs", "--resume", RESUME, "-o", folder / "out", "--only-changed"]
    tailor(*arguments)
    times = {path: path.stat().st_mtime_ns for path in folder.glob("out/*/report.json")}
    tailor(*arguments)
    assert {path: path.stat().st_mtime_ns for path in times} == times
    changed = folder / "jobs" / "c.txt"
    changed.write_text(changed.read_text().replace("Patient education", "Discharge planning"))
    tailor(*arguments)
    again = [path.parent.name for path, time in times.items() if path.stat().st_mtime_ns != time]
    assert again == ["st-brigid-s-clinic-charge-nurse-icu"]
    tailor(*arguments, "--bullets", "1")
    assert all(path.stat().st_mtime_ns != time for path, time in times.items())


@pytest.mark.parametrize("name", ["resume.docx", "cover-letter.docx", "report.html", "report.json"])
def test_a_job_is_made_again_when_a_file_of_it_is_gone(tailor: Run, folder: Path, name: str) -> None:
    arguments = ["batch", folder / "jobs" / "c.txt", "--resume", RESUME, "-o", folder / "out", "--only-changed"]
    tailor(*arguments)
    [gone] = folder.glob(f"out/*/{name}")
    gone.unlink()
    tailor(*arguments)
    assert gone.is_file()


def test_what_a_person_changed_in_a_job_is_left_alone(tailor: Run, folder: Path) -> None:
    arguments = ["batch", folder / "jobs" / "c.txt", "--resume", RESUME, "-o", folder / "out", "--only-changed"]
    tailor(*arguments)
    [own] = folder.glob("out/*/cover-letter.docx")
    own.write_bytes(b"my own words")
    tailor(*arguments)
    assert own.read_bytes() == b"my own words"


def test_the_table_says_why_a_posting_was_not_made(tailor: Run, folder: Path) -> None:
    arguments = ["batch", folder / "jobs", "--resume", RESUME, "-o", folder / "out"]
    shown = " ".join(tailor(*arguments, code=1).output.split())
    assert "not made: no requirement was found in this posting" in shown


def test_dry_run_writes_nothing(tailor: Run, folder: Path) -> None:
    shown = tailor("batch", folder / "jobs", "--resume", RESUME, "-o", folder / "out", "--dry-run", code=1).output
    assert not (folder / "out").exists()
    assert "planned" in shown
    assert "st-brigid-s-clinic-charge-nurse-icu" in shown


def test_fail_fast_stops_at_the_first_bad_posting(tailor: Run, folder: Path) -> None:
    postings = [folder / "jobs" / name for name in ("party.txt", "a.txt", "b.txt")]
    done = tailor("batch", *postings, "--resume", RESUME, "-o", folder / "out", "--fail-fast", "-w", "1", code=1)
    assert "stopped at the first posting that failed" in done.stderr
    assert not list((folder / "out").glob("*/report.json"))


def test_names_come_from_standard_input_too(tailor: Run, folder: Path) -> None:
    names = f"{folder / 'jobs' / 'a.txt'}\n\n{folder / 'jobs' / 'c.txt'}\n{folder / 'jobs' / 'a.txt'}\n"
    done = tailor("batch", "-", "--resume", RESUME, "-o", folder / "out", stdin=names)
    assert "2 of 2 jobs" in done.output


def test_a_file_that_a_person_changed_is_left_alone_and_said(tailor: Run, folder: Path) -> None:
    arguments = [
        "batch",
        folder / "jobs" / "a.txt",
        folder / "jobs" / "c.txt",
        "--resume",
        RESUME,
        "-o",
        folder / "out",
    ]
    tailor(*arguments)
    own = folder / "out" / "elm-hospital-home-health-nurse" / "resume.docx"
    own.write_bytes(b"my own")
    done = tailor(*arguments, code=1)
    assert "would overwrite" in done.stderr
    assert own.read_bytes() == b"my own"
    tailor(*arguments, "--force")
    assert own.read_bytes() != b"my own"


def test_a_missing_file_costs_its_row(tailor: Run, folder: Path) -> None:
    postings = [folder / "jobs" / "a.txt", folder / "jobs" / "gone.txt"]
    done = tailor("batch", *postings, "--resume", RESUME, "-o", folder / "out", code=1)
    assert "gone.txt: there is no such file" in done.stderr
    assert "1 of 2 jobs" in done.output


@pytest.mark.parametrize("blow", [signal.SIGKILL, signal.SIGINT])
def test_a_run_that_was_stopped_goes_on(folder: Path, blow: signal.Signals) -> None:
    (folder / "jobs" / "party.txt").unlink()
    out = folder / "out"
    command = [sys.executable, "-m", "tailor", "batch", "jobs", "--resume", str(RESUME), "--only-changed", "-w", "2"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    running = subprocess.Popen(command, cwd=folder, env=environment, stderr=subprocess.PIPE, start_new_session=True)
    while running.poll() is None and not list(out.glob("*/report.json")):
        time.sleep(0.01)
    os.kill(running.pid, blow)
    _, told = running.communicate()
    assert b"Traceback" not in told
    assert not list(out.glob("*/[!.]*.part")), "no half file where a person looks"
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=True)
    assert "3 of 3 jobs" in done.stdout
    assert len(list(out.glob("*/report.json"))) == 3


def test_analyse_fills_the_cache(tailor: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done = tailor("analyse", folder / "jobs", code=1)
    assert "3 of 4 postings understood" in done.output
    assert "party.txt: no requirement was found" in done.stderr
    monkeypatch.setattr("tailor.requirements.extract_requirements", lambda *_: pytest.fail("was analysed again"))
    tailor("match", folder / "jobs" / "a.txt", "--resume", RESUME)
