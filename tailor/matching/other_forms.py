"""The words of a requirement in another form: "managed an inventory" for "inventory management"."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from tailor.matching.acts import does_to
from tailor.matching.beside import titles_a_helper
from tailor.matching.hits import Hit
from tailor.matching.index import IndexedItem, ResumeIndex
from tailor.matching.naming import is_initials, make_hit
from tailor.matching.roots import aside_keys, content_tokens, core_tokens, is_other_word_than, root, roots_of
from tailor.matching.word_lists import entries, word_set
from tailor.model import Place, Reason
from tailor.text import Token, fold, is_irregular, names_people, tokenize
from tailor.text.word_lists import word_set as text_words

_SLACK = 4  # words that may stand between the parts of a phrase that is said in another form ("managed an inventory")
_CLOSE = 2  # and where all words keep their form ("documentation of clinical findings")
_SENTENCE_END = re.compile(r"[.!?;]\s")
_NOMINAL = ("ing", "ment", "tion", "sion", "ance", "ence")
_ADJECTIVES = ("al", "ical", "ic", "ive", "ous", "ary")
_PARTS = frozenset({"when", "while", "where", "which", "that", "who", "because", "before", "after", "until", "if"})
_PREPOSITIONS = frozenset(
    {"to", "for", "with", "by", "from", "at", "into", "onto", "against", "near", "behind", "about", "under", "over"}
)
DONE_TO = frozenset(
    {"was", "am", "been", "being", "got", "get", "received", "attended", "completed", "undertook", "undergone"}
)
"""Before what was done to the candidate: "was taught French", "attended training"."""
_BEFORE_VERBS = (["to"], ["help"], ["helped"], ["helps"], ["i"])
_JOINED = 3  # "to scrub and"
_FINISHED = frozenset({"completed", "undertook"})
_LEARNT = frozenset(
    {"training", "coaching", "mentoring", "teaching", "tutoring", "counselling", "counseling", "testing"}
)
"""Behind these verbs a course; other work was done by the candidate: "completed bricklaying on 22 houses"."""
_LINKS = frozenset({"of", "for", "to", "in", "with"})


def find_other_forms(phrase: str, index: ResumeIndex) -> Iterator[Hit]:
    """Every place that says a phrase in another form: "managed an inventory" for "inventory management"."""
    for indexed in index.items:
        place = _reformed(phrase, indexed)
        if place is None:
            continue
        if _is_inflection(phrase, indexed.item.text[slice(*place)]) or does_to(phrase, indexed, place):
            yield from make_hit(indexed, place, Reason.LITERAL, "")
        else:
            yield from make_hit(indexed, place, Reason.SIMILAR, f"says “{phrase}” in another form of the same words")


def _reformed(phrase: str, indexed: IndexedItem) -> tuple[int, int] | None:
    """The shortest stretch that holds all roots of a phrase and says the same thing, or None."""
    wanted = roots_of(phrase)
    if not indexed.root_set.issuperset(wanted) or fold(phrase.replace("-", " ")) in _idioms():
        return None
    if len(wanted) == 1:
        return _one_word(phrase, indexed)
    if titles_a_helper(phrase, indexed):
        return None
    places = [
        (position, word)
        for position, word in enumerate(indexed.roots)
        if word in wanted
        and not _means_another(phrase, position, indexed)
        and not is_other_word_than(phrase, indexed.tokens[position])
    ]
    stretch = shortest_run(places, len(wanted)) if wanted else None
    if stretch is None or not _says_the_same(phrase, indexed, stretch):
        return None
    return indexed.tokens[stretch[0]].start, indexed.tokens[stretch[-1]].end


def _one_word(phrase: str, indexed: IndexedItem) -> tuple[int, int] | None:
    """Another form of the only word that matters; where the phrase names people too, so must the item."""
    (word,) = content_tokens(phrase)[:1]
    aside = aside_keys(phrase)
    if word.key in word_set("vague") or is_initials(word) or len(aside) > 1:
        return None
    people = {root(key) for key in aside}
    for position, other in enumerate(indexed.roots):
        acts = other == root(word.key) and is_verb(indexed, position) and not _is_done_to(indexed, position)
        if acts and (not people or _with_people(people, position, indexed)) and not indexed.is_in_compound(position):
            return indexed.tokens[position].start, indexed.tokens[position].end
    return None


def _with_people(wanted: set[str], position: int, indexed: IndexedItem) -> bool:
    """Whether a wanted word stands in the same sentence as the one at the position."""
    return any(
        (word in wanted or names_people(indexed.tokens[at].text)) and not ends_sentence(indexed, sorted((at, position)))
        for at, word in enumerate(indexed.roots)
        if abs(at - position) <= _SLACK
    )


def _means_another(phrase: str, position: int, indexed: IndexedItem) -> bool:
    """Whether a word with a wanted root is a part of a compound, or a person other than the candidate."""
    if "-" not in phrase and indexed.is_in_compound(position):
        return True
    word = indexed.tokens[position]
    asked = any(token.stem == word.stem for token in content_tokens(phrase))
    if asked or not indexed.names_other_person(position):
        return False
    if indexed.item.place is Place.BULLET and word.key.endswith("s") and root(word.key) == roots_of(phrase)[-1]:
        return True
    return position == 0 or indexed.roots[position - 1] not in roots_of(phrase)


def _is_inflection(phrase: str, words: str) -> bool:
    return [token.stem for token in core_tokens(phrase)] == [token.stem for token in tokenize(words)]


def is_verb(indexed: IndexedItem, position: int) -> bool:
    """Whether a word looks like an action rather than a thing: "negotiated", "to prune", "Mentor" at the beginning."""
    token = indexed.tokens[position]
    if _is_infinitive(indexed, position):
        return True
    opens = position == 0 and len(indexed.tokens) > 1 and indexed.item.place is Place.BULLET
    return opens or token.key.endswith(("ed", "ing")) or not token.key.startswith(token.stem[:-1])


def _is_infinitive(indexed: IndexedItem, position: int) -> bool:
    """Whether a word has a verb's bare form behind one that calls for it: "machines to scrub and polish floors"."""
    keys = [token.key for token in indexed.tokens[max(0, position - _JOINED) : position]]
    return keys[-1:] in _BEFORE_VERBS or (keys[-1:] == ["and"] and keys[:1] in _BEFORE_VERBS and len(keys) == _JOINED)


