"""Lines of a section that are of another kind, as their labels say: languages and driving licences among the skills."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from tailor.model import SectionKind
from tailor.parsing.heading_words import lookup
from tailor.parsing.label_topics import Told, lists_at_end, rows_by_label
from tailor.parsing.label_words import label_kind
from tailor.parsing.language_abilities import tells_abilities, with_abilities_told
from tailor.parsing.language_grid import is_of_grid, is_other_languages
from tailor.parsing.lines import Line

_LABEL = re.compile(r"([^:\t]{3,45}?)\s*(?::|\t)\s*")
_CLASSES = re.compile(r"[A-D][A-E\d+]{0,2}(?:[\s,;/+]+[A-D][A-E\d+]{0,2})*\.?")
_RUN = re.compile(r"(?:^|(?<=\.\s))(?P<label>[^\W\d_][^.:,;\t]{2,30}?)\s?:\s+(?=\S)")
_STOP = re.compile(r"\.\s+(?=[A-ZÀ-Þ])")
_REACH = 10
"""Lines of a grid below the label of the languages in it."""

_OF_ENTRIES = {SectionKind.EXPERIENCE, SectionKind.EDUCATION}
"""Sections at whose end a form tells languages and licences without a heading of their own."""

_HEADINGS = {
    SectionKind.LANGUAGES: {
        "de": "Sprachen",
        "es": "Idiomas",
        "fr": "Langues",
        "it": "Lingue",
        "nl": "Talen",
        "pt": "Línguas",
        "": "Languages",
    },
    SectionKind.CERTIFICATIONS: {
        "de": "Führerschein",
        "es": "Permiso de conducir",
        "fr": "Permis de conduire",
        "it": "Patente di guida",
        "nl": "Rijbewijs",
        "pt": "Carta de condução",
        "": "Driving licence",
    },
}


def with_topics(lines: Sequence[Line]) -> list[Line]:
    """The lines, those that tell languages or driving licences as Europass does with that as their topic.

    Labels that are broken over two lines beside their values are whole. Without the label of a mother tongue or other
    languages, or a grid of their levels, the lines are as they are.
    """
    whole = with_abilities_told(_with_whole_labels(lines))
    if not any(_kind(line) == "mother" or is_other_languages(_cell(line)) for line in whole):
        return list(lines)
    topics: list[SectionKind | None] = [None] * len(whole)
    for at, line in enumerate(whole):
        if _kind(line) == "mother" or is_other_languages(_cell(line)):
            end = at + 1 if _has_value(line) else min(at + 2, len(whole))
            if is_other_languages(_cell(line)):
                end = max(
                    [end, *(row + 1 for row in range(at, min(at + _REACH, len(whole))) if is_of_grid(whole[row]))]
                )
            topics[at:end] = [SectionKind.LANGUAGES] * (end - at)
        elif _kind(line) == "licence" and _has_value(line) and _CLASSES.fullmatch(line.text[_start(line) :].strip()):
            topics[at] = SectionKind.CERTIFICATIONS
        elif topics[at] is None and (is_of_grid(line) or tells_abilities(line.text)):
            topics[at] = SectionKind.LANGUAGES
    return [_with_sign(replace(line, topic=topic)) for line, topic in zip(whole, topics, strict=True)]


def _with_sign(line: Line) -> Line:
    """The line, its label parted from the value by a colon and not a gap; a licence's is a part of its name."""
    label, gap, value = line.text.partition("\t")
    if not gap or not (label_kind(label) or is_other_languages(label)) or is_of_grid(line):
        return line
    return replace(line, text=f"{label}{' ' if line.topic is SectionKind.CERTIFICATIONS else ':'}{value}")


def parts_by_topic(
    kind: SectionKind | None, heading: str, lines: Sequence[Line], language: str
) -> Iterator[tuple[SectionKind | None, str, list[Line]]]:
    """A section's kind, heading and lines, and those of the sections that lines of another topic make.

    Args:
        kind: What the section's heading says; lines of skills and languages may be of another topic, and in a section
            that may hold anything several labelled lists in one line make sections of their own.
        heading: That heading.
        lines: The section's lines.
        language: The document's, for the headings of new sections.
    """
    if kind is SectionKind.OTHER:
        runs = [_runs(line) for line in lines]
        labelled = [(label.kind, label.text, [part]) for parts in runs for label, part in parts if label]
        own, told = rows_by_label(kind, [part for parts in runs for label, part in parts if label is None])
        yield from _with_labelled(kind, heading, own, told, language)
        yield from labelled
        return
    if kind in _OF_ENTRIES:
        yield from _with_end_apart(kind, heading, lines, language)
        return
    if kind not in {SectionKind.SKILLS, SectionKind.LANGUAGES}:
        yield kind, heading, list(lines)
        return
    own = [line for line in lines if line.topic in {None, kind}]
    others = {line.topic: [one for one in lines if one.topic is line.topic] for line in lines if line not in own}
    if own or not others:
        bare, told = rows_by_label(kind, own) if kind is SectionKind.SKILLS else (own, [])
        yield from _with_labelled(kind, heading, bare, told, language)
    for topic, apart in others.items():
        if topic is not None:
            yield topic, _heading(topic, heading, language) if own else heading, apart


