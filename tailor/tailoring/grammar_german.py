"""What kind of phrase a German resume bullet is, and the article or the verb that its sentence needs."""

import re

from tailor.tailoring.conjunctions import join_enumeration
from tailor.tailoring.german_infinitives import with_zu
from tailor.tailoring.grammar import Clause, Form, bullet_sentences
from tailor.tailoring.word_lists import word_set

_FEMININE = re.compile(
    r"\w{2,}(?:ung|heit|keit|schaft|tion|sion|tät|anz|enz|pflege|arbeit|hilfe|aufnahme|abnahme|annahme|analyse"
    r"|kontrolle|recherche|ablage|aufsicht|akquise|fürsorge|logistik|technik|verantwortung|diagnostik|assistenz|[aäe]tur"
    r"|montage|gabe|suche)$|(?:pflege|arbeit|hilfe|analyse|kontrolle|recherche|inventur|montage)$",
    re.IGNORECASE,
)
_NEUTER = re.compile(
    r"\w*(?i:wesen|management|controlling|marketing|recruiting|reporting|coaching|training|handling|monitoring|mahnwesen)$"
    r"|(?:Er|Be|Vor|An|Aus|Ein|Ver|Ab|Auf)?(?:[Ss]tellen|[Ff]ühren|[Pp]rüfen|[Pp]lanen|[Bb]earbeiten|[Hh]olen"
    r"|[Vv]ergleichen|[Bb]uchen|[Bb]etreuen|[Bb]eraten|[Bb]egleiten|[Ll]ernen|[Ww]eisen|[Ss]chulen|[Rr]einigen|[Bb]edienen"
    r"|[Ss]chreiben|[Ll]aden|[Nn]ehmen|[Kk]ommissionieren|[Oo]rganisieren|[Kk]oordinieren|[Dd]okumentieren)$",
)
_MASCULINE = re.compile(
    r"\w*(?:dienst|verkehr|einkauf|verkauf|vertrieb|empfang|versand|aufbau|ausbau|umbau|betrieb|service|support"
    r"|transport|umgang|umzug|einsatz|austausch|entwurf|unterricht|bau|zuschnitt|vorsitz|abgleich|kontakt|eingang|ausgang"
    r"|abschluss|ankauf|ausschank|vergleich|lauf|dialog)$",
    re.IGNORECASE,
)
_PLURAL = re.compile(
    r"\w{3,}(?:ungen|heiten|keiten|schaften|tionen|sionen|täten|anzen|enzen|arbeiten|aufgaben)$", re.IGNORECASE
)
_NO_FEMININE = frozenset({"sprung", "schwung", "ursprung", "umschwung"})
_PAIR = re.compile(r"[A-ZÄÖÜ][\w-]+(?:, [A-ZÄÖÜ][\w-]+)* und [A-ZÄÖÜ]")
_HYPHENS = re.compile(r"(?:[\w-]+-(?:,| und| oder| bzw\.| sowie) )+")
"""The words before the last of "Grund- und Behandlungspflege"."""
_STATE = re.compile(r"(?:Verantwortlich|Zuständig|Mitverantwortlich|Beteiligt) (?:für|an)\b")
_FIRST_PERSON = re.compile(r"(?:Ich|Wir|Mein|Meine) ")
_RESULT = re.compile(r"[,;:].*\b(?:\w*ge\w+(?:t|en)|\w+iert|be\w+t|er\w+t|ver\w+t)$")
_PARTICIPLE = re.compile(
    r"(?!\w*(?:gesamt|gerecht|geeignet|ungefähr)$)(?!(?:gestalten|gewinnen|genehmigen|gewährleisten|geben|gehen|gehören)$)"
    r"(?:[a-zäöü]*ge[a-zäöüß]{2,}(?:t|en)|[a-zäöü]{2,}iert|(?:be|er|ver|ent|zer|über|unter|miss)[a-zäöüß]{2,}t"
    r"|beraten|(?:be|er|ver|ent|emp|zer|miss|über|unter|wider|hinter|vor|an|ab|auf|aus|um|durch)(?:bogen|borgen|boten"
    r"|brochen|bunden|fohlen|funden|glichen|gossen|griffen|hoben|litten|loren|mieden|nommen|rungen|schieden|schliffen"
    r"|schlossen|schnitten|schoben|schrieben|sprochen|standen|stochen|strichen|trieben|troffen|wiesen|wogen|worben"
    r"|worfen|wunden|zogen))"
)
"""A participle that "haben" goes with, as the last word of a bullet; an infinitive of the same prefix ends in -en, and
the strong stems listed are never those of an infinitive."""
_PARTICIPLE_LAST = re.compile(rf"\s{_PARTICIPLE.pattern}$")
"""A phrase that ends so is no phrase of nouns, even where its other parts are not told."""
_NO_HAVING = re.compile(
    r"(?:\w*(?:gereist|gezogen|gestiegen|gewechselt|gesprungen|gefahren|gelaufen|gekommen|geworden))$"
)
_ADVERB = re.compile(r"\w+(?:lich|ig|sam|isch|reich|weise|mals)$")
_ADJECTIVE = re.compile(r"[A-ZÄÖÜ][a-zäöüß]+(?:e|en|er|es|em) (?=[A-ZÄÖÜ])")
DETERMINER = (
    r"(?:die|der|das|den|dem|des|ein|eine|einen|einem|einer|mein|meine|meinen|alle|sämtliche|mehrere|viele|über|bis zu"
    r"|rund|etwa|täglich|wöchentlich|monatlich|jährlich|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\d\S*)"
)
"""What stands before a noun whose number and case a sentence needs."""
_FIRST_WORD = re.compile(r"[^\W\d_][\w-]*")
_ROLE_ENDING = re.compile(
    r"(?:beauftragter?|ansprechpartner(?:in)?|leiter(?:in)?|leitung|trainer(?:in)?|betreuer(?:in)?|mitglied|sprecher(?:in)?"
    r"|vertreter(?:in)?|prüfer(?:in)?|ausbilder(?:in)?|anleiter(?:in)?|koordinator(?:in)?|mentor(?:in)?|tutor(?:in)?"
    r"|dozent(?:in)?|berater(?:in)?|helfer(?:in)?|referent(?:in)?|ersthelfer(?:in)?|lehrer(?:in)?)$",
    re.IGNORECASE,
)
_TWO_ITEMS = re.compile(r"\b[A-ZÄÖÜ][\w-]+ ([A-ZÄÖÜ][\w-]+) (?:von|der|des|mit|für|bei|im|in|und)\b")
_AND_WORK = re.compile(r", (?:und )?| und (?=[A-ZÄÖÜ])")
_LAST_BRACKET = re.compile(r" \([^()]*\)$")
_MOST_KINDS = 4
_HELP = re.compile(
    r"(?:\w*[Uu]nterstützung|Mithilfe|Mitarbeit|Mitwirkung|\w*[Aa]ssistenz|\w*[Hh]ilfe|Zuarbeit|\w*[Vv]ertretung|Beteiligung"
    r"|Teilnahme|Begleitung|Hospitation)\b"
)
"""Work that is another's, which may be all that is named behind it."""
_MOST_WORDS_BEHIND, _MOST_WORDS_OF_A_LABEL = 16, 4
_ADJECTIVE_AND_NOUN = re.compile(
    r"(?P<adjective>[A-ZÄÖÜ][a-zäöüß]{2,}?)(?P<ending>er|es|e) (?P<noun>[A-ZÄÖÜ][\w-]+)(?= |$)"
)
_NO_ADJECTIVES = frozenset({"Dies", "Jed", "Jen", "Ein", "Kein", "Mein", "Unser", "All", "Welch", "Ihr", "Manch"})
_ARTICLES = {"er": "der ", "es": "das ", "e": "die "}
_FEWEST_WORDS_OF_A_VERB = 3
_FEWEST_WORDS_OF_A_PERFECT = 2


