"""Every setting, declared once: its name, type, default and meaning.

A setting comes from the nearest `tailor.toml` upwards, then from an environment variable `TAILOR_NAME`, then from the
option `--name`; the later wins.
"""

import datetime as dt
import os
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Literal, cast

from tailor.errors import SettingsError

FILE_NAME = "tailor.toml"
JOURNAL_NAME = "journal.db"
PAPERS = ("a4", "letter")
DENSITIES = ("normal", "compact")
STYLES = ("keep", "design")
ORDERS = ("auto", "resume", "experienced", "student")
DEFAULT_DESIGN = "classic"
TONES = ("plain", "warm", "formal")
ENGLISHES = ("uk", "us")
Paper = Literal["", "a4", "letter"]


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("a text in quotes")  # noqa: TRY004  becomes a SettingsError with its place
    return value


def _path(value: object) -> Path:
    return Path(_text(value)).expanduser()


def _paths(value: object) -> tuple[Path, ...]:
    if isinstance(value, str):
        return tuple(_path(part) for part in value.split(os.pathsep) if part)
    if not isinstance(value, (list, tuple)):
        raise ValueError("a list of folders or files")  # noqa: TRY004  becomes a SettingsError with its place
    return tuple(_path(str(part)) for part in value)


def _count(value: object) -> int:
    if isinstance(value, bool) or not str(value).isdigit() or int(str(value)) < 1:
        raise ValueError("a whole number from 1")
    return int(str(value))


def _paper(value: object) -> Paper:
    if value not in PAPERS:
        raise ValueError(f"one of {', '.join(PAPERS)}")
    return cast("Paper", value)


def _density(value: object) -> str:
    if value not in DENSITIES:
        raise ValueError(f"one of {', '.join(DENSITIES)}")
    return str(value)


def _style(value: object) -> str:
    if value not in STYLES:
        raise ValueError(f"one of {', '.join(STYLES)}")
    return str(value)


def _order(value: object) -> str:
    if value not in ORDERS:
        raise ValueError(f"one of {', '.join(ORDERS)}")
    return str(value)


def _tone(value: object) -> str:
    if value not in TONES:
        raise ValueError(f"one of {', '.join(TONES)}")
    return str(value)


def _english(value: object) -> str:
    if value not in ENGLISHES:
        raise ValueError(f"one of {', '.join(ENGLISHES)}")
    return str(value)


def _switch(value: object) -> bool:
    words = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
    if str(value).lower() not in words:
        raise ValueError("true or false")
    return words[str(value).lower()]


def _date(value: object) -> dt.date:
    if isinstance(value, dt.date):
        return value
    try:
        return dt.date.fromisoformat(_text(value))
    except ValueError:
        raise ValueError("a date like 2026-03-31") from None


def _setting(default: Any, read: Callable[[object], Any], doc: str, metavar: str) -> Any:
    return field(default=default, metadata={"read": read, "doc": doc, "metavar": metavar})


@dataclass(frozen=True, slots=True)
class Settings:
    """The values in force. Paths of a `tailor.toml` are relative to its folder."""

    resume: Path | None = _setting(None, _path, "The candidate's resume.", "FILE")
    style: Literal["", "keep", "design"] = _setting(
        "",
        _style,
        "keep: edit your own .docx (its default); design: set it anew (default with template).",
        "NAME",
    )
    order: str = _setting(
        "auto", _order, "Education first: auto (where dates are clear), resume, experienced, student.", "NAME"
    )
    bold: bool = _setting(False, _switch, "Set what is asked for in bold in your own .docx.", "SWITCH")  # noqa: FBT003
    summary_line: bool = _setting(False, _switch, "Add a summary line: job title, asked skills.", "SWITCH")  # noqa: FBT003
    template: str = _setting("", _text, "The design (default: classic), or a .docx template of your own.", "NAME")
    letter_template: str = _setting("", _text, "The letter's design (default: the resume's) or .docx template.", "NAME")
    paper: Paper = _setting("", _paper, "The paper: a4 or letter (default: by the place).", "SIZE")
    density: Literal["normal", "compact"] = _setting("normal", _density, "How full a page: normal or compact.", "NAME")
    pdf: bool = _setting(False, _switch, "Write PDF files too, with LibreOffice.", "SWITCH")  # noqa: FBT003
    bullets: int | None = _setting(None, _count, "Keep at most this many bullets per entry.", "N")
    pages: int | None = _setting(None, _count, "Leave out the least relevant bullets beyond this many pages.", "N")
    date: dt.date | None = _setting(None, _date, "The letter's date (default: today).", "YYYY-MM-DD")
    tone: str = _setting("plain", _tone, "How the letter speaks: plain, warm or formal.", "NAME")
    english: str = _setting("", _english, "The letter's conventions: uk or us (default: by the place).", "NAME")
    why: str = _setting("", _text, "Why this company: your own words, for the letter.", "TEXT")
    to: str = _setting("", _text, "Whom the letter addresses.", "NAME")
    closing: str = _setting("", _text, "The letter's last sentence before the farewell, behind that of thanks.", "TEXT")
    vocabulary: tuple[Path, ...] = _setting((), _paths, "Files or folders with skill names of your own.", "PATH")
    follow_up: int = _setting(10, _count, "Days without an answer after which to ask.", "N")
    journal: bool | None = _setting(
        None, _switch, "Note what is prepared in the journal (default: beside a tailor.toml only).", "SWITCH"
    )
    cache: bool = _setting(True, _switch, "Remember what was read, to be faster the next time.", "SWITCH")  # noqa: FBT003
    read_apart: bool = _setting(True, _switch, "Read documents in a process of their own, with limits.", "SWITCH")  # noqa: FBT003
    read_seconds: int = _setting(15, _count, "The most seconds that reading one document may take.", "N")
    read_memory: int = _setting(1000, _count, "The most memory that reading one document may take, in MB.", "N")
    read_size: int = _setting(20, _count, "The largest file that is read, in MB.", "N")
    read_unpacked: int = _setting(200, _count, "The most that a file may unpack to, in MB.", "N")
    read_pages: int = _setting(60, _count, "The most pages of a PDF.", "N")

    def updated(self, given: Mapping[str, Any]) -> "Settings":
        """These settings with the values of `given` that are not None.

        Raises:
            SettingsError: A value is not of the setting's kind.
        """
        return _apply(
            self, {name: value for name, value in given.items() if value is not None}, lambda name: f"option --{name}"
        )


