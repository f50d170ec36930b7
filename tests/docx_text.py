"""A DOCX file as text: each paragraph's style and words, for comparison and reading."""

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
