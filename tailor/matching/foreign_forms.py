"""The words of a German or French requirement in another form, in a compound, or in other words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from tailor.matching.foreign_roots import (
    LANGUAGES,
    compound_parts,
    foreign_content,
    foreign_root,
    foreign_roots,
    foreign_stem,
    is_kind_of,
)
from tailor.matching.hits import Hit
from tailor.matching.index import IndexedItem, ResumeIndex
from tailor.matching.leading import LEADS_PEOPLE, size_of_team
from tailor.matching.naming import make_hit
from tailor.matching.other_forms import shortest_run
from tailor.matching.word_lists import entries
from tailor.model import Place, Reason, RequirementKind, SectionKind
from tailor.text import fold, tokenize

_OR = re.compile(r"\s+(?:oder|bzw\.?|ou|und|et)\s+|\s*/\s*(?!-?(?:in|innen|r|n|e|euse|trice|ère)\b)", re.IGNORECASE)
_OF_BOTH = re.compile(
    r"(?:[:*/_]-?(?:in(?:nen)?|r|n|e|euse|trice|ère)|\([erns-]+\)|\((?:in|e|ère|euse|trice)\))(?!\w)", re.IGNORECASE
)
_STUDY = re.compile(
    r"\b(?:\w*studium|studiengang|hochschul\w*|universit\w+|bachelor|master|diplom\w*|b\.\s?\w+|m\.\s?\w+|licence|maîtrise|école)\b",
    re.IGNORECASE,
)
_EXAMINED = re.compile(r"\b(?:geprüft|examiniert|staatlich|diplômé)", re.IGNORECASE)
_SLACK = 5
_REACH = 9
_SCHOOLED = frozenset({RequirementKind.DEGREE})


@dataclass(frozen=True, slots=True)
class _Way:
    """Groups of roots, of each of which one must stand in a sentence, or with `leads_people` the size of a team."""

    groups: tuple[frozenset[str], ...]
    leads_people: bool = False


def find_foreign_forms(phrase: str, kind: RequirementKind, index: ResumeIndex) -> Iterator[Hit]:
    """Every place of a German or French resume that says a phrase, or one of its alternatives, in another form.

    Args:
        phrase: The requirement's name or words.
        kind: What it is; a training or degree counts only where one is claimed: in the education, a title, the profile.
        index: The resume, whose language decides.
    """
    language = index.language
    if language not in LANGUAGES:
        return
    parts = [part for part in _OR.split(_OF_BOTH.sub("", phrase)) if foreign_content(part, language)]
    for indexed in index.items if parts else ():
        for part in parts if kind in _SCHOOLED else _whole_and_last(_OF_BOTH.sub("", phrase)):
            schooled = kind in _SCHOOLED or _EXAMINED.search(part) is not None
            claimed = not schooled or _claims_schooling(indexed, part)
            found = list(_said(part, indexed, language)) if claimed else []
            if found:
                yield from found
                break


def _whole_and_last(phrase: str) -> list[str]:
    """A phrase, and the last of the alternatives in it, which stands there with all its words: "X oder geprüfter Y"."""
    last = re.split(r"\s+(?:oder|bzw\.?|ou)\s+", phrase, flags=re.IGNORECASE)[-1]
    return [phrase, last] if last != phrase and " " in last else [phrase]


def _said(part: str, indexed: IndexedItem, language: str) -> Iterator[Hit]:
    run = _run(part, indexed, language)
    if run is None:
        place = _in_other_words(part, indexed, language)
        if place is not None:
            yield from make_hit(indexed, place, Reason.SIMILAR, f"says “{part}” in other words")
        return
    place = indexed.tokens[run[0]].start, indexed.tokens[run[-1]].end
    words = [foreign_stem(token.key, language) for token in foreign_content(part, language)]
    held = [foreign_stem(indexed.tokens[at].key, language) for at in run]
    if held == words and run[-1] - run[0] <= len(run):
        yield from make_hit(indexed, place, Reason.LITERAL, "")
    else:
        yield from make_hit(indexed, place, Reason.SIMILAR, f"says “{part}” in another form of the same words")


def _run(part: str, indexed: IndexedItem, language: str) -> list[int] | None:
    """The positions of the words that say all of a phrase, close together in one sentence."""
    held = foreign_roots(indexed.item.text, language)
    wanted = tuple(dict.fromkeys(foreign_root(token.key, language) for token in foreign_content(part, language)))
    places = [
        (at, asked) for at, root in enumerate(held) for asked in wanted if root == asked or is_kind_of(root, asked)
    ]
    missing = [asked for asked in wanted if asked not in {found for _, found in places}]
    inside: list[int] = []
    for asked in missing:
        both = compound_parts(asked, held + _title_roots(indexed, language))
        if both is None or min(both) >= len(held):
            return None
        inside += [at for at in both if at < len(held)]
    run = shortest_run(places, len(wanted) - len(missing)) if len(wanted) > len(missing) else []
    positions = sorted({*(run or ()), *inside})
    close = bool(positions) and positions[-1] - positions[0] < len(positions) + _SLACK
    return positions if run is not None and close else None


def _title_roots(indexed: IndexedItem, language: str) -> tuple[str, ...]:
    """The words of the job's title, which its bullets need not say again: "Debitoren" of a "Buchhalterin"."""
    entry = indexed.item.entry
    is_work = entry is not None and indexed.item.place is Place.BULLET
    return foreign_roots(entry.title, language) if entry is not None and is_work else ()


