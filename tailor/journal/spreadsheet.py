"""A table of applications that a person kept -> rows with this journal's names of columns, events and days."""

import csv
import datetime as dt
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from tailor.errors import InputError
from tailor.journal.days import parse_day
from tailor.journal.rows import APPLICATION_COLUMNS
from tailor.journal.standing import UNKNOWN_DAY
from tailor.journal.status_words import kind_of, usual_kind
from tailor.model import Event, EventKind
from tailor.text import fold

_SEPARATORS = (",", ";", "\t")
_COLUMNS: Mapping[str, str] = {
    "company": "company|employer|organisation|organization|company name|firma|unternehmen|arbeitgeber|entreprise"
    "|employeur|société",
    "title": "title|job title|position|role|stelle|jobtitel|stellenbezeichnung|poste|intitulé|intitulé du poste",
    "response": "response|reply|answer|decision|antwort|rückmeldung|réponse|retour",
    "response_date": "response date|reply date|date of response|antwort am|antwortdatum|date de réponse",
    "interview_date": "interview date|date of interview|interviewed on|gespräch am|gesprächstermin"
    "|vorstellungsgespräch am|date d'entretien|date de l'entretien",
    "rejection_date": "rejection date|date rejected|rejected on|date of rejection|absage am|absagedatum|date de refus"
    "|refus le",
    "offer_date": "offer date|date of offer|offered on|angebot am|date de l'offre|offre le",
    "event": "event|status|stage|state|outcome|result|ergebnis|statut|étape|résultat",
    "date": "date|day|datum|tag|jour|last update|updated",
    "applied": "applied|date applied|applied on|application date|date of application|date sent|beworben am"
    "|bewerbungsdatum|date de candidature|postulé le",
    "note": "note|notes|comment|comments|remark|remarks|notiz|notizen|bemerkung|bemerkungen|commentaire|commentaires",
    "location": "location|place|city|ort|standort|lieu|ville",
}
_STILL = frozenset({EventKind.SENT, EventKind.PREPARED})
"""What a status says that only waits: where the row tells it with its day already, the status adds nothing to it."""
_DATED: Mapping[str, EventKind] = {
    "applied": EventKind.SENT,
    "interview_date": EventKind.INTERVIEW,
    "rejection_date": EventKind.REJECTED,
    "offer_date": EventKind.OFFER,
}
_WITH_OWN_DAY = frozenset(EventKind) - {EventKind.REPLY, EventKind.LETTER, EventKind.RETRACTED}
_NOT_THEIR_DAY = frozenset(("no", "closed", "pending", "waiting", "in progress", "en attente"))
"""Names of a status that mean something else where they name a column: "Closed" is the day until which to apply."""
_LIKE_A_DAY = re.compile(
    r"\d{1,4}\s?[-/.]\s?\d{1,2}|\d{1,2}(?:st|nd|rd|th|\.)?\s+[^\W\d]{3}|[^\W\d]{3,9}\.?\s+\d{1,2}\b"
)
_MAY_LIE_AHEAD = frozenset({EventKind.INTERVIEW, EventKind.PREPARED})
_NO_ANSWER = frozenset(
    map(
        fold,
        (
            "",
            "-",
            "–",
            "?",
            "none",
            "no",
            "n/a",
            "not yet",
            "nein",
            "keine",
            "noch nicht",
            "aucune",
            "non",
            "pas encore",
        ),
    )
)
_KNOWN = frozenset({*_COLUMNS, *APPLICATION_COLUMNS, "number", "letter"})
_COLUMN_OF = {fold(name): column for column, names in _COLUMNS.items() for name in names.split("|")}
_ASKED_FOR = ("sent", "reply", "interview", "rejected", "offer", "accepted", "withdrawn", "ghosted", "prepared")


class NoDayError(ValueError):
    """Nothing in a row has a day."""


@dataclass(frozen=True, slots=True)
class Days:
    """How the days of a table are read: `day_first` where that is known, and none of what happened after `today`."""

    day_first: bool | None = None
    today: dt.date = dt.date.max

    def read(self, cell: str, kind: EventKind) -> dt.date:
        """The day that a cell names for an event of a kind.

        Raises:
            ValueError: It names none, or one that can be read in two ways or cannot be.
        """
        day = parse_day(cell, day_first=self.day_first)
        if day is None:
            raise ValueError(f"{cell.strip()!r} is no day, or can be read in two ways; write it like 2026-03-31")
        if day > self.today and kind not in _MAY_LIE_AHEAD:
            raise ValueError(f"{day} lies ahead, and only an interview can be noted before its day")
        return day


