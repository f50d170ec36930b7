"""Which of the candidate's own bullets answer what a posting asks for best."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from tailor.model import (
    Bullet,
    Entry,
    Finding,
    Match,
    Posting,
    Requirement,
    RequirementKind,
    RequirementLevel,
    Resume,
    Section,
    SectionKind,
    Status,
)
from tailor.tailoring.entry_names import is_oneself
from tailor.tailoring.frames import Setting
from tailor.tailoring.grammar import Clause, Form, read_clause
from tailor.tailoring.hedges import is_hedged
from tailor.tailoring.relevance import PLAIN_REASONS, requirement_worth
from tailor.tailoring.word_lists import phrase_pattern, word_set
from tailor.text import find_numbers, find_phrase, fold, root, tokenize

MOST_EXAMPLES, _FEWEST_EXAMPLES = 4, 3
_NAMED_EACH = 2
_BASE_VERBS = 2
_NAME_WORDS, _TITLE_WORDS, _ORGANISATION_WORDS = 5, 6, 9
_SHORTEST, _LONG, _LONGEST = 4, 40, 60
"""Words of a bullet: below the first it says too little, above the last it does not fit in a letter."""

_FORM_WORTH = {Form.PAST: 2.0, Form.PRESENT: 2.0, Form.FIRST_PERSON: 1.5, Form.STATE: 0.5, Form.NOUN: 0.5}
_QUOTED_WORTH = -1.5
_NUMBER_WORTH = 1.0
_CURRENT_WORTH = 1.0
_AGE_COST, _OLD = 0.4, 5
"""Each entry further down counts less, up to the fifth."""
_LONG_COST, _HEDGED_COST = 1.0, 3.0
_RELATED_SHARE = 0.4
"""What evidence counts that shows a requirement in other words or with a hedge."""
_REPEATED_ENTRY_COST = 1.0

_SETTINGS = {
    SectionKind.EXPERIENCE: Setting.JOB,
    SectionKind.PROJECTS: Setting.PROJECT,
    SectionKind.VOLUNTEERING: Setting.VOLUNTEERING,
    SectionKind.EDUCATION: Setting.STUDY,
}
_NAMEABLE = frozenset(
    {RequirementKind.TOOL, RequirementKind.SKILL, RequirementKind.CERTIFICATION, RequirementKind.EXPERIENCE}
)
_PROPER = frozenset({RequirementKind.TOOL, RequirementKind.CERTIFICATION, RequirementKind.LANGUAGE})
_LEAD_IN = re.compile(
    r"^(?:(?:proven|strong|solid|good|excellent|sound|some|previous|prior|hands-on|practical|demonstrable|in-depth)\s+)*"
    r"(?:experience|knowledge|understanding|skills?|expertise|background|proficiency|familiarity)\s+(?:of|in|with)\s+",
    re.IGNORECASE,
)
_NO_NOUN = re.compile(
    r"^(?:ability|able|must|be|have|has|you|your|we|our|a|an|the|to|at least|minimum|all|any|other|more|manage|work"
    r"|lead|develop|build|design|write|support|provide|maintain|ensure|deliver|create|drive|run|use|own|help|join|take"
    r"|strong|proven|excellent|good|solid)\b",
    re.IGNORECASE,
)
_EXPERIENCE = re.compile(r"experience|erfahrung|expérience", re.IGNORECASE)
_EXPERIENCE_FOLLOWS = re.compile(r"[ \t]+experience\b", re.IGNORECASE)
_AMONG_PRODUCTS = re.compile(r"[ \t]+or[ \t]+(?:an?[ \t]+)?(?:similar|equivalent|comparable|other)\b", re.IGNORECASE)
"""What stands before that is a product's name."""
_BETWEEN_PARTS = re.compile(r"[ \t]+(?:(?:of|for|in|de|des|du|von|für)[ \t]+)?")
_ODD = re.compile(r"[^\w\s.+#&/’'()-]|\b(?:years?|jahre|ans)\b|\s[-–]\s|\bor\b|\band/or\b", re.IGNORECASE)
_UNUSABLE = re.compile(r"^(?:He|She|They|His|Her|Their|Mr|Mrs|Ms)\b|\b(?:and|or|of|with|to|for|the|an?|in|by)\W*$")
"""Told in the third person, or cut off."""
_PHRASE_WORD = re.compile(r"\b(?:of|for|in|with|and|to|from|the|an?|on|at|von|für|mit|und|de|pour|et|avec)\b")
_NO_NOUN_ENDING = re.compile(r"(?:ly|ful|ive|able|ible|ous|ical)$")
_NOT_A_NAME = re.compile(r"[|•·\t]|(?:https?:|www\.)|\(|\d{4}| / |;|@")


