"""Whether the reading of a bullet is certain enough for a sentence of a letter.

A letter needs no sentence that its program is not sure of: a bullet in any doubt stands in a list as the person wrote
it, which is never wrong. So every rule here is strict. A sentence that is taken for doubtful costs a little
liveliness; a doubtful one that is told costs the letter.
"""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import lru_cache

from tailor.tailoring.bare_nouns import lacks_article
from tailor.tailoring.certainty_abroad import is_sure_french, is_sure_german
from tailor.tailoring.grammar import Clause, Form, bullet_sentences
from tailor.tailoring.noun_phrases import is_work
from tailor.tailoring.verbs import DETERMINER, base_of, known_verbs, next_word, skip_adverbs
from tailor.tailoring.word_lists import word_set


class Doubt(StrEnum):
    """Why a bullet makes no sentence of a letter."""

    FORM = "it has no form that can follow a subject"
    FIRST_WORD = "its first word may be something else than a verb"
    MARKS = "it has marks or abbreviations of notes"
    FRAGMENT = "a part of it is no part of the sentence"
    ARTICLE = "a noun in it lacks its article"
    LENGTH = "it is too long, or more than its sentence tells"
    TRUTH = "the check took its sentence for something else"


_MOST_WORDS, _MOST_WORDS_OF_A_PERSON, _MOST_SENTENCES = 34, 9, 2
_MARKS = re.compile(
    r"[;:|=<>→•~*\[\]{}“”„«»\"@#^_…]|\s[–—−-]\s|\s[–—−-]|[–—−-]\s(?!(?:and|or|und|et|bis|sowie) )|—|\.\.|\s\+|\d\+|\b\w\.\w\.(?!\w\.?\s?[A-Z])"
    r"|(?<![A-Z0-9])/|/(?![A-Z0-9])|(?<![A-Z])[a-z]\)? & |\b(?:etc|incl|approx|ca|vs|hrs?|yrs?|mgmt|mgr|dept|mths?|pts?|govt|asst|avg|max"
    r"|min|wk|pw|resp|bzw|inkl|exkl|ggf|ca|evtl|div|usw|env|resp|qq)\b\.?(?!\w)|\b\d+k\b|\b[Ww]/",
)
_BRACKETS = re.compile(r"\(([^()]*)\)")
_MOST_IN_BRACKETS = 3
_RESULT_BEHIND = re.compile(
    r",\s+(?:\d|[£$€]|zero\b|no\b|nil\b|up\b|down\b|all\b|now\b|each\b|mostly\b|mainly\b|plus\b|approx|avg)|\d%\s+\w+ing\b"
)
"""A result that hangs on a comma: "TIG welding of pipe, 98% first-time pass"."""
_LAST_PART = re.compile(r",\s+([^,]+)$")
_GOES_ON = re.compile(
    r"(?:and|or|including|which|who|whose|where|when|while|with|without|for|to|from|by|in|on|at|as|using|after|before"
    r"|under|such as|so|but|then|through|both|especially|particularly|mainly|whether|if|because|since|\w+ing|\w+ly"
    r"|und|oder|sowie|die|der|das|wobei|um|et|ou|dont|en|avec|pour|ainsi|puis)\b",
    re.IGNORECASE,
)
_JOINED = re.compile(r"\b(?:and|or|und|oder|sowie|et|ou)\b")
_NOT_TOLD = re.compile(r"\b(?:not|never|no longer|failed|nicht|nie|ne|pas)\b")
_GERUND_OBJECT = re.compile(r"(?:an?|the|all|our|new|\d\S*|[a-z]+s)\b|(?:\w+ ){1,2}\w+[^s\W]s\b")
_ACTION_OF = re.compile(r"(?:[\w-]+ ){0,2}[A-Za-z]+(?:tion|sion|ment|ance|ing)\s+(?:of|for)\s")
_ALSO_NOUNS = frozenset(
    "led cut set read put hit cast ground wound felt split spread cost bid shut broadcast forecast left saw fit shed let"
    " care chair coach guide present mentor visit weld work supply purchase increase repair run maintain answer".split()
) - {"maintain"}
"""Verb forms that are nouns or adjectives as well."""
_OF_A_VERB = frozenset({Form.PAST, Form.PRESENT, Form.INFINITIVE})


