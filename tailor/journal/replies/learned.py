"""What a letter or a sentence says, by weights that were learned from the invented letters of the tests.

Plain linear models (multinomial logistic regression) over the traits of a text; `python -m bench.replies` learns them
and writes `weights.npz`. See docs/decisions/0010-learned-weights-for-replies.md.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

from tailor.journal.replies.traits import Traits, grams_of, section_names

SECTION_WEIGHT = 0.15
"""How much a held phrase counts beside the words; of 0.15 and 0.25 the better on left-out letters."""
VECTOR_WEIGHT = 0.8
"""How much the vector counts beside them; more helps English sentences and harms German ones."""
WEIGHTS = "weights.npz"

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Head:
    """The weights of one question: its possible answers, and what speaks for each."""

    answers: tuple[str, ...]
    bias: Floats
    grams: Floats  # one row a known gram
    sections: Floats  # one row a section of phrases
    vectors: Floats  # one row a dimension of the vectors


@dataclass(frozen=True, slots=True)
class Weights:
    """The known grams with their rows, how telling each is, the questions by name, and the identity of the model.

    Vectors of another model say nothing to these weights.
    """

    rows: Mapping[int, int]
    rareness: Floats
    heads: Mapping[str, Head]
    model: str


@lru_cache
def weights() -> Weights:
    """The weights that are shipped."""
    with (files("tailor.journal.replies") / WEIGHTS).open("rb") as file, np.load(file, allow_pickle=False) as data:
        keys = {key: row for row, key in enumerate(data["keys"].tolist())}
        names = [str(name) for name in data["heads"]]
        places = _places([str(name) for name in data["sections"]])
        heads = {name: _head(data, name, places) for name in names}
        return Weights(keys, data["rareness"].astype(np.float32), heads, str(data["model"]))


def fits_weights(model: str) -> bool:
    """Whether the weights were learned with the vectors of the model of this identity."""
    return weights().model == model


def _places(learned: Sequence[str]) -> list[int]:
    """Where the sections of today's phrases stand among those that were learned with; -1 for a new one."""
    return [learned.index(name) if name in learned else -1 for name in section_names()]


def _head(data: Mapping[str, NDArray[np.generic]], name: str, places: Sequence[int]) -> Head:
    learned = np.asarray(data[f"{name}_sections"], dtype=np.float32)
    with_none = np.vstack([learned, np.zeros((1, learned.shape[1]), dtype=np.float32)])
    grams = np.asarray(data[f"{name}_grams"], dtype=np.float32) * np.asarray(data[f"{name}_scale"], dtype=np.float32)
    answers = tuple(str(answer) for answer in data[f"{name}_answers"])
    bias, vectors = (np.asarray(data[f"{name}_{part}"], dtype=np.float32) for part in ("bias", "vectors"))
    return Head(answers, bias, grams, with_none[list(places)], vectors)


def letter_says(question: str, traits: Traits, known: Weights | None = None) -> dict[str, float]:
    """How probable each answer to a question is by the whole letter: 0 to 1, together 1."""
    known = known or weights()
    head = known.heads[question]
    held = traits.held.max(axis=0) if len(traits.texts) else np.zeros(traits.held.shape[1], dtype=np.float32)
    meant = _meant(traits, head).mean(axis=0) if len(traits.texts) else 0
    return _shares(head, _sum("\n".join(traits.texts), held, head, known) + meant)


def sentences_say(question: str, traits: Traits, known: Weights | None = None) -> list[dict[str, float]]:
    """How probable each answer to a question is by each sentence alone."""
    known = known or weights()
    head = known.heads[question]
    each = zip(traits.texts, traits.held, _meant(traits, head), strict=True)
    return [_shares(head, _sum(text, held, head, known) + meant) for text, held, meant in each]


def telling_sentence(question: str, answer: str, traits: Traits) -> str:
    """The sentence that speaks most for an answer; empty where there is none."""
    said = sentences_say(question, traits)
    best = max(range(len(said)), key=lambda place: said[place][answer], default=None)
    return "" if best is None else traits.texts[best]


def _meant(traits: Traits, head: Head) -> Floats:
    """What the vectors of the sentences add to each answer, a row each."""
    if traits.embed is None:
        return np.zeros((len(traits.texts), len(head.answers)), dtype=np.float32)
    return np.asarray(VECTOR_WEIGHT * traits.embed(traits.texts) @ head.vectors, dtype=np.float32)


def _sum(text: str, held: Floats, head: Head, known: Weights) -> Floats:
    total = head.bias + SECTION_WEIGHT * held @ head.sections
    told = list(gram_rows(text, known.rows, known.rareness))
    if told:
        rows, strengths = zip(*told, strict=True)
        total = total + np.array(strengths, dtype=np.float32) @ head.grams[list(rows)]
    return np.asarray(total, dtype=np.float32)


def gram_rows(text: str, rows: Mapping[int, int], rareness: Floats) -> Iterable[tuple[int, float]]:
    """The rows of the grams that a text holds, with their strengths; runs and parts each have the length 1."""
    for grams in grams_of(text):
        found = {rows[key]: strength * float(rareness[rows[key]]) for key, strength in grams.items() if key in rows}
        length = math.sqrt(sum(strength * strength for strength in found.values())) or 1.0
        yield from ((row, strength / length) for row, strength in found.items())


def _shares(head: Head, total: Floats) -> dict[str, float]:
    raised = np.exp(total - total.max())
    return dict(zip(head.answers, (raised / raised.sum()).tolist(), strict=True))
