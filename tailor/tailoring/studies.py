"""The studies of a resume: which are finished, which go on, and the degree that a sentence can name."""

import datetime as dt
import re
from collections.abc import Collection

from tailor.model import Entry, Resume, SectionKind
from tailor.tailoring.career import setting_of
from tailor.tailoring.degree_names import DEGREE
from tailor.tailoring.entry_names import (
    is_school,
)
from tailor.text import says_abandoned, says_unfinished

_SHORT_DEGREE = re.compile(
    r"(?:[BM]\.?\s?(?:A|Sc|S|Ed|Eng|Com|BA|Tech|Arch)\.?|LL\.?\s?[BMD]\.?|J\.?D\.?|Ph\.?\s?D\.?|Bachelor|Master|Doctor(?:ate)?)"
    r"(?![\w&])(?! (?:Data|Degree|Key|Planning))"
)
"""A degree where its field should stand."""
_RUNS_ON = re.compile(r"\b(?:19|20)\d\d\b|[a-zà-ÿ]{4}\.\s+[A-Z]\w|;")
"""What no name of a degree or of its field has: a year, or another sentence."""
_TWO_LEVELS = re.compile(r"\b(?:Levels?|Grades?|Parts?) (?:\d|[IV]+),? (?:and|&|to|-) (?:\d|[IV]+)\b")
_NAMED_FIRST = re.compile(r"([A-Z][A-Za-z.]*[A-Z][A-Za-z.]*)\s?:\s")
_EXPECTED = re.compile(
    r"\b(?:expected|anticipated|projected|graduating|to be completed|voraussichtlich|erwartet|prévue?|attendue?)\b",
    re.IGNORECASE,
)
_YEAR_TO_COME = re.compile(r"\b20\d\d\b")
_SHORT_OF_IT = re.compile(r"\b(?:present|credits)\b", re.IGNORECASE)


def held_degree(resume: Resume, today: dt.date, wanted: Collection[str] = ()) -> Entry | None:
    """The first finished degree that can stand in a sentence, before others one whose title or line is `wanted`."""
    held = [
        entry
        for section in resume.of_kind(SectionKind.EDUCATION)
        for entry in section.entries
        if is_finished(entry, today) and names_degree(entry) and is_school(entry) and setting_of(section, entry)
    ]
    asked = [entry for entry in held if any(item.startswith(f"{entry.id}.") or item == entry.id for item in wanted)]
    return next(iter([*asked, *held]), None)


def names_degree(entry: Entry) -> bool:
    """Whether a title names one degree: in "B.A. in LL.B." nobody can say which of the two it is."""
    is_beside = entry.title.endswith(f"({entry.field})")
    is_two = _SHORT_DEGREE.match(entry.field) is not None and not is_beside
    is_two = is_two or _TWO_LEVELS.search(entry.title) is not None
    is_one = not any(map(_RUNS_ON.search, (entry.title, entry.field)))
    return DEGREE.match(entry.title) is not None and is_one and not is_two


def is_finished(entry: Entry, today: dt.date) -> bool:
    """Whether studies have ended, with nothing in their lines that says otherwise: an examination yet to come."""
    end = entry.dates.end if entry.dates else None
    told = _told(entry)
    is_to_come = any(int(year) > today.year for year in _YEAR_TO_COME.findall(told))
    is_over = end is not None and end < today.isoformat()[: len(end)]
    # A day that was only expected is no degree after it has passed.
    return is_over and not (is_to_come or says_unfinished(told) or _SHORT_OF_IT.search(told))


def _told(entry: Entry) -> str:
    lines = (line.text for line in (*entry.details, *entry.bullets) if not _is_of_another(line.text, entry))
    return " ".join((entry.title, entry.organisation, entry.dates.text if entry.dates else "", *lines))


def _is_of_another(line: str, entry: Entry) -> bool:
    """Whether a line below a degree begins with the short name of another one: "DSCG : three papers of seven"."""
    named = _NAMED_FIRST.match(line)
    is_degree = named is not None and DEGREE.match(line) is not None
    return is_degree and named is not None and not entry.title.startswith(named[1])


def present_study(resume: Resume, today: dt.date) -> Entry | None:
    """The degree that the candidate studies for now, when its title and school can stand in a sentence."""
    for section in resume.of_kind(SectionKind.EDUCATION):
        for entry in section.entries:
            if (
                is_under_way(entry, today)
                and DEGREE.match(entry.title)
                and is_school(entry)
                and setting_of(section, entry)
            ):
                return entry
    return None


def is_under_way(entry: Entry, today: dt.date) -> bool:
    """Whether studies go on: they have no end yet, or an expected one that is still to come."""
    dates = entry.dates
    if dates is None or dates.current:
        return dates is not None
    return may_be_under_way(entry) and bool(dates.end) and (dates.end or "") > today.isoformat()[: len(dates.end or "")]


def may_be_under_way(entry: Entry) -> bool:
    """Whether an entry says that its end is not reached, whatever the day."""
    dates = entry.dates
    if dates is None or dates.current:
        return dates is not None
    if _EXPECTED.search(dates.text):
        return not says_abandoned(_told(entry))
    return bool(dates.start) and any(_EXPECTED.search(line.text) for line in entry.details)
