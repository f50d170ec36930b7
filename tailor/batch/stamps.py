"""Small files beside the outputs that remember each job's input: where it is and when it changed."""

import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from tailor.batch.places import Place, place_of
from tailor.cache import program_stamp
from tailor.errors import OutputError
from tailor.writers import make_private_folder, refuse_link

_FOLDER = ".inputs"


def stamp_of(out: Path, name: str) -> Path:
    """Where the stamp of a job (or of the resume, settings or program) lies."""
    return out / _FOLDER / name


def remember_inputs(
    out: Path, jobs: Sequence[tuple[str, Place]], resume: Path, settings_file: Path | None
) -> tuple[Path, ...]:
    """Stamps every input; the time of a stamp tells when its input changed.

    Args:
        out: The folder of outputs.
        jobs: The folder name and the place of each posting.
        resume: The resume's file.
        settings_file: The settings' file, None without one.

    Returns:
        The stamps that all jobs share: program, resume, settings.
    """
    common = [write_if_changed(out, stamp_of(out, ".program"), program_stamp())]
    common += [_write_stamp(out, ".resume", place_of(resume, out))]
    common += [_write_stamp(out, ".settings", place_of(settings_file, out))] if settings_file else []
    for name, place in jobs:
        _write_stamp(out, name, place)
    return tuple(common)


def remembered_names(out: Path) -> Mapping[str, str]:
    """The job name under which `out` holds each posting, by the posting's key."""
    folder = out / _FOLDER
    stamps = [path for path in folder.iterdir() if not path.name.startswith(".")] if folder.is_dir() else []
    return {_read(path).partition("\n")[0]: path.name for path in sorted(stamps)}


def is_changed(out: Path, name: str, place: Place) -> bool:
    """Whether a posting is not the one that its stamp tells of."""
    try:
        return _read(stamp_of(out, name)) != _state(place)
    except OSError:
        return True


def is_stale(out: Path, name: str) -> bool:
    """Whether a job's report is older than its input, so that the last run did not make it anew."""
    stamp, report = stamp_of(out, name), out / name / "report.json"
    return stamp.exists() and report.exists() and report.stat().st_mtime_ns < stamp.stat().st_mtime_ns


def write_if_changed(out: Path, path: Path, text: str) -> Path:
    """Writes a text unless the file holds it already, so that its time tells when it changed.

    Args:
        out: The folder of outputs, which the person named and which may be a link; a folder in it is not followed.
        path: The file, in `out` or in a folder of it.
        text: What it is to hold.

    Returns:
        `path`.

    Raises:
        OutputError: Its folder is a link, or it cannot be written.
    """
    if _read(path) != text:
        if path.parent != out:
            refuse_link(path.parent)
        _replace(path, text)
    return path


def _replace(path: Path, text: str) -> None:
    temporary = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        make_private_folder(path.parent)
        temporary.unlink(missing_ok=True)
        with temporary.open("x", encoding="utf-8", errors="surrogateescape") as stream:
            stream.write(text)
        temporary.replace(path)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise OutputError(f"cannot be written ({error.strerror})", where=str(path)) from error


def _write_stamp(out: Path, name: str, source: Place) -> Path:
    return write_if_changed(out, stamp_of(out, name), _state(source))


def _state(source: Place) -> str:
    state = source.posting.stat()
    return f"{source.key}\n{state.st_mtime_ns} {state.st_size}\n"


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="surrogateescape")
    except FileNotFoundError:
        return ""
