"""The person and the e-mail address that a posting holds only behind a link: "Questions? Ask Ann Moss"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import unquote

from tailor.model import Document, PostingContact
from tailor.parsing.posting_contact_ways import EMAIL
from tailor.parsing.posting_patterns import contact_sign
from tailor.parsing.posting_persons import is_person, names_provider, of_other_office, of_others, person_name
from tailor.text import fold

_OF_SITE = re.compile(r"webmaster|support|help|abuse|postmaster|no-?reply|feedback|press|presse|media", re.IGNORECASE)
_SHORTEST_WORD = 3  # letters of a name in an address


@dataclass(frozen=True, slots=True)
class _Mail:
    address: str
    text: str


def with_linked(contact: PostingContact, document: Document) -> PostingContact:
    """A contact with the e-mail address behind a link to write to, and with the person whom the link names.

    Args:
        contact: As the text tells it; an address in the text goes before one behind a link.
        document: Its blocks hold the links.
    """
    mails = [] if contact.email else list(_mails(document))
    own = next((mail for mail in mails if contact.name and _is_of(contact.name, mail)), None)
    if mail := own or next(iter(mails), None):
        name = contact.name or (mail.text if re.fullmatch(person_name(), mail.text) and is_person(mail.text) else "")
        return replace(contact, name=name, email=mail.address)
    return contact


def _mails(document: Document) -> Iterator[_Mail]:
    for block in document.blocks:
        if of_others(block.text) or of_other_office(block.text) or names_provider(block.text, ""):
            continue
        for link in block.links:
            scheme, _, behind = link.url.partition(":")
            address = unquote(behind.partition("?")[0]).strip()
            if scheme.lower() == "mailto" and EMAIL.fullmatch(address) and not _is_of_office(address):
                yield _Mail(address, block.text[link.start : link.end].strip(" .,:"))


def _is_of_office(address: str) -> bool:
    """Whether an address is the mailbox of an office for other things, or of the site."""
    box = address.partition("@")[0]
    return contact_sign("others", "mailbox").fullmatch(box) is not None or _OF_SITE.fullmatch(box) is not None


def _is_of(name: str, mail: _Mail) -> bool:
    words = [word for word in fold(name).split() if len(word) >= _SHORTEST_WORD]
    return any(word in fold(mail.address.partition("@")[0]) or word in fold(mail.text) for word in words)
