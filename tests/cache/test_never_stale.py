"""A cache must change how long it takes, never what comes out."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from tailor.cache import program_stamp

EXAMPLES = Path(__file__).parents[2] / "examples"
RESUME = EXAMPLES / "bookkeeper" / "resume.md"
JOB = EXAMPLES / "bookkeeper" / "jobs" / "full-charge-bookkeeper.html"
DAY = 24 * 60 * 60

Run = Callable[..., Result]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "resume.md").write_bytes(RESUME.read_bytes())
    (tmp_path / "job.html").write_bytes(JOB.read_bytes())
    return tmp_path


def _write(tailor: Run, folder: Path, *options: str) -> dict[str, bytes]:
    tailor("write", folder / "job.html", "--resume", folder / "resume.md", "--out", folder / "out", *options)
    return {path.name: path.read_bytes() for path in (folder / "out").iterdir() if path.is_file()}


def test_the_files_are_the_same_to_the_last_byte(tailor: Run, folder: Path) -> None:
    without = _write(tailor, folder, "--no-cache")
    first = _write(tailor, folder)
    again = _write(tailor, folder)
    assert without == first == again


def test_a_warm_write_needs_neither_the_model_nor_the_stages(tailor: Run, folder: Path) -> None:
    _write(tailor, folder)
    heavy = ("numpy", "onnxruntime", "tokenizers", "keybert", "sklearn", "pdfminer", "tailor.matching.matcher")
    code = (
        "import sys\nfrom tailor.cli import cli\n"
        "arguments = ['write', 'job.html', '--resume', 'resume.md', '--out', 'out']\n"
        "cli(arguments, prog_name='tailor', standalone_mode=False)\n"
        f"print(sorted(set(sys.modules) & set({heavy!r})), file=sys.stderr)"
    )
    root = str(Path(__file__).parents[2])
    command = [sys.executable, "-c", code]
    environment = {**os.environ, "PYTHONPATH": root}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "[]"


def test_a_resume_needs_the_model_only_for_lines_that_are_new(tailor: Run, folder: Path) -> None:
    _write(tailor, folder)
    resume = folder / "resume.md"
    resume.write_text(resume.read_text().replace("about 240 vendor invoices", "about 250 vendor invoices"))
    tailored = _write(tailor, folder)
    assert tailored == _write(tailor, folder, "--no-cache")


@pytest.mark.parametrize("changed", ["resume", "posting", "day", "setting", "words"])
def test_what_changes_is_seen(tailor: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, changed: str) -> None:
    options: list[str] = []
    words = folder / "words.txt"
    words.write_text("")
    if changed == "words":
        options = ["--vocabulary", str(words)]
    before = _write(tailor, folder, *options)
    if changed == "resume":
        text = (folder / "resume.md").read_text()
        (folder / "resume.md").write_text(text.replace("about 240 vendor invoices", "about 360 vendor invoices"))
    elif changed == "posting":
        (folder / "job.html").write_text((folder / "job.html").read_text().replace("QuickBooks", "Xero"))
    elif changed == "day":
        monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(os.environ["SOURCE_DATE_EPOCH"]) + 500 * DAY))
    elif changed == "setting":
        options = ["--bullets", "1"]
    else:
        words.write_text("[skill]\nArchitects' bookkeeping | bookkeeping for architects\n")
    after = _write(tailor, folder, *options)
    if changed != "words":
        assert after != before
    assert after == _write(tailor, folder, "--no-cache", *options)


def test_a_program_of_other_words_has_another_stamp(folder: Path) -> None:
    copy = folder / "program"
    shutil.copytree(Path(__file__).parents[2] / "tailor", copy / "tailor", ignore=shutil.ignore_patterns("__pycache__"))
    command = [sys.executable, "-c", "from tailor.cache import program_stamp\nprint(program_stamp())"]
    environment = {**os.environ, "PYTHONPATH": str(copy)}

    def stamp() -> str:
        return subprocess.run(command, cwd=copy, env=environment, capture_output=True, text=True, check=True).stdout

    before = stamp()
    assert before == stamp()
    words = next((copy / "tailor" / "vocabulary").rglob("*.txt"))
    state = words.stat()
    text = words.read_text(encoding="utf-8")
    words.write_text(text[:-2] + ("a" if text[-2] != "a" else "b") + text[-1], encoding="utf-8")
    os.utime(words, ns=(state.st_atime_ns, state.st_mtime_ns))
    assert stamp() != before
    assert program_stamp() == program_stamp()


def test_doctor_shows_and_clears_the_cache(tailor: Run, folder: Path) -> None:
    assert "0.0 MB: empty" in tailor("doctor").output
    _write(tailor, folder)
    shown = tailor("doctor").output
    for kind in ("2 document", "1 job", "1 resume", "1 answer"):
        assert kind in shown
    path = Path(tailor("doctor", "--clear-cache").output.removeprefix("removed ").strip())
    assert path.is_relative_to(os.environ["XDG_CACHE_HOME"])
    assert not path.exists()
    assert "0.0 MB: empty" in tailor("doctor").output


def test_the_cache_can_be_switched_off(tailor: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TAILOR_CACHE", "false")
    _write(tailor, folder)
    assert "0.0 MB: empty" in tailor("doctor").output
