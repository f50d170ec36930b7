"""Which ends go with a run of paragraphs that is deleted or inserted, so that what is left keeps its look everywhere.

Where an end goes, what is left of its paragraph joins the next. Word gives the whole the look of the paragraph whose
end stays, and so does LibreOffice 7.4, with one exception: of two paragraphs with the same words, one deleted and one
inserted, it takes the second for moved, and may give the paragraph below its run the look of the moved one.
"""

from dataclasses import dataclass

from lxml import etree

from tailor.writers.keep.editing import look_key, properties_key
from tailor.writers.keep.safety import UntouchableError


@dataclass(frozen=True, slots=True)
class Run:
    """Paragraphs that go or come together, what stands below, and what stays above if its end may be touched.

    `moved` are those of them whose words stand further up too; `is_whole` tells that all do, in one run there.
    `can_part` tells that the end of any of them may stay, not only of the last: not of inserted ones, which LibreOffice
    would join wrongly.
    """

    paragraphs: tuple[etree._Element, ...]
    above: etree._Element | None
    below: etree._Element
    moved: frozenset[etree._Element]
    is_whole: bool = False
    can_part: bool = False


def ends_of(run: Run) -> tuple[etree._Element, ...]:
    """The paragraphs whose ends go or come with a run: its own, or the end above instead of one of them.

    Raises:
        UntouchableError: One program or another would give something that stays another look.
    """
    if _spares_below(run, 0):
        return run.paragraphs
    first = 1 if run.can_part else len(run.paragraphs)
    for at in range(len(run.paragraphs), first - 1, -1):
        stays = run.paragraphs[at - 1]
        if run.above is not None and look_key(stays) == look_key(run.above) and _spares_below(run, at):
            return tuple(paragraph for paragraph in (run.above, *run.paragraphs) if paragraph is not stays)
    raise UntouchableError("the lines are not all of one style")


def _spares_below(run: Run, start: int) -> bool:
    """Whether the paragraph below keeps its look when the ends from here on go."""
    rest = [paragraph for paragraph in run.paragraphs[start:] if paragraph in run.moved]
    own = properties_key(run.below)
    return (start > 0 and run.is_whole) or all(properties_key(paragraph) == own for paragraph in rest)
