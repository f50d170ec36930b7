"""How many of the marked items are found, and how many of these have the right kind: python -m bench.kinds [-v].

Each line of `*.tsv` is a heading (empty: the language's usual one), a tab and a line of requirements; its items are
marked as {letter|words}.
"""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import tailor
from bench.measures import agree
from tailor.model import Requirement, RequirementKind

_LETTERS = {"k" if kind is RequirementKind.SKILL else kind.value[0]: kind for kind in RequirementKind}
_MARK = re.compile(r"\{(?P<letter>\w)\|(?P<words>[^}]*)\}")
_PAGES = {
    "english": "Worker\n\n{heading}:\n- {line}\n",
    "german": "Fachkraft (m/w/d)\n\nWir suchen für unser Team in der Stadt eine neue Kraft.\n\n{heading}:\n- {line}\n",
    "french": "Employé (H/F)\n\nNous cherchons pour notre équipe une personne de la région.\n\n{heading}:\n- {line}\n",
}
_HEADINGS = {"english": "Requirements", "german": "Ihr Profil", "french": "Profil recherché"}


@dataclass(frozen=True, slots=True)
class Judged:
    """A marked item, and the requirement that was found for it."""

    line: str
    words: str
    kind: RequirementKind
    found: Requirement | None


def main() -> None:
    """Prints the shares of each language, and with -v what is wrong."""
    for path in sorted(Path(__file__).parent.glob("*.tsv")):
        language = path.stem.partition("_")[0]
        judged = [one for row in path.read_text("utf-8").splitlines() for one in _judged(row, language)]
        found = [one for one in judged if one.found is not None]
        right = [one for one in found if one.found is not None and one.found.kind is one.kind]
        print(f"{path.stem}: {len(found)} of {len(judged)} found, {len(right) / len(found):.3f} of these as their kind")
        for one in judged if "-v" in sys.argv else ():
            if one not in right:
                told = f"read as {one.found.kind.value} ({one.found.text})" if one.found else "not found"
                print(f"  {one.kind.value} {told}: {one.words} ({one.line})")


def _judged(row: str, language: str) -> Iterator[Judged]:
    heading, _, marked = row.partition("\t")
    line = _MARK.sub(lambda mark: mark["words"], marked)
    page = _PAGES[language].format(heading=heading or _HEADINGS[language], line=line)
    requirements = tailor.posting_from_text(page).requirements
    for mark in _MARK.finditer(marked):
        words = mark["words"]
        same = [one for one in requirements if agree(one.text, words)]
        best = min(same, key=lambda one: abs(len(one.text) - len(words)), default=None)
        yield Judged(line, words, _LETTERS[mark["letter"]], best)


if __name__ == "__main__":
    main()
