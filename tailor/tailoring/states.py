"""Qualifications that say what somebody is rather than has."""

import re

from tailor.tailoring.frames import STATE
from tailor.tailoring.letter_case import article, lower_first
from tailor.tailoring.noun_phrases import is_role

_MEMBER = re.compile(r"(?:(?:Associate|Full|Student|Corporate|Life) )?(?:[Mm]ember|[Ff]ellow) of ")
"""A qualification that says to what somebody belongs."""
_PERSON = re.compile(
    r"(?:Certified|Registered|Chartered|Licen[cs]ed|Accredited) [A-Z]|Notary Public\b"
    r"|(?:RN|RGN|RMN|LPN|LVN|CPA|CNA|LCSW|EMT)$"
)
"""How a paper begins that says what somebody is."""


def with_state_article(state: str) -> str:
    """A state as it stands behind "I am": "HCPC registered", "a member of the Institute of Physics"."""
    is_person = _PERSON.match(state) is not None
    told = state if is_person else lower_first(state)
    is_called = is_person or _is_plain_role(state.partition(" (")[0])
    return f"{article(state)} {told}" if is_called or _MEMBER.match(state) else state


def says_what_one_is(qualification: str) -> bool:
    """Whether "I am" goes before a qualification: "Gas Safe registered", "Certified Paralegal (CP)", "member of"."""
    name = qualification.partition(" (")[0]
    is_named = _PERSON.match(name) is not None and (is_role(name) or _PERSON.fullmatch(name) is not None)
    is_person = (is_named or _is_plain_role(name)) and "," not in qualification
    return is_person or re.fullmatch(STATE, qualification) is not None or _MEMBER.match(qualification) is not None


def _is_plain_role(name: str) -> bool:
    """Whether a paper is called as its holder is: "Powered industrial truck trainer", no degree."""
    words = name.split()
    return len(words) > 1 and is_role(name) and all(word.islower() for word in words[1:])
