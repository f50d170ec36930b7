"""Where a job's title begins and ends in a text."""

import re
from collections.abc import Sequence

from tailor.journal.replies.cues import Cues

_QUOTES = {"«": "»", "“": "”", '"': '"', "„": "“", "‚": "‘", "‘": "’"}
_JOINERS = {
    "en": frozenset(["of", "and", "&", "-", "–", "/", "in", "the", "to", "for", "de"]),
    "de": frozenset(
        ["und", "&", "-", "–", "/", "im", "in", "der", "für", "am", "an", "der", "des", "von", "zur", "zum", "mit"]
    ),
    "fr": frozenset(["de", "du", "des", "d'", "la", "en", "et", "&", "-", "–", "/", "à", "au", "aux", "l'"]),
}
"""Small words that may stand within a title, before a word that begins large."""
_NOT_LAST = frozenset().union(*_JOINERS.values())
_STOPS = (".", ";", "!", "?", ",", ":")
_MOST_TOKENS, _MOST_IN_BRACKETS, LONGEST_TOPIC = 9, 4, 12
_SCHEDULE = re.compile(
    r"\d+\s?(?:hrs|hours|std|stunden|h/|heures)|fixed|befristet|full|part|voll|teil|temps", re.IGNORECASE
)
_NUMBER_FIRST = re.compile(r"^#?[A-Z]{0,4}-?\d{3,}[,:]\s+")
_STARTS = re.compile(
    r",?\s+(?:zum|ab|per|from|starting|à partir|dès|à compter)\s+(?:du |le |dem )?(?:\d|sofort|nächst|next|"
    r"janu|febr|mär|mar|apr|ma[iy]|jun|jul|aug|sep|okt|oct|nov|de[cz]).*",
    re.IGNORECASE,
)
_GRADED = re.compile(r",?\s+(?:EG|Entgeltgruppe|Besoldungsgruppe|BesGr\.?)\s?[A-Z]?\s?\d{1,2}\b.*", re.IGNORECASE)
_PLACED = re.compile(
    r",\s+(?:ward|room|station|level|floor)\s+\w+$|\s[-–]\s(?:\d[\d.,]*|[A-Z][a-z]+ [A-Z]\.?)$", re.IGNORECASE
)
_NUMBERED_END = re.compile(r"\s*\((?:req|ref|job|id|eg?|entgelt\w*)\b[^()]*\d[^()]*\)$|['’]s$", re.IGNORECASE)
"""A number or a grade in brackets behind a title, and what a title has before "job": "the welder's job"."""
_FOR = ("für",)
_AS = ("als",)
_ACCUSATIVE = ("die", "den", "das")
_SITE_NOUN = re.compile(r"(?:Standort|Station|Filiale|Zeit|Dauer|Saison|Einsatz|Region|Raum|Stelle|Position|saison)")
LEADING_OF = re.compile(r"^(?:(?:de la|de l['’]|d['’]une?\b|d['’]|(?:de|du|des|une?)\b)\s*)", re.IGNORECASE)
_SITE = re.compile(
    r",?\s*(?:dienstort|standort|einsatzort|kennziffer|based|location|lieu|réf|ref|\d+ (?:hours|hrs|std))\b.*",
    re.IGNORECASE,
)


def to_last_noun(title: str) -> str:
    """A German title without the verb behind its last noun: "technischer Zeichner" verzögert sich."""
    words = title.split()
    last = max((place for place, word in enumerate(words) if begins_large(word)), default=len(words) - 1)
    return " ".join(words[: last + 1])


def title_at(text: str, start: int, cues: Cues) -> str:
    """The title that begins at a place: in quotes, or words that begin large."""
    rest = text[start:].lstrip(" :–-")
    rest = LEADING_OF.sub("", rest) if cues.language == "fr" else _NUMBER_FIRST.sub("", rest)
    if rest[:1] in _QUOTES:
        end = rest.find(_QUOTES[rest[0]], 1)
        return rest[1:end].strip() if end > 0 and len(rest[1:end].split()) <= LONGEST_TOPIC else ""
    taken: list[str] = []
    tokens = rest.split()
    place = 0
    while place < min(len(tokens), _MOST_TOKENS):
        token = tokens[place]
        following = tokens[place + 1] if place + 1 < len(tokens) else ""
        if token.startswith("("):
            bracket = _bracket(tokens[place:])
            taken += bracket
            place += len(bracket) or len(tokens)
            if not bracket or bracket[-1].endswith(_STOPS):
                break
            continue
        if not (
            begins_large(token)
            or (taken and (_joins(token, following, cues) or _goes_to(taken[-1], token, following)))
            or _goes_on_small(tokens[place:], cues)
        ):
            break
        taken.append(token)
        if token.endswith(_STOPS) and not _ends_in_initials(token):
            break
        place += 1
    return _without_loose_end(taken)


