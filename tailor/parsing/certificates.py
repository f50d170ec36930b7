"""Licences and certificates among the schooling: whole sections of them, and single ones below a shared heading."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tailor.model import Entry, Note, NoteKind, Section, SectionKind
from tailor.parsing.certificate_words import CERTIFICATE, is_certificate, names_chamber_only, names_degree
from tailor.parsing.heading_words import heading_kind
from tailor.parsing.plain_entries import named_roles
from tailor.parsing.roles import Roles
from tailor.parsing.rows import Draft, Row
from tailor.parsing.words import degree_score, institution_score
from tailor.text import fold

_SURE = 2
_BEFORE_DAY = frozenset({"on", "am", "le", "el", "il", "op", "em"})
_MIXED = re.compile(
    r"(?=.*(?:[&/,+]|\b(?:and|und|et|y|e|en)\b)).*(?:licen|regist|certif|zertif|training|\bcours[eo]s?\b|\bcurs[io]s?\b|\bcors[io]\b|cursus|kurse|lehrgang|weiterbild|fortbild|habilita|tickets|abilita|acredita|carnet|permi|credential"
    r"|admission)"
)
"""What headings of schooling say that also stand above courses and papers."""

_NAMES_PAPERS = re.compile(
    r"licen|regist|certif|zertif|tickets|habilita|abilita|acredita|carnet|permi[st]|credential|admission|nachweis|schein"
    r"|qualification|qualifikation|diplome|attestat|erkenning"
)
"""What headings say (folded) that stand above papers, alone or beside schooling."""

_PERMIT = re.compile(
    r"\b(?:licen[cs]ed?|permit|card|tickets?|regist(?:er|ered|ration)|passport|dbs|hgv|cpc|notary(?: public)?|admitted"
    r"|member(?:ship)?|fellow|mitglied|membre|miembro|membro|lid|socio"
    r"|cscs|cpcs|\w*schein|permis (?:de conduire|[a-e]\w?)|caces|carnet|carne de conducir|permiso de conducir|patente"
    r"|patentino|carta de conducao|cnh|rijbewijs|\w+lizenz|fahrerkarte|approbation)\b"
)
"""What allows its holder something and no course gives by itself (folded): no schooling, wherever it stands."""

_COURSE = re.compile(
    r"^(?:curso|cours|corso|cursus|kurs|lehrgang|seminar\w*|workshop|training|schulung)\b"
    r"(?! (?:de grado|profesional|profissional|tecnico|superior|universitario|preparatoire))"
    r"|\b(?:short course|refresher|basiskurs|grundkurs|aufbaukurs|crash course|masterclass|training day)\b"
    r"|\b\d+ ?(?:h|ore|horas|heures|hours|hrs|uur|std|stunden|tage|days)\b"
)
"""How courses without a school are called (folded); a "curso profissional" is schooling of years."""

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
    sure = sum(1 for entry in entries if CERTIFICATE.search(fold(entry.title)))
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
        own = _certificates(section) if section.kind is SectionKind.EDUCATION else []
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


def with_certificates_named(drafts: Sequence[Draft], roles: Sequence[Roles]) -> list[Roles]:
    """The roles of schooling, those of a row that is a licence or certificate with that as their name."""
    return [
        _with_whole_name(draft.head[0], named_roles([draft])[0])
        if (role.organisation or not role.title) and len(draft.head) == 1 and _is_row_of_one(draft.head[0])
        else role
        for draft, role in zip(drafts, roles, strict=True)
    ]


def _with_whole_name(row: Row, role: Roles) -> Roles:
    """The role, what it covers a part of its name ("Forklift licence, counterbalance and reach"), a day's "on" not."""
    title, name = role.title, role.organisation
    if title is None or name is None or not name.text[:1].islower():
        return role
    whole = row.part.cut(title.start - row.part.start, name.start + len(name.text) - row.part.start)
    return replace(role, title=title if name.text in _BEFORE_DAY else whole, organisation=None)


def _is_row_of_one(row: Row) -> bool:
    return is_certificate(row.part.text) and not (row.date and row.date.is_range)


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


def _is_certificate(entry: Entry) -> bool:
    """Whether an entry is surely one: a word says so, no degree or school is named, and nothing is told of it."""
    return is_certificate(_words(entry)) and _could_be_one(entry) and not entry.bullets


def _certificates(section: Section) -> list[Entry]:
    """The entries of schooling that are licences or certificates, where its heading names papers too; else permits.

    Where one surely is, or the heading names more than schooling, so are those that tell of nothing but a course. Below
    a heading of schooling alone a course or a certificate is where its owner put it.
    """
    sure = [entry for entry in section.entries if _is_certificate(entry)]
    if not _NAMES_PAPERS.search(fold(section.heading)):
        return [entry for entry in sure if _PERMIT.search(fold(_words(entry)))]
    mixed = bool(sure) or _MIXED.match(fold(section.heading)) is not None
    return [
        entry for entry in section.entries if entry in sure or _is_called_course(entry) or (mixed and _is_course(entry))
    ]


def _is_course(entry: Entry) -> bool:
    """Whether an entry is a name and at most one date, and neither a school nor a degree is named."""
    name = entry.title or entry.organisation
    told = (entry.title and entry.organisation) or entry.bullets or entry.details or entry.location
    return bool(name) and not (told or _spans(entry) or _names_schooling(name))


def _is_called_course(entry: Entry) -> bool:
    """Whether an entry without a school calls itself a course of days or hours, and has a year of its own."""
    told = entry.organisation or entry.bullets or entry.location or _spans(entry) or entry.dates is None
    return not told and _COURSE.search(fold(entry.title)) is not None and institution_score(entry.title) < _SURE


def _spans(entry: Entry) -> bool:
    return entry.dates is not None and bool(entry.dates.start) and entry.dates.start != entry.dates.end


def _names_schooling(text: str) -> bool:
    return names_degree(text) or institution_score(text) > 0


def _as_certificate(entry: Entry) -> Entry:
    title, organisation = entry.title or entry.organisation, entry.organisation if entry.title else ""
    if fold(organisation) in _AT_WHAT:
        title, organisation = f"{title} at {organisation}", ""
    return replace(entry, degree="", field="", title=title, organisation=organisation)


def _words(entry: Entry) -> str:
    return f"{entry.title} {entry.organisation}".strip()


def _could_be_one(entry: Entry) -> bool:
    if entry.dates and entry.dates.start and entry.dates.end != entry.dates.start:
        return False
    if not names_chamber_only(_words(entry)):
        return False
    return is_certificate(_words(entry)) or not (entry.degree or degree_score(entry.title))
