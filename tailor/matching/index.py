"""A resume prepared for looking things up in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache

from tailor.claims import (
    Certainty,
    certainty,
    is_hedging_label,
    is_objective,
    is_pastime,
    is_wished_in_objective,
    led_stems,
    ruled_certainty,
)
from tailor.matching.meant import is_meant, listed_beside, words_around
from tailor.matching.roots import root
from tailor.matching.word_lists import entries
from tailor.model import Entry, Item, Place, RequirementKind, Resume, SectionKind
from tailor.text import Token, find_phrase, fold, stem, tokenize
from tailor.vocabulary import Mention, Term, Vocabulary, is_word

_FORMS = (
    r"(?:ltd|limited|llc|inc|incorporated|plc|llp|corp|pty|gmbh|ag|kg|ohg|e\.?\s?k|sarl|sas|sa|b\.?v|s\.?r\.?l|co)\b\.?"
)
_LEGAL_FORM = re.compile(rf"[\s,]+{_FORMS}", re.IGNORECASE)
_HOUSE = re.compile(
    rf"\s{_FORMS}|\b(?:universit\w+|college|school|academy|académie|institute?|instituto|polytechnic|lycée|école|hospital"
    r"|\w*(?:klinikum|klinik|schule|gymnasium|akademie|krankenhaus|institut))\b",
    re.IGNORECASE,
)
_FORMS_IN_CAPITALS = frozenset({"PLC", "SE", "AG", "SA", "AB", "BV", "NV", "PC", "LP"})
_ENDS_NAME = re.compile(r"\s*(?:$|[.,;:)]|(?:and|for|in|at|to|from|by|with|on|when|before|after)\b)")
_COMPANY_BEFORE = re.compile(
    r"\b(?:[A-Z][a-z]+(?:\s(?:&|and)\s|\s)){2,}$|\b(?:of|at|for|from|with|to|by)\s(?!(?:Siemens|Rockwell|Omron|Mitsubishi|Schneider"
    r"|Beckhoff|Wago|Allen)\b)[A-Z][a-z]+\s$"
)
_DOER = ("er", "ers", "or", "ors")
_AS_A = 2
_TITLES = frozenset({Place.TITLE, Place.HEADLINE})
"""What somebody is called tells no deed, which the learned weights judge."""
_PREFIXES = frozenset({"re", "co", "pre", "e"})  # they leave a word its meaning
_BEFORE_NAMES = frozenset({"in", "with", "using", "via", "on", "through", "into", "used", "learned", "knowledge"})


@dataclass(frozen=True, slots=True)
class IndexedItem:
    """An item with the terms that it names.

    `limited` when the list that holds it is labelled "Familiar with" or so; `names` are those of employers and schools
    that its text holds.
    """

    item: Item
    mentions: tuple[Mention, ...]
    limited: bool
    names: tuple[str, ...] = ()

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The words of the text."""
        return tokenize(self.item.text)

    @property
    def root_set(self) -> frozenset[str]:
        """The roots, for a quick look at whether any is there at all."""
        return _root_set(self.item.text)

    @property
    def roots(self) -> tuple[str, ...]:
        """The root of each word."""
        return _roots(self.item.text)

    def names_other_person(self, position: int) -> bool:
        """Whether a word names one who acts: a manager manages, but whoever asks managers does not."""
        before = [token.key for token in self.tokens[max(0, position - _AS_A) : position]]
        return self.tokens[position].key.endswith(_DOER) and "as" not in before

    def is_in_compound(self, position: int) -> bool:
        """Whether a word is a part of "full-time" or "at-risk", whose parts mean something else alone."""
        token, text = self.tokens[position], self.item.text
        if text[token.end : token.end + 1] == "-":
            return True
        return position > 0 and text[token.start - 1] == "-" and self.tokens[position - 1].key not in _PREFIXES

    def certainty(self, start: int, end: int) -> Certainty:
        """How certain the item is of the words at `start` to `end`."""
        section = self.item.section
        if section is not None and is_objective(section.heading) and is_wished_in_objective(self.item.text[:start]):
            return Certainty.DENIED
        if self._is_within_a_name(start, end):
            return Certainty.DENIED
        heading = section.heading if section is not None and self.item.entry is None else ""
        if is_pastime(self.item.text, start, heading):
            return Certainty.MET
        judge = ruled_certainty if self.item.place in _TITLES else certainty
        judged = judge(self.item.told, start, end)
        return min(judged, Certainty.HEDGED) if self.limited else judged

    def certainty_of_deed(self, start: int, end: int) -> Certainty:
        """The same of a deed: the learned weights, which judge names, are not asked where its verb opens a bullet."""
        own = (start == 0 and self.item.place is Place.BULLET) or self.item.place is Place.DETAIL
        return ruled_certainty(self.item.told, start, end) if own and not self.limited else self.certainty(start, end)

    def _is_within_a_name(self, start: int, end: int) -> bool:
        """Whether the words are a part of what an employer or school is called: "phones of Data Analysis Partners"."""
        places = (place for name in self.names if (place := find_phrase(name, self.item.text)) is not None)
        return any(first <= start and end <= last and end - start < last - first for first, last in places)


