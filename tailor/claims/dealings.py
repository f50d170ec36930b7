"""Sentences that name a thing and say that something else was done than the thing asked for.

Whoever photographs cranes operates none, whoever writes software for nursing homes does not nurse, and whoever cleans
the offices of Ash Project Management manages no project. Object and activity must fit.
"""

import re
from functools import cache, lru_cache

from tailor.claims.contact import is_only_touched
from tailor.claims.served import is_only_served
from tailor.claims.word_lists import entries
from tailor.text import fold, names_people, tokenize

_STRETCH = re.compile(r"[.;:|•()]\s|\s[–—-]\s")
_ANY = "*"
_REACH = 6
_OTHERS = (
    r"(?:in|with|using|by|via|on|through|and|as|into|during|under|from|after|about|or|to|who|which|that|while|where)"
)
# Up to a few words of one phrase, up to the end: what may stand between a verb and the name that it acts on.
_PHRASE = re.compile(rf"(?:(?!{_OTHERS}\b)[\w'’-]+\s+){{0,{_REACH}}}$", re.IGNORECASE)
_FOR_SOMEBODY = re.compile(
    r"\b(?<!work\s)(?<!works\s)(?<!worked\s)(?<!working\s)(?:for|to|pour|für)\s+(?:(?!(?:in|as|and)\b)[\w'’-]+\s+){0,3}$",
    re.IGNORECASE,
)
# A house's own name: capitals before the words, which have capitals too, behind "of", "at" or "for".
_HOUSE_BEFORE = re.compile(
    r"\b(?:of|for|at|by|from|to|with|bei|von|für|chez|de|pour)\s+(?:the\s+)?(?:(?!(?:Advanced|Applied|Certified|Apache|Microsoft|Google|Amazon|AWS|Adobe|Atlassian|IBM|Oracle)\b)[A-Z][\w'’&.-]*\s+){1,3}$"
)
_HOUSE_BEHIND = re.compile(
    r"\s+(?:Ltd|Limited|GmbH|AG|Inc|LLC|LLP|PLC|SARL|SAS|KG|Group|Holdings|Partners|Associates)\b|\s+&\s+(?:Co|Sons)\b"
)
_AWARDED = re.compile(
    r"\b(?:diplom\w*|certificat\w*|degree|bachelor|masters?|course|module|licen[cs]e|zertifikat)\b[^,;]*$",
    re.IGNORECASE,
)
_CAPITALS = re.compile(r"[A-Z]\w+(?:\s+(?:and|of|&)?\s*[A-Z]\w+)+|[A-Z]\w{4,}")
_PERSON_BEFORE = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Mister|Sir|Dame|Herrn?|Frau|Mme|M|Monsieur|Madame|[Cc]olleagues?|[Ff]riend|[Dd]aughter|[Ss]on|[Ss]ister"
    r"|[Bb]rother|[Ww]ife|[Hh]usband|[Bb]oss|[Nn]eighbour|[Kk]ollegin|[Cc]oll[eè]gue)\.?\s+$"
)
# "The Trello gorge": a place, where the words before it have a capital.
_PLACE_BEHIND = re.compile(
    r"\s+(?:valleys?|gorges?|rivers?|street|roads?|avenue|lane|islands?|peninsula|beach(?:es)?|canyon|coast|villages?|ruins|temples?"
    r"|hills|mountains?|stadium|arena|hotel|restaurant|caf[eé]|theat(?:re|er)|cinema|brewery|bakery|shopping\s+(?:centre|center|mall)|retail\s+park|pub|inn|castle|falls|bay)\b",
    re.IGNORECASE,
)
# "Shared the front desk with Maya and two other receptionists".
_MET = re.compile(
    r"\b(?:shar(?:ed|ing)\s+(?:[\w'’-]+\s+){1,3}with|report(?:ed|ing)?\s+(?:directly\s+)?to|covered\s+for|fill(?:ed|ing)\s+in\s+for"
    r"|st(?:ood|anding)\s+in\s+for|deputi[sz](?:ed|ing)\s+for|sat\s+(?:next\s+to|with|beside)|married\s+to|thanks\s+to\s+my"
    r"|(?:trained|mentored|taught|supervised|managed|praised|thanked|hired)\s+by)\s+$",
    re.IGNORECASE,
)
# "A poodle called Moodle", but not "a system called Moodle".
_CALLED = re.compile(
    r"\b(?!(?:systems?|tools?|software|platforms?|apps?|applications?|programs?|programmes?|packages?|databases?|suites?|frameworks?"
    r"|languages?|library|libraries|products?|services?|method|methods)\b)[\w-]+,?\s+(?:called|named|nicknamed|christened)\s+$",
    re.IGNORECASE,
)
_AND_OTHERS = re.compile(
    r"\s+and\s+(?:(?:the|my|our|a|an|one|two|three|four|five|six|several|some|\d+)\s+)?(?:other\s+)?(?P<who>[\w-]+)",
    re.IGNORECASE,
)
_INITIAL_OF_NAME = re.compile(r"\.\s*[A-Z][a-zà-þ]+\b")
# "Pflege der Grünanlagen", "soins des plantes": the nouns alone mean the care of people.
_CARE = frozenset({"pflege", "altenpflege", "soin", "soins"})
_CARE_OF = re.compile(
    r"^\s+(?:und\s+\w+\s+)?(?:der|des|von|eines|einer|unserer|aux?|des?|du|d['’])\s*(?P<whom>(?:[\w'’-]+\s*){1,4})",
    re.IGNORECASE,
)
_CARED_FOR = re.compile(
    r"bewohn|patient|mensch|senior|angehörig|kind|klient|krank|pflegebedürft|person|gäste|säugling|schwerst|palliativ"
    r"|wunde|mutter|mütter|dement|alte[nr]?\b|plaie|résident|malade|enfant|âgé|nourrisson|bébé|opéré|usager|bénéficiaire"
    r"|hygi|support|confort|urgence|premier|suite|longue|jour|base|nature|station|plaies|corps|mourant|sterbend",
    re.IGNORECASE,
)
# To whom something was brought: "delivered parcels to pharmacies".
_BROUGHT_TO = re.compile(
    r"\b(?:deliver(?:ed|ing|s)?|shipped|sent|supplied|drove|posted|brought|carried|transported)\s+(?:[\w'’-]+\s+){1,4}?to\s+(?:[\w'’-]+\s+){0,2}$",
    re.IGNORECASE,
)
_TOWN_BEFORE = re.compile(
    r"\b(?:in|from|to|near|around|at|outside|between|serving|and)\s+(?:(?:St|Ft)\.?\s+)?"
    r"(?:[A-Z][\w'’-]+\s){0,2}[A-Z][\w'’-]+,\s$"
)
_SUBJECT_BEHIND = re.compile(r"\s+(?:in|of)\s|\s+(?!(?:and|to|from)\b)[A-Z][a-z]{3,}|\s*\(|\.?[A-Z]")
# What was written or spoken of: "wrote about welding".
_TOLD_OF = re.compile(
    r"\b(?:wrote|writes|writing|blogged|blogs|read|reads|reading|talked|spoke|films?|books?|articles?|novels?)\s+"
    r"(?:[\w'’-]+\s+){0,3}?about\s+(?:[\w'’-]+\s+){0,5}$",
    re.IGNORECASE,
)
# What is made, moved or cleaned: "Montage von Küchen", "fabrication de caisses".
_GOODS = re.compile(
    r"\b(?:montage|einbau|wechsel|austausch|auslieferung|lieferung|transport|vermietung|aufbau|anlieferung|fabrication|livraison|location)\s+"
    r"(?:von|der|des|de|d['’]|du)\s*$",
    re.IGNORECASE,
)
# French: "meubles de cuisine", "nettoyage des locaux de vente".
_OF_A_THING = re.compile(
    r"\b(?:meubles?|locaux|local|salles?|magasins?|livres?|revues?|magazines?|articles?|ustensiles?|vêtements?|mobilier"
    r"|surfaces?|espaces?|bâtiments?|boutiques?|maisons?|élèves?|étudiante?s?|linge)\s+(?:de\s+(?:la\s+)?|du\s+|des\s+|d['’])$",
    re.IGNORECASE,
)


