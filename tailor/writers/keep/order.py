"""Which lines of a list stay where they are when their order changes."""

from collections.abc import Mapping, Sequence

from tailor.writers.keep.editing import Unit


def kept_units(slots: Sequence[Unit], target: Sequence[Unit], fixed: Mapping[Unit, str]) -> frozenset[Unit]:
    """The largest set of units that keep their order among each other, of which as many as can be are `fixed` ones.

    Of equally large sets it is the one that ends later in the target: so what tailoring moves up is what moves.
    """
    places = {unit: place for place, unit in enumerate(slots)}
    old = [unit for unit in target if unit in places]
    nothing: tuple[int, int, tuple[Unit, ...]] = (0, 0, ())
    best: list[tuple[int, int, tuple[Unit, ...]]] = []
    for at, unit in enumerate(old):
        before = [best[i] for i in range(at) if places[old[i]] < places[unit]]
        weight, _, chain = max(before, key=_by_weight, default=nothing)
        best.append((weight + (len(slots) + 1 if unit in fixed else 1), at, (*chain, unit)))
    return frozenset(max(best, key=_by_weight, default=nothing)[2])


def _by_weight(row: tuple[int, int, tuple[Unit, ...]]) -> tuple[int, int]:
    return row[:2]