@lru_cache(maxsize=1)
def read_rows(text: str, where: str) -> tuple[frozenset[str], Sequence[tuple[int, Mapping[str, str]]]]:
    """The columns that are known, and each row with the number of its last line.

    Cells are separated by what separates the names in the first line: a comma, a semicolon or a tabulator.

    Raises:
        InputError: It is no CSV.
    """
    first = text.partition("\n")[0]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(_SEPARATORS, key=first.count))
    try:
        names = [_COLUMN_OF.get(fold(name.strip()), name.strip()) for name in next(reader, [])]
        rows = [(reader.line_num, dict(zip(names, row, strict=False))) for row in reader if any(row)]
    except csv.Error as error:
        raise InputError(f"line {reader.line_num} of this CSV cannot be read ({error})", where=where) from error
    return frozenset(names), rows


def read_kind(text: str) -> EventKind:
    """The event that a cell names; an empty one is a sent application.

    Raises:
        ValueError: It names none; the message says which there are.
    """
    kind = kind_of(text) if text.strip() else EventKind.SENT
    if kind is None:
        raise ValueError(f"{text.strip()!r} is no event; use one of {', '.join(_ASKED_FOR)}")
    return kind


def read_events(row: Mapping[str, str], days: Days) -> tuple[Event, ...]:
    """The events of a row, in their order: those whose day has a column of its own, then the row's response and event.

    What has no day stands on the last one of the row, and its note says so. Cells of other columns become part of the
    note, each with its column's name.

    Args:
        row: The cells by column.
        days: How the table's days are read.

    Raises:
        NoDayError: Nothing in the row has a day.
        ValueError: A cell is no event or no day.
    """
    dated = [(kind, cell) for _, kind, cell in _dated_cells(row)]
    events = sorted((Event(kind, days.read(cell, kind)) for kind, cell in dated), key=lambda event: event.on)
    said, status = row.get("response", "").strip(), row.get("event", "").strip()
    if fold(said) not in _NO_ANSWER:
        usual = usual_kind(said)
        kind, note = (EventKind.REPLY, said) if usual is None else (usual, "")
        _append(events, kind, row.get("response_date", ""), days, note)
    day = row.get("date", "").strip()
    is_told = bool(events and status) and kind_of(status) in {None, *_STILL & {event.kind for event in events}}
    if not is_told and (status or day):
        _append(events, read_kind(status), day, days)
    is_usual = not status or (usual_kind(status) is not None and not (is_told and day))
    as_written = "" if is_usual else f"status: {status}{f' ({day})' if is_told and day else ''}"
    note = "; ".join(part for part in (as_written, row.get("note", ""), _rest(row)) if part)
    letter = row.get("letter", "")
    if events and (note or letter):
        note = "; ".join(part for part in (events[-1].note, note) if part)
        events[-1] = events[-1]._replace(note=note, letter=letter)
    return tuple(events)


def _append(events: list[Event], kind: EventKind, day: str, days: Days, note: str = "") -> None:
    """Appends an event unless its kind is there already and no other day is told."""
    if day.strip():
        event = Event(kind, days.read(day, kind), note=note)
        if (kind, event.on) not in {(known.kind, known.on) for known in events}:
            events.append(event)
    elif kind is not EventKind.PREPARED and kind not in {known.kind for known in events}:
        if not events:
            raise NoDayError(f"the day of {kind.value!r} is missing; give it in a column date")
        day_before = max(known.on for known in events)
        events.append(Event(kind, day_before, note="; ".join(part for part in (UNKNOWN_DAY, note) if part)))


@lru_cache(maxsize=64)
def _day_columns(columns: tuple[str, ...]) -> tuple[tuple[str, EventKind], ...]:
    """The columns that may hold an event's day, with the event: by their own name, or by a status: "Rejected"."""
    named = {
        column: usual_kind(column) for column in columns if column not in _KNOWN and fold(column) not in _NOT_THEIR_DAY
    }
    own = [(column, kind) for column, kind in named.items() if kind and kind in _WITH_OWN_DAY]
    return (*((column, kind) for column, kind in _DATED.items() if column in columns), *own)


def _dated_cells(row: Mapping[str, str]) -> Iterator[tuple[str, EventKind, str]]:
    """The cells with the day of an event; what a column named like a status says in words, "yes", is no day."""
    for column, kind in _day_columns(tuple(row)):
        cell = row[column].strip()
        if cell and (column in _DATED or _LIKE_A_DAY.search(cell)):
            yield column, kind, cell


def _rest(row: Mapping[str, str]) -> str:
    """The cells of columns that the journal has no place for."""
    others = row.keys() - _KNOWN
    others -= {name for name, _, _ in _dated_cells(row)} if others else others
    return "; ".join(f"{name}: {row[name].strip()}" for name in row if name in others and name and row[name].strip())


def day_columns(row: Mapping[str, str]) -> Iterator[str]:
    """The cells of a row that hold days."""
    yield from (row[column] for column in ("date", "response_date") if column in row)
    yield from (cell for _, _, cell in _dated_cells(row))
