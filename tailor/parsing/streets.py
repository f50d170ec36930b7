"""Streets, which have the form of a person's name where their number is cut off ("Via Alba")."""

import re

_BEFORE = (
    r"(?:rua|avenida|travessa|largo|praça|praceta|alameda|estrada|beco|rue|avenue|boulevard|impasse|allées?|chemin|quai"
    r"|route|place|cours|faubourg|calle|plaza|plazuela|paseo|ronda|camino|callejón|carretera|via|viale|piazza|piazzale"
    r"|corso|vicolo|strada|contrada|am|an der|auf der|auf dem|zum|zur|im|in der|unter den)"
)
_OF = r"(?:de|da|do|das|dos|du|des|del|della|delle|dei|degli|di|la|las|le|les|los)"
_BEGINS = re.compile(rf"{_BEFORE}\s[^\W\d_]", re.IGNORECASE)
_BEGINS_SURELY = re.compile(rf"(?!(?:am|im|zum|zur)\b){_BEFORE}\s(?:{_OF}\s|[ld]['’])", re.IGNORECASE)
_BETWEEN = re.compile(r"(?:am|im|zum|zur|an der|auf de[rm]|in der|unter den)\s", re.IGNORECASE)
"""Words before streets' names in German; "Im" is a family's name as well ("Im Ji-woo, Seoul")."""

_GERMAN = re.compile(r"\w+(?:straße|strasse|gasse|platz|allee|weg|ufer|damm|ring|straat|laan|plein|gracht|kade)")
_ENGLISH = re.compile(
    r"\s(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Close|Terrace|Crescent|Boulevard|Blvd|Court|Way|Square|Parade"
    r"|Quay|Mews|Grove|Gardens)\.?$"
)


def is_street_of_address(text: str, name: str) -> bool:
    """Whether what could be a person's name in a line is the street of an address.

    Args:
        text: The whole line ("Rua Nova, 8, Braga").
        name: What could be the name in it ("Rua Nova").
    """
    if _BEGINS_SURELY.match(name):
        return True
    behind = text.partition(name)[2]
    goes_on = behind.lstrip().startswith(",") and not (_BETWEEN.match(name) and not re.search(r"\d", behind))
    return goes_on and (_BEGINS.match(name) or _GERMAN.fullmatch(name) or _ENGLISH.search(name)) is not None


_SURELY_LAST = re.compile(
    r"(?:Street|Str\.|Road|Rd\.?|Lane|Avenue|Ave\.?|Drive|Crescent|Boulevard|Blvd\.?|Highway|Parkway)(?:\s(?:North|South|East"
    r"|West|[NSEW]{1,2}))?$|[\w-]*(?:straße|strasse|str\.|gasse|allee|straat|laan|gracht)$",
    re.IGNORECASE,
)
_SURELY_FIRST = re.compile(
    r"(?:rue|avenue|boulevard|impasse|chemin|quai|calle|avenida|carretera|via|viale|corso|rua|travessa|estrada)\s[^\W\d_]",
    re.IGNORECASE,
)


def is_street_name(text: str) -> bool:
    """Whether a text without a number has the name of a street, and of nothing that houses are called as well."""
    last = _SURELY_LAST.search(text)
    return (last is not None and (len(text.split()) > 1 or _GERMAN.fullmatch(text) is not None)) or bool(
        _SURELY_FIRST.match(text)
    )
