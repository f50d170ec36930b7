"""Dates in figures alone, by what the file's sure ones tell of their order."""

from collections.abc import Sequence
from dataclasses import replace

from tailor.model import DateRange, Section
from tailor.parsing.dates import find_dates, writes_days_first


def with_days_first(sections: Sequence[Section], text: str) -> list[Section]:
    """The sections; with their entries' dates read as day, month, year where others in the file are sure to be."""
    return [_with_days_first(section) for section in sections] if writes_days_first(text) else list(sections)


def _with_days_first(section: Section) -> Section:
    return replace(section, entries=tuple(replace(one, dates=_day_first(one.dates)) for one in section.entries))


def _day_first(dates: DateRange | None) -> DateRange | None:
    found = find_dates(dates.text, day_first=True) if dates else ()
    if not dates or not found or (dates.start and not (dates.end or found[0].is_range)):
        return dates
    read = found[0].dates
    return replace(dates, start=read.start or (dates.start and read.end), end=read.end)
