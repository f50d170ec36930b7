"""How a posting writes a person's name, and what only looks like one."""

import re
from collections.abc import Sequence
from functools import cache

from tailor.parsing.places import is_place
from tailor.parsing.posting_headings import is_known_heading
from tailor.parsing.posting_patterns import (
    alternatives,
    contact_sign,
    contact_words,
    is_organisation,
    pattern,
    small_sign,
)
from tailor.parsing.posting_place import is_street
from tailor.parsing.words import title_score
from tailor.text import fold, month_names, names_unit

_UNIT = re.compile(
    r"(?:abteilung|verwaltung|direktion|stelle|büro|service|team|office|desk|bureau|secrétariat)\b", re.IGNORECASE
)
_VERBS = frozenset(
    {
        *("email", "ring", "call", "text", "contact", "phone", "ask", "write", "send", "dear", "see", "visit", "tell"),
        *(
            "find",
            "bring",
            "join",
            "mail",
            "message",
            "hi",
            "meet",
            "drop",
            "give",
            "speak",
            "shoot",
            "whatsapp",
            "bel",
        ),
        *(
            "app",
            "appelez",
            "contactez",
            "llama",
            "llamar",
            "chiamare",
            "contattare",
            "ligue",
            "contacte",
            "rufen",
            "ruf",
            "schreib",
            "schreibe",
            "schreiben",
            "stuur",
        ),
    }
)
_PARTICLES = frozenset({"van", "von", "de", "der", "da", "di", "al", "du", "del", "den", "ten", "zu", "la", "le", "of"})
_ARTICLES = ("la ", "le ", "l'", "l’")
"""What stands before an office to which one writes without a name: "Madame la Directrice"."""
_NUMBER = re.compile(r"\d{3}")
_JOINING = r"(?:van|von|de|der|den|da|di|al|du|del|ten|zu|la|le)"
_PART = r"(?:(?:Mac|Mc|O['’]|D['’]|Ó |Ní |Mac |Ui )?[A-ZÀ-Þ][\w'’-]+|[A-ZÀ-Þ]\.)"
HONOURS = r"(?:(?:h\.\s?c\.|em\.|habil\.|mult\.|i\.\s?R\.|rer\.\s?\w+\.|phil\.|med\.|iur\.) ){0,3}"
"""The letters of an honour behind a title: "Prof. h.c."."""
_SMALL_RANKS = (
    r"(?:dott(?:\.ssa|\.)?|sig(?:\.ra|\.na|\.)?|dhr|mevr(?:ouw)?|mw|meneer|sra?|srta|señora?"
    r"|dña|[dD]\.ª|Dra|m(?:me|lle))"
)
_CAPITAL = re.compile(r"[A-ZÀ-Þ]")
_SMALL_RANK = re.compile(rf"\b{_SMALL_RANKS}\.? ")
FIRST_NAME = r"[A-ZÀ-Þ][^\W\d_A-ZÀ-Þ]{1,13}(?:-[A-ZÀ-Þ]?[^\W\d_A-ZÀ-Þ]{1,12})?"
"""A first name alone: "Bea", "Jean-Luc"."""


@cache
def _ranks() -> str:
    return "|".join((*alternatives("signs", "rank"), _SMALL_RANKS))


@cache
def person_name() -> str:
    """The form of a person's name, as `name`: two words and more, or one behind a title ("Captain Rendall")."""
    ranks = _ranks()
    more = rf"(?: {_JOINING}){{0,2}}(?: {_PART})"
    ranked = rf"(?:(?:{ranks})\.? {HONOURS}){{1,4}}(?:[A-Z]\.? ){{0,2}}(?!(?:{ranks})\b){_PART}"
    return rf"(?P<name>{ranked}(?:{more}){{0,3}}|{_PART}(?:{more}){{1,3}})(?![\w@])"


@cache
def _name() -> re.Pattern[str]:
    return re.compile(person_name())


def may_name(line: str) -> bool:
    """Whether a line holds anything in the form of a person's name, which most lines of prose do not."""
    capitals = len(_CAPITAL.findall(line)) > 1 or _SMALL_RANK.search(line) is not None
    return capitals and _name().search(line) is not None


