"""Rows to paragraphs: which line continues the one before it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tailor.readers.pdf.columns import Region
from tailor.readers.pdf.dated_rows import are_dates_of_two
from tailor.readers.pdf.items import begins_item, goes_on_in_item
from tailor.readers.pdf.labels import SideLabels, continues_label
from tailor.readers.pdf.measures import WIDEST_LEADING, Measures, measure, step_of
from tailor.readers.pdf.pairs import joined_cells
from tailor.readers.pdf.rows import Row
from tailor.readers.pdf.runs import Run
from tailor.readers.pdf.wraps import (
    SAME_EDGE,
    are_contact_lines,
    are_parted_by_dates,
    breaks_off_list,
    ends_and_starts,
    ends_before_title,
    ends_sentence,
    faces_of,
    is_full,
    is_full_to_the_left,
    is_of_names,
    is_open_date_above_another,
    look_alike,
    same_left,
    starts_anew,
    stops_within_sentence,
)
from tailor.readers.typed_bullets import number_of

_DOUBLE_SPACED = 2.6
_WIDER_THAN_USUAL = 1.1
_MUCH_WIDER = 1.3
_LARGEST_INDENT = 4.0
_HANGING_FULL = 0.6
_BELOW_FULL = 0.8
_WIDE = 0.6
_LONG_LINE = 34
_LONG_PROSE = 60
_CAPITALS = re.compile(r"^[^\W\d_a-zà-ÿ][^\W\d_a-zà-ÿ &/-]{4,}:?$")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_SEPARATED = re.compile(r",\s|\s[–—|@·-]\s")
_NAMED = re.compile(r"[A-ZÀ-Þ][^\W\d_]{2,}(?:\s[a-zß-ÿ]+)?:(?:\s+\S|$)")
"""A label of one or two words below a title with its date ("Dissertation: ...")."""
_LABEL = re.compile(r"^[^\s:][^:.]{1,38}:(?:\s|$)")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Rows that are one paragraph or bullet.

    `texts` are the cells of its running text, one a row; `before` and `after` the cells left and right of the first,
    `asides` the cells right of the others.
    """

    texts: tuple[Run, ...]
    before: tuple[Run, ...] = ()
    after: tuple[Run, ...] = ()
    asides: tuple[Run, ...] = ()

    @property
    def first(self) -> Run:
        """The cell that holds its first words."""
        return self.texts[0]

    @property
    def last(self) -> Run:
        """The cell that holds its last words so far."""
        return self.texts[-1]


def paragraphs_of(rows: Sequence[Row], region: Region) -> list[Paragraph]:
    """The paragraphs of a region, downwards.

    A row continues the paragraph above when it begins where that paragraph's lines begin, looks the same, follows at
    the usual distance, and its first word would not have fitted on the line above. A title at the side is a paragraph
    of its own, before the text that it stands beside.
    """
    measures = measure(rows, region)
    labels = SideLabels.of(rows)
    paragraphs: list[Paragraph] = []
    title = -1
    for row in rows:
        label, rest = labels.split(row)
        goes_on = label is not None or len(row.cells) == 1
        if title >= 0 and goes_on and continues_label(paragraphs[title].texts, label or row.main):
            paragraphs[title] = replace(paragraphs[title], texts=(*paragraphs[title].texts, label or row.main))
            if label is None:
                continue
        elif label is not None:
            title = len(paragraphs)
            paragraphs.append(Paragraph((label,)))
        _add(rest, paragraphs, measures)
    return paragraphs


def _add(row: Row, paragraphs: list[Paragraph], measures: Measures) -> None:
    """Add a row to the last paragraph, or begin new ones."""
    joined = _continued(paragraphs[-1], row, measures) if paragraphs else None
    if joined is None:
        paragraphs += _opened(row.cells)
    else:
        paragraphs[-1] = joined
        paragraphs += _opened(_bullets_beside(row))


def _opened(cells: Sequence[Run]) -> list[Paragraph]:
    """The paragraphs that a row's cells begin: one, or one for each bullet among them."""
    groups: list[list[Run]] = []
    for cell in cells:
        if cell.bullet or not groups:
            groups.append([cell])
        else:
            groups[-1].append(cell)
    return [Paragraph((group[0],), after=tuple(group[1:])) for group in groups]


def _bullets_beside(row: Row) -> tuple[Run, ...]:
    """The cells from the first one on that has a bullet of its own."""
    place = next((place for place, cell in enumerate(row.cells) if place and cell.bullet), len(row.cells))
    return row.cells[place:]


