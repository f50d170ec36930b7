"""Work and studies that show a language without saying that it is spoken: "French Teacher", "BA German"."""

import re
from collections.abc import Iterator
from functools import cache

from tailor.claims import Certainty
from tailor.matching.hits import Hit
from tailor.matching.index import IndexedItem, ResumeIndex
from tailor.matching.language_names import any_language, is_adjective, own_names
from tailor.model import Place, Reason
from tailor.vocabulary import Vocabulary

_ROLES = (
    r"teacher|tutor|lecturer|instructor|translator|interpreter|linguist|subtitler|proofreader|localiser|localizer"
    r"|language\s+(?:assistant|coach|trainer)"
)
_ROLES_OF = (
    r"teacher|tutor|lecturer|professor|translator|interpreter|head|professeure?|enseignante?|lehrer(?:in)?|dozent(?:in)?"
    r"|übersetzer(?:in)?|dolmetscher(?:in)?|traducteur|traductrice|interprète"
)
_WORK = (
    r"taught|teach(?:es|ing)?|tutor(?:ed|ing|s)?|translat(?:e|ed|es|ing)|interpret(?:ed|ing|s)?|subtitl(?:ed|ing)"
    r"|locali[sz](?:ed|ing)|dubbed|unterrichte\w*|enseigne\w*|übersetz\w*|dolmetsch\w*|tradui\w+"
)
_GIVEN = (
    r"gave|give|giving|taught|teaching|led|ran|run|deliver(?:ed|ing)?|plan(?:ned|ning)?|prepar(?:ed|ing)|design(?:ed|ing)"
    r"|offer(?:ed|ing)?|held|wrote|write|writing|edit(?:ed|ing)?|proofread|produc(?:ed|ing)|mark(?:ed|ing)|creat(?:ed|ing)"
)
_LESSONS = (
    r"lessons?|class(?:es)?|tuition|courses?|subtitles|translations?|texts?|grammar|conversation|correspondence|dubbing"
    r"|articles|copy|scripts"
)
_PASSIVE = re.compile(r"\b(?:was|were|been|being|got)\s+$", re.IGNORECASE)
_DEGREE = re.compile(
    r"\b(?:BA|B\.A\.?|MA|M\.A\.?|MPhil|PhD|Ph\.D\.?|BSc|Bachelor|Master|Magister|Staatsexamen|Lehramt|Licen[cs]e|Licenciatura"
    r"|Laurea|Maîtrise|Degree|Doctorate|PGCE|Honours|Hons|Studium)\b",
    re.IGNORECASE,
)
_TOLD = frozenset({Place.BULLET, Place.SUMMARY, Place.DETAIL, Place.OTHER})
_TITLES = frozenset({Place.TITLE, Place.HEADLINE})


def find_language_work(name: str, index: ResumeIndex, vocabulary: Vocabulary) -> Iterator[Hit]:
    """The jobs of those who teach or translate a language, what they did, and degrees in it.

    Args:
        name: The language as the vocabulary calls it.
        index: The resume.
        vocabulary: Has its other names.
    """
    term = vocabulary.get(name)
    names = tuple(dict.fromkeys((name, *(term.names if term is not None else ()), *own_names(name))))
    for indexed in index.items:
        found = _shown(names, indexed)
        sure = indexed.certainty(*found) if found else Certainty.DENIED
        if found and sure is not Certainty.DENIED:
            reason = f"“{indexed.item.text[slice(*found)]}” shows {name}"
            yield Hit(indexed.item, *found, Reason.IMPLIED, reason, sure)


def _shown(names: tuple[str, ...], indexed: IndexedItem) -> tuple[int, int] | None:
    item = indexed.item
    if item.place in _TITLES:
        return _span(_in_titles(names).search(item.text))
    if item.place is Place.EDUCATION and item.id.endswith(".title") and _DEGREE.search(item.text):
        fields = (one.span() for one in _alone(names).finditer(item.text))
        return next((field for field in fields if not is_adjective(item.text, *field)), None)
    if item.place is Place.SUMMARY and (found := _in_titles(names).match(item.text)):
        return found.span()
    return _worked_with(names, item.text) if item.place in _TOLD else None


def _worked_with(names: tuple[str, ...], text: str) -> tuple[int, int] | None:
    """Where a sentence says that one taught or translated it, or gave lessons in it."""
    for pattern in (_in_work(names), _in_lessons(names)):
        for found in pattern.finditer(text):
            meant = not is_adjective(text, found.start("language"), found.end("language"))
            if meant and not _PASSIVE.search(text[: found.start()]):
                return found.span()
    return None


def _span(found: re.Match[str] | None) -> tuple[int, int] | None:
    return found.span() if found else None


def _either(names: tuple[str, ...]) -> str:
    return "|".join(map(re.escape, names))


@cache
def _alone(names: tuple[str, ...]) -> re.Pattern[str]:
    abroad = _either(tuple(name.lower() for name in own_names(names[0])))
    return re.compile(rf"\b(?:{_either(names)}{'|' if abroad else ''}{abroad})\b")


@cache
def _in_titles(names: tuple[str, ...]) -> re.Pattern[str]:
    one, more = _either(names), rf"(?:\s*(?:,|/|&|\band\b)\s*(?:{any_language()})\b)*"
    return re.compile(
        rf"\b(?:{one})\b{more}\s+(?:to\s+\w+\s+)?(?:language\s+)?(?:{_ROLES})s?\b"
        rf"|\b(?:{_ROLES_OF})\s+(?:of|for|de\s+l['’]|de|d['’]|für|in|du|le)\s*"
        rf"(?:(?:{any_language()})\s*(?:,|&|and)\s*)*(?:{one})\b"
        rf"|\b(?:{one})(?:lehrer|dozent|übersetzer|dolmetscher)(?:in)?\b",
        re.IGNORECASE,
    )


@cache
def _in_work(names: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?i:{_WORK})\b[^.;:]{{0,60}}?\b(?P<language>{_either(names)})\b")


@cache
def _in_lessons(names: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        rf"\b(?i:{_GIVEN})\b[^.;:]{{0,40}}?\b(?P<language>{_either(names)})\s+(?:language\s+)?(?:{_LESSONS})\b"
    )
