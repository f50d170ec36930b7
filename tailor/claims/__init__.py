"""Whether a line shows that a person has what it names: plainly, with a limit, or only speaking of it.

The matcher, the edits of the skills, the letter and the check of a finished document all ask here
([decision 14](../../docs/decisions/0014-one-rule-for-what-is-held.md)).
"""

from tailor.claims.certainty import (
    Certainty,
    certainty,
    certainty_of_statement,
    is_hedging_label,
    is_surely_held,
    ruled_certainty,
)
from tailor.claims.others import led_stems
from tailor.claims.papers import is_paper_of_others, states_paper, takes_paper_back
from tailor.claims.pastimes import is_pastime
from tailor.claims.wishes import is_objective, is_wished_in_objective

__all__ = [
    "Certainty",
    "certainty",
    "certainty_of_statement",
    "is_hedging_label",
    "is_objective",
    "is_paper_of_others",
    "is_pastime",
    "is_surely_held",
    "is_wished_in_objective",
    "led_stems",
    "ruled_certainty",
    "states_paper",
    "takes_paper_back",
]
