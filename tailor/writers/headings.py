"""Headings for sections that have none, as in a resume that was given as JSON or YAML."""

from collections.abc import Sequence

from tailor.model import Section, SectionKind
from tailor.text import written_words


def section_headings(sections: Sequence[Section], language: str) -> tuple[str, ...]:
    """The heading of each section: as the candidate wrote it, else the usual word for its kind.

    In a resume with headings, a summary above the first one stays without, as it was.
    """
    usual = dict(written_words(language).headings)
    if any(section.heading for section in sections):
        del usual[SectionKind.SUMMARY]
    return tuple(section.heading or usual.get(section.kind, "") for section in sections)


def required_headings(sections: Sequence[Section], language: str) -> tuple[str, ...]:
    """The same for a form that wants a heading over everything, also over further lines above the first one."""
    words, headings = written_words(language), section_headings(sections, language)
    summary = words.headings[SectionKind.SUMMARY]
    usual = [summary if one.kind is SectionKind.SUMMARY else words.further for one in sections]
    return tuple(heading or other for heading, other in zip(headings, usual, strict=True))
