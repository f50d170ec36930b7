"""What stands around an employer's name in a head: the job's number, an agency, the town behind a legal form."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tailor.parsing.employer_kinds import without_kind
from tailor.parsing.head_names import ASIDE, CONTRACT
from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.lines import Part
from tailor.parsing.places import could_be_city, is_like_town, is_place
from tailor.parsing.posting_place import is_street
from tailor.parsing.roles import Roles
from tailor.parsing.street_lines import is_street_line
from tailor.parsing.temporary_work import TEMPORARY, with_agency_in_brackets
from tailor.parsing.town_tails import with_towns_apart
from tailor.parsing.unknown_towns import could_be_town
from tailor.parsing.words import institution_score, organisation_score, title_score

_NUMBER = re.compile(r"\(?(\d{1,2})[.)]\s+(?=[^\W\d_])")
_AGENCY = re.compile(
    r"[\s,]+\(?(?P<agency>(?:via|through|über|durch|par|a través de|através d[aeo]|por|tramite|door)\s+"
    r"(?P<name>[A-ZÀ-Þ][^()]*))\)?$"
)
_AGENCY_FIRST = re.compile(
    r"\(?(?P<agency>(?:via|through|über|par|tramite|door|por|através d[aeo]|a través de)\s+"
    r"(?P<name>[A-ZÀ-Þ][^(),]*))\)?"
    r"(?:,\s+(?P<firm>[A-ZÀ-Þ0-9].*))?"
)
_TEMPORARY = re.compile(TEMPORARY, re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\s+\((?P<agency>(?P<name>[A-ZÀ-Þ][^()]*))\)$")
_OPEN_BRACKET = re.compile(r"\s*[(\[][^()\[\]]*$")
_SHUT_BRACKET = re.compile(r"(?P<name>[^()\[\]]+)[)\]]+")
_BRACKETS_WITH_TOWN = re.compile(r"\s*\((?P<remark>[^()]+), (?P<town>[^(),]+)\)$")
_SEPARATOR = 3
"""Characters of the longest sign between an employer and its town, with the spaces around it."""

_REMARK = re.compile(
    r"\s*\((?P<remark>[a-zà-þ\d][^()]*)\)$"
    r"|\s*\((?P<trade>[^()]*(?i:händler|betrieb|firma|handel|laden|geschäft|werkstatt|hersteller|dienstleister|verein|verband))\)$"
    r"|,\s+(?P<hours>\d+(?:[.,]\d+)?\s?(?:h|hrs?|hours?|std\.?|stunden|heures?|horas?|ore|uur)\b[^,]*)$"
    r"|,\s+(?P<when>(?:weekends?|evenings?|nights?|summers?|saturdays?|sundays?|(?:part|full)[- ]time|casual|seasonal"
    r"|(?:am )?wochenende|abends|samstags|teilzeit|week-ends?|le soir|mi-temps|fines de semana|weekenden)(?: only)?)$"
    r"|,\s+(?P<size>\d[\d.,]*\s[a-zà-ÿ]{3,}(?:\s[a-zà-ÿ]+)*)\.?$"
    rf"|,\s+(?P<aside>{ASIDE})$"
    r"|\s?:\s+(?P<duties>[^:,]+,[^:]+)$"
)
"""What is said of the job behind its employer's name: "Elm Homes (40 beds, part time)", "Elm Stores, 24 hrs a week",
"Elm Paints: invoices, reminders"."""

_TOWN_BEFORE = re.compile(r"(?P<town>[A-ZÀ-Þ][^,.()]*)(?:, |\. | [–—-] | \| )(?P<title>\S.*)")
_TOWN_BEHIND_ASIDE = re.compile(r"\s\((?P<remark>[a-zà-þ][^()\d]*)\),?\s(?P<town>[A-ZÀ-Þ][\w'’-]+)$")


def with_bare_employers(roles: Sequence[Roles]) -> list[Roles]:
    """The roles of a section's heads, employers without what else stands around their names.

    The town goes to the place, the agency of another employer to the details; of temporary jobs the agency is the
    employer. Numbers are those of the jobs where two heads or more begin with one.
    """
    roles = [with_agency_in_brackets(role) for role in roles]
    numbered = {found[1] for role in roles for part in _names(role) if (found := _NUMBER.match(part.text))}
    bare = [_without_number(role) if len(numbered) > 1 else role for role in roles]
    bare = list(_without_remarks([without_kind(_without_town(role)) for role in bare]))
    placed = with_towns_apart([_with_place(_with_agency(_without_town(role))) for role in bare])
    return [_with_whole_brackets(role) for role in _without_remarks(placed)]


def _with_whole_brackets(role: Roles) -> Roles:
    """The role, of its employer's name what stands before a bracket that a cut left open, the rest in the details."""
    name = role.organisation
    opened = _OPEN_BRACKET.search(name.text) if name is not None else None
    if name is not None and opened and opened.start():
        remark = name.cut(opened.start()).trimmed()
        details = (remark, *role.details) if remark.text else role.details
        return replace(role, organisation=name.cut(0, opened.start()).trimmed(), details=details)
    if name is not None and (closed := _SHUT_BRACKET.fullmatch(name.text)):
        return replace(role, organisation=name.cut(*closed.span("name")).trimmed())
    return role


