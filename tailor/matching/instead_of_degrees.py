"""Experience where a posting accepts it in place of a degree: years enough, of a job that is like the one asked for."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from itertools import chain

from tailor.matching.accepted_instead import Instead
from tailor.matching.degrees import Wanted
from tailor.matching.hits import Hit
from tailor.matching.index import IndexedItem, ResumeIndex
from tailor.matching.job_titles import find_in_titles
from tailor.matching.length_of_experience import UNLIKE
from tailor.matching.naming import find_words
from tailor.matching.same_job import find_same_job
from tailor.matching.subjects import is_related, is_same, subject_roots
from tailor.matching.word_lists import word_set
from tailor.matching.workplaces import find_workplaces, share_field
from tailor.matching.years import in_words, jobs_holding, months_shown
from tailor.model import Item, Place, Reason
from tailor.text import tokenize

_NEARLY = 0.9
_SEPARATE = re.compile(r"\s*(?:,|/|\bor\b|;)\s*", re.IGNORECASE)
_TITLE_ENDS = re.compile(r"\s*(?:[,(|/–—]|\s-\s|$)")


def find_experience_instead(wanted: Wanted, posting_title: str, index: ResumeIndex, today: dt.date) -> Iterator[Hit]:
    """The latest title of jobs in the field that lasted long enough; where none can be told to fit, that it is open.

    Args:
        wanted: The degree, with what is accepted in its place.
        posting_title: What the posting calls its job.
        index: The resume.
        today: Until when a current job has lasted.
    """
    instead, subject = wanted.instead, wanted.subject
    if instead is None:
        return
    titles = [one for one in index.items if one.item.place is Place.TITLE and jobs_holding([one.item])]
    fitting = _fitting(titles, instead, subject, posting_title, index)
    unlike = not fitting and not subject and not instead.what
    found = fitting or ([one.item for one in titles] if unlike else [])
    months = months_shown(jobs_holding(found), today)
    if not found or months is None or months < instead.months * _NEARLY:
        return
    reason = f"the posting accepts experience instead, and the dated jobs show {in_words(months)}"
    why = Reason.YEARS if unlike else Reason.IMPLIED
    yield Hit(found[0], 0, len(found[0].text), why, reason, shortfall=UNLIKE if unlike else "")


def _fitting(
    titles: Sequence[IndexedItem], instead: Instead, subject: str, posting_title: str, index: ResumeIndex
) -> list[Item]:
    """The job titles that belong to the field that is asked for, as far as they tell."""
    if instead.any_job and not subject:
        return [one.item for one in titles]
    if instead.what:
        name = instead.what
        ways = (find_words(name, index, named=False), find_same_job(name, index), find_in_titles(name, index))
        told = chain(*ways, find_workplaces(name, index))
        return list({hit.item.id: hit.item for hit in told if hit.item.place is Place.TITLE}.values())
    parts = [part for part in _SEPARATE.split(subject) if subject_roots(part)]
    return [
        one.item
        for one in titles
        if _is_like(posting_title, one.item.text) or any(_is_of(part, one.item.text) for part in parts)
    ]


def _is_of(subject: str, title: str) -> bool:
    return is_same(subject, title) or is_related(subject, title)


def _is_like(posting_title: str, title: str) -> bool:
    """Whether a job is called what the posting's is called, or by a name of the same field of work."""
    asked = _words(_TITLE_ENDS.split(posting_title)[0])
    return bool(asked) and (asked <= _words(title) or share_field(posting_title, title))


def _words(title: str) -> frozenset[str]:
    """The stems of a title without those of its rank."""
    return frozenset(token.stem for token in tokenize(title) if token.key not in word_set("ranks"))
