"""The lines that ask, cut into clauses of one level each."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from tailor.model import LineRole, Posting, PostingLine, RequirementLevel
from tailor.requirements.asking_lines import (
    asked_from,
    asks_abroad,
    lists_what_it_asks,
    role_by_weights,
    role_by_words,
    sought_in_passing,
)
from tailor.requirements.conditions import is_check
from tailor.requirements.drafts import Clause, Sought
from tailor.requirements.frames import is_welcomed
from tailor.requirements.levels import answers_welcome, by_level, cut, heading_is_nice, says_nice
from tailor.requirements.tables import cue_pattern

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
    r"(?<=[a-z0-9)\]%+#][.!?])(?<!\bPh\.)(?<!\bSt\.)(?<!\bDr\.)(?<!\bNo\.)\s+(?=[\"'“(]?[A-ZÀ-Þ])"
    r"|\s*[;|](?!\s*or (?:an? )?(?:[BAM][A-Z.]|[Bb]achelor|[Aa]ssociate|[Dd]iploma))\s*"
    r"|\s+(?=Please\b)|\s+[•▪●◦·]\s*|[.]\s*$"
    r"|(?<=\w)\s+[–—]\s+(?=\w)(?!(?:at least |min\w*\.? |mindestens )?\d+\+? ?(?:years?|yrs|jahre|ans|months)\b)"
)
_COLON = re.compile(r":[ \t]+\S")
_CODE = re.compile(r"\W*(?P<letters>[A-Z]{1,3})\d{1,2}[.:)]?(?:\s+(?=[A-Z])|$)")
_ASSESSED = re.compile(
    r"\s[(\[][ED][)\]](?:\s[A-Z](?:\s?[/,&+]\s?[A-Z])*)?$"
)  # a criterion's code, and how it is shown


def asking_clauses(posting: Posting) -> Iterator[Clause]:
    """The clauses of all lines that ask, in order; those of duties come with the level `unknown`."""
    codes = _codes(posting)
    listed = lists_what_it_asks(posting.lines)
    for number, line in enumerate(posting.lines):
        if line.of_page or cue_pattern("levels", "denied_heading").search(line.heading):
            continue
        if line.role not in _ASKING and cue_pattern("phrases", "papers").search(line.text):
            continue
        before, behind = _beside(posting.lines, number)
        if line.is_heading and not is_check(line.text):
            found = _clauses_of_label(posting, line, number)
        else:
            found = _clauses_of_line(
                posting, _without_code(posting, line, codes), number, _Unknown((before, behind), listed)
            )
        yield from _as_welcome(found) if answers_welcome(line.text, behind) else found


def _without_code(posting: Posting, line: PostingLine, codes: frozenset[str]) -> PostingLine:
    """A line without the number before it, where several lines have one: "SC1 ..."."""
    code = _CODE.match(posting.text[line.start : line.end])
    return replace(line, start=line.start + code.end()) if code and code["letters"] in codes else line


def _clauses_of_line(posting: Posting, line: PostingLine, number: int, unknown: "_Unknown") -> Iterator[Clause]:
    """The clauses of a line that is no heading, or one over a check."""
    text = posting.text[line.start : line.end]
    role = LineRole.CONDITION if line.is_heading else role_by_words(line)
    asked = asked_from(line) if role not in _ASKING else None
    if role not in _ASKING and asked is None and asks_abroad(line, posting.language):
        role = LineRole.REQUIREMENT
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
    sentences = list(cut(whole, _SENTENCE_END))
    for sentence, behind in zip_longest(sentences, sentences[1:]):
        parts = by_level(sentence)
        yield from _as_welcome(parts) if behind and answers_welcome(sentence.full, behind.full) else parts


def _as_welcome(clauses: Iterable[Clause]) -> Iterator[Clause]:
    """Clauses with what a question asks as welcome; of "German, and some Polish?" only what stands behind the joint."""
    for clause in clauses:
        parts = list(cut(clause, cue_pattern("levels", "asked_besides")))
        yield from parts[:-1]
        must = parts[-1].level is RequirementLevel.MUST
        yield replace(parts[-1], level=RequirementLevel.NICE) if must else parts[-1]


def _default_level(line: PostingLine) -> RequirementLevel:
    """The level of what a line says without a cue; a line that is nice by its own cue only lends it to that part."""
    own_cue = line.role is LineRole.NICE and says_nice(line.text)
    if own_cue and not heading_is_nice(line.heading) and (";" in line.text or not is_welcomed(line.text)):
        return RequirementLevel.MUST
    return _LEVELS[line.role]
