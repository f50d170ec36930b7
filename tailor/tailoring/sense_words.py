"""Words in the sense that other forms, other spellings and a few words of the same meaning share."""

import re
from functools import cache, lru_cache

from tailor.tailoring.atoms import Atom, AtomKind
from tailor.tailoring.typing_errors import is_mended
from tailor.tailoring.word_lists import word_rows, word_set
from tailor.text import root, stem

_PREFIX = r"(?:ab|an|auf|aus|bei|durch|ein|her|hin|mit|nach|um|vor|weg|zu|zurueck|zusammen)"
_PARTICIPLE = re.compile(rf"({_PREFIX}?)ge(\w{{3,}}?)(?:t|en)")
_GERMAN_ENDS = (
    *("ierungen", "ationen", "ierung", "ierten", "ierte", "ieren", "ation", "aturen", "atur", "iere", "iert", "agen"),
    *("ungen", "enden", "ester", "ungs", "ende", "este", "eten", "age", "ung", "ete", "ten", "tem", "ter", "tes", "te"),
    *("em", "en", "er", "es", "et", "st", "e", "n", "s", "t"),
)
_FRENCH_END = re.compile(
    r"(?:issements?|ements?|ations?|ateurs?|atrices?|aient|issent|ions|ees|ait|ais|ant|ons|ent|ez|er|ee|es|e|s|x|t)$"
)
_LEAST_STEM = 4
_AGENT = re.compile(r"(?:er|or|ist|ant|ent|ee|ian|man)s?$")
_SAID = (
    (re.compile(r"\blooks? after\b", re.IGNORECASE), "care for"),
    (re.compile(r"\blook(ed|ing) after\b", re.IGNORECASE), r"car\1 for"),
    (re.compile(r"\b(?:take|takes|took|taken|taking) care of\b", re.IGNORECASE), "care for"),
    (re.compile(r"\b(?:went|came|gone|has come|have come|has gone|have gone) down (?=by\b|from\b|to\b)"), "reduced "),
    (re.compile(r"\b(?:fell|dropped) (?=(?:by|from|to) \d)"), "reduced "),
    (re.compile(r"\b(?:brought|took|got) ((?:[\w'’-]+ ){1,5})down (?=by\b|from\b|to\b)"), r"reduced \1"),
    (re.compile(r"\bevery (?:single )?one (?=within|in|on|with|of)"), "all "),
    (re.compile(r"\bset up\b"), "setup"),
    (re.compile(r"\bfrom (\d[\d.,]*) to (\d[\d.,]*) ?(?:percent|per cent|%)"), r"from \1% to \2%"),
    (re.compile(r"\b(?:got |have )?an? ([A-E]\*?) in A[- ][Ll]evel ([A-Z][a-z]+)\b"), r"A levels in \2 (\1)"),
    (re.compile(r"\b(?:got |have )?an? ([A-E]\*?) in ((?:A[- ][Ll]evel |GCSE )?[A-Z][a-z]+)\b"), r"\2 (\1)"),
    (re.compile(r"^You (?:will|can) (?:also )?find (.+) in my (?:CV|r[ée]sum[ée])$"), r"\1"),
    (re.compile(r"\bin charge of\b", re.IGNORECASE), "responsible for"),
    (re.compile(r"\b(?:carry|carries|carried|carrying) out\b", re.IGNORECASE), "perform"),
    (re.compile(r"\bpart of (?=(?:the|a|our)\b)", re.IGNORECASE), "member of "),
    (re.compile(r"\bin Betrieb (?:genommen|nehmen|nahm|nehme)\b", re.IGNORECASE), "Inbetriebnahme"),
    (re.compile(r"\bmise en service\b", re.IGNORECASE), "inbetriebnahme"),
    (re.compile(r"\b(?:a|per|each|every) (?=(?:day|week|month|quarter|year|shift)\b)", re.IGNORECASE), ""),
    (re.compile(r"\b(?:als|as) (?:an? |meine )?(?=Mutter|native|mother|first lang)", re.IGNORECASE), ""),
    (
        re.compile(
            r"\b(\w+e) (ich\b[^,;.]*?) (ab|an|auf|aus|bei|durch|ein|fest|her|hin|mit|nach|um|vor|zu)(?=$|[,;.])"
        ),
        r"\3\1 \2",
    ),
    (
        re.compile(
            r"\b[Ii]ch (\w+e)\b([^,;.]*?) (ab|an|auf|aus|bei|durch|ein|fest|her|hin|mit|nach|um|vor|zu)(?=$|[,;.])"
        ),
        r"ich \3\1\2",
    ),
)
"""Turns of phrase and the words that say the same."""


