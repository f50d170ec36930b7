"""A posting's letterhead: an employer's name beside whoever heads it, and a job that a line announces below it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from tailor.parsing.posting_patterns import alternatives
from tailor.parsing.posting_persons import is_person, person_name
from tailor.parsing.posting_segments import Segment
from tailor.parsing.words import title_score

_HEAD_LINES = 3  # in which a letterhead stands
_FIRST_LINES = 6  # in which the job is announced
_LONGEST_JOB = 9  # words
_MARK = re.compile(r"(\s+[|–—·•-]\s+)")
_RANKED = re.compile(r"(?:[A-Z][a-zé]{0,5}\.|Mrs?|Ms|Miss|Dr|Sir|Frau|Herr|Mme|Sister|Father|Rev) ")


def without_officers(segments: Sequence[Segment]) -> list[Segment]:
    """The segments, the first ones without a part that names who heads the employer: "Elm School | Head: Mr Moss"."""
    return [*(replace(one, text=without_officer(one.text)) for one in segments[:_HEAD_LINES]), *segments[_HEAD_LINES:]]


def without_officer(line: str) -> str:
    """A line without its part that names who heads the employer."""
    parts = _MARK.split(line)
    kept = [part for part in parts[::2] if not _is_officer(part)]
    return line if len(kept) == len(parts[::2]) or not kept else parts[1].join(kept)


def _is_officer(part: str) -> bool:
    """Whether a part is an office with a person behind a colon or with a title: "Head: Ann Moss", "Head Mr Moss"."""
    found = _officer().fullmatch(part.strip())
    if found is None or not is_person(found["name"]):
        return False
    ranked, office = _RANKED.match(found["name"]) is not None, title_score(found["office"]) > 0
    return (office and (ranked or bool(found["colon"]))) or (ranked and bool(found["colon"]))


def announced_job(segments: Sequence[Segment]) -> str:
    """The job behind "Vacancy:" and the like in one of the first lines; an empty string where none announces one."""
    lines = (one.text for one in segments[:_FIRST_LINES] if not one.bullet)
    found = (match["job"] for line in lines if (match := _announces().fullmatch(line)))
    return next((job for job in found if len(job.split()) <= _LONGEST_JOB), "")


@cache
def _officer() -> re.Pattern[str]:
    return re.compile(rf"(?P<office>[^:|]{{3,40}}?)(?P<colon>\s?:)?\s+{person_name()}")


@cache
def _announces() -> re.Pattern[str]:
    said = "|".join(alternatives("signs", "announces_title"))
    return re.compile(rf"(?:{said})\s?[:–—-]\s+(?P<job>[^:.!?]{{3,80}})", re.IGNORECASE)
