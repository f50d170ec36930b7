"""The journal's rows -> JSON, which holds everything, or CSV, a row for each event in force.

Rows go out as they are stored: of fifty thousand events none is made into an object.
"""

import base64
import csv
import io
import json
from collections.abc import Callable, Iterable, Mapping
from itertools import groupby
from operator import itemgetter
from typing import Any

from tailor.journal.rows import APPLICATION_COLUMNS, reply_of
from tailor.journal.store import Journal
from tailor.model import Amendment

FORMAT = "tailor-journal"
VERSION = 1
FORMULA = ("=", "+", "-", "@", "\t", "\r", "'")
"""How a cell begins that a spreadsheet would run; it gets an apostrophe in front."""
_CSV_APPLICATION = (
    *("number", "job", "company", "title", "location", "language", "reference", "closing_date", "folder", "source"),
    *("contact_name", "contact_role", "contact_email", "resume_name", "resume_hash", "coverage"),
)
CSV_COLUMNS = (*_CSV_APPLICATION, "event", "date", "note", "letter")
_JSON_APPLICATION = (
    *("number", *(name for name in APPLICATION_COLUMNS if not name.startswith("contact_"))),
    *("contact_name", "contact_role", "contact_email", "contact_address"),
)
_EVENT = "application, number, kind, on_date, recorded, note, letter, reply, corrects"
_write = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode  # made once for all rows
_quoted = json.encoder.encode_basestring
_Row = tuple[Any, ...]


def export_json(journal: Journal, *, only: int | None = None) -> tuple[str, int]:
    """Everything, with the copies of the files, as JSON, and how many applications it holds; each has a line.

    Args:
        journal: The open journal.
        only: The number of the one application to give; None gives all.
    """

    def read(query: str, order: str, shape: Callable[[_Row], str]) -> dict[int, str]:
        where, values = ("", ()) if only is None else ("WHERE application = ?", (only,))
        return _joined(journal.read_tuples(f"{query} {where} ORDER BY {order}", *values), shape)

    def file_json(row: _Row) -> str:
        _, event, role, name, sha256 = row
        content = base64.b64encode(journal.content(sha256)).decode()
        return _write({"event": event, "role": role, "name": name, "content": content})

    return _document(
        journal,
        {
            "events": read(f"SELECT {_EVENT} FROM events", "application, number", _event_json),
            "findings": {
                number: _write(json.loads(content))[1:-1]
                for number, content in journal.read_tuples("SELECT application, content FROM findings")
                if only in {None, number}
            },
            "files": read(
                "SELECT application, event, role, name, sha256 FROM files JOIN events ON event = number",
                "application, event, name",
                file_json,
            ),
            "practice": read(f"SELECT application, {', '.join(_CARD)} FROM practice_cards", "1, 2", _card_json),
            "amendments": read(
                f"SELECT application, {', '.join(Amendment._fields)} FROM amendments",
                "application, number",
                _amendment_json,
            ),
        },
        only,
    )


def overview_json(journal: Journal) -> str:
    """The applications with the events in force, without letters, findings, files and practice, in the same shape."""
    query = f"SELECT {_EVENT.replace('letter', '?')} FROM events_in_force ORDER BY application, on_date, number"
    return _document(journal, {"events": _joined(journal.read_tuples(query, ""), _event_json)}, None)[0]


def export_csv(journal: Journal) -> tuple[str, int]:
    """A row for each event in force, and how many applications there are; one without events has a row too."""
    query = "SELECT application, kind, on_date, note, letter FROM events_in_force ORDER BY application, on_date, number"
    events = {number: list(rows) for number, rows in groupby(journal.read_tuples(query), itemgetter(0))}
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(CSV_COLUMNS)
    applications = journal.read_tuples(f"SELECT {', '.join(_CSV_APPLICATION)} FROM applications ORDER BY number")
    for application in applications:
        facts = [_guarded(cell) for cell in application]
        rows = events.get(application[0], [(0, "", "", "", "")])
        writer.writerows([*facts, kind, day, _guarded(note), _guarded(letter)] for _, kind, day, note, letter in rows)
    return stream.getvalue(), len(applications)


def _document(journal: Journal, parts: Mapping[str, Mapping[int, str]], only: int | None) -> tuple[str, int]:
    """The JSON of the applications, each with what its `parts` hold; a part that is not given is empty."""
    where, values = ("", ()) if only is None else ("WHERE number = ?", (only,))
    query = f"SELECT {', '.join(_JSON_APPLICATION)} FROM applications {where} ORDER BY number"
    names = ("events", "findings", "files", "practice", "amendments")
    lines = []
    for row in journal.read_tuples(query, *values):
        facts = _write(dict(zip(_JSON_APPLICATION, row, strict=True)))
        lists = [f'"{name}": [{parts.get(name, {}).get(row[0], "")}]' for name in names]
        lines.append(f"{facts[:-1]}, {', '.join(lists)}}}")
    joined = ",\n".join(lines)
    return f'{{"format": "{FORMAT}", "version": {VERSION}, "applications": [\n{joined}\n]}}\n', len(lines)


def _joined(rows: Iterable[_Row], shape: Callable[[_Row], str]) -> dict[int, str]:
    """The items of each application's list, in the order of the rows, which are ordered by application."""
    return {number: ", ".join(map(shape, of_one)) for number, of_one in groupby(rows, itemgetter(0))}


def _event_json(row: _Row) -> str:
    """As a JSON encoder writes it, in half of the time."""
    _, number, kind, day, recorded, note, letter, reply, corrects = row
    told = _write(reply_of(json.loads(reply)).to_dict()) if reply else "null"
    return (
        f'{{"number": {number}, "event": "{kind}", "date": "{day}", "recorded": {_quoted(recorded)},'
        f' "note": {_quoted(note)}, "letter": {_quoted(letter)}, "reply": {told}, "corrects": {corrects or "null"}}}'
    )


_CARD = ("question", "text", "memory", "answered", "seconds", "due", "last")


def _card_json(row: _Row) -> str:
    return _write(dict(zip(_CARD, row[1:], strict=True)))


def _amendment_json(row: _Row) -> str:
    return _write(dict(zip(Amendment._fields, row[1:], strict=True)))


def _guarded(cell: object) -> str:
    text = "" if cell is None else str(cell)
    return f"'{text}" if text.startswith(FORMULA) else text
