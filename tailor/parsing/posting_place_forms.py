"""Places that a posting's head writes with a word before them: "Standort Kassel", "Anywhere in Europe"."""

import re
from collections.abc import Sequence

from tailor.parsing.words import title_score

_WORD = r"[^\W\d_a-zß-ÿ][\w.'’-]+"
_SITE = re.compile(
    r"(?:[Ss]ede(?: operativa| di lavoro| legale)?|[Ff]iliale|[Ss]tabilimento|[Ss]tandort|[Nn]iederlassung"
    r"|[Bb]etriebsstätte|[Ss]ite"
    r"|[Aa]gence|[Éé]tablissement|[Cc]entro(?: de trabajo)?|[Dd]elegación|[Vv]estiging|[Ll]ocatie"
    r"|[Uu]nidade|[Ff]ilial)(?:\s?:)?(?: (?:di|de|van|in|te|a|en|em)| d['’])? ?"
    rf"(?P<place>(?<=[ '’]){_WORD}(?:[ -](?:{_WORD}|am|an|der|sur|en|del?|d['’])){{0,4}}(?:, {_WORD})?)"
)
_REMOTE = re.compile(
    r"(?:(?:fully|completely|full|100 ?%|volledig|totalmente|completamente|vollständig|komplett|entièrement)[ -]?)?"
    r"(?:remote(?:ly)?|remoto|op afstand|thuiswerk\w*|télétravail|teletrabajo|telelavoro|teletrabalho|home ?office"
    r"|(?:(?:work )?from )?anywhere)\b[^.!?;]{0,50}",
    re.IGNORECASE,
)
_LONGEST = 9  # words of "Fully remote, within three hours of Paris time"


def site_place(parts: Sequence[str]) -> str:
    """The town behind a word for an employer's site in a part of the head; else an empty string."""
    found = (match["place"] for part in parts if (match := _SITE.fullmatch(part.strip(" ."))))
    return next((place for place in found if not title_score(place)), "")


def remote_place(parts: Sequence[str]) -> str:
    """The part of the head that says only that one works from afar, and within which bounds; else an empty string."""
    told = (part for part in parts if len(part.split()) <= _LONGEST and _REMOTE.fullmatch(part.strip()))
    return next((part.strip() for part in told if not title_score(part)), "")
