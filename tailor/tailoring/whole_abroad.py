"""Whether a German or a French phrase of nouns is surely whole: nothing in it runs on without a joint."""

import re
from collections.abc import Sequence

from tailor.tailoring.grammar_french import joins_bare_noun, noun_article
from tailor.tailoring.grammar_german import german_article

_RUN_ON_DE = re.compile(
    r"(?<![\w-])(?!(?:Firma|Frau|Herrn?|Familie|Stadt|Kreis|Bezirk|Stufe|Klasse|Linie)\b)"
    r"[A-ZÄÖÜ][a-zäöüß-]+ [A-ZÄÖÜ0-9]"
)
_ADJECTIVE_FIRST_DE = re.compile(r"[A-ZÄÖÜ][a-zäöüß]+(?:er|es|e) (?=[A-ZÄÖÜ])")
_CLIPPED_DE = re.compile(
    r"\b(?:MA|Std|ca|inkl|exkl|div|bzw|ggf|evtl|usw|etc|bzgl|lfd|tägl|wöch|mtl|Tel|Abt|Mio|Tsd|TN|KW|VZ|TZ|Azubis?)\b|[/+&=]"
)
_LAST_DE = re.compile(r"(?:[A-ZÄÖÜ][\w-]*|\d[\d.]*)$")
_NAME_DE = re.compile(r"[A-Z\d][A-Z\d.-]+[\w-]*$")
_ODD_FR = re.compile(
    r"[/+&=%]|\b(?:etc|env|nb|tél|min|max|cf)\b|\b\d+ [^\W\d_]+ sur \d"
    r"|\b\w+é(?:e|s|es)? (?:par|de|à|en) (?:\d|deux|trois)"
    r"|\bet \d"
    r"|\b(?:divisée?s?|multipliée?s?|baisse|hausse)\b"
)
_FIRST_FR = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_PREPOSITION_DE = re.compile(r" (?:von|der|des|für|mit|bei|im|in|an|am|auf|aus|nach|zu|zum|zur|über|unter|gegenüber) ")
_NO_DOING_DE = re.compile(r"(?:störung|erkrankung|behinderung|verletzung|krankheit|entzündung)(?:en)?$")
_DONE_DE = re.compile(
    r"(?:\w*[Tt]ouren|\w*[Tt]elefonate|\w*[Bb]estellungen|\w*[Aa]nfragen|\w*[Aa]ufmaße?|\w*[Bb]esuche|\w*[Vv]isiten|\w*[Gg]espräche"
    r"|\w*[Rr]echnungen|\w*[Vv]oranmeldungen|\w*[Pp]lanung|\w*[Bb]uchführung|Ablage|Post|Telefon|Kasse|Einkauf|Verkauf|Inventuren?"
    r"|Kreditoren|Debitoren|Röntgen|\w*[Ww]echsel|\w*[Ww]irtschaft|\w*[Pp]lege)$"
)
PLURAL_DE = re.compile(
    r"(?:[a-zäöüß]+e )?[A-ZÄÖÜ][\w-]*(?:ungen|heiten|keiten|schaften|tionen|nahmen|arbeiten|pläne|berichte"
    r"|abschlüsse|kontrollen)\b"
)
"""A plural by its ending, which needs no article in a row: "monatliche Abschlüsse"."""
_MOST_WORDS = 12


def is_whole_german(text: str) -> bool:
    """Whether each noun of a German phrase without brackets is joined to the next, and the last word is one."""
    adjective = _ADJECTIVE_FIRST_DE.match(text)
    bare = text[adjective.end() :] if adjective else text
    parts = re.split(r", | und | sowie ", bare)
    is_joined = _RUN_ON_DE.search(bare) is None and all(map(_ends_in_noun, parts))
    return is_joined and _CLIPPED_DE.search(text) is None and not all(map(_NAME_DE.match, parts))


def _ends_in_noun(part: str) -> bool:
    last = part.rpartition(" ")[2]
    return _LAST_DE.match(last) is not None or last.endswith("-")


def with_french_articles(parts: Sequence[str]) -> list[str]:
    """Those of some French names of work that are whole, each with its article; others are left out."""
    told = []
    for part in parts:
        first = _FIRST_FR.match(part)
        article = noun_article(first[0].lower()) if first else ""
        is_plain = is_whole_french(part) and len(part.split()) <= _MOST_WORDS
        if first and article and is_plain and (" " in part or article == "les "):
            told.append(f"{article}{part[:1].lower()}{part[1:]}")
    return told


def is_whole_french(text: str) -> bool:
    """Whether a French phrase without brackets has no marks of notes, no result, and no second noun without article."""
    return _ODD_FR.search(text) is None and not joins_bare_noun(text)


def names_doing(listed: str) -> bool:
    """Whether one of the things that a German note names is surely something that is done, and not only dealt with."""
    plain = _ADJECTIVE_FIRST_DE.sub("", listed, count=1)
    firsts = [next((w for w in part.split() if re.match(r"[A-ZÄÖÜ]", w)), part) for part in _parts_de(plain)]
    is_list = _PREPOSITION_DE.search(listed) is None and re.search(r", | und | sowie ", listed) is not None
    return all(map(_is_doing, firsts)) if is_list else any(map(_is_doing, firsts))


def _parts_de(listed: str) -> list[str]:
    """The things of a list; the first of "Grund- und Behandlungspflege" is a part of the second."""
    return [part for part in re.split(r", | und | sowie ", re.sub(r"\b[A-ZÄÖÜ]\w*- und ", "", listed)) if part]


def _is_doing(noun: str) -> bool:
    is_named = _NO_DOING_DE.search(noun) is None
    is_done = bool(german_article(noun)) or PLURAL_DE.match(noun) is not None or noun.endswith(("ungen", "ieren"))
    return is_named and (is_done or _DONE_DE.match(noun) is not None)
