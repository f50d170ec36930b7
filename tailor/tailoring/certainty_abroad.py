"""Whether a German or a French bullet is read with certainty, so that a letter can tell it in a sentence."""

import re

from tailor.tailoring.grammar import Clause, Form
from tailor.tailoring.grammar_french import AMOUNT, has_articles
from tailor.tailoring.grammar_german import DETERMINER, is_glued, split_own_sentence
from tailor.tailoring.whole_abroad import is_whole_french, is_whole_german, names_doing

_PLURALS_DE = (
    r"[A-ZÄÖÜ]?[\w-]*(?i:stände|zeiten|läufe|pläne|listen|berichte|kosten|daten|preise|umsätze|verträge|angebote|anträge"
    r"|prozesse|fälle|projekte|konzepte|kurse|workshops|maschinen|anlagen|geräte|fahrzeuge|verluste|ausgaben|anfragen"
    r"|quoten|kunden|kundinnen|patienten|patientinnen|auszubildende|lehrlinge|bauteile|werkzeuge|produkte|prozesse|tests"
    r"|dokumente|unterlagen|belege|konten|wände|dächer|fenster|rohre|kabel|gärten|beete|räume|möbel|speisen|menüs|touren"
    r"|routen|gespräche|einkäufe|schichten|gruppen|klassen|themen|texte|beiträge|seiten|artikel|skripte|abfragen|modelle"
    r"|schränke|bestellungen|mängel|schäden|fristen|budgets|lieferanten|lieferzeiten|wege|mengen|abläufe|standards)"
)
"""Plurals that their last part tells, so that they need no article."""
_BEGINS_DE = re.compile(
    rf"(?:{DETERMINER}\s|[A-ZÄÖÜ]\w+- und [A-ZÄÖÜ]\w+(?:e|en|er|s)\b|(?:[a-zäöüß]+e )?{_PLURALS_DE}\b"
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
_BRACKETS = re.compile(r" \([^()]*\)")
_APPOSITION_DE = re.compile(r", (?:rund|etwa|ca\.|circa|über|mehr als|knapp|bis zu|insgesamt)? ?\d[^,;:]*$")
"""How much of it, behind a comma: ", rund 600 Bestellungen im Jahr"."""
_FROM_TO_DE = re.compile(r", vo[nm] (?:der |ersten )?[A-ZÄÖÜ][\w-]+ bis (?:zum|zur) [A-ZÄÖÜ][\w-]+$")
"""From where to where work went, behind a comma: ", vom Aufmaß bis zur Abnahme"."""
_BOTH_DE = re.compile(r"\b([A-ZÄÖÜ][\w-]{3,}?)e?(?:innen und \1e?n?|n? und \1innen)(?=$|[ ,])")
"""Women and men of one kind, who are one thing: "Patientinnen und Patienten"."""
_LIST_OF_THINGS_DE = re.compile(
    r" (?:(?:von|mit|für|zu|der|des|aus) (?:[A-ZÄÖÜ][\w-]+, )+[A-ZÄÖÜ][\w-]+ (?:und|sowie) [A-ZÄÖÜ][\w-]+)"
    r"| nach [A-ZÄÖÜ][\w-]+(?:, [A-ZÄÖÜ][\w-]+)* und (?:in d(?:ie|en) )?[A-ZÄÖÜ][\w-]+$"
)
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
    is_adjective = clause.form in (Form.NOUN, Form.PERSON) and clause.text[:1].islower()
    is_run_on = is_glued(text.partition(" ")[2] if is_adjective else text)
    if is_run_on or split_own_sentence(text)[0]:
        return not is_run_on
    if clause.form is Form.PAST:
        return _BEGINS_DE.match(clause.text) is not None and not _LAST_PARTICIPLE_DE.search(text)
    if clause.form is Form.INFINITIVE:
        return ":" not in text
    if clause.form is Form.PERFECT:
        parts = re.split(r",\s+| und (?=[A-ZÄÖÜ\d])", clause.text)
        begun = text if text[:1].isdigit() else text[:1].lower() + text[1:]
        is_article = re.match(rf"(?:{DETERMINER}\s|[a-zäöüß]+e {_PLURALS_DE}\b)", begun) is not None
        is_kept = clause.text[:1].isupper() or clause.text[:1].isdigit() or is_article
        return is_kept and all(_BEGINS_DE.match(part) for part in parts)
    if clause.form in (Form.NOUN, Form.NOUNS):
        return _is_sure_work(text, clause)
    return clause.form in (Form.STATE, Form.PERSON)


def _is_sure_work(text: str, clause: Clause) -> bool:
    if clause.form is Form.NOUN:
        is_adjective = clause.text[:1].islower()
        name, colon, _ = text.partition(": ")
        said = _BOTH_DE.sub(r"\1en", _FROM_TO_DE.sub("", _BRACKETS.sub("", name if colon else text)))
        if _BRACKETS.search(text) or not is_whole_german(said):
            return False
        said = _LIST_OF_THINGS_DE.sub(" von Dingen", _APPOSITION_DE.sub("", said))
        said = said.partition(" ")[2] if is_adjective else said
        is_work = _ACTION_DE.match(said) is not None or _KNOWN_DE.match(said) is not None
        return "," not in said and is_work and said.count(" und ") <= 1
    with_articles = re.match(r"(?:die|der|das) ", clause.text) is not None
    if _BRACKETS.search(text) or not is_whole_german(text) or not (with_articles or names_doing(text)):
        return False
    most = _MOST_WORDS_OF_KINDS if with_articles else _MOST_WORDS_OF_NOUNS
    return len(text.split()) <= most and all(part[:1].isupper() for part in re.split(r", | und ", text))


def is_sure_french(text: str, clause: Clause, *, has_kin: bool) -> bool:
    """Whether a French bullet is certainly of the form that it was read as."""
    if clause.form is Form.PERFECT:
        return has_kin or _FRENCH_DETERMINER.match(text) is not None
    if clause.form is Form.INFINITIVE:
        return not _JOINED_INFINITIVE.search(text)
    if clause.form in (Form.NOUN, Form.NOUNS):
        if _BRACKETS.search(text) or not is_whole_french(clause.text):
            return False
        if has_articles(clause.text):
            return True
        said = _BRACKETS.sub("", AMOUNT.sub("", text.partition(":")[0]))
        return "," not in said and all(map(_GOES_ON_FR.match, said.split(" et ")[1:]))
    return clause.form in (Form.STATE, Form.PERSON, Form.FIRST_PERSON)
