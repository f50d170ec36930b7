"""Whether a tailored resume says the same as its original."""

from collections.abc import Iterator
from dataclasses import replace

from tailor.model import (
    ANSWER_ID,
    Bullet,
    EditKind,
    Entry,
    Item,
    Resume,
    Section,
    SectionKind,
    Skill,
    SkillGroup,
    TailoredResume,
)
from tailor.tailoring.accents import ADDED_LINE, skill_names, summary_text
from tailor.tailoring.hedges import is_hedged
from tailor.tailoring.list_case import is_same_but_first_letter
from tailor.tailoring.papers import is_unstated_paper
from tailor.tailoring.skill_headings import OTHER_LABEL, OTHER_LABELS, SKILLS_HEADING, SKILLS_HEADINGS
from tailor.tailoring.violation import Violation
from tailor.tailoring.whole_names import lists_people, stands_whole
from tailor.text import fold
from tailor.vocabulary import Vocabulary

_OWN_HEADINGS = (SKILLS_HEADING, *SKILLS_HEADINGS.values())
_HEADINGS = frozenset({*_OWN_HEADINGS, *(heading.upper() for heading in _OWN_HEADINGS)})
_LABELS = frozenset({"", OTHER_LABEL, *OTHER_LABELS.values()})


def check_resume(tailored: TailoredResume, vocabulary: Vocabulary) -> tuple[Violation, ...]:
    """What a tailored resume adds to, changes in, or loses from its original."""
    original, resume = tailored.original, tailored.resume
    found = list(_check_head(original, resume))
    sections = {section.id: section for section in original.sections}
    for section in resume.sections:
        source = sections.get(section.id)
        if source is None:
            found += _check_added_section(section, tailored, vocabulary)
        else:
            found += _check_section(section, source, tailored, vocabulary)
    kept = [section.id for section in resume.sections]
    found += [_lost(section.heading or section.id) for section in original.sections if section.id not in kept]
    found += [_doubled(name) for name in _repeated(kept)]
    return tuple(found)


def _check_head(original: Resume, resume: Resume) -> Iterator[Violation]:
    pairs = [(original.headline, resume.headline), (str(original.contact), str(resume.contact))]
    pairs.append((original.language, resume.language))
    for before, after in pairs:
        if before != after:
            yield Violation(after, after, before)


def _check_section(
    section: Section, source: Section, tailored: TailoredResume, vocabulary: Vocabulary
) -> Iterator[Violation]:
    lines = tuple(line for line in section.lines if not _is_summary(line, tailored))
    if (section.heading, section.kind, lines) != (source.heading, source.kind, source.lines):
        yield Violation(_text(section), section.heading, _text(source))
    dropped = {edit.item_id for edit in tailored.edits if edit.kind is EditKind.DROP}
    if [entry.id for entry in section.entries] != [entry.id for entry in source.entries]:
        yield Violation(_text(section), "the order or number of entries", _text(source))
    for entry, before in zip(section.entries, source.entries, strict=False):
        yield from _check_entry(entry, before, dropped)
    yield from _check_groups(section, source, tailored, vocabulary)


def _is_summary(line: Bullet, tailored: TailoredResume) -> bool:
    """Whether a line is the added one, made of a job title and skills that stand in the resume as they are checked."""
    items = {item.id: item.text for item in tailored.original.items()}
    skills = skill_names(tailored)
    edits = [edit for edit in tailored.edits if edit.kind is EditKind.ADD_SUMMARY and edit.item_id == line.id]
    if line.id != ADDED_LINE or not edits or not edits[0].sources[0].endswith(".title"):
        return False
    title, *names = edits[0].sources
    return line.text == summary_text(items.get(title, ""), [skills.get(name, "") for name in names])


def _check_entry(entry: Entry, source: Entry, dropped: set[str]) -> Iterator[Violation]:
    if replace(entry, bullets=()) != replace(source, bullets=()):
        yield Violation(_head(entry), _head(entry), _head(source))
    before = {bullet.id: bullet for bullet in source.bullets}
    for bullet in entry.bullets:
        if before.get(bullet.id) != bullet:
            nearest = before[bullet.id].text if bullet.id in before else ""
            yield Violation(bullet.text, bullet.text, nearest)
    kept = [bullet.id for bullet in entry.bullets]
    yield from (_lost(text.text) for key, text in before.items() if key not in kept and key not in dropped)
    yield from map(_doubled, _repeated(kept))


