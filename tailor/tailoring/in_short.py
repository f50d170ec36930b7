"""What a resume's summary says of the candidate in a sentence, or in a phrase that "I am" can go before."""

import re
from functools import lru_cache

from tailor.model import Item, Posting, Resume, SectionKind
from tailor.tailoring.echoes import count_echoes, roots_asked
from tailor.tailoring.grammar import bullet_sentences
from tailor.tailoring.hedges import is_hedged
from tailor.tailoring.letter_case import article, lower_noun
from tailor.tailoring.noun_phrases import is_role
from tailor.tailoring.quotable import quotable_sentences
from tailor.text import says_break

_YEARS = (
    r"(?:over |more than |about |around |almost |nearly |über |mehr als |rund |etwa |plus de |près de )?"
    r"(?:\d{1,2}|[a-zäöüß-]{3,12}) (?:years?|Jahren?|ans|années)\b"
)
_ROLE_AND_YEARS = {
    "en": re.compile(rf"(?P<role>(?:[\w'’/-]+ ){{0,4}}?[\w'’/-]+) with {_YEARS}"),
    "de": re.compile(rf"(?P<role>(?:[\w/-]+ ){{0,3}}?[A-ZÄÖÜ][\w/-]+) (?:mit|seit) {_YEARS}"),
    "fr": re.compile(rf"(?P<role>(?:[\w'’/-]+ ){{0,4}}?[\w'’/-]+) (?:avec|depuis) {_YEARS}"),
}
"""What somebody is, and for how long: "Time-served joiner with 15 years on domestic sites"."""
_YEARS_BEHIND = {
    "en": re.compile(rf"(?P<role>(?:[\w'’/-]+ ){{0,4}}?[\w'’/-]+), (?={_YEARS} (?:on|in|of|as|with|at|across)\b)"),
    "de": re.compile(rf"(?P<role>(?:[\w/-]+ ){{0,3}}?[A-ZÄÖÜ][\w/-]+), (?={_YEARS} (?:Erfahrung|in|im|bei|als)\b)"),
    "fr": re.compile(rf"(?P<role>(?:[\w'’/-]+ ){{0,4}}?[\w'’/-]+), (?={_YEARS} (?:d['’]|dans|en|de)\b)"),
}
"""The same with a comma: "Time-served joiner, 15 years on domestic sites"."""
_WITH = {"en": "with", "de": "mit", "fr": "avec"}
_ASIDE_BEHIND = re.compile(
    r", (?:the last|last|including|most of (?:it|them)|most recently|latterly|currently|which|moving|zuletzt"
    r"|die letzten|dont|les \w+ dernières) [^;:.]*$"
)
_LIMITS = re.compile(
    r"\b(?:not|no|never|only|but|though|although|part|trainee\w*|apprentic\w*|assist\w*|help\w*|support\w*|volunt\w*"
    r"|train\w*|student\w*|learn\w*|stud(?:y|ies|ying)|under|supervis\w*|unpaid|break|gap|leave|nicht|kein\w*|nur|aber"
    r"|teil\w*|hilf\w*|praktik\w*|azubi|auszubild\w*|lehr\w*|unter|pause|pas|seulement|mais|stag\w*|apprenti\w*"
    r"|aid\w*|sous|bénévol\w*)\b",
    re.IGNORECASE,
)
"""Words with which an aside may take back a part of what stands before it."""
_OWN = {
    "en": re.compile(
        r"I(?: (?!am\b|was\b)|['’]ve |(?:['’]m| am) (?=an? |the |responsible |in charge |trained |qualified ))"
    ),
    "de": re.compile(r"Ich (?!bin\b|habe (?:Freude|Spaß|Lust))|Ich bin (?=[\w ]*[A-ZÄÖÜ])"),
    "fr": re.compile(r"J['’]|Je "),
}
_APPOSITION = re.compile(r"(?P<what>[^,;.]+(?:, [^,;.]+)?), (?P<i>I |ich |je |j['’])(?P<deed>.+)")
_WITHOUT_SUBJECT = re.compile(
    r",\s(?:\w+ed|began|ran|led|grew|came|went|left|took|made|built|did|had|was|now|then|zuletzt|dann|davor|puis)\b"
)
"""What goes on from a phrase with a verb that lacks its subject: "baker with six years at ovens, began on nights"."""
_LIKES = re.compile(
    r",? (?:and|und|et) (?:I|ich|j['’]|je) ?(?:enjoy|like|love|am looking|want|hope|suche|mag|liebe|möchte|aime|cherche"
    r"|souhaite)\b.*$"
)
_OF_THE_HEART = re.compile(
    r"\b(?:like|love|enjoy|want|wish|hope|believe|feel|pride|passion\w*|look(?:ing)? for|seek\w*|keen|eager|aim|strive"
    r"|thrive|know\b|return\w*|would|career change|motivat\w*|dedicat\w*|dynami\w*|enthusias\w*|proven"
    r"|track record|excellent"
    r"|outstanding|exceptional|reliab\w*|hard-?working|detail-oriented|results-\w+|self-\w+ed starter|team player|calm"
    r"|suche|möchte|freue|liebe|mag|gern\w*|leidenschaft\w*|engagiert\w*|zuverlässig\w*|belastbar\w*|teamfähig\w*"
    r"|motiviert\w*|interessiere|wieder|cherche|souhaite|aime|passionné\w*|rigoureu\w*|dynamique|motivé\w*|désir\w*"
    r"|recherche un\w*"
    r"|student\w*|étudiant\w*|retrain\w*|umschul\w*|reconversion)\b",
    re.IGNORECASE,
)
"""Wishes, praise and plans, which are no facts of a career."""
_FACT = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|zwei|drei|vier|fünf|sechs|sieben|acht"
    r"|neun|zehn|elf|zwölf|zwanzig|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt)\b",
    re.IGNORECASE,
)
_PERSON_ENDING = re.compile(
    r"(?:in|er|or|ist|ent|ant|mann|frau|kraft|wirt|loge|nom|eur|euse|rice|ier|ière|ien|ienne|iste|able|aire|ère|ef)$"
)
_FEWEST_WORDS, _MOST_WORDS, _ENOUGH_ECHOES = 5, 30, 2


