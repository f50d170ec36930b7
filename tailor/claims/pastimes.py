"""Lines of what somebody does for pleasure, which shows no skill for work: "Interests: carpentry, folk music"."""

import re

_LABELS = (
    r"(?:(?:personal|other)\s+)?(?:interests?|hobb(?:y|ies|ys)|leisure(?:\s+time)?|pastimes?|(?:in\s+my\s+)?(?:free|spare)\s+time"
    r"|outside\s+(?:of\s+)?work|freizeit|(?:in\s+der\s+)?freizeit|interessen|loisirs|passions?|passe-temps|centres?\s+d['’]intérêts?)"
)
_BEFORE = re.compile(rf"(?:^|[.;|•]\s*)\W*{_LABELS}\b[^.;]*$", re.IGNORECASE)
_HEADING = re.compile(rf"\W*{_LABELS}\b", re.IGNORECASE)
_HELD = re.compile(
    r"\b(?:licen[cs]ed?|certifi\w+|qualifi\w+|diploma|coach(?:ing)?\s+award|volunteer\w*|trainer|instructor|\w*schein|geprüft\w*"
    r"|ehrenamt\w*|permis|brevet|diplôm\w+|bénévol\w+)\b",
    re.IGNORECASE,
)
"""What is held or done for others, though it stands among the hobbies."""


def is_pastime(text: str, start: int, heading: str) -> bool:
    """Whether a line tells of a hobby at `start`: behind a label for hobbies, or below a heading of that kind.

    A paper that is held and work as a volunteer are none, wherever they stand.
    """
    if _HELD.search(text):
        return False
    return _BEFORE.search(text[:start]) is not None or _HEADING.match(heading) is not None
