"""How long a resume is, roughly, and which bullets go to make it shorter."""

import math
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence

from tailor.model import Entry, Note, NoteKind, Resume, Section
from tailor.tailoring.bullets import RANKED_KINDS, Block, drop_bullets, split_blocks
from tailor.tailoring.drafts import Draft
from tailor.tailoring.relevance import Relevance

Measure = Callable[[Resume], float]
"""The length of a resume in pages, the last one by how full it is."""
_CHARACTERS_A_LINE = 95
"""A line of 10.5 point text between 2 cm margins holds about 95 characters."""
_LINES_A_PAGE = 52
_HEAD_LINES = 4
_HEADING_LINES = 2.2
_ENTRY_LINES = 2.4
_KEPT_OF_NEWEST = 3
_WORTH_OF_ANY, _WORTH_OF_BEST = 1.0, 3.0
"""What a bullet of the newest job is worth that says nothing of the posting; a nice-to-have adds 1, a must-have 3."""
_WORTH_A_YEAR_LATER = 0.85
_RECENT_YEARS = 10
_YEARS_A_PLACE = 3


def estimate_pages(resume: Resume) -> float:
    """The length of a resume in pages of a plain design, as a rough estimate from its lines."""
    return (_HEAD_LINES + sum(map(_section_lines, resume.sections))) / _LINES_A_PAGE


def limit_pages(
    resume: Resume,
    relevance: Mapping[str, Relevance],
    pages: int,
    kept: frozenset[str] = frozenset(),
    measure: Measure = estimate_pages,
) -> tuple[Resume, list[Draft], tuple[Note, ...]]:
    """The resume without its oldest and least relevant bullets, as many as it takes to come down to that many pages.

    The three best of the newest job stay, and the best of every job of the last ten years; older ones may keep their
    heads only. No entry goes, so a resume of very many may stay longer, which the note says.
    """
    pages = max(pages, 1)
    if measure(resume) <= pages:
        return resume, [], ()
    candidates = _by_use(resume, relevance)
    blocks = [block for block in candidates if not any(bullet.id in kept for bullet in block.bullets)]
    limit = f"{pages} page{'s' * (pages > 1)}"
    reason = f"less to do with this posting, or long ago; the limit is {limit}"

    def without(count: int) -> tuple[Resume, list[Draft]]:
        return drop_bullets(resume, [bullet.id for block in blocks[:count] for bullet in block.bullets], reason)

    fewest = bisect_left(range(len(blocks)), x=True, key=lambda count: measure(without(count)[0]) <= pages)
    shorter, drafts = without(fewest)
    length = measure(shorter)
    return shorter, drafts, _say_too_long(length, limit) if length > pages else ()


def _say_too_long(length: float, limit: str) -> tuple[Note, ...]:
    text = (
        f"the tailored resume is still about {math.ceil(length)} pages long, though the limit is {limit}: what is left"
        " are heads of jobs, degrees and lists, which tailor does not leave out; shorten the resume itself"
    )
    return (Note(NoteKind.OTHER, text),)


def _by_use(resume: Resume, relevance: Mapping[str, Relevance]) -> list[Block]:
    """The blocks that may go, the least useful first: little relevance, a job long ago, further down.

    The best of a recent job is none of them; that of an old one counts for more than its others.
    """
    entries = [entry for section in resume.sections if section.kind in RANKED_KINDS for entry in section.entries]
    ages = _ages(entries)
    newest = min(entries, key=lambda entry: ages[entry.id], default=None)
    rows: list[tuple[float, int, int, Block]] = []
    for number, entry in enumerate(entries):
        ranked = sorted(split_blocks(entry, relevance), key=lambda block: (-block.relevance.score, block.place))
        kept = _KEPT_OF_NEWEST if entry is newest else int(ages[entry.id] <= _RECENT_YEARS)
        for rank, block in enumerate(ranked[kept:], kept):
            worth = block.relevance.score + (_WORTH_OF_ANY if rank else _WORTH_OF_BEST)
            rows.append((worth * _WORTH_A_YEAR_LATER ** ages[entry.id], -number, -block.place, block))
    return [block for *_, block in sorted(rows, key=lambda row: row[:3])]


def _ages(entries: Sequence[Entry]) -> Mapping[str, float]:
    """How many years before the newest each entry ended; one without dates counts by its place in the resume."""
    years = [int(date[:4]) for entry in entries if entry.dates for date in (entry.dates.start, entry.dates.end) if date]
    latest = max(years, default=0) + 1
    ages: dict[str, float] = {}
    for place, entry in enumerate(entries):
        dates = entry.dates
        if dates and dates.current:
            ages[entry.id] = 0
        elif dates and (last := dates.end or dates.start):
            ages[entry.id] = latest - int(last[:4])
        else:
            ages[entry.id] = _YEARS_A_PLACE * place
    return ages


def _section_lines(section: Section) -> float:
    lines = _HEADING_LINES + sum(_lines(line.text) for line in section.lines)
    lines += sum(_lines(", ".join((group.name, *(skill.name for skill in group.skills)))) for group in section.groups)
    return lines + sum(map(_entry_lines, section.entries))


def _entry_lines(entry: Entry) -> float:
    return _ENTRY_LINES + sum(_lines(line.text) for line in (*entry.details, *entry.bullets))


def _lines(text: str) -> int:
    return max(1, math.ceil(len(text) / _CHARACTERS_A_LINE))
