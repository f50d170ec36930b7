"""Word tables of the resume parser, and what they say about a short text."""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources

from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.post_names import TEACHES, UNPAID, is_family_and_name, names_post
from tailor.parsing.school_names import is_school_of_several_words
from tailor.text import fold, organisation_words

_WORD = re.compile(r"[a-z0-9][a-z0-9.'+#\-]*")
_LONG_CODE = 3
_FEMININE = frozenset(
    {
        "ne",
        "e",
        "ere",
        "euse",
        "se",
        "trice",
        "rice",
        "esse",
        "ice",
        "in",
        "innen",
        "a",
        "es",
        "nes",
        "eres",
        "rices",
        "euses",
    }
)
"""Endings that stand behind a hyphen or a stop where a French or German job is named for everybody."""


_GERMAN_WOMAN = re.compile(r"\w{3}(?:er|ist|or|eur|ant|ent|ar|etz)in$")
"""The end of a German word for a woman of a job, whose man's word may be the only one in a table ("Imkerin")."""

_LETTERS_WITH_STOPS = re.compile(r"(?:[a-z]\.){3,}")


@dataclass(frozen=True, slots=True)
class WordTable:
    """Whole words and the endings of compound words."""

    words: frozenset[str]
    endings: tuple[str, ...]

    def has(self, word: str) -> bool:
        """Whether a folded word, or the last part of a hyphenated one, is in the table."""
        if word in self.words or word.rstrip(".") in self.words or _without_stops(word) in self.words:
            return True
        if word.endswith(self.endings) and any(word.endswith(one) and len(word) > len(one) for one in self.endings):
            return True
        if _GERMAN_WOMAN.search(word) and self.has(word[:-2]):
            return True
        head, mark, tail = _last_part(word)
        return bool(mark) and (tail in self.words or (tail in _FEMININE and self.has(head)))


def _without_stops(word: str) -> str:
    """Three letters or more with a stop behind each ("i.t.c.") without these; another word as it is."""
    return word.replace(".", "") if _LETTERS_WITH_STOPS.fullmatch(word) else word


def _last_part(word: str) -> tuple[str, str, str]:
    """A word cut before its last hyphen or stop inside it: "logisticien-ne", "infirmier.ere"."""
    cut = max(word.rfind("-"), word.rstrip(".").rfind("."))
    return (word[:cut], word[cut], word[cut + 1 :]) if cut > 0 else (word, "", "")


def read_table(name: str) -> str:
    """The text of a word table of this package."""
    return resources.files("tailor.parsing").joinpath("data", name).read_text(encoding="utf-8")


@cache
def read_toml(name: str) -> dict[str, dict[str, list[str]]]:
    """A word table with named lists."""
    return tomllib.loads(read_table(name))


def _entries(name: str) -> list[str]:
    lines = (line for line in read_table(name).splitlines() if not line.startswith("#"))
    return [entry for line in lines for entry in line.split()]


@cache
def read_words(name: str) -> frozenset[str]:
    """The words of a table without endings."""
    return frozenset(_entries(name))


@cache
def _table(name: str) -> WordTable:
    return _with_endings(_entries(name))


@cache
def _organisations() -> WordTable:
    return _with_endings(organisation_words())


def _with_endings(entries: Iterable[str]) -> WordTable:
    words = frozenset(entry for entry in entries if not entry.startswith("-"))
    return WordTable(words, tuple(entry[1:] for entry in entries if entry.startswith("-")))


@lru_cache(maxsize=8192)
def words_of(text: str) -> tuple[str, ...]:
    """The folded words of a text, hyphenated words whole."""
    return tuple(_WORD.findall(fold(text)))


def _score(text: str, table: WordTable) -> int:
    """0 without a word of the table, 2 when the first or the last word is one, else 1."""
    words = words_of(text)
    hits = [i for i, word in enumerate(words) if table.has(word)]
    if not hits:
        return 0
    return 2 if hits[0] == 0 or hits[-1] == len(words) - 1 else 1


@lru_cache(maxsize=4096)
def title_score(text: str) -> int:
    """How much a text looks like a job title, from 0 to 2."""
    if _is_family_firm(text):
        return 0
    named = UNPAID.match(text) or TEACHES.fullmatch(text) or names_post(text)
    return 2 if named else _score(text, _table("titles.txt"))


def _is_family_firm(text: str) -> bool:
    if not is_family_and_name(text):
        return False
    last = words_of(text)[-1]
    fields = read_words("departments.txt") | read_words("fields_behind.txt") | read_words("ranks.txt")
    return not _table("titles.txt").has(last) and last not in fields and degree_score(last) == 0


_FAMILY = re.compile(
    r"\w\s(?:&|\+|y|e|et|und|en|and)\s(?:Hij[oa]s?|Filh[oa]s?|Figli[oae]?|Fils|Söhne|Sohn|Töchter|Zonen|Zoon|Sons?|Daughters?"
    r"|Hermanos|Irmãos|Fratelli|Frères|Gebrüder)$"
)
"""How the name of a family's firm ends ("Olmo e Hijos")."""


