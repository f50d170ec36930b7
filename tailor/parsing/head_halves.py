"""Titles and employers that a word or a colon parts: "Nurse at Elm Hospital", "Elm Homes, Leeds: Gas Fitter"."""

import re
from collections.abc import Iterator

from tailor.parsing.departments import is_department
from tailor.parsing.double_titles import is_title
from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.lines import Part
from tailor.parsing.past_tense import is_statement
from tailor.parsing.places import could_be_city, is_place
from tailor.parsing.schools_behind import before_school, behind_school
from tailor.parsing.words import (
    degree_score,
    institution_score,
    is_own_account,
    organisation_score,
    read_words,
    title_score,
)
from tailor.text import fold

_BETWEEN = re.compile(
    r"\s+(?:at(?:\sthe)?|bei(?:\sder)?|chez|presso(?:\s(?:il|la|lo|i|gli|le))?|bij(?:\s(?:de|het))?)\s+(?=[A-ZÀ-Þ0-9])(?!(?:Work|Heights?|Sea)(?:$|\W*[(,|]))"
)
"""The word before an employer; "First Aid at Work" has none."""

_WITH = re.compile(r"\s+with\s+(?=[A-ZÀ-Þ][\w&’'.-]+,?\s(?:&\s)?[A-ZÀ-Þ][\w&’'.-]+(?:,?\s|$))")
"""The same before an employer of two words, behind what is surely a title ("Carer with Elm Care")."""

_FOR = re.compile(r"\s+(?:for(?:\sthe)?|on behalf of(?:\sthe)?|beim)\s+(?=[A-ZÀ-Þ])")
"""The same before an employer, behind a title alone ("Driver for Elm Freight", "Kellnerin beim Ulmenwirt")."""

_TO = re.compile(r"\s+to\s+(?=[A-ZÀ-Þ])")
_INTO = re.compile(
    r"\s(?P<word>en(?:\s(?:el|la|los|las))?|em|na|no|nas|nos|al|alla|allo|nel|nella|da|dal|dalla|au|aux|à\sla|im(?!\sAuftrag)|beim"
    r"|in\s(?:der|dem|de|het))\s(?=(?P<name>[^,;:()]+))"
    r"|\s(?P<short>all['’]|nell['’]|dall['’]|à\sl['’])(?=(?P<behind>[^,;:()]+))"
)
"""The "in" or "at" of another language with what it leads to."""

_NAME_ENDS = re.compile(r"\s(?:in|en|em|te|a|à|van|\d{4})(?:\s|$)")
_OFFICE = re.compile(
    r"\b(?:reviewer|referee|editor|judge|member|speaker|ambassador|champion|lead|head|manager|officer|director)$",
    re.IGNORECASE,
)
"""What somebody is for a journal, a matter or a region, and not only for an employer."""

_SMALL = frozenset({"&", "of", "und", "et", "de", "and"})
_OF_PEOPLE = frozenset({"da", "dal", "dalla"})
_AGENCY = re.compile(r"[a-zà-ÿ]+ ETT\b")
_OF_SUBJECTS = re.compile(
    r"(?:t[ée]cnic|profes|maestr|mestr|doc|licenci|gradu|diplom|ingenier|engenh|especial|expert|format|monitor|m[áa]ster"
    r"|auxiliar|bac|instruct|asesor|assess|consult|oficial|operador|jefe de estudios)",
    re.IGNORECASE,
)
_IN_PLACE = re.compile(r"(?:in|en|em|à|au|aux|a)\s[A-ZÀ-Þ]", re.IGNORECASE)
"""How a place begins before a colon that names no employer ("Em Cabo Verde: pescador")."""

_OF_NAME = re.compile(r"\s(?:of|at|for)\s[A-ZÀ-Þ]")
_AT_SMALL = re.compile(r"\s+(?:at|bei|chez|presso|bij)\s+(?=[a-zà-ÿ])")
"""The same in a line without any capital."""

_BRACKETS = re.compile(r"\([^()]*\)")
_AT_SIGN = re.compile(r"\s+@\s+(?=\S)")
_TEACHER = re.compile(r"(?:Prof|Dr|Frau|Herr|Mme|Mr|Mrs|Ms|Maestr[oa]|Don|Doña)\b")
_COLON = re.compile(r"\s?:\s+(?=\S)")
_NAME_WITHIN = re.compile(r"\s[«»„“”\"]?\s?[A-ZÀ-Þ]")
_IN = re.compile(
    r"\s+(?:im(?! Auftrag)|am|in der|an der|beim|en|em|na|no|nas|nos|nel|nella|à|au|à la|a|alla|al)"
    r"\s+(?=(?:l[ao]s?\s|el\s|les?\s)?[A-ZÀ-Þ])"
)
_IN_GERMAN = frozenset({"im", "am", "in der", "an der", "beim"})
_TRADE = re.compile(r"(?:handel|wesen|dienst|gewerbe|bereich|verkauf)$")
"""What a title may go on with: "Kauffrau im Groß- und Außenhandel"."""
_LEARNS = re.compile(r"(?:(?:berufs)?ausbildung|umschulung|weiterbildung|lehre|apprentic|aprendiz)", re.IGNORECASE)
"""How the learning of a trade begins, which has its branch behind an "in" and its firm behind a comma."""

