"""What the weights of `learned` look at in a line around a name: words and where they stand, whoever is named, endings.

The name itself is left out, so that nothing is learned of what is asked for.
"""

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from zlib import crc32

from tailor.claims.others import is_body
from tailor.text import names_people

_TOKEN = re.compile(r"[\w'’]+|[^\w\s]")
# Not behind "Dr.", "Mrs." and the "3." of a German date.
_SENTENCE_END = re.compile(
    r"(?<=[.!?])(?<!\b[A-Z][a-z]\.)(?<!\b[A-Z][a-z]{2}\.)(?<!\b\d\.)(?<!\b\d\d\.)\s+(?=[A-ZÀ-Þ])"
)
_NAME = "\t"
_MOST_WORDS = 3
_PART_LENGTHS = (4, 5)  # characters
_ENDINGS = (2, 3, 4)
_NEAR = 3
_KNOWN = 4_000  # places
_FEWEST_WORDS = 3


@lru_cache(_KNOWN)
def signs_of(text: str, start: int, end: int) -> Mapping[int, float]:
    """How strongly the words around `start` to `end` of a text show each sign; keys are checksums of the signs.

    A sign's strength is 1 + ln(count).
    """
    before, after = _sentence_around(text, start, end)
    counts = Counter(_signs(_TOKEN.findall(before), _TOKEN.findall(after)))
    return {crc32(sign.encode()): 1 + math.log(count) for sign, count in counts.items()}


@lru_cache(_KNOWN)
def has_context(text: str, start: int, end: int) -> bool:
    """Whether words that are no names stand beside a name: those of a list have no context to judge them by."""
    before, after = _sentence_around(text, start, end)
    words = [token for token in _TOKEN.findall(f"{before} {after}") if token[0].isalpha()]
    return len(words) >= _FEWEST_WORDS and any(word.islower() for word in words)


def _sentence_around(text: str, start: int, end: int) -> tuple[str, str]:
    before, after = _SENTENCE_END.split(text[:start])[-1], _SENTENCE_END.split(text[end:])[0]
    return before, after.rstrip(" .")


def _signs(before: Sequence[str], after: Sequence[str]) -> Iterator[str]:
    kinds = [*_kinds(before, opens=True), _NAME, *_kinds(after)]
    for length in range(1, _MOST_WORDS + 1):
        yield from (" ".join(kinds[at : at + length]) for at in range(len(kinds) - length + 1))
    yield from (f"before {kind}" for kind in kinds[: len(before)])
    yield from (f"after {kind}" for kind in kinds[len(before) + 1 :])
    yield from _parts(before, after)
    yield from _ends(_words(before), _words(after))


def _kinds(tokens: Sequence[str], *, opens: bool = False) -> list[str]:
    """The words in small letters, or what they are: a number, people and bodies, another name."""
    return [_kind(token, is_first=opens and not at) for at, token in enumerate(tokens)]


@lru_cache(_KNOWN)
def _kind(token: str, *, is_first: bool) -> str:
    word = token.lower()
    if word[0].isdigit():
        return "0"
    if is_body(word):
        return "BODY"
    if names_people(word):
        return "PEOPLE"
    return "NAME" if token[0].isupper() and not is_first else word


def _parts(before: Sequence[str], after: Sequence[str]) -> Iterator[str]:
    for framed in (f"<{token.lower()}>" for token in (*before, *after) if token[0].isalnum()):
        for length in _PART_LENGTHS:
            yield from (f"part {framed[at : at + length]}" for at in range(max(1, len(framed) - length + 1)))


def _ends(before: Sequence[str], after: Sequence[str]) -> Iterator[str]:
    """The words at which the line begins and ends, and those right beside the name."""
    for at, word in enumerate(before[:2]):
        yield from (f"ending {at} {word[-length:]}" for length in _ENDINGS)
    yield f"first {before[0] if before else ''}"
    yield f"first two {' '.join(before[:2])}"
    if after:
        yield f"last {after[-1]}"
        yield f"last two {' '.join(after[-2:])}"
        yield from (f"last ending {after[-1][-length:]}" for length in _ENDINGS)
    for at, word in enumerate(reversed(before[-_NEAR:])):
        yield f"near before {at} {word}"
    for at, word in enumerate(after[:_NEAR]):
        yield f"near after {at} {word}"
        yield f"near after {at} ending {word[-3:]}"


def _words(tokens: Sequence[str]) -> list[str]:
    return [token.lower() for token in tokens if token[0].isalnum()]
