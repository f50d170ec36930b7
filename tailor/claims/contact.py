"""Lines in which the name of a work is only what somebody read, hung up, brought along or was asked about.

Whoever answers questions about the budget plans none, and whoever shelves translations translates nothing. A verb that
has the same form as a work's own may do something else to its object: a hired van is no recruitment.
"""

import re
from functools import cache

from tailor.claims.word_lists import entries
from tailor.text import tokenize

_I = re.IGNORECASE
# The last word names a work, or what it results in.
_WORK = re.compile(
    r"(?:ings?|[ts]ions?|ments?|\w+planung|\w+ungen|\w+ung|budgets?|payroll|audits?|\w*einkauf|\w*einkäufe[ns]?|\w*verkauf"
    r"|purchasing|achats?|soudures?|peintures?|ventes?|montagen?|recherches?|forecasts?)$",
    _I,
)
# What one reads or carries to work with it.
_USED = re.compile(
    r"\b(?:drawings?|documentations?|instructions?|medications?|regulations?|specifications?|directions?|equipments?|readings?"
    r"|informations?|documents?|ordonnances?|instruments?|buildings?|settings?|prescriptions?|publications?|statements?"
    r"|ceilings?|\w*cladding|lighting|\w*coverings?|railings?|fittings?|shipments?|rations?|emotions?|agreements?"
    r"|clothing|findings?|\w*(?:zeichnung|anleitung|verordnung|anweisung)(?:en)?)$",
    _I,
)
_START = r"(?:^\W*|[.;]\s+)(?:(?:I|ich|j['’]ai|regularly|daily|regelmäßig|also)\s+)?"
_OTHER = r"(?:and|or|in|with|using|by|via|through|as|into|who|which|that|to|for|und|oder|mit|et|ou|avec|pour|für)"
_FEW = rf"(?:(?!{_OTHER}\b)(?:[\w'’-]+?)(?:\s+|(?<=['’]))){{0,4}}?"
_HANDLED = re.compile(
    rf"""{_START}(?:read|reads|shelved|shelving|reshelved|hung|admired|browsed|viewed|unpacked|dusted|catalog(?:u)?ed
        |las|lese|hängte|archivierte|katalogisierte|fotografierte|lus?|rangé|accroché|catalogué|photographié|classé)
        \s+{_FEW}$""",
    re.VERBOSE | _I,
)
# "Carried a budget" is to answer for it; these are brought to somebody's door, or put on a wall.
_CARRIED = re.compile(rf"{_START}(?:brachte|trug|holte|porté|apporté|carried|fetched|brought)\s+{_FEW}$", _I)
_FRAMED = re.compile(rf"{_START}framed\s+{_FEW}$", _I)
_SHOPPING, _PICTURES = re.compile(r"(?:einkäufen?|achats)$", _I), re.compile(r"(?:illustrations|paintings)$", _I)
_CARRIED_BEHIND = re.compile(r"^(?:\s+[\w-]+){1,5}?\s+(?:gebracht|getragen|geholt)\s*(?:$|[.;,])", _I)
_FROM = re.compile(
    rf"{_START}(?:catalog(?:u)?ed|washed|displayed|photographed|packed|sorted|exhibited|archived|stored)"
    rf"\s+{_FEW}from\s+{_FEW}$",
    _I,
)
_ASKED_ABOUT = re.compile(
    rf"""{_START}(?:answer\w*|repl(?:y|ied|ying)\s+to|respond\w*\s+to|field(?:ed|ing)|forward(?:ed|ing)|took|taking|transferr(?:ed|ing)
        |pass(?:ed|ing)\s+on|redirect(?:ed|ing)|handl(?:ed|ing)|received)\s+
        (?:[\w'’-]+\s+){{0,3}}?(?:questions?|calls?|queries|e-?mails?|inquiries|enquiries|letters|messages)\s+
        (?:from\s+(?:[\w'’-]+\s+){{1,3}}?)?(?:about|on|regarding|concerning)\s+{_FEW}$
    | (?<!\bin\s)\b(?:fragen|anrufe|anfragen|e-?mails?)\s+(?:zu[rm]?|über|wegen|bezüglich)\s+(?:[\w-]+\s+){{0,3}}?$
    | \b(?:répondu|répondre|réponses?)\s+aux?\s+(?:[\w-]+\s+){{0,3}}?
        (?:sur|concernant|relatives?\s+à|à\s+propos\s+d[eu'’])\s*(?:l['’]|(?:[\w-]+\s+){{0,3}}?)$""",
    re.VERBOSE | _I,
)
_HANDLED_BEHIND = re.compile(
    r"^(?:\s+[\w-]+){0,5}?\s+(?:gelesen|aufgehängt|katalogisiert|einsortiert)\s*(?:$|[.;,])", _I
)
# "the procurement director's mail"
_OWNED = re.compile(
    r"^\s+(?:and\s+\w+\s+)?(?:manager|director|officer|head|chief|lead|team|department|agent|clerk|supervisor|buyer|partner)s?['’]s?\s+"
    r"(?:[\w-]+\s+)?(?:phones?|calls?|mail|post|e-?mails?|inbox|letters|car|office|desk|door|diary|calendar|travel|laundry|coffee"
    r"|cleaning|lunch\w*|parcels?|expenses|visitors)\b",
    _I,
)
_RECRUITING = re.compile(r"\b(?:recruitment|recruiting|rekrutierung|recrutement)$", _I)
_OTHER_THAN_STAFF = re.compile(
    r"^\s+(?:of|von|de|d['’])\s*(?:[\w-]+\s+){0,2}?"
    r"(?:donors?|participants?|subjects|respondents|subscribers|(?:blut)?spendern?|probanden|donneurs|adhérents)\b",
    _I,
)
_ENDS = (
    r"(?=\s*(?:$|[.,;:()])"
    r"|\s+(?:to|for|and|or|at|from|during|by|on|in|with|of|into|after|before|every|each|daily|abroad|per)\b)"
)
_OBJECT = re.compile(
    rf"^(?:\s+(?!(?:for|to|at|from|by|on|in|with|of|into)\b)[\w'’-]+){{0,3}}?\s+(?P<last>[\w-]+){_ENDS}", _I
)
_PARTICLE = re.compile(r"^\s+(?P<last>out|up|down|off|over)\b", _I)
_UNSURE = "?"


