"""Folder names for jobs: safe on every file system, and the same whenever they are asked for."""

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
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


def job_names(file_names: Sequence[str], remembered: Mapping[str, str] | None = None) -> tuple[str, ...]:
    """A different folder name for each file name.

    Args:
        file_names: The postings' file names, each once.
        remembered: File name -> folder name of earlier runs; a file keeps its folder, whatever is added later.

    Returns:
        The names in order. Of new files whose names lead to one folder all get their suffix added, and a short hash
        where that is not enough.
    """
    kept = {name: folder for name, folder in (remembered or {}).items() if name in file_names}
    taken = set(kept.values())
    fresh = [name for name in file_names if name not in kept]
    plain = Counter(folder_name(name) for name in fresh)
    for name in fresh:
        base = folder_name(name)
        longer = f"{base}-{folder_name(PurePath(name).suffix.lstrip('.') or 'file')}"
        hashed = f"{longer}-{hashlib.sha256(name.encode('utf-8', 'surrogateescape')).hexdigest()[:6]}"
        options = ([] if plain[base] > 1 else [base]) + [longer, hashed]
        kept[name] = next((option for option in options if option not in taken), hashed)
        taken.add(kept[name])
    return tuple(kept[name] for name in file_names)
