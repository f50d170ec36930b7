"""Who a RenderCV file is of, and how to reach them."""

import re
from collections.abc import Mapping

from tailor.parsing.rendercv_text import plain

_PROFILE_URLS = {
    "linkedin": "https://linkedin.com/in/", "github": "https://github.com/", "gitlab": "https://gitlab.com/",
    "instagram": "https://instagram.com/", "x": "https://x.com/", "twitter": "https://twitter.com/", "orcid": "https://orcid.org/",
    "researchgate": "https://researchgate.net/profile/", "stackoverflow": "https://stackoverflow.com/users/",
    "google scholar": "https://scholar.google.com/citations?user=", "youtube": "https://youtube.com/@",
    "telegram": "https://t.me/", "leetcode": "https://leetcode.com/u/", "mastodon": "https://mastodon.social/",
    "bluesky": "https://bsky.app/profile/", "imdb": "https://imdb.com/name/", "reddit": "https://reddit.com/user/",
    "whatsapp": "https://wa.me/",
}  # fmt: skip
_NUMBER = re.compile(r"\+?(?:[ ().\u00a0/-]*\d){6,15}(?: ?(?:x|ext\.?) ?\d{1,5})?")


def further_contact(cv: Mapping[str, object]) -> list[str]:
    """E-mail addresses and telephone numbers beside the first, which JSON Resume has no place for."""
    values = [cv.get("email"), cv.get("phone")]
    return [str(one).removeprefix("tel:") for value in values if isinstance(value, list) for one in value[1:]]


def basics_of(cv: Mapping[str, object]) -> dict[str, object]:
    """The person, their place and their profiles under JSON Resume's names."""
    networks = cv.get("social_networks")
    profiles = []
    for row in networks if isinstance(networks, list) else []:
        network, username = str(row.get("network", "")), str(row.get("username", ""))
        profiles.append({"network": network, "username": username, "url": _profile_url(network, username)})
    for row in (row for row in _connections(cv) if not _is_number(row)):
        shown, url = str(row.get("placeholder") or ""), str(row.get("url") or "")
        profiles.append({"network": shown if url else "", "username": "" if url else shown, "url": url})
    websites = cv.get("website")
    profiles += [{"url": str(url)} for url in (websites[1:] if isinstance(websites, list) else [])]
    return {
        "name": plain(cv.get("name")),
        "label": plain(cv.get("headline") or cv.get("label")),
        "email": _first(cv.get("email")),
        "phone": _phone(cv),
        "url": _first(cv.get("website")),
        "image": cv.get("photo"),
        "location": plain(cv.get("location")),
        "profiles": profiles,
    }


def _connections(cv: Mapping[str, object]) -> list[Mapping[str, object]]:
    rows = cv.get("custom_connections")
    return [row for row in rows if isinstance(row, Mapping)] if isinstance(rows, list) else []


def _is_number(row: Mapping[str, object]) -> bool:
    """Whether a connection of one's own is a telephone number, which has no country's code or a link to dial it."""
    dialled = str(row.get("url") or "tel:").startswith("tel:")
    return dialled and _NUMBER.fullmatch(str(row.get("placeholder") or "").strip()) is not None


def _phone(cv: Mapping[str, object]) -> str:
    own = [row.get("placeholder") for row in _connections(cv) if _is_number(row)]
    told = _first(cv.get("phone") or cv.get("telephone")) or _first(own)
    return str(told or "").strip().removeprefix("tel:")


def _profile_url(network: str, username: str) -> str:
    """The address of a profile; Mastodon's names hold the server ("@ann@elm.example")."""
    if network.casefold() == "mastodon" and (parts := username.removeprefix("@").split("@"))[1:]:
        return f"https://{parts[1]}/@{parts[0]}"
    base = _PROFILE_URLS.get(network.casefold(), "")
    return base + username if base else ""


def _first(value: object) -> object:
    return value[0] if isinstance(value, list) and value else value
