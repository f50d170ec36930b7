"""The measures that a row of the table can hold, and how they are computed on our own labelled postings."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.finders import Finder, Item
from tailor.text import content_words, fold


@dataclass(frozen=True, slots=True)
class Truth:
    """One thing that a posting asks for, as a reader wrote it down."""

    level: str
    kind: str
    phrase: str


@dataclass(frozen=True, slots=True)
class LabelledPosting:
    name: str
    text: str
    truths: tuple[Truth, ...]


def labelled_postings(folder: Path) -> tuple[LabelledPosting, ...]:
    """The `*.txt` of a folder that have a `*.gold` beside them, whose lines are `level kind phrase`."""
    found = []
    for path in sorted(folder.glob("*.gold")):
        rows = [line.split(maxsplit=2) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        truths = tuple(Truth(*row) for row in rows)
        found.append(LabelledPosting(path.stem, path.with_suffix(".txt").read_text(encoding="utf-8"), truths))
    return tuple(found)


def score_postings(postings: Sequence[LabelledPosting], find: Finder) -> dict[str, float]:
    """What a finder gets right: shares of 1, but `items per true one`.

    `right before wrong` looks at all pairs of a right and a wrong item of one posting and level: in how many the right
    one comes first. A list without any order has 0.5.
    """
    total = hit = items = right = musts = must_hits = kinds = levels = labelled = before = pairs = 0
    for posting in postings:
        found = find(posting.text)
        good = [any(agree(words(item), truth.phrase) for truth in posting.truths) for item in found]
        items, right = items + len(found), right + sum(good)
        ordered = [wins for level in _levels(found) for wins in _pairs(found, good, level)]
        before, pairs = before + sum(ordered), pairs + len(ordered)
        for truth in posting.truths:
            best = _best(found, truth)
            total, hit = total + 1, hit + (best is not None)
            musts, must_hits = musts + (truth.level == "must"), must_hits + (truth.level == "must" and best is not None)
            if best is not None and "kind" in best:
                labelled += 1
                kinds += best["kind"] == truth.kind
                levels += best["level"] == truth.level
    precision, recall = _share(right, items), _share(hit, total)
    scores = {
        "P": precision,
        "R": recall,
        "F1": _share(2 * precision * recall, precision + recall),
        "must recall": _share(must_hits, musts),
        "items per true one": _share(items, total),
        "right before wrong": _share(before, pairs),
    }
    if labelled:
        scores |= {"kind right": kinds / labelled, "level right": levels / labelled}
    return scores


def _levels(found: Sequence[Item]) -> list[str]:
    return sorted({str(item.get("level", "")) for item in found})


def _pairs(found: Sequence[Item], good: Sequence[bool], level: str) -> list[bool]:
    """For each pair of a right and a wrong item of this level, whether the right one comes first."""
    ranks = [number for number, item in enumerate(found) if item.get("level", "") == level]
    right, wrong = [rank for rank in ranks if good[rank]], [rank for rank in ranks if not good[rank]]
    return [one < other for one in right for other in wrong]


def words(item: Item) -> str:
    """The posting's own words of an item, else its name."""
    return str(item.get("surface") or item["text"])


def agree(found: str, true: str) -> bool:
    """Whether two phrases say the same, leniently.

    They do when they share half of their words, when the true one lies within a found one of at most twice its length
    and two words, or when the found one lies within the true one and holds two fifths of it.
    """
    left, right = _word_set(found), _word_set(true)
    shared = len(left & right)
    if not shared:
        return False
    within = left <= right and shared >= 0.4 * len(right)
    around = right <= left and len(left) <= 2 * len(right) + 2
    return shared >= 0.5 * len(left | right) or within or around


def _best(found: Sequence[Item], truth: Truth) -> Item | None:
    agreeing = [item for item in found if agree(words(item), truth.phrase)]
    return max(agreeing, key=lambda item: _likeness(words(item), truth.phrase), default=None)


def _likeness(found: str, true: str) -> float:
    left, right = _word_set(found), _word_set(true)
    return len(left & right) / len(left | right)


def _word_set(phrase: str) -> frozenset[str]:
    return frozenset(token.stem for token in content_words(phrase)) or frozenset(fold(phrase).split())


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0
