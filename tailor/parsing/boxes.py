"""Parts of the page that the section before them must not swallow: Word's text boxes, and the tops of columns."""

from collections.abc import Sequence
from itertools import groupby

from tailor.parsing.addresses import EMAIL, PHONE, is_phone
from tailor.parsing.dates import find_dates
from tailor.parsing.heading_words import is_phrase_of_heading
from tailor.parsing.lines import Line
from tailor.parsing.names import could_be_name, is_addressed, mailbox_of
from tailor.parsing.part_headings import box_of, could_head, looks_of_boxes, with_headings_of_boxes

_CONTACT_WORDS = 6


def with_boxes_apart(lines: Sequence[Line]) -> list[Line]:
    """The lines with the sections of text boxes behind all others, so that the text around a box goes on past it.

    What stands in a box above its first heading stays in its place, but goes to the top when it is contact data. So
    does a box whose first line can only be the person's name, though it is set as the headings of the boxes are.
    """
    body: list[Line] = []
    contact: list[Line] = []
    behind: list[Line] = []
    heading = next((line for line in lines if not box_of(line) and _is_heading(line)), None)
    looks = looks_of_boxes(lines) | ({heading.look} if heading else set())
    named = _name_in_box(lines)
    for box, group in groupby(with_headings_of_boxes(lines), key=box_of):
        part = list(group)
        headed = bool(box) and could_head(part[0]) and part[0].look in looks and part[0] is not named
        cut = 0 if headed else next((at for at, line in enumerate(part) if _is_heading(line)), len(part))
        if not box or all(map(_is_heading, part)):
            body += part
            continue
        reached = part[0] is named or any(EMAIL.search(line.text) or PHONE.search(line.text) for line in part[:cut])
        (contact if reached and any(map(_is_heading, body)) else body).extend(part[:cut])
        behind += part[cut:]
    top = next((at for at, line in enumerate(body) if _is_heading(line)), len(body))
    return [*body[:top], *contact, *body[top:], *behind]


def _name_in_box(lines: Sequence[Line]) -> Line | None:
    """The first line of a box that is a name by the e-mail address, or by standing where nothing else could be one.

    No line above the first heading outside the boxes could be a name then.
    """
    text = [line for line in lines if not box_of(line)]
    above = next((at for at, line in enumerate(text) if _is_heading(line)), len(text))
    firsts = [next(group) for box, group in groupby(lines, key=box_of) if box]
    firsts = [line for line in firsts if not _is_heading(line)]
    mailbox = mailbox_of(lines)
    addressed = [line for line in firsts if is_addressed(line, mailbox) and could_be_name(line, mailbox)]
    if addressed or not lines or lines[0] not in firsts or any(could_be_name(line) for line in text[:above]):
        return next(iter(addressed), None)
    return lines[0] if could_be_name(lines[0]) else None


def with_tops_of_columns_apart(lines: Sequence[Line]) -> list[Line]:
    """The lines with contact data at a column's top, above its first heading, at the top of all."""
    runs = [list(run) for _, run in groupby(lines, key=lambda line: (line.style.page, line.style.column))]
    tops: list[Line] = []
    kept: list[Line] = []
    for run in runs:
        cut = next((at for at, line in enumerate(run) if _is_heading(line)), 0)
        reached = any(_is_address(line.text) for line in run[:cut])
        short = all(len(line.text.split()) <= _CONTACT_WORDS and not _is_dated(line.text) for line in run[:cut])
        if reached and short and run[0].style.column and any(map(_names_section, kept)):
            tops += run[:cut]
            kept += run[cut:]
        else:
            kept += run
    top = next((at for at, line in enumerate(kept) if _names_section(line)), len(kept))
    return [*kept[:top], *tops, *kept[top:]]


def _is_address(text: str) -> bool:
    number = PHONE.search(text)
    return EMAIL.search(text) is not None or (number is not None and is_phone(number[0], text))


def _is_dated(text: str) -> bool:
    """Whether a text tells a time; the last digits of a telephone number tell none."""
    return bool(find_dates(text)) and not _is_address(text)


def _is_heading(line: Line) -> bool:
    return not line.is_bullet and is_phrase_of_heading(line.text)


def _names_section(line: Line) -> bool:
    """Whether a line is a heading's phrase, also behind an ornament, which looks like a bullet."""
    return is_phrase_of_heading(line.text)
