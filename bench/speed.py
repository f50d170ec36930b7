"""How fast, beside what the libraries alone need and beside other tools: `make bench`, all in one run, as ratios.

python -m bench.speed [--count 1000] [--rank 500] [--scratch out/bench]
"""

import argparse
import os
import platform
import re
import shutil
import sys
from functools import partial
from itertools import product
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
_MARKS = (0, 100, 200, 300, 600, 800)
"""Numbers of reports at which the memory of the longest batch is told; 0: while postings are understood."""
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
    parser.add_argument("--count", type=int, default=1000, help="postings of the longest batch")
    parser.add_argument("--rank", type=int, default=500, help="resumes and postings to rank")
    parser.add_argument("--scratch", type=Path, default=ROOT / "out" / "bench")
    options = parser.parse_args()
    scratch = options.scratch.resolve()
    for name in ("cache", "jobs", "small", "hundred", "one", "two", "long", "write", "others"):
        shutil.rmtree(scratch / name, ignore_errors=True)
    scratch.mkdir(parents=True, exist_ok=True)
    day, machine = current_time(os.environ).date(), f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    print(f"{day}, {machine}, Python {platform.python_version()}")
    single(scratch)
    batches(scratch, options.count)
    ranking(scratch, options.rank)
    peers(scratch)


def show(what: str, took: Run, unit: Run, note: str = "", each: int = 1) -> None:
    """A row: what it took by the clock and of processors, and both as ratios, for each of so many postings."""
    ratios = (took.seconds / unit.seconds / each, took.processor / unit.processor / each)
    clock, processor = f"{took.seconds:.2f} s | {ratios[0]:.2f}", f"{took.processor:.2f} s | {ratios[1]:.2f}"
    print(f"| {what} | {clock} | {processor} | {note} |", flush=True)


def head(title: str, unit: str) -> None:
    print(f"\n**{title}** (medians; ratios to {unit})\n")
    print("| what | clock | ratio | processor | ratio | |\n| --- | --- | --- | --- | --- | --- |", flush=True)


def single(scratch: Path) -> None:
    """One command at a time."""
    click = median([PYTHON, "-c", "import click"], scratch, 9)
    head("Start-up", "import click")
    show("`python -c 'import click'`", click, click)
    show("`tailor --help`", median([TAILOR, "--help"], scratch, 9), click, "bar: 2")
    floor = median([PYTHON, "-c", FLOOR], scratch, 7)
    head("One posting", "the floor")
    show("floor: the PDF resume by pdfminer, the posting read, one DOCX saved by python-docx", floor, floor)
    write = [TAILOR, "write", str(POSTING), "--resume", str(RESUME), "-o", "write", "-q"]
    show("`tailor write`, no cache", median([*write, "--no-cache"], scratch, 7), floor, "the first run of all")
    cache = {"XDG_CACHE_HOME": str(scratch / "cache")}
    for what, resumes, bar in (
        ("a new posting and a new resume", [WORD_RESUME], ""),
        ("a new posting", [WORD_RESUME, RESUME], "bar: 4, stretch 2.5"),
    ):
        kept = _cache_of_others(scratch, resumes)
        took = median(write, scratch, 7, cache, partial(_copied, kept, scratch / "cache"))
        show(f"`tailor write`, {what}", took, floor, bar)
    show("`tailor write`, known", median(write, scratch, 7, cache), floor, "bar: 1.5")


def _cache_of_others(scratch: Path, resumes: list[Path]) -> Path:
    """A cache that knows these resumes and other postings."""
    kept = scratch / "cache-of-others"
    shutil.rmtree(kept, ignore_errors=True)
    for resume in resumes:
        for posting in sorted(WORD_POSTING.parent.iterdir()):
            command = [TAILOR, "write", str(posting), "--resume", str(resume), "-o", "others", "-q", "--force"]
            run(command, scratch, {"XDG_CACHE_HOME": str(kept)})
    return kept


def _copied(kept: Path, place: Path) -> None:
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(kept, place)


