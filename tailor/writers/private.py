"""Files and folders for their owner only: outputs tell who applies where, and what employers answered."""

import os
from pathlib import Path


def make_private_folder(folder: Path) -> None:
    """Makes a folder, and the parents that are missing; those that are there keep their permissions.

    Raises:
        OSError: It cannot be made, or a file is in its place.
    """
    for path in (*reversed(folder.parents), folder):
        if not path.is_dir():
            path.mkdir(mode=0o700, exist_ok=True)


def write_private_file(path: Path, content: bytes) -> None:
    """Writes a new file, down to the disk.

    Raises:
        OSError: Something is there already, or it cannot be written.
    """
    descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(descriptor, "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
