"""Finding a name in the resume: as the posting writes it, as an exact alias, or in another form of the same words."""

import re
from collections.abc import Callable, Iterator
from functools import cache

from tailor.matching.hedges import Certainty
from tailor.matching.hits import Hit
from tailor.matching.index import IndexedItem, ResumeIndex
from tailor.matching.roots import aside_keys, content_tokens, core_tokens, name_tokens, root, roots_of
from tailor.matching.word_lists import entries, word_set
from tailor.model import Reason
from tailor.text import Token, find_phrase, fold, tokenize
from tailor.vocabulary import Mention, Vocabulary

_SHORT_CAPITALS = 5
_SEVERAL = 2
_SLACK = 4  # words that may stand between the parts of a phrase that is said in another form ("managed an inventory")
_CLOSE = 2  # and where all words keep their form ("documentation of clinical findings")
_SENTENCE_END = re.compile(r"[.!?;]\s")
_LINKS = frozenset({"of", "for", "to", "in", "with"})


def find_term(name: str, asked: str, index: ResumeIndex) -> Iterator[Hit]:
    """Every place that names a term of the vocabulary.

    Args:
        name: The canonical name of the term.
        asked: The posting's own words; the same words in the resume are literal, others an alias.
        index: The resume.
    """
    for indexed, mention in index.mentions.get(name, ()):
        sure = indexed.certainty(mention.start, mention.end)
        if sure is not Certainty.DENIED:
            yield _named(indexed, mention, asked, hedged=sure is Certainty.HEDGED)


def _named(indexed: IndexedItem, mention: Mention, asked: str, *, hedged: bool) -> Hit:
    same = not mention.alias or find_phrase(mention.words, asked) is not None
    explanation = "" if same else f"“{mention.words}” is another name for {mention.term.name}"
    why = Reason.LITERAL if same else Reason.ALIAS
    return Hit(indexed.item, mention.start, mention.end, why, explanation, hedged)


def find_words(phrase: str, index: ResumeIndex, *, named: bool) -> Iterator[Hit]:
    """Every place that holds a phrase the vocabulary does not know; a named thing as written, others inflected."""
    for indexed in index.items:
        place = _exact(phrase, indexed) if named else _inflected(phrase, indexed)
        if place is not None:
            yield from _hit(indexed, place, Reason.LITERAL, "")


def find_other_forms(phrase: str, index: ResumeIndex) -> Iterator[Hit]:
    """Every place that says a phrase in another form: "managed an inventory" for "inventory management"."""
    for indexed in index.items:
        place = _reformed(phrase, indexed)
        if place is None:
            continue
        if _is_inflection(phrase, indexed.item.text[slice(*place)]):
            yield from _hit(indexed, place, Reason.LITERAL, "")
        else:
            yield from _hit(indexed, place, Reason.SIMILAR, f"says “{phrase}” in another form of the same words")


def known_names(phrase: str, vocabulary: Vocabulary) -> tuple[Mention, ...]:
    """The named terms of the vocabulary that are the main thing in a longer phrase: "REST" in "REST API design"."""
    mentions = [mention for mention in vocabulary.find(phrase) if mention.term.named]
    covered = {
        token.start
        for token in content_tokens(phrase)
        for mention in mentions
        if mention.start <= token.start < mention.end
    }
    others = [token for token in content_tokens(phrase) if token.start not in covered]
    activities = word_set("activities")
    return tuple(mentions) if all(token.key in activities for token in others) else ()


def _hit(indexed: IndexedItem, place: tuple[int, int], why: Reason, explanation: str) -> Iterator[Hit]:
    sure = indexed.certainty(*place)
    if sure is not Certainty.DENIED:
        yield Hit(indexed.item, *place, why, explanation, sure is Certainty.HEDGED)


def _exact(phrase: str, indexed: IndexedItem) -> tuple[int, int] | None:
    return _run_of(name_tokens(phrase), indexed.tokens, _same_name)


def _inflected(phrase: str, indexed: IndexedItem) -> tuple[int, int] | None:
    """The words of a phrase side by side; words that only round it off may be left out when two others remain."""
    core, content = core_tokens(phrase), content_tokens(phrase)
    place = _run_of(core, indexed.tokens, _same_word)
    if place is None and len(content) >= _SEVERAL:
        place = _run_of(content, indexed.tokens, _same_word)
    return place


