"""`tailor read` shows what was not read at the side of the reading where the screen is wide, else below it."""

import fcntl
import json
import os
import pty
import re
import struct
import subprocess
import sys
import termios
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from tailor.cli import reading, view
from tailor.model import Note, NoteKind
from tailor.pipeline import resume_from_text

RESUME = """# Ilse Varga

ilse.varga@example.org

## Experience

### Piano tuner, Halden Music House

2017 - 2021

- Tuned 400 instruments a year in schools, concert halls and homes from the coast to the mountains of the north
- Kept https://example.org/a/very/long/address/without/any/place/to/break/it/that/stands/here/for/the/width

## Education

### BSc Physics, University of Halden

2013 - 2016

## Oddments

Owns a van with racks for three grands
"""
IMAGES = "2 images were not read"
SECTION = 'the section "Oddments" is of no known kind; it is kept as it is'
_TITLE = "Not read or doubtful"
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
Screen = Callable[..., str]


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Screen:
    """Gives what a terminal of this size shows of the resume and these notes."""

    def shown(*notes: str, width: int, height: int = 60) -> str:
        monkeypatch.setenv("COLUMNS", str(width))
        monkeypatch.setenv("LINES", str(height))
        monkeypatch.setenv("TERM", "xterm-256color")
        monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
        told = [Note(NoteKind.OTHER, note) for note in notes]
        reading.print_reading(view.resume_view(resume_from_text(RESUME)), told)
        return capsys.readouterr().out

    return shown


def halves(lines: list[str]) -> tuple[str, str]:
    """The words at the left and in the panel; the panel has one left edge."""
    edges = {match.start(1) for line in lines if (match := re.search(r" ([╭│╰])", line))}
    assert len(edges) == 1
    edge = edges.pop()
    left = " ".join(line[:edge] for line in lines)
    panel = " ".join(line[edge:].strip("╭│╰╮╯─ ") for line in lines)
    return " ".join(left.split()), " ".join(panel.split())


@pytest.mark.parametrize("width", [100, 140, 200])
def test_notes_stand_at_the_right_of_the_reading_on_a_wide_screen(screen: Screen, width: int) -> None:
    lines = _COLOUR.sub("", screen(IMAGES, SECTION, width=width)).splitlines()
    assert lines[0].startswith("Ilse Varga")
    assert f"{_TITLE} (2)" in lines[0]
    assert all(len(line) <= width for line in lines)
    left, panel = halves(lines)
    assert "Tuned 400 instruments a year in schools, concert halls and homes from the coast to the" in left
    assert "address/without/any/place/to/break/it/that/stands/here/for/the/width" in left.replace(" ", "")
    assert [line[:6] for line in lines if "of the north" in line][:1] in (["      "], ["    • "]), (
        "hangs behind its bullet"
    )
    assert "Owns a van with racks for three grands" in left
    assert f"· {IMAGES} · {SECTION}" in panel


def test_notes_stand_below_on_a_narrow_screen(screen: Screen) -> None:
    assert f"\n\n{_TITLE}\n  · {IMAGES}" in _COLOUR.sub("", screen(IMAGES, SECTION, width=99))


def test_a_panel_has_colour_only_where_it_is_wanted(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = screen(IMAGES, width=140)
    monkeypatch.delenv("NO_COLOR")
    coloured = screen(IMAGES, width=140)
    assert "\x1b[33m" in coloured
    assert "\x1b[33m" not in plain
    assert _COLOUR.sub("", coloured) == _COLOUR.sub("", plain)


def test_a_panel_that_has_left_the_screen_is_told_of_at_the_end(screen: Screen) -> None:
    told = f"{_TITLE}: 1, in the panel at the top right"
    assert _COLOUR.sub("", screen(IMAGES, width=140, height=10)).endswith(f"\n\n{told}\n")
    assert told not in screen(IMAGES, width=140, height=60)


def test_more_notes_than_lines_are_all_shown(screen: Screen) -> None:
    notes = [f"{SECTION} {letter}" for letter in "ABCDEFGHIJKLMNOP"]
    _, panel = halves(_COLOUR.sub("", screen(*notes, width=100)).splitlines())
    assert panel.startswith(f"{_TITLE} (16) · {' · '.join(notes)}")


def test_a_reading_without_notes_has_no_panel(screen: Screen) -> None:
    assert _TITLE not in screen(width=140)


def test_the_command_shows_a_panel_on_a_terminal_and_none_in_a_pipe_or_json(
    tmp_path: Path, tailor: Callable[..., Result]
) -> None:
    file = tmp_path / "resume.md"
    file.write_text(RESUME, encoding="utf-8")
    assert halves(on_terminal(file, width=120).splitlines())[1].startswith(f"{_TITLE} (1)")
    assert f"\n\n{_TITLE}\n  · " in tailor("read", file).stdout
    whole = on_terminal(file, "--json", width=120)
    assert whole == tailor("read", file, "--json").stdout
    assert json.loads(whole)["basics"]["name"] == "Ilse Varga"


def on_terminal(*arguments: str | Path, width: int) -> str:
    """What `tailor read` writes to a terminal of this width."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 60, width, 0, 0))
    environment = {name: value for name, value in os.environ.items() if name not in {"COLUMNS", "LINES"}}
    environment |= {"TERM": "xterm-256color", "PYTHONIOENCODING": "utf-8", "NO_COLOR": "1"}
    command = [sys.executable, "-m", "tailor", "read", *map(str, arguments)]
    with subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment) as process:
        os.close(theirs)
        written = b"".join(iter(lambda: _some(ours), b""))
        os.close(ours)
        assert process.wait() == 0, written
    return _COLOUR.sub("", written.decode("utf-8").replace("\r\n", "\n"))


def _some(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # so Linux tells that no one writes to a terminal any more
        return b""
