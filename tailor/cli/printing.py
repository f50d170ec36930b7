"""How lines get to standard output; it needs to know of nothing that is shown."""

from collections.abc import Iterable

import click
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text


def print_lines(lines: Iterable[RenderableType]) -> None:
    """Prints to standard output, in colour on a terminal unless NO_COLOR is set."""
    console = Console(highlight=False)
    with console.capture() as captured:
        console.print(Group(*lines))
    click.echo("\n".join(line.rstrip() for line in captured.get().splitlines()))


def indented(text: Text, mark: Text | None = None, left: int = 2) -> RenderableType:
    """A text so many columns in, behind a mark if one is given; its further lines stay in."""
    row = Table.grid(padding=(0, 1))
    if mark:
        row.add_column()
    row.add_column(overflow="fold")
    row.add_row(*([mark] if mark else []), text)
    return Padding(row, (0, 0, 0, left))
