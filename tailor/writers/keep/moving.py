"""Carrying out a plan for the paragraphs of a list: what goes is marked as deleted, what comes as inserted."""

from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

from tailor.writers.keep.editing import Editing, copy_paragraph, kind_of, take_properties
from tailor.writers.keep.ends import Run, ends_of
from tailor.writers.wordml import w


@dataclass(frozen=True, slots=True)
class Plan:
    """Paragraphs as they stand and as they shall; `swaps` when the last one gets the content of another."""

    slots: tuple[etree._Element, ...]
    target: tuple[etree._Element, ...]
    kept: frozenset[etree._Element]
    swaps: bool

    def last_kept(self) -> etree._Element:
        """The paragraph behind which all comes or goes."""
        return next(paragraph for paragraph in reversed(self.slots) if paragraph in self.kept)


def carry_out(plan: Plan, editing: Editing) -> None:
    """Let the paragraphs stand as planned.

    Raises:
        UntouchableError: It cannot be done safely; then nothing was changed.
    """
    copies = {paragraph: _copy(paragraph, plan, editing) for paragraph in plan.target if paragraph not in plan.kept}
    gaps = _gaps(plan, copies, editing)
    if plan.swaps:
        exchange(plan.slots[-1], copies[plan.target[-1]], editing)
    for gap in gaps:
        gap.carry_out(editing)
    if not plan.swaps:
        _insert_behind(plan, copies, editing)
        _delete_tail(plan, editing)


@dataclass(frozen=True, slots=True)
class _Gap:
    """A place before a paragraph that stays: what goes there, what comes behind it, and the ends of both."""

    below: etree._Element
    gone: tuple[etree._Element, ...]
    gone_ends: tuple[etree._Element, ...]
    comes: tuple[etree._Element, ...]
    come_ends: tuple[etree._Element, ...]

    def carry_out(self, editing: Editing) -> None:
        for paragraph in self.comes:
            self.below.addprevious(paragraph)
            editing.marks.insert_runs(list(paragraph.iter(w("r"))))
        for paragraph in self.come_ends:
            editing.marks.insert_end(paragraph)
        for paragraph in self.gone:
            editing.restore(paragraph)
            editing.marks.delete_runs(list(paragraph.iter(w("r"))))
        for paragraph in self.gone_ends:
            editing.marks.delete_end(paragraph)


def _copy(paragraph: etree._Element, plan: Plan, editing: Editing) -> etree._Element:
    """A paragraph for its new place: one that was the last has no more space below it than its neighbour had."""
    if paragraph not in plan.slots:
        return paragraph
    copy = copy_paragraph(paragraph, editing.marks)
    if paragraph is plan.slots[-1] and len(plan.slots) > 1 and kind_of(plan.slots[-2]) == kind_of(paragraph):
        take_properties(copy, plan.slots[-2])
    return copy


def exchange(paragraph: etree._Element, source: etree._Element, editing: Editing) -> None:
    """Give a paragraph, whose end and properties stay, the content of another."""
    editing.restore(paragraph)
    content = [child for child in source if child.tag != w("pPr")]
    editing.marks.delete_runs(list(paragraph.iter(w("r"))))
    paragraph.extend(content)
    editing.marks.insert_runs([run for child in content for run in child.iter(w("r"))])


def _gaps(plan: Plan, copies: dict[etree._Element, etree._Element], editing: Editing) -> list[_Gap]:
    stays = [paragraph for paragraph in plan.slots if paragraph in plan.kept]
    limits = [*stays, plan.slots[-1]] if plan.swaps else stays
    gone = _parted(plan.slots, limits)
    comes = _parted(plan.target[:-1] if plan.swaps else plan.target, stays)
    gaps = []
    for at, below in enumerate(limits):
        above = stays[at - 1] if at and editing.is_free(stays[at - 1]) else None
        came = tuple(copies[paragraph] for paragraph in comes[at])
        inserted = frozenset(paragraph for part in comes[:at] for paragraph in part)
        deleted = frozenset(paragraph for part in gone[: at + 1] for paragraph in part)
        going = Run(
            gone[at], above, came[0] if came else below, inserted, is_whole=gone[at] in comes[:at], can_part=True
        )
        twins = frozenset(copies[paragraph] for paragraph in comes[at] if paragraph in deleted)
        coming = Run(came, None if gone[at] else above, below, twins)
        gaps.append(_Gap(below, gone[at], ends_of(going), came, ends_of(coming)))
    return gaps


def _parted(
    paragraphs: tuple[etree._Element, ...], limits: Sequence[etree._Element]
) -> list[tuple[etree._Element, ...]]:
    """The paragraphs before each limit, and those behind the last one."""
    parts: list[list[etree._Element]] = [[]]
    for paragraph in paragraphs:
        if paragraph in limits:
            parts.append([])
        else:
            parts[-1].append(paragraph)
    return [tuple(part) for part in parts]


def _insert_behind(plan: Plan, copies: dict[etree._Element, etree._Element], editing: Editing) -> None:
    """Put what comes behind the last that stays there, each with the end before its own."""
    end = plan.last_kept()
    for paragraph in plan.target[plan.target.index(end) + 1 :]:
        copy = copies[paragraph]
        take_properties(copy, plan.last_kept())
        end.addnext(copy)
        editing.marks.insert_end(end)
        editing.marks.insert_runs(list(copy.iter(w("r"))))
        end = copy


def _delete_tail(plan: Plan, editing: Editing) -> None:
    """Delete what goes behind the last that stays, each with the end before its own."""
    former = plan.last_kept()
    for paragraph in plan.slots[plan.slots.index(former) + 1 :]:
        editing.restore(paragraph)
        editing.marks.delete_runs(list(paragraph.iter(w("r"))))
        editing.marks.delete_end(former)
        former = paragraph