def batches(scratch: Path, count: int) -> None:
    """Many postings in one command."""
    floor = median([PYTHON, "-c", FLOOR], scratch, 5)
    paths = write_postings(scratch / "jobs", count)
    few, hundred = min(200, count), min(100, count)
    head("A folder of postings, none known", "the floor, each")

    def batch(number: int, workers: int, out: str) -> Run:
        names = [str(path) for path in paths[:number]]
        for name in (f"cache-{out}", out):
            shutil.rmtree(scratch / name, ignore_errors=True)
        command = [TAILOR, "batch", *names, "--resume", str(RESUME), "-o", out, "-w", str(workers)]
        return run(command, scratch, {"XDG_CACHE_HOME": str(scratch / f"cache-{out}")}, watch=scratch / out)

    def told(number: int, workers: int, took: Run, note: str = "") -> Run:
        note = f"{took.seconds / number:.3f} s each, {took.megabytes:.0f} MB{note}"
        show(f"{number} postings, {workers} worker{'s' if workers > 1 else ''}", took, floor, note, number)
        return took

    for number, workers in product((10, min(50, count)), (1, 2)):
        told(number, workers, batch(number, workers, "small"))
    short = told(hundred, 2, batch(hundred, 2, "hundred"))
    one = told(few, 1, batch(few, 1, "one"))
    two = batch(few, 2, "two")
    bars = "bars: 1.6; 30 s and 500 MB for 200"
    told(few, 2, two, f"; two workers are {one.seconds / two.seconds:.2f} x one ({bars})")
    again = run_again(scratch, paths[:few], "two")
    show(f"{few} postings, unchanged (--only-changed)", again, floor, "bar: 2 s for 200", few)
    if count > few:
        told(count, 1, batch(count, 1, "long"))
        long = batch(count, 2, "long")
        clock, processor = (taken / count * hundred for taken in (long.seconds, long.processor))
        ratios = f"{clock / short.seconds:.2f} x the clock and {processor / short.processor:.2f} x the processor time"
        told(count, 2, long, f"; {ratios} of each of {hundred} (bar: 1.1)")
        sizes = ", ".join(f"{long.most_until(done):.0f} MB until {done}" for done in _MARKS if done < count)
        print(f"\nMemory of the {count}: {sizes}, {long.megabytes:.0f} MB to the end (bar: flat, 500 MB).", flush=True)
    keybert(scratch, paths[:60], floor)


def run_again(scratch: Path, paths: list[Path], out: str) -> Run:
    names = [str(path) for path in paths]
    cache = {"XDG_CACHE_HOME": str(scratch / f"cache-{out}")}
    return run([TAILOR, "batch", *names, "--resume", str(RESUME), "-o", out, "--only-changed"], scratch, cache)


def keybert(scratch: Path, paths: list[Path], floor: Run) -> None:
    first = run([PYTHON, "-c", KEYBERT, *map(str, paths[:1])], scratch)
    every = run([PYTHON, "-c", KEYBERT, *map(str, paths)], scratch)
    show("KeyBERT with its default settings, one posting, one process", first, floor, "five words; no reading")
    note = f"{every.seconds / len(paths):.3f} s each"
    show(f"the same for {len(paths)} postings", every, floor, note, len(paths))


def ranking(scratch: Path, number: int) -> None:
    floor = median([PYTHON, "-c", FLOOR], scratch, 3)
    write_postings(scratch / "rank-jobs", number, seed=2)
    write_resumes(scratch / "rank-resumes", number)
    cache = {"XDG_CACHE_HOME": str(scratch / "cache-rank")}
    shutil.rmtree(scratch / "cache-rank", ignore_errors=True)
    run([TAILOR, "analyse", "rank-jobs"], scratch, cache)
    command = [TAILOR, "rank", "--resume", "rank-resumes", "rank-jobs", "-o", "rank.csv", "--force"]
    result = run(command, scratch, cache, watch=scratch)
    head("Ranking", "the floor")
    matched = re.search(r"(\d+) of (\d+) pairs", result.output)
    note = f"{matched[0]} matched; {result.megabytes:.0f} MB" if matched else f"{result.megabytes:.0f} MB"
    show(f"{number} resumes x {number} postings, postings known", result, floor, f"{note}; bar: 120 s, 1.5 GB")


def peers(scratch: Path) -> None:
    write = [TAILOR, "write", str(WORD_POSTING), "--resume", str(WORD_RESUME), "-o", "write", "-q"]
    cache = {"XDG_CACHE_HOME": str(scratch / "cache")}
    unit = median([*write, "--no-cache"], scratch, 5)
    head("Other offline tools on the same files (a DOCX resume, a text posting)", "tailor write, no cache")
    show("`tailor write`, no cache", unit, unit, "resume, letter, report, sources; checked before they are written")
    show("`tailor write`, known", median(write, scratch, 5, cache), unit)
    for name, took, does in measure_peers(scratch, WORD_RESUME, WORD_POSTING):
        show(f"`{name}`", took, unit, does)


if __name__ == "__main__":
    main()
