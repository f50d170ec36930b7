"""RenderCV's YAML as a JSON Resume document."""

import re
from collections.abc import Mapping, Sequence

from tailor.model import Block, BlockKind, SectionKind
from tailor.parsing.dates import find_dates
from tailor.parsing.heading_words import heading_kind
from tailor.parsing.lines import lines_of
from tailor.parsing.listed_entries import listed_entries

_PROFILE_URLS = {
    "linkedin": "https://linkedin.com/in/", "github": "https://github.com/", "gitlab": "https://gitlab.com/",
    "instagram": "https://instagram.com/", "x": "https://x.com/", "twitter": "https://twitter.com/", "orcid": "https://orcid.org/",
    "researchgate": "https://researchgate.net/profile/", "stackoverflow": "https://stackoverflow.com/users/",
    "google scholar": "https://scholar.google.com/citations?user=", "youtube": "https://youtube.com/@",
    "telegram": "https://t.me/", "leetcode": "https://leetcode.com/u/", "mastodon": "https://mastodon.social/",
}  # fmt: skip
_KEYS = {
    SectionKind.EXPERIENCE: "work", SectionKind.VOLUNTEERING: "volunteer", SectionKind.EDUCATION: "education",
    SectionKind.PROJECTS: "projects", SectionKind.CERTIFICATIONS: "certificates", SectionKind.AWARDS: "awards",
    SectionKind.PUBLICATIONS: "publications", SectionKind.SKILLS: "skills", SectionKind.LANGUAGES: "languages",
}  # fmt: skip
_FURTHER = frozenset({"Weitere Angaben", "Further details", "Otros datos", "Autres informations"})
"""How `writers.rendercv_yaml` calls the lines above the first heading."""

_NAMED = frozenset({SectionKind.CERTIFICATIONS, SectionKind.AWARDS})


def json_resume_of_rendercv(data: Mapping[str, object]) -> dict[str, object]:
    """The same facts under JSON Resume's names; sections without a place go under `meta.tailor`."""
    cv = data["cv"]
    assert isinstance(cv, Mapping)  # noqa: S101 the caller looked
    document: dict[str, object] = {"basics": _basics(cv)}
    order: list[dict[str, object]] = []
    other: list[dict[str, object]] = []
    sections = cv.get("sections")
    for title, rows in (sections if isinstance(sections, Mapping) else {}).items():
        _add_section(document, order, other, str(title), rows if isinstance(rows, list) else [rows])
    document["meta"] = {"tailor": {"order": order, "other": other}}
    return document


def _plain(value: object) -> str:
    """A text without Markdown's marks."""
    text = "" if value is None else str(value)
    text = re.sub(r"(?<!\\)\[([^\]]*)\]\([^)]*\)", r"\1", text)
    return re.sub(r"\\([\\`*_\[\]])|\*\*|\*|(?<!\w)_|_(?!\w)|`", lambda mark: mark[1] or "", text).strip()


def _basics(cv: Mapping[str, object]) -> dict[str, object]:
    networks = cv.get("social_networks")
    profiles = []
    for row in networks if isinstance(networks, list) else []:
        network, username = str(row.get("network", "")), str(row.get("username", ""))
        base = _PROFILE_URLS.get(network.casefold(), "")
        profiles.append({"network": network, "username": username, "url": base + username if base else ""})
    return {
        "name": cv.get("name"),
        "label": cv.get("headline") or cv.get("label"),
        "email": _first(cv.get("email")),
        "phone": re.sub(r"^tel:", "", str(_first(cv.get("phone") or cv.get("telephone")) or "")),
        "url": _first(cv.get("website")),
        "location": {"city": cv.get("location")},
        "profiles": profiles,
    }


def _first(value: object) -> object:
    return value[0] if isinstance(value, list) and value else value


def _add_section(
    document: dict[str, object],
    order: list[dict[str, object]],
    other: list[dict[str, object]],
    title: str,
    rows: Sequence[object],
) -> None:
    heading = title.replace("_", " ").title() if "_" in title or title.islower() else title
    _, kind = heading_kind(heading)
    kind = kind or SectionKind.OTHER
    id_ = f"s{len(order) + 1}"
    if title in _FURTHER:
        heading, kind = "", SectionKind.OTHER
    texts = [_plain(row) for row in rows if not isinstance(row, Mapping)]
    maps = [row for row in rows if isinstance(row, Mapping)]
    if any("institution" in row for row in maps):
        kind = SectionKind.EDUCATION
    elif any("company" in row or "position" in row for row in maps) and kind is SectionKind.OTHER:
        kind = SectionKind.EXPERIENCE
    texts += [_plain(row[key]) for row in maps for key in ("bullet", "number", "reversed_number") if key in row]
    entries = [row for row in maps if not {"bullet", "number", "reversed_number"} & set(row)]
    placed = _placed(document, kind, entries, texts)
    order.append({"id": id_, "kind": kind.value, "heading": heading, "rows": placed})
    loose = {} if placed else {"entries": [_entry(SectionKind.EXPERIENCE, row) for row in entries]}
    if loose.get("entries") or (texts and not _texts_placed(kind)):
        other.append({"id": id_, "lines": [] if _texts_placed(kind) else texts, **loose})


