"""Courses that were left, papers that were lost, and what somebody refused to do or did not do among all else."""

import re

_LEFT = re.compile(
    r"\b(?:left|quit|dropped(?:\s+out\s+of)?|abandoned|gave\s+up|broke\s+off|cancelled|withdrew\s+from|skipped|missed"
    r"|walked\s+out\s+of|failed)\s+(?:(?:the|an?|my|their)\s+)?$",
    re.IGNORECASE,
)
_LOST = re.compile(
    r"\b(?:lost|surrendered|forfeited|gave\s+(?:up|back)|handed\s+(?:in|back))\s+(?:(?:the|an?|my|his|her)\s+)?$",
    re.IGNORECASE,
)
_PAPER = re.compile(
    r"(?:[\w-]+\s+){0,4}?(?:licen[cs]e|certificat\w+|card|permit|registration|accreditation|clearance)\b", re.IGNORECASE
)
_COURSE = re.compile(
    r"(?:[\w-]+\s+){1,5}?(?:(?:certificate|licen[cs]e)\s+)?(?:courses?|class(?:es)?|training|exam\w*|tests?|programmes?|programs?|degree|lessons)\b"
)
_REFUSED = re.compile(
    r"\b(?:refused|declined|failed|unable|chose\s+not|decided\s+not|have\s+yet|has\s+yet|am\s+yet|yet)\s+to\s+(?:(?!and\b)[\w-]+\s+){1,3}$",
    re.IGNORECASE,
)

_ALL_BUT = re.compile(
    r"""\b(?:except(?:ing|\s+for)?|apart\s+from|other\s+than|excluding|excl\.|save\s+for|with\s+the\s+exception\s+of
        |(?:all|every\w*)\s+(?:[\w-]+\s+){0,4}but|außer|ausgenommen|mit\s+ausnahme\s+(?:von|der|des)|sauf|hormis|excepté
        |à\s+l['’]exception\s+(?:de|du|des))\s+
        (?:(?:the|la|le|les|der|die|das)\s+|(?:those|people|patients|residents|pupils)\s+(?:in|on|with|at)\s+)?
        (?:[\w-]+\s+(?:and|or|und|et)\s+)?$""",
    re.VERBOSE | re.IGNORECASE,
)


def is_broken_off(before: str, told: str) -> bool:
    """Whether a course in it was left, the paper lost, or it was never taken up.

    Args:
        before: What stands before its name in the sentence: "quit the " of "quit the first aid course".
        told: Its name and what follows.
    """
    if _REFUSED.search(before) is not None or _ALL_BUT.search(before) is not None:
        return True
    if _LOST.search(before) is not None:
        return _PAPER.match(told) is not None
    return _LEFT.search(before) is not None and _COURSE.match(told) is not None
