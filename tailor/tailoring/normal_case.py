"""Names that a document sets in capitals throughout, with the capitals that they have in a sentence."""

import re

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_PARTICLES = frozenset(
    [
        "de",
        "du",
        "des",
        "la",
        "le",
        "les",
        "sur",
        "sous",
        "en",
        "et",
        "à",
        "au",
        "aux",
        "par",
        "pour",
        "lès",
        "of",
        "the",
        "and",
        "for",
        "at",
        "in",
        "on",
        "upon",
        "und",
        "der",
        "die",
        "das",
        "für",
        "von",
        "vom",
        "zu",
        "zum",
        "zur",
        "im",
        "am",
        "an",
        "bei",
    ]
)
_FORMS = {"ltd": "Ltd", "inc": "Inc", "corp": "Corp", "gmbh": "GmbH", "mbh": "mbH", "co": "Co", "st": "St", "dr": "Dr"}
_SHORT_FORMS = frozenset(
    [
        "SARL",
        "SAS",
        "SASU",
        "EURL",
        "SCI",
        "LLC",
        "LLP",
        "PLC",
        "CIC",
        "CIO",
        "NHS",
        "BBC",
        "USA",
        "UK",
        "EU",
        "UN",
        "AXA",
        "IKEA",
        "SNCF",
        "RATP",
        "EDF",
        "ADMR",
        "EHPAD",
    ]
)
_VOWEL = re.compile(r"[AEIOUYÀ-Ü]")
_ELIDED = re.compile(r"(?P<small>[DL])(?P<mark>['’])(?P<rest>.+)")
_SCOTS = re.compile(r"MC(?P<rest>[A-Z]{3,})")
_FEWEST_WORDS, _MOST_OF_A_SHORT_FORM = 2, 4
_MECHANICAL = re.compile(r"\s(?:De|Du|Des|La|Le|Les|Et|Aux?|En|Pour|Sur|D['’]|L['’])(?=\s|[A-ZÀ-Þ])")
"""A particle with a capital: the title was set in capitals and made small by a machine."""


def company_in_normal_case(name: str) -> str:
    """An employer's name of several words in capitals as a sentence has it: "Ville de Lyon"; any other as it was."""
    return _with_capitals(name) if _is_shouted(name) else name


def person_in_normal_case(name: str) -> str:
    """A person's name in capitals throughout as it is signed: "Ada Quill"; any other as it was."""
    if not _is_shouted(name):
        return name
    return _WORD.sub(lambda found: _capitalised(found[0]), name)


def role_in_normal_case(role: str, language: str) -> str:
    """A French role whose particles have capitals, as a sentence has it: "Adjoint du service"; any other as it was."""
    if language[:2] != "fr" or not _MECHANICAL.search(role):
        return role
    first = _WORD.search(role)
    begin = first.end() if first else 0
    small = _WORD.sub(lambda found: found[0] if found[0].isupper() else found[0].lower(), role[begin:])
    return role[:begin] + small


def _is_shouted(name: str) -> bool:
    words = _WORD.findall(name)
    long = [word for word in words if len(word) >= _MOST_OF_A_SHORT_FORM and word not in _SHORT_FORMS]
    return len(words) >= _FEWEST_WORDS and bool(long) and all(word.isupper() for word in words)


def _with_capitals(name: str) -> str:
    seen = 0

    def told(found: re.Match[str]) -> str:
        nonlocal seen
        seen += 1
        word = found[0]
        elided = _ELIDED.fullmatch(word)
        if elided and seen > 1:
            return f"{elided['small'].lower()}{elided['mark']}{_capitalised(elided['rest'])}"
        if word.lower() in _PARTICLES and seen > 1:
            return word.lower()
        is_short = word in _SHORT_FORMS or (len(word) <= _MOST_OF_A_SHORT_FORM and not _VOWEL.search(word))
        return _FORMS.get(word.lower(), word if is_short else _capitalised(word))

    return _WORD.sub(told, name)


def _capitalised(word: str) -> str:
    scots = _SCOTS.fullmatch(word)
    if scots:
        return f"Mc{scots['rest'].capitalize()}"
    return "".join(
        part.capitalize() if len(part) > 1 or not i else part for i, part in enumerate(re.split(r"(['’])", word))
    )
