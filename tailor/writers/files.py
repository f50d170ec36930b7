"""Writing a folder of outputs without ever harming what a person put there."""

import hashlib
import json
import re
import uuid
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath

from tailor.errors import OutputError
from tailor.writers.private import make_private_folder, write_private_file

MANIFEST = ".tailor.json"
_BEGUN = re.compile(r"\..+\.[0-9a-f]{32}\.part")
_STALE = 3_600.0


@dataclass(frozen=True, slots=True)
class OutputFile:
    """A file to write: a plain name, and its bytes."""

    name: str
    content: bytes


def write_files(
    folder: Path, files: Sequence[OutputFile], *, force: bool, made_from: Mapping[str, object] | None = None
) -> None:
    """Write the files into the folder, all or (when one of them must not be touched) none.

    A file named `.tailor.json` in the folder lists what was written with its SHA-256, so that a later run can tell its
    own files from others'. Each file is written beside its place and then renamed, so that no half file is ever seen.
    The list is written before the files too, with what is to come: a run that is killed between two files leaves none
    that the next run takes for somebody else's. Only their owner may read the files, and the folders that are made.

    Args:
        folder: Made, with its parents, when it is not there.
        files: Their names must be plain and different.
        force: Overwrite also what the program did not write or what was changed since.
        made_from: What the folder was made from, to be kept in the list; None keeps what stands there.

    Raises:
        OutputError: the folder cannot be used, or a file would be overwritten that is not ours.
        ValueError: a name is not a plain file name, or stands twice.
    """
    _require_plain_names([file.name for file in files])
    _make(folder)
    written, origin = _read_manifest(folder)
    if not force:
        _refuse_strangers(folder, files, written)
    announced = OutputFile(MANIFEST, _manifest(folder, (), written, {}, files))
    written_down = OutputFile(MANIFEST, _manifest(folder, files, written, made_from or origin))
    _replace_all(folder, (announced, *files, written_down))


def refuse_link(folder: Path) -> None:
    """Refuses a folder that the program named itself and that leads elsewhere; one that a person names may be a link.

    Raises:
        OutputError: It is a symbolic link.
    """
    if folder.is_symlink():
        raise OutputError(
            "this is a link, and links in the output folder are not followed",
            where=str(folder),
            hint="remove it, or choose another -o",
        )


def _require_plain_names(names: Sequence[str]) -> None:
    for name in names:
        plain = PurePosixPath(name).name == name and PureWindowsPath(name).name == name
        if not plain or name in {"", ".", "..", MANIFEST}:
            raise ValueError(f"{name!r} is not a plain file name")
    if len({name.casefold() for name in names}) < len(names):
        raise ValueError(f"a name stands twice in {', '.join(names)}")


def _make(folder: Path) -> None:
    try:
        make_private_folder(folder)
    except FileExistsError as error:
        raise OutputError("this is a file, not a folder", where=str(folder), hint="choose another -o") from error
    except OSError as error:
        raise OutputError(
            f"the folder cannot be made ({error.strerror})", where=str(folder), hint="choose another -o"
        ) from error


def _read_manifest(folder: Path) -> tuple[dict[str, tuple[str, ...]], Mapping[str, object]]:
    """What earlier runs wrote or were about to write, name -> SHA-256, and from what.

    One that cannot be understood vouches for nothing.
    """
    try:
        listed = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}, {}
    digests: dict[str, tuple[str, ...]] = {}
    for key in ("files", "coming"):
        files = listed.get(key) if isinstance(listed, dict) else None
        for name, digest in files.items() if isinstance(files, Mapping) else ():
            if isinstance(digest, str):
                digests[name] = (*digests.get(name, ()), digest)
    origin = listed.get("made_from") if isinstance(listed, dict) else None
    return digests, origin if isinstance(origin, Mapping) else {}


def _refuse_strangers(folder: Path, files: Sequence[OutputFile], written: Mapping[str, Sequence[str]]) -> None:
    strangers = [file.name for file in files if not _is_ours(folder / file.name, written.get(file.name, ()))]
    if strangers:
        raise OutputError(
            f"would overwrite what tailor did not write, or what was changed since: {', '.join(strangers)}",
            where=str(folder),
            hint="move it away, choose another -o, or use --force",
        )


def _is_ours(path: Path, digests: Sequence[str]) -> bool:
    if path.is_symlink():
        return False
    try:
        return _digest(path.read_bytes()) in digests
    except FileNotFoundError:
        return True
    except OSError:
        return False


def _manifest(
    folder: Path,
    files: Sequence[OutputFile],
    written: Mapping[str, Sequence[str]],
    made_from: Mapping[str, object],
    coming: Sequence[OutputFile] = (),
) -> bytes:
    """The list of what is the program's own once `files` are written; `coming` are those about to be."""
    kept = {name: _present(folder / name, digests) for name, digests in written.items() if (folder / name).exists()}
    listed: dict[str, object] = {"files": dict(sorted((kept | {f.name: _digest(f.content) for f in files}).items()))}
    if coming:
        listed["coming"] = {file.name: _digest(file.content) for file in coming}
    if made_from:
        listed["made_from"] = made_from
    return (json.dumps(listed, indent=2) + "\n").encode()


def _present(path: Path, digests: Sequence[str]) -> str:
    """Which of the digests the file has; the first where it has none, so that it counts as changed."""
    return next((digest for digest in digests if _is_ours(path, (digest,))), digests[0])


def _replace_all(folder: Path, files: Sequence[OutputFile]) -> None:
    """Write everything beside its place before anything takes its place: a full disk then changes nothing."""
    suffix = f".{uuid.uuid4().hex}.part"
    staged = [(folder / f".{place}{file.name}{suffix}", folder / file.name) for place, file in enumerate(files)]
    try:
        for (temporary, _), file in zip(staged, files, strict=True):
            write_private_file(temporary, file.content)
        _sweep(folder, staged[0][0].stat().st_mtime)
        for temporary, path in staged:
            temporary.replace(path)
    except OSError as error:
        raise OutputError(f"cannot write ({error.strerror})", where=str(folder), hint="choose another -o") from error
    finally:
        for temporary, _ in staged:
            with suppress(OSError):  # a disk that became read-only
                temporary.unlink(missing_ok=True)


def _sweep(folder: Path, now: float) -> None:
    """Removes what runs that were killed over an hour before `now` (of the file system's clock) had begun."""
    for path in folder.glob(".*.part"):
        if _BEGUN.fullmatch(path.name) and path.lstat().st_mtime < now - _STALE:
            path.unlink(missing_ok=True)


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
