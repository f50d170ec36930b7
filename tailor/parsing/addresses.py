"""E-mail addresses, web addresses and telephone numbers in a text."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from tailor.parsing.dates import find_dates
from tailor.parsing.lines import Line
from tailor.parsing.names import contact_labels
from tailor.parsing.words import read_toml
from tailor.text import fold

EMAIL = re.compile(r"[\w.+'-]+(?:@|\s?\[at\]\s?|\s?\(at\)\s?)[\w-]+(?:\.[\w-]+)+")
DOMAINS = (
    "com|org|net|io|dev|me|co|info|eu|ai|app|tech|site|online|page|xyz|blog|design|uk|de|fr|es|it|nl|pt|br|ch|at|be|ca"
    "|au|in|us|edu|example|gg|so|cv|sh|to|pl|se|dk|no|fi|ie|nz|cz|studio|works|digital|art|name|pro|space|website"
)
URL = re.compile(
    r"(?:https?://|www\.)[^\s|,;<>()]+"
    rf"|(?<![\w@.])(?![a-z]\.no\b)(?:[a-z0-9-]+\.)+(?:{DOMAINS})(?:/[^\s|,;<>()]*)?(?![\w@])",
    re.IGNORECASE,
)
_BEFORE_SLUG = re.compile(
    r"(?:https?://)?(?:[\w-]+\.)*(?:linkedin\.com/(?:in|pub)|(?:github|gitlab|behance|medium|vimeo|bitbucket)\.(?:com|net|org)"
    r"|xing\.com/profile|orcid\.org|t\.me)/",
    re.IGNORECASE,
)
_SLUG = re.compile(r"[\w%.@-]+/?(?P<label>\s+\([^\W\d_][\w .]{1,20}\))?")
"""The rest of a profile's address, behind which LinkedIn's own files name the site in parentheses."""

WHOLE_EMAIL = re.compile(rf"[\w.+'-]+@[\w-]+(?:\.[\w-]+)*\.(?:{DOMAINS}|ac|gov|mil)", re.IGNORECASE)
"""An e-mail address that ends as addresses do, and not within a word."""

_BROKEN_URL = re.compile(r"(?:^|\s)(?:https?://)?[\w-]+(?:\.[\w-]+)+/\S*-$")
PHONE = re.compile(r"(?<![\w/.])(?:\+|00|\(?\+?\d)[\d\s()./\-–]{6,22}\d(?:\s?(?:x|ext\.?)\s?\d{1,5})?(?![\w])")
_POSTCODE = re.compile(r"\d{4,5}-\d{3,4}")
_LABEL = re.compile(r"^([^\W\d_][\w \-/,]{0,24}?)(?:\.?\s*:|\.(?!\s?[^\W\d_]\.))\s*(?=\S|$)")
_DIALLED = re.compile(r"(?:\+|\(?0)[\d\s()]+")
_FULL = 10
_HALF_NUMBER = re.compile(r"(?:^|[\s|·•,;:])(?P<half>\+\d{1,3}(?:[\s./\-–]?\(?\d{1,4}\)?){0,3}\s*)$")
_SIGNS = (7, 15)
"""Digits of a phone number; ITU-T E.164 allows 15. `_FULL` are those of one with its area code."""


def with_whole_addresses(lines: Sequence[Line]) -> list[Line]:
    """As many lines, the first half of an address that was broken put before its second half."""
    whole = list(lines)
    for at in range(len(whole) - 1):
        line, below = whole[at], whole[at + 1]
        if not below.is_bullet and _is_broken_address(line.text.strip(), below.text.strip()):
            whole[at] = replace(line, text="")
            whole[at + 1] = replace(below, text=line.text.strip() + below.text.strip(), links=line.links + below.links)
        elif not below.is_bullet and (start := _first_half_of_number(line.text, below.text)) is not None:
            whole[at] = replace(line, text=line.text[:start].rstrip(" |·•,;"))
            whole[at + 1] = replace(below, text=f"{line.text[start:].strip()} {below.text.strip()}")
    return whole


def _first_half_of_number(above: str, below: str) -> int | None:
    """Where the country's code begins at the end of a line whose number goes on in the next; None without one."""
    half = _HALF_NUMBER.search(above)
    if half is None or not re.match(r"[\d(]", below.strip()) or find_dates(below.strip()[:7]):
        return None
    both = f"{half['half'].strip()} {below.strip()}"
    number = PHONE.match(both)
    digits = sum(sign.isdigit() for sign in number[0]) if number else 0
    whole = sum(sign.isdigit() for sign in half["half"]) > _SIGNS[0]
    goes_on = number is not None and not whole and re.match(r"\s*(?:$|[|·•,;\t])", both[number.end() :])
    return half.start("half") if goes_on and _FULL <= digits <= _SIGNS[1] else None


