"""What kind of phrase a French resume bullet is, and the article that its sentence needs."""

import re
from collections.abc import Mapping
from functools import cache

from tailor.tailoring.grammar import Clause, Form, bullet_sentences
from tailor.tailoring.word_lists import word_rows, word_set

_FIRST_PERSON = re.compile(r"(?:J['’]|Je |Nous )")
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
_TWO = 2
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
    if ":" in text or text.isupper() or not text[:1].isalnum():
        return Clause(Form.QUOTED, bullet.strip())
    lowered = text[:1].lower() + text[1:]
    first = _FIRST_WORD.match(text)
    word = first[0] if first else ""
    is_participle = _PARTICIPLE.match(text) and not _NOUN_BEFORE_DES.match(text)
    joined = "" if is_participle else _join_work(lowered)
    if joined:
        return Clause(Form.NOUNS, joined, the=noun_article(word.lower()))
    form, the = (Form.PERFECT, "") if is_participle else _form_of(text, word)
    return Clause(form, text if form is Form.LISTED else lowered, the=the)


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
    if not the or _CAME_FROM.search(text) or _joins_bare_noun(text) or _OBJECT.match(text[len(first) :]):
        return Form.LISTED, ""
    return (Form.NOUNS if the == "les " else Form.NOUN), the


def _join_work(text: str) -> str:
    """Two kinds of work, the second with its article: "taille des haies et l’entretien du parc"; else ""."""
    first, joined, second = text.partition(" et ")
    nouns = [found[0] for found in map(_FIRST_WORD.match, (first, second)) if found]
    if not joined or " et " in second or "," in text or len(nouns) != _TWO or not second[:1].islower():
        return ""
    articles = [noun_article(noun) for noun in nouns]
    is_work = all(articles) and not (_ROLE.match(first) or _INFINITIVE_BEFORE.match(first))
    has_own = " " in second and _OF_WORK.match(second[len(nouns[1]) :]) is not None
    return f"{first} et {articles[1]}{second}" if is_work and has_own else ""


def _joins_bare_noun(text: str) -> bool:
    """Whether a second noun would stand without the article that the first gets: "la préparation et aide"."""
    found = _AFTER_AND.search(text)
    return found is not None and bool(_known().get(found[1].lower()) or noun_article(found[1].lower()))


def noun_article(noun: str) -> str:
    """The article of a singular noun with its space, by the table or the ending; empty where neither tells."""
    article = _known().get(noun, "")
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
