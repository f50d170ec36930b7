"""Remarks in brackets behind an employer's name, which are no part of it: "Elm Works (Series B, payments) - Leeds"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.model import Block, BlockKind
from tailor.parsing.places import is_place, is_region
from tailor.parsing.posting_patterns import pattern
from tailor.parsing.posting_pay import PAY
from tailor.parsing.posting_segments import Segment
from tailor.parsing.words import title_score

_HEAD = 8
_BRACKET = re.compile(r"\s*(?:\((?P<round>[^()]*)\)|\[(?P<square>[^\[\]]*)\])")
_SEPARATOR = re.compile(r"\s+[–—|/·•@-]\s+|[,;|\t]\s*|\s+at\s+")
_LISTED = re.compile(r"[,;|]\s|\s[|/–—-]\s")
_KIND = re.compile(
    r"(?:pre-)?seed\b|series [a-h]\b|yc [a-z]?\d\d|(?:vc|pe|venture)[ -]backed|bootstrapped|(?:publicly )?listed"
    r"|(?:nyse|nasdaq|lse|ftse|euronext|asx|tsx)\b|(?:formerly|previously|ehemals|vormals|anciennement|vorher)\b"
    r"|start-?up\b|scale-?up\b|(?:a )?(?:registered )?(?:charity|non-?profit|not-for-profit)\b"
    r"|(?:a )?family (?:firm|business)"
    r"|\d[\d,. ]* (?:staff|people|employees|beds|pupils|stores|sites|mitarbeit\w+|salarié\w+|lits|filialen)\b",
    re.IGNORECASE,
)
_NO_REMARK = ("remote", "employment", "share_of_time", "grade")
_TIME = re.compile(
    r"\b(?:days?|nights?|weekends?|evenings?|shifts?|hours|rota|term[- ]time|bank|locum|permanent|temporary|fixed"
    r"|interim|maternity|vollzeit|teilzeit|befristet|unbefristet|minijob|tage|nächte|schichten|jour|nuit|cdi|cdd)\b",
    re.IGNORECASE,
)
_OF_GENDER = re.compile(r"[hfmwdx](?:\s?[/|]\s?[hfmwdx])+", re.IGNORECASE)


def without_remarks(text: str, *, first: bool = False) -> str:
    """A line of a posting's head without remarks on the employer.

    Args:
        text: The line.
        first: Whether it is the posting's first, which begins with the job as a rule.
    """
    for found in reversed(list(_BRACKET.finditer(text))):
        before = text[: found.start()]
        pieces = _SEPARATOR.split(before)
        name = pieces[-1].strip()
        inside = (found["round"] or found["square"] or "").strip()
        of_job = first and (len(pieces) == 1 or found.end() == len(text))
        told = _KIND.match(inside) or (_LISTED.search(inside) and not of_job)
        if told and name[:1].isupper() and not title_score(name) and not _is_about_job(inside):
            text = before + text[found.end() :]
    return text


def plain_segments(segments: Sequence[Segment]) -> list[Segment]:
    """The pieces of a posting, the first lines without remarks on the employer."""
    return [
        one if at >= _HEAD or one.bullet else replace(one, text=without_remarks(one.text, first=not at))
        for at, one in enumerate(segments)
    ]


def plain_blocks(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks of a posting, the first lines without remarks on the employer."""
    return tuple(
        one
        if at >= _HEAD or one.kind is BlockKind.BULLET
        else replace(one, text=without_remarks(one.text, first=not at))
        for at, one in enumerate(blocks)
    )


def _is_about_job(inside: str) -> bool:
    """Whether a bracket says where, how long or for how much one works, or who may apply."""
    pieces = [piece.strip() for piece in re.split(r"[,;|/]", inside)]
    return (
        any(is_place(piece) or is_region(piece) for piece in (inside, *pieces))
        or any(pattern("signs", name).search(inside) for name in _NO_REMARK)
        or _TIME.search(inside) is not None
        or PAY.search(inside) is not None
        or _OF_GENDER.search(inside) is not None
    )
