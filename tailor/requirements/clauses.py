"""The lines that ask, cut into clauses of one level each."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tailor.model import LineRole, Posting, PostingLine, RequirementLevel

_ROLE_LEVELS = {
    LineRole.REQUIREMENT: RequirementLevel.MUST,
    LineRole.NICE: RequirementLevel.NICE,
    LineRole.CONDITION: RequirementLevel.MUST,
    LineRole.DUTY: RequirementLevel.UNKNOWN,
}
_NOT_NEEDED = re.compile(
    r"\bnot (?:strictly |absolutely )?(?:required|necessary|essential|mandatory|needed)|\bno prior\b|keine voraussetzung|pas obligatoire",
    re.IGNORECASE,
)
# "Preferred" and its kin count at a clause's end, in brackets, or before a colon or comma at its beginning: elsewhere
# they are verbs ("preferred suppliers") or adjectives.
_NICE_END = re.compile(
    r"(?:\b(?:an?|as an|considered an?) (?:\w+ ){0,2}(?:plus|bonus|advantage|asset)|\bplus|\bpreferred|\bpreferable|\bpreferably|\bdesirable|\bdesired"
    r"|\bnice to have|\bgood to have|\bbeneficial|\badvantageous|\bhelpful|\bappreciated|\bwelcome|\bideal|\boptional"
    r"|\bvon vorteil|\bwünschenswert|\bun (?:vrai )?(?:plus|atout)|\bsouhaitée?s?|\bappréciée?s?)(?: but not (?:required|essential))?\s*[.,;:!)\]]*$",
    re.IGNORECASE,
)
_NICE_START = re.compile(
    r"^\W*(?:nice to have|bonus(?: points)?|preferred|preferably|desirable|desired|ideally|(?:a )?plus|optional|(?:highly|strongly) (?:preferred|desired)|idealerweise|idéalement|wünschenswert)\b(?! candidate)",
    re.IGNORECASE,
)
_NICE_BRACKET = re.compile(
    r"[(\[][^)\]]*\b(?:preferred|desirable|desired|a plus|plus|bonus|nice to have|optional|an advantage|preferably|ideally|not required)[^)\]]*[)\]]",
    re.IGNORECASE,
)
_NICE_MIDDLE = re.compile(r"\b(?:(?:is|are|would be|will be) (?:an? |highly |strongly |also )*(?:plus|bonus|advantage|asset|preferred|desirable|desired|beneficial|welcome|helpful))\b", re.IGNORECASE)
_MUST = re.compile(
    r"\b(?:must|required|requires?|mandatory|essential|minimum|at least|need to (?:have|be)|you need|is a must|compulsory|zwingend|erforderlich|vorausgesetzt|obligatoire|exigée?s?|indispensable)\b",
    re.IGNORECASE,
)
_STRONG_MUST = re.compile(r"\b(?:must have|must be|must hold|is required|are required|required|mandatory|is essential|is a must|erforderlich|obligatoire)\s*[.,;:!)\]]*$", re.IGNORECASE)
_CUTS = re.compile(r"\s*;\s+|(?<=[a-z)\]])\.\s+(?=[A-Z])|\s+[–—]\s+|,\s+(?=(?:and |but )?(?:preferably|ideally|with a preference)\b)|\s+but\s+(?=\w)")
_MARKS = " \t\r\n•▪●◦·*-–"
_COMMA = re.compile(r",\s+(?![^(]*\))")


@dataclass(frozen=True, slots=True)
class Clause:
    """Words of a posting at `start` to `end` of its text, asked for at one level."""

    text: str
    start: int
    level: RequirementLevel
    role: LineRole
    line: int
    bullet: bool

    @property
    def end(self) -> int:
        """The offset behind the clause's last character."""
        return self.start + len(self.text)


def asking_clauses(posting: Posting) -> Iterator[Clause]:
    """The clauses of all lines that ask, in order; duties come with the level `unknown`."""
    for number, line in enumerate(posting.lines):
        if line.is_heading or line.role not in _ROLE_LEVELS:
            continue
        yield from _clauses(posting.text[line.start : line.end], line, number)


def _clauses(text: str, line: PostingLine, number: int) -> Iterator[Clause]:
    for start, part in _cut(text):
        level = _level(part, line.role)
        offset = len(part) - len(part.lstrip(_MARKS))
        yield Clause(part[offset:].rstrip(), line.start + start + offset, level, line.role, number, line.bullet)


def _cut(text: str) -> Iterator[tuple[int, str]]:
    """The parts of a line with their offsets; at commas only where two levels meet in one part."""
    cursor = 0
    for match in [*_CUTS.finditer(text), None]:
        part = text[cursor : match.start()] if match else text[cursor:]
        if part.strip():
            yield from _cut_levels(cursor, part)
        cursor = match.end() if match else len(text)


def _cut_levels(offset: int, part: str) -> Iterator[tuple[int, str]]:
    pieces = _pieces(offset, part)
    nice = [bool(_NICE_END.search(piece) or _NICE_BRACKET.search(piece)) for _, piece in pieces]
    must = [bool(_STRONG_MUST.search(piece)) for _, piece in pieces]
    if any(nice) and any(must):
        yield from pieces
    else:
        yield offset, part


def _pieces(offset: int, part: str) -> list[tuple[int, str]]:
    pieces, cursor = [], 0
    for match in _COMMA.finditer(part):
        pieces.append((offset + cursor, part[cursor : match.start()]))
        cursor = match.end()
    pieces.append((offset + cursor, part[cursor:]))
    return pieces


def _level(part: str, role: LineRole) -> RequirementLevel:
    text = part.strip()
    if _NOT_NEEDED.search(text):
        return RequirementLevel.NICE
    nice = _NICE_END.search(text) or _NICE_START.search(text) or _NICE_MIDDLE.search(text)
    if role is LineRole.NICE:
        return RequirementLevel.MUST if _STRONG_MUST.search(text) and not nice else RequirementLevel.NICE
    if nice or (_NICE_BRACKET.search(text) and text.endswith((")", ").", "]"))):
        return RequirementLevel.NICE
    if role is LineRole.DUTY and _MUST.search(text):
        return RequirementLevel.MUST
    return _ROLE_LEVELS[role]
