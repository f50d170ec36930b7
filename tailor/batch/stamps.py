"""Small files beside the outputs that remember each job's input: what it is called and when it changed."""

import os
from collections.abc import Mapping
from pathlib import Path

_FOLDER = ".inputs"


def stamp_of(out: Path, name: str) -> Path:
    """Where the stamp of a job (or of the resume, settings or program) lies."""
    return out / _FOLDER / name


def remembered_names(out: Path) -> Mapping[str, str]:
    """The job name under which `out` holds each posting's file name."""
    folder = out / _FOLDER
    stamps = [path for path in folder.iterdir() if not path.name.startswith(".")] if folder.is_dir() else []
    return {_read(path).partition("\n")[0]: path.name for path in sorted(stamps)}


def is_stale(out: Path, name: str) -> bool:
    """Whether a job's report is older than its input, so that the last run did not make it anew."""
    stamp, report = stamp_of(out, name), out / name / "report.json"
    return stamp.exists() and report.exists() and report.stat().st_mtime_ns < stamp.stat().st_mtime_ns


def write_if_changed(path: Path, text: str) -> Path:
    """Writes a text unless the file holds it already, so that its time tells when it changed; gives the path."""
    if _read(path) != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary = path.with_name(f"{path.name}.{os.getpid()}")
        temporary.write_text(text, encoding="utf-8", errors="surrogateescape")
        temporary.replace(path)
    return path


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="surrogateescape")
    except FileNotFoundError:
        return ""
