"""A table of applications that a person kept -> rows with this journal's names of columns, events and days."""

import csv
import datetime as dt
import io
from collections.abc import Mapping

from tailor.errors import InputError
from tailor.journal.days import parse_day
from tailor.model import EventKind
from tailor.text import fold

_SEPARATORS = (",", ";", "\t")
_COLUMNS: Mapping[str, str] = {
    "company": "company|employer|organisation|organization|company name|firma|unternehmen|arbeitgeber|entreprise"
    "|employeur|société",
    "title": "title|job title|position|role|stelle|jobtitel|stellenbezeichnung|poste|intitulé|intitulé du poste",
    "event": "event|status|stage|state|outcome|result|ergebnis|statut|étape|résultat",
    "date": "date|day|datum|tag|jour|last update|updated",
    "applied": "applied|date applied|applied on|application date|date of application|date sent|beworben am"
    "|bewerbungsdatum|date de candidature|postulé le",
    "note": "note|notes|comment|comments|remark|remarks|notiz|notizen|bemerkung|bemerkungen|commentaire|commentaires",
    "location": "location|place|city|ort|standort|lieu|ville",
}
_EVENTS: Mapping[EventKind, str] = {
    EventKind.PREPARED: "prepared|draft|saved|wishlist|to apply|not applied|vorbereitet|préparé",
    EventKind.SENT: "sent|applied|submitted|application sent|pending|waiting|in progress|beworben|gesendet|verschickt"
    "|abgeschickt|postulé|envoyé|envoyée|candidature envoyée|en attente",
    EventKind.REPLY: "reply|replied|response|acknowledged|received|antwort|rückmeldung|eingangsbestätigung"
    "|réponse|accusé de réception",
    EventKind.INTERVIEW: "interview|interviewed|interviewing|interview scheduled|invited|phone screen|phone interview"
    "|first interview|second interview|final interview|onsite|on site|screening|assessment|assessment centre"
    "|vorstellungsgespräch|gespräch|telefoninterview|eingeladen|einladung|probearbeiten|entretien|convoqué|convoquée",
    EventKind.REJECTED: "rejected|rejection|not selected|unsuccessful|turned down|declined by employer|no|closed"
    "|position filled|absage|absage erhalten|abgesagt|abgelehnt|refus|refusé|refusée|non retenu|non retenue|rejeté",
    EventKind.OFFER: "offer|offered|offer received|accepted|hired|angebot|zusage|eingestellt|offre|embauché|embauchée",
    EventKind.WITHDRAWN: "withdrawn|withdrew|withdrawn by me|declined offer|zurückgezogen"
    "|retiré|retirée|candidature retirée",
    EventKind.GHOSTED: "ghosted|no response|no answer|no reply|keine antwort|sans réponse|pas de réponse",
    EventKind.LETTER: "letter",
}
_COLUMN_OF = {fold(name): column for column, names in _COLUMNS.items() for name in names.split("|")}
_EVENT_OF = {fold(name): kind for kind, names in _EVENTS.items() for name in names.split("|")}
_ASKED_FOR = ("sent", "reply", "interview", "rejected", "offer", "withdrawn", "ghosted", "prepared")


def read_rows(text: str, where: str) -> tuple[frozenset[str], list[tuple[int, dict[str, str]]]]:
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
    said = " ".join(fold(text).replace("_", " ").strip(" .!").split())
    if said and said not in _EVENT_OF:
        raise ValueError(f"{text.strip()!r} is no event; use one of {', '.join(_ASKED_FOR)}")
    return _EVENT_OF[said] if said else EventKind.SENT


def read_day(text: str) -> dt.date:
    """The day that a cell names.

    Raises:
        ValueError: It names none, or one that can be read in two ways.
    """
    day = parse_day(text)
    if day is None:
        raise ValueError(f"{text.strip()!r} is no day, or one that can be read in two ways; write it like 2026-03-31")
    return day
