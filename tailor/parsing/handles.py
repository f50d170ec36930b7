"""Profiles that are written without the site's address: "in/ann-example" behind an icon, "GitHub: annexample"."""

import re

from tailor.text import fold

SITES = {
    "linkedin": "LinkedIn", "linked in": "LinkedIn", "github": "GitHub", "gitlab": "GitLab", "xing": "XING",
    "twitter": "Twitter", "instagram": "Instagram", "insta": "Instagram", "behance": "Behance", "dribbble": "Dribbble",
    "medium": "Medium", "youtube": "YouTube", "facebook": "Facebook", "stack overflow": "Stack Overflow",
    "stackoverflow": "Stack Overflow", "orcid": "ORCID", "researchgate": "ResearchGate", "skype": "Skype",
    "telegram": "Telegram", "mastodon": "Mastodon", "kaggle": "Kaggle", "vimeo": "Vimeo", "soundcloud": "SoundCloud",
}  # fmt: skip
"""Sites with profiles, folded, and how they write their names."""

_HANDLE = r"@?[\w%.+-]{3,60}(?:@[\w.-]+)?"
_LABELLED = re.compile(
    rf"(?P<site>{'|'.join(SITES)})(?:\s*[:–—|-]+\s*|\t+\s*)(?P<handle>/?(?:(?:in|pub|u|profile)/)?{_HANDLE}/?)",
    re.IGNORECASE,
)
_ORCID = re.compile(
    r"orcid(?:[\s-]?id)?\s?[:=–—(]?\s?(?P<id>(?:https?://orcid\.org/)?(?:\d{4}-){3}\d{3}[\dX])\)?", re.IGNORECASE
)
"""The sixteen digits that ORCID gives a researcher, behind its name with or without a colon."""

_PATH = re.compile(
    rf"(?:(?P<site>linkedin|github|gitlab|xing|behance|dribbble|medium|instagram)/(?:(?:in|pub|profile)/)?{_HANDLE}/?"
    rf"|(?P<slash>/?)(?:in|pub)/(?P<name>{_HANDLE})/?)",
    re.IGNORECASE,
)


def profile_of(text: str, name: str) -> tuple[str, str] | None:
    """The handle or path of a profile and its site's name, where a text is nothing but these.

    Args:
        text: A piece of the lines at the top.
        name: The person's name: a path as short as "in/example" is a profile's only when it has a part of that.
    """
    bare = text.strip(" .,;()")
    if found := _LABELLED.fullmatch(bare):
        return found["handle"], SITES[fold(found["site"])]
    if found := _ORCID.fullmatch(text.strip(" .,;")):
        return found["id"], SITES["orcid"]
    found = _PATH.fullmatch(bare)
    if found is None:
        return None
    if found["site"]:
        return bare, SITES[fold(found["site"])]
    parts = [part for part in re.split(r"\W+", fold(name)) if len(part) > 2]  # noqa: PLR2004 no initials
    own = found["slash"] or re.search(r"[\d_-]", found["name"]) or any(part in fold(found["name"]) for part in parts)
    return (bare, "LinkedIn") if own else None
