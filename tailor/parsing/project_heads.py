"""Heads of projects: an address or what the project is, behind its name, is no client's name."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.model import BlockKind, Entry
from tailor.parsing.addresses import URL
from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.roles import Roles
from tailor.parsing.rows import Row
from tailor.parsing.words import institution_score, organisation_score

_FEWEST_TOLD = 3
_NAME_WORDS = 5
_ADDRESS = re.compile(r"(?:https?://|www\.|\b(?:github|gitlab)\.com/)[^\s|,;<>()]+", re.IGNORECASE)
_COLON = re.compile(r"\s?:\s+(?=[a-zà-ÿ])")
_JOINING = frozenset(
    {"of", "and", "the", "de", "du", "des", "la", "le", "und", "der", "die", "das", "y", "e", "di", "del", "do", "da"}
)


def with_project_parts(roles: Sequence[Roles]) -> list[Roles]:
    """The roles of projects, addresses and descriptions apart from names and clients."""
    return [_with_address(_with_description(_without_colon(role))) for role in roles]


def _with_address(role: Roles) -> Roles:
    address = next((part for part in (role.organisation, *role.details) if part and URL.fullmatch(part.text)), None)
    if address is None or role.url:
        return role
    bare = None if role.organisation is address else role.organisation
    details = tuple(part for part in role.details if part is not address)
    return replace(role, organisation=bare, url=address.text, details=details)


def _with_description(role: Roles) -> Roles:
    name = role.organisation
    if name is None or URL.search(name.text) or not describes(name.text):
        return role
    return replace(role, organisation=None, details=(name, *role.details))


def headings_of_projects(rows: Sequence[Row]) -> list[int]:
    """Positions of the rows that the file marks as headings as it marks the first row of the section."""
    first = rows[0].line if rows else None
    if first is None or first.kind is not BlockKind.HEADING:
        return []
    return [at for at, row in enumerate(rows) if (row.line.kind, row.line.level) == (first.kind, first.level)]


def with_told_address(entry: Entry) -> Entry:
    """The project with the one address that is told of it as its own, where it has none."""
    found = [one[0] for told in entry.details for one in _ADDRESS.finditer(told.text)] if not entry.url else []
    return replace(entry, url=found[0].rstrip(".")) if len(found) == 1 else entry


def describes(text: str, fewest: int | None = None) -> bool:
    """Whether a text says what something is: it begins small, or has a small word that joins no name's parts.

    Args:
        text: What stands behind a name.
        fewest: How many words it has to have where it begins with a capital; by default three.
    """
    if has_legal_form(text) or max(organisation_score(text), institution_score(text)) > 1:
        return False
    words = text.split()
    told = [word for word in words if word[:1].islower() and word.lower() not in _JOINING]
    return text[:1].islower() or (len(words) >= (fewest or _FEWEST_TOLD) and bool(told))


def _without_colon(role: Roles) -> Roles:
    """The role of "Tide Map: an open map of tides" with what stands behind the colon among the details."""
    title = role.title
    colon = _COLON.search(title.text) if title is not None else None
    if title is None or colon is None or len(title.text[: colon.start()].split()) > _NAME_WORDS:
        return role
    told = title.cut(colon.end())
    return replace(role, title=title.cut(0, colon.start()), details=(told, *role.details))
