"""How fast, beside what the libraries alone need and beside other tools: `make bench`, all in one run, as ratios.

python -m bench.speed [--count 400] [--rank 100] [--scratch out/bench]
"""

import argparse
import os
import platform
import re
import shutil
import sys
from pathlib import Path

from bench.corpus import write_postings, write_resumes
from bench.peers import measure_peers
from bench.timing import Run, median, run
from tailor.config import current_time

ROOT = Path(__file__).parents[1]
RESUME = ROOT / "examples" / "nurse" / "resume.pdf"
POSTING = ROOT / "examples" / "nurse" / "jobs" / "home-health-nurse.txt"
WORD_RESUME = ROOT / "examples" / "data-engineer" / "resume.docx"
WORD_POSTING = ROOT / "examples" / "data-engineer" / "jobs" / "analytics-engineer.txt"
PYTHON, TAILOR = sys.executable, str(Path(sys.executable).parent / "tailor")

FLOOR = f"""
from pdfminer.high_level import extract_text
import docx
extract_text({str(RESUME)!r})
open({str(POSTING)!r}, encoding="utf-8").read()
document = docx.Document()
document.add_paragraph("text")
document.save("floor.docx")
"""
KEYBERT = """
import sys
from keybert import KeyBERT
from keybert.backend import BaseEmbedder
from tailor.embedding import Embedder
class Backend(BaseEmbedder):
    def embed(self, documents, verbose=False):
        return Embedder().embed(list(documents))
model = KeyBERT(model=Backend())
for name in sys.argv[1:]:
    model.extract_keywords(open(name, encoding="utf-8").read())
"""


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=400, help="postings of the longest batch")
    parser.add_argument("--rank", type=int, default=100, help="resumes and postings to rank")
    parser.add_argument("--scratch", type=Path, default=ROOT / "out" / "bench")
    options = parser.parse_args()
    scratch = options.scratch.resolve()
    for name in ("cache", "jobs", "one", "two", "write"):
        shutil.rmtree(scratch / name, ignore_errors=True)
    scratch.mkdir(parents=True, exist_ok=True)
    day, machine = current_time(os.environ).date(), f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    print(f"{day}, {machine}, Python {platform.python_version()}")
    single(scratch)
    batches(scratch, options.count)
    ranking(scratch, options.rank)
    peers(scratch)


def show(what: str, seconds: float, unit: float, note: str = "") -> None:
    print(f"| {what} | {seconds:.2f} s | {seconds / unit:.2f} | {note} |", flush=True)


def head(title: str, unit: str) -> None:
    print(f"\n**{title}**\n\n| what | median | x {unit} | |\n| --- | --- | --- | --- |", flush=True)


def single(scratch: Path) -> None:
    """One command at a time."""
    cache = {"XDG_CACHE_HOME": str(scratch / "cache")}
    click = median([PYTHON, "-c", "import click"], scratch, 9)
    head("Start-up", "import click")
    show("`python -c 'import click'`", click, click)
    show("`tailor --help`", median([TAILOR, "--help"], scratch, 9), click, "bar: 2")
    floor = median([PYTHON, "-c", FLOOR], scratch, 5)
    head("One posting", "the floor")
    show("floor: the PDF resume by pdfminer, the posting read, one DOCX saved by python-docx", floor, floor)
    write = [TAILOR, "write", str(POSTING), "--resume", str(RESUME), "-o", "write", "-q"]
    show("`tailor write`, nothing known", median([*write, "--no-cache"], scratch, 5), floor, "bar: 4, stretch 2.5")
    show("`tailor write`, known", median(write, scratch, 5, cache), floor, "bar: 1.5")


