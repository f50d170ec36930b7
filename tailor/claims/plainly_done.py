"""Lines that plainly do what they name, whatever the weights of `learned` make of their other words.

A line that opens with "used", "applied" or "application of" and goes straight on to the name says it all; so does a
name in front of "duties" or of the device in hand.
"""

import re

_I = re.IGNORECASE
_THE = r"(?:(?:the|all|an?|our|both|die|das|der|den|de[rsm]|von|und|la|le|les|des|du|de|d['’]|l['’])\s*)*"
# The name is the object of the verb: nothing but articles, and one word of its own phrase, stands between.
_OWN = re.compile(
    rf"""(?:^\W*|[.;]\s+|,\s+(?:and\s+)?)(?:daily\s+|regularly\s+)?
        (?:used|using|applied|applying|operated|operating|programmed|configured|administered|kept|wrote|drafted
        |prepared|processed|reconciled|calculated|performed|conducted|carried\s+out|observed(?=\s+all\b)|implemented
        |maintained|monitored
        |(?:(?:daily|consistent|strict|correct|full|safe)\s+)?(?:application|use|operation|implementation|maintenance)\s+of
        |anwendung|einhaltung|umsetzung|bedienung|nutzung|anwenden|einhalten|bedienen
        |(?:mise\s+en\s+)?(?:application|œuvre|oeuvre|utilisation|respect|tenue|maîtrise))
        \s+{_THE}(?:[\w-]+\s+){{0,1}}(?:of\s+|de\s+|d['’])?$""",
    re.VERBOSE | _I,
)
_QUALIFIED = re.compile(
    r"\b(?:ago|only|once|twice|occasional\w*|rarely|seldom|would|given|beside|shoulder|under|help\w*|supervis\w+|watch\w*|before|until"
    r"|nur|selten|unter|seulement|parfois|sous)\b|[,;]",
    _I,
)
_DUTIES = re.compile(r"^(?:\s+(?:and|&)\s+[\w-]+)?\s+(?:duties|responsibilit(?:y|ies)|tasks|aufgaben)\b", _I)
_WITH_DUTIES = re.compile(r"\b(?:with|including|mit|and)\s+(?:[\w-]+\s+){0,2}(?:(?:and|&)\s+)?$", _I)
_DEVICES = re.compile(
    r"^[\s-]+(?:(?:RF|hand-?held|barcode|label|thermal)\s+)?(?:scann\w+|printers?|handhelds?|terminals?|devices?|software"
    r"|drucker\w*|geräte?n?|imprimantes?|machines?|controllers?|tills?)\b",
    _I,
)
_WORKED_WITH = re.compile(
    r"^\W*(?:[A-Z][a-z]+(?:ing|ed|ung|age)|[A-ZÉ][a-zéè]+(?:tion|ment)|[A-Z]\w+verwaltung)\s+(?:(?!who|that|by)[\w-]+\s+){0,4}?"
    r"(?:with|using|on|mit|avec|sur)\s+$"
)

_DEED = re.compile(r"[A-Z][a-z]+ed\s")


def is_plainly_done(before: str, words: str, after: str) -> bool:
    """Whether a line says straight away that its writer did or used what its `words` name."""
    if not before.strip(" -–•*") and _DEED.match(words):
        return True
    if _OWN.search(before) and not _QUALIFIED.search(after):
        return True
    if _WITH_DUTIES.search(before) and _DUTIES.match(after):
        return True
    return _WORKED_WITH.match(before) is not None and _DEVICES.match(after) is not None
