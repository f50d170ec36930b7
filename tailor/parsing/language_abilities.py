"""Languages with a row for each ability, as Europass asked until 2004 ("Reading skills: good" below "English")."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.model import BlockKind
from tailor.parsing.language_grid import is_other_languages
from tailor.parsing.language_lists import is_language
from tailor.parsing.lines import Line
from tailor.text import fold

_ABILITY = re.compile(
    r"(?:reading|writing|verbal|speaking|listening)(?: skills?)?|lesen|schreiben|sprechen|verstehen"
    r"|(?:lese|schreib|sprech)(?:kompetenz|fertigkeit|fahigkeit)(?:en)?"
    r"|(?:capacite de |capacite d')?(?:lecture|ecriture|expression orale|expression ecrite|comprehension)"
    r"|(?:capacidad de )?(?:lectura|escritura|expresion oral|expresion escrita|comprension)"
    r"|(?:capacita di )?(?:lettura|scrittura|espressione orale|espressione scritta)"
    r"|compreensao(?: escrita| oral)?|expressao (?:escrita|oral)|leitura|escrita|conversacao"
    r"|(?:lees|schrijf|spreek|luister)vaardigheid"
)
_AROUND = re.compile(r"^capaci\w+ (?:d['’]|d\w+ )|\sskills?$", re.IGNORECASE)
_CELL = re.compile(r"\s*(?:\t|:\s)\s*")
_MARKS = " •·:\t"
_LEVEL_WORDS = 4
_TOLD = re.compile(r"(?P<language>[^(:\t]{3,30}) \((?P<abilities>[^()]+)\)")


def with_abilities_told(lines: Sequence[Line]) -> list[Line]:
    """The lines, each language in one line with the rows of abilities below it ("English (Reading good)").

    The label of other languages stands before the first of these.
    """
    whole: list[Line] = []
    at = 0
    while at < len(lines):
        told, end = _abilities(lines, at + 1) if is_language(lines[at].text.strip(_MARKS)) else ([], at + 1)
        line = lines[at]
        if told:
            text = f"{line.text.strip(_MARKS)} ({', '.join(told)})"
            line = replace(line, text=text, kind=BlockKind.LINE, level=0, bold_start=0)
        if told and whole and is_other_languages(whole[-1].text.strip(_MARKS)):
            above = whole.pop()
            line = replace(above, text=f"{above.text.strip(_MARKS)}\t{line.text}", kind=BlockKind.LINE, bold_start=0)
        whole.append(line)
        at = end if told else at + 1
    return whole


def tells_abilities(text: str) -> bool:
    """Whether a line is a language with its abilities, as `with_abilities_told` writes it."""
    told = _TOLD.match(text)
    first = told["abilities"].partition(", ")[0].split() if told else []
    named = any(_is_ability(" ".join(first[:count])) for count in range(1, len(first)))
    return told is not None and named and is_language(told["language"])


def _abilities(lines: Sequence[Line], start: int) -> tuple[list[str], int]:
    """The abilities with their levels from a line on, and where they end."""
    told: list[str] = []
    at = start
    while at < len(lines):
        label, *value = _CELL.split(lines[at].text.strip(_MARKS), maxsplit=1)
        if not _is_ability(label):
            break
        below = lines[at + 1].text.strip() if not value and at + 1 < len(lines) else ""
        level = value[0].strip() if value else below
        if not level or len(level.split()) > _LEVEL_WORDS or _is_ability(level):
            break
        told.append(f"{_AROUND.sub('', label.strip(_MARKS))} {level}")
        at += 1 if value else 2
    return told, at


def _is_ability(text: str) -> bool:
    return _ABILITY.fullmatch(fold(text).replace("’", "'").strip(_MARKS)) is not None