@dataclass(frozen=True, slots=True)
class Example:
    """A bullet with what it shows: `named` requirements stand in it literally, `related` ones in other words."""

    setting: Setting
    entry: Entry
    bullet: Bullet
    clause: Clause
    named: tuple[Requirement, ...]
    related: tuple[Requirement, ...]
    quality: float

    def worth(self, answered: frozenset[str], entries: frozenset[str]) -> float:
        """How much it adds to a letter that answers these requirements already, with examples from these entries."""
        gain = sum(requirement_worth(asked) for asked in self.named if asked.id not in answered)
        gain += _RELATED_SHARE * sum(requirement_worth(asked) for asked in self.related if asked.id not in answered)
        return gain + self.quality - _REPEATED_ENTRY_COST * (self.entry.id in entries)


def choose_examples(resume: Resume, posting: Posting, match: Match) -> tuple[Example, ...]:
    """At most four examples with different bullets, the most telling first; each names at most two requirements.

    A requirement is named once, and only with a bullet that holds its name or an exact alias and does not hedge it.
    """
    pool = list_examples(resume, match)
    chosen: list[Example] = []
    while pool and len(chosen) < MOST_EXAMPLES:
        answered = frozenset(asked.id for example in chosen for asked in (*example.named, *example.related))
        entries = frozenset(example.entry.id for example in chosen)
        best = max(pool, key=lambda example: example.worth(answered, entries))
        if not _adds(best, answered) and (len(chosen) >= _FEWEST_EXAMPLES or is_hedged(best.bullet.text)):
            break
        pool = [example for example in pool if example.bullet.text != best.bullet.text]
        chosen.append(_limit_names(best, answered, posting))
    chosen = _split_names(chosen, list_examples(resume, match))
    places = {item.id: place for place, item in enumerate(resume.items())}
    return tuple(
        sorted(chosen, key=lambda example: (_leads(example), 0 if example.named else places[example.bullet.id]))
    )


def _split_names(chosen: list[Example], pool: list[Example]) -> list[Example]:
    """Where one bullet alone answers two requirements: another bullet for one of them, if it holds that."""
    leading = [example for example in chosen if example.named]
    if len(leading) != 1 or len(leading[0].named) != _NAMED_EACH:
        return chosen
    first = leading[0]
    for keep, move in (first.named, first.named[::-1]):
        others = [other for other in pool if move in other.named and other.bullet.text != first.bullet.text]
        if others:
            best = max(others, key=lambda other: other.worth(frozenset(), frozenset()))
            rest = [one for one in chosen if one is not first and one.bullet.text != best.bullet.text]
            return [replace(first, named=(keep,)), replace(best, named=(move,)), *rest][:MOST_EXAMPLES]
    return chosen


def list_examples(resume: Resume, match: Match) -> list[Example]:
    """Every bullet that a letter can use, in the order of the resume."""
    findings = _by_item(match)
    found = []
    for age, (section, entry) in enumerate(_entries(resume)):
        for bullet in entry.bullets:
            example = _read_example(section, entry, bullet, findings.get(bullet.id, ()), match)
            if example:
                found.append(replace(example, quality=example.quality - _AGE_COST * min(age, _OLD)))
    return found


def setting_of(section: Section, entry: Entry) -> Setting | None:
    """The kind of place an entry is in a sentence, or None when its names cannot stand in one."""
    setting = _SETTINGS.get(section.kind)
    if setting is Setting.PROJECT:
        return setting if is_name(entry.title) else None
    if is_name(entry.organisation) and not is_oneself(entry.organisation):
        current = setting is Setting.JOB and entry.dates is not None and entry.dates.current
        return Setting.CURRENT_JOB if current else setting
    return Setting.ROLE if setting is Setting.JOB and is_title(entry.title) else None


