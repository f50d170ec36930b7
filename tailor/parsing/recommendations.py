"""What others say of a person at the end of LinkedIn's older "Save to PDF", which no heading sets apart."""

import re
from collections.abc import Collection, Sequence

from tailor.parsing.lines import Line
from tailor.text import fold

_COUNTED = re.compile(
    r"\d{1,3}\s(?:people|persons?|personen|personnes?|personas?|pessoas?|person[ae]|personen)\s"
    r"(?:(?:have|has|hat|haben|ont|a|han|ha|hanno|recomendou|recomendaram|heeft|hebben)\s)?"
    r"(?:\S+\s){0,3}?"
    r"(?:recommended|empfohlen|empfehlen|recommande(?:nt)?|recomendado|recomiendan?|recomenda(?:m|ram|ou)?"
    r"|raccomandato"
    r"|raccomandano|consigliato|aanbevolen)\b.*"
)
_CONTACT = re.compile(
    r"(?:contact|kontaktieren sie|contacter|contacta[r]? con|contactar|contattare"
    r"|neem contact op met)\s\S+(?:\s\S+){0,6}$",
    re.IGNORECASE,
)
_LINES_OF_NAME = 3
_TOP = 4


def recommendations_below(lines: Sequence[Line], end_of: Collection[int]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The positions of what others say below "2 people have recommended Ann", and of the card around it.

    The card repeats name, headline and address above, counts those people, and says how to get in touch.

    Args:
        lines: All lines of the document.
        end_of: Positions of headings, where what is said by others ends.
    """
    at = next((at for at, line in enumerate(lines) if _COUNTED.fullmatch(fold(line.text.strip()))), None)
    if at is None:
        return (), ()
    top = {fold(line.text.strip()) for line in lines[:_TOP]}
    first = at
    while first > max(_TOP, at - _LINES_OF_NAME) and fold(lines[first - 1].text.strip()) in top:
        first -= 1
    end = next((heading for heading in sorted(end_of) if heading > at), len(lines))
    card = [one for one in range(first, end) if one <= at or _CONTACT.match(lines[one].text.strip())]
    return tuple(one for one in range(at + 1, end) if one not in card), tuple(card)
