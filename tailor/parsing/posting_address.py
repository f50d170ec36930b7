"""The postal address that a posting gives for letters."""

import re
from collections.abc import Sequence
from functools import cache

from tailor.parsing.posting_patterns import alternatives

_WORD = r"[\w.'’-]+"
_TOWN = r"[A-ZÀ-Þ][\w.'’-]+(?:[ -](?:[A-ZÀ-Þ][\w.'’-]+|am|an|der|sur|en|les|la|le|of|upon)){0,3}"
# Postcodes of Britain, Australia, Canada and Ireland; of the United States, behind their state; elsewhere four or five
# digits before the town.
_POSTCODES = (
    rf"(?:[A-Z]{{1,2}}-)?\d{{4,5}} {_TOWN}",
    rf"{_TOWN},? [A-Z]{{2}},? \d{{5}}(?:-\d{{4}})?",
    rf"{_TOWN},? (?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT) \d{{4}}",
    rf"{_TOWN},? (?:[A-Z]{{2}},? )?[A-Z]\d[A-Z\d] ?(?:\d[A-Z]\d|[A-Z\d]{{4}})",
    rf"(?:{_TOWN},? )?[A-Z]{{1,2}}\d[A-Z\d]? ?\d[A-Z]{{2}}",
)
_NEXT = r"(?:,[ ]?|\n)"


def find_address(lines: Sequence[str]) -> str:
    """Street and town of the first address with a postcode, a line each; an empty string when there is none."""
    found = _address().search("\n".join(lines))
    return f"{found['street'].strip()}\n{found['town'].strip(' .')}" if found else ""


@cache
def _address() -> re.Pattern[str]:
    """Such as "Rosenweg 14", "12 rue des Lilas", "410 Harbor Road" or "Brindle Road", then a town with postcode."""
    before, behind = "|".join(alternatives("signs", "street_before")), "|".join(alternatives("signs", "street_behind"))
    streets = (
        rf"\d{{1,5}}[a-z]?(?: ?bis| ?ter)?,? (?:{before}) (?:{_WORD} ){{0,4}}{_WORD}",
        rf"(?:\d{{1,5}}[a-z]? )?(?:[A-ZÀ-Þ]{_WORD} ){{1,3}}(?:{behind})",
        r"[A-ZÀ-Þ][\w.-]*(?:[ -][\w.-]+){0,3} \d{1,3} ?[a-z]?",
    )
    return re.compile(rf"\b(?P<street>{'|'.join(streets)}){_NEXT}(?P<town>{'|'.join(_POSTCODES)})(?!\w)")