def _without_town(role: Roles) -> Roles:
    """The role with a town before its title ("Elm Roofing, Otley, slater"), or behind an aside."""
    title, name = role.title, role.organisation
    if title is None or name is None or role.location is not None:
        return role
    found = _TOWN_BEFORE.match(title.text)
    follows = 0 < title.start - name.start - len(name.text) <= _SEPARATOR and title.block == name.block
    titled = found is not None and (
        title_score(found["title"]) > 0 or (found["title"][0].islower() and is_place(found["town"]))
    )
    if found and follows and titled and could_be_town(found["town"]):
        return replace(role, title=title.cut(found.start("title")), location=title.cut(*found.span("town")))
    aside = _TOWN_BEHIND_ASIDE.search(name.text)
    if aside is None or not _could_be_town(aside["town"]):
        return role
    details = (name.cut(*aside.span("remark")), *role.details)
    return replace(
        role, organisation=name.cut(0, aside.start()), location=name.cut(*aside.span("town")), details=details
    )


def _names(role: Roles) -> list[Part]:
    return [part for part in (role.title, role.organisation) if part is not None]


def _without_number(role: Roles) -> Roles:
    title, name = (
        part and part.cut(found.end() if (found := _NUMBER.match(part.text)) else 0)
        for part in (role.title, role.organisation)
    )
    return replace(role, title=title, organisation=name)


def _without_remarks(roles: Sequence[Roles]) -> Iterator[Roles]:
    """The roles without remarks in their employers' names; that of an employer above several jobs goes to the first."""
    former: Part | None = None
    for role in roles:
        bare = _without_remark(role)
        yield replace(bare, details=role.details) if role.organisation and role.organisation == former else bare
        former = role.organisation


def _without_remark(role: Roles) -> Roles:
    name = role.organisation
    found = _REMARK.search(name.text) if name is not None else None
    if name is None or found is None or not found.start() or _AGENCY.search(name.text):
        return role
    remark = name.cut(*found.span(found.lastgroup or 0))
    return replace(role, organisation=name.cut(0, found.start()), details=(remark, *role.details))


def _behind_agency(role: Roles) -> Roles:
    """The role, of "via Elm Staff, Oak Foods" the second as the employer; the agency is that where it stands alone."""
    name = role.organisation
    found = _AGENCY_FIRST.fullmatch(name.text) if name is not None else None
    if name is None or found is None:
        return role
    if not found["firm"]:
        return replace(role, organisation=name.cut(*found.span("name")))
    details = (name.cut(*found.span("agency")), *role.details)
    return replace(role, organisation=name.cut(found.start("firm")), details=details)


