"""Classes, categories, scores and versions: who holds another one than is asked for does not hold this one."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from tailor.matching.hits import Hit
from tailor.matching.index import ResumeIndex
from tailor.matching.licence_classes import states_other_class
from tailor.matching.naming import find_term
from tailor.model import Reason
from tailor.vocabulary import Vocabulary

_SCORED = re.compile(r"\b(?P<test>IELTS|TOEFL|TOEIC|PTE|GMAT|GRE)\b\D{0,25}?(?P<score>\d{1,3}(?:\.\d)?)\b")
_CATEGORIES = re.compile(
    r"\b(?P<paper>CACES|FIMO|habilitation)\s*(?P<rule>R\.?\s?\d{3})?\W*(?:cat(?:[ée]gories?|egor(?:y|ies)|\.)?\s*)?"
    r"(?P<numbers>\d[A-F]?\b(?:\s*(?:,|/|-|et|and|&|\+|à)\s*\d[A-F]?\b)*)",
    re.IGNORECASE,
)
# A number that belongs to a name: "Form 990", "1099", "5S"; years and counts are none.
_CODE = re.compile(
    r"(?<![\w.,£$€%+-])(?!(?:19|20)\d\d\b)(?:\d{3,5}[A-Z]?|\d[A-Z])(?![\d.,%+]|\s*(?:years?|hours?|people|k\b))"
)
_VERSION = re.compile(r"\s+v?(?P<major>\d{1,2})(?:\.[\dx]+)*$", re.IGNORECASE)
_VERSION_BEHIND = re.compile(r"\s+v?(\d{1,2})(?:\.\d+)*\b")
_GAP = "the resume does not say which version"
_PART = 0.8


def of_that_grade(hits: Iterable[Hit], asked: str, name: str) -> list[Hit]:
    """The hits without those that state another class, category or number, or a lower score, than is asked for.

    Args:
        hits: The places that speak for a requirement.
        asked: The words of the posting, with what stands right behind them.
        name: The requirement's name.
    """
    codes = _CODE.findall(name)
    return [
        hit
        for hit in hits
        if not (
            states_other_class(asked, hit.item.text)
            or _is_lower_score(asked, hit.item.text)
            or _is_another_category(asked, hit.item.text)
            or _lacks_code(codes, hit)
        )
    ]


def find_versions(names: Iterable[str], index: ResumeIndex, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Where a program is named of which a posting asks for a version, unless an older one is named: "Python 3"."""
    for name in names:
        asked = _VERSION.search(name)
        term = vocabulary.get(name[: asked.start()]) if asked else None
        if asked is None or term is None or not term.named:
            continue
        for hit in find_term(term.name, name, index):
            held = _VERSION_BEHIND.match(hit.item.text, hit.end)
            if held is None:
                yield replace(hit, why=Reason.IMPLIED, share=_PART, shortfall=_GAP)
            elif int(held[1]) >= int(asked["major"]):
                yield replace(hit, why=Reason.IMPLIED, share=_PART, explanation=f"names version {held[0].strip()}")


def _is_lower_score(asked: str, held: str) -> bool:
    wanted = {found["test"].upper(): float(found["score"]) for found in _SCORED.finditer(asked)}
    scores = {found["test"].upper(): float(found["score"]) for found in _SCORED.finditer(held)}
    return any(scores[test] < score for test, score in wanted.items() if test in scores)


def _is_another_category(asked: str, held: str) -> bool:
    wanted, stated = _categories(asked), _categories(held)
    return bool(wanted and stated) and not wanted & stated


def _categories(text: str) -> frozenset[str]:
    found = _CATEGORIES.search(text)
    return frozenset(re.findall(r"\d[A-F]?", found["numbers"].upper())) if found else frozenset()


def _lacks_code(codes: list[str], hit: Hit) -> bool:
    """Whether the number that is a part of a name is nowhere in the line, other names aside."""
    by_words = hit.why in {Reason.LITERAL, Reason.SIMILAR}
    return by_words and any(re.search(rf"(?<![\d.]){code}", hit.item.text, re.IGNORECASE) is None for code in codes)