def find_doubt(bullet: str, clause: Clause, kin: Sequence[Form], language: str) -> Doubt | None:
    """Why a bullet is not told in a sentence, None when its reading is certain.

    Args:
        bullet: The bullet's text.
        clause: What it was read as.
        kin: The forms of the other bullets of its job: what stands among verbs is a verb.
        language: That of bullet and letter, an ISO code.
    """
    return _doubt(bullet, clause, clause.form in kin, language)


@lru_cache(maxsize=4096)
def _doubt(bullet: str, clause: Clause, has_kin: bool, language: str) -> Doubt | None:  # noqa: FBT001  a cache's key
    return next(_doubts(bullet, clause, language, has_kin=has_kin), None)


def _doubts(bullet: str, clause: Clause, language: str, *, has_kin: bool) -> Iterator[Doubt]:
    plain = " ".join(bullet.split()).rstrip(" .")
    sentences = bullet_sentences(bullet)
    if clause.form in (Form.LISTED, Form.QUOTED):
        yield Doubt.FORM
        return
    if _is_noted(plain):
        yield Doubt.MARKS
    if len(plain.split()) > _MOST_WORDS or len(sentences) > _MOST_SENTENCES or len(sentences) != 1 + len(clause.more):
        yield Doubt.LENGTH
    if clause.form is Form.PERSON and (len(plain.split()) > _MOST_WORDS_OF_A_PERSON or "," in plain):
        yield Doubt.LENGTH
    told = (clause.text, *clause.more)
    if any(_has_fragment(text, clause.form) for text in told) or _NOT_TOLD.search(plain):
        yield Doubt.FRAGMENT
    if language == "de":
        sure = is_sure_german(plain, clause)
    elif language == "fr":
        sure = is_sure_french(plain, clause, has_kin=has_kin)
    else:
        sure = _is_sure_first_word(plain, clause, has_kin=has_kin)
        if any(lacks_article(text, begins_with_verb=clause.form in _OF_A_VERB) for text in told):
            yield Doubt.ARTICLE
    if not sure:
        yield Doubt.FIRST_WORD


def _is_noted(text: str) -> bool:
    """Whether a text has the marks and short forms of notes, or more in brackets than a sentence bears."""
    return _MARKS.search(_BRACKETS.sub("", text)) is not None or any(
        len(inner.split()) > _MOST_IN_BRACKETS or "," in inner or _MARKS.search(inner) for inner in _BRACKETS.findall(text)
    )


def _has_fragment(text: str, form: Form) -> bool:
    """Whether a part behind a comma does not go on with the sentence, or ends a list without an "and"."""
    if _RESULT_BEHIND.search(text):
        return True
    last = _LAST_PART.search(text)
    if last is None:
        return False
    if form in (Form.NOUN, Form.NOUNS) and not _JOINED.search(last[1]):
        return True
    return not (_GOES_ON.match(last[1]) or _JOINED.search(last[1]))


def _is_sure_first_word(text: str, clause: Clause, *, has_kin: bool) -> bool:
    """Whether an English bullet begins with what its form says and with nothing that looks like it."""
    verb, rest = skip_adverbs(text)
    word = verb.lower()
    if clause.form in (Form.FIRST_PERSON, Form.STATE, Form.PERSON) or text.startswith("I "):
        return True
    if clause.form is Form.NOUN:
        return _is_sure_noun(text, word, rest)
    if clause.form is not Form.PAST and not clause.text.lower().startswith(next_word(text)):
        return not _JOINED.search(text) and "," not in text  # a third person, told of oneself
    if DETERMINER.match(rest) or has_kin:
        return True
    if word in _ALSO_NOUNS:
        return False
    if clause.form is Form.PAST:
        return word in word_set("past_irregular") or _base_of_past(word) in word_set("base_verbs")
    return word in word_set("base_verbs")


def _base_of_past(verb: str) -> str:
    """The base form of a verb in -ed that is known as a verb; empty for other words."""
    stem = verb.removesuffix("ed")
    stems = (stem, f"{stem}e", stem[:-1], f"{stem.removesuffix('i')}y")
    return next((one for one in stems if one in known_verbs()), "")


def _is_sure_noun(text: str, word: str, rest: str) -> bool:
    """Whether "my work included" can go before it: what somebody did, and no thing that they had or got."""
    if word in known_verbs() or base_of(word):
        return False
    if word.endswith("ing"):
        return _GERUND_OBJECT.match(rest) is not None or is_work(text)
    return _ACTION_OF.match(text) is not None or is_work(text)
