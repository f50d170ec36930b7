"""Web addresses with their scheme, however a document shows them."""

import re
from dataclasses import replace

from tailor.model.resume import Resume
from tailor.model.resume_parts import ProfileLink

_WITHOUT_SCHEME = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,24}(?::\d+)?(?:[/?#]\S*)?", re.IGNORECASE)


def with_schemes(resume: Resume) -> Resume:
    """The resume with every address of the person and of an entry as one that a program can open.

    A document shows "example.org/vale" and links it to "https://example.org/vale"; both are one address, and `url` of
    JSON Resume is a URI (RFC 3986), which begins with its scheme. A mere name in a network stays as it is.
    """
    links = tuple(link if _is_handle(link) else replace(link, url=_whole(link.url)) for link in resume.contact.links)
    sections = tuple(
        replace(section, entries=tuple(replace(entry, url=_whole(entry.url)) for entry in section.entries))
        for section in resume.sections
    )
    return replace(resume, contact=replace(resume.contact, links=links), sections=sections)


def _is_handle(link: ProfileLink) -> bool:
    """Whether a link is only a name in a network ("ann.example" on GitHub), which may look like a host's."""
    return link.url == link.username or (bool(link.label) and "/" not in link.url)


def _whole(url: str) -> str:
    return f"https://{url}" if _WITHOUT_SCHEME.fullmatch(url) else url
