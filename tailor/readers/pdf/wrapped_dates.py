"""Dates that a narrow margin breaks over several lines ("Mar", "2019–Aug", "2021")."""

import re
from collections.abc import Sequence

from tailor.readers.date_pieces import DASHES, SINCE, TODAY, WITHIN, date_pieces, has_digit, is_dash, is_month
from tailor.readers.pdf.runs import Run, make_run
from tailor.readers.pdf.wraps import goes_back, look_alike

_TIGHT = 1.7
_SLACK = 0.3
"""Share of the letters' size by which edges differ where stops and hyphens hang in the margin."""

_SAME_LINE = 2.5
_BEGINS_WITH_YEAR = re.compile(r"(?:19|20)\d\d\b")
_BEGINS_WITH_DATE = re.compile(r"(?:19|20)\d\d\b|\d{1,2}[./]\d{2,4}\b")


def join_wrapped_dates(runs: Sequence[Run]) -> list[Run]:
    """The runs with the lower lines of broken dates joined to the first, as one long line at its place.

    A line goes on below when it ends in a dash or a month's name or the next begins with a dash, and the line right
    below it, aligned at an edge or the middle and set alike, holds nothing but a date's rest. A word alone that is no
    month's name is no date. A date behind a tab goes on at the left edge of its line, alone there.
    """
    joined: list[Run] = []
    rest = sorted(runs, key=lambda run: (run.base, run.x0))
    while rest:
        run = rest.pop(0)
        bottom = run.base
        while _is_open(run.text) and (below := _below(run, bottom, rest, _line_edge(run, joined))) is not None:
            rest.remove(below)
            moved = _join_title(joined, rest, run, below)
            run, bottom = _with(run, below, below.base if moved else run.base), below.base
        joined.append(run)
    return joined


def _join_title(joined: list[Run], rest: list[Run], date: Run, below: Run) -> bool:
    """Joins a bold title beside a date to its own second line, which stands beside the date's; whether it did.

    A date breaks between month and year only where title and date share a line that is too narrow for both. The title
    is put at the height of its second line, so that what stands below is near to it.
    """
    if not (is_month(date_pieces(date.text)[-1]) and _BEGINS_WITH_YEAR.match(below.text.strip())):
        return False
    for at, title in enumerate(joined):
        if abs(title.base - date.base) > _SAME_LINE or title.x1 > date.x0 or not _is_bold(title):
            continue
        for second in rest:
            beside = abs(second.base - below.base) <= _SAME_LINE and second.x1 < below.x0
            if beside and _is_bold(second) and abs(second.x0 - title.x0) <= _SAME_LINE and look_alike(title, second):
                rest.remove(second)
                joined[at] = _with(title, second, second.base)
                return True
    return False


def _is_bold(run: Run) -> bool:
    return all(letter.face.bold for letter in run.letters if letter.text.strip())


def _is_open(text: str) -> bool:
    """Whether a text could be the beginning of a date that is no range yet."""
    pieces = date_pieces(text)
    if any(map(has_digit, pieces)) and any(phrase.startswith(_behind_dash(text) + " ") for phrase in TODAY):
        return True
    return bool(pieces) and (
        is_month(pieces[-1])
        or _is_lead(pieces)
        or _is_within(pieces)
        or (any(map(has_digit, pieces)) and not any(map(is_dash, pieces[:-1])))
    )


def _is_lead(pieces: Sequence[str]) -> bool:
    """Whether a text is a word that stands before a date ("since")."""
    return len(pieces) == 1 and pieces[0].lower() in SINCE - WITHIN


def _is_within(pieces: Sequence[str]) -> bool:
    """Whether a text ends between a month and its year ("marzo de")."""
    return len(pieces) > 1 and pieces[-1].lower() in WITHIN and is_month(pieces[-2])


def _below(run: Run, bottom: float, rest: Sequence[Run], edge: float | None) -> Run | None:
    """The run right below the baseline `bottom` that is the rest of an open date, at the line's `edge` if it is last.

    A date that is the last of its line goes on alone on the next one.
    """
    near = [other for other in rest if bottom + run.size / 2 < other.base <= bottom + _TIGHT * run.size]
    for other in near:
        if _are_aligned(run, other) and look_alike(run, other):
            return other if _completes(run.text, other.text) or _dashes_on(run, other, rest) else None
    if edge is None or len(near) != 1 or any(abs(other.base - run.base) <= _SAME_LINE for other in rest):
        return None
    at_edge = abs(near[0].x0 - edge) <= _SAME_LINE and look_alike(run, near[0])
    return near[0] if at_edge and _breaks_off(run.text) and _completes(run.text, near[0].text) else None


