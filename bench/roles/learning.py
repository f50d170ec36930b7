"""Sentences of adverts with what each does -> the weights that `tailor.requirements.roles.learned` reads."""

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from pathlib import Path

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from bench.sparse_rows import matrix_of
from tailor.requirements.roles.learned import (
    Does,
    InContext,
    Weights,
    cue_strengths,
    placed_cue_names,
    sign_rows,
    weighed_signs,
)

HERE = Path(__file__).parent
NO_ADVERT = "-"
"""In the place of an advert's number: a sentence that was written alone."""
MOST_SIGNS = 24_000
"""The signs that are kept, the most telling ones."""
_FEWEST_SENTENCES = 2
_STRENGTH = 10.0
"""The inverse of the regularisation (LogisticRegression's C)."""
_NEAR_ENOUGH = 1e-3
_LEVELS = 127


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of an advert, and what it does."""

    does: tuple[Does, ...]
    told: InContext


def sentences_by_author() -> dict[str, list[Sentence]]:
    """The sentences that were written for learning, each author's apart."""
    return {path.stem: list(_sentences(path)) for path in sorted(HERE.glob("*.tsv"))}


def _sentences(path: Path) -> Iterator[Sentence]:
    rows = [row.split("\t") for row in path.read_text("utf-8").splitlines()]
    for advert, group in groupby(rows, key=itemgetter(0)):
        own = list(group)
        around = ["", *(text for _, _, text in own), ""]
        for (_, labels, text), before, after in zip(own, around, around[2:], strict=False):
            told = InContext(text) if advert == NO_ADVERT else InContext(text, before, after)
            yield Sentence(tuple(Does(label) for label in labels.split("+")), told)


def learned_weights(sentences: Sequence[Sentence], most: int = MOST_SIGNS) -> Weights:
    """The weights that tell what a sentence does: once with all signs, then again with the most telling ones."""
    counts = Counter(key for one in sentences for signs, _ in weighed_signs(one.told) for key in signs)
    known = sorted(key for key, count in counts.items() if count >= _FEWEST_SENTENCES)
    rareness = {key: math.log((1 + len(sentences)) / (1 + counts[key])) + 1 for key in known}
    weighed = _fitted(sentences, known, rareness)
    worth = (weighed.signs.max(axis=1) - weighed.signs.min(axis=1)) * weighed.rareness
    kept = [known[place] for place in np.sort(np.argsort(-worth)[:most])]
    return _fitted(sentences, kept, rareness)


def _fitted(sentences: Sequence[Sentence], keys: Sequence[int], rareness: Mapping[int, float]) -> Weights:
    """Learns from a sentence that does two things as one half of each."""
    rows = {key: row for row, key in enumerate(keys)}
    rare = np.array([rareness[key] for key in keys], dtype=np.float32)
    samples = [(number, does, 1 / len(one.does)) for number, one in enumerate(sentences) for does in one.does]
    numbers, answers, parts = zip(*samples, strict=True)
    cues = np.array([cue_strengths(one.told) for one in sentences], dtype=np.float32)
    traits = sparse.hstack(
        [matrix_of([sign_rows(one.told, rows, rare) for one in sentences], len(rows)), sparse.csr_matrix(cues)]
    ).tocsr()
    model = LogisticRegression(C=_STRENGTH, max_iter=1000, tol=_NEAR_ENOUGH)
    model.fit(traits[list(numbers)], list(answers), sample_weight=list(parts))
    told = tuple(Does(answer) for answer in model.classes_)
    signs, of_cues = np.split(model.coef_.T.astype(np.float32), [len(rows)])
    return Weights(rows, rare, told, signs, of_cues, model.intercept_.astype(np.float32))


def write_weights(path: Path, found: Weights) -> None:
    """Writes the weights, those of the signs in 255 levels an answer."""
    scale = np.abs(found.signs).max(axis=0) / _LEVELS
    np.savez_compressed(
        path,
        keys=np.array(list(found.rows), dtype=np.uint32),
        rareness=found.rareness.astype(np.float16),
        answers=np.array([str(answer) for answer in found.answers]),
        signs=np.round(found.signs / scale).astype(np.int8),
        scale=scale.astype(np.float32),
        cue_names=np.array(placed_cue_names()),
        cues=found.cues.astype(np.float16),
        bias=found.bias,
    )
