"""Reading a sentence of a letter that gathers several notes on one job."""

import re
from collections.abc import Callable, Sequence

from tailor.tailoring.gathered import is_gathered_of
from tailor.tailoring.letter_context import NOW, LetterContext
from tailor.tailoring.letter_lines import Claim
from tailor.tailoring.statements import Head

_AS_WELL = re.compile(r"\b(?:as well as|sowie|ainsi que)\b")
_AND = {"as well as": "and", "sowie": "und", "ainsi que": "et"}


def gathers(
    claim: Claim,
    heads: Sequence[Head],
    context: LetterContext,
    find_missing: Callable[[str, tuple[Head, ...] | None], str],
) -> bool:
    """Whether a sentence on what the work was is made of statements of the job that it is about, each of them whole.

    Args:
        claim: The sentence.
        heads: The entries of the resume.
        context: Of which job the letter speaks; it learns which one the sentence names.
        find_missing: What no statement of some entries holds of a text.
    """
    named = tuple(head for head in heads if claim.names_entry and claim.fits(head.entry))
    if claim.names_entry and not named:
        return False
    find_within = context.within if NOW.search(claim.sentence) else context.spoken_of
    within = named or find_within(claim.sentence)
    if not is_gathered_of(claim.text, lambda part: not find_missing(_with_and(part), within)):
        return False
    if named:
        context.name(named)
    return True


def _with_and(part: str) -> str:
    """A part with the "and" that a note has between its things, or lacks, in place of "as well as"."""
    return _AS_WELL.sub(lambda found: _AND[found[0]], part)
