"""Jobs on somebody's own account: the words that say so are their employer where no name is told."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.parsing.own_firms import is_surely_own_firm
from tailor.parsing.places import is_place
from tailor.parsing.roles import Roles
from tailor.parsing.rows import Draft
from tailor.parsing.unknown_towns import could_be_town
from tailor.parsing.words import OWN_ACCOUNT, is_own_account, organisation_score

_IN_BRACKETS = re.compile(rf"\s*\((?P<own>{OWN_ACCOUNT.pattern})(?:[,;/–—-]\s*(?P<more>[^()]+))?\)$", re.IGNORECASE)
_BEGINS = re.compile(rf"(?P<own>{OWN_ACCOUNT.pattern})(?=\s*(?:[.;:]|$))", re.IGNORECASE)
_LEADS = re.compile(rf"(?:{OWN_ACCOUNT.pattern})\s", re.IGNORECASE)
_FOR_ONESELF = re.compile(r"(?:working|worked) for (?:my|him|her|them)sel(?:f|ves)", re.IGNORECASE)


def with_own_accounts(drafts: Sequence[Draft], roles: Sequence[Roles]) -> list[Roles]:
    """The roles of jobs, with "self-employed" as the employer where no firm is named.

    It stands in brackets behind the title, in a row of its own below it, or begins what is told below the head. A lone
    word behind such a title is the town.

    Args:
        drafts: The section's entries, as many as there are roles.
        roles: What their heads name.
    """
    return [
        _below(draft, _among_details(_in_brackets(_with_town(role)))) for draft, role in zip(drafts, roles, strict=True)
    ]


def _with_town(role: Roles) -> Roles:
    """The role, of what is no firm's name behind a title that says whom one worked for the town as the place."""
    title, name = role.title, role.organisation
    if title is None or name is None:
        return role
    if _FOR_ONESELF.fullmatch(name.text):
        return replace(role, organisation=None, details=(name, *role.details))
    own = _IN_BRACKETS.search(title.text) or _LEADS.match(title.text)
    if not own or role.location is not None or not (is_place(name.text) or _is_lone_town(name.text)):
        return role
    return replace(role, organisation=None, location=name)


def _is_lone_town(text: str) -> bool:
    return (
        re.fullmatch(r"[A-ZÀ-Þ][a-zà-ÿ]{2,}", text) is not None and could_be_town(text) and not organisation_score(text)
    )


def _in_brackets(role: Roles) -> Roles:
    title = role.title
    found = _IN_BRACKETS.search(title.text) if title is not None and role.organisation is None else None
    if title is None or found is None or not found.start():
        return role
    more = (title.cut(*found.span("more")),) if found["more"] else ()
    own, bare = title.cut(*found.span("own")), title.cut(0, found.start())
    title, name = (own, bare) if is_surely_own_firm(bare.text) else (bare, own)
    return replace(role, title=title, organisation=name, details=(*more, *role.details))


def _among_details(role: Roles) -> Roles:
    """The role, of a row of its own below the title that says whom one worked for the employer."""
    own = next((part for part in role.details if is_own_account(part.text)), None)
    if own is None or role.organisation or role.title is None or is_own_account(role.title.text):
        return role
    return replace(role, organisation=own, details=tuple(part for part in role.details if part is not own))


def _below(draft: Draft, role: Roles) -> Roles:
    first = draft.body[0].part if draft.body else None
    found = _BEGINS.match(first.text) if first is not None else None
    if first is None or found is None or role.organisation or role.title is None or is_own_account(role.title.text):
        return role
    return replace(role, organisation=first.cut(*found.span("own")))
