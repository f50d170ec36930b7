"""Words that say that something is not fully held: learned, assisted with, wanted, denied."""

import re

from tailor.text import find_phrase

_WHOLE_BULLET = re.compile(
    r"(?:currently\s+|actively\s+)?(?:assist(?:ed|ing|s)?|help(?:ed|ing|s)?|observ(?:ed|ing)|shadow(?:ed|ing)|learn(?:ed|t|ing)"
    r"|stud(?:ied|ying)|coursework|modules?|relevant coursework|interest(?:ed)?|aspiring|hoping|planning to|want(?:ing)? to"
    r"|seeking|exposure|exposed|familiar|introduc(?:tion|ed) to|basics?|no|not)\b",
    re.IGNORECASE,
)
"""A bullet that begins so takes back all that it names."""

_BEFORE = re.compile(
    r"\b(?:no|not|never|without|non|little|limited|basic|basics of|beginner|novice|elementary|introductory|introduction to"
    r"|exposure to|exposed to|familiar(?:ity)? with|awareness of|acquainted with|shadow(?:ed|ing)?|observ(?:ed|ing)"
    r"|assist(?:ed|ing|s)?|help(?:ed|ing|s)?|learning|learnt|learned|studying|studied|courses? (?:in|on)|coursework|modules?"
    r"|planned|planning to|aspiring|hoping|interest(?:ed)? in|expected|pending|instead of|rather than|replac(?:ed|ing)"
    r"|grundkenntnisse|kaum|keine?|nicht|ohne|notions|débutant|sans|aucune?)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"^\W{0,3}(?:\w+\W+){0,2}(?:basics?|beginner|coursework|module|in progress|pending|expected|trainee|exposure|learner"
    r"|grundkenntnisse)\b",
    re.IGNORECASE,
)


def is_hedged(text: str, words: str = "") -> bool:
    """Whether a text takes back, before or right after them, what its `words` name; all of it when there are none."""
    if _WHOLE_BULLET.match(text):
        return True
    place = find_phrase(words, text) if words else None
    if place is None:
        return False
    return bool(_BEFORE.search(text[: place[0]]) or _AFTER.match(text[place[1] :]))
