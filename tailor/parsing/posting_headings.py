"""What the headings of a posting announce."""

import re
import tomllib
from collections.abc import Iterator, Sequence
from functools import lru_cache
from importlib.resources import files
from typing import Any

from tailor.model import LineRole
from tailor.parsing.posting_items import opens_with_article, opens_with_knowledge
from tailor.parsing.posting_patterns import pattern
from tailor.text import fold

# A longer phrase wins; of equally long ones the role that stands first here.
_ORDER = (
    LineRole.NICE,
    LineRole.LEGAL,
    LineRole.REQUIREMENT,
    LineRole.BENEFIT,
    LineRole.CONDITION,
    LineRole.DUTY,
    LineRole.ABOUT,
    LineRole.OTHER,
)
_WISHES_LAST = (LineRole.OTHER, LineRole.BENEFIT, LineRole.NICE)
_SURE_SHARE = 0.6
"""A heading with known words of at most this share of its length may mean something else: "You'll fit right in if"."""
_KNOWN, _LIKELY, _FORMED, HINTED = 9.0, 4.0, 3.0, 1.0
_WISHED = 6.0
"""How surely a heading claims its role: made of known ones, mostly known, in a known form, with a known word in it."""
_MOST_WORDS_OF_A_FORM = 15
# A single word stands for a heading inside a line only before a colon, but for these.
_PLAIN = frozenset({"responsibilities", "qualifications", "requirements", "benefits", "anforderungen", "aufgaben"})
_REMARK_BEHIND = re.compile(  # how applicants are tested for what is asked below
    r"(?<=\w)\s+\([^()]*\b(?:tested|assessed|measured|application|interview|shortlist\w*)\b[^()]*\)\s*:?$",
    re.IGNORECASE,
)
_NOT_REQUIRED = re.compile(
    r"\b(?:not|isn t|aren t|no|non) (?:an? |strictly |absolutely )?"
    r"(?:required|essentials?|necessary|must|musts|mandatory|requirements?|deal ?breakers?)\b"
)
_WARNS_OFF = re.compile(  # whom the job is not for
    r"\b(?:do not|don t) (?:\w+ )?(?:apply|bother|join)\b(?! (?:unless|without|until|before)\b)"
    r"|^who (?:this|it|we) (?:\w+ )?(?:is not|isn t|are not|aren t) (?:for|after)\b"
    r"|\b(?:not|isn t|won t|wouldn t|never|nicht|pas) (?:\w+ ){0,3}(?:for you|like (?:it|us|this)|enjoy|be happy"
    r"|suit you|right for you|(?:a |the )?(?:good |right )?(?:fit|match|job for you|role for you)|die richtige stelle"
    r"|faite? pour (?:vous|toi))\b(?=.*\b(?:if|wenn|si)\b|$)"
    r"|\b(?:bewirb dich|bewerben sie sich) (?:bitte )?nicht\b|\bne (?:postulez|postule) pas\b"
)
# Questions of an application form ("How many years of ... do you have?"), not those that postings head lists with.
_ASKED_OF_APPLICANTS = re.compile(
    r"how (?:many|much|did you)\b|do you (?:have (?:an?|at least|any|\d)|currently|now|require|agree|possess)\b"
    r"|are you (?:legally|authori[sz]ed|at least|willing|currently|eligible|registered)\b|will you (?:now|require)\b"
    r"|have you (?:ever|previously)\b|which of the following\b|what is your\b|what are your salary\b"
)
_BOTH_KINDS = re.compile(r"\bessential\b.*\bdesirable\b|\bdesirable\b.*\bessential\b", re.IGNORECASE)
_BRACKET = re.compile(r"\(([^()]{5,60})\)\W*$")
_SOUGHT = re.compile(
    r"\bwho (?:we are|we re|are we|do we) (?:really |all |currently )?(?:after|need|want|seeking|looking)\b"
)
_NUMBER = re.compile(r"^\s*(?:\d{1,2}|[A-Ha-h])[.)]\s+(?=[^\W\d_])")  # "2. Duties"
_OPENERS = re.compile(  # with which talk begins: "So, who are we after?"
    r"^(?:(?:so|right|ok|okay|now|well|and|then|first|also|und|alors|bon|et) )+"
    r"(?=(?:what|who|whom|how|why|was|wer|wen|wie|que|qui|ce|quel\w*) )"
)
# What stands around the known words of a heading; "|" is where one was taken out.
_JOINING = frozenset(
    {"|", "the", "your", "our", "and", "of", "for", "in", "this", "job", "role", "position", "a", "to", "we", "key"}
    | {
        *("main", "principal", "primary", "major", "overall", "core"),
        "other",
        "und",
        "et",
        "or",
        "what",
        "with",
        "us",
        "you",
        "la",
        "le",
        "les",
        "des",
        "du",
        "die",
        "das",
        "allgemeine",
        "besondere",
    }
)
# Behind a word these are remarks ("SQL (preferred)"), before a colon headings.
_OVER_A_LIST = frozenset({"preferred", "desired", "optional"})
_BARELY_NICE = frozenset({"plus", "pre", "bonus", "preferred", "desired", "optional", "assets", "helpful", "advantage"})


