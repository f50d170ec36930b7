"""What others say of a person at the end of LinkedIn's older "Save to PDF", which no heading sets apart."""

import re
from collections.abc import Collection, Sequence

from tailor.parsing.lines import Line
from tailor.text import fold

_COUNTED = re.compile(
    r"\d{1,3}\s(?:people|persons?|personen|personnes?|personas?|pessoas?|person[ae]|personen)\s"
    r"(?:(?:have|has|hat|haben|ont|a|han|ha|hanno|recomendou|recomendaram|heeft|hebben)\s)?"
    r"(?:\S+\s){0,3}?"
    r"(?:recommended|empfohlen|empfehlen|recommande(?:nt)?|recomendado|recomiendan?|recomenda(?:m|ram|ou)?|raccomandato"
    r"|raccomandano|consigliato|aanbevolen)\b.*"
)
_LINES_OF_NAME = 2
_TOP = 4


def recommendations_below(lines: Sequence[Line], end_of: Collection[int]) -> tuple[int, ...]:
    """The positions of the lines from "2 people have recommended Ann" on, with the name repeated above them.

    Args:
        lines: All lines of the document.
        end_of: Positions of headings, where what is said by others ends.
    """
    at = next((at for at, line in enumerate(lines) if _COUNTED.fullmatch(fold(line.text.strip()))), None)
    if at is None:
        return ()
    top = {fold(line.text.strip()) for line in lines[:_TOP]}
    first = at
    while first > max(_TOP, at - _LINES_OF_NAME) and fold(lines[first - 1].text.strip()) in top:
        first -= 1
    end = next((heading for heading in sorted(end_of) if heading > at), len(lines))
    return tuple(range(first, end))
