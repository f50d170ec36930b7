"""The commands as a person meets them."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from click.testing import Result

from tailor.cli import COMMANDS, cli

EXAMPLES = Path(__file__).parents[2] / "examples"
RESUME = EXAMPLES / "bookkeeper" / "resume.md"
JOBS = EXAMPLES / "bookkeeper" / "jobs"

Run = Callable[..., Result]


def test_help_lists_every_command_with_what_it_does(tailor: Run) -> None:
    output = tailor("--help").output
    for command in ("write", "match", "read", "verify", "init", "plan", "rules", "table", "doctor"):
        assert f"\n  {command} " in output
    assert "your own resume" in output


def test_the_list_of_commands_says_what_each_commands_own_help_says() -> None:
    context = click.Context(cli)
    for name, (_, text) in COMMANDS.items():
        command = cli.get_command(context, name)
        assert command is not None
        assert command.name == name
        assert command.get_short_help_str(200) == text


def test_help_imports_nothing_heavy() -> None:
    heavy = ("numpy", "docx", "pdfminer", "keybert", "sklearn", "jinja2", "lxml", "rich.console", "pydantic")
    code = (
        "import sys\nfrom tailor.cli import cli\ncli(['write', '--help'], prog_name='tailor', standalone_mode=False)\n"
        f"print(sorted(set(sys.modules) & set({heavy!r})), file=sys.stderr)"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stderr.strip() == "[]"


def test_match_prints_json_with_offsets_into_nothing_but_the_posting(tailor: Run) -> None:
    job = EXAMPLES / "nurse" / "jobs" / "home-health-nurse.txt"
    result = tailor("match", job, "--resume", EXAMPLES / "nurse" / "resume.pdf", "--json")
    answer = json.loads(result.output)
    text = job.read_text(encoding="utf-8")
    assert 0 <= answer["coverage"]["score"] <= 100
    assert answer["findings"]
    for finding in answer["findings"]:
        requirement = finding["requirement"]
        assert " ".join(text[requirement["start"] : requirement["end"]].split()) == requirement["text"]


def test_match_writes_no_documents(tailor: Run, tmp_path: Path) -> None:
    tailor("match", JOBS / "payroll-specialist.pdf", "--resume", RESUME, "--out", tmp_path / "out")
    assert sorted(path.name for path in (tmp_path / "out").glob("[!.]*")) == ["report.html", "report.json", "report.md"]


def test_read_tells_a_resume_from_a_posting_by_its_content(tailor: Run) -> None:
    resume = json.loads(tailor("read", EXAMPLES / "nurse" / "resume.pdf", "--json").output)
    assert resume["basics"]["name"] == "Maren Okafor"
    posting = json.loads(tailor("read", JOBS / "full-charge-bookkeeper.html", "--json").output)
    assert posting["company"] == "Tilly & Roe Architects"


def test_read_shows_what_was_understood(tailor: Run) -> None:
    output = tailor("read", RESUME).output
    assert "Elena Duarte" in output
    assert "Accounting Clerk  Rosedale Veterinary Clinics" in output


def test_verify_accepts_the_programs_own_resume(tailor: Run, tmp_path: Path) -> None:
    tailor("write", JOBS / "payroll-specialist.pdf", "--resume", RESUME, "--out", tmp_path / "out")
    result = tailor("verify", tmp_path / "out" / "resume.docx", "--source", RESUME)
    assert result.output.strip() == "every claim in resume.docx is held by resume.md"


def test_verify_says_what_a_letter_was_not_compared_with(tailor: Run, tmp_path: Path) -> None:
    job = JOBS / "payroll-specialist.pdf"
    tailor("write", job, "--resume", RESUME, "--out", tmp_path / "out")
    letter = tmp_path / "out" / "cover-letter.docx"
    assert tailor("verify", letter, "--source", RESUME).output.splitlines() == [
        "every claim in cover-letter.docx is held by resume.md",
        "role, company and contact were not compared with a posting: add --posting FILE",
    ]
    assert len(tailor("verify", letter, "--source", RESUME, "--posting", job).output.splitlines()) == 1


def test_verify_lists_a_claim_that_the_resume_does_not_hold(tailor: Run, tmp_path: Path) -> None:
    lie = tmp_path / "lie.md"
    lie.write_text(RESUME.read_text().replace("about 240 vendor invoices", "about 420 vendor invoices"))
    result = tailor("verify", lie, "--source", RESUME, code=1)
    assert "420" in result.output


def test_verify_marks_the_unsupported_part_within_its_sentence(tailor: Run, tmp_path: Path) -> None:
    lie = tmp_path / "lie.md"
    lie.write_text(RESUME.read_text().replace("about 240 vendor invoices", "about 420 vendor invoices"))
    lines = tailor("verify", lie, "--source", RESUME, code=1).output.split("\n")
    assert lines[0] == "1 claim in lie.md not held by resume.md"
    assert lines[1].startswith("✗ ")
    assert "about [420] vendor invoices" in lines[1]
    assert lines[2] == "    not held: 420"
    assert lines[3].startswith("    nearest:  ")
    assert "240 vendor invoices" in lines[3]


@pytest.mark.parametrize("form", ["json", "yaml"])
def test_verify_reads_structured_files_too(tailor: Run, tmp_path: Path, form: str) -> None:
    copy = tmp_path / f"copy.{form}"
    if form == "json":
        copy.write_text(tailor("read", RESUME, "--json").output, encoding="utf-8")
    else:
        tailor("read", RESUME, "-o", copy)
    assert "every claim" in tailor("verify", copy, "--source", RESUME).output
    copy.write_text(copy.read_text(encoding="utf-8").replace("38 employees", "83 employees"), encoding="utf-8")
    assert "83" in tailor("verify", copy, "--source", RESUME, code=1).output


def test_doctor_shows_the_model_and_the_folders(tailor: Run) -> None:
    output = tailor("doctor").output
    for word in ("model", "as published", "cache folder", "data folder", "LibreOffice", "keybert"):
        assert word in output


def test_a_bug_of_ours_ends_in_exit_3_with_a_log_file(tailor: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "a text of a document".swapcase()

    def fail(*_: object) -> None:
        raise RuntimeError(text)

    monkeypatch.setattr("tailor.readers.read_apart", fail)
    result = tailor("read", RESUME, code=3)
    log = Path(result.stderr.rsplit("are in ", 1)[1].strip())
    assert "RuntimeError" in log.read_text()
    assert text not in log.read_text()


def test_init_lays_out_a_folder_and_refuses_to_do_it_twice(tailor: Run, tmp_path: Path) -> None:
    folder = tmp_path / "search"
    tailor("init", folder)
    assert sorted(path.name for path in folder.iterdir()) == ["Makefile", "README.md", "jobs", "tailor.toml"]
    result = tailor("init", folder, code=1)
    assert "already holds tailor.toml, Makefile, README.md" in result.stderr


@pytest.fixture
def search(tailor: Run, tmp_path: Path) -> Path:
    """A job-search folder with two good postings, one with an awkward name, and one that is no posting."""
    folder = tmp_path / "my search, 100%"
    tailor("init", folder, "--resume", "resume.md")
    (folder / "resume.md").write_bytes(RESUME.read_bytes())
    text = (EXAMPLES / "nurse" / "jobs" / "home-health-nurse.txt").read_bytes()
    (folder / "jobs" / "it's a $job: #1; 100%\\.txt").write_bytes(text)
    (folder / "jobs" / "payroll.pdf").write_bytes((JOBS / "payroll-specialist.pdf").read_bytes())
    (folder / "jobs" / "party.txt").write_text("Come and eat cake with us on Friday.\n")
    return folder


def test_a_job_search_takes_the_resume_of_its_settings(search: Path) -> None:
    (search / "resume.md").rename(search / "other.md")
    (search / "tailor.toml").write_text('resume = "other.md"\n')
    for name in ("party.txt", "payroll.pdf"):
        (search / "jobs" / name).unlink()
    done = _make(search, "OUT=out put")
    assert done.returncode == 0, done.stderr
    assert "1 of 1 jobs" in done.stdout


def _make(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = ["make", *arguments, f"TAILOR={sys.executable} -m tailor"]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    root = str(Path(__file__).parents[2])
    return subprocess.run(
        command, cwd=folder, env={**environment, "PYTHONPATH": root}, capture_output=True, text=True, check=False
    )


def test_make_tailors_every_posting_and_ends_with_a_table(search: Path) -> None:
    first = _make(search, "-j2")
    assert first.returncode != 0, "the posting that is none must not look like success"
    assert "no requirement was found" in first.stderr
    payroll = "mesa-verde-school-district-payroll-specialist"
    made = sorted(path.parent.name for path in search.glob("out/*/report.json"))
    assert made == ["larkspur-home-care-home-health-registered-nurse", payroll]
    table = first.stdout[first.stdout.index("must-haves missing") :]
    assert "party" in table
    assert "2 of 3 jobs" in table

    (search / "jobs" / "party.txt").unlink()
    written = {path: path.stat().st_mtime_ns for path in search.glob("out/*/report.json")}
    again = _make(search)
    assert again.returncode == 0, again.stderr
    assert {path: path.stat().st_mtime_ns for path in written} == written

    changed = search / "jobs" / "payroll.pdf"
    changed.write_bytes(changed.read_bytes())
    _make(search)
    rebuilt = {path.parent.name for path, time in written.items() if path.stat().st_mtime_ns != time}
    assert rebuilt == {payroll}

    changed.write_bytes(b"%PDF-1.7 broken")
    broken = _make(search)
    assert broken.returncode != 0
    assert "1 of 2 jobs" in broken.stdout, "a report of the posting as it was must not pass for a new one"
