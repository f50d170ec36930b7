"""What a sentence of prose asks for beside its known items: the complements of its verbs, each as an item.

"We need someone who types quickly and keeps calm" has two, "You will need a steady hand and good eyes" has two, and so
has "Ordering and stock rotation should hold no terrors", where they are the subject.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache

from tailor.model import LineRole, RequirementKind
from tailor.requirements.drafts import BLANK, PASSED, Clause, Draft, Sought, Support, draft_of
from tailor.requirements.frames import end_of_subject
from tailor.requirements.levels import asks_for_nothing
from tailor.requirements.soft import begins_soft
from tailor.requirements.tables import cue_pattern, folded_words, long_pattern
from tailor.requirements.untold import item_in_range
from tailor.requirements.word_kinds import kind_by_words
from tailor.text import content_words, fold

_WHO = long_pattern("complements", "who")
_MUST_DO = long_pattern("complements", "must_do")
_EXPECTED_TO = long_pattern("complements", "expected_to")
_BE_SO = long_pattern("complements", "be_so")
_DOES = long_pattern("complements", "does")
_HAS_DONE = long_pattern("complements", "has_done")
_NEEDS = long_pattern("complements", "needs")
_VALUES = long_pattern("frames", "values")
_STOP = long_pattern("complements", "stop")
_JOINT = re.compile(r",? (?:and|or|but|plus|yet) (?:also |then |to |who |you |can |will |must )*|, (?:who |to |you )?")
_TURN = long_pattern("complements", "turn")
_NO_VERB_PHRASE = long_pattern("complements", "no_verb_phrase")
_OBJECT = re.compile(
    r" (?:an?|the|your|our|their|his|her|its|them|it|what|when|how|why|with|to|up|out|on|off|well|\w+ly|each|every"
    r"|people|others|things|good|clean|in|from|at|about|for)\b"
)
_BASE = re.compile(r"(?!\w{3,}ing\b|\w+(?:ed|ly|ness|tion|ment|ity|ance|ence|ship|age)\b)[a-z][a-z’'-]{2,}")
_PREPOSITION = re.compile(r"(?<=\w) (?:in|at|on|for|with|from|within|by|over|under|to)\b")
_ARTICLES = frozenset({"a", "an", "the", "some"})
_ADVERBS = r"(?:(?:not|never|always|also|really|just|still|[a-z]+ly) )*"
_FEWEST_WORDS, _MOST_WORDS, _FEWEST_FRESH = 3, 8, 0.5


class _Form(Enum):
    """What stands in a list of complements."""

    AGREEING = "agreeing"
    """Verbs that agree with a person: "who types quickly and keeps calm"."""
    BARE = "bare"
    """Verbs behind a modal: "must read drawings"."""
    EXPECTED = "expected"
    """Verbs behind "we expect you to": what somebody does, and not what they can."""
    BEING = "being"
    """How somebody is: "happy working alone, confident on a quad"."""
    NOUN = "noun"


@dataclass(frozen=True, slots=True)
class _Range:
    form: _Form
    start: int
    stop: int


def find_complements(clause: Clause, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The complements of a sentence that none of its items tells.

    Args:
        clause: A part of a sentence of prose; a fragment has no verbs of need and yields nothing.
        drafts: The items found in it that count.
    """
    if clause.role not in {LineRole.REQUIREMENT, LineRole.NICE} or clause.sought is not Sought.EVERYTHING:
        return
    if asks_for_nothing(clause.full) or any(
        cue_pattern("phrases", name).search(clause.full) for name in ("procedure", "silent")
    ):
        return
    text = clause.without(drafts).text
    for one in _ranges(clause.full):
        for start, stop in _conjuncts(clause.full, one):
            head = _PREPOSITION.search(clause.full, start, stop) if one.form is _Form.NOUN else None
            if not _is_fresh(clause.full, text, start, head.start() if head else stop):
                continue
            if one.form is _Form.NOUN:
                yield from item_in_range(clause, clause.full, start, stop)
            elif _tells(clause.full[start:stop]):
                kind = _kind(clause.full[start:stop], one.form)
                yield replace(draft_of(clause, start, stop, kind), support=Support.FORM)


