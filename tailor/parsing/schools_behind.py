"""Where a school's name begins or ends that a degree stands right beside ("BA History University of Leeds")."""

import re

from tailor.parsing.places import is_place
from tailor.parsing.words import degree_score, institution_score, title_score

_BEGINS = re.compile(
    r"\s(?=(?:the\s)?(?:(?:royal|national|technical|technische|open|imperial|state|city|freie|pontificia)\s)*"
    r"(?:(?:university|college|school|institute|academy|faculty|conservatoire)\s(?:of|for|college)\s"
    r"|(?:universität|hochschule|fachhochschule|gymnasium|université|école|lycée|universidad|escuela|università"
    r"|istituto|politecnico|liceo|universidade|escola|universiteit|hogeschool|(?-i:TU|FH|PH|LMU|RWTH|ETH|IUT|IES|UCL))"
    r"\s(?-i:[A-ZÀ-Þ]|d[eiu]\w{0,3}\s|für\s|van\s)))",
    re.IGNORECASE,
)
_OF_A_NAME = re.compile(r"(?:college|school|institute|academy|faculty|conservatoire)\s", re.IGNORECASE)
_BARE = re.compile(
    r"(?:[A-Z][A-Za-z]{0,3}\.?){1,4}(?:\s\(Hons\))?"
    r"|(?:Bachelor|Master|Doctor|Diploma|Certificate)(?:['’]s)?(?:\s(?:of|in)\s\w+)?"
)
"""A degree alone; behind others the words before "School of" may be the school's ("MBBS Elm School of Medicine")."""
_FROM = re.compile(r"\sfrom\s(?:the\s)?(?=[A-ZÀ-Þ])")
_TOWN = re.compile(r"[A-ZÀ-Þ][\w'’-]+(?:\s[A-ZÀ-Þ][\w'’-]+){0,2}")
_GOES_ON = re.compile(
    r"(?:\b(?:of|the|from|in|at|for|by|an|der|de[rsml]?|d[eiu]|und|and|&|et|la|le|mit|zum|zur)|[(\[,;:/–—-])$"
)
_CODE_AND_SCHOOL = re.compile(
    r"(?:[A-Z][A-Za-z]{0,3}\.?){1,4}(?:\s\(Hons\))?(\s)(?:[A-ZÀ-Þ]\w+\s(?:University|College)|(?:University|College)\s[A-ZÀ-Þ]\w+)"
)
"""A degree's letters and a school of two words, which leave no room for a subject ("PhD Elm University")."""

_CODE_AND_TOWN = re.compile(r"(?:[A-Z][A-Za-z]{0,3}\.?){1,4}(?:\s\(Hons\))?(\s)[A-ZÀ-Þ][\w'’-]+")
"""The same with a town that its university is called after ("DPhil Oxford")."""

_SCHOOL_FIRST = re.compile(
    r"(?:[A-ZÀ-Þ][\w.'’-]+\s){1,4}?(?:University|College|School|Academy|Institute|TAFE)(\s)"
    r"(?P<degree>(?:[A-Z]{2,}|[A-Z][a-z]?[A-Z])[\w.]*(?:\s.*)?)"
)
"""A school and the letters of what was passed there, which are no part of its name ("Oak College NVQ level 2")."""


def behind_school(text: str) -> tuple[int, int] | None:
    """Where a school's name ends and the letters of a degree right behind it begin."""
    found = _SCHOOL_FIRST.fullmatch(text)
    if found is None or degree_score(text[: found.start(1)]) > 0 or institution_score(found["degree"]) > 0:
        return None
    return found.span(1) if degree_score(found["degree"]) > 0 >= title_score(found["degree"]) else None


def before_school(text: str) -> tuple[int, int] | None:
    """Where a degree ends and the school right behind it begins, with no sign or only a "from" between them."""
    if whole := _CODE_AND_SCHOOL.fullmatch(text):
        return whole.span(1) if degree_score(text[: whole.start(1)]) > 0 else None
    if (town := _CODE_AND_TOWN.fullmatch(text)) and is_place(text[town.end(1) :]):
        return town.span(1) if degree_score(text[: town.start(1)]) > 0 else None
    for found in (*_FROM.finditer(text), *_BEGINS.finditer(text)):
        left, right = text[: found.start()], text[found.end() :]
        if ", " in left or (found.re is _BEGINS and _OF_A_NAME.match(right) and not _BARE.fullmatch(left)):
            continue
        if degree_score(left) > 0 and not institution_score(left) and not _GOES_ON.search(left):
            named = institution_score(right) > 0 or (found.re is _FROM and _TOWN.fullmatch(right))
            return found.span() if named else None
    return None
