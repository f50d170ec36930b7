"""What `meta.tailor` says of links and entries besides the keys of a JSON Resume, where these still say the same."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from pydantic import BaseModel

from tailor.model import Contact, Entry, ProfileLink
from tailor.model.json_basics import network_of
from tailor.model.json_lists import without_keys


class LinkRow(BaseModel):
    """A row of `meta.tailor.links`."""

    url: str = ""
    label: str = ""
    username: str = ""


def with_links(contact: Contact, rows: Sequence[LinkRow]) -> Contact:
    """The contact with its links in the order of these rows and called as there, unless somebody renamed them since."""
    places = {row.url or row.username: at for at, row in enumerate(rows)}
    links = [_as_called(link, rows[places[link.url]]) if link.url in places else link for link in contact.links]
    ordered = sorted(links, key=lambda link: places.get(link.url or link.username, len(rows)))
    return replace(contact, links=tuple(ordered))


def _as_called(link: ProfileLink, row: LinkRow) -> ProfileLink:
    same = link.label in {"", row.label, network_of(link.url)}
    return replace(link, label=row.label, username=row.username) if same else link


def with_own_title(entry: Entry, written: Mapping[str, str]) -> Entry:
    """The entry without a degree where its title is none."""
    return replace(entry, degree="") if entry.degree and written.get("no_degree") == entry.degree else entry


def with_told(entry: Entry, written: Mapping[str, str]) -> Entry:
    """The entry with the last lines of its summary as bullets, at their places, and the others as its details."""
    found = re.fullmatch(r"((?:\d{1,4} ?)*)/(\d{1,4})", written.get("told", ""))
    plain = without_keys(entry.details)
    lines = (*plain, *(one for one in entry.bullets if one.prose))
    places = [int(place) for place in found[1].split()] if found else []
    if found is None or not len(places) <= len(lines) == int(found[2]):
        return entry
    bullets = [one for one in entry.bullets if not one.prose]
    cut = len(lines) - len(places)
    for place, line in zip(places, lines[cut:], strict=True):
        bullets.insert(place, replace(line, prose=True))
    details = (*(replace(one, prose=False) for one in lines[:cut]), *(one for one in entry.details if one.key))
    return replace(entry, details=details, bullets=tuple(bullets))
