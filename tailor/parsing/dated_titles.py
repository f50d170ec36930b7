"""A row below an employer with its dates that names titles, each with its time in brackets."""

import re
from collections.abc import Sequence

from tailor.model import DateRange
from tailor.parsing.dates import find_dates, only_dates
from tailor.parsing.head_names import names_in
from tailor.parsing.lines import Part
from tailor.parsing.places import could_be_city
from tailor.parsing.rows import Row
from tailor.parsing.words import degree_score, title_score

_TITLE = re.compile(r"(?P<title>[^()\t:]{2,60}?) \((?P<inner>[^()]*\d{4}[^()]*)\)(?:[,;]? (?P<rest>\S.*))?")
_WITH_TOWN = 2


def with_titles_below(rows: Sequence[Row]) -> list[Row]:
    """The rows, those with titles only without their date, so that they stay in the head that begins above them.

    "Elm Works Ltd, Leeds   2016 - 2021" has its title in "Fitter (since 2018), Apprentice (2016 - 2018)".
    """
    found = list(rows)
    for at in range(1, len(found)):
        row, above = found[at], found[at - 1]
        if row.date is None or row.line.is_bullet or row.tail is not None or above.date is None:
            continue
        is_named = names_in(above) == 1 or (names_in(above) == _WITH_TOWN and _ends_with_town(above))
        is_employer = is_named and not above.line.is_bullet and not title_score(above.part.text)
        if is_employer and split_dated_title(row.part) is not None:
            found[at] = Row(row.line, row.part, None)
    return found


def _ends_with_town(row: Row) -> bool:
    """Whether what is left of a row without its date ends in what has the form of a town."""
    start, end = (row.date.start, row.date.end) if row.date else (0, 0)
    names = f"{row.part.text[:start]}{row.part.text[end:]}".strip(" \t|,–—-")
    _, comma, town = names.rpartition(", ")
    return bool(comma) and could_be_city(town)


def split_dated_title(part: Part) -> tuple[Part, list[Part], DateRange | None] | None:
    """The first title of such a row, what else the row says, and the title's time where the bracket holds just that."""
    found = _TITLE.fullmatch(part.text)
    if found is None or not title_score(found["title"]) or degree_score(found["title"]):
        return None
    inner = part.cut(found.start("inner"), found.end("inner"))
    others = [part.cut(found.start("rest"), found.end("rest"))] if found["rest"] else []
    if not only_dates(inner.text):
        return part.cut(0, found.end("title")), [inner, *others], None
    return part.cut(0, found.end("title")), others, find_dates(inner.text)[0].dates
