"""Bullets: typed ones, glyphs of symbol fonts, unknown glyphs that begin many lines, and small drawn shapes."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from tailor.readers.pdf.glyphs import Box, Letter
from tailor.readers.pdf.letters import is_unknown
from tailor.readers.pdf.right_to_left import is_right_to_left
from tailor.readers.pdf.runs import Run, make_run
from tailor.readers.typed_bullets import bullet_length, is_lone_bullet

DRAWN = "•"

_WORD_BULLETS = frozenset(map(chr, (0xF0B7, 0xF0A7, 0xF0D8, 0xF076, 0xF0FC, 0xF0A8, 0xF06E, 0xF0A1, 0xF071, 0xF0E8)))
_DASHES = frozenset("-–—−")
_SIGNS = frozenset("±≤≥≈≠×÷√∞∑∆°=<>~%")
_REPEATED = 3
_MOSTLY = 0.8
_FARTHEST = 3.6
_BASE_SLACK = 0.6
_RIGHT_REACH = 1.0
_SPACE = 0.35
_SEPARATOR_GAP = 1.3
_LARGEST_MARK = 0.5
_MARK_REACH = 2.6
_MANY_MARKS = 4000
_MARK_DROP = 6
_MARK_WINDOW = 14
_IN_A_LIST = 2
_NEAR_MARKS = 6
_DOTS_APART = 3
_LEAST_APART = 6.0
_CLOSE = 2.0
_LONGEST_DATE = 45
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")

GlyphKey = tuple[str, str]


def bullet_glyphs(pages: Iterable[Sequence[Run]]) -> frozenset[GlyphKey]:
    """The (font, glyph) pairs that have no meaning as letters and begin several lines, as bullets do.

    Icons also begin lines, but each its own; or they stand before dates, or close behind these before a place.
    """
    starts: Counter[GlyphKey] = Counter()
    total: Counter[GlyphKey] = Counter()
    icons: Counter[GlyphKey] = Counter()
    for runs in pages:
        rows: dict[int, list[Run]] = {}
        for run in runs:
            rows.setdefault(round(run.base), []).append(run)
        for run in runs:
            for place, letter in enumerate(run.letters):
                if is_unknown(letter.text):
                    total[glyph_key(letter)] += 1
                    starts[glyph_key(letter)] += place == 0
                    icons[glyph_key(letter)] += place == 0 and _is_icon(run, rows)
    return frozenset(
        key for key, count in starts.items() if count >= max(_REPEATED, _MOSTLY * total[key]) and 2 * icons[key] < count
    )


def _is_icon(run: Run, rows: Mapping[int, Sequence[Run]]) -> bool:
    """Whether a glyph stands before a date, or close behind another text.

    Args:
        run: The glyph, with the text behind it or alone.
        rows: The runs of its page by the whole points of their baselines.
    """
    base = round(run.base)
    beside = [other for at in (base - 1, base, base + 1) for other in rows.get(at, ()) if other is not run]
    text = "".join(letter.text for letter in run.letters[1:]).strip()
    if not text and (behind := _text_right_of(run.x1, run, beside)):
        text = behind.text.strip()
    dated = len(text) <= _LONGEST_DATE and _YEAR.search(text) is not None
    return dated or any(0 < run.x0 - other.x1 <= _CLOSE * run.size for other in beside)


def attach_bullets(runs: Sequence[Run], marks: Sequence[Box], glyphs: frozenset[GlyphKey]) -> list[Run]:
    """The runs with their bullets taken from the text and from the marks of the page.

    A glyph close behind another text parts the two ("mail • phone"), unless others stand exactly above or below it.

    Args:
        runs: The page's runs.
        marks: The page's small filled shapes.
        glyphs: What `bullet_glyphs` found in the whole file.
    """
    order = sorted(runs, key=lambda run: run.base)
    bases = [run.base for run in order]

    def beside(base: float, slack: float) -> list[Run]:
        return order[bisect_left(bases, base - slack) : bisect_left(bases, base + slack)]

    taken: dict[int, Run] = {}
    dropped: set[int] = set()
    begun = {id(run): length for run in runs if (length := _bullet_letters(run, glyphs))}
    columns = Counter(round(run.x0) for run in runs if id(run) in begun)
    for run in runs:
        length = begun.get(id(run), 0)
        alone = columns[round(run.x0)] < _IN_A_LIST or run.letters[0].text in _DASHES
        near = beside(run.base, _BASE_SLACK * run.size) if length else ()
        if not length or ((alone or _is_glued(run, near)) and _is_separator(run, length, near)):
            continue
        if any(letter.text.strip() for letter in run.letters[length:]):
            taken[id(run)] = _cut(run, length)
            continue
        text = _text_right_of(run.x1, run, beside(run.base, run.size))
        text = text or _text_left_of(run, beside(run.base, run.size))
        text = text or _text_below(run, beside(run.base + run.size, run.size))
        if text is not None and id(text) not in taken:
            taken[id(text)] = replace(text, bullet=run.text.strip(), bullet_x=min(run.x0, text.x0))
            dropped.add(id(run))
    lone = _lone_marks(marks)
    columns = Counter(round(mark.x0) for mark in lone)
    for mark in lone:
        near = beside((mark.top + mark.bottom) / 2 + _MARK_DROP, _MARK_WINDOW)
        text = _text_of_mark(mark, near, in_list=columns[round(mark.x0)] >= _IN_A_LIST)
        if text is not None and id(text) not in taken:
            taken[id(text)] = replace(text, bullet=DRAWN, bullet_x=mark.x0)
    return [taken.get(id(run), run) for run in runs if id(run) not in dropped]


def glyph_key(letter: Letter) -> GlyphKey:
    """The font and the glyph."""
    return letter.face.font, letter.text


def _bullet_letters(run: Run, glyphs: frozenset[GlyphKey]) -> int:
    """How many letters at the run's start are its bullet (with the space after it)."""
    first = run.letters[0]
    alone = len(run.letters) == 1
    parted = alone or run.letters[1].text == " "
    if glyph_key(first) in glyphs or (first.text in _WORD_BULLETS and not first.face.icon):
        return 1 + (parted and not alone)
    after = next((letter for letter in run.letters[1:] if letter.text != " "), None)
    if first.face.symbol and not _is_sign(first.text) and (after is None or not after.face.symbol):
        return 1 + (parted and not alone)
    text = run.text
    if alone:
        return int(is_lone_bullet(text) or text in _DASHES)
    length = bullet_length(text)
    return length if "".join(letter.text for letter in run.letters[:length]) == text[:length] else 0


