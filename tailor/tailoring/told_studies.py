"""Sentences on studies and papers that a person writes freely, as the lines of a resume that would say the same."""

import re
from collections.abc import Iterator

from tailor.tailoring.holdings import Holdings
from tailor.tailoring.statements import Head
from tailor.tailoring.studies import may_be_under_way
from tailor.text import fold, says_abandoned, says_unfinished

_STUDIED = re.compile(
    r"I (?:studied|read)(?: (?P<what>[^,]+?))? (?:at|with) (?P<where>.+?),? (?:from|between) (?P<begin>.+?)"
    r" (?:to|and|until) (?P<end>(?:\w+ )?\d{4})"
)
_FINISHED = re.compile(
    r"I (?:graduated|qualified) (?:from|at) (?P<where>.+?)(?: in (?P<year>(?:\w+ )?\d{4}))?"
    r"(?: with (?:an? )?(?P<what>.+?))?"
    r"|I (?:passed|completed|finished) (?:my |the |an? )?(?P<paper>.+?) in (?P<day>(?:\w+ )?\d{4})"
)


def notes_on_studies(sentence: str, holdings: Holdings) -> Iterator[str]:
    """What a line of a resume says in place of a sentence, none where that says of open studies that they ended.

    "I graduated from Ashby University in 2015" gives "Ashby University, 2015".
    """
    plain = sentence.strip(" .!")
    studied = _STUDIED.fullmatch(plain)
    if studied:
        head = f"{studied['what']}, {studied['where']}" if studied["what"] else studied["where"]
        yield f"{head}, {studied['begin']} - {studied['end']}"
    finished = _FINISHED.fullmatch(plain)
    if finished:
        parts = [finished[name] for name in ("what", "where", "paper", "year", "day") if finished[name]]
        note = ", ".join(part.removeprefix("the ") for part in parts)
        if _is_finished(note, holdings):
            yield note


def _is_finished(note: str, holdings: Holdings) -> bool:
    """Whether of every entry that a note may be about nothing says that it goes on, or was given up."""
    words = fold(note)
    named = [head for head in holdings.heads if any(name and fold(name) in words for name in _names(head))]
    return bool(named) and not any(head.limits or _is_open(head) for head in named)


def _names(head: Head) -> tuple[str, str]:
    return head.entry.title, head.entry.organisation


def _is_open(head: Head) -> bool:
    entry = head.entry
    lines = (line.text for line in (*entry.details, *entry.bullets))
    told = " ".join((entry.title, entry.organisation, entry.dates.text if entry.dates else "", *lines))
    return says_unfinished(told) or says_abandoned(told) or (entry.dates is not None and may_be_under_way(entry))
