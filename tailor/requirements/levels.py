"""The level of each part of a sentence: what is required of it, and what is only welcome."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache, lru_cache
from itertools import groupby

from tailor.model import LineRole, RequirementLevel
from tailor.requirements.asking_lines import is_denied
from tailor.requirements.drafts import Clause
from tailor.requirements.phrases import strip_boilerplate
from tailor.requirements.tables import cue_pattern, long_pattern

_COMMA = long_pattern("clauses", "joint")
_ABBREVIATED = long_pattern("clauses", "abbreviated")
_OF_FIRM = long_pattern("years", "of_firm")
_JOINED = re.compile(r"(?:^|\s)(?:and|or|and/or|und|oder|et|ou|as well as)\b", re.IGNORECASE)
_IF_NEEDED = re.compile(
    r"\b(?:as|if|when|where|whenever|wherever|than|all|any|the) (?:and (?:when|where|as) )?(?:is |are )?"
    r"(?:required|necessary|needed|mandatory)\b",
    re.IGNORECASE,
)
_JOINT_OF_CLAUSES = re.compile(r",? (?:and|but|und|aber|et|mais) ", re.IGNORECASE)
_IN_USE = re.compile(r"\W*(?:we|our \w+) (?:mainly |currently |mostly )?(?:uses?|runs?|works?) ", re.IGNORECASE)
_OF_THESE = re.compile(
    r"\b(?:either|both|any|one) (?:of (?:them|these|the two)\b|\W*(?:is|are|would|will)\b)|\b(?:it|them|these)\b"
)
_TURN = re.compile(r"\b(?:but|though|although|however|aber|jedoch|mais|cependant)\b", re.IGNORECASE)
_BRACKET = re.compile(r"\(([^()]*)\)")
_OPENING = re.compile(r"\([^()]*\)?")
_CLOSING = re.compile(r"\([^()]*\)$")
_CONTENT = re.compile(r"\w{2}")
_OF_ITS_OWN = re.compile(r"\b(?:degree|diploma|licen[cs]e|years?|certificat\w+|bachelor|master)\b", re.IGNORECASE)
_CONCEDED = re.compile(  # "It would be helpful, though it is not essential, if you have ..."
    r"\W*(?:it|this|das|ce) (?:would|will|might|could|is|w[äa]re|serait)\b[^,;]{3,40},? "
    r"(?:though|although|but|while|if|aber|mais|même si)\b[^,;]{3,40}, (?:if|wenn|si|to have)\b",
    re.IGNORECASE,
)
_SHORT_ITEM = 5  # words of an item that goes with those behind it
_SHORT_REMARK = 3  # words of a bracket that is nothing but a cue: "(highly preferred)"


def says_nice(text: str) -> bool:
    """Whether a cue says that something in a clause is only welcome."""
    return _says_nice().search(text) is not None


@cache
def _says_nice() -> re.Pattern[str]:
    return re.compile("|".join(cue_pattern("levels", key).pattern for key in ("nice", "nice_within")), re.IGNORECASE)


@cache
def _says_must() -> re.Pattern[str]:
    keys = ("must", "must_within", "insists")
    return re.compile("|".join(cue_pattern("levels", key).pattern for key in keys), re.IGNORECASE)


def heading_is_nice(heading: str) -> bool:
    """Whether a heading itself says that what stands under it is only welcome."""
    return bool(cue_pattern("levels", "nice_heading").search(heading))


def answers_welcome(question: str, answer: str) -> bool:
    """Whether a sentence behind a question says only that a yes would be welcome: "Spanish? All the better."."""
    return question.rstrip().endswith("?") and bool(cue_pattern("levels", "answer").match(answer))


def cut(clause: Clause, pattern: re.Pattern[str]) -> Iterator[Clause]:
    """The parts of a clause between the matches of a pattern, but for those behind a short form and in brackets."""
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


def by_level(clause: Clause) -> Iterator[Clause]:
    """A sentence without a reason before it: as it is where one level rules it, else its parts, each with its own."""
    reason = cue_pattern("levels", "reason_first").match(clause.full)
    clause = next(_part(clause, reason.end(), len(clause.full)), clause) if reason else clause
    label, colon, _ = clause.full.partition(":")
    if colon and asks_for_nothing(label + colon):
        return
    opening = cue_pattern("levels", "opening").search(clause.full)
    if (
        opening
        and opening.start() > 0
        and _CONTENT.search(clause.full, opening.end())
        and clause.full[: opening.start()].strip(" ,(-–")
        and not is_denied(clause.full)
    ):
        first, second = opening.start(), _end_of_scope(clause.full, opening.end())
        yield from _by_level_of_parts(next(_part(clause, 0, first), clause))
        yield from (replace(part, level=RequirementLevel.NICE) for part in _part(clause, first, second))
        yield from (after for part in _part(clause, second, len(clause.full)) for after in by_level(part))
        return
    yield from _by_level_of_parts(clause)


def _end_of_scope(text: str, start: int) -> int:
    """Where what an opening cue is meant for ends: at a joint behind which a clause with a verb of its own begins."""
    end = cue_pattern("levels", "goes_on").search(text, start)
    return end.start() if end else len(text)


def _by_level_of_parts(clause: Clause) -> Iterator[Clause]:
    halves = _halves(clause)
    if halves:
        for half in halves:
            yield from _by_level_of_parts(half)
        return
    parts = _parts(clause)
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


def _parts(clause: Clause) -> list[Clause]:
    """The parts of a clause that may have levels of their own; a bracket without a cue is no part by itself."""
    parts: list[Clause] = []
    for part in cut(clause, _COMMA):
        start, end = part.start - clause.start, part.start - clause.start + len(part.full)
        if parts and _is_bracketed(parts[-1], part):
            start = parts.pop().start - clause.start
        parts += _part(clause, start, end)
    return parts


def _is_bracketed(former: Clause, part: Clause) -> bool:
    """Whether only the edge of a bracket that has no level of its own parts two parts of a clause."""
    bracket = _OPENING.match(part.full) or _CLOSING.search(former.full)
    joined = former.start + len(former.full) + len(" ") >= part.start
    return joined and bracket is not None and own_level(bracket[0]) is None


def _halves(clause: Clause) -> list[Clause]:
    """The two halves of a clause, one of which is a must and one welcome, at the joint between their cues."""
    for joint in _JOINT_OF_CLAUSES.finditer(clause.full):
        before, behind = clause.full[: joint.start()], clause.full[joint.end() :]
        levels = {own_level(before), own_level(behind)}
        if levels == {RequirementLevel.MUST, RequirementLevel.NICE} and _names_something(behind):
            return [*_part(clause, 0, joint.start()), *_part(clause, joint.end(), len(clause.full))]
    return []


def _is_one_list(parts: list[Clause], own: list[RequirementLevel | None]) -> bool:
    """Whether the cue at the end, or in a bracket of its own, is meant for all: "A, B and C preferred"."""
    cued = [number for number, level in enumerate(own) if level is RequirementLevel.NICE]
    last = parts[-1].full.strip()
    if any(level is RequirementLevel.MUST for level in own):
        return False
    remark = last.startswith("(") and not _names_something(last)
    alone = len(last.split()) <= _SHORT_REMARK + 1 and not _names_something(last)
    listed = bool(_JOINED.search(last)) and all(map(_is_short_item, parts[:-1]))
    closing = cued == [len(parts) - 1] and (listed or remark or alone)
    opened = cued[0] == 0 and bool(
        (cue_pattern("levels", "opens_list").match(parts[0].full) and not any(map(_has_subject, parts[1:])))
        or re.match(
            r"\W*(?:nice|bonus|preferred|desirable|ideal(?:ly)?|a plus)\b"
            r"|.*\b(?:plus|bonus|advantage|asset|great|nice|delighted|helpful|useful|better) if\b",
            parts[0].full,
            re.IGNORECASE,
        )
        or _CONCEDED.match(", ".join(part.full.strip(" ,") for part in parts))
    )
    denied = is_denied(last) and (len(last.split()) <= _SHORT_REMARK + 1 or not _names_something(last))
    return closing or opened or denied


def _has_subject(part: Clause) -> bool:
    """Whether a part is a clause with a subject of its own: "außerdem sprechen Sie Deutsch"."""
    return cue_pattern("levels", "of_reader").search(part.full) is not None


def _is_short_item(part: Clause) -> bool:
    """Whether a part is one item of a list, without the words that ask for it, and no paper with a level of its own."""
    words = strip_boilerplate(part.full) or part.full
    return len(words.split()) <= _SHORT_ITEM and not _OF_ITS_OWN.search(part.full)


def _names_something(text: str) -> bool:
    """Whether words are left when the cue and its adverbs are taken away."""
    rest = _says_nice().sub(" ", text)
    rest = cue_pattern("levels", "not_required").sub(" ", rest)
    rest = re.sub(
        r"\b(?:is|are|would|be|highly|strongly|a|an|also|but|very|not|it|this|these|though|however"
        r"|ist|sind|sie|es|das|aber|nicht|jedoch|auch|c|est|mais|pas|sans|être|une?|rien|de|plus)\b",
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
    return cue_pattern("levels", "plainly_required").search(text) is not None


def asks_for_nothing(text: str) -> bool:
    """Whether a clause tells what is not asked for, without saying that it is welcome, or how old the employer is."""
    if _OF_FIRM.search(text):
        return True
    denied = cue_pattern("levels", "denied").search(text)
    if denied is None or _TURN.search(text, denied.start()):
        return False
    return not (says_nice(text[: denied.start()]) or says_nice(text[denied.end() :]))


@lru_cache(maxsize=1024)
def own_level(text: str) -> RequirementLevel | None:
    """The level that a clause's own words say, or None: "not required" before "required", nice before must."""
    told = _nice(text) and not cue_pattern("levels", "insists").search(text)
    if told or is_denied(text) or asks_for_nothing(text) or cue_pattern("levels", "no_must").search(text):
        return RequirementLevel.NICE
    return RequirementLevel.MUST if _says_must().search(_IF_NEEDED.sub(" ", text)) else None


def _nice(text: str) -> bool:
    """Whether a nice-to-have cue is meant for the clause: one in a bracket with words of its own is meant for those."""
    outer = _BRACKET.sub(lambda bracket: "" if _names_something(bracket[1]) else bracket[0], text)
    return says_nice(outer if outer.strip(" ()") else text)
