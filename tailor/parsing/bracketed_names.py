"""Employers in brackets behind the title ("Cook (Ash Hotel)")."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.parsing.head_commas import Score
from tailor.parsing.heads import Atom, Head
from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.places import could_be_city, is_like_town, is_place
from tailor.parsing.unknown_towns import could_be_town
from tailor.parsing.words import institution_score, organisation_score, title_score

_BRACKETS = re.compile(r"^(?P<title>[^()]{2,})\s\((?P<name>[\w][^()]+)\)$")
_FEWEST = 2
_NEARLY_ALL = 0.66


def with_names_in_brackets(heads: Sequence[Head], score: Score) -> list[Head]:
    """The heads, what stands in brackets behind a title as the employer.

    It is one where nearly all of a section's heads, or of those of as many rows, are written so and name no employer
    elsewhere, or where it is surely an organisation by its words; else it is a department, a contract or a note.
    """
    found = [_found(head) for head in heads]
    told = [len(head.rows) for head, match in zip(heads, found, strict=True) if match or _is_parted(head)]
    rows = [len(head.rows) for head in heads]
    usual = {
        size
        for size in set(told)
        if len(told) >= max(_FEWEST, _NEARLY_ALL * len(heads)) or told.count(size) >= max(_FEWEST, rows.count(size))
    }
    return [
        _split(head, match, score)
        if match and (len(head.rows) in usual or _is_surely_name(match["name"]) or _has_town(match))
        else head
        for head, match in zip(heads, found, strict=True)
    ]


def _is_parted(head: Head) -> bool:
    """Whether the second of a head's two pieces stands in brackets behind the first."""
    pair = len(head.rows) == 1 and len(head.atoms) == _FEWEST
    return pair and f" ({head.atoms[1].part.text})" in head.rows[0].text


def _found(head: Head) -> re.Match[str] | None:
    """The title and the name of a head that has nothing else but a town."""
    others = [atom.part.text for atom in head.atoms[1:]]
    alone = bool(head.atoms) and all(could_be_city(text) and is_like_town(text) for text in others)
    match = _BRACKETS.match(head.atoms[0].part.text) if alone else None
    if match is None or is_place(match["name"]) or re.search(r"\d", match["name"]):
        return None
    if match["name"][:1].islower():
        return match if _has_town(match) else None
    name = match["name"]
    return match if not title_score(name) or _is_surely_name(name) or _has_town(match) else None


def _has_town(match: re.Match[str]) -> bool:
    """Whether brackets behind a title hold a name and a town ("Roofer (Elm & Son, Otley)"), and no list of duties."""
    name, comma, town = match["name"].rpartition(", ")
    named = name[:1].isupper() or organisation_score(name) > 0
    plain = bool(comma) and ", " not in name and named and town[:1].isupper()
    return plain and title_score(match["title"]) > 0 >= title_score(name) and (is_place(town) or could_be_town(town))


def _is_surely_name(text: str) -> bool:
    return has_legal_form(text) or max(organisation_score(text), institution_score(text)) >= 2  # noqa: PLR2004 at the text's edge


def _split(head: Head, match: re.Match[str], score: Score) -> Head:
    whole = head.atoms[0]
    cuts = (whole.part.cut(*match.span("title")), whole.part.cut(*match.span("name")))
    atoms = tuple(Atom(part, whole.row, slot, score(part.text)) for slot, part in enumerate(cuts))
    rest = (replace(atom, slot=atom.slot + 1) for atom in head.atoms[1:])
    return replace(head, atoms=(*atoms, *rest))
