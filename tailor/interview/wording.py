"""The sentences of a practice sheet in its language."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import cycle
from pathlib import Path

LANGUAGES = ("en", "de", "fr")
_FOLDER = Path(__file__).parent / "words"


@dataclass(frozen=True, slots=True)
class Sentences:
    """The labels, question forms and advice of one language."""

    language: str
    labels: Mapping[str, str]
    questions: Mapping[str, tuple[str, ...]]
    advice: Mapping[str, tuple[str, ...]]

    def forms(self) -> Mapping[str, Iterator[str]]:
        """For each kind of question its forms, in turn and without end."""
        return {kind: cycle(forms) for kind, forms in self.questions.items()}


@cache
def load_sentences(language: str) -> Sentences:
    """The sentences of a language (ISO code), English where there are none."""
    known = language[:2].lower() if language[:2].lower() in LANGUAGES else "en"
    table = tomllib.loads((_FOLDER / f"{known}.toml").read_text(encoding="utf-8"))
    return Sentences(
        known,
        table["labels"],
        {kind: tuple(forms) for kind, forms in table["questions"].items()},
        {kind: tuple(lines) for kind, lines in table["advice"].items()},
    )