def _in_other_words(part: str, indexed: IndexedItem, language: str) -> tuple[int, int] | None:
    """The words that say a phrase by the table; what a longer phrase adds to a name of the table is said too."""
    asked = frozenset(foreign_root(token.key, language) for token in foreign_content(part, language))
    said = (
        _said_so(way, asked - gist, indexed, language)
        for gist, ways in _table(language).items()
        if gist <= asked
        for way in ways
    )
    return next((place for place in said if place), None)


def _said_so(way: _Way, more: frozenset[str], indexed: IndexedItem, language: str) -> tuple[int, int] | None:
    """Where an item says a phrase in one of the table's ways, with the words that the phrase has besides."""
    if way.leads_people:
        return size_of_team(indexed.item.text)
    run = _near((*way.groups, *(frozenset({word}) for word in more)), indexed, language)
    return (indexed.tokens[run[0]].start, indexed.tokens[run[-1]].end) if run else None


def _near(groups: tuple[frozenset[str], ...], indexed: IndexedItem, language: str) -> list[int] | None:
    """The positions of one word of each group, close together; one word may stand for several groups."""
    held = foreign_roots(indexed.item.text, language)
    places = [
        (at, str(number))
        for at, root in enumerate(held)
        for number, group in enumerate(groups)
        if root in group or any(is_kind_of(root, word) for word in group)
    ]
    run = shortest_run(places, len(groups)) if places and groups else None
    return run if run and run[-1] - run[0] < _REACH else None


def _claims_schooling(indexed: IndexedItem, phrase: str) -> bool:
    item = indexed.item
    kinds = {SectionKind.EDUCATION, SectionKind.CERTIFICATIONS}
    schooled = item.place in {Place.EDUCATION, Place.TITLE, Place.HEADLINE, Place.SUMMARY} or (
        item.section is not None and item.section.kind in kinds and item.place is not Place.BULLET
    )
    return schooled and (not _STUDY.search(phrase) or _STUDY.search(item.text) is not None)


@cache
def _table(language: str) -> dict[frozenset[str], tuple[_Way, ...]]:
    known: dict[frozenset[str], tuple[_Way, ...]] = {}
    for line in entries(f"paraphrases_{language}"):
        names, _, said = line.partition("=")
        ways = tuple(_read_way(way, language) for way in said.split(";"))
        for name in names.split(","):
            gist = frozenset(foreign_root(token.key, language) for token in foreign_content(name, language))
            known[gist] = known.get(gist, ()) + ways
    known.pop(frozenset(), None)
    return known


def _read_way(way: str, language: str) -> _Way:
    if way.strip() == LEADS_PEOPLE:
        return _Way((), leads_people=True)
    groups = (
        frozenset(foreign_root(fold(token.text), language) for word in group.split(",") for token in tokenize(word))
        for group in way.split("+")
    )
    return _Way(tuple(groups))
