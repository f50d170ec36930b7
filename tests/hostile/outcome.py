"""What `tailor read` made of a file, and whether a person could live with it."""

import time
from dataclasses import dataclass
from pathlib import Path

from click.testing import CliRunner

from tailor.cli import cli

_SLOWEST = 30.0
"""Seconds of this process's processor time; the child that reads has a limit of its own, kept by the kernel."""

_BROKEN = ("broken in a way that its reader does not know", "its reader broke down")
"""What the parent says when the child that reads did not refuse a file but failed on it."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """An exit code, what was printed, seconds of processor time, and what is wrong with it (empty when nothing is)."""

    code: int
    said: str
    seconds: float
    fault: str


def read_as_a_person(path: Path, *options: str) -> Outcome:
    """Runs `tailor read` on a file."""
    started = time.process_time()
    result = CliRunner().invoke(cli, ["read", str(path), *options])
    seconds = time.process_time() - started
    said = result.stdout if result.exit_code == 0 else result.stderr
    return Outcome(result.exit_code, said, seconds, _fault(result.exit_code, result.stdout, result.stderr, seconds))


def _fault(code: int, out: str, err: str, seconds: float) -> str:
    if code not in {0, 1}:
        return f"exit code {code}"
    if "Traceback" in out + err:
        return "a traceback"
    if seconds > _SLOWEST:
        return "too slow"
    if code == 0:
        return "nothing understood, and no error" if not out.strip() else _controls(out)
    return _error_fault(out, err)


def _error_fault(out: str, err: str) -> str:
    if any(said in err for said in _BROKEN):
        return "a reader broke"
    if not err.startswith("tailor: ") or err.count("\n") != 1 or out:
        return "an error that is not one line"
    return _controls(err)


def _controls(said: str) -> str:
    bad = {char for char in said if not char.isprintable() and char != "\n"}
    return f"control characters {sorted(bad)!r} on the terminal" if bad else ""