def _with_end_apart(
    kind: SectionKind | None, heading: str, lines: Sequence[Line], language: str
) -> Iterator[tuple[SectionKind | None, str, list[Line]]]:
    """A section of entries, and behind it those of the topics that all lines at its end have."""
    end = len(lines) - sum(1 for _ in takewhile(lambda line: line.topic is not None, reversed(lines)))
    last = lists_at_end(lines[:end]) if kind is SectionKind.EDUCATION else []
    yield kind, heading, list(lines[: end - len(last)])
    for row in last:
        yield row.kind, row.heading.upper() if heading.isupper() else row.heading, [row.line]
    for topic in dict.fromkeys(line.topic for line in lines[end:]):
        if topic is not None:
            yield topic, _heading(topic, heading, language), [one for one in lines[end:] if one.topic is topic]


def _with_labelled(
    kind: SectionKind, heading: str, own: list[Line], told: Sequence[Told], language: str
) -> Iterator[tuple[SectionKind, str, list[Line]]]:
    """A section's own lines, and behind it a section for each kind that rows of it are of."""
    if own or not told:
        yield kind, heading, own
    for topic in dict.fromkeys(row.kind for row in told):
        rows = [row for row in told if row.kind is topic]
        named = next((row.heading for row in rows if row.heading), "")
        words = (named.upper() if heading.isupper() else named) or _heading(topic, heading, language)
        yield topic, words if own else named or heading, [row.line for row in rows]


def _heading(topic: SectionKind, heading: str, language: str) -> str:
    """The word for a kind in the document's language, written as the heading above is."""
    told = _HEADINGS[topic].get(language, _HEADINGS[topic][""])
    return told.upper() if heading.isupper() else told


@dataclass(frozen=True, slots=True)
class _Label:
    text: str
    kind: SectionKind


def _runs(line: Line) -> list[tuple[_Label | None, Line]]:
    """A line's labelled lists ("Software: Excel. Languages: Dutch.") and what else it says; a single one is left."""
    found = [(match, label) for match in _RUN.finditer(line.text) if (label := _listed(match["label"])) is not None]
    if len(found) < 2 or found[0][0].start() > 0:  # noqa: PLR2004 a single label may be one of anything
        return [(None, line)]
    ends = [*(match.start() for match, _ in found[1:]), len(line.text)]
    parts: list[tuple[_Label | None, Line]] = []
    for (match, label), end in zip(found, ends, strict=True):
        stop = _STOP.search(line.text, match.end(), end)
        cut = stop.start() if stop else end
        parts.append((label, _cut(line, match.end(), cut)))
        if stop and line.text[stop.end() : end].strip():
            parts.append((None, _cut(line, stop.end(), end)))
    return parts


def _listed(text: str) -> _Label | None:
    word = lookup(text.strip())
    known = word is not None and word.exact and word.kind in {SectionKind.SKILLS, SectionKind.LANGUAGES}
    return _Label(text.strip(), word.kind) if word and word.kind and known else None


def _cut(line: Line, start: int, end: int) -> Line:
    text = line.text[start:end].rstrip(" .")
    lead = len(text) - len(text.lstrip())
    return replace(line, text=text.strip(), offset=line.offset + start + lead, bold_start=0, links=())


def _with_whole_labels(lines: Sequence[Line]) -> list[Line]:
    """The lines; a label whose second line stands below its first, left of the value, is whole in the first."""
    whole: list[Line] = []
    for line in lines:
        above = whole[-1] if whole else None
        if above is not None and "\t" in above.text and not above.is_bullet:
            label, _, value = above.text.partition("\t")
            behind, _, more = line.text.partition("\t")
            if not label_kind(label) and label_kind(f"{label} {behind}"):
                text = f"{label} {behind}\t{' '.join(filter(None, (value, more)))}"
                whole[-1] = replace(above, text=text, bold_start=0)
                continue
        whole.append(line)
    return whole


def _start(line: Line) -> int:
    label = _label(line)
    return label.end() if label else len(line.text)


def _cell(line: Line) -> str:
    """The label that a line begins with, or all of it."""
    label = _label(line)
    return label[1] if label else line.text.strip()


def _label(line: Line) -> re.Match[str] | None:
    return _LABEL.match(line.text) if ":" in line.text or "\t" in line.text else None


def _kind(line: Line) -> str:
    return label_kind(_cell(line))


def _has_value(line: Line) -> bool:
    return bool(line.text[_start(line) :].strip())
