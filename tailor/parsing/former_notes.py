"""Notes of a former reading that a file of data brings along, set against what holds of its resume now."""

import re
from collections.abc import Sequence

from tailor.model import Note

NO_NAME = "no name was found"
NO_EXPERIENCE = "no work experience was found"
NO_DATES = "has no dates"
_LOOKED_AT = re.compile(rf'(?:{NO_NAME}|{NO_EXPERIENCE}|".*" in ".*" {NO_DATES})')


def with_fresh_notes(former: Sequence[Note], fresh: Sequence[Note]) -> tuple[Note, ...]:
    """The former notes, without those that a person has mended since, and the fresh ones that say more.

    Args:
        former: What the readers told, or a former reading whose result was written to a file.
        fresh: What the resume as it is now lacks.
    """
    lacking = {_about(note) for note in fresh}
    kept = [note for note in former if _about(note) in lacking or not _LOOKED_AT.fullmatch(_about(note))]
    told = {_about(note) for note in kept}
    return (*kept, *(note for note in fresh if _about(note) not in told))


def _about(note: Note) -> str:
    """What a note says, without its advice, which depends on the kind of file."""
    return NO_NAME if note.text.startswith(NO_NAME) else note.text