_TITLE_WORDS = 4
_SERVED_AS = re.compile(
    r"(?P<lead>(?:with|at|in|for|chez|à la|à l['’]|au|aux|bei(?:m| der)?|presso|en(?: el| la)?|bij|na|no)\s*)?"
    r"(?P<name>[A-ZÀ-Þ].*?),?\s+(?:as|als|comme|en tant que|como|come)\s+(?:an?\s+|une?\s+|einer?\s+)?(?P<title>\S.*)"
)
"""An employer before the title: "with Elm Hospital, Pune as Senior Pharmacist", "chez Orme comme vendeuse"."""

_AND_BEFORE = re.compile(
    r"\b(?:and )?(?:before|prior to|after) that\b|\bpreviously (?:at|with)\b"
    r"|,\s[^,]+\s(?:and|&|und|et|y|e|en)\s"
    r"(?:(?:other|odd|various|casual|similar) (?:odd |casual |part[- ]time )?(?:work|jobs)"
    r"|(?:andere|weitere|diverse) (?:jobs|arbeiten|tätigkeiten)|autres (?:emplois|travaux|petits boulots)"
    r"|otros (?:trabajos|empleos)|altri (?:lavori|impieghi)|outros (?:trabalhos|empregos)|ander werk)\b",
    re.IGNORECASE,
)
"""What tells of another job, or of several in a row ("Au pair, cleaner and other work")."""


_AT_SOME = re.compile(
    r"\s(?:at|in|for|with|bei|in|chez|dans|en)\s(?:an?|the|two|three|several|various|einer?m?|dem|der|une?|una?|l[ae])\s",
    re.IGNORECASE,
)


def names_several(text: str) -> bool:
    """Whether a text tells of several jobs, each with its own employer ("factory work at A, clerk at a bank")."""
    several = len(list(_outside_brackets(_BETWEEN, text))) > 1 or len(_AT_SOME.findall(text)) > 1
    return several or _AND_BEFORE.search(text) is not None


