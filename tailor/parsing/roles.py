"""The pieces of an entry's head by what they are."""

from dataclasses import dataclass

from tailor.model import DateRange
from tailor.model.json_written import plain_degree
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

    @property
    def whole_title(self) -> str:
        """The title; of a degree with its subject and its letters, also where these stand apart from it."""
        title = self.title.text if self.title else ""
        if title and self.degree.startswith(title):
            return plain_degree(self.degree, self.field)
        return plain_degree(title, self.field) if self.field and self.field not in title else title
