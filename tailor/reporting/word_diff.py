"""Two texts compared word by word."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from tailor.model import DiffKind, DiffPiece

_WORD = re.compile(r"\s+|[^\s,;]+|[,;]")


def diff_words(before: str, after: str) -> tuple[DiffPiece, ...]:
    """The words of both texts in order: what stayed, what went, what came; the kept and new pieces make up `after`."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    pieces: list[DiffPiece] = []
    for kind, text in _opcodes(old, new):
        if pieces and pieces[-1].kind is kind:
            pieces[-1] = DiffPiece(kind, pieces[-1].text + text)
        elif text:
            pieces.append(DiffPiece(kind, text))
    return tuple(pieces)


def _opcodes(old: list[str], new: list[str]) -> Iterator[tuple[DiffKind, str]]:
    for _, old_start, old_end, new_start, new_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        out, into = "".join(old[old_start:old_end]), "".join(new[new_start:new_end])
        if out == into:
            yield DiffKind.SAME, out
        else:
            yield DiffKind.OUT, out
            yield DiffKind.IN, into
