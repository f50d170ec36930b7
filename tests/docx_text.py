"""A DOCX file as text: each paragraph's style and words, for comparison and reading."""

import io
import zipfile
from collections.abc import Mapping
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
    name = "word/document.xml"
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        part = archive.read(name)
    assert true.encode() in part
    return with_parts(content, {name: part.replace(true.encode(), other.encode())})


def with_parts(content: bytes, parts: Mapping[str, bytes | None]) -> bytes:
    """A DOCX file's bytes with other parts, or without those that are None."""
    changed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as target:
        for member in source.infolist():
            part = parts.get(member.filename, source.read(member))
            if part is not None:
                target.writestr(member.filename, part)
        for name in sorted(parts.keys() - set(source.namelist())):
            target.writestr(name, parts[name] or b"")
    return changed.getvalue()