def is_title(title: str) -> bool:
    """Whether a job title reads well in a sentence."""
    return is_name(title) and "," not in title and len(title.split()) <= _TITLE_WORDS and not title.isupper()


def requirement_phrase(requirement: Requirement, posting_text: str) -> str:
    """The requirement as a noun within a sentence ("wound care", "Kubernetes"), or "" when it makes none."""
    own = _LEAD_IN.sub("", requirement.text.strip(" .,;:"))
    if fold(own) == fold(requirement.name):
        own = requirement.name
    for phrase in (own, requirement.name):
        if _is_noun(phrase, requirement):
            noun = in_sentence(phrase, requirement, posting_text)
            if phrase == own and _EXPERIENCE_FOLLOWS.match(posting_text, requirement.end):
                return f"{noun} experience"
            is_bare = requirement.kind is RequirementKind.EXPERIENCE and not _EXPERIENCE.search(noun)
            return f"experience with {noun}" if is_bare else noun
    return ""


def join_phrases(asked: Sequence[Requirement], posting_text: str) -> tuple[str, ...]:
    """The phrases of what a sentence names; two that are one phrase in the posting ("DOT inspections") stay one."""
    if len(asked) == _NAMED_EACH:
        first, last = sorted(asked, key=lambda requirement: requirement.start)
        between = posting_text[first.end : last.start]
        whole = posting_text[first.start : last.end]
        # The offsets of a requirement that came from elsewhere may not be those of its words.
        stand = whole.startswith(first.text) and whole.endswith(last.text)
        if stand and _BETWEEN_PARTS.fullmatch(between) and len(whole.split()) <= _NAME_WORDS:
            return (in_sentence(whole, first, posting_text),)
    return tuple(requirement_phrase(requirement, posting_text) for requirement in asked)


def _is_noun(phrase: str, requirement: Requirement) -> bool:
    """Whether a phrase can follow "You ask for", as far as its form tells."""
    if not phrase or len(phrase.split()) > _NAME_WORDS or _NO_NOUN.match(phrase) or _ODD.search(phrase):
        return False
    if phrase_pattern("others_nouns").fullmatch(phrase.rsplit(maxsplit=1)[-1]):
        return False
    is_word = phrase.islower() and " " not in phrase and not requirement.named
    return not (is_word and (phrase in word_set("no_nouns") | word_set("base_verbs") or _NO_NOUN_ENDING.search(phrase)))


def in_sentence(phrase: str, requirement: Requirement, posting_text: str) -> str:
    """A requirement's words within a sentence: a capital that is only a line's beginning goes, those of names stay."""
    first, _, rest = phrase.partition(" ")
    is_plain = first[:1].isupper() and first[1:].islower() and not any(char.isupper() for char in rest)
    if requirement.named or requirement.kind in _PROPER or not is_plain:
        return phrase
    if _AMONG_PRODUCTS.match(posting_text, requirement.end):
        return phrase
    if re.search(rf"[a-z,] {re.escape(phrase)}\b", posting_text):
        return phrase
    return first.lower() + phrase[len(first) :]


def _entries(resume: Resume) -> Iterator[tuple[Section, Entry]]:
    for section in resume.sections:
        if section.kind in _SETTINGS:
            for entry in section.entries:
                yield section, entry


def _by_item(match: Match) -> Mapping[str, tuple[Finding, ...]]:
    found: dict[str, list[Finding]] = {}
    for finding in match.with_status(Status.SHOWN, Status.BURIED, Status.IMPLIED):
        for evidence in finding.evidence:
            found.setdefault(evidence.item_id, []).append(finding)
    return {item_id: tuple(findings) for item_id, findings in found.items()}


