"""The postal address that a posting gives for letters."""

import re
from collections.abc import Sequence
from functools import cache

from tailor.parsing.posting_patterns import alternatives, contact_words

_WORD = r"[\w.'’-]+"
_TOWN = r"[A-ZÀ-Þ][\w.'’-]+(?:[ -](?:[A-ZÀ-Þ][\w.'’-]+|am|an|der|sur|en|les|la|le|of|upon)){0,3}"
_NEXT = r"(?:,[ ]?|\n)"
_BRITISH = rf"(?:{_TOWN}{_NEXT}){{0,2}}(?:{_TOWN},? )?[A-Z]{{1,2}}\d[A-Z\d]? ?\d[A-Z]{{2}}"
# Postcodes of Britain, Australia, Canada and Ireland; of the United States, behind their state; elsewhere four or five
# digits before the town.
_POSTCODES = (
    rf"(?:[A-Z]{{1,2}}-)?\d{{4,5}} {_TOWN}",
    rf"{_TOWN},? [A-Z]{{2}},? \d{{5}}(?:-\d{{4}})?",
    rf"{_TOWN},? (?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT) \d{{4}}",
    rf"{_TOWN},? (?:[A-Z]{{2}},? )?[A-Z]\d[A-Z\d] ?(?:\d[A-Z]\d|[A-Z\d]{{4}})",
    _BRITISH,
)
_UNIT = rf"(?:{_NEXT}(?:Suite|Ste\.?|Unit|Floor|Room|Apt\.?|Bât\.?|Bâtiment) \w{{1,5}})?"
_NO_STREET = r"(?!(?:Suite|Ste|Unit|Floor|Room|Apt|Level)\b)"
_AT_BOX = r"(?:(?:GPO|P\.?\s?O\.?) Box|Locked Bag|Postfach|BP|CS) \d[\d ]{0,7}\d?"
_END = r"(?=\s*(?:[.;(]|$|\n|,? (?:by|before|bis|avant|no later|marked|quoting)\b))"
_LONGEST_LEAD = 160  # characters between the words for writing and the street


def find_address(lines: Sequence[str]) -> str:
    """The address to which the posting has letters sent, else the first with a postcode: street and town, a line each.

    An address without a postcode is one only behind words that ask for a letter; an empty string where none is given.
    """
    text = "\n".join(lines)
    found = _written_to().search(text) or _address().search(text)
    if not found:
        return ""
    street, town = (re.sub(r"\s*\n", ", ", found[part].strip()) for part in ("street", "town"))
    return f"{street}\n{town.strip(' .')}"


@cache
def _streets() -> str:
    """Such as "Rosenweg 14", "12 rue des Lilas", "410 Harbor Road", "Brindle Road" or "PO Box 12"."""
    before, behind = "|".join(alternatives("signs", "street_before")), "|".join(alternatives("signs", "street_behind"))
    streets = (
        rf"\d{{1,5}}[a-z]?(?: ?bis| ?ter)?,? (?:{before}) (?:{_WORD} ){{0,4}}{_WORD}",
        rf"(?:\d{{1,5}}[a-z]? )?(?:[A-ZÀ-Þ]{_WORD} ){{1,3}}(?:{behind})",
        _AT_BOX,
        r"[A-ZÀ-Þ][\w.-]*(?:[ -][\w.-]+){0,3} \d{1,3} ?[a-z]?",
        rf"Unit \d{{1,3}}[A-Z]?,? (?:[A-ZÀ-Þ]{_WORD} ?){{1,4}}(?<! )",
    )
    return rf"(?:{_NO_STREET}|(?=Unit \d{{1,3}}[A-Z]?,? [A-ZÀ-Þ][a-z]))(?:{'|'.join(streets)}){_UNIT}"


@cache
def _address() -> re.Pattern[str]:
    return re.compile(rf"\b(?P<street>{_streets()}){_NEXT}(?P<town>{'|'.join(_POSTCODES)})(?!\w)")


@cache
def _written_to() -> re.Pattern[str]:
    """An address behind words that ask for a letter, where its town may stand without a postcode."""
    asked = "|".join(contact_words("letters", "asked"))
    town = "|".join((*_POSTCODES, rf"{_TOWN}{_END}"))
    lead = rf"[^.@]{{0,{_LONGEST_LEAD}}}?"
    numbered = rf"(?=\d|Unit \d|{_AT_BOX}|[^,\n]*\d{{1,3}} ?[a-z]?[,\n])"
    return re.compile(rf"(?i:\b(?:{asked})\b){lead}\b{numbered}(?P<street>{_streets()}){_NEXT}(?P<town>{town})(?!\w)")
