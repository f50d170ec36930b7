"""The grid in which Europass tells how well a language is understood, spoken and written.

Its five columns, and the words of their heads, are those of the Council of Europe's self-assessment grid (CEFR).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tailor.model import Skill
from tailor.parsing.lines import Line, span_of
from tailor.text import fold

_LEVEL = r"(?:[ABC][12])(?:/[ABC][12])?"
_LEVELS = re.compile(rf"{_LEVEL}(?:[\s,|]+{_LEVEL}){{2,5}}")
_WITH_LEVELS = re.compile(rf"(?P<language>[^\W\d_][\w ()-]{{2,30}}?)[\s:|]+(?P<levels>{_LEVELS.pattern})")
_LEGEND = re.compile(
    r"\ba1\b.{1,12}\ba2\b.{1,40}\bb1\b.{1,12}\bb2\b"
    r"|^c1\b.{1,12}\bc2\s?:|\b(?:common european|gemeinsamer? europaisch|cadre europeen|marco comun)"
)
_SKILL = (
    r"(?:understanding|listening|reading|speaking|spoken|interaction|production|writing|verstehen|horen|lesen|sprechen|an"
    r"|gesprachen|teilnehmen|zusammenhangendes|schreiben|comprendre|ecouter|lire|parler|prendre|part|a|une|conversation|s"
    r"|exprimer|oralement|en|continu|ecrire|comprender|comprension|auditiva|lectura|de|hablar|interaccion|expresion|oral"
    r"|escribir|escrita|comprensione|ascolto|lettura|parlato|interazione|produzione|orale|scritto|scritta|scrittura"
    r"|compreensao|leitura|conversacao|producao|escrever|falar|begrijpen|luisteren|lezen|spreken|gesproken|productie"
    r"|interactie|schrijven|lectora|produccion|comprehension|lecture|ecrit[e]?|ecoute|expression|mundliche[rs]?"
    r"|produktion|interaktion|ausdruck|leseverstehen|horverstehen|interacao|escrita|compreender|letto|ascoltare"
    r"|leggere|scrivere|oral|orale|lees\w*|luister\w*|to|and|und|et|y|e)"
)
_WITH_LEVEL = rf"{_SKILL}(?:[\s/]+{_SKILL}){{0,4}}\s*:?\s*\(?{_LEVEL.lower()}\)?"
_INLINE = re.compile(rf"{_WITH_LEVEL}(?:[\s,;|·•–-]+{_WITH_LEVEL})+")
"""Each part of a language with its level ("Listening C1 · Reading C1 · Writing B2"), folded."""

_LABEL = re.compile(r"([^:\t]{3,40})(?:\s*:\s*|\t\s*)(?=\S)")
_HEADS = re.compile(rf"{_SKILL}(?:[\s/]+{_SKILL}){{0,12}}")
_SURE_HEAD = re.compile(
    r"\b(?:understanding|speaking|spoken (?:interaction|production)|verstehen|sprechen|gesprachen|zusammenhangendes"
    r"|comprendre|parler|conversation|oralement|comprender|comprension|hablar|comprensione|parlato|compreensao|begrijpen"
    r"|spreken)\b"
)
_OTHER_LANGUAGES = re.compile(
    r"(?:other|foreign|weitere|sonstige|autres?|otros?|altr[ae]|outras?|andere) (?:languages?|sprache\W?n?\W*|langues?"
    r"|idiomas?|lingu[ae]|linguas?|ta(?:al|len))"
)
_ENDINGS = re.compile(r"\(\w{1,2}\)")
_REACH = 10  # lines of a grid above the levels of its first language


@dataclass(frozen=True, slots=True)
class LanguageGrid:
    """What the lines of a section tell as a grid: skills by the number of their line, and the lines of its frame.

    `label` is what stands above it ("Other languages").
    """

    skills: dict[int, Skill]
    frame: frozenset[int]
    label: str = ""


def language_grid(source: str, lines: Sequence[Line]) -> LanguageGrid:
    """The languages of a grid with their levels, in the order of the columns; both empty where there is no grid."""
    skills: dict[int, Skill] = {}
    frame: set[int] = set()
    label = ""
    for at, line in enumerate(lines):
        text = line.text.strip()
        found = _with_levels(line)
        if found and found.language:
            skills[at] = _skill(source, found.line, found.language, found.levels)
            label = label or found.label
        elif found and at and _names_language(lines[at - 1].text) and at - 1 not in skills:
            skills[at - 1] = _skill(source, lines[at - 1], lines[at - 1].text, text)
            frame.add(at)
        elif _LEGEND.search(fold(text)) or (text[:1].islower() and at and _LEGEND.search(fold(lines[at - 1].text))):
            frame.add(at)
    if not skills:
        return LanguageGrid({}, frozenset(frame))
    first = min(skills)
    frame |= {at for at in range(max(0, first - _REACH), max(skills)) if at not in skills and _is_head(lines, at)}
    above = next(
        (at for at in range(first - 1, max(-1, first - _REACH), -1) if is_other_languages(lines[at].text)), None
    )
    if above is None:
        return LanguageGrid(skills, frozenset(frame), label)
    return LanguageGrid(skills, frozenset({*frame, *range(above, first)}), lines[above].text.strip(" :"))


def is_other_languages(text: str) -> bool:
    """Whether a text is the label above the languages that somebody has learned ("Other language(s):")."""
    return _OTHER_LANGUAGES.fullmatch(_ENDINGS.sub("", fold(text)).strip(" :")) is not None


def is_of_grid(line: Line) -> bool:
    """Whether a line is a row of levels, or explains them, or heads their columns."""
    text = fold(line.text).strip()
    heads = _HEADS.fullmatch(text) is not None and _SURE_HEAD.search(text) is not None
    return heads or _LEGEND.search(text) is not None or _with_levels(line) is not None


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of levels: what stands in it before them, without the `label` that may begin it."""

    line: Line
    language: str
    levels: str
    label: str = ""


def _with_levels(line: Line) -> _Row | None:
    """The row that a line is, in bare levels or each with its skill; None when it is none."""
    text = line.text.strip()
    if _LEVELS.fullmatch(text):
        return _Row(line, "", text)
    if whole := _WITH_LEVELS.fullmatch(text):
        return _Row(line, whole["language"], whole["levels"])
    label = _LABEL.match(line.text)
    start = label.end() if label and is_other_languages(label[1]) else 0
    for word in re.finditer(r"\S+", line.text[start:]):
        if _INLINE.fullmatch(fold(line.text[start + word.start() :]).strip()):
            language = line.text[start : start + word.start()].strip(" :")
            own = replace(line, text=line.text[start:], offset=line.offset + start)
            if not language or _names_language(language):
                return _Row(
                    own, language, line.text[start + word.start() :], label[1].strip() if label and start else ""
                )
    return None


def _skill(source: str, line: Line, language: str, levels: str) -> Skill:
    """A language; where its levels differ, each of them once."""
    told = dict.fromkeys(re.findall(_LEVEL, levels))
    return Skill("", language.strip(" :"), ", ".join(told), span_of(source, line.part()))


def _names_language(text: str) -> bool:
    return re.fullmatch(r"[^\W\d_][\w ()-]{2,30}", text.strip()) is not None


def _is_head(lines: Sequence[Line], at: int) -> bool:
    """Whether a line holds words of the grid's heads only, with one that is surely of them in it or beside it."""
    near = " ".join(fold(line.text) for line in lines[max(0, at - 2) : at + 3])
    return _HEADS.fullmatch(fold(lines[at].text).strip()) is not None and _SURE_HEAD.search(near) is not None