def batches(scratch: Path, count: int) -> None:
    """Many postings in one command."""
    floor = median([PYTHON, "-c", FLOOR], scratch, 3)
    paths = write_postings(scratch / "jobs", count)
    few = min(200, count)
    head("A folder of postings, none known", "the floor, each")

    def batch(number: int, workers: int, out: str, *more: str) -> Run:
        names = [str(path) for path in paths[:number]]
        cache = {"XDG_CACHE_HOME": str(scratch / f"cache-{out}")}
        shutil.rmtree(scratch / f"cache-{out}", ignore_errors=not more)
        command = [TAILOR, "batch", *names, "--resume", str(RESUME), "-o", out, "-w", str(workers), *more]
        return run(command, scratch, cache, watch=True)

    def told(number: int, workers: int, result: Run, note: str = "") -> None:
        each = result.seconds / number
        note = f"{each:.3f} s each, {result.megabytes:.0f} MB{note}"
        show(f"{number} postings, {workers} worker{'s' if workers > 1 else ''}", result.seconds, floor * number, note)

    for number in (10, min(50, count)):
        told(number, 2, batch(number, 2, "two"))
    one, two = batch(few, 1, "one"), batch(few, 2, "two")
    told(few, 1, one)
    told(few, 2, two, f"; two workers are {one.seconds / two.seconds:.2f} x one (bar: 1.6); bars: 30 s, 500 MB for 200")
    shutil.rmtree(scratch / "keep", ignore_errors=True)
    again = run_again(scratch, paths[:few], "two")
    show(f"{few} postings, unchanged (--only-changed)", again.seconds, floor * few, "bar: 2 s for 200")
    if count > few:
        long = batch(count, 2, "long")
        ratio = long.seconds / count / (two.seconds / few)
        told(count, 2, long, f"; {ratio:.2f} x as long for each as of {few}")
    keybert(scratch, paths[:60], floor)


def run_again(scratch: Path, paths: list[Path], out: str) -> Run:
    names = [str(path) for path in paths]
    cache = {"XDG_CACHE_HOME": str(scratch / f"cache-{out}")}
    return run([TAILOR, "batch", *names, "--resume", str(RESUME), "-o", out, "--only-changed"], scratch, cache)


def keybert(scratch: Path, paths: list[Path], floor: float) -> None:
    first = run([PYTHON, "-c", KEYBERT, *map(str, paths[:1])], scratch).seconds
    seconds = run([PYTHON, "-c", KEYBERT, *map(str, paths)], scratch).seconds
    show("KeyBERT with its default settings, one posting, one process", first, floor, "five words; no reading")
    show(f"the same for {len(paths)} postings", seconds, floor * len(paths), f"{seconds / len(paths):.3f} s each")


def ranking(scratch: Path, number: int) -> None:
    floor = median([PYTHON, "-c", FLOOR], scratch, 3)
    write_postings(scratch / "rank-jobs", number, seed=2)
    write_resumes(scratch / "rank-resumes", number)
    cache = {"XDG_CACHE_HOME": str(scratch / "cache-rank")}
    shutil.rmtree(scratch / "cache-rank", ignore_errors=True)
    run([TAILOR, "analyse", "rank-jobs"], scratch, cache)
    command = [TAILOR, "rank", "--resume", "rank-resumes", "rank-jobs", "-o", "rank.csv", "--force", "--best", "1"]
    result = run(command, scratch, cache, watch=True)
    head("Ranking", "the floor")
    matched = re.search(r"(\d+) of (\d+) pairs", result.output)
    note = f"{matched[0]} matched; {result.megabytes:.0f} MB" if matched else f"{result.megabytes:.0f} MB"
    show(f"{number} resumes x {number} postings, postings known", result.seconds, floor, note)


def peers(scratch: Path) -> None:
    write = [TAILOR, "write", str(WORD_POSTING), "--resume", str(WORD_RESUME), "-o", "write", "-q"]
    cache = {"XDG_CACHE_HOME": str(scratch / "cache")}
    unit = median([*write, "--no-cache"], scratch, 5)
    head("Other offline tools on the same files (a DOCX resume, a text posting)", "tailor write, nothing known")
    show(
        "`tailor write`, nothing known",
        unit,
        unit,
        "resume, letter, report, sources; checked before they are written",
    )
    show("`tailor write`, known", median(write, scratch, 5, cache), unit)
    for name, seconds, does in measure_peers(scratch, WORD_RESUME, WORD_POSTING):
        show(f"`{name}`", seconds, unit, does)


if __name__ == "__main__":
    main()