@dataclass(frozen=True)
class ResumeIndex:
    """All items of a resume, with the terms of a vocabulary that they name, and the language it is taken to be in."""

    resume: Resume
    items: tuple[IndexedItem, ...]
    language: str = ""

    @cached_property
    def mentions(self) -> dict[str, tuple[tuple[IndexedItem, Mention], ...]]:
        """Where each term is named, by its canonical name."""
        found: dict[str, list[tuple[IndexedItem, Mention]]] = {}
        for indexed in self.items:
            for mention in indexed.mentions:
                found.setdefault(mention.term.name, []).append((indexed, mention))
        return {name: tuple(places) for name, places in found.items()}


def index_resume(resume: Resume, vocabulary: Vocabulary, language: str = "") -> ResumeIndex:
    """Looks up the vocabulary's terms in every item of the resume.

    Args:
        resume: The candidate's resume.
        vocabulary: What is looked up.
        language: Taken for the resume's where that is too short to tell.
    """
    limited = _limited_skills(resume)
    names = _names_of_organisations(resume)
    around = words_around(item.text for item in resume.items())
    beside = listed_beside(resume)

    def meant(item: Item) -> tuple[Mention, ...]:
        found = _claimed(item, _mentions(item.text, vocabulary))
        return tuple(one for one in found if is_meant(one, item, around, beside.get(item.id, frozenset())))

    items = tuple(
        IndexedItem(
            item,
            meant(item),
            item.id in limited,
            tuple(name for name in names if name in item.text),
        )
        for item in _all_items(resume)
        if (item.section is None or item.section.kind is not SectionKind.REFERENCES) and not _only_names_a_house(item)
    )
    return ResumeIndex(resume, items, resume.language or language)


def with_new_items(index: ResumeIndex, earlier: Resume) -> ResumeIndex:
    """The index with only those items that an earlier form of the resume did not have at the same place."""
    had = frozenset(map(_standing, _all_items(earlier)))
    return replace(index, items=tuple(one for one in index.items if _standing(one.item) not in had))


def _standing(item: Item) -> tuple[object, ...]:
    """What an item says and where it stands, however its neighbours are ordered."""
    return item.text, item.place, item.section and item.section.kind, item.entry and item.entry.id


def _only_names_a_house(item: Item) -> bool:
    """Whether the item is the name of an employer or school, which shows nothing: "Project Management Partners Ltd"."""
    section, entry = item.section, item.entry
    if not item.id.endswith(".organisation") or section is None or entry is None:
        return False
    return _is_named_after_a_house(section.kind, entry)


def _is_named_after_a_house(kind: SectionKind, entry: Entry) -> bool:
    """Whether an entry's organisation is an employer or a school, as far as its words tell.

    Where the title is missing or is itself called like a house, the two may be swapped; what stands beside a course in
    the education may be a licence or a placement. Who issued a certificate belongs to it.
    """
    if kind is SectionKind.CERTIFICATIONS or not entry.title or _HOUSE.search(entry.title):
        return False
    return kind is not SectionKind.EDUCATION or _HOUSE.search(entry.organisation.partition(",")[0]) is not None


def _names_of_organisations(resume: Resume) -> tuple[str, ...]:
    """The names of employers and schools that have several words, without their legal forms."""
    houses = (
        entry.organisation
        for section in resume.sections
        for entry in section.entries
        if _is_named_after_a_house(section.kind, entry)
    )
    bare = (_LEGAL_FORM.sub("", name.partition(",")[0]).strip() for name in houses)
    return tuple(dict.fromkeys(name for name in bare if " " in name))


