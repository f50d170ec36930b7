"""Writing one file where the person said."""

import uuid
from contextlib import suppress
from pathlib import Path

from tailor.errors import OutputError
from tailor.writers.private import write_private_file


def write_file(path: Path, content: bytes, *, force: bool) -> None:
    """Writes a file beside its place and renames it, so that no half file is ever seen; only its owner may read it.

    Raises:
        OutputError: Something is there already (and `force` is false), or the place cannot be written.
    """
    if not force and (path.exists() or path.is_symlink()):
        raise OutputError("this file is already there", where=str(path), hint="choose another name, or use --force")
    if not path.parent.is_dir():
        raise OutputError(
            f"there is no folder {str(path.parent)!r}",
            where=str(path),
            hint="make the folder first, or choose another -o",
        )
    temporary = path.with_name(f".{path.name}.{uuid.uuid4().hex}.part")
    try:
        write_private_file(temporary, content)
        temporary.replace(path)
    except OSError as error:
        raise OutputError(f"cannot be written ({error.strerror})", where=str(path)) from error
    finally:
        with suppress(OSError):  # on a read-only disk even what is not there cannot be removed
            temporary.unlink(missing_ok=True)
