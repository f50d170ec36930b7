"""How probable it is that a line shows what it names, by weights that were learned from lines of several authors.

A linear model (logistic regression) over the signs around the name; `python -m bench.claims` learns it and writes
`weights.npz`. See docs/decisions/0015-weights-for-what-is-held.md.
"""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

from tailor.claims.signs import signs_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

WEIGHTS = "weights.npz"
DOUBTED = 0.08
"""Below this a line is doubtful: of lines that show what they name, by authors left out, one in fifty is lost by it."""
UNLIKELY = 0.04
"""Below this it most probably shows nothing: a hundredth of the lines that hold it, a quarter of those that do not."""
SURE = 0.5
"""From here on what a line names can be claimed elsewhere too, such as in the list of skills."""


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """The known signs with their rows, how telling each is, how much it speaks for holding, and the bias."""

    rows: Mapping[int, int]
    rareness: "NDArray[np.float32]"
    signs: "NDArray[np.float32]"
    bias: float


@lru_cache
def weights() -> Weights:
    """The weights that are shipped."""
    import numpy as np

    with (files("tailor.claims") / WEIGHTS).open("rb") as file, np.load(file, allow_pickle=False) as data:
        rows = {int(key): row for row, key in enumerate(data["keys"])}
        signs = data["signs"].astype(np.float32) * data["scale"]
        return Weights(rows, data["rareness"].astype(np.float32), signs, float(data["bias"]))


@lru_cache(maxsize=4096)
def probability(text: str, start: int, end: int, known: Weights | None = None) -> float:
    """How probable it is that a line shows that a person has what it names at `start` to `end`: 0 to 1."""
    known = known or weights()
    told = sign_rows(signs_of(text, start, end), known.rows, known.rareness)
    total = known.bias + sum(strength * float(known.signs[row]) for row, strength in told)
    return 1 / (1 + math.exp(-total))


def sign_rows(
    signs: Mapping[int, float], rows: Mapping[int, int], rareness: "NDArray[np.float32]"
) -> Iterator[tuple[int, float]]:
    """The rows of the known signs with their strengths, which together have the length 1."""
    found = {rows[key]: strength * float(rareness[rows[key]]) for key, strength in signs.items() if key in rows}
    length = math.sqrt(sum(strength * strength for strength in found.values())) or 1.0
    yield from ((row, strength / length) for row, strength in found.items())
