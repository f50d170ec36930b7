"""What a sentence of a posting does, by weights that were learned from invented adverts of several authors.

A linear model (multinomial logistic regression) over the signs and cues of a sentence; `python -m bench.roles` learns
it and writes `weights.npz`. See docs/decisions/0016-weights-for-what-a-sentence-does.md.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

from tailor.requirements.roles.cues import cue_names, cues_of
from tailor.requirements.roles.signs import Side, Strengths, signs_beside, signs_of

WEIGHTS = "weights.npz"
CUE_WEIGHT = 0.3
"""How much a held cue counts beside the words; 0.3 and 0.6 are equally good on authors left out."""
WEIGHT_BESIDE = 0.3
"""How much a neighbour counts beside the sentence itself."""


class Does(StrEnum):
    """What a sentence does."""

    MUST = "must"
    NICE = "nice"
    NOT = "not"
    """It says what is not needed, or will be taught."""
    DUTY = "duty"
    OFFER = "offer"
    ABOUT = "about"
    APPLY = "apply"
    LEGAL = "legal"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class InContext:
    """A sentence with the lines before and after it, empty where the advert begins or ends, None where not known."""

    text: str
    before: str | None = None
    after: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """The known signs with their rows, how telling each is, what each and each cue says for each answer, and a bias."""

    rows: Mapping[int, int]
    rareness: NDArray[np.float32]
    answers: tuple[Does, ...]
    signs: NDArray[np.float32]  # one row a sign
    cues: NDArray[np.float32]  # one row a cue
    bias: NDArray[np.float32]


@lru_cache
def weights() -> Weights:
    """The weights that are shipped."""
    with (files("tailor.requirements.roles") / WEIGHTS).open("rb") as file, np.load(file, allow_pickle=False) as data:
        rows = {int(key): row for row, key in enumerate(data["keys"])}
        signs = data["signs"].astype(np.float32) * data["scale"]
        answers = tuple(Does(str(answer)) for answer in data["answers"])
        cues = _of_todays_cues([str(name) for name in data["cue_names"]], data["cues"].astype(np.float32))
        return Weights(rows, data["rareness"].astype(np.float32), answers, signs, cues, data["bias"])


def _of_todays_cues(learned: Sequence[str], rows: NDArray[np.float32]) -> NDArray[np.float32]:
    """The rows of today's cues; one that was not learned with says nothing."""
    with_none = np.vstack([rows, np.zeros((1, rows.shape[1]), dtype=np.float32)])
    names = placed_cue_names()
    return with_none[[learned.index(name) if name in learned else -1 for name in names]]


def placed_cue_names() -> tuple[str, ...]:
    """The names of the cues in the order of `cue_strengths`: of the sentence itself, of the one before, of the next."""
    return tuple(f"{place}{name}" for place in ("", f"{Side.BEFORE} ", f"{Side.AFTER} ") for name in cue_names())


@lru_cache(maxsize=4096)
def shares(sentence: InContext, known: Weights | None = None) -> Mapping[Does, float]:
    """How probable it is that a sentence does each thing: 0 to 1, together 1."""
    known = known or weights()
    total = known.bias + np.array(cue_strengths(sentence), dtype=np.float32) @ known.cues
    told = list(sign_rows(sentence, known.rows, known.rareness))
    if told:
        rows, strengths = zip(*told, strict=True)
        total = total + np.array(strengths, dtype=np.float32) @ known.signs[list(rows)]
    raised = np.exp(total - total.max())
    return dict(zip(known.answers, (raised / raised.sum()).tolist(), strict=True))


def cue_strengths(sentence: InContext) -> list[float]:
    """How much each cue counts that the sentence, or one of its neighbours, holds."""
    told = [CUE_WEIGHT * held for held in cues_of(sentence.text)]
    for beside in (sentence.before, sentence.after):
        told += [CUE_WEIGHT * WEIGHT_BESIDE * held for held in cues_of(beside or "")]
    return told


def sign_rows(
    sentence: InContext, rows: Mapping[int, int], rareness: NDArray[np.float32]
) -> Iterator[tuple[int, float]]:
    """The rows of the known signs with their strengths; runs and parts each have the length 1, neighbours less."""
    for signs, weight in weighed_signs(sentence):
        found = {rows[key]: strength * float(rareness[rows[key]]) for key, strength in signs.items() if key in rows}
        length = math.sqrt(sum(strength * strength for strength in found.values())) or 1.0
        yield from ((row, weight * strength / length) for row, strength in found.items())


def weighed_signs(sentence: InContext) -> Iterator[tuple[Strengths, float]]:
    """The signs of a sentence and of its neighbours, with what each group of them weighs together."""
    yield from ((signs, 1.0) for signs in signs_of(sentence.text))
    if sentence.before is not None:
        yield signs_beside(sentence.before, Side.BEFORE), WEIGHT_BESIDE
    if sentence.after is not None:
        yield signs_beside(sentence.after, Side.AFTER), WEIGHT_BESIDE
