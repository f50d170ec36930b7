"""The blocks of a table of criteria in the place where it stands on its page."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from tailor.model import Block
from tailor.readers.criteria import criteria_blocks
from tailor.readers.pdf.blocks import Place, block_of
from tailor.readers.pdf.columns import Region
from tailor.readers.pdf.criteria_tables import Cell, CriteriaTable
from tailor.readers.pdf.file_words import FileWords
from tailor.readers.pdf.glyphs import PageContent
from tailor.readers.pdf.paragraphs import Paragraph
from tailor.readers.pdf.runs import Run


def parted(region: Region, tables: Mapping[Run, CriteriaTable]) -> Iterator[Region | CriteriaTable]:
    """A region in parts: the tables whose runs it holds, and what stands above, between and below them."""
    rest = list(region.runs)
    for place in sorted((run for run in rest if run in tables), key=lambda run: run.base):
        if above := tuple(run for run in rest if run.base < place.base and run not in tables):
            yield replace(region, runs=above)
        yield tables[place]
        rest = [run for run in rest if run.base >= place.base and run != place]
    if rest:
        yield replace(region, runs=tuple(rest))


def table_blocks(table: CriteriaTable, page: PageContent, words: FileWords) -> list[Block]:
    """The blocks of a table, each criterion below the word that says what it is."""

    def block(text: Cell) -> Block:
        return block_of(Paragraph(text), Place(page.number, 0, 0.0, 0.0), page.links, words)

    rows = [[[block(text) for text in cell] for cell in row] for row in table.texts]
    return criteria_blocks(rows) or [one for row in rows for cell in row for one in cell]
