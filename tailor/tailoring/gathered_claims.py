"""Reading a sentence of a letter that gathers several notes on one job."""

from collections.abc import Callable, Sequence

from tailor.tailoring.gathered import is_gathered_of
from tailor.tailoring.letter_context import LetterContext
from tailor.tailoring.letter_lines import Claim
from tailor.tailoring.statements import Head


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
    within = named or context.spoken_of(claim.sentence)
    if not is_gathered_of(claim.text, lambda part: not find_missing(part, within)):
        return False
    if named:
        context.name(named)
    return True
