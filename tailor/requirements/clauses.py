"""The lines that ask, cut into clauses of one level each."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby

from tailor.model import LineRole, Posting, PostingLine, RequirementLevel
from tailor.requirements.asking_lines import (
    asked_from,
    asks_abroad,
    is_denied,
    lists_what_it_asks,
    role_by_weights,
    role_by_words,
    sought_in_passing,
)
from tailor.requirements.conditions import is_check
from tailor.requirements.drafts import Clause, Sought
from tailor.requirements.frames import is_welcomed
from tailor.requirements.phrases import strip_boilerplate
from tailor.requirements.tables import cue_pattern, long_pattern

_LEVELS = {
    LineRole.REQUIREMENT: RequirementLevel.MUST,
    LineRole.CONDITION: RequirementLevel.MUST,
    LineRole.NICE: RequirementLevel.NICE,
    LineRole.DUTY: RequirementLevel.UNKNOWN,
}
_ASKING = frozenset({LineRole.REQUIREMENT, LineRole.NICE, LineRole.CONDITION})
_WHITE = re.compile(r"[\t\r\n\f\v\xa0\u2000-\u200b\u202f]")
_ELISION = re.compile(r"(?:(?<=\b[dDlL])|(?<=\bqu))['’](?=[^\W\d_]{2})")
_SENTENCE_END = re.compile(
    r"(?<=[a-z0-9)\]%+#][.!?])\s+(?=[\"'“(]?[A-ZÀ-Þ])|\s*[;|]\s*|\s+(?=Please\b)|\s+[•▪●◦·]\s*|(?<=\w)\s+[–—]\s+(?=\w)|[.]\s*$"
)
_ABBREVIATED = long_pattern("clauses", "abbreviated")
_COMMA = long_pattern("clauses", "joint")
_OF_FIRM = long_pattern("years", "of_firm")
_JOINED = re.compile(r"(?:^|\s)(?:and|or|and/or|und|oder|et|ou|as well as)\b", re.IGNORECASE)
_IF_NEEDED = re.compile(
    r"\b(?:as|if|when|where|whenever|wherever|than|all|any|the) (?:and (?:when|where|as) )?(?:is |are )?"
    r"(?:required|necessary|needed|mandatory)\b",
    re.IGNORECASE,
)
_IN_USE = re.compile(r"\W*(?:we|our \w+) (?:mainly |currently |mostly )?(?:uses?|runs?|works?) ", re.IGNORECASE)
_OF_THESE = re.compile(
    r"\b(?:either|both|any|one) (?:of (?:them|these|the two)\b|\W*(?:is|are|would|will)\b)|\b(?:it|them|these)\b"
)
_COLON = re.compile(r":[ \t]+\S")
_TURN = re.compile(r"\b(?:but|though|although|however|aber|jedoch|mais|cependant)\b", re.IGNORECASE)
_CODE = re.compile(r"\W*(?P<letters>[A-Z]{1,3})\d{1,2}[.:)]?(?:\s+(?=[A-Z])|$)")
_ASSESSED = re.compile(
    r"\s[(\[][ED][)\]](?:\s[A-Z](?:\s?[/,&+]\s?[A-Z])*)?$"
)  # a criterion's code, and how it is shown
_BRACKET = re.compile(r"\(([^()]*)\)")
_OF_ITS_OWN = re.compile(r"\b(?:degree|diploma|licen[cs]e|years?|certificat\w+|bachelor|master)\b", re.IGNORECASE)
_SHORT_ITEM = 5  # words of an item that goes with those behind it
_SHORT_REMARK = 3  # words of a bracket that is nothing but a cue: "(highly preferred)"


def asking_clauses(posting: Posting) -> Iterator[Clause]:
    """The clauses of all lines that ask, in order; those of duties come with the level `unknown`."""
    codes = _codes(posting)
    listed = lists_what_it_asks(posting.lines)
    for number, line in enumerate(posting.lines):
        role = role_by_words(line)
        text = posting.text[line.start : line.end]
        code = _CODE.match(text)
        if code and code["letters"] in codes:
            text, line = text[code.end() :], replace(line, start=line.start + code.end())  # noqa: PLW2901
        denied = cue_pattern("levels", "denied_heading").search(line.heading) is not None
        if line.of_page or denied:
            continue
        if line.is_heading and not is_check(line.text):
            yield from _clauses_of_label(posting, line, number)
            continue
        role = LineRole.CONDITION if line.is_heading else role
        asked = asked_from(line) if role not in _ASKING else None
        if role not in _ASKING and asked is None and asks_abroad(line, posting.language):
            role = LineRole.REQUIREMENT
        unknown = _Unknown(_beside(posting.lines, number), listed)
        if asked is not None:
            yield from _clauses_before(text[:asked], replace(line, role=role), number, unknown)
            behind = replace(line, role=LineRole.REQUIREMENT, start=line.start + asked)
            yield from line_clauses(text[asked:], behind, number)
        elif role in _ASKING:
            yield from line_clauses(text, replace(line, role=role), number)
        else:
            yield from _clauses_of_others(text, line, number, unknown)


@dataclass(frozen=True, slots=True)
class _Unknown:
    """What tells whether a line asks that no rule reads: the lines beside it, and whether what is asked is listed."""

    beside: tuple[str, str]
    listed: bool


def _beside(lines: Sequence[PostingLine], number: int) -> tuple[str, str]:
    before = lines[number - 1].text if number else ""
    return before, lines[number + 1].text if number + 1 < len(lines) else ""


def _clauses_before(text: str, line: PostingLine, number: int, unknown: _Unknown) -> Iterator[Clause]:
    """The clauses of what stands in a line before the part that asks by a rule."""
    found = role_by_weights(replace(line, text=text), unknown.beside, listed=unknown.listed) if text.strip() else None
    if found or line.role in _LEVELS:
        yield from line_clauses(text, replace(line, role=found or line.role), number)


def _clauses_of_others(text: str, line: PostingLine, number: int, unknown: _Unknown) -> Iterator[Clause]:
    """The clauses of a line that asks by no rule: what it may ask by the way, and all of it where it likely asks.

    Where it says whom the employer seeks, all of it is read only if that gives nothing.
    """
    found = role_by_weights(line, unknown.beside, listed=unknown.listed)
    by_the_way = list(_clauses_in_passing(text, line, number))
    sought = any(clause.sought is Sought.PERSON for clause in by_the_way)
    if found is None and line.role in _LEVELS:
        yield from line_clauses(text, line, number)
    yield from by_the_way if found is None or sought else ()
    if found:
        for clause in line_clauses(text, replace(line, role=found), number):
            yield replace(clause, instead=sought)


def _clauses_of_label(posting: Posting, line: PostingLine, number: int) -> Iterator[Clause]:
    """The clauses of what stands before a colon in a line that asks, for its tools: "Good Excel: lookups"."""
    if line.role in _ASKING and _COLON.match(posting.text, line.end):
        for clause in line_clauses(posting.text[line.start : line.end], line, number):
            yield replace(clause, sought=Sought.TOOLS)


def _clauses_in_passing(text: str, line: PostingLine, number: int) -> Iterator[Clause]:
    """The clauses of a line about something else, once for each thing that it may ask for by the way."""
    for sought, role in sought_in_passing(line):
        for clause in line_clauses(text, replace(line, role=role), number):
            yield replace(clause, sought=sought)


def _codes(posting: Posting) -> frozenset[str]:
    """The letters with which several lines are numbered: "SC1 ...", "SC2 ..."."""
    found = [match["letters"] for line in posting.lines if (match := _CODE.match(posting.text[line.start : line.end]))]
    return frozenset(letters for letters in found if found.count(letters) > 1)


def line_clauses(text: str, line: PostingLine, number: int) -> Iterator[Clause]:
    """The clauses of one line, which stands in the posting as `text`."""
    shown = _ELISION.sub(" ", _WHITE.sub(" ", _ASSESSED.sub("", text)))
    whole = Clause(shown, shown, line.start, number, line.role, _default_level(line), line.bullet, line.heading)
    for sentence in _cut(whole, _SENTENCE_END):
        yield from _by_level(sentence)


def _default_level(line: PostingLine) -> RequirementLevel:
    """The level of what a line says without a cue; a line that is nice by its own cue only lends it to that part."""
    own_cue = line.role is LineRole.NICE and bool(cue_pattern("levels", "nice").search(line.text))
    if own_cue and not heading_is_nice(line.heading) and (";" in line.text or not is_welcomed(line.text)):
        return RequirementLevel.MUST
    return _LEVELS[line.role]


def heading_is_nice(heading: str) -> bool:
    """Whether a heading itself says that what stands under it is only welcome."""
    return bool(cue_pattern("levels", "nice_heading").search(heading))


def _cut(clause: Clause, pattern: re.Pattern[str]) -> Iterator[Clause]:
    cursor = 0
    for match in pattern.finditer(clause.full):
        before = clause.full[cursor : match.end()].rstrip()
        if match[0].strip() in {"", "."} and _ABBREVIATED.search(before):
            continue
        if clause.full.count("(", cursor, match.start()) > clause.full.count(")", cursor, match.start()):
            continue
        yield from _part(clause, cursor, match.start())
        cursor = match.end()
    yield from _part(clause, cursor, len(clause.full))


def _part(clause: Clause, start: int, end: int) -> Iterator[Clause]:
    words = clause.full[start:end]
    if words.strip():
        yield replace(clause, text=words, full=words, start=clause.start + start)


def _by_level(clause: Clause) -> Iterator[Clause]:
    """A sentence as it is where one level rules it; else its parts, each with its own."""
    label, colon, _ = clause.full.partition(":")
    if colon and asks_for_nothing(label + colon):
        return
    opening = cue_pattern("levels", "opening").search(clause.full)
    if opening and opening.start() > 0 and clause.full[: opening.start()].strip(" ,(-–") and not is_denied(clause.full):
        first, second = opening.start(), len(clause.full)
        yield from _by_level_of_parts(next(_part(clause, 0, first), clause))
        yield from (replace(part, level=RequirementLevel.NICE) for part in _part(clause, first, second))
        return
    yield from _by_level_of_parts(clause)


def _by_level_of_parts(clause: Clause) -> Iterator[Clause]:
    parts = list(_cut(clause, _COMMA))
    own = [own_level(part.full) for part in parts]
    if len(parts) == 1 or not any(level is RequirementLevel.NICE for level in own):
        yield _with_level(clause, own_level(clause.full))
        return
    if _is_one_list(parts, own):
        yield _with_level(clause, RequirementLevel.NICE)
        return
    levels = _spread(parts, own)
    for (level, refused), group in groupby(
        zip(levels, parts, strict=True), key=lambda pair: (pair[0], asks_for_nothing(pair[1].full))
    ):
        if refused:
            continue
        members = [part for _, part in group]
        start, end = members[0].start - clause.start, members[-1].start - clause.start + len(members[-1].full)
        yield from (_with_level(part, level) for part in _part(clause, start, end))


def _is_one_list(parts: list[Clause], own: list[RequirementLevel | None]) -> bool:
    """Whether the cue at the end, or in a bracket of its own, is meant for all: "A, B and C preferred"."""
    cued = [number for number, level in enumerate(own) if level is RequirementLevel.NICE]
    last = parts[-1].full.strip()
    if any(level is RequirementLevel.MUST for level in own):
        return False
    remark = last.startswith("(") and len(last.split()) <= _SHORT_REMARK and not _names_something(last)
    alone = len(last.split()) <= _SHORT_REMARK + 1 and not _names_something(last)
    listed = bool(_JOINED.search(last)) and all(map(_is_short_item, parts[:-1]))
    closing = cued == [len(parts) - 1] and (listed or remark or alone)
    opened = cued[0] == 0 and bool(
        re.match(
            r"\W*(?:nice|bonus|preferred|desirable|ideal|a plus)"
            r"|.*\b(?:plus|bonus|advantage|asset|great|nice|delighted|helpful|useful|better) if\b",
            parts[0].full,
            re.IGNORECASE,
        )
    )
    denied = is_denied(last) and len(last.split()) <= _SHORT_REMARK + 1
    return closing or opened or denied


def _is_short_item(part: Clause) -> bool:
    """Whether a part is one item of a list, without the words that ask for it, and no paper with a level of its own."""
    words = strip_boilerplate(part.full) or part.full
    return len(words.split()) <= _SHORT_ITEM and not _OF_ITS_OWN.search(part.full)


def _names_something(text: str) -> bool:
    """Whether words are left when the cue and its adverbs are taken away."""
    rest = cue_pattern("levels", "nice").sub(" ", text)
    rest = cue_pattern("levels", "not_required").sub(" ", rest)
    rest = re.sub(
        r"\b(?:is|are|would|be|highly|strongly|a|an|also|but|very|not|it|this|these|though|however)\b",
        " ",
        rest,
        flags=re.IGNORECASE,
    )
    return bool(re.search(r"\w{2,}", rest))


def _spread(parts: list[Clause], own: list[RequirementLevel | None]) -> list[RequirementLevel | None]:
    """Each part's level: its own, else that of the part which closes its list ("A required, B and C preferred")."""
    levels = list(own)
    for number in range(len(parts) - 2, -1, -1):
        following = parts[number + 1].full.strip()
        if levels[number] is None and _IN_USE.match(parts[number].full) and _OF_THESE.search(following):
            levels[number] = levels[number + 1]
        if (levels[number] is None and levels[number + 1] is not None and _JOINED.match(following)) or (
            levels[number] is None and not _names_something(following) and levels[number + 1] is not None
        ):
            levels[number] = levels[number + 1]
    return levels