def is_person(name: str) -> bool:
    """Whether the words of a name are written as one's, and are no office, place, job or month."""
    if _NUMBER.search(name):
        return False
    ranks = _ranks()
    ranked = re.match(rf"(?:{ranks})\.? ", name)
    bare = re.sub(rf"^(?:(?:{ranks})\.? {HONOURS})+", "", name)
    if ranked and bare.startswith(_ARTICLES):
        return False
    words = [word for word in (bare if ranked else name).split() if word.lower() not in _PARTICLES]
    if not words or fold(words[0]) in _VERBS or (not ranked and _is_nobody(words)):
        return False
    dated = not ranked and bool({fold(word) for word in words} & _DATES)
    plain = len(words) > (0 if ranked else 1) and all(word[:1].isupper() for word in words) and not name.isupper()
    no_name = (
        is_place(bare)
        or (not ranked and is_street(name))
        or is_known_heading(bare)
        or (not ranked and title_score(bare) > 0)
    )
    return plain and not no_name and not is_office(name) and not dated


def _is_nobody(words: Sequence[str]) -> bool:
    first, last = (
        contact_sign("first", "nobody").fullmatch(words[0]),
        contact_sign("first", "ends").fullmatch(words[-1]),
    )
    return first is not None or last is not None


def is_first_name(word: str) -> bool:
    """Whether a word behind "ask for" may be what somebody is called, and is no department, day or job."""
    if contact_sign("first", "nobody").fullmatch(word) or fold(word) in _DATES | _VERBS:
        return False
    no_name = is_known_heading(word) or title_score(word) > 0 or is_office(word)
    return not no_name and re.fullmatch(FIRST_NAME, word) is not None


def part_office(name: str) -> tuple[str, str]:
    """A person's name without the office before it, and that office: "Foreman Ann Moss"."""
    words = name.split()
    ends = [] if is_person(name) else [at for at in range(1, len(words) - 1) if _parts_office(words, at)]
    at = next((at for at in ends if not title_score(words[at])), next(iter(ends), 0))  # "Head Chef Ann Moss"
    return (" ".join(words[at:]), " ".join(words[:at])) if at else (name, "")


def _parts_office(words: Sequence[str], at: int) -> bool:
    """Whether an office ends before a word and a person's name begins with it: once in "Responsable RH Ann Moss"."""
    office, bare = " ".join(words[:at]), " ".join(words[at:])
    named = title_score(office) > 0 or _office().fullmatch(words[at - 1]) is not None
    return named and not words[at].isupper() and is_person(bare)


@cache
def _office() -> re.Pattern[str]:
    words = "|".join((*alternatives("signs", "office"), *contact_words("full", "office")))
    return re.compile(rf"\w*(?:{words})", re.IGNORECASE)


def is_office(name: str) -> bool:
    """Whether a name is that of a firm, a department or an office."""
    return is_organisation(name) or names_unit(name) or _UNIT.search(name) is not None


def of_others(line: str) -> bool:
    """Whether a line speaks of persons to whom nobody applies: whom one reports to, a founder, a privacy officer."""
    label = line.partition(":")[0].partition("\t")[0].strip()
    labels_contact = pattern("labels", "contact_name").fullmatch(label) is not None
    return not labels_contact and (
        of_other_office(line) or small_sign("others", "lines").search(line.lower()) is not None
    )


def of_other_office(line: str) -> bool:
    """Whether a line tells of an office at which nobody applies: for equality, privacy, complaints, the press."""
    return small_sign("others", "offices").search(line.lower()) is not None


def names_provider(line: str, above: str) -> bool:
    """Whether a line tells to call somebody on a number free of charge, as a helpline, and not for this job.

    Args:
        line: Of a posting.
        above: The line before it, which may say that the call is about applying.
    """
    found = _provider().search(line) if _NUMBER.search(line) else None
    ranked = found is not None and re.match(rf"(?:{_ranks()})\.? ", found["name"])
    return found is not None and not ranked and contact_sign("others", "applying").search(f"{above} {line}") is None


@cache
def _provider() -> re.Pattern[str]:
    verbs, free = "|".join(contact_words("others", "calling")), "|".join(contact_words("others", "free_number"))
    return re.compile(
        rf"\b(?i:{verbs}) (?:(?:the|an|bei|die|la|le|a|al|il|o) )?"
        r"(?P<name>[A-ZÀ-Þ][\w'’&.-]*(?: [^\W\d][\w'’&.-]*){0,4}?)"
        r"[\s,:(]+(?:(?:free|freephone|gratis|kostenlos)\s)?(?:(?i:on|at|via|unter|au|al|op|no|tel\.?):? )?"
        rf"(?:{free})"
    )


_DATES = frozenset(fold(name) for name in month_names()) - {"may", "august", "april", "june"} | {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "montag", "freitag", "cv", "resume"
}  # fmt: skip
