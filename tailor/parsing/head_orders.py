"""In which order a head names title and employer, where no words tell, by the place and by small letters."""

import re

from tailor.parsing.departments import is_department, is_field
from tailor.parsing.heads import Atom, Head
from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.words import organisation_score, title_score
from tailor.text import fold

_DOING = re.compile(
    r"\w+ing|work|jobs?|season|saison|ernte|\w*arbeit|praktik\w+|travail|trabajos?|trabalhos?|lavor\w+", re.IGNORECASE
)
_DEED = re.compile(
    r"(?:.*\s)?(?:work|jobs?|roles?|posts?|harvests?|holidays?|season|shifts?|duties|assignments?|customer service"
    r"|babysitting|dog walking|(?:news)?paper (?:round|delivery)(?:s| and [a-z ]+)?|milk round|market stall"
    r"|delivery round|leafleting|odd jobs"
    r"|zeitungsaustragen|zeitungen austragen|krantenwijk|ernte|vendanges?|vendimia|vendemmia)",
    re.IGNORECASE,
)
"""What somebody did somewhere, which names no employer ("Bar Work, Ibiza")."""

_BEGINS_DEED = re.compile(r"[A-Z]\w+ing\s(?:for|in|at|to|with|as|on|full|part)\s[a-z]")
_TITLE_WORDS = 5
_BEHIND = 3
"""Characters of the longest sign between a name and its place."""


def tells_deed(text: str) -> bool:
    """Whether a head's only piece says what somebody did, so that it stands for the title."""
    return _DEED.fullmatch(text) is not None or _BEGINS_DEED.match(text) is not None


def is_placed_name(atom: Atom, head: Head) -> bool:
    """Whether a head's only name is an employer's by the place right behind it ("Elms Abroad, Ghana")."""
    text, place = atom.part.text, head.location
    words = text.split()
    if place is None or place.block != atom.part.block or atom.net or title_score(text) or len(words) < 2:  # noqa: PLR2004
        return False
    behind = 0 < place.start - atom.part.start - len(text) <= _BEHIND
    proper = all(word[:1].isupper() for word in words) and not any(_DOING.fullmatch(word) for word in words)
    return behind and proper and not (tells_deed(text) or is_department(text) or is_field(text))


def title_is_second(first: Atom, second: Atom, head: Head) -> bool:
    """Whether of two pieces that no word tells apart the second is the title.

    It is where a place stands between them, or small letters begin it and not the first ("Elm House, kitchen").
    """
    one, two = first.part, second.part
    if title_score(one.text) or first.net > 0 or one.block != two.block or one.start > two.start:
        return False
    if two.text[:1].islower() and len(two.text.split()) <= _TITLE_WORDS and not has_legal_form(two.text):
        return all(word[:1].isupper() for word in one.text.split() if len(fold(word)) > _BEHIND)
    place = head.location
    between = place is not None and place.block == one.block and one.start < place.start < two.start
    return between and organisation_score(two.text) <= 1 and second.net >= -1
