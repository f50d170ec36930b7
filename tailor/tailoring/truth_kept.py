"""Whether an edited document differs from its original by the words of its edits alone."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from tailor.model import EditKind, Place, TailoredResume
from tailor.tailoring.accents import ADDED_LINE
from tailor.tailoring.violation import Violation

_WORD = re.compile(r"\w+")


def find_changed(before: Sequence[str], after: Sequence[str], tailored: TailoredResume) -> tuple[Violation, ...]:
    """The words that a document gained or lost though no edit adds or drops them.

    Args:
        before: The lines of the person's own document.
        after: The lines of the edited one.
        tailored: The resume with the edits that were made.
    """
    own, edited = _words(before), _words(after)
    gained = (edited - own) - _words(_added(tailored))
    lost = (own - edited) - _words(_dropped(tailored))
    found = [(gained, "gained without an edit"), (lost, "lost without an edit")]
    return tuple(Violation(" ".join(sorted(words)), what) for words, what in found if words)


def _added(tailored: TailoredResume) -> Iterator[str]:
    """The names and labels that tailoring put into the skills, and the statements that the person added."""
    held = {item.id for item in tailored.original.items()}
    yield from (item.text for item in tailored.resume.items() if item.place is Place.BULLET and item.id not in held)
    own = [group for section in tailored.original.sections for group in section.groups]
    known = {skill.id: skill.name for group in own for skill in group.skills}
    labels = {group.id for group in own}
    headings = {section.id for section in tailored.original.sections}
    for section in tailored.resume.sections:
        if section.id not in headings:
            yield from (section.heading, section.heading.upper())
        yield from (line.text for line in section.lines if line.id == ADDED_LINE)
        for group in section.groups:
            yield group.name if group.id not in labels else ""
            yield from (_beside(skill.name, known.get(skill.id, "")) for skill in group.skills)


def _beside(name: str, own: str) -> str:
    if own and own not in name and name.casefold().startswith(own.casefold()):
        return f"{name.split(maxsplit=1)[0]} {name[len(own) :]}"  # its first letter is in another case
    return " ".join(name.split(own, 1)) if own else name


def _dropped(tailored: TailoredResume) -> Iterator[str]:
    gone = {edit.item_id for edit in tailored.edits if edit.kind is EditKind.DROP}
    now = {skill.id: skill.name for section in tailored.resume.sections for g in section.groups for skill in g.skills}
    for section in tailored.original.sections:
        own = [skill for group in section.groups for skill in group.skills]
        yield from (skill.name.split()[0] for skill in own if skill.name not in now.get(skill.id, skill.name))
        for entry in section.entries:
            yield from (bullet.text for bullet in entry.bullets if bullet.id in gone)


def _words(texts: Iterable[str]) -> Counter[str]:
    return Counter(word for text in texts for word in _WORD.findall(text))
