"""Running commands and measuring them: wall time, and the memory of all their processes together."""

import os
import statistics
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_PAUSE = 0.1


@dataclass(frozen=True, slots=True)
class Run:
    """What a command took: seconds, and the most megabytes that it and its children shared out (PSS; 0 unknown)."""

    seconds: float
    megabytes: float
    output: str


def run(command: Sequence[str], folder: Path, extra: Mapping[str, str] | None = None, *, watch: bool = False) -> Run:
    """Runs a command to its end; a failure stops the bench with its output."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("TAILOR_")}
    environment |= {"PYTHONDONTWRITEBYTECODE": "", "SOURCE_DATE_EPOCH": "1795305600"} | dict(extra or {})
    start = time.perf_counter()
    process = subprocess.Popen(
        command,
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    most = [0.0]
    if watch:
        threading.Thread(target=_watch, args=(process, most), daemon=True).start()
    output, _ = process.communicate()
    seconds = time.perf_counter() - start
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{output[-2000:]}")
    return Run(seconds, most[0], output)


def median(command: Sequence[str], folder: Path, times: int, extra: Mapping[str, str] | None = None) -> float:
    """The median of the seconds of several runs, after one that is not counted."""
    run(command, folder, extra)
    return statistics.median(run(command, folder, extra).seconds for _ in range(times))


def _watch(process: subprocess.Popen[str], most: list[float]) -> None:
    while process.poll() is None:
        most[0] = max(most[0], sum(map(_megabytes, _session(process.pid))))
        time.sleep(_PAUSE)


def _session(leader: int) -> list[int]:
    """The processes of a session."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = entry.read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        if int(fields[3]) == leader:
            found.append(int(entry.parent.name))
    return found


def _megabytes(process: int) -> float:
    """A process's share of memory: its own pages, and its part of those that it shares."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1000 for line in lines if line.startswith("Pss:")), 0.0)