@lru_cache(maxsize=512)
def sentences_in_short(text: str, language: str) -> tuple[str, ...]:
    """The sentences of a line of a summary that a letter may tell, each as it stands there.

    Args:
        text: The line.
        language: That of the resume and the letter, an ISO code.
    """
    plain = _shortened(_spelled_out(text), language)
    told = [_as_sentence(sentence, language) for sentence in quotable_sentences(plain, language)]
    told += [_as_apposition(sentence, language) for sentence in bullet_sentences(plain)]
    return tuple(sentence for sentence in told if sentence)


def told_in_short(resume: Resume, posting: Posting, language: str) -> tuple[Item, str] | None:
    """The line of the summary, and its sentence, that says most of what a posting asks for; None without any."""
    if resume.language[:2] not in ("", language):
        return None
    asked = roots_asked(posting)
    found = [
        (count_echoes(sentence, asked) + (2 if re.search(_YEARS, sentence) else 0), -place, item, sentence)
        for place, item in enumerate(resume.items())
        if is_summary(item)
        for sentence in sentences_in_short(item.text, language)
        if _FACT.search(sentence) or count_echoes(sentence, asked) >= _ENOUGH_ECHOES
    ]
    best = max(found, key=lambda one: one[:2], default=None)
    return best[2:] if best else None


def is_summary(item: Item) -> bool:
    """Whether an item is a line of the summary."""
    return item.section is not None and item.section.kind is SectionKind.SUMMARY and item.entry is None


def _spelled_out(text: str) -> str:
    """Sentences with "I am" and "I have" for their short forms."""
    return re.sub(r"\bI['’]ve ", "I have ", re.sub(r"\bI['’]m ", "I am ", text))


def _shortened(text: str, language: str) -> str:
    """Sentences with "with" before the years of a role, and without an aside behind that limits nothing."""
    sentences = [_plainly(sentence, language) for sentence in bullet_sentences(text)]
    return ". ".join(sentences) + "." if sentences else text


def _plainly(sentence: str, language: str) -> str:
    aside = _ASIDE_BEHIND.search(sentence)
    bare = sentence[: aside.start()] if aside and not _LIMITS.search(aside[0]) else sentence
    found = _YEARS_BEHIND[language].match(bare)
    return f"{found['role']} {_WITH[language]} {bare[found.end() :]}" if found else bare


def _as_sentence(sentence: str, language: str) -> str:
    """A sentence of oneself, without what one likes at its end; empty where it is no fact of a career."""
    plain = _LIKES.sub("", sentence)
    words = len(plain.split())
    if (
        not _FEWEST_WORDS <= words <= _MOST_WORDS
        or _OF_THE_HEART.search(plain)
        or says_break(plain)
        or is_hedged(plain)
    ):
        return ""
    if _OWN[language].match(plain):
        return f"{plain}."
    phrase = None if _WITHOUT_SUBJECT.search(plain) else _ROLE_AND_YEARS[language].match(plain)
    return _with_subject(plain, phrase["role"], language) if phrase else ""


def _as_apposition(sentence: str, language: str) -> str:
    """A sentence that says first what somebody is ("Bookkeeper with nine years in trade, I keep the ledgers")."""
    found = _APPOSITION.fullmatch(sentence)
    if found is None or not _ROLE_AND_YEARS[language].match(found["what"]):
        return ""
    deed = f"{found['i'][:1].upper()}{found['i'][1:]}{found['deed']}"
    is_plain = all(quotable_sentences(part, language) == (part,) for part in (found["what"], deed))
    return _as_sentence(sentence, language) and f"{sentence}." if is_plain else ""


def _with_subject(plain: str, role: str, language: str) -> str:
    if language == "en":
        bare = re.sub(r"^(?:An?|The) ", "", plain)
        told = lower_noun(bare)
        named = re.sub(r"^(?:An?|The) ", "", role)
        is_one = is_role(named) or all(map(is_role, (" ".join(named.split()[-2:]), named.rpartition(" and ")[2])))
        return f"I am {article(told)} {told}." if is_one else ""
    if language == "fr":
        return f"Je suis {plain[:1].lower()}{plain[1:]}." if _is_person(role) else ""
    first, _, rest = plain.partition(" ")
    is_adjective = " " in role and first.lower().endswith(("e", "er", "lich", "ig", "isch"))
    told = f"{first.lower()} {rest}" if is_adjective else plain
    return f"Ich bin {told}." if _is_person(role) else ""


def _is_person(role: str) -> bool:
    """Whether a German or French phrase says what somebody is, by its ending."""
    return _PERSON_ENDING.search(role) is not None
