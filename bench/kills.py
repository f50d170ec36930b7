"""Kills writers of documents and of the journal at random moments, and tells what was lost.

python -m bench.kills [--kills 2000]
"""

import argparse
import tempfile
from pathlib import Path

from tests.hostile.kills import lost_by_killed_journals, lost_by_killed_writers


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=2_000)
    kills = parser.parse_args().kills
    with tempfile.TemporaryDirectory() as folder:
        documents = lost_by_killed_writers(Path(folder) / "out", kills // 2)
        print(f"{kills // 2} kills of the writer: {len(documents)} faults", *documents[:10], sep="\n  ")
        journal = lost_by_killed_journals(Path(folder) / "journal.db", kills - kills // 2)
        print(f"{kills - kills // 2} kills of the journal: {len(journal)} faults", *journal[:10], sep="\n  ")
    raise SystemExit(bool(documents or journal))


if __name__ == "__main__":
    main()
