"""The pieces of an entry's head by what they are."""

from dataclasses import dataclass

from tailor.model import DateRange
from tailor.parsing.lines import Part


@dataclass(frozen=True, slots=True)
class Roles:
    """The pieces of one head by what they are; `details` are the pieces that are none of these."""

    title: Part | None = None
    organisation: Part | None = None
    location: Part | None = None
    dates: DateRange | None = None
    details: tuple[Part, ...] = ()
    url: str = ""
    degree: str = ""
    field: str = ""
