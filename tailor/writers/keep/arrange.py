"""Paragraphs in another order, with fewer or more of them: as few as possible are deleted here and inserted there.

The end of a list's last paragraph is never touched. Word gives a joined paragraph the look of the one whose end stays,
LibreOffice 7.4 that of the first, so that a heading below a list would become a bullet there; and at the end of a page
or a cell nothing could be joined at all. What changes at a list's end does so by what stands before its last end: the
end before it goes or comes, or the last paragraph's content is exchanged.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from lxml import etree

from tailor.writers.keep.editing import Editing, Unit, copy_paragraph, kind_of, properties_key, take_properties
from tailor.writers.keep.order import kept_units
from tailor.writers.keep.safety import UntouchableError, begins_control, is_blank, is_mark_between
from tailor.writers.wordml import w

_LAST = "the last line differs from the others in style"


def arrange(slots: Sequence[Unit], target: Sequence[Unit], editing: Editing) -> None:
    """Let the units of a list stand in the order of `target`; those not in it go, new ones come.

    Args:
        slots: The units in the document's order.
        target: Some of them, at least one, and new ones.
        editing: The part with its marks.

    Raises:
        UntouchableError: It cannot be done safely; then nothing was changed.
    """
    if target[0] is not slots[0] and begins_control(slots[0].paragraphs[0]):
        raise UntouchableError("a line stands in a content control")
    if _stand_in_cells(slots):
        _exchange_in_place(slots, target, editing)
        return
    blanks = _blanks_between(slots)
    _check_sections(slots, target, blanks)
    if blanks:
        _exchange_in_place(slots, target, editing)
        return
    plan = _plan(slots, target, editing)
    copies = {paragraph: _copy(paragraph, plan, editing) for paragraph in plan.target if paragraph not in plan.kept}
    if plan.swaps:
        _exchange(plan.slots[-1], copies[plan.target[-1]], editing)
    _insert(plan, copies, editing)
    _delete(plan, editing)


@dataclass(frozen=True, slots=True)
class _Plan:
    """Paragraphs as they stand and as they shall; `swaps` when the last one gets the content of another."""

    slots: tuple[etree._Element, ...]
    target: tuple[etree._Element, ...]
    kept: frozenset[etree._Element]
    swaps: bool

    def last_kept(self) -> etree._Element:
        """The paragraph behind which all comes or goes."""
        return next(paragraph for paragraph in reversed(self.slots) if paragraph in self.kept)


def _plan(slots: Sequence[Unit], target: Sequence[Unit], editing: Editing) -> _Plan:
    fixed = {unit: reason for unit in slots if (reason := _trouble(unit, editing))}
    kept = kept_units(slots, target, fixed)
    for unit, reason in fixed.items():
        if unit not in kept:
            raise UntouchableError(reason)
    if any(unit not in kept for unit in target):
        _check_alike(slots)
    last = max(kept, key=slots.index)
    if last in fixed and not (slots[-1] is last is target[-1]):
        raise UntouchableError(fixed[last])
    return _with_end(_flat(slots, target, kept, swaps=False), slots, target, kept)


def _with_end(plan: _Plan, slots: Sequence[Unit], target: Sequence[Unit], kept: frozenset[Unit]) -> _Plan:
    """The plan with what is to be done at the list's end, where the last unit that stays is free to be touched."""
    goes, comes = plan.slots[-1] not in plan.kept, plan.target[-1] not in plan.kept
    if goes and comes:
        return _checked_swap(_flat(slots, target, kept, swaps=True))
    last = plan.last_kept()
    if goes and properties_key(last) != properties_key(plan.slots[-1]):
        moved = frozenset(unit for unit in kept if last in unit.paragraphs)
        return _checked_swap(_flat(slots, target, kept - moved, swaps=True))
    if (goes or comes) and len({kind_of(last), kind_of(plan.target[-1]), kind_of(plan.slots[-1])}) > 1:
        raise UntouchableError(_LAST)
    return plan