def in_plain_words(text: str) -> str:
    """A text with a few turns of phrase in the words that resumes use for them ("looked after": "cared for")."""
    for pattern, words in _SAID:
        text = pattern.sub(words, text)
    return text


def is_light(atom: Atom, text: str) -> bool:
    """Whether an atom of a text is a word with which a fact is told, and no fact; one in capitals is a name."""
    written = text[atom.start : atom.end]
    is_name = len(written) > 1 and written.isupper()
    return atom.kind is AtomKind.WORD and atom.key in word_set("light") and not is_name


@lru_cache(maxsize=16384)
def sense(key: str, language: str) -> str:
    """A folded word without its inflection, as the first of the words of its sense; a name or number as it is.

    Args:
        key: The key of an atom.
        language: An ISO code; that of the resume.
    """
    if not key.isalpha() or len(key) < _LEAST_STEM:
        return _first_of_sense(key)
    plain = stem(key)
    if language in {"de", "fr"} and _first_of_sense(plain) == plain:
        plain = _german(key) if language == "de" else _french(key)
    return _first_of_sense(plain)


def is_same_sense(held: Atom, claimed: Atom, language: str) -> bool:
    """Whether two atoms mean the same: a form of the word, a noun of the verb, or the word without a typing error."""
    if held.supports(claimed):
        return True
    if held.kind is not AtomKind.WORD or claimed.kind is not AtomKind.WORD or held.is_name or claimed.is_name:
        return False
    if sense(held.key, language) == sense(claimed.key, language):
        return True
    if not (held.key.isalpha() and claimed.key.isalpha()):
        return False
    return _is_noun_of(held.key, claimed.key) or is_mended(held.key, claimed.key)


def is_weaker(held: Atom, claimed: Atom, language: str) -> bool:
    """Whether a claim's verb says less than a statement's: who administers machines looks after them."""
    if held.kind is not AtomKind.WORD or claimed.kind is not AtomKind.WORD:
        return False
    return sense(held.key, language) in _weaker(language).get(sense(claimed.key, language), ())


@cache
def _weaker(language: str) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for first, *rest in word_rows("weaker"):
        verb = sense(first, language)
        found[verb] = found.get(verb, frozenset()) | {sense(word, language) for word in rest}
    return found


def is_compound(whole: str, first: str, second: str) -> bool:
    """Whether two senses make up a third that is written as one word: "stoerungsbeseitig", "fehlersuch"."""
    if len(first) < _LEAST_STEM or len(second) < _LEAST_STEM or not whole.startswith(first):
        return False
    return re.fullmatch(rf"(?:ungs|e?n|e?s|er?)?{re.escape(second)}", whole[len(first) :]) is not None


def _is_noun_of(one: str, other: str) -> bool:
    """Whether two English words are a verb and its noun, and neither a person: "reconciled", "reconciliation"."""
    if _AGENT.search(one) or _AGENT.search(other):
        return False
    return len(root(one)) >= _LEAST_STEM and _rooted(one) == _rooted(other)


def _rooted(word: str) -> str:
    return root(word).removesuffix("i")


def _german(key: str) -> str:
    found = _PARTICIPLE.fullmatch(key)
    bare = found[1] + found[2] if found else key
    fitting = (end for end in _GERMAN_ENDS if bare.endswith(end) and len(bare) - len(end) >= _LEAST_STEM)
    bare = bare.removesuffix(next(fitting, ""))
    return bare.removesuffix("t") if len(bare) > _LEAST_STEM else bare


def _french(key: str) -> str:
    found = _FRENCH_END.search(key)
    while found and found.start() >= _LEAST_STEM:
        key = key[: found.start()]
        found = _FRENCH_END.search(key)
    return key


@cache
def _first_of_sense(word: str) -> str:
    return _firsts().get(word, word)


@cache
def _firsts() -> dict[str, str]:
    return {word: row[0] for row in word_rows("senses") for word in row}
