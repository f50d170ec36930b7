"""A story's source (headings with #, bullets with -) as the files that people have: text, web page, Word document."""

import html
import re
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import docx

_MARKS = {"# ": "h1", "## ": "h2", "### ": "h3", "- ": "li"}
_WORD_STYLES = {"h1": "Title", "h2": "Heading 1", "h3": "Heading 2", "li": "List Bullet", "p": "Normal"}


def as_text(source: str) -> str:
    """The source as plain text: the headings without their marks."""
    return re.sub(r"^#+ ", "", source, flags=re.MULTILINE)


def write_page(source: str, path: Path) -> Path:
    """Writes the source as a web page with headings, lists and paragraphs."""
    parts = []
    for is_list, group in groupby(_styled(source), lambda line: line[0] == "li"):
        lines = "\n".join(f"<{style}>{html.escape(line)}</{style}>" for style, line in group)
        parts.append(f"<ul>\n{lines}\n</ul>" if is_list else lines)
    title = html.escape(source.splitlines()[0].removeprefix("# "))
    head = f"<!doctype html>\n<html><head><meta charset='utf-8'><title>{title}</title></head>"
    path.write_text("\n".join([head, "<body>", *parts, "</body></html>"]), encoding="utf-8")
    return path


def write_document(source: str, path: Path) -> Path:
    """Writes the source as a Word document with Word's own styles."""
    document = docx.Document()
    for style, line in _styled(source):
        document.add_paragraph(line, style=_WORD_STYLES[style])
    document.save(str(path))
    return path


def _styled(source: str) -> Iterator[tuple[str, str]]:
    for line in source.splitlines():
        mark = next((mark for mark in _MARKS if line.startswith(mark)), "")
        if line:
            yield _MARKS.get(mark, "p"), line.removeprefix(mark)
