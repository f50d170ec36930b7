"""Reading a PDF: the order of its stages."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from tailor.errors import InputError
from tailor.model import Block, BlockKind, Document, Fact, Link, Note, NoteKind
from tailor.readers.lines import assemble, mark_numbered_lists
from tailor.readers.pdf.blocks import Place, block_of, text_of
from tailor.readers.pdf.bullets import attach_bullets, bullet_glyphs
from tailor.readers.pdf.columns import Region, regions_of
from tailor.readers.pdf.glyphs import Direction, PageContent
from tailor.readers.pdf.letters import clean_letters
from tailor.readers.pdf.links import link_letters
from tailor.readers.pdf.opening import read_pages
from tailor.readers.pdf.paragraphs import Paragraph, paragraphs_of
from tailor.readers.pdf.rows import rows_of
from tailor.readers.pdf.runs import Run, runs_of


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
    pages, title = read_pages(content, name)
    texts = [_PageText(page, _page_runs(page)) for page in pages]
    glyphs = bullet_glyphs(run for text in texts for run in text.runs)
    words = frozenset(word.lower() for text in texts for run in text.runs for word in text_of(run).split())
    blocks: list[Block] = []
    for text in texts:
        runs = attach_bullets(text.runs, text.page.marks, glyphs)
        for region in regions_of(runs, text.page.height):
            blocks += _region_blocks(region, text.page, words)
    facts = [Fact("page_title", title)] if title else []
    return assemble(name, "pdf", mark_numbered_lists([b for b in blocks if b.text]), facts, ())


@dataclass(frozen=True, slots=True)
class _PageText:
    page: PageContent
    runs: list[Run]


def _page_runs(page: PageContent) -> list[Run]:
    runs: list[Run] = []
    for direction in page.letters:
        letters = page.letters[direction]
        if direction is Direction.RIGHT:
            letters = link_letters(letters, page.links)
        runs += runs_of(clean_letters(letters))
    return runs


def _region_blocks(region: Region, page: PageContent, words: frozenset[str]) -> list[Block]:
    rows = rows_of(region)
    blocks = []
    bottom = None
    for paragraph in paragraphs_of(rows, region):
        first = paragraph.first
        gap = 0.0 if bottom is None else max(0.0, (first.top - bottom) / first.size)
        bottom = paragraph.last.bottom
        place = Place(page.number, region.column, gap, first.left - region.x0)
        blocks.append(block_of(paragraph, place, page.links, words))
    return blocks
