"""A page that holds several jobs one below the other: only one of them is the posting."""

from collections.abc import Sequence
from dataclasses import dataclass

from tailor.model import LineRole
from tailor.parsing.posting_headings import heading_role, is_known_heading
from tailor.parsing.posting_segments import Segment
from tailor.parsing.words import title_score
from tailor.text import fold

_LOOKS_ONLY = 7  # the level of headings that only look like one
_SEVERAL = 2
_LISTS = frozenset({LineRole.REQUIREMENT, LineRole.DUTY})


@dataclass(frozen=True, slots=True)
class Choice:
    """The segments of one job, its heading, and the names of all jobs of the page; empty where the page holds one."""

    segments: tuple[Segment, ...]
    heading: str = ""
    jobs: tuple[str, ...] = ()


def choose_job(segments: Sequence[Segment], page_title: str) -> Choice:
    """The segments of the one job of a page that the page's title names, else of its first; all where it holds one.

    A page holds several when headings of one level name jobs, and two of these have a list of what is asked or to be
    done below a lesser heading; headings that each have both name jobs, whatever their words. What stands above the
    first job, and below the last under a heading of no job, is kept.
    """
    starts = _jobs(segments)
    if len(starts) < _SEVERAL:
        return Choice(tuple(segments))
    names = tuple(segments[at].text for at in starts)
    wanted = next((at for at in starts if fold(segments[at].text) in fold(page_title)), starts[0])
    ends = [*starts[1:], _end_of_jobs(segments, starts)]
    end = ends[starts.index(wanted)]
    return Choice((*segments[: starts[0]], *segments[wanted:end], *segments[ends[-1] :]), segments[wanted].text, names)


def _jobs(segments: Sequence[Segment]) -> list[int]:
    """Where the jobs of a page begin; nothing where the headings of one level do not stand over at least two."""
    marked = [at for at, one in enumerate(segments) if one.heading and not one.inline and one.level < _LOOKS_ONLY]
    for level in sorted({segments[at].level for at in marked}):
        ranked = [at for at in marked if segments[at].level == level]
        bounds = [*(at for at in marked if segments[at].level <= level), len(segments)]
        lists = {at: _lists(segments[at : next(end for end in bounds if end > at)], level) for at in ranked}
        whole = [at for at in ranked if lists[at] >= _LISTS and not is_known_heading(segments[at].text)]
        named = [at for at in ranked if _names_job(segments[at].text)]
        listed = [at for at in named if lists[at]]
        for jobs in (whole, named if len(listed) >= _SEVERAL else []):
            if len(jobs) >= _SEVERAL:
                return jobs
    return []


def _names_job(text: str) -> bool:
    return title_score(text) > 0 and not is_known_heading(text)


def _lists(below: Sequence[Segment], level: int) -> set[LineRole]:
    """Which kinds of list stand below a heading of a level, under lesser ones."""
    lesser = (one.text for one in below if one.heading and not one.inline and one.level > level)
    return {role for text in lesser if is_known_heading(text) and (role := heading_role(text)) in _LISTS}


def _end_of_jobs(segments: Sequence[Segment], starts: Sequence[int]) -> int:
    """Where the last job ends: at the next heading of its level or a higher one that names none."""
    last, level = starts[-1], segments[starts[-1]].level
    behind = enumerate(segments[last + 1 :], last + 1)
    return next((at for at, one in behind if one.heading and not one.inline and one.level <= level), len(segments))
