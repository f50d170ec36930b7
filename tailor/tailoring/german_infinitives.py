"""German infinitives as a sentence has them: "Angebote einholen und prüfen": "Angebote einzuholen und zu prüfen"."""

import re

_SEPARABLE = re.compile(
    r"(?:zurück|zusammen|weiter|bereit|vorbei|herunter|hinaus|fest|frei|nieder|auseinander|dar|ab|an|auf|aus|bei|ein|her"
    r"|hin|los|mit|nach|vor|weg|zu)(?=[a-zäöüß]{3,}n$)"
    r"|(?:durch)(?=führen$|sehen$|gehen$|rechnen$|geben$|stellen$)|(?:um)(?=setzen$|bauen$|räumen$|stellen$|rüsten$|buchen$)"
)
_WHOLE = re.compile(
    r"(?:antworten|analysieren|animieren|abonnieren|ankern|anonymisieren|absolvieren|akquirieren|abstrahieren|einigen"
    r"|zulassen|auditieren|addieren|administrieren|adressieren|aktivieren|aktualisieren|ausgleichen|herrschen|zögern|zünden"
    r"|zeichnen|beizen|einen|mitteln|hinken|loten|losen|zupfen)"
)
"""Verbs that only look as if they began with such a part, and some of which that is not certain."""
_NOT_SURE = re.compile(r"(?:über|unter|um|durch|wider|voll|hinter|wieder|miss)(?![a-zäöü]{0,2}$)")
_KNOWN = re.compile(
    r"(?:über(?:wachen|prüfen|nehmen|setzen|geben|arbeiten|tragen|mitteln|weisen)"
    r"|unter(?:stützen|richten|weisen|suchen|zeichnen|halten))"
)
_INFINITIVE = re.compile(r"[a-zäöüß]{2,}(?:en|ern|eln)")
_NO_VERB = re.compile(
    r"(?:und|von|den|einen|seinen|meinen|unseren|ihren|allen|vielen|anderen|weiteren|neuen|eigenen|gegen|neben|zwischen"
    r"|wegen|sieben|zusammen|morgen|gestern|sondern|innen|außen|oben|unten|hinten|vorn|daneben|dagegen"
    r"|\w*(?:lichen|ischen))"
)
_BEFORE_A_NOUN = re.compile(
    r"(?:in|von|vom|mit|bei|für|an|auf|aus|zu|nach|vor|unter|über|durch|gegen|der|die|den|dem|des|allen?)",
    re.IGNORECASE,
)
"""Before what stands behind these comes no verb: "in kleinen und großen Betrieben"."""
_JOINTS = re.compile(r"(,\s+(?:und\s+)?|\s+und\s+|\s+sowie\s+|\s+oder\s+)")


def with_zu(phrase: str) -> str:
    """A phrase of infinitives with the "zu" that a sentence needs; empty where a word is not certainly one.

    Each part between commas or "und" that ends in an infinitive gets it: "Kasse führen und Belege buchen" gives "Kasse
    zu führen und Belege zu buchen".
    """
    pieces = _JOINTS.split(phrase)
    parts = [_part_with_zu(piece) for piece in pieces[::2]]
    if not parts[-1] or " " not in phrase:
        return ""
    told = [part or piece for part, piece in zip(parts, pieces[::2], strict=True)]
    joints = pieces[1::2]
    return "".join(word for pair in zip(told, [*joints, ""], strict=True) for word in pair)


def _part_with_zu(part: str) -> str:
    """The part with "zu" before or within its last word, where that is an infinitive; else empty."""
    begin, _, last = part.strip().rpartition(" ")
    before = begin.rpartition(" ")[2]
    if not _INFINITIVE.fullmatch(last) or _NO_VERB.fullmatch(last) or _BEFORE_A_NOUN.fullmatch(before):
        return ""
    told = _verb_with_zu(last)
    return f"{begin} {told}".strip() if told else ""


def _verb_with_zu(verb: str) -> str:
    if _KNOWN.fullmatch(verb) or _WHOLE.fullmatch(verb):
        return f"zu {verb}"
    prefix = _SEPARABLE.match(verb)
    if prefix:
        return f"{prefix[0]}zu{verb[prefix.end() :]}"
    return "" if _NOT_SURE.match(verb) else f"zu {verb}"
