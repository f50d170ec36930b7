"""Jobs in the rows of a table whose first row says what each column holds, whatever the words of the cells are."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tailor.model import DateRange
from tailor.parsing.column_heads import CELLS
from tailor.parsing.dates import find_dates
from tailor.parsing.employer_remarks import with_bare_employers
from tailor.parsing.head_places import place_at_end
from tailor.parsing.labelled_heads import job_label
from tailor.parsing.lines import Line, Part
from tailor.parsing.roles import Roles
from tailor.parsing.rows import Draft, Row
from tailor.parsing.unknown_towns import could_be_town
from tailor.parsing.words import organisation_score
from tailor.text import fold

_BEGIN = re.compile(
    r"(?:date )?(?:from|start|begin|joined|joining|sign(?:ed)?[ -]on)(?: date)?|start date|von|beginn|debut|du|desde"
    r"|inicio|dal|da|inizio|de|van|begin|entree|date (?:of )?joining"
)
_END = re.compile(
    r"(?:date )?(?:to|until|till|end|finish|left|leaving|sign(?:ed)?[ -]off)(?: date)?|end date|bis|ende|fin|au|hasta"
    r"|al|a|fine|ate|fim|tot|einde|sortie|date (?:of )?leaving"
)
_EMPLOYS = re.compile(
    r"operator|school|college|university|clinic|hospital|schule|ecole|etablissement|centro|escuela|scuola|escola"
)
"""Whom a column names that is the employer's, where none is called so."""

_NEEDED = {"name", "title"}
_LABELLED = {"name", "title", "time", "place"}


def with_columns_told(lines: Sequence[Line], heads: Sequence[int]) -> list[Line]:
    """The lines, each row of a table of jobs with what its cells hold.

    Args:
        lines: All lines of the document.
        heads: The positions of the first rows of tables, which say what their columns hold.
    """
    told = list(lines)
    for head in heads:
        kinds = _kinds(cells_of(lines[head].text))
        if _tells_jobs(kinds):
            for at in range(head + 1, len(lines)):
                if at in heads or lines[at].kind is not lines[head].kind or not _fits(lines[at].text, kinds):
                    break
                told[at] = replace(lines[at], columns=kinds)
    return told


def cells_of(text: str) -> list[str]:
    """The cells of a table's row."""
    return [text[start:end].strip() for start, end in _spans(text)]


def jobs_of_columns(rows: Sequence[Row]) -> tuple[list[Draft], list[Roles]] | None:
    """The jobs of a section that is a table of them; None where another row has the dates of a job.

    Args:
        rows: The section's rows in order, the row of each job with what its cells hold.
    """
    starts = [at for at, row in enumerate(rows) if row.line.columns]
    others = [row for row in rows if not row.line.columns]
    whole = all(_fits(rows[at].line.text, rows[at].line.columns) for at in starts)
    if not starts or starts[0] or not whole or any(row.date and not row.line.is_bullet for row in others):
        return None
    drafts, roles = [], []
    for start, end in zip(starts, [*starts[1:], len(rows)], strict=True):
        drafts.append(Draft((rows[start],), tuple(rows[start + 1 : end])))
        roles.append(_role(rows[start]))
    return drafts, with_bare_employers(roles)


def _kinds(cells: Sequence[str]) -> tuple[str, ...]:
    kinds = tuple(map(_kind, cells))
    if "name" in kinds:
        return kinds
    return tuple("name" if _EMPLOYS.fullmatch(fold(cell)) else kind for kind, cell in zip(kinds, cells, strict=True))


def _kind(cell: str) -> str:
    words = fold(cell).strip(" .:")
    if _BEGIN.fullmatch(words):
        return "begin"
    return "end" if _END.fullmatch(words) else job_label(cell)


def _tells_jobs(kinds: Sequence[str]) -> bool:
    """Whether columns hold the employer, the title and the time of a job, each once."""
    times = {"time"} & set(kinds) or {"begin", "end"}
    once = all(kinds.count(kind) < 2 for kind in (*_LABELLED, "begin", "end"))  # noqa: PLR2004 which of two is it
    return once and set(kinds) >= _NEEDED | times and not ("time" in kinds and {"begin", "end"} & set(kinds))


def _fits(text: str, kinds: Sequence[str]) -> bool:
    """Whether a row has a cell for each column, and a date where the time is."""
    cells = cells_of(text)
    return len(cells) == len(kinds) and _dates(dict(zip(kinds, cells, strict=True))) is not None


def _dates(cells: dict[str, str]) -> DateRange | None:
    text = cells["time"] if "time" in cells else f"{cells['begin']} – {cells['end']}"
    found = find_dates(text)
    spans = [one for one in found if one.is_range] or found
    return spans[0].dates if len(spans) == 1 else None


def _role(row: Row) -> Roles:
    line = row.line
    parts = [Part(line.text, line.index, line.offset, line.style).cut(*span).trimmed() for span in _spans(line.text)]
    told = dict(zip(line.columns, parts, strict=True))
    name, town = _apart(told["name"])
    rest = tuple(
        part for kind, part in zip(line.columns, parts, strict=True) if not kind and re.search(r"\w", part.text)
    )
    dates = _dates({kind: part.text for kind, part in told.items()})
    if dates is not None and dates.start is None:
        dates = replace(dates, start=dates.end)
    return Roles(told["title"], name, told.get("place") or town, dates, rest)


def _apart(name: Part) -> tuple[Part, Part | None]:
    """An employer's name and the town behind it."""
    first, comma, behind = name.text.partition(", ")
    alone = bool(comma) and ", " not in behind and could_be_town(behind) and organisation_score(behind) <= 0
    cut = place_at_end(name.text) or (len(first) if alone else 0)
    return (name.cut(0, cut).trimmed(), name.cut(cut).trimmed()) if cut else (name, None)


def _spans(text: str) -> Iterator[tuple[int, int]]:
    start = len(text) - len(text.lstrip("| \t"))
    stop = len(text.rstrip("| \t"))
    for gap in CELLS.finditer(text, start, stop):
        yield start, gap.start()
        start = gap.end()
    yield start, stop