def _with_agency(role: Roles) -> Roles:
    role = _with_agency_as_place(_behind_agency(role))
    title, name = role.title, role.organisation
    if name is not None and (found := _AGENCY.search(name.text) or _IN_BRACKETS.search(name.text)):
        before, agency = name.cut(0, found.start()), name.cut(*found.span("name"))
        if _TEMPORARY.fullmatch(before.text):
            return replace(role, organisation=agency, details=(before, *role.details))
        if found.re is _AGENCY and before.text:
            return replace(role, organisation=before, details=(name.cut(*found.span("agency")), *role.details))
    if title is not None and (found := _AGENCY.search(title.text)) and title_score(title.text[: found.start()]) > 0:
        opened = title.text.rfind("(", 0, found.start())
        begins = opened if opened > title.text.rfind(")", 0, found.start()) else found.start()
        bare = title.cut(0, begins).trimmed()
        if name is None:
            return replace(role, title=bare, organisation=title.cut(*found.span("name")))
        told = title.cut(begins).trimmed() if begins < found.start() else title.cut(*found.span("agency"))
        return replace(role, title=bare, details=(told, *role.details))
    return role


def _with_agency_as_place(role: Roles) -> Roles:
    """The role, of "Intérim (Elm Staff)" the agency as the employer where other heads have their towns in brackets."""
    name, place = role.organisation, role.location
    if name is None or place is None or not _TEMPORARY.fullmatch(name.text) or is_place(place.text):
        return role
    return replace(role, organisation=place, location=None, details=(name, *role.details))


def _without_street(role: Roles, name: Part) -> Roles:
    """The role with the street behind its employer's name among the details, as the town is its place."""
    before, comma, street = name.text.rpartition(", ")
    if not comma or title_score(street) or not (is_street(street) or is_street_line(street)):
        return role
    told = name.cut(len(before) + len(comma))
    return replace(role, organisation=name.cut(0, len(before)), details=(told, *role.details))


def _with_place(role: Roles) -> Roles:
    """The role with the street or town that stands behind its employer's name as the place."""
    name = role.organisation
    if name is None or role.location is not None:
        return role if name is None else _without_street(role, name)
    before, comma, street = name.text.rpartition(", ")
    if comma and is_street(street) and not title_score(street):
        return replace(role, organisation=name.cut(0, len(before)), location=name.cut(len(before) + 2))
    if before.count("(") > before.count(")"):
        return _with_place_in_brackets(role, name)
    known = max(organisation_score(before), institution_score(before)) > 0 or has_legal_form(before)
    if comma and known and " " in before and _could_be_town(street) and is_like_town(street):
        return replace(role, organisation=name.cut(0, len(before)), location=name.cut(len(before) + 2))
    beside = next((part for part in role.details if _stands_behind(part, name)), None)
    if beside is not None and _could_be_town(beside.text):
        return replace(role, location=beside, details=tuple(part for part in role.details if part is not beside))
    return role


def _with_place_in_brackets(role: Roles, name: Part) -> Roles:
    """The role with the town that ends the brackets behind its employer's name ("Elm Works (Oak Group, Leeds)")."""
    found = _BRACKETS_WITH_TOWN.search(name.text)
    if found is None or not found.start() or not is_place(found["town"]):
        return role
    details = (name.cut(*found.span("remark")), *role.details)
    return replace(
        role, organisation=name.cut(0, found.start()), location=name.cut(*found.span("town")), details=details
    )


def _could_be_town(text: str) -> bool:
    return could_be_city(text) and is_like_town(text) and not (text.isupper() or CONTRACT.fullmatch(text))


def _stands_behind(part: Part, name: Part) -> bool:
    """Whether a piece of a head follows the name in its line, with a separator between them."""
    return part.block == name.block and 0 < part.start - name.start - len(name.text) <= _SEPARATOR
