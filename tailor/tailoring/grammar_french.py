"""What kind of phrase a French resume bullet is, and the article that its sentence needs."""

import re
from collections.abc import Mapping
from functools import cache

from tailor.tailoring.grammar import Clause, Form, bullet_sentences
from tailor.tailoring.own_doing import AT_A_TIME_FRENCH
from tailor.tailoring.word_lists import word_rows, word_set

_FIRST_PERSON = re.compile(rf"(?:{AT_A_TIME_FRENCH})?(?:[Jj]['’]|[Jj]e |Nous )")
_FIRST_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_IN_RE = (
    r"(?:prendre|endre|ondre|perdre|mordre|tordre|mettre|battre|naître|croître"
    r"|faire|plaire|traire|duire|truire|cuire|crire|lire|dire|suivre|vivre|clure|clore|soudre|coudre|indre|vaincre"
    r"|rompre|boire|croire)"
)
"""How infinitives in -re end; "prépare", "encadre" and "assure" are none."""
_INFINITIVE = re.compile(rf"(?:[^\W\d_]{{2,}}(?:er|ir|oir)|[^\W\d_]*{_IN_RE})$")
_AFTER_VERB = re.compile(
    r"(?:les? |la |l['’]|des? |du |d['’]|un |une |à |aux? |en |pour |sur |avec |nos |leurs? |chaque |plus |jusqu"
    r"|et [^\W\d_]+(?:er|ir|re)\b|\d)",
    re.IGNORECASE,
)
_PARTICIPLE = re.compile(
    r"(?!(?:chargé|impliqué|engagé|nommé|diplômé|spécialisé|passionné|promu|reconnu|habilité|resté|allé|arrivé|entré|rentré"
    r"|retourné|tombé|passé|monté|devenu|parvenu|intervenu|venu|parti|sorti|né)e?s?\b)"
    r"(?:[^\W\d_]{2,}é|mis|remis|permis|soumis|transmis|promis|pris|appris|repris|compris|entrepris|conduit|produit"
    r"|réduit|construit|traduit|introduit|reconduit|instruit|fait|refait|écrit|décrit|obtenu|tenu|soutenu|maintenu|vendu"
    r"|rendu|étendu|défendu|conçu|reçu|perçu|lu|revu|prévu|résolu|conclu|battu|établi|rempli|fourni|garanti|investi|réuni"
    r"|bâti|accompli|assaini|enrichi|élargi|raccourci|franchi|saisi|choisi|réussi|accueilli|recueilli|suivi|servi|ouvert"
    r"|offert|couvert|découvert|peint|atteint|acquis)"
    r"(?= (?:et [^\W\d_]+é )?(?:l[ae]s? |l['’]|des |une? |mon |ma |mes |nos |notre |plus de |en place |à jour "
    r"|en œuvre |\d))",
    re.IGNORECASE,
)
"""A participle that "avoir" goes with, before its object; not one that goes with "être" or says what somebody is."""
_NOUN_BEFORE_DES = re.compile(
    r"(?:\w*té|suivi|reçu|fait|conduit|produit|écrit|acquis|marché|congé|employé|associé|salarié|abonné)e?s? des ",
    re.IGNORECASE,
)
"""What may be a noun before "des" ("Qualité des soins", "Suivi des stocks") and is a participle before "les"."""
_OBJECT = re.compile(r" (?:les? |la |l['’]|une? |\d)", re.IGNORECASE)
_BRACKETS = re.compile(r"\s?\([^()]*\)")
_MOST_KINDS, _MOST_WORDS_OF_A_LABEL, _MOST_WORDS_BEHIND, _FEWEST_OF_A_SENTENCE = 5, 4, 20, 4
AMOUNT = re.compile(
    r", (?:(?:environ |près de |plus de |quelque |jusqu['’]à )?\d"
    r"|(?:un|une|deux|trois|quatre|cinq|six|chaque|tous les|toutes les) (?:\w+ ){1,2}?(?:par |sur )"
    r"|(?:chaque|tous les|toutes les) \w+$)[^,;:()]*$"
)
"""How much or how often, behind a comma: ", environ 200 dossiers par an", ", un soir par semaine"."""
_HELP = re.compile(r"(?:aide|appui|assistance|soutien|participation|collaboration|contribution|concours|observation)\b")
_OF_A_RESULT = re.compile(r"\b(?:zéro|aucune?|\d+ ?%)")
_INFINITIVE_BEFORE = re.compile(r"[^\W\d_]+(?:er|ir|re|oir) (?:les? |la |l['’]|des |une? )")
_OF_WORK = re.compile(r" (?:des?|du|d['’]|de la|de l['’]|aux?|à|avec|en|pour|chez|sur|auprès)", re.IGNORECASE)
_AFTER_AND = re.compile(r"\bet ([^\W\d_]{3,})(?= (?:à|au|aux|de|du|des|d|en|pour|sur|avec|dans)\b|$)")
_FEMININE = re.compile(r"\w{2,}(?:tion|sion|xion|ance|ence|té|ture|ise|ée|ie)$", re.IGNORECASE)
_MASCULINE = re.compile(r"\w{2,}(?:ment|age|isme)$", re.IGNORECASE)
_PLURAL = re.compile(r"\w{2,}(?:tions|sions|xions|ances|ences|tures|ments|ages)$", re.IGNORECASE)
_ROLE = re.compile(
    r"(?:référente?|responsable|tut(?:eur|rice)|membre|format(?:eur|rice)|coordinat(?:eur|rice)|cheff?e?|animat(?:eur|rice)"
    r"|déléguée?|adjointe?|interlocut(?:eur|rice)|secrétaire|trésori(?:er|ère)|présidente?|maître|maîtresse)\b",
    re.IGNORECASE,
)
_CAME_FROM = re.compile(r"\b(?:passée?s?|ramenée?s?|réduite?s?|portée?s?|montée?s?|descendue?s?) de \d")
"""What came of a thing, which is no work: "absentéisme passé de 9 à 4 %"."""
_PAIR = re.compile(r"[^\W\d_]+ et ", re.IGNORECASE)
_VOWELS = "aeiouyhàâäéèêëîïôöùûüœ"


