"""The order of the bullets of an entry, and which of them stay when there is a limit."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from tailor.model import Bullet, EditKind, Entry, Resume, Section, SectionKind
from tailor.tailoring.drafts import Draft, name_requirement, ordinal
from tailor.tailoring.relevance import NOTHING, Relevance

RANKED_KINDS = frozenset({SectionKind.EXPERIENCE, SectionKind.PROJECTS, SectionKind.VOLUNTEERING})
"""Only there is the order of the bullets the candidate's choice of what to say first."""

_POINTS_BACK = re.compile(
    r"(?:This|These|Those|Also|Additionally|Furthermore|Moreover|As a result|In addition|The latter|Both of)\b",
    re.IGNORECASE,
)
_LEANS_ON_THE_ONE_BEFORE = re.compile(rf"{_POINTS_BACK.pattern}|(?-i:[a-zß-öø-ÿ]+ )", re.IGNORECASE)
"""Such a bullet, or one that goes on in lower case where others do not, is not understood elsewhere."""
_IT = re.compile(
    r"\S+(?:(?! (?:an?|the|one|our|each|every|another|my|their|this|that)\b)(?! [A-ZÀ-Þ]).)*? its?\b(?! is\b)"
)
"""A bullet whose "it" stands for nothing in it: "Wrote 62 tests and deployed it" goes on from the one before."""
_LIST_OF_TOOLS = re.compile(
    r"(?:key |main |core )?(?:technologies|tech(?:nology)? stack|stack|tools|environment|skills|keywords|used|techniken"
    r"|methoden|outils)\b[^.]{0,20}:",
    re.IGNORECASE,
)


_STEP = 0.8
"""A smaller difference in relevance is not worth a move; a nice-to-have alone is worth 1."""


@dataclass(frozen=True, slots=True)
class Block:
    """A bullet with all that has to stay behind it, and its place among the blocks of its entry, from 0."""

    bullets: tuple[Bullet, ...]
    place: int
    relevance: Relevance


def split_blocks(entry: Entry, relevance: Mapping[str, Relevance]) -> tuple[Block, ...]:
    """The bullets of an entry as blocks that can move: nested ones and those that lean on the one before stay put."""
    groups: list[list[Bullet]] = []
    lower_case_is_usual = 2 * sum(bullet.text[:1].islower() for bullet in entry.bullets) > len(entry.bullets)
    leans = _POINTS_BACK if lower_case_is_usual else _LEANS_ON_THE_ONE_BEFORE
    for bullet in entry.bullets:
        if groups and _belongs_to(bullet, groups[-1], leans):
            groups[-1].append(bullet)
        else:
            groups.append([bullet])
    return tuple(Block(tuple(group), place, _of_group(group, relevance)) for place, group in enumerate(groups))


def rank_bullets(section: Section, relevance: Mapping[str, Relevance]) -> tuple[Section, list[Draft]]:
    """The section with the bullets of each entry in the order of their relevance; equal ones keep their order."""
    if section.kind not in RANKED_KINDS:
        return section, []
    entries, drafts = [], []
    for entry in section.entries:
        blocks = split_blocks(entry, relevance)
        ranked = _rank(blocks)
        entries.append(replace(entry, bullets=tuple(bullet for block in ranked for bullet in block.bullets)))
        drafts += [_move(block, place) for place, block in enumerate(ranked) if place < block.place]
    return replace(section, entries=tuple(entries)), drafts


def limit_bullets(
    resume: Resume, relevance: Mapping[str, Relevance], limit: int, kept: frozenset[str] = frozenset()
) -> tuple[Resume, list[Draft]]:
    """The resume with at most `limit` (at least one) bullets or blocks of bullets in each job or project.

    Bullets whose ids are in `kept` stay, beyond the limit if need be.
    """
    gone: list[str] = []
    for section in resume.sections:
        for entry in section.entries if section.kind in RANKED_KINDS else ():
            blocks = split_blocks(entry, relevance)
            least = sorted(blocks, key=lambda block: (-block.relevance.score, block.place))[max(limit, 1) :]
            gone += [bullet.id for block in least for bullet in block.bullets if bullet.id not in kept]
    return drop_bullets(resume, gone, f"less to do with this posting; the limit is {limit} a job")


def drop_bullets(resume: Resume, gone: list[str], reason: str) -> tuple[Resume, list[Draft]]:
    """The resume without the bullets of these ids, and the edits, in the order of the resume."""
    drafts = [
        Draft(EditKind.DROP, bullet.id, bullet.text, "", reason)
        for section in resume.sections
        for entry in section.entries
        for bullet in entry.bullets
        if bullet.id in gone
    ]
    sections = tuple(
        replace(
            section,
            entries=tuple(
                replace(entry, bullets=tuple(bullet for bullet in entry.bullets if bullet.id not in gone))
                for entry in section.entries
            ),
        )
        for section in resume.sections
    )
    return replace(resume, sections=sections), drafts


def _belongs_to(bullet: Bullet, group: list[Bullet], leans: re.Pattern[str]) -> bool:
    below = bullet.level > group[0].level or group[-1].text.rstrip().endswith(":")
    return below or leans.match(bullet.text) is not None or _IT.match(bullet.text) is not None


def _of_group(group: list[Bullet], relevance: Mapping[str, Relevance]) -> Relevance:
    """The whole group counts, or a nested list would lose against its own last line."""
    parts = [relevance.get(bullet.id, NOTHING) for bullet in group]
    return replace(max(parts, key=lambda part: part.score), score=round(sum(part.score for part in parts), 3))


def _rank(blocks: tuple[Block, ...]) -> list[Block]:
    """The blocks by relevance in coarse steps; a last line that only lists tools stays the last."""
    free = list(blocks)
    last = [free.pop()] if free and _LIST_OF_TOOLS.match(free[-1].bullets[0].text) else []
    return sorted(free, key=lambda block: (-round(block.relevance.score / _STEP), block.place)) + last


def _move(block: Block, place: int) -> Draft:
    requirement = block.relevance.requirement
    return Draft(
        EditKind.MOVE,
        block.bullets[0].id,
        f"{ordinal(block.place + 1)} bullet",
        f"{ordinal(place + 1)} bullet",
        f"it speaks to {name_requirement(requirement)}" if requirement else "",
        requirement.id if requirement else "",
        (block.bullets[0].id,),
    )