def _flat(slots: Sequence[Unit], target: Sequence[Unit], kept: frozenset[Unit], *, swaps: bool) -> _Plan:
    def paragraphs(units: Sequence[Unit]) -> tuple[etree._Element, ...]:
        return tuple(paragraph for unit in units for paragraph in unit.paragraphs)

    stay = frozenset(paragraph for unit in kept for paragraph in unit.paragraphs)
    return _Plan(paragraphs(slots), paragraphs(target), stay, swaps)


def _checked_swap(plan: _Plan) -> _Plan:
    if kind_of(plan.slots[-1]) != kind_of(plan.target[-1]):
        raise UntouchableError(_LAST)
    return plan


def _check_sections(slots: Sequence[Unit], target: Sequence[Unit], blanks: Sequence[etree._Element]) -> None:
    """Check that no unit comes to stand in another section, which may have other columns or another paper."""
    parts: dict[Unit, int] = {}
    part = 0
    for unit in slots:
        part += sum(_ends_section(blank) for blank in blanks if _is_right_before(blank, unit, blanks))
        parts[unit] = part
        part += any(_ends_section(paragraph) for paragraph in unit.paragraphs)
    order = [parts[unit] for unit in target if unit in parts]
    if order != sorted(order) or (blanks and part and list(target) != list(slots)):
        raise UntouchableError("a section break stands between the lines")


def _is_right_before(blank: etree._Element, unit: Unit, blanks: Sequence[etree._Element]) -> bool:
    """Whether only empty paragraphs and marks stand between an empty paragraph and a unit."""
    following = blank.getnext()
    while following is not None and (following in blanks or is_mark_between(following)):
        following = following.getnext()
    return following is unit.paragraphs[0]


def _ends_section(paragraph: etree._Element) -> bool:
    return paragraph.find(f"{w('pPr')}/{w('sectPr')}") is not None


def _trouble(unit: Unit, editing: Editing) -> str:
    try:
        for paragraph in unit.paragraphs:
            editing.check_free(paragraph)
    except UntouchableError as error:
        return str(error)
    return ""


def _check_alike(slots: Sequence[Unit]) -> None:
    """Check that lines that move look like those among which they come to stand."""
    outermost = min(unit.level for unit in slots)
    if len({kind_of(unit.paragraphs[0]) for unit in slots if unit.level == outermost}) > 1:
        raise UntouchableError("the lines are not all of one style")


def _blanks_between(slots: Sequence[Unit]) -> list[etree._Element]:
    """The empty paragraphs between the units, which share one parent and have nothing else between them."""
    rest = [paragraph for unit in slots for paragraph in unit.paragraphs]
    blanks = []
    element: etree._Element | None = rest[0]
    while rest:
        if element is None:
            raise UntouchableError("the lines do not follow one another")
        if element is rest[0]:
            rest = rest[1:]
        elif is_blank(element):
            blanks.append(element)
        elif not is_mark_between(element):
            raise UntouchableError("something else stands between the lines")
        element = element.getnext()
    return blanks


def _stand_in_cells(slots: Sequence[Unit]) -> bool:
    """Whether the units stand in several cells of one table."""
    cells = {parent for unit in slots for paragraph in unit.paragraphs if (parent := paragraph.getparent()) is not None}
    tables = {next(cell.iterancestors(w("tbl"))) for cell in cells if cell.tag == w("tc")}
    return len(cells) > 1 and len(tables) == 1 and all(cell.tag == w("tc") for cell in cells)


def _copy(paragraph: etree._Element, plan: _Plan, editing: Editing) -> etree._Element:
    """A paragraph for its new place: one that was the last has no more space below it than its neighbour had."""
    if paragraph not in plan.slots:
        return paragraph
    copy = copy_paragraph(paragraph, editing.marks)
    if paragraph is plan.slots[-1] and len(plan.slots) > 1 and kind_of(plan.slots[-2]) == kind_of(paragraph):
        take_properties(copy, plan.slots[-2])
    return copy


