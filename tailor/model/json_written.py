"""What a resume writes otherwise than the keys of JSON Resume say it."""

import re

from tailor.model.json_lists import without_keys
from tailor.model.resume_parts import Bullet, DateRange, Entry, SectionKind

UNKNOWN = "?"
"""What stands for a date that is not known."""

Row = dict[str, object]

_WITHOUT_SUMMARY = {
    SectionKind.EDUCATION,
    SectionKind.PROJECTS,
    SectionKind.CERTIFICATIONS,
    SectionKind.AWARDS,
    SectionKind.PUBLICATIONS,
}
"""Kinds whose entries tell nothing as paragraphs."""


def as_written_otherwise(kind: SectionKind, entry: Entry) -> Row:
    """What the resume wrote otherwise than JSON Resume's keys say it."""
    row: Row = {}
    if entry.dates is not None and entry.dates.start and not (entry.dates.end or entry.dates.current):
        row |= {"dates": entry.dates.text, "start": entry.dates.start, "end": UNKNOWN}
    elif entry.dates is not None and entry.dates.text != plain_dates(entry.dates.start, entry.dates.end):
        row["dates"] = entry.dates.text
        if not _years_alone(entry.dates):
            row["dates_of"] = plain_dates(entry.dates.start, entry.dates.end)
    if kind is SectionKind.EDUCATION and entry.title != plain_degree(entry.degree or entry.title, entry.field):
        row["title"] = entry.title
        if not holds_words(entry.title, f"{entry.degree} {entry.field}"):
            row["title_of"] = plain_degree(entry.degree, entry.field)
    if kind is SectionKind.EDUCATION and not entry.degree and entry.title not in {"", entry.field}:
        row["no_degree"] = entry.title
    if told := _told(kind, entry):
        row["told"] = told
    return row


def _told(kind: SectionKind, entry: Entry) -> str:
    """Which of the bullets are the last lines of the summary, and how many lines it has: "0 1/3".

    Empty where it is all one: details of a row with highlights or in a few words, or paragraphs of a row without.
    """
    if kind in _WITHOUT_SUMMARY:
        return ""
    details = without_keys(entry.details)
    prose = [at for at, bullet in enumerate(entry.bullets) if bullet.prose]
    highlights = len(prose) < len(entry.bullets)
    plain = not prose if highlights else not (details and (prose or any(map(_may_be_prose, details))))
    return "" if plain else f"{' '.join(map(str, prose))}/{len(details) + len(prose)}"


def _may_be_prose(line: Bullet) -> bool:
    return len(line.text.split()) > 1


def _years_alone(dates: DateRange) -> bool:
    """Whether dates are in years or months, and their text has these years: then it reads as they do."""
    ends = [end for end in (dates.start, dates.end) if end]
    return all(len(end) <= len("2019-03") and end[:4] in dates.text for end in ends)


def holds_words(title: str, words: str) -> bool:
    """Whether a title has all of some words."""
    return {*words.split()} <= {*re.findall(r"[^\s(),:]+", title), *title.split()}


def plain_dates(start: str | None, end: str | None) -> str:
    """ISO dates as a range for people."""
    return f"{start} – {end or 'Present'}" if start and start != end else end or ""


def plain_degree(degree: str, field: str) -> str:
    """A degree and its subject in one line."""
    return ", ".join(text for text in (degree, field) if text)