def _run_of(
    wanted: tuple[Token, ...], tokens: tuple[Token, ...], same: Callable[[Token, Token], bool]
) -> tuple[int, int] | None:
    for first in range(len(tokens) - len(wanted) + 1) if wanted else ():
        window = tokens[first : first + len(wanted)]
        if all(same(want, token) for want, token in zip(wanted, window, strict=True)):
            return window[0].start, window[-1].end
    return None


def _same_name(want: Token, token: Token) -> bool:
    """Equal but for case; a name with a capital is not the everyday word in small letters."""
    if want.key != token.key:
        return False
    return token.text.isupper() if _is_initials(want) else want.text == want.key or token.text != token.key


def _same_word(want: Token, token: Token) -> bool:
    """The same word in any inflection; a gerund is also shown by its noun or doer ("welding", "welder")."""
    if _is_initials(want):
        return token.key == want.key and token.text.isupper()
    if want.stem == token.stem:
        return True
    return want.key.endswith("ing") and root(want.key) == root(token.key)


def _is_initials(token: Token) -> bool:
    return token.text.isupper() and len(token.text) <= _SHORT_CAPITALS


def _reformed(phrase: str, indexed: IndexedItem) -> tuple[int, int] | None:
    """The shortest stretch that holds all roots of a phrase and says the same thing, or None."""
    if fold(phrase.replace("-", " ")) in _idioms():
        return None
    wanted = roots_of(phrase)
    if len(wanted) == 1:
        return _one_word(phrase, indexed)
    places = [
        (position, word)
        for position, word in enumerate(indexed.roots)
        if word in wanted and not _means_another(phrase, position, indexed)
    ]
    stretch = _shortest(places, len(wanted)) if wanted else None
    if stretch is None or not _says_the_same(phrase, indexed, stretch):
        return None
    return indexed.tokens[stretch[0]].start, indexed.tokens[stretch[-1]].end


def _one_word(phrase: str, indexed: IndexedItem) -> tuple[int, int] | None:
    """Another form of the only word that matters; where the phrase names people too, so must the item."""
    (word,) = content_tokens(phrase)[:1]
    aside = aside_keys(phrase)
    if word.key in word_set("vague") or _is_initials(word) or not aside <= word_set("people"):
        return None
    people = {root(key) for key in aside}
    for position, other in enumerate(indexed.roots):
        near = indexed.roots[max(0, position - _SLACK) : position + _SLACK + 1]
        acts = other == root(word.key) and _is_verb(indexed.tokens[position])
        if acts and (not people or people & set(near)) and not _in_compound(indexed, position):
            return indexed.tokens[position].start, indexed.tokens[position].end
    return None


def _means_another(phrase: str, position: int, indexed: IndexedItem) -> bool:
    """Whether a word with a wanted root is a part of a compound, or a person other than the candidate."""
    if "-" not in phrase and _in_compound(indexed, position):
        return True
    word = indexed.tokens[position]
    asked = any(token.stem == word.stem for token in content_tokens(phrase))
    if asked or not indexed.names_other_person(position):
        return False
    return position == 0 or indexed.roots[position - 1] not in roots_of(phrase)


def _is_inflection(phrase: str, words: str) -> bool:
    return [token.stem for token in core_tokens(phrase)] == [token.stem for token in tokenize(words)]


def _is_verb(token: Token) -> bool:
    """Whether a word looks like an action ("negotiated", "led") rather than a thing."""
    return token.key.endswith(("ed", "ing")) or not token.key.startswith(token.stem[:-1])


def _shortest(places: list[tuple[int, str]], count: int) -> list[int] | None:
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
    if _SENTENCE_END.search(text):
        return False
    asked = {root(token.key): token for token in content_tokens(phrase)}
    words = [tokens[position] for position in stretch]
    if any(asked[root(word.key)].stem != word.stem for word in words):
        return between <= _SLACK
    in_order = [root(word.key) for word in words] == list(roots_of(phrase))
    linked = any(token.key in _LINKS for token in tokens[stretch[0] : stretch[-1]])
    return between <= _CLOSE and (in_order or linked)


def _in_compound(indexed: IndexedItem, position: int) -> bool:
    """Whether a word is a part of "full-time" or "at-risk", whose parts mean something else alone."""
    token, text = indexed.tokens[position], indexed.item.text
    return text[token.end : token.end + 1] == "-" or (token.start > 0 and text[token.start - 1] == "-")


@cache
def _idioms() -> frozenset[str]:
    return frozenset(entries("idioms"))
