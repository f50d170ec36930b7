"""The town that some write behind what they are, in the line below their name ("Electrician, Accra")."""

import re
from collections.abc import Sequence

from tailor.model import Section
from tailor.parsing.header import Header
from tailor.parsing.places import is_city, is_place, is_region
from tailor.parsing.words import institution_score, job_score, organisation_score, title_score
from tailor.text import fold
from tailor.vocabulary.everyday import is_word

_TOWN_BEHIND = re.compile(
    r"\.\s|,\s|\s\((?=[^()]+\)$|[^()]+\([A-Z]{2}\)\)$)|\s[–—-]\s"
    r"|(?:,\s)?\s?\b(?:(?:based|living|wohnhaft|basée?|residente|sediad[oa]|con sede|gevestigd) )?"
    r"(?:in|à|en|em|a|te|aus|uit|from) (?=[A-ZÀ-Þ])"
)
_BASED = re.compile(r"(?P<town>[A-ZÀ-Þ][^\d,|]{2,30}?)[ -](?:based|basierte[rn]?)\s")
_OF_EMPLOYER = re.compile(r"\b(?:at|with|for|bei|beim|chez|presso|bij|na|no|@)\s", re.IGNORECASE)
"""What stands before an employer's name, whose town it may be that follows."""

_MATTERS = frozenset({"mobile", "java", "reading", "nice", "split", "bath", "cork", "sale", "deal"})
"""Towns whose names say what somebody works on as well."""


def take_place_of_headline(header: Header, sections: Sequence[Section]) -> None:
    """Takes the place out of the headline for the location that nothing else in the resume tells.

    A country or region alone is left there: it may be what somebody has charge of ("Country Manager, Kenya").

    Args:
        header: What is known of the person; changed.
        sections: The sections, whose jobs may be in a town that no table knows.
    """
    if not header.headline:
        _take_headline_of_location(header, sections)
    if header.location or not header.headline:
        return
    towns = {fold(entry.location) for section in sections for entry in section.entries if entry.location}
    based = _BASED.match(header.headline)
    if based and _is_town(based["town"], towns):
        header.location = based["town"]
        return
    for found in _TOWN_BEHIND.finditer(header.headline):
        title, place = header.headline[: found.start()].rstrip(" ,"), header.headline[found.end() :]
        place = place.removesuffix(")") if found[0].endswith("(") else place
        if title_score(title) > 0 and not _names_employer(title) and _is_town(place, towns):
            header.headline, header.location = title, place
            return


def _take_headline_of_location(header: Header, sections: Sequence[Section]) -> None:
    """Takes what somebody is out of a location that begins with it, where a job's title has the same word."""
    trade, comma, town = header.location.partition(", ")
    titles = {word for section in sections for entry in section.entries for word in fold(entry.title).split()}
    if comma and " " not in trade and fold(trade) in titles and is_place(town):
        header.headline, header.location = trade, town


def _is_town(text: str, towns: set[str]) -> bool:
    """Whether a text is surely a town, with or without what it lies in: known, or one of the resume's jobs."""
    first, comma, _ = text.partition(", ")
    if fold(text) in towns or fold(first) in {town.split(",")[0] for town in towns}:
        return (not comma and not is_region(text)) or is_place(text)
    if not is_place(text) or (not comma and is_region(text) and not is_city(text)):
        return False
    return bool(comma) or not (fold(text) in _MATTERS or is_word(fold(text)) or title_score(text))


def _names_employer(title: str) -> bool:
    first, *others = title.split(", ")
    named = job_score(first) <= 0 or any(organisation_score(one) > 1 or institution_score(one) for one in others)
    return bool(_OF_EMPLOYER.search(title)) or named
