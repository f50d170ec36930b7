"""Papers that a line of work only deals with: those of people who are led, paid or phoned, and their paperwork."""

import re

from tailor.text import names_people

# What is done about a paper for others: "handled the bar admission paperwork".
_PAPERWORK = re.compile(
    r"\s+(?:\w+\s+)?(?:paperwork|applications?|renewals|fees|files|checks|requests|enquiries|bookings)\b"
)
# Whom one goes to: "phoned results to the registered nurse".
_TO_THE = re.compile(
    r"\b(?:to|from|by|for|before|via)\s+(?:the|our|his|her|their|local)\s+(?:[a-z]+\s+)?$", re.IGNORECASE
)
# Whom something is done to or with: "paid the CPA", not "passed the CPA".
_DONE_TO_THE = re.compile(
    r"\W*(?!(?:passed|earned|gained|obtained|held|completed|achieved|received|renewed|got|maintained|took|sat|attained|finished"
    r"|acquired|secured|joined|cleared)\b)(?:\w+(?:ed|ove|ook|aid|et)|sent|taught|led|told|brought)\s+(?:the|our|his|her|their)\s+$",
    re.IGNORECASE,
)
_PAPER_BEHIND = re.compile(r"\s+(?:licen[cs]e|certificat\w+|card|permit|registration|standard|level)\b", re.IGNORECASE)
# Right behind an article, and no verb of becoming or being before it: "typed notes for a", not "qualified as a".
_A_PERSON = re.compile(r"\b(?:an?|one|another|our|his|her|their|two)\s+(?:[a-z]+\s+)?$")
_AS_ONE = re.compile(
    r"\b(?:as|am|become|became|becoming|being|is|was|been|qualified|qualify|certified|registered|licen[cs]ed|h[eo]ld\w*|passed|gained"
    r"|obtained|earned|completed|achieved|have|had)\s+(?:an?|one|another|our|his|her|their|two)\s+(?:[a-z]+\s+)?$",
    re.IGNORECASE,
)
_ONE_HOLDER = re.compile(
    r"[\s-]+(?:(?:certified|qualified|licen[cs]ed|registered|trained|accredited|chartered)\s+)?(?:[a-z]+\s+)?(?P<who>[a-z]+(?<!s))\b"
)
_PLURAL_HOLDERS = re.compile(
    r"[\s-]+(?:(?:certified|qualified|licen[cs]ed|registered|trained)\s+)?"
    r"(?:(?!(?:for|in|of|to|with|and|or|on|from|at|by|since|under|as)\b)[a-z]+\s+)?(?P<who>[a-z]+s)\b"
)
# "Sold insurance to drivers with an HGV licence".
_PEOPLE_WITH = re.compile(
    r"\b(?P<who>[a-z]+s)\s+(?:with|holding|who\s+(?:hold|have|held|had)|whose)\s+(?:(?:an?|the|their|no|valid|full|current|clean)\s+)*$",
    re.IGNORECASE,
)
_HOLDERS = frozenset({"holders", "trainees", "interns", "apprentices", "students", "candidates", "placements"})
_ITS_HOLDERS = re.compile(r"\b[A-Z]{2,5}s$")
"""Initials in the plural are those who hold it: "two licensed CPAs"."""


def is_dealt_with(near: str, words: str, behind: str) -> bool:
    """Whether a paper is that of people whom the line names, or one for which something is done.

    Args:
        near: What stands before the paper's name in its piece of the line.
        words: The name.
        behind: What stands behind it.
    """
    people = _PEOPLE_WITH.search(near)
    if _are_its_holders(words, behind) or _PAPERWORK.match(behind) or (people and names_people(people["who"])):
        return True
    if _A_PERSON.search(near) and not _AS_ONE.search(near) and _is_one_person(words, behind):
        return True
    is_somebody = _TO_THE.search(near) or _DONE_TO_THE.match(near)
    return is_somebody is not None and _PAPER_BEHIND.match(behind) is None


def _is_one_person(words: str, behind: str) -> bool:
    """Whether a paper's name is what somebody is called, or with the word behind it: "a CISA-certified auditor"."""
    holder = _ONE_HOLDER.match(behind)
    if holder is not None and names_people(holder["who"]):
        return True
    return " " in words and names_people(words.rpartition(" ")[2]) and words.islower()


def _are_its_holders(words: str, behind: str) -> bool:
    """Whether a paper's name, or what stands right behind it, is what several people are called: "CDL-A drivers"."""
    several = _PLURAL_HOLDERS.match(behind)
    if several is None:
        return _ITS_HOLDERS.search(words) is not None
    return several["who"] in _HOLDERS or names_people(several["who"])
