"""What several steps need: the vocabulary in force, and what they take of the embedding layer."""

from collections.abc import Sequence
from importlib.metadata import version
from typing import Any

from tailor.config import Settings
from tailor.embedding import load_embedder, weigh_phrases
from tailor.vocabulary import Vocabulary, load_vocabulary


def program() -> str:
    """The program's name and version."""
    return f"tailor {version('tailor')}"


def vocabulary(settings: Settings) -> Vocabulary:
    """The skill names in force: ours and those of the settings."""
    return load_vocabulary(settings.vocabulary)


def weigh(lines: Sequence[str], phrases: Sequence[Sequence[str]]) -> tuple[tuple[float, ...], ...]:
    """KeyBERT's weight of each phrase within its line."""
    return weigh_phrases(lines, phrases, load_embedder())


def similarities(left: Sequence[str], right: Sequence[str]) -> Any:
    """The cosine similarity of each text on the left with each on the right, as a matrix."""
    return load_embedder().similarities(left, right)
