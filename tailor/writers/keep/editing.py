"""A part of a document that is being edited, and the paragraphs that its edits move, copy and make."""

from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass, field

from lxml import etree

from tailor.writers.keep.letters import copy_range, read_letters
from tailor.writers.keep.marks import Marks
from tailor.writers.keep.resolve import accept_changes
from tailor.writers.keep.safety import Safety, UntouchableError
from tailor.writers.wordml import value, w

_NOT_COPIED = tuple(map(w, ("bookmarkStart", "bookmarkEnd", "proofErr", "lastRenderedPageBreak")))
_NOT_TAKEN = tuple(map(w, ("sectPr", "pPrChange", "pageBreakBefore", "framePr")))
_OWN_IDS = frozenset({"paraId", "textId"})


@dataclass(frozen=True, slots=True, eq=False)
class Unit:
    """Paragraphs that stay together: a bullet, a line of skills; a new one is not in the document yet.

    `level` is a bullet's depth; those below the outermost are expected to follow their own.
    """

    paragraphs: tuple[etree._Element, ...]
    level: int = 0
    is_new: bool = False


@dataclass(slots=True)
class Editing:
    """A part that is being edited: its marks, its limits, and each paragraph as it was before edits within it."""

    marks: Marks
    safety: Safety
    former: dict[etree._Element, etree._Element] = field(default_factory=dict)

    def remember(self, paragraph: etree._Element) -> None:
        """Keep a paragraph as it is now, before an edit within it."""
        self.former.setdefault(paragraph, deepcopy(paragraph))

    def restore(self, paragraph: etree._Element) -> None:
        """Undo the edits within a paragraph."""
        former = self.former.pop(paragraph, None)
        if former is not None:
            for child in list(paragraph):
                paragraph.remove(child)
            paragraph.extend(list(former))

    def check_free(self, paragraph: etree._Element) -> None:
        """Check that a paragraph may go from its place, and its copy come elsewhere.

        Raises:
            UntouchableError: Its place or something in it forbids it.
        """
        self.safety.check_place(paragraph)
        self.safety.check_content(self.former.get(paragraph, paragraph))

    def is_free(self, paragraph: etree._Element) -> bool:
        """Whether a paragraph may go from its place, and its copy come elsewhere."""
        try:
            self.check_free(paragraph)
        except UntouchableError:
            return False
        return True


def kind_of(paragraph: etree._Element) -> tuple[str, str, bool]:
    """What makes two paragraphs lines of one list: their style and list level."""
    properties = paragraph.find(w("pPr"))
    if properties is None:
        return "", "", False
    numbering = properties.find(w("numPr"))
    level = value(numbering.find(w("ilvl"))) or "0" if numbering is not None else ""
    return value(properties.find(w("pStyle"))), level, numbering is not None


def properties_key(paragraph: etree._Element) -> bytes:
    """Something that two paragraphs share when their properties are the same, that of their end's letters apart."""
    return _key(paragraph, w("rPr"))


def look_key(paragraph: etree._Element) -> bytes:
    """Something that two paragraphs share when their properties are the same, with that of their end's letters."""
    return _key(paragraph)


def _key(paragraph: etree._Element, *left_out: str) -> bytes:
    properties = paragraph.find(w("pPr"))
    if properties is None:
        return b""
    rest = deepcopy(properties)
    rest.tail = None
    for child in [child for child in rest if child.tag in left_out]:
        rest.remove(child)
    return etree.tostring(rest, method="c14n") if len(rest) else b""


def copy_paragraph(paragraph: etree._Element, marks: Marks) -> etree._Element:
    """A paragraph as the clean document will show it, without what may be there once only."""
    copy = deepcopy(paragraph)
    copy.tail = None
    accept_changes(copy, marks)
    for name in [name for name in copy.attrib if etree.QName(name).localname in _OWN_IDS]:
        del copy.attrib[name]
    for mark in list(copy.iter(*_NOT_COPIED)):
        parent = mark.getparent()
        if parent is not None:
            parent.remove(mark)
    return copy


def take_properties(paragraph: etree._Element, source: etree._Element) -> None:
    """Let a paragraph have the properties of another, what belongs to the other alone left out."""
    for old in paragraph.findall(w("pPr")):
        paragraph.remove(old)
    properties = source.find(w("pPr"))
    if properties is None:
        return
    copy = deepcopy(properties)
    copy.tail = None
    for child in [child for child in copy if child.tag in _NOT_TAKEN]:
        copy.remove(child)
    for look in copy.findall(w("rPr")):
        for mark in [child for child in look if child.tag in {w("ins"), w("del")}]:
            look.remove(mark)
        if not len(look):
            copy.remove(look)
    if len(copy):
        paragraph.insert(0, copy)


def new_paragraph(
    like: etree._Element, content: Callable[[etree._Element], Sequence[etree._Element]]
) -> etree._Element:
    """A paragraph with the properties of another and the runs that `content` makes of the other's first run.

    Raises:
        UntouchableError: The other has no run to take the look from.
    """
    letters = [letter for letter in read_letters(like) if letter.run is not None and letter.char.strip()]
    if not letters:
        raise UntouchableError("there is no line to take the look from")
    paragraph = etree.Element(w("p"))
    take_properties(paragraph, like)
    paragraph.extend(content(copy_range(letters[:1])[0]))
    return paragraph
