"""The person's own answers: statements as a source beside the resume, and changes that they refuse."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from tailor.errors import InputError
from tailor.model import (
    ANSWER_ID,
    Affirmed,
    Bullet,
    Edit,
    EditKind,
    Entry,
    Refused,
    Resume,
    Section,
    SectionKind,
    Skill,
    SkillGroup,
)
from tailor.tailoring.skill_headings import OTHER_LABEL, OTHER_LABELS, SKILLS_HEADING, SKILLS_HEADINGS
from tailor.text import fold

_SKILLS = frozenset({"skills", "skill", "skills list", "in the skills list", "kenntnisse", "compétences"})
_DASH = re.compile(r"^\s*[-–—•*]\s+")
_ABBREVIATED = 4
"""Signs up to which a last word with a full stop may be an abbreviation: "Inc."."""
_SHORT = 6
"""Words up to which an answer without a place is taken for a name in the skills list."""


def affirm(resume: Resume, affirmed: Sequence[Affirmed]) -> Resume:
    """The resume with the person's own statements, word for word, each at the place that they chose.

    Only a dash typed before one is left out, and in a list the final full stop. Their items have ids
    that begin with `ANSWER_ID`; everything else stays as it was.

    Raises:
        InputError: A place is not in the resume, or may be several.
    """
    for number, answer in enumerate(affirmed, 1):
        where = answer.where.strip()
        if fold(where) in _SKILLS or (not where and len(answer.sentence.split()) <= _SHORT):
            resume = _with_skill(resume, Skill(f"{ANSWER_ID}{number}", _as_listed(answer.sentence)))
        else:
            entry = _entry(resume, answer)
            resume = _with_bullet(resume, entry.id, Bullet(f"{ANSWER_ID}{number}", _without_dash(answer.sentence)))
    return resume


def _without_dash(sentence: str) -> str:
    """A sentence without the dash or bullet that a person types before a line of a list."""
    return _DASH.sub("", sentence) or sentence


def _as_listed(sentence: str) -> str:
    """A sentence as it stands among skills: without its final full stop, unless that belongs to a name ("B.Sc.")."""
    text = _without_dash(sentence)
    last = text.split()[-1] if text.split() else ""
    return text[:-1] if last.endswith(".") and last.count(".") == 1 and len(last) > _ABBREVIATED else text


def answer_edits(resume: Resume, affirmed: Sequence[Affirmed]) -> tuple[Edit, ...]:
    """An edit for each statement that `affirm` added, for the report and the provenance."""
    items = {item.id: item for item in resume.items()}
    return tuple(
        Edit(
            f"{ANSWER_ID}edit-{number}",
            EditKind.ANSWER,
            f"{ANSWER_ID}{number}",
            "",
            items[f"{ANSWER_ID}{number}"].text,
            f"you affirmed {answer.requirement} in your answers",
            sources=(f"{ANSWER_ID}{number}",),
        )
        for number, answer in enumerate(affirmed, 1)
    )


def without_answers(resume: Resume, kept: Collection[str] = ()) -> Resume:
    """The resume without the statements that `affirm` added, but those of these ids."""

    def stays(item_id: str) -> bool:
        return not item_id.startswith(ANSWER_ID) or item_id in kept

    sections = tuple(
        replace(
            section,
            entries=tuple(
                replace(entry, bullets=tuple(bullet for bullet in entry.bullets if stays(bullet.id)))
                for entry in section.entries
            ),
            groups=tuple(
                replace(group, skills=tuple(skill for skill in group.skills if stays(skill.id)))
                for group in section.groups
                if not group.id.startswith(ANSWER_ID) or any(stays(skill.id) for skill in group.skills)
            ),
        )
        for section in resume.sections
    )
    filled = tuple(section for section in sections if not section.id.startswith(ANSWER_ID) or section.groups)
    return replace(resume, sections=filled)


class Refusals:
    """The changes that the person does not want."""

    def __init__(self, refused: Iterable[Refused] = ()) -> None:
        self._texts: dict[str, list[str]] = {}
        for item in refused:
            self._texts.setdefault(item.change, []).append(fold(item.text))

    def bars(self, kind: EditKind, *words: str) -> bool:
        """Whether a change is refused that touches these words, in this order."""
        return any(_in_order([fold(word) for word in words], text) for text in self._texts.get(kind.value, ()))


def _in_order(words: Sequence[str], text: str) -> bool:
    """Whether a text is one word, or holds several in order: a refused list may name more than now stands in it."""
    if len(words) <= 1:
        return list(words) == [text]
    place = 0
    for word in words:
        found = text.find(word, place)
        if found < 0:
            return False
        place = found + len(word)
    return True


def _entry(resume: Resume, answer: Affirmed) -> Entry:
    """The entry that an answer names as its place."""
    wanted = fold(answer.where)
    entries = [entry for section in resume.sections for entry in section.entries]
    whole = [entry for entry in entries if wanted in set(_names(entry))]
    if len(whole) == 1:
        return whole[0]
    part = [entry for entry in entries if wanted and any(wanted in name for name in _names(entry))]
    if len(part) == 1:
        return part[0]
    known = "; ".join(dict.fromkeys(", ".join(filter(None, (entry.title, entry.organisation))) for entry in entries))
    what = "may be several places" if part or whole else "is no place of the resume"
    raise InputError(
        f"{answer.where!r} {what}" if wanted else f"the answer {answer.sentence!r} does not say where it belongs",
        where=f"answer for {answer.requirement!r}",
        hint=f'where = "skills", or one of: {known}',
    )


def _names(entry: Entry) -> Iterator[str]:
    both = [text for text in (entry.title, entry.organisation) if text]
    for name in (", ".join(both), " at ".join(both), *both):
        yield fold(name)
        if entry.dates and entry.dates.text:
            yield fold(f"{name} ({entry.dates.text})")


def _with_bullet(resume: Resume, entry_id: str, bullet: Bullet) -> Resume:
    sections = tuple(
        replace(
            section,
            entries=tuple(
                replace(entry, bullets=(*entry.bullets, bullet)) if entry.id == entry_id else entry
                for entry in section.entries
            ),
        )
        for section in resume.sections
    )
    return replace(resume, sections=sections)


def _with_skill(resume: Resume, skill: Skill) -> Resume:
    """The resume with one more skill: in the first unlabelled list, else in a list of its own."""
    sections = list(resume.sections)
    place = next((place for place, section in enumerate(sections) if section.kind is SectionKind.SKILLS), None)
    if place is None:
        place = next((place for place, section in enumerate(sections) if section.entries), len(sections))
        heading = SKILLS_HEADINGS.get(resume.language, SKILLS_HEADING)
        sections.insert(place, Section(f"{ANSWER_ID}skills", SectionKind.SKILLS, heading))
    section = sections[place]
    home = next((group for group in section.groups if not group.name and not group.level), None)
    label = OTHER_LABELS.get(resume.language, OTHER_LABEL) if section.groups else ""
    home = home or next((group for group in section.groups if group.id == f"{ANSWER_ID}group"), None)
    if home is None:
        groups = (*section.groups, SkillGroup(f"{ANSWER_ID}group", label, (skill,)))
    else:
        grown = replace(home, skills=(*home.skills, skill))
        groups = tuple(grown if group is home else group for group in section.groups)
    sections[place] = replace(section, groups=groups)
    return replace(resume, sections=tuple(sections))
