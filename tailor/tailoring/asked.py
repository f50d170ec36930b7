"""What a posting asks for, as words that a sentence of a letter can hold."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

from tailor.model import Posting, Requirement, RequirementKind
from tailor.tailoring.letter_case import article
from tailor.tailoring.word_lists import phrase_pattern, word_set
from tailor.text import find_phrase, fold, root, tokenize

_NAME_WORDS, _WHOLE_WORDS = 5, 4
_PAIR = 2
_MOST_WORDS_OF_A_TASK = 8
_ALSO_VERBS = frozenset({"read", "meet", "take", "carry", "lead"})
"""Verbs at the beginning of a posting's line, nouns as well elsewhere."""
_NO_TASKS = frozenset({"understand", "keep", "demonstrate", "become", "join", "learn", "enjoy", "contribute"})
"""Verbs of what somebody is like rather than does: "someone who can understand" is not said."""
_NOUNS_TOO = frozenset(
    {
        "care",
        "chair",
        "coach",
        "guide",
        "mentor",
        "present",
        "increase",
        "purchase",
        "supply",
        "repair",
        "run",
        "consult",
    }
)
"""Verbs that begin a noun as well: "care planning"."""
_PROPER = frozenset({RequirementKind.TOOL, RequirementKind.CERTIFICATION, RequirementKind.LANGUAGE})
_LEAD_IN = re.compile(
    r"^(?:(?:proven|strong|solid|good|excellent|sound|some|previous|prior|hands-on|practical|demonstrable|in-depth|working"
    r"|comfortable|confident|proficient|skilled|competent|familiar)\s+)*"
    r"(?:(?:experience|knowledge|understanding|skills?|expertise|background|proficiency|familiarity)\s+(?:of|in|with)"
    r"|(?<=comfortable )with|(?<=confident )(?:with|in)|(?<=proficient )(?:in|with)|(?<=skilled )(?:in|with)"
    r"|(?<=competent )(?:in|with)|(?<=familiar )with)\s+",
    re.IGNORECASE,
)
_NO_NOUN = re.compile(
    r"^(?:ability|able|must|be|have|has|had|you|your|we|our|a|an|the|to|at least|minimum|all|any|other|more|manage|work"
    r"|lead|develop|build|design|write|support|provide|maintain|ensure|deliver|create|drive|run|use|own|help|join|take"
    r"|strong|proven|excellent|good|solid|including|such|like|also|as|in|on|at|of|for|with|under|from|plus|e\.g\.|i\.e\."
    r"|knows|can|holds|speaks|understands|enjoys|likes|wants|brings|takes|keeps|works|gets|loves"
    r"|then|not|no|if|who|that|which|this|these|their)\b",
    re.IGNORECASE,
)
_EXPERIENCE = re.compile(r"experience|erfahrung|expérience", re.IGNORECASE)
_EXPERIENCE_ABROAD = re.compile(r"erfahrung|expérience|pratique", re.IGNORECASE)
_EXPERIENCE_FOLLOWS = re.compile(r"[ \t]+experience\b", re.IGNORECASE)
_AMONG_PRODUCTS = re.compile(r"[ \t]+or[ \t]+(?:an?[ \t]+)?(?:similar|equivalent|comparable|other)\b", re.IGNORECASE)
"""What stands before that is a product's name."""
_BETWEEN_PARTS = re.compile(r"[ \t]+(?:(?:of|for|in|de|des|du|von|für)[ \t]+)?")
_ODD = re.compile(r"[^\w\s.+#&/’'()-]|\b(?:years?|jahre|ans)\b|\s[-–]\s|\bor\b|\band/or\b", re.IGNORECASE)
_NO_NOUN_ENDING = re.compile(r"(?:ly|ful|ive|able|ible|ous|ical)$")
_SEGMENT_END = re.compile(r"[\n,;:()/•|]|\.\s|\.$|\s[–—-]\s|\b(?:and|or|und|oder|et|ou|&)\b")
_GERMAN_PREPOSITION = re.compile(r"\b(?:mit|von|vom|bei|beim|aus|nach|zu|zum|zur|an|am|im|für|über)\s(?:\w+[nmrs]\s)?$")
_COUNTED = re.compile(
    r"(?:.+ )(?:licen[cs]e|certificate|diploma|ticket|card|permit|endorsement|qualification|clearance|degree)",
    re.IGNORECASE,
)
"""One thing that somebody holds, which has an article in a sentence: "a driving licence"."""
_GOES_ON = re.compile(r" [A-Za-z]{3,}\b")
_ARTICLE_BEFORE = re.compile(r"\s(the|an?) $")
_PREPOSITION = re.compile(r"\b(?:of|to|for|with|in|on|from|by|und|et|für|mit|de|des)\b|\w+ing\b", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:the|an?) ")
_CAPITALISED = re.compile(r"[A-Z][a-z]")
_MARK = re.compile(r"^[\s•*·–—-]+|[\s.;,:]+$")


