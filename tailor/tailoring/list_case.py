"""Capitals in a list that is written as a sentence is: "Manual therapy, exercise prescription, Microsoft Office"."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from tailor.model import RequirementKind, Skill
from tailor.vocabulary import Vocabulary

_FEWEST_SMALL = 2


def with_case_of_list(
    own: Sequence[Skill], after: Sequence[Skill], vocabulary: Vocabulary, words: Collection[str] = ()
) -> tuple[Skill, ...]:
    """The skills as a list in the manner of the candidate's: only the first begins with a capital, names excepted.

    What comes to stand first gets one, what stood there loses it where the vocabulary or the candidate writes it small.
    A list of another manner is left as it is.

    Args:
        own: The candidate's list.
        after: The same in another order, perhaps with more.
        vocabulary: Knows which names have capitals of their own.
        words: What the resume has in small letters.
    """
    if not after or not own or not _is_sentence(own, vocabulary):
        return tuple(after)
    first, *others = after
    if _is_plain(first.name, vocabulary):
        first = replace(first, name=first.name[:1].upper() + first.name[1:])
    return (first, *(_small(skill, vocabulary, words) if skill.id == own[0].id else skill for skill in others))


def begins_small(own: Sequence[Skill], vocabulary: Vocabulary) -> bool:
    """Whether most of the plain words of a list begin with a small letter; what stands first tells nothing of it."""
    plain = [skill.name for skill in own[1:] or own if not _is_named(skill.name, vocabulary)]
    return 2 * sum(name[:1].islower() for name in plain) > len(plain)


def is_same_but_first_letter(left: str, right: str) -> bool:
    """Whether two names differ in the case of their first letter alone."""
    return left != right and left[1:] == right[1:] and left[:1].lower() == right[:1].lower()


def _is_sentence(own: Sequence[Skill], vocabulary: Vocabulary) -> bool:
    small = sum(skill.name[:1].islower() for skill in own)
    return own[0].name[:1].isupper() and small >= _FEWEST_SMALL and begins_small(own, vocabulary)


def _is_plain(name: str, vocabulary: Vocabulary) -> bool:
    """Whether a name in small letters is none that is written so at a sentence's beginning too ("dbt", "pandas")."""
    term = vocabulary.get(name)
    is_product = term is not None and term.named and term.kind is RequirementKind.TOOL
    return name[:1].islower() and name.split(maxsplit=1)[0].islower() and not is_product


def _is_named(name: str, vocabulary: Vocabulary) -> bool:
    term = vocabulary.get(name)
    return (term is not None and term.named and not term.name.islower()) or any(map(str.isupper, name[1:]))


def _small(skill: Skill, vocabulary: Vocabulary, words: Collection[str]) -> Skill:
    """The skill with a small first letter, where its first word is written so by the vocabulary or the candidate."""
    term = vocabulary.get(skill.name)
    if term is not None and term.named:
        return skill
    written = {word for name in (term.name, *term.aliases) for word in name.split()} if term else set[str]()
    name = skill.name[:1].lower() + skill.name[1:]
    first = name.split(maxsplit=1)[0]
    return replace(skill, name=name) if first in written or (first in words and name.islower()) else skill
