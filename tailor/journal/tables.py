"""The steps within a transaction on the journal's tables."""

import hashlib
import sqlite3
import zlib
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from tailor.errors import InputError
from tailor.journal.exchange import Archived
from tailor.journal.rows import APPLICATION_COLUMNS, EVENT_COLUMNS, application_values, event_values, findings_text
from tailor.model import Event


def insert(connection: sqlite3.Connection, table: str, columns: Sequence[str], values: Sequence[Any]) -> int:
    """Adds a row and gives its number."""
    marks = ", ".join("?" * len(columns))
    cursor = connection.execute(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", tuple(values))
    return int(cursor.lastrowid or 0)


def require(connection: sqlite3.Connection, table: str, number: int, what: str, where: str) -> None:
    """Raises an InputError unless the table has a row of this number."""
    if connection.execute(f"SELECT 1 FROM {table} WHERE number = ?", (number,)).fetchone() is None:
        raise InputError(f"{what} number {number}", where=where, hint="`tailor log` shows the numbers")


def number_of_folder(connection: sqlite3.Connection, folder: str) -> int | None:
    """The application that was prepared in a folder, the newest; None when there is none."""
    query = "SELECT number FROM applications WHERE folder = ? ORDER BY number DESC"
    row = connection.execute(query, (folder,)).fetchone() if folder else None
    return None if row is None else int(row["number"])


def is_sent(connection: sqlite3.Connection, number: int) -> bool:
    """Whether more than preparing is known of an application."""
    query = "SELECT 1 FROM events_in_force WHERE application = ? AND kind <> 'prepared'"
    return connection.execute(query, (number,)).fetchone() is not None


def holds(connection: sqlite3.Connection, number: int, files: Sequence[tuple[str, str, bytes]]) -> bool:
    """Whether the application's last prepared files are these."""
    query = (
        "SELECT name, sha256 FROM files WHERE event ="
        " (SELECT max(event) FROM files JOIN events ON event = number WHERE application = ?)"
    )
    kept = {row["name"]: row["sha256"] for row in connection.execute(query, (number,))}
    return bool(kept) and kept == {name: digest(content) for _, name, content in files}


def keep_files(connection: sqlite3.Connection, event: int, files: Sequence[tuple[str, str, bytes]]) -> None:
    """Stores files (role, name, content) of an event; a content that is there already is stored once."""
    for role, name, content in files:
        key = digest(content)
        connection.execute("INSERT OR IGNORE INTO contents VALUES (?, ?)", (key, zlib.compress(content)))
        row = (event, role, name, len(content), key)
        connection.execute("INSERT INTO files (event, role, name, size, sha256) VALUES (?, ?, ?, ?, ?)", row)


def restore(connection: sqlite3.Connection, item: Archived) -> tuple[int, int]:
    """Adds an exported application, or what it has more than the one that is there; counts of both kinds of rows."""
    application = item.application
    query = "SELECT number FROM applications WHERE (job, company, title, folder) = (?, ?, ?, ?)"
    key = (application.job, application.company, application.title, application.folder)
    row = connection.execute(query, key).fetchone()
    if row is not None:
        return 0, restore_events(connection, int(row["number"]), application.events, {})
    number = insert(connection, "applications", APPLICATION_COLUMNS, application_values(application))
    numbers: dict[int, int] = {}
    added = restore_events(connection, number, application.events, numbers)
    if item.findings:
        connection.execute("INSERT INTO findings VALUES (?, ?)", (number, findings_text(item.findings)))
    for event, role, name, content in item.files:
        keep_files(connection, numbers[event], [(role, name, content)])
    return 1, added


def restore_events(
    connection: sqlite3.Connection, application: int, events: Sequence[Event], numbers: dict[int, int]
) -> int:
    """Adds the events that the application lacks, notes the new number of each old one, and counts those added."""
    columns = "number, kind, on_date, note, letter"
    rows = connection.execute(f"SELECT {columns} FROM events WHERE application = ?", (application,))
    present = {tuple(row)[1:]: int(row["number"]) for row in rows}
    added = 0
    for place, event in enumerate(events, start=1):
        stored = present.get((event.kind.value, event.on.isoformat(), event.note, event.letter))
        if stored is None:
            corrects = None if event.corrects is None else numbers.get(event.corrects)
            values = event_values(replace(event, application=application, corrects=corrects))
            stored = insert(connection, "events", EVENT_COLUMNS, values)
            added += 1
        numbers[event.number or -place] = stored
    return added


def digest(content: bytes) -> str:
    """The SHA-256 of a content, as hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()
