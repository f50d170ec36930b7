"""Universities that go by the name of their town: "MMath, Warwick", "BA History, Durham, 2007"."""

import re
from collections.abc import Iterable
from dataclasses import replace

from tailor.parsing.roles import Roles

_OF_UNIVERSITY = re.compile(
    r"(?:[BM]\.?\s?(?:A|Sc|Eng|Ed|Mus|Phil|Res|Arch)\b|M(?:Math|Phys|Chem|Sci|Comp|Biol|Geol|Pharm|BA|BBS|BChB|SW|PH)\b"
    r"|B(?:BA|Med|VSc|VetMed|Nurs|Pharm|Th)\w*|LL\.?\s?[BMD]\b|Ph\.?\s?D\b|D\.?Phil\b|Eng\.?D\b|PG(?:CE|Dip|Cert)\b"
    r"|Bachelor|Master|Dipl(?:om)?\b|Dipl\.|Magister|Staatsexamen|Promotion|Licence\b|Doctorat|Laurea|Grado (?:en|in)\b"
    r"|Licenciatura|Máster|Mestrado|Doctorado)"
)
_TOWN = re.compile(r"[A-ZÀ-Þ][^,()\d]*")
_MOST_WORDS = 3


def with_towns_as_schools(roles: Iterable[Roles]) -> list[Roles]:
    """The degrees; where one of a university names no school, the bare town behind it is how the school is called."""
    return [_with_town(role) for role in roles]


def _with_town(role: Roles) -> Roles:
    town = role.location
    if role.organisation is not None or town is None or not _OF_UNIVERSITY.match(role.degree):
        return role
    bare = _TOWN.fullmatch(town.text) is not None and len(town.text.split()) <= _MOST_WORDS
    return replace(role, organisation=town, location=None) if bare else role
