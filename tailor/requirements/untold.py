"""What a clause that asks says beside its items, in its own words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tailor.model import LineRole, RequirementKind, RequirementLevel
from tailor.requirements.drafts import BLANK, PASSED, Clause, Draft, Sought, Support, draft_of
from tailor.requirements.levels import asks_for_nothing
from tailor.requirements.phrases import strip_boilerplate
from tailor.requirements.soft import begins_soft
from tailor.requirements.tables import cue_pattern, long_pattern
from tailor.requirements.word_kinds import kind_by_words
from tailor.text import content_words, names_people

_PASSED_KINDS = frozenset(
    {RequirementKind.OTHER, RequirementKind.LANGUAGE, RequirementKind.DEGREE, RequirementKind.CERTIFICATION}
)
_NO_ITEM = ("procedure", "describing", "silent")
_BRACKET = re.compile(r"\([^()]*\)?")
_CLASS_OF = re.compile(  # the word for those of which a bracket lists any: "an accounting package (A, B or C)"
    rf"\b(?:an?|one|any|some|eine?[mnrs]?|une?) [\w -]{{3,40}} (?=\({BLANK}[^()]* (?:or|oder|ou) {BLANK}+\))"
)
_JOINT = long_pattern("untold", "joint")
_SUBORDINATE = long_pattern("untold", "subordinate")
_SENTENCE = long_pattern("untold", "sentence")
_ASKING = long_pattern("untold", "asking")
_FRESH = re.compile(rf"[^{BLANK}{PASSED}]+")
_JOINED_BEFORE = re.compile(r"\W*(?:and|or|&|et|ou|as well as|plus)\s", re.IGNORECASE)
_JOINED_BEHIND = re.compile(r"\s(?:and|or|&|et|ou|as well as|plus)\W*$", re.IGNORECASE)
_NOT = re.compile(r"\b(?:not|no|never|pas|sans|without) $", re.IGNORECASE)
_FEWEST_WORDS, _MOST_WORDS = 2, 9
_LONG_CLAUSE, _FEWEST_OF_LONG = 18, 3
_WORDS_OF_AN_ITEM, _FEWEST_LISTED = 5, 4
_LEAST_FRESH = 0.3  # of the words of a part that no item of it has
_SAYS_HOW = re.compile(r"\w+ly(?: \S+){1,2}", re.IGNORECASE)  # "easily understood", "orally and in writing"
_NO_HEAD = re.compile(r"\bas\b|\b(?:confidence|interest|passion|habits?|skills?|experience|knowledge|procedures)$")
_OPEN_END = re.compile(
    r"\W*(?:or|and|ou|oder) (?:any |an? |some )?(?:other|another|similar|equivalent|related|comparable|alternative)\b",
    re.IGNORECASE,
)
_WHERE_BEHIND = re.compile(r"(?:\W+\w+)?\W+(?:on|of|in|for|with|at|from|within|across|under)\b", re.IGNORECASE)
_COORDINATED = re.compile(r"\b(?:and|or|&)\b|/")
_DONE = re.compile(
    r"\W*(?:\w+ly )?\w+(?:ed|ing)\b|\W*(?:led|built|ran|run|held|taught|sold|grown|shown|made)\b", re.IGNORECASE
)
_HAS_DONE = re.compile(
    r"\b(?:experience|experienced|history|record|exp[ée]rience)\b|\b(?:have|has|you.ve)\W*$", re.IGNORECASE
)


def find_untold(clause: Clause, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The parts of a clause between its commas that none of its items tells, each as an item in its own words.

    A part that has items lends only what "and" or "or" joins to them. What says why, when or where is left out, and so
    is what speaks of the employer. A clause about what is only welcome adds nothing.

    Args:
        clause: It stands under a heading that asks, or its own words ask.
        drafts: The items found in it.
    """
    if clause.role not in {LineRole.REQUIREMENT, LineRole.NICE} or clause.sought is not Sought.EVERYTHING:
        return
    if asks_for_nothing(clause.full) or clause.level is RequirementLevel.NICE:
        return
    if any(cue_pattern("phrases", name).search(clause.full) for name in _NO_ITEM):
        return
    conditioned = any(one.kind is RequirementKind.OTHER for one in drafts)
    text = clause.without(drafts).without([one for one in drafts if one.kind in _PASSED_KINDS], PASSED).text
    text = _CLASS_OF.sub(lambda words: PASSED * len(words[0]), text)
    text = _BRACKET.sub(lambda bracket: (" " if bracket[0].strip("()").isdigit() else ",") * len(bracket[0]), text)
    parts = list(_parts(text))
    fewest = _FEWEST_OF_LONG if _is_long(clause.full) and not _is_list(text, parts) else _FEWEST_WORDS
    for start, stop in parts:
        if _SUBORDINATE.match(text, start):
            continue
        found = list(_untold_of_part(clause, text, start, stop))
        found = found or list(_whole_part(clause, text, start, stop, drafts))
        for one in found:
            beside = conditioned and one.kind is not RequirementKind.OTHER
            if len(content_words(one.text)) >= fewest and not beside and not _SAYS_HOW.fullmatch(one.text):
                yield one


