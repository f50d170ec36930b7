"""Several processes, some of them killed: nothing committed is lost."""

import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

from bench.journal import WRITER
from tailor.journal import Journal
from tailor.model import Application

ADDS = """
import datetime as dt, sys
from pathlib import Path
from tailor.journal import Journal
from tailor.model import Event, EventKind
for number in range(40):
    with Journal(Path(sys.argv[1])) as journal:
        journal.add_event(Event(EventKind.REPLY, dt.date(2026, 1, 2), f"{sys.argv[2]} {number}", application=1))
"""


def test_two_processes_that_write_at_once_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    with Journal(path) as journal:
        journal.add_application(Application("job"))
    writers = [subprocess.Popen([sys.executable, "-c", ADDS, str(path), name]) for name in ("one", "two")]
    assert [writer.wait(timeout=60) for writer in writers] == [0, 0]
    with Journal(path) as journal:
        notes = {event.note for event in journal.application(1).events}
    assert notes == {f"{name} {number}" for name in ("one", "two") for number in range(40)}


def test_two_processes_that_begin_a_journal_at_once_make_one(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    code = "import sys; from pathlib import Path; from tailor.journal import Journal; Journal(Path(sys.argv[1]))"
    starters = [subprocess.Popen([sys.executable, "-c", code, str(path)]) for _ in range(4)]
    assert [starter.wait(timeout=60) for starter in starters] == [0] * 4


def test_a_killed_writer_loses_nothing_that_it_said_was_stored(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    with Journal(path) as journal:
        journal.add_application(Application("job"))
    for number in range(3):
        writer = subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True)
        assert writer.stdout is not None
        writer.stdout.readline()
        time.sleep(0.003 * number)
        writer.send_signal(signal.SIGKILL)
        said = {int(line) for line in writer.stdout.read().split()}
        writer.stdout.close()
        writer.wait()
        connection = sqlite3.connect(path)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert said <= {row[0] for row in connection.execute("SELECT number FROM events")}
        connection.close()
