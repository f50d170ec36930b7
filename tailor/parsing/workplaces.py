"""Where within an employer somebody worked: a ward, a department, a ship, a site. It is neither employer nor title."""

from collections.abc import Sequence
from dataclasses import replace

from tailor.parsing.departments import is_department, is_vessel
from tailor.parsing.lines import Part
from tailor.parsing.roles import Roles
from tailor.parsing.words import institution_score, organisation_score


def with_workplaces_apart(roles: Sequence[Roles]) -> list[Roles]:
    """The roles, departments and ships beside the names of employers and behind titles among the details."""
    return [_bare(role) for role in roles]


def _bare(role: Roles) -> Roles:
    name, title, found = role.organisation, role.title, list[Part]()
    if name is not None:
        name = _without(name, found)
    if title is not None and role.organisation is not None:
        title = _without(title, found, ships_only=True)
    return replace(role, organisation=name, title=title, details=(*found, *role.details)) if found else role


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
    return named and is_department(text)
