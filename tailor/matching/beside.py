"""Names of skills in front of another noun: "sales figures" are no sales, a "teaching hospital" is no teaching."""

from enum import Enum
from functools import cache

from tailor.matching.index import IndexedItem
from tailor.matching.word_lists import entries, word_set
from tailor.model import Place
from tailor.text import Token, fold, tokenize

_POSSESSIVE = frozenset({" ", "'s ", "’s ", "' ", "’ "})
_POSSESSIVE_ENDS = ("'s", "’s", "s'", "s’")
_HELP = frozenset({"help", "helper", "helpers", "runner", "runners", "hand", "hands"})
"""Behind a trade, one who carries for those who do it: "pastry help"."""
_TOLD = frozenset({Place.BULLET, Place.SUMMARY, Place.DETAIL, Place.OTHER})

_OF_DATA = frozenset({"tables", "topics", "clusters", "queries", "jobs", "flows", "indexes", "datasets"})


class Beside(Enum):
    """What the noun behind a name makes of it."""

    NOTHING = "the name stands for itself"
    WORKED_WITH = "what one worked on or beside"
    ANOTHER_THING = "another thing altogether"


def noun_beside(indexed: IndexedItem, start: int, end: int) -> Beside:
    """What the noun behind the words at `start` to `end` makes of them, in a sentence or long title.

    Lists name skills, whatever follows.
    """
    serves = indexed.item.place in {Place.TITLE, Place.HEADLINE} and is_of_others(indexed, end)
    following = next((token for token in indexed.tokens if token.start >= end), None)
    for_sale = following is not None and _is_for_sale(indexed, start, end, following)
    if serves or for_sale or _is_sold_itself(indexed, start, end) or belongs_to_another_art(indexed, start, end):
        return Beside.ANOTHER_THING
    acts_on_it = start == 0 and indexed.item.place is Place.BULLET and indexed.item.text[:end].endswith("ed")
    if acts_on_it or following is None or indexed.item.text[end : following.start] != " ":
        return Beside.NOTHING
    if following.key in _nouns_of_adjectives().get(fold(indexed.item.text[start:end]), ()):
        return Beside.ANOTHER_THING
    told = indexed.item.place in _TOLD
    goes_on = following.end < len(indexed.item.text) and indexed.item.place is Place.TITLE
    if (told or goes_on) and following.key in word_set("beside_places"):
        return Beside.ANOTHER_THING
    if not told:
        return Beside.NOTHING
    words = indexed.item.text[start:end]
    is_single = " " not in words
    counted = is_single and following.key in word_set("beside_counts")
    helped = following.key in _HELP
    return Beside.WORKED_WITH if counted or helped or following.key in word_set("beside_work") else Beside.NOTHING


def _is_for_sale(indexed: IndexedItem, start: int, end: int, following: Token) -> bool:
    """Whether a line sells or stocks goods that the art has its name from: "sold welding gloves"."""
    first, noun = indexed.tokens[0], following.key
    words = indexed.item.text[start:end]
    is_product = words[0].isupper() and following.text in _OF_DATA  # "Loaded Pinot tables"
    if is_product or indexed.item.text[end : following.start] != " ":
        return False
    sells = indexed.item.place is Place.BULLET and first.key in word_set("sold") and first.start < start
    return sells and (noun in word_set("goods") or (noun.endswith("s") and noun not in word_set("sold_arts")))


def _is_sold_itself(indexed: IndexedItem, start: int, end: int) -> bool:
    """Whether a line opens with selling goods that are called like an art: "Sold electrical wiring to builders"."""
    before = [token for token in indexed.tokens if token.start < start]
    opens = indexed.item.place is Place.BULLET and bool(before) and before[0].key in word_set("sold")
    named = [token for token in indexed.tokens if start <= token.start < end]
    behind = next((token for token in indexed.tokens if token.start >= end), None)
    goes_on = (
        behind is not None and behind.key not in word_set("empty") and indexed.item.text[end : behind.start] == " "
    )
    goods = opens and not goes_on and named[-1].key.endswith("ing") and named[-1].key not in word_set("sold_arts")
    return goods and all(token.key in word_set("empty") for token in before[1:])


def belongs_to_another_art(indexed: IndexedItem, start: int, end: int) -> bool:
    """Whether the word before a name makes it another art: a "nursery nurse", "information security"."""
    text = indexed.item.text
    before = next((token for token in reversed(indexed.tokens) if token.end <= start), None)
    if before is None or text[before.end : start] != " ":
        return False
    return before.key in _words_before().get(fold(text[start:end]), ())


def titles_a_helper(phrase: str, indexed: IndexedItem) -> bool:
    """Whether an item is the title of one who works beside those that a phrase means: "Teaching Assistant"."""
    helpers = {token.key for token in indexed.tokens} & word_set("helpers")
    return indexed.item.place is Place.TITLE and not helpers <= {token.key for token in tokenize(phrase)}


def is_of_others(indexed: IndexedItem, end: int) -> bool:
    """Whether one who serves those that a title names up to `end` follows: "Nurse Recruiter", "Plumber's labourer"."""
    following = next((token for token in indexed.tokens if token.start >= end), None)
    if following is None or indexed.item.text[end : following.start] not in _POSSESSIVE:
        return False
    own = indexed.item.text[:end].endswith(_POSSESSIVE_ENDS) or indexed.item.text[end : following.start] != " "
    is_noun = following.key not in word_set("empty")
    return (own and is_noun) or following.key in word_set("serve_others")


@cache
def _words_before() -> dict[str, frozenset[str]]:
    return _rows("other_arts")


@cache
def _nouns_of_adjectives() -> dict[str, frozenset[str]]:
    """Names that are everyday adjectives, and the nouns before which they are."""
    return _rows("adjectives")


def _rows(name: str) -> dict[str, frozenset[str]]:
    rows = (line.partition("=") for line in entries(name))
    return {word.strip(): frozenset(others.split()) for word, _, others in rows}
