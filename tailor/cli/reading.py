"""A reading on the screen: what was understood, and at its side, or below it, what was not."""

import sys
from collections.abc import Iterable, Sequence

from rich.console import Console, Group, RenderableType
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from tailor.cli.boundary import plain_line
from tailor.cli.printing import indented, print_lines
from tailor.model import Note

_TITLE = "Not read or doubtful"
_WIDE = 100
"""Columns from which a panel leaves the reading enough room."""
_NARROWEST, _WIDEST = 30, 56
_FRAME = 6
"""Columns of a panel that hold no note: its borders, their padding, and the mark before each note."""


def print_reading(lines: Iterable[RenderableType], notes: Sequence[Note]) -> None:
    """Prints a reading; its notes stand at its right side on a wide terminal, else (also in a pipe) below it."""
    screen = Console()
    if not notes or not sys.stdout.isatty() or screen.width < _WIDE:
        print_lines([*lines, *_below(notes)])
        return
    rows = Table.grid(expand=True, padding=(0, 2, 0, 0))
    rows.add_column(ratio=1, overflow="fold")
    rows.add_column(width=_panel_width(notes, screen.width), overflow="fold")
    rows.add_row(Group(*lines), _panel(notes))
    print_lines([rows, *_reminder(rows, len(notes), screen)])


def _below(notes: Sequence[Note]) -> Iterable[RenderableType]:
    if notes:
        yield Text(f"\n{_TITLE}", style="bold")
        for note in notes:
            yield indented(Text(plain_line(note.text)), mark=Text("·"))


def _panel(notes: Sequence[Note]) -> Panel:
    rows = Table.grid(padding=(0, 1))
    rows.add_column()
    rows.add_column(overflow="fold")
    for note in notes:
        rows.add_row("·", Text(plain_line(note.text)))
    return Panel(rows, title=Text(f"{_TITLE} ({len(notes)})", style="bold"), title_align="left", border_style="yellow")


def _panel_width(notes: Sequence[Note], width: int) -> int:
    """As wide as its longest note, within a third of the screen, so that the reading keeps the larger part."""
    longest = max(Text(plain_line(note.text)).cell_len for note in notes)
    return max(_NARROWEST, min(longest + _FRAME, _WIDEST, width * 36 // 100))


def _reminder(rows: Table, count: int, screen: Console) -> Iterable[RenderableType]:
    """What the last line says where the panel has gone off the screen's top."""
    if len(screen.render_lines(rows, pad=False)) >= screen.height:
        yield Text(f"\n{_TITLE}: {count}, in the panel at the top right", style="dim")
