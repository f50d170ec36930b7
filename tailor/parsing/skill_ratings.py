"""Where a text of skills rates one by signs or numbers, and where a number is part of what it says."""

import re

from tailor.parsing.past_tense import is_statement
from tailor.text import RATING

_RATING = re.compile(rf"(?P<open>\s*[(\[])?\s*(?P<rating>{RATING})\s*(?(open)[)\]]?\s*)")
_MAY_RATE = re.compile(r"\d\s?[%/]|[^\w\s,.;:()&-]{2}|[*+]{2}")
_BEHIND = re.compile(r"$|[\t|•·‣∙●▪♦◆❖✦;,:)\]/.–—-]")
_NUMBERED = re.compile(r"[\w.,/+~<>≈≥≤±$€£–—-]$|\bWindows\s*$")
"""What stands right before a figure that is a part of another one, of a version, or says more or less than it."""

_SAID = re.compile(
    r"(?:^|\s)(?:by|to|of|from|than|over|under|above|below|about|around|up|down|nearly|almost|at|in|for|with|an?|the|and|or|until"
    r"|only|just|um|auf|von|bis|über|unter|als|rund|etwa|ca\.?|circa|mit|zu|nur|bei|fast|der|die|das|und|de|des|du|d['’]|à|au|aux|par"
    r"|en|et|jusqu['’]à|environ|près|le|la|les|del|un|una|al|hasta|el|y|por|casi|sobre|até|em|cerca|di|dal|della|oltre|il|lo"
    r"|quasi|met|van|naar|tot|ruim|dan|ongeveer|bijna|op|te|het|een|door)$",
    re.IGNORECASE,
)
"""Words that go on to the figure behind them."""


def without_ratings(text: str) -> str:
    """A skill as written, without the signs and numbers that say how well it is held."""
    if not is_rated(text):
        return text
    return _RATING.sub(lambda found: " " if _rates(text, found) else found[0], text)


def is_rated(text: str) -> bool:
    """Whether a line of skills says by signs or numbers how well one is held, which no skill keeps."""
    if not _MAY_RATE.search(text) or is_statement(text):
        return False
    return any(_rates(text, found) for found in _RATING.finditer(text))


def is_rating(text: str) -> bool:
    """Whether a text is nothing but a rating."""
    return _RATING.fullmatch(text) is not None


def _rates(text: str, found: re.Match[str]) -> bool:
    """Whether signs, or a number that stands behind a name and ends it, rate what they stand with.

    A number that begins a text, or that its words go on from or to, is what the text says ("Cut scrap by 40%").
    """
    rating = found["rating"]
    if not rating[0].isdigit():
        return True
    before, behind = text[: found.start("rating")], text[found.end("rating") :].lstrip(" ")
    if found["open"] and found[0].rstrip().endswith((")", "]")):
        return True
    if not before.strip() and behind.strip() and behind[0] not in "\t:–—-":
        return False
    told = _NUMBERED.search(before) or _SAID.search(before.rstrip())
    return not told and _BEHIND.match(behind) is not None
