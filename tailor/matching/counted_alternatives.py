"""How many of several alternatives a posting asks for: "at least two of Java, Kotlin or Scala"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.matching.hits import Hit
from tailor.model import Reason, Requirement

_WORDS = ("two three four five", "zwei drei vier fünf", "deux trois quatre cinq")
_NUMBERS = {word: number for line in _WORDS for number, word in enumerate(line.split(), 2)}
_COUNT = re.compile(
    rf"\b(?P<number>[2-5]|{'|'.join(_NUMBERS)})(?: or more| oder mehr| ou plus)?"
    r" (?:of|der|von|des|de|parmi|out of)\b[^.;]{0,60}$",
    re.IGNORECASE,
)


def compare_count(before: str, requirement: Requirement, hits: Sequence[Hit]) -> list[Hit]:
    """The hits with what is lacking where more than one of the alternatives is asked for.

    Args:
        before: What stands before the requirement in its line.
        requirement: The requirement, with its alternatives.
        hits: The places that speak for one of them.
    """
    found = _COUNT.search(before) if requirement.any_of else None
    if found is None or not hits:
        return list(hits)
    asked = _NUMBERS.get(found["number"].lower()) or int(found["number"])
    named = tuple(dict.fromkeys(hit.alternative for hit in hits if hit.names and hit.alternative))
    if len(named) >= asked:
        return [replace(hit, alternative="") for hit in hits if hit.names]
    shown = tuple(dict.fromkeys(hit.alternative for hit in hits if hit.alternative))
    note = f"the posting asks for {found['number']} of these; the resume shows {' and '.join(shown)}"
    lack = note if len(shown) < asked else ""
    share = min(1.0, len(shown) / asked)
    return [
        replace(hit, why=Reason.IMPLIED, share=hit.share * share, shortfall=hit.shortfall or lack, alternative="")
        for hit in hits
    ]
