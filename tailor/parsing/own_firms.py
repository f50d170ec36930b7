"""Work on one's own account: whether the words beside "Self-employed" are one's firm or what one did."""

import re

from tailor.parsing.words import is_own_account, organisation_score, read_words, title_score
from tailor.text import fold

_WORD = re.compile(r"[^\W\d_]+")
_SMALL_WORD = 4
_DONE = re.compile(
    r"(?:\w{3,}ing|\w+(?:ung|erie|eria|ography|ographie|ografía|ografia|ografie)|design|work|care|tuition|lessons|maintenance|studio|practice|classes|pupils|students"
    r"|repairs?|translations?|support|training|arbeiten|unterricht|hilfe|cours|leçons|travaux|clases|aulas|lezioni|lessen)",
    re.IGNORECASE,
)
"""What somebody does, at the end of a firm's name as of a plain matter."""

_OF_FIRMS = re.compile(r"[^\W\d_](?:['’]s\b|s['’](?=\s))|\s(?:&|\+)\s|\b(?:and|und|et|y|e) (?:Sons?|Co|Daughters?)\b")
_TRADES = re.compile(
    r"electric(?:al|s)|plumbing|heating|roofing|joinery|carpentry|building|plastering|flooring|tiling|decorating|scaffolding"
    r"|landscaping|landscapes|gardens|removals|haulage|transport|couriers?|cars|cabs|taxis|cakes|catering|kitchens|interiors"
    r"|designs|films|media|crafts|ceramics|consulting|solutions|services|systems|events|tours|repairs|motors",
    re.IGNORECASE,
)
"""The last word of many a small firm's name."""

_PERSON = re.compile(r"\w{2,}(?:er|or|ist|ian|man|woman|smith|eur|euse|erin|istin)", re.IGNORECASE)
"""How a word for what somebody is ends, which no table may know ("Dry Stone Waller")."""


def is_own_firm(text: str) -> bool:
    """Whether words beside "Self-employed" are the name of one's firm, and not what one did.

    Nobody names a firm in small letters, and plain words ("Dog Walking", "Garden Design") say what was done.
    """
    bare = text.partition(" (")[0]
    words = _WORD.findall(bare)
    proper = bool(words) and all(word[:1].isupper() or len(word) < _SMALL_WORD for word in words)
    if not proper or is_own_account(bare) or title_score(words[0]) > 0 or title_score(words[-1]) > 0:
        return False
    if _OF_FIRMS.search(bare):
        return True
    done = _DONE.fullmatch(words[-1]) is not None
    plain = all(fold(word) in read_words("own_matters.txt") for word in words[:-1])
    return not (_PERSON.fullmatch(words[-1]) or (done and plain))


def is_surely_own_firm(text: str) -> bool:
    """Whether words that rather are a title, as "self-employed" only stands in brackets behind them, name a firm."""
    last = (_WORD.findall(text) or [""])[-1]
    told = _OF_FIRMS.search(text) or _TRADES.fullmatch(last) or organisation_score(text)
    return bool(told) and " " in text and is_own_firm(text)
