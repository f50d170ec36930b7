"""What stands around an employer's name and is none of it: whom one worked for through it, its group, play, ship."""

import re
from dataclasses import replace

from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.lines import Part
from tailor.parsing.roles import Roles
from tailor.parsing.words import organisation_score, title_score

_CAPITAL = r"(?=(?:the\s|der\s|die\s|la\s|le\s|el\s|l['’])?[A-ZÀ-Þ0-9])"
_ON_BEHALF = (
    r"(?:on behalf of|im auftrag(?: der| des| von)?|pour le compte d(?:e la|e|u|es)|por cuenta de(?:l| la)?"
    r"|por conta d[aeo]|per conto d(?:i|el|ella)|namens|in opdracht van)"
)
_FOR = r"(?:for|für|pour|para|per|voor)"
_LEADS = re.compile(rf"(?:(?i:{_ON_BEHALF}|{_FOR}))\s(?:the\s|der\s|die\s|la\s|el\s)?(?P<name>[A-ZÀ-Þ0-9].*)")
_BEHIND = re.compile(rf",?\s(?P<aside>(?i:{_ON_BEHALF})\s{_CAPITAL}.*)$")
_FOR_BEHIND = re.compile(rf"\s(?P<aside>{_FOR}\s{_CAPITAL}.*)$")
_GROUP = re.compile(
    r",\s(?P<aside>(?:(?:now )?part of|an? (?:division|subsidiary|brand|member|branch|arm) of|owned by|run by"
    r"|member of"
    r"|teil (?:der|des|von)|ein unternehmen der|tochter der|filiale d[eu]|membre d[eu]|parte del?|società del"
    r"|onderdeel van)\s\S.*)$",
    re.IGNORECASE,
)
_PLAY = re.compile(r"(?P<aside>[\"“”„«‘][^\"“”„«»‘’]+[\"“”»’]),\s(?P<name>[A-ZÀ-Þ][^\"“”]*)")
_AT_SEA = re.compile(
    r"\b(?:mate|master|captain|skipper|bosun|deck ?hand|seaman|(?:deck|engine|officer) cadet|purser|steward"
    r"|(?:chief|first|second|third|fourth|deck|navigation|radio) (?:officer|engineer|mate|cook)"
    r"|electro-technical officer|motorman|oiler|able seaman|ab|nautical officer|kapitän|steuermann|matrose"
    r"|schiffsmechaniker|marinaio|nostromo"
    r"|matelot|bosco|stuurman|matroos|marinero|contramaestre)\b",
    re.IGNORECASE,
)
_OF_SHIPS = re.compile(
    r"\b(?:shipping|ship ?management|maritime|marine|lines?|tankers?|ferr(?:y|ies)|cruises?|offshore"
    r"|navigation|reederei|rederij|rederi|armador\w*|naviera|navigazione|fisheries|sea cadet|crewing|towage"
    r"|dredging|yachts?|salvage)\b",
    re.IGNORECASE,
)
_SHIP = r"[A-ZÀ-Þ][\w'’.-]*(?:\s(?:of|the|de|[A-ZÀ-Þ0-9][\w'’.-]*)){0,3}(?:\s\([^()]*\))?"
_SHIP_FIRST = re.compile(rf"(?P<aside>{_SHIP}),\s(?P<name>[A-ZÀ-Þ].*)")
_SHIP_BEHIND = re.compile(rf"(?P<title>[^,]+),\s(?P<aside>{_SHIP})")


def without_tails(role: Roles) -> Roles:
    """The role, of its employer the name alone; what is told beside that goes to the details."""
    role = _without_ship(role)
    name = role.organisation
    if name is None:
        return role
    if (found := _LEADS.fullmatch(name.text)) or (found := _PLAY.fullmatch(name.text)):
        aside = (name.cut(*found.span("aside")),) if "aside" in found.groupdict() else ()
        role = replace(role, organisation=name.cut(*found.span("name")), details=(*aside, *role.details))
    return _without_aside(role, role.organisation or name)


def _without_aside(role: Roles, name: Part) -> Roles:
    found = _BEHIND.search(name.text) or _GROUP.search(name.text)
    if found is None and (found := _FOR_BEHIND.search(name.text)) and not has_legal_form(name.text[: found.start()]):
        found = None
    if found is None or not found.start():
        return role
    aside = name.cut(*found.span("aside"))
    return replace(role, organisation=name.cut(0, found.start()), details=(aside, *role.details))


def _without_ship(role: Roles) -> Roles:
    """The role of somebody at sea with the name of the ship, which stands beside its owner's, among the details."""
    title, name = role.title, role.organisation
    if title is None or name is None or not _AT_SEA.search(title.text):
        return role
    if (found := _SHIP_FIRST.fullmatch(name.text)) and _owns_ships(found["name"]) and not _owns_ships(found["aside"]):
        told = name.cut(*found.span("aside"))
        return replace(role, organisation=name.cut(*found.span("name")), details=(told, *role.details))
    behind = _SHIP_BEHIND.fullmatch(title.text)
    if behind is None or not _owns_ships(name.text) or _is_no_ship(behind["aside"]):
        return role
    told = title.cut(*behind.span("aside"))
    return replace(role, title=title.cut(*behind.span("title")), details=(told, *role.details))


def _owns_ships(text: str) -> bool:
    return _OF_SHIPS.search(text) is not None or has_legal_form(text)


def _is_no_ship(text: str) -> bool:
    return title_score(text) > 0 or organisation_score(text) > 0 or _AT_SEA.search(text) is not None