def _is_past(indexed: IndexedItem, position: int) -> bool:
    token = indexed.tokens[position]
    return token.key.endswith("ed") or (is_irregular(token.key) and not token.key.endswith(("ing", "s")))


def _is_done_to(indexed: IndexedItem, position: int) -> bool:
    """Whether the candidate is the one to whom it was done: "was taught French"."""
    before = indexed.tokens[position - 1].key if position > 0 else ""
    if before in _FINISHED:
        return indexed.tokens[position].key in _LEARNT
    return before in DONE_TO


def shortest_run(places: Sequence[tuple[int, str]], count: int) -> list[int] | None:
    """The positions of the shortest run of places that holds `count` different roots."""
    best: list[int] | None = None
    for first, (_, _) in enumerate(places):
        seen: dict[str, int] = {}
        for position, word in places[first:]:
            seen.setdefault(word, position)
            if len(seen) == count:
                run = sorted(seen.values())
                best = run if best is None or run[-1] - run[0] < best[-1] - best[0] else best
                break
    return best


def _says_the_same(phrase: str, indexed: IndexedItem, stretch: list[int]) -> bool:
    tokens = indexed.tokens
    text = indexed.item.text[tokens[stretch[0]].start : tokens[stretch[-1]].end]
    between = stretch[-1] - stretch[0] + 1 - len(stretch)
    is_gathering = _is_gathering(indexed, stretch[-1]) or _describes_another(phrase, indexed, stretch)
    if _SENTENCE_END.search(text) or is_gathering or is_of_other_parts(phrase, indexed, stretch):
        return False
    asked = {root(token.key): token for token in content_tokens(phrase)}
    words = [tokens[position] for position in stretch]
    if any(asked[root(word.key)].stem != word.stem for word in words):
        return between <= _SLACK
    if _acts_first(asked, indexed, stretch):
        return between <= _SLACK
    in_order = [root(word.key) for word in words] == list(roots_of(phrase))
    if in_order and content_tokens(phrase)[0].key.endswith("ing") and is_verb(indexed, stretch[0]):
        return between <= _SLACK
    linked = any(token.key in _LINKS for token in tokens[stretch[0] : stretch[-1]])
    head_first = root(words[0].key) == roots_of(phrase)[-1]
    if linked and _heads_another(indexed, stretch):
        return False
    return between <= _CLOSE and (head_first if linked else in_order)


def _describes_another(phrase: str, indexed: IndexedItem, stretch: list[int]) -> bool:
    """Whether the phrase's adjective describes another object: "supervised the clinical waste contractor"."""
    last = indexed.tokens[stretch[-1]]
    turned = indexed.roots[stretch[0]] == roots_of(phrase)[-1] and not names_people(_word_behind(indexed, last))
    return turned and last.key.endswith(_ADJECTIVES) and not ends_object(indexed, stretch[-1])


def _word_behind(indexed: IndexedItem, word: Token) -> str:
    return next((token.text for token in indexed.tokens if token.start >= word.end), "")


