"""Papers that share their last word with others: "hazmat and tanker endorsements" holds a hazmat endorsement."""

import re
from collections.abc import Iterator
from functools import cache

from tailor.matching.hits import Hit
from tailor.matching.index import ResumeIndex
from tailor.matching.naming import make_hit
from tailor.model import Reason

_PAPER = re.compile(
    r"(?P<front>\w[\w-]*(?: \w[\w-]*)?) "
    r"(?P<head>endorsement|certification|certificate|licen[cs]e|permit|ticket|rating)s?",
    re.IGNORECASE,
)


def find_shared_heads(phrase: str, index: ResumeIndex) -> Iterator[Hit]:
    """Where several papers of a kind are named together, in the plural, and the one asked for is among them."""
    asked = _PAPER.fullmatch(phrase.strip())
    if asked is None:
        return
    for indexed in index.items:
        if found := _together(asked["front"].lower(), asked["head"].lower()).search(indexed.item.text):
            reason = f"“{found[0]}” names “{phrase}” with others"
            yield from make_hit(indexed, found.span(), Reason.SIMILAR, reason)


@cache
def _together(front: str, head: str) -> re.Pattern[str]:
    """The front of a paper, others of one word each, and the head in the plural behind the last."""
    more = r"(?:, [\w-]+){0,3},?(?: and | & | ?/ ?)[\w-]+ "
    return re.compile(rf"(?<![\w-]){re.escape(front)}{more}{re.escape(head)}s\b", re.IGNORECASE)