def _texts_placed(kind: SectionKind) -> bool:
    return kind in {SectionKind.SUMMARY, SectionKind.SKILLS, SectionKind.LANGUAGES, *_NAMED}


def _placed(
    document: dict[str, object], kind: SectionKind, entries: Sequence[Mapping[str, object]], texts: list[str]
) -> int:
    """Puts a section's rows where JSON Resume has a place for them; returns how many those were."""
    if kind is SectionKind.SUMMARY:
        basics = document["basics"]
        assert isinstance(basics, dict)  # noqa: S101 made above
        basics["summary"] = "\n".join([text for text in (basics.get("summary"), *texts) if text])
        return len(texts)
    key = _KEYS.get(kind)
    if key is None:
        return 0
    if kind in {SectionKind.SKILLS, SectionKind.LANGUAGES}:
        rows: list[dict[str, object]] = [_listed(kind, row) for row in entries] + [{"name": text} for text in texts]
    else:
        rows = [_entry(kind, row) for row in entries]
        rows += _named(texts) if kind in _NAMED else []
    held = document.setdefault(key, [])
    assert isinstance(held, list)  # noqa: S101 made here
    held.extend(rows)
    return len(rows)


def _named(texts: Sequence[str]) -> list[dict[str, object]]:
    """Bullets that name a certificate or award each, with who gave it and when where they say so."""
    rows: list[dict[str, object]] = []
    for entry in listed_entries("", lines_of([Block(text, BlockKind.BULLET) for text in texts])):
        start, end = (entry.dates.start, entry.dates.end) if entry.dates else (None, None)
        rest = "\n".join(detail.text for detail in entry.details)
        rows.append(
            {"name": entry.title, "title": entry.title, "issuer": entry.organisation, "awarder": entry.organisation}
            | {"startDate": start, "date": end, "summary": rest}
        )
    return rows


def _listed(kind: SectionKind, row: Mapping[str, object]) -> dict[str, object]:
    label, details = _plain(row.get("label") or row.get("name")), _plain(row.get("details"))
    if kind is SectionKind.LANGUAGES:
        return {"language": label, "fluency": details}
    keywords = [word.strip() for word in re.split(r",\s*(?![^()]*\))", details) if word.strip()]
    return {"name": label, "keywords": keywords}


def _entry(kind: SectionKind, row: Mapping[str, object]) -> dict[str, object]:
    """A RenderCV entry under JSON Resume's names."""
    start, end, date, told = _dates(row)
    authors = row.get("authors")
    title = _plain(row.get("name") or row.get("title") or row.get("label"))
    named = {
        "name": _plain(row.get("company")) or ("" if kind is SectionKind.EXPERIENCE and row.get("position") else title),
        "title": title,
        "organization": _plain(row.get("company") or row.get("organization")),
        "position": _plain(row.get("position")),
        "institution": _plain(row.get("institution")),
        "studyType": _plain(row.get("degree")),
        "area": _plain(row.get("area")),
        "issuer": _plain(row.get("organization")),
        "awarder": _plain(row.get("organization")),
        "entity": _plain(row.get("organization")),
        "publisher": _plain(row.get("journal") or row.get("organization")),
    }
    texts = [
        _plain(row.get("summary")),
        _plain(row.get("details")),
        ", ".join(_plain(author) for author in authors) if isinstance(authors, list) else "",
        _plain(row.get("doi")),
    ]
    return {
        **named,
        "location": _plain(row.get("location")),
        "startDate": start,
        "endDate": "" if str(end).casefold() == "present" else end,
        "date": date,
        "url": row.get("url"),
        "summary": "\n".join(text for text in (told, *texts) if text),
        "highlights": _highlights(row.get("highlights")),
    }


def _dates(row: Mapping[str, object]) -> tuple[object, object, object, str]:
    """Start, end and single date of an entry, and the words of its `date` where these are none.

    RenderCV takes any text for a `date` ("Fall 2014", "2014 – 2019", "since I was ten").
    """
    date = row.get("date")
    found = find_dates(date) if isinstance(date, str) else ()
    if not isinstance(date, str) or (len(found) == 1 and not found[0].is_range) or date.strip() == "":
        return row.get("start_date"), row.get("end_date"), date, ""
    if len(found) == 1 and found[0].dates.start:
        return found[0].dates.start, found[0].dates.end or "", None, ""
    return row.get("start_date"), row.get("end_date"), None, _plain(date)


def _highlights(value: object) -> list[str]:
    texts: list[str] = []
    for one in value if isinstance(value, list) else []:
        texts += [_plain(part) for part in re.split(r"\n\s*-\s+", str(one))]
    return texts