class Shape(StrEnum):
    """What kind of words say a requirement."""

    WHOLE = "whole"
    """A noun that is all the posting says in that place: "You ask for wound care"."""
    NOUN = "noun"
    """A noun out of a longer phrase: "Your posting mentions stocks"."""
    VERB = "verb"
    """What somebody is to do: "You need someone who can read drawings"."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A requirement in a sentence: its words and their shape."""

    shape: Shape
    words: str


def phrase_requirement(requirement: Requirement, posting_text: str, language: str = "en") -> Asked | None:
    """How a letter of a language can say a requirement, or None when its words make no sentence."""
    segment = _segment(requirement, posting_text)
    is_named = requirement.named or _follows_lead_in(requirement, posting_text)
    if not is_named and _is_verb_phrase(segment) and not _is_cut_at_and(segment, requirement, posting_text):
        return Asked(Shape.VERB, segment[:1].lower() + segment[1:])
    noun = _noun(requirement, segment, posting_text)
    noun = _as_written(noun, posting_text) if language == "de" else noun
    if not noun:
        return None
    said = {fold(noun), fold(_ARTICLE.sub("", noun)), fold(requirement.text)}
    is_whole = fold(segment) in said or (requirement.named and not noun.isupper())
    return Asked(Shape.WHOLE if is_whole else Shape.NOUN, noun)


_EXPERIENCE_OF = re.compile(r"(?:experience|knowledge|understanding) (?:with|of|in) ", re.IGNORECASE)


def join_asked(asked: Sequence[Requirement], posting_text: str, language: str = "en") -> tuple[Asked, ...]:
    """The phrases of what a sentence names; two that are one phrase in the posting ("DOT inspections") stay one."""
    if len(asked) == _PAIR:
        first, last = sorted(asked, key=lambda requirement: requirement.start)
        between = posting_text[first.end : last.start]
        whole = posting_text[first.start : last.end]
        # The offsets of a requirement that came from elsewhere may not be those of its words.
        stand = whole.startswith(first.text) and whole.endswith(last.text)
        if stand and _BETWEEN_PARTS.fullmatch(between) and len(whole.split()) <= _NAME_WORDS:
            words = whole if language == "de" else in_sentence(whole, first, posting_text)
            return (Asked(Shape.WHOLE, words),)
    phrases = [phrase_requirement(requirement, posting_text, language) for requirement in asked]
    return _with_one_beginning([phrase for phrase in phrases if phrase])


def _with_one_beginning(phrases: Sequence[Asked]) -> tuple[Asked, ...]:
    """Two phrases without the words that the second begins with again: "experience with X", "experience with Y"."""
    found = [_EXPERIENCE_OF.match(phrase.words) for phrase in phrases]
    begins = [one[0] for one in found if one]
    if len(phrases) != _PAIR or len(begins) != _PAIR or begins[0] != begins[1]:
        return tuple(phrases)
    return (phrases[0], replace(phrases[1], words=phrases[1].words.removeprefix(begins[1])))


def overlap(one: Asked, other: Asked) -> bool:
    """Whether two phrases say the same, or one says the other as well."""
    return find_phrase(one.words, other.words) is not None or find_phrase(other.words, one.words) is not None


def is_in_title(asked: Requirement, posting: Posting) -> bool:
    """Whether a one-word requirement only says what the job is called: "nursing" for a nurse."""
    words = tokenize(asked.name)
    called = tokenize(posting.title.partition(",")[0])
    return len(words) == 1 and bool(called) and root(words[0].key) == root(called[-1].key)


def in_sentence(phrase: str, requirement: Requirement, posting_text: str) -> str:
    """A requirement's words within a sentence: a capital that is only a line's beginning goes, those of names stay."""
    first, _, rest = phrase.partition(" ")
    is_plain = first[:1].isupper() and first[1:].islower() and not any(char.isupper() for char in rest)
    if is_plain and fold(requirement.name).startswith(first.lower()) and requirement.name[:1].islower():
        return first.lower() + phrase[len(first) :]
    if requirement.named or requirement.kind in _PROPER or not is_plain:
        return phrase
    if _AMONG_PRODUCTS.match(posting_text, requirement.end):
        return phrase
    if re.search(rf"[a-z,] {re.escape(phrase)}\b", posting_text):
        return phrase
    return first.lower() + phrase[len(first) :]


