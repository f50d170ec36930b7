"""A resume prepared for looking things up in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from tailor.matching.hedges import Certainty, certainty, is_hedging_label
from tailor.matching.roots import root
from tailor.model import Item, Place, Resume
from tailor.text import Token, tokenize
from tailor.vocabulary import Mention, Vocabulary

_LIST_BREAK = re.compile(r"\s*[,;|•·/]\s*|\s{2,}|\t")
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class IndexedItem:
    """An item with the terms that it names; `limited` when the list that holds it is labelled "Familiar with" or so."""

    item: Item
    mentions: tuple[Mention, ...]
    limited: bool

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The words of the text."""
        return tokenize(self.item.text)

    @property
    def roots(self) -> tuple[str, ...]:
        """The root of each word."""
        return _roots(self.item.text)

    def certainty(self, start: int, end: int) -> Certainty:
        """How certain the item is of the words at `start` to `end`."""
        judged = certainty(self.item.text, start, end)
        return min(judged, Certainty.HEDGED) if self.limited else judged


@dataclass(frozen=True)
class ResumeIndex:
    """All items of a resume, with the terms of a vocabulary that they name."""

    resume: Resume
    items: tuple[IndexedItem, ...]

    @cached_property
    def mentions(self) -> dict[str, tuple[tuple[IndexedItem, Mention], ...]]:
        """Where each term is named, by its canonical name."""
        found: dict[str, list[tuple[IndexedItem, Mention]]] = {}
        for indexed in self.items:
            for mention in indexed.mentions:
                found.setdefault(mention.term.name, []).append((indexed, mention))
        return {name: tuple(places) for name, places in found.items()}


def index_resume(resume: Resume, vocabulary: Vocabulary) -> ResumeIndex:
    """Looks up the vocabulary's terms in every item of the resume."""
    limited = _limited_skills(resume)
    items = tuple(
        IndexedItem(item, _mentions(item.text, item.place is Place.SKILLS, vocabulary), item.id in limited)
        for item in _all_items(resume)
    )
    return ResumeIndex(resume, items)


def _all_items(resume: Resume) -> Iterator[Item]:
    """The items, and the letters after the name ("Ana Reyes, RN, BSN"), which are nowhere else."""
    letters = resume.contact.name.partition(",")[2].strip()
    if letters:
        yield Item("name", letters, Place.HEADLINE)
    yield from resume.items()


@lru_cache(maxsize=8192)
def _mentions(text: str, is_list: bool, vocabulary: Vocabulary) -> tuple[Mention, ...]:  # noqa: FBT001  part of the cache key
    found = vocabulary.find(text)
    if not is_list:
        return found
    # In a list of skills a name stands alone, so that it needs no word beside it to say what it means.
    taken = {mention.term.name for mention in found}
    alone = [mention for mention in _list_members(text, vocabulary) if mention.term.name not in taken]
    return tuple(sorted((*found, *alone), key=lambda mention: (mention.start, mention.end)))


def _list_members(text: str, vocabulary: Vocabulary) -> Iterator[Mention]:
    start = text.find(":") + 1
    for part in _list_parts(text, start):
        words = text[slice(*part)]
        term = vocabulary.get(words) if len(words) <= _LONGEST_NAME else None
        if term is not None and words:
            yield Mention(term, *part, words, words != term.name)


def _list_parts(text: str, start: int) -> Iterator[tuple[int, int]]:
    """The ranges between commas and the like, without what stands in brackets after a name."""
    for gap in (*_LIST_BREAK.finditer(text, start), None):
        end = gap.start() if gap is not None else len(text)
        member = re.match(r"[^()]+", text[start:end])
        if member:
            words = member[0]
            left = start + len(words) - len(words.lstrip())
            yield left, left + len(words.strip(" ."))
        start = gap.end() if gap is not None else end


def _limited_skills(resume: Resume) -> frozenset[str]:
    return frozenset(
        skill.id
        for section in resume.sections
        for group in section.groups
        for skill in group.skills
        if is_hedging_label(group.name) or is_hedging_label(group.level) or is_hedging_label(skill.level)
    )


@lru_cache(maxsize=4096)
def _roots(text: str) -> tuple[str, ...]:
    return tuple(root(token.key) for token in tokenize(text))
