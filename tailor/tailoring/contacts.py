"""E-mail addresses, telephone numbers and links of a text, compared with the candidate's own."""

import re
from collections.abc import Iterator

from tailor.model import Resume
from tailor.text import fold

_EMAIL = re.compile(r"(?:mailto:)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_URL = re.compile(
    r"(?:https?://|www\.)[^\s|·•,;]+"
    r"|\b(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|me|co|uk|de|fr|edu|eu|info|app|ai|in|ch|at|es|nl)\b(?:/[^\s|·•,;]*)?",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(?<![\w/.])\+?\(?\d[\d\s().-]{5,}\d(?![\w/])")
_YEAR_OR_MONTH = re.compile(r"(?:19|20)\d\d|0?[1-9]|1[0-2]")
_LABEL = re.compile(
    r"\b(?:e-?mail|phone|mobile|cell|tel(?:ephone|\.)?|address|web(?:site)?|linkedin|github|portfolio|contact|telefon"
    r"|mobil|adresse|t[ée]l)\b\.?\s*:?",
    re.IGNORECASE,
)
_LEAST_DIGITS = 7


def unknown_contacts(text: str, resume: Resume) -> Iterator[str]:
    """The addresses, numbers and links of a text that are not the candidate's."""
    known = " ".join((*_own(resume), *(item.text for item in resume.items())))
    addresses = {fold(found[0]) for found in _EMAIL.finditer(known)}
    links = {_bare(found[0]) for found in _URL.finditer(known)} | {_bare(link.url) for link in resume.contact.links}
    links |= {_bare(entry.url) for section in resume.sections for entry in section.entries}
    phone = _digits(resume.contact.phone)
    for email in _EMAIL.finditer(text):
        if fold(email[0].removeprefix("mailto:")) not in addresses:
            yield email[0]
    rest = _EMAIL.sub(" ", text)
    for link in _URL.finditer(rest):
        if not any(_bare(link[0]) in own or own in _bare(link[0]) == own for own in links if own):
            yield link[0]
    for number in _phones(rest):
        digits = _digits(number)
        if not phone or not (phone.endswith(digits.lstrip("0")) or digits.endswith(phone.lstrip("0"))):
            yield number


def strip_contacts(text: str) -> str:
    """The text without addresses, links, telephone numbers and their labels, where it holds any."""
    bare = _URL.sub(" ", _EMAIL.sub(" ", text))
    for number in list(_phones(bare)):
        bare = bare.replace(number, " ")
    return (_LABEL.sub(" ", bare) if bare != text else text).strip(" |·•,;:\t")


def _own(resume: Resume) -> tuple[str, ...]:
    contact = resume.contact
    return (contact.email, contact.phone, *(f"{link.url} {link.label}" for link in contact.links))


def _phones(text: str) -> Iterator[str]:
    for found in _PHONE.finditer(text):
        groups = re.findall(r"\d+", found[0])
        is_dates = all(_YEAR_OR_MONTH.fullmatch(group) for group in groups)
        if not is_dates and sum(map(len, groups)) >= _LEAST_DIGITS:
            yield found[0]


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _bare(url: str) -> str:
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", fold(url)).rstrip("/.")
