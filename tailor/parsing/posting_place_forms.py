"""Places that a posting's head writes with a word before them: "Standort Kassel", "Anywhere in Europe"."""

import re
from collections.abc import Sequence

from tailor.parsing.places import is_city, is_place
from tailor.parsing.posting_patterns import pattern, workplace_sign
from tailor.parsing.posting_pay import PAY
from tailor.parsing.posting_place import is_place_form
from tailor.parsing.posting_remote import is_rule
from tailor.parsing.words import title_score
from tailor.text import fold

_LABELLED = re.compile(r"\W*(?P<label>[^:\t]{2,25}?)\s?[:\t]\s*(?P<place>[^:]{3,40}?)\.?")
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
_TOWN = re.compile(rf"{_WORD}(?:[ -](?:{_WORD}|am|an|der|sur|en|del?|upon|aan|den)){{0,3}}(?:, {_WORD})?")
_LONGEST = 9  # words of "Fully remote, within three hours of Paris time"
_NO_PLACE = re.compile(  # what boards call the place of work
    r"(?:https?:|www\.)\S+"
    r"|(?i:in[ -]person|on the road|various(?: locations)?|multiple locations|see (?:below|advert|above)|vor ort)\W*"
)


def is_no_place(text: str) -> bool:
    """Whether what stands for a place is none: nothing, a rule of where to work, "various locations"."""
    return not text or _NO_PLACE.fullmatch(text) is not None or is_rule(text)


def labelled_place(lines: Sequence[str]) -> str:
    """The place behind a label anywhere in a posting, where it is written as only places are: "Lieu : Albi (81)"."""
    found = (match for line in lines if (match := _LABELLED.fullmatch(line)))
    told = (match["place"] for match in found if pattern("labels", "location").fullmatch(match["label"].strip()))
    return next((place for place in told if is_place_form(place) or is_city(place)), "")


def site_place(parts: Sequence[str]) -> str:
    """The town behind a word for an employer's site in a part of the head; else an empty string."""
    found = (match["place"] for part in parts if (match := _SITE.fullmatch(part.strip(" ."))))
    return next((place for place in found if not title_score(place)), "")


def town_before_rule(parts: Sequence[str]) -> str:
    """The town that a part of the head names before a rule or a fact: "Kiel, zwei Tage im Homeoffice"."""
    for part in parts:
        town, comma, rest = part.partition(", ")
        ruled = workplace_sign("tags", "hybrid").fullmatch(rest) or workplace_sign("said", "hybrid").search(rest)
        if comma and (ruled or _is_fact(rest)) and is_place(town):
            return town
    return ""


def town_among_facts(lines: Sequence[str], known: Sequence[str]) -> str:
    """The one part of a line of facts that is no other fact: "Elmdijk | 24 - 32 uur | € 2.475 - € 3.410".

    Args:
        lines: The posting's first.
        known: The title and the employer.
    """
    for line in lines:
        parts = [part.strip() for part in re.split(r"\s[|·•]\s", line)]
        other = [part for part in parts if not _is_fact(part) and fold(part) not in set(map(fold, known))]
        if len(parts) > len(other) and len(other) == 1 and _TOWN.fullmatch(other[0]) and not title_score(other[0]):
            return other[0]
    return ""


def _is_fact(part: str) -> bool:
    signs = ("employment", "share_of_time", "remote")
    return PAY.search(part) is not None or any(pattern("signs", sign).search(part) for sign in signs)


def _leaves_open(part: str) -> bool:
    """Whether a rule has the work done in turns, so that there is a place besides: "Télétravail : un jour"."""
    in_turns = workplace_sign("said", "hybrid").search(part) is not None
    return in_turns and workplace_sign("tags", "remote").fullmatch(part.strip()) is None


def remote_place(parts: Sequence[str]) -> str:
    """The part of the head that says only that one works from afar, and within which bounds; else an empty string."""
    told = (part for part in parts if len(part.split()) <= _LONGEST and _REMOTE.fullmatch(part.strip()))
    told = (part for part in told if not _leaves_open(part))
    return next((part.strip() for part in told if not title_score(part)), "")
