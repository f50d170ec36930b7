"""Who a resume is of, and how to reach them, under RenderCV's keys: it refuses a file with others."""

import re

from tailor.model import Contact, ProfileLink

Row = dict[str, object]

_NETWORKS = {
    "linkedin.com/in/": ("LinkedIn", r"[^/]+"),
    "github.com/": ("GitHub", r"[^/]+"),
    "gitlab.com/": ("GitLab", r"[^/]+"),
    "instagram.com/": ("Instagram", r"[^/]+"),
    "orcid.org/": ("ORCID", r"\d{4}-\d{4}-\d{4}-\d{3}[\dX]"),
    "stackoverflow.com/users/": ("StackOverflow", r"\d+/[^/]+"),
    "researchgate.net/profile/": ("ResearchGate", r"[^/]+"),
    "x.com/": ("X", r"[^/]+"),
}
"""The networks that RenderCV knows, by their address, with the form that it asks of a user's name there."""


def person_rows(contact: Contact) -> Row:
    """The keys of a person; a telephone number without a country's code is a connection of one's own."""
    networks = [row for link in contact.links if (row := _network(link))]
    sites = [_with_scheme(link.url) for link in contact.links if not _network(link)]
    international = contact.phone.startswith("+")
    return {
        "name": contact.name,
        "location": contact.location,
        "email": contact.email,
        "phone": contact.phone if international else "",
        "website": sites if sites[1:] else "".join(sites),
        "social_networks": networks,
        "custom_connections": [_number(contact.phone)] if contact.phone and not international else [],
    }


def _number(phone: str) -> Row:
    return {"fontawesome_icon": "phone", "placeholder": phone, "url": None}


def _with_scheme(url: str) -> str:
    return url if "://" in url else f"https://{url}"


def _network(link: ProfileLink) -> Row:
    bare = link.url.partition("://")[2] or link.url
    bare = bare.removeprefix("www.").rstrip("/")
    for base, (network, form) in _NETWORKS.items():
        username = bare.removeprefix(base)
        if username != bare and re.fullmatch(form, username):
            return {"network": network, "username": username}
    return {}
