"""How the process ends: with all that it printed and its exit code, whatever stands behind its output."""

import subprocess
import sys

import pytest


def _ended(command: str) -> subprocess.CompletedProcess[str]:
    program = f"'{sys.executable}' -m tailor"
    return subprocess.run(
        ["/bin/sh", "-c", command.format(tailor=program)], capture_output=True, text=True, check=False
    )


def test_all_that_was_printed_arrives_in_a_pipe() -> None:
    ended = _ended("{tailor} --help | cat")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.startswith("Usage: tailor")
    assert "doctor" in ended.stdout


def test_a_closed_output_is_no_error() -> None:
    ended = _ended("{tailor} --help >&-")
    assert (ended.returncode, ended.stderr) == (0, "")


def test_the_exit_code_arrives() -> None:
    assert _ended("{tailor} read no-such-file.txt").returncode == 1
    assert _ended("{tailor} no-such-command").returncode == 2


@pytest.mark.parametrize("command", ["--help", "log --help", "templates list"])
def test_an_output_without_room_is_one_line(command: str) -> None:
    ended = _ended(f"{{tailor}} {command} >/dev/full")
    said = "tailor: the output could not be written (No space left on device); make room, or send it elsewhere\n"
    assert (ended.returncode, ended.stderr) == (1, said)