@lru_cache(maxsize=8192)
def is_only_dealt_with(text: str, start: int, end: int) -> bool:
    """Whether the words at `start` to `end` name what was only dealt with, or a part of what somebody is called."""
    elided = 2 if text[start : start + 2].lower() in {"d'", "d’"} else 0
    before = _STRETCH.split(text[: start + elided])[-1]
    return (
        _is_object(before, text[start:end], text[end:])
        or is_only_touched(before, text[start:end], text[end:])
        or _is_name(text, start, end)
        or _is_state(text, start, end)
        or _is_care_of_things(text[start:end], text[end:])
        or _OF_A_THING.search(before) is not None
        or _GOODS.search(before) is not None
        or _BROUGHT_TO.search(before) is not None
        or _TOLD_OF.search(before) is not None
        or is_only_served(before, text[end:])
    )


def _is_object(before: str, words: str, after: str) -> bool:
    """Whether a verb that does something else acts on the words, or they only say for whom something was done."""
    following = next((token.key for token in tokenize(after[:40]) if after[:1] == " " and not token.start > 1), "")
    if following in _nouns("clients") and _FOR_SOMEBODY.search(before):
        return True
    tokens = tokenize(before)
    last = next((token.key for token in reversed(tokenize(words))), "")
    for at in range(max(0, len(tokens) - _REACH - 1), len(tokens)):
        groups = _verbs().get(tokens[at].key, ())
        between = before[tokens[at].end :].lstrip()
        if not groups or not _opens(tokens[max(0, at - 1)].key if at else "") or not _PHRASE.fullmatch(between):
            continue
        inside = {token.key for token in tokens[at + 1 :]}
        if any(_fits(group, inside, last, following) for group in groups):
            return True
    return False


