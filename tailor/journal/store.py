"""The journal on disk: one SQLite file that only its owner can read.

Every change is one transaction that takes the write lock first, so that two processes never lose each other's rows;
in WAL mode readers do not wait. Deleted rows are overwritten (`secure_delete`) and the file is rewritten (`VACUUM`).
"""

import datetime as dt
import os
import sqlite3
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any, Self

from tailor.errors import InputError, OutputError
from tailor.journal import tables
from tailor.journal.many_objects import without_cycle_search
from tailor.journal.migrations import migrate
from tailor.journal.rows import (
    APPLICATION_COLUMNS,
    APPLICATION_ROW,
    EVENT_COLUMNS,
    EVENT_ROW,
    application_of,
    application_values,
    event_of,
    event_values,
    findings_of,
    findings_text,
)
from tailor.model import Application, Event, EventKind, JournalFinding, StoredFile

_OF_APPLICATION = EVENT_ROW.split(", ").index("application")
_SETTINGS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA synchronous = FULL",
)


class Journal:
    """An open journal; use it in a `with` block, which closes it, and within which Python looks for no cycles.

    Args:
        path: The file; it is made, with its folder, when it is not there.
        wait: How many seconds to wait for another process that is writing.

    Raises:
        OutputError: The file cannot be made or written.
        InputError: The file is not a journal, is damaged, or was written by a newer program.
    """

    def __init__(self, path: Path, wait: float = 10.0) -> None:
        self.path = path
        _make_private(path)
        with self._explained():
            self._connection = sqlite3.connect(path, timeout=wait, isolation_level=None)
            self._connection.row_factory = sqlite3.Row
            try:
                for setting in _SETTINGS:
                    self._connection.execute(setting)
                self._connection.execute("PRAGMA journal_mode = WAL")
                migrate(self._connection, str(path))
            except BaseException:
                self._connection.close()
                raise

    def __enter__(self) -> Self:
        self._quiet = without_cycle_search()
        self._quiet.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        self._quiet.__exit__(None, None, None)
        self._connection.close()

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction that takes the write lock at once; an error takes all of it back."""
        with self._explained():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    def add_application(self, application: Application) -> int:
        """Stores an application with its events and gives its number."""
        with self.writing() as connection:
            number = tables.insert(connection, "applications", APPLICATION_COLUMNS, application_values(application))
            for event in application.events:
                tables.insert(connection, "events", EVENT_COLUMNS, event_values(event, number))
        return number

    def add_prepared(
        self,
        application: Application,
        event: Event,
        findings: Sequence[JournalFinding],
        files: Sequence[tuple[str, str, bytes]],
    ) -> int:
        """Stores what was prepared for a job and gives the application's number.

        The application of the same folder is taken where there is one. Until it is sent, its facts and findings
        follow what was prepared last; afterwards they stay those that the employer saw. What the person amended stays.
        What was prepared before, byte for byte, is not recorded again.

        Args:
            application: Its facts; `number` and `events` are not used.
            event: The `prepared` event.
            findings: What the resume shows of each requirement.
            files: Role, name and content of each file.
        """
        with self.writing() as connection:
            number = tables.number_of_folder(connection, application.folder)
            if number is None:
                number = tables.insert(connection, "applications", APPLICATION_COLUMNS, application_values(application))
            elif tables.holds(connection, number, files):
                return number
            elif not tables.is_sent(connection, number):
                values = dict(zip(APPLICATION_COLUMNS, application_values(application), strict=True))
                tables.follow_report(connection, number, values)
            stored = tables.insert(connection, "events", EVENT_COLUMNS, event_values(event, number))
            tables.keep_files(connection, stored, files)
            if not tables.is_sent(connection, number):
                row = (number, findings_text(findings))
                connection.execute("INSERT OR REPLACE INTO findings VALUES (?, ?)", row)
        return number

    def add_event(self, event: Event, files: Sequence[tuple[str, str, bytes]] = ()) -> int:
        """Stores an event of a stored application, with role, name and content of its files, and gives its number.

        Raises:
            InputError: There is no such application, or no such event of it to correct.
        """
        with self.writing() as connection:
            tables.require(connection, "applications", event.application, "there is no application", str(self.path))
            if event.corrects is not None:
                tables.require(connection, "events_in_force", event.corrects, "there is no event", str(self.path))
            number = tables.insert(connection, "events", EVENT_COLUMNS, event_values(event, event.application))
            tables.keep_files(connection, number, files)
        return number

    def applications(self) -> tuple[Application, ...]:
        """All applications with the events in force, without the employers' letters, by number."""
        columns = EVENT_ROW.replace("letter", "'' AS letter")
        rows = self.read_tuples(f"SELECT {columns} FROM events_in_force ORDER BY application, on_date, number")
        found = {number: tuple(map(event_of, of_one)) for number, of_one in groupby(rows, itemgetter(_OF_APPLICATION))}
        rows = self.read_tuples(f"SELECT {APPLICATION_ROW} FROM applications ORDER BY number")
        return tuple([application_of(row, found.get(row[-1], ())) for row in rows])

    def names(self) -> tuple[Application, ...]:
        """All applications with what they are called and what tells one job from another, by number."""
        rows = self.read_tuples(
            "SELECT job, company, title, location, reference, folder, number FROM applications ORDER BY 7"
        )
        return tuple(
            [
                Application(job, company, title, location, reference=reference, folder=folder, number=number)
                for job, company, title, location, reference, folder, number in rows
            ]
        )

    def has(self, number: int) -> bool:
        """Whether there is an application with this number."""
        return bool(self.read_tuples("SELECT 1 FROM applications WHERE number = ?", number))

    def application(self, number: int) -> Application:
        """One application with the events in force, letters too.

        Raises:
            InputError: There is none with this number.
        """
        rows = self.read_tuples(f"SELECT {APPLICATION_ROW} FROM applications WHERE number = ?", number)
        if not rows:
            raise InputError(f"there is no application number {number}", where=str(self.path))
        order = "ORDER BY on_date, number"
        events = self.read_tuples(f"SELECT {EVENT_ROW} FROM events_in_force WHERE application = ? {order}", number)
        return application_of(rows[0], tuple(map(event_of, events)))

    def event(self, number: int) -> Event:
        """One event in force.

        Raises:
            InputError: There is none with this number; what was corrected is told with the event that counts instead.
        """
        rows = self.read_tuples(f"SELECT {EVENT_ROW} FROM events_in_force WHERE number = ?", number)
        if not rows:
            raise tables.missing_event(self._connection, number, str(self.path))
        return event_of(rows[0])

    def history(self, number: int) -> tuple[Event, ...]:
        """Everything that was ever recorded of an application, corrected events too, in the order of recording."""
        rows = self.read_tuples(f"SELECT {EVENT_ROW} FROM events WHERE application = ? ORDER BY number", number)
        return tuple(map(event_of, rows))

    def count_events(self, kind: EventKind, first: dt.date, last: dt.date) -> int:
        """How many events in force of a kind there are from a day to another, both counted."""
        query = "SELECT count(*) AS found FROM events_in_force WHERE kind = ? AND on_date BETWEEN ? AND ?"
        return int(self.read_rows(query, kind.value, first.isoformat(), last.isoformat())[0]["found"])

    def findings(self) -> Mapping[int, tuple[JournalFinding, ...]]:
        """The findings of every application that has some, by its number."""
        rows = self.read_tuples("SELECT application, content FROM findings ORDER BY application")
        return {number: findings_of(content) for number, content in rows}

    def findings_of(self, number: int) -> tuple[JournalFinding, ...]:
        """The findings of one application; empty where it has none."""
        rows = self.read_rows("SELECT content FROM findings WHERE application = ?", number)
        return findings_of(rows[0]["content"]) if rows else ()

    def files(self, number: int) -> tuple[StoredFile, ...]:
        """The files of an application as they were prepared last, or as they were when they were sent."""
        rows = self.read_rows(
            "SELECT role, name, sha256, size FROM files WHERE event ="
            " (SELECT max(number) FROM events WHERE application = ? AND number IN (SELECT event FROM files))"
            " ORDER BY name",
            number,
        )
        return tuple(StoredFile(row["role"], row["name"], row["sha256"], row["size"]) for row in rows)

    def content(self, sha256: str) -> bytes:
        """The content of a stored file.

        Raises:
            InputError: It is not in the journal.
        """
        rows = self.read_rows("SELECT content FROM contents WHERE sha256 = ?", sha256)
        if not rows:
            raise InputError(f"there is no file with SHA-256 {sha256}", where=str(self.path))
        return zlib.decompress(rows[0]["content"])

    def delete(self, number: int) -> None:
        """Deletes an application with all that belongs to it, and makes the file forget it.

        Raises:
            InputError: There is none with this number.
        """
        with self.writing() as connection:
            tables.require(connection, "applications", number, "there is no application", str(self.path))
            connection.execute("DELETE FROM applications WHERE number = ?", (number,))
            connection.execute("DELETE FROM contents WHERE sha256 NOT IN (SELECT sha256 FROM files)")
        self._forget()

    def _forget(self) -> None:
        """Rewrites the file without what was deleted, and empties the log of changes beside it."""
        with self._explained():
            self._connection.execute("VACUUM")
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()

    def read_rows(self, query: str, *values: object) -> list[sqlite3.Row]:
        """The rows of a query."""
        with self._explained():
            return self._connection.execute(query, values).fetchall()

    def read_tuples(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """The rows of a query as plain tuples, which are made and taken apart in less time."""
        with self._explained():
            cursor = self._connection.cursor()
            cursor.row_factory = None
            return cursor.execute(query, values).fetchall()

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """Turns SQLite's errors into ours."""
        try:
            yield
        except sqlite3.OperationalError as error:
            busy = "locked" in str(error) or "busy" in str(error)
            hint = "another tailor is writing; try again in a moment" if busy else "is the disk full or read-only?"
            what = "the journal is busy" if busy else f"the journal cannot be used ({error})"
            raise OutputError(what, where=str(self.path), hint=hint) from error
        except sqlite3.DatabaseError as error:
            hint = "restore it from a backup, or move it away and import your last export"
            raise InputError(
                f"this is not a journal, or it is damaged ({error})", where=str(self.path), hint=hint
            ) from error


def delete_journal(path: Path) -> None:
    """Deletes the whole journal with the files that SQLite keeps beside it; its content is overwritten first."""
    with Journal(path) as journal, journal.writing() as connection:
        for table in ("applications", "contents"):
            connection.execute(f"DELETE FROM {table}")
    for suffix in ("-wal", "-shm", ""):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _make_private(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        # SQLite gives the files beside it the same permissions
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as error:
        hint = "set the folder with tailor.toml, or mend its permissions"
        raise OutputError(f"the journal cannot be made ({error.strerror})", where=str(path), hint=hint) from error