_OF_ONESELF = re.compile(
    r"(?:Ich (?P<verb>[a-zäöüß]+)"
    r"|(?:Außerdem|Zudem|Daneben|Ferner|Weiterhin|Zusätzlich|Auch|Darüber hinaus) (?P<behind>[a-zäöüß]+) ich"
    r"|(?P<time>(?:(?:Im Jahr|Seit) )?\d{4}|(?:Jede[nrs]?|Bei) [A-ZÄÖÜ][\w-]+) (?P<timed>[a-zäöüß]+) ich)"
    r" (?P<rest>.+)"
)
"""A sentence of one's own, whose verb stands second, so that any other first part may stand for its "Ich"."""
_PERFECT = frozenset({"habe", "hatte"})


def split_own_sentence(sentence: str) -> tuple[str, str]:
    """The verb of a sentence that tells of "ich", and what stands behind it; two empty texts for any other."""
    found = _OF_ONESELF.fullmatch(sentence)
    if found is None:
        return "", ""
    time = found["time"]
    if time:  # "2023 habe ich das System eingeführt": the time goes behind the subject
        return found["timed"], f"{time[:1].lower()}{time[1:]} {found['rest']}"
    return found["verb"] or found["behind"], found["rest"]


def read_german_clause(bullet: str, *, current: bool = False) -> Clause:
    """The form of a German bullet, as `grammar.read_clause` for an English one."""
    sentences = bullet_sentences(bullet)
    text = sentences[0] if sentences else ""
    first = _FIRST_WORD.match(text)
    if first is None or ":" in text or text.isupper():
        is_listed = text[:1].isdigit() and ":" not in text
        bare = Clause(Form.LISTED, text) if is_listed else Clause(Form.QUOTED, bullet.strip())
        return _labelled_work(text) or bare
    own_verb, behind = split_own_sentence(text)
    if own_verb and (current or _is_past(own_verb, behind)):
        return Clause(Form.PAST, behind, verb=own_verb)
    if own_verb or _FIRST_PERSON.match(text):
        return Clause(Form.FIRST_PERSON, text)
    if _STATE.match(text):
        return Clause(Form.STATE, text[:1].lower() + text[1:])
    rest = text[first.end() :].strip()
    if first[0].lower() in word_set("past_de") and len(text.split()) >= _FEWEST_WORDS_OF_A_VERB:
        return Clause(Form.PAST, rest, verb=first[0].lower())
    return _perfect_clause(text, first[0]) or _infinitive_clause(text) or _noun_clause(text, first[0])


