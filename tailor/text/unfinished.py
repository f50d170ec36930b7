"""Words that say that a degree is not finished."""

import re

_UNFINISHED = re.compile(
    r"\b(?:in progress|expected|anticipated|candida(?:te(?!\s+school)|cy)|pursuing|enrolled|ongoing|incomplete"
    r"|pending|(?:exams?|tests?) (?:booked|scheduled|planned)|part[- ]qualified"
    r"|started(?=$|\W+(?:in )?(?:\w+ )?(?:19|20)\d\d)"
    r"|(?:\d+|one|two|three|four|five|six|seven|eight|nine) (?:of|out of)(?: the)?"
    r" (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: \w+)?"
    r" (?:modules?|papers?|exams?|units?|parts?|levels?|credits?|ects|semesters?)"
    r"|not completed|withdrawn|studying|unfinished|discontinued|current student|to be awarded"
    r"|voraussichtlich\w*|angestrebt\w*|abgebrochen|ohne abschluss|nicht abgeschlossen"
    r"|en cours|prévue?s?|prevue?s?|inachevée?s?|non obtenue?|previst[oa]|en curso|verwacht)\b",
    re.IGNORECASE,
)


def says_unfinished(text: str) -> bool:
    """Whether words on a degree say that it is expected, under way or given up (English, German, French)."""
    return _UNFINISHED.search(text) is not None