def _outside_brackets(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Where a pattern stands in a text outside brackets, which say of a name where its people were placed."""
    asides = [found.span() for found in _BRACKETS.finditer(text)]
    return (found for found in pattern.finditer(text) if not any(a < found.start() < b for a, b in asides))


def halves(piece: Part) -> list[Part]:
    """A title and a name in two ("Nurse at Elm Hospital"); "University of Texas at Dallas" is one name."""
    if colon := _before_title(piece.text) or _before_degree(piece.text) or _behind_trade(piece.text):
        return [piece.cut(0, colon.start()), piece.cut(colon.end())]
    if (served := _SERVED_AS.match(piece.text)) and _is_employer_first(served):
        return [piece.cut(served.start("title")), piece.cut(served.start("name"), served.end("name"))]
    if gap := before_school(piece.text) or behind_school(piece.text):
        return [piece.cut(0, gap[0]), piece.cut(gap[1])]
    between = (
        next(_outside_brackets(_BETWEEN, piece.text), None)
        or _before_name(piece.text)
        or _behind_title(piece.text)
        or _in_name(piece.text)
    )
    if between is None or institution_score(left := piece.text[: between.start()]):
        return [piece]
    school = degree_score(left) and not _TEACHER.match(piece.text[between.end() :])
    could_be_title = len(left.split()) <= _TITLE_WORDS and not organisation_score(left) and not degree_score(left)
    if not (title_score(left) or school or could_be_title):
        return [piece]
    return [piece.cut(0, between.start()), piece.cut(between.end())]


def _is_employer_first(served: re.Match[str]) -> bool:
    """Whether "as" stands between an employer and a title; "Admitted as a solicitor", without "at", has none."""
    name = served["name"]
    named = bool(served["lead"]) or (
        " " in name and not (title_score(name) or degree_score(name) or is_statement(name))
    )
    return named and title_score(served["title"]) > 0


def _before_title(text: str) -> re.Match[str] | None:
    """The colon between an employer with its town and the title ("Elm Homes, Leeds: Gas Fitter")."""
    colon = _COLON.search(text)
    if colon is None:
        return None
    left = text[: colon.start()]
    if _IN_PLACE.match(left):
        return None
    if is_own_account(left):
        return colon
    if not is_title(text[colon.end() :].split(", ", maxsplit=1)[0]):
        return None
    named = max(organisation_score(left), institution_score(left)) > 0 or "," in left or could_be_city(left)
    return colon if (named or _NAME_WITHIN.search(left)) and not is_title(left) else None


def _behind_trade(text: str) -> re.Match[str] | None:
    """The colon between a title and the employer with its town ("Cook: Blue Cafe, Otley"), and not what it does."""
    colon = _COLON.search(text)
    title, told = (text[: colon.start()], text[colon.end() :]) if colon else ("", "")
    name, comma, rest = told.partition(", ")
    words = name.split()
    if "," in title or not is_title(title) or len(title.split()) > _TITLE_WORDS or is_statement(told) or is_title(name):
        return None
    proper = len(words) > 1 and all(word[:1].isupper() or fold(word) in read_words("town_words.txt") for word in words)
    placed = comma and could_be_city(rest) and words[0][:1].isupper()
    named = max(organisation_score(name), institution_score(name)) > 0 and words[0][:1].isupper()
    return colon if named or (proper and (placed or not comma)) else None


def _before_degree(text: str) -> re.Match[str] | None:
    """The colon between a school and the degree ("Elm University: BSc Nursing"); "Degree: ..." labels what follows.

    Or between a degree of two words or more and the school ("CAP Peinture : Lycée de l'Orme").
    """
    colon = _COLON.search(text)
    school, degree = (text[: colon.start()], text[colon.end() :].split(",", maxsplit=1)[0]) if colon else ("", "")
    if " " in school and degree_score(school) >= 2 > institution_score(school):  # noqa: PLR2004 at their edges
        return colon if institution_score(degree) >= 2 and not degree_score(degree) else None  # noqa: PLR2004 as above
    if " " not in school or degree_score(school) or not degree_score(degree):
        return None
    return colon if max(institution_score(school), degree_score(degree)) >= 2 else None  # noqa: PLR2004 at their edges


def _behind_title(text: str) -> re.Match[str] | None:
    """The "with" or "at" behind what is surely a title, where what follows may be a name."""
    between = _AT_SMALL.search(text) if text.islower() else _WITH.search(text) or _AT_SIGN.search(text)
    between = between or _for_whom(text) or _to_whom(text)
    title = text[: between.start()] if between else ""
    return between if title_score(title) > 0 and not _OF_NAME.search(title) else None


def _for_whom(text: str) -> re.Match[str] | None:
    """The "for" behind a title of few words, where what follows is no place, department or plain matter."""
    between = _FOR.search(text)
    title, told = (text[: between.start()], text[between.end() :]) if between else ("", "")
    name = told.partition(", ")[0]
    words = name.split()
    if (
        between is None
        or _OFFICE.search(title)
        or len(title.split()) > _TITLE_WORDS
        or title_score(_BRACKETS.sub("", title).rsplit(maxsplit=1)[-1]) <= 0
    ):
        return None
    if is_place(name) or is_department(name) or any(fold(word) in read_words("departments.txt") for word in words):
        return None
    proper = len(words) > 1 and all(word[:1].isupper() or word in _SMALL for word in words)
    named = max(organisation_score(name), institution_score(name)) > 0 or has_legal_form(name)
    return between if proper or named or "beim" in between[0] else None


def _to_whom(text: str) -> re.Match[str] | None:
    """The "to" between a title and what surely employs ("Clerk to Elm Parish Council"), and not to a person."""
    between = _TO.search(text)
    name = text[between.end() :].partition(", ")[0] if between else ""
    title = text[: between.start()].split() if between else []
    sure = organisation_score(name) >= 2 and not title_score(name)  # noqa: PLR2004 at the name's edge
    return between if sure and 0 < len(title) <= _TITLE_WORDS and title_score(title[-1]) > 0 else None


def _in_name(text: str) -> re.Match[str] | None:
    """The "in" between a trade and a name of two words or more; what is taught or studied has one too."""
    for between in _INTO.finditer(text):
        name = _NAME_ENDS.split((between["name"] or between["behind"]).strip())[0]
        title = text[: between.start()]
        trade = "," not in title and title_score(title) > 0 and not _OF_SUBJECTS.match(text) and not _LEARNS.match(text)
        if trade and _could_employ(name, between):
            return between
    return None


def _could_employ(name: str, between: re.Match[str]) -> bool:
    """Whether what follows a trade is a name: begun with a capital, or with what a place of work is called."""
    words = name.split()
    proper = [word for word in words if word[:1].isupper()]
    small = [word for word in words if word not in proper and fold(word) not in read_words("town_words.txt")]
    if _TRADE.search(name) or is_place(name) or is_department(name) or not proper or title_score(words[0]) > 0:
        return _AGENCY.match(name) is not None
    if fold(words[-1]) in read_words("departments.txt"):
        return False
    named = max(organisation_score(name), institution_score(name)) > 0
    if small:
        return named and small == words[:1] and max(organisation_score(small[0]), institution_score(small[0])) > 0
    return words[0] in proper and (len(proper) > 1 or named or between["word"] in _OF_PEOPLE)


def _before_name(text: str) -> re.Match[str] | None:
    """The "in" of another language between a title and what is surely an employer or school."""
    between = _IN.search(text)
    name = text[between.end() :].split(", ", maxsplit=1)[0] if between else ""
    if between and between[0].strip() in _IN_GERMAN and (" " not in name or _TRADE.search(name)):
        return None
    if between and degree_score(text[: between.start()]) > 0 and not institution_score(name):
        return None  # a subject in two words ("Licenciatura em Arte e Design")
    return between if max(organisation_score(name), institution_score(name)) >= 2 else None  # noqa: PLR2004 at the edge