def _dashes_on(run: Run, dash: Run, rest: Sequence[Run]) -> bool:
    """Whether the line below a date is a dash alone and the one below that the end of the span."""
    if dash.text.strip() not in DASHES or not has_digit(date_pieces(run.text)[-1]):
        return False
    whole = f"{run.text} {dash.text}"
    near = [other for other in rest if dash.base + run.size / 2 < other.base <= dash.base + _TIGHT * run.size]
    return any(_are_aligned(run, other) and look_alike(run, other) and _completes(whole, other.text) for other in near)


def _line_edge(run: Run, before: Sequence[Run]) -> float | None:
    """Where the line begins in which a run stands behind others, or which a run far right of the one above goes on."""
    same = [other.x0 for other in before if abs(other.base - run.base) <= _SAME_LINE and other.x1 < run.x0]
    if not same:
        same = [other.x0 for other in before if 0 < run.base - other.base <= 2 * run.size and other.x0 < run.x0]
    return min(same, default=None)


def _breaks_off(text: str) -> bool:
    """Whether a text surely ends within a date: in a month, or in the dash between two."""
    last = date_pieces(text)[-1]
    return is_month(last) or is_dash(last)


def _are_aligned(run: Run, other: Run) -> bool:
    middle = abs((run.x0 + run.x1) - (other.x0 + other.x1)) / 2
    return min(abs(run.x0 - other.x0), abs(run.x1 - other.x1), middle) <= _SLACK * run.size


def _completes(above: str, below: str) -> bool:
    pieces, before = date_pieces(below), date_pieces(above)
    if _behind_dash(f"{above} {below}") in TODAY or _ends_today(before, below.strip().lower()):
        return True
    if not pieces:
        return False
    if is_month(before[-1]) or _is_within(before):
        year = below.strip()[len(pieces[0]) if pieces[0].lower() in WITHIN else 0 :]
        return _BEGINS_WITH_YEAR.match(year.strip()) is not None
    if not is_dash(before[-1]):
        starts = is_month(pieces[0]) or _BEGINS_WITH_DATE.match(below.strip()) is not None
        whole = len(pieces) > 1 or pieces[0] not in DASHES
        return starts if _is_lead(before) else is_dash(pieces[0]) and whole
    return _begins_end(above, below, pieces)


def _ends_today(before: Sequence[str], below: str) -> bool:
    """Whether a text says that what ends in a date or in the word behind it goes on ("to" / "the present")."""
    word, _, rest = below.partition(" ")
    return (is_dash(before[-1]) and below in TODAY) or (is_dash(word) and not is_dash(before[-1]) and rest in TODAY)


def _begins_end(above: str, below: str, pieces: Sequence[str]) -> bool:
    """Whether a text is the end of the range whose dash ends the line above, and no entry's own dates."""
    if any(map(is_dash, pieces)) or goes_back(above, below):
        return False
    alone = len(pieces) == 1 and pieces[0][0].isalpha()
    return alone or is_month(pieces[0]) or _BEGINS_WITH_DATE.match(below.strip()) is not None


def _behind_dash(text: str) -> str:
    """What stands behind the last dash of a text."""
    return re.split(r"[-–—−]", text)[-1].strip().lower()


def _with(run: Run, below: Run, base: float) -> Run:
    """The run with the text of the one below behind its own, at a baseline."""
    last = run.letters[-1]
    tight = last.text in DASHES
    blank = [] if tight else [last._replace(text=" ", link=-1)]
    longer = make_run([letter._replace(base=base) for letter in (*run.letters, *blank, *below.letters)])
    beside = _are_aligned(run, below)  # else the date stays where it begins, far from the edge at which it goes on
    x0, x1 = (min(run.x0, below.x0), max(run.x1, below.x1)) if beside else (run.x0, run.x1)
    drop = max(run.base + run.drop, below.base) - base
    return Run(longer.letters, x0, x1, base, run.size, run.bullet, run.bullet_x, drop=drop)
