"""What repeats on the pages of a resume: lines that say only whose it is, and headers and footers with more in them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tailor.model import SectionKind
from tailor.parsing.addresses import EMAIL, PHONE, URL
from tailor.parsing.closing import offers_references
from tailor.parsing.header import Header, pieces_of, take
from tailor.parsing.heading_words import heading_kind, lookup
from tailor.parsing.lines import Line
from tailor.parsing.names import could_be_name, name_of
from tailor.text import is_running_line, repeats_name, says_when_updated, words_of

_TOP = 8
_LONGEST = 120
_MOST_IN_MARGINS = 6
_FEWEST_NAMES = 2
_PIECE = re.compile(r"\s+[|·•–—]\s+")
_OF_CONTENT = frozenset({SectionKind.EXPERIENCE, SectionKind.EDUCATION, SectionKind.SKILLS})


@dataclass(frozen=True, slots=True)
class Pages:
    """The lines of the text, and those of the pages' headers and footers that say something of their own.

    `offers` are what these say of references, the number of the page aside.
    """

    lines: list[Line]
    margins: list[Line]
    offers: tuple[Line, ...] = ()


def without_running_lines(lines: Sequence[Line]) -> Pages:
    """The lines without those that say only whose resume this is, with the page or the word "CV", below its name.

    Headers and footers are margins where they are few lines without a heading among them; else they are text.
    """
    lines = _without_lines_above_name(_with_name_first(lines))
    at = next((at for at, line in enumerate(lines[:_TOP]) if could_be_name(line)), None)
    name = name_of(lines[at]) if at is not None else ""
    body = [line for line in lines if not line.style.margin]
    kept: list[Line] = []
    top: set[str] = set()
    for place, line in enumerate(body):
        if place > (_TOP if at is None else at) and _is_running(line, name, top):
            continue
        kept.append(line)
        top |= set(words_of(line.text)) if place < _TOP else set()
    kept = _without_update_note(kept, name)
    in_margins = [line for line in lines if line.style.margin]
    said = {word for line in body for word in words_of(line.text)} if in_margins else set()
    own = [line for line in in_margins if not _is_of_pages(line, name, said)]
    if own and all(line.style.page for line in own):
        return _with_turned(kept, own)
    if len(own) > _MOST_IN_MARGINS or any(heading_kind(line.text)[0] for line in own):
        return Pages([*kept, *own], [])
    offers = {line: offer for line in own if (offer := _offer(line, name))}
    return Pages(kept, [line for line in own if line not in offers], tuple(offers.values())[:1])


def _without_update_note(lines: list[Line], name: str) -> list[Line]:
    """The lines without a last one, or one below the name, that says when the file was changed.

    Several that say so tell it of what stands above each.
    """
    notes = [at for at, line in enumerate(lines) if not line.is_bullet and _is_update_note(line, name)]
    if len(notes) != 1 or _TOP <= notes[0] < len(lines) - 1:
        return lines
    return [*lines[: notes[0]], *lines[notes[0] + 1 :]]


def _is_update_note(line: Line, name: str) -> bool:
    """Whether a line says when the file was changed, and besides only whose it is."""
    pieces = [piece for piece in _PIECE.split(line.text) if not says_when_updated(piece)]
    own = words_of(name)
    whose = all(is_running_line(one, name, set()) or words_of(one) == own for one in pieces)
    return says_when_updated(line.text) or (len(pieces) < len(_PIECE.split(line.text)) and whose)


def _offer(line: Line, name: str) -> Line | None:
    """What a line of a header or footer says of references, where the rest of it tells only whose page it is."""
    pieces = pieces_of(line.part())
    offers = [piece for piece in pieces if offers_references(piece.text)]
    if len(offers) != 1 or any(not is_running_line(one.text, name, set()) for one in pieces if one is not offers[0]):
        return None
    return replace(line, text=offers[0].text, offset=offers[0].start, bold_start=0, links=())


def _with_turned(kept: Sequence[Line], turned: Sequence[Line]) -> Pages:
    """The pages of a PDF whose margins are lines that run another way: from a heading on they are sections, else apart.

    Their headings look as the page's do, so that they are none of a list's labels.
    """
    at = next((at for at, line in enumerate(turned) if _is_heading(line)), len(turned))
    model = next((line for line in kept if _is_heading(line)), None)
    if model is None:
        return Pages(list(kept), list(turned))
    told = [
        replace(line, kind=model.kind, level=model.level, style=replace(model.style, page=line.style.page))
        if _is_heading(line)
        else replace(line, style=replace(line.style, margin=False))
        for line in turned[at:]
    ]
    return Pages([*kept, *told], list(turned[:at]))


def _is_heading(line: Line) -> bool:
    word = lookup(line.text)
    return word is not None and word.exact and not line.is_bullet


def _with_name_first(lines: Sequence[Line]) -> list[Line]:
    """The lines with a name in a margin first, in the body, where no letters are as large: one that runs upwards."""
    largest = max((line.style.size for line in lines if not line.style.margin), default=0.0)
    names = [line for line in lines if line.style.margin and line.style.size > largest > 0 and could_be_name(line)]
    if len(names) != 1:
        return list(lines)
    name = replace(names[0], style=replace(names[0].style, margin=False))
    return [name, *(line for line in lines if line is not names[0])]


def _without_lines_above_name(lines: Sequence[Line]) -> list[Line]:
    """The lines without those that say only whose resume this is above the name: Word's header of the first page."""
    top = [line for line in lines[:_TOP] if not line.style.margin]
    for place, line in enumerate(top[1:], 1):
        if _is_heading(line) and heading_kind(line.text)[1] in _OF_CONTENT:
            break  # what stands below it is another page's header
        name = name_of(line)
        if len(name.split()) < _FEWEST_NAMES or words_of(name) != words_of(line.text) or not could_be_name(line):
            continue
        said = {word for other in lines for word in words_of(other.text) if other not in top[:place]}
        above = [one for one in top[:place] if one.style.size <= line.style.size and _repeats(one, name, said)]
        return [one for one in lines if one not in above]
    return list(lines)


def _repeats(line: Line, name: str, said: set[str]) -> bool:
    return is_running_line(line.text, name, said) or repeats_name(line.text, name, said)


def take_margins(header: Header, lines: Sequence[Line]) -> None:
    """Fills in what is missing of the contact data from headers and footers; the rest goes to the header's rest."""
    for line in lines:
        for piece in pieces_of(line.part()):
            take(header, piece, below_name=False)


def _is_running(line: Line, name: str, known: set[str]) -> bool:
    return not line.is_bullet and len(line.text) <= _LONGEST and is_running_line(line.text, name, known)


def _is_of_pages(line: Line, name: str, said: set[str]) -> bool:
    """Whether a line of a header or footer says nothing that the text does not."""
    if any(pattern.search(line.text) for pattern in (EMAIL, URL, PHONE)):
        return set(words_of(line.text)) <= said
    return _repeats(line, name, said) or says_when_updated(line.text)
