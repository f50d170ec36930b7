"""Words that say that something is not fully held: learned, assisted with, wanted, denied."""

import re

_HEDGES = re.compile(
    r"\b(?:"
    r"no|not|never|without|non|little|limited|basic|basics|beginner|novice|elementary|introductory|introduction"
    r"|exposure|exposed|familiar|familiarity|awareness|acquainted|shadow(?:ed|ing)?|observ(?:ed|ing)"
    r"|assist(?:ed|ing|s)?|help(?:ed|ing|s)?|trainees?|learning|learnt|learned|studying|studied|coursework|modules?"
    r"|planned|planning to|aspiring|hoping|interest(?:ed)?|expected|pending|in progress|currently (?:learning|studying)"
    r"|grundkenntnisse|kaum|keine?|nicht|ohne|notions|débutant|sans|aucune?"
    r")\b",
    re.IGNORECASE,
)


def is_hedged(text: str) -> bool:
    """Whether a text holds a word that may take back what it names."""
    return _HEDGES.search(text) is not None
