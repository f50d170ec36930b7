"""Headings with an ornament before them ("◆ PROFILE"), which readers take for bullets or for words of the heading."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from tailor.model import BlockKind
from tailor.parsing.heading_labels import CORE
from tailor.parsing.heading_looks import HeadingLook, could_be_heading, look_of
from tailor.parsing.heading_words import heading_kind, heading_text, lookup
from tailor.parsing.lines import Line
from tailor.parsing.plain_headings import stands_apart

_LARGER = 1.05
_NUMBERED = re.compile(r"\d{1,2}(?:\s*[|–—/:.)-])?\s+(?=\D)")
_SIGNS = re.compile(r"[^\w\s(\"'„“«]+(?=\s*\w)")
_Group = tuple[HeadingLook, str]


def with_marks_off(lines: Sequence[Line]) -> list[Line]:
    """The lines, those that are marked headings without the mark of a bullet.

    Such headings have a look of their own among the bullets, or where all lines look alike, empty space above them and
    their text closely below; two at least are known and of different kinds. Where nothing but the mark tells headings
    from text, those of no known word that have it as well are marked as headings.
    """
    groups: dict[_Group, list[int]] = defaultdict(list)
    usual = _usual_looks(lines)
    for at, line in enumerate(lines):
        if line.kind is not BlockKind.HEADING and (mark := _mark(line)) and could_be_heading(line):
            look = look_of(line)
            told_by = "capitals" if look.caps else mark
            groups[look, told_by if look.look in usual else ""].append(at)
    told = list(lines)
    for (look, mark), ats in groups.items():
        for at in _headings(lines, ats, plain=bool(mark)):
            known = look.caps or not mark or _is_exact(lines[at])
            kind = BlockKind.LINE if known and not _only_marks(lines, ats, mark) else BlockKind.HEADING
            told[at] = replace(lines[at], kind=kind, level=int(kind is BlockKind.HEADING))
    return told


def _usual_looks(lines: Sequence[Line]) -> set[tuple[object, ...]]:
    """The looks in which most of a document's text and most of its bullets are set."""
    usual: set[tuple[object, ...]] = set()
    for own in (lines, [line for line in lines if line.is_bullet]):
        counts: Counter[tuple[object, ...]] = Counter()
        for line in own:
            counts[line.look] += len(line.text)
        usual |= {look for look, _ in counts.most_common(1)}
    return usual


def _mark(line: Line) -> str:
    """What stands before a line's words: a bullet, a number, a picture, or the signs themselves; "" for nothing."""
    if line.is_bullet:
        return "bullet"
    text = line.text.strip()
    if _NUMBERED.match(text):
        return "number"
    if unicodedata.category(text[:1]) in {"So", "Co"}:
        return "picture"
    signs = _SIGNS.match(text)
    return signs[0] if signs else ""


def _is_exact(line: Line) -> bool:
    word = lookup(heading_text(line.text))
    return word is not None and word.exact


def _headings(lines: Sequence[Line], ats: Sequence[int], *, plain: bool) -> list[int]:
    """Which of the marked lines that look the same are headings."""
    begin = [at for at in ats if _begins(lines, at, plain=plain)]
    known = [at for at in begin if _is_exact(lines[at])]
    kinds = {heading_kind(lines[at].text)[1] for at in known}
    if not kinds & CORE or (len(kinds) == 1 and (plain or not _is_larger(lines, known[0]))):
        return []
    return begin if 2 * len(known) >= len(begin) else known


def _begins(lines: Sequence[Line], at: int, *, plain: bool) -> bool:
    """Whether a marked line stands above what is set otherwise; in a `plain` text, close above it and apart itself."""
    if at + 1 >= len(lines):
        return False
    below = lines[at + 1]
    if not plain:
        return look_of(below).look != lines[at].look
    close = not stands_apart(lines, at + 1) or not (below.is_bullet or _mark(below))
    return stands_apart(lines, at) and close


def _is_larger(lines: Sequence[Line], at: int) -> bool:
    sizes = Counter(round(line.style.size * 2) for line in lines for _ in line.text)
    return lines[at].style.size > sizes.most_common(1)[0][0] / 2 * _LARGER


def _only_marks(lines: Sequence[Line], ats: Sequence[int], mark: str) -> bool:
    """Whether all of a plain text's known headings that stand apart have the mark."""
    if not mark:
        return False
    return not any(
        at not in ats and _is_exact(line) and stands_apart(lines, at) and not line.is_bullet
        for at, line in enumerate(lines)
    )
