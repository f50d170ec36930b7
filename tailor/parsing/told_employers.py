"""Employers told in words around their names: "trading as Elm Pipes", "Temp work for Oak Staff", "(agency Elm)"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.parsing.employer_tails import without_tails
from tailor.parsing.lines import Part
from tailor.parsing.own_work import is_earlier, without_earlier
from tailor.parsing.places import is_place
from tailor.parsing.roles import Roles
from tailor.parsing.words import organisation_score

_NAME = r"(?P<name>[A-ZÀ-Þ0-9][^()]*)"
_TRADING = re.compile(
    r"(?P<title>.*?)[\s,(]*\b(?:trading (?:as|under the name(?: of)?)|t/a|sous le nom(?: commercial)?(?: de)?"
    r"|unter dem namen|con el nombre(?: comercial)?(?: de)?|sotto il nome(?: di)?|onder de naam)\s+[«„“\"]?\s?"
    r"(?P<name>[^()«»„“”\"]*[^()«»„“”\"\s])\s?[»”“\"]?\)?",
    re.IGNORECASE,
)
_OWN = (
    r"à (?:mon|son) (?:propre )?compte|self[- ]employed|sole trader|selbstst?ändig|freiberuflich|por cuenta propia"
    r"|por conta própria|in proprio|als zelfstandige|zelfstandig"
)
_OWN_BEHIND = re.compile(rf",\s+(?P<own>{_OWN})$", re.IGNORECASE)
_OWN_ALONE = re.compile(_OWN, re.IGNORECASE)
_QUOTED = re.compile(r"(?P<title>[^,«„“]+), (?P<name>[^,]*[«„“][^,»”“]+[»”“])")
_SORT_OF_WORK = re.compile(
    r"(?P<title>(?:temp(?:orary)?|agency|freelance|casual|seasonal|holiday|summer|relief|supply) (?:work|jobs|shifts)"
    r"|(?:aushilfs|zeit|leih)arbeit|missions? d['’]intérim|petits? boulots?"
    r"|trabajos? (?:temporal(?:es)?|eventual(?:es)?)"
    r"|lavor[oi] (?:stagional[ei]|interinal[ei])|uitzendwerk|vakantiewerk)"
    rf"\s+(?:for|with|at|through|via|bei|für|pour|chez|para|en|per|presso|voor|bij)\s+{_NAME}",
    re.IGNORECASE,
)
_VARIOUS = re.compile(
    r"(?:various|several|different|verschiedene|wechselnde|divers(?:es)?|différent[es]*|vari[oae]s?|divers[oaei]s?"
    r"|diverse|verschillende|vári[oa]s|distint[oa]s)\s[^\W\d_]+(?:\s[^\W\d_]+)?",
    re.IGNORECASE,
)
"""What stands in the place of an employer's name where an agency placed somebody ("Varios destinos")."""

_AGENCY = re.compile(
    r"\s\((?P<kind>(?:ETT|agency|Zeitarbeit|Leiharbeit|intérim|interim|agence|agenzia|uitzendbureau)[:,]?\s"
    r"|(?:via|über|through|par|a través de|através d[aeo]|tramite|por medio de)\s)?"
    r"(?P<name>[A-ZÀ-Þ][^()]*)\)$",
    re.IGNORECASE,
)
_SMALL_TITLE = re.compile(r"(?P<title>[a-zà-ÿ][^,()]*), (?P<name>[A-ZÀ-Þ][^,()]*)(?:\s\((?P<remark>[^()]*)\))?")


def with_told_employers(roles: Sequence[Roles]) -> list[Roles]:
    """The roles, the employer's name without the words that tell it, taken from the title where it stands in that."""
    told = (_with_agency(_on_own_account(_trading(_earlier(role)))) for role in roles)
    return [without_tails(_of_sort(role)) for role in told]


def _earlier(role: Roles) -> Roles:
    """The role of a time before that of another job without the words that say so ("Before that: ...")."""
    title = role.title
    if title is None or not is_earlier(title.text):
        return role
    bare = title.cut(without_earlier(title.text))
    found = _SMALL_TITLE.fullmatch(bare.text)
    if role.organisation is not None or found is None:
        return replace(role, title=bare if role.organisation is not None else title)
    title = bare
    remark = (title.cut(*found.span("remark")),) if found["remark"] else ()
    name = title.cut(*found.span("name"))
    return replace(role, title=title.cut(*found.span("title")), organisation=name, details=(*remark, *role.details))


def _trading(role: Roles) -> Roles:
    name = role.organisation
    if name is not None and (found := _TRADING.fullmatch(name.text)) and not found["title"]:
        return replace(role, organisation=name.cut(*found.span("name")))
    title = role.title
    found = _TRADING.fullmatch(title.text) if title is not None and name is None else None
    if title is None or found is None or not found["title"]:
        return role
    bare = title.cut(*found.span("title"))
    opened = bare.text.rfind("(")
    if opened > bare.text.rfind(")"):
        bare, remark = bare.cut(0, opened), bare.cut(opened + 1)
        return replace(role, title=bare, organisation=title.cut(*found.span("name")), details=(remark, *role.details))
    return replace(role, title=bare, organisation=title.cut(*found.span("name")))


def _on_own_account(role: Roles) -> Roles:
    """The role of a firm of one's own without the words that say so; beside them a name in quotes is that firm's."""
    title, name = role.title, role.organisation
    if name is None:
        return role
    if found := _OWN_BEHIND.search(name.text):
        told = name.cut(*found.span("own"))
        return replace(role, organisation=name.cut(0, found.start()), details=(told, *role.details))
    quoted = _QUOTED.fullmatch(title.text) if title is not None else None
    if title is None or quoted is None or not _OWN_ALONE.fullmatch(name.text):
        return role
    bare, firm = title.cut(*quoted.span("title")), title.cut(*quoted.span("name"))
    return replace(role, title=bare, organisation=firm, details=(name, *role.details))


def _with_agency(role: Roles) -> Roles:
    """The role with the agency in its title's brackets as the employer, where only "various sites" stand for one."""
    title, name = role.title, role.organisation
    found = _AGENCY.search(title.text) if title is not None else None
    if title is None or found is None or (name is not None and not _VARIOUS.fullmatch(name.text)):
        return role
    if not found["kind"] and (name is None or organisation_score(found["name"]) <= 0):
        return role
    told: list[Part] = [name] if name is not None else []
    site = role.location
    if site is not None and told and not is_place(site.text):
        told, site = [*told, site], None
    agency = title.cut(*found.span("name"))
    details = (*told, *role.details)
    return replace(role, title=title.cut(0, found.start()), organisation=agency, location=site, details=details)


def _of_sort(role: Roles) -> Roles:
    """The role of one sort of work for somebody, told in one piece ("Temp work for Oak Staff")."""
    named = [part for part in (role.title, role.organisation) if part is not None]
    found = _SORT_OF_WORK.fullmatch(named[0].text) if len(named) == 1 else None
    if found is None or not found["name"][:1].isupper():
        return role
    return replace(role, title=named[0].cut(*found.span("title")), organisation=named[0].cut(*found.span("name")))
