"""A maker's short name and the thing beside it are one: "KUKA Robotern", "robots KUKA"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tailor.model import RequirementKind
from tailor.requirements.drafts import Draft

_SHORT_NAME = re.compile(r"[A-Z]{3,7}")
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


def _is_one(name: Draft, thing: Draft, language: str) -> bool:
    unknown = name.named and name.name == name.text and _SHORT_NAME.fullmatch(name.text) is not None
    plain = thing.kind is RequirementKind.SKILL and not thing.named and len(thing.text.split()) <= _FEW
    beside = thing.end + 1 == name.start if language == "fr" else name.end + 1 == thing.start
    return unknown and plain and beside
