"""Processes that are killed while they write, and what they leave behind."""

import datetime as dt
import os
import random
import signal
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

from tailor.journal import Journal
from tailor.model import Application, Event, EventKind
from tailor.writers import OutputFile, write_files

NAMES = ("resume.docx", "cover-letter.docx", "report.html", "report.json")
_LONGEST = 0.03
"""Seconds after which a writer is killed at the latest; a round of writing takes a few thousandths."""


def version(number: int) -> tuple[OutputFile, ...]:
    """The files of one version of a job; each says in every line which version it is."""
    return tuple(OutputFile(name, f"{name} {number}\n".encode() * 2_000) for name in NAMES)


def kill_while(work: Callable[[], None], rng: random.Random) -> None:
    """Runs work in a child process over and over, and kills it at a random moment."""
    child = os.fork()
    if child == 0:
        try:
            while True:
                work()
        finally:
            os._exit(1)
    time.sleep(rng.uniform(0, _LONGEST))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def lost_by_killed_writers(folder: Path, kills: int, seed: int = 0) -> list[str]:
    """What is half, mixed up within a file, or taken for somebody else's after each kill; an empty list is right."""
    rng, faults = random.Random(seed), []  # noqa: S311
    write_files(folder, version(0), force=False)

    def write() -> None:
        for number in (1, 2):
            write_files(folder, version(number), force=False)

    for number in range(kills):
        kill_while(write, rng)
        whole = {file.content for made in map(version, range(3)) for file in made}
        faults += [f"kill {number}: {name} is half" for name in NAMES if (folder / name).read_bytes() not in whole]
        try:
            write_files(folder, version(rng.choice([1, 2])), force=False)
        except Exception as error:  # noqa: BLE001  whatever it is, it is reported
            faults.append(f"kill {number}: the next run says {error}")
            write_files(folder, version(0), force=True)
    return faults


def lost_by_killed_journals(path: Path, kills: int, seed: int = 0) -> list[str]:
    """Events that were stored and are gone, or a damaged journal, after each kill; an empty list is right."""
    rng, faults = random.Random(seed), []  # noqa: S311
    day = dt.date(2026, 11, 22)
    with Journal(path) as journal:
        application = journal.add_application(Application(job="ward-nurse"))
    told = path.with_suffix(".told")

    def note() -> None:
        with Journal(path) as journal, told.open("ab", buffering=0) as stream:
            for _ in range(5):
                number = journal.add_event(Event(EventKind.REPLY, day, note="x" * 500, application=application))
                stream.write(b"%d\n" % number)

    told.touch()
    for number in range(kills):
        kill_while(note, rng)
        with Journal(path) as journal:
            stored = {event.number for event in journal.history(application)}
        lost = {int(line) for line in told.read_bytes().split(b"\n")[:-1]} - stored
        faults += [f"kill {number}: event {event} is gone" for event in sorted(lost)]
        connection = sqlite3.connect(path)
        if connection.execute("pragma quick_check").fetchone() != ("ok",):
            faults.append(f"kill {number}: the journal is damaged")
        connection.close()
    return faults
