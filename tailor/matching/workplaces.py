"""Experience that is asked for in a place: the titles of those who work there and nowhere else show it."""

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


def find_workplaces(phrase: str, index: ResumeIndex) -> Iterator[Hit]:
    """The job titles of those who work in a place: "Receptionist" for "experience in an office".

    What else a phrase says of the place ("high-volume kitchens") is not shown by it and named as a shortfall.
    """
    place, rest = _place_in(phrase)
    for title in _titles().get(place, ()):
        for indexed in index.items:
            found = find_phrase(title, indexed.item.text) if indexed.item.place is Place.TITLE else None
            if found is not None and indexed.certainty(*found) is Certainty.PLAIN:
                gap = f"the job title shows the place; whether it was “{phrase}”, only you know" if rest else ""
                written = indexed.item.text[slice(*found)]
                reason = f"one who is called “{written}” works in such a place: {place}"
                yield Hit(indexed.item, *found, Reason.IMPLIED, reason, share=_PART, shortfall=gap)


def _place_in(phrase: str) -> tuple[str, bool]:
    """The place that a phrase ends in and whether more is said of it; empty if it is none."""
    words = [token.key for token in content_tokens(phrase) if token.key not in word_set("light")]
    for first in range(len(words)):
        place = " ".join(words[first:])
        if place in _titles():
            return place, first > 0
    return "", False


@cache
def _titles() -> dict[str, tuple[str, ...]]:
    rows = (line.partition("=") for line in entries("workplaces"))
    return {
        fold(place.strip()): tuple(title.strip() for title in titles.split(","))
        for places, _, titles in rows
        for place in places.split(",")
    }
