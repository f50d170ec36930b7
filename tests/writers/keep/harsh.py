"""Tailoring that changes all that can be changed, whatever a posting might ask."""

from collections.abc import Sequence
from dataclasses import replace

from tailor.model import Bullet, Edit, EditKind, Entry, Section, SectionKind, SkillGroup, TailoredResume
from tailor.model import Skill as SkillItem
from tailor.parsing import parse_resume
from tailor.readers import document_from_bytes
from tailor.tailoring.accents import ADDED_LINE
from tailor.writers import OwnDocument


def own(content: bytes, name: str = "own.docx") -> OwnDocument:
    return OwnDocument(content, document_from_bytes(content, name))


def turn_over(document: OwnDocument, *, drop: bool = False) -> TailoredResume:
    """The last bullet of each job first (or the first gone), skills and groups turned round, one spelled, one added."""
    resume = parse_resume(document.document)
    edits: list[Edit] = []
    sections = tuple(_section(section, edits, drop=drop) for section in resume.sections)
    numbered = tuple(replace(edit, id=f"edit-{number}") for number, edit in enumerate(edits, 1))
    return TailoredResume(resume, replace(resume, sections=sections), numbered)


def _section(section: Section, edits: list[Edit], *, drop: bool) -> Section:
    entries = tuple(_entry(entry, edits, drop=drop) for entry in section.entries)
    groups = [_group(group, edits) for group in section.groups]
    if len(groups) > 1 and all(group.name for group in groups):
        edits.append(_edit(EditKind.REORDER_SKILLS, section.id))
        groups.reverse()
    lines = section.lines
    if section.kind is SectionKind.SUMMARY:
        edits.append(_edit(EditKind.ADD_SUMMARY, ADDED_LINE))
        lines = (Bullet(ADDED_LINE, "Nurse – triage, first aid"), *lines)
    return replace(section, entries=entries, groups=tuple(groups), lines=lines)


def _entry(entry: Entry, edits: list[Edit], *, drop: bool) -> Entry:
    if len(entry.bullets) < 2:
        return entry
    blocks = _blocks(entry.bullets)
    if drop:
        edits += [_edit(EditKind.DROP, bullet.id) for bullet in blocks[0]]
        blocks = blocks[1:]
    else:
        edits.append(_edit(EditKind.MOVE, blocks[-1][0].id))
        blocks = [blocks[-1], *blocks[:-1]]
        edits += [replace(_edit(EditKind.EMPHASISE, bullet.id), before=word) for bullet, word in _accents(blocks)]
    return replace(entry, bullets=tuple(bullet for block in blocks for bullet in block))


def _accents(blocks: list[list[Bullet]]) -> list[tuple[Bullet, str]]:
    """The second word of the first bullet of each block."""
    return [(block[0], block[0].text.split()[1]) for block in blocks]


def _blocks(bullets: Sequence[Bullet]) -> list[list[Bullet]]:
    blocks: list[list[Bullet]] = []
    for bullet in bullets:
        if bullet.level > bullets[0].level and blocks:
            blocks[-1].append(bullet)
        else:
            blocks.append([bullet])
    return blocks


def _group(group: SkillGroup, edits: list[Edit]) -> SkillGroup:
    if len(group.skills) < 2:
        return group
    first, *others = group.skills
    added = SkillItem(f"skill-added-{group.id}", "Sewing")
    edits.append(_edit(EditKind.SURFACE_SKILL, added.id))
    edits.append(_edit(EditKind.SPELL_ALIAS, first.id))
    edits.append(_edit(EditKind.REORDER_SKILLS, group.id))
    spelled = replace(first, name=f"Long {first.name} ({first.name})")
    return replace(group, skills=(*reversed(others), added, spelled))


def _edit(kind: EditKind, item: str) -> Edit:
    return Edit("", kind, item, "", "", "")
