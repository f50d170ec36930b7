"""Whether the resume shows the degree that a posting asks for: by level, then by subject."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from tailor.matching.degree_levels import (
    LEVEL_NAMES,
    Degree,
    DegreeLevel,
    field_roots,
    find_degrees,
    level_of,
    same_family,
)
from tailor.matching.hedges import Certainty
from tailor.matching.hits import Hit
from tailor.matching.index import IndexedItem, ResumeIndex
from tailor.matching.years import in_words, jobs_of, months_shown
from tailor.model import Item, Place, Reason, Requirement, SectionKind

_RELATED = re.compile(r"\b(?:related|relevant|similar|equivalent|comparable|any)\b", re.IGNORECASE)
_UNFINISHED = re.compile(
    r"\b(?:in progress|expected|anticipated|candidate|pursuing|enrolled|ongoing|incomplete|not completed|withdrawn|studying"
    r"|unfinished|discontinued|current student)\b",
    re.IGNORECASE,
)
_SEPARATE = re.compile(r"\s*(?:,|/|\bor\b|\band\b|&|;)\s*", re.IGNORECASE)
_PARTLY = 0.5
_LEAST_MONTHS_INSTEAD = 24


@dataclass(frozen=True, slots=True)
class _Held:
    """A degree of the candidate where it stands."""

    item: Item
    degree: Degree
    field: str
    unfinished: bool


def asked_level(requirement: Requirement) -> DegreeLevel | None:
    """The level that a degree requirement asks for, or None when its words name none that is known."""
    return level_of(requirement.degree) or level_of(requirement.text) or level_of(requirement.name)


def find_degree_hits(requirement: Requirement, index: ResumeIndex, today: dt.date) -> Iterator[Hit]:
    """The candidate's degrees that satisfy a requirement, or experience where the posting accepts it instead."""
    level = asked_level(requirement)
    if level is None:
        return
    asked_field = _asked_field(requirement)
    found = False
    for held in _held_degrees(index, today):
        hit = _compare(held, level, asked_field, open_field=bool(_RELATED.search(requirement.text + " " + asked_field)))
        if hit is not None:
            found = True
            yield hit
    if not found and requirement.or_equivalent:
        yield from _experience_instead(index, today)


def _asked_field(requirement: Requirement) -> str:
    if requirement.field:
        return requirement.field
    found = find_degrees(requirement.text, in_education=True) or find_degrees(requirement.name, in_education=True)
    return next((degree.field for degree in found if degree.field), "")


def _held_degrees(index: ResumeIndex, today: dt.date) -> Iterator[_Held]:
    for indexed in index.items:
        item = indexed.item
        in_education = item.place is Place.EDUCATION or (
            item.section is not None and item.section.kind is SectionKind.EDUCATION and item.place is not Place.BULLET
        )
        if item.id.endswith(".organisation"):
            continue
        for degree in find_degrees(item.text, in_education=in_education or item.place is Place.HEADLINE):
            sure = indexed.certainty(degree.start, degree.end)
            if sure is not Certainty.DENIED:
                yield _Held(
                    item, degree, _field(item, degree), _is_unfinished(indexed, today) or sure is Certainty.HEDGED
                )


def _field(item: Item, degree: Degree) -> str:
    if degree.field:
        return degree.field
    entry = item.entry
    if entry is None or not item.id.endswith(".title"):
        return ""
    return entry.field or next((detail.text for detail in entry.details if len(detail.text.split()) <= 5), "")  # noqa: PLR2004  a subject, not a sentence


def _is_unfinished(indexed: IndexedItem, today: dt.date) -> bool:
    item = indexed.item
    if _UNFINISHED.search(item.text):
        return True
    entry = item.entry
    if entry is None or item.section is None or item.section.kind is not SectionKind.EDUCATION:
        return False
    if any(_UNFINISHED.search(detail.text) for detail in entry.details):
        return True
    dates = entry.dates
    return dates is not None and (
        dates.current or (dates.end or "") > today.isoformat() or bool(_UNFINISHED.search(dates.text))
    )


def _compare(held: _Held, level: DegreeLevel, asked_field: str, *, open_field: bool) -> Hit | None:
    if held.degree.level < level:
        return None
    higher = f"a {LEVEL_NAMES[held.degree.level]} is above a {LEVEL_NAMES[level]}" if held.degree.level > level else ""
    why, field_note, share = _compare_fields(held.field, asked_field, open_field=open_field)
    if why is None:
        return None
    unfinished = "not finished yet, as far as the resume says" if held.unfinished else ""
    return Hit(
        held.item,
        held.degree.start,
        held.degree.end,
        why,
        "; ".join(part for part in (higher, field_note if share == 1.0 else "", unfinished) if part),
        hedged=held.unfinished,
        share=share,
        shortfall=field_note if share < 1.0 else "",
    )


def _compare_fields(held: str, asked: str, *, open_field: bool) -> tuple[Reason | None, str, float]:
    """Why the subject counts (None if it does not), what to say about it, and how much of the requirement it covers."""
    wanted = [part for part in _SEPARATE.split(asked) if field_roots(part) and not _RELATED.fullmatch(part.strip())]
    if not wanted or any(_same_field(part, held) for part in wanted):
        return Reason.DEGREE, "", 1.0
    if not field_roots(held):
        return Reason.IMPLIED, f"the resume does not say the subject; the posting asks for {asked}", _PARTLY
    if any(same_family(part, held) for part in wanted):
        if open_field:
            return Reason.DEGREE, f"{held} is related to {asked}", 1.0
        return Reason.IMPLIED, f"the resume says {held}; the posting asks for {asked}", _PARTLY
    return None, "", 0.0


def _same_field(asked: str, held: str) -> bool:
    asked_roots, held_roots = field_roots(asked), field_roots(held)
    return bool(asked_roots) and (asked_roots <= held_roots or (bool(held_roots) and held_roots <= asked_roots))


def _experience_instead(index: ResumeIndex, today: dt.date) -> Iterator[Hit]:
    jobs = jobs_of(index.resume)
    months = months_shown(jobs, today)
    if months is None or months < _LEAST_MONTHS_INSTEAD:
        return
    for indexed in index.items:
        if indexed.item.place is Place.TITLE:
            yield Hit(
                indexed.item,
                0,
                len(indexed.item.text),
                Reason.IMPLIED,
                f"the posting accepts experience instead of the degree, and the jobs add up to {in_words(months)}",
            )
            return
