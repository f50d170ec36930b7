"""Whether a German or a French phrase of nouns is surely whole: nothing in it runs on without a joint."""

import re
from collections.abc import Sequence

from tailor.tailoring.grammar_french import joins_bare_noun, noun_article

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
    r"|\b(?:divisée?s?|multipliée?s?|baisse|hausse)\b"
)
_FIRST_FR = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
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
