"""What to tell of sections whose kind was guessed, or that have no place of their own."""

from collections.abc import Iterator, Sequence

from tailor.model import Note, NoteKind, SectionKind
from tailor.parsing.headings import Heading

_TAKEN = {
    SectionKind.EXPERIENCE: "work experience",
    SectionKind.EDUCATION: "education",
    SectionKind.SKILLS: "skills",
    SectionKind.SUMMARY: "a summary",
}


def notes_of_sections(headings: Sequence[Heading]) -> Iterator[Note]:
    """A note for each heading whose section was taken for a kind by what stands in it, or is only kept as it is."""
    for heading in headings:
        if _is_apart(heading):
            yield Note(NoteKind.SECTION, _taken_for(heading))


def _is_apart(heading: Heading) -> bool:
    """Whether a reader has to be told what became of a section: its kind was guessed, or has no place of its own."""
    return not heading.known or heading.kind is SectionKind.OTHER


def _taken_for(heading: Heading) -> str:
    if taken := _TAKEN.get(heading.kind) if heading.kind else None:
        return f'the section "{heading.text}" is taken for {taken} by what stands in it'
    kind = "has no place of its own in a JSON Resume" if heading.known else "is of no known kind"
    return f'the section "{heading.text}" {kind}; it is kept as it is'
