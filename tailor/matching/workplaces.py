"""Experience that is asked for in a place or a field of work: the titles of those who work nowhere else show it."""

from collections.abc import Iterator
from functools import cache

from tailor.matching.hedges import Certainty
from tailor.matching.hits import Hit
from tailor.matching.index import ResumeIndex
from tailor.matching.roots import content_tokens
from tailor.matching.word_lists import entries, word_set
from tailor.model import Place, Reason
from tailor.text import find_phrase, fold

_PART = 0.6
_KINDS_OF_PLACE = frozenset(
    {"trade", "trades", "sector", "industry", "practice", "business", "branche", "bereich", "gewerbe", "secteur"}
)


def find_workplaces(phrase: str, index: ResumeIndex, *, whole: bool = False) -> Iterator[Hit]:
    """The job titles of those who work in a place or field: "Receptionist" for "experience in an office".

    What else a phrase says of the place ("high-volume kitchens") is not shown by it and named as a shortfall; with
    `whole` nothing else may be said.
    """
    place, rest = _place_in(phrase)
    for title in _titles().get(place, ()) if not (whole and rest) else ():
        for indexed in index.items:
            found = find_phrase(title, indexed.item.text) if indexed.item.place is Place.TITLE else None
            if found is not None and indexed.certainty(*found) is Certainty.PLAIN:
                gap = f"the job title shows the place; whether it was “{phrase}”, only you know" if rest else ""
                written = indexed.item.text[slice(*found)]
                reason = f"one who is called “{written}” works there: {place}"
                yield Hit(indexed.item, *found, Reason.IMPLIED, reason, share=_PART, shortfall=gap)


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
    found: dict[str, tuple[str, ...]] = {}
    for line in (*entries("workplaces"), *entries("fields_of_work")):
        places, _, titles = line.partition("=")
        named = tuple(title.strip() for title in titles.split(","))
        for place in places.split(","):
            key = fold(place.strip())
            found[key] = tuple(dict.fromkeys((*found.get(key, ()), *named)))
    return found
