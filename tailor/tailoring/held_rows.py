"""What somebody holds as one row in a sentence: the names in an order that needs no semicolons."""

import re
from collections.abc import Sequence

from tailor.tailoring.held_names import LICENCE
from tailor.tailoring.joined import join_names
from tailor.tailoring.rows import AS_WELL, BRACKETS, has_comma

_ON_REQUEST = re.compile(
    r"\s*\([^()]*\b(?:on request|upon request|available|auf Anfrage|auf Wunsch|sur demande)\b[^()]*\)", re.IGNORECASE
)
"""What a resume says to whoever reads it, and no letter has to."""

_NEXT_SENTENCE = re.compile(r"(?<=[a-z]{4})(?<!\bincl)(?<!\binkl)(?<!\bexcl)(?<!\bAufl)(?<!\bDept)(?<!approx)\. ")
_OF_A_LICENCE = re.compile(
    r" \((?:clean|full|valid|current|[A-Z]{2})\)$"
    r"|,? (?:and|with|\+|&) (?:own )?(?:car|vehicle|transport)\b.*$"
)
"""What a resume says of a driving licence beside its class."""
_TRAINING = re.compile(r"(?:Ausbildung|Berufsausbildung|Umschulung|Weiterbildung|Lehre) (?:zu[rm]|als) \w[^,;:]*")


def row_of_names(names: Sequence[str], conjunction: str) -> str:
    """Names as a list in a sentence, those with an "and" or a comma of their own last, behind "as well as".

    Args:
        names: What is held, as it stands in a sentence.
        conjunction: The word for "and" in the sentence's language.

    Returns:
        The list; with semicolons only where two names have commas, which nothing else parts.
    """
    told = sorted(names, key=lambda name: (has_comma(name), _has_and(name, conjunction)))
    if len(told) == 1 or not any(has_comma(name) or _has_and(name, conjunction) for name in told):
        return join_names(told, conjunction)
    between = " ; " if conjunction == "et" else "; "
    if sum(map(has_comma, told)) > 1:
        return between.join(told)
    return f"{', '.join(told[:-1])} {AS_WELL[conjunction]} {told[-1]}"


def without_request(name: str) -> str:
    """A name without what a letter need not say: another sentence, or a remark that more is told on request."""
    name = _ON_REQUEST.sub("", _NEXT_SENTENCE.split(name)[0].rstrip("."))
    return _OF_A_LICENCE.sub("", name) if LICENCE.search(name) else name


def _has_and(name: str, conjunction: str) -> bool:
    return f" {conjunction} " in BRACKETS.sub("", name)


def is_training(names: Sequence[str]) -> bool:
    """Whether what is held is one German training by its whole name: "Ausbildung zur Köchin", no course's short one."""
    return len(names) == 1 and _TRAINING.fullmatch(names[0]) is not None
