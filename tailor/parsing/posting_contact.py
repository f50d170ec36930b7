"""Whom a posting asks to write to."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from tailor.model import Document, PostingContact
from tailor.parsing.posting_address import find_address
from tailor.parsing.posting_patterns import alternatives, is_organisation, pattern
from tailor.text import names_unit

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_OFFICE_LABELS = frozenset({"job title", "position", "role", "title"})  # of the contact, where a list names them
_PARTICLES = frozenset({"van", "von", "de", "der", "da", "di", "al"})
_PERSON = (
    r"(?P<name>(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Herrn?|Frau|Mme|Madame|Monsieur|M)\.? ){0,3}"
    r"[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ]\.?)?"
    r"(?: (?:van|von|de|der|da|di|al))?(?: [A-ZÀ-Þ][\w'’-]+){1,2})"
)


def find_contact(document: Document, lines: Sequence[str], labelled: str) -> PostingContact:
    """The person, office, e-mail and postal address; each empty where the posting names none.

    Args:
        document: Its facts may state a contact.
        lines: The posting's lines.
        labelled: The value of a "Contact:" label, if any.
    """
    name, role = _labelled(labelled) or _below_label(lines)
    if not name:
        found = next((person for way in _ways() for line in lines if (person := _person(way, line))), None)
        name, role = (found["name"], found["role"] or "") if found else ("", "")
    email = next((found[0] for line in lines if (found := _EMAIL.search(line))), "")
    return PostingContact(
        document.fact("contact_name") or name.strip(),
        "" if "@" in role else role.strip(" ."),
        document.fact("contact_email") or email.rstrip("."),
        find_address(lines),
    )


def _labelled(text: str) -> tuple[str, str] | None:
    """Name and office behind a label; None when no person stands there."""
    name, _, role = text.partition(",")
    return (name, role) if re.match(_PERSON, name) and not _is_office(name) else None


def _below_label(lines: Sequence[str]) -> tuple[str, str]:
    """A person on the line below "Contact", or below "Name" in a list of labels and values; else empty strings."""
    role = ""
    for line, below in pairwise(lines):
        label = line.rpartition(": ")[2].strip(" :")
        said = pattern("labels", "contact_name").fullmatch(label)
        if (said or label.lower() == "name") and (found := _labelled(below)):
            role = next((two for one, two in pairwise(lines) if one.lower().strip(" :") in _OFFICE_LABELS), "")
            return found[0], found[1] or ("" if said else role)
    return "", ""


@cache
def _ways() -> tuple[re.Pattern[str], ...]:
    """How a posting leads to a person: "write to NAME, ROLE" and "NAME, ROLE" with the word of an office."""
    writing, office = "|".join(alternatives("signs", "writing_to")), "|".join(alternatives("signs", "office"))
    written_to = r"(?i:candidature|adresser|bewerbung|application|kontakt|contact)"
    end = r"(?=[,.;:(]| (?:at|on|by|via|under|for|if)\b|$)"
    words = r"(?:(?:our|the|unsere[rn]?|notre) (?:\w+ ){1,3}?)?"
    return (
        re.compile(rf"(?:{writing}) {words}{_PERSON}(?:, (?P<role>[A-Z][^,.;@\d]+?))?{end}", re.IGNORECASE),
        re.compile(rf"^{_PERSON}, (?P<role>[^,.;@\d]*(?:{office})[^,.;@\d]*)", re.IGNORECASE),
        re.compile(
            rf"(?:{written_to}).*?\b(?=(?:M|Mme|Madame|Monsieur|Herrn?|Frau|Mrs?|Ms|Dr)\.? ){_PERSON}"
            r"(?:, (?P<role>[^,.;@\d]+)(?![^,.;]*\d))?"
        ),
    )


def _person(way: re.Pattern[str], line: str) -> re.Match[str] | None:
    """A match whose name is written as one; the pattern itself ignores case for the sake of its other words."""
    found = way.search(line)
    if not found:
        return None
    words = [word for word in found["name"].split() if word not in _PARTICLES]
    plain = len(words) > 1 and all(word[:1].isupper() and not word.isupper() for word in words)
    return found if plain and not _is_office(found["name"]) else None


def _is_office(name: str) -> bool:
    return is_organisation(name) or names_unit(name)
