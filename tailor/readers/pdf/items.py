"""Items of a narrow list, one a line, of which one goes on in the next line."""

import re
from collections.abc import Sequence
from itertools import pairwise

from tailor.readers.pdf.measures import Measures
from tailor.readers.pdf.runs import Run
from tailor.readers.pdf.wraps import is_full, is_in_brackets, opens_bracket, starts_anew

_SET_OFF = 1.25
_SHORT_FORM = re.compile(r"\s\(([A-Z]{2,6})\)\s*$")
_ITEM = re.compile(r"[^\W\d_A-ZÀ-Þ][^\W\d_]+(?:[ -][^\W\d_]+){0,2}")
_LABELLED = re.compile(r"[A-ZÀ-Þ][^\W\d_]*(?:[ /&-]+[^\W\d_]+){0,2}:\s+\S")
_OPEN = re.compile(
    r"(?:and|or|of|the|an?|in|to|for|with|by|on|at|from|und|oder|mit|von|für|im|et|ou|de|du|des|en|à|pour|y|o|e|del|con"
    r"|para|em|da|do|di|della|van|met|voor)",
)
_LAST_WORD = re.compile(
    r"(?:management|systems?|awards?|certificates?|certification|development|engineering|analysis|optimi[sz]ation"
    r"|administration|assurance|improvement|association|society|institute|university|college|guild|licen[cs]e|diploma"
    r"|programme|program|scholarship|medal|prize|specialist|practitioner|professional|surveyors|services|operations)"
    r"(?:\s\([^()]+\))?",
    re.IGNORECASE,
)
"""What ends the names of skills, certificates and awards, and is hardly one by itself."""

_NAME_AND_GIVER = re.compile(rf"{_LAST_WORD.pattern},\s", re.IGNORECASE)
_OPEN_ADJECTIVE = re.compile(
    r"\b(?:of|in|for|and|with|to)\s(?:(?!Hospital|Animal|Music|Clinic)[A-Z][a-z]{2,}(?:al|ic|ed|ive|ous|ary)"
    r"|Small|Large|Heavy|Light|High|Low|New|Young|Older|Human|Social)$"
)
"""An adjective behind a small word, whose noun must follow ("for Small", "of Clinical")."""


def goes_on_in_item(last: Run, text: Run, measures: Measures) -> bool:
    """Whether a line is the rest of the item above, also where it begins with a capital.

    It closes the bracket that the item opens. Or its first word would not have fitted above, and it is all in brackets,
    or the letters that end it in brackets are those of both lines, or it begins with the last word of a name, or the
    line above ends within one, or it stands nearer than items stand to each other.
    """
    if text.bullet or opens_bracket(last, text):
        return not text.bullet
    full = is_full(last, text, measures.edge(last, text))
    below = text.text.strip()
    names_end = _LAST_WORD.fullmatch(below) or _NAME_AND_GIVER.match(below) or _OPEN_ADJECTIVE.search(last.text.strip())
    telling = is_in_brackets(text) or _are_initials(last.text, text.text) or bool(names_end)
    return full and (telling or measures.is_nearer_than_items(last, text))


def begins_item(texts: Sequence[Run], text: Run) -> bool:
    """Whether a line is an item of its own below lines at its left edge, whatever room these leave."""
    return _is_set_off(texts, text) or _is_item_below(texts, text) or _are_labelled_lists(texts, text)


def _is_item_below(texts: Sequence[Run], text: Run) -> bool:
    """Whether all lines are one to three words in small letters that no phrase joins, as the names of skills are.

    A sentence that wraps begins with a capital, or has signs or more words in its lines.
    """
    lines = [run.text.strip() for run in (*texts, text)]
    if not all(map(_ITEM.fullmatch, lines)):
        return False
    return not (_OPEN.fullmatch(lines[-2].split()[-1]) or _OPEN.fullmatch(lines[-1].split()[0]))


def _are_labelled_lists(texts: Sequence[Run], text: Run) -> bool:
    """Whether a line begins another list behind a label below one ("Tools: lathe, file", "Software: AutoCAD")."""
    labelled = all(_LABELLED.match(run.text.strip()) for run in (texts[0], text))
    return labelled and any("," in run.text for run in texts) and texts[-1].text.strip()[-1:] not in {",", ";", "&"}


def _is_set_off(texts: Sequence[Run], text: Run) -> bool:
    """Whether a line that begins with a capital is farther from the lines above than these are from each other."""
    distances = [below.base - above.base for above, below in pairwise(texts)]
    return bool(distances) and text.base - texts[-1].base > _SET_OFF * max(distances) and starts_anew(texts[-1], text)


def _are_initials(above: str, below: str) -> bool:
    """Whether the second of two lines ends in the initials of both ("Geographic Information", "Systems (GIS)")."""
    short = _SHORT_FORM.search(below)
    if short is None:
        return False
    words = re.findall(r"[^\W\d_]+", f"{above} {below[: short.start()]}")
    lower = len(re.findall(r"[^\W\d_]+", below[: short.start()]))
    initials = "".join(word[0] for word in words if word[0].isupper())
    return bool(lower) and initials.endswith(short[1]) and len(short[1]) > lower
