"""What the weights of `learned` look at: the words of a sentence, their order, parts of them, and its neighbours.

Names and numbers count as such where words follow each other, so that the frame of a sentence is learned and not what
is asked for.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from zlib import crc32

Strengths = Mapping[int, float]
"""How strongly a sentence shows each sign, 1 + ln(count); keys are checksums of the signs."""

_TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d[\d.,]*|[^\w\s]")
_MOST_WORDS = 4
_PART_LENGTHS = (4, 5)  # characters
_ENDS = 3  # words
_WORDS_BESIDE = 2  # that follow each other in a neighbour
_KNOWN = 4_000  # sentences


class Side(StrEnum):
    """Where a neighbour of a sentence stands."""

    BEFORE = "before"
    AFTER = "after"


@lru_cache(_KNOWN)
def signs_of(text: str) -> tuple[Strengths, Strengths]:
    """What a sentence shows: by its runs of words, and by the parts of its words."""
    tokens = _TOKEN.findall(text)
    return _strengths(_runs(tokens, _MOST_WORDS)), _strengths(_parts(tokens))


@lru_cache(_KNOWN)
def signs_beside(text: str, side: Side) -> Strengths:
    """What a sentence shows of its neighbour; an empty text is none, where the advert begins or ends."""
    return _strengths(f"{side} {sign}" for sign in _runs(_TOKEN.findall(text), _WORDS_BESIDE))


def _strengths(signs: Iterable[str]) -> Strengths:
    return {crc32(sign.encode()): 1 + math.log(count) for sign, count in Counter(signs).items()}


def _runs(tokens: Sequence[str], most: int) -> Iterator[str]:
    words = [token.lower() for token in tokens]
    shapes = ["^", *(_shape(token, is_first=not at) for at, token in enumerate(tokens)), "$"]
    for length in range(1, most + 1):
        yield from (" ".join(shapes[at : at + length]) for at in range(len(shapes) - length + 1))
    yield from (f"word {word}" for word in words)
    yield from (f"two {first} {second}" for first, second in pairwise(words))
    for length in range(1, _ENDS + 1):
        yield f"begins {' '.join(words[:length])}"
        yield f"ends {' '.join(words[-length:])}"


def _shape(token: str, *, is_first: bool) -> str:
    if token[0].isdigit():
        return "0"
    return "NAME" if token[0].isupper() and not is_first else token.lower()


def _parts(tokens: Sequence[str]) -> Iterator[str]:
    for framed in (f"<{token.lower()}>" for token in tokens if token[0].isalpha()):
        for length in _PART_LENGTHS:
            yield from (f"part {framed[at : at + length]}" for at in range(max(1, len(framed) - length + 1)))
