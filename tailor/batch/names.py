"""Folder names for jobs: safe on every file system, and the same whenever they are asked for."""

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from pathlib import PurePath

from tailor.model import Posting

_LONGEST = 80
# Device names that Windows reserves in every folder.
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)


def folder_name(file_name: str) -> str:
    """A folder name for a posting's file: letters, digits and hyphens in lower case, at most 80 characters."""
    return plain_name(PurePath(file_name).stem if file_name != "-" else "")


def name_of(posting: Posting | None, file_name: str) -> str:
    """A folder name for a posting: its company and title, or its file's name where it has no title."""
    if posting is None or not posting.title:
        return folder_name(file_name)
    return plain_name(f"{posting.company} {posting.title}")


def plain_name(text: str) -> str:
    """A text as a folder name: letters, digits and hyphens in lower case, at most 80 characters, never empty."""
    plain = unicodedata.normalize("NFKD", text)
    plain = "".join(char for char in plain if not unicodedata.combining(char)).lower()
    name = re.sub(r"[^\w]+|_+", "-", plain).strip("-")[:_LONGEST].strip("-")
    if not name:
        return "posting"
    return f"job-{name}" if _RESERVED.fullmatch(name) else name


def job_names(wanted: Mapping[str, str], remembered: Mapping[str, str] | None = None) -> tuple[str, ...]:
    """A different folder name for each posting.

    Args:
        wanted: Key of a posting -> the name that it should have.
        remembered: Key -> folder name of earlier runs; a posting keeps its folder, whatever is added later.

    Returns:
        The names, in the order of `wanted`. Of new postings that want one name all get a short hash of their key added,
        and so does one whose name is taken: so names do not depend on the order.
    """
    remembered = remembered or {}
    kept = {key: folder for key, folder in remembered.items() if key in wanted}
    taken = set(remembered.values())
    fresh = [key for key in wanted if key not in kept]
    counts = Counter(wanted[key] for key in fresh)
    for key in sorted(fresh):
        name = wanted[key]
        if counts[name] > 1 or name in taken:
            name = f"{name}-{hashlib.sha256(key.encode('utf-8', 'surrogateescape')).hexdigest()[:8]}"
        kept[key] = name
        taken.add(name)
    return tuple(kept[key] for key in wanted)
