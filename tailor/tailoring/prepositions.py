"""A German or French organisation with the preposition before it: "bei der Elm GmbH", "au Centre du Lac"."""

import re
from collections.abc import Mapping
from functools import cache

from tailor.tailoring.grammar_french import noun_article
from tailor.tailoring.word_lists import word_rows

_LEGAL_FORM = re.compile(
    r"\b(?:g?GmbH|AG|KG|OHG|GbR|SE|UG|eG|KGaA|PartG(?: ?mbB)?|mbH)(?: & Co\.? ?(?:KG|OHG))?(?:\s*\(.*\))?$"
)
"""German companies of these forms are feminine."""
_PLURAL_NAME = re.compile(r"\w*(?:[Kk]liniken|[Ss]chulen|[Aa]nstalten|[Bb]ühnen)\b")
_PLACE_OF_LEARNING = re.compile(
    r"^(?:\w+(?:en|es|e) )?[\w-]*"
    r"(?:[Uu]niversität|[Hh]ochschule|[Aa]kademie|[Ss]chule|[Gg]ymnasium|[Kk]olleg|[Tt]heater)\b"
)
"""Where one works "an" and not "bei"."""
_INNER_ADJECTIVE = re.compile(
    r"^[A-ZÄÖÜ][a-zäöüß]{3,}er (?=[A-ZÄÖÜ][a-zäöüß]+(?:dienst|verein|verband|verlag|betrieb|handel|markt|kreis)\b)"
)
"""A name's adjective before a masculine noun, which "bei der ... GmbH" cannot have: "Mobiler Pflegedienst Elm GmbH"."""
_ADJECTIVE = re.compile(r"^(\w+(?:isch|lich|deutsch)|Deutsch|Neu|Alt|Erst)(e|es|er)(?= )")
_ARTICLE = re.compile(r"(?:Les?|La|L['’]|Die|Der|Das|The)(?:\s|(?<=['’]))", re.IGNORECASE)
_COMPLEMENT = re.compile(r" (?:de|du|des|d['’])")
"""What follows a common noun that a name begins with: "Maison de santé", but "Maison Verlaine"."""
_TOWN_BEHIND = re.compile(r"(?<=[a-zß-ÿ]), [A-ZÀ-Þ][\w’'-]+(?: [a-zß-ÿ]{2,4} [A-ZÀ-Þ][\w-]+)?$")
"""A town behind a name, for which a sentence would need a second comma."""
_AT = {"la": "à la", "le": "au", "l’": "à l’", "les": "aux"}
_WORD = re.compile(r"[^\W\d_]+")
_VOWELS = "aeiouyhàâäéèêëîïôöùûüœ"
PREPOSITIONS = r"(?:bei(?:m| der Firma| der| den)?|an der|am|chez|à la|à l[’']|aux|au|à)"
"""All that this module writes before a name, as a pattern."""


def locate(name: str, language: str) -> str:
    """The name with its preposition, in the dative where German has one; in brackets where no preposition is sure.

    Args:
        name: An organisation's name.
        language: "de" or "fr"; the name alone is given for any other.
    """
    if language == "de":
        return _in_german(_TOWN_BEHIND.sub("", name))
    return _in_french(_TOWN_BEHIND.sub("", name)) if language == "fr" else name


def of_title(title: str) -> str:
    """The French "de" before a title: "d’" before a vowel."""
    return "d’" if title[:1].lower() in _VOWELS else "de "


def _in_german(name: str) -> str:
    if _ARTICLE.match(name):
        return f"bei {name}"
    if _PLURAL_NAME.match(name):
        return f"bei den {name}"
    article = "der" if _LEGAL_FORM.search(name) else _german_article(name.partition(",")[0])
    adjective = _ADJECTIVE.match(name)
    is_inflected = (adjective and adjective[2] == "es") or _INNER_ADJECTIVE.match(name)
    if is_inflected and article == "der":
        return f"bei der Firma {name}"  # "bei der Dänischen Kaufhaus GmbH" would alter the name
    if adjective and article:
        name = f"{adjective[1]}en{name[adjective.end() :]}"
    if article and _PLACE_OF_LEARNING.search(name) and not _LEGAL_FORM.search(name):
        return f"an der {name}" if article == "der" else f"am {name}"
    return {"der": f"bei der {name}", "m": f"beim {name}"}.get(article, f"bei {name}")


@cache
def _german_article(name: str) -> str:
    """The key of the preposition: "der" for a feminine name, "m" for "beim", empty where the name does not tell."""
    for word in _WORD.findall(name.lower()):
        for head, article in _heads("heads_de").items():
            if word == head or (word.endswith(head) and len(head) >= _SHORTEST_ENDING):
                return article
    return ""


_SHORTEST_ENDING = 4
"""Letters of a head that counts as the end of a longer word: not "amt" in "Samt"."""


def _in_french(name: str) -> str:
    if _ARTICLE.match(name):
        return f"chez {name}"
    first = _WORD.match(name)
    before = _heads("heads_fr").get(first[0].lower(), "") if first else ""
    if first and not before and _COMPLEMENT.match(name, first.end()):
        before = _AT.get(noun_article(first[0].lower()).strip(), "")
    gap = "" if before.endswith("’") else " "
    return f"{before}{gap}{name}" if before else f"chez {name}"


@cache
def _heads(table: str) -> Mapping[str, str]:
    return {word: row[0].replace("_", " ") for row in word_rows(table) for word in row[1:]}
