"""German and French notes of work as phrases that can stand in a row."""

import re

from tailor.tailoring.grammar_french import noun_article
from tailor.tailoring.grammar_german import german_article, is_glued
from tailor.tailoring.joined import join_names
from tailor.tailoring.letter_case import lower_first
from tailor.tailoring.rows import BRACKETS, joined
from tailor.tailoring.shorter_forms import is_free_tail
from tailor.tailoring.whole_abroad import PLURAL_DE, is_whole_german, names_doing, with_french_articles

_INFINITIVE_DE = re.compile(r"\s[a-zäöüß-]{3,}(?:en|ern|eln)(?:$|,| und | sowie | \()")
_PARTICIPLE_DE = re.compile(
    r"\s(?:\w*ge[a-zäöüß]{2,}(?:t|en)|\w{2,}iert|(?:be|er|ver|ent|zer|über|unter)[a-zäöüß]{2,}t)(?:$|,)"
)
_OTHER_DE = re.compile(r"\b(?:ich|wir|mein\w*|unser\w*|man|wurde\w*|wird|durch)\b", re.IGNORECASE)
_BEGIN_DE = re.compile(
    r"(?:[A-ZÄÖÜ][a-zäöüß]+(?:er|es|e) (?=[A-ZÄÖÜ]))?(?P<noun>(?:[\w-]+-(?: und| oder|,) )*[A-ZÄÖÜ][\w-]*)"
    r"(?: (?:von|vom|der|des|dem|den|für|mit|bei|beim|in|im|an|am|zu|zum|zur|nach|auf|aus|vor|über|unter|gegenüber|bis"
    r"|eines|einer|unserer|aller|per|ab|pro|und|sowie)\b| [A-ZÄÖÜ(]| \d|$)"
)
_VERB_FIRST_DE = re.compile(
    r"(?:Les|Führ|Schreib|Mach|Bau|Plan|Leit|Betreu|Prüf|Bearbeit|Erstell|Koordinier|Organisier|Fertig|Montier|Schweiß"
    r"|Wart|Bedien|Pfleg|Berat|Verkauf|Kassier|Back|Koch|Fahr|Lad|Halt|Geb|Nehm|Unterricht|Vertret|Übernehm|Arbeit"
    r"|Begleit|Bestell|Buch|Kontrollier|Mess|Zeichn|Lern|Helf|Unterstütz|Verwalt|Entwickl|Programmier|Moderier|Schul"
    r"|Dokumentier|Reparier|Reinig|Bereit|Versorg|Verantwort|Steuer|Analysier|Kalkulier)e (?=[A-ZÄÖÜ])"
)
"""A verb of one's own at the beginning, which looks like an adjective: "Lese Zeichnungen"."""
_PERSON_DE = re.compile(
    r"(?:beauftragter?|leiter(?:in)?|trainer(?:in)?|mitglied|[a-z]{2,}(?:erin|istin|entin|antin|orin)|kraft|mann|frau|wirt"
    r"|berater|prüfer|betreuer|helfer|vertreter|lehrer|fahrer|ausbilder|user)$",
    re.IGNORECASE,
)
_NO_NOUN_DE = re.compile(
    r"(?:Verantwortlich|Zuständig|Beteiligt|Regelmäßig|Täglich|Wöchentlich|Seit|Ab|Bis|Nach|Mit|Bei|Von|Für|Beim|Im|Am|Zum|Zur|Vom|Als|Auch|Alle"
    r"|Diverse|Verschiedene|Gute|Sehr|Sichere|Erste|Zweite|Eigene|Kurs|Seminar|Prüfung|Note|Modul\w*|Abschluss)\b"
)
_PERSON_FR = re.compile(r"\b(?:je|nous|on|mon|ma|mes|nos|notre|par)\b|\b[jn]['’]", re.IGNORECASE)
_AMOUNT_FR = re.compile(
    r", (?:(?:environ |près de |plus de )?\d|une? \w+aine\b|(?:deux|trois|quatre|cinq) \w+ par )[^,;()]*$"
)
"""How much of it, behind a comma: ", une quarantaine d'appels par jour"."""
_VERB_FR = re.compile(r"\b[^\W\d_]{3,}(?:er|ir) (?:les? |la |l['’]|des |une? )")
_ROLE_FR = re.compile(
    r"(?:membre|tut(?:eur|rice)|référente?|responsable|cheff?e?|adjointe?|mention|logiciel|outils?|stage)\b",
    re.IGNORECASE,
)
_PARTICIPLE_FR = re.compile(r"^[^\W\d_]{3,}(?:é|ée|és|ées)\b|\s(?:passée?s?|ramenée?s?|réduite?s?)\s")
_DESCRIBED = re.compile(r"[A-ZÄÖÜ][a-zäöüß]+e (?P<noun>[A-ZÄÖÜ][\w-]*)(?: (?!und\b|sowie\b)[a-zäöüß]+\b|$)")


