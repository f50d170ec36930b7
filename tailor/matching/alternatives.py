"""Requirements of which one suffices, as one."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from tailor.model import Requirement, RequirementKind
from tailor.text import fold

_HELD = frozenset({RequirementKind.DEGREE, RequirementKind.CERTIFICATION})


def merge_alternatives(requirements: Iterable[Requirement], text: str) -> Iterator[Requirement]:
    """The requirements in order, each name once, those that share their alternatives as one that spans all their words.

    Args:
        requirements: A posting's requirements; the items of "A, B or C" have the same `any_of`.
        text: The posting's text, into which their offsets point.
    """
    every = tuple(_each_once(requirements))
    seen: set[tuple[str, ...]] = set()
    for requirement in every:
        if not requirement.any_of:
            yield requirement
        elif requirement.any_of not in seen:
            seen.add(requirement.any_of)
            yield _as_one([other for other in every if other.any_of == requirement.any_of], text)


def of_several_kinds(requirements: Iterable[Requirement]) -> dict[tuple[str, ...], tuple[Requirement, ...]]:
    """Of each group of alternatives that are not all of one kind its members, each as a requirement by itself.

    "A bachelor's degree or a paralegal certificate" is met by either, and each is looked for in its own way.
    """
    groups: dict[tuple[str, ...], list[Requirement]] = {}
    for one in requirements:
        if one.any_of:
            groups.setdefault(one.any_of, []).append(replace(one, any_of=()))
    held = {key: group for key, group in groups.items() if any(one.kind in _HELD for one in group)}
    return {key: tuple(group) for key, group in held.items() if len({one.kind for one in group}) > 1}


def _each_once(requirements: Iterable[Requirement]) -> Iterator[Requirement]:
    """The requirements without those that ask for a name anew: the first one has the facts of all."""
    seen: set[tuple[str, str]] = set()
    for requirement in requirements:
        key = (requirement.kind.value, fold(requirement.name))
        if requirement.any_of or requirement.years is not None or requirement.degree or key not in seen:
            yield requirement
        seen.add(key)


def _as_one(group: list[Requirement], text: str) -> Requirement:
    first = min(group, key=lambda requirement: requirement.start)
    end = max(requirement.end for requirement in group)
    words = " ".join(text[first.start : end].split())
    return replace(first, text=words, end=end, weight=max(requirement.weight for requirement in group))
