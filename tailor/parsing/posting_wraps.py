"""Lines of a printed table's cell that were left apart: each is joined to the line that it goes on."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from tailor.model import LineRole
from tailor.parsing.posting_headings import heading_role
from tailor.parsing.posting_segments import Segment

_ENDS_OPEN = re.compile(
    r"(?:,|\b(?:and|or|of|the|a|an|to|in|with|for|und|oder|mit|der|die|das|von|zu|et|ou|de|du|des|la|le|les|à))$",
    re.IGNORECASE,
)
_LISTS = frozenset({LineRole.REQUIREMENT, LineRole.NICE, LineRole.DUTY})
_STOPS = (".", ";", ":", "!", "?")


def join_wrapped(segments: Sequence[Segment]) -> tuple[Segment, ...]:
    """The segments of a printed page, with lines of its lists joined that one cell of a table was broken into.

    A line goes on the one before it when it begins small, the one before ends in no stop, and the two are together
    wider than any line beside them, so that the page had to break there.
    """
    done: list[Segment] = []
    for plain, run in groupby(segments, key=_is_plain):
        lines = list(run)
        listed = bool(done) and done[-1].heading and heading_role(done[-1].text) in _LISTS
        done += _joined(lines) if plain and listed else lines
    return tuple(done)


def _is_plain(segment: Segment) -> bool:
    return not (segment.heading or segment.bullet or "\t" in segment.text)


def _joined(lines: Sequence[Segment]) -> Iterator[Segment]:
    widest = max(len(line.text) for line in lines)
    whole = lines[0]
    for before, line in pairwise(lines):
        wraps = before.block != line.block and not whole.text[:1].islower()  # items may all begin small
        if wraps and _goes_on(before.text, line.text, widest):
            whole = replace(whole, text=f"{whole.text} {line.text}", end=line.end)
        else:
            yield whole
            whole = line
    yield whole


def _goes_on(before: str, line: str, widest: int) -> bool:
    begins = line[:1].islower() and not before.endswith(_STOPS)
    forced = len(before) + 1 + len(line.split(maxsplit=1)[0]) > widest
    return begins and (forced or _ENDS_OPEN.search(before) is not None)
