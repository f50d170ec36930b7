"""How far a condition goes beyond the words by which it is known: its bracket, how often, over what time, with what."""

from collections.abc import Sequence

from tailor.requirements.tables import long_pattern

_BRACKET = long_pattern("condition_reach", "bracket")
_MEASURE = long_pattern("condition_reach", "measure")
_TIMED = frozenset({"on-call duty", "shift work", "weekend work", "overtime", "travel"})
_SPAN = long_pattern("condition_reach", "span")
_INCLUDED = long_pattern("condition_reach", "included")
_JOINED = long_pattern("condition_reach", "joined")
_WITH_TIMES = frozenset({"shift work", "weekend work", "on-call duty", "readiness"})
_LISTS = long_pattern("condition_reach", "lists")


def reach(text: str, topic: str, end: int, others: Sequence[int]) -> int:
    """Where the words of a condition end that say when, how often or with what it holds.

    Args:
        text: The clause.
        topic: What the condition is about.
        end: Where the words end by which it is known.
        others: Where the other conditions of the clause begin; none of them is taken in.
    """
    patterns = [_BRACKET]
    patterns += [_MEASURE] if topic in _TIMED else []
    patterns += [_INCLUDED, _JOINED] if topic in _WITH_TIMES else []
    patterns += [_SPAN] if topic == "references" else []
    patterns += [_LISTS] if topic == "background check" else []
    limit = min((start for start in others if start >= end), default=len(text))
    for pattern in patterns:
        found = pattern.match(text, end)
        if found and (found.end() <= limit or pattern is _INCLUDED):
            end = found.end()
    return end
