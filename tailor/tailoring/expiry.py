"""Until when a paper is valid, as its line in a resume says: "through Aug 2026", "gültig bis 05/2026"."""

import datetime as dt
import re
from collections.abc import Iterator

from tailor.tailoring.date_atoms import find_dates

_UNTIL = re.compile(
    r"\b(?:(?:valid|good|current|licensed|certified|in date)[ ,:]+(?:un)?til+|(?:valid|good|current) to"
    r"|until|till|through|thru|expir\w+(?: on| in)?|exp\.?(?: date)?|renew(?:al|s)?(?: is)?(?: due| by)?"
    r"|due(?: for renewal)?"
    r"|gültig bis(?: zum)?|läuft(?: am| im)? (?:ab|aus)|befristet bis(?: zum)?|bis(?: zum| einschließlich| Ende)?"
    r"|verlängerung(?: fällig)?(?: im| am)?|fällig(?: im| am)?|ablauf\w*"
    r"|valables? jusqu['’](?:à|au|en)(?: la)?(?: fin)?|jusqu['’](?:à|au|en)(?: la)?(?: fin)?|expire\w*(?: le| en)?"
    r"|échéance|à (?:recycler|renouveler)(?: avant| en| le)?|recyclage(?: en| avant)?)[ :,(]*$",
    re.IGNORECASE,
)
"""What stands before the day on which a paper ends."""
_NUMBERS = re.compile(r"(?<![\d/.])(?P<first>\d{1,2})/(?:(?P<second>\d{1,2})/)?(?P<year>(?:20)?\d\d)(?![\d/])")
"""Days of the American or British kind, and months with a short year, of which the earliest reading counts."""
_MONTHS_OF_A_YEAR = 12


def has_run_out(text: str, today: dt.date) -> bool:
    """Whether a text says of a paper that its validity ended before a day; a month or year ends with its last day.

    Args:
        text: The line of a resume that names the paper.
        today: The day of the letter.
    """
    return any(day < today.isoformat()[: len(day)] for day in _ends(text))


def _ends(text: str) -> Iterator[str]:
    """The days, months or years that a text calls the end of something, in ISO form."""
    for day, start, _ in find_dates(text):
        if day != "now" and _UNTIL.search(text[:start]):
            yield day
    for found in _NUMBERS.finditer(text):
        first, second = int(found["first"]), int(found["second"] or 0)
        months = [number for number in (first, second) if 0 < number <= _MONTHS_OF_A_YEAR]
        if months and _UNTIL.search(text[: found.start()]):
            yield f"20{found['year'][-2:]}-{min(months):02}"
