"""The frames that say of a project, or of the forces, where something was done as people say it."""

import re

from tailor.model import Entry
from tailor.tailoring.frames import Frames, Setting

_KIND_OF_PROJECT = re.compile(
    r"(?:[Cc]lass|[Cc]ourse|[Gg]roup|[Tt]eam|[Ss]tudent|[Cc]apstone|[Tt]erm|[Ff]inal[- ][Yy]ear|[Rr]esearch|[Ss]chool)"
    r" [Pp]roject"
)
"""What kind of project it was, which is no name of one."""
_FORCES = re.compile(r"\b(?:Army|Navy|Air Force|Marine Corps|Marines|Coast Guard|National Guard|Armed Forces)\b")
"""What one is in, not at."""


def of_place(frames: Frames, setting: Setting, entry: Entry) -> Frames:
    """Those of some frames that fit the place: "In a class project", "As a clerk in the U.S. Army"; else all of them.

    Args:
        frames: The frames.
        setting: What kind of place the entry is.
        entry: The job or project.
    """
    fitting = frames
    if setting is Setting.PROJECT:
        is_kind = _KIND_OF_PROJECT.fullmatch(entry.title) is not None
        fitting = tuple(frame for frame in fitting if ("“{title}”" not in frame) is is_kind) or fitting
    if _FORCES.search(entry.organisation):
        return tuple(frame for frame in fitting if "for {org}" in frame or "in {org}" in frame) or fitting
    return tuple(frame for frame in fitting if "in {org}" not in frame) or fitting
