"""What the head of an entry says against what it names: not finished, run out, or yet to begin."""

import re
from collections.abc import Iterator

from tailor.model import Entry
from tailor.text import says_unfinished

_RUN_OUT = re.compile(
    r",\s+((?:now )?(?:expired|lapsed|ran out|run out|revoked|surrendered|abgelaufen|verfallen|expirée?|périmée?)"
    r"(?: (?:in|on|am|en|le))?)(?: (?:\w+ )?\d{4})?$",
    re.IGNORECASE,
)
"""What a title says behind its name, before the year in which it ran out."""
_TO_BE_DONE = re.compile(
    r",\s+((?:to be (?:taken|done|completed|sat)|booked(?: for)?|planned(?: for)?|not (?:yet )?(?:taken|started)"
    r"|geplant|prévue?)(?: (?:in|for|on|für|im|en))?)(?: (?:\w+ )?\d{4})?$",
    re.IGNORECASE,
)
_TO_BEGIN = re.compile(
    r"\b(?:start(?:ing|s)|begin(?:ning|s)|commenc(?:ing|es)|to (?:start|begin|commence)|due to|beginnt|Beginn(?: ab)?"
    r"|débutant|début(?: en)?|à partir de|à venir)\b",
    re.IGNORECASE,
)
"""Before the day on which something is yet to begin."""


def texts_of_limits(entry: Entry) -> Iterator[str]:
    """The words of an entry's head without which its name would say too much: "expired", "starting May 2031".

    Args:
        entry: An entry of a resume.
    """
    yield from filter(says_unfinished, (entry.organisation, entry.location, entry.degree, entry.field))
    for pattern in (_RUN_OUT, _TO_BE_DONE):
        found = pattern.search(entry.title)
        if found:
            yield found[1]
    if entry.dates is not None and not entry.bullets and _TO_BEGIN.search(entry.dates.text):
        yield entry.dates.text


def takes_back(line: str) -> bool:
    """Whether a line on one paper says behind its name that it ran out, is to be done or is to begin."""
    found = next(filter(None, (pattern.search(line) for pattern in (_RUN_OUT, _TO_BE_DONE))), None)
    return found is not None and not re.search(r"[,;]", line[: found.start()])