def _with_level(clause: Clause, level: RequirementLevel | None) -> Clause:
    if level is None or (clause.role is LineRole.NICE and level is RequirementLevel.MUST and not _insists(clause.full)):
        return clause
    return replace(clause, level=level)


def _insists(text: str) -> bool:
    """Whether a clause under a nice-to-have heading is plainly required all the same."""
    return bool(
        re.search(r"\b(?:is|are) (?:required|mandatory|essential)\b|\bmust (?:have|be|hold)\b", text, re.IGNORECASE)
    )


def asks_for_nothing(text: str) -> bool:
    """Whether a clause tells what is not asked for, without saying that it is welcome, or how old the employer is."""
    if _OF_FIRM.search(text):
        return True
    denied = cue_pattern("levels", "denied").search(text)
    return denied is not None and not (cue_pattern("levels", "nice").search(text) or _TURN.search(text, denied.start()))


@lru_cache(maxsize=1024)
def own_level(text: str) -> RequirementLevel | None:
    """The level that a clause's own words say, or None: "not required" before "required", nice before must."""
    if is_denied(text) or asks_for_nothing(text) or _nice(text):
        return RequirementLevel.NICE
    return RequirementLevel.MUST if cue_pattern("levels", "must").search(_IF_NEEDED.sub(" ", text)) else None


def _nice(text: str) -> bool:
    """Whether a nice-to-have cue is meant for the clause: one in a bracket with words of its own is meant for those."""
    outer = _BRACKET.sub(lambda bracket: "" if _names_something(bracket[1]) else bracket[0], text)
    return bool(cue_pattern("levels", "nice").search(outer if outer.strip(" ()") else text))
