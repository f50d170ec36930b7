"""Sections of unknown headings ("Tree surgery", "In schools") whose entries are surely jobs, whatever else is known."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.model import SectionKind
from tailor.parsing.heading_words import lookup
from tailor.parsing.headings import Heading
from tailor.parsing.lines import Line
from tailor.parsing.rows import Row
from tailor.parsing.told_clauses import is_label_of_earlier
from tailor.parsing.trade_headings import heads_with_dates, is_beside_work, is_job, tells_of_clubs
from tailor.parsing.words import degree_score, title_score
from tailor.text import fold

_NO_JOBS = re.compile(
    r"\b(?:train\w*|projects?|projekte?|grants?|courses?|placements?|awards?|stud(?:y|ies)|papers?"
    r"|stages?(?! (?:and|&|manag|direct|design|craft|work|light|tech|prod|hand))|fund\w*|talks?"
    r"|lectures?|exhibition\w*|fellowships?|scholarships?|visits?|exchanges?|thes[ie]s|giving|helping"
    r"|pro bono|spare|free|neighbo\w+|nachbarschaft\w*|quartier|hilfe|aide|ayuda|aiuto|help|member\w*|mitglied\w*"
    r"|residenc\w+|unpaid|kurse|cours|cursos|corsi|cursussen|stipend\w*|becas?|bourses?|borse)\b"
)
"""What unknown headings say, folded, of what is told as jobs are and is none."""

_MAY_BE_FIELDS = {SectionKind.PROJECTS, SectionKind.CERTIFICATIONS}
_UNPAID = re.compile(r"\b(?:volunt\w+|unpaid|honorary|ehrenamt\w*|benevol\w*|volont\w+|vrijwillig\w*)\b")
_STEM = 5
"""Letters that a trade and the title of those who work in it begin with ("coaching", "coach")."""

_PARTS = re.compile(r",\s|\s[|–—·@-]\s|\s(?:at|bei|chez|en|bij|presso|na|no)\s|\t")


def with_sections_of_jobs(lines: Sequence[Line], headings: Sequence[Heading]) -> list[Heading]:
    """The headings, those that no table knows as of work where each entry has a time and two names, most a title.

    Statements stand below one of them; nothing there tells of clubs, and the heading of nothing beside one's work.
    Behind a section of all one's work, unlike one of "Other work", the heading must name the trade of the jobs.
    """
    ends = [*(heading.line for heading in headings[1:]), len(lines)]
    found: list[Heading] = []
    whole = False
    for one, end in zip(headings, ends, strict=False):
        jobs = _holds_jobs(one, lines[one.first : end], behind=whole)
        found.append(replace(one, kind=SectionKind.EXPERIENCE) if jobs else one)
        word = lookup(one.text)
        whole = whole or (one.kind is SectionKind.EXPERIENCE and word is not None and word.exact)
    return found


def _holds_jobs(heading: Heading, own: Sequence[Line], *, behind: bool) -> bool:
    heads = heads_with_dates(own)
    if _is_field(heading):
        return _tells_jobs(own, heads)
    if heading.kind is not SectionKind.OTHER or heading.known or heading.caption:
        return False
    named = fold(heading.text)
    if is_label_of_earlier(heading.text):
        return any(is_job(head, of_schools=True) for head in heads) and all(map(_titles, heads))
    trade = _names_trade(named, heads)
    if is_beside_work(named) or _NO_JOBS.search(named) or _is_for_love(own, trade=trade) or (behind and not trade):
        return False
    jobs = sum(is_job(head, of_schools=True) and bool(_titles(head)) for head in heads)
    told = any(line.is_bullet for line in own) and all(map(_could_be_job, heads))
    return told and 0 < len(heads) <= 2 * jobs


def _is_field(heading: Heading) -> bool:
    """Whether a heading names a field in which one works or has works or papers ("Theatre", "Driving")."""
    word = lookup(heading.text) if heading.kind in _MAY_BE_FIELDS else None
    return word is not None and not word.exact and "proj" not in fold(heading.text)


def _tells_jobs(own: Sequence[Line], heads: Sequence[tuple[Row, list[str]]]) -> bool:
    """Whether all that has dates is a job with a title, statements stand below, and nothing is told for love."""
    told = any(line.is_bullet for line in own) and bool(heads)
    jobs = all(_could_be_job(head) and is_job(head, of_schools=True) and _titles(head) for head in heads)
    return told and jobs and not _is_for_love(own, trade=True)


def _names_trade(named: str, heads: Sequence[tuple[Row, list[str]]]) -> bool:
    """Whether a heading says what the titles below it say of the trade ("Coaching" above "Coach")."""
    titles = {word[:_STEM] for head in heads for title in _titles(head) for word in fold(title).split()}
    return any(len(word) > _STEM and word[:_STEM] in titles for word in named.split())


def _is_for_love(own: Sequence[Line], *, trade: bool) -> bool:
    """Whether entries tell of clubs or of voluntary work; those of a trade that the heading names may be at clubs."""
    told = any(_UNPAID.search(fold(line.text)) for line in own)
    return told or (tells_of_clubs(own) and not trade)


def _could_be_job(head: tuple[Row, list[str]]) -> bool:
    """Whether what has a head lasts for a time and has two names, of which none is a degree's."""
    row, texts = head
    schooled = any(degree_score(text) > 1 for text in texts) and not _titles(head)
    return row.date is not None and row.date.is_range and len(_names(head)) > 1 and not schooled


def _names(head: tuple[Row, list[str]]) -> list[str]:
    return [piece for text in head[1] for piece in _PARTS.split(text) if any(char.isalpha() for char in piece)]


def _titles(head: tuple[Row, list[str]]) -> list[str]:
    return [name for name in _names(head) if title_score(name) > 0]
