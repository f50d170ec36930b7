"""What a posting accepts in place of a degree: experience, how long and in what."""

import re
from dataclasses import dataclass

from tailor.text import find_numbers

_MONTHS_OF_A_YEAR = 12
_LEAST_MONTHS = 24
"""What a posting means at least that says nothing of how long."""
_OR = re.compile(r"\b(?:or|oder|ou)\b", re.IGNORECASE)
_UNIT = re.compile(
    r"\s*\+?\s*(?:or more |full |plus )?"
    r"(?:(?P<years>years?|yrs?\b|jahren?|ans|années?)|(?P<months>months?|monaten?|mois))"
    r"['’]?s?\s*(?:of |an |de |d['’] ?)?(?P<what>[^.;,()]*)",
    re.IGNORECASE,
)
_EXPERIENCE = re.compile(
    r"\b(?:\w*experience|\w*erfahrung|expérience|praxis|background|practice)\b"
    r"(?:\s*(?:in|at|of|with|as|en|dans|im|in der|als|comme)\b\s*(?:an?\b|the\b|une?\b)?)?",
    re.IGNORECASE,
)
_OF_ANY_JOB = re.compile(r"\s*(?:full[- ]time |paid |general |prior )*(?:work|working) experience\b", re.IGNORECASE)
_LIKE_THAT = re.compile(
    r"\b(?:relevant|related|equivalent|similar|comparable|direct|directly|applicable|commensurate|progressive|suitable"
    r"|appropriate|proven|hands-on|practical|in (?:the|this|that|a related|a similar|a relevant) (?:field|role|area)"
    r"|einschlägige?[nr]?|relevante?[nr]?|vergleichbare?[nr]?|gleichwertige?[nr]?|entsprechende?[nr]?"
    r"|équivalente?s?|similaires?)\b",
    re.IGNORECASE,
)
_OF_ANY_KIND = re.compile(r"\b(?:work|working|professional|job|paid|full-time|of|in|as|an?|the)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Instead:
    """What a posting accepts in place of a degree: so many months, of a job in which field; empty for one like its own.

    `any_job` says that work of any kind will do.
    """

    months: int
    what: str = ""
    any_job: bool = False


def read_instead(line: str) -> Instead:
    """What the line of a degree says of the experience that will do as well: "or two years of kitchen experience"."""
    for number in find_numbers(line):
        unit = _UNIT.match(line, number.end)
        if unit is None or not _OR.search(line[: number.start]):
            continue
        months = number.value * (_MONTHS_OF_A_YEAR if unit["years"] else 1)
        told = _EXPERIENCE.sub(" ", _LIKE_THAT.sub(" ", unit["what"]))
        what = " ".join(_OF_ANY_KIND.sub(" ", told).split())
        return Instead(int(months), what, any_job=not what and _OF_ANY_JOB.match(unit["what"]) is not None)
    return Instead(_LEAST_MONTHS)
