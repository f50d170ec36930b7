"""Trails of a site at the top of a pasted page: "Home > Jobs > Care > Staff Nurse"."""

import re
from collections.abc import Sequence

from tailor.parsing.posting_segments import Segment

_LINES = 8
_STEP = r"\s*[>›»→]\s*"
_TRAIL = re.compile(rf"(?:[^>›»→]{{2,60}}{_STEP}){{2,}}[^>›»→]*|[^>›»→]{{2,60}}{_STEP}[^>›»→]{{2,60}}{_STEP}")
_START = (
    r"(?:home(?: ?page)?|start(?:seite)?|accueil|inicio|início|jobs?|careers?|vacancies|find a job|emplois?|offres?"
    r"|offres d['’]emploi|stellen(?:angebote|markt)?|jobbörse|karriere|recrutement)"
)
_FROM_START = re.compile(rf"{_START}(?:\s+[/|:]\s+\S[^/|:]*){{2,}}|{_START}{_STEP}\S.*", re.IGNORECASE)
"""A trail with other signs, which has to begin where sites begin."""


def without_trails(segments: Sequence[Segment]) -> Sequence[Segment]:
    """The segments without those among the first that show where in a site the page stands."""
    return [one for at, one in enumerate(segments) if at >= _LINES or not _is_trail(one.text)]


def _is_trail(text: str) -> bool:
    return _TRAIL.fullmatch(text.strip()) is not None or _FROM_START.fullmatch(text.strip()) is not None
