"""Lines that say who a candidate is: the name, the headline, the place, and what else stands above all headings."""

import re
from functools import cached_property

from tailor.model import SectionKind
from tailor.tailoring.addresses import towns, with_long_regions
from tailor.tailoring.atoms import Atom
from tailor.tailoring.contacts import OwnContacts, strip_contacts, without_address_label
from tailor.tailoring.holdings import Holdings
from tailor.tailoring.listing import SEPARATOR
from tailor.tailoring.statements import is_same, title_parts
from tailor.text import fold

_BRACKETS = re.compile(r"[()]")
_TITLE = re.compile(r"^(?:(?:Dr|Prof|Mr|Mrs|Ms|Mx|Ing|Dipl)\b[.-]*(?:-?Ing\.|med\.)?\s*)+", re.IGNORECASE)
_WORDS_AT_TOP = 16
_LEAD_END = re.compile(
    r"\s(?:with|in|at|for|who|focused|specialising|specializing|mit|im|bei|avec|en|au|aux|depuis)\s|[,;.:]"
)
"""Where the words end with which a profile says what the candidate is."""


class OwnLines:
    """What a resume says of who the candidate is, for comparison with the lines of a document."""

    def __init__(self, holdings: Holdings, contacts: OwnContacts) -> None:
        self._holdings = holdings
        self._top = [strip_contacts(text, contacts).strip(" .,|·") for text in _lines_at_top(holdings)]
        items = (item for item in holdings.items if item.section and item.section.kind is SectionKind.SUMMARY)
        self._profile = [item.text for item in items]

    def hold(self, line: str, *, at_top: bool) -> bool:
        """Whether a line is the candidate's name, headline, place, or a title as it stands."""
        if at_top:
            line = with_long_regions(without_address_label(line))
        own = self._known_at_top if at_top else self._known
        pieces = [atoms for piece in SEPARATOR.split(line) if (atoms := self._holdings.atoms(piece))]
        whole = self._holdings.atoms(line)
        return any(is_same(text, whole) for text in own) or all(
            any(is_same(text, piece) for text in own) for piece in pieces
        )

    @cached_property
    def _known(self) -> list[tuple[Atom, ...]]:
        """What the candidate is called, where they live, and what else stands in no section."""
        return [self._holdings.atoms(text) for text in self._names() if text]

    @cached_property
    def _known_at_top(self) -> list[tuple[Atom, ...]]:
        """What may stand above all headings besides: places in other words, the profile's first words, titles."""
        place = self._holdings.resume.contact.location
        addresses = map(with_long_regions, (*self._top, place))
        known = [with_long_regions(text) for text in self._names()]
        known += [town for text in addresses for piece in SEPARATOR.split(text) for town in (piece, *towns(piece))]
        known += [_LEAD_END.split(text)[0] for text in self._profile]
        known += [head.entry.title for head in self._holdings.heads]
        return [*self._known, *(self._holdings.atoms(text) for text in known if text)]

    def _names(self) -> list[str]:
        resume = self._holdings.resume
        place = resume.contact.location
        return [
            resume.contact.name,
            *_shorter_names(resume.contact.name),
            _untitled(resume.contact.name),
            *title_parts(resume.headline),
            place,
            *SEPARATOR.split(place),
            *towns(place),
            *map(with_long_regions, (place, *towns(place))),
            *self._holdings.misread,
            *(part for text in self._top for part in (text, *SEPARATOR.split(text), *_BRACKETS.split(text))),
            *(line.text for section in resume.sections if not section.heading for line in section.lines),
            *(name for link in resume.contact.links for name in (link.label, link.url.rstrip("/").rsplit("/", 1)[-1])),
        ]

    def is_elsewhere(self, line: str) -> bool:
        """Whether a line above all headings is only the place of a job, and not where the candidate lives."""
        if not self._holdings.resume.contact.location:
            return False
        whole = self._holdings.atoms(line)
        places = (head.entry.location for head in self._holdings.heads if head.entry.location)
        return any(is_same(self._holdings.atoms(place), whole) for place in places)


def _untitled(name: str) -> str:
    """A name without an academic title or a form of address before it."""
    return _TITLE.sub("", name)


def _shorter_names(name: str) -> list[str]:
    """A name without its middle names, or without those given as initials."""
    words = _untitled(name).split()
    without_initials = [word for word in words if len(word.strip(".")) > 1]
    first_and_last = [words[0], words[-1]] if len(words) > 1 else words
    return [" ".join(without_initials), " ".join(first_and_last)]


def _lines_at_top(holdings: Holdings) -> list[str]:
    """The lines of the resume's own document above its first heading, where it says who and where somebody is."""
    lines = holdings.resume.lines
    first = next((at for at, line in enumerate(lines) if fold(line.strip(" :")) in holdings.headings), 0)
    return [text for text in map(str.strip, lines[:first]) if text and len(text.split()) <= _WORDS_AT_TOP]
