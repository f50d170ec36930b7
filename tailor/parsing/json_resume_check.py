"""Where a JSON Resume departs from its schema (https://jsonresume.org/schema, 1.0.0) although it can be read."""

import re
from collections.abc import Iterator, Mapping

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_ADDRESS = re.compile(r"[a-zA-Z][\w+.-]*:\S+|[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?")
_DATE = re.compile(r"[12]\d{3}(?:-[01]\d(?:-[0-3]\d)?)?|[12]\d{3}-\d\d-\d\dT\S+")
_DATES = frozenset({"startDate", "endDate", "date", "releaseDate"})
_LISTS = frozenset({"highlights", "keywords", "courses", "roles", "profiles"})
_ROWS = (
    *("work", "volunteer", "education", "projects", "certificates", "awards", "publications", "skills", "languages"),
    *("interests", "references"),
)


def departures(data: Mapping[str, object]) -> Iterator[str]:
    """Each value that the schema does not allow, with its path and how it is read.

    Args:
        data: A document that could be read; what cannot be is an error elsewhere.
    """
    basics = data.get("basics")
    if isinstance(basics, Mapping):
        yield from _of_row(basics, "basics")
        if isinstance(basics.get("location"), str) and basics["location"]:
            yield "basics.location is a text and no object with address, city and region; read as the whole place"
    for key in _ROWS:
        rows = data.get(key)
        for at, row in enumerate(rows if isinstance(rows, list) else ()):
            path = f"{key}[{at}]"
            if isinstance(row, Mapping):
                yield from _of_row(row, path)
            elif isinstance(row, str):
                yield f'{path} is a text and no object; read as its name, "{row[:40]}"'


def _of_row(row: Mapping[str, object], path: str) -> Iterator[str]:
    for key, value in row.items():
        place = f"{path}.{key}"
        if isinstance(value, str) and value:
            yield from _of_text(key, value, place)
        elif isinstance(value, int | float) and not isinstance(value, bool) and key not in _DATES:
            yield f'{place} is the number {value} and no text; read as "{value}"'


def _of_text(key: str, value: str, place: str) -> Iterator[str]:
    if key == "email" and not _EMAIL.fullmatch(value.strip()):
        yield f'{place} "{value}" is no e-mail address'
    elif key == "url" and not _ADDRESS.fullmatch(value.strip()):
        yield f'{place} "{value}" is no web address'
    elif key in _DATES and not _DATE.fullmatch(value.strip()):
        yield f'{place} "{value}" is not written as 2019, 2019-03 or 2019-03-14'
    elif key in _LISTS:
        yield f"{place} is a text and no list; read as a list of one"
