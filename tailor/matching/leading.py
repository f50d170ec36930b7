"""Whether a sentence says that its writer led people: an action and, as its object, those who were led."""

import re

from tailor.claims import led_stems
from tailor.matching.index import IndexedItem
from tailor.matching.word_lists import word_set
from tailor.text import Token, tokenize

_ACTIONS = frozenset(
    {
        *("lead", "leads", "led", "leading", "supervise", "supervises", "supervised", "supervising"),
        *("manage", "manages", "managed", "managing", "head", "heads", "headed", "heading"),
        *("oversee", "oversees", "oversaw", "overseen", "overseeing", "direct", "directs", "directed", "directing"),
        *("run", "runs", "ran", "running"),
        *("foreman", "captained", "line-managed", "co-led", "commanded"),
    }
)
_NOUNS = frozenset(
    {"supervision", "management", "leadership", "charge", "responsible", "supervisor", "head", "foreman"}
)
_LINKS = frozenset({"of", "for", "over"})
# Behind one of these no object of the action follows.
_ENDS = frozenset(
    {
        *("for", "with", "to", "in", "on", "at", "by", "from", "through", "into", "across", "via", "as", "during"),
        *("of", "over", "per", "using", "against", "between", "among", "within", "under", "who", "that", "which"),
    }
)
_GO_ON = {
    ("up", "to"),
    *((word, "of") for word in ("group", "shift", "department", "unit", "pool", "total", "division")),
}
_ONE = frozenset({"a", "an", "one", "my", "1"})
_AND = frozenset({"and", "&"})
_BREAK = re.compile(r"[.;:!?()]|\s[–—-]\s")
_FARTHEST = 8
LEADS_PEOPLE = "@leads-people"
"""Stands in the tables of paraphrases for any sentence that says that people were led."""
_GROUP = r"(?:teams?|crew|staff|brigade|gang|équipe)\s+(?:of|von|aus|de)\s+\d+"
_HEADS = (
    r"(?:staff|employees|(?:direct\s+)?reports|mitarbeiter(?:n|innen)?|mann|beschäftigten?|gesellen|salariés|agents"
    r"|collaborateurs|employés)"
)
# "As head of the branch: 5 staff, budget of 310,000"; "Restaurant (60 couverts, brigade de 9)".
_SIZED = re.compile(
    r"(?:[:(,]\s*|^|\b(?:führung|leitung|verantwortung|encadrement|direction)\s+(?:von|für|de|d['’](?:une)?)\s*)"
    rf"(?P<led>{_GROUP}|\d+(?:\s*(?:-|–|bis|to|à)\s*\d+)?\s+{_HEADS})(?=\s*(?:[,;).]|$|und\b|et\b|and\b))",
    re.IGNORECASE,
)


def led_people(indexed: IndexedItem) -> tuple[int, int] | None:
    """The characters from the action to the people who were led, or None: "Lead 9 account executives"."""
    tokens = indexed.tokens
    for at, token in enumerate(tokens):
        first = _object_of(indexed, at)
        last = _people(indexed, first) if first else None
        if last is not None:
            return token.start, tokens[last].end
    return size_of_team(indexed.item.text)


def size_of_team(text: str) -> tuple[int, int] | None:
    """The characters that only say how many there were to lead, in English, German or French: "brigade de 9"."""
    sized = _SIZED.search(text)
    return sized.span("led") if sized else None


def only_seems_led(indexed: IndexedItem, words: str) -> bool:
    """Whether words seem to say that people were led, and do not: "managed staff" in "managed staff payroll"."""
    named = tokenize(words)
    is_leading = len(named) > 1 and named[0].key in _ACTIONS and _is_people(named, len(named) - 1)
    return is_leading and led_people(indexed) is None


def _object_of(indexed: IndexedItem, at: int) -> int:
    """Where the object of the action at a position may begin; 0 when no action stands there."""
    tokens = indexed.tokens
    following = tokens[at + 1].key if at + 1 < len(tokens) else ""
    if tokens[at].key in _NOUNS and following in _LINKS:
        return at + 2
    acts = tokens[at].key in _ACTIONS and not indexed.is_in_compound(at)
    return at + 1 if acts and following else 0


def _people(indexed: IndexedItem, first: int) -> int | None:
    """The position of the people who are the object that begins at `first`."""
    tokens, text = indexed.tokens, indexed.item.text
    for at in range(first, min(first + _FARTHEST, len(tokens))):
        gap = text[tokens[at - 1].end : tokens[at].start]
        if _BREAK.search(gap) or ("," in gap and not _goes_on(tokens, at)):
            return None
        if tokens[at].key in _ENDS and (tokens[at - 1].key, tokens[at].key) not in _GO_ON:
            return None
        if _is_people(tokens, at) and _is_last_noun(tokens, at, text):
            return at
    return None


def _goes_on(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a comma stands between actions that share their object: "supervise, train and schedule 14 cooks"."""
    return tokens[at - 1].key in _ACTIONS or (tokens[at - 2].key in _ACTIONS and tokens[at].key.endswith(("e", "ed")))


def _is_people(tokens: tuple[Token, ...], at: int) -> bool:
    word = tokens[at]
    if word.key in word_set("led_groups"):
        return True
    plural = word.key.endswith("s") or tokens[at - 1].key in _ONE
    return plural and word.stem in led_stems()


def _is_last_noun(tokens: tuple[Token, ...], at: int, text: str) -> bool:
    """Whether the people are what is led, not what describes it: "led staff" but not "led staff meetings"."""
    if at + 1 == len(tokens):
        return True
    following = tokens[at + 1]
    gap = text[tokens[at].end : following.start]
    closed = any(mark in gap for mark in ",.;:()–—/|&+")
    return closed or following.key in word_set("empty") | _ENDS | _AND or following.key[:1].isdigit()
