"""Notes that tell how something changed or what was reached, which name no work: "GP up from 64 to 71%"."""

import re

_CHANGE = re.compile(
    r"\b(?:up|down|reduced|cut|raised|increased|halved|doubled|grown) (?:from|by)\b"
    r"|\bfrom [£$€]?\d[\d.,]*\s?(?:%|[a-z]+ )?\s?to [£$€]?\d"
    r"|\bvon (?:rund |etwa )?\d\S*\s?(?:%|\w+)? ?auf (?:rund |etwa )?\d"
    r"|\b(?:gestiegen|gesenkt|halbiert|verdoppelt)\b|\bmit (?:der )?Note\b|\bpassé\w* de\b"
    r"|\bde \d[\d ,]*(?:%|h|heures|jours|minutes|semaines)? ?à \d[\d ,]*(?:%|h\b|heures|jours|minutes|semaines)"
    r"|\b(?:passed|kept|won|met)\b"
)


def tells_change(text: str) -> bool:
    """Whether a note tells a result: a number that became another, a grade, something passed or kept."""
    return _CHANGE.search(text) is not None