def _heads_another(indexed: IndexedItem, stretch: list[int]) -> bool:
    """Whether the first word ends another name, and a noun goes on behind: "pest control for a credit union"."""
    head = indexed.tokens[stretch[0]]
    named = any(one.start < head.start < one.end == head.end for one in indexed.mentions)
    keys = {token.key for token in indexed.tokens[stretch[0] : stretch[-1]]}
    return named and "of" not in keys and not ends_object(indexed, stretch[-1])


def ends_sentence(indexed: IndexedItem, stretch: Sequence[int]) -> bool:
    """Whether a sentence ends between the first and the last word of a stretch."""
    first, last = indexed.tokens[stretch[0]], indexed.tokens[stretch[-1]]
    return _SENTENCE_END.search(indexed.item.text[first.start : last.end]) is not None


def is_of_other_parts(phrase: str, indexed: IndexedItem, stretch: Sequence[int]) -> bool:
    """Whether the words of a stretch belong to different parts of the sentence, or to what somebody is called.

    Args:
        phrase: What the words would say.
        indexed: The item.
        stretch: The positions of the words, in order.
    """
    between = {token.key for token in indexed.tokens[stretch[0] + 1 : stretch[-1]]}
    if (
        between & _PARTS
        or "under" in between
        or (_has_another_object(indexed, stretch) and not _leads_on(phrase, between))
        or _names_somebody(indexed, stretch[-1])
    ):
        return True
    is_thing = not is_verb(indexed, stretch[0])
    if is_thing and between == {"and"}:
        return True
    if not is_thing and ("as" in between or _has_another_verb(indexed, stretch)):
        return True
    return "of" in between and is_thing and indexed.roots[stretch[0]] != roots_of(phrase)[-1]


def _leads_on(phrase: str, between: set[str]) -> bool:
    """Whether the phrase has the preposition before its last word too: "present to the board"."""
    return bool(_PREPOSITIONS & between & {token.key for token in tokenize(phrase)})


def _has_another_verb(indexed: IndexedItem, stretch: Sequence[int]) -> bool:
    """Whether a second verb stands between: "protected workers and entered data", not "cut and welded pipes"."""
    between = range(stretch[0] + 1, stretch[-1])
    keys = [indexed.tokens[at].key for at in between]
    return (
        any(key == "and" and _is_past(indexed, at) for at, key in zip(between[1:], keys, strict=False))
        and keys[0] != "and"
    )


def _names_somebody(indexed: IndexedItem, last: int) -> bool:
    """Whether the word behind makes a name of the words: "the financial director"."""
    token, following = indexed.tokens[last], indexed.tokens[last + 1 : last + 2]
    if not following or token.key.endswith("ing") or indexed.item.text[token.end : following[0].start] != " ":
        return False
    return following[0].key in word_set("called")


def _has_another_object(indexed: IndexedItem, stretch: Sequence[int]) -> bool:
    """Whether the verb that a stretch begins with acts on something else: "treated guests to sparkling water"."""
    between = [token.key for token in indexed.tokens[stretch[0] + 1 : stretch[-1]]]
    first = next((at for at, key in enumerate(between) if key in _PREPOSITIONS), 0)
    own = [key for key in between[:first] if not key.endswith("ly") and key not in word_set("empty")]
    return (
        bool(own) and is_verb(indexed, stretch[0]) and not {*stretch} & {*range(stretch[0] + 1, stretch[0] + first + 1)}
    )


def _acts_first(asked: dict[str, Token], indexed: IndexedItem, stretch: list[int]) -> bool:
    """Whether a stretch is the verb of what the phrase ends with, and its object: "plan the care", "care planning"."""
    word = indexed.tokens[stretch[0]]
    head = max(asked.values(), key=lambda token: token.start)
    done = word.key.endswith("ed") and word.key.startswith(head.stem) and ends_object(indexed, stretch[-1])
    nominal = head.key.endswith(_NOMINAL) or done
    does_it = asked[root(word.key)] is head and nominal and word.key != head.key
    return (
        does_it
        and is_verb(indexed, stretch[0])
        and not any(indexed.tokens[at].key.endswith("ed") for at in stretch[1:])
    )


def ends_object(indexed: IndexedItem, last: int) -> bool:
    """Whether no further noun follows the object: "a new clinical handover sheet" is nothing clinical."""
    token, following = indexed.tokens[last], indexed.tokens[last + 1 : last + 2]
    apart = not following or indexed.item.text[token.end : following[0].start] != " "
    return apart or following[0].key in text_words("stop_en")


def _is_gathering(indexed: IndexedItem, last: int) -> bool:
    """Whether the stretch ends with a thing that means people here: "secured the network of donors"."""
    following = indexed.tokens[last + 1 : last + 2 + _CLOSE]
    if indexed.tokens[last].key not in word_set("gatherings") or not following or following[0].key != "of":
        return False
    return any(token.key in word_set("gathered") | word_set("people") for token in following[1:])


@cache
def _idioms() -> frozenset[str]:
    return frozenset(entries("idioms"))