def _ranges(text: str) -> Iterator[_Range]:
    """The lists of complements of a sentence, by the words before them."""
    subject = end_of_subject(text)
    if subject:
        yield _Range(_Form.NOUN, 0, subject)
    forms = (
        (_WHO, _Form.AGREEING),
        (_MUST_DO, _Form.BARE),
        (_EXPECTED_TO, _Form.EXPECTED),
        (_BE_SO, _Form.BEING),
        (_DOES, _Form.AGREEING),
        (_HAS_DONE, _Form.NOUN),
        (_NEEDS, _Form.NOUN),
        (_VALUES, _Form.NOUN),
    )
    for pattern, form in forms:
        for anchor in pattern.finditer(text):
            stop = _STOP.search(text, anchor.end())
            yield _Range(form, anchor.end(), stop.start() if stop else len(text))


def _conjuncts(text: str, one: _Range) -> Iterator[tuple[int, int]]:
    """The parts of a list of complements, each without what says when, why or instead of what."""
    begin = one.start
    for joint in [*_JOINT.finditer(text, one.start, one.stop), None]:
        end, following = (joint.start(), joint.end()) if joint else (one.stop, one.stop)
        if joint and not _opens_complement(text, begin, joint.start(), following, one):
            continue
        turn = _TURN.search(text, begin, end)
        few = one.form is not _Form.NOUN and turn and len(text[begin : turn.start()].split()) < _FEWEST_WORDS
        last = turn.start() if turn and not few else end
        if last > begin:
            yield begin, _within(text, begin, last)
        begin = following


def _opens_complement(text: str, begin: int, joint: int, start: int, one: _Range) -> bool:
    """Whether the next part of a list is one more complement of the same form."""
    word = re.compile(rf"{_ADVERBS}([\w’'-]+)").match(text, start, one.stop)
    if word is None:
        return False
    key = fold(word[1])
    if one.form is _Form.NOUN:
        several = len(content_words(text[begin:joint])) > 1
        return key in _ARTICLES or (several and key not in _function_words())
    if key in _function_words() - {"is", "has", "does"}:
        return False
    if one.form is _Form.AGREEING and _first(text, one.start).endswith("s"):
        return key.endswith("s") and not key.endswith("ss") and bool(re.match(r" \w|\W*$", text[word.end() : one.stop]))
    return bool(_BASE.fullmatch(word[1])) and (
        key in folded_words("soft", "further") or bool(_OBJECT.match(text, word.end()))
    )


def _first(text: str, start: int) -> str:
    word = re.compile(rf"\W*{_ADVERBS}([\w’'-]+)").match(text, start)
    return word[1] if word else ""


@cache
def _function_words() -> frozenset[str]:
    return folded_words("phrases", "splitters") | {"the", "a", "an", "this", "these", "more", "so", "no", "one", "all"}


def _within(text: str, start: int, stop: int) -> int:
    """The end of a complement of at most so many words."""
    words = list(re.finditer(r"\S+", text[start:stop]))
    return start + words[min(len(words), _MOST_WORDS) - 1].end() if words else stop


def _is_fresh(full: str, text: str, start: int, stop: int) -> bool:
    """Whether most of what a complement says is in no item yet."""
    told = content_words(full[start:stop])
    fresh = content_words(text[start:stop].replace(BLANK, " ").replace(PASSED, " "))
    return bool(fresh) and len(fresh) > _FEWEST_FRESH * len(told)


def _tells(words: str) -> bool:
    return len(words.split()) > 1 and bool(content_words(words)) and not _NO_VERB_PHRASE.match(words.strip())


def _kind(words: str, form: _Form) -> RequirementKind:
    kind = kind_by_words(words)
    if kind in {RequirementKind.CERTIFICATION, RequirementKind.SOFT}:
        return kind
    if form in {_Form.AGREEING, _Form.EXPECTED, _Form.BEING} or begins_soft(words.strip()):
        return RequirementKind.SOFT
    return kind or RequirementKind.SKILL
