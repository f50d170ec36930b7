"""Reads broken and malicious files as `tailor read` would, and tells what became of them.

    python -m bench.hostile [--count 2000] [--seed 0] [--no-bombs] [FILE OR FOLDER...]

Without a file: the bombs, disguises and damaged examples of `tests/hostile`. A file of one's own corpus counts by the
same rules: something understood with exit code 0, or one line of error with exit code 1.
"""

import argparse
import tempfile
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from tests.hostile.bombs import bombs
from tests.hostile.malformed import damaged_files
from tests.hostile.outcome import read_as_a_person

_SLOW = 5.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=2_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--no-bombs", action="store_true", help="damaged files only")
    parser.add_argument("--show", action="store_true", help="print every outcome")
    parser.add_argument("paths", nargs="*", type=Path)
    asked = parser.parse_args()
    counts, faults = Counter[str](), 0
    with tempfile.TemporaryDirectory() as folder:
        files = _given(asked.paths) if asked.paths else _made(asked, Path(folder))
        for what, path in files:
            outcome = read_as_a_person(path)
            counts["understood" if outcome.code == 0 else "refused" if outcome.code == 1 else "failed"] += 1
            counts["slower than 5 s"] += outcome.seconds > _SLOW
            faults += bool(outcome.fault)
            if outcome.fault or outcome.seconds > _SLOW or asked.show:
                first = outcome.said.strip().split("\n")[0][:160]
                print(f"{what}: {outcome.fault or 'fine'}; {outcome.seconds:.1f} s; {first!r}", flush=True)
    print(f"{dict(counts)}, {faults} at fault")
    raise SystemExit(faults > 0)


def _given(paths: list[Path]) -> Iterator[tuple[str, Path]]:
    for path in paths:
        inside = sorted(file for file in path.rglob("*") if file.is_file()) if path.is_dir() else [path]
        yield from ((str(file), file) for file in inside)


def _made(asked: argparse.Namespace, folder: Path) -> Iterator[tuple[str, Path]]:
    for hostile in chain(() if asked.no_bombs else bombs(), damaged_files(asked.count, asked.seed)):
        path = folder / hostile.name
        path.write_bytes(hostile.content)
        yield hostile.what, path
        path.unlink()


if __name__ == "__main__":
    main()
