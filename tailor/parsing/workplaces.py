"""Where within an employer somebody worked: a ward, a department, a ship, a site. It is neither employer nor title."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.parsing.departments import is_department, is_vessel
from tailor.parsing.lines import Part
from tailor.parsing.roles import Roles
from tailor.parsing.words import institution_score, organisation_score

_SHIP_OF = re.compile(r"(?P<ship>[^()]+?)\s\((?P<firm>[A-ZÀ-Þ][^()]+)\)")
_UNIVERSITY = re.compile(r"\b(?:Universit\w+|Hochschule|Uniwersytet)\b")
_SCHOOL_OF = re.compile(
    r"(?:(?:School|Faculty|Institute|Department|Centre|Center|Laboratory|College) (?:of|for) "
    r"|Fakultät für |Institut für "
    r"|Lehrstuhl |Professur |UFR |(?:Faculté|Facultad|Faculdade|Departamento|Département|Laboratoire|Institut) d"
    r"|Dipartimento "
    r"|Facoltà |Faculteit )"
)
"""How the part of a university is called that somebody works in."""

_LINES = re.compile(
    r"\b(?:Lines?|Shipping|Ferr(?:y|ies)|Marine|Maritime|Reederei|Navigation|Offshore|Tankers|Cruises|Carriers|Rederij|Naviera)\b"
)
"""Words of the names of those who run ships."""

_ARMED = re.compile(
    r"\b(?:Army|Navy|Air Force|Marines|Marine Corps|Armed Forces|National Guard|Bundeswehr|Heer|Marine|Bundesheer"
    r"|Armée|Ejército|Esercito|Exército|Krijgsmacht|Landmacht)\b"
)
_REGIMENT = re.compile(
    r"\b(?:Regiment|Battalion|Engineers|Corps|Fusiliers|Guards|Signals|Artillery|Rifles|Hussars|Lancers|Dragoons|Infantry"
    r"|Squadron|Brigade|Division|Bataillon|Geschwader|Kompanie|Staffel|Régiment|Regimiento|Reggimento|Regimento)\b"
)


def with_workplaces_apart(roles: Sequence[Roles]) -> list[Roles]:
    """The roles, departments and ships beside the names of employers and behind titles among the details."""
    return [_bare(role) for role in roles]


def _bare(role: Roles) -> Roles:
    role = _with_firm_of_ship(_without_regiment(role))
    name, title, found = role.organisation, role.title, list[Part]()
    if name is not None:
        name = _without(name, found)
    if title is not None and role.organisation is not None:
        title = _without(title, found, ships_only=True)
    return replace(role, organisation=name, title=title, details=(*found, *role.details)) if found else role


def _with_firm_of_ship(role: Roles) -> Roles:
    """The role, of "MV Astrid Star (Elm Lines)" the line as the employer and the ship among the details."""
    name, place = role.organisation, role.location
    if name is not None and place is not None and is_vessel(name.text) and _LINES.search(place.text):
        return replace(role, organisation=place, location=None, details=(name, *role.details))
    found = _SHIP_OF.fullmatch(name.text) if name is not None else None
    if name is None or found is None or not is_vessel(found["ship"]):
        return role
    details = (name.cut(*found.span("ship")), *role.details)
    return replace(role, organisation=name.cut(*found.span("firm")), details=details)


def _without_regiment(role: Roles) -> Roles:
    """The role of a soldier without the regiment as its place."""
    name, place = role.organisation, role.location
    if name is None or place is None or not (_ARMED.search(name.text) and _REGIMENT.search(place.text)):
        return role
    return replace(role, location=None, details=(place, *role.details))


def _without(part: Part, found: list[Part], *, ships_only: bool = False) -> Part:
    """The part without its first or last piece where that is such a place, which goes to those found."""
    for start, end, rest in _edges(part.text):
        text, name = part.text[start:end].strip(), part.text[rest].strip(" ,")
        placed = is_vessel(text) or (not ships_only and _is_within(text, name))
        if placed and name:
            found.append(part.cut(start, end))
            return _without(part.cut(rest.start, rest.stop), found, ships_only=ships_only)
    return part


def _edges(text: str) -> list[tuple[int, int, slice]]:
    """The first and the last of the pieces that commas part, each with where the others stand."""
    first, last = text.find(", "), text.rfind(", ")
    if first < 0:
        return []
    return [(0, first, slice(first + 2, len(text))), (last + 2, len(text), slice(0, last))]


def _is_within(text: str, name: str) -> bool:
    """Whether a text names a department of what is surely an employer, and is none itself ("Elm Police Department")."""
    named = max(organisation_score(name), institution_score(name)) >= 2 or name.isupper()  # noqa: PLR2004 at its edge
    return named and (is_department(text) or _is_of_university(text, name))


def _is_of_university(text: str, name: str) -> bool:
    return _UNIVERSITY.search(name) is not None and _SCHOOL_OF.match(text) is not None
