"""Rows among skills, or in a section that may hold anything, whose labels say that they are of another kind.

"Languages: Welsh (native), French B1", "Führerschein: B, C1" and, under "Otros datos", "Informática: Excel, Word".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tailor.model import SectionKind
from tailor.parsing.heading_words import lookup
from tailor.parsing.label_words import label_kind
from tailor.parsing.language_lists import is_language, languages_of
from tailor.parsing.level_words import is_level
from tailor.parsing.lines import Line, Part
from tailor.text import fold

_LABEL = re.compile(r"([^:;|\t]{3,45}?)\s*(?::|\t|\s[–—-]\s)\s*(?=\S)")
_ALONE = re.compile(r"([^:\t,]{4,45}?)\s*:?")
_RUN = re.compile(r"(?:;|\s\||\s·|\s•|\.)\s+(?=[^\W\d_][^:;|·•,\t]{2,40}?\s?:\s)|\s*[;|]\s*|\s[·•]\s")
_PIECES = re.compile(r"\s*[,;|/·•]\s*|\s+(?:and|und|et|y|e|en|&)\s+|\t")
_TO_DRIVE = re.compile(
    r"(?:(?:full|clean|valid|current|uk|eu|irish|european|gultiger?)\s+)*"
    r"(?:driv(?:ing|er'?s?) licen[cs]es?|(?:pkw-|lkw-)?fuhrerschein(?:e|klassen?)?|fahrerlaubnis"
    r"|permis(?: de conduire)?"
    r"|permiso de conducir|carnet(?: de conducir)?|carne de conducir|patente(?: di guida)?|patenti(?: di guida)?"
    r"|carta de conducao|carteira de motorista|cnh|rijbewijs|rijbewijzen|\w*staplerschein|\w*kranschein"
    r"|flurforderschein|patentino(?: muletto)?|carretilleros?|heftruckcertificaat)"
)
_LICENCE = re.compile(r"licen[cs]es?|lizenzen?|licences?|licencias?")
_NAMES_CAR = re.compile(r"\bdriv(?:ing|er|e)\b|\bfuhrerschein\b|\bconducir\b|\bconduire\b|\bguida\b|\bconducao\b")
_NO_SKILLS = {SectionKind.INTERESTS, SectionKind.CERTIFICATIONS, SectionKind.AWARDS, SectionKind.REFERENCES}
_MEMBERS = re.compile(
    r"(?:professional )?(?:member|mitglied|adhesion|affiliation|afiliacion|asociacion|associaco|lidmaatschap|iscrizion)"
)
_LONGEST_VALUE = 8
_LONGEST_SKILL = 5
_CLASS = re.compile(r"(?:[A-D][A-E]?\d?\+?E?|AM|BE|CE|DE|T|L)(?![\w'’])")


@dataclass(frozen=True, slots=True)
class Told:
    """A row with the kind of section that it belongs to, and that section's heading."""

    kind: SectionKind
    heading: str
    line: Line


def rows_by_label(kind: SectionKind, lines: Sequence[Line]) -> tuple[list[Line], list[Told]]:
    """A section's own lines, and those that their labels or their words give to others.

    Args:
        kind: The section's: skills, or one that may hold anything.
        lines: Its lines.
    """
    own: list[Line] = []
    told: list[Told] = []
    open_label = ""
    for at, line in enumerate(lines):
        spoken = _are_languages(line.text, levels=not open_label)
        if open_label and spoken:
            told.append(Told(SectionKind.LANGUAGES, open_label, line))
            continue
        open_label = _label_above(lines, at)
        if open_label:
            continue
        for piece in _pieces(kind, line):
            found = _told(kind, piece)
            told += [found] if found else []
            own += [] if found else [piece]
    return own, told


def lists_at_end(lines: Sequence[Line]) -> list[Told]:
    """The labelled lists of languages and skills with which a section of entries ends: "Skills: Excel, Word"."""
    found: list[Told] = []
    for line in reversed(lines[1:]):
        label = _LABEL.match(line.text)
        told = _told(SectionKind.OTHER, line) if label and ":" in label[0] and not line.is_bullet else None
        if told is None or told.kind not in {SectionKind.LANGUAGES, SectionKind.SKILLS}:
            break
        found.append(told)
    return found[::-1]


def _label_above(lines: Sequence[Line], at: int) -> str:
    """The label that a line is and nothing else, of the languages on the line below; empty where it is none."""
    alone = _ALONE.fullmatch(lines[at].text.strip())
    if not alone or at + 1 == len(lines) or not _are_languages(lines[at + 1].text, levels=False):
        return ""
    return alone[1] if _is_of_languages(alone[1]) else ""


def _pieces(kind: SectionKind, line: Line) -> list[Line]:
    """The line, or its parts where one of them is of another kind ("Sprachen: Englisch C1; Führerschein: B")."""
    if _told(kind, line):
        return [line]
    cuts = [0, *(sign.end() for sign in _RUN.finditer(line.text))]
    starts = [cut for cut in cuts if cut == 0 or _LABEL.match(line.text[cut:]) or _told(kind, _cut(line, cut))]
    ends = [*starts[1:], len(line.text)]
    parts = [_cut(line, start, end) for start, end in zip(starts, ends, strict=True)]
    return parts if any(_told(kind, part) for part in parts) else [line]


