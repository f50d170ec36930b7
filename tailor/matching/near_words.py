"""A phrase of which one word stands in the resume by another of the same meaning: "nervous patients" for "anxious"."""

import re
from collections.abc import Iterator
from functools import cache

from tailor.claims import Certainty
from tailor.matching.beside import titles_a_helper
from tailor.matching.hits import Hit
from tailor.matching.index import IndexedItem, ResumeIndex
from tailor.matching.other_forms import DONE_TO, ends_object, ends_sentence, is_of_other_parts, is_verb, shortest_run
from tailor.matching.roots import content_tokens, root
from tailor.matching.word_lists import entries
from tailor.model import Place, Reason
from tailor.text import tokenize

_FEWEST, _MOST = 2, 4
_SLACK = 4
_BEFORE = 3
_NOT = frozenset({"never", "not", "no", "without", "nor"})
_PEOPLE = frozenset({"people", "boys", "girls", "men", "women", "adults", "residents", "clients", "persons", "ladies"})
_UNDERGONE = DONE_TO | {"received"}
_DEALING = re.compile(
    r"^(?:(?:experience|knowledge|confidence)\s+(?:of|in|with)\s+)?"
    r"(?:working|dealing|engaging|supporting|caring|looking\s+after|interacting)(?:\s+(?:with|for))?\s+",
    re.IGNORECASE,
)
"""What one says of any work with people."""
_TOLD = frozenset({Place.BULLET, Place.SUMMARY, Place.HEADLINE, Place.DETAIL, Place.SKILLS})


def find_near_words(phrase: str, index: ResumeIndex) -> Iterator[Hit]:
    """The places that say all words of a phrase, some of them by another word of one meaning.

    Args:
        phrase: What is asked for, of two to four words that matter, or one word for people; none of them may be a name.
        index: The resume.
    """
    bare = _DEALING.sub("", phrase)
    asked = content_tokens(bare)
    wanted = {root(token.key): _families_of(root(token.key)) for token in asked}
    named = any(token.text.isupper() or token.key[:1].isdigit() for token in asked)
    enough = len(wanted) >= _FEWEST or any(map(_are_people, wanted))
    if named or not enough or len(wanted) > _MOST or not any(wanted.values()):
        return
    for indexed in index.items:
        place = _place(bare, wanted, indexed) if indexed.item.place in _TOLD else None
        if place is None or titles_a_helper(phrase, indexed):
            continue
        sure = indexed.certainty_of_deed(*place)
        if sure is not Certainty.DENIED:
            reason = f"says “{phrase}” with another word of the same meaning"
            yield Hit(indexed.item, *place, Reason.SIMILAR, reason, sure)


def _place(phrase: str, wanted: dict[str, frozenset[int]], indexed: IndexedItem) -> tuple[int, int] | None:
    places = [
        (at, asked)
        for at, held in enumerate(indexed.roots)
        for asked, families in wanted.items()
        if (held == asked or families & _families_of(held)) and not indexed.is_in_compound(at)
    ]
    run = shortest_run(places, len(wanted))
    if run is None or len(set(run)) < len(wanted) or not _are_close(run, wanted, indexed):
        return None
    if ends_sentence(indexed, run) or is_of_other_parts(phrase, indexed, run) or not _stands_alone(run, indexed):
        return None
    return indexed.tokens[run[0]].start, indexed.tokens[run[-1]].end


def _are_close(run: list[int], wanted: dict[str, frozenset[int]], indexed: IndexedItem) -> bool:
    """Whether the words stand near each other; side by side, where none of them is the one asked for itself.

    Where all are, only their form differs, which is judged elsewhere.
    """
    same = {indexed.roots[at] for at in run} & wanted.keys()
    return len(same) < len(wanted) and run[-1] - run[0] < len(run) + (_SLACK if same else 0)


def _stands_alone(run: list[int], indexed: IndexedItem) -> bool:
    """Whether no word of a run serves another noun ("the maintenance leaflet"), nor was it done to the candidate."""
    undergone = run[0] > 0 and indexed.tokens[run[0] - 1].key in _UNDERGONE
    apart = all(
        at + 1 in run or is_verb(indexed, at) or ends_object(indexed, at) or _are_those(run, indexed) for at in run
    )
    before = {token.key for token in indexed.tokens[max(0, run[0] - _BEFORE) : run[0]]}
    return apart and not undergone and not before & _NOT and indexed.tokens[run[0]].key not in _UNDERGONE


@cache
def _families_of(word: str) -> frozenset[int]:
    """The numbers of the families that a root belongs to."""
    return frozenset(number for number, family in enumerate(_families()) if word in family)


def _are_those(run: list[int], indexed: IndexedItem) -> bool:
    """Whether the only word of a run tells of what kind people are: "teenage boys"."""
    following = indexed.tokens[run[0] + 1].key if run[0] + 1 < len(indexed.tokens) else ""
    return len(run) == 1 and following in _PEOPLE


def _are_people(word: str) -> bool:
    return any(word in family for family in _read("families_of_people_en"))


@cache
def _families() -> tuple[frozenset[str], ...]:
    return (*_read("families_en"), *_read("families_of_people_en"))


@cache
def _read(name: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(root(token.key) for token in tokenize(line)) for line in entries(name))
