"""Names that no list holds, known by their look: C#, Node.js, ISO 9001, LabWare."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from tailor.model import LineRole, RequirementKind
from tailor.requirements.drafts import Clause, Draft, Support, draft_of
from tailor.requirements.proper_names import find_laws, find_proper_names
from tailor.requirements.tables import folded_words
from tailor.text import fold
from tailor.text.word_pieces import common_words

_TOKEN = re.compile(r"\.?[^\W_][\w+#.&’'/-]*[\w+#]|[^\W\d_][+#]*")
_INNER_CAPITAL = re.compile(r"[a-z][A-Z]|[A-Z]{2,}[a-z]+[A-Z]|^[A-Z]{2,}[a-z]{1,3}$")
_ACRONYM = re.compile(r"[A-Z][A-Z0-9&]{1,6}s?")
_SIGNED = re.compile(r"[A-Za-z]\w*(?:\+\+|#)|\w+\.(?:js|net|io|ai|py)|\.[A-Z]\w+", re.IGNORECASE)
_WITH_DIGIT = re.compile(r"\d[A-Z][A-Za-z]*|[A-Z][A-Za-z]*-?\d+(?:\.\d+)*[a-zA-Z]?(?:-[A-Z0-9]+)?")
_STANDARD = re.compile(
    r"\b(?:(?:ISO|EN|DIN|BS|IEC|ASME|ASTM|ANSI|API|NFPA|IATF|SOC|IEEE|VDE|NF|CSA|UL|AS|NZS)[ /-]){1,4}"
    r"(?:Section |Part |TS )?[A-Z]{0,2}-?\d[\d.:-]*\w?\b|\bAWS [A-Z]\d[\d.]*\b|\bPCI[ -]DSS\b"
    r"|\b\d{1,2} [A-Z]{3} (?:Part |§ ?)?\d+(?:\.\d+)?\b"
    r"|\b(?:VO|Verordnung|Richtlinie|Regulation|Directive|[Rr]èglement) (?:\((?:EG|EU|EC|CE|UE|EEC)\) )?"
    r"(?:(?:Nr\.|No\.?|n°|nº) ?)?"
    r"\d{2,4}/\d{2,4}(?:/(?:EG|EU|EC|CE|UE))?(?!\w)"
)
_VISA = re.compile(r"(?:H|L|O|E|J|F|P|EB)-\d{1,2}[AB]?")
_MODEL = re.compile(r"[A-Z]{1,2}\d+")
_BY_ITS_RULES = re.compile(r"\b(?:per|according to|under|gemäß|nach|selon) (?:the )?$", re.IGNORECASE)
_NUMBER = re.compile(r" \d{1,4}(?![\w%+.,:/–-]*\w)(?! ?(?:years?|yrs?|months?|weeks?|hours?|days?|people|off|on)\b)")
_OF_A_FIELD = re.compile(r" (?:management|debugging|architectures?|programming|planning|accounting|reporting)\b")
_MAKER = re.compile(r"(?<!\w)[A-Z][a-z]+ $")
_IN_BRACKET = re.compile(r"\((?P<words>[A-ZÀ-Þ][^\W\d_]+(?: [^\W\d_]+)+)\)")
_UNIT = re.compile(r"(?:k|M|G|T|m)(?:V|VA|W|Wh|Hz|A|Ah|N|Pa|B|b|bps|bit|L|l)|dB|Nm|PS|MM")
_CURRENCIES = ("$", "£", "€")
_LOOKED_BACK = 60  # characters; longer than any maker's name or "according to the"
_MOST_FOREIGN = 5
_SHOUTED = 0.6
_MOST_CAPITALS = 3
_LONGEST_ABBREVIATION = 5


def find_names(clause: Clause, own_names: frozenset[str], *, german: bool) -> Iterator[Draft]:
    """The names in what is left of a clause; `own_names` are folded words of the employer's name and the job title.

    `german` says that every noun has a capital, so that capitals show no name.
    """
    if _is_shouted(clause.full):
        return
    certified = re.search(r"certifi", clause.full, re.IGNORECASE)
    refused = folded_words("names", "not_names") | own_names
    standards = list(find_standards(clause.text))
    standards += _foreign(clause.without_ranges(standards).text)
    laws = list(find_laws(clause.text))
    formed = [*standards, *_formed(clause.without_ranges([*standards, *laws]), refused)]
    alone = [(start, end, _kind(clause.text[start:end])) for start, end in formed]
    alone += [(start, end, RequirementKind.SKILL) for start, end in laws]
    proper = _proper(clause.without_ranges([*laws, *formed]), refused, german=german)
    for start, end, kind in _joined([*alone, *proper], clause.text):
        doubtful = clause.role is LineRole.DUTY and kind is not RequirementKind.TOOL
        draft = draft_of(clause, start, end, RequirementKind.CERTIFICATION if certified else kind)
        yield replace(draft, support=Support.POSITION if doubtful else Support.FORM, named=True)


def find_standards(text: str) -> Iterator[tuple[int, int]]:
    """Where a text names a standard: "ISO/IEC 17025", "46 CFR Part 28"."""
    yield from (match.span() for match in _STANDARD.finditer(text))


def _joined(found: list[tuple[int, int, RequirementKind]], text: str) -> Iterator[tuple[int, int, RequirementKind]]:
    """The names, with the abbreviation behind a capitalised word as a part of it: "Virtual DOM", "Sage CRM"."""
    waiting: tuple[int, int, RequirementKind] | None = None
    for start, end, kind in sorted(found):
        if waiting is not None and start == waiting[1] + 1 and text[waiting[1]] == " " and _is_second(text[start:end]):
            waiting = (waiting[0], end, waiting[2])
            continue
        if waiting is not None:
            yield waiting
        waiting = (start, end, kind) if text[start].isupper() and text[start:end].istitle() else None
        if waiting is None:
            yield start, end, kind
    if waiting is not None:
        yield waiting


def _is_second(word: str) -> bool:
    """Whether a word may be the second part of a name: "CRM" of "Sage CRM", "MiVoice" of "Mitel MiVoice"."""
    return word.isupper() or (_INNER_CAPITAL.search(word) is not None and word.isalpha())


def _foreign(text: str) -> Iterator[tuple[int, int]]:
    """What fills a bracket, begins with a capital and is not English: "(Wet verbetering poortwachter)"."""
    for match in _IN_BRACKET.finditer(text):
        words = fold(match["words"]).split()
        told = (
            folded_words("phrases", "splitters") | folded_words("phrases", "lead") | folded_words("names", "not_names")
        )
        if 1 < len(words) <= _MOST_FOREIGN and told.isdisjoint(words) and words[-1] not in common_words():
            yield match.span("words")


def _kind(name: str) -> RequirementKind:
    is_tool = not (_ACRONYM.fullmatch(name) or _STANDARD.fullmatch(name) or _VISA.fullmatch(name))
    return RequirementKind.TOOL if is_tool else RequirementKind.SKILL


def _proper(clause: Clause, refused: frozenset[str], *, german: bool) -> Iterator[tuple[int, int, RequirementKind]]:
    for name in find_proper_names(clause.text, refused, german=german):
        yield name.start, name.end, RequirementKind.TOOL if name.is_tool else RequirementKind.SKILL


def _is_shouted(text: str) -> bool:
    """Whether a line is set in capitals; abbreviations side by side ("HTML CSS PHP") are none."""
    words = re.findall(r"[^\W\d_]{2,}", text)
    if all(len(word) <= _LONGEST_ABBREVIATION for word in words if word.isupper()) and not _joining_words(words):
        return False
    return len(words) > _MOST_CAPITALS and sum(word.isupper() for word in words) > _SHOUTED * len(words)


def _joining_words(words: Sequence[str]) -> list[str]:
    """Those of the words that say nothing by themselves."""
    return [word for word in words if fold(word) in _plain_words()]


@cache
def _plain_words() -> frozenset[str]:
    return frozenset(word for key in ("lead", "tail", "empty", "splitters") for word in folded_words("phrases", key))


def _formed(clause: Clause, refused: frozenset[str]) -> Iterator[tuple[int, int]]:
    for match in _TOKEN.finditer(clause.text):
        before = clause.text[max(match.start() - _LOOKED_BACK, 0) : match.start()]
        if (_MODEL.fullmatch(match[0]) and _MAKER.search(before)) or _BY_ITS_RULES.search(before):
            continue
        if match[0][0].isdigit() and before.endswith(_CURRENCIES):
            continue
        if _UNIT.fullmatch(match[0]) and before.rstrip()[-1:].isdigit():
            continue
        if looks_like_name(match[0]) and fold(match[0]) not in refused:
            parts = list(_slashed(match))
            behind = clause.text[match.end() :]
            number = _NUMBER.match(behind) or (_OF_A_FIELD.match(behind) if _ACRONYM.fullmatch(match[0]) else None)
            yield from parts[:-1]
            yield from ((first, last + (number.end() if number else 0)) for first, last in parts[-1:])


def looks_like_name(word: str) -> bool:
    """Whether a word has the look of a name: inner capitals, digits in a capitalised word, an acronym, `+ # .`."""
    bare = word.strip(".'’")
    if not bare or (bare.endswith(("'s", "’s")) and len(bare) < 4):  # noqa: PLR2004
        return False
    parts = bare.split("/")
    if len(parts) > 1:
        return all(looks_like_name(part) for part in parts if part)
    return bool(
        _INNER_CAPITAL.search(bare)
        or _ACRONYM.fullmatch(bare)
        or _SIGNED.fullmatch(bare)
        or _WITH_DIGIT.fullmatch(bare)
    )


def _slashed(match: re.Match[str]) -> Iterator[tuple[int, int]]:
    """A word with slashes names several things: HTML/CSS."""
    cursor = match.start()
    for part in match[0].split("/"):
        if len(part.strip(".")) > 1:
            yield cursor, cursor + len(part)
        cursor += len(part) + 1


def has_initials(text: str, letters: str) -> bool:
    """Whether the last words of a text begin with these letters: FRA of "Fire Risk Assessor"."""
    wanted = letters.casefold()
    for word in reversed(text.split()):
        if wanted and fold(word)[:1] == wanted[-1]:
            wanted = wanted[:-1]
        elif fold(word).strip("'’") not in _plain_words():
            break
    return not wanted and len(letters) > 1
