"""Lines that stand as headings by how they are worded, though nothing in the file marks them."""

from collections.abc import Sequence

from tailor.model import Block, BlockKind
from tailor.parsing.posting_headings import heading_role, is_freely_worded, is_known_heading
from tailor.parsing.posting_patterns import passage_sign, pattern

_MOST_WORDS_ASKING = 8
_MOST_WORDS_ADDRESSING = 4
_MOST_WORDS_LEADING = 15
_FEWEST_LINES = 2
_LONGEST_LINE = 20  # words


def stands_over_lines(text: str, below: Sequence[Block]) -> bool:
    """Whether a short line stands over a list without marks: it asks or addresses as headings do, or leads by a colon.

    Args:
        text: The line.
        below: The blocks below it, of which the first two must be short lines that end in no stop; a line that breaks
            off behind its "if you have" stands over anything.
    """
    lines = below[:_FEWEST_LINES]
    if below and is_freely_worded(text) and text[-1].isalpha() and passage_sign("headings", "conditional").search(text):
        return True
    if len(lines) < _FEWEST_LINES or not all(map(_is_item, lines)):
        return False
    words = len(text.split())
    if text.endswith(":"):
        return words <= _MOST_WORDS_ASKING
    if text.endswith((".", "!")) or not is_freely_worded(text):
        return False
    asks = _has("asks", text) and words <= _MOST_WORDS_ASKING
    return asks or (_has("addresses", text) and words <= _MOST_WORDS_ADDRESSING)


def leads_in(text: str) -> bool:
    """Whether a line between two lists begins as a sentence that the second goes on with, for it ends in no stop."""
    return text[:1].isupper() and text[-1:].isalpha() and 1 < len(text.split()) <= _MOST_WORDS_LEADING


def is_stopped_heading(text: str) -> bool:
    """Whether a few words with a full stop are no sentence but a heading: "What we're after.", "About you."."""
    return _has("stopped", text) and not _has("tells", text)


def is_stopped_label(text: str) -> bool:
    """Whether a few words with a full stop, set apart from what follows, are a heading: "The work."."""
    if not text.endswith(".") or len(text.split()) > _MOST_WORDS_ASKING or _has("tells", text):
        return False
    return is_known_heading(text) or is_stopped_heading(text) or _has("named", text)


def run_in_heading(block: Block) -> str:
    """The bold words at a paragraph's beginning where they are its heading, with the space behind; else nothing."""
    lead = block.text[: block.bold_start].strip()
    behind = block.text[len(lead) :]
    if not lead or block.style.bold or not behind.strip() or len(lead.split()) > _MOST_WORDS_ASKING:
        return ""
    begins = behind.strip()[0].isupper() or behind.strip()[0].isdigit()
    stopped = is_stopped_label(lead) or (lead.endswith("?") and heading_role(lead) is not None)
    return block.text[: len(block.text) - len(behind.lstrip())] if stopped and begins else ""


def _is_item(block: Block) -> bool:
    text = block.text.strip()
    return (
        block.kind is BlockKind.LINE
        and not text.endswith((".", ":", "?", "!"))
        and ": " not in text
        and len(text.split()) <= _LONGEST_LINE
    )


def _has(name: str, text: str) -> bool:
    return pattern("headings", name).search(text) is not None
