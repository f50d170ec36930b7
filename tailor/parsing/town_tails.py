"""Towns that no table knows behind an employer's name: "Elm Cafe, Otley", "Elm Cafe in Otley", "Elm Cafe (Otley)"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.lines import Part
from tailor.parsing.places import could_be_city, is_place
from tailor.parsing.roles import Roles
from tailor.parsing.unknown_towns import could_be_town
from tailor.parsing.words import is_own_account
from tailor.text import fold

_IN = re.compile(r"\s+(?:in|à|te|en|em|a)\s+(?P<town>[A-ZÀ-Þ][^,()]+(?:,\s[^,()]+)?)$")
_COMMA = re.compile(r",\s+(?P<town>[A-ZÀ-Þ][^,()]+)$")
_REGION_TOO = re.compile(r",\s+(?P<town>[A-ZÀ-Þ][^,()]+,\s[^,()]+|[A-ZÀ-Þ][^,()]+\s\([^()]+\))$")
_BRACKETS = re.compile(r"\s+\((?P<town>[A-ZÀ-Þ][^,()]+)\)$")
_OF_FORM = re.compile(r"\s+(?:di|de|bei)\s+(?P<town>[A-ZÀ-Þ][^,()]+)$")
_GROUPS = frozenset(
    {"partners", "women", "men", "friends", "centre", "center", "institute", "people", "children", "rent"}
)
"""What goes on with "in" and a matter, not with a town ("Partners in Learning")."""

_NEARLY_ALL = 0.6
_FEWEST = 2


def with_towns_apart(roles: Sequence[Roles]) -> list[Roles]:
    """The roles of a section, towns behind the employers' names as the places of the jobs.

    What a bracket holds may be a nickname or an owner as well; it is a town where most of the section's names have one.
    """
    named = [role for role in roles if role.organisation and role.title and not role.location]
    bracketed = sum(_town_in(role.organisation, _BRACKETS) is not None for role in named if role.organisation)
    usual = bracketed >= max(_FEWEST, _NEARLY_ALL * len(named))
    return [_bare(role, brackets=usual) for role in roles]


def _bare(role: Roles, *, brackets: bool) -> Roles:
    name = role.organisation
    if name is None or role.location is not None:
        return role
    found = _town_behind(name, lone=role.title is None)
    if found is None and brackets:
        found = _town_in(name, _BRACKETS)
    if found is None or not name.text[: found.start()].strip():
        return role
    town = name.cut(*found.span("town"))
    return replace(role, organisation=name.cut(0, found.start()).trimmed(), location=town)


def _town_behind(name: Part, *, lone: bool) -> re.Match[str] | None:
    """The town at a name's end; beside no title only behind what surely employs, or where a table knows it."""
    if found := _with_form(name.text):
        return found
    for pattern in (_REGION_TOO, _COMMA, _IN):
        found = _town_in(name, pattern)
        if found and (not lone or is_place(found["town"])):
            return found
    return None


def _with_form(text: str) -> re.Match[str] | None:
    """The town behind a legal form, and behind a word that elsewhere belongs to the name ("Elm S.r.l. di Rovigo")."""
    found = _OF_FORM.search(text)
    town = found is not None and (is_place(found["town"]) or could_be_city(found["town"]))
    return found if found and town and has_legal_form(text[: found.start()]) else None


def _town_in(name: Part, pattern: re.Pattern[str]) -> re.Match[str] | None:
    found = pattern.search(name.text)
    if found is None or is_own_account(before := name.text[: found.start()]):
        return None
    if pattern is _IN and (fold(before).split() or [""])[-1] in _GROUPS:
        return None
    if " a " in found[0] and " " not in before and not is_place(found["town"]):
        return None  # "Pret a Porter"
    return found if could_be_town(found["town"]) and re.search(r"\w", before) else None
