"""Contact data that run over the end of a line: a number, an address or a place whose halves stand in two lines."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tailor.parsing.addresses import EMAIL, PHONE, URL, is_phone, label_of, with_whole_addresses
from tailor.parsing.broken_emails import with_whole_emails
from tailor.parsing.dates import find_dates
from tailor.parsing.icons import ICONS
from tailor.parsing.lines import Line
from tailor.parsing.places import is_region

_SIGN = r"(?:\t|[|•·‣∙⋄∣│┃¦;])"
_ENDS_ITEM = re.compile(rf"{_SIGN}\s*$")
_BEGINS_ITEM = re.compile(rf"\s*(?:{_SIGN}|{ICONS}\s)")
_LAST = re.compile(rf"(?:^|.*{_SIGN})\s*(?P<piece>.*\S)\s*$", re.DOTALL)
_FIRST = re.compile(rf"(?P<piece>.*?)\s*(?:{_SIGN}|$)", re.DOTALL)
_WHOLE_EMAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}", re.IGNORECASE)
_OPEN_TOKEN = re.compile(r"\S[-_.@/+]$")
_NUMBER = re.compile(r"[+(]?\d[\d\s()./–-]*")
_REST_OF_NUMBER = re.compile(r"[(\d][\d\s()./–-]*")
_OPEN_PLACE = re.compile(
    r"(?:\b(?:apt|apartment|flat|unit|suite|room|no|nr|p\.?o\.? box|postfach|bp)\.?|,|\b(?:[A-Z]{1,3}-)?\d{4,5}"
    r"|\b[A-Z]{1,2}\d[A-Z\d]?)$",
    re.IGNORECASE,
)
"""How an address ends that goes on: before the flat's number, behind a comma, a postal code or the half of one."""

_CODE = re.compile(r"(?:[A-Z]{2}\s)?\d{4,6}(?:-\d{3,4})?|(?:[A-Z]{1,2}\d[A-Z\d]?\s)?\d[A-Z]{2}")
"""A postal code alone, or the half of one ("4ZZ")."""

_WHOLE_NUMBER = 9
_MOST_DIGITS = 15
_COUNTRY = 3
"""Digits of a whole number, of the longest with its country's code, and of that code."""


@dataclass(frozen=True, slots=True)
class _Seam:
    """The last piece of a line, at `start` there, and the first of the next.

    `shared` where one of the lines holds more than its piece, `flows` where such lines break anywhere.
    """

    start: int
    above: str
    below: str
    shared: bool
    flows: bool


def with_whole_contacts(lines: Sequence[Line]) -> list[Line]:
    """As many lines, the first half of what a line end broke put before its second half.

    Args:
        lines: Lines of contact data, in order.
    """
    whole = with_whole_emails(lines)
    flows = any(_ENDS_ITEM.search(one.text) or _BEGINS_ITEM.match(one.text) for one in lines)
    for at in range(len(whole) - 1):
        line, below = whole[at], whole[at + 1]
        parted = below.is_bullet or line.is_bullet or line.style.size != below.style.size
        seam = None if parted else _seam(line.text, below.text, flows=flows)
        glue = None if seam is None else _glue(seam)
        if seam is None or glue is None:
            continue
        whole[at] = replace(line, text=line.text[: seam.start].rstrip())
        whole[at + 1] = replace(below, text=seam.above + glue + below.text.lstrip(), links=(*line.links, *below.links))
    return with_whole_addresses(whole)


def _seam(above: str, below: str, *, flows: bool) -> _Seam | None:
    """Where two lines meet; None where a sign shows that one item ends there."""
    if _ENDS_ITEM.search(above) or _BEGINS_ITEM.match(below):
        return None
    last, first = _LAST.match(above), _FIRST.match(below)
    if last is None or first is None or not first["piece"].strip():
        return None
    shared = re.search(_SIGN, above + below) is not None or bool(label_of(last["piece"]))
    shared = shared or re.match(ICONS, last["piece"]) is not None
    return _Seam(last.start("piece"), last["piece"], first["piece"].strip(), shared, flows and shared)


def _glue(seam: _Seam) -> str | None:
    """What stands between the halves of one thing; None where there are two things."""
    if label_of(seam.below):
        return None
    last = seam.above.split()[-1]
    ends_sentence = last.endswith(".") and last != seam.above[len(label_of(seam.above)) :]
    if not ends_sentence and _is_address(last, seam.below.split()[0]):
        return ""
    value = seam.above[len(label_of(seam.above)) :]
    if any(pattern.search(text) for pattern in (EMAIL, URL) for text in (value, seam.below)):
        return None
    return " " if _is_number(value, seam.below) or _is_place(value, seam) else None


def _is_address(above: str, below: str) -> bool:
    """Whether two words are the halves of one address."""
    both = above + below
    if not _OPEN_TOKEN.search(above):
        return False
    if "@" in both:
        if above.endswith(".") and not above.islower():
            return False  # letters behind a name ("Ann Example, M.Ed.")
        return _WHOLE_EMAIL.fullmatch(both) is not None
    starts = "." in above[:-1] or "/" in above or URL.match(below) is not None
    return starts and not above.endswith(".") and not below[0].isupper() and URL.fullmatch(both) is not None


def _is_number(above: str, below: str) -> bool:
    """Whether a telephone number goes on in the next line, whose first piece holds nothing else."""
    half, rest = re.search(rf"(?:^|[\s,:])({_NUMBER.pattern})$", above), _REST_OF_NUMBER.fullmatch(below)
    if half is None or rest is None:
        return False
    digits, more = (sum(map(str.isdigit, text)) for text in (half[1], below))
    if digits + more > _MOST_DIGITS or (digits >= _WHOLE_NUMBER and find_dates(below)):
        return False
    is_half = half[1][0] in "+(0" or _REST_OF_NUMBER.fullmatch(above) is not None
    both = f"{half[1]} {below}"
    number = PHONE.fullmatch(both)
    is_rest = more < _WHOLE_NUMBER or (half[1].startswith("+") and digits <= _COUNTRY)
    return is_half and is_rest and number is not None and is_phone(both, "")


def _is_place(above: str, seam: _Seam) -> bool:
    """Whether an address of a place goes on: it is open, or its postal code follows, or lines break anywhere here."""
    both = above + seam.below
    numbered = re.search(r"\d", above) is not None and "," in both and not find_dates(both)
    if not numbered or PHONE.fullmatch(seam.below) or PHONE.search(above):
        return False
    coded = _CODE.fullmatch(seam.below) is not None
    state = coded and (is_region(above.rsplit(", ", maxsplit=1)[-1]) or (above.endswith(",") and is_region(seam.below)))
    return state or (seam.shared and (coded or _OPEN_PLACE.search(above) is not None or seam.flows))
