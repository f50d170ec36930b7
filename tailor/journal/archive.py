"""Exported applications -> the journal."""

import sqlite3
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

from tailor.journal import tables
from tailor.journal.amending import store_amendments
from tailor.journal.exchange import Archived
from tailor.journal.practice import store_card
from tailor.journal.rows import APPLICATION_COLUMNS, EVENT_COLUMNS, application_values, event_values, findings_text
from tailor.journal.store import Journal
from tailor.model import Application, Event

_MOST = 2**53
_NAMES = ("company", "title")
_NUMBERED = ("number", *EVENT_COLUMNS)


def restore_archive(journal: Journal, archive: Iterable[Archived]) -> tuple[int, int]:
    """Adds exported applications, all or none; what is there already, event for event, is not added again.

    Returns:
        How many applications and how many events were added.
    """
    with journal.writing() as connection:
        counts = [_restore(connection, item) for item in archive]
    return sum(added for added, _ in counts), sum(events for _, events in counts)


def _restore(connection: sqlite3.Connection, item: Archived) -> tuple[int, int]:
    """Adds an application, or what it has more than the one that is there; counts of both kinds of rows."""
    application = item.application
    present = _find_present(connection, item)
    if present is not None:
        number, new = present, 0
        query = "SELECT number, kind, on_date, note, letter FROM events WHERE application = ?"
        known = {tuple(row)[1:]: int(row["number"]) for row in connection.execute(query, (number,))}
        added = _restore_events(connection, number, application.events, {}, known)
    else:
        number, new = _insert_application(connection, application), 1
        added = _restore_new(connection, number, item)
    for card in item.cards:
        store_card(connection, number, card)
    return new, added


def _find_present(connection: sqlite3.Connection, item: Archived) -> int | None:
    """The number of the application that is there already, under the name that it has or had; None without one."""
    application = item.application
    asked = {name: {getattr(application, name)} for name in _NAMES}
    for change in item.amendments:
        if change.name in asked:
            asked[change.name].add(change.before)
    query = "SELECT number, company, title FROM applications WHERE (job, folder) = (?, ?) ORDER BY number"
    for row in connection.execute(query, (application.job, application.folder)).fetchall():
        known = {name: {row[name]} for name in _NAMES}
        earlier = "SELECT name, before FROM amendments WHERE application = ? AND name IN ('company', 'title')"
        for name, before in connection.execute(earlier, (row["number"],)):
            known[name].add(before)
        if not any(asked[name].isdisjoint(known[name]) for name in _NAMES):
            return int(row["number"])
    return None


def _insert_application(connection: sqlite3.Connection, application: Application) -> int:
    """Adds an application under the number that it had, where that is free."""
    columns: tuple[str, ...] = APPLICATION_COLUMNS
    values = application_values(application)
    if 0 < application.number < _MOST and tables.are_free(connection, "applications", (application.number,)):
        columns, values = ("number", *columns), (application.number, *values)
    return tables.insert(connection, "applications", columns, values)


def _restore_new(connection: sqlite3.Connection, number: int, item: Archived) -> int:
    """Adds the events, findings, files and amendments of an application that was not there; counts the events."""
    numbers: dict[int, int] = {}
    events = item.application.events
    keeps = _has_own_numbers(events) and tables.are_free(connection, "events", [event.number for event in events])
    added = _restore_events(connection, number, events, numbers, {}, keeps=keeps)
    if item.findings:
        connection.execute("INSERT INTO findings VALUES (?, ?)", (number, findings_text(item.findings)))
    for event, role, name, content in item.files:
        tables.keep_files(connection, numbers[event], [(role, name, content)])
    store_amendments(connection, number, item.amendments)
    return added


def _has_own_numbers(events: Sequence[Event]) -> bool:
    """Whether each event has a number, and they tell the order; a file may hold anything."""
    numbers = [event.number for event in events]
    known = bool(numbers) and all(0 < number < _MOST for number in numbers)
    return known and all(one < other for one, other in pairwise(numbers))


def _restore_events(
    connection: sqlite3.Connection,
    application: int,
    events: Sequence[Event],
    numbers: dict[int, int],
    present: dict[tuple[Any, ...], int],
    *,
    keeps: bool = False,
) -> int:
    """Adds the events that the application lacks, notes the new number of each old one, and counts those added.

    `present` are the events that it has, by kind, day, note and letter. With `keeps` each has its old number again.
    """
    added = 0
    for place, event in enumerate(events, start=1):
        key = (event.kind.value, event.on.isoformat(), event.note, event.letter) if present else None
        stored = present.get(key) if key else None
        if stored is None:
            if event.corrects is not None:
                event = event._replace(corrects=numbers.get(event.corrects))  # noqa: PLW2901  its new number
            values = event_values(event, application)
            row = (_NUMBERED, (event.number, *values)) if keeps else (EVENT_COLUMNS, values)
            stored = tables.insert(connection, "events", *row)
            added += 1
        numbers[event.number or -place] = stored
    return added