def _labelled_work(text: str) -> Clause | None:
    """Work with what belonged to it behind a colon: "Reklamationsbearbeitung: Antwort in zwei Tagen"; else None."""
    name, colon, behind = text.partition(": ")
    if not colon or ":" in behind or len(behind.split()) > _MOST_WORDS_BEHIND or not name[:1].isupper():
        return None
    first = _FIRST_WORD.match(name)
    the = german_article(first[0]) if first and len(name.split()) <= _MOST_WORDS_OF_A_LABEL else ""
    is_name = first is not None and (first[0] == name or name[len(first[0]) :].startswith((" von ", " der ", " des ")))
    return Clause(Form.NOUN, text, the=the) if the and is_name else None


def _infinitive_clause(text: str) -> Clause | None:
    """A phrase of infinitives: "Angebote einholen und prüfen", with the "zu" of a sentence; else None."""
    bracket = _LAST_BRACKET.search(text)
    text, behind = (text[: bracket.start()], bracket[0]) if bracket else (text, "")
    listed, _, last = text.rpartition(", ")
    if last[:1].isupper() and " " not in last and with_zu(listed):
        text = listed  # "Konten abstimmen und prüfen, Mahnwesen"
    if "," in text and not re.search(r" (?:und|sowie) ", text):
        text = join_enumeration(text, "und")
    told = with_zu(text)
    first = text.split(maxsplit=1)[0]
    is_small = _ADVERB.fullmatch(first) or _ADJECTIVE.match(text) or re.match(rf"{DETERMINER}\s", text, re.IGNORECASE)
    told = told[:1].lower() + told[1:] if is_small else told
    return Clause(Form.INFINITIVE, f"{told}{behind}") if told else None


def _is_past(verb: str, behind: str) -> bool:
    """Whether a verb behind "ich" tells of what is over: "leitete", "habe ... geleitet"."""
    if verb in _PERFECT:
        return _PARTICIPLE_LAST.search(f" {behind}") is not None
    return verb in word_set("past_de") or verb.endswith("te")


