"""Words that say that a thing was read of, watched, begun or let lapse rather than done: English, German, French."""

import re

_REACH = 40
"""Characters of the same sentence over which such words reach forward to what they limit."""
_COURSES = (
    (
        r"(?:half|one|two|three|four|five|\d+|an?)[\s-](?:day|hour|week|afternoon|evening|weekend)s?(?:[\s-]long)?\s+"
        r"(?:[\w-]+\s+)?(?:course|workshop|seminar|class|training|boot\s?camp|webinar|introduction)"
    ),
    r"(?:weekend|evening|introductory|taster)\s+(?:course|workshop|seminar|class|training|webinar)",
    r"(?:halb|ein|zwei|drei|vier|fünf|mehr)tägig\w*\s+(?:\w+\s+)?\w*(?:kurs|lehrgang|seminar|workshop|schulung)\w*",
    (
        r"(?:formation|stage|atelier|cours)\s+(?:d['’]une?|de\s+(?:deux|trois|quatre|cinq|quelques|\d+))\s+"
        r"(?:demi-)?(?:journée|jour|heure|semaine)s?"
    ),
)
_ATTENDED = (
    r"(?:took|attended|completed|did|finished|joined|visited|during|through|from|after|only|in|on|at|via|besuchte"
    r"|absolvierte|bei|nach|im|einem|einen|suivi|suivie|pendant|lors\s+d['’]une)"
)
_SHORT_COURSE = rf"(?:^\W*|\b{_ATTENDED}\s+)(?:(?:an?|the|une?)\s+)?(?:{'|'.join(_COURSES)})\b"
_SUPERVISED = (
    r"\b(?:under\s+(?:(?:close|direct|constant|full|strict)\s+)?supervision(?!\s+of)|unter\s+(?:aufsicht|anleitung)"
    r"|sous\s+(?:supervision|surveillance|encadrement))\b"
)
_LAPSED = r"(?:expired|lapsed|revoked|abgelaufen|erloschen|expirée?s?|périmée?s?)"
_BEGUN = (
    r"(?:basics|beginner|(?:still|currently)\s+learning|grundlagen|grundkenntnisse|anfänger\w*"
    r"|bases(?!\s+de\s+donn)|notions|débutante?|en\s+cours\s+d['’]apprentissage)"
)
_BEFORE = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        (
            r"\bread(?:ing)?\s+(?:(?:an?|the|some|several|many|two|few)\s+)*"
            r"(?:(?:books?|articles?|papers?|blogs?|manuals?)\s+(?:about|on)|about)\b"
        ),
        (
            r"\bwatch(?:ed|ing)\s+(?:(?:my|the|our|other|two|some)\s+)*"
            r"(?:colleagues?|others?|videos?|tutorials?|seniors?|teams?|staff|engineers|developers|nurses|welders)\b"
        ),
        r"\bplan(?:s|ned|ning)?\s+to\s+(?:learn|study|take|train|get|obtain|acquire)\b",
        r"\b(?:shadow(?:ed|ing)|introduc(?:tion|ed)\s+to|basics\s+(?:of|in))\b",
        r"\b(?:bücher|buch|artikel)\s+über\b|\beinführung\s+in\b|\bgrundlagen\s+(?:der|des|in|von)\b",
        r"\bkolleg\w+\s+(?:\w+\s+){0,6}(?:zugesehen|zugeschaut|beobachtet)\b|\bhospitier\w*|\bhospitation\b",
        r"\bplane\b|\b(?:möchte|will)\s+(?=.*\blernen\b)",
        r"\blu\s+(?:un|des|quelques)\s+(?:livres?|articles?)\s+sur\b|\b(?:initiation|introduction)\s+(?:à|au|aux)\b",
        r"\bbases\s+(?!de\s+donn)(?:de|du|des|en)\b|\bobservé\s+(?:des|mes|les)\s+collègues\b|\bstage\s+d['’]observation\b",
        r"\b(?:prévois|envisage|compte|souhaite|voudrais|aimerais)\s+(?:d['’]|de\s+)?(?:apprendre|suivre|passer)\b",
        _SUPERVISED,
        _SHORT_COURSE,
    )
)
_AFTER = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"^[^.;]{{0,60}}{_SUPERVISED}",
        rf"^[^.;]{{0,30}}?\b{_ATTENDED}\s+(?:(?:an?|the|une?)\s+)?(?:{'|'.join(_COURSES)})\b",
        rf"^(?!\W*\((?!Level|Class|Stage|Part|Klasse|Stufe)(?-i:[A-Z][a-z]+)\s\d)\W{{0,3}}(?:\w+\W+){{0,3}}?(?:(?:has|had|is|was|ist|seit|est|since)\s+)?{_LAPSED}\b",
        rf"^\W{{0,3}}(?:A[12]\W+)?{_BEGUN}\b",
        r"^[^.;]{0,40}\b(?:hospitiert|zugesehen|zugeschaut|lernen|gelesen)\b",
    )
)
_ANYWHERE = re.compile(rf"\b(?:{_LAPSED}|{_BEGUN}|A1|A2)\b", re.IGNORECASE)


def is_limited(text: str, start: int, end: int) -> bool:
    """Whether the words around `start` to `end` of a text say no more of them than that one read, saw or began them.

    "Read a book about", "watched colleagues use", "under supervision", "a two-day course", "expired in 2015".
    """
    before, after = re.split(r"[.;]\s", text[:start])[-1], text[end:]
    reach = (found for pattern in _BEFORE for found in pattern.finditer(before))
    return any(len(before) - found.end() <= _REACH for found in reach) or any(
        pattern.search(after) for pattern in _AFTER
    )


def has_limit(text: str) -> bool:
    """Whether any part of a text is limited in such words, whatever it names."""
    return bool(_ANYWHERE.search(text)) or any(pattern.search(text) for pattern in _BEFORE)
