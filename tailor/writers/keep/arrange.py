"""Paragraphs in another order, with fewer or more of them: as few as possible are deleted here and inserted there.

The end of a list's last paragraph is never touched. Word gives a joined paragraph the look of the one whose end stays,
LibreOffice 7.4 that of the first, so that a heading below a list would become a bullet there; and at the end of a page
or a cell nothing could be joined at all. What changes at a list's end does so by what stands before its last end: the
end before it goes or comes, or the last paragraph's content is exchanged.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from lxml import etree

from tailor.writers.keep.editing import Editing, Unit, copy_paragraph, kind_of, properties_key
from tailor.writers.keep.moving import Plan, carry_out, exchange
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
    carry_out(_plan(slots, target, editing), editing)


def _plan(slots: Sequence[Unit], target: Sequence[Unit], editing: Editing) -> Plan:
    fixed = {unit: reason for unit in slots if (reason := _trouble(unit, editing))}
    kept = _kept(slots, target, fixed)
    if any(unit not in kept for unit in target):
        _check_alike(slots)
    last = max(kept, key=slots.index)
    if last in fixed and not (slots[-1] is last is target[-1]):
        raise UntouchableError(fixed[last])
    plan = _flat(slots, target, kept, swaps=False)
    return _swapped(slots, target, fixed) if _has_to_swap(plan) else plan


def _kept(slots: Sequence[Unit], target: Sequence[Unit], fixed: Mapping[Unit, str]) -> frozenset[Unit]:
    """The units that stay in their places, the fixed ones among them."""
    kept = kept_units(slots, target, fixed)
    for unit, reason in fixed.items():
        if unit not in kept:
            raise UntouchableError(reason)
    return kept


def _has_to_swap(plan: Plan) -> bool:
    """Whether the list's last paragraph gets the content of another."""
    last, end = plan.last_kept(), plan.slots[-1]
    goes, comes = end not in plan.kept, plan.target[-1] not in plan.kept
    if goes and (comes or properties_key(last) != properties_key(end)):
        return True
    if (goes or comes) and len({kind_of(last), kind_of(plan.target[-1]), kind_of(end)}) > 1:
        raise UntouchableError(_LAST)
    return False


def _swapped(slots: Sequence[Unit], target: Sequence[Unit], fixed: Mapping[Unit, str]) -> Plan:
    """The plan with the content of the last paragraph exchanged; as much of the rest as can be stays."""
    plan = _flat(slots, target, _kept(slots[:-1], target[:-1], fixed), swaps=True)
    if kind_of(plan.slots[-1]) != kind_of(plan.target[-1]):
        raise UntouchableError(_LAST)
    return plan


def _flat(slots: Sequence[Unit], target: Sequence[Unit], kept: frozenset[Unit], *, swaps: bool) -> Plan:
    def paragraphs(units: Sequence[Unit]) -> tuple[etree._Element, ...]:
        return tuple(paragraph for unit in units for paragraph in unit.paragraphs)

    stay = frozenset(paragraph for unit in kept for paragraph in unit.paragraphs)
    return Plan(paragraphs(slots), paragraphs(target), stay, swaps)


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
        exchange(slot.paragraphs[0], copies[unit], editing)
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
