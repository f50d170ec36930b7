"""What names a ward, a department, a team or a ship, and no employer by itself."""

import re

from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.words import read_words
from tailor.text import fold

_DEPARTMENT = re.compile(
    r"(?:(?:ward|unit|station|wing|theatre|floor|room|line|shift|depot|bay|stationen|reparto|planta|afdeling|abteilung|pavillon"
    r"|pabellón|ala|sala)\s(?:no\.?\s)?[A-Z0-9]\w{0,2}"
    r"|(?:[\w&’'-]+\s){1,4}(?:department|dept\.?|ward|unit|wing|division|abteilung|afdeling|team)"
    r"|[A-ZÀ-Þ][\w-]+(?:abteilung|station|ambulanz)"
    r"|(?:department|dept\.?|abteilung|fachbereich|station|service|servicio|serviço|reparto|unidad|unità|unité|afdeling"
    r"|sección|département|pôle|area)\s(?:(?:of|de|du|des|della|di|da|do|für|van|voor|en)\s|d['’]\s?)?[^\W\d_][^,]*)",
    re.IGNORECASE,
)
_VESSEL = re.compile(
    r"(?i:(?:on board|aboard|a bordo|an Bord)\s)?(?i:the\s)?(?i:m/?[vtsy]|f/?v|r/?v|s/?v|hm[ac]?s|uss|rms|rrs|rfa|ss)"
    r"\.?\s[A-ZÀ-Þ]['’\w].*"
)
_MESSRS = re.compile(r"M/s\b")
"""How firms are written of in India; of a motor ship both letters are large or small."""

_BOTH = re.compile(r",\s|\s(?:and|und|et|en|y|e|&)\s(?=(?i:m/?[vtsy]|f/?v|s/?v|hm[ac]?s|ss)\.?\s)")
_DEED = re.compile(
    r"[^\W\d_]+(?:ment|tion|sion|ology|ologie|ología|ologia|[^\W\d_]{3}ics|ungs?|zione|ción|ção|iatrie|iatria"
    r"|iatría|rgie|terie|logistik|betreuung|tie)",
    re.IGNORECASE,
)
"""How a lone word ends that says what is done or treated ("Enforcement", "Oncology")."""

_LONGEST = 6
_FIELD_WORDS = 4


def is_department(text: str) -> bool:
    """Whether a text has the form of a department's name; so has "Elm Police Department", which employs."""
    return len(text.split()) <= _LONGEST and _DEPARTMENT.fullmatch(text) is not None


def is_vessel(text: str) -> bool:
    """Whether a text is a ship's name with the letters before it ("MV Astrid Star"); "M/s. Elm & Ash" is a firm."""
    several = _BOTH.split(text)
    vessels = all(_VESSEL.fullmatch(one) for one in several)
    return vessels and not (_MESSRS.match(text) or " & " in text or has_legal_form(text))


def is_field(text: str) -> bool:
    """Whether a text behind a title's dash is a field, a department or a remark ("Oncology", "fly in, fly out").

    A remark begins small; the words of a field are told, or it is one word of what is done. A lone name that nothing
    tells ("Clerk – Deloitte") may be an employer's.
    """
    words = re.findall(r"[^\W\d_]+", text)
    if not words or has_legal_form(text) or len(words) > _LONGEST:
        return False
    fields = read_words("departments.txt") | read_words("fields_behind.txt")
    told = all(fold(word) in fields or word.islower() for word in words)
    lone = len(words) == 1 and _DEED.fullmatch(text) is not None
    return text[:1].islower() or is_department(text) or (told and len(words) <= _FIELD_WORDS) or lone