def _continued(paragraph: Paragraph, row: Row, measures: Measures) -> Paragraph | None:
    """The paragraph with the row's text, or nothing when the row begins something new."""
    text = row.main
    if text.bullet or text.whole or text.starts_with_icon or not text.text.strip():
        return None
    if not paragraph.first.bullet and not paragraph.before and _follows(paragraph.last, text, measures):
        pair = joined_cells((paragraph.last, *paragraph.after), row, measures.region.x1)
        if pair is not None:
            lower = (text,) if len(row.cells) > len(paragraph.after) else ()
            return replace(paragraph, texts=(*paragraph.texts, *lower), after=pair[1:])
    for place, cell in enumerate((paragraph.last, *paragraph.after)):
        if place and len(paragraph.texts) > 1:
            break
        if not _follows(cell, text, measures) or not look_alike(cell, text):
            continue
        moved = _with_main(paragraph, place)
        if _is_continuation(moved, row, measures):
            return replace(
                moved,
                texts=(*moved.texts, text),
                asides=(*moved.asides, *row.cells[1 : len(row.cells) - len(_bullets_beside(row))]),
            )
    return None


def _with_main(paragraph: Paragraph, place: int) -> Paragraph:
    """The paragraph with the cell at `place` as its running text: 0 is the present one, then those after it."""
    if not place:
        return paragraph
    cells = (*paragraph.texts, *paragraph.after)
    return replace(paragraph, before=cells[:place], texts=(cells[place],), after=cells[place + 1 :])


def _follows(cell: Run, text: Run, measures: Measures) -> bool:
    """Whether the text stands at the usual distance below the cell.

    Somewhat farther is near enough where the words say that the line goes on: lists and tables of one file may have
    different distances.
    """
    distance = text.base - cell.base
    usual = measures.pitches.get(round(cell.size, 1), distance)
    if distance > _MUCH_WIDER * usual or not 0.5 * cell.size <= distance <= _DOUBLE_SPACED * cell.size:
        return False
    if distance > WIDEST_LEADING * cell.size:
        return is_full(cell, text, measures.edge(cell, text)) and not starts_anew(cell, text)
    near = distance <= _WIDER_THAN_USUAL * usual + 0.4
    return near or (is_full(cell, text, measures.edge(cell, text)) and not starts_anew(cell, text))


def _is_continuation(paragraph: Paragraph, row: Row, measures: Measures) -> bool:
    last = paragraph.last
    parted = is_open_date_above_another(last, row.main) or are_dates_of_two(last.text, row.main.text)
    if parted or _begins_anew(paragraph, row.main):
        return False
    if paragraph.first.bullet:
        return _continues_bullet(paragraph, row, measures)
    if paragraph.before:
        return same_left(paragraph.first, row.main) and _is_open(paragraph, row, measures)
    if last.stretched and not paragraph.after and same_left(last, row.main):
        return True
    return _continues_plain(paragraph, row, measures)


def _begins_anew(paragraph: Paragraph, text: Run) -> bool:
    """Whether a line begins with a bold label or a list number of its own, or is a title in capitals."""
    faces = faces_of(text)
    labelled = faces[0].bold and not faces[-1].bold and bool(_LABEL.match(text.text))
    in_capitals = bool(_CAPITALS.match(text.text)) and not paragraph.last.text.isupper()
    below_title = bool(paragraph.after) and len(paragraph.texts) == 1 and starts_anew(paragraph.last, text)
    labelled = labelled or (below_title and bool(_NAMED.match(text.text)))
    numbered = number_of(text.text)[0] > 0 and number_of(paragraph.first.text)[0] > 0
    return numbered or ((labelled or in_capitals) and not paragraph.first.bullet)


def _continues_bullet(paragraph: Paragraph, row: Row, measures: Measures) -> bool:
    first, last, text = paragraph.first, paragraph.last, row.main
    hanging = any(same_left(cell, text) for cell in paragraph.texts)
    below_glyph = abs(text.x0 - first.bullet_x) <= SAME_EDGE or first.bullet_x < text.x0 <= first.x0 + last.size
    if not hanging and (not below_glyph or len(row.cells) > 1):
        return False
    if (hanging and last.stretched) or stops_within_sentence(last, text):
        return True
    if is_full(last, text, measures.edge(last, text)):
        goes_on = hanging or not starts_anew(last, text) or _is_broken_off(last, text, measures)
        return goes_on or (text.x0 <= first.bullet_x + SAME_EDGE and _stays_in_row(last, text, measures))
    own = max(measures.own_edge(text), measures.edges.get(step_of(first.bullet_x), 0.0), last.x1)
    least = _HANGING_FULL if hanging else _BELOW_FULL
    if is_full(last, text, own) and not (ends_and_starts if hanging else starts_anew)(last, text):
        return True
    return last.x1 - text.x0 >= least * (own - text.x0) and not starts_anew(last, text)


def _is_broken_off(last: Run, text: Run, measures: Measures) -> bool:
    """Whether a full line within a phrase goes on with a capital, set close below the glyph of its bullet."""
    edge = measures.edge(last, text)
    full = measures.is_certain(edge, last.size) and len(last.text) >= _LONG_LINE and not ends_sentence(last)
    tight = text.base - last.base <= measures.pitches.get(round(last.size, 1), 0.0) + 0.4
    return full and tight and not _YEAR.search(text.text) and not is_of_names(last)


