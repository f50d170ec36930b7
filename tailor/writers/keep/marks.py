"""Tracked changes: marking runs and paragraphs as inserted or deleted, as Word does when it records changes.

ECMA-376 part 1, 17.13.5. Deletion and insertion are used for what moves too: fewer programs understand moves.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from lxml import etree

from tailor.writers.wordml import paragraph_properties, set_child, w

AUTHOR = "tailor"
_CHANGES = ("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tcPrChange")
_OTHER_CHANGES = ("trPrChange", "numberingChange", "cellIns", "cellDel", "moveFromRangeStart", "moveToRangeStart")
CHANGE_TAGS = frozenset(map(w, (*_CHANGES, *_OTHER_CHANGES)))


@dataclass(slots=True)
class Marks:
    """Makes the marks of one document: `first` is the id of the first of ours, above all that the file holds."""

    stamp: dt.datetime
    first: int
    used: int = 0

    def make(self, name: str) -> etree._Element:
        """A new mark (`ins`, `del`, `pPrChange`) with its own id, our name and the date."""
        mark = etree.Element(w(name))
        mark.set(w("id"), str(self.first + self.used))
        mark.set(w("author"), AUTHOR)
        mark.set(w("date"), self.stamp.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))
        self.used += 1
        return mark

    def has_made(self, mark: etree._Element) -> bool:
        """Whether a mark is one of ours, and not one that the file came with."""
        number = mark.get(w("id"), "")
        return mark.get(w("author")) == AUTHOR and number.isdigit() and int(number) >= self.first

    def delete_runs(self, runs: Iterable[etree._Element]) -> None:
        """Mark runs of a paragraph as deleted, neighbours under one mark."""
        self._wrap(runs, "del")

    def insert_runs(self, runs: Iterable[etree._Element]) -> None:
        """Mark runs that are in place as inserted."""
        self._wrap(runs, "ins")

    def delete_end(self, paragraph: etree._Element) -> None:
        """Mark a paragraph's end as deleted: what is left of it joins the next paragraph."""
        self._mark_end(paragraph, "del")

    def insert_end(self, paragraph: etree._Element) -> None:
        """Mark a paragraph's end as inserted: without it, the paragraph and the next would be one."""
        self._mark_end(paragraph, "ins")

    def insert_paragraph(self, paragraph: etree._Element) -> None:
        """Mark a new paragraph with its end as inserted."""
        self.insert_runs(list(paragraph.iter(w("r"))))
        self.insert_end(paragraph)

    def _wrap(self, runs: Iterable[etree._Element], name: str) -> None:
        mark: etree._Element | None = None
        for run in runs:
            if mark is None or mark.getnext() is not run:
                mark = self.make(name)
                run.addprevious(mark)
            mark.append(run)
            if name == "del":
                _as_deleted(run)

    def _mark_end(self, paragraph: etree._Element, name: str) -> None:
        properties = paragraph_properties(paragraph)
        look = properties.find(w("rPr"))
        if look is None:
            look = etree.Element(w("rPr"))
            set_child(properties, look)
        look.insert(0, self.make(name))


def highest_id(root: etree._Element) -> int:
    """The highest id of the tracked changes, bookmarks and comments of a part; 0 when there is none."""
    ids = (element.get(w("id"), "") for element in root.iter("*"))
    return max((int(text) for text in ids if text.isdigit()), default=0)


def _as_deleted(run: etree._Element) -> None:
    for text in run.findall(w("t")):
        text.tag = w("delText")
