"""Finding words in a longer text, whatever its line breaks, spellings and inflections are."""

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise

from tailor.text.stems import stem
from tailor.text.tokens import PLAIN, Token, tokenize

_LINKS = re.compile(r"[ \t\u00a0]*(?:[-‐‑‒–−./'’]|\n)?[ \t\u00a0]*")
_JOINTS = re.compile(r"[ \u00a0\-‐‑‒–−]|")
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
    found = re.compile(r"\s+".join(map(re.escape, words))).search(haystack, start, stop)
    if found:
        return found.span()
    plain, places = _plain(haystack[start:stop])
    wanted = (_plain(word)[0] for word in words)
    found = re.compile(r"\s+".join(map(re.escape, wanted))).search(plain)
    if not found or found.start() == found.end():
        return None
    return start + places[found.start()], start + places[found.end() - 1] + 1


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
    wanted, tokens = tokenize(phrase), tokenize(text)
    if not wanted:
        return None
    for first in range(len(tokens)):
        last = _match_at(wanted, tokens, first, text, inflected=inflected)
        if last is not None:
            return tokens[first].start, tokens[last].end
    return None


def _match_at(
    wanted: tuple[Token, ...], tokens: tuple[Token, ...], first: int, text: str, *, inflected: bool
) -> int | None:
    """The index of the last token when the phrase stands at `first`, else None."""
    if _same(wanted[0], tokens[first], inflected=inflected):
        window = tokens[first : first + len(wanted)]
        if (
            len(window) == len(wanted)
            and all(_same(want, token, inflected=inflected) for want, token in zip(wanted, window, strict=True))
            and linked(window, text)
        ):
            return first + len(wanted) - 1
    whole = "".join(token.key for token in wanted)
    if not whole.startswith(tokens[first].key[:2]):
        return None
    longest = len(wanted) + 1 if inflected else len(wanted) - 1
    for count in range(1, longest + 1):
        window = tokens[first : first + count]
        if count == len(wanted) or len(window) < count or not joinable(window, text):
            continue
        joined = "".join(token.key for token in window)
        if joined == whole or (inflected and stem(joined) == stem(whole)):
            return first + count - 1
    return None


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
