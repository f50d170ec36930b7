"""The letters of a paragraph with the runs that hold them: what to copy, cut out or add to."""

import unicodedata
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass

from lxml import etree

from tailor.text import compatible_form
from tailor.writers.wordml import XML_SPACE, w

_NOT_SHOWN = frozenset(map(w, ("del", "moveFrom", "pPr", "rPr", "sdtPr", "sdtEndPr", "rt", "instrText", "delText")))
_SIGNS = {w("tab"): "\t", w("ptab"): "\t", w("br"): "\n", w("cr"): "\n", w("noBreakHyphen"): "-"}
_SILENT = frozenset(map(w, ("lastRenderedPageBreak", "softHyphen", "proofErr")))
_PLAIN_BREAKS = frozenset({"", "textWrapping"})
_OBJECT = "\ufffc"
_RUN, _TEXT, _BREAK, _LOOK, _SYMBOL = w("r"), w("t"), w("br"), w("rPr"), w("sym")


@dataclass(frozen=True, slots=True)
class Letter:
    """A character as it is shown: `char`, its run and the element in the run that holds it.

    `run` is None where the character must not be touched: inside a link, field, content control or tracked change.
    """

    char: str
    run: etree._Element | None
    piece: etree._Element


def read_letters(paragraph: etree._Element) -> tuple[Letter, ...]:
    """The letters of a paragraph (`w:p`) in order; deleted text and drawings' own text are left out."""
    guarded = paragraph.find(f".//{w('fldChar')}") is not None
    return tuple(_letters(paragraph, None, guarded=guarded))


def text_of(letters: Sequence[Letter]) -> str:
    """The letters as text, each in its compatible form where that is one character too (a non-breaking space, say)."""
    return "".join(_plain(letter.char) for letter in letters)


def compare_key(text: str) -> str:
    """What two texts have to share to be the same words: letters and digits alone."""
    return "".join(char for char in unicodedata.normalize("NFKC", text) if char.isalnum())


def copy_range(letters: Sequence[Letter]) -> list[etree._Element]:
    """New runs that hold these letters with their look; all of them must lie in runs."""
    runs: list[etree._Element] = []
    last: Letter | None = None
    for letter in letters:
        if letter.run is None:
            raise ValueError("these letters cannot be copied")
        if last is None or letter.run is not last.run:
            runs.append(_empty_run(letter.run))
        if letter.piece.tag != _TEXT:
            runs[-1].append(deepcopy(letter.piece))
        elif last is not None and letter.piece is last.piece:
            _set_text(runs[-1][-1], (runs[-1][-1].text or "") + letter.char)
        else:
            runs[-1].append(_text(letter.char))
        last = letter
    return runs


def text_run(text: str, like: etree._Element) -> etree._Element:
    """A new run of this text that looks like another run."""
    run = _empty_run(like)
    run.append(_text(text))
    return run


def bold_run(run: etree._Element) -> etree._Element:
    """The run, in bold."""
    look = run.find(_LOOK)
    if look is None:
        look = etree.Element(_LOOK)
        run.insert(0, look)
    for old in look.findall(w("b")):
        look.remove(old)
    # The schema wants it behind the style and the fonts (ECMA-376 part 1, 17.3.2.28).
    look.insert(sum(child.tag in {w("rStyle"), w("rFonts")} for child in look), etree.Element(w("b")))
    return run


def split_at(paragraph: etree._Element, offset: int) -> None:
    """Let a run begin at this letter of the paragraph; nothing when one does already."""
    letters = read_letters(paragraph)
    if not 0 < offset < len(letters):
        return
    before, after = letters[offset - 1], letters[offset]
    run = after.run
    if run is None or before.run is not run:
        return
    second = _empty_run(run)
    if before.piece is after.piece:
        start = sum(letter.piece is after.piece for letter in letters[:offset])
        text = after.piece.text or ""
        _set_text(after.piece, text[:start])
        second.append(_text(text[start:]))
        moved = list(after.piece.itersiblings())
    else:
        moved = [after.piece, *after.piece.itersiblings()]
    second.extend(moved)
    run.addnext(second)


def _letters(parent: etree._Element, run: etree._Element | None, *, guarded: bool) -> Iterator[Letter]:
    for element in parent:
        if element.tag in _NOT_SHOWN or element.tag in _SILENT or not isinstance(element.tag, str):
            continue
        if element.tag == _RUN:
            yield from _letters(element, None if guarded or parent.tag != w("p") else element, guarded=guarded)
        elif element.tag == _TEXT:
            yield from (Letter(char, run, element) for char in element.text or "")
        elif element.tag in _SIGNS:
            turns_page = element.tag == _BREAK and element.get(w("type"), "") not in _PLAIN_BREAKS
            yield Letter(_SIGNS[str(element.tag)], None if turns_page else run, element)
        elif parent.tag == _RUN:
            yield Letter(_OBJECT, run if element.tag == _SYMBOL else None, element)
        else:
            yield from _letters(element, None, guarded=guarded)


def _plain(char: str) -> str:
    form = compatible_form(char)
    return form if len(form) == 1 else char


def _empty_run(like: etree._Element) -> etree._Element:
    """A run with the look of another, without the tracked changes of that look."""
    run = etree.Element(_RUN)
    look = like.find(_LOOK)
    if look is not None:
        copy = deepcopy(look)
        for name in ("ins", "del", "moveFrom", "moveTo", "rPrChange"):
            for mark in copy.findall(w(name)):
                copy.remove(mark)
        run.append(copy)
    return run


def _text(text: str) -> etree._Element:
    element = etree.Element(_TEXT)
    _set_text(element, text)
    return element


def _set_text(element: etree._Element, text: str) -> None:
    element.text = text
    if text != text.strip() or "  " in text:
        element.set(XML_SPACE, "preserve")
