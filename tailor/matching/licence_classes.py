"""Classes of driving licences: whoever holds C and E may drive what asks for B."""

import re
from collections.abc import Iterator
from functools import cache

from tailor.matching.hits import Hit
from tailor.matching.index import ResumeIndex
from tailor.matching.naming import make_hit
from tailor.model import Reason

# Directive 2006/126/EC, articles 4 and 6: what a class entails directly.
_ENTAILS = {
    "BE": ("B",),
    "C1": ("B",),
    "C1E": ("C1", "BE"),
    "C": ("C1",),
    "CE": ("C", "C1E"),
    "D1": ("B",),
    "D1E": ("D1", "BE"),
    "D": ("D1",),
    "DE": ("D", "D1E"),
    "A": ("A2",),
    "A2": ("A1",),
    "A1": ("AM",),
    "B": ("AM", "L"),
    "T": ("L",),
}
_CODE = r"(?:AM|A[12]?|BE?|B96|B\s?\+\s?E|C1?\s?\+\s?E|D1?\s?\+\s?E|C1?E?|D1?E?|L|T)"
_WORD = (
    r"(?:führerscheine?|(?:führerschein|fahrerlaubnis)klassen?|fahrerlaubnis(?:se)?|lenkberechtigung(?:en)?|permis(?:\s+de\s+conduire)?|driving\s+licen[cs]e"
    r"|driver['’]?s?\s+licen[cs]e|licen[cs]e|full\s+licen[cs]e)"
)
_KIND = r"(?:klassen?|kl\.|catégories?|class(?:es)?|categor(?:y|ies)|cat\.?)"
_LISTED = re.compile(
    rf"\b{_WORD}\b[\s:–—,-]{{0,3}}(?:\(?\s*(?:(?:der|des|de|of)\s+)?{_KIND}\s*:?\s*)?"
    rf"(?P<codes>{_CODE}(?:\s*(?:,|/|;|und|et|and|&|\+|sowie)?\s*{_CODE})*)(?![\w+])",
    re.IGNORECASE,
)
_TRUCK = r"\b(?:(?:HGV|LGV)\s+(?:class\s+)?{number}|class\s+{number}\s+(?:HGV|LGV|licen[cs]e|driver))\b"
_OF_TRUCKS = tuple(
    (code, re.compile(_TRUCK.format(number=number), re.IGNORECASE))
    for code, number in (("CE", r"(?:1|one|C\s?\+?\s?E)"), ("C", r"(?:2|two|C(?!\s?\+?\s?E))"))
)
_OF_CARS = re.compile(
    r"\b(?:full,?\s+(?:clean\s+|manual\s+)?(?:UK\s+|EU\s+|Irish\s+)?driving\s+licen[cs]e|driving\s+licen[cs]e\s+\(?car\)?)",
    re.IGNORECASE,
)
"""What only those are said to hold who may drive a car."""
_CDL = re.compile(
    r"\b(?:(?:CDL\)?(?:[\s-]+class)?|commercial\s+driver['’]?s?\s+licen[cs]e[\s,(-]+(?:CDL\W+)?class)[\s-]+(?P<a>(?-i:[ABC]))"
    r"|class[\s-]+(?P<b>(?-i:[ABC]))[\s-]+(?:CDL|commercial\s+driver))\b",
    re.IGNORECASE,
)


def find_classes(asked: str, index: ResumeIndex) -> Iterator[Hit]:
    """The places that list a class of driving licence which is, or entails, one that is asked for."""
    wanted = _classes(asked)
    if not wanted:
        return
    for indexed in index.items:
        for start, end, held in _stated(indexed.item.text):
            if wanted & _entailed(held):
                why = Reason.ALIAS if held in wanted else Reason.IMPLIED
                yield from make_hit(indexed, (start, end), why, f"the licence states class {held}")


def states_other_class(asked: str, text: str) -> bool:
    """Whether a text states classes of a licence, none of which is or entails the one that is asked for."""
    wanted, held = _classes(asked), _classes(text)
    return bool(wanted and held) and not any(wanted & _entailed(one) for one in held)


def _classes(text: str) -> set[str]:
    return {code for _, _, code in _stated(text)}


def _stated(text: str) -> Iterator[tuple[int, int, str]]:
    """Where a text states classes of a licence, and each class."""
    for found in _LISTED.finditer(_CDL.sub(_blank, text)):
        for code in re.findall(_CODE, found["codes"]):
            if code.isupper():
                yield found.start(), found.end(), re.sub(r"[\s+]", "", code)
    for name, pattern in _OF_TRUCKS:
        yield from ((*found.span(), name) for found in pattern.finditer(text))
    yield from ((*found.span(), "B") for found in _OF_CARS.finditer(text))
    yield from ((*found.span(), f"CDL {(found['a'] or found['b']).upper()}") for found in _CDL.finditer(text))


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


@cache
def _entailed(code: str) -> frozenset[str]:
    """A class with all that it entails; a commercial licence of class A covers B and C."""
    if code.startswith("CDL "):
        return frozenset(f"CDL {one}" for one in "ABC"[ord(code[-1]) - ord("A") :])
    below = (_entailed(one) for one in _ENTAILS.get(code, ()))
    return frozenset({code}).union(*below)
