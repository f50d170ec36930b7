"""Headings that stand before their section's only line: "Skills: Word, Excel" behind the last of the degrees.

What somebody aims at may stand so above the first heading ("Objective: to work as a cook").
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from tailor.model import SectionKind
from tailor.parsing.date_edges import head_date
from tailor.parsing.heading_words import heading_text, lookup
from tailor.parsing.headings import Heading
from tailor.parsing.lines import Line
from tailor.parsing.plain_headings import stands_apart
from tailor.parsing.words import degree_score, institution_score, organisation_score

_RUN_IN = re.compile(r"([^\W\d_][^:\t,;|]{2,40}?)\s*:\s+(?=\S)")
_DASHED = re.compile(r"([^\W\d_][^:\t,;|–—-]{2,30}?)\s[–—-]\s+(?=\S)")
_BEFORE_DASHES = {
    SectionKind.SKILLS,
    SectionKind.LANGUAGES,
    SectionKind.INTERESTS,
    SectionKind.REFERENCES,
    SectionKind.VOLUNTEERING,
}
"""Kinds whose heading may stand before a dash; before others it may be a name ("Certificate – Elm School")."""

_OWN_KINDS = {
    SectionKind.SKILLS,
    SectionKind.LANGUAGES,
    SectionKind.CERTIFICATIONS,
    SectionKind.INTERESTS,
    SectionKind.AWARDS,
    SectionKind.REFERENCES,
    SectionKind.VOLUNTEERING,
    SectionKind.OTHER,
}
_OF_ENTRIES = {
    SectionKind.EXPERIENCE,
    SectionKind.EDUCATION,
    SectionKind.VOLUNTEERING,
    SectionKind.PROJECTS,
    SectionKind.CERTIFICATIONS,
    SectionKind.AWARDS,
}
"""Sections of entries; within a list of skills such a label is one of its groups."""

_DATED = {SectionKind.EXPERIENCE, SectionKind.EDUCATION}
_LISTS = {SectionKind.SKILLS, SectionKind.LANGUAGES}
_BEHIND_LISTS = {SectionKind.INTERESTS, SectionKind.REFERENCES}
"""Sections of lists, and what is no group of such a list."""


def with_run_in_headings(lines: Sequence[Line], headings: Sequence[Heading]) -> tuple[list[Line], list[Heading]]:
    """The lines and headings, those of the end of a section parted that are lists with a heading before them.

    Space stands above the first of them and no entry below, else such a label says more of the entry above it. A label
    that comes twice is that of several entries.

    Args:
        lines: All lines of the document.
        headings: Its headings in order.
    """
    ends = [*(heading.line for heading in headings[1:]), len(lines)] if headings else []
    found = _before_contents(lines, headings)
    if headings:
        found |= _above_first(lines, headings[0].line) | _of_schooling(lines, headings)
    for heading, end in zip(headings, ends, strict=True):
        if heading.kind in _OF_ENTRIES:
            found |= _at_end(lines, heading, end)
        elif heading.kind in _LISTS:
            found |= {at: one for at, one in _at_end(lines, heading, end).items() if one.kind in _BEHIND_LISTS}
    texts = [one.text.casefold() for one in (*found.values(), *headings)]
    found = {at: one for at, one in found.items() if texts.count(one.text.casefold()) == 1}
    return _parted(lines, headings, found) if found else (list(lines), list(headings))


def _before_contents(lines: Sequence[Line], headings: Sequence[Heading]) -> dict[int, Heading]:
    """The headings of a text that writes several before what they head ("Education: Elm College, 2011").

    One of them is of jobs or degrees, and what is behind it says so; they are of kinds that no other heading is of.
    Below a heading they follow some space, or that ends in a colon as well; other labels are of an entry.
    """
    kinds = {heading.kind for heading in headings}
    below = range(headings[0].line + 1 if headings else 1, len(lines))
    labelled = ((at, _labelled(lines[at], at, _OWN_KINDS | _DATED)) for at in below)
    found = {at: one for at, one in labelled if one and one.kind not in kinds and _holds_own(lines[at], one)}
    dated = [at for at, one in found.items() if one.kind in _DATED]
    if not dated:
        return {}
    if headings:
        found = {at: one for at, one in found.items() if at >= dated[0]}
        colon = lines[headings[0].line].text.rstrip().endswith(":")
        if not (colon or stands_apart(lines, dated[0])):
            return {}
    elif not any(head_date(lines[at].text) for at in dated):
        return {}
    return found if len({one.kind for one in found.values()}) > 1 else {}


def _holds_own(line: Line, heading: Heading) -> bool:
    """Whether a heading of jobs or degrees has one behind it; those of lists may have anything."""
    label = _label(line.text)
    text = line.text[label.end() :] if label else ""
    school = heading.kind is SectionKind.EDUCATION and (institution_score(text) or degree_score(text))
    return heading.kind not in _DATED or bool(school) or head_date(text) is not None


def _of_schooling(lines: Sequence[Line], headings: Sequence[Heading]) -> dict[int, Heading]:
    """The heading of the degrees where it stands in capitals before the first of them ("EDUCATION: Elm College, 2006").

    Space is above it, and no other heading is for degrees.
    """
    if any(heading.kind is SectionKind.EDUCATION for heading in headings):
        return {}
    below = range(headings[0].line + 1, len(lines))
    labelled = ((at, _labelled(lines[at], at, {SectionKind.EDUCATION})) for at in below)
    found = {at: one for at, one in labelled if one and one.text.isupper() and stands_apart(lines, at)}
    return found if len(found) == 1 else {}


def _above_first(lines: Sequence[Line], end: int) -> dict[int, Heading]:
    """The heading of a summary in the last line above the first heading, or above sentences that end there."""
    at = end - 1
    while at > 0 and lines[at].text.endswith(".") and not _aim(lines[at], at):
        at -= 1
    one = _aim(lines[at], at) if at > 0 else None
    return {at: one} if one else {}


def _aim(line: Line, at: int) -> Heading | None:
    return _labelled(line, at, {SectionKind.SUMMARY})


def _at_end(lines: Sequence[Line], heading: Heading, end: int) -> dict[int, Heading]:
    """The headings before lists at the end of a section, by their lines."""
    found: dict[int, Heading] = {}
    for at in range(end - 1, heading.line + 1, -1):
        one = _run_in(lines[at], at)
        if one is not None and one.kind is not heading.kind:
            found[at] = one
        elif lines[at].is_bullet or head_date(lines[at].text) is not None or len(lines[at].text.split()) > _MOST_WORDS:
            break
    first = next((at for at in sorted(found) if stands_apart(lines, at)), end)
    return {at: one for at, one in found.items() if at >= first}


_MOST_WORDS = 6
"""Words of a line behind such lists that belongs to none ("Full UK driving licence")."""


def _run_in(line: Line, at: int) -> Heading | None:
    return _labelled(line, at, _OWN_KINDS)


def _label(text: str) -> re.Match[str] | None:
    return _RUN_IN.match(text) or _before_dash(text)


def _before_dash(text: str) -> re.Match[str] | None:
    """The heading before a line's first dash ("refs - on request"), behind which no school or degree stands."""
    found = _DASHED.match(text)
    word = lookup(heading_text(found[1])) if found else None
    if found is None or word is None or not word.exact or word.kind not in _BEFORE_DASHES:
        return None
    behind = text[found.end() :]
    studied = institution_score(behind) or degree_score(behind) or organisation_score(behind)
    return None if studied and word.kind not in {SectionKind.VOLUNTEERING, SectionKind.REFERENCES} else found


def _labelled(line: Line, at: int, kinds: Collection[SectionKind]) -> Heading | None:
    """The heading that a line begins with, when the vocabulary knows it whole and it is of one of these kinds."""
    label = None if line.is_bullet else _label(line.text)
    word = lookup(heading_text(label[1])) if label else None
    if label is None or word is None or not word.exact or word.kind not in kinds:
        return None
    return Heading(at, heading_text(label[1]), word.kind, known=True)


def _parted(
    lines: Sequence[Line], headings: Sequence[Heading], found: dict[int, Heading]
) -> tuple[list[Line], list[Heading]]:
    parted: list[Line] = []
    moved: list[Heading] = []
    own = {heading.line: heading for heading in headings} | found
    for at, line in enumerate(lines):
        if at in own:
            moved.append(replace(own[at], line=len(parted)))
        if at not in found:
            parted.append(line)
            continue
        label = _label(line.text)
        cut = label.end() if label else 0
        parted.append(replace(line, text=line.text[:cut].rstrip(" :–—-"), links=(), bold_start=0))
        parted.append(replace(line, text=line.text[cut:], offset=line.offset + cut, bold_start=0))
    return parted, moved
