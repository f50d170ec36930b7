"""Learns whether lines show what they name, and writes the weights; prints how good they are on authors left out.

python -m bench.claims             learns from all lines and writes tailor/claims/weights.npz
python -m bench.claims --left-out  leaves out one author's lines after the other, and writes nothing
"""

import sys
from pathlib import Path

import numpy as np

import tailor
from bench.claims.learning import Line, learned_weights, lines_by_author, write_weights
from tailor.claims.certainty import Certainty, ruled_certainty
from tailor.claims.learned import DOUBTED, SURE, WEIGHTS, Weights, probability

_BOUNDS = (DOUBTED, 0.3, SURE)


def main() -> None:
    """Does what the command line asks for."""
    authors = lines_by_author()
    if "--left-out" in sys.argv:
        _left_out(authors)
        return
    lines = [line for author in authors.values() for line in author]
    path = Path(tailor.__file__).parent / "claims" / WEIGHTS
    write_weights(path, learned_weights(lines))
    print(f"{path.name}: {path.stat().st_size / 1000:.0f} kB from {len(lines)} lines of {len(authors)} authors")


def _left_out(authors: dict[str, list[Line]]) -> None:
    judged: list[tuple[Line, bool, float]] = []
    for name, own in authors.items():
        known = learned_weights([line for other, lines in authors.items() if other != name for line in lines])
        judged += [(line, _is_plain(line), _probability(line, known)) for line in own]
        print(name, end=" ", flush=True)
    print()
    for label in ("held", "part", "not"):
        of_label = [(plain, share) for line, plain, share in judged if line.label == label]
        shares = [np.mean([plain for plain, _ in of_label])]
        shares += [np.mean([plain and share >= bound for plain, share in of_label]) for bound in _BOUNDS]
        told = ", ".join(f"{100 * share:.1f} %" for share in shares)
        print(f"{label:5s} {len(of_label)} lines: plain by the rules, and from {_BOUNDS} on by the weights: {told}")


def _is_plain(line: Line) -> bool:
    return ruled_certainty(line.text, line.start, line.end) >= Certainty.TAUGHT


def _probability(line: Line, known: Weights) -> float:
    return probability(line.text, line.start, line.end, known)


if __name__ == "__main__":
    main()
