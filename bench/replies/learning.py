"""Examples -> the weights that `tailor.journal.replies.learned` reads."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from bench.replies.examples import NOTHING, OFFERS, WITH_STAGE, Example, Labelled, Written, vectors_of
from bench.sparse_rows import matrix_of
from tailor.embedding import load_embedder
from tailor.journal.replies.learned import SECTION_WEIGHT, VECTOR_WEIGHT, Head, Weights, gram_rows
from tailor.journal.replies.traits import Traits, grams_of, section_names

MOST_GRAMS = 12_000
"""The grams that are kept: the most telling ones, so that the file stays near 300 kB."""
STRENGTH = {"outcome": 10.0, "stage": 10.0, "reason": 6.0, "reapply": 10.0, "feedback": 10.0}
"""The inverse of the regularisation (LogisticRegression's C)."""
BALANCE = {"reason": None}
"""Whether rare answers count as much as frequent ones; most sentences give no reason, and are to weigh more."""
_LEVELS = 127
_NEAR_ENOUGH = 1e-3
_LEAST_LETTERS = 2

Sample = tuple[str, NDArray[np.float32], str]
"""A text, the sections that it holds, and the answer."""


def learned_weights(letters: Sequence[Example], written: Written, most: int = MOST_GRAMS) -> Weights:
    """The weights of the three questions: once with all grams, then again with the most telling ones."""
    asked = _samples(letters, written)
    rows, rareness = _known_grams([text for text, _, _ in asked["reason"]])
    heads = {name: _learned(name, samples, rows, rareness) for name, samples in asked.items()}
    worth = sum((_worth(head, rareness) for head in heads.values()), start=np.zeros(len(rows), dtype=np.float32))
    order = np.argsort(-worth)[:most]
    kept = {key: place for place, key in enumerate(key for key, row in rows.items() if row in set(order.tolist()))}
    rareness = np.array([rareness[rows[key]] for key in kept], dtype=np.float32)
    heads = {name: _learned(name, samples, kept, rareness) for name, samples in asked.items()}
    return Weights(kept, rareness, heads, load_embedder().identity)


def _worth(head: Head, rareness: NDArray[np.float32]) -> NDArray[np.float32]:
    spread = head.grams.max(axis=1) - head.grams.min(axis=1)
    return np.asarray(spread * rareness / spread.max(), dtype=np.float32)


def _samples(letters: Sequence[Example], written: Written) -> dict[str, list[Sample]]:
    whole = [(letter, *_whole(letter.traits)) for letter in letters]
    reasons: list[Sample] = []
    for letter in letters:
        given = {quote: reason for reason, quote in letter.given}
        if {reason for reason, _ in letter.given} != letter.reasons:
            continue  # which sentences give the reasons is not known
        for text, held in zip(letter.traits.texts, letter.traits.held, strict=True):
            reasons.append((text, held, given.get(text, NOTHING)))
    reasons += _labelled(written.reasons)
    return {
        "outcome": [(text, held, letter.outcome) for letter, text, held in whole] + _labelled(written.messages),
        "stage": [(text, held, letter.stage) for letter, text, held in whole if letter.outcome in WITH_STAGE]
        + _labelled(written.stages),
        "reason": reasons,
        **{question: _offers(question, letters, written) for question in OFFERS},
    }


def _offers(question: str, letters: Sequence[Example], written: Written) -> list[Sample]:
    """The sentences of which it is known whether they offer something."""
    known = [(letter.traits, item) for letter in letters for item in letter.offers if item.question == question]
    samples = [(traits.texts[item.place], traits.held[item.place], item.answer) for traits, item in known]
    return samples + _labelled([text for asked, text in written.offers if asked == question])


def _labelled(texts: Sequence[Labelled]) -> list[Sample]:
    return [(*_whole(text.traits), text.answer) for text in texts]


def _whole(traits: Traits) -> tuple[str, NDArray[np.float32]]:
    return "\n".join(traits.texts), traits.held.max(axis=0)


def _known_grams(texts: Sequence[str]) -> tuple[dict[int, int], NDArray[np.float32]]:
    """The grams of at least two texts, with their inverse document frequency."""
    counts = Counter(key for text in texts for grams in grams_of(text) for key in grams)
    kept = sorted(key for key, count in counts.items() if count >= _LEAST_LETTERS)
    rareness = [math.log((1 + len(texts)) / (1 + counts[key])) + 1 for key in kept]
    return {key: row for row, key in enumerate(kept)}, np.array(rareness, dtype=np.float32)


def _learned(name: str, samples: Sequence[Sample], rows: Mapping[int, int], rareness: NDArray[np.float32]) -> Head:
    grams = matrix_of([gram_rows(text, rows, rareness) for text, _, _ in samples], len(rows))
    held = sparse.csr_matrix(SECTION_WEIGHT * np.stack([held for _, held, _ in samples]))
    vectors = sparse.csr_matrix(VECTOR_WEIGHT * np.stack([_vector(text) for text, _, _ in samples]))
    answers = [answer for _, _, answer in samples]
    model = LogisticRegression(
        C=STRENGTH[name], max_iter=1000, tol=_NEAR_ENOUGH, class_weight=BALANCE.get(name, "balanced")
    )
    model.fit(sparse.hstack([grams, held, vectors]).tocsr(), answers)
    coefficients = _by_answer(model.coef_).T
    bias = _by_answer(model.intercept_[:, np.newaxis])[:, 0]
    ends = np.cumsum([grams.shape[1], held.shape[1]])
    return Head(tuple(model.classes_), bias, *np.split(coefficients, ends))


def _vector(text: str) -> NDArray[np.float32]:
    """What the sentences of a text mean on average."""
    return np.asarray(vectors_of(text.split("\n")).mean(axis=0))


def _by_answer(learned: NDArray[np.float64]) -> NDArray[np.float32]:
    """One row an answer; of two answers sklearn tells the second's row alone."""
    rows = np.vstack([-learned / 2, learned / 2]) if len(learned) == 1 else learned
    return np.asarray(rows, dtype=np.float32)


def write_weights(path: Path, found: Weights) -> None:
    """Writes the weights, those of grams in 255 levels an answer."""
    arrays: dict[str, Any] = {
        "keys": np.array(list(found.rows), dtype=np.uint32),
        "rareness": found.rareness.astype(np.float16),
        "model": np.array(found.model),
        "heads": np.array(list(found.heads)),
        "sections": np.array(section_names()),
    }
    for name, head in found.heads.items():
        scale = np.abs(head.grams).max(axis=0) / _LEVELS
        arrays |= {
            f"{name}_answers": np.array(head.answers),
            f"{name}_bias": head.bias,
            f"{name}_sections": head.sections.astype(np.float16),
            f"{name}_vectors": head.vectors.astype(np.float16),
            f"{name}_grams": np.round(head.grams / scale).astype(np.int8),
            f"{name}_scale": scale.astype(np.float32),
        }
    np.savez_compressed(path, **arrays)
