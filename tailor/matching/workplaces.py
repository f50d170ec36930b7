"""Experience in a place, in a field of work, or in what a trade does: the titles of those who do it show it."""

import re
from collections.abc import Iterator
from functools import cache

from tailor.claims import Certainty
from tailor.matching.beside import belongs_to_another_art, is_of_others
from tailor.matching.hits import Hit
from tailor.matching.index import IndexedItem, ResumeIndex
from tailor.matching.roots import content_tokens
from tailor.matching.word_lists import entries, word_set
from tailor.model import Place, Reason, SectionKind
from tailor.text import find_phrase, fold

_PART = 0.6
_TOLD = frozenset({Place.BULLET, Place.SUMMARY, Place.HEADLINE})
_ENDS_A_TITLE = re.compile(
    r"\s*(?:$|[,;:.()/|&–—-]|\b(?:at|in|for|of|on|to|with|and|bei|beim|im|in|für|und|mit|chez|à|au|en|dans|de|du|et|since|from|seit)\b"
    r"|\d)",
    re.IGNORECASE,
)
_KINDS_OF_PLACE = frozenset(
    {"trade", "trades", "sector", "industry", "practice", "business", "branche", "bereich", "gewerbe", "secteur"}
)


def find_workplaces(phrase: str, index: ResumeIndex, *, whole: bool = False) -> Iterator[Hit]:
    """The job titles of those who work in a place or field, or do what is asked: "Receptionist" for "in an office".

    What else a phrase says of the place ("high-volume kitchens") is not shown by it and named as a shortfall; with
    `whole` nothing else may be said.
    """
    place, rest = _place_in(phrase)
    if whole and rest:
        return
    for title in _titles().get(place, ()):
        for indexed in index.items:
            found = _title_in(indexed, title, alone=title not in _those_who_work_at(place))
            if found is not None and indexed.certainty(*found) is Certainty.PLAIN:
                gap = f"the job title shows the place; whether it was “{phrase}”, only you know" if rest else ""
                written = indexed.item.text[slice(*found)]
                works = "works there" if title in _those_who_work_at(place) else "does that in any such job"
                reason = f"one who is called “{written}” {works}: {place}"
                yield Hit(indexed.item, *found, Reason.IMPLIED, reason, share=_PART, shortfall=gap)


def find_houses(phrase: str, index: ResumeIndex) -> Iterator[Hit]:
    """The employers whose own names say that they are the place asked for: "Inbound call centre, Ash Energy"."""
    words = [token.key for token in content_tokens(phrase)]
    if not words or not (len(words) > 1 or words[-1].removesuffix("s") in word_set("houses")):
        return
    place, more = _place_in(phrase)
    house = words[-1].removesuffix("s") if words[-1].removesuffix("s") in word_set("houses") else place
    for item in index.resume.items() if house and not (more and house == place) else ():
        at_work = item.section is not None and item.section.kind is SectionKind.EXPERIENCE
        found = find_phrase(house, item.text) if at_work and item.id.endswith(".organisation") else None
        if found is not None:
            yield Hit(item, *found, Reason.IMPLIED, f"the employer is called “{item.text}”", share=_PART)


def share_field(left: str, right: str) -> bool:
    """Whether two job titles name people of one field of work: "Payroll clerk" and "Bookkeeper"."""
    groups = [titles for titles in _rows(("fields_of_work",)).values() if any(find_phrase(one, left) for one in titles)]
    return any(find_phrase(one, right) for titles in groups for one in titles)


def _title_in(indexed: IndexedItem, title: str, *, alone: bool) -> tuple[int, int] | None:
    """Where an item states a job title: in a title, or at the very beginning of what it tells.

    With `alone`, or in a sentence, no noun may follow ("nurse recruiter") nor a word before make it another trade.
    """
    item = indexed.item
    found = find_phrase(title, item.text) if item.place is Place.TITLE or item.place in _TOLD else None
    if found is None or (item.place is not Place.TITLE and found[0] > 0) or is_of_others(indexed, found[1]):
        return None
    if not alone and item.place is Place.TITLE:
        return found
    is_head = _ENDS_A_TITLE.match(item.text, found[1]) is not None
    return found if is_head and not belongs_to_another_art(indexed, *found) else None


def _place_in(phrase: str) -> tuple[str, bool]:
    """The place that a phrase ends in and whether more is said of it; empty if it is none."""
    words = [token.key for token in content_tokens(phrase) if token.key not in word_set("light")]
    for end in range(len(words), max(0, len(words) - 2), -1):
        if end < len(words) and words[end] not in _KINDS_OF_PLACE:
            break
        for first in range(end):
            place = " ".join(words[first:end])
            if place in _titles():
                return place, first > 0
    return "", False


@cache
def _titles() -> dict[str, tuple[str, ...]]:
    """The titles by places, fields of work and skills."""
    found: dict[str, tuple[str, ...]] = dict(_rows(("workplaces", "fields_of_work")))
    for key, titles in _rows(("done_by",)).items():
        found[key] = tuple(dict.fromkeys((*found.get(key, ()), *titles)))
    return found


@cache
def _those_who_work_at(place: str) -> frozenset[str]:
    return frozenset(_rows(("workplaces", "fields_of_work")).get(place, ()))


@cache
def _rows(lists: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for line in (line for name in lists for line in entries(name)):
        places, _, titles = line.partition("=")
        named = tuple(title.strip() for title in titles.split(","))
        for place in places.split(","):
            key = fold(place.strip())
            found[key] = tuple(dict.fromkeys((*found.get(key, ()), *named)))
    return found
