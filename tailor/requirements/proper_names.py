"""Names of capitalised words: "Quillbase", "Signs of Safety", "Children Act 1989", "Siemens S7"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from tailor.requirements.drafts import BLANK, PASSED
from tailor.requirements.tables import folded_words, long_pattern
from tailor.text import fold
from tailor.text.word_pieces import common_words

_WORD = re.compile(r"(?<![^\W_])(?<!['’])[A-ZÀ-Þ][a-zß-ÿ]+(?:[\w+#.-]*[\w+#])?")
_LINK = re.compile(r" (?:(?:of(?: the)?|for|to|de(?: la)?|du|des|von|&) )?")
_NUMBER = re.compile(
    r" (?:\d{1,4}(?:[.:/]\d+)*[A-Z]?|[IVX]{2,4}|[A-Z]{1,2}\d+)(?![\w%+-])"
    r"(?! ?(?:years?|yrs?|months?|weeks?|hours?|days?)\b)"
)
_PLACE_BEHIND = re.compile(
    r" (?:region|area|county|district|territory|market|office|branch|site|plant|campus|team|department|street|road)s?\b"
)
_MODEL = re.compile(r"[A-Z]{1,2}\d+$")
_CLASS_NOUN = long_pattern("names", "class_noun")
_BEFORE = long_pattern("names", "before_name")
_SENTENCE_START = re.compile(r"(?<!e\.g)(?<!i\.e)(?<![\s(,][A-Z])[.!?]$")
_TOOL_AROUND = long_pattern("names", "tool_around")
_IN_BRACKETS = re.compile(r"[(„\"“][^()]*$")
_RULES = frozenset({"Act", "Charter", "Code", "Convention", "Curriculum", "Directive", "Framework", "Guidelines"})
_LAW_WORD = r"(?!(?:Acts?|Regulations?|Orders?|Code|Directive|Rules)\b)[A-Z][a-z]+"
_LAW = re.compile(
    rf"(?<![\w-])(?P<first>{_LAW_WORD}(?: {_LAW_WORD}){{0,2}}) and {_LAW_WORD}"
    rf"(?: (?:(?:of|at|to|for|in|the|and) ){{0,2}}{_LAW_WORD}){{0,4}} (?:Act|Regulations|Order)\b(?: (?:19|20)\d\d\b)?"
)
_RELEASE = re.compile(r" (?!19|20)\d{2,4}")
_COUNTED = frozenset(
    {
        "Article",
        "Band",
        "Category",
        "Class",
        "Day",
        "Days",
        "Form",
        "Grade",
        "Group",
        "Level",
        "Part",
        "Point",
        "Section",
    }
    | {"Stage", "Standard", "Step", "Tier", "Title", "Top", "Type", "Unit", "Year"}
)
"""Words that a number only counts: "Class 150"."""
_INITIAL = re.compile(r"(?<=[,(/] )[A-Z]\. $|(?<= or )[A-Z]\. $|(?<= as )[A-Z]\. $")
_LONGEST_INITIAL = 10  # characters, with the joint before it
_MOST_WORDS = 3
_MOST_LINKED_WORDS = 6


@dataclass(frozen=True, slots=True)
class ProperName:
    """Where a name stands in a text, and whether it is one of a product."""

    start: int
    end: int
    is_tool: bool


def find_proper_names(text: str, refused: frozenset[str], *, german: bool) -> Iterator[ProperName]:
    """The runs of capitalised words within a sentence, where a name may stand and no role is named.

    Args:
        text: A clause; taken characters are `BLANK` or `PASSED`.
        refused: Folded words that are part of no name.
        german: Whether the text is German, where every noun has a capital: only a bracket shows a name there.
    """
    for run in _runs(text):
        words = _without_opening(run, refused)
        if words and _is_name(words, text, refused) and (not german or _IN_BRACKETS.search(text[: words[0].start()])):
            start, end = _with_initial(text, words[0].start()), words[-1].end()
            number = _NUMBER.match(text[end:])
            end += number.end() if number else 0
            noun = _CLASS_NOUN.match(text[end:])
            tool = not noun and _is_product(words, text, number[0] if number else "", german=german)
            yield ProperName(start, end + (noun.end() if noun else 0), tool)


def find_laws(text: str) -> Iterator[tuple[int, int]]:
    """Where a text names a law with "and" between capitalised words: "Sale and Supply of Goods Act 1994"."""
    for match in _LAW.finditer(text):
        opening = match["first"].split()
        says_nothing = match.start() == 0 and len(opening) > 1 and fold(opening[0]) in _empty_words()
        yield match.start() + (len(opening[0]) + 1 if says_nothing else 0), match.end()


def _with_initial(text: str, start: int) -> int:
    """Where a name begins with the initial before it: "B. Braun Dialog+"."""
    initial = _INITIAL.search(text, max(0, start - _LONGEST_INITIAL), start)
    return initial.start() if initial else start


def _runs(text: str) -> Iterator[list[re.Match[str]]]:
    """Capitalised words that follow each other, with nothing but a small word between them."""
    run: list[re.Match[str]] = []
    for match in _WORD.finditer(text):
        if match.start() == 0:
            continue
        gap = text[run[-1].end() : match.start()] if run else ""
        if run and not (_LINK.fullmatch(gap) or (len(run) > 1 and gap == " in ")):
            yield run
            run = []
        run.append(match)
    if run:
        yield run


def _without_opening(run: Sequence[re.Match[str]], refused: frozenset[str]) -> Sequence[re.Match[str]]:
    """The run without the words before its first small word that say nothing: "Experience of Signs of Safety"."""
    first = 0
    while first < len(run) - 1 and run[first + 1].start() - run[first].end() > 1:
        key = fold(run[first][0])
        if key not in refused and not any(
            key in folded_words("phrases", name) for name in ("lead", "tail", "splitters")
        ):
            break
        first += 1
    return run[first:]


@cache
def _empty_words() -> frozenset[str]:
    return frozenset(word for key in ("lead", "tail", "empty", "splitters") for word in folded_words("phrases", key))


def _is_name(run: Sequence[re.Match[str]], text: str, refused: frozenset[str]) -> bool:
    linked = run[-1].end() - run[0].start() > sum(len(word[0]) + 1 for word in run)
    ruled = run[-1][0] in _RULES
    if len(run) > (_MOST_LINKED_WORDS if linked or ruled else _MOST_WORDS):
        return False
    keys = [fold(word[0]) for word in run]
    numbered = _NUMBER.match(text[run[-1].end() :])
    if (not (numbered or ruled) and all(key in _empty_words() for key in keys)) or any(
        key in refused or key in folded_words("names", "roles") for key in keys
    ):
        return False
    if _PLACE_BEHIND.match(text[run[-1].end() :]):
        return False
    before = text[: _with_initial(text, run[0].start())]
    beside = before.endswith(f"{BLANK} (") or (before.endswith(f"{BLANK} ") and keys[0] not in common_words())
    opens = not (beside or before.strip(f" {BLANK}{PASSED}•-–*\"'(")) or _SENTENCE_START.search(before.rstrip())
    return not opens and bool(_BEFORE.search(before.replace(BLANK, "").replace(PASSED, "")))


def _is_product(run: Sequence[re.Match[str]], text: str, number: str, *, german: bool) -> bool:
    """Whether a name is one of a product: by its model number, its place, or a first word that is none of English."""
    release = _RELEASE.fullmatch(number) and run[-1][0] not in _RULES | _COUNTED
    if release or _MODEL.search(number) or _TOOL_AROUND.search(text):
        return True
    if german:
        return False
    first = fold(run[0][0])
    return first not in common_words() or first in folded_words("names", "makers")
