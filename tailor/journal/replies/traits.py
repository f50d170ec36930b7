"""What the weights of `learned` look at in a text: words and their parts, phrases that it holds, and its meaning."""

import math
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from tailor.journal.replies.cues import LANGUAGES, holds, sections

Embed = Callable[[Sequence[str]], NDArray[np.float32]]
"""The unit vectors of texts, a row each, by the model of `tailor.embedding`."""

_WORD = re.compile(r"[\w'-]+|[£$€]")
_MOST_WORDS = 3
_PART_LENGTHS = (3, 4, 5)  # characters
_KNOWN = 20_000  # texts
_OF_RULES = re.compile(
    r"frame_|(?:\w+_)?(?:role|company|contact|job|person|unit|department|authority|title|form|joined|client)(?:_|$)"
    r"|not_topic|topic_(?:mark|label|before)"
)
"""Sections with such names are for rules alone, or for the names in a letter, which tell nothing of what it says."""


@dataclass(frozen=True, slots=True)
class Traits:
    """The traits of the sentences of one letter, in one language.

    Attributes:
        texts: The sentences.
        language: One of `LANGUAGES`.
        held: Per sentence and section of phrases whether a phrase of it is held, as 0.0 and 1.0.
        embed: Gives the vectors of texts; asked only where a question is, as the model loads slowly. None where there
            is no model that the weights fit: then words and phrases are weighed alone.
    """

    texts: tuple[str, ...]
    language: str
    held: NDArray[np.float32]
    embed: Embed | None


def traits_of(sentences: Sequence[str], language: str, embed: Embed | None) -> Traits:
    """The traits of sentences; `language` is one of `LANGUAGES`, `embed` gives vectors of texts."""
    names = section_names()
    held = [[holds(language, name, sentence) for name in names] for sentence in sentences]
    shape = len(sentences), len(names)
    return Traits(tuple(sentences), language, np.array(held, dtype=np.float32).reshape(shape), embed)


@lru_cache
def section_names() -> tuple[str, ...]:
    """The names of the sections of all languages that are traits, in order."""
    named = {name for language in LANGUAGES for name in sections(language)}
    return tuple(sorted(name for name in named if not _OF_RULES.match(name)))


@lru_cache(_KNOWN)
def grams_of(text: str) -> tuple[Mapping[int, float], Mapping[int, float]]:
    """How strongly a text holds runs of up to three words, and parts of words; keys are checksums of them.

    A trait's strength is 1 + ln(count), as is usual (Manning, Raghavan, Schütze: Introduction to Information
    Retrieval, 6.4.1).
    """
    plain = re.sub(r"\d", "0", text.lower().replace("’", "'").replace("‘", "'"))
    words = _WORD.findall(plain)
    runs = Counter(
        " ".join(words[start : start + length])
        for length in range(1, _MOST_WORDS + 1)
        for start in range(len(words) - length + 1)
    )
    parts = Counter(
        f"\t{framed[start : start + length]}"
        for framed in (f" {word} " for word in words)
        for length in _PART_LENGTHS
        for start in range(len(framed) - length + 1)
    )
    return _strengths(runs), _strengths(parts)


def _strengths(counts: Counter[str]) -> dict[int, float]:
    return {crc32(gram.encode()): 1 + math.log(count) for gram, count in counts.items()}
