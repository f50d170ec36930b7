"""The grid in which Europass tells how well a language is understood, spoken and written.

Its five columns, and the words of their heads, are those of the Council of Europe's self-assessment grid (CEFR).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tailor.model import Skill
from tailor.parsing.lines import Line, span_of
from tailor.text import fold

_LEVEL = r"(?:[ABC][12])(?:/[ABC][12])?"
_LEVELS = re.compile(rf"{_LEVEL}(?:[\s,|]+{_LEVEL}){{2,5}}")
_WITH_LEVELS = re.compile(rf"(?P<language>[^\W\d_][\w ()-]{{2,30}}?)[\s:|]+(?P<levels>{_LEVELS.pattern})")
_LEGEND = re.compile(
    r"\ba1\b.{1,12}\ba2\b.{1,40}\bb1\b.{1,12}\bb2\b"
    r"|\b(?:common european|gemeinsamer? europaisch|cadre europeen|marco comun)"
)
_SKILL = (
    r"(?:understanding|listening|reading|speaking|spoken|interaction|production|writing|verstehen|horen|lesen|sprechen|an"
    r"|gesprachen|teilnehmen|zusammenhangendes|schreiben|comprendre|ecouter|lire|parler|prendre|part|a|une|conversation|s"
    r"|exprimer|oralement|en|continu|ecrire|comprender|comprension|auditiva|lectura|de|hablar|interaccion|expresion|oral"
    r"|escribir|escrita|comprensione|ascolto|lettura|parlato|interazione|produzione|orale|scritto|scritta|scrittura"
    r"|compreensao|leitura|conversacao|producao|escrever|falar|begrijpen|luisteren|lezen|spreken|gesproken|productie"
    r"|interactie|schrijven)"
)
_HEADS = re.compile(rf"{_SKILL}(?:[\s/]+{_SKILL}){{0,12}}")
_SURE_HEAD = re.compile(
    r"\b(?:understanding|speaking|spoken (?:interaction|production)|verstehen|sprechen|gesprachen|zusammenhangendes"
    r"|comprendre|parler|conversation|oralement|comprender|comprension|hablar|comprensione|parlato|compreensao|begrijpen"
    r"|spreken)\b"
)
_OTHER_LANGUAGES = re.compile(
    r"(?:other|foreign|weitere|sonstige|autres?|otros?|altr[ae]|outras?|andere) (?:languages?|sprache\W?n?\W*|langues?"
    r"|idiomas?|lingu[ae]|linguas?|ta(?:al|len))(?:\(\w*\))?"
)
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
    for at, line in enumerate(lines):
        text = line.text.strip()
        if whole := _WITH_LEVELS.fullmatch(text):
            skills[at] = _skill(source, line, whole["language"], whole["levels"])
        elif _LEVELS.fullmatch(text) and at and _names_language(lines[at - 1].text) and at - 1 not in skills:
            skills[at - 1] = _skill(source, lines[at - 1], lines[at - 1].text, text)
            frame.add(at)
        elif _LEGEND.search(fold(text)):
            frame.add(at)
    if skills:
        first = min(skills)
        frame |= {at for at in range(max(0, first - _REACH), max(skills)) if at not in skills and _is_head(lines, at)}
    if not skills:
        return LanguageGrid({}, frozenset())
    above = next(at for at in range(min(skills), -1, -1) if (at not in frame and at not in skills) or not at)
    labelled = above not in skills and _OTHER_LANGUAGES.fullmatch(fold(lines[above].text).strip(" :")) is not None
    frame |= {above} if labelled else set()
    return LanguageGrid(skills, frozenset(frame), lines[above].text.strip(" :") if labelled else "")


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
