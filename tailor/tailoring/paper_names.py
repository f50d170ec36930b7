"""The name of a licence, a card or a certificate as it stands in an English sentence."""

import re
from collections.abc import Sequence

from tailor.tailoring.letter_case import article, lower_first
from tailor.tailoring.noun_phrases import is_role

_PAPER = re.compile(
    r"(?:licen[cs]e|card|certificate|certification|diploma|permit|ticket|badge|passport|apprenticeship|registration|endorsement|clearance|award|degree|refresher|course|module|workshop|seminar)"
    r"(?= (?:and|in|for|of|from|to|as|with)\b| \(|,|$)",
    re.IGNORECASE,
)
"""What somebody holds one of, at the end of a name or before what it is for."""
_EXAM = re.compile(r"^[A-Z][\w&/. -]*\b(?:exam|examination)$")
"""Of which there is one."""
_PLAIN_FIRST = re.compile(
    r"(?:Full|Clean|Valid|Current|Provisional|Enhanced|Driving|Driver[’']s|Heavy|Motorcycle|Forklift|Fork-lift|Teaching"
    r"|Nursing|Personal|Private)\s"
)
_LINE_FIRST = re.compile(r"(?!Reading\b)[A-Z][a-z]*(?:ary|ive|ed|ing|ocal|ical)(?: [a-z]+)+")
"""A name of plain words whose only capital is that of its line: "Abrasive wheels", "Unvented hot water"."""
_LOWER = re.compile(r"[a-z’'-]+")
_SHORT = re.compile(r"[A-Z0-9+&/-]+")
_NUMBERED = re.compile(r"[A-Z][\w&/.-]*(?: [\w&/.-]+){0,3}? [A-Z]*\d[\w/.-]*\b")
_BODY = re.compile(r"[A-Z][A-Z0-9&/+-]{1,6}")
"""A paper by the short name of what it shows alone: "ACLS", "PMP"."""
_DEGREE_AND_FIELD = re.compile(
    r"(?P<degree>[BM]\.?(?:A|S|Sc|Ed|Eng)\.?(?: \((?:Hons|Honours)\))?) (?=[A-Z])(?!Hons|Honours)"
)
"""A degree with its field and no word between them, which only a list has."""
_WORD = re.compile(r"[^\W\d_]+")
_SMALL = frozenset({"at", "and", "for", "in", "of", "the", "to", "with", "on"})
_SHORT_DEGREE = re.compile(
    r"(?:[BM]\.?(?:A|S|Sc|Ed|Eng|Com|BA|FA|Phil|Res|Arch|Mus|Tech)\.?|LL\.?[BM]\.?|A\.?A\.?S?\.?|Ph\.?D\.?|NVQ|SVQ|GNVQ"
    r"|BTEC|HN[CD]|PGCE|PGDip|PGCert|Bachelor|Master|Associate)(?![\w&])(?= |$)"
    r"(?! (?:\d+|EN|ISO|Office|Excel|Word|Project|Access|Teams|Windows|SQL|Dynamics|Outlook|Visio)\b)"
)
"""What somebody holds one of, at the beginning of a name: "B.S. in Accounting", "NVQ Level 2 Stonemasonry"."""


def with_paper_article(name: str) -> str:
    """A name with the article that one of a kind has: "a full UK driving licence"; any other name unchanged.

    Args:
        name: What a resume lists: "Full UK driving licence", "CSCS Gold card", "HACCP Level 3".
    """
    bare = name.partition(" (")[0]
    if _EXAM.search(bare) and not name.lower().startswith(("a ", "an ", "the ", "my ")):
        return f"the {name}"
    if is_role(bare) and " " in bare and all(map(_LOWER.fullmatch, bare.split()[1:])):
        return f"{article(bare)} {lower_first(name)}"
    name = lower_first(name) if _LINE_FIRST.fullmatch(bare) else name
    name = with_field(name)
    is_one = _PAPER.search(name) is not None or _SHORT_DEGREE.match(name) is not None
    if not is_one or name.lower().startswith(("a ", "an ", "the ", "my ")):
        return name
    rest = bare.split()[1:]
    is_plain = _PLAIN_FIRST.match(name) and all(_LOWER.fullmatch(word) or _SHORT.fullmatch(word) for word in rest)
    told = lower_first(name) if is_plain else name
    return f"{article(told)} {told}"


def with_field(name: str) -> str:
    """A degree with the "in" before its field that a list leaves out: "B.A. in Art History"."""
    found = _DEGREE_AND_FIELD.match(name) if _SHORT_DEGREE.match(name) else None
    return f"{found['degree']} in {name[found.end() :]}" if found else name


def without_paper_article(name: str) -> str:
    """A name for a list behind a colon."""
    return re.sub(r"^(?:an?|the) ", "", name)


def held_in_english(names: Sequence[str]) -> list[str]:
    """Papers as they stand behind "I hold": "a CSCS Gold card", "Qualified Teacher Status", "OSHA 10".

    Nothing where one of them is neither a kind of paper nor a name.

    Args:
        names: What a resume lists.
    """
    told = [with_paper_article(name) for name in names]
    is_sure = all(one != name or _is_named_without_article(name) for one, name in zip(told, names, strict=True))
    return told if is_sure else []


def _is_named_without_article(name: str) -> bool:
    """Whether a name stands by itself behind "I hold": "OSHA 10", "ACLS", "Emergency First Aid at Work"."""
    if _NUMBERED.match(name) or _BODY.fullmatch(name):
        return True
    words = _WORD.findall(name.partition(" (")[0])
    return len(words) > 1 and all(word[0].isupper() or word in _SMALL for word in words)
