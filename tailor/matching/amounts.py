"""Amounts that a posting asks for behind a requirement, compared with the resume's: "payroll for 500 or more staff".

Only numbers before a word for the same sort of thing, or with the same currency, are compared; where the resume gives
none beside what it names, nothing is said of the amount.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tailor.matching.hits import Hit
from tailor.text import find_numbers

_SORTS = {
    "people": "staff|employees?|people|workers?|colleagues|team members|direct reports|heads|headcount|ftes?"
    "|mitarbeite(?:r|rn|rinnen|nden?)|personen|beschäftigten?|salariés|collaborateurs|personnes|agents",
    "learners": "pupils?|students?|children|learners|kinder|kindern|schülern?|élèves|enfants",
    "patients": "patients?|residents?|clients?|cases|service users|bewohnern?|patienten|klienten|résidents",
    "places": "sites|stores|shops|branches|standorten?|filialen|magasins",
    "homes": "units|properties|homes|flats|apartments|wohnungen|logements",
    "beds": "beds?|betten|lits",
    "vehicles": "vehicles|trucks|lorries|vans|fahrzeugen?|véhicules",
    "guests": "covers|guests|gästen?|couverts",
}
_BEHIND = re.compile(
    r"\s*\+?(?: or more| oder mehr| ou plus)?(?: [\w-]+)? (?:"
    + "|".join(f"(?P<{sort}>{words})" for sort, words in _SORTS.items())
    + r")\b",
    re.IGNORECASE,
)
_TEAM = re.compile(
    r"\b(?:teams?|crews?|staff|group|workforce|équipe|team) (?:of|von|de)"
    r" (?:up to |over |about |around |at least |more than |mindestens |au moins |plus de )*$",
    re.IGNORECASE,
)
_LEADS = re.compile(
    r"\b(?:lead|led|leading|manag\w+|supervis\w+|head(?:ing|ed)?|leit\w+|führ\w+|encadr\w+|dirig\w+|management)\b",
    re.IGNORECASE,
)
_CURRENCY_BEFORE = re.compile(r"[£$€]\s?$")
_CURRENCY_BEHIND = re.compile(r"\s?(?:k|m|mio\.?|million(?:en|s)?)?\s?(?P<sign>€|eur\b|euros?\b)", re.IGNORECASE)
_AT_MOST = re.compile(r"\b(?:up to|at most|maximum(?: of)?|bis zu|höchstens|jusqu.à|max\.?) $", re.IGNORECASE)
_NEARLY = 0.9


@dataclass(frozen=True, slots=True)
class _Amount:
    sort: str
    value: float
    words: str


def compare_amounts(asked: str, hits: Sequence[Hit]) -> list[Hit]:
    """The hits with what the resume's amounts say about the one that is asked for.

    Args:
        asked: The words of a requirement and what stands behind it in its line.
        hits: The places that speak for it.
    """
    wanted = next((one for one in _amounts(asked, least=True)), None)
    told = [one for hit in hits for one in _amounts(hit.item.text) if wanted and one.sort == wanted.sort]
    most = max(told, key=lambda one: one.value, default=None)
    if wanted is None or most is None or most.value >= _NEARLY * wanted.value:
        return list(hits)
    note = f"the posting asks for {wanted.words}; the resume names {most.words}"
    share = most.value / wanted.value
    return [replace(hit, share=hit.share * share, shortfall=hit.shortfall or note) for hit in hits]


def _amounts(text: str, *, least: bool = False) -> Iterator[_Amount]:
    """The amounts of a text; `least` leaves out those that are the most of something."""
    for number in find_numbers(text):
        before, behind = text[: number.start], text[number.end :]
        if least and _AT_MOST.search(before):
            continue
        counted = _BEHIND.match(behind)
        if counted and counted.lastgroup:
            yield _Amount(counted.lastgroup, number.value, f"{number.text}{counted[0]}")
        elif (team := _TEAM.search(before)) and (not least or _LEADS.search(before)):
            yield _Amount("people", number.value, f"{team[0]}{number.text}")
        elif currency := _CURRENCY_BEFORE.search(before):
            yield _Amount(currency[0].strip(), number.value, f"{currency[0]}{number.text}")
        elif currency := _CURRENCY_BEHIND.match(behind):
            yield _Amount("€", number.value, f"{number.text}{currency[0]}")
