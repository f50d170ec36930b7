"""What in a person's document must not be touched, and the words for it."""

from collections.abc import Iterable

from lxml import etree

from tailor.writers.keep.letters import read_letters
from tailor.writers.keep.marks import CHANGE_TAGS
from tailor.writers.wordml import value, w


class UntouchableError(Exception):
    """An edit would touch what has to stay as it is; the text is the reason, to follow "because"."""


_IN_PARAGRAPH = frozenset(map(w, ("pPr", "r", "hyperlink", "proofErr", "bookmarkStart", "bookmarkEnd")))
_TEXTS = ("rPr", "t", "tab", "ptab", "br", "cr", "noBreakHyphen", "softHyphen", "sym", "lastRenderedPageBreak")
_IN_RUN = frozenset(map(w, _TEXTS))
_IN_LINK = frozenset(map(w, ("r", "proofErr")))
_MARKS_BETWEEN = frozenset(map(w, ("bookmarkStart", "bookmarkEnd", "proofErr", "permStart", "permEnd")))
_WORDS = {
    "a footnote": ("footnoteReference", "endnoteReference", "footnoteRef"),
    "a field": ("fldChar", "fldSimple", "instrText"),
    "a picture or drawing": ("drawing", "pict", "object"),
    "a comment": ("commentRangeStart", "commentRangeEnd", "commentReference"),
    "a content control": ("sdt", "smartTag", "customXml"),
    "a section break": ("sectPr",),
    "a page or column break": ("pageBreakBefore", "br"),
    "a frame": ("framePr",),
    "a bookmark that ends elsewhere": ("bookmarkStart", "bookmarkEnd"),
}
_FILLED = frozenset(
    ("dataBinding", "text", "dropDownList", "comboBox", "date", "docPartObj", "docPartList", "showingPlcHdr")
)
"""What makes the content of a control something else than free text (ECMA-376, part 1, 17.5.2)."""

_NAMED = {w(name): words for words, names in _WORDS.items() for name in names}


class Safety:
    """What may be done to the paragraphs of one part."""

    def __init__(self, root: etree._Element) -> None:
        self._in_fields = _paragraphs_within_fields(root)
        self._referenced = _referenced_bookmarks(root)

    def check_place(self, paragraph: etree._Element) -> None:
        """Check that a paragraph stands where text may be edited.

        Raises:
            UntouchableError: It stands in a text box, in a field, in a content control that is locked or filled from
                elsewhere, or first in one: LibreOffice 7.4 does not resolve changes there.
        """
        if paragraph in self._in_fields:
            raise UntouchableError("a line stands in a field")
        for parent in paragraph.iterancestors():
            name = etree.QName(parent).localname
            if name in {"txbxContent", "AlternateContent"}:
                raise UntouchableError("a line stands in a text box")
            if parent.tag == w("sdtContent") and (begins(parent, paragraph) or not _is_open(parent)):
                raise UntouchableError("a line stands in a content control")
            if parent.tag in CHANGE_TAGS:
                raise UntouchableError("a line stands in a tracked change")

    def check_content(self, paragraph: etree._Element) -> None:
        """Check that what a paragraph holds may be deleted here and inserted elsewhere without any loss.

        Raises:
            UntouchableError: Something in it forbids it.
        """
        for element in paragraph.iter("*"):
            if element.tag in CHANGE_TAGS:
                raise UntouchableError("a line holds a tracked change")
        properties = paragraph.find(w("pPr"))
        for name in ("sectPr", "framePr", "pageBreakBefore"):
            if properties is not None and (found := properties.find(w(name))) is not None and value(found) != "0":
                raise _holds(found)
        self._check_bookmarks(paragraph)
        _check_children(paragraph)

    def _check_bookmarks(self, paragraph: etree._Element) -> None:
        starts = {mark.get(w("id")): mark.get(w("name"), "") for mark in paragraph.iter(w("bookmarkStart"))}
        ends = {mark.get(w("id")) for mark in paragraph.iter(w("bookmarkEnd"))}
        if set(starts) != ends:
            raise UntouchableError("a line holds a bookmark that ends elsewhere")
        if self._referenced & set(starts.values()):
            raise UntouchableError("something points to a bookmark in a line")


def begins(control: etree._Element, paragraph: etree._Element) -> bool:
    """Whether a paragraph is the first within an element."""
    return next(control.iter(w("p")), None) is paragraph


def begins_control(paragraph: etree._Element) -> bool:
    """Whether a paragraph is the first of a content control, so that nothing may come before it there."""
    return any(begins(parent, paragraph) for parent in paragraph.iterancestors(w("sdtContent")))


def _is_open(content: etree._Element) -> bool:
    """Whether a content control holds free text, which its author lets people edit."""
    control = content.getparent()
    properties = control.find(w("sdtPr")) if control is not None else None
    if properties is None:
        return True
    lock = properties.find(w("lock"))
    locked = lock is not None and value(lock) in {"contentLocked", "sdtContentLocked"}
    return not locked and not any(etree.QName(child).localname in _FILLED for child in properties.iterchildren("*"))


def next_paragraph(element: etree._Element) -> etree._Element | None:
    """The paragraph right behind an element; None where a table, a part's end or anything else follows."""
    following = element.getnext()
    while following is not None and following.tag in _MARKS_BETWEEN:
        following = following.getnext()
    return following if following is not None and following.tag == w("p") else None


def is_mark_between(element: etree._Element) -> bool:
    """Whether an element between paragraphs shows nothing and may have paragraphs pass it by."""
    return element.tag in _MARKS_BETWEEN or not isinstance(element.tag, str)


def is_blank(paragraph: etree._Element) -> bool:
    """Whether an element is a paragraph that only makes space."""
    return paragraph.tag == w("p") and not any(letter.char.strip() for letter in read_letters(paragraph))


def _check_children(paragraph: etree._Element) -> None:
    for child in paragraph:
        if child.tag not in _IN_PARAGRAPH:
            raise _holds(child)
        if child.tag == w("hyperlink"):
            _check_each(child, _IN_LINK)
    for run in paragraph.iter(w("r")):
        _check_each(run, _IN_RUN)
        for turn in run.findall(w("br")):
            if turn.get(w("type"), "textWrapping") != "textWrapping":
                raise _holds(turn)


def _check_each(parent: etree._Element, known: Iterable[str]) -> None:
    for child in parent:
        if child.tag not in known:
            raise _holds(child)


def _holds(element: etree._Element) -> UntouchableError:
    return UntouchableError(f"a line holds {_NAMED.get(str(element.tag), 'something that tailor does not move')}")


def _paragraphs_within_fields(root: etree._Element) -> frozenset[etree._Element]:
    """The paragraphs that begin within a field which an earlier paragraph opened, a table of contents for one."""
    depth, within = 0, set()
    for element in root.iter(w("p"), w("fldChar")):
        if element.tag == w("p"):
            if depth > 0:
                within.add(element)
            continue
        kind = element.get(w("fldCharType"))
        depth += {"begin": 1, "end": -1}.get(str(kind), 0)
    return frozenset(within)


def _referenced_bookmarks(root: etree._Element) -> frozenset[str]:
    """The names that links and fields may mean."""
    names = {link.get(w("anchor"), "") for link in root.iter(w("hyperlink"))}
    for code in root.iter(w("instrText"), w("fldSimple")):
        names |= set(f"{code.text or ''} {code.get(w('instr'), '')}".replace('"', " ").split())
    return frozenset(names - {""})