def _perfect_clause(text: str, first: str) -> Clause | None:
    """A bullet of objects, each with its participle ("Leitungen verlegt und Schränke verdrahtet"), else None."""
    parts = [part.split() for part in re.split(r"[,;]\s+", text)]
    lasts = [part[-1] for part in parts if part]
    whole = all(_PARTICIPLE.fullmatch(last) and not _NO_HAVING.match(last) for last in lasts)
    if not whole or len(parts[0]) < _FEWEST_WORDS_OF_A_PERFECT or not first[:1].isupper():
        return None
    is_small = _ADVERB.fullmatch(first) or _ADJECTIVE.match(text) or re.match(rf"{DETERMINER}\s", text, re.IGNORECASE)
    return Clause(Form.PERFECT, text[:1].lower() + text[1:] if is_small else text)


def _noun_clause(text: str, first: str) -> Clause:
    if _RESULT.search(text) or _PARTICIPLE_LAST.search(text):
        return Clause(Form.LISTED if _RESULT.search(text) else Form.QUOTED, text)
    if _join_work(text):
        return Clause(Form.NOUNS, _join_work(text))
    text = join_enumeration(text, "und") if all(part[:1].isupper() for part in text.split(", ")) else text
    if _ROLE_ENDING.search(first) and not first.lower().endswith("leitung"):
        return Clause(Form.PERSON, text)
    if _PLURAL.search(first) or (_PAIR.match(text) and not _HYPHENS.match(text)):
        return Clause(Form.NOUNS, text)
    return _one_noun(text, first)


def _one_noun(text: str, first: str) -> Clause:
    joined = _HYPHENS.match(text)
    head = _FIRST_WORD.match(text, joined.end()) if joined else None
    the = german_article(head[0] if head else first)
    if the:
        return Clause(Form.NOUN, text, the=the)
    return _adjective_and_noun(text) or Clause(Form.LISTED, text)


def _adjective_and_noun(text: str) -> Clause | None:
    """A noun behind an adjective, whose ending goes with the article: "Operativer Einkauf": "der operative Einkauf"."""
    found = _ADJECTIVE_AND_NOUN.match(text)
    if found is None or found["adjective"] in _NO_ADJECTIVES:
        return None
    stem, ending, noun = found["adjective"], found["ending"], found["noun"]
    small = f"{stem[:1].lower()}{stem[1:]}"
    if ending == "er" and _ROLE_ENDING.search(noun):
        return Clause(Form.PERSON, f"{small}er{text[found.end('ending') :]}")
    the = german_article(noun)
    return Clause(Form.NOUN, f"{small}e{text[found.end('ending') :]}", the=the) if the == _ARTICLES[ending] else None


def _join_work(text: str) -> str:
    """Two or three kinds of work, each with its article: "die Pflege der Beete und der Schnitt von Hecken"; else ""."""
    parts = _AND_WORK.split(text)
    articles = [german_article(part.split(maxsplit=1)[0]) for part in parts]
    is_bare = " " not in parts[0]  # "Planung und Durchführung von Festen" is one thing
    is_shared = any(" " not in part and f" und {part}" in text for part in parts[1:])
    if is_shared or _HELP.match(text):  # "Unterstützung bei Pflege und Mobilisation" is help with both
        return ""
    if not 1 < len(parts) <= _MOST_KINDS or not all(articles) or is_bare:
        return ""
    *first, last = (f"{the}{part}" for the, part in zip(articles, parts, strict=True))
    return f"{', '.join(first)} und {last}"


def is_glued(text: str) -> bool:
    """Whether two items of a list run on without a mark: "Pflege der Beete Schnitt von Hecken"."""
    return any(german_article(found[1]) for found in _TWO_ITEMS.finditer(text))


def german_article(noun: str) -> str:
    """The article of a singular noun with a space, by its ending; empty where that does not tell."""
    if _FEMININE.match(noun) and noun.lower() not in _NO_FEMININE:
        return "die "
    if _NEUTER.match(noun):
        return "das "
    return "der " if _MASCULINE.match(noun) else ""
