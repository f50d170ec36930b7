"""Ids of a resume's items: the same file gives the same ids."""

from collections.abc import Iterable
from dataclasses import replace

from tailor.model import Bullet, Entry, Section, SkillGroup


def numbered(sections: Iterable[Section]) -> tuple[Section, ...]:
    """The sections with ids: s1, s1.e1, s1.e1.b1, s1.e1.d1, s2.g1, s2.g1.k1, s1.l1."""
    return tuple(_section(f"s{number}", section) for number, section in enumerate(sections, 1))


def _section(id_: str, section: Section) -> Section:
    return replace(
        section,
        id=id_,
        entries=tuple(_entry(f"{id_}.e{i}", entry) for i, entry in enumerate(section.entries, 1)),
        groups=tuple(_group(f"{id_}.g{i}", group) for i, group in enumerate(section.groups, 1)),
        lines=_bullets(f"{id_}.l", section.lines),
    )


def _entry(id_: str, entry: Entry) -> Entry:
    return replace(
        entry, id=id_, bullets=_bullets(f"{id_}.b", entry.bullets), details=_bullets(f"{id_}.d", entry.details)
    )


def _group(id_: str, group: SkillGroup) -> SkillGroup:
    return replace(
        group, id=id_, skills=tuple(replace(skill, id=f"{id_}.k{i}") for i, skill in enumerate(group.skills, 1))
    )


def _bullets(prefix: str, bullets: Iterable[Bullet]) -> tuple[Bullet, ...]:
    return tuple(replace(bullet, id=f"{prefix}{i}") for i, bullet in enumerate(bullets, 1))