def _cut(line: Line, start: int, end: int | None = None) -> Line:
    """The characters of a line without the signs that part them from others."""
    piece = line.text[start : len(line.text) if end is None else end]
    lead = len(piece) - len(piece.lstrip())
    text = piece.strip().rstrip(";|·•").rstrip()
    return replace(line, text=text, offset=line.offset + start + lead, bold_start=0 if start else line.bold_start)


def _told(kind: SectionKind, line: Line) -> Told | None:
    label = _LABEL.match(line.text)
    value = line.text[label.end() :] if label else line.text
    if label and _is_of_languages(label[1]) and _are_languages(value, levels=False):
        return Told(SectionKind.LANGUAGES, label[1].strip(), _cut(line, label.end()))
    if _is_licence(label[1] if label else "", value, line.text):
        return Told(SectionKind.CERTIFICATIONS, "", _with_its_label(line))
    if not label and kind is SectionKind.SKILLS and _are_languages(line.text, levels=True):
        return Told(SectionKind.LANGUAGES, "", line)
    if label and ":" in label[0] and kind is SectionKind.SKILLS and (other := _no_skills(label[1])):
        return Told(other, label[1].strip(), _cut(line, label.end()))
    if label and kind is SectionKind.OTHER and _is_of_skills(label[1]) and _are_short(value):
        return Told(SectionKind.SKILLS, label[1].strip(), _cut(line, label.end()))
    return None


def _with_its_label(line: Line) -> Line:
    """A licence with its label as a part of its name, the colon between them replaced by nothing but a space."""
    label, _, value = (line.text if ":" in line.text else line.text.replace("\t", ":", 1)).partition(":")
    classes = value.strip().rstrip(".")
    if not classes or _LICENCE.fullmatch(fold(label.strip())):
        return _cut(line, len(label) + 1) if classes else line
    return replace(line, text=f"{label.strip()} {classes}")


def _no_skills(label: str) -> SectionKind | None:
    """The kind of section that a label names which is none of skills, or None for all others."""
    word = lookup(label.strip())
    if word is None or not word.exact:
        return SectionKind.OTHER if _MEMBERS.match(fold(label)) else None
    of_members = word.kind is SectionKind.OTHER and _MEMBERS.search(fold(label))
    return word.kind if word.kind in _NO_SKILLS or of_members else None


def _is_of_languages(label: str) -> bool:
    word = lookup(label.strip())
    return label_kind(label) == "mother" or (word is not None and word.exact and word.kind is SectionKind.LANGUAGES)


def _is_of_skills(label: str) -> bool:
    word = lookup(label.strip())
    return word is not None and word.exact and word.kind is SectionKind.SKILLS


def _are_short(value: str) -> bool:
    pieces = [piece for piece in _PIECES.split(value) if piece]
    return bool(pieces) and all(len(piece.split()) <= _LONGEST_SKILL for piece in pieces) and value[-1:] != "."


def _are_languages(text: str, *, levels: bool) -> bool:
    """Whether a text lists languages and nothing else; two or more, each with its level, where these are asked for."""
    text = text.strip().rstrip(".")
    listed = languages_of("", Part(text, 0))
    if listed:
        return not levels or (len(listed) > 1 and all(one.level for one in listed))
    pieces = list(_parts_of(text))
    named = [is_language(piece) or _is_with_level(piece) for piece in pieces]
    return bool(pieces) and all(named) and (not levels or (len(pieces) > 1 and all(map(_is_with_level, pieces))))


def _parts_of(text: str) -> Iterator[str]:
    yield from (piece.strip(" ()") for piece in _PIECES.split(text) if piece.strip(" ()"))


def _is_with_level(piece: str) -> bool:
    """Whether a language with words of its level is all of a piece ("French fluent", "Polnisch B2", "basic Urdu")."""
    words = piece.replace("(", " ").replace(")", " ").replace(":", " ").split()
    halves = [(" ".join(words[:count]), " ".join(words[count:])) for count in range(1, len(words))]
    return any((is_language(one) and is_level(two)) or (is_level(one) and is_language(two)) for one, two in halves)


def _is_licence(label: str, value: str, text: str) -> bool:
    """Whether a row is a licence to drive and what it covers: by its label, or by the words of all of it."""
    folded, behind = fold(label.strip()), fold(value)
    short = len(value.split()) <= _LONGEST_VALUE
    if label:
        to_drive = _TO_DRIVE.fullmatch(folded) is not None or label_kind(label) == "licence"
        return short and (to_drive or (_LICENCE.fullmatch(folded) is not None and bool(_NAMES_CAR.search(behind))))
    found = _TO_DRIVE.match(behind)
    if not found or not short:
        return False
    rest = text.strip()[found.end() :].strip(" .,()")
    return not rest or (_CLASS.search(rest) is not None and _PIECES.search(rest) is None) or rest.isdigit()
