"""Insertions at a paragraph's end that stand right before one at the beginning of the next."""

from copy import deepcopy

from lxml import etree

from tailor.writers.keep.marks import Marks
from tailor.writers.wordml import XML_SPACE, w

_UNSEEN = frozenset(map(w, ("bookmarkStart", "bookmarkEnd", "proofErr")))


def part_insertions(root: etree._Element, marks: Marks) -> None:
    """Let no text inserted at a paragraph's end meet text inserted at the beginning of the next.

    LibreOffice 7.4 takes both for one insertion with the end between them, and joins the paragraphs when it is
    rejected. So the last word before the first insertion is deleted and inserted again, and the deletion ends the
    paragraph.
    """
    for paragraph in list(root.iter(w("p"))):
        following = paragraph.getnext()
        last = _content(paragraph)[-1:]
        if following is None or following.tag != w("p") or _has_marked_end(paragraph):
            continue
        if _is_insertion(last, marks) and _is_insertion(_content(following)[:1], marks):
            _end_with_deletion(last[0], marks)


def _content(paragraph: etree._Element) -> list[etree._Element]:
    return [child for child in paragraph if child.tag != w("pPr") and child.tag not in _UNSEEN]


def _has_marked_end(paragraph: etree._Element) -> bool:
    look = paragraph.find(f"{w('pPr')}/{w('rPr')}")
    return look is not None and any(look.find(w(name)) is not None for name in ("ins", "del"))


def _is_insertion(elements: list[etree._Element], marks: Marks) -> bool:
    return any(element.tag == w("ins") and marks.has_made(element) for element in elements)


def _end_with_deletion(insertion: etree._Element, marks: Marks) -> None:
    before = insertion.getprevious()
    if before is None:
        return
    if before.tag == w("del") and marks.has_made(before):
        insertion.addnext(before)
        return
    text = before.find(w("t"))
    if before.tag != w("r") or text is None or {child.tag for child in before} - {w("rPr"), w("t")}:
        return
    word = _cut_last_word(before, text)
    insertion.insert(0, deepcopy(word))
    insertion.addnext(word)
    marks.delete_runs([word])


def _cut_last_word(run: etree._Element, text: etree._Element) -> etree._Element:
    """Take the last word of a run away, and give it as a run of its own, that is not yet in the paragraph."""
    word = deepcopy(run)
    told = text.text or ""
    at = told.rstrip().rfind(" ") + 1
    own = word.find(w("t"))
    if at and own is not None and len(run.findall(w("t"))) == 1:
        text.text, own.text = told[:at], told[at:]
        for element in (text, own):
            element.set(XML_SPACE, "preserve")
    else:
        run.getparent().remove(run)  # type: ignore[union-attr]
    return word
