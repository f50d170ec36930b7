"""Tables as comma-separated values that a spreadsheet takes for text and numbers, never for formulas."""

import csv
import io
from collections.abc import Iterable, Sequence

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a cell must not begin with: spreadsheets would calculate it (OWASP, "CSV Injection")."""


def csv_text(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Rows as RFC 4180 text; a text that a spreadsheet would calculate gets an apostrophe before it."""
    stream = io.StringIO()
    writer = csv.writer(stream)
    writer.writerow(head)
    writer.writerows([_guard(cell) for cell in row] for row in rows)
    return stream.getvalue()


def _guard(cell: object) -> object:
    if not isinstance(cell, str):
        return "" if cell is None else cell
    return f"'{cell}" if cell.lstrip(" ").startswith(_FORMULA) or cell.startswith(_FORMULA) else cell
