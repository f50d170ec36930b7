"""What the person says of a job in place of what was read: its name and other facts; the old stays visible."""

import datetime as dt
import sqlite3
from collections.abc import Iterable, Mapping

from tailor.journal import tables
from tailor.journal.store import Journal
from tailor.model import AMENDABLE, Amendment

_COLUMNS = ("application", "name", "before", "after", "recorded")


def amend(journal: Journal, number: int, facts: Mapping[str, str], now: dt.datetime) -> tuple[Amendment, ...]:
    """Replaces facts of an application, and gives what changed.

    Args:
        journal: The open journal.
        number: The application's number.
        facts: The right values of some of `AMENDABLE`, by name; an empty one says that there is none.
        now: When it is said; with a time zone.

    Raises:
        InputError: There is no such application.
    """
    with journal.writing() as connection:
        tables.require(connection, "applications", number, "there is no application", str(journal.path))
        row = connection.execute("SELECT * FROM applications WHERE number = ?", (number,)).fetchone()
        recorded = now.isoformat(timespec="seconds")
        changes = tuple(
            Amendment(name, row[name], facts[name], recorded)
            for name in AMENDABLE
            if name in facts and facts[name] != row[name]
        )
        for change in changes:
            connection.execute(f"UPDATE applications SET {change.name} = ? WHERE number = ?", (change.after, number))
        store_amendments(connection, number, changes)
    return changes


def amendments(journal: Journal, number: int) -> tuple[Amendment, ...]:
    """What was amended of an application, the oldest first."""
    query = "SELECT name, before, after, recorded FROM amendments WHERE application = ? ORDER BY number"
    return tuple(Amendment(*row) for row in journal.read_tuples(query, number))


def store_amendments(connection: sqlite3.Connection, number: int, changes: Iterable[Amendment]) -> None:
    """Notes amendments within a transaction; the application's own row is not touched."""
    for change in changes:
        tables.insert(connection, "amendments", _COLUMNS, (number, *change))
