"""Folder names for jobs: safe on every file system, and the same whenever they are asked for."""

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from pathlib import PurePath

_LONGEST = 80
# Device names that Windows reserves in every folder.
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)


def folder_name(file_name: str) -> str:
    """A folder name for a posting's file: letters, digits and hyphens in lower case, at most 80 characters."""
    stem = PurePath(file_name).stem if file_name != "-" else ""
    plain = unicodedata.normalize("NFKD", stem)
    plain = "".join(char for char in plain if not unicodedata.combining(char)).lower()
    name = re.sub(r"[^\w]+|_+", "-", plain).strip("-")[:_LONGEST].strip("-")
    if not name:
        return "posting"
    return f"job-{name}" if _RESERVED.fullmatch(name) else name


def job_names(file_names: Sequence[str]) -> tuple[str, ...]:
    """A different folder name for each file name.

    Files whose names lead to one folder get their suffix added, and a short hash where that is not enough; so a file
    that is added later never takes over another's folder.
    """
    plain = [folder_name(name) for name in file_names]
    taken = Counter(plain)
    longer = [
        f"{base}-{folder_name(PurePath(name).suffix.lstrip('.') or 'file')}" if taken[base] > 1 else base
        for base, name in zip(plain, file_names, strict=True)
    ]
    again = Counter(longer)
    return tuple(
        f"{base}-{hashlib.sha256(name.encode('utf-8', 'surrogateescape')).hexdigest()[:6]}" if again[base] > 1 else base
        for base, name in zip(longer, file_names, strict=True)
    )