def _read_example(
    section: Section, entry: Entry, bullet: Bullet, findings: tuple[Finding, ...], match: Match
) -> Example | None:
    setting = setting_of(section, entry)
    words = len(bullet.text.split())
    if setting is None or not _SHORTEST <= words <= _LONGEST or _UNUSABLE.search(bullet.text):
        return None
    clause = read_clause(bullet.text, current=_is_current(entry), among_verbs=_has_base_verbs(entry))
    if clause.form is Form.QUOTED and not _PHRASE_WORD.search(bullet.text):
        return None
    named = _named(bullet, match)
    ids = {asked.id for asked in named}
    related = tuple(finding.requirement for finding in findings if finding.requirement.id not in ids)
    quality = _FORM_WORTH.get(clause.form, _QUOTED_WORTH) + _NUMBER_WORTH * bool(find_numbers(bullet.text))
    quality += _CURRENT_WORTH * _is_current(entry) - _LONG_COST * (words > _LONG)
    quality -= _HEDGED_COST * is_hedged(bullet.text)
    return Example(setting, entry, bullet, clause, named, related, quality)


def _named(bullet: Bullet, match: Match) -> tuple[Requirement, ...]:
    """The requirements that a bullet holds literally, by the match or by their own words."""
    named = []
    for finding in match.with_status(Status.SHOWN, Status.BURIED):
        asked = finding.requirement
        if asked.kind not in _NAMEABLE:
            continue
        own = [evidence for evidence in finding.evidence if evidence.item_id == bullet.id]
        plain = any(evidence.why in PLAIN_REASONS and not evidence.hedged for evidence in own)
        hedged = any(evidence.hedged for evidence in own)
        # Other forms of the word are the matcher's to judge: "market share" is no "marketing".
        literal = not hedged and find_phrase(asked.name, bullet.text, inflected=False)
        # Evidence of one alternative is none of another: of "Epic or Cerner", only the one that stands there is named.
        if (literal if asked.any_of else plain or literal) and not is_hedged(bullet.text, asked.name):
            named.append(asked)
    return tuple(named)


def _adds(example: Example, answered: frozenset[str]) -> bool:
    return any(asked.id not in answered for asked in (*example.named, *example.related))


def _limit_names(example: Example, answered: frozenset[str], posting: Posting) -> Example:
    """The example with the two most wanted requirements that are new, have a name that fits, and differ."""
    fresh = [
        asked
        for asked in example.named
        if asked.id not in answered and requirement_phrase(asked, posting.text) and not is_in_title(asked, posting)
    ]
    chosen: list[Requirement] = []
    for asked in sorted(fresh, key=lambda asked: -requirement_worth(asked)):
        phrase = requirement_phrase(asked, posting.text)
        others = [requirement_phrase(other, posting.text) for other in chosen]
        overlaps = any(find_phrase(phrase, other) or find_phrase(other, phrase) for other in others)
        same_level = not chosen or (asked.level is RequirementLevel.MUST) == (chosen[0].level is RequirementLevel.MUST)
        if not overlaps and same_level and len(chosen) < _NAMED_EACH:
            chosen.append(asked)
    rest = tuple(asked for asked in example.named if asked not in chosen)
    return replace(example, named=tuple(chosen), related=(*rest, *example.related))


def is_in_title(asked: Requirement, posting: Posting) -> bool:
    """Whether a one-word requirement only says what the job is called: "nursing" for a nurse."""
    words = tokenize(asked.name)
    called = tokenize(posting.title.partition(",")[0])
    return len(words) == 1 and bool(called) and root(words[0].key) == root(called[-1].key)


def _leads(example: Example) -> int:
    """The place of an example in a letter: those that name a must-have first, those that name nothing last."""
    if not example.named:
        return 2
    return int(any(asked.level is not RequirementLevel.MUST or asked.any_of for asked in example.named))


def _has_base_verbs(entry: Entry) -> bool:
    """Whether an entry's bullets begin with base forms, so that "Monitor" among them is one as well."""
    forms = [read_clause(bullet.text, current=True).form for bullet in entry.bullets]
    return forms.count(Form.PRESENT) >= max(_BASE_VERBS, forms.count(Form.PAST) + 1)


def _is_current(entry: Entry) -> bool:
    return entry.dates is not None and entry.dates.current


def is_name(text: str) -> bool:
    """Whether a name is plain enough to stand in a sentence: short, no brackets, links or years."""
    return bool(text) and len(text.split()) <= _ORGANISATION_WORDS and not _NOT_A_NAME.search(text)
