"""Accepting or rejecting the tracked changes that we made; the person's own stay."""

from lxml import etree

from tailor.writers.keep.marks import Marks
from tailor.writers.keep.safety import next_paragraph
from tailor.writers.wordml import w


def accept_changes(root: etree._Element, marks: Marks) -> None:
    """Turn a tracked part into the clean one."""
    _resolve(root, marks, gone=w("del"), kept=w("ins"))


def reject_changes(root: etree._Element, marks: Marks) -> None:
    """Turn a tracked part into what it was."""
    _resolve(root, marks, gone=w("ins"), kept=w("del"))


def _resolve(root: etree._Element, marks: Marks, *, gone: str, kept: str) -> None:
    ours = [mark for mark in root.iter(gone, kept) if marks.has_made(mark)]
    ends = [mark for mark in ours if _parent(mark).tag == w("rPr")]
    for mark in [mark for mark in ours if mark not in ends]:
        if mark.tag == kept:
            _unwrap(mark)
        else:
            _drop_runs(mark)
    for mark in ends:
        _resolve_end(mark, is_gone=mark.tag == gone)


def _resolve_end(mark: etree._Element, *, is_gone: bool) -> None:
    """Take the mark off a paragraph's end; when the end goes, what is left joins the next paragraph, as in Word."""
    look = _parent(mark)
    properties = _parent(look)
    paragraph = _parent(properties)
    look.remove(mark)
    if not len(look):
        properties.remove(look)
    if is_gone:
        _join(paragraph)
    elif not len(properties):
        paragraph.remove(properties)


def _join(paragraph: etree._Element) -> None:
    """Let a paragraph without an end go; one that is empty takes its own bookmarks with it."""
    following = next_paragraph(paragraph)
    content = [child for child in paragraph if child.tag != w("pPr")]
    is_empty = paragraph.find(f".//{w('r')}") is None
    if following is not None and not is_empty:
        place = 1 if len(following) and following[0].tag == w("pPr") else 0
        following[place:place] = content
    _parent(paragraph).remove(paragraph)


def _unwrap(mark: etree._Element) -> None:
    for run in list(mark):
        for text in run.findall(w("delText")):
            text.tag = w("t")
        mark.addprevious(run)
    _parent(mark).remove(mark)


def _drop_runs(mark: etree._Element) -> None:
    parent = _parent(mark)
    parent.remove(mark)
    if parent.tag == w("hyperlink") and not len(parent):
        _parent(parent).remove(parent)


def _parent(element: etree._Element) -> etree._Element:
    parent = element.getparent()
    if parent is None:
        raise ValueError("a mark outside a paragraph")
    return parent