def _goes_to(before: str, token: str, following: str) -> bool:
    """Whether a title goes on: "Mitarbeiterin für die Anmeldung", "Lehrkraft für Deutsch als Zweitsprache"."""
    if token in _AS:
        return re.match(r"(?:Fremd|Zweit|Mutter)sprache", following) is not None
    told = before == "für" and token in _ACCUSATIVE and begins_large(following)
    return told and not _SITE_NOUN.search(following)


def _goes_on_small(tokens: Sequence[str], cues: Cues) -> bool:
    """Whether a title goes on: French ones are written small, and end before words that end them."""
    return cues.language == "fr" and not cues.begins("after_role", " ".join(tokens))


def _bracket(tokens: Sequence[str]) -> list[str]:
    """The words of a short bracket, or none."""
    end = next((place for place, token in enumerate(tokens[:_MOST_IN_BRACKETS]) if ")" in token), None)
    text = " ".join(tokens[: end + 1]) if end is not None else ""
    told = text and "," not in text.rstrip(".,;:!?") and not _SCHEDULE.search(text) and not re.search(r"\d{3,}", text)
    return text.split() if told else []


def begins_large(token: str) -> bool:
    """Whether a word begins with a large letter, or a number."""
    first = token.lstrip("\"'“„«(")[:1]
    return first.isupper() or first.isdigit() or token.startswith("%")


def _joins(token: str, following: str, cues: Cues) -> bool:
    joins = token.lower() in _JOINERS[cues.language] and begins_large(following)
    joins |= following in _ACCUSATIVE and token in _FOR
    return joins and not cues.has("not_joined", following)


def _ends_in_initials(token: str) -> bool:
    return bool(re.fullmatch(r"(?:[A-Z]\.)+|(?:Sr|Jr|Dipl|Ing|Asst|Dr|Prof)\.", token))


def title_before(text: str, end: int, cues: Cues) -> str:
    """The title that ends before a place; nothing where a small word stands there."""
    tokens = text[:end].split()
    taken: list[str] = []
    for place in range(len(tokens) - 1, max(len(tokens) - _MOST_TOKENS, 0) - 1, -1):
        token = tokens[place]
        before = tokens[place - 1] if place else ""
        joins = taken and token.lower() in _JOINERS[cues.language] and begins_large(before) and token.lower() != "for"
        if token.endswith((".", ";", "!", "?", ":")) and not _ends_in_initials(token):
            break
        if not (begins_large(token) or token.endswith(")") or joins):
            break
        taken.insert(0, token)
    while taken and (cues.has("sentence_start", taken[0]) or not begins_large(taken[0])):
        taken.pop(0)
    return _without_loose_end(taken)


def _without_loose_end(tokens: list[str]) -> str:
    kept = list(tokens)
    while kept and (kept[-1].lower() in _NOT_LAST or re.fullmatch(r"#?\d{3,}[.,;:]?", kept[-1])):
        kept.pop()
    return " ".join(kept)


def tidy(text: str) -> str:
    """A title without articles, "position", its number, its place and marks around it."""
    text = re.sub(
        r"^(?:the|a|an|our|this|advertised|above|vacant|new|eine?[nrs]?|une?|le|la)\s+",
        "",
        text.strip(),
        flags=re.IGNORECASE,
    )
    text = re.sub(r"^(?:stelle|position|posten)\s+(?=[A-ZÄÖÜ])", "", text, flags=re.IGNORECASE)
    text = re.sub(
        r"\s+(?:position|role|post|vacancy|opening|job|stelle|exercise|offer|application|interview)$",
        "",
        text,
        flags=re.IGNORECASE,
    )
    text = _PLACED.sub("", _STARTS.sub("", _GRADED.sub("", text)))
    site = _SITE.search(text)
    text = text[: site.start()] if site and site.start() else text
    text = _PLACED.sub("", text)
    text = _NUMBERED_END.sub("", text).strip(" ,.;:!?–-\"“”„'«»")
    return text[1:-1] if text.startswith("(") and text.endswith(")") else text
