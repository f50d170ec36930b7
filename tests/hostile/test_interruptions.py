"""Ctrl-C, a read-only disk and a full one: one line, the right exit code, nothing half."""

import errno
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner

from tailor import batch
from tailor.batch import Row, State, Step
from tailor.cli import cli
from tailor.embedding import embedder
from tailor.errors import OutputError
from tailor.journal import Journal
from tailor.model import Application
from tailor.readers import apart
from tailor.writers import OutputFile, write_file, write_files
from tests.hostile.samples import EXAMPLES

RESUME = EXAMPLES / "bookkeeper" / "resume.md"


def interrupt(*_: object, **__: object) -> None:
    raise KeyboardInterrupt


def interrupt_at_a_question(*_: object, **__: object) -> None:
    """What click makes of a Ctrl-C while it waits for an answer."""
    try:
        interrupt()
    except KeyboardInterrupt:
        raise click.Abort from None


def refuse(code: int) -> Any:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(code, "No space left on device" if code == errno.ENOSPC else "Read-only file system")

    return refuse


def test_ctrl_c_ends_in_one_line_and_exit_130(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tailor.readers.read_bytes", interrupt)
    result = CliRunner().invoke(cli, ["read", str(RESUME)])
    assert (result.exit_code, result.stdout, result.stderr) == (130, "", "tailor: stopped\n")


def test_ctrl_c_in_a_batch_tells_what_is_done_and_how_to_go_on(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def one_and_then_ctrl_c(*_: object) -> Iterator[Step]:
        yield Step(2, 4, Row(Path("a.txt"), "a", State.UNCHANGED))
        raise KeyboardInterrupt

    monkeypatch.setattr(batch, "run_batch", one_and_then_ctrl_c)
    given = ["batch", str(EXAMPLES / "bookkeeper" / "jobs"), "--resume", str(RESUME), "-o", str(tmp_path / "out")]
    result = CliRunner().invoke(cli, given)
    assert result.exit_code == 130
    said = "tailor: stopped: 1 posting is done; the same command with --only-changed goes on\n"
    assert (result.stdout, result.stderr) == ("", said)


@pytest.mark.parametrize("place", ["tailor.cli", "tailor.readers.limits", "tailor.pipeline"])
def test_ctrl_c_while_a_module_is_imported_ends_in_the_same_line(place: str) -> None:
    program = """
import sys
from importlib.abc import MetaPathFinder

class Interrupt(MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name == place:
            raise KeyboardInterrupt

place = sys.argv.pop(1)
sys.meta_path.insert(0, Interrupt())
from tailor.__main__ import main
main()
"""
    command = [sys.executable, "-c", program, place, "read", str(RESUME)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "tailor: stopped\n")


def test_ctrl_c_while_a_document_is_read_does_not_wait_for_the_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "_exchange", interrupt)
    with pytest.raises(KeyboardInterrupt):
        apart.read_apart(b"Ada Quill, clerk", "a.txt")
    monkeypatch.undo()
    assert [block.text for block in apart.read_apart(b"Ada Quill, clerk", "a.txt").blocks] == ["Ada Quill, clerk"]


def test_ctrl_c_at_a_question_is_a_stop_as_well(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "tailor.toml").write_text("journal = true\n", encoding="utf-8")
    with Journal(tmp_path / "journal.db") as journal:
        journal.add_application(Application(job="ward-nurse"))
    monkeypatch.setattr("click.confirm", interrupt_at_a_question)
    result = CliRunner().invoke(cli, ["log", "delete", "--all"])
    assert (result.exit_code, result.stderr.splitlines()[-1]) == (130, "tailor: stopped")


@pytest.fixture
def heeds_ctrl_c() -> Iterator[None]:
    """A program that a shell started in the background ignores Ctrl-C, and so would the test."""
    former = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, former)


@pytest.mark.usefixtures("heeds_ctrl_c")
def test_ctrl_c_is_kept_back_while_the_models_runtime_is_imported() -> None:
    before, done = signal.getsignal(signal.SIGINT), []

    def be_interrupted() -> None:
        with embedder._uninterrupted():
            signal.raise_signal(signal.SIGINT)
            done.append("the import")

    with pytest.raises(KeyboardInterrupt):
        be_interrupted()
    assert (done, signal.getsignal(signal.SIGINT)) == (["the import"], before)


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS])
def test_a_full_or_read_only_disk_leaves_what_was_there(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, code: int
) -> None:
    write_files(tmp_path, (OutputFile("resume.docx", b"old"),), force=False)
    write_file(tmp_path / "jobs.csv", b"old", force=False)
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    monkeypatch.setattr("os.fsync", refuse(code))
    if code == errno.EROFS:
        monkeypatch.setattr(Path, "unlink", refuse(code))
    with pytest.raises(OutputError, match=r"cannot write \((No space left|Read-only)"):
        write_files(tmp_path, (OutputFile("resume.docx", b"new"),), force=False)
    with pytest.raises(OutputError, match=r"jobs\.csv: cannot be written \((No space left|Read-only)"):
        write_file(tmp_path / "jobs.csv", b"new", force=True)
    assert {path: path.read_bytes() for path in before} == before
