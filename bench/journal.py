"""The journal under load: fifty thousand events, and writers that are killed.

Run `python -m bench.journal` for the times of the commands, `python -m bench.journal kill [N]` to kill N writers.
"""

import datetime as dt
import os
import resource
import signal
import sqlite3
import sys
import tempfile
import time
from pathlib import Path

from bench import timing
from tailor.journal import Archived, Journal, restore_archive
from tailor.model import (
    Application,
    Event,
    EventKind,
    JournalFinding,
    RequirementKind,
    RequirementLevel,
    Status,
)

APPLICATIONS, EVENTS_EACH, FINDINGS_EACH = 5_000, 10, 15
START = dt.date(2026, 1, 1)
COMMANDS = (
    ("log",),
    ("log", "--all"),
    ("log", "4000"),
    ("log", "sent", "Company 1234"),
    ("log", "withdrawn", "Compny 2345"),
    ("log", "read", "letter.txt"),
    ("log", "rejected", "{run}", "--file", "letter.txt", "--on", "2026-11-0{run}"),
    ("log", "import", "mine.csv"),
    ("log", "due"),
    ("lessons",),
    ("lessons", "--json"),
    ("log", "export", "out.csv", "--force"),
    ("log", "export", "out.json", "--force"),
    ("log", "--json"),
    ("log", "correct", "{fresh}", "--note", "x"),
    ("log", "delete", "{run}", "--yes"),
)
"""`{run}` is the number of the run, `{fresh}` that of an event which no earlier run corrected."""
LETTER = """Dear Kim,

Thank you for your application. Unfortunately we have decided not to take it further, because we need more experience
with stock control than we found in it.

Jo Reyes
Head of Operations
"""
TABLE = "Company,Position,Status,Date\nAcme Fabrication,Welder,Applied,2026-11-03\n"
WRITER = """
import datetime as dt, sys
from pathlib import Path
from tailor.journal import Journal
from tailor.model import Event, EventKind
with Journal(Path(sys.argv[1])) as journal:
    while True:
        number = journal.add_event(Event(EventKind.REPLY, dt.date(2026, 1, 2), "x" * 2000, application=1))
        print(number, flush=True)
"""


def fill(path: Path) -> None:
    kinds = [EventKind.PREPARED, EventKind.SENT, *([EventKind.REPLY] * 6), EventKind.INTERVIEW, EventKind.REJECTED]
    statuses = list(Status)

    def archived(number: int) -> Archived:
        events = [Event(kind, START + dt.timedelta(days=place + number % 300)) for place, kind in enumerate(kinds)]
        findings = [
            JournalFinding(
                f"skill {(number * 7 + place) % 400}", "as asked", RequirementKind.SKILL, RequirementLevel.MUST,
                statuses[(number + place) % 4], "words", "Skills",
            )
            for place in range(FINDINGS_EACH)
        ]  # fmt: skip
        name = f"Company {number}"
        application = Application(f"job-{number}", name, f"Title {number % 50}", folder=f"out/{number}")
        return Archived(
            Application(
                application.job, application.company, application.title, folder=application.folder,
                resume_hash=str(number % 3), events=tuple(events[:EVENTS_EACH]),
            ),
            tuple(findings),
        )  # fmt: skip

    with Journal(path) as journal:
        restore_archive(journal, map(archived, range(APPLICATIONS)))


def time_commands(runs: int = 3) -> None:
    """The best of some runs of each command: seconds on the clock, and of processor time."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "tailor.toml").touch()
        (folder / "letter.txt").write_text(LETTER)
        (folder / "mine.csv").write_text(TABLE)
        fill(folder / "journal.db")
        for command in COMMANDS:
            found = []
            for run in range(1, runs + 1):
                words = [word.format(run=run, fresh=EVENTS_EACH * (APPLICATIONS - run)) for word in command]
                before = _processor_seconds()
                seconds = timing.run([sys.executable, "-m", "tailor", *words], folder, {"COLUMNS": "80"}).seconds
                found.append((seconds, _processor_seconds() - before))
            wall, processor = map(min, zip(*found, strict=True))
            print(f"{wall:6.2f} s  {processor:6.2f} s processor  tailor {' '.join(command)}")


def _processor_seconds() -> float:
    """What all processes that ended under this one have used so far."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def kill_writers(count: int) -> None:
    """Kills writers at growing moments; what a writer said it had stored must be there afterwards."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "journal.db"
        with Journal(path) as journal:
            journal.add_application(Application("job"))
        lost = damaged = said = 0
        for number in range(count):
            stored_by_writer = killed_writer(path, pause=0.0007 * (number % 40))
            connection = sqlite3.connect(path)
            damaged += connection.execute("PRAGMA integrity_check").fetchone()[0] != "ok"
            present = {row[0] for row in connection.execute("SELECT number FROM events")}
            connection.close()
            said += len(stored_by_writer)
            lost += len(stored_by_writer - present)
        print(f"{count} writers killed, {said} events said to be stored, {lost} lost, {damaged} times damaged")


def killed_writer(path: Path, pause: float) -> set[int]:
    """The numbers of the events that a forked writer said it had stored before it was killed."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        with Journal(path) as journal:
            while True:
                event = Event(EventKind.REPLY, START, "x" * 2000, application=1)
                os.write(writing, f"{journal.add_event(event)}\n".encode())
    os.close(writing)
    with os.fdopen(reading, "rb") as stream:
        first = stream.readline()
        time.sleep(pause)
        os.kill(child, signal.SIGKILL)
        rest = stream.read()
    os.waitpid(child, 0)
    return {int(line) for line in (first + rest).split()}


if __name__ == "__main__":
    if sys.argv[1:2] == ["kill"]:
        kill_writers(int((sys.argv[2:] or ["500"])[0]))
    else:
        time_commands()
