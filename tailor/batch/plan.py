"""The rules by which make tailors every posting of a folder and rebuilds only what changed."""

import hashlib
import shlex
from collections.abc import Sequence
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

from tailor.batch.names import job_names
from tailor.batch.stamps import remembered_names, stamp_of, write_if_changed
from tailor.errors import InputError

PLAN_FILE = ".jobs.mk"
_SUFFIXES = frozenset({".html", ".htm", ".pdf", ".docx", ".md", ".markdown", ".txt", ".json", ".eml", ".mhtml"})
_PROGRAM_FILES = frozenset({".py", ".txt", ".toml", ".docx", ".j2", ".css", ".mk"})


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


def name_jobs(postings: Sequence[Path], out: Path) -> tuple[str, ...]:
    """The folder name of each posting; a posting keeps the name under which `out` remembers it."""
    return job_names([path.name for path in postings], remembered_names(out))


def write_plan(jobs: Path, out: Path, resume: Path, settings_file: Path | None) -> tuple[str, ...]:
    """Writes the make rules for each posting of `jobs` into `out`, and gives the job names.

    The rules depend on stamps, one for each input, which are touched only when their input changed: so names with
    characters that make cannot bear do no harm, and make sees changes of the program too.

    Raises:
        InputError: The folder of postings does not exist.
    """
    postings = find_postings(jobs)
    names = name_jobs(postings, out)
    common = [write_if_changed(stamp_of(out, ".program"), program_stamp())]
    common += [_write_stamp(stamp_of(out, ".resume"), resume)]
    common += [_write_stamp(stamp_of(out, ".settings"), settings_file)] if settings_file else []
    stamps = [_write_stamp(stamp_of(out, name), path) for name, path in zip(names, postings, strict=True)]
    reports = [out / name / "report.json" for name in names]
    rules = [f"TAILOR_REPORTS := {' '.join(map(_escape, reports))}\n"]
    for report, stamp, posting in zip(reports, stamps, postings, strict=True):
        rules.append(_rule(report, [stamp, *common], posting, resume))
    write_if_changed(out / PLAN_FILE, "\n".join(rules))
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
    return f"{version('tailor')} {digest.hexdigest()[:16]}\n"


def _write_stamp(stamp: Path, source: Path) -> Path:
    state = source.stat()
    return write_if_changed(stamp, f"{source.name}\n{source}\n{state.st_mtime_ns} {state.st_size}\n")


def _rule(report: Path, needs: Sequence[Path], posting: Path, resume: Path) -> str:
    command = f"@$(TAILOR) write {_quote(posting)} --resume {_quote(resume)} --out {_quote(report.parent)}"
    return f"{_escape(report)}: {' '.join(map(_escape, needs))}\n\t{command} --quiet $(TAILOR_FLAGS)\n"


def _escape(path: Path) -> str:
    """A path below `out` as make reads it in a target or prerequisite."""
    text = str(path).replace("$", "$$")
    return "".join(f"\\{char}" if char in " \t#:" else char for char in text)


def _quote(path: Path) -> str:
    """A word for the shell within a recipe."""
    return shlex.quote(str(path)).replace("$", "$$")
