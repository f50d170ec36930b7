"""Whether a German or a French bullet is read with certainty, so that a letter can tell it in a sentence."""

import re

from tailor.tailoring.grammar import Clause, Form
from tailor.tailoring.grammar_german import DETERMINER, is_glued, split_own_sentence

_BEGINS_DE = re.compile(
    rf"(?:{DETERMINER}\s|[A-ZÄÖÜ]\w+- und [A-ZÄÖÜ]\w+(?:e|en|er|s)\b"
    r"|[A-ZÄÖÜ][a-zäöüß]{2,}(?:ungen|heiten|keiten|schaften|tionen|innen|arbeiten|kräfte|pläne|berichte|abschlüsse)\b"
    r"|(?:mit|bei|für|in|im|an|am|auf|aus|von|vom|zu|zur|zum|nach|unter|über) )"
)
"""What can follow "habe ich" or "leitete ich": an article, a number, a plural that is one by its ending."""
_ACTION_DE = re.compile(
    r"(?:[A-ZÄÖÜ][\w-]*(?:ung|tion|heit|keit|schaft|ität|pflege|analyse|aufnahme|abnahme))"
    r"(?: und [A-ZÄÖÜ][\w-]*(?:ung|tion|pflege|analyse))?"
    r"(?: (?:von|vom|der|des|für|mit|bei|beim|im|in|an|am|zum|zur|nach|auf|aus|eines|einer|unserer|aller|neuer)\b|$)"
)
_KNOWN_DE = re.compile(
    r"(?:[\w-]+-(?:,| und| oder) )*[A-ZÄÖÜ][\w-]*"
    r"(?: (?:von|vom|der|des|für|mit|bei|beim|in|im|an|am|zu|zum|zur|nach|auf|aus|vor|durch)\b"
    r"| (?:eines|einer|unserer|aller)\b"
    r"| [a-zäöüß]+er [A-ZÄÖÜ]|$)"
)
"""A noun whose gender is known, alone or with what belongs to it."""
_LAST_PARTICIPLE_DE = re.compile(r"\s\w*ge\w{2,}(?:t|en)$|\s\w+iert$")
_MOST_WORDS_OF_NOUNS, _MOST_WORDS_OF_KINDS = 12, 18
_FRENCH_DETERMINER = re.compile(
    r"[^\W\d_]+(?: et [^\W\d_]+é)? (?:les? |la |l['’]|des |une? |mon |ma |mes |nos |notre |plus de |\d)", re.IGNORECASE
)
_GOES_ON_FR = re.compile(
    r"(?:des?|du|les?|la|aux?|à|en|une?|avec|pour|leurs?|nos|ses|\d\S*)\b|[ld]['’]|[A-ZÉÈÀ]"
    r"|\w+(?:iques?|elles?|els?|aires?|ales?|aux|ives?|ifs?|euses?|eux|ées?|és?|ables?|ibles?)\b",
)
"""What goes on with the noun before "et": a complement of its own, a name or an adjective."""
_JOINED_INFINITIVE = re.compile(r"(?:,| et) [^\W\d_]+(?:er|ir|re|oir)\b")


def is_sure_german(text: str, clause: Clause) -> bool:
    """Whether a German bullet is certainly of the form that it was read as, with the articles that a sentence needs."""
    if is_glued(text) or split_own_sentence(text)[0]:
        return not is_glued(text)
    if clause.form is Form.PAST:
        return _BEGINS_DE.match(clause.text) is not None and not _LAST_PARTICIPLE_DE.search(text)
    if clause.form is Form.PERFECT:
        parts = re.split(r",\s+| und (?=[A-ZÄÖÜ\d])", clause.text)
        begun = text if text[:1].isdigit() else text[:1].lower() + text[1:]
        is_article = re.match(rf"{DETERMINER}\s", begun) is not None
        is_kept = clause.text[:1].isupper() or clause.text[:1].isdigit() or is_article
        return is_kept and all(_BEGINS_DE.match(part) for part in parts)
    if clause.form in (Form.NOUN, Form.NOUNS):
        return _is_sure_work(text, clause)
    return clause.form in (Form.STATE, Form.PERSON)


def _is_sure_work(text: str, clause: Clause) -> bool:
    if clause.form is Form.NOUN:
        is_work = _ACTION_DE.match(text) is not None or _KNOWN_DE.match(text) is not None
        return "," not in text and is_work and text.count(" und ") <= 1
    with_articles = re.match(r"(?:die|der|das) ", clause.text) is not None
    most = _MOST_WORDS_OF_KINDS if with_articles else _MOST_WORDS_OF_NOUNS
    return len(text.split()) <= most and all(part[:1].isupper() for part in re.split(r", | und ", text))


def is_sure_french(text: str, clause: Clause, *, has_kin: bool) -> bool:
    """Whether a French bullet is certainly of the form that it was read as."""
    if clause.form is Form.PERFECT:
        return has_kin or _FRENCH_DETERMINER.match(text) is not None
    if clause.form is Form.INFINITIVE:
        return not _JOINED_INFINITIVE.search(text)
    if clause.form in (Form.NOUN, Form.NOUNS):
        return "," not in text and (_has_articles(clause) or all(map(_GOES_ON_FR.match, text.split(" et ")[1:])))
    return clause.form in (Form.STATE, Form.PERSON, Form.FIRST_PERSON)


def _has_articles(clause: Clause) -> bool:
    """Whether a second noun of a French clause has its article, as the first gets one."""
    return re.search(r" et (?:l[ae]s? |l’)", clause.text) is not None and clause.form is Form.NOUNS
