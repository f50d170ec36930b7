"""The role that stands beside a name in a signature."""

import re
from collections.abc import Sequence

from tailor.journal.replies.cues import Cues, phrase_pattern
from tailor.journal.replies.letter import LetterParts
from tailor.journal.replies.signature import (
    AT,
    EMAIL,
    LONGEST_NAME,
    PHONE,
    TITLE,
    bare,
    is_address,
    is_company,
    is_domain,
    is_name,
    names_employer,
    pieces_of,
)

_ABOVE = re.compile(r"^(?:The|Le|La|L['’]|Der|Die|Das)\s?(.{3,60}?),?$")
_DEPARTMENT = re.compile(r"(?:,\s+|\s[–-]\s)([^|•·/@(]+?)(?=\s*(?:[|•·/@(]|$))")
_DESK = re.compile(r"^\w[\w &]* desk$", re.IGNORECASE)
_WITH_EMPLOYER = 2
_LONG_NAME = 3


def role_among(pieces: Sequence[str], cues: Cues) -> str:
    """The role in the first pieces of a signature behind a name; empty where none is."""
    if len(pieces) > 1 and _DESK.search(pieces[0]):
        return pieces[0]
    for piece in pieces[:3]:
        if EMAIL.search(piece) or PHONE.search(piece):
            return ""
        if piece.startswith(("Der ", "Die ")):
            continue  # "Der Bürgermeister" is the authority in whose name somebody signs
        if "&" in piece and names_employer(piece):
            continue
        if cues.has("job_title", piece) and len(piece.split()) <= LONGEST_NAME:
            return AT.split(piece)[0]
    return pieces[0] if _stands_as_role(pieces) else ""


def role_above(line: str, cues: Cues) -> str:
    """The role in the line above a name: "The Head Teacher,"."""
    found = _ABOVE.match(line.strip())
    return found[1].strip(" ,") if found and cues.has("job_title", found[1]) else ""


def with_department(role: str, parts: LetterParts, cues: Cues) -> str:
    """A role with the department that stands behind a comma: "Matron, Adult Critical Care", but no employer."""
    line = next((line for line in parts.signature if role and role in line), "")
    found = _DEPARTMENT.match(line[line.find(role) + len(role) :]) if line else None
    if found is None:
        return role
    department = found[1].strip(" .,*_")
    words = department.split()
    plain = cues.has("department", words[0]) and not phrase_pattern("legal_form").search(department)
    if not plain and found[0].strip()[0] == "," and not is_domain(department, parts.text):
        lines = (
            *(other for other in parts.head if not phrase_pattern("topic_mark").match(other)),
            *(other for other in parts.signature if other != line and not is_name(bare(other), cues)),
        )
        others = [piece for other in lines for piece in pieces_of(other) if not is_address(piece)]
        named = any(phrase_pattern("company_word").search(piece) for piece in others)
        plain = (named and not phrase_pattern("company_word").search(words[-1])) or any(
            is_company(piece, cues) and phrase_pattern("company_word").search(piece) for piece in others
        )
        plain = plain and department not in " ".join(parts.sentences)
    return f"{role}{found[0].rstrip(' .,*_')}" if plain else role


def _stands_as_role(pieces: Sequence[str]) -> bool:
    """Whether the piece below a name is a role that no list knows: short, no employer, and an employer below it."""
    if len(pieces) < _WITH_EMPLOYER or any(is_address(piece) for piece in pieces[:_WITH_EMPLOYER]):
        return False
    short = len(pieces[0].split()) <= _LONG_NAME + 1 and pieces[0][0].isupper()
    return short and "&" not in pieces[0] and not names_employer(pieces[0]) and names_employer(pieces[1])


def signing_sender(signature: Sequence[str], sender: str, cues: Cues) -> tuple[str, str] | None:
    """The sender and their role where somebody else signs before or beside them; None where it is not so."""
    lines = [pieces_of(line) for line in signature]
    before = False
    for row, pieces in enumerate(lines):
        for place, piece in enumerate(pieces):
            name = bare(piece)
            if sender and _without_title(name) == _without_title(sender):
                return (name, _role_below(lines, row, place, cues)) if before else None
            before = before or is_name(name, cues)
    return None


def _without_title(name: str) -> str:
    return re.sub(rf"^(?:{TITLE}\s+)+", "", name).casefold()


def _role_below(lines: Sequence[Sequence[str]], row: int, place: int, cues: Cues) -> str:
    """The role in the same column of the next line, where two persons sign beside each other; else what follows."""
    below = lines[row + 1] if row + 1 < len(lines) else ()
    if len(lines[row]) > 1 and len(below) == len(lines[row]):
        return below[place] if cues.has("job_title", below[place]) or cues.has("team", below[place]) else ""
    return role_among([*lines[row][place + 1 :], *(piece for line in lines[row + 1 :] for piece in line)], cues)