@lru_cache(maxsize=4096)
def organisation_score(text: str) -> int:
    """How much a text looks like an organisation's name, from 0 to 3 (a legal form at its end)."""
    if has_legal_form(text):
        return 3
    return max(_score(text, _organisations()), 2 * (_FAMILY.search(text) is not None))


_GERMAN_WITH = re.compile(r"\bmit\b")  # and not the institute of technology


@lru_cache(maxsize=4096)
def institution_score(text: str) -> int:
    """How much a text looks like the name of a school or university, from 0 to 2."""
    words = words_of(_GERMAN_WITH.sub("", text))
    table = _table("institutions.txt")
    if not any(table.has(word) for word in words) and not is_school_of_several_words(text):
        return 0
    return 2 if len(words) > 1 or text.isupper() or text.count("-") > 1 else 1


_SMALL_CODES = frozenset({"Bac", "Hbo", "Mbo", "Vwo", "Vmbo", "hbo", "mbo", "vwo", "vmbo"})
"""Letters of degrees that are no word, and are written in small letters."""


_BEFORE_TRADE = frozenset({"dipl", "diplom"})


@lru_cache(maxsize=4096)
def degree_score(text: str) -> int:
    """How much a text looks like a degree, from 0 to 2; short letter codes count in capitals only ("MA", not "ma")."""
    table = _table("degrees.txt")
    hits = [
        word
        for word in re.findall(r"[^\s,()/:;|]+", text)
        if table.has(fold(word).strip(".'")) or table.has(fold(word)) or _begins_with_code(word, table)
        if len(word) > _LONG_CODE
        or "." in word
        or word in _SMALL_CODES
        or sum(char.isupper() for char in word) >= len(word.rstrip("s")) - 1 >= 1
    ]
    if not hits:
        return 0
    first = fold(hits[0])
    return 2 if fold(text).startswith(first) or len(hits) > 1 else 1


def _begins_with_code(word: str, table: WordTable) -> bool:
    """Whether letters of a degree stand before a hyphen ("HBO-V", "MBO-4", "Dipl.-Biol.")."""
    code, hyphen, _ = word.partition("-")
    if hyphen and fold(code).rstrip(".") in _BEFORE_TRADE:
        return True
    return bool(hyphen) and (code.isupper() or code in _SMALL_CODES) and fold(code) in table.words


_PREPOSITIONS = frozenset(
    {"of", "for", "to", "in", "on", "de", "des", "du", "d", "del", "della", "di", "da", "do", "dos", "en", "em", "van"}
    | {"der", "die", "im", "fur", "voor", "a", "au", "aux", "e", "and", "und", "et", "y"}
)


_DEPARTMENT = re.compile(
    r"\b(?:icu|nicu|picu|ward|unit|team|abteilung|bereich|station|équipe|equipe|equipo|planta|reparto|afdeling)$",
    re.IGNORECASE,
)
"""Words that end the name of a part of an employer."""
_PLACED = re.compile(r"[a-zà-ÿ]+ (?:at|with|to|bei|chez|presso|bij) [A-ZÀ-Þ]")
"""What stands in brackets behind an agency's name, of where its people worked ("placed at Elm Mutual")."""

_BRACKET_BEHIND = re.compile(r"(?<=\w)\s+\(([^()]*)\)$")


OWN_ACCOUNT = re.compile(
    r"self[- ]?employed|own (?:business|account)|sole (?:trader|proprietor)|freelance|selbst(?:st)?ändig"
    r"|freiberuflich|à mon compte|indépendante?"
    r"|autónom[oa]|autônom[oa]|por conta própria|por cuenta propia|in proprio|zzp|zelfstandig",
    re.IGNORECASE,
)


_TRADES = re.compile(
    r"\b(?:accountants|solicitors|barristers|architects|surveyors|engineers|auctioneers|builders|contractors|opticians|dentists"
    r"|caterers|electricians|plumbers|decorators|printers|publishers|brokers|consultants|planners|actuaries|vets"
    r"|estate agents|hairdressers|butchers|bakers|florists|jewellers|undertakers|funeral directors|rechtsanwälte"
    r"|steuerberater:innen|architekten|notaires|avocats|abogados|advogados|avvocati|notarissen|advocaten)$",
    re.IGNORECASE,
)
"""What a firm of several calls itself behind its name ("Elm & Ash, Chartered Accountants")."""

_TRADES_OF_ONE = re.compile(
    r"(?:steuerberater|wirtschaftsprüfer|patentanwälte|notare|ingenieure|experts[- ]comptables"
    r"|géomètres(?:[- ]experts)?|huissiers(?: de justice)?|architectes|ingénieurs|commercialisti|notai"
    r"|geometri|architetti|ingegneri|arquitect[oa]s|notarios|notários|procuradores"
    r"|(?:notaires|avocats)(?: associés| à la cour)|architecten|accountants|attorneys(?: at law)?"
    r"|lawyers|auditors|valuers|notaries)",
    re.IGNORECASE,
)
"""The same in words that only a firm's name before them tells from what somebody is or learned."""

