"""The last word on the kind of an item: tables of rules by the frame that it stands in and by its own words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from tailor.model import RequirementKind
from tailor.requirements.drafts import Clause, Draft, Support, draft_of
from tailor.requirements.tables import read_table
from tailor.vocabulary import Vocabulary

RULES = ("kind_signs", "kind_rules")
"""The tables of rules, in the order in which they are tried."""
_PARTS = {
    "{ask}": r"(?:(?:an?|the|our|your|some|any|other|similar|various|different|both|at least|all|young|busy|large"
    r"|small) )*(?:[\w’'/-]+(?: [\w’'/-]+){0,2}(?: and| or| und| oder| et| ou)(?: of| in| with)? )?"
}
"""The names in the table for what may stand before an item: its article, and one item of its list."""
_TECHNICAL = frozenset(
    {
        "cloud, data and AI",
        "design and media",
        "engineering and electronics",
        "IT support and networks",
        "science and laboratory",
        "software and data",
        "web and mobile development",
    }
)
"""Fields of the vocabulary whose skills are methods, which a posting asks for as such: "experience in unit testing"."""
_STOP = re.compile(r"[,;:()•–—]+\s*|\.(?=\s|$)|^\W+")
_JOINT = re.compile(r"\s(?:and|or|but|und|oder|et|ou)\s(?!more\b|above\b)")
_OPENING = re.compile(
    r"(?:(?:you|we|they|who|and|or|but|also|must|should|will|can|could|would|have|has|are|is|be|able to|ability to|the"
    r"|an?|your|some|any|with|capacity to|capable of|needs? to|need|ideally|preferably|someone|somebody|people|person"
    r"|candidates?|then|always|genuinely|really|ve|re|ll|d|s|it|i)\b[\s’']*)+",
    re.IGNORECASE,
)
_MOST_WORDS = 9


@dataclass(frozen=True, slots=True)
class _Rule:
    """One row of the table `kind_rules`; a pattern of None fits everything."""

    kind: RequirementKind
    of: frozenset[RequirementKind]
    before: re.Pattern[str] | None
    words: re.Pattern[str] | None
    behind: re.Pattern[str] | None
    framed: re.Pattern[str] | None
    excluded: re.Pattern[str] | None
    methods: bool
    known: bool
    timeless: bool

    def fits(self, clause: Clause, draft: Draft, told: tuple[int, int], *, method: bool) -> tuple[int, int] | None:
        """The range of the clause whose words decide the kind of a draft, that of the draft or what is `told`."""
        if draft.kind not in self.of or not self._is_open_to(draft, method=method):
            return None
        full = clause.full
        first, last = draft.start - clause.start, draft.end - clause.start
        framed = _found(self.before, full[:first]) and _found(self.behind, full[last:])
        if not framed or not _found(self.framed, full[:first]):
            return None
        ranges = [(first, last), told] if self.words else [(first, last)]
        return next((one for one in ranges if self._says(full[slice(*one)])), None)

    def _is_open_to(self, draft: Draft, *, method: bool) -> bool:
        known = draft.support is Support.KNOWN and draft.kind is RequirementKind.SKILL
        barred = (method and not self.methods) or (known and not self.known)
        barred = barred or (draft.topic != "" and self.of != {RequirementKind.OTHER})
        return not barred and not (self.timeless and draft.years is not None)

    def _says(self, words: str) -> bool:
        return _found(self.words, words) and not (self.excluded and self.excluded.search(words))


def by_rules(clauses: Sequence[Clause], drafts: Sequence[Draft], vocabulary: Vocabulary) -> list[Draft]:
    """The drafts with the kind that the first rule which fits gives them; names keep the kind of their name.

    Where the words around a draft decide, it takes them in: the "winning tenders" of "a record of winning tenders".
    """
    return [draft if draft.named else _ruled(draft, clauses, drafts, vocabulary) for draft in drafts]


def _ruled(draft: Draft, clauses: Sequence[Clause], drafts: Sequence[Draft], vocabulary: Vocabulary) -> Draft:
    clause = next((one for one in clauses if one.holds(draft)), None)
    if clause is None:
        return draft
    told = _told(clause.full, draft.start - clause.start, draft.end - clause.start)
    method = _is_method(draft, vocabulary)
    for rule in _rules():
        if decided := rule.fits(clause, draft, told, method=method):
            return _widened(replace(draft, kind=rule.kind, topic=""), clause, decided, drafts)
    return draft


def _widened(draft: Draft, clause: Clause, to: tuple[int, int], drafts: Sequence[Draft]) -> Draft:
    """A draft with the words around it, unless these are many, hold another one or are those of a list."""
    whole = draft_of(clause, *to, draft.kind)
    few = len(whole.text.split()) <= _MOST_WORDS
    others = any(one.overlaps(whole) and not one.overlaps(draft) for one in drafts)
    within = whole.start <= draft.start and draft.end <= whole.end
    alone = within and not others and not _JOINT.match(clause.full, to[1])
    return replace(draft, start=whole.start, end=whole.end, text=whole.text) if few and alone else draft


def _told(full: str, first: int, last: int) -> tuple[int, int]:
    """The range of the part of a clause that an item is the first or only one of, without the words that ask."""
    part = max((stop.end() for stop in _STOP.finditer(full, 0, first)), default=0)
    opened = _OPENING.match(full, part)
    begin = min(opened.end(), first) if opened else part
    if _JOINT.search(full, begin, first):
        begin = first
    stop = _STOP.search(full, last) or _JOINT.search(full, last)
    return begin, stop.start() if stop else len(full)


def _is_method(draft: Draft, vocabulary: Vocabulary) -> bool:
    term = vocabulary.get(draft.name) if draft.support is Support.KNOWN else None
    return term is not None and term.field in _TECHNICAL


def _found(pattern: re.Pattern[str] | None, text: str) -> bool:
    return pattern is None or pattern.search(text) is not None


@cache
def _rules() -> tuple[_Rule, ...]:
    return tuple(_rule(row) for table in RULES for row in read_table(table)["rule"])


def _rule(row: dict[str, Any]) -> _Rule:
    return _Rule(
        kind=RequirementKind(row["kind"]),
        of=frozenset(map(RequirementKind, row["of"])),
        before=_pattern(row, "before"),
        words=_pattern(row, "words"),
        behind=_pattern(row, "behind"),
        framed=_pattern(row, "framed"),
        excluded=_pattern(row, "not"),
        methods=row.get("method", True),
        known=row.get("known", True),
        timeless=row.get("timeless", False),
    )


def _pattern(row: dict[str, Any], name: str) -> re.Pattern[str] | None:
    written = row.get(name)
    if written is None:
        return None
    for part, pattern in _PARTS.items():
        written = written.replace(part, pattern)
    return re.compile(written, re.IGNORECASE)
