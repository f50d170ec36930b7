"""Documents that are hard to edit: what is done, what is left, and that nothing else is touched."""

import datetime as dt
import io
import zipfile
from collections import Counter
from collections.abc import Callable
from copy import deepcopy
from functools import cache
from pathlib import Path

import pytest
from lxml import etree

from tailor.readers import document_from_bytes
from tailor.tailoring import find_changed, undo_edits
from tailor.writers import KeptDocument, keep_docx
from tailor.writers.keep.marks import AUTHOR, Marks, highest_id
from tailor.writers.keep.resolve import accept_changes, reject_changes
from tailor.writers.wordml import w
from tests.writers.docx_view import problems
from tests.writers.keep.awkward import DOCUMENTS
from tests.writers.keep.harsh import own, turn_over

STAMP = dt.datetime(2026, 3, 2, tzinfo=dt.UTC)
CASES = [(name, drop) for name in DOCUMENTS for drop in (False, True)]


@pytest.fixture(params=CASES, ids=[f"{name}-{'drop' if drop else 'turn'}" for name, drop in CASES])
def case(request: pytest.FixtureRequest) -> tuple[str, bool]:
    chosen: tuple[str, bool] = request.param
    return chosen


@cache
def keep(case: tuple[str, bool]) -> tuple[bytes, KeptDocument]:
    name, drop = case
    document = own(DOCUMENTS[name]())
    return document.content, keep_docx(document, turn_over(document, drop=drop), STAMP)


def main_part(content: bytes) -> etree._Element:
    return etree.fromstring(zipfile.ZipFile(io.BytesIO(content)).read("word/document.xml"))


def test_what_is_edited_and_what_is_left(case: tuple[str, bool], golden: Callable[[str, Path], None]) -> None:
    name, drop = case
    _, kept = keep(case)
    lines = [f"left: {left.what}: {left.why}" for left in kept.left]
    lines += [f"{block.kind.value}: {block.text}" for block in document_from_bytes(kept.clean, "clean").blocks]
    golden("\n".join(lines) + "\n", Path(__file__).parent / "expected" / f"{name}-{'drop' if drop else 'turn'}.txt")


def test_both_files_are_valid(case: tuple[str, bool], tmp_path: Path) -> None:
    content, kept = keep(case)
    assert case[1] or problems(content, tmp_path) == []
    assert problems(kept.clean, tmp_path) == []
    assert problems(kept.review, tmp_path) == []


def test_rejecting_gives_the_original_and_accepting_the_clean_file(case: tuple[str, bool]) -> None:
    content, kept = keep(case)
    before, review, clean = main_part(content), main_part(kept.review), main_part(kept.clean)
    marks = Marks(STAMP, highest_id(before) + 1)
    back, forth = deepcopy(review), deepcopy(review)
    reject_changes(back, marks)
    accept_changes(forth, marks)
    assert joined(back) == joined(before)
    assert joined(forth) == joined(clean)


def test_paragraphs_that_no_edit_names_stay_byte_for_byte(case: tuple[str, bool]) -> None:
    content, kept = keep(case)
    before = Counter(map(whole, main_part(content).iter(w("p"))))
    review = [paragraph for paragraph in main_part(kept.review).iter(w("p")) if not is_touched(paragraph)]
    assert review
    assert not Counter(map(whole, review)) - before
    touched = sum(before.values()) - len(review)
    assert sum((before - Counter(map(whole, main_part(kept.clean).iter(w("p"))))).values()) <= touched


def test_every_other_part_of_the_file_stays_byte_for_byte(case: tuple[str, bool]) -> None:
    content, kept = keep(case)
    parts = [zipfile.ZipFile(io.BytesIO(file)) for file in (content, kept.clean, kept.review)]
    original, *others = ({name: part.read(name) for name in part.namelist()} for part in parts)
    for other in others:
        assert other.keys() == original.keys()
        assert [name for name in original if other[name] != original[name]] == ["word/document.xml"]


def test_a_reader_sees_the_clean_text_in_both_files_and_no_word_without_an_edit(case: tuple[str, bool]) -> None:
    name, drop = case
    document = own(DOCUMENTS[name]())
    tailored = turn_over(document, drop=drop)
    kept = keep_docx(document, tailored, STAMP)
    clean, review = (document_from_bytes(content, "x") for content in (kept.clean, kept.review))
    assert [block.text for block in review.blocks] == [block.text for block in clean.blocks]
    made = undo_edits(tailored, {edit for left in kept.left for edit in left.edits})
    texts = [[block.text for block in read.blocks] for read in (document.document, clean)]
    assert find_changed(texts[0], texts[1], made) == ()


def test_the_same_date_gives_the_same_bytes(case: tuple[str, bool]) -> None:
    assert keep.__wrapped__(case)[1].review == keep(case)[1].review
    assert keep.__wrapped__(case)[1].clean == keep(case)[1].clean


def is_touched(paragraph: etree._Element) -> bool:
    return any(mark.get(w("author")) == AUTHOR for mark in paragraph.iter(w("ins"), w("del")))


def whole(element: etree._Element) -> bytes:
    return etree.tostring(element, with_tail=False)


def joined(root: etree._Element) -> bytes:
    """A part with runs of one look that follow one another as one run, as they are after an edit was taken back."""
    for text in root.iter(w("t")):
        text.attrib.pop("{http://www.w3.org/XML/1998/namespace}space", "")
    for run in list(root.iter(w("r"))):
        before = run.getprevious()
        if before is not None and before.tag == w("r") and look(before) == look(run):
            for child in run.findall(w("*")):
                last = before[-1] if len(before) else None
                if child.tag == w("t") and last is not None and last.tag == w("t"):
                    last.text = (last.text or "") + (child.text or "")
                elif child.tag != w("rPr"):
                    before.append(child)
            parent = run.getparent()
            assert parent is not None
            parent.remove(run)
    return etree.tostring(root, method="c14n")


def look(run: etree._Element) -> bytes:
    found = run.find(w("rPr"))
    return b"" if found is None else whole(found)
