"""A bullet's verb in another tense, with which it claims no more than before."""

import re

_IRREGULAR = frozenset(
    pair
    for pairs in (
        "begin began, bring brought, build built, buy bought, choose chose, deal dealt, do did, draw drew, drive drove",
        "feed fed, find found, fly flew, get got, give gave, grow grew, hold held, keep kept, lead led, make made",
        "meet met, oversee oversaw, run ran, sell sold, send sent, sing sang, speak spoke, spend spent, take took",
        "teach taught, think thought, understand understood, undertake undertook, win won, write wrote",
    )
    for pair in pairs.split(", ")
)
_SHORTEST = 3


def is_retold(held: str, claimed: str) -> bool:
    """Whether a claimed verb is a held base form in the past or the third person ("assist": "assisted", "assists").

    Not the other way round: who did something need not do it still.
    """
    if len(held) < _SHORTEST or not held.isalpha() or not claimed.isalpha():
        return False
    stem = held.removesuffix("e")
    soft = held.removesuffix("y") + "i" if held.endswith("y") else held
    endings = {f"{stem}ed", f"{stem}es", f"{held}s", f"{soft}ed", f"{soft}es", f"{held}{held[-1]}ed"}
    return claimed in endings or f"{held} {claimed}" in _IRREGULAR


_DECLINED = re.compile(
    r"\w{2,}(?:liche|ische|ige|ive|ale|elle|are|ierte|ante|ente|ose|kte|nge|same|reiche|eie|ene"
    r"|ere|lose)"
)


def is_declined(held: str, claimed: str) -> bool:
    """Whether a claimed German adjective is a held one behind an article ("operativer Einkauf": "der operative")."""
    return held in (f"{claimed}r", f"{claimed}s") and _DECLINED.fullmatch(claimed) is not None


def is_told_of_oneself(held: str, claimed: str) -> bool:
    """Whether a claimed verb is a held third person in the first: "writes": "write", "carries": "carry"."""
    forms = {f"{claimed}s", f"{claimed}es", f"{claimed.removesuffix('y')}ies"}
    return len(claimed) >= _SHORTEST and claimed.isalpha() and held in forms
