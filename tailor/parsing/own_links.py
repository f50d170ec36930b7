"""Addresses behind words that are the candidate's own: profiles, lists of links, works and projects."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from tailor.model import Block, Entry, Link, ProfileLink, Resume, Section, SectionKind
from tailor.parsing.addresses import bare_url

_PROFILE = re.compile(
    r"(?:[\w-]+\.)?(?:linkedin\.com/(?:in|pub)/[^/]+|xing\.com/profile/[^/]+|orcid\.org/\d[^/]+"
    r"|(?:github|gitlab|bitbucket|behance|dribbble|codepen|kaggle|vimeo|soundcloud|instagram|twitter|x|t)\.(?:com|org|io|net|me)/[^/]+"
    r"|medium\.com/@[^/]+|(?:youtube|tiktok)\.com/@[^/]+|stackoverflow\.com/users/\d+(?:/[^/]+)?|researchgate\.net/profile/[^/]+"
    r"|scholar\.google\.[\w.]+/citations\?\S+|[\w.-]+/@[\w.-]+)",
    re.IGNORECASE,
)
"""A person's page at a site where each has one; a page of theirs below it is a project."""

_OF_LINKS = re.compile(
    r"\b(?:links?|online|web|website|profiles?|find me|social(?: media)?|portfolio|elsewhere|im netz|profile im netz"
    r"|sur le web|en línea|enlaces|redes|rete|collegamenti|ligações)\b",
    re.IGNORECASE,
)
"""Headings of lists of a person's addresses."""

_WORKS = frozenset({SectionKind.PROJECTS, SectionKind.PUBLICATIONS})
_SIGNS = re.compile(r"[\s|•·,;:/&–—-]|\b(?:and|und|et|y|e|en)\b")


def with_own_links(resume: Resume, blocks: Sequence[Block]) -> Resume:
    """The resume, its contact and its works with the addresses behind words that are the candidate's own.

    Args:
        resume: What was understood of a document.
        blocks: The document's; of a referee's no address is taken.
    """
    behind = {at: list(_behind_words(block)) for at, block in enumerate(blocks) if block.links}
    if not any(behind.values()):
        return resume
    others = {at for section in resume.of_kind(SectionKind.REFERENCES) for at in _blocks_of(section)}
    lists = {
        at
        for section in resume.of_kind(SectionKind.OTHER)
        if _is_of_links(section, blocks)
        for at in _blocks_of(section)
    }
    sections = tuple(_with_works(section, behind) if section.kind in _WORKS else section for section in resume.sections)
    known = {bare_url(link.url) for link in resume.contact.links}
    known |= {bare_url(entry.url) for section in sections for entry in section.entries if entry.url}
    found: list[ProfileLink] = []
    for at, links in behind.items():
        for link in links if at not in others else ():
            bare = bare_url(link.url)
            if bare not in known and (at in lists or _PROFILE.fullmatch(bare)):
                known.add(bare)
                found.append(ProfileLink(link.url, _words(blocks[at], link) if at in lists else ""))
    contact = replace(resume.contact, links=(*resume.contact.links, *found))
    return replace(resume, contact=contact, sections=sections)


def _behind_words(block: Block) -> Iterator[Link]:
    return (link for link in block.links if link.url.startswith(("http", "www")) and _words(block, link))


def _words(block: Block, link: Link) -> str:
    return " ".join(block.text[link.start : link.end].split())


def _blocks_of(section: Section) -> Iterable[int]:
    spans = [line.span for line in section.lines]
    for entry in section.entries:
        spans += [entry.span, *(one.span for one in (*entry.details, *entry.bullets))]
    return {span.block for span in spans if span is not None}


def _is_of_links(section: Section, blocks: Sequence[Block]) -> bool:
    """Whether a section lists addresses: its heading says so, or its lines have no words but those before addresses."""
    ats = [line.span.block for line in section.lines if line.span is not None]
    if not ats or section.entries or section.groups:
        return False
    if section.heading and _OF_LINKS.search(section.heading):
        return True
    return bool(section.heading) and all(blocks[at].links and not _beside_links(blocks[at]) for at in ats)


def _beside_links(block: Block) -> str:
    text = block.text
    for link in sorted(block.links, key=lambda one: -one.start):
        text = text[: link.start] + text[link.end :]
    return _SIGNS.sub("", text)


def _with_works(section: Section, behind: dict[int, list[Link]]) -> Section:
    entries = tuple(entry if entry.url else _with_address(entry, behind) for entry in section.entries)
    return replace(section, entries=entries)


def _with_address(entry: Entry, behind: dict[int, list[Link]]) -> Entry:
    """A work with the first address behind the words of its head or of what is told of it."""
    spans = [entry.span, *(one.span for one in (*entry.details, *entry.bullets))]
    own = (link.url for span in spans if span is not None for link in behind.get(span.block, ()))
    return replace(entry, url=next(own, ""))
