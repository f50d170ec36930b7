"""Jobs by an agency whose name stands in brackets behind the word for such work: "Intérim (Elm Staff), maçon"."""

import re
from dataclasses import replace

from tailor.parsing.lines import Part
from tailor.parsing.roles import Roles

TEMPORARY = (
    r"(?:various |several |diverse |short |verschiedene |divers(?:es)? |vari[oae]s? )*"
    r"(?:temp(?:orary|ing)?|agency|casual|interim|intérim|zeitarbeit|leiharbeit|uitzend\w*|ett"
    r"|trabajos? temporal(?:es)?|trabalhos? temporários?|lavoro interinale|missions? d['’]intérim)"
    r"(?: (?:jobs?|work|assignments?|bookings?|contracts?|roles?|posts?|missions?|bureau))?"
)
"""What somebody calls jobs by an agency, where another head names the employer; as a regular expression."""

_LABEL = r"(?i:agence|agency|agentur|agenzia|agencia|agência|bureau|via|through|über|par|door)"
_INNER = rf"(?:{_LABEL}\s+)?(?P<name>[A-ZÀ-Þ][^(),]*?)(?:\s+agency)?(?:,\s+(?P<town>[A-ZÀ-Þ][^(),\d]+))?"
_HEAD = re.compile(rf"(?P<kind>(?i:{TEMPORARY}))\s*\({_INNER}\)(?:\s*[:,–-]\s*(?P<title>\S.*))?")


def with_agency_in_brackets(role: Roles) -> Roles:
    """The role with the agency as its employer and the work as its title; the word for it goes to the details."""
    title, name = role.title, role.organisation
    found = _HEAD.fullmatch(title.text) if title is not None else None
    if title is not None and found is not None:
        work = title.cut(*found.span("title")) if found["title"] else name
        if work is None or (found["title"] and name is not None):
            return role
        return _employed(replace(role, title=work), title, found, title.cut(*found.span("kind")))
    told = _HEAD.fullmatch(name.text) if name is not None else None
    if name is None or told is None or told["title"]:
        return role
    return _employed(role, name, told, name.cut(*told.span("kind")))


def _employed(role: Roles, part: Part, found: re.Match[str], kind: Part) -> Roles:
    place = part.cut(*found.span("town")) if found["town"] and role.location is None else role.location
    return replace(role, organisation=part.cut(*found.span("name")), location=place, details=(kind, *role.details))