def heading_role(text: str) -> LineRole | None:
    """The role that a heading gives to the lines below it, or None when its words announce nothing known."""
    return claim_of(text)[0]


@lru_cache(maxsize=2048)
def claim_of(text: str) -> tuple[LineRole | None, float]:
    """The role that a heading's words claim for the lines below it, and how surely.

    Returns:
        The role, or None when the words announce nothing known; and a strength from 0 to 9, which a heading has that
        is made of known ones.
    """
    words = _OPENERS.sub("", known_words(_REMARK_BEHIND.sub("", text)))
    if pattern("headings", "of_board").search(words):
        return None, 0.0
    if _turns_to_others(text, words):
        return LineRole.OTHER, _KNOWN
    if _NOT_REQUIRED.search(words):
        return LineRole.NICE, _KNOWN
    if exact := _exactly(words):
        return exact, _KNOWN
    bracket = _BRACKET.search(text)
    if bracket and not _BOTH_KINDS.search(bracket[1]) and is_known_heading(bracket[1]):
        return claim_of(bracket[1])
    role, strength = (LineRole.REQUIREMENT, _LIKELY) if _SOUGHT.search(words) else _claim_by_phrase(words)
    if role is not LineRole.NICE and _role_by_form(words, _WISHES_LAST) is LineRole.NICE:
        role, strength = LineRole.NICE, _WISHED
    if strength <= HINTED and (by_form := _role_by_form(words)):
        role, strength = by_form, _WISHED if by_form is LineRole.OTHER else _FORMED
    return role, _KNOWN if role and is_known_heading(text) else strength


def _turns_to_others(text: str, words: str) -> bool:
    """Whether a heading asks what a form asks, or says whom the job is not for."""
    asks = text.rstrip(" *").endswith("?") and _ASKED_OF_APPLICANTS.match(words) is not None
    return asks or _WARNS_OFF.search(words) is not None


def _exactly(words: str) -> LineRole | None:
    """The role of a heading that is a known one as a whole."""
    return _alone().get(words) or next((role for role in _ORDER if words in _phrases()[role]), None)


def _claim_by_phrase(words: str) -> tuple[LineRole | None, float]:
    """The role of the longest known phrase in a heading; any phrase of wishes makes wishes of the whole."""
    found = [
        (len(phrase), -_ORDER.index(role), role)
        for phrase in _not_overrun(words)
        for role, phrases in _phrases().items()
        if phrase in phrases
    ]
    if any(role is LineRole.NICE for _, _, role in found) and not _names_pay(words):
        return LineRole.NICE, _WISHED
    _, _, role = max(found, default=(0, 0, None))
    known = sum(length for length, _, other in found if other is role)
    return role, _LIKELY if known > _SURE_SHARE * len(words) else HINTED if role else 0.0


def _not_overrun(words: str) -> Iterator[str]:
    """The known phrases in a heading, but for parts of longer ones and those that run into a later one.

    Of "In this role you will need" that is "you will need".
    """
    ranges = [
        (start, start + len(phrase)) for phrase in set(_known_phrases_in(words)) for start in _starts(phrase, words)
    ]
    for start, end in ranges:
        others = [(first, last) for first, last in ranges if (first, last) != (start, end)]
        if not any((first <= start and end <= last) or start < first < end < last for first, last in others):
            yield words[start:end]


def _starts(phrase: str, words: str) -> Iterator[int]:
    """Where a phrase stands in words, as whole ones."""
    padded, wanted = f" {words} ", f" {phrase} "
    at = padded.find(wanted)
    while at >= 0:
        yield at
        at = padded.find(wanted, at + 1)


def _role_by_form(words: str, among: Sequence[LineRole] = _ORDER) -> LineRole | None:
    """The role of a heading that is worded freely, by the first form that fits; only roles `among` these."""
    if len(words.split()) > _MOST_WORDS_OF_A_FORM:
        return None
    return next((role for role, form in _forms().items() if role in among and form.search(words)), None)


