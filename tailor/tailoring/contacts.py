"""E-mail addresses, telephone numbers and links of a text, compared with the candidate's own."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tailor.model import Resume
from tailor.text import fold

_EMAIL = re.compile(r"(?:mailto:)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_URL = re.compile(
    r"(?:https?://|www\.)[^\s|·•,;]+"
    r"|\b(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|me|co|uk|de|fr|edu|eu|info|app|ai|in|ch|at|es|nl)\b(?:/[^\s|·•,;]*)?",
    re.IGNORECASE,
)
_PHONE = re.compile(
    r"(?<![\w/.,])(?:(?:\+\d[\d\s()]{3,}|\(?0\d{2,5}\)?)\s?/\s?)?\+?\(?\d(?:[\d().-]|[^\S\t]){3,}\d(?![\w/])"
)
"""No tab within: what stands at the margin beside a score is its year."""
_YEAR_OR_MONTH = re.compile(r"(?:19|20)\d\d|0?[1-9]|1[0-2]")
_LABEL = re.compile(
    r"\b(?:e-?mail|phone|mobile|cell|tel(?:ephone|\.)?|address|web(?:site)?|linkedin|github|portfolio|contact|telefon"
    r"|mobil|adresse|t[ée]l|anschrift|wohnort|handy|homepage|courriel|domicile|portable|tel[ée]fono|direcci[óo]n"
    r"|correo)\b\.?\s*:?",
    re.IGNORECASE,
)
_OF_ADDRESS = re.compile(
    r"(?:home |postal )?(?:address|location|residence|anschrift|adresse|wohnort|wohnhaft in|domicile"
    r"|direcci[óo]n|indirizzo|morada|adres)\s*:\s*",
    re.IGNORECASE,
)
_LEAST_DIGITS = 7


@dataclass(frozen=True, slots=True)
class OwnContacts:
    """The candidate's own addresses, links and telephone number, folded for comparison; `numbers` are any others."""

    addresses: frozenset[str]
    links: frozenset[str]
    phone: str
    numbers: frozenset[str] = frozenset()

    @classmethod
    def of(cls, resume: Resume) -> "OwnContacts":
        """All that stand anywhere in a resume."""
        known = " ".join((*_own(resume), *(item.text for item in resume.items())))
        links = {_bare(found[0]) for found in _URL.finditer(known)} | {_bare(link.url) for link in resume.contact.links}
        links |= {_bare(entry.url) for section in resume.sections for entry in section.entries}
        addresses = frozenset(fold(found[0]) for found in _EMAIL.finditer(known))
        texts = (*(item.text for item in resume.items()), *resume.lines)
        numbers = frozenset(_digits(number) for text in texts for number in _phones(text))
        return cls(addresses, frozenset(filter(None, links)), _digits(resume.contact.phone), numbers)


def unknown_contacts(text: str, own: OwnContacts) -> Iterator[str]:
    """The addresses, numbers and links of a text that are not the candidate's."""
    for email in _EMAIL.finditer(text):
        if fold(email[0].removeprefix("mailto:")) not in own.addresses:
            yield email[0]
    rest = _EMAIL.sub(" ", text)
    for link in _URL.finditer(rest):
        if _bare(link[0]) not in own.links:
            yield link[0]
    for number in _phones(_URL.sub(" ", rest)):
        if _digits(number) not in own.numbers and not _is_phone(number, own):
            yield number


def strip_contacts(text: str, own: OwnContacts) -> str:
    """The text without addresses, links, telephone numbers and their labels, where it holds any."""
    bare = _URL.sub(" ", _EMAIL.sub(" ", text))
    for number in list(_phones(bare)):
        if _is_phone(number, own) or _digits(number) not in own.numbers:
            bare = bare.replace(number, " ")
    return (_LABEL.sub(" ", bare) if bare != text else text).strip(" |·•,;:\t")


def without_address_label(text: str) -> str:
    """The text without the label of an address before it: "Anschrift: Am Wehr 3, 73430 Aalen"."""
    found = _OF_ADDRESS.match(text)
    return text[found.end() :] if found else text


def _own(resume: Resume) -> tuple[str, ...]:
    contact = resume.contact
    return (contact.email, contact.phone, *(f"{link.url} {link.label}" for link in contact.links))


def _phones(text: str) -> Iterator[str]:
    for found in _PHONE.finditer(text):
        groups = re.findall(r"\d+", found[0])
        is_dates = all(_YEAR_OR_MONTH.fullmatch(group) for group in groups)
        if not is_dates and sum(map(len, groups)) >= _LEAST_DIGITS:
            yield found[0]


def _is_phone(number: str, own: OwnContacts) -> bool:
    digits = _digits(number)
    return bool(own.phone) and (own.phone.endswith(digits.lstrip("0")) or digits.endswith(own.phone.lstrip("0")))


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _bare(url: str) -> str:
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", fold(url)).rstrip("/.")
