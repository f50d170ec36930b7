"""Sentences that show an ability without its name: "resolved guest complaints" is customer service.

The table is `words/paraphrases.txt`. It holds activities that every profession has names for; what names of products
and licences entail is in the vocabulary.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from tailor.claims import Certainty
from tailor.matching.hits import Hit
from tailor.matching.index import IndexedItem, ResumeIndex
from tailor.matching.leading import LEADS_PEOPLE, led_people
from tailor.matching.other_forms import DONE_TO
from tailor.matching.roots import gist_of, root
from tailor.matching.word_lists import entries
from tailor.model import Place, Reason
from tailor.text import Token, fold, names_people, tokenize
from tailor.vocabulary import Vocabulary

REACH = 9  # words from the first to the last one that count, so that they belong to one clause
_SENTENCE_END = re.compile(r"[.!?;]\s")
_ARTICLES = frozenset({"a", "an", "the"})
_PLACES = frozenset({"at", "near", "behind", "beside", "outside"})
_AFTER_OBJECTS = frozenset(
    {
        "for",
        "in",
        "at",
        "to",
        "with",
        "by",
        "from",
        "on",
        "as",
        "under",
        "through",
        "during",
        "after",
        "into",
        "out",
        "about",
    }
)
_LEADS = re.compile(
    r"(?:lead(?:ing)?|run(?:ning)?|manag(?:e|ing|ement of)|supervis(?:e|ing|ion of)|head(?:ing)?|leadership of)"
    r"(?: an?| the| our)?(?: [\w-]+)? (?:team|crew|brigade|gang|squad|shift|section)(?: of [\w -]{1,40})?",
    re.IGNORECASE,
)
_LEADS_OTHERS = re.compile(
    r"(?:lead(?:ing)?|manag(?:e|ing)|line[- ]managing|supervis(?:e|ing)|overseeing|supervision of|management of)"
    r"(?: the work of)? (?:others|people|staff|colleagues|operatives|employees|(?:junior|other) \w+)",
    re.IGNORECASE,
)
_TRAINS = re.compile(
    r"(?:train(?:ing)?|teach(?:ing)?|mentor(?:ing)?|induct(?:ing)?|bring(?:ing)? on)"
    r"(?: (?:our|your|the|of|new|more|(?P<junior>junior|younger|trainee|apprentice|commis)))* ?(?P<whom>[\w-]*)",
    re.IGNORECASE,
)
_NOT_MADE = ("reading ", "working from ")
"""Before what one reads, which is not what one makes: reading drawings is no drawing."""
_ANYBODY = "anybody"
_NEGATIONS = frozenset({"never", "not", "nie", "nicht", "jamais", "pas"})
_NOMINAL = ("ment", "tion", "sion", "ance", "ing", "al")
_TOLD = frozenset({Place.BULLET, Place.SUMMARY, Place.DETAIL, Place.OTHER})


@dataclass(frozen=True, slots=True)
class _Way:
    """One way to say something: an action, and for each other group one of its words near it.

    With `as_object` the words of the first group count only in what the verb acts on, before any preposition. With
    `leads_people` it is any sentence on people who were led, whom no short list names.
    """

    roots: frozenset[str]
    stems: frozenset[str]
    others: tuple[frozenset[str], ...]
    as_object: bool = False
    leads_people: bool = False

    def begins_at(self, indexed: IndexedItem, position: int) -> bool:
        """Whether a word is the action, as a verb or as its noun ("supervised", "supervision"), not as a person."""
        token = indexed.tokens[position]
        acts = token.stem in self.stems or (indexed.roots[position] in self.roots and token.key.endswith(_NOMINAL))
        undergone = position > 0 and indexed.tokens[position - 1].key in DONE_TO
        return acts and not undergone and not indexed.is_in_compound(position)


def find_paraphrases(phrase: str, index: ResumeIndex, vocabulary: Vocabulary) -> Iterator[Hit]:
    """The sentences that show what a posting calls `phrase`, by the table."""
    ways = _ways_to_say(phrase, vocabulary)
    for indexed in index.items if ways else ():
        place = _first_place(ways, indexed) if indexed.item.place in _TOLD else None
        sure = indexed.certainty_of_deed(*place) if place else Certainty.DENIED
        if place is not None and sure is not Certainty.DENIED:
            yield Hit(indexed.item, *place, Reason.SIMILAR, f"says “{phrase}” in other words", sure)


def _first_place(ways: tuple[_Way, ...], indexed: IndexedItem) -> tuple[int, int] | None:
    return next((place for way in ways if (place := _place(way, indexed)) is not None), None)


def _place(way: _Way, indexed: IndexedItem) -> tuple[int, int] | None:
    """The range from the action to the last of the words that belong to it, in one sentence."""
    if way.leads_people:
        return led_people(indexed)
    tokens = indexed.tokens
    for first in range(len(tokens)):
        if not way.begins_at(indexed, first):
            continue
        window = range(first + 1, min(first + REACH, len(tokens)))
        lasts = [
            next((at for at in reach if _is_one_of(tokens[at], group) and not _is_where(tokens, at)), None)
            for reach, group in zip(_reaches(way, tokens, window), way.others, strict=True)
        ]
        start, end = tokens[first].start, tokens[max((at for at in lasts if at), default=first)].end
        denied = any(token.key in _NEGATIONS and token.end <= end for token in tokens[first + 1 : window.stop])
        apart = denied or _begins_anew([token.key for token in tokens[first + 1 : window.stop] if token.end <= end])
        if None not in lasts and not apart and not _SENTENCE_END.search(indexed.item.text[start:end]):
            return start, end
    return None


def _is_one_of(token: Token, group: frozenset[str]) -> bool:
    """Whether a word is in a group, or in one of anybody what people are called: "hired 25 machinists"."""
    return token.stem in group or (_ANYBODY in group and token.text.islower() and names_people(token.text))


def _begins_anew(keys: list[str]) -> bool:
    """Whether something else was done before the last word: "counted cash and ordered stock"."""
    return any(at and keys[at] == "and" and keys[at + 1].endswith("ed") for at in range(len(keys) - 1))


def _reaches(way: _Way, tokens: tuple[Token, ...], window: range) -> list[range]:
    """For each group of a way, the positions where its words may stand."""
    reaches = [window] * len(way.others)
    if way.as_object and reaches:
        stop = next((at for at in window if tokens[at].key in _AFTER_OBJECTS), window.stop)
        reaches[0] = range(window.start, stop)
    return reaches


def _is_where(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a word only says where something was done: "prepared files at a food bank"."""
    before = [token.key for token in tokens[max(0, at - 2) : at] if token.key not in _ARTICLES]
    return bool(before) and before[-1] in _PLACES


