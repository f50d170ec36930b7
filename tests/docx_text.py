"""A DOCX file as text: each paragraph's style and words, for comparison and reading."""

import io
import zipfile
from pathlib import Path

import docx


def dump_docx(path: Path) -> str:
    """One line per paragraph: its style, its text, tabs shown as `→`."""
    document = docx.Document(str(path))
    lines = (
        f"{paragraph.style.name if paragraph.style else '?'}: {paragraph.text}".replace("\t", " → ")
        for paragraph in document.paragraphs
    )
    return "\n".join(line.rstrip() for line in lines) + "\n"


def replace_text(content: bytes, true: str, other: str) -> bytes:
    """A DOCX file's bytes with other words in its main part."""
    changed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(changed, "w") as target:
        for member in source.infolist():
            part = source.read(member)
            if member.filename == "word/document.xml":
                assert true.encode() in part
                part = part.replace(true.encode(), other.encode())
            target.writestr(member, part)
    return changed.getvalue()
