"""Whether words stand in a text as a whole name, or are cut from a longer one: "Signs" from "Signs of Safety"."""

import re
from collections.abc import Iterable, Iterator

from tailor.text import find_phrase, names_people, tokenize
from tailor.vocabulary import Mention, Vocabulary

_ON = re.compile(
    r"[ \u00a0](?:of|de|du|des)[ \u00a0](?:(?:the|la|les)[ \u00a0])?(?=[^\W\d_])|[ \u00a0]d['’]", re.IGNORECASE
)
_NEXT = re.compile(r"[ \u00a0]|-")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LONG, _SEVERAL, _MOST = 4, 4, 0.8
_SMALL = frozenset({"a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"})


def stands_whole(phrase: str, text: str, vocabulary: Vocabulary) -> bool:
    """Whether a phrase stands in a text at least once without being a part of a longer name.

    A name goes on where a capital follows it, next to it or behind "of" ("Signs of Safety", "Social Work England"), a
    number that is no year ("Class 1"), or a hyphen; and it has begun before where a capital stands in front of it
    within a sentence. The name of a product or paper that the vocabulary knows at that place is whole ("Excel" in
    "Excel VBA"), and words in small letters are no name; nor do capitals tell anything in a text full of them.
    """
    mentions = vocabulary.find(text)
    known = {(mention.start, mention.end) for mention in mentions if mention.term.named}
    ends = {mention.end for mention in mentions}
    # A name that the vocabulary knows stands alone behind another that it knows: "Python ETL jobs".
    known |= {(mention.start, mention.end) for mention in mentions if mention.start - 1 in ends}
    known |= {place for place in _places(phrase, text) if _is_entailed(phrase, place, mentions, vocabulary)}
    return any(place in known or not _is_cut(text, *place) for place in _places(phrase, text))


def _is_entailed(phrase: str, place: tuple[int, int], mentions: Iterable[Mention], vocabulary: Vocabulary) -> bool:
    """Whether a longer name at a place entails what is named by its part: "SAP" in "SAP MM"."""
    term = vocabulary.get(phrase)
    around = (one.term.name for one in mentions if one.start <= place[0] and place[1] <= one.end)
    return term is not None and any(term.name in vocabulary.implies_of(name) for name in around)


def lists_people(words: str, vocabulary: Vocabulary) -> bool:
    """Whether words name people ("graduates") and no product or skill that is called like them ("Illustrator")."""
    return names_people(words) and vocabulary.get(words) is None


def _places(phrase: str, text: str) -> Iterator[tuple[int, int]]:
    """Every place of a phrase in a text, in the order of the text."""
    first = 0
    while (found := find_phrase(phrase, text[first:], inflected=False)) is not None:
        yield first + found[0], first + found[1]
        first += found[1]


def _is_cut(text: str, start: int, end: int) -> bool:
    words = tokenize(text[start:end])
    if not words or text[end : end + 1] == "-":
        return bool(words)
    if _ON.match(text, end) is None and _is_full_of_capitals(text):
        return False
    return _goes_on(words[-1].text, text[end:]) or _has_begun(words[0].text, text[:start])


def _is_full_of_capitals(text: str) -> bool:
    """Whether most of the longer words behind the first have a capital, as in a heading."""
    longer = [token.text for token in tokenize(text)[1:] if len(token.text) >= _LONG]
    return len(longer) >= _SEVERAL and sum(word[0].isupper() for word in longer) > _MOST * len(longer)


def _goes_on(last: str, after: str) -> bool:
    if not last[:1].isupper():
        return False
    link = _ON.match(after) or _NEXT.match(after)
    following = tokenize(after[link.end() :]) if link else ()
    if not following or following[0].start:
        return False
    word = following[0].text
    return word[:1].isupper() or (word.isdigit() and not _YEAR.fullmatch(word))


def _has_begun(first: str, before: str) -> bool:
    previous = tokenize(before)[-2:]
    if not first[:1].isupper() or not previous or before[previous[-1].end :] not in {" ", "\u00a0"}:
        return False
    word = previous[-1]
    opens = len(previous) == 1 or bool(re.search(r"[.!?:;–—]\s", before[previous[0].end : word.start]))
    return word.text[:1].isupper() and word.key not in _SMALL and not opens
