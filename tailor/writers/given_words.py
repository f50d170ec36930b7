"""The candidate's own words in a written file, by the record beside it of where each paragraph comes from."""

import json

from tailor.model import Origin

SOURCES_FILE = "sources.json"


def given_texts(content: bytes, file: str) -> tuple[str, ...]:
    """The texts of a file's paragraphs that the candidate gave, of a sources.json; none where it is no such file."""
    try:
        rows = json.loads(content)["files"][file]
        return tuple(str(row["text"]) for row in rows if row["origin"] == Origin.GIVEN.value)
    except (ValueError, LookupError, TypeError, RecursionError):
        return ()
