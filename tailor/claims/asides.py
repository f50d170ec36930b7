"""A bracket that limits something else than what stands before it: "BE (Module 4 lapsed in 2020)"."""

import re

_GONE = (
    r"(?:expired|lapsed|revoked|not\s+(?:yet\s+)?(?:held|renewed|taken)"
    r"|abgelaufen|erloschen|nicht\s+verlängert|périmée?|expirée?)"
)
_OF_ANOTHER = re.compile(
    rf"\((?:[A-ZÄÖÜ][a-zäöü]+\s)?(?:[A-ZÄÖÜ]{{2,}}|[A-ZÄÖÜ][a-zäöü]+\s\d+)(?:\s(?:has|is|ist))?\s{_GONE}\b[^()]*\)"
)


def without_asides(text: str, start: int, end: int) -> str:
    """The text with spaces in place of the brackets that say of another name that it is no longer held.

    Args:
        text: A line of a resume.
        start: The first character of the name that is judged.
        end: The one behind its last; a bracket that holds the name stays.
    """
    for aside in _OF_ANOTHER.finditer(text):
        if aside.end() <= start or aside.start() >= end:
            text = text[: aside.start()] + " " * len(aside[0]) + text[aside.end() :]
    return text