def _stays_in_row(last: Run, text: Run, measures: Measures) -> bool:
    """Whether a line close below a full one stands alone beside a margin, in which all that is new would begin."""
    beside = any(gutter.x1 <= text.x0 + SAME_EDGE for gutter in measures.region.margins)
    tight = text.base - last.base <= measures.pitches.get(round(last.size, 1), 0.0) + 0.4
    full = not (ends_sentence(last) or measures.is_lonely(last.x1, last.size))
    return beside and tight and full


def _continues_plain(paragraph: Paragraph, row: Row, measures: Measures) -> bool:
    last, text = paragraph.last, row.main
    if are_contact_lines(last, text) or are_parted_by_dates(last, text):
        return False
    if measures.set_right:
        surely = len(last.text) >= _LONG_LINE or len(paragraph.texts) > 1 or not starts_anew(last, text)
        return surely and not paragraph.after and is_full_to_the_left(last, text, measures.region.x0)
    indent = text.x0 - last.x0
    size = last.size
    if abs(indent) <= SAME_EDGE:
        if begins_item(paragraph.texts, text):
            return False
        alone = not paragraph.after and len(row.cells) == 1
        return (alone and goes_on_in_item(last, text, measures)) or _is_open(paragraph, row, measures)
    first_line_indent = len(paragraph.texts) == 1 and -_LARGEST_INDENT * size <= indent < 0
    hanging = len(paragraph.texts) == 1 and 0 < indent <= _LARGEST_INDENT * size
    centred = abs((text.x0 + text.x1) - (last.x0 + last.x1)) <= 2 * SAME_EDGE
    if paragraph.after or not is_full(last, text, measures.edge(last, text)):
        return False
    long = len(last.text) >= (_LONG_PROSE if centred else _LONG_LINE)
    return (centred or first_line_indent or hanging) and (long or not starts_anew(last, text))


def _begins_head_of_one_row(last: Run, row: Row, measures: Measures) -> bool:
    """Whether a line in a head's look runs as far as to the date beside its second line, too long for one beside it."""
    goes_on = len(row.cells) > 1 and faces_of(last)[-1] == faces_of(row.main)[0] and last.x1 > row.cells[-1].x0
    return goes_on and measures.has_heads_of_one_row(last)


def _is_widest_name(last: Run, measures: Measures) -> bool:
    """Whether a line is a title or degree that is the region's longest line and looks full by that alone."""
    closed = last.text.count("(") <= last.text.count(")")
    return closed and is_of_names(last) and measures.is_lonely(last.x1, last.size)


def _is_open(paragraph: Paragraph, row: Row, measures: Measures) -> bool:
    """Whether the line above is full, by the region's width or by the width of the lines around it."""
    last, text = paragraph.last, row.main
    goes_on = not starts_anew(last, text)
    barrier = min((cell.x0 for cell in paragraph.after if cell.x0 > last.x1), default=measures.region.x1 + last.size)
    edge = min(measures.edge(last, text), barrier - last.size)
    if not (goes_on or paragraph.after or measures.breaks_at(edge, last.size) or measures.is_certain(edge, last.size)):
        edge = max(edge, measures.own_edge(last))  # lines of the text run on beside the margin
    if ends_and_starts(last, text) and not measures.breaks_at(edge, last.size):
        return False  # sentences of a line each; nothing shows that lines are broken there
    if is_full(last, text, edge):
        single = bool(paragraph.after or paragraph.before) and len(row.cells) == len(paragraph.texts) == 1
        if single and paragraph.after and ends_before_title(last, paragraph.after[-1], text):
            return False
        several = bool(paragraph.before) and _SEPARATED.search(last.text)
        if single and not (goes_on or several) and measures.has_row_below(last, text):
            return False
        one_head = single and (measures.is_title_above(last, text) or _SEPARATED.search(last.text))
        if one_head or (not paragraph.after and _begins_head_of_one_row(last, row, measures)):
            return True
        # Short lines below each other (skills, addresses) also look full where they set the width themselves.
        long = (len(last.text) >= _LONG_LINE and not paragraph.before) or len(paragraph.texts) > 1
        long = long and not (
            len(paragraph.texts) == 1 and text.text.lstrip()[:1].isalnum() and _is_widest_name(last, measures)
        )
        long = long or breaks_off_list(last, text, edge)
        return goes_on or (not paragraph.after and (long or measures.is_certain(edge, last.size)))
    own = measures.own_edge(last)
    wide = own - last.x0 >= _WIDE * (measures.edge(last) - last.x0)
    return goes_on and wide and not paragraph.after and is_full(last, text, own)
