"""Terms that somebody spent at another school within a course of study."""

import re

from tailor.parsing.dates import find_dates
from tailor.parsing.words import institution_score

AWAY = (
    r"erasmus|exchange|study abroad|semester|visiting|summer school|year abroad|austausch\w*|auslandss\w*|échange"
    r"|intercambio|scambio|uitwisseling"
)
"""How a line begins that tells of such a stay."""

_SOMEWHERE = re.compile(rf"(?i:(?:{AWAY})\b)[^,–—|]*(?:,\s|\s(?:in|à|en|a|te|nach)\s)[A-ZÀ-Þ]")
_AT_SCHOOL = re.compile(rf"(?:{AWAY})\b[^,–—|]*(?:,\s+|\s+[–—|-]\s+)(?P<school>.+)", re.IGNORECASE)
_SURE = 2


def stays_at_school(text: str) -> bool:
    """Whether a text tells of a stay and names the school ("Exchange term, Esk School of Art")."""
    stay = _AT_SCHOOL.match(text)
    return stay is not None and institution_score(stay["school"]) >= _SURE


def stays_away(text: str) -> bool:
    """Whether a text tells of a stay somewhere, without a school or dates of its own ("Erasmus exchange, Vienna").

    "Auslandssemester" alone may be what somebody took at the school in the next row.
    """
    return _SOMEWHERE.match(text) is not None and not institution_score(text) and not find_dates(text)
