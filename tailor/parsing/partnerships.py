"""The commas within the names of firms that are called after their partners."""

import re

from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.places import is_place
from tailor.parsing.words import organisation_score, read_words, title_score
from tailor.text import fold
from tailor.vocabulary.everyday import is_word

_FORM = re.compile(
    r"(?:P\.\s?[ACL]|PC|A\.?P\.?C|PLC|P\.?L\.?L\.?C|L\.?L\.?[PC]|LP|S\.?C\.?P|SELARL|S\.C|GbR|mbB|PartG(?:\s?mbB)?"
    r"|Partnerschaft(?:sgesellschaft)?(?:\s?mbB)?|S\.?L\.?P|S\.?C\.?R\.?L|V\.?O\.?F|Esqs?"
    r"|Attorneys(?: at Law)?|Solicitors|Rechtsanwälte|Avocats|Abogados)\.?"
)
"""A form that stands behind a comma, nothing else with it ("Elm & Ash, P.C.")."""

_WORD = r"[A-ZÀ-Þ][\w'’.-]*"
_PARTNER = rf"{_WORD}(?:\s(?:(?:van|von|de|den|der|du|di|da|la|ter|zu)\s){{0,2}}{_WORD})?"
_PARTNERS = re.compile(
    rf"(?:^|(?<=,\s))(?P<firm>{_PARTNER}(?:,\s{_PARTNER})+"
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
        while len(names) > 1 and _is_no_partner(names[0]):
            before += len(names.pop(0)) + len(", ")
        told = has_legal_form(name) or _FORM.fullmatch(names[-1]) or _FELLOWS.search(name)
        if told or (match.start() + before > 0 and _are_surnames(names)):
            found.append((match.start() + before, match.end()))
    return found


def _are_surnames(names: list[str]) -> bool:
    """Whether names without any form of a firm are of nobody but persons ("Elmes, Ashby & Holt")."""
    words = [word for name in names for word in re.split(r"\s(?:&|\+|and|und|et|y|e|en)\s", name)]
    parts = [part for word in words for part in word.split()]
    plain = any(
        is_word(fold(part).removesuffix("s")) or is_word(fold(part)) or title_score(part) or organisation_score(part)
        for part in parts
    )
    return (
        len(names) > 1 and not plain and not any(map(is_place, words)) and all(len(one.split()) == 1 for one in words)
    )


def _is_no_partner(name: str) -> bool:
    """Whether a name is a title or a department ("Clerk, Purchasing, Elm & Ash Ltd")."""
    return title_score(name) > 0 or any(fold(word) in read_words("departments.txt") for word in name.split())
