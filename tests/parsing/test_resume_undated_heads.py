"""Entries without dates among dated ones, told by how their heads are set."""

from itertools import product

import pytest

from tailor.model import Block, BlockKind, Document, NoteKind, Resume, Style
from tailor.parsing.resume import parse_resume
from tests.parsing.resume_outline import outline

_LOOKS = {"*": Style(bold=True), " ": Style()}


def of_lines(text: str) -> Resume:
    """A resume of lines that are bold behind a `*`, bullets behind a `-` and headings behind a `#`."""
    blocks = [Block("Maren Oakley"), Block("maren@example.org"), Block("EXPERIENCE", BlockKind.HEADING, 1)]
    for line in text.splitlines():
        mark, words = line[0], line[1:].strip()
        if mark == "-":
            blocks.append(Block(words, BlockKind.BULLET))
        elif mark == "#":
            blocks.append(Block(words, BlockKind.HEADING, 3))
        else:
            blocks.append(Block(words, style=_LOOKS[mark]))
    return parse_resume(Document("cv.docx", "docx", "\n".join(block.text for block in blocks), tuple(blocks)))


def _entry(form: str, title: str, name: str, dates: str, told: str) -> str:
    behind, alone = (f"\t{dates}", f"\n {dates}") if dates else ("", "")
    heads = {
        "dates behind the employer": f"*{title}\n {name}{behind}",
        "dates behind the title": f"*{title}{behind}\n {name}",
        "employers first": f"*{name}{behind}\n {title}",
        "dates alone": f"*{title}\n {name}{alone}",
        "no bold": f" {title}\n {name}{behind}",
        "one row": f"*{title} – {name}" + (f" ({dates})" if dates else ""),
    }
    return f"{heads[form]}\n- {told}"


_JOBS = (
    ("Radiographer", "Tyne Imaging Ltd, Hexham", "2019 - 2024", "Ran the list of two theatres."),
    ("Ward Clerk", "Coquet Clinic, Alnwick", "", "Kept the diary of the ward."),
    ("Porter", "Moor Hospital, Durham", "2012 - 2015", "Moved 60 patients a day."),
)
_TOLD = (
    "> Radiographer / Tyne Imaging Ltd / Hexham / 2019..2024\n- Ran the list of two theatres.",
    "> Ward Clerk / Coquet Clinic / Alnwick / ?\n- Kept the diary of the ward.",
    "> Porter / Moor Hospital / Durham / 2012..2015\n- Moved 60 patients a day.",
)
_FORMS = ("dates behind the employer", "dates behind the title", "employers first", "dates alone", "no bold", "one row")


@pytest.mark.parametrize(("form", "order"), list(product(_FORMS, ((0, 1, 2), (0, 2, 1)))))
def test_a_head_without_dates_set_as_the_others_begins_an_entry(form: str, order: tuple[int, ...]) -> None:
    resume = of_lines("\n".join(_entry(form, *_JOBS[at]) for at in order))
    assert outline(resume, "EXPERIENCE") == "\n".join(_TOLD[at] for at in order)
    assert [note.text for note in resume.notes if note.kind is NoteKind.DATES] == [
        '"Ward Clerk" in "EXPERIENCE" has no dates'
    ]


@pytest.mark.parametrize("heading", ["Harbour wall renewal", "Team of six", "Night shifts", "Clients: Elm, Oak"])
def test_a_line_in_bold_above_bullets_begins_no_entry(heading: str) -> None:
    first, last = (_entry("dates behind the employer", *_JOBS[at]) for at in (0, 2))
    resume = of_lines(f"{first}\n*{heading}\n- Kept the books.\n{last}")
    assert [entry.title for entry in resume.sections[0].entries] == ["Radiographer", "Porter"]


def test_a_title_within_a_job_that_may_be_another_is_told() -> None:
    first, last = (_entry("dates behind the employer", *_JOBS[at]) for at in (0, 2))
    resume = of_lines(f"{first}\n Ward Clerk\n- Kept the diary.\n{last}")
    (note,) = (note for note in resume.notes if note.kind is NoteKind.DATES)
    assert note.text == (
        '"Ward Clerk" in "EXPERIENCE" may begin an entry without dates; it is kept with "Radiographer"'
    )
