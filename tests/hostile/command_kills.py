"""Whole commands, each a process of its own, that are killed while they run, and what they leave behind."""

import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tailor.journal import Journal
from tailor.writers.files import MANIFEST
from tests.hostile.samples import EXAMPLES

_JOBS = EXAMPLES / "bookkeeper" / "jobs"
_RESUME = EXAMPLES / "bookkeeper" / "resume.md"
_DAYS = ("2026-03-02", "2026-03-03")
_ORPHANS_END = 20.0
"""Seconds in which every process that a killed command had started must have ended."""
_PEEK = 0.001
_WRITES_FOR = 0.05


@dataclass(slots=True)
class Desk:
    """A job-search folder with a journal and an environment of its own."""

    folder: Path
    rng: random.Random
    seconds: float = 1.0
    killed: int = 0
    faults: list[str] = field(default_factory=list)

    def lay_out(self) -> None:
        self.folder.mkdir()
        (self.folder / "tailor.toml").write_text("journal = true\n", encoding="utf-8")
        shutil.copytree(_JOBS, self.folder / "jobs")
        shutil.copy(_RESUME, self.folder / "resume.md")

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        home = self.folder / "home"
        places = {f"XDG_{kind}_HOME": str(home / kind) for kind in ("CACHE", "DATA", "STATE")}
        environment = {"PATH": os.environ["PATH"], "HOME": str(home), "SOURCE_DATE_EPOCH": "1795305600", **places}
        return subprocess.Popen(
            [sys.executable, "-c", "from tailor.cli import cli; cli()", *arguments],
            cwd=self.folder,
            env=environment | {"PYTHONPATH": str(EXAMPLES.parent)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )

    def finish(self, *arguments: str) -> None:
        """Runs a command to its end, which must be a good one."""
        started = time.perf_counter()
        with self.start(*arguments) as process:
            self._judge(process)
        self.seconds = time.perf_counter() - started

    def kill(self, *arguments: str) -> bool:
        """Kills a command at a random moment, or one after it began to write; tells whether it ended before that."""
        watched = self.rng.random() < 0.5
        before, until = self._traces(), time.perf_counter() + self.seconds * (2 if watched else self.rng.random())
        with self.start(*arguments) as process:
            while process.poll() is None and time.perf_counter() < until:
                time.sleep(_PEEK)
                if watched and self._traces() != before:
                    until, watched = time.perf_counter() + self.rng.uniform(0, _WRITES_FOR), False
            done = process.poll() is not None
            if done:
                self._judge(process)
            else:
                os.kill(process.pid, signal.SIGKILL)
                self.killed += 1
        self._expect_no_orphans(process.pid)
        return done

    def _traces(self) -> set[tuple[str, int]]:
        """What stands in the folder now, with the times of its changes."""
        found = set()
        for path in self.folder.rglob("*"):
            try:
                found.add((str(path), path.stat().st_mtime_ns))
            except FileNotFoundError:
                continue  # renamed in this moment
        return found

    def _judge(self, process: subprocess.Popen[bytes]) -> None:
        said = process.communicate()[1].decode()
        if process.returncode:
            self.faults.append(f"after {self.killed} kills: exit code {process.returncode}: {said.strip()[-300:]}")

    def _expect_no_orphans(self, group: int) -> None:
        until = time.perf_counter() + _ORPHANS_END
        while time.perf_counter() < until:
            try:
                os.killpg(group, 0)
            except ProcessLookupError:
                return
            time.sleep(0.01)
        self.faults.append(f"kill {self.killed}: a process that it started still runs")
        os.killpg(group, signal.SIGKILL)


def lost_by_killed_runs(folder: Path, runs: int, *command: str, seed: int = 0) -> tuple[int, list[str]]:
    """Kills of `tailor COMMAND... -o out --date DAY` and what was wrong after them: half or foreign files, orphans."""
    desk = Desk(folder, random.Random(seed))  # noqa: S311
    desk.lay_out()
    wholes: dict[str, set[bytes]] = {}
    for day in _DAYS:
        desk.finish(*command, "--date", day, "-o", "out")
        for name, content in _contents(folder / "out"):
            wholes.setdefault(name, set()).add(content)
    (folder / "out" / "notes.txt").write_text("my own", encoding="utf-8")
    for number in range(runs):
        desk.kill(*command, "--date", _DAYS[number % 2], "-o", "out")
        kept = {name: whole for name, whole in _contents(folder / "out") if name in wholes}
        desk.faults += [f"run {number}: {name} is lost" for name in wholes.keys() - kept.keys()]
        halves = [name for name, content in kept.items() if content not in wholes[name] and not _lists(name, content)]
        desk.faults += [f"run {number}: {name} is half" for name in halves]
        desk.faults += _damage(folder, number)
    for begun in (folder / "out").rglob(".*.part"):
        os.utime(begun, (0, 0))  # what was begun an hour ago is swept away by the next run
    desk.finish(*command, "--date", _DAYS[0], "-o", "out")
    left = {name for name, _ in _contents(folder / "out")} - wholes.keys()
    desk.faults += [f"{sorted(left)} lie in the folder at the end"] * (left != {"notes.txt"})
    return desk.killed, desk.faults


def lost_by_killed_notes(folder: Path, runs: int, seed: int = 0) -> tuple[int, list[str]]:
    """Kills of `tailor log sent` and what was wrong after them: a damaged journal, a lost or a half application."""
    desk = Desk(folder, random.Random(seed))  # noqa: S311
    desk.lay_out()
    told = ["Welder at Acme Fabrication"]
    desk.finish("log", "sent", told[0], "--new")
    for number in range(runs):
        name = f"Welder at Mill {number}"
        told += [name] * desk.kill("log", "sent", name, "--new")
        desk.faults += _damage(folder, number)
        with Journal(folder / "journal.db") as journal:
            stored = {one.name: journal.history(one.number) for one in journal.applications()}
        desk.faults += [f"run {number}: {one} is gone" for one in told if not stored.get(one)]
        desk.faults += [f"run {number}: {one} is half noted" for one, events in stored.items() if not events]
    return desk.killed, desk.faults


def _lists(name: str, content: bytes) -> bool:
    """Whether it is a whole list of a folder's files, which names other files while a run is at work."""
    return (
        name.endswith(MANIFEST)
        and content.startswith(b"{")
        and content.endswith(b"\n}\n")
        and "files" in json.loads(content)
    )


def _contents(folder: Path) -> Iterator[tuple[str, bytes]]:
    """The files of a folder that stay the same for the same inputs."""
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        yield str(path.relative_to(folder)), path.read_bytes()


def _damage(folder: Path, number: int) -> Iterator[str]:
    connection = sqlite3.connect(folder / "journal.db")
    if connection.execute("pragma quick_check").fetchone() != ("ok",):
        yield f"run {number}: the journal is damaged"
    connection.close()
