"""Modules that a resume names beside their product or in a list behind it: "SAP (FI, MM)" for "SAP MM"."""

from collections.abc import Iterator

from tailor.matching.hits import Hit
from tailor.matching.implication import find_suites
from tailor.matching.index import IndexedItem, ResumeIndex
from tailor.matching.naming import is_initials, make_hit
from tailor.model import Reason
from tailor.text import Token, tokenize


def in_suites(name: str, index: ResumeIndex) -> Iterator[Hit]:
    """The places that name the whole of which something is a part, or it as a module beside its product."""
    yield from find_suites(name, index)
    yield from find_modules(name, index)


def find_modules(name: str, index: ResumeIndex) -> Iterator[Hit]:
    """The places that name the module in capitals beside its product, or alone where the resume names the product.

    Args:
        name: The product and the module, as "SAP MM"; of any other name nothing is found.
        index: The resume.
    """
    words = tokenize(name)
    if len(words) != 2 or not all(map(is_initials, words)):  # noqa: PLR2004  the product and its module
        return
    product, module = words
    having = [indexed for indexed in index.items if _token(product, indexed)]
    for indexed in index.items if having else ():
        found = _token(module, indexed)
        if found and (indexed in having or len(indexed.tokens) == 1):
            yield from make_hit(
                indexed, (found.start, found.end), Reason.ALIAS, f"names it as a module of {product.text}"
            )


def _token(word: Token, indexed: IndexedItem) -> Token | None:
    return next((token for token in indexed.tokens if token.text == word.text), None)
