"""KeyBERT over our own embedder: how much each phrase says about a posting."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any

from tailor.embedding.embedder import Embedder

# keybert imports whichever of these is installed, used or not; together they cost seconds, rich alone 0.02 s.
_UNUSED = (
    "huggingface_hub",
    "openai",
    "cohere",
    "langchain",
    "litellm",
    "sentence_transformers",
    "transformers",
    "model2vec",
    "rich",
)


def weigh_phrases(
    lines: Sequence[str], phrases: Sequence[Sequence[str]], embedder: Embedder
) -> tuple[tuple[float, ...], ...]:
    """How well each phrase stands for the posting, 0 to 1.

    Args:
        lines: The posting's requirement lines; each is a KeyBERT document of its own.
        phrases: For each line its candidate phrases, in their order.
        embedder: The vectors' source.

    Returns:
        For each line the weights of its phrases: the mean of KeyBERT's similarity to the line and the phrase's
        similarity to the mean of all lines.
    """
    if not lines or not any(phrases):
        return tuple(() for _ in lines)
    ranked = _rank(lines, phrases, embedder)
    return tuple(
        tuple(round(max(0.0, weights.get(phrase, 0.0)), 4) for phrase in candidates)
        for weights, candidates in zip(ranked, phrases, strict=True)
    )


def _rank(lines: Sequence[str], phrases: Sequence[Sequence[str]], embedder: Embedder) -> list[dict[str, float]]:
    import numpy as np

    model = _keybert(embedder)
    distinct = sorted({phrase for candidates in phrases for phrase in candidates})
    places = {phrase: place for place, phrase in enumerate(distinct)}
    embedded = embedder.embed([*distinct, *lines])  # at once: a run over one short text costs half as much as over ten
    vectors, documents = embedded[: len(distinct)], embedded[len(distinct) :]
    centre = documents.mean(axis=0)
    theme = vectors @ (centre / max(float(np.linalg.norm(centre)), 1e-9))
    found = model.extract_keywords(
        list(lines),
        vectorizer=_GivenPhrases(phrases, places, distinct),
        top_n=max(len(candidates) for candidates in phrases),
        doc_embeddings=documents,
        word_embeddings=vectors,
    )
    per_line = [found] if len(lines) == 1 else found
    return [
        {phrase: (float(score) + float(theme[places[phrase]])) / 2 for phrase, score in keywords}
        for keywords in per_line
    ]


class _GivenPhrases:
    """Stands where KeyBERT wants a CountVectorizer: each document's candidates are given, not counted."""

    def __init__(self, phrases: Sequence[Sequence[str]], places: dict[str, int], distinct: Sequence[str]) -> None:
        self._phrases = phrases
        self._places = places
        self._distinct = distinct

    def fit(self, _documents: Sequence[str]) -> "_GivenPhrases":
        return self

    def transform(self, documents: Sequence[str]) -> "Sequence[_Row]":
        return [
            _Row(sorted({self._places[phrase] for phrase in self._phrases[row]})) for row, _ in enumerate(documents)
        ]

    def get_feature_names_out(self) -> Any:
        import numpy as np

        return np.array(self._distinct, dtype=object)


class _Row:
    """A document's row of the matrix of counts, of which KeyBERT asks only where it is not zero."""

    def __init__(self, columns: Sequence[int]) -> None:
        self._columns = columns

    def nonzero(self) -> tuple[list[int], list[int]]:
        return [0] * len(self._columns), list(self._columns)


def _keybert(embedder: Embedder) -> Any:
    keybert_class, base = _import_keybert()

    class Backend(base):  # type: ignore[misc, valid-type]
        """Our embedder in the shape that KeyBERT takes unchanged."""

        def embed(self, documents: Sequence[str], verbose: bool = False) -> Any:  # noqa: ARG002, FBT001, FBT002
            return embedder.embed(list(documents))

    return keybert_class(model=Backend())


@cache
def _import_keybert() -> tuple[Any, Any]:
    """KeyBERT and its BaseEmbedder, with a stand-in for scikit-learn where that suffices."""
    from tailor.embedding.stand_in import without_scikit_learn

    try:
        with _without(_UNUSED), without_scikit_learn():
            from keybert import KeyBERT
            from keybert.backend import BaseEmbedder
    except (ImportError, AttributeError):
        for name in [name for name in sys.modules if name.partition(".")[0] == "keybert"]:
            del sys.modules[name]
        import sklearn.feature_extraction.text  # noqa: F401  needs what the guard hides

        with _without(_UNUSED):
            from keybert import KeyBERT
            from keybert.backend import BaseEmbedder
    return KeyBERT, BaseEmbedder


@contextmanager
def _without(names: Sequence[str]) -> Iterator[None]:
    hidden = [name for name in names if name not in sys.modules]
    for name in hidden:
        sys.modules[name] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        for name in hidden:
            sys.modules.pop(name, None)