def _is_broken_address(above: str, below: str) -> bool:
    """Whether two lines are the halves of one address that a narrow column broke anywhere."""
    if _BROKEN_URL.search(above):
        return re.fullmatch(r"[\w-]+/?(?:\s+\([^\W\d_][\w .]{1,20}\))?", below) is not None
    first = above.rsplit(maxsplit=1)[-1] if above else ""
    if first and (slug := _SLUG.fullmatch(below)) and _is_first_half(first, labelled=slug["label"] is not None):
        return True
    if re.fullmatch(r"[a-z0-9][\w.+-]*[-._]", first) and (first == above or ":" in above):
        return WHOLE_EMAIL.fullmatch(below) is not None
    if not first or len(below.split()) != 1 or WHOLE_EMAIL.fullmatch(first):
        return False
    if "@" in first or below.startswith("@"):
        return WHOLE_EMAIL.fullmatch(first + below) is not None
    halves = "." in first and "." in below and "@" not in below and not URL.fullmatch(first)
    return halves and URL.fullmatch(first + below) is not None


def _is_first_half(address: str, *, labelled: bool) -> bool:
    """Whether a web address lacks its end: a profile's name, or what is before the site's name in the next line."""
    site = _BEFORE_SLUG.match(address)
    return site is not None and (site.end() == len(address) or labelled) and not address.endswith(")")


def is_phone(value: str, text: str) -> bool:
    """Whether digits in a text are a telephone number: behind a label, or by how many they are."""
    label = label_of(text)
    if label and not is_place_label(label):
        return True
    if _POSTCODE.fullmatch(value.strip()):
        return False
    digits = re.sub(r"\D", "", value)
    # "029 2018 0155" is a number of Cardiff, though a year stands in it.
    is_dialled = len(digits) >= _FULL and _DIALLED.fullmatch(value.strip()) is not None
    return _SIGNS[0] <= len(digits) <= _SIGNS[1] and (is_dialled or not find_dates(value.strip()))


def label_of(text: str) -> str:
    """The label with its colon at the beginning of a text ("Tel.: "), or an empty string."""
    found = _LABEL.match(text) if ":" in text or "." in text else None
    return found[0] if found and fold(found[1]) in contact_labels() else ""


def is_place_label(text: str) -> bool:
    """Whether a text is one of the words that stand before a place ("Address:")."""
    return fold(text).strip(" .:()") in _place_labels()


@cache
def _place_labels() -> frozenset[str]:
    names = read_toml("contact.toml")["place_labels"]["names"]
    return frozenset(" ".join(name.split()) for name in str(names).split(";"))


def bare_url(url: str) -> str:
    """An address without scheme, www and closing slash, to compare it with another."""
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", url.strip().casefold()).rstrip("/")


def is_address(written: str, url: str) -> bool:
    """Whether what is written is the address, or its beginning before the end of the line cut it within a word."""
    shown, whole = bare_url(written), bare_url(url)
    return shown == whole or ("/" in shown and whole.startswith(shown) and whole[len(shown)] not in "/?#")
