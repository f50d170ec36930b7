"""Whether an employer's words name what a posting asks for, and what of a letter names something as lacking."""

import re
from collections.abc import Iterator
from functools import lru_cache

from tailor.model import JournalFinding, Reply, ReplyReason, RequirementKind
from tailor.text import LatePattern, fold, root, tokenize
from tailor.text.word_lists import word_set

_LACKS = frozenset({ReplyReason.LACKS_EXPERIENCE, ReplyReason.LACKS_SKILL, ReplyReason.LACKS_QUALIFICATION})
_GENERAL = frozenset(
    fold(
        "experience knowledge skill ability practice background expertise year level role sector industry area field"
        " kind type work working erfahrung kenntnis kenntnisse praxis jahre niveau bereich branche expérience"
        " connaissance connaissances pratique maîtrise années secteur domaine enough sufficient adequate"
        " suffisant suffisante suffisants suffisantes approfondi approfondie approfondis approfondies"
    ).split()
) | frozenset(
    fold(f"{word}{end}")
    for word in ("ausreichend", "vertieft", "fundiert", "nötig", "notwendig", "erforderlich")
    for end in ("", "e", "en", "er", "es", "em")
)
"""Words for having something, and for how much of it."""
_COMPOUND = LatePattern(r"(?<=\w{4})kenntnisse?n?\b")
"""The end of a German word for knowing something: "Deutschkenntnisse"."""
_SMALL_WORDS = ("stop_en", "common_en", "common_de", "common_fr")
_LONGEST_NAME = 6
_WINDOW = 6
"""Words of a sentence between which all words of a name must stand."""
_OTHERS_HAVE = LatePattern(
    r"\b(?:who|whose|having|already|dont|qui|ayant|déjà|bereits)\b|,\s*(?:die|der|das|deren|dessen)\b", re.IGNORECASE
)
_PERSON = (
    r"(?:candidates?|applicants?|someone|somebody|persons?|people|others|colleagues?|profiles?|kandidat\w*"
    r"|(?:mit)?bewerber\w*|bewerbung\w*|personen?|jemand\w*|kolleg\w+|andere[rn]?|candidate?s?|candidatures?|personnes?"
    r"|profils?|quelqu['’]un|autres|collègues?)"
)
_HAVING = (
    r"(?:with|has|have|had|brought|brings?|offer(?:s|ed)?|show(?:s|ed)|demonstrat(?:es?|ed)|possess\w*|h[eo]lds?"
    r"|coming\s+from|(?:(?:was|were|is|are)\s+)?(?:more|better|stronger|further|deeper|longer)"
    r"|mit|verfüg\w+|brachten?|bringen|bringt|besitz\w+|besaß\w*|hatten?|hat|haben"
    r"|avec|dispos\w+|justifi\w+|possèd\w+|possédant|ayant|avai(?:t|ent)|maîtris\w+|titulaires?|plus|mieux|d[ée]tenant)"
)
# Between who was chosen and what they have, no words for a post, the reader or a second statement.
_ON_THE_WAY = r"(?:(?!\b(?:for|and|but|your?|als|für|und|aber|ihre?[nrm]?|pour|et|mais|vo(?:tre|s))\b)[^,;:])*?"
_ANOTHER_HAS = LatePattern(rf"\b{_PERSON}\b{_ON_THE_WAY}\b{_HAVING}\b", re.IGNORECASE)
_NO_MORE_OF_THEM = LatePattern(r"[;:]|\b(?:your?|ihre?[nrm]?|ihnen|votre|vos|vous)\b", re.IGNORECASE)
_ELIDED = LatePattern(r"\b(?:[dlj]|qu)['’](?=\w)", re.IGNORECASE)
_BUT = LatePattern(r"\b(?:but|yet|however|aber|jedoch|doch|mais|cependant|pourtant)\b", re.IGNORECASE)


