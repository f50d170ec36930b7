"""What a bullet without a verb is: what somebody was, what the work was, or no more than a list."""

import re

from tailor.tailoring.word_lists import word_set

_END_OF_FIRST_NOUN = re.compile(
    r"\s(?:to|for|of|in|at|on|with|from|by|since|across|within|under|over|up|per|during|including|through|throughout|as"
    r"|into|between|among|around|against|towards?|using|via|and|or|&|the|an?|one|two|three|four|five|six|seven|eight"
    r"|nine|ten|\d\S*)\s|[,;:(]|\s[–—-]\s"
)
_PAIR = re.compile(
    r"^(?:[\w’'/&.+-]+,? ){1,6}?(?:and|&) ((?:[\w’'/&.+-]+ ?){1,3}?)"
    r"(?= (?:to|for|of|in|at|on|with|from|by|across|up)\b|[,;:(]|$)"
)
"""Two nouns and more; the group is the last."""
_NO_WORK = re.compile(
    r"^\d|^(?:excellent|strong|good|clean|full|own|proven|outstanding|exceptional|solid|great|fluent|reliable|friendly"
    r"|positive|first|second|third|best|top)\b|\b(?:no|zero|never|not|without)\b",
    re.IGNORECASE,
)
"""A number, praise or an absence: what one has, not what one does."""
MASS_ENDING = re.compile(r"(?:tion|sion|ment|ance|ence|ity|ship|ing)$")
_PLURAL = re.compile(r"[^suia]s$")
_MOST_WORDS_OF_A_ROLE = 5
_LEVEL = re.compile(r"(?:^|(?<=\s))(?:Level|Grade|Band|Class|Tier|Year|Key Stage) \d+ (?=\w)")
_FINITE = re.compile(r"\b(?:is|are|was|were|has|have|had|will|can|did|does)\b")
_RELATIVE = re.compile(r"\b(?:which|that|who|whose|where|when|what|how|as|if)\b")
_DANGLING = re.compile(r"^\w+ed (?:by|to|in|as|for|with|an?|the|all|our|\d\S*)\b|^\w+ed$|^\w+ly\b", re.IGNORECASE)
"""What begins like a sentence whose verb is not certain."""
_NO_EXAMPLE = re.compile(
    r"(?:hands-on|able|experienced|skilled|proficient|familiar|knowledge|knowledgeable|excellent|strong|good|same|none)\b",
    re.IGNORECASE,
)
"""What begins such a phrase says how somebody is, not what they did."""


def is_role(phrase: str) -> bool:
    """Whether a phrase says what one person was: "form tutor to a Year 9 group"."""
    words = first_noun(_LEVEL.sub("", phrase)).split()
    if not 0 < len(words) <= _MOST_WORDS_OF_A_ROLE or words[0].lower() in ("my", "our", "the", "a", "an"):
        return False
    last = words[-1].lower()
    is_person = last in word_set("people") or (last in word_set("others_nouns") and not last.endswith("s"))
    is_lead = last == "lead" and len(words) > 1
    is_user = _EXPERT_USER.fullmatch(" ".join(words)) is not None
    return (is_person and last not in _GROUPS) or is_lead or is_user


_EXPERT_USER = re.compile(r"(?:\w+ )?(?:super|key|power)[ -]users?", re.IGNORECASE)
_GROUPS = frozenset(
    {"agency", "board", "committee", "company", "department", "staff", "team", "unit", "people", "personnel"}
)


def is_work(phrase: str) -> bool:
    """Whether a phrase can follow "my work included" without an article: "fault finding on distribution boards"."""
    if _NO_WORK.search(phrase):
        return False
    pair = _PAIR.match(phrase)
    return all(_needs_no_article(noun) for noun in ((first_noun(phrase), pair[1]) if pair else (first_noun(phrase),)))


def is_phrase(sentence: str) -> bool:
    """Whether a text is no more than nouns with what belongs to them, so that it can follow a colon."""
    finite = _FINITE.search(sentence)
    if _NO_EXAMPLE.match(sentence):
        return False
    return not (finite and not _RELATIVE.search(sentence[: finite.start()])) and not _DANGLING.match(sentence)


def first_noun(phrase: str) -> str:
    """The words before the first preposition, conjunction, number or mark."""
    end = _END_OF_FIRST_NOUN.search(f"{phrase} ")
    return phrase[: end.start()] if end else phrase


def _needs_no_article(noun: str) -> bool:
    words = noun.split()
    last = words[-1].lower() if words else ""
    is_mass = last in word_set("mass_nouns") or MASS_ENDING.search(last) or _PLURAL.search(last)
    return bool(is_mass) and last not in word_set("not_gerund") | word_set("things")
