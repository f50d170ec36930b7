"""Where a reader of a resume looks first, and how a place is called."""

import datetime as dt

from tailor.model import DateRange, Entry, Item, Place, SectionKind

FIRST_BULLETS = 3
RECENT_YEARS = 5

_LOOKED_AT = frozenset({Place.HEADLINE, Place.SUMMARY, Place.SKILLS, Place.TITLE})
_ORDINALS = {1: "st", 2: "nd", 3: "rd"}
_TEENS = range(11, 14)


def is_prominent(item: Item, today: dt.date) -> bool:
    """Whether a reader sees this item at first sight.

    That is the headline, the summary, the skills (certificates and languages with them), a job title, or one of the
    first three bullets of a job that is held now or ended in the last five years.
    """
    if item.place in _LOOKED_AT:
        return True
    if item.section is not None and item.section.kind in {SectionKind.CERTIFICATIONS, SectionKind.LANGUAGES}:
        return True
    in_job = item.section is not None and item.section.kind is SectionKind.EXPERIENCE and item.entry is not None
    return in_job and item.place is Place.BULLET and item.rank < FIRST_BULLETS and is_recent(item.entry, today)


def is_recent(entry: Entry | None, today: dt.date) -> bool:
    """Whether a job is held now or ended at most five years ago; one without dates is not known to be."""
    if entry is None or entry.dates is None:
        return False
    if entry.dates.current:
        return True
    end = entry.dates.end or entry.dates.start
    if not end:
        return False
    limit = f"{today.year - RECENT_YEARS:04}-{today.month:02}-{today.day:02}"
    return end >= limit[: len(end)]


def ordinal(number: int) -> str:
    """`1st`, `2nd`, `11th`."""
    ending = "th" if number % 100 in _TEENS else _ORDINALS.get(number % 10, "th")
    return f"{number}{ending}"


def entry_name(entry: Entry) -> str:
    """`Registered nurse at Elm Hospital`, as far as it is known."""
    return " at ".join(part for part in (entry.title, entry.organisation) if part)


def where(item: Item) -> str:
    """The place of an item for people: `Skills`, `Registered nurse at Elm Hospital, 2nd bullet`."""
    heading = _heading(item)
    if item.entry is None:
        return heading
    name = entry_name(item.entry) or heading
    if item.place is Place.BULLET:
        return f"{name}, {ordinal(item.rank + 1)} bullet"
    if item.place is Place.TITLE:
        return f"{name}, job title"
    return f"{heading}: {name}" if heading and heading != name else name


def where_in_sentence(item: Item) -> str:
    """The place of an item within a sentence: `the 5th bullet of “Welder at Ashfield” (2016–2018)`."""
    if item.entry is None:
        return f"“{_heading(item)}”" if item.section is not None else f"the {item.place.value}"
    name = entry_name(item.entry) or _heading(item)
    period = _period(item.entry.dates)
    job = f"“{name}”{f' ({period})' if period else ''}"
    return f"the {ordinal(item.rank + 1)} bullet of {job}" if item.place is Place.BULLET else job


def _heading(item: Item) -> str:
    if item.place is Place.HEADLINE:
        return "Headline"
    written = item.section.heading.strip(" :") if item.section is not None else ""
    if written.isupper():
        written = written.capitalize()
    if written:
        return written
    kind = item.section.kind if item.section is not None else None
    return kind.value.capitalize() if kind not in {None, SectionKind.OTHER} and kind is not None else "Resume"


def _period(dates: DateRange | None) -> str:
    if dates is None:
        return ""
    start, end = (dates.start or "")[:4], "now" if dates.current else (dates.end or "")[:4]
    return "–".join(dict.fromkeys(part for part in (start, end) if part))