def _claimed(item: Item, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The mentions without other people, and without the products that an employer is named after.

    To have worked at Oracle is not to know it, and who sold tools to carpenters need not be one.
    """
    mentions = tuple(mention for mention in mentions if not _is_legal_form(mention, item.text))
    if item.place is Place.BULLET:
        return tuple(mention for mention in mentions if not _names_people(mention))
    if not item.id.endswith(".organisation"):
        return mentions
    return tuple(mention for mention in mentions if mention.term.kind is not RequirementKind.TOOL)


def _is_legal_form(mention: Mention, text: str) -> bool:
    """Whether initials end the name of a company, as in "the register of Harrow Foods PLC"."""
    if mention.words not in _FORMS_IN_CAPITALS or not _ENDS_NAME.match(text, mention.end):
        return False
    return _COMPANY_BEFORE.search(text[: mention.start]) is not None


def _names_people(mention: Mention) -> bool:
    """Whether the words end in people; what a term itself is called in the plural are things: "syringe drivers"."""
    last = tokenize(mention.words)[-1]
    if mention.term.name.endswith(last.text):
        return False
    return last.key.endswith("s") and last.text.islower() and last.stem in _people()


@cache
def _people() -> frozenset[str]:
    """The stems of what people are called who do something: carpenters, nurses."""
    doers = (word for line in entries("doers") for word in line.split()[1:])
    return (led_stems() | frozenset(map(stem, doers))) - {
        "report",
        "hand",
        "server",
        "contact",
        "controller",
    }


def _all_items(resume: Resume) -> Iterator[Item]:
    """The items, and the letters after the name ("Ana Reyes, RN, BSN"), which are nowhere else."""
    letters = resume.contact.name.partition(",")[2].strip()
    if letters:
        yield Item("name", letters, Place.HEADLINE)
    yield from resume.items()


@lru_cache(maxsize=8192)
def _mentions(text: str, vocabulary: Vocabulary) -> tuple[Mention, ...]:
    mentions = vocabulary.find(text)
    written = tuple(mention for mention in mentions if _is_written_as_name(mention, text))
    lists_names = sum(mention.term.named for mention in mentions) > 1 and any(one.term.named for one in written)
    found = mentions if lists_names else written
    inner = [part for mention in found for part in _initials_within(mention, vocabulary)]
    return tuple(sorted((*found, *inner), key=lambda mention: (mention.start, mention.end))) if inner else found


def _is_written_as_name(mention: Mention, text: str) -> bool:
    """Whether a product is meant: "reports in python" and a lone "python", not "a python", "after effects of"."""
    term, words = mention.term, mention.words
    plain = all(is_word(token.key) or is_word(token.stem) for token in tokenize(words))
    everyday = words.isalpha() or (term.kind is RequirementKind.TOOL and plain)
    in_small_letters = words.islower() and everyday and not term.name.islower()
    if not term.named or not in_small_letters or words == text.strip():
        return True
    before = tokenize(text[: mention.start])
    return bool(before) and before[-1].key in _BEFORE_NAMES


def _initials_within(mention: Mention, vocabulary: Vocabulary) -> Iterator[Mention]:
    """Names in capitals within a longer name, which is all that a lookup gives: UX in "UX research".

    A product or a paper only where the longer name entails it: "AWS D1.1" is a code of welding.
    """
    parts = tokenize(mention.words)
    for part in parts if len(parts) > 1 else ():
        term = vocabulary.get(part.text) if part.text.isupper() and len(part.text) > 1 else None
        barred = term is not None and any(one.key in map(fold, term.not_near) for one in parts)
        if not barred and term and term.name != mention.term.name and _may_be_within(term, mention.term, vocabulary):
            start = mention.start + part.start
            yield Mention(term, start, start + len(part.text), part.text, part.text != term.name)


def _may_be_within(inner: Term, outer: Term, vocabulary: Vocabulary) -> bool:
    return not inner.named or inner.kind is outer.kind or inner.name in vocabulary.implies_of(outer.name)


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


@lru_cache(maxsize=4096)
def _root_set(text: str) -> frozenset[str]:
    return frozenset(_roots(text))