def _as_written(noun: str, posting_text: str) -> str:
    """A German noun with the capitals that it has in the posting; with one of its own where it does not stand there."""
    found = re.search(rf"(?<!\w){re.escape(noun)}(?!\w)", posting_text, re.IGNORECASE) if noun else None
    written = found[0] if found else noun
    is_plain = written.isalpha() and (written.islower() or written[1:].islower())
    return written[:1].upper() + written[1:] if is_plain else written  # "hyperMILL" is a name


def _stands(requirement: Requirement, posting_text: str) -> bool:
    """Whether the offsets are those of the words; those of a requirement that came from elsewhere may not be."""
    return bool(requirement.text) and posting_text[requirement.start : requirement.end] == requirement.text


def _segment(requirement: Requirement, posting_text: str) -> str:
    """The words between two marks or conjunctions in which the posting says it, without "experience with"."""
    if not _stands(requirement, posting_text):
        return _without_lead_in(requirement.text)
    line = posting_text.rfind("\n", 0, requirement.start) + 1
    before = [mark.end() for mark in _SEGMENT_END.finditer(posting_text, line, requirement.start)]
    after = _SEGMENT_END.search(posting_text, requirement.end)
    return _without_lead_in(
        posting_text[before[-1] if before else line : after.start() if after else len(posting_text)]
    )


def _follows_lead_in(requirement: Requirement, posting_text: str) -> bool:
    """Whether "experience of" stands before it, after which comes a name or a noun: "Experience of Read Write Inc."."""
    if not _stands(requirement, posting_text):
        return False
    line = posting_text.rfind("\n", 0, requirement.start) + 1
    start = max((mark.end() for mark in _SEGMENT_END.finditer(posting_text, line, requirement.start)), default=line)
    begun = _MARK.sub("", posting_text[start : requirement.end])
    return _LEAD_IN.match(begun) is not None


def _is_title_case(phrase: str) -> bool:
    """Whether each word of a phrase begins with a capital, as those of a name do."""
    words = phrase.split()
    return len(words) > 1 and all(word[:1].isupper() for word in words)


def _without_lead_in(text: str) -> str:
    return _LEAD_IN.sub("", _MARK.sub("", text))


def _noun(requirement: Requirement, segment: str, posting_text: str) -> str:
    """The requirement as a noun within a sentence ("wound care", "Kubernetes"), or "" when it makes none."""
    own = _without_lead_in(requirement.text)
    is_task = segment.partition(" ")[0].lower() in word_set("base_verbs_or_nouns") | word_set("base_verbs")
    widened = (
        not is_task
        and len(segment.split()) <= _WHOLE_WORDS
        and fold(segment).endswith(f" {fold(own)}")
        and not requirement.named
    )
    if fold(own) == fold(requirement.name):
        own = requirement.name
    if (
        not widened
        and not requirement.named
        and _stands(requirement, posting_text)
        and _declined(requirement, posting_text)
    ):
        return ""
    # A name that the posting does not write ("budgeting" for "Budgets") is not said to stand in it.
    is_written = not _stands(requirement, posting_text) or find_phrase(requirement.name, posting_text, inflected=False)
    for phrase in (segment if widened else own, own, requirement.name if is_written else ""):
        is_name = _is_title_case(phrase) and _follows_lead_in(requirement, posting_text)
        if _is_noun(phrase, requirement, is_name=is_name):
            return _as_experience(phrase, own, requirement, posting_text)
    return ""


def _as_experience(phrase: str, own: str, requirement: Requirement, posting_text: str) -> str:
    """A noun within a sentence, with "experience" where the posting asks for that."""
    noun = in_sentence(phrase, requirement, posting_text)
    if phrase == own:
        noun = _with_article(noun, requirement, posting_text)
        if _EXPERIENCE_FOLLOWS.match(posting_text, requirement.end):
            return f"{noun} experience"
    is_english = _EXPERIENCE_ABROAD.search(requirement.text) is None
    if requirement.kind is not RequirementKind.EXPERIENCE or not is_english or _EXPERIENCE.search(noun):
        return noun
    counted = re.search(rf"\ban? (?:\w+ )?{re.escape(phrase)}\b", posting_text, re.IGNORECASE)
    # "Experience in a school" is no experience with school.
    return "" if counted and phrase != own and not requirement.named else f"experience with {noun}"


