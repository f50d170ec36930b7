"""A plain text set as a web page and as a Word document, the way a person would set it."""

import html
import re
from collections.abc import Iterator
from pathlib import Path

import docx

_BULLET = re.compile(r"[•*–-]\s+")
_LONGEST_HEADING = 6  # words


def as_page(text: str, path: Path) -> Path:
    """Writes the text as a web page with headings, lists and paragraphs."""
    parts, in_list = [], False
    for style, line in _styled(text):
        if in_list and style != "li":
            parts.append("</ul>")
        elif not in_list and style == "li":
            parts.append("<ul>")
        in_list = style == "li"
        parts.append(f"<{style}>{html.escape(line)}</{style}>")
    title = html.escape(text.splitlines()[0])
    page = ["<!doctype html><html><head><meta charset='utf-8'>", f"<title>{title}</title></head><body>", *parts]
    path.write_text("\n".join([*page, "</ul>" if in_list else "", "</body></html>"]), encoding="utf-8")
    return path


def as_document(text: str, path: Path) -> Path:
    """Writes the text as a Word document with Word's own styles."""
    document = docx.Document()
    styles = {"h1": "Title", "h2": "Heading 1", "li": "List Bullet", "p": "Normal"}
    for style, line in _styled(text):
        document.add_paragraph(line, style=styles[style])
    document.save(str(path))
    return path


def _styled(text: str) -> Iterator[tuple[str, str]]:
    """Each line with its HTML element: the first is the title, a line on its own above others a heading."""
    lines = [line.strip() for line in text.splitlines()]
    for number, line in enumerate(lines):
        before = lines[number - 1] if number else ""
        after = lines[number + 1] if number + 1 < len(lines) else ""
        if _BULLET.match(line):
            yield "li", _BULLET.sub("", line, count=1)
        elif line:
            yield _element(number, line, before, after), line


def _element(number: int, line: str, before: str, after: str) -> str:
    if number == 0:
        return "h1"
    short = len(line.split()) <= _LONGEST_HEADING and not line.endswith((".", "!", ","))
    above_text = not after or _BULLET.match(after) or len(after.split()) > _LONGEST_HEADING
    return "h2" if short and above_text and not before else "p"
