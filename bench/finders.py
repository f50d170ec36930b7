"""Ways to find what a posting asks for: ours, and simple ones to stand beside it."""

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from keybert import KeyBERT
from keybert.backend import BaseEmbedder

from tailor.embedding import load_embedder, weigh_phrases
from tailor.errors import InputError
from tailor.parsing import parse_posting
from tailor.readers import document_from_text
from tailor.requirements import WeighPhrases, extract_requirements
from tailor.vocabulary import load_vocabulary

Item = dict[str, Any]
"""`text` is the name, `surface` the posting's words, `kind` and `level` as the model's, `start` and `end` offsets."""
Finder = Callable[[str], list[Item]]

KEYWORDS = 30
"""About as many as our own pipeline finds in a posting, so that a baseline's recall can be compared."""


def ours(text: str) -> list[Item]:
    """The pipeline as it is."""
    return _found(text, _weigh)


def unweighed(text: str) -> list[Item]:
    """The pipeline with KeyBERT's weights switched off: items stand as in the posting, unsupported phrases are out."""
    return _found(text, None)


def uncut(text: str) -> list[Item]:
    """The pipeline with every phrase weighed alike and let through: the long tail that KeyBERT cuts."""
    return _found(text, _weigh_all_alike)


def substring(text: str) -> list[Item]:
    """Every name of our vocabulary that stands anywhere in the posting, in any case, as a part of words too."""
    folded = text.casefold()
    return [{"text": name} for name in _names() if name in folded]


def keybert_few(text: str) -> list[Item]:
    """KeyBERT over the whole posting: n-grams of one and two words, and as many keywords as it gives by default."""
    return [{"text": phrase} for phrase in _keywords(text)[:5]]


def keybert_many(text: str) -> list[Item]:
    """The same with as many keywords as our pipeline finds items."""
    return [{"text": phrase} for phrase in _keywords(text)]


@cache
def _found(text: str, weigh: WeighPhrases | None) -> list[Item]:
    try:
        posting = parse_posting(document_from_text(text))
    except InputError:
        return []
    asked = extract_requirements(posting, load_vocabulary(), weigh).requirements
    return [
        {
            "text": one.name,
            "surface": one.text,
            "kind": one.kind.value,
            "level": one.level.value,
            "start": one.start,
            "end": one.end,
        }
        for one in asked
    ]


def _weigh(lines: Sequence[str], phrases: Sequence[Sequence[str]]) -> tuple[tuple[float, ...], ...]:
    return weigh_phrases(lines, phrases, load_embedder())


def _weigh_all_alike(_lines: Sequence[str], phrases: Sequence[Sequence[str]]) -> tuple[tuple[float, ...], ...]:
    return tuple((1.0,) * len(candidates) for candidates in phrases)


@cache
def _names() -> tuple[str, ...]:
    return tuple(sorted({name.casefold() for term in load_vocabulary().terms for name in term.names if len(name) > 1}))


@cache
def _keywords(text: str) -> tuple[str, ...]:
    found = _model().extract_keywords(text, keyphrase_ngram_range=(1, 2), stop_words="english", top_n=KEYWORDS)
    return tuple(phrase for phrase, _ in found)


@cache
def _model() -> Any:
    return KeyBERT(model=_Backend())


class _Backend(BaseEmbedder):  # type: ignore[misc]
    """Our embedder in the shape that KeyBERT takes."""

    def embed(self, documents: Sequence[str], verbose: bool = False) -> Any:  # noqa: ARG002, FBT001, FBT002
        return load_embedder().embed(list(documents))
