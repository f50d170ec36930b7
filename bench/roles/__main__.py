"""Learns what sentences of adverts do, and writes the weights; prints how good they are on authors left out.

python -m bench.roles             learns from all sentences and writes tailor/requirements/roles/weights.npz
python -m bench.roles --left-out  leaves out one author's adverts after the other, and writes nothing
"""

import sys
from collections.abc import Sequence
from pathlib import Path

import tailor
from bench.roles.learning import Sentence, learned_weights, sentences_by_author, write_weights
from tailor.requirements.roles.learned import WEIGHTS, Does, Weights, shares

_BOUNDS = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8)
_ASKS = {Does.MUST, Does.NICE}


def main() -> None:
    """Does what the command line asks for."""
    authors = sentences_by_author()
    if "--left-out" in sys.argv:
        _left_out(authors)
        return
    sentences = [sentence for author in authors.values() for sentence in author]
    path = Path(tailor.__file__).parent / "requirements" / "roles" / WEIGHTS
    write_weights(path, learned_weights(sentences))
    print(f"{path.name}: {path.stat().st_size / 1000:.0f} kB from {len(sentences)} sentences of {len(authors)} authors")


def _left_out(authors: dict[str, list[Sentence]]) -> None:
    for name, own in authors.items():
        known = learned_weights([one for other, lines in authors.items() if other != name for one in lines])
        judged = [(sentence, _asking(sentence, known)) for sentence in own]
        told = ", ".join(f"{bound} {_precision_and_recall(judged, bound)}" for bound in _BOUNDS)
        print(f"{name}: {len(own)} sentences; asking, from a share on, precision and recall: {told}", flush=True)


def _asking(sentence: Sentence, known: Weights) -> float:
    told = shares(sentence.told, known)
    return sum(told[does] for does in _ASKS)


def _precision_and_recall(judged: Sequence[tuple[Sentence, float]], bound: float) -> str:
    asks = [share >= bound for sentence, share in judged if _ASKS & set(sentence.does)]
    others = sum(share >= bound for sentence, share in judged if not _ASKS & set(sentence.does))
    return f"{sum(asks) / max(sum(asks) + others, 1):.2f} {sum(asks) / max(len(asks), 1):.2f}"


if __name__ == "__main__":
    main()
