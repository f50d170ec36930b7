"""Forms that ask for each fact of a job or degree in a line of its own, as Europass did until 2012."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from tailor.model import BlockKind
from tailor.parsing.lines import Line
from tailor.parsing.words import read_table
from tailor.text import fold

_FEWEST = 3
"""Labels of a form; a word such as "Period" alone may begin a line by chance."""

_OF_ENTRIES = frozenset({"head", "duties"})
_SURE_WORDS = 3
"""Words of a label that no text begins with by chance."""


def with_labels_answered(lines: Sequence[Line]) -> list[Line]:
    """The lines, the labels of a form taken from the answers behind them; duties are bullets."""
    found = [_label(line) for line in lines]
    sure = sum(len(label.split()) >= _SURE_WORDS for label, _ in found)
    if sure < _FEWEST:
        return list(lines)
    return [
        _answer(line, len(label), kind) if label else line for line, (label, kind) in zip(lines, found, strict=True)
    ]


def _answer(line: Line, length: int, kind: str) -> Line:
    at = length + len(line.text[length:]) - len(line.text[length:].lstrip(" \t:"))
    shape = BlockKind.BULLET if kind == "duties" else BlockKind.LINE
    return replace(line, text=line.text[at:], kind=shape, level=0, offset=line.offset + at, bold_start=0)


def _label(line: Line) -> tuple[str, str]:
    """The label that a line begins with, as written, and its kind; empty where there is none or no answer behind it."""
    cell, tab, answer = line.text.partition("\t")
    if tab:
        kind = _answered(cell)
        return (cell, kind) if kind and answer.strip() else ("", "")
    words = line.text.split(" ")
    for end in range(min(len(words) - 1, _longest()), _SURE_WORDS - 1, -1):
        label = " ".join(words[:end])
        if kind := _answered(label):
            return label, kind
    return "", ""


def label_kind(text: str) -> str:
    """What a text alone labels in a form ("mother", "licence"); empty where no form has such a label."""
    return _labels().get(_plain(text), "")


def _answered(text: str) -> str:
    """The kind of a label in the head or the duties of a job or degree."""
    kind = label_kind(text)
    return kind if kind in _OF_ENTRIES else ""


def _plain(text: str) -> str:
    return fold(text).strip(" :")


@cache
def _labels() -> dict[str, str]:
    labels: dict[str, str] = {}
    for row in read_table("form_labels.txt").splitlines():
        if row and not row.startswith("#"):
            kind, _, names = row.partition(": ")
            labels |= {name.strip(): kind for name in names.split("|")}
    return labels


@cache
def _longest() -> int:
    return max(len(label.split()) for label in _labels())
