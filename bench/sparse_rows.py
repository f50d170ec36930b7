"""What texts show, as the rows of a sparse matrix that scikit-learn learns from."""

from collections.abc import Iterable, Sequence
from typing import Any

from scipy import sparse


def matrix_of(texts: Sequence[Iterable[tuple[int, float]]], width: int) -> Any:
    """One row a text from the known signs that it shows: the place of each below `width`, and its strength."""
    places: list[int] = []
    strengths: list[float] = []
    ends = [0]
    for shown in texts:
        for place, strength in shown:
            places.append(place)
            strengths.append(strength)
        ends.append(len(places))
    return sparse.csr_matrix((strengths, places, ends), shape=(len(texts), width))