def _declined(requirement: Requirement, posting_text: str) -> bool:
    """Whether a German preposition stands before the words, so that their form may not be that of a name in a list."""
    return _GERMAN_PREPOSITION.search(posting_text[: requirement.start]) is not None


def _with_article(noun: str, requirement: Requirement, posting_text: str) -> str:
    """The noun with the article that stands before it in the posting: "the Children Act", "a roadmap"."""
    before = _ARTICLE_BEFORE.search(posting_text[: requirement.start]) if _stands(requirement, posting_text) else None
    if before and noun.isupper() and _GOES_ON.match(posting_text, requirement.end):
        return noun  # "the SEND policy"
    if before:
        return f"{before[1]} {noun}"
    return f"{article(noun)} {noun}" if _COUNTED.fullmatch(noun) and not _is_title_case(noun) else noun


def _is_noun(phrase: str, requirement: Requirement, *, is_name: bool) -> bool:
    """Whether a phrase can follow "You ask for", as far as its form tells."""
    if not phrase or len(phrase.split()) > _NAME_WORDS or _ODD.search(phrase):
        return False
    if _NO_NOUN.match(phrase) and not is_name:
        return False
    if phrase_pattern("others_nouns").fullmatch(phrase.rsplit(maxsplit=1)[-1]) or _names_people(phrase, requirement):
        return False
    first = phrase.split(maxsplit=1)[0].lower()
    is_named = requirement.named or is_name
    begins_as_verb = (
        len(phrase.split()) > 1 and not is_named and (first in _verbs() - _NOUNS_TOO or _may_be_task(phrase))
    )
    is_word = " " not in phrase and not requirement.named and phrase[1:].islower()
    no_noun = phrase.lower() in word_set("no_nouns") | word_set("base_verbs") or _is_participle(phrase)
    return not begins_as_verb and not (is_word and (no_noun or _NO_NOUN_ENDING.search(phrase)))


def _may_be_task(phrase: str) -> bool:
    """Whether a phrase may be a verb with its object ("control food costs"), not a noun ("stock control")."""
    first, _, rest = phrase.partition(" ")
    words = rest.split()
    is_such = first.lower() in word_set("base_verbs_or_nouns") and first.lower() not in _NOUNS_TOO
    return is_such and len(words) >= _PAIR and words[-1].endswith("s") and not words[-1].endswith("ss")


def _is_cut_at_and(segment: str, requirement: Requirement, posting_text: str) -> bool:
    """Whether a task goes on behind an "and" with more of its object: "Maintain HACCP and food safety standards"."""
    if not _stands(requirement, posting_text):
        return False
    end = _SEGMENT_END.search(posting_text, requirement.end)
    if end is None or end[0] not in ("and", "or", "&", ","):
        return False
    following = posting_text[end.end() :].split(maxsplit=1)
    is_short = len(segment.split()) <= _PAIR
    return is_short and bool(following) and following[0].lower() not in _verbs() | word_set("base_verbs_or_nouns")


def _names_people(phrase: str, requirement: Requirement) -> bool:
    """Whether a phrase only says whom one works with ("pensioners", "school leavers"): nobody asks for them."""
    bare = _LEAD_IN.sub("", phrase)
    words = tokenize(bare)
    if requirement.named or not words or _PREPOSITION.search(bare):
        return False
    last = words[-1].key
    singular = {last, last.removesuffix("s"), f"{last.removesuffix('ies')}y", f"{last.removesuffix('men')}man"}
    return bool(singular & (word_set("people_taught") | word_set("people") | word_set("people_served")))


def _is_participle(word: str) -> bool:
    return word.lower().endswith("ed") and not word.lower().endswith(("eed", "bed"))


def _is_verb_phrase(segment: str) -> bool:
    """Whether a posting's words say what somebody is to do: "Read isometric drawings"."""
    words = segment.split()
    return (
        _PAIR <= len(words) <= _MOST_WORDS_OF_A_TASK
        and words[0].lower() in _verbs() - _NO_TASKS
        and (words[0].lower() not in _NOUNS_TOO or words[1].lower() in ("a", "an", "the", "our", "all"))
        and _ODD.search(segment) is None
        and not _CAPITALISED.match(words[1])
        and words[1].lower() not in ("of", "for", "in", "and", "or")
    )


@cache
def _verbs() -> frozenset[str]:
    return word_set("base_verbs") | _ALSO_VERBS