def read_french_clause(bullet: str) -> Clause:
    """The form of a French bullet, as `grammar.read_clause` for an English one."""
    sentences = bullet_sentences(bullet)
    text = sentences[0] if sentences else ""
    lowered = text[:1].lower() + text[1:]
    first = _FIRST_WORD.match(text)
    word = first[0] if first else ""
    if ":" in text and _names_before_colon(text, word):
        is_told = _FIRST_PERSON.match(text) is not None
        return Clause(Form.FIRST_PERSON, lowered) if is_told else _of_label(lowered, word)
    if ":" in text or text.isupper() or not text[:1].isalnum():
        return Clause(Form.QUOTED, bullet.strip())
    is_participle = _PARTICIPLE.match(text) and not _NOUN_BEFORE_DES.match(text)
    joined = "" if is_participle else _join_work(lowered)
    if joined:
        return Clause(Form.NOUNS, joined, the=noun_article(word.lower()))
    form, the = (Form.PERFECT, "") if is_participle else _form_of(text, word)
    return Clause(form, text if form is Form.LISTED else lowered, the=the)


def _names_before_colon(text: str, first: str) -> bool:
    """Whether a sentence, or the name of some work, has behind its colon what it consisted in."""
    name, _, behind = text.partition(":")
    is_sentence = _FIRST_PERSON.match(text) is not None and len(name.split()) >= _FEWEST_OF_A_SENTENCE
    is_name = len(name.split()) <= _MOST_WORDS_OF_A_LABEL and noun_article(first.lower()) != ""
    is_short = 1 < len(behind.split()) <= _MOST_WORDS_BEHIND and ":" not in behind
    return is_short and (is_sentence or (is_name and not _ROLE.match(text) and not re.search(r"[,;(]| et ", name)))


def _of_label(text: str, first: str) -> Clause:
    the = noun_article(first.lower())
    return Clause(Form.NOUNS if the == "les " else Form.NOUN, text, the=the)


