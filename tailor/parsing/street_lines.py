"""Lines that are a street with its number, floor and door, in the forms of several countries."""

import re
from collections.abc import Sequence

from tailor.parsing.addresses import EMAIL, PHONE, is_phone
from tailor.parsing.lines import Part
from tailor.parsing.places import is_place
from tailor.parsing.posting_place import is_street

_NAMED_FIRST = (
    r"(?:C/|C\.\s|Calle|Cl\.|Avda?\.?|Avenida|Av\.|Plaza|Pza\.|Pl\.|Paseo|Pº|Ronda|Camino|Carrer|Plaça|Passeig|Avinguda|Travesía|Urb\.|Via|Viale|V\.le"
    r"|Piazza|Piazzale|P\.zza|Corso|C\.so|Vicolo|Largo|Strada|Rua|R\.|Travessa|Tv\.|Praça|Alameda|Estrada|Beco"
    r"|(?:\d+\s?(?:bis|ter|quater)?,?\s)?(?:rue|avenue|bd|boulevard|place|allées?|chemin|impasse|quai|cours|square|passage|route"
    r"|lieu-dit|hameau|résidence|lotissement|faubourg|sentier|montée|esplanade|villa|cité)"
    r")\s?(?=[A-ZÀ-Þa-zà-ÿ])[^@|·•\t]{2,}"
)
_NAMED_LAST = (
    r"(?:[A-ZÀ-Þ][\w.'’-]*\s){0,3}[A-ZÀ-Þ]?[\w.'’-]*(?:laan|straat|weg|kade|plein|gracht|singel|dijk|straße|strasse|str\.|gasse"
    r"|allee|platz|ring|damm|ufer|gatan|vägen)\s\d{1,4}[^@|·•\t]*"
)
_STREET = re.compile(rf"(?:{_NAMED_FIRST}|{_NAMED_LAST})", re.IGNORECASE)
_STREET_AND_TOWN = re.compile(r"(?P<street>.*[^\s,]),?\s(?P<town>(?:[A-Z]{1,3}-)?\d{4,5}\s[^\d,]+)$")
"""A street and, without a comma, the town that stood in the line below."""

_CODED_TOWN = re.compile(r"(?:[A-Z]{1,3}-)?\d{4,5}(?:-\d{3})?(?:\s[A-Z]{2})?\s[^\W\d_]")
_NUMBER = re.compile(r"(?<![\d/])\d{1,5}(?![\d/])|\bs/n\b")
_MOST_WORDS = 16


def is_street_line(text: str) -> bool:
    """Whether a text is a street with a number and nothing but what belongs to an address."""
    if EMAIL.search(text) or len(text.split()) > _MOST_WORDS or not _NUMBER.search(text) or ":" in text:
        return False
    number = PHONE.search(text)
    return _STREET.fullmatch(text) is not None and not (number and is_phone(number[0], text))


def is_street_and_town(text: str, longest: int) -> bool:
    """Whether a text of no more than so many characters is a street with, behind it, the town of its postal code."""
    if is_street_line(text) and is_place(re.split(r",\s|\s[–—-]\s", text)[-1]):
        return True
    both = _STREET_AND_TOWN.fullmatch(text) if len(text) <= longest else None
    street = both is not None and (is_street(both["street"]) or is_street_line(both["street"]))
    return both is not None and street and is_place(both["town"])


def lone_street(parts: Sequence[Part], town: str) -> Part | None:
    """The only street among the pieces of a head, where the place there is a town behind its postal code."""
    streets = [part for part in parts if is_street_line(part.text)]
    return streets[0] if len(streets) == 1 and _CODED_TOWN.match(town) else None