def _opens(word_before: str) -> bool:
    """Whether a verb is the first or only one of its sentence: "built and sold", "cleaned and serviced" do more."""
    return word_before in {"", "i", "also", "then", "was", "have", "of", "who", "regularly", "mainly"}


def _fits(group: str, inside: set[str], own: str, following: str) -> bool:
    if group == _ANY:
        return True
    nouns = _nouns(group)
    return following in nouns or (group == "places" and (own in nouns or bool(inside & nouns)))


def _is_name(text: str, start: int, end: int) -> bool:
    """Whether the words are a part of a person's or a house's name that stands in the sentence."""
    words, before = text[start:end], text[:start]
    if _PERSON_BEFORE.search(before):
        return True
    if (
        len(words) == 1
        and words.isupper()
        and _INITIAL_OF_NAME.match(text, end)
        and not text[end : end + 3].startswith(".\n")
    ):
        return text[end + 1 : end + 2] == " " or text[end + 1 : end + 2].isupper()
    if (
        words.istitle()
        and " " not in words
        and (_MET.search(before) or _CALLED.search(before) or _is_one_of_several(text, end))
    ):
        return True
    if words[:1].isupper() and before.strip(" •-–*") and _PLACE_BEHIND.match(text, end):
        return True
    if text.istitle() or not _CAPITALS.fullmatch(words):
        return False
    return _HOUSE_BEHIND.match(text, end) is not None or (
        _HOUSE_BEFORE.search(before) is not None and _AWARDED.search(before) is None
    )


def _is_one_of_several(text: str, end: int) -> bool:
    """Whether people are named in one breath with a name: "Maya and two other receptionists"."""
    others = _AND_OTHERS.match(text, end)
    return others is not None and others["who"].islower() and names_people(others["who"])


def _is_state(text: str, start: int, end: int) -> bool:
    """Whether two capitals are the state of a town that stands before them: "lived in Jackson, MS"."""
    is_short = end - start == len("MS") and text[start:end].isupper()
    return is_short and _TOWN_BEFORE.search(text[:start]) is not None and _SUBJECT_BEHIND.match(text, end) is None


def _is_care_of_things(words: str, after: str) -> bool:
    whom = _CARE_OF.match(after) if fold(words) in _CARE else None
    return whom is not None and _CARED_FOR.search(whom["whom"]) is None


@cache
def _verbs() -> dict[str, tuple[str, ...]]:
    """The groups of nouns of each verb."""
    found: dict[str, tuple[str, ...]] = {}
    for line in entries("dealings"):
        forms, _, group = line.partition("=")
        for form in forms.split():
            found[form] = (*found.get(form, ()), group.strip())
    return found


@cache
def _nouns(group: str) -> frozenset[str]:
    rows = (line.partition("=") for line in entries("dealt_with"))
    return frozenset(word for name, _, nouns in rows if name.strip() == group for word in nouns.split())