def _is_long(text: str) -> bool:
    return len(text.split()) > _LONG_CLAUSE


def _is_list(text: str, parts: Sequence[tuple[int, int]]) -> bool:
    """Whether a clause is mostly a list of short items."""
    short = sum(0 < len(text[start:stop].split()) <= _WORDS_OF_AN_ITEM for start, stop in parts)
    return short >= _FEWEST_LISTED


def _parts(text: str) -> Iterator[tuple[int, int]]:
    """The ranges between commas and the like."""
    cursor = 0
    for joint in [*_JOINT.finditer(text), None]:
        stop = joint.start() if joint else len(text)
        yield cursor, stop
        cursor = joint.end() if joint else stop


def _untold_of_part(clause: Clause, text: str, start: int, stop: int) -> Iterator[Draft]:
    for fresh in _FRESH.finditer(text, start, stop):
        first, last = fresh.span()
        joined = _JOINED_BEFORE.match(fresh[0]) or _JOINED_BEHIND.search(fresh[0])
        if ((first, last) == (start, stop) or joined) and not _OPEN_END.match(fresh[0]):
            yield from item_in_range(clause, text, first, last)


def _whole_part(clause: Clause, text: str, start: int, stop: int, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """A part whose items are only what stands before its last word: "ordering and purchasing methods"."""
    taken = text[start:stop]
    words = taken.rstrip().rsplit(maxsplit=1)
    joined = len(words) > 1 and _COORDINATED.search(clause.full, start, stop)
    tools = any(
        one.kind is RequirementKind.TOOL and one.start < clause.start + stop and one.end > clause.start + start
        for one in drafts
    )
    if tools or not joined or BLANK not in taken or PASSED in taken or {BLANK, PASSED} & set(words[-1]):
        return
    if _is_list_with_where(clause, start, stop, drafts):
        return
    whole = next(item_in_range(clause, clause.full, start, stop), None)
    if whole is None or not whole.text.endswith(words[-1].rstrip(" .")) or _NO_HEAD.search(whole.text):
        return
    told = content_words(whole.text)
    fresh = content_words(text[whole.start - clause.start : whole.end - clause.start].replace(BLANK, " "))
    if len(fresh) >= _LEAST_FRESH * len(told):
        yield whole


def _is_list_with_where(clause: Clause, start: int, stop: int, drafts: Sequence[Draft]) -> bool:
    """Whether a part is known items side by side and then where or on what: "TIG and MIG welding on thin sheet"."""
    inside = [one for one in drafts if clause.start + start <= one.start and one.end <= clause.start + stop]
    known = [one for one in inside if one.support is Support.KNOWN]
    behind = max((one.end for one in known), default=0) - clause.start
    return len(known) > 1 and _WHERE_BEHIND.match(clause.full, behind, stop) is not None


def item_in_range(clause: Clause, text: str, first: int, last: int) -> Iterator[Draft]:
    """A range of a clause as an item, without the words that ask; none where it is a sentence of its own."""
    asking = _ASKING.match(text, first, last)
    begin = asking.end() if asking else first
    words = strip_boilerplate(text[begin:last])
    if not words or _SENTENCE.search(text[begin:last]):
        return
    begin = text.index(words, begin)
    spelt = list(re.finditer(r"\S+", words))
    end = begin + spelt[min(len(spelt), _MOST_WORDS) - 1].end()
    kind = _kind(text[first:begin], words)
    if kind is RequirementKind.SKILL and names_people(words):
        return
    negation = _NOT.search(text, first, begin)
    begin = negation.start() if negation else begin
    yield replace(draft_of(clause, begin, end, kind), support=Support.CUE)


def _kind(before: str, words: str) -> RequirementKind:
    """The kind of a part, by its words and by the words that ask for it."""
    if kind := kind_by_words(words):
        return kind
    if _HAS_DONE.search(before) and _DONE.match(words):
        return RequirementKind.EXPERIENCE
    return RequirementKind.SOFT if begins_soft(words) else RequirementKind.SKILL
