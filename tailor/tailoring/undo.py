"""A tailored resume without some of its edits: those that a document could not take."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from tailor.model import Edit, EditKind, Entry, Section, Skill, SkillGroup, TailoredResume
from tailor.tailoring.list_case import is_same_but_first_letter


def undo_edits(tailored: TailoredResume, ids: Collection[str]) -> TailoredResume:
    """The resume as it is when the edits of these ids are not made; the others keep their ids.

    An entry or a group of skills of which any move is undone goes back to its own order.
    """
    if not ids:
        return tailored
    undone = [edit for edit in tailored.edits if edit.id in ids]
    kept = tuple(edit for edit in tailored.edits if edit.id not in ids)
    former = {section.id: section for section in tailored.original.sections}
    sections = [_section(section, former.get(section.id), undone, kept) for section in tailored.resume.sections]
    filled = tuple(section for section in sections if section.id in former or section.groups)
    return replace(tailored, resume=replace(tailored.resume, sections=filled), edits=kept)


def _section(section: Section, former: Section | None, undone: list[Edit], kept: tuple[Edit, ...]) -> Section:
    touched = {edit.item_id for edit in undone if edit.kind is not EditKind.EMPHASISE}
    section = replace(section, lines=tuple(line for line in section.lines if line.id not in touched))
    groups = [_group(group, former, undone) for group in section.groups]
    groups = [group for group in groups if group.skills or _holds(former, group)]
    if former is None:
        return replace(section, groups=tuple(groups))
    if former.id in touched:
        order = [group.id for group in former.groups]
        groups.sort(key=lambda group: order.index(group.id) if group.id in order else len(order))
    entries = [_entry(entry, own, touched, kept) for entry, own in zip(section.entries, former.entries, strict=True)]
    return replace(section, groups=tuple(groups), entries=tuple(entries))


def _holds(section: Section | None, group: SkillGroup) -> bool:
    return section is not None and any(group.id == own.id for own in section.groups)


def _entry(entry: Entry, former: Entry, touched: set[str], kept: tuple[Edit, ...]) -> Entry:
    if not any(bullet.id in touched for bullet in (*former.bullets, *entry.bullets)):
        return entry
    gone = {edit.item_id for edit in kept if edit.kind is EditKind.DROP}
    return replace(entry, bullets=tuple(bullet for bullet in former.bullets if bullet.id not in gone))


def _group(group: SkillGroup, former: Section | None, undone: list[Edit]) -> SkillGroup:
    own = next((other for other in former.groups if other.id == group.id), None) if former else None
    names = {skill.id: skill for skill in own.skills} if own else {}
    unnamed = {edit.item_id for edit in undone if edit.kind in {EditKind.SURFACE_SKILL, EditKind.ANSWER}}
    unspelled = {edit.item_id for edit in undone if edit.kind is EditKind.SPELL_ALIAS}
    skills = [names[skill.id] if skill.id in unspelled else skill for skill in group.skills if skill.id not in unnamed]
    if any(edit.item_id == group.id for edit in undone):
        skills = [_as_own(skill, names) for skill in skills]
        skills.sort(key=lambda skill: _place(skill, list(names)))
    return replace(group, skills=tuple(skills))


def _as_own(skill: Skill, names: Mapping[str, Skill]) -> Skill:
    """The skill with the first letter that it has in the candidate's own order."""
    own = names.get(skill.id)
    return own if own and is_same_but_first_letter(own.name, skill.name) else skill


def _place(skill: Skill, order: list[str]) -> int:
    return order.index(skill.id) if skill.id in order else len(order)
