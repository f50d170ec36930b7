"""The words of a site's own bars above a posting that was copied whole: "Skip to main content", "Home", "Share"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.model import Block
from tailor.parsing.posting_patterns import pattern
from tailor.parsing.posting_segments import Segment

_TOP = 30  # lines in which the bars of a site stand
_LOGO = re.compile(r"(?:logo (?:von|de|of) )?(?P<name>\S.*?)(?:[ -]logo)?", re.IGNORECASE)
_SAYS_LOGO = re.compile(r"^logo (?:von|de|of) | logo$", re.IGNORECASE)


def without_site_lines(segments: Sequence[Segment]) -> list[Segment]:
    """The pieces of a pasted posting, without the site's own words above it; a logo's caption is the bare name."""
    top = [replace(one, text=_without_logo(one.text)) for one in segments[:_TOP]]
    return [*(one for one in top if one.bullet or not is_site_line(one.text)), *segments[_TOP:]]


def without_site_blocks(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks of a pasted posting, likewise."""
    top = [replace(one, text=_without_logo(one.text)) for one in blocks[:_TOP]]
    return (*(one for one in top if not is_site_line(one.text)), *blocks[_TOP:])


def is_site_line(text: str) -> bool:
    """Whether a line is a link or a button of the site."""
    return pattern("signs", "site_line").fullmatch(text.strip(" .…")) is not None


def _without_logo(text: str) -> str:
    found = _LOGO.fullmatch(text) if _SAYS_LOGO.search(text) else None
    return found["name"] if found else text
