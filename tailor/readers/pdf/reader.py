"""Reading a PDF: the order of its stages."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from tailor.model import Block, Document, Fact
from tailor.readers.criteria_lines import part_criteria
from tailor.readers.lines import assemble, mark_numbered_lists, with_text
from tailor.readers.pdf.blocks import Place, block_of, text_of
from tailor.readers.pdf.bullets import GlyphKey, attach_bullets, bullet_glyphs, glyph_key
from tailor.readers.pdf.carried_over import regions_after
from tailor.readers.pdf.columns import Region, whole_region
from tailor.readers.pdf.criteria_cells import parted, table_blocks
from tailor.readers.pdf.criteria_tables import CriteriaTable, lifted
from tailor.readers.pdf.drawn_levels import notes_of_levels
from tailor.readers.pdf.file_words import FileWords, file_words
from tailor.readers.pdf.glyphs import Box, Direction, PageContent
from tailor.readers.pdf.grids import with_whole_cells
from tailor.readers.pdf.interlocked import in_line_order
from tailor.readers.pdf.letters import clean_letters, is_cipher, without_leaders
from tailor.readers.pdf.links import icons_for_links, link_letters
from tailor.readers.pdf.margins import free_stacked_cells
from tailor.readers.pdf.notes import bitmap_note, check_text_layer, notes_of, seen_page, turned_notes
from tailor.readers.pdf.opening import read_pages
from tailor.readers.pdf.page_breaks import joined_pages
from tailor.readers.pdf.panels import panel_edges
from tailor.readers.pdf.paragraphs import Paragraph, paragraphs_of
from tailor.readers.pdf.rows import rows_of
from tailor.readers.pdf.running import without_running_lines
from tailor.readers.pdf.runs import Run, runs_of
from tailor.readers.pdf.tab_stops import with_cells_at_stops
from tailor.readers.pdf.threads import in_reading_order
from tailor.readers.pdf.turned import with_titles_upright
from tailor.readers.pdf.wrapped_dates import join_wrapped_dates
from tailor.readers.typed_bullets import is_lone_bullet

_LIST_INDENT = 4.0


def read_pdf(content: bytes, name: str) -> Document:
    """The document of a PDF.

    Args:
        content: The file's bytes.
        name: What messages call it.

    Returns:
        A document whose blocks are the lines, bullets and paragraphs in reading order, columns one after the other.

    Raises:
        InputError: It is no PDF, broken, protected by a password, too large, or has no text.
    """
    contents, title = read_pages(content, name)
    check_text_layer(contents, name)
    seen = [seen_page(page) for page in contents]
    pages = [page.content for page in seen]
    body = without_running_lines([_runs(page, page.direction) for page in pages], [page.depth for page in pages])
    upright = body.pages
    glyphs = bullet_glyphs(upright)
    listed = [(_listed(page, runs, glyphs), _rules(page)) for page, runs in zip(pages, upright, strict=True)]
    texts, tables = lifted(listed)
    regions: list[list[Region]] = []
    for page, runs in zip(pages, texts, strict=True):
        regions.append(_regions(page, runs, regions[-1] if regions else ()))
    words = file_words(text_of(run) for runs in upright for run in runs)
    above: list[list[Run]] = [[] for _ in pages]
    blocks = [
        block
        for part in in_reading_order(regions)
        for piece in parted(part.region, tables[part.page])
        for block in (
            table_blocks(piece, pages[part.page], words)
            if isinstance(piece, CriteriaTable)
            else _blocks(piece, pages[part.page], words, above[part.page])
        )
    ]
    blocks = [block for block in blocks if not is_lone_bullet(block.text)]
    doubtful = [page.number for page, parts in zip(pages, regions, strict=True) if any(part.doubtful for part in parts)]
    notes = [*notes_of(seen, _cipher_count(upright, glyphs), doubtful), *notes_of_levels(pages), *body.notes]
    if any(page.bitmaps for page in pages) and any(part.column for parts in regions for part in parts):
        notes.append(bitmap_note())
    notes += turned_notes(regions)
    facts = [Fact("page_title", title)] if title else []
    return assemble(
        name, "pdf", part_criteria(mark_numbered_lists(joined_pages(with_text(blocks), words))), facts, notes
    )


def _runs(page: PageContent, direction: Direction) -> list[Run]:
    letters = in_line_order(without_leaders(clean_letters(page.letters.get(direction, ()))))
    if direction is Direction.RIGHT:
        letters = link_letters(letters, page.links)
        letters += icons_for_links(letters, page.links)
    return join_wrapped_dates(runs_of(letters))


def _listed(page: PageContent, runs: Sequence[Run], glyphs: frozenset[GlyphKey]) -> list[Run]:
    """The runs of a page, those of its lists with their bullets."""
    return attach_bullets(runs, page.marks if page.direction is Direction.RIGHT else [], glyphs)


def _rules(page: PageContent) -> Sequence[Box]:
    return page.rules if page.direction is Direction.RIGHT else []


def _regions(page: PageContent, runs: Sequence[Run], before: Sequence[Region]) -> list[Region]:
    """The page's regions: those of its main direction, then lines that run another way.

    `before` are the regions of the page before.
    """
    edges = panel_edges(page.areas, page.width, page.height) if page.direction is Direction.RIGHT else ()
    turned = {way: _runs(page, way) for way in Direction if way in page.letters and way is not page.direction}
    upright = with_whole_cells(runs, _rules(page))
    if page.direction is Direction.RIGHT and turned:
        upright, turned = with_titles_upright(page, upright, turned)
    regions = regions_after(before, upright, page.depth, edges)
    return [*regions, *(replace(whole_region(own), turned=True) for own in turned.values() if own)]


def _blocks(region: Region, page: PageContent, words: FileWords, above: list[Run]) -> Iterator[Block]:
    """The blocks of a region; `above` are the last lines of the paragraphs of its page so far, and gets its own."""
    depths: list[float] = []
    for paragraph in free_stacked_cells(paragraphs_of(with_cells_at_stops(rows_of(region)), region)):
        first = paragraph.before[0] if paragraph.before else paragraph.first
        depths = _depths(depths, paragraph)
        place = Place(
            page=page.number,
            column=region.column,
            gap=_gap(first, region, above),
            indent=first.left - region.x0,
            level=max(0, len(depths) - 1),
        )
        block = block_of(paragraph, place, page.links, words)
        yield replace(block, style=replace(block.style, margin=True)) if region.turned else block
        above += [*(cell for cell in (*paragraph.before, *paragraph.after) if cell.drop), paragraph.last]


def _gap(first: Run, region: Region, above: Sequence[Run]) -> float:
    """The empty height above a line within its column, in its own letters' height; 0 at the top of a page.

    So it is at the top of a column, when what is read before stands beside it.
    """
    if region.side and above and not (above[-1].x0 < region.x1 and above[-1].x1 > region.x0):
        return 0.0
    bottoms = [
        run.bottom + run.drop for run in above if run.base < first.base and run.x0 < region.x1 and run.x1 > region.x0
    ]
    return max(0.0, (first.top - max(bottoms, default=first.top)) / first.size)


def _depths(depths: Sequence[float], paragraph: Paragraph) -> list[float]:
    """The left edges of the lists that are open, the innermost last; a line of text closes them."""
    if not paragraph.first.bullet:
        return []
    left = paragraph.first.left
    return [*(x for x in depths if x < left - _LIST_INDENT), left]


def _cipher_count(pages: Iterable[Sequence[Run]], glyphs: frozenset[GlyphKey]) -> int:
    """How many letters are dropped because nobody knows what they are; bullets are known."""
    letters = (letter for runs in pages for run in runs for letter in run.letters)
    return sum(is_cipher(letter.text) and glyph_key(letter) not in glyphs for letter in letters)