def _is_sign(text: str) -> bool:
    """Whether a letter of a symbol font is a blank, a Greek letter or a sign of mathematics, which mark no lists."""
    return not text.strip() or text in _SIGNS or (text.isalpha() and not text.isascii())


def _cut(run: Run, length: int) -> Run:
    rest = make_run(run.letters[length:])
    glyph = "".join(letter.text for letter in run.letters[:length]).strip()
    return replace(rest, bullet=glyph, bullet_x=run.x0, stretched=run.stretched)


def _is_glued(run: Run, beside: Iterable[Run]) -> bool:
    """Whether the glyph stands no farther behind another text than a space is wide."""
    return any(-1 <= run.letters[0].x0 - other.x1 <= _SPACE * run.size for other in beside if other is not run)


def _is_separator(run: Run, length: int, beside: Iterable[Run]) -> bool:
    """Whether the glyph stands between two texts ("mail • phone") instead of before one."""
    bullet = run.letters[0]
    after = next((letter.x0 for letter in run.letters[length:] if letter.text.strip()), None)
    if after is None:
        right = _text_right_of(run.x1, run, beside)
        after = right.x0 if right is not None else run.x1
    gap = max(after - bullet.x1, 0.0)
    before = max((other.x1 for other in beside if other is not run and other.x1 <= bullet.x0 + 1), default=None)
    return before is not None and bullet.x0 - before <= max(_SEPARATOR_GAP * run.size, 1.6 * gap)


def _text_right_of(x: float, bullet: Run, beside: Iterable[Run]) -> Run | None:
    near = [
        run
        for run in beside
        if run is not bullet
        and -0.2 * run.size < run.x0 - x <= _FARTHEST * run.size
        and abs(run.base - bullet.base) <= _BASE_SLACK * run.size
        and run.text.strip()
    ]
    return min(near, key=lambda run: (run.x0, abs(run.base - bullet.base)), default=None)


def _text_left_of(bullet: Run, beside: Iterable[Run]) -> Run | None:
    """The leftmost run of the line that ends before a bullet at its right, where it is read from there."""
    level = [run for run in beside if run is not bullet and abs(run.base - bullet.base) <= _BASE_SLACK * run.size]
    found, edge = None, bullet.x0 - (_FARTHEST - _RIGHT_REACH) * bullet.size
    for run in sorted(level, key=lambda run: -run.x1):
        if edge <= run.x1 <= bullet.x0 and (found or is_right_to_left(run.text)):
            found, edge = run, min(edge, run.x0 - _RIGHT_REACH * run.size)
    return found


def _text_below(bullet: Run, near: Sequence[Run]) -> Run | None:
    """The text on the line below a bullet that has a line for itself."""
    texts = [
        run
        for run in near
        if run.base > bullet.base and -1 <= run.x0 - bullet.x0 <= _FARTHEST * run.size and run.text.strip()
    ]
    return min(texts, key=lambda run: (run.base, run.x0), default=None)


def _lone_marks(marks: Sequence[Box]) -> list[Box]:
    """The marks that stand alone: rating dots stand in a row, the parts of a drawn icon inside each other."""
    order = sorted(set(marks), key=lambda mark: (mark.top, mark.x0))[:_MANY_MARKS]
    lone = []
    for place, mark in enumerate(order):
        near = order[max(0, place - _NEAR_MARKS) : place] + order[place + 1 : place + 1 + _NEAR_MARKS]
        if not any(_is_beside(mark, other) for other in near):
            lone.append(mark)
    return lone


def _is_beside(mark: Box, other: Box) -> bool:
    across = max(mark.x0 - other.x1, other.x0 - mark.x1)
    down = max(mark.top - other.bottom, other.top - mark.bottom)
    return down < 1 and across <= max(_DOTS_APART * mark.width, _LEAST_APART)


def _text_of_mark(mark: Box, near: Sequence[Run], *, in_list: bool) -> Run | None:
    """The run that a mark is the bullet of: a small mark, shortly before it, in the height of its small letters."""
    middle = (mark.top + mark.bottom) / 2
    level = [run for run in near if run.text.strip() and -0.05 * run.size <= run.base - middle <= 0.75 * run.size]
    right = [
        run
        for run in level
        if 0 < run.x0 - mark.x1 <= _MARK_REACH * run.size and max(mark.width, mark.height) <= _LARGEST_MARK * run.size
    ]
    text = min(right, key=lambda run: run.x0, default=None)
    if text is None or in_list:
        return text
    gap = text.x0 - mark.x1
    between = any(0 <= mark.x0 - run.x1 <= max(0.8 * run.size, 1.2 * gap) for run in level if run is not text)
    return None if between else text
