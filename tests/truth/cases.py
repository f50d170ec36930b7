"""Invented people, with lies and fair edits of their resumes that were written before the check was tried on them."""

import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import docx

from tailor import pipeline, readers
from tailor.model import Resume

PEOPLE = Path(__file__).parent / "people"
NAMES = tuple(sorted(path.stem for path in PEOPLE.glob("*.md")))


@dataclass(frozen=True, slots=True)
class Case:
    """An edit of a resume: `old` becomes `new`; `about` says what it touches."""

    about: str
    old: str
    new: str

    def apply(self, text: str) -> str:
        assert text.count(self.old) >= 1, self.old
        return text.replace(self.old, self.new, 1)


def resume_text(name: str) -> str:
    return (PEOPLE / f"{name}.md").read_text(encoding="utf-8")


def read_cases(name: str, kind: str) -> Iterator[Case]:
    """The cases of a person; `kind` is `lies` or `fair`."""
    for line in (PEOPLE / f"{name}.{kind}").read_text(encoding="utf-8").splitlines():
        about, _, edit = line.partition(": ")
        old, _, new = edit.partition(" =>")
        yield Case(about, _unescaped(old), _unescaped(new.removeprefix(" ")))


def as_resume(text: str, form: str) -> Resume:
    return pipeline.resume_from_document(readers.document_from_bytes(FORMS[form](text), f"resume.{form}"))


def unsupported(text: str, form: str, candidate: Resume) -> list[str]:
    """What `tailor verify` lists of a resume in a form."""
    found = pipeline.verify(readers.document_from_bytes(FORMS[form](text), f"edited.{form}"), candidate)
    return [f"{violation.unsupported!r} in {violation.sentence!r}" for violation in found]


def to_docx(text: str) -> bytes:
    """A Word document with headings, bullets, bold runs and tab stops, as people write them."""
    document = docx.Document()
    for line in text.split("\n"):
        heading = re.match(r"(#+) (.*)", line)
        if heading:
            document.add_heading(heading[2], len(heading[1]) - 1)
        elif line.strip() and not re.fullmatch(r"[|\s-]+", line):
            bare = line.removeprefix("- ")
            paragraph = document.add_paragraph(style="List Bullet" if bare != line else None)
            for number, part in enumerate(re.split(r"\*+", _cells(bare, "\t"))):
                paragraph.add_run(part).bold = bool(number % 2)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def to_text(text: str) -> bytes:
    lines = [_cells(re.sub(r"^#+ |\*+", "", line), "   ") for line in text.split("\n")]
    return "\n".join(line for line in lines if not re.fullmatch(r"[|\s-]+", line)).encode()


FORMS: dict[str, Callable[[str], bytes]] = {"md": str.encode, "docx": to_docx, "txt": to_text}


def _cells(line: str, gap: str) -> str:
    return gap.join(cell.strip() for cell in line.strip("|").split("|")) if line.startswith("|") else line


def _unescaped(text: str) -> str:
    return text.replace("\\n", "\n").replace("\\t", "\t")
