"""What a posting says that the right person does: "people who turn up on time and clean up after themselves"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from tailor.model import LineRole, RequirementKind
from tailor.requirements.drafts import BLANK, PASSED, Clause, Draft, Support, draft_of
from tailor.requirements.soft import find_abilities, find_manners, find_traits, is_trait
from tailor.requirements.tables import folded_words, long_pattern
from tailor.text import content_words, fold

_PERSON = long_pattern("conduct", "person")
_SEEKS = long_pattern("clauses", "seeks")
_JOB = re.compile(r"\s(?:to (?!\w+ing\b)|for (?:our|an?|the)\b|in (?:our|the)\b|at our\b|with us\b)")
_END = long_pattern("conduct", "end")
_JOINT = re.compile(r",? (?:and|or|but) (?:who )?|, (?:who )?")
_NO_CONDUCT = long_pattern("conduct", "no_conduct")
_COPULA = long_pattern("conduct", "copula")
_END_OF_TRAITS = long_pattern("conduct", "end_of_traits")
_JOINT_OF_TRAITS = re.compile(r",? (?:and|&) (?:(?:an?|very|highly|is|are) )*|, (?:(?:an?|very|highly) )*")
_TRAIT = long_pattern("conduct", "trait")
_MOST_WORDS = 8
_IMPERATIVE = re.compile(r"\W*(?-i:Be|Stay|Turn up|Show up|Look after|Keep) (?:[a-z]+\b)", re.IGNORECASE)
_TOLD_TO = re.compile(
    r"(?:be (?!able|ready|prepared|there|aware|part|sure)(?=\w+ )|don.t |never |show |turn |speak |look |stay |tell "
    r"|ask |own |treat |listen |help |clean |mind |respect |leave |keep )[^,;.:()\x00\x01]+",
    re.IGNORECASE,
)
_BE = re.compile(r"\W*be ", re.IGNORECASE)
_WHEN = re.compile(r",? (?:even if|because|so that|since|while) ")


def find_conduct(clause: Clause) -> Iterator[Draft]:
    """Each thing that people do of whom the clause asks for one, as a soft skill.

    After "who" the verbs agree: in "someone who takes pride in the work and keeps calm" both end in "s", and a word
    that does not agree goes on with the one before it.
    """
    if clause.role not in {LineRole.REQUIREMENT, LineRole.NICE}:
        return
    yield from _members(clause)
    yield from _told_to(clause)
    for person in _PERSON.finditer(clause.text):
        stop = _END.search(clause.text, person.end())
        end = stop.start() if stop else len(clause.text)
        for start, last in _verb_phrases(clause.text, person.end(), end):
            words = clause.text[start:last]
            if _tells(words):
                yield replace(draft_of(clause, start, last, RequirementKind.SOFT), support=Support.FORM)


def _told_to(clause: Clause) -> Iterator[Draft]:
    """What a sentence in the imperative tells the reader to be like: "Be polite, show up early and speak up"."""
    if not _IMPERATIVE.match(clause.full):
        return
    stop = _WHEN.search(clause.text)
    for start, last in _between(clause.text, 0, stop.start() if stop else len(clause.text)):
        told = _TOLD_TO.match(clause.text, start, last)
        trait = _BE.match(clause.text, start, last)
        if trait and is_trait(clause.text[trait.end() : last]):
            yield replace(draft_of(clause, trait.end(), last, RequirementKind.SOFT), support=Support.FORM)
        elif told and told.end() == last and 1 < len(told[0].split()) <= _MOST_WORDS:
            kind = RequirementKind.OTHER if told[0].lower().startswith(("don", "never")) else RequirementKind.SOFT
            yield replace(draft_of(clause, start, last, kind), support=Support.FORM)


def _members(clause: Clause) -> Iterator[Draft]:
    """The words for a person in a list behind "who is" or "must be": "must be professional and tidy"."""
    for copula in _COPULA.finditer(clause.text):
        stop = _END_OF_TRAITS.search(clause.text, copula.end())
        end = stop.start() if stop else len(clause.text)
        ranges = list(_between(clause.text, copula.end(), end))
        members = [(start, last) for start, last in ranges if _TRAIT.fullmatch(clause.text, start, last)]
        known = any(is_trait(clause.text[start:last]) for start, last in members)
        if known and 1 < len(members) == len(ranges):
            for start, last in members:
                yield replace(draft_of(clause, start, last, RequirementKind.SOFT), support=Support.FORM)


def _between(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The ranges between the joints of a list."""
    begin = start
    for joint in [*_JOINT_OF_TRAITS.finditer(text, start, end), None]:
        yield begin, joint.start() if joint else end
        begin = joint.end() if joint else end


def find_sought_person(clause: Clause) -> Iterator[Draft]:
    """What a sentence says of the person that the employer looks for: traits, if it names two, and what they do."""
    seeks = _SEEKS.search(clause.text)
    if seeks is None:
        return
    stop = _JOB.search(clause.text, seeks.end())
    end = stop.start() if stop else len(clause.text)
    behind = clause.without_ranges([(0, seeks.end())], PASSED)
    conduct = list(find_conduct(behind))
    told = behind.without_ranges([(end, len(clause.text))], PASSED)
    told = told.without(conduct)
    traits = list(find_traits(told))
    traits += [one for one in find_manners(told) if not any(map(one.overlaps, traits))]
    abilities = [one for one in find_abilities(behind, []) if not any(map(one.overlaps, [*traits, *conduct]))]
    yield from (*conduct, *abilities)
    if len(traits) > 1 or conduct or abilities:
        yield from traits


def _verb_phrases(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The ranges of verb phrases that stand in one list from `start` on."""
    singular = _first_word(text, start).endswith("s")
    begin = start
    for joint in [*_JOINT.finditer(text, start, end), None]:
        following = _first_word(text, joint.end(), behind=r" (?!and\b|or\b)\w") if joint else ""
        if joint is None or _agrees(following, singular=singular):
            yield begin, joint.start() if joint else end
            begin = joint.end() if joint else end


def _first_word(text: str, start: int, behind: str = "") -> str:
    """The word at `start`, adverbs left out, if what follows it is as `behind` says."""
    found = re.compile(rf"(?:\w+ly )?([\w’'-]+){behind and f'(?={behind})'}").match(text, start)
    return found[1] if found else ""


def _agrees(word: str, *, singular: bool) -> bool:
    """Whether a word may be the next verb of a list: it ends as the first one does, and is no other kind of word."""
    known = folded_words("phrases", "splitters") | folded_words("phrases", "lead")
    if singular:
        return word.endswith("s") and not word.endswith("ss") and fold(word) not in known - {"is", "has", "does"}
    return fold(word) in folded_words("soft", "further") or fold(word) in {"are", "have", "can", "turn", "look", "care"}


def _tells(words: str) -> bool:
    if {BLANK, PASSED} & set(words) or _NO_CONDUCT.match(words) or len(words.split()) > _MOST_WORDS:
        return False
    return len(words.split()) > 1 and bool(content_words(words))
