"""Measures on development data that lie outside this repository, by the scoring script that comes with them."""

import io
import re
import sys
from argparse import Namespace
from collections.abc import Mapping
from contextlib import redirect_stdout
from importlib import import_module
from pathlib import Path
from typing import Any

_GOLD = {
    "P": r"lenient P (\S+)",
    "R": r"lenient P \S+\s+R (\S+)",
    "F1": r"lenient P .*F1 (\S+)",
    "must recall": r"recall of must-haves (\S+)",
    "kind right": r"kind right: (\S+)",
    "level right": r"must/nice right: (\S+)",
}
_SPANS = {
    "half-overlap F1": r"half overlap \S+\s+\S+\s+\S+\s+(\S+)",
    "any-overlap F1": r"any overlap\s+\S+\s+\S+\s+(\S+)",
}
_TECH = {
    "tech names as own item": r"as an item of its own: (\S+)",
    "items a posting": r"items per posting: (\S+)",
}
_STATUS = {"status acceptable": r"= (\S+) acceptable"}


class ScoringScript:
    """`skills_eval.py` of a folder, run in this process so that a finder reads each posting once."""

    def __init__(self, folder: Path, data: Path) -> None:
        sys.path.insert(0, str(folder))
        self._script: Any = import_module("skills_eval")
        self._data = str(data)

    def gold(self, extract: str) -> dict[str, float]:
        """Hand-made requirements of real postings; `extract` names the finder as the script wants it."""
        printed = self._printed("cmd_gold", extract=extract)
        items = sum(int(count) for count in re.findall(r"\((\d+) items\)", printed))
        true = int(_only(r"\((\d+) requirements", printed))
        return _figures(_GOLD, printed) | {"items per true one": items / true}

    def spans(self, extract: str) -> dict[str, float]:
        """Overlap with the annotated spans of SkillSpan's development part."""
        return _figures(_SPANS, self._printed("cmd_spans", extract=extract, set="skillspan-dev"))

    def technologies(self, extract: str) -> dict[str, float]:
        """Technology names of the same postings."""
        return _figures(_TECH, self._printed("cmd_tech", extract=extract, set="skillspan-dev-tech"))

    def statuses(self, matcher: str) -> dict[str, float]:
        """Hand-made cases of a requirement and a resume with the statuses that are right."""
        printed = self._printed("cmd_status", match=matcher, verbose=False)
        right, of = re.findall(r"trap\s+(\d+)/\s*(\d+)", printed)[0]
        return _figures(_STATUS, printed) | {"traps right": int(right) / int(of)}

    def _printed(self, command: str, **options: Any) -> str:
        out = io.StringIO()
        with redirect_stdout(out):
            getattr(self._script, command)(Namespace(data=self._data, map=None, dump=None, **options))
        return out.getvalue()


def _figures(patterns: Mapping[str, str], printed: str) -> dict[str, float]:
    """The figures that the script printed; one that it did not print (no kinds to judge) is left out."""
    found = {name: re.search(pattern, printed) for name, pattern in patterns.items()}
    return {name: float(match[1]) for name, match in found.items() if match}


def _only(pattern: str, printed: str) -> str:
    match = re.search(pattern, printed)
    if match is None:
        raise ValueError(f"the scoring script printed nothing like {pattern!r}:\n{printed}")
    return match[1]