def _exchange(paragraph: etree._Element, source: etree._Element, editing: Editing) -> None:
    """Give a paragraph, whose end and properties stay, the content of another."""
    editing.restore(paragraph)
    content = [child for child in source if child.tag != w("pPr")]
    editing.marks.delete_runs(list(paragraph.iter(w("r"))))
    paragraph.extend(content)
    editing.marks.insert_runs([run for child in content for run in child.iter(w("r"))])


def _insert(plan: _Plan, copies: dict[etree._Element, etree._Element], editing: Editing) -> None:
    """Put the copies before what follows them; behind the last that stays they come with the end before theirs."""
    rest = list(plan.target[:-1] if plan.swaps else plan.target)
    before: etree._Element | None = plan.slots[-1] if plan.swaps else None
    behind: list[etree._Element] = []
    for paragraph in reversed(rest):
        if paragraph in plan.kept:
            before = paragraph
        elif before is None:
            behind.insert(0, copies[paragraph])
        else:
            before.addprevious(copies[paragraph])
            editing.marks.insert_paragraph(copies[paragraph])
            before = copies[paragraph]
    end = plan.last_kept() if behind else plan.slots[-1]
    for copy in behind:
        take_properties(copy, plan.last_kept())
        end.addnext(copy)
        editing.marks.insert_end(end)
        editing.marks.insert_runs(list(copy.iter(w("r"))))
        end = copy


def _delete(plan: _Plan, editing: Editing) -> None:
    """Delete what goes: behind the last that stays with the end before it, else with its own."""
    gone = [paragraph for paragraph in plan.slots if paragraph not in plan.kept]
    if plan.swaps:
        gone.remove(plan.slots[-1])
    former = plan.last_kept() if plan.slots[-1] not in plan.kept and not plan.swaps else None
    tail = plan.slots[plan.slots.index(former) + 1 :] if former is not None else ()
    for paragraph in gone:
        editing.restore(paragraph)
        editing.marks.delete_runs(list(paragraph.iter(w("r"))))
        if paragraph in tail:
            editing.marks.delete_end(plan.slots[plan.slots.index(paragraph) - 1])
        else:
            editing.marks.delete_end(paragraph)


def _exchange_in_place(slots: Sequence[Unit], target: Sequence[Unit], editing: Editing) -> None:
    """Let lines in cells, or with empty ones between them, exchange content, so that what is between stays."""
    in_cells = _stand_in_cells(slots)
    if any(len(unit.paragraphs) > 1 for unit in (*slots, *target)) or len(target) > len(slots):
        raise UntouchableError("they stand in cells" if in_cells else "there are empty lines between the lines")
    if in_cells and len(target) < len(slots):
        raise UntouchableError("a cell would become empty")
    pairs = [(slot, unit) for slot, unit in zip(slots, target, strict=False) if slot is not unit]
    gone = slots[len(target) :]
    for unit in {unit for pair in pairs for unit in pair} | set(gone):
        if not unit.is_new:
            editing.check_free(unit.paragraphs[0])
    kinds = {kind_of(unit.paragraphs[0]) for unit in (*slots, *target)}
    if len(kinds) > 1:
        raise UntouchableError("the lines are not all of one style")
    tail = _tail(slots[len(target) - 1], slots[-1], editing) if gone else []
    copies = {unit: copy_paragraph(unit.paragraphs[0], editing.marks) for _, unit in pairs}
    for slot, unit in pairs:
        _exchange(slot.paragraphs[0], copies[unit], editing)
    for former, paragraph in pairwise(tail):
        editing.restore(paragraph)
        editing.marks.delete_runs(list(paragraph.iter(w("r"))))
        editing.marks.delete_end(former)


def _tail(first: Unit, last: Unit, editing: Editing) -> list[etree._Element]:
    """The paragraphs from the last line that stays to the last of the list, empty ones included."""
    editing.check_free(first.paragraphs[0])
    tail = [first.paragraphs[0]]
    while tail[-1] is not last.paragraphs[0]:
        following = next(element for element in tail[-1].itersiblings() if not is_mark_between(element))
        editing.check_free(following)
        tail.append(following)
    return tail
