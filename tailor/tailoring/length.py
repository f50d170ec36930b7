"""How long a resume is, roughly, and which bullets go to make it shorter."""

import math
from collections.abc import Mapping

from tailor.model import Entry, Resume, Section
from tailor.tailoring.bullets import RANKED_KINDS, Block, drop_bullets, split_blocks
from tailor.tailoring.drafts import Draft
from tailor.tailoring.relevance import Relevance

_CHARACTERS_A_LINE = 95
"""A line of 10.5 point text between 2 cm margins holds about 95 characters."""
_LINES_A_PAGE = 52
_HEAD_LINES = 4
_HEADING_LINES = 2.2
_ENTRY_LINES = 2.4


def estimate_pages(resume: Resume) -> float:
    """The length of a resume in pages of a plain design, as a rough estimate from its lines."""
    return (_HEAD_LINES + sum(map(_section_lines, resume.sections))) / _LINES_A_PAGE


def limit_pages(resume: Resume, relevance: Mapping[str, Relevance], pages: int) -> tuple[Resume, list[Draft]]:
    """The resume without its least relevant bullets, as many as it takes to come down to that many pages.

    An entry keeps its last bullet and no entry goes, so a resume of many jobs may stay longer.
    """
    surplus = (estimate_pages(resume) - max(pages, 1)) * _LINES_A_PAGE
    gone: list[str] = []
    for block in _by_use(resume, relevance):
        if surplus <= 0:
            break
        gone += [bullet.id for bullet in block.bullets]
        surplus -= sum(_lines(bullet.text) for bullet in block.bullets)
    return drop_bullets(resume, gone, f"less to do with this posting; the limit is {pages} page{'s' * (pages > 1)}")


def _by_use(resume: Resume, relevance: Mapping[str, Relevance]) -> list[Block]:
    """The blocks that may go, the least useful first: little relevance, then an older job, then further down."""
    blocks: list[tuple[float, int, int, Block]] = []
    age = 0
    for section in resume.sections:
        for entry in section.entries if section.kind in RANKED_KINDS else ():
            age += 1
            spare = sorted(split_blocks(entry, relevance), key=lambda block: (-block.relevance.score, block.place))[1:]
            blocks += [(block.relevance.score, -age, -block.place, block) for block in spare]
    return [block for *_, block in sorted(blocks, key=lambda row: row[:3])]


def _section_lines(section: Section) -> float:
    lines = _HEADING_LINES + sum(_lines(line.text) for line in section.lines)
    lines += sum(_lines(", ".join((group.name, *(skill.name for skill in group.skills)))) for group in section.groups)
    return lines + sum(map(_entry_lines, section.entries))


def _entry_lines(entry: Entry) -> float:
    return _ENTRY_LINES + sum(_lines(line.text) for line in (*entry.details, *entry.bullets))


def _lines(text: str) -> int:
    return max(1, math.ceil(len(text) / _CHARACTERS_A_LINE))
