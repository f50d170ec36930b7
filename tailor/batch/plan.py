"""The rules by which make tailors every posting of a folder and rebuilds only what changed."""

import hashlib
import os
import re
import shlex
from collections.abc import Sequence
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

from tailor.batch.names import job_names
from tailor.errors import InputError

PLAN_FILE = ".jobs.mk"
_STAMP_FILE = ".program"
_SUFFIXES = frozenset({".html", ".htm", ".pdf", ".docx", ".md", ".markdown", ".txt", ".json", ".eml", ".mhtml"})
_PROGRAM_FILES = frozenset({".py", ".txt", ".toml", ".docx", ".j2", ".tsv", ".mk"})


def find_postings(folder: Path) -> tuple[Path, ...]:
    """The postings in a folder, by name: files of a known kind that are neither hidden nor a README.

    Raises:
        InputError: The folder does not exist.
    """
    if not folder.is_dir():
        raise InputError("this folder of postings does not exist", where=str(folder), hint="create it, or set JOBS=")
    found = (
        path
        for path in folder.iterdir()
        if path.is_file()
        and path.suffix.lower() in _SUFFIXES
        and not path.name.startswith(".")
        and path.stem.lower() != "readme"
    )
    return tuple(sorted(found, key=lambda path: path.name))


def write_plan(jobs: Path, out: Path, resume: Path, settings_file: Path | None) -> tuple[str, ...]:
    """Writes the make rules for each posting of `jobs` into `out`, and the program's stamp; gives the job names.

    Files are touched only when their content changed, so that make sees changes of the program, not of the clock.

    Raises:
        InputError: The folder of postings does not exist.
    """
    postings = find_postings(jobs)
    names = job_names([path.name for path in postings])
    out.mkdir(parents=True, exist_ok=True)
    _write_if_changed(out / _STAMP_FILE, program_stamp() + "\n")
    common = [resume, *([settings_file] if settings_file else []), out / _STAMP_FILE]
    reports = [out / name / "report.json" for name in names]
    rules = [f"TAILOR_REPORTS := {' '.join(_escape(path) for path in reports)}\n"]
    rules += [_rule(report, posting, common) for report, posting in zip(reports, postings, strict=True)]
    _write_if_changed(out / PLAN_FILE, "\n".join(rules))
    return names


def program_stamp() -> str:
    """The program's version and a hash over its code, word lists and templates."""
    digest = hashlib.sha256()
    package = Path(str(files("tailor")))
    roots = [package, package.parent / "templates"] if not (package / "templates").is_dir() else [package]
    for root in roots:
        for path in sorted(root.rglob("*")):
            if path.suffix in _PROGRAM_FILES and "__pycache__" not in path.parts:
                digest.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes())
    return f"{version('tailor')} {digest.hexdigest()[:16]}"


def _rule(report: Path, posting: Path, common: Sequence[Path]) -> str:
    needs = " ".join(_escape(path) for path in (posting, *common))
    command = f"@$(TAILOR) write {_quote(str(posting))} --resume {_quote(str(common[0]))}"
    return f"{_escape(report)}: {needs}\n\t{command} --out {_quote(str(report.parent))} --quiet $(TAILOR_FLAGS)\n"


def _escape(path: Path) -> str:
    """A path as make reads it in a target or prerequisite."""
    text = str(path).replace("$", "$$")
    return re.sub(r"([\s#:\\])", r"\\\1", text) if os.sep == "/" else text.replace(" ", "\\ ")


def _quote(text: str) -> str:
    """A word for the shell within a recipe."""
    return shlex.quote(text).replace("$", "$$")


def _write_if_changed(path: Path, text: str) -> None:
    try:
        if path.read_text(encoding="utf-8", errors="surrogateescape") == text:
            return
    except FileNotFoundError:
        pass
    temporary = path.with_name(f"{path.name}.{os.getpid()}")
    temporary.write_text(text, encoding="utf-8", errors="surrogateescape")
    temporary.replace(path)