def is_named(item: JournalFinding, lacking: str) -> bool:
    """Whether the words for what lacks name the item: by its name, by one of the vocabulary's, or word by word."""
    said, names = f" {fold(lacking)} ", [name for name in (item.name, item.text) if name]
    if any(f" {fold(name)} " in said for name in names) or _terms(item.name) & _terms(lacking):
        return True
    wanted, tells = _roots(lacking), _tells_by_itself(lacking)
    short = [name for name in names if len(name.split()) <= _LONGEST_NAME]
    if any(_holds_name(_keys(lacking), name) for name in short):
        return True
    return tells and (any(wanted <= _roots(name) for name in short) or any(said in f" {fold(name)} " for name in names))


def is_named_in(item: JournalFinding, clause: str, title: str) -> bool:
    """Whether a clause of a letter names the item, other than by the words of the job's own title."""
    own = _roots(item.name)
    if not own or own <= _roots(title):
        return False
    if _terms(item.name) & _terms(clause):
        return True
    words = [token.key for token in tokenize(clause)]
    windows = (frozenset(words[place : place + _WINDOW]) for place in range(len(words)))
    return any(_holds_name(window, item.name) for window in windows)


def is_language_named(item: JournalFinding) -> bool:
    """Whether the resume's words are a name of the language that is asked for, as "anglais" is of English.

    What else can speak for a language is more than one word.
    """
    return item.kind is RequirementKind.LANGUAGE and len(item.words.split()) == 1


def marks(text: str) -> frozenset[str]:
    """What a text must share with a name to name it: a word that carries meaning, or a thing of the vocabulary."""
    return _roots(text) | _terms(text)


def clauses_on_lack(reply: Reply) -> Iterator[tuple[str, str]]:
    """Where a letter that names nothing as lacking says what was missed or what others had: clauses and sentences.

    Praise before a "but" is left out, and so is what only says that others were chosen.
    """
    for given in () if reply.lacking else reply.reasons:
        if given.reason in _LACKS:
            yield _ELIDED.sub(" ", _BUT.split(given.quote)[-1]), given.quote
        elif given.reason is ReplyReason.OTHER_CANDIDATES and (clause := _what_others_have(given.quote)):
            yield _ELIDED.sub(" ", clause), given.quote


def _what_others_have(sentence: str) -> str:
    """The part of a sentence that tells what the chosen person has; empty where it tells nothing of them."""
    if found := _OTHERS_HAVE.search(sentence):
        return sentence[found.end() :]
    found = _ANOTHER_HAS.search(sentence)
    return _NO_MORE_OF_THEM.split(sentence[found.end() :], maxsplit=1)[0] if found else ""


def _holds_name(keys: frozenset[str], name: str) -> bool:
    """Whether words hold all of a name's: one word in its own form ("Word" is not in "words"), more in any form."""
    own = _keys(name)
    return bool(own) and (own <= keys or (len(own) > 1 and _roots(name) <= frozenset(map(root, keys))))


def _tells_by_itself(lacking: str) -> bool:
    """Whether words can stand for a longer name: two of them, or one that is a short form ("GDP")."""
    found = _roots(lacking)
    return len(found) > 1 or (len(found) == 1 and any(word.isupper() and len(word) > 1 for word in lacking.split()))


@lru_cache(maxsize=16384)
def _terms(text: str) -> frozenset[str]:
    from tailor.vocabulary import names_at_hand  # noqa: PLC0415  few applications have a letter that names a thing

    return frozenset(mention.term.name for mention in names_at_hand().find(_COMPOUND.sub("", text)))


@lru_cache(maxsize=16384)
def _roots(text: str) -> frozenset[str]:
    return frozenset(map(root, _keys(text)))


@lru_cache(maxsize=16384)
def _keys(text: str) -> frozenset[str]:
    """The words that carry meaning, without the words for having it."""
    keys = frozenset(token.key for token in tokenize(_COMPOUND.sub("", text))) - _GENERAL
    return keys.difference(*map(word_set, _SMALL_WORDS))
