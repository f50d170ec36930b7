"""A field of work that the department says in which somebody worked: a respiratory ward for "respiratory care"."""

import re
from collections.abc import Iterator

from tailor.claims import Certainty
from tailor.matching.beside import titles_a_helper
from tailor.matching.hits import Hit
from tailor.matching.index import IndexedItem, ResumeIndex
from tailor.matching.roots import root
from tailor.model import Place, Reason
from tailor.text import tokenize

_PART = 0.6
_FIELD = re.compile(
    r"(?P<field>[\w-]+(?:\s[\w-]+)?)\s(?:care|nursing|medicine|services?|work|settings?|environments?|patients|experience)",
    re.IGNORECASE,
)
_DEPARTMENTS = frozenset(
    {
        *(
            "ward",
            "wards",
            "unit",
            "units",
            "department",
            "departments",
            "clinic",
            "clinics",
            "team",
            "centre",
            "center",
        ),
        *("icu", "theatre", "theatres", "suite", "bay", "area", "service", "lab", "laboratory", "section", "division"),
    }
)
_GENERAL = frozenset(
    {
        *(
            "patient",
            "customer",
            "client",
            "personal",
            "direct",
            "health",
            "social",
            "primary",
            "community",
            "clinical",
        ),
        *(
            "public",
            "shift",
            "team",
            "home",
            "field",
            "site",
            "project",
            "night",
            "day",
            "good",
            "quality",
            "professional",
        ),
    }
)
"""Before "care" or "service" these name no department's field."""
_WORKED = frozenset({Place.TITLE, Place.BULLET, Place.DETAIL, Place.SUMMARY})


def find_wards(phrase: str, index: ResumeIndex) -> Iterator[Hit]:
    """The places that name a department of the field asked for, as where somebody worked.

    Args:
        phrase: A field with "care", "nursing", "services" or the like behind it.
        index: The resume.
    """
    asked = _FIELD.fullmatch(phrase)
    if asked is None:
        return
    wanted = tuple(root(token.key) for token in tokenize(asked["field"]))
    if not wanted or set(tokenize(asked["field"])[0].key.split()) & _GENERAL:
        return
    for indexed in index.items:
        told = indexed.item.place in _WORKED and not titles_a_helper(phrase, indexed)
        place = _place(wanted, indexed) if told else None
        if place is not None and indexed.certainty(*place) is Certainty.PLAIN:
            said = indexed.item.text[slice(*place)]
            yield Hit(indexed.item, *place, Reason.IMPLIED, f"“{said}” is a place of “{phrase}”", share=_PART)


def _place(wanted: tuple[str, ...], indexed: IndexedItem) -> tuple[int, int] | None:
    """Where the field stands before a department, at most one word between: "respiratory high dependency area"."""
    for at in range(len(indexed.tokens) - len(wanted)):
        last = at + len(wanted)
        if indexed.roots[at:last] != wanted:
            continue
        for end in range(last, min(last + 3, len(indexed.tokens))):
            if indexed.tokens[end].key in _DEPARTMENTS and _is_one_name(indexed, at, end):
                return indexed.tokens[at].start, indexed.tokens[end].end
    return None


def _is_one_name(indexed: IndexedItem, first: int, last: int) -> bool:
    text, tokens = indexed.item.text, indexed.tokens
    return all(text[tokens[at].end : tokens[at + 1].start] == " " for at in range(first, last))