_FIRM = re.compile(
    r"^M/s\b|\s(?:&|\+)\s|\s(?:and|und|et|y|e|en)\s(?:Partners?|Associ\w+|Kolleg\w+|Soci\w+|Sons?|Co)\b", re.IGNORECASE
)
"""What only a firm's name has."""

_TRADE_WORDS = 3


KIND_OF_FIRM = (
    r"(?:(?:an?|the)\s(?:[a-zà-ÿ-]+\s){0,4}(?:firm|company|business|shop|store|garage|restaurant|pub|caf[eé]|bakery|farm|chain"
    r"|agency|practice|charity|contractors?|supplier|manufacturer|maker|wholesaler|hotel|start-?up|studio|brewery|outfit)"
    r"|eine[mr]?\s(?:[a-zà-ÿß]+\s){0,3}[A-ZÄÖÜ][\w-]*(?:betrieb|firma|unternehmen|laden|geschäft|agentur|praxis|kanzlei)"
    r"|ein\s(?:[a-zà-ÿß]+\s){0,3}[A-ZÄÖÜ][\w-]*(?:betrieb|unternehmen|laden|geschäft|handel|restaurant)"
    r"|une?\s(?:petite?\s|grande?\s)?(?:entreprise|société|magasin|boutique|agence|restaurant|association|PME)"
    r"(?:\s(?:de\s|d['’])[a-zà-ÿ]+){0,2}"
    r"|un[ao]?\s(?:pequeñ[ao]\s|piccol[ao]\s)?(?:empresa|tienda|taller|restaurante|ditta|impresa|azienda|negozio|officina)"
    r"(?:\s(?:de|di)\s[a-zà-ÿ]+){0,2}|uma?\s(?:pequena\s)?(?:empresa|loja|oficina)(?:\sde\s[a-zà-ÿ]+){0,2}"
    r"|een\s(?:klein\s|groot\s)?[a-zà-ÿ]*(?:bedrijf|winkel|restaurant|kantoor|zaak))"
)
"""What people say of the kind of a firm behind its name ("a roofing firm"), as a regular expression."""

_BEHIND_COMMA = re.compile(rf"\s*{KIND_OF_FIRM}(?![\w-])")


def tells_kind_of_firm(text: str) -> bool:
    """Whether a text begins with what is said of the kind of a firm."""
    return _BEHIND_COMMA.match(text) is not None


def is_own_account(text: str) -> bool:
    """Whether a text says that somebody worked for nobody else ("Self-employed")."""
    return OWN_ACCOUNT.fullmatch(text.strip()) is not None


def ends_in_trade(text: str) -> bool:
    """Whether a text ends in a firm's name and, behind a comma, of what kind it is ("Elm & Ash, Solicitors")."""
    before, comma, trade = text.rpartition(", ")
    name = before.rpartition(", ")[2]
    if not comma or len(trade.split()) > _TRADE_WORDS:
        return False
    if _FIRM.search(name) or has_legal_form(name):
        found = _TRADES.search(trade) or _TRADES_OF_ONE.fullmatch(trade)
        return found is not None and (title_score(name) <= 0 or has_legal_form(name) or name.startswith("M/s"))
    return _TRADES.search(trade) is not None and title_score(name) <= 0


def _is_firm(text: str) -> bool:
    return text.count(", ") == 1 and ends_in_trade(text)


def job_score(text: str) -> float:
    """Positive for a job title, negative for an employer.

    Of "Healthcare Assistant" the last word decides, of "Director of the City Bank" the first: what a thing is stands
    last in a compound and first before a preposition. "Self-employed" stands where an employer does.
    """
    if is_own_account(text) or (_TRADES.search(text) and len(text.split()) <= _TRADE_WORDS) or _is_firm(text):
        return -2.0
    bracket = _BRACKET_BEHIND.search(text)
    if bracket and not title_score(bracket[1]):
        text = text[: bracket.start()]
    title = title_score(text)
    name = 0 if _DEPARTMENT.search(text) else max(organisation_score(text), institution_score(text))
    if not title or not name or has_legal_form(text):
        return float(title - name) or (-0.5 if bracket and _PLACED.match(bracket[1]) else 0.0)
    words = words_of(text if organisation_score(text.partition(", ")[2]) else text.partition(", ")[0])
    first, last = title_score(words[0]), title_score(words[-1])
    if last and not organisation_score(words[-1]):
        return 1.5
    if first and not organisation_score(words[0]) and len(words) > 2 and words[1] in _PREPOSITIONS:  # noqa: PLR2004
        return 1.5
    if first and not organisation_score(words[0]) and len(words) == 2:  # noqa: PLR2004 "Stagiair engineering"
        return max(0.5, float(title - name))
    return float(title - name)
