"""Whether what a reading took for an employer is surely one's name, so that a letter may say "at" before it.

A town, a heading or a part of a title in that place makes a letter wrong, and leaving the name out never does.
"""

import re
from functools import cache

from tailor.model import Entry
from tailor.tailoring.entry_names import name_organisation, names_firm
from tailor.tailoring.outline import is_heading
from tailor.text import fold, organisation_words

_SMALL = frozenset(
    {
        "of",
        "the",
        "and",
        "for",
        "in",
        "on",
        "at",
        "by",
        "de",
        "la",
        "le",
        "les",
        "du",
        "des",
        "d",
        "l",
        "et",
        "en",
        "sur",
        "der",
        "die",
        "das",
        "dem",
        "den",
        "von",
        "vom",
        "zu",
        "zum",
        "zur",
        "und",
        "am",
        "im",
        "bei",
        "y",
        "el",
        "los",
        "las",
        "del",
        "e",
    }
)
_DISTINCT = re.compile(r"[a-z][A-Z]|\b[A-Z]{2,}\b|\d|&|['’]s\b|-")
"""What names of firms have and names of towns have not."""
_OF_TOWNS = frozenset(
    {
        "port",
        "fort",
        "mount",
        "lake",
        "st",
        "saint",
        "san",
        "santa",
        "new",
        "old",
        "north",
        "south",
        "east",
        "west",
        "northern",
        "southern",
        "eastern",
        "western",
        "central",
        "upper",
        "lower",
        "great",
        "little",
        "greater",
        "los",
        "las",
        "el",
        "bad",
        "sankt",
    }
)
"""Words with which names of towns and regions begin."""
_AREA = re.compile(
    r"\b(?:environs|alentours|umgebung|umland)\b|\b(?:surrounding|and) (?:the )?areas?\b"
    r"|\b(?:area|region|région)$|\bCo\. ",
    re.IGNORECASE,
)
_ACTIVITIES = re.compile(r"\w+ing and \w+(?:ing|age|tion|ment|ance|ence)")
"""What a department does, in the place of an employer: "Receiving and Storage"."""
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_WORD = re.compile(r"[\w'’.&+/-]+")


def is_surely_employer(entry: Entry) -> bool:
    """Whether an entry's organisation is surely the name of an employer, and no other may stand in its title."""
    name = name_organisation(entry)
    if names_firm(name):
        return True
    if not name[:1].isalnum() or _AREA.search(name) or is_heading(name) or _ACTIVITIES.fullmatch(name):
        return False
    if not _is_proper(name):
        return False
    if names_kind(name):
        return True
    words = name.split()
    is_long = len(words) > 1 and fold(words[0]).strip(".") not in _OF_TOWNS
    return not _names_another(entry.title) and (bool(entry.location) or is_long or _DISTINCT.search(name) is not None)


def names_kind(name: str) -> bool:
    """Whether a name has a word for what its bearer is: "Hospital", "Ltd", "Stadtwerke"."""
    words, endings = _kinds()
    folded = re.findall(r"[a-z0-9][a-z0-9.'+#-]*", fold(name))
    return any(word in words or word.rstrip(".") in words or word.endswith(endings) for word in folded)


@cache
def _kinds() -> tuple[frozenset[str], tuple[str, ...]]:
    every = organisation_words()
    return every, tuple(word[1:] for word in every if word.startswith("-"))


def _is_proper(name: str) -> bool:
    """Whether a name is written as names are: each part with a capital, in a name of no known kind each word."""
    parts = [part.strip() for part in name.split(",")]
    if not all(part[:1].isupper() or part[:1].isdigit() for part in parts):
        return False
    words = _WORD.findall(parts[0])
    if names_kind(parts[0]):
        return not (words[-1].islower() and names_kind(words[-1]))  # "GP surgery" is one of many
    return all(not word[:1].islower() or fold(word).strip("'’.") in _SMALL for word in words)


def _names_another(title: str) -> bool:
    """Whether an employer may stand in a title: "Apprentice, Elm Electrical", but not "Detective, economic crime"."""
    behind = [part.strip() for part in _IN_BRACKETS.sub("", title).split(",")[1:]]
    return any(part[:1].isupper() and (names_kind(part) or " " in part) for part in behind)