def is_only_touched(before: str, words: str, after: str) -> bool:
    """Whether a line names a work only as what somebody was asked about, carried or hung up, or does another with it.

    Args:
        before: What stands in the sentence before the words.
        words: The name of the work.
        after: What stands behind it.
    """
    of_no_staff = _RECRUITING.search(words) and _OTHER_THAN_STAFF.match(after)
    if _OWNED.match(after) or of_no_staff or _does_another(words, after, unsure=False):
        return True
    if _WORK.search(words) is None or _USED.search(words) is not None:
        return False
    opens = not before.strip(" •-–")
    return (
        any(kind.search(before) for kind in (_HANDLED, _FROM, _ASKED_ABOUT))
        or (opens and _HANDLED_BEHIND.match(after) is not None)
        or _is_brought(before, words, after)
    )


def _is_brought(before: str, words: str, after: str) -> bool:
    """Whether shopping was brought to somebody, or pictures were framed."""
    if _PICTURES.search(words):
        return _FRAMED.search(before) is not None
    bought = _SHOPPING.search(words) is not None
    return bought and (_CARRIED.search(before) is not None or _CARRIED_BEHIND.match(after) is not None)


def may_be_another_deed(words: str, after: str) -> bool:
    """Whether a verb has an object that makes it likely that another work of the same name is told."""
    return _does_another(words, after, unsure=True)


def _does_another(words: str, after: str, *, unsure: bool) -> bool:
    tokens = tokenize(words)
    things = _other_objects(unsure).get(tokens[-1].key, frozenset()) if tokens else frozenset()
    found = [_PARTICLE.match(after), _OBJECT.match(after)] if things else []
    return any(one is not None and one["last"].lower() in things for one in found)


@cache
def _other_objects(unsure: bool) -> dict[str, frozenset[str]]:  # noqa: FBT001
    rows = (line.partition("=") for line in entries("other_deeds"))
    return {
        form: frozenset(things.split())
        for forms, _, things in rows
        if forms.startswith(_UNSURE) is unsure
        for form in forms.strip(f"{_UNSURE} ").split()
    }
