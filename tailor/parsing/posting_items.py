"""What stands in a list of what is asked, whatever known heading its words hold."""

import re

_KNOWS = re.compile(
    r"(?:(?:an?|the|some|good|sound|solid|strong|basic|working|thorough|detailed|excellent|practical|proven|previous"
    r"|prior|up-to-date|current|fundierte|gute|sehr gute|erste|praktische|bonnes?|solides?|une|première|bonne) )*"
    r"(?:(?:knowledge|understanding|awareness|appreciation|grasp) of"
    r"|(?:experience|background|interest|expertise|skills?|training) (?:of|in|with|working)"
    r"|(?:kenntnisse?|wissen|kenntnis) (?:in|im|der|des|von|über|zu|zum|zur)|erfahrung(?:en)? (?:mit|in|im|bei)"
    r"|(?:connaissances?|maîtrise|expérience|notions|pratique) (?:de|du|des|en|d|sur|dans)"
    r") ",
    re.IGNORECASE,
)

_ANSWER = re.compile(  # of a question in an application form
    r"yes|no|none|n/?a|not applicable|other|prefer not to say|(?:less|more|fewer) than \d+ (?:years?|months?)"
    r"|\d+ ?(?:to|[-–]) ?\d+ years?|required question",
    re.IGNORECASE,
)


def opens_with_knowledge(text: str) -> bool:
    """Whether a line says of what somebody has knowledge or experience: "Knowledge of data protection"."""
    return _KNOWS.match(text.replace("’", " ").replace("'", " ").lstrip(" •*-–")) is not None


def opens_with_article(text: str) -> bool:
    """Whether a line names one thing of several, as no heading does: "A licence"."""
    return text.lstrip().lower().startswith(("a ", "an "))


def answers_a_form(text: str) -> bool:
    """Whether a line is the answer to a question in an application form: "Less than 2 years"."""
    return _ANSWER.fullmatch(text) is not None


def is_fragment(text: str, most: int) -> bool:
    """Whether a line is an item of a list: at most so many words, without a stop or a colon."""
    return len(text.split()) <= most and not text.rstrip().endswith((".", ":", "!", "?"))


def is_plain_label(text: str) -> bool:
    """Whether a short line can stand over a list without any mark of a heading: it holds no number and no separator."""
    return not re.search(r"[\d|@·•]|\s[-–—]\s", text) and next((char for char in text if char.isalpha()), "a").isupper()
