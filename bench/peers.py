"""Two offline tools from the package index, each in an environment of its own, on the same files."""

import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.timing import Run, median

STELLENPILOT, ATS_RESUME = "stellenpilot==0.12.1", "ats-resume==2.0.1"


def measure_peers(scratch: Path, resume: Path, posting: Path) -> Iterator[tuple[str, Run, str]]:
    """Each command with what it took and what it does and does not do; nothing where it cannot be installed.

    These are medians of five; the work of the first run (reading the resume once) is told apart.
    """
    if (tool := _installed(scratch, STELLENPILOT, "stellenpilot")) is not None:
        home = scratch / "stellenpilot-home"
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir(parents=True)
        base = [str(tool), "--home", str(home)]
        subprocess.run([*base, "init"], check=True, capture_output=True)
        took = median([*base, "import", str(resume)], scratch, 5)
        yield "stellenpilot import (resume, once)", took, "reads the resume; loses what its form has no field for"
        (home / "profile.imported.toml").replace(home / "profile.toml")
        add = [*base, "add", "--text", str(posting), "--title", "Job", "--company", "Acme", "--tailor"]
        took = median(add, scratch, 5)
        does = "DOCX, PDF and a report from a fixed list of some 55 names; no requirements, no check of its output"
        yield "stellenpilot add --tailor", took, does
    if (tool := _installed(scratch, ATS_RESUME, "ats-resume")) is not None:
        took = median([str(tool), "check", str(resume), "--job", str(posting)], scratch, 5)
        yield "ats-resume check --job", took, "word lists and missing n-grams on the terminal; writes no document"


def _installed(scratch: Path, package: str, command: str) -> Path | None:
    folder = scratch / f"venv-{command}"
    tool = folder / "bin" / command
    if not tool.exists():
        install: list[Sequence[str]] = [
            [sys.executable, "-m", "venv", str(folder)],
            [str(folder / "bin" / "python"), "-m", "pip", "install", "-q", "--disable-pip-version-check", package],
        ]
        for step in install:
            if subprocess.run(step, check=False, capture_output=True).returncode:
                print(f"({package} could not be installed: left out)")
                return None
    return tool
