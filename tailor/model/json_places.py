"""The place where somebody lives, as `basics.location` of a JSON Resume."""

import re
from collections.abc import Sequence

from tailor.model.resume_parts import Contact, PlacePart

_CODE_BEHIND = frozenset({"AU", "CA", "GB", "IE", "IN", "NZ", "SG", "UK", "US", "ZA"})
"""Countries in which the postal code stands behind the town."""


def location_row(contact: Contact) -> dict[str, object]:
    """The place under the keys of its parts, where the line still tells these, else under one."""
    text = contact.location
    if contact.parts and all((part.told or part.text) in text for part in contact.parts):
        return {part.key: part.text for part in contact.parts}
    return {place_key(text): text} if text else {}


def stated_place(contact: Contact) -> str:
    """The place in one line, where its parts would be written in another way; else nothing."""
    row = location_row(contact)
    parts = tuple(PlacePart(key, str(text)) for key, text in row.items())
    return contact.location if contact.location != line_of(parts) else ""


def place_key(text: str) -> str:
    """The key of `basics.location` under which a place in one line stands."""
    return "address" if re.search(r"\d", text) or text.count(",") > 1 else "city"


def line_of(parts: Sequence[PlacePart]) -> str:
    """A place in one line, of its parts."""
    told = {part.key: part.text for part in parts}
    return ", ".join(filter(None, (told.get("address", ""), *_town(told), told.get("countryCode", ""))))


def _town(told: dict[str, str]) -> tuple[str, ...]:
    """Town, region and postal code as letters are addressed: "Leeds LS1 4AP", "Dayton, OH 45402", "10115 Berlin"."""
    city, region, code = (told.get(key, "") for key in ("city", "region", "postalCode"))
    country = told.get("countryCode", "").upper()
    behind = country in _CODE_BEHIND if country else bool(region) or not code.isdigit()
    if not behind:
        return (" ".join(filter(None, (code, city))), region)
    *before, last = [part for part in (city, region) if part] or [""]
    return (*before, " ".join(filter(None, (last, code))))
