"""Lines with what they name -> the weights that `tailor.claims.learned` reads."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from bench.sparse_rows import matrix_of
from tailor.claims.learned import Weights, sign_rows
from tailor.claims.signs import signs_of

HERE = Path(__file__).parent
MOST_SIGNS = 20_000
"""The signs that are kept, the most telling ones; with all of them 0.3 % more lines of left-out authors are right."""
_FEWEST_LINES = 2
_STRENGTH = 20.0
"""The inverse of the regularisation (LogisticRegression's C)."""
_LEVELS = 127


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a resume, where it names something, and whether it shows that: `held`, `part` or `not`."""

    label: str
    text: str
    start: int
    end: int


def lines_by_author() -> dict[str, list[Line]]:
    """The lines that were written for learning, each author's apart."""
    return {path.stem: list(map(_line, path.read_text("utf-8").splitlines())) for path in sorted(HERE.glob("*.tsv"))}


def _line(row: str) -> Line:
    label, name, text = row.split("\t")
    start = text.index(name)
    return Line(label, text, start, start + len(name))


def learned_weights(lines: Sequence[Line], most: int = MOST_SIGNS) -> Weights:
    """The weights that tell `held` from the rest: once with all signs, then again with the most telling ones."""
    signs = [signs_of(line.text, line.start, line.end) for line in lines]
    held = np.array([line.label == "held" for line in lines])
    counts = Counter(key for one in signs for key in one)
    known = sorted(key for key, count in counts.items() if count >= _FEWEST_LINES)
    rareness = {key: math.log((1 + len(lines)) / (1 + counts[key])) + 1 for key in known}
    weighed = _fitted(signs, held, known, rareness)
    worth = np.abs(weighed.signs) * weighed.rareness
    kept = [known[place] for place in np.sort(np.argsort(-worth)[:most])]
    return _fitted(signs, held, kept, rareness)


def _fitted(
    signs: Sequence[Mapping[int, float]],
    held: NDArray[np.bool_],
    keys: Sequence[int],
    rareness: Mapping[int, float],
) -> Weights:
    rows = {key: row for row, key in enumerate(keys)}
    rare = np.array([rareness[key] for key in keys], dtype=np.float32)
    model = LogisticRegression(C=_STRENGTH, max_iter=1000).fit(
        matrix_of([sign_rows(one, rows, rare) for one in signs], len(rows)), held
    )
    return Weights(rows, rare, model.coef_[0].astype(np.float32), float(model.intercept_[0]))


def write_weights(path: Path, found: Weights) -> None:
    """Writes the weights of the signs in 255 levels."""
    scale = np.abs(found.signs).max() / _LEVELS
    np.savez_compressed(
        path,
        keys=np.array(list(found.rows), dtype=np.uint32),
        rareness=found.rareness.astype(np.float16),
        signs=np.round(found.signs / scale).astype(np.int8),
        scale=np.float32(scale),
        bias=np.float32(found.bias),
    )
