"""What of a resume answers a question: bullets that show a thing, the nearest one, or the resume's words for it."""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from types import MappingProxyType

from tailor.interview.likeness import Similarities, find_nearest, says_nearly
from tailor.interview.skeleton import build_star
from tailor.model import Finding, Place, Reason, RequirementKind, Resume, Star, Status

Showing = Callable[[Sequence[str]], Mapping[str, frozenset[str]]]
"""Phrases -> the ids of the resume's items that say each of them, by the rules by which requirements are matched."""

_MOST_STARS = 2
_LONGEST_QUOTE = 12
_PARTS = re.compile(r"\s+(?:and|und|et|or|oder|ou)\s+|[,;/]\s+", re.IGNORECASE)
_PROVEN_BY_ENTRY = frozenset({RequirementKind.DEGREE, RequirementKind.EXPERIENCE})
_LANGUAGES = {"en": "English", "de": "German", "fr": "French"}
_LACKING = frozenset({Status.MISSING, Status.UNKNOWN})
_LISTED = frozenset({Place.SKILLS, Place.EDUCATION, Place.DETAIL, Place.OTHER})


def show_nothing(_: Sequence[str]) -> Mapping[str, frozenset[str]]:
    """Finds no phrase."""
    return {}


class Evidence:
    """The candidate's items; remembers which bullets answer a question already."""

    def __init__(self, resume: Resume, similarities: Similarities, showing: Showing, language: str) -> None:
        self._items = {item.id: item for item in resume.items()}
        self._bullets = tuple(item for item in self._items.values() if item.place is Place.BULLET and item.entry)
        self._texts = [item.text for item in self._bullets]
        self._similarities = similarities
        self._showing = showing
        self._language = language
        self._used = set[str]()

    def of_finding(self, finding: Finding) -> tuple[Star, ...]:
        """The bullets that show a requirement; for what a title or a school proves, that entry."""
        is_degree = finding.requirement.kind is RequirementKind.DEGREE
        spoken = finding.requirement.kind is RequirementKind.LANGUAGE  # that a bullet is written in it shows nothing
        rows = [row for row in finding.evidence if not (spoken and row.why is Reason.SIMILAR)]
        items = dict.fromkeys(self._items[row.item_id] for row in rows if row.item_id in self._items)
        bullets = [item for item in items if item in self._bullets]
        schooled = [item for item in items if item.entry and item.place is Place.EDUCATION]
        named = (schooled if is_degree else []) or [item for item in items if item.entry]
        chosen = bullets or (named if finding.requirement.kind in _PROVEN_BY_ENTRY else [])
        self._used.update(item.id for item in chosen[:_MOST_STARS])
        near = finding.status is Status.IMPLIED and not is_degree
        return tuple(build_star(item, nearest=near) for item in chosen[:_MOST_STARS])

    def of_duty(self, duty: str, findings: Sequence[Finding] = ()) -> tuple[Star, ...]:
        """The bullets that say parts of a duty by the matcher's rules, else the one that says most nearly the same.

        Args:
            duty: A line of the posting.
            findings: What was found of the requirements that stand in that line.
        """
        told = self._told(duty)
        told.update(place for finding in findings for place in self._places_of(finding))
        most = max(told.values(), default=0)
        first = self.nearest(duty, told=told)
        more = [place for place, count in told.items() if count == most and self._bullets[place].id not in self._used]
        return (*first, *(self._star(place) for place in more[: _MOST_STARS - 1] if first))

    def nearest(
        self, text: str, *, told: Mapping[int, int] = MappingProxyType({}), stricter: bool = False
    ) -> tuple[Star, ...]:
        """The bullet that says most nearly the same, where one comes near; of near ones one not used before."""
        used = frozenset(place for place, item in enumerate(self._bullets) if item.id in self._used)
        place = find_nearest(text, self._texts, self._similarities, self._language, used, told=told, stricter=stricter)
        return () if place is None else (self._star(place),)

    def nearest_to_gap(self, name: str) -> tuple[Star, ...]:
        """The bullet that comes nearest to what the resume does not show, or has its words in another form."""
        return self.nearest(name, stricter=True) or self.in_other_forms(name)

    def in_other_forms(self, name: str) -> tuple[Star, ...]:
        """The first bullet that has all words of a name, in other forms."""
        places = (place for place, text in enumerate(self._texts) if says_nearly(name, text, self._language))
        return tuple(self._star(place) for place in islice(places, 1))

    def positions(self) -> tuple[Star, ...]:
        """The positions that the resume has, the first named first."""
        entries = dict.fromkeys(item.entry for item in self._bullets if item.place is Place.BULLET and item.entry)
        found = (next(item for item in self._bullets if item.entry == entry) for entry in entries)
        return tuple(
            replace(build_star(item, nearest=True), action="", result="") for item in islice(found, _MOST_STARS)
        )

    def schooling(self) -> tuple[Star, ...]:
        """The trainings and degrees that the resume has, the first named first."""
        found = [item for item in self._items.values() if item.entry and item.place is Place.EDUCATION]
        stars = dict.fromkeys(replace(build_star(item, nearest=True), action="", result="") for item in found)
        return tuple(stars)[:_MOST_STARS]

    def words(self, finding: Finding, *, bullets: bool = True) -> str:
        """The resume's words that show a requirement, short enough to be quoted; empty where there are none."""
        rows = [(self._items[row.item_id], row) for row in finding.evidence if row.item_id in self._items]
        spoken = finding.requirement.kind is RequirementKind.LANGUAGE  # that a line is written in it does not name it
        rows = [(item, row) for item, row in rows if bullets or item not in self._bullets]
        rows = [(item, row) for item, row in rows if not (spoken and row.why is Reason.SIMILAR)]
        quotes = (item.text if len(item.text.split()) <= _LONGEST_QUOTE else row.words for item, row in rows)
        return next((" ".join(quote.split()).rstrip(" .;,") for quote in quotes), "")

    def names_language(self, finding: Finding) -> bool:
        """Whether a finding is not the sheet's own language, or the resume names that and is not only written in it."""
        own = finding.requirement.name == _LANGUAGES.get(self._language) and finding.status not in _LACKING
        return not own or bool(self.words(finding))

    def nearly_said(self, name: str) -> str:
        """The entry of a list, or the paper, that has all words of a name in other forms, which were not counted."""
        found = (item for item in self._items.values() if item.place in _LISTED and item not in self._bullets)
        texts = (" ".join(item.text.split()) for item in found if says_nearly(name, item.text, self._language))
        return next((text for text in texts if len(text.split()) <= _LONGEST_QUOTE), "")

    def _places_of(self, finding: Finding) -> set[int]:
        """The places of the bullets that show a requirement."""
        shown = {row.item_id for row in finding.evidence}
        return {place for place, item in enumerate(self._bullets) if item.id in shown}

    def _star(self, place: int) -> Star:
        self._used.add(self._bullets[place].id)
        return build_star(self._bullets[place], nearest=True)

    def _told(self, duty: str) -> Counter[int]:
        """At each place, how many parts of a duty that bullet says: all of it, or what stands on a side of "and"."""
        parts = [part.strip(" .;") for part in _PARTS.split(duty)]
        lone = self._language == "en"  # one English word is as often a verb as the thing
        phrases = dict.fromkeys((duty, *(part for part in parts if part and (not lone or " " in part))))
        shown = self._showing(tuple(phrases)) if self._bullets else {}
        places = {item.id: place for place, item in enumerate(self._bullets)}
        return Counter(places[item] for items in shown.values() for item in items if item in places)