@lru_cache(maxsize=2048)
def is_known_heading(text: str) -> bool:
    """Whether a short text is made of headings of the list and of words that only join or address.

    So are "The benefits", "Main duties of the job" and "Licensure/Certification", and "Skills lab" is not.
    """
    left = f" {known_words(_REMARK_BEHIND.sub('', text))} "
    if left.strip() in _alone() or any(left.strip() in phrases for phrases in _phrases().values()):
        return True
    known = _known_in(left)
    if known is None or opens_with_knowledge(text) or opens_with_article(text):
        return False
    while known:
        left = left.replace(f" {known} ", " | ", 1)
        known = _known_in(left)
    return all(word in _JOINING for word in left.split())


def is_freely_worded(text: str) -> bool:
    """Whether a short text has the form of a heading in free words."""
    return _role_by_form(known_words(text)) is not None


def is_generic(text: str) -> bool:
    """Whether a heading stands over the whole posting or its opening rather than over a list of tasks."""
    return known_words(text) in _generic()


def heads_a_fact(text: str) -> bool:
    """Whether a heading stands over a fact or two ("Location", "Job type") and over no section."""
    words = known_words(text)
    return words in _facts() or words in _facts_alone()


def _known_in(padded: str) -> str | None:
    """The longest phrase of the list that stands in a text of words with a space at either end."""
    return max(_known_phrases_in(padded), key=lambda phrase: (len(phrase), phrase), default=None)


def _known_phrases_in(text: str) -> Iterator[str]:
    """The phrases of the list that stand in a folded text as whole words."""
    words, known = text.split(), known_phrases()
    for start in range(len(words)):
        for end in range(start + 1, min(start + longest_phrase(), len(words)) + 1):
            if (phrase := " ".join(words[start:end])) in known:
                yield phrase


@lru_cache(maxsize=1)
def longest_phrase() -> int:
    """The number of words of the longest phrase of the list."""
    return max(len(phrase.split()) for phrase in known_phrases())


def _names_pay(words: str) -> bool:
    """Whether "bonus" means money here."""
    return bool(re.search(r"\b(?:salary|pay|compensation|benefits|holiday|sign on)\b", words))


def known_words(text: str) -> str:
    """A heading's words folded, without punctuation."""
    numbered = text[:1].isdigit() or text[1:2] in {".", ")"}
    bare = re.sub(r"[^\w\s+#]", " ", fold(_NUMBER.sub("", text) if numbered else text))
    return " ".join(bare.replace("_", " ").split())


@lru_cache(maxsize=1)
def _phrases() -> dict[LineRole, frozenset[str]]:
    table = _table()
    lists = {role: table[role.value] for role in _ORDER}
    lists[LineRole.OTHER] = table["other"] + table["fact"]
    return {role: frozenset(known_words(phrase) for phrase in phrases) for role, phrases in lists.items()}


@lru_cache(maxsize=1)
def _alone() -> dict[str, LineRole]:
    """The roles of single words that are headings only where they stand alone."""
    named = {name: map(known_words, words) for name, words in _lists()["alone"].items()}
    return {
        word: LineRole.OTHER if name == "fact" else LineRole(name) for name, words in named.items() for word in words
    }


@lru_cache(maxsize=1)
def _generic() -> frozenset[str]:
    return frozenset(map(known_words, _lists()["generic"]["duty"]))


@lru_cache(maxsize=1)
def _facts_alone() -> frozenset[str]:
    return frozenset(map(known_words, _lists()["alone"]["fact"]))


@lru_cache(maxsize=1)
def _facts() -> frozenset[str]:
    return frozenset(known_words(phrase) for phrase in _table()["fact"])


@lru_cache(maxsize=1)
def _forms() -> dict[LineRole, re.Pattern[str]]:
    text = (files("tailor.parsing") / "data" / "posting_heading_forms.toml").read_text("utf-8")
    return {LineRole(role): re.compile("|".join(forms)) for role, forms in tomllib.loads(text)["forms"].items()}


def _table() -> dict[str, list[str]]:
    return {name: words for name, words in _lists().items() if isinstance(words, list)}


@lru_cache(maxsize=1)
def _lists() -> dict[str, Any]:
    return tomllib.loads((files("tailor.parsing") / "data" / "posting_headings.toml").read_text("utf-8"))


@lru_cache(maxsize=1)
def known_phrases() -> frozenset[str]:
    """All headings of the list, folded."""
    return frozenset(phrase for phrases in _phrases().values() for phrase in phrases)


def is_remark(phrase: str) -> bool:
    """Whether a known phrase is rather a remark than a heading where it stands inside a line ("SQL: a plus")."""
    return phrase in _BARELY_NICE and phrase not in _OVER_A_LIST


def is_single_heading(phrase: str) -> bool:
    """Whether a phrase is a heading inside a line even without a colon: several words, or one of the usual ones."""
    return (" " in phrase or phrase in _PLAIN) and not is_remark(phrase)
