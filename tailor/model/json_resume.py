"""Resume -> JSON Resume 1.0.0 (https://jsonresume.org/schema)."""

from tailor.model.document import Note
from tailor.model.resume_parts import Contact, Section


def as_json_resume(
    contact: Contact, headline: str, sections: tuple[Section, ...], notes: tuple[Note, ...], language: str
) -> dict[str, object]:
    """A JSON Resume 1.0.0 document of these parts; keys without a value are left out."""
    raise NotImplementedError
