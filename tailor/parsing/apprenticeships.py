"""Trades learned with a firm: the certificate at the end, told below, is neither the school nor what was learned."""

import re
from collections.abc import Sequence

from tailor.parsing.lines import Part
from tailor.parsing.rows import Draft, Row

_LEARNS = re.compile(
    r"(?:(?:duale |betriebliche )?(?:berufs)?ausbildung (?:zu[mr] |als )?(?!an |in |bei |am |im )(?=[A-ZÀ-Þ])"
    r"|umschulung zu[mr] |(?:berufs)?lehre als |apprenticeship (?:in|as) |apprentissage (?:de |d['’]|en )"
    r"|apprendistato (?:come|da|in) |aprendizaje de |aprendizagem de |leerling[- ]|opleiding tot )",
    re.IGNORECASE,
)
_FINAL = re.compile(
    r"(?:(?:berufs|lehr)?abschluss(?:prüfung|zeugnis)?|prüfung|ergebnis|dipl[ôo]me|result|final exam|qualification"
    r"|título|titolo|diploma|examen)\s?:\s"
    r"|(?:gesellen|facharbeiter|gehilfen|kaufmannsgehilfen)(?:brief|prüfung)\b|lehrabschluss(?:prüfung|zeugnis)?\b"
    r"|(?:eidgenössisches )?fähigkeitszeugnis\b",
    re.IGNORECASE,
)


def without_finals(draft: Draft) -> tuple[Draft, tuple[Part, ...]]:
    """A draft whose head begins with a trade, without the rows that tell how its time ended, and these."""
    first = next((row for row in draft.head if _named(row)), None)
    if first is None or not _LEARNS.match(_named(first)):
        return draft, ()
    finals = [row for row in draft.head if row is not first and tells_end(row)]
    head = tuple(row for row in draft.head if row not in finals)
    return Draft(head, draft.body), _parts(finals)


def tells_end(row: Row) -> bool:
    """Whether an undated row tells how the time of learning above it ended ("Gesellenbrief (Note: gut)")."""
    return row.date is None and _FINAL.match(row.part.text) is not None


def _parts(rows: Sequence[Row]) -> tuple[Part, ...]:
    return tuple(row.part for row in rows)


def _named(row: Row) -> str:
    """What a row says behind the date that it begins with."""
    text = row.part.text
    return text[row.date.end :].strip(" \t:|–-") if row.date is not None and not row.date.start else text
