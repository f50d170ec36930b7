"""A candidate's resume as facts with places."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from tailor.model.document import Note
from tailor.model.json_resume import as_json_resume
from tailor.model.resume_parts import Contact, Item, Place, Section, SectionKind, section_items


@dataclass(frozen=True, slots=True)
class Resume:
    """All that was understood of a resume; `source` is the file's name, `language` an ISO code or empty.

    `lines` are those of its document as they stand there, none for a JSON or YAML file; two resumes that say the same
    in other lines are equal. `keyed` when a file of data names its sections by its keys alone.
    """

    source: str
    contact: Contact
    headline: str = ""
    sections: tuple[Section, ...] = ()
    notes: tuple[Note, ...] = ()
    language: str = ""
    lines: tuple[str, ...] = field(default=(), compare=False, repr=False)
    keyed: bool = field(default=False, compare=False, repr=False)

    def of_kind(self, *kinds: SectionKind) -> tuple[Section, ...]:
        """The sections of these kinds, in order."""
        return tuple(section for section in self.sections if section.kind in kinds)

    def items(self) -> Iterator[Item]:
        """Every text that can be evidence, in the order of the resume."""
        if self.headline:
            yield Item("headline", self.headline, Place.HEADLINE)
        for section in self.sections:
            yield from section_items(section)

    def to_json_resume(self) -> dict[str, object]:
        """This resume as a JSON Resume 1.0.0 document.

        `meta.tailor.sections` holds the headings as written, in order, of a file of data its keys; `meta.tailor.notes`
        what was not read.
        """
        parts = (self.contact, self.headline, self.sections, self.notes, self.language)
        return as_json_resume(*parts, keyed=self.keyed and not any(one.heading for one in self.sections))
