"""Kills what writes documents and the journal at random moments, and tells what was lost.

    python -m bench.kills [--kills 2000] [--runs 0] [--seed 0]

`--kills` are those of processes that only write, over and over; `--runs` those of whole commands: of `tailor write`,
`tailor batch` with two workers and `tailor log sent` in turn, each a process that begins anew.
"""

import argparse
import tempfile
from pathlib import Path

from tests.hostile.command_kills import lost_by_killed_notes, lost_by_killed_runs
from tests.hostile.kills import lost_by_killed_journals, lost_by_killed_writers

_WRITE = ("write", "jobs/payroll-specialist.pdf", "--resume", "resume.md", "-q")
_BATCH = ("batch", "jobs", "--resume", "resume.md", "--workers", "2")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=2_000)
    parser.add_argument("--runs", type=int, default=0)
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()
    kills, runs, seed = asked.kills, asked.runs, asked.seed
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        faults = _tell("the writer", kills // 2, lost_by_killed_writers(folder / "out", kills // 2, seed))
        journals = lost_by_killed_journals(folder / "journal.db", kills - kills // 2, seed)
        faults += _tell("the journal", kills - kills // 2, journals)
        if runs:
            third = runs // 3
            faults += _tell("tailor log", *lost_by_killed_notes(folder / "log", runs - 2 * third, seed))
            faults += _tell("tailor write", *lost_by_killed_runs(folder / "write", third, *_WRITE, seed=seed))
            faults += _tell("tailor batch", *lost_by_killed_runs(folder / "batch", third, *_BATCH, seed=seed))
    raise SystemExit(bool(faults))


def _tell(what: str, kills: int, faults: list[str]) -> int:
    print(f"{kills} kills of {what}: {len(faults)} faults", *faults[:10], sep="\n  ", flush=True)
    return len(faults)


if __name__ == "__main__":
    main()
