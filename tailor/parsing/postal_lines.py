"""Addresses whose town has its postal code behind it: New Zealand, Australia, India, South Africa."""

import re

from tailor.parsing.places import could_be_city, is_city, is_place, is_region
from tailor.parsing.posting_place import is_street
from tailor.parsing.words import title_score

_CODED = re.compile(r"(?P<town>[^\d,]*[^\W\d_])(?:\s|\s?[–-]\s?)(?P<code>\d{4}|\d{3}\s?\d{3})")
_FIRST = re.compile(
    r"(?:r\.?d\.?|p\.?\s?o\.?\s?box|private bag|flat|unit|apt|apartment|plot|house|h\.?\s?no\.?|door no\.?|no\.?|lot"
    r"|level|shop|shed|farm|block|sector|villa|[a-z]-?(?=\d))\s?#?\d|#?\d+\s?[a-z]?(?:[/-]\d+)*\b",
    re.IGNORECASE,
)
"""How the line of an address begins that says where in a street, or from which post office, it is."""

_YEAR = re.compile(r"(?:19|20)\d\d")
_MOST_PARTS = 6


def is_postal_address(text: str) -> bool:
    """Whether a text is an address whose town or region has its postal code behind it ("RD 2, Elmdale 7992")."""
    parts = [part.strip() for part in text.split(",")]
    if not 2 <= len(parts) <= _MOST_PARTS or title_score(text):  # noqa: PLR2004 street and town
        return False
    addressed = _FIRST.match(parts[0]) is not None or is_street(parts[0])
    for at, part in enumerate(parts[1:], start=1):
        coded = _CODED.fullmatch(part)
        behind = parts[at + 1 :]
        if coded is None or not all(is_region(one) or is_place(one) or could_be_city(one) for one in behind):
            continue
        if is_region(coded["town"]) and could_be_city(parts[at - 1]):
            return True
        known = is_city(coded["town"]) or (addressed and could_be_city(coded["town"]))
        return known and (addressed or not _YEAR.fullmatch(coded["code"]))
    return False


def town_and_region(text: str) -> re.Match[str] | None:
    """A known town with the region that a bracket behind it tells ("Bilbao (Bizkaia)"), and not how somebody works."""
    found = re.fullmatch(r"([A-ZÀ-Þ][^()\d,]{2,40}) \((?!Remote|Hybrid|Home|Flexible)[A-ZÀ-Þ][^\W\d_]{3,}\)", text)
    return found if found and is_place(found[1]) else None
