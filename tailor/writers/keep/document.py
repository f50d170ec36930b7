"""A tailored resume written into the person's own document."""

import datetime as dt
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from functools import partial

from lxml import etree

from tailor.errors import BrokenPromiseError
from tailor.model import EditKind, Entry, Section, TailoredResume
from tailor.writers.keep.bullets import embolden, rewrite_entry
from tailor.writers.keep.editing import Editing
from tailor.writers.keep.letters import read_letters, text_of
from tailor.writers.keep.line_ends import part_insertions
from tailor.writers.keep.marks import Marks, highest_id
from tailor.writers.keep.resolve import accept_changes, reject_changes
from tailor.writers.keep.safety import Safety, UntouchableError
from tailor.writers.keep.section import add_line, add_section
from tailor.writers.keep.skills import SkillsSection
from tailor.writers.keep.source import Opened, OwnDocument, open_own
from tailor.writers.package import pack
from tailor.writers.wordml import w


@dataclass(frozen=True, slots=True)
class LeftEdits:
    """Edits that were not made: their ids, what they would have changed, and why that could not be touched."""

    edits: tuple[str, ...]
    what: str
    why: str


@dataclass(frozen=True, slots=True)
class KeptDocument:
    """The person's document with the edits made (`clean`) and with each shown as a tracked change (`review`)."""

    clean: bytes
    review: bytes
    left: tuple[LeftEdits, ...] = ()


def keep_docx(own: OwnDocument, tailored: TailoredResume, stamp: dt.datetime) -> KeptDocument:
    """The edits of a tailored resume made in the person's own document, every style kept.

    Args:
        own: The document that `tailored.original` was read from.
        tailored: The resume with its edits. Those that cannot be made safely are left and listed.
        stamp: The date of the tracked changes.

    Raises:
        InputError: The document is of a kind that cannot be edited.
        BrokenPromiseError: Rejecting all changes would not give the document back.
    """
    opened = open_own(own)
    before = deepcopy(opened.root)
    editing = Editing(Marks(stamp, highest_id(opened.root) + 1), Safety(opened.root))
    left = tuple(_rewrite(opened, tailored, editing))
    if not editing.marks.used:
        return KeptDocument(own.content, own.content, left)
    part_insertions(opened.root, editing.marks)
    review = opened.root
    clean = deepcopy(review)
    accept_changes(clean, editing.marks)
    _require_way_back(review, before, editing.marks, own.document.source)
    return KeptDocument(_packed(opened, clean), _packed(opened, review), left)


def _rewrite(opened: Opened, tailored: TailoredResume, editing: Editing) -> Iterator[LeftEdits]:
    former = {section.id: section for section in tailored.original.sections}
    for section in tailored.resume.sections:
        before = former.get(section.id)
        if before is None:
            ids = _edits_of(tailored, {skill.id for group in section.groups for skill in group.skills})
            what = f'a section "{section.heading}"'
            yield from _tried(partial(add_section, section, tailored, opened, editing), ids, what)
            continue
        yield from _add_lines(before, section, tailored, opened, editing)
        yield from _rewrite_entries(before, section, tailored, opened, editing)
        if before.groups != section.groups:
            yield from _rewrite_skills(before, section, tailored, opened, editing)


def _add_lines(
    before: Section, after: Section, tailored: TailoredResume, opened: Opened, editing: Editing
) -> Iterator[LeftEdits]:
    for line in after.lines:
        if line.id not in {own.id for own in before.lines}:
            edit = partial(add_line, line, before.lines[0], opened, editing)
            yield from _tried(edit, _edits_of(tailored, {line.id}), f'the lines under "{after.heading}"')


def _rewrite_entries(
    before: Section, after: Section, tailored: TailoredResume, opened: Opened, editing: Editing
) -> Iterator[LeftEdits]:
    accents = [edit for edit in tailored.edits if edit.kind is EditKind.EMPHASISE]
    for one, other in zip(before.entries, after.entries, strict=True):
        for bullet in other.bullets:
            for accent in (accent for accent in accents if accent.item_id == bullet.id):
                what = f'"{accent.before}" in the bullets of "{_name(one)}"'
                yield from _tried(partial(embolden, accent.before, bullet, opened, editing), (accent.id,), what)
        if one.bullets != other.bullets:
            bullets = {bullet.id for bullet in (*one.bullets, *other.bullets)}
            ids = _edits_of(tailored, bullets, EditKind.MOVE, EditKind.DROP, EditKind.ANSWER)
            what = f'the bullets of "{_name(one)}"'
            yield from _tried(partial(rewrite_entry, one, other, opened, editing), ids, what)


def _rewrite_skills(
    before: Section, after: Section, tailored: TailoredResume, opened: Opened, editing: Editing
) -> Iterator[LeftEdits]:
    skills = SkillsSection(before, opened, editing)
    former = {group.id: group for group in before.groups}
    for group in after.groups:
        if group.id in former and group != former[group.id]:
            ids = _edits_of(tailored, {group.id, *(skill.id for skill in group.skills)})
            what = f'the skills "{group.name}"' if group.name else f'the skills under "{after.heading}"'
            yield from _tried(partial(skills.rewrite_group, group), ids, what)
    skills.carry_out()
    if [group.id for group in after.groups] != list(former):
        yield from _arrange_groups(skills, before, after, tailored)


def _arrange_groups(
    skills: SkillsSection, before: Section, after: Section, tailored: TailoredResume
) -> Iterator[LeftEdits]:
    """The groups in their new order; where that cannot be, an added group behind the others."""
    own = {group.id: group for group in after.groups if group.id in {group.id for group in before.groups}}
    added = [group for group in after.groups if group.id not in own]
    what = f'the groups under "{after.heading}"'
    troubles = list(_tried(partial(skills.arrange_groups, after.groups), _edits_of(tailored, {before.id}), what))
    if troubles and added:
        behind = [*(own[group.id] for group in before.groups), *added]
        ids = _edits_of(tailored, {skill.id for group in added for skill in group.skills})
        troubles += _tried(partial(skills.arrange_groups, behind), ids, f'the group "{added[0].name}"')
    yield from (trouble for trouble in troubles if trouble.edits)


def _tried(edit: Callable[[], None], ids: tuple[str, ...], what: str) -> Iterator[LeftEdits]:
    try:
        edit()
    except UntouchableError as error:
        yield LeftEdits(ids, what, str(error))


def _edits_of(tailored: TailoredResume, items: set[str], *kinds: EditKind) -> tuple[str, ...]:
    return tuple(edit.id for edit in tailored.edits if edit.item_id in items and (not kinds or edit.kind in kinds))


def _name(entry: Entry) -> str:
    head = ", ".join(filter(None, (entry.title, entry.organisation)))
    return head or (entry.dates.text if entry.dates else "") or "an entry"


def _require_way_back(review: etree._Element, before: etree._Element, marks: Marks, source: str) -> None:
    """Check that rejecting our changes gives the person's document back, paragraph by paragraph."""
    back = deepcopy(review)
    reject_changes(back, marks)
    if _texts(back) != _texts(before):
        raise BrokenPromiseError(
            "the changes in this document could not all be taken back",
            where=source,
            hint="nothing was written; please report this, and use --style design meanwhile",
        )


def _texts(root: etree._Element) -> list[str]:
    return [text_of(read_letters(paragraph)) for paragraph in root.iter(w("p"))]


def _packed(opened: Opened, root: etree._Element) -> bytes:
    content = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return pack({**opened.parts, opened.main: content})
