"""Letters with their truth that lie outside the project: test sets that are spent, as examples to learn from.

Only weights are kept of them, hashed and as whole numbers; none of their text is part of the project.
"""

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from bench.replies.examples import NOTHING, Example, offers_of, vectors_of
from tailor import pipeline
from tailor.journal.replies import letter_parts, newest_part
from tailor.journal.replies.cues import LANGUAGES, Cues
from tailor.journal.replies.traits import traits_of
from tailor.text import guess_language

_NO_REASON = "none_given"
_BEGINNING = 25
"""So many signs of a sentence and of a quote that goes beyond it are the same."""


def letters_kept_apart(folder: Path) -> Iterator[Example]:
    """The letters of a folder with the folders `letters` and `truth`, where their language is read."""
    for path in sorted((folder / "letters").iterdir()):
        truth = folder / "truth" / f"{path.name}.json"
        if truth.exists() and (example := _example(path, json.loads(truth.read_text(encoding="utf-8")))):
            yield example


def _example(path: Path, truth: dict[str, Any]) -> Example | None:
    message = pipeline.read_message(path)
    parts = letter_parts(newest_part(message.text, message.subject))
    language = guess_language(parts.text) or "en"
    if language not in LANGUAGES or not parts.sentences:
        return None
    told = [item for item in truth["reasons"] if item["reason"] != _NO_REASON]
    said = {name: "yes" if truth.get(name) else NOTHING for name in ("reapply", "feedback")}
    return Example(
        path.parent.parent.name,
        traits_of(parts.sentences, language, vectors_of),
        truth["outcome"],
        truth.get("stage") or NOTHING,
        frozenset(item["reason"] for item in told),
        tuple((item["reason"], text) for item in told for text in _told_in(parts.sentences, item["quote"])),
        tuple(offers_of({"outcome": truth["outcome"], **said}, parts.sentences, Cues(language))),
    )


def _told_in(sentences: Sequence[str], quote: str) -> list[str]:
    """The sentences that hold a quote, are a part of it, or begin it."""
    words = _plain(quote)
    within = [text for text in sentences if words and (words in _plain(text) or _plain(text) in words)]
    return within or [text for text in sentences if _plain(text)[:_BEGINNING] in words]


def _plain(text: str) -> str:
    return re.sub(r"\W+", "", text.lower())
