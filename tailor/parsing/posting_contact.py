"""Whom a posting asks to write to."""

import re
from collections.abc import Sequence
from functools import cache

from tailor.model import Document, PostingContact
from tailor.parsing.posting_employer import is_organisation
from tailor.parsing.posting_patterns import alternatives

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PARTICLES = frozenset({"van", "von", "de", "der", "da", "di", "al"})
_PERSON = (
    r"(?P<name>(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Herr|Frau|Mme|M)\.? )?[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ]\.?)?"
    r"(?: (?:van|von|de|der|da|di|al))?(?: [A-ZÀ-Þ][\w'’-]+){1,2})"
)


def find_contact(document: Document, lines: Sequence[str], labelled: str) -> PostingContact:
    """The person, office and e-mail address; each empty where the posting names none.

    Args:
        document: Its facts may state a contact.
        lines: The posting's lines.
        labelled: The value of a "Contact:" label, if any.
    """
    name, _, role = labelled.partition(",")
    if not re.match(_PERSON, labelled):
        name = role = ""
    if not name:
        found = next((person for way in _ways() for line in lines if (person := _person(way, line))), None)
        name, role = (found["name"], found["role"] or "") if found else ("", "")
    address = next((found[0] for line in lines if (found := _EMAIL.search(line))), "")
    return PostingContact(
        document.fact("contact_name") or name.strip(),
        "" if "@" in role else role.strip(),
        document.fact("contact_email") or address.rstrip("."),
    )


@cache
def _ways() -> tuple[re.Pattern[str], ...]:
    """How a posting leads to a person: "write to NAME, ROLE" and "NAME, ROLE" with the word of an office."""
    writing, office = "|".join(alternatives("signs", "writing_to")), "|".join(alternatives("signs", "office"))
    end = r"(?=[,.;:(]| (?:at|on|by|via|under|for|if)\b|$)"
    return (
        re.compile(rf"(?:{writing}) {_PERSON}(?:, (?P<role>[A-Z][^,.;@\d]+?))?{end}", re.IGNORECASE),
        re.compile(rf"^{_PERSON}, (?P<role>[^,.;@\d]*(?:{office})[^,.;@\d]*)", re.IGNORECASE),
    )


def _person(way: re.Pattern[str], line: str) -> re.Match[str] | None:
    """A match whose name is written as one; the pattern itself ignores case for the sake of its other words."""
    found = way.search(line)
    if not found:
        return None
    words = [word for word in found["name"].split() if word not in _PARTICLES]
    plain = all(word[:1].isupper() and not word.isupper() for word in words) and "Team" not in words
    return found if plain and not is_organisation(found["name"]) else None
