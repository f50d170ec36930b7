"""Projects, certificates, awards, publications: entries whose first piece is their name."""

import re
from collections.abc import Sequence

from tailor.model import Bullet, Entry
from tailor.parsing.dates import head_date
from tailor.parsing.entries import Draft
from tailor.parsing.experience import Roles
from tailor.parsing.heads import Atom, split_heads
from tailor.parsing.lines import Line, span_of, statements
from tailor.parsing.words import organisation_score

_ISSUER_WORDS = 8
# A date behind such a word is when something ends or was renewed: it belongs to the words, not to the entry.
_GOVERNED = re.compile(
    r"\b(?:valid|good|current|active|expires?|expiry|exp\.?|expiration|renew(?:al|ed|s)|due|until|till|through|thru|to|by"
    r"|since|from|as of|bis|gültig|seit|jusqu['’]à|jusqu['’]en|depuis|hasta|desde|até|fino al?|geldig tot)"
    r"\s*(?:on|in|to|until|through|date|bis|:)?\s*:?$",
    re.IGNORECASE,
)


def _name_net(text: str) -> float:
    return float(-organisation_score(text))


def named_roles(drafts: Sequence[Draft]) -> list[Roles]:
    """The roles of heads whose first piece is the name; the second is the issuer or publisher."""
    roles = []
    for head in split_heads(drafts, _name_net):
        parts = [atom.part for atom in head.atoms]
        title, rest = (parts[0], parts[1:]) if parts else (None, [])
        name = rest.pop(0) if rest and _is_issuer(head.atoms[0], head.atoms[1]) else None
        roles.append(Roles(title, name, head.location, head.dates, (*rest, *head.extra), head.url))
    return roles


def _is_issuer(title: Atom, other: Atom) -> bool:
    """Whether the second piece of a head is who issued it, and not a description or a list of authors."""
    text = other.part.text
    if text.count(",") and not organisation_score(text):
        return False
    if len(text.split()) > _ISSUER_WORDS or text.endswith("."):
        return False
    return title.row == other.row or organisation_score(text) > 0 or "," not in text


def listed_entries(source: str, lines: Sequence[Line]) -> tuple[Entry, ...]:
    """One entry a line; deeper bullets are statements of the entry above."""
    entries: list[tuple[Line, list[Line]]] = []
    for line in lines:
        if line.is_bullet and line.level > 0 and entries:
            entries[-1][1].append(line)
        else:
            entries.append((line, []))
    return tuple(_listed(source, line, inner) for line, inner in entries)


def _listed(source: str, line: Line, inner: Sequence[Line]) -> Entry:
    part = line.part()
    found = head_date(part.text)
    title, dates, details = part, None, []
    if found and not _GOVERNED.search(part.text[: found.start].rstrip(" ,(")):
        sides = [side for side in (part.cut(0, found.start).trimmed(), part.cut(found.end).trimmed()) if side.text]
        if sides:
            title, dates, details = sides[0], found.dates, sides[1:]
    name, issuer = _issuer(title.text, dated=dates is not None)
    bullets = tuple(Bullet("", deep.part().text, span_of(source, deep.part()), deep.level) for deep in inner)
    return Entry(
        "",
        title=name,
        organisation=issuer,
        dates=dates,
        bullets=bullets,
        details=statements(source, details),
        url=next((link.url for link in line.links), ""),
        span=span_of(source, title),
    )


def _issuer(text: str, *, dated: bool) -> tuple[str, str]:
    """The name and who issued it: behind a dash or bar, or behind a comma where a date or the words tell."""
    match = re.match(r"^(.{4,}?)(?:\t|\s+[|–—-]\s+|\s*[•·]\s*)(\S.{1,60})$", text)
    if match:
        return match[1].strip(), match[2].strip()
    comma = re.match(r"^([^,]{4,}),\s([A-ZÀ-Þ][^,]{1,60})$", text)
    if comma and (dated or organisation_score(comma[2]) > 0) and not organisation_score(comma[1]):
        return comma[1].strip(), comma[2].strip()
    return text, ""