def _check_groups(
    section: Section, source: Section, tailored: TailoredResume, vocabulary: Vocabulary
) -> Iterator[Violation]:
    groups = {group.id: group for group in source.groups}
    skills = {skill.id: (skill, group) for group in source.groups for skill in group.skills}
    for group in section.groups:
        yield from _check_label(group, groups.get(group.id))
        for skill in group.skills:
            before, home = skills.get(skill.id, (None, None))
            if before is None:
                yield from _check_surfaced(skill, tailored, vocabulary)
            elif home is None or home.id != group.id or not _is_spelling(skill, before, vocabulary):
                yield Violation(_named(skill), skill.name, _named(before))
    kept = [skill.id for group in section.groups for skill in group.skills]
    yield from (_lost(skill.name) for key, (skill, _) in skills.items() if key not in kept)
    yield from (_lost(group.name) for key, group in groups.items() if key not in {group.id for group in section.groups})
    yield from map(_doubled, _repeated(kept))


def _check_label(group: SkillGroup, source: SkillGroup | None) -> Iterator[Violation]:
    if source is None and (group.name not in _LABELS or group.level):
        yield Violation(group.name, group.name or group.level)
    if source is not None and (group.name, group.level) != (source.name, source.level):
        yield Violation(group.name, group.name, source.name)


def _check_surfaced(skill: Skill, tailored: TailoredResume, vocabulary: Vocabulary) -> Iterator[Violation]:
    """An added skill must stand word for word and whole in the item that its edit names, which must not hedge it.

    People ("graduates") are no skill. No answer is such an item: what the person affirmed stands in their own words
    only.
    """
    items = {item.id: item for item in tailored.original.items() if not item.id.startswith(ANSWER_ID)}
    sources = [
        items[source]
        for edit in tailored.edits
        if edit.kind is EditKind.SURFACE_SKILL and edit.item_id == skill.id
        for source in edit.sources
        if source in items
    ]
    names = [name for name in _both_names(skill.name) if _is_spelled(skill.name, name, vocabulary)]
    held = (_holds(item, name, vocabulary) for item in sources for name in (skill.name, *names))
    if skill.level or not any(held) or lists_people(skill.name, vocabulary):
        yield Violation(_named(skill), skill.name, sources[0].text if sources else "")


def _holds(item: Item, name: str, vocabulary: Vocabulary) -> bool:
    """Whether an item names it, whole and without a limit."""
    if is_unstated_paper(name, item, vocabulary):
        return False
    return stands_whole(name, item.text, vocabulary) and not is_hedged(item.text, name)


def _is_spelling(skill: Skill, source: Skill, vocabulary: Vocabulary) -> bool:
    """Whether a skill is its source, but for the case of its first letter, or that with an exact alias beside it."""
    if replace(skill, name=source.name) != source:
        return False
    if skill.name == source.name or is_same_but_first_letter(skill.name, source.name):
        return True
    return any(_is_spelled(skill.name, name, vocabulary) for name in (source.name, _recased(source.name)))


def _recased(name: str) -> str:
    return name[:1].swapcase() + name[1:]


def _is_spelled(spelled: str, own: str, vocabulary: Vocabulary) -> bool:
    """Whether a text is a name with an exact alias: "Kubernetes (K8s)" for "K8s"."""
    term = vocabulary.get(own)
    known = {fold(name) for name in (term.name, *term.aliases)} if term else set[str]()
    names = _both_names(spelled)
    return own in names and {fold(name) for name in names} <= known


def _both_names(spelled: str) -> tuple[str, ...]:
    """The name before a bracket and the one in it: "Kubernetes (K8s)"."""
    outer, bracket, inner = spelled.removesuffix(")").partition(" (")
    return (outer, inner) if bracket else ()


def _check_added_section(section: Section, tailored: TailoredResume, vocabulary: Vocabulary) -> Iterator[Violation]:
    if section.kind is not SectionKind.SKILLS or section.heading not in _HEADINGS or section.entries or section.lines:
        yield Violation(section.heading, section.heading)
    yield from _check_groups(section, replace(section, groups=()), tailored, vocabulary)


def _lost(text: str) -> Violation:
    return Violation("", "lost without an edit", text)


def _doubled(item_id: str) -> Violation:
    return Violation(item_id, "stands there twice")


def _repeated(ids: list[str]) -> list[str]:
    return sorted({item_id for item_id in ids if ids.count(item_id) > 1})


def _text(section: Section) -> str:
    return " | ".join((section.heading, *(line.text for line in section.lines)))


def _head(entry: Entry) -> str:
    dates = entry.dates.text if entry.dates else ""
    parts = (entry.title, entry.organisation, entry.location, dates, *(line.text for line in entry.details))
    return ", ".join(part for part in parts if part)


def _named(skill: Skill) -> str:
    return f"{skill.name} ({skill.level})" if skill.level else skill.name