def describe_settings() -> tuple[tuple[str, str, str], ...]:
    """The name, placeholder and meaning of each setting, in order."""
    return tuple((item.name, str(item.metadata["metavar"]), str(item.metadata["doc"])) for item in fields(Settings))


def find_settings_file(folder: Path) -> Path | None:
    """The nearest `tailor.toml` in `folder` or above it."""
    candidates = (parent / FILE_NAME for parent in (folder.resolve(), *folder.resolve().parents))
    return next((path for path in candidates if path.is_file()), None)


def find_journal(folder: Path) -> tuple[Path, bool]:
    """The journal's path, and whether it is that of a job-search folder.

    It stands beside the nearest `tailor.toml`; where there is none, in the folder for data of this program.
    """
    settings_file = find_settings_file(folder)
    if settings_file:
        return settings_file.with_name(JOURNAL_NAME), True
    import platformdirs  # noqa: PLC0415  most commands need no journal

    return platformdirs.user_data_path("tailor", appauthor=False) / JOURNAL_NAME, False


def load_settings(folder: Path, environment: Mapping[str, str]) -> Settings:
    """The settings of the nearest `tailor.toml` and of the environment.

    Raises:
        SettingsError: The file is not TOML, or a name or value is unknown.
    """
    settings = Settings()
    path = find_settings_file(folder)
    if path:
        settings = _from_file(path, settings)
    given = {
        name: environment[key] for name, _, _ in describe_settings() if (key := f"TAILOR_{name.upper()}") in environment
    }
    return _apply(settings, given, lambda name: f"environment variable TAILOR_{name.upper()}")


def _from_file(path: Path, settings: Settings) -> Settings:
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError, RecursionError) as error:
        raise SettingsError(f"this settings file cannot be read: {error}", where=str(path)) from error
    read = _apply(settings, table, lambda _name: str(path))
    return replace(
        read,
        resume=path.parent / read.resume if read.resume else None,
        template=_beside(path, read.template),
        letter_template=_beside(path, read.letter_template),
        vocabulary=tuple(path.parent / item for item in read.vocabulary),
    )


def _beside(settings_file: Path, template: str) -> str:
    """A template's path seen from the settings file; the name of a design stays."""
    return str(settings_file.parent / Path(template).expanduser()) if template.lower().endswith(".docx") else template


def _apply(settings: Settings, given: Mapping[str, object], place: Callable[[str], str]) -> Settings:
    readers = {item.name: item.metadata["read"] for item in fields(Settings)}
    values: dict[str, Any] = {}
    for name, value in given.items():
        if name not in readers:
            close = get_close_matches(name, readers, n=1)
            hint = f"did you mean {close[0]!r}?" if close else f"known settings: {', '.join(readers)}"
            raise SettingsError(f"unknown setting {name!r}", where=place(name), hint=hint)
        if isinstance(value, (Path, tuple)):
            values[name] = value
            continue
        try:
            values[name] = readers[name](value)
        except ValueError as error:
            raise SettingsError(f"{name} = {value!r} cannot be used", where=place(name), hint=f"give {error}") from None
    return replace(settings, **values)


def current_time(environment: Mapping[str, str]) -> dt.datetime:
    """The one clock: `SOURCE_DATE_EPOCH` (seconds since 1970, UTC) where it is set, else the machine's local time."""
    epoch = environment.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdigit():
        return dt.datetime.fromtimestamp(int(epoch), tz=dt.UTC)
    return dt.datetime.now().astimezone()  # noqa: TID251  every other place takes the time as an argument
