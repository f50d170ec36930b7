"""The paragraphs that a tailored resume is printed as, each with the items that it shows."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from tailor.model import Bullet, Entry, Resume, Section, SkillGroup


@dataclass(frozen=True, slots=True)
class Printed:
    """Something that is printed in a paragraph of its own: the texts in it, and the items that they belong to.

    A `whole` one is a paragraph; the parts of another (a head of a job, the contact) may share a line or have several.
    """

    parts: tuple[str, ...]
    items: tuple[str, ...]
    whole: bool = True

    @property
    def key(self) -> str:
        """All its texts as one, for comparison."""
        return key_of(" ".join(self.parts))


@lru_cache(maxsize=2048)
def key_of(text: str) -> str:
    """A text's letters and figures alone, so that commas, bars, breaks and capitals do not count."""
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", text).casefold())


def printed(resume: Resume) -> list[Printed]:
    """All of a resume in reading order."""
    contact = resume.contact
    reach = (contact.email, contact.phone, contact.location, *(link.url for link in contact.links))
    units = [
        Printed((contact.name,), ("contact.name",)),
        Printed((resume.headline,), ("headline",)),
        Printed(reach, tuple(f"contact.{name}" for name in ("email", "phone", "location", "links")), whole=False),
    ]
    for section in resume.sections:
        units += _section(section)
    return [unit for unit in units if unit.key]


def _section(section: Section) -> Iterator[Printed]:
    yield Printed((section.heading,), (section.id,))
    yield from _lines(section.lines)
    for group in section.groups:
        yield Printed(tuple(_group(group)), (group.id, *(skill.id for skill in group.skills)))
        if len(group.skills) > 1:  # a person's own document may have a line for each
            yield Printed((group.name, group.level), (group.id,))
            yield from (Printed((skill.name, skill.level), (group.id, skill.id)) for skill in group.skills)
    for entry in section.entries:
        yield _head(entry)
        yield from _lines((*entry.details, *entry.bullets))


def _lines(lines: Sequence[Bullet]) -> Iterator[Printed]:
    for line in lines:
        yield Printed((line.text,), (line.id,))


def _group(group: SkillGroup) -> Iterator[str]:
    yield from (group.name, group.level)
    for skill in group.skills:
        yield from (skill.name, skill.level)


def _head(entry: Entry) -> Printed:
    dates = entry.dates
    when = (dates.text or dates.start or dates.end or "") if dates else ""
    parts = (entry.title, entry.organisation, entry.location, when, entry.degree, entry.field)
    names = (f"{entry.id}.title", f"{entry.id}.organisation", entry.id)
    return Printed(parts, names, whole=False)


def find_printed(text: str, units: Sequence[Printed], place: int) -> int:
    """Which of the units a paragraph shows: its index, the first from `place` on; -1 for none."""
    key = key_of(text)
    order = [*range(place, len(units)), *range(place)]
    whole = (index for index in order if units[index].whole and units[index].key == key)
    partly = (
        index
        for index in order
        if not units[index].whole and any(part in key for part in map(key_of, units[index].parts) if part)
    )
    return next(whole, next(partly, -1))
