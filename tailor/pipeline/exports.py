"""Resume -> another format, read back at once to say what that format could not hold."""

import datetime as dt
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from tailor import parsing, readers, writers
from tailor.config import Settings
from tailor.errors import TailorError
from tailor.model import Bullet, Entry, Posting, Resume, TailoredResume
from tailor.pipeline.styles import resume_style

ExportFormat = Literal["jsonresume", "rendercv", "markdown", "text", "docx"]
EXPORT_FORMATS: tuple[ExportFormat, ...] = get_args(ExportFormat)
_LONE_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_ENDINGS: Mapping[ExportFormat, str] = {
    "jsonresume": ".json",
    "rendercv": ".yaml",
    "markdown": ".md",
    "text": ".txt",
    "docx": ".docx",
}


@dataclass(frozen=True, slots=True)
class Export:
    """A resume in another format; `lost` says what a program that reads it back finds otherwise."""

    content: bytes
    lost: tuple[str, ...]


def export(resume: Resume, to: ExportFormat, settings: Settings, now: dt.datetime) -> Export:
    """The resume in another format: every section, in order.

    Args:
        resume: What to write.
        to: The format.
        settings: The design of a Word document.
        now: The time that goes into a Word document.

    Raises:
        TemplateError: There is no such design.
    """
    content = _content(resume, to, settings, now)
    document = readers.document_from_bytes(content, f"export{_ENDINGS[to]}")
    try:
        back = parsing.parse_resume(document)
    except TailorError as error:
        return Export(content, (f"it cannot be read back: {error}",))
    return Export(content, tuple(_differences(resume, back)))


def _content(resume: Resume, to: ExportFormat, settings: Settings, now: dt.datetime) -> bytes:
    if to == "docx":
        style = resume_style(resume, Posting("", ""), settings, now)
        return writers.resume_docx(TailoredResume(resume, resume, ()), style)
    write: Mapping[ExportFormat, Callable[[Resume], str]] = {
        "jsonresume": lambda one: json.dumps(one.to_json_resume(), indent=2, ensure_ascii=False) + "\n",
        "rendercv": writers.rendercv_yaml,
        "markdown": writers.resume_markdown,
        "text": writers.resume_plain_text,
    }
    return write[to](resume).encode()


def _differences(resume: Resume, back: Resume) -> Iterator[str]:
    """What of a resume another reading of it does not hold, or holds otherwise, in words."""
    theirs = dict(_facts(back))
    for name, value in _facts(resume):
        found = theirs.get(name, "")
        if value != found:
            yield f"{name}: {value!r}" + (f" is read as {found!r}" if found else " is not found")


def _facts(resume: Resume) -> Iterator[tuple[str, str]]:
    """All that a resume says, each with a name of its place; headings in small letters."""
    contact = resume.contact
    rows = [("name", contact.name), ("headline", resume.headline), ("e-mail", contact.email)]
    rows += [("telephone", contact.phone), ("place", contact.location)]
    rows += [("link " + (shown := writers.shown_address(link.url)), shown) for link in contact.links]
    kinds = Counter[str]()
    for section in writers.shown_sections(resume):
        kinds[section.kind] += 1
        name = f"{section.kind} {kinds[section.kind]}"
        rows.append((f"{name}, heading", section.heading.casefold()))
        rows += [(f"{name}, line {number}", line.text) for number, line in enumerate(section.lines, start=1)]
        skills = [skill.name for group in section.groups for skill in group.skills]
        rows += [(f"{name}, skill {number}", skill) for number, skill in enumerate(skills, start=1)]
        for number, entry in enumerate(section.entries, start=1):
            rows += [(f"{name}, entry {number}, {part}", value) for part, value in _entry(entry)]
    return ((name, value) for name, value in rows if value)


def _entry(entry: Entry) -> Iterator[tuple[str, str]]:
    dates = entry.dates
    yield "title", " ".join(filter(None, (entry.degree, entry.field))) or entry.title
    yield "organisation", entry.organisation
    yield "place", entry.location
    address, details = _address(entry)
    yield "address", address
    yield "dates", f"{dates.start or ''}/{'now' if dates.current else dates.end or ''}" if dates else ""
    yield from ((f"detail {at}", line.text) for at, line in enumerate(details, start=1))
    bullets = [line for line in entry.bullets if not line.prose]
    yield from ((f"bullet {at}", line.text) for at, line in enumerate(bullets, start=1))


def _address(entry: Entry) -> tuple[str, list[Bullet]]:
    """The address of an entry, which a text may have among its details, and the other details, prose among them."""
    lone = [line for line in entry.details if _LONE_ADDRESS.fullmatch(line.text)]
    address = entry.url or next((line.text for line in lone), "")
    same = [line for line in lone if writers.shown_address(line.text) == writers.shown_address(address)]
    prose = [line for line in entry.bullets if line.prose]
    return writers.shown_address(address), [line for line in (*entry.details, *prose) if line not in same]
