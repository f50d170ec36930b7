"""The one line of a resume that a letter quotes: what must be had, in words that make no sure sentence."""

import re
from collections.abc import Collection, Sequence

from tailor.model import RequirementLevel
from tailor.tailoring.certainty import Doubt
from tailor.tailoring.examples import Example, setting_in_time
from tailor.tailoring.frames import Wording
from tailor.tailoring.hedges import is_hedged

_FEWEST_WORDS, _MOST_WORDS = 3, 24
_NO_QUOTATION = re.compile(r"[“”„«»\"…]|[.!?]\s|:$")


def choose_cited(
    pool: Sequence[Example], told: Sequence[Example], answered: Collection[str], wording: Wording
) -> Example | None:
    """The line that answers most of what a posting asks for and nothing of a letter does; None without such a one.

    Args:
        pool: The lines that a letter may use.
        told: Those that it tells.
        answered: The ids of the requirements that it answers.
        wording: The frames of its language.
    """
    lines = {example.bullet.id for example in told}
    fitting = [
        example
        for example in pool
        if example.bullet.id not in lines
        and _worth(example, answered)
        and setting_in_time(example) in wording.cited
        and is_quotable(example)
    ]
    return max(fitting, key=lambda example: (_worth(example, answered), example.quality), default=None)


def is_quotable(example: Example) -> bool:
    """Whether a line stands well between quotation marks: whole, of one sentence, neither short nor long."""
    line = example.written
    is_one = _FEWEST_WORDS <= len(line.split()) <= _MOST_WORDS and _NO_QUOTATION.search(line) is None
    return is_one and example.doubt is not Doubt.TRUTH and example.line_kind is not None and not is_hedged(line)


def _worth(example: Example, answered: Collection[str]) -> int:
    """How much of what must be had a line names that is not answered yet."""
    return sum(one.level is RequirementLevel.MUST and one.id not in answered for one in example.named)
