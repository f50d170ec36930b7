"""Running commands and measuring them: wall and processor time, and the memory of all their processes together."""

import os
import resource
import statistics
import subprocess
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_PAUSE = 0.2


@dataclass(frozen=True, slots=True)
class Run:
    """What a command took: seconds by the clock and of processors, and the most megabytes (PSS; 0 unknown).

    `growth` is the most megabytes until so many reports were written, for each number of reports that was seen.

    Its children are counted with it. Processor time is that of user and system together, which other processes disturb
    less than the clock.
    """

    seconds: float
    processor: float
    megabytes: float = 0.0
    output: str = ""
    growth: tuple[tuple[int, float], ...] = ()

    def most_until(self, reports: int) -> float:
        """The most megabytes until so many reports were written."""
        return max((size for done, size in self.growth if done <= reports), default=0.0)


def run(
    command: Sequence[str], folder: Path, extra: Mapping[str, str] | None = None, *, watch: Path | None = None
) -> Run:
    """Runs a command to its end, and looks at its memory if it is to `watch` the reports of a folder grow.

    A failure stops the bench with its output.
    """
    environment = {name: value for name, value in os.environ.items() if not name.startswith("TAILOR_")}
    environment |= {"PYTHONDONTWRITEBYTECODE": "", "SOURCE_DATE_EPOCH": "1795305600"} | dict(extra or {})
    start, before = time.perf_counter(), _spent()
    process = subprocess.Popen(
        command,
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    growth: dict[int, float] = {}
    if watch:
        threading.Thread(target=_watch, args=(process, watch, growth), daemon=True).start()
    output, _ = process.communicate()
    seconds, processor = time.perf_counter() - start, _spent() - before
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{output[-2000:]}")
    return Run(seconds, processor, max(growth.values(), default=0.0), output, tuple(growth.items()))


def median(
    command: Sequence[str],
    folder: Path,
    times: int,
    extra: Mapping[str, str] | None = None,
    ready: Callable[[], object] = bool,
) -> Run:
    """The medians of several runs, after one that is not counted; `ready` is called before each."""
    runs = []
    for _ in range(times + 1):
        ready()
        runs.append(run(command, folder, extra))
    return Run(*(statistics.median(getattr(one, name) for one in runs[1:]) for name in ("seconds", "processor")))


def _spent() -> float:
    """Processor seconds of all children that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _watch(process: subprocess.Popen[str], folder: Path, growth: dict[int, float]) -> None:
    while process.poll() is None:
        done = sum(1 for _ in folder.glob("*/report.json"))
        size = sum(map(_megabytes, _session(process.pid)))
        growth[done] = max(growth.get(done, 0.0), size)
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