@lru_cache(maxsize=1024)
def _ways_to_say(phrase: str, vocabulary: Vocabulary) -> tuple[_Way, ...]:
    term = vocabulary.get(phrase)
    known = _ways_of_terms(vocabulary).get(term.name, ()) if term is not None else ()
    known = known or _ways_by_name().get(fold(phrase)) or _ways_by_gist().get(gist_of(phrase), ())
    return known or _ways_by_name().get(_kind_of_deed(phrase), ())


def _kind_of_deed(phrase: str) -> str:
    """What a phrase about people is a case of, by the table's name for it: "train our commis" is mentoring."""
    if _LEADS.fullmatch(phrase) or _LEADS_OTHERS.fullmatch(phrase):
        return "leading a team"
    trains = _TRAINS.fullmatch(phrase)
    return "mentoring" if trains and (trains["junior"] or names_people(trains["whom"])) else ""


@lru_cache(maxsize=4)
def _ways_of_terms(vocabulary: Vocabulary) -> dict[str, tuple[_Way, ...]]:
    """The table by the vocabulary's names; lines with names of one term are taken together."""
    known: dict[str, tuple[_Way, ...]] = {}
    for names, ways in _table():
        for term in {found.name for name in names if (found := vocabulary.get(name)) is not None}:
            known[term] = known.get(term, ()) + ways
    return known


@cache
def _ways_by_name() -> dict[str, tuple[_Way, ...]]:
    known: dict[str, tuple[_Way, ...]] = {}
    for names, ways in _table():
        for name in names:
            known[fold(name)] = known.get(fold(name), ()) + ways
    return known


@cache
def _ways_by_gist() -> dict[frozenset[str], tuple[_Way, ...]]:
    known: dict[frozenset[str], tuple[_Way, ...]] = {}
    for names, ways in _table():
        for name in names:
            if not name.startswith(_NOT_MADE):
                known.setdefault(gist_of(name), ways)
    known.pop(frozenset(), None)
    return known


@cache
def _table() -> tuple[tuple[tuple[str, ...], tuple[_Way, ...]], ...]:
    rows = []
    for line in entries("paraphrases"):
        names, _, ways = line.partition("=")
        rows.append(
            (tuple(name.strip() for name in names.split(",")), tuple(_read_way(way) for way in ways.split(";")))
        )
    return tuple(rows)


def _read_way(way: str) -> _Way:
    if way.strip() == LEADS_PEOPLE:
        return _Way(frozenset(), frozenset(), (), leads_people=True)
    groups = way.replace(">", "+").split("+")
    action, *others = ([tokenize(word.strip())[0] for word in group.split(",")] for group in groups)
    return _Way(
        frozenset(root(token.key) for token in action),
        frozenset(token.stem for token in action),
        tuple(frozenset(token.stem for token in group) for group in others),
        as_object=">" in way,
    )
