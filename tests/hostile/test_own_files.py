"""Files that tailor itself wrote or was given to keep, damaged or exchanged for a bomb: one line, and nothing worse."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from tailor.cli import cli
from tests.hostile.samples import EXAMPLES

BOMBS = {
    "nested lists": b"[" * 100_000,
    "nested objects": b'{"files":' * 50_000,
    "a long number": b'{"schema_version": ' + b"9" * 10_000 + b"}",
    "bytes": bytes(range(256)) * 20,
    "nothing": b"",
    "null": b"null",
    "another shape": b'{"files": 5, "schema_version": "1", "posting": [], "match": 5, "edits": {"a": null}}',
}
RESUME = str(EXAMPLES / "bookkeeper" / "resume.md")


def said(*command: str) -> str:
    """What a command says on stderr, when it ends as a person can live with."""
    result = CliRunner().invoke(cli, command)
    assert result.exit_code in {0, 1}, (command, result.stderr, result.exception)
    assert "Traceback" not in result.output
    return result.stderr


@pytest.mark.parametrize("what", BOMBS)
def test_a_report_of_a_jobs_folder(what: str, tmp_path: Path) -> None:
    job = tmp_path / "out" / "payroll"
    job.mkdir(parents=True)
    (job / "report.json").write_bytes(BOMBS[what])
    (job / "resume.docx").write_bytes(b"x")
    said("table", str(tmp_path / "out"))
    said("gaps", str(tmp_path / "out"))
    assert "report" in said("practice", str(job), "--resume", RESUME)
    assert "report" in said("review", str(job), "--no-open", "--idle", "0.01", "--resume", RESUME)


@pytest.mark.parametrize("what", BOMBS)
def test_the_list_of_a_folders_files(what: str, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / ".tailor.json").write_bytes(BOMBS[what])
    said("table", str(tmp_path / "out"))
    said("export", RESUME, "--to", "jsonresume", "-o", str(tmp_path / "out" / "resume.json"))


@pytest.mark.parametrize("what", BOMBS)
def test_what_is_imported_or_answered(what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("applications.json", "applications.csv", "answers.toml"):
        (tmp_path / name).write_bytes(BOMBS[what])
    said("log", "import", "applications.json")
    said("log", "import", "applications.csv")
    said("verify", RESUME, "--source", RESUME, "--answers", "answers.toml")


@pytest.mark.parametrize("what", [name for name in BOMBS if name != "nothing"])
def test_the_settings_and_the_journal(what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "journal.db").write_bytes(BOMBS[what])
    assert "journal.db" in said("log", "due")
    (tmp_path / "tailor.toml").write_bytes(BOMBS[what])
    assert "tailor.toml" in said("read", RESUME)
