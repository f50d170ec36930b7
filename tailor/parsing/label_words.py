"""The labels of forms, told by their words alone."""

import re
from functools import cache, lru_cache

from tailor.parsing.words import read_table
from tailor.text import fold

MARKS = " •·:\t"
"""What may stand around a label."""

_PART_OF_NAME = (
    r"(?:surname|(?:first|last|given|family|middle) ?name|forename|name|nachname|familienname|vorname|zuname"
    r"|nom(?: de famille)?|prenom|nombre|apellido|cognome|nome(?: proprio)?|apelido|sobrenome"
    r"|achternaam|familienaam|voornaam|naam)"
    r"(?:\(\w{1,3}/?\)|s|en)?"
)
_PERSON = re.compile(rf"{_PART_OF_NAME}(?:\s*(?:/|,|&|\+|\s(?:and|und|et|y|e|en)\s)\s*{_PART_OF_NAME})+")
"""Both parts of a name asked for in one label, in any order ("Surname(s) / First name(s)")."""


@lru_cache(maxsize=4096)
def label_kind(text: str) -> str:
    """What a text alone labels in a form ("mother", "licence"); empty where it labels no answer that is read."""
    label = plain(text)
    kind = labels().get(label, "person" if _PERSON.fullmatch(label) else "")
    return "" if kind == "fact" else kind


def is_label(text: str) -> bool:
    """Whether a text is the label of any answer, those of facts about the person among them ("Nationality")."""
    label = plain(text)
    return label in labels() or _PERSON.fullmatch(label) is not None


def plain(text: str) -> str:
    """A label folded, with plain signs and without the marks around it."""
    return fold(text).replace("–", "-").replace("’", "'").strip(MARKS)


@cache
def labels() -> dict[str, str]:
    """All labels of the table, folded, with the kinds of their answers."""
    found: dict[str, str] = {}
    for row in read_table("form_labels.txt").splitlines():
        if row and not row.startswith("#"):
            kind, _, names = row.partition(": ")
            found |= {name.strip(): kind for name in names.split("|")}
    return found
