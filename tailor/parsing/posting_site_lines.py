"""The words of a site's own bars above a posting that was copied whole: "Skip to main content", "Home", "Share"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.model import Block
from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.posting_headings import is_known_heading
from tailor.parsing.posting_patterns import pattern
from tailor.parsing.posting_segments import Segment
from tailor.parsing.words import title_score

_TOP = 30  # lines in which the bars of a site stand
_FEWEST = 3
_LINK_WORDS = 4
_LOGO = re.compile(r"(?:logo (?:von|de|of) )?(?P<name>\S.*?)(?:[ -]logo)?", re.IGNORECASE)
_SAYS_LOGO = re.compile(r"^logo (?:von|de|of) | logo$", re.IGNORECASE)


def without_site_lines(segments: Sequence[Segment]) -> list[Segment]:
    """The pieces of a pasted posting, without the site's own words above it; a logo's caption is the bare name."""
    bars = length_of_bars([one.text for one in segments])
    top = [replace(one, text=_without_logo(one.text)) for one in segments[:_TOP]]
    shown = (one for at, one in enumerate(top) if one.bullet or not _is_link(one.text, within=at < bars))
    return [*shown, *segments[_TOP:]]


def without_site_blocks(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks of a pasted posting, likewise."""
    bars = length_of_bars([one.text for one in blocks])
    top = [replace(one, text=_without_logo(one.text)) for one in blocks[:_TOP]]
    return (*(one for at, one in enumerate(top) if not _is_link(one.text, within=at < bars)), *blocks[_TOP:])


def is_site_line(text: str) -> bool:
    """Whether a line is a link or a button of the site."""
    return pattern("signs", "site_line").fullmatch(text.strip(" .…")) is not None


def length_of_bars(texts: Sequence[str]) -> int:
    """How many lines at the top of a copied page are a site's bars of links: of short lines at least half are known."""
    found = 0
    known = 0
    for number, text in enumerate(texts[:_TOP], start=1):
        link = is_site_line(text)
        if not link and (len(text.split()) > _LINK_WORDS or text.endswith((".", ":", ";")) or _names_job(text)):
            break
        known += link
        if link and known >= _FEWEST and 2 * known >= number:
            found = number
    return found


def _is_link(text: str, *, within: bool) -> bool:
    """Whether a line is a link of the site; `within` its bars one that elsewhere is a heading ("Profile") is too."""
    return is_site_line(text) or (within and is_known_heading(text))


def _names_job(text: str) -> bool:
    return title_score(text) > 0 or has_legal_form(text)


def _without_logo(text: str) -> str:
    found = _LOGO.fullmatch(text) if _SAYS_LOGO.search(text) else None
    return found["name"] if found else text
