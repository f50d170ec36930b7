"""The steps within a transaction on the journal's tables."""

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from tailor.errors import InputError
from tailor.model import EventKind


def insert(connection: sqlite3.Connection, table: str, columns: Sequence[str], values: Sequence[Any]) -> int:
    """Adds a row and gives its number."""
    cursor = connection.execute(_insertion(table, tuple(columns)), tuple(values))
    return int(cursor.lastrowid or 0)


@cache
def _insertion(table: str, columns: tuple[str, ...]) -> str:
    marks = ", ".join("?" * len(columns))
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})"


def require(connection: sqlite3.Connection, table: str, number: int, what: str, where: str) -> None:
    """Raises an InputError unless the table has a row of this number."""
    if connection.execute(f"SELECT 1 FROM {table} WHERE number = ?", (number,)).fetchone() is None:
        raise InputError(f"{what} number {number}", where=where, hint="`tailor log` shows the numbers")


def are_free(connection: sqlite3.Connection, table: str, numbers: Sequence[int]) -> bool:
    """Whether no row of a table has one of these numbers."""
    query = f"SELECT 1 FROM {table} WHERE number IN (SELECT value FROM json_each(?))"
    return connection.execute(query, (json.dumps(list(numbers)),)).fetchone() is None


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


def follow_report(connection: sqlite3.Connection, number: int, values: Mapping[str, Any]) -> None:
    """Replaces the facts of an application by those of a new report, but for what the person amended."""
    query = "SELECT name FROM amendments WHERE application = ?"
    amended = {row["name"] for row in connection.execute(query, (number,))}
    for name in values.keys() - amended:
        connection.execute(f"UPDATE applications SET {name} = ? WHERE number = ?", (values[name], number))


def keep_files(connection: sqlite3.Connection, event: int, files: Sequence[tuple[str, str, bytes]]) -> None:
    """Stores files (role, name, content) of an event; a content that is there already is stored once."""
    for role, name, content in files:
        key = digest(content)
        connection.execute("INSERT OR IGNORE INTO contents VALUES (?, ?)", (key, zlib.compress(content)))
        row = (event, role, name, len(content), key)
        connection.execute("INSERT INTO files (event, role, name, size, sha256) VALUES (?, ?, ?, ?, ?)", row)


def missing_event(connection: sqlite3.Connection, number: int, where: str) -> InputError:
    """The error for an event that is not in force, with the one that counts in its place where there is one."""
    query = "SELECT number, kind FROM events WHERE corrects = ?"
    last, row = None, connection.execute(query, (number,)).fetchone()
    while row is not None:
        last, row = row, connection.execute(query, (row["number"],)).fetchone()
    if last is None:
        return InputError(
            f"there is no event {number} in force", where=where, hint="`tailor log JOB` shows the numbers"
        )
    if last["kind"] == EventKind.RETRACTED:
        hint = "if it did happen, note it anew"
        return InputError(f"event {number} was taken back already, by event {last['number']}", where=where, hint=hint)
    hint = f"to change it again, correct event {last['number']}"
    return InputError(f"event {number} was corrected already, by event {last['number']}", where=where, hint=hint)


def digest(content: bytes) -> str:
    """The SHA-256 of a content, as hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()
