"""Licences and certificates among the schooling: whole sections of them, and single ones below a shared heading."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tailor.model import Entry, Note, NoteKind, Section, SectionKind
from tailor.parsing.heading_words import heading_kind
from tailor.parsing.words import degree_score, institution_score
from tailor.text import fold

_CERTIFICATE = re.compile(
    r"\b(?:licen[cs]ed?|permit|card|ticket|regist(?:er|ered|ration)|accredited|passport|dbs|first aid(?:er)?|cpr|bls"
    r"|acls|haccp|hygiene|safeguarding|forklift|hgv|cpc|cscs|cpcs|sia|sssc|pin|osha \d+|food handler'?s?"
    r"|fuhrerschein|\w*schein|sachkunde\w*|ersthelfer\w*|permis (?:de conduire )?[a-e]\b|caces|habilitation electrique"
    r"|sst|carnet|carne de conducir|patente|patentino|carta de conducao|cnh|rijbewijs|vca(?:-vol|-basis)?|bhv|ehbo)\b"
)
# Others that make no whole section one of certificates, for courses are called so too.
_AMONG_SCHOOLING = re.compile(
    r"\b(?:padi|stcw|yachtmaster|powerboat|lifeguard\w*|npls|notary(?: public)?|servsafe|tips certified|ipaf|pasma"
    r"|npors|smsts|sssts|cisrs|nebosh|iosh|prince2|itil|comptia|pmp|six sigma|scrum master|togaf|cissp|cisa|ccna"
    r"|aws certified|microsoft certified|google (?:ads )?certified|tefl|tesol|celta|nremt|emt(?:-[bp])?|tncc|epa 608"
    r"|cdl|twic|hazmat|hazwoper|part 107|1[678]th edition|pat testing|gas safe|oftec|nmc|hcpc|gphc|manual handling"
    r"|moving and handling|fire (?:marshal|warden)|abrasive wheels|chainsaw|lantra|category [a-e]|adr|aevo"
    r"|good (?:clinical|manufacturing|laboratory|distribution) practice"
    r"|brandschutzhelfer|erste[- ]hilfe|rettungsschwimmer\w*|juleica|bafa|psc ?1|afgsu|fimo|manipulador de alimentos"
    r"|primeros auxilios|socorrista|primo soccorso|antincendio|primeiros socorros)\b"
)
_SURE = 2
_HEADINGS = {
    "de": "Zertifikate",
    "es": "Certificaciones",
    "it": "Certificazioni",
    "nl": "Certificaten",
    "pt": "Certificações",
}
_AT_WHAT = frozenset({"work", "height", "heights", "sea"})
"""What is no place of learning: "First Aid at Work", "Working at Height"."""


def holds_certificates_only(section: Section) -> bool:
    """Whether every entry of a section of schooling is a licence or certificate ("Gas Safe Register, CCN1").

    At least half of them say so by a word; none names a school, a degree or a span of time.
    """
    entries = section.entries or tuple(Entry("", title=line.text) for line in section.lines)
    if section.kind is not SectionKind.EDUCATION or not entries or (section.entries and section.lines):
        return False
    sure = sum(1 for entry in entries if _CERTIFICATE.search(fold(entry.title)))
    return 2 * sure >= len(entries) and all(map(_could_be_one, entries))


def with_certificates_apart(sections: Sequence[Section], language: str) -> list[Section]:
    """The sections with licences and certificates out of the schooling that they stand among.

    They join the section of certificates where there is one; else they make one behind the schooling. Only
    what stands beside surer schooling is taken out.
    """
    apart: list[Section] = []
    moved: list[Entry] = []
    at = 0
    heading = ""
    for section in sections:
        apart.append(section)
        own = [entry for entry in section.entries if section.kind is SectionKind.EDUCATION and _is_certificate(entry)]
        if own and any(_is_schooling(entry) for entry in section.entries if entry not in own):
            apart[-1] = replace(section, entries=tuple(entry for entry in section.entries if entry not in own))
            moved += [_as_certificate(entry) for entry in own]
            at = len(apart)
            heading = _heading(section.heading, language)
    if not moved:
        return list(sections)
    home = next((n for n, one in enumerate(apart) if one.kind is SectionKind.CERTIFICATIONS and one.entries), None)
    if home is None:
        made = Section("", SectionKind.CERTIFICATIONS, heading, entries=tuple(moved), written="")
        return [*apart[:at], made, *apart[at:]]
    apart[home] = replace(apart[home], entries=(*apart[home].entries, *moved))
    return apart


def told_apart(sections: Sequence[Section], apart: Sequence[Section]) -> Iterator[Note]:
    """A note for a section of certificates that `with_certificates_apart` made, which no heading of the file names."""
    for section in apart:
        if section.kind is SectionKind.CERTIFICATIONS and section.span is None and section not in sections:
            told = ", ".join(f'"{entry.title}"' for entry in section.entries)
            yield Note(
                NoteKind.SECTION, f'{told} among the schooling: kept under a heading "{section.heading}" of its own'
            )


def _heading(schooling: str, language: str) -> str:
    """The word for certificates in the heading that they stand below, else that of the document's language."""
    *_, last = re.split(r"\s*(?:[&/,]|\b(?:and|und|et|y|e|en)\b)\s*", schooling, flags=re.IGNORECASE)
    if last != schooling and heading_kind(last)[1] is SectionKind.CERTIFICATIONS:
        return last[:1].upper() + last[1:]
    heading = _HEADINGS.get(language, "Certifications")
    return heading.upper() if schooling.isupper() else heading


def _is_schooling(entry: Entry) -> bool:
    """Whether an entry surely tells of a school, a degree or a time of learning."""
    spans = entry.dates is not None and bool(entry.dates.start) and entry.dates.end != entry.dates.start
    return spans or institution_score(_words(entry)) >= _SURE or degree_score(entry.title) >= _SURE


def is_certificate(text: str) -> bool:
    """Whether a line is a licence or certificate by a word of it, and names no degree and no school."""
    folded = fold(text)
    named = _CERTIFICATE.search(folded) is not None or _AMONG_SCHOOLING.search(folded) is not None
    return named and degree_score(text) < _SURE and institution_score(folded) < _SURE


def _is_certificate(entry: Entry) -> bool:
    """Whether an entry is surely one: a word says so, no degree or school is named, and nothing is told of it."""
    return is_certificate(entry.title or entry.organisation) and _could_be_one(entry) and not entry.bullets


def _as_certificate(entry: Entry) -> Entry:
    title, organisation = entry.title or entry.organisation, entry.organisation if entry.title else ""
    if fold(organisation) in _AT_WHAT:
        title, organisation = f"{title} at {organisation}", ""
    return replace(entry, degree="", field="", title=title, organisation=organisation)


def _words(entry: Entry) -> str:
    return fold(f"{entry.title} {entry.organisation}")


def _could_be_one(entry: Entry) -> bool:
    if entry.dates and entry.dates.start and entry.dates.end != entry.dates.start:
        return False
    if institution_score(_words(entry)) >= _SURE:
        return False
    return bool(_CERTIFICATE.search(fold(entry.title))) or not (entry.degree or degree_score(entry.title))
