"""A maker's name and what stands beside it are one: "KUKA Robotern", "robots KUKA", "Spark Structured Streaming"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tailor.model import RequirementKind
from tailor.requirements.drafts import Draft, Support

_SHORT_NAME = re.compile(r"[A-Z]{3,7}")
_ONLY_NAME = re.compile(r"[A-Z][a-z]+(?: [A-Z][a-z]+)+")
_FEW = 2


def with_makers(names: Sequence[Draft], phrases: Sequence[Draft], language: str) -> Iterator[Draft]:
    """The drafts of a clause, each name that no list knows joined with the plain phrase that stands right beside it.

    In French the name stands behind the thing, in other languages before it.
    """
    taken: list[Draft] = []
    for name in names:
        thing = next((one for one in phrases if _is_one(name, one, language)), None)
        if thing is None:
            yield name
            continue
        taken.append(thing)
        first, last = sorted((name, thing), key=lambda one: one.start)
        text = f"{first.text} {last.text}"
        support = max(name.support, thing.support)
        yield replace(name, start=first.start, end=last.end, text=text, name=text, kind=thing.kind, support=support)
    yield from (one for one in phrases if one not in taken)


def with_lines_of_products(known: Sequence[Draft], names: Sequence[Draft]) -> tuple[list[Draft], list[Draft]]:
    """The known items and the names, a product's name and the unknown one right behind it as one name of its own.

    "Spark Structured Streaming" is another thing than Spark, and "Structured Streaming" none by itself.
    """
    behind = {one.start: one for one in names if one.named and one.name == one.text and _ONLY_NAME.fullmatch(one.text)}
    kept, joined, taken = [], [], []
    for product in known:
        name = behind.get(product.end + 1)
        if name is None or not (product.named and product.kind is RequirementKind.TOOL):
            kept.append(product)
            continue
        taken.append(name)
        text = f"{product.text} {name.text}"
        whole = replace(name, start=product.start, text=text, name=text, kind=product.kind)
        joined.append(replace(whole, support=max(name.support, Support.FORM)))
    return kept, [*joined, *(one for one in names if one not in taken)]


def _is_one(name: Draft, thing: Draft, language: str) -> bool:
    unknown = name.named and name.name == name.text and _SHORT_NAME.fullmatch(name.text) is not None
    plain = thing.kind is RequirementKind.SKILL and not thing.named and len(thing.text.split()) <= _FEW
    beside = thing.end + 1 == name.start if language == "fr" else name.end + 1 == thing.start
    return unknown and plain and beside
