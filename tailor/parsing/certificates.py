"""Sections of qualifications that hold licences and certificates only, and no schooling."""

import re

from tailor.model import Entry, Section, SectionKind
from tailor.parsing.words import degree_score, institution_score
from tailor.text import fold

_CERTIFICATE = re.compile(
    r"\b(?:licen[cs]ed?|permit|card|ticket|regist(?:er|ered|ration)|accredited|passport|dbs|first aid(?:er)?|cpr|bls"
    r"|acls|haccp|hygiene|safeguarding|forklift|hgv|cpc|cscs|cpcs|sia|sssc|pin|osha \d+|food handler'?s?"
    r"|fuhrerschein|\w*schein|sachkunde\w*|ersthelfer\w*|permis (?:de conduire )?[a-e]\b|caces|habilitation electrique"
    r"|sst|carnet|carne de conducir|patente|patentino|carta de conducao|cnh|rijbewijs|vca(?:-vol|-basis)?|bhv|ehbo)\b"
)
_SURE = 2


def holds_certificates_only(section: Section) -> bool:
    """Whether every entry of a section of schooling is a licence or certificate ("Gas Safe Register, CCN1").

    At least half of them say so by a word; none names a school, a degree or a span of time.
    """
    entries = section.entries or tuple(Entry("", title=line.text) for line in section.lines)
    if section.kind is not SectionKind.EDUCATION or not entries or (section.entries and section.lines):
        return False
    sure = sum(1 for entry in entries if _CERTIFICATE.search(fold(entry.title)))
    return 2 * sure >= len(entries) and all(map(_could_be_one, entries))


def _words(entry: Entry) -> str:
    return fold(f"{entry.title} {entry.organisation}")


def _could_be_one(entry: Entry) -> bool:
    if entry.dates and entry.dates.start and entry.dates.end != entry.dates.start:
        return False
    if institution_score(_words(entry)) >= _SURE:
        return False
    return bool(_CERTIFICATE.search(fold(entry.title))) or not (entry.degree or degree_score(entry.title))
