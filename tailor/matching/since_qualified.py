"""Experience after a qualification: "three years' post-registration experience", "zwei Jahre nach dem Examen"."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from tailor.model import DateRange, Entry, Resume

_PAPER = (
    r"(?P<paper>registration|qualif\w+|licen[cs]\w+|certification|accreditation|graduat\w+|degree|diploma|admission"
    r"|call|enrolment|(?:bachelor|master)(?:['’]?s)?(?:\sdegree)?|doctora\w+|ph\.?d|b\.?sc|m\.?sc|msw|pgce|qts|training)"
)
_AFTER = re.compile(
    rf"\bpost[-\s]{_PAPER}\b(?:\s+(?:work\s+)?experience\b)?(?:\s+(?:in|of|with|within|as)\b(?:\s+an?\b)?)?"
    r"|\bnach\s+(?:de[mr]\s+|abgeschlossene[rm]?\s+|(?:dem\s+)?abschluss\s+(?:der|des)\s+|erfolgreiche[rm]?\s+)?"
    r"(?:staats)?(?:examens?|ausbildung|studiums?|abschluss|approbation|gesellenprüfung|meisterprüfung)\b"
    r"|\bnach\s+de[mr]\s*$"
    r"|\baprès\s+(?:le\s+|la\s+|l['’]obtention\s+d[ue]\s+)?(?:diplôme|formation|diplomation)\b",
    re.IGNORECASE,
)
_DEGREE = re.compile(r"bachelor|master|doctor|ph|b\.?sc|m\.?sc|msw", re.IGNORECASE)
_SPELLED = {"msw": "social work", "bsc": "b.sc", "msc": "m.sc", "phd": "doctor"}
_MONTHS = (
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|févr|mars|avr|juin|juil|août|déc)\w*\.?"
)
_QUALIFIED = re.compile(
    r"\b(?:registered|registration|qualified|licensed|licensure|admitted|certified|examiniert|examen|approbation"
    rf"|approbiert|staatlich\sgeprüft|diplômée?)\b(?:\s*\([^()]*\))?,?\s*(?:(?:since|in|on|seit|depuis|en)\s+)?"
    rf"(?:{_MONTHS}\s+)?(?P<year>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_LEARNING = re.compile(
    r"^\W*(?:student|trainee|apprentice|intern|pupil|cadet|auszubildende[rn]?|azubi|praktikant\w*|werkstudent\w*"
    r"|schüler\w*|stagiaire|apprentie?|alternante?|élève)\b(?!.*\b(?:then|later|dann|später|puis)\b)",
    re.IGNORECASE,
)


def without_qualification(phrase: str) -> str:
    """The phrase without the qualification that years are to follow: "post-master's experience in child welfare"."""
    return " ".join(_AFTER.sub(" ", phrase).split())


def jobs_since(asked: str, jobs: Sequence[Entry], resume: Resume) -> tuple[Entry, ...]:
    """The jobs that count, as far as the resume dates the qualification that they are to follow.

    Args:
        asked: The requirement's words. Where they name no qualification, all jobs count whole.
        jobs: The jobs that show the experience.
        resume: What tells when the qualification was gained.
    """
    after = _AFTER.search(asked)
    if after is None:
        return tuple(jobs)
    since = _year_of(after["paper"] or "", resume)
    return tuple(counted for job in jobs if not _LEARNING.match(job.title) and (counted := _from(job, since)))


def _year_of(paper: str, resume: Resume) -> str:
    """The year in which a qualification was gained, empty where the resume does not say."""
    if _DEGREE.match(paper):
        word = paper.lower().replace(".", "").split()[0].removesuffix("s").rstrip("'’")
        return min(_ends(resume, _SPELLED.get(word, word)), default="")
    told = (found["year"] for item in resume.items() for found in _QUALIFIED.finditer(item.text))
    return min(told, default="")


def _ends(resume: Resume, word: str) -> Iterable[str]:
    """The ends of the studies whose title has a word."""
    for section in resume.sections:
        for entry in section.entries:
            if word in entry.title.lower() and entry.dates and entry.dates.end:
                yield entry.dates.end


def _from(job: Entry, since: str) -> Entry | None:
    """The part of a job from a date on; None where nothing is left."""
    dates = job.dates
    if not since or dates is None or dates.start is None or dates.start[: len(since)] >= since:
        return job
    ends_before = not dates.current and dates.end is not None and dates.end[:4] <= since[:4]
    return None if ends_before else replace(job, dates=DateRange(since, dates.end, dates.current, dates.text))
