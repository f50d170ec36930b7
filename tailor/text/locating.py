"""Finding words in a longer text, whatever its line breaks, spellings and inflections are."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from tailor.text.stems import stem
from tailor.text.tokens import PLAIN, Token, tokenize

_LINKS = re.compile(r"[ \t\u00a0]*(?:[-‐‑‒–−./'’]|\n)?[ \t\u00a0]*")
_JOINTS = re.compile(r"[ \u00a0\-‐‑‒–−]|")
_JOINING_SIGNS = ("+", "&")
_NEVER_JOINED = frozenset({"a", "an", "the", "no", "not", "to", "of", "or", "as", "is", "at", "i", "my", "so"})


def locate(needle: str, haystack: str, start: int = 0, end: int | None = None) -> tuple[int, int] | None:
    """The range of `needle` within `haystack[start:end]`; None when it is not there.

    Any white space equals any other; when that is not enough, compatibility forms (NFKC: ligatures, full width),
    curly quotes and the kinds of dashes are treated as equal too. Upper and lower case differ.
    """
    stop = len(haystack) if end is None else end
    words = needle.split()
    if not words:
        return None
    found = _row_of(words, haystack, start, stop)
    if found:
        return found
    plain, places = _plain(haystack[start:stop])
    wanted = (_plain(word)[0] for word in words)
    match = re.compile(r"\s+".join(map(re.escape, wanted))).search(plain)
    if not match or match.start() == match.end():
        return None
    return start + places[match.start()], start + places[match.end() - 1] + 1


def _row_of(words: Sequence[str], haystack: str, start: int, stop: int) -> tuple[int, int] | None:
    """The range of words with any white space between them; quicker than a pattern that is used once."""
    first = haystack.find(words[0], start, stop)
    while first >= 0:
        end = _end_of_row(words, haystack, first, stop)
        if end is not None:
            return first, end
        first = haystack.find(words[0], first + 1, stop)
    return None


def _end_of_row(words: Sequence[str], haystack: str, first: int, stop: int) -> int | None:
    end = first + len(words[0])
    for word in words[1:]:
        place = end
        while place < stop and haystack[place].isspace():
            place += 1
        if place == end or not haystack.startswith(word, place, stop):
            return None
        end = place + len(word)
    return end


@lru_cache(maxsize=512)
def _plain(text: str) -> tuple[str, tuple[int, ...]]:
    """The text with plain characters, and for each of them the place in `text` that it came from."""
    characters: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        for plain in unicodedata.normalize("NFKC", char).translate(PLAIN):
            characters.append(plain)
            places.append(place)
    return "".join(characters), tuple(places)


def find_phrase(phrase: str, text: str, *, inflected: bool = True) -> tuple[int, int] | None:
    """The range of `phrase` in `text` as whole words, or None.

    Words that are joined in one and apart or hyphenated in the other are equal ("front end", "front-end", "frontend").

    Args:
        phrase: The words to look for.
        text: Where to look.
        inflected: Whether inflections and spelling variants are equal too. False for names of products and
            technologies: their words count only as they stand (case aside), and may be joined ("PowerBI") but not
            taken apart ("sales force" is not "Salesforce").
    """
    wanted, whole, whole_stem = _wanted(phrase)
    if not wanted or not _may_hold(text, wanted[0], whole, inflected=inflected):
        return None
    tokens = tokenize(text)
    for first, token in enumerate(tokens):
        window = _row_at(first, wanted, tokens, inflected=inflected)
        if window and _holds_together(window, text, wanted, phrase):
            return token.start, window[-1].end
        if whole.startswith(token.key[:2]):
            longest = len(wanted) + 1 if inflected else len(wanted) - 1
            for count in range(1, longest + 1):
                window = tokens[first : first + count]
                if count == len(wanted) or len(window) < count or not joinable(window, text):
                    continue
                joined = "".join(token.key for token in window)
                if joined == whole or (inflected and stem(joined) == whole_stem):
                    return token.start, window[-1].end
    return None


def texts_with_any(phrases: Iterable[str], texts: Iterable[str], *, inflected: bool = True) -> frozenset[str]:
    """The texts that hold one of the phrases at least, as `find_phrase` finds them."""
    known = [(phrase, *_wanted(phrase)) for phrase in phrases]
    starts = {whole[:length] for _, wanted, whole, _ in known if wanted for length in (1, 2)}
    stems = {wanted[0].stem for _, wanted, _, _ in known if wanted} if inflected else set()
    found = set()
    for text in texts:
        own_starts, own_stems = _openings(text)
        if starts.isdisjoint(own_starts) and stems.isdisjoint(own_stems):
            continue  # most texts are done with here
        if any(find_phrase(phrase, text, inflected=inflected) for phrase, *_ in known):
            found.add(text)
    return frozenset(found)


@lru_cache(maxsize=4096)
def _wanted(phrase: str) -> tuple[tuple[Token, ...], str, str]:
    """The words of a phrase, all of them joined, and the stem of that."""
    wanted = tokenize(phrase)
    whole = "".join(token.key for token in wanted)
    return wanted, whole, stem(whole)


def _may_hold(text: str, first: Token, whole: str, *, inflected: bool) -> bool:
    """Whether a word of the text begins so that the phrase can stand there: most texts are done with here."""
    openings, stems = _openings(text)
    return whole[:2] in openings or whole[:1] in openings or (inflected and first.stem in stems)


@lru_cache(maxsize=2048)
def _openings(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """The first two letters of each word of a text, and the stems of its words."""
    tokens = tokenize(text)
    return frozenset(token.key[:2] for token in tokens), frozenset(token.stem for token in tokens)


def _row_at(first: int, wanted: tuple[Token, ...], tokens: tuple[Token, ...], *, inflected: bool) -> tuple[Token, ...]:
    """The words of a phrase where they begin at this place of a text; most places are done with at the first word."""
    if not _same(wanted[0], tokens[first], inflected=inflected):
        return ()
    window = tokens[first : first + len(wanted)]
    return window if _is_row(wanted, window, inflected=inflected) else ()


def _is_row(wanted: tuple[Token, ...], window: tuple[Token, ...], *, inflected: bool) -> bool:
    """Whether the words of a phrase are those of a window of the text's words."""
    return len(window) == len(wanted) and all(
        _same(want, token, inflected=inflected) for want, token in zip(wanted, window, strict=True)
    )


def _holds_together(window: tuple[Token, ...], text: str, wanted: tuple[Token, ...], phrase: str) -> bool:
    """Whether the words stand next to each other, or are joined by the phrase's own signs: "C+E", "P&L"."""
    return all(
        _LINKS.fullmatch(text, one.end, other.start)
        or text[one.end : other.start] == phrase[left.end : right.start] in _JOINING_SIGNS
        for (one, other), (left, right) in zip(pairwise(window), pairwise(wanted), strict=True)
    )


def _same(one: Token, other: Token, *, inflected: bool) -> bool:
    return one.key == other.key or (inflected and one.stem == other.stem)


def linked(tokens: tuple[Token, ...], text: str) -> bool:
    """Whether nothing but one space, line break, hyphen, slash, full stop or apostrophe parts neighbouring tokens."""
    return all(_LINKS.fullmatch(text, one.end, other.start) for one, other in pairwise(tokens))


def joinable(tokens: tuple[Token, ...], text: str) -> bool:
    """Whether the tokens could be one word that was written apart: a hyphen or one space between."""
    return all(
        _JOINTS.fullmatch(text, one.end, other.start)
        and (one.key not in _NEVER_JOINED or text[one.end : other.start].strip() != "")
        for one, other in pairwise(tokens)
    )
