"""Where a school is: the town behind its name, in brackets, or before the degree that follows."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.parsing.heads import Atom
from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.lines import Part
from tailor.parsing.places import could_be_city, is_like_town, is_place
from tailor.parsing.unknown_towns import could_be_town, could_be_town_and_code
from tailor.parsing.words import degree_score, institution_score, organisation_score
from tailor.text import fold

_LONGEST_TOWN = 3
_LEAVES = re.compile(r"(?:\w+(?:abschluss|abitur)|Abitur|Ausbildung|Berufsausbildung|Umschulung|Abschluss)\b")
"""Degrees in German before which a word with a capital that is no adjective can only be the school's town."""

_OF_ADJECTIVES = ("e", "er", "es", "en")


def with_town_apart(atoms: Sequence[Atom], school: Atom | None) -> tuple[list[Atom], Part | None]:
    """The pieces of a head, the degree right behind a school without the town before it, and this town.

    "Elm College, Leeds Diploma in Nursing" stands so where a cell of a table has two lines.
    """
    behind = next((atom for atom in atoms if school and (atom.row, atom.slot) == (school.row, school.slot + 1)), None)
    words = behind.part.text.split(" ") if behind else []
    for length in range(1, min(_LONGEST_TOWN, len(words) - 1) + 1):
        town, degree = " ".join(words[:length]), words[length]
        leaves = length == 1 and _LEAVES.match(degree) is not None and could_be_city(town) and is_like_town(town)
        leaves = leaves and not town.endswith(_OF_ADJECTIVES)
        known = is_place(town) and degree[:1].isupper() and degree_score(degree) > 0
        if behind and (known or leaves) and not degree_score(town):
            rest = replace(behind, part=behind.part.cut(len(town) + 1))
            return [rest if atom is behind else atom for atom in atoms], behind.part.cut(0, len(town))
    return list(atoms), None


def without_town(school: Part | None, place: Part | None) -> tuple[Part | None, Part | None]:
    """The school's name without the town behind its last comma, and where it is ("Elm High School, Otley")."""
    if school and not place and (inner := _TOWN_IN_BRACKETS.search(school.text)) and _is_town(school.text, inner):
        return school.cut(0, inner.start()), school.cut(*inner.span("town"))
    before, comma, town = school.text.rpartition(", ") if school else ("", "", "")
    named = (
        institution_score(before) > 0
        or has_legal_form(before)
        or (organisation_score(before) > 1 and not degree_score(before))
    )
    cut = before.count("(") > before.count(")")
    if school is None or place or not named or cut or _OF_PLACES.match(before):
        return school, place
    if not (could_be_city(town) and is_like_town(town)):
        return school, place
    return school.cut(0, len(before)), school.cut(len(before) + len(comma))


_TOWN_IN_BRACKETS = re.compile(r"\s\((?P<town>[A-ZÀ-Þ][^()]*(?:\([A-Z]{2}\))?)\)$")
_HOW_TAUGHT = re.compile(
    r"(?:studium|kurs|lehrgang|schule|learning|online|remote|distance|\bpart|\bfull)\b", re.IGNORECASE
)


def _is_town(school: str, inner: re.Match[str]) -> bool:
    """Whether what stands in parentheses behind a school is its town, and not how it teaches or its letters."""
    town = inner["town"]
    named = institution_score(school[: inner.start()]) > 0
    return named and not _HOW_TAUGHT.search(town) and (is_place(town) or (could_be_town(town) and is_like_town(town)))


_OF_PLACES = re.compile(
    r"(?:University|Universit[yàé]|Universidade?|Polytechnic) (?:of|de|di|du) [^,]+$", re.IGNORECASE
)
"""Universities whose campus stands behind a comma ("University of Elmland, Otley")."""

_OF_CHILDREN = re.compile(
    r"\b(?:(?:high|secondary|middle|grammar|primary|comprehensive|public|community) school|academy|gymnasium|realschule"
    r"|(?:haupt|gesamt|mittel|grund|regel|ober|werkreal)schule|lycee|college (?:jean|saint|sainte)|liceo|ies|instituto"
    r"|istituto|escola secundaria|scuola|sixth form)\b"
)


def town_behind(school: Atom | None, title: Atom | None, degrees: Sequence[Atom]) -> Atom | None:
    """The piece right behind a school in a row that begins with the degree, where it has the form of a town's name.

    Behind a school that is none of higher learning it is no degree either ("Elm High School, Norwich").
    """
    if school is None or title is None:
        return None
    before = (title.row, title.slot) < (school.row, school.slot)
    coded = could_be_town_and_code(title.part.text) and not before
    of_children = _OF_CHILDREN.search(fold(school.part.text)) and not degree_score(title.part.text)
    if not (before or of_children or coded):
        return None
    behind = next((atom for atom in degrees if (atom.row, atom.slot) == (school.row, school.slot + 1)), None)
    is_town = behind is not None and (
        (could_be_city(behind.part.text) and is_like_town(behind.part.text)) or could_be_town_and_code(behind.part.text)
    )
    return behind if is_town and title.row == school.row else None
