"""A posting's first line whose bars part job, employer and place, and that runs on into its first sentence."""

import re
from collections.abc import Iterator
from dataclasses import replace

from tailor.model import Block, BlockKind, Document
from tailor.text import locate

_BAR = re.compile(r"\s[|·•]\s")
_FEWEST_BARS = 2
_MOST_WORDS = 8  # of a part before the sentence
_STOP = re.compile(r"[.!?:•]")
_SENTENCE = re.compile(
    r"(?<=[\w)%+/.]) (?=(?:We(?:['’]re)?|Our|You(?:['’]ll)?|The|Join|About|This|Are|Do|Wir|Unser\w*|Sie|Du|Für|Zur"
    r"|Ihre?|Das|Nous|Notre|Vous|Votre|Rejoignez|Pour|Depuis|L['’]|In|At|As|For|Since|Als|Bei|Seit|Chez)\b ?[\w’'-]+ )"
)


def with_head_apart(document: Document) -> Document:
    """The document, with two lines for a first one that runs on behind its bars: "Cook | Elm Inn | Leeds We bake"."""
    first = next(iter(document.blocks), None)
    if first is None or first.kind is not BlockKind.LINE:
        return document
    return replace(document, blocks=(*_parted(first, document.text), *document.blocks[1:]))


def _parted(block: Block, text: str) -> Iterator[Block]:
    at = next((found.start() for found in _SENTENCE.finditer(block.text) if _is_head(block.text[: found.start()])), 0)
    rest = block.text[at:].strip()
    place = locate(rest, text, block.start, block.end) if at and _STOP.search(rest) else None
    if place is None:
        yield block
        return
    head = locate(block.text[:at], text, block.start, block.end) or place
    yield replace(block, text=block.text[:at], end=min(head[1], place[0]))
    yield replace(block, text=rest, start=place[0], bold_start=0)


def _is_head(text: str) -> bool:
    *before, last = _BAR.split(text)
    return len(before) >= _FEWEST_BARS and 0 < len(last.split()) <= _MOST_WORDS
