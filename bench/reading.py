"""How long reading takes: the median time in this process of a two-page PDF, a DOCX and a page, and what imports cost.

Run `make bench`. Chromium prints the PDF, so that it is a real one; the times are of this machine.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tailor.pipeline import read_posting, read_resume
from tests.layouts.render import render

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "examples" / "bookkeeper" / "jobs" / "full-charge-bookkeeper.html"
REPEATS = 15
IMPORTS = ("tailor", "tailor.cli", "tailor.readers", "tailor.readers.pdf", "tailor.readers.docx", "tailor.pipeline")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        resume_pdf = render("styles.pdf", Path(folder))
        resume_docx = resume_pdf.with_suffix(".docx")
        print(f"{'what':34}{'median':>10}{'target':>10}")
        _show("resume, PDF of two pages", _median(lambda: read_resume(resume_pdf)), 0.35)
        _show("resume, DOCX", _median(lambda: read_resume(resume_docx)), 0.05)
        _show("posting, HTML", _median(lambda: read_posting(PAGE)))
    for module in IMPORTS:
        _show(f"import {module}", statistics.median(_import_time(module) for _ in range(5)))


def _median(read: Callable[[], object]) -> float:
    read()
    return statistics.median(_seconds(read) for _ in range(REPEATS))


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _import_time(module: str) -> float:
    """Seconds that an import takes in a new process, its start not counted."""
    code = f"import time; start = time.perf_counter(); import {module}; print(time.perf_counter() - start)"
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=ROOT)
    return float(run.stdout)


def _show(what: str, seconds: float, target: float | None = None) -> None:
    aim = "" if target is None else f"{target:8.2f} s"
    missed = " missed" if target is not None and seconds > target else ""
    print(f"{what:34}{seconds:8.3f} s{aim:>10}{missed}")


if __name__ == "__main__":
    main()
