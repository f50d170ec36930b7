"""Human languages that a clause asks for, with the level that it names."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from tailor.model import LineRole, RequirementKind
from tailor.requirements.drafts import Clause, Draft, draft_of
from tailor.requirements.tables import long_pattern, read_table
from tailor.vocabulary import Mention

_LEFT = long_pattern("spoken", "left")
_RIGHT = long_pattern("spoken", "right")
_NOT_AFTER = long_pattern("spoken", "not_after")
_LIST_JOINT = re.compile(r"[ ,/]*(?:or|and|und|oder|et|ou|&)?[ /]*", re.IGNORECASE)
_SHORT_LINE = 6  # words
_CUE = long_pattern("spoken", "cue")
_NOT_SPOKEN = long_pattern("spoken", "not_spoken")
_NOTHING_BUT = re.compile(
    r"(?:platt|schweizer)?(?:(?:quelques|mots?|bases?|notions?|bon|bonne|un|niveau|en|d|de|l|gutes?|gute|etwas|ein|paar|brocken)"
    r"\b[ ’']?)*(?:kenntnisse)?(?: (?:fonctionnel|courant|scolaire|professionnel|fließend|technique))?\s*",
    re.IGNORECASE,
)
_COMPOUND_AHEAD = r"(?:e |er |es |en )?(?=-?(?:kenntnis|sprach|und Englisch|in Wort|\b))"
_COMPOUND_REST = re.compile(r"^-?(?:kenntnisse?n?|sprachkenntnisse?n?|sprachig\w*)", re.IGNORECASE)
_OF_A_PARTNER = re.compile(  # "transporteurs norvégiens": whose they are, and no language
    r"\b(?:clients?|fournisseurs?|partenaires?|filiales?|march[ée]s?|[ée]quipes?|soci[ée]t[ée]s?|entreprises?|sites?|groupes?"
    r"|droit|normes?|cuisine|litt[ée]rature) $",
    re.IGNORECASE,
)


def find_languages(clause: Clause, mentions: Sequence[Mention]) -> Iterator[Draft]:
    """The human languages that a clause asks for; not "English literature" or "French cuisine"."""
    if clause.role is LineRole.DUTY:
        return
    seen: list[tuple[int, int]] = []
    for name, start, end in _named(clause, mentions):
        if not clause.is_free(start, end) or any(start < last and first < end for first, last in seen):
            continue
        rest = clause.text[end:]
        if _OF_A_PARTNER.search(clause.text[:start]):
            continue
        left = _LEFT.search(clause.text[:start])
        beside = bool(seen) and _LIST_JOINT.fullmatch(clause.text[seen[-1][1] : start]) is not None
        if _NOT_SPOKEN.match(rest) or not (left or beside or _is_asked(clause, rest)):
            continue
        begin, last = left.start() if left else start, end + _length_behind(rest)
        if any(begin < other_last and first < last for first, other_last in seen):
            begin = start
        seen.append((begin, last))
        yield replace(draft_of(clause, begin, last, RequirementKind.LANGUAGE, name), named=True)


def _length_behind(rest: str) -> int:
    """How many characters behind a language belong to it: "skills", "(C1)", "in Wort und Schrift"."""
    compound = _COMPOUND_REST.match(rest)
    length = compound.end() if compound else 0
    right = _RIGHT.match(rest[length:])
    return length + (right.end() if right else 0)


@cache
def _english_names() -> dict[str, str]:
    """German and French names of languages with their English ones."""
    table = read_table("languages")
    return {**table["german"], **table["french"]}


@cache
def _foreign_patterns() -> tuple[re.Pattern[str], ...]:
    """How German (in compounds and inflected) and French texts name a language."""
    german, french = ("|".join(read_table("languages")[language]) for language in ("german", "french"))
    return (
        re.compile(rf"\b(?P<language>{german}){_COMPOUND_AHEAD}", re.IGNORECASE),
        re.compile(rf"\b(?P<language>{french})\b", re.IGNORECASE),
    )


@cache
def _english_pattern() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(sorted(set(_english_names().values())))})\b")


def names_language(text: str) -> bool:
    """Whether a sentence names a human language, asked for or not."""
    return any(pattern.search(text) for pattern in (*_foreign_patterns(), _english_pattern()))


def is_language(text: str) -> bool:
    """Whether a phrase is nothing but a language by its German or French name: "Plattdeutsch", "notions d’arabe"."""
    return any(
        pattern.search(text) and _NOTHING_BUT.fullmatch(pattern.sub("", text)) for pattern in _foreign_patterns()
    )


def _named(clause: Clause, mentions: Sequence[Mention]) -> list[tuple[str, int, int]]:
    known = [(one.term.name, one.start, one.end) for one in mentions if one.term.kind is RequirementKind.LANGUAGE]
    foreign = [
        (_english_names()[match["language"].lower()], match.start(), match.end("language"))
        for pattern in _foreign_patterns()
        for match in pattern.finditer(clause.text)
    ]
    return sorted({*known, *foreign}, key=lambda one: one[1])


def _is_asked(clause: Clause, rest: str) -> bool:
    if _COMPOUND_REST.match(rest):
        return True
    return not _NOT_AFTER.match(rest) and (_CUE.search(clause.full) is not None or _is_plain(clause, rest))


def _is_plain(clause: Clause, rest: str) -> bool:
    return len(clause.full.split()) <= _SHORT_LINE or not re.match(r"[ -][a-z]{3,}", rest)
