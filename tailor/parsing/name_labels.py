"""A name told in two: the family's behind one label, the given one behind another ("Nom : Petit", "Prénom : Zoé")."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tailor.parsing.lines import Line

_FAMILY = (
    r"(?:family name|surname|last name|nachname|familienname|zuname|name|nom(?: de famille)?|apellidos?|sobrenome"
    r"|apelido|cognome|achternaam|familienaam)"
)
_GIVEN = r"(?:(?:first|given|fore) ?names?|vornamen?|prénoms?|nombres?|nome|voorna(?:am|men))"
_VALUE = r"(?:\s*:\s*|\t\s*)(?P<value>[^\W\d_][^:\t\d@]{0,50})$"
_FAMILY_LINE = re.compile(_FAMILY + _VALUE, re.IGNORECASE)
_GIVEN_LINE = re.compile(_GIVEN + _VALUE, re.IGNORECASE)
_SAME_LINE = re.compile(
    r"\t\s*(?=[^\W\d_][^:\t]{2,15}\s*:)|\s{2,}(?=[^\W\d_][^:\t]{2,15}\s*:)|\s*[,;|]\s*(?=[^\W\d_][^:\t]{2,15}\s*:)"
)
_LINES_LOOKED_AT = 12


@dataclass(frozen=True, slots=True)
class _Told:
    """A piece of line number `at` that tells a part of the name."""

    at: int
    value: str


def with_told_name(lines: Sequence[Line]) -> list[Line]:
    """The lines, a name told in two of the first ones, or in two pieces of one, whole in the first of them.

    As they are where the whole name stands above them.
    """
    family, given = (_find(lines, pattern) for pattern in (_FAMILY_LINE, _GIVEN_LINE))
    if family is None or given is None or abs(family.at - given.at) > 1:
        return list(lines)
    above = (line.text.casefold() for line in lines[: min(family.at, given.at)])
    if any(family.value.casefold() in text and given.value.casefold() in text for text in above):
        return list(lines)
    first, last = sorted((family.at, given.at))
    whole = replace(lines[first], text=f"Name: {given.value} {family.value}", bold_start=0)
    return [*lines[:first], whole, *lines[last + 1 :]]


def _find(lines: Sequence[Line], pattern: re.Pattern[str]) -> _Told | None:
    for at, line in enumerate(lines[:_LINES_LOOKED_AT]):
        pieces = _SAME_LINE.split(line.text.strip())
        found = [match for piece in pieces if (match := pattern.match(piece.strip()))]
        if found and len(pieces) <= 2:  # noqa: PLR2004 both parts of the name, and nothing else
            return _Told(at, found[0]["value"].strip())
    return None