def german_phrase(plain: str) -> str:
    """A German note as such a phrase; empty where it is none for certain."""
    bare = BRACKETS.sub("", plain)
    adjective = re.match(r"[A-ZÄÖÜ][a-zäöüß]+(?:er|es|e) (?=[A-ZÄÖÜ])", bare)
    is_run_on = is_glued(bare[adjective.end() :] if adjective else bare)
    if (
        ";" in bare
        or _VERB_FIRST_DE.match(bare)
        or _INFINITIVE_DE.search(f" {bare} ")
        or _PARTICIPLE_DE.search(bare)
        or _OTHER_DE.search(bare)
        or is_run_on
    ):
        return ""
    parts = re.split(r",\s+(?![^()]*\))", plain)
    first = next((n for n, part in enumerate(parts) if n and not part[:1].isupper()), len(parts))
    listed, hanging = ", ".join(parts[:first]), ", ".join(parts[first:])
    if not _is_german_noun(BRACKETS.sub("", parts[0])) or any(map(_PERSON_DE.search, parts[1:first])):
        return ""
    listed = BRACKETS.sub("", listed)
    if not (_is_free(hanging, plain, "de") and is_whole_german(listed) and names_doing(listed)):
        return ""
    told = _small_adjective(joined(listed, "und"))
    return f"{_article_of(listed)}{told}"


def _article_of(listed: str) -> str:
    """The article of a German name of work that is one: "die " before "Suche an Pressen und Straßen"."""
    several = re.fullmatch(r"(?P<first>[A-ZÄÖÜ][\w-]*) von (?P<rest>[^,]+(?:, [^,]+)+)", listed)
    if several and not any(german_article(word) for word in re.findall(r"[A-ZÄÖÜ][\w-]*", several["rest"])):
        return german_article(several["first"])  # "der Bau von Korsetten, Einlagen und Orthesen"
    described = _DESCRIBED.match(listed)
    if described and "," not in listed:  # "tägliche Tourenplanung für"
        return "die " if german_article(described["noun"]) == "die " else ""
    if (
        re.match(r"(?:[A-ZÄÖÜ][\w-]*- und )?[A-ZÄÖÜ][\w-]*(?: (?!und\b|sowie\b)[a-zäöüß]+\b|$)", listed) is None
        or "," in listed
    ):
        return ""
    return german_article(re.sub(r"^[A-ZÄÖÜ][\w-]*- und ", "", listed).partition(" ")[0])


def _is_free(hanging: str, plain: str, language: str) -> bool:
    """Whether what a note says behind its nouns and in brackets takes nothing back, so that it may be left out."""
    return all(is_free_tail(text, language) for text in (hanging, *re.findall(r"\(([^()]*)\)", plain)))


def _is_german_noun(part: str) -> bool:
    """Whether a phrase begins with a noun that is no person, perhaps behind its adjective."""
    found = _BEGIN_DE.match(part)
    return found is not None and not _PERSON_DE.search(found["noun"]) and not _NO_NOUN_DE.match(part)


def _small_adjective(phrase: str) -> str:
    """A phrase with the adjective that it begins with in small letters: "telefonischer Kontakt"."""
    is_adjective = re.match(r"[A-ZÄÖÜ][a-zäöüß]+(?:er|es|e) [A-ZÄÖÜ]", phrase) is not None
    return lower_first(phrase) if is_adjective else phrase


def names_several(phrase: str) -> bool:
    """Whether a German phrase names more than one thing, so that its verb stands in the plural."""
    bare = BRACKETS.sub("", phrase)
    if bare.startswith(("die ", "der ", "das ")):
        return False
    return re.search(r", | und | sowie ", bare) is not None or PLURAL_DE.match(bare) is not None


def french_phrase(plain: str) -> str:
    """A French note as such a phrase; empty where it is none for certain."""
    amount = _AMOUNT_FR.search(plain)
    if amount and "(" not in plain:
        return french_phrase(plain[: amount.start()]) if _is_free(amount[0], plain, "fr") else ""
    bare = BRACKETS.sub("", plain)
    parts = re.split(r",\s+", bare)
    firsts = [found[0].lower() if (found := re.match(r"[^\W\d_]+(?:-[^\W\d_]+)*", part)) else "" for part in parts]
    known = [bool(first) and noun_article(first) != "" for first in firsts]
    if (
        ";" in bare
        or _PERSON_FR.search(bare)
        or _PARTICIPLE_FR.search(bare)
        or _VERB_FR.search(bare)
        or 2 * sum(known) < len(known)
    ):
        return ""
    if not firsts[0] or any(map(_ROLE_FR.match, parts)) or (len(parts) == 1 and " " not in plain):
        return ""
    told = with_french_articles(parts) if _is_free("", plain, "fr") else []
    return join_names(told, "et") if len(told) == len(parts) or len(told) > 1 else ""
