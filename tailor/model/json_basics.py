"""Who the candidate is, as `basics` of a JSON Resume."""

import re
from collections.abc import Sequence

from tailor.model.json_places import location_row
from tailor.model.resume_parts import Contact, ProfileLink, Section, SectionKind

Row = dict[str, object]

_NETWORKS = {
    "linkedin.com": "LinkedIn", "github.com": "GitHub", "gitlab.com": "GitLab", "twitter.com": "Twitter",
    "x.com": "X", "xing.com": "XING", "stackoverflow.com": "Stack Overflow", "medium.com": "Medium",
    "orcid.org": "ORCID", "scholar.google.com": "Google Scholar", "behance.net": "Behance",
    "dribbble.com": "Dribbble", "facebook.com": "Facebook", "instagram.com": "Instagram", "youtube.com": "YouTube",
    "researchgate.net": "ResearchGate", "leetcode.com": "LeetCode", "kaggle.com": "Kaggle",
    "hackerrank.com": "HackerRank", "mastodon.social": "Mastodon",
}  # fmt: skip


def pruned(row: Row) -> Row:
    """The row without the keys that have no value."""
    return {key: value for key, value in row.items() if value not in ("", None, [], {})}


def basics_row(contact: Contact, headline: str, sections: Sequence[Section]) -> Row:
    """The row `basics` of these parts."""
    site = _site(contact)
    summary = [line.text for section in sections if section.kind is SectionKind.SUMMARY for line in section.lines]
    return pruned(
        {
            "name": contact.name,
            "label": headline,
            "email": contact.email,
            "phone": contact.phone,
            "url": site,
            "summary": "\n".join(summary),
            "location": location_row(contact),
            "profiles": _profiles(contact, site),
        }
    )


def _site(contact: Contact) -> str:
    """The address of the candidate's own site: of no network, and called by no name where there are several."""
    sites = [link for link in contact.links if not (network_of(link.url) or link.username) and _has_host(link.url)]
    return next((link.url for link in sorted(sites, key=_is_labelled)), "")


def _profiles(contact: Contact, site: str) -> list[Row]:
    return [_profile(link) for link in contact.links if link.url != site or _is_labelled(link)]


def link_rows(contact: Contact) -> list[Row]:
    """The links as they are, where their rows tell them in another order or by other names; else none."""
    site = _site(contact)
    rows = _profiles(contact, site)
    if site and site not in {row.get("url") for row in rows}:
        rows.insert(0, {"url": site})
    told = [(row.get("url") or row["username"], row.get("network", ""), row.get("username", "")) for row in rows]
    if told == [(link.url or link.username, link.label, link.username) for link in contact.links]:
        return []
    return [pruned({"url": link.url, "label": link.label, "username": link.username}) for link in contact.links]


def _profile(link: ProfileLink) -> Row:
    network = network_of(link.url)
    username = link.username or (_username(link.url) if network else "")
    url = "" if link.url == link.username else link.url
    return pruned({"network": link.label if link.username else network or link.label, "username": username, "url": url})


def _has_host(url: str) -> bool:
    """Whether an address, with or without its scheme, names a host; a name in a network does not."""
    return "." in (url.partition("://")[2] or url).partition("/")[0]


def _is_labelled(link: ProfileLink) -> bool:
    """Whether a file calls an address otherwise than it is written itself."""
    return bool(link.label) and link.label.casefold() not in link.url.casefold()


def network_of(url: str) -> str:
    """The name of the network that an address is in; empty when it is of none."""
    host = re.sub(r"^(?:https?://)?(?:www\.)?", "", url.casefold()).split("/")[0]
    return next((name for domain, name in _NETWORKS.items() if host == domain or host.endswith("." + domain)), "")


def _username(url: str) -> str:
    path = re.sub(r"[?#].*$", "", url).rstrip("/").split("/")
    return path[-1] if len(path) > 1 and "." not in path[-1] else ""
