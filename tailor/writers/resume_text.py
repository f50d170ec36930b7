"""Resume -> Markdown or plain text, laid out like the plain design: one thing a line, no columns."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from tailor.model import Resume
from tailor.writers.links import shown_address
from tailor.writers.plain_text import one_line
from tailor.writers.resume_fields import EntryFields, SectionFields, resume_fields

LineKind = Literal["name", "headline", "contact", "heading", "entry", "place", "address", "text", "bullet"]
# CommonMark: these mean something anywhere; an underscore at a word's border; the others only where a line begins.
_SIGNS = re.compile(r"([\\`*\[\]<>{}~]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;))")
_LINE_START = re.compile(r"^(?:([#+=:-])|(\d{1,9})([.)])(?=\s|$))")

# What is listed in one line each: the name, who gave it, and when.
_LISTED = ("certifications", "awards")


@dataclass(frozen=True, slots=True)
class _Line:
    kind: LineKind
    text: str
    level: int = 0
    address: str = ""


def resume_markdown(resume: Resume) -> str:
    """The resume as Markdown: headings, lists, and paragraphs between them."""
    return _joined(_lines(resume), _markdown)


def resume_plain_text(resume: Resume) -> str:
    """The resume as text for a form: headings in capitals, "- " before bullets."""
    return _joined(_lines(resume), _plain)


def _joined(lines: Iterator[_Line], write: Callable[[_Line], str]) -> str:
    """The lines, with an empty one wherever something new begins."""
    out: list[str] = []
    last: LineKind | None = None
    for line in lines:
        if line.kind == "address" and write is _markdown:  # the entry's name has it
            continue
        if last is not None and not (line.kind == last == "bullet"):
            is_close = write is _plain and (
                line.kind in {"place", "address", "bullet"} or (line.kind == last == "text")
            )
            out += [] if is_close and last != "heading" else [""]
        out.append(write(line))
        last = line.kind
    return "\n".join(out) + "\n"


def _markdown(line: _Line) -> str:
    marks = {"name": "# ", "heading": "## ", "entry": "### ", "bullet": f"{'  ' * line.level}- "}
    shown = _escape(line.text)
    return marks.get(line.kind, "") + (f"[{shown}](<{line.address}>)" if line.address else shown)


def _escape(text: str) -> str:
    text = _SIGNS.sub(r"\\\1", text)
    return _LINE_START.sub(lambda start: f"\\{start[1]}" if start[1] else f"{start[2]}\\{start[3]}", text)


def _plain(line: _Line) -> str:
    if line.kind == "bullet":
        return f"{'  ' * line.level}- {line.text}"
    return line.text.upper() if line.kind == "heading" else line.text


def _lines(resume: Resume) -> Iterator[_Line]:
    fields = resume_fields(resume)
    head: tuple[tuple[LineKind, str], ...] = (
        ("name", fields.name),
        ("headline", fields.headline),
        ("contact", " | ".join(fields.contact)),
    )
    yield from (_Line(kind, text) for kind, text in head if text)
    for section in fields.sections:
        yield from _section(section)


def _section(section: SectionFields) -> Iterator[_Line]:
    if section.heading:
        yield _Line("heading", section.heading)
    for line in section.lines:
        yield _Line("bullet" if line.is_bullet else "text", one_line(line.text), line.level)
    for group in section.groups:
        yield _Line("text", f"{group.name}: {group.skills}" if group.name else group.skills)
    for entry in section.entries:
        if section.is_list:
            yield _Line("bullet", _beside(entry.heading, entry.when))
        elif section.kind in _LISTED and entry.title and not (entry.details or entry.bullets or entry.location):
            named = " – ".join(filter(None, (entry.title, entry.organisation)))
            yield _Line("bullet", f"{named} ({entry.dates})" if entry.dates else named)
        else:
            yield from _entry(entry)


def _entry(entry: EntryFields) -> Iterator[_Line]:
    told = [one_line(line.text) for line in (*entry.details, *entry.bullets)]
    shown = shown_address(entry.address)
    address = entry.address if shown and not any(shown in text for text in (entry.heading, *told)) else ""
    if entry.place:
        yield _Line("entry", entry.heading, address=address)
        yield _Line("place", _beside(entry.place, entry.when))
    elif entry.heading:
        yield _Line("entry", _beside(entry.heading, entry.when), address=address)
    if address:
        yield _Line("address", address)
    for line in entry.details:
        yield _Line("text", one_line(line.text))
    for line in entry.bullets:
        yield _Line("bullet", one_line(line.text), line.level)


def _beside(text: str, dates: str) -> str:
    return f"{text} | {dates}" if dates else text
