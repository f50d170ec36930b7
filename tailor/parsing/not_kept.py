"""Notes on what of a resume's lines is not kept: signatures, the titles of columns, ratings by signs."""

from collections.abc import Iterator, Sequence

from tailor.model import Note, NoteKind, SectionKind
from tailor.parsing.closing import ends_profile
from tailor.parsing.headings import Heading
from tailor.parsing.lines import Line
from tailor.parsing.skill_ratings import is_rated


def left_out(lines: Sequence[Line]) -> Iterator[Note]:
    """A note on lines at the end that are signed and dated or end a saved profile, which no section keeps."""
    if lines:
        told = ", ".join(f'"{line.text.strip()}"' for line in lines)
        advice = "" if ends_profile(lines[-1].text) else ": sign and date the finished resume anew"
        yield Note(NoteKind.OTHER, f"{told} at the end is not kept{advice}")


def titles_of_columns(lines: Sequence[Line]) -> Iterator[Note]:
    """Notes on the lines that only say what the columns of a table hold."""
    for line in lines:
        cells = ", ".join(cell.strip() for cell in line.text.split("\t"))
        yield Note(NoteKind.OTHER, f'"{cells}" only says what the columns of a table hold; it is not kept')


def ratings(lines: Sequence[Line], headings: Sequence[Heading]) -> Iterator[Note]:
    """A note where skills are rated by signs or numbers."""
    ends = [*(heading.line for heading in headings[1:]), len(lines)]
    own = (
        line
        for heading, end in zip(headings, ends, strict=False)
        if heading.kind in {SectionKind.SKILLS, SectionKind.LANGUAGES}
        for line in lines[heading.line + 1 : end]
    )
    if rated := next((line.text for line in own if is_rated(line.text)), None):
        told = "say in words how well you can do what you list"
        yield Note(
            NoteKind.OTHER,
            f'dots, stars and numbers that rate skills ("{rated}") are not kept, but for low ones; {told}',
        )
