"""The commas within the names of firms that are called after their partners."""

import re

from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.words import title_score

_FORM = re.compile(
    r"(?:P\.?\s?[ACL]|A\.?P\.?C|PLC|P\.?L\.?L\.?C|L\.?L\.?[PC]|LP|S\.?C\.?P|SELARL|S\.?C|GbR|mbB|PartG(?:\s?mbB)?"
    r"|Partnerschaft(?:sgesellschaft)?(?:\s?mbB)?|S\.?L\.?P|S\.?C\.?R\.?L|V\.?O\.?F|Esqs?)\.?"
)
"""A form that stands behind a comma, nothing else with it ("Elm & Ash, P.C.")."""

_PARTNER = r"[A-ZÀ-Þ][\w'’.-]*"
_PARTNERS = re.compile(
    rf"(?:^|(?<=,\s))(?P<firm>{_PARTNER}(?:\s{_PARTNER})?(?:,\s{_PARTNER}(?:\s{_PARTNER})?)+"
    rf",?\s(?:&|\+|and|und|et|y|e|en)\s[A-ZÀ-Þ][^,()]*(?:,\s{_FORM.pattern}(?=,|$))?)"
)
"""Names in a row, the last of them behind an "and" ("Elm, Ash & Birch LLP")."""

_FELLOWS = re.compile(
    r"(?:&|\+|and|und|et|y|e|en)\s(?:Co\.?|Cie\.?|Partners?|Associates|Associ[ée]+s|Asociados|Associati|Kollegen)$"
)


def parts_partners(text: str, start: int, end: int) -> bool:
    """Whether the comma from `start` to `end` of a head's text stands within the name of a firm, or before its form.

    A title before the names is none of the partners ("Cook, Elm, Ash & Co.").
    """
    if _FORM.fullmatch(text[end:].partition(",")[0].strip()):
        return True
    return any(first <= start < last for first, last in _firms(text))


def _firms(text: str) -> list[tuple[int, int]]:
    """Where the names of firms begin and end that several partners and a legal form, or "& Co.", make up."""
    found = []
    for match in _PARTNERS.finditer(text):
        name = match["firm"]
        before = 0
        names = name.split(", ")
        while len(names) > 1 and title_score(names[0]) > 0:
            before += len(names.pop(0)) + len(", ")
        if has_legal_form(name) or _FORM.fullmatch(names[-1]) or _FELLOWS.search(name):
            found.append((match.start() + before, match.end()))
    return found
