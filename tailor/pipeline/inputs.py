"""What decides an outcome beside the documents, as parts of a key: settings, the files that they name, the model."""

import hashlib
import os
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

from tailor.config import Settings

_WITHOUT_EFFECT = frozenset({"resume", "journal", "cache"})
_ON_COSTS = "read_"
"""How the names of settings begin that limit what reading may cost."""


def settings_key(settings: Settings) -> tuple[str, ...]:
    """The settings as texts, with a hash over each file that one of them names (templates, skill names)."""
    parts = []
    for item in fields(settings):
        if shapes_outputs(item.name):
            value = getattr(settings, item.name)
            parts.append(f"{item.name}={value!r}:{''.join(map(_content, _paths(value)))}")
    return tuple(parts)


def shapes_outputs(setting: str) -> bool:
    """Whether a setting of this name can change a job's files; the resume is no setting here, but an input."""
    return setting not in _WITHOUT_EFFECT and not setting.startswith(_ON_COSTS)


def vocabulary_key(settings: Settings) -> tuple[str, ...]:
    """What decides how a posting is understood: the person's own skill names, and the model."""
    return (*map(_content, settings.vocabulary), _content(model) if (model := os.environ.get("TAILOR_MODEL")) else "")


def _paths(value: object) -> tuple[Path | str, ...]:
    if isinstance(value, tuple):
        return tuple(item for item in value if isinstance(item, Path))
    is_file = isinstance(value, Path) or (isinstance(value, str) and value.lower().endswith(".docx"))
    return (value,) if is_file else ()  # type: ignore[return-value]


def _content(place: Path | str) -> str:
    """A hash over a file, or over the files of a folder; a file that cannot be read has its name only."""
    digest = hashlib.blake2b(str(place).encode("utf-8", "surrogateescape"), digest_size=16)
    for path in _files(Path(place)):
        try:
            digest.update(path.name.encode("utf-8", "surrogateescape") + b"\0" + path.read_bytes())
        except OSError:
            continue  # who uses it says what is wrong
    return digest.hexdigest()


def _files(path: Path) -> Iterator[Path]:
    yield from sorted(file for file in path.rglob("*") if file.is_file()) if path.is_dir() else [path]
