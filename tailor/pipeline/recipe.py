"""What a job folder was made from, so that it can be made anew from there."""

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tailor.config import Settings, describe_settings
from tailor.model import WrittenFile
from tailor.pipeline.inputs import shapes_outputs
from tailor.writers.files import MANIFEST

_POSTING, _OPTIONS = "posting", "options"


@dataclass(frozen=True, slots=True)
class Recipe:
    """The posting's file (None where it came from elsewhere) and the options given, the resume among them."""

    posting: Path | None = None
    given: Mapping[str, str | bool] = field(default_factory=dict)

    def to_dict(self) -> dict[str, object]:
        """The shape in which a folder keeps it."""
        return {_POSTING: str(self.posting) if self.posting else "", _OPTIONS: dict(self.given)}


def recipe_of(posting: Path | None, resume: Path, settings: Settings) -> Recipe:
    """The recipe of a run: its files with their whole paths, and the settings that are not the usual ones."""
    usual, options = Settings(), {}
    for name, _, _ in describe_settings():
        value = getattr(settings, name)
        if not shapes_outputs(name):
            continue
        if isinstance(value, (str, bool, int, dt.date)) and value != getattr(usual, name):
            options[name] = value if isinstance(value, bool) else str(value)
    file = posting.resolve() if posting and posting.is_file() else None
    return Recipe(file, {**options, "resume": str(resume.resolve())})


def recipe_for_page(folder: Path, files: tuple[WrittenFile, ...], recipe: Recipe) -> Recipe:
    """The recipe of a posting that came from the web and was saved into the folder."""
    saved = next((folder / file.name for file in files if file.role == "posting"), None)
    return Recipe(saved.resolve() if saved else recipe.posting, recipe.given)


def read_recipe(folder: Path) -> Recipe:
    """What a folder says of what it was made from; an empty recipe where it says nothing that can be understood."""
    made_from = _manifest(folder).get("made_from")
    if not isinstance(made_from, Mapping):
        return Recipe()
    options = made_from.get(_OPTIONS)
    given = {
        str(name): value
        for name, value in (options.items() if isinstance(options, Mapping) else ())
        if isinstance(value, (str, bool))
    }
    posting = str(made_from.get(_POSTING) or "")
    return Recipe(Path(posting) if posting else None, given)


def is_whole(folder: Path) -> bool:
    """Whether every file is still there that was written into a folder; one that was changed is."""
    files = _manifest(folder).get("files")
    return isinstance(files, Mapping) and bool(files) and all((folder / name).is_file() for name in files)


def _manifest(folder: Path) -> Mapping[str, object]:
    """What a folder lists of itself; nothing where that cannot be understood."""
    try:
        content = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return content if isinstance(content, Mapping) else {}