def _form_of(text: str, first: str) -> tuple[Form, str]:
    """The form of a phrase by its first word, and the article of a noun."""
    word = first.lower()
    if _FIRST_PERSON.match(text):
        return Form.FIRST_PERSON, ""
    if _ROLE.match(text):
        return Form.PERSON, ""
    if not first or (first.isupper() and len(first) > 1) or _PAIR.match(text):
        return Form.LISTED, ""
    is_verb = _INFINITIVE.match(word) and word not in word_set("not_infinitive_fr")
    if is_verb and _AFTER_VERB.match(text[len(first) :].lstrip()):
        return Form.INFINITIVE, ""
    the = noun_article(word)
    is_result = _CAME_FROM.search(_BRACKETS.sub("", text)) is not None
    if not the or is_result or joins_bare_noun(text) or _OBJECT.match(text[len(first) :]):
        return Form.LISTED, ""
    return (Form.NOUNS if the == "les " else Form.NOUN), the


def _join_work(text: str) -> str:
    """Kinds of work, each but the first with its article: "taille des haies et l’entretien du parc"; else ""."""
    plain, amount = _without_amount(text)
    parts = _parts_of_work(plain)
    if any(map(_HELP.match, parts[:-1])):  # "aide à la toilette et préparation des repas" may be help with both
        return ""
    firsts = [found[0] if (found := _FIRST_WORD.match(part)) else "" for part in parts]
    articles = [noun_article(first.lower()) for first in firsts]
    is_work = all(articles) and not any(_ROLE.match(part) or _INFINITIVE_BEFORE.match(part) for part in parts)
    is_plain = all(part[:1].islower() and not joins_bare_noun(part) and not _is_result(part) for part in parts)
    if not 1 < len(parts) <= _MOST_KINDS or not is_work or not is_plain:
        return ""
    if any(_OBJECT.match(part[len(first) :]) for part, first in zip(parts, firsts, strict=True)):
        return ""
    *begun, last = (f"{the}{part}" for the, part in zip(("", *articles[1:]), parts, strict=True))
    return f"{', '.join(begun)} et {last}{amount}"


def _without_amount(text: str) -> tuple[str, str]:
    """A text without how much of it there was, and that: ", environ 200 dossiers par an"."""
    found = AMOUNT.search(text)
    return (text[: found.start()], found[0]) if found else (text, "")


def _parts_of_work(text: str) -> list[str]:
    """The parts between commas, outside brackets, and at an "et" before the last where that is a noun of its own."""
    *begun, last = re.split(r",\s+(?![^()]*\))", text)
    first, joined, second = last.rpartition(" et ")
    noun = _FIRST_WORD.match(second)
    has_own = noun is not None and noun_article(noun[0].lower()) != ""
    is_whole = has_own and noun is not None and _OF_WORK.match(second, noun.end()) is not None
    is_outside = second.count("(") == second.count(")")
    is_apart = joined and second[:1].islower() and is_whole and is_outside
    return [*begun, first, second] if is_apart else [*begun, last]


def _is_result(part: str) -> bool:
    return _CAME_FROM.search(part) is not None or _OF_A_RESULT.search(part) is not None


def joins_bare_noun(text: str) -> bool:
    """Whether a second noun would stand without the article that the first gets: "la préparation et aide"."""
    found = _AFTER_AND.search(text)
    return found is not None and bool(_known().get(found[1].lower()) or noun_article(found[1].lower()))


def has_articles(text: str) -> bool:
    """Whether each kind of work in a text has its article, the first apart, which stands before the text."""
    _, *later = _parts_with_articles(_without_amount(text)[0])
    return bool(later) and all(re.match(r"(?:l[ae]s? |l’)", part) for part in later)


def _parts_with_articles(text: str) -> list[str]:
    return [part for part in re.split(r",\s+(?![^()]*\))| et (?=l[ae]s? |l’)", text) if part]


def noun_article(noun: str) -> str:
    """The article of a singular noun with its space, by the table or the ending; empty where neither tells."""
    article = _known().get(noun, "")
    if not article and noun.endswith("s") and _known().get(noun[:-1]):
        return "les "
    if not article:
        article = (
            "la" if _FEMININE.match(noun) else "le" if _MASCULINE.match(noun) else "les" if _PLURAL.match(noun) else ""
        )
    if not article or article == "les":
        return f"{article} ".lstrip()
    return "l’" if noun[0] in _VOWELS else f"{article} "


@cache
def _known() -> Mapping[str, str]:
    return {word: row[0] for row in word_rows("nouns_fr") for word in row[1:]}
