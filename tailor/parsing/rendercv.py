"""RenderCV's YAML as a JSON Resume document."""

import re
from collections.abc import Iterator, Mapping, Sequence

from tailor.model import Block, BlockKind, SectionKind
from tailor.model.json_written import UNKNOWN
from tailor.parsing.dates import find_dates
from tailor.parsing.heading_words import heading_kind
from tailor.parsing.language_lists import languages_of
from tailor.parsing.level_words import is_level
from tailor.parsing.lines import Part, lines_of
from tailor.parsing.listed_entries import listed_entries
from tailor.parsing.rendercv_contact import basics_of, further_contact
from tailor.parsing.rendercv_text import first_address, note_of_links, plain
from tailor.text import written_languages

_KEYS = {
    SectionKind.EXPERIENCE: "work", SectionKind.VOLUNTEERING: "volunteer", SectionKind.EDUCATION: "education",
    SectionKind.PROJECTS: "projects", SectionKind.CERTIFICATIONS: "certificates", SectionKind.AWARDS: "awards",
    SectionKind.PUBLICATIONS: "publications", SectionKind.SKILLS: "skills", SectionKind.LANGUAGES: "languages",
}  # fmt: skip
_LANGUAGES = {
    "english": "en", "german": "de", "french": "fr", "spanish": "es", "portuguese": "pt", "italian": "it",
    "dutch": "nl",
}  # fmt: skip
_LEVEL_BEHIND = re.compile(r"(.*\S)\s+\(([^()]+)\)")
_OF_LIST = frozenset({"label", "name", "details"})
"""Keys of an entry of one line; one with others is no skill or language alone."""

_ISO = re.compile(r"[12]\d{3}(?:-[01]\d(?:-[0-3]\d)?)?")
_NO_END = re.compile(rf"({_ISO.pattern}) – \?")
_ENTRY_KEYS = frozenset(
    {
        "name",
        "title",
        "label",
        "details",
        "company",
        "organization",
        "position",
        "institution",
        "degree",
        "area",
        "journal",
    }
    | {"authors", "doi", "url", "location", "start_date", "end_date", "date", "summary", "highlights"}
)
_LINKED = ("name", "title", "company", "institution", "label", "position", "degree", "organization", "journal")
_DOI = re.compile(r"10\.\d{4,9}/\S+")
_NAMED = frozenset({SectionKind.CERTIFICATIONS, SectionKind.AWARDS})


def json_resume_of_rendercv(data: Mapping[str, object]) -> dict[str, object]:
    """The same facts under JSON Resume's names; sections without a place go under `meta.tailor`."""
    cv = data["cv"]
    assert isinstance(cv, Mapping)  # noqa: S101 the caller looked
    document: dict[str, object] = {"basics": basics_of(cv)}
    order: list[dict[str, object]] = []
    other: list[dict[str, object]] = []
    sections = cv.get("sections")
    if further := further_contact(cv):
        order.append({"id": "s1", "kind": SectionKind.OTHER.value, "heading": "", "rows": 0})
        other.append({"id": "s1", "lines": further})
    for title, rows in (sections if isinstance(sections, Mapping) else {}).items():
        _add_section(document, order, other, str(title), rows if isinstance(rows, list) else [rows])
    own: dict[str, object] = {"order": order, "other": other, "notes": list(note_of_links(cv, _urls(document, other)))}
    document["meta"] = {"tailor": own | ({"language": language} if (language := _language(data)) else {})}
    return document


def _urls(document: Mapping[str, object], other: Sequence[Mapping[str, object]]) -> Iterator[str]:
    """The addresses that the entries keep."""
    rows = [document.get(key) for key in _KEYS.values()] + [one.get("entries") for one in other]
    yield from (str(row.get("url") or "") for some in rows if isinstance(some, list) for row in some)


def _language(data: Mapping[str, object]) -> str:
    """The code of the language that a file of either generation of RenderCV names ("german", "de")."""
    for key in ("locale", "locale_catalog"):
        locale = data.get(key)
        named = str(locale.get("language", "")).casefold() if isinstance(locale, Mapping) else ""
        if named in _LANGUAGES.values():
            return named
        if code := _LANGUAGES.get(named.partition("_")[0].partition(" ")[-1] or named, _LANGUAGES.get(named, "")):
            return code
    return ""


def _add_section(
    document: dict[str, object],
    order: list[dict[str, object]],
    other: list[dict[str, object]],
    title: str,
    rows: Sequence[object],
) -> None:
    heading = title.replace("_", " ").title() if "_" in title or title.islower() else title
    maps = [row for row in rows if isinstance(row, Mapping)]
    kind = _kind_of(heading, maps)
    id_ = f"s{len(order) + 1}"
    if title in {words.further for words in written_languages().values()}:  # `writers.rendercv_yaml` adds it
        heading, kind = "", SectionKind.OTHER
    texts = [plain(row) for row in rows if not isinstance(row, Mapping)]
    texts += [plain(row[key]) for row in maps for key in ("bullet", "number", "reversed_number") if key in row]
    entries = [row for row in maps if not {"bullet", "number", "reversed_number"} & set(row)]
    if kind in _NAMED:
        texts += [", ".join(filter(None, map(plain, row.values()))) for row in entries if _is_of_list(row)]
        entries = [row for row in entries if not _is_of_list(row)]
    if kind not in _KEYS:
        texts += [_one_line(row) for row in entries if set(row) <= _OF_LIST]
        entries = [row for row in entries if not set(row) <= _OF_LIST]
    fit = [row for row in entries if _fits(kind, row)]
    placed = _placed(document, kind, fit, texts)
    order.append({"id": id_, "kind": kind.value, "heading": heading, "rows": placed})
    loose = [_loose(row) for row in entries if row not in fit]
    lines = [] if _texts_placed(kind) else texts
    if loose or lines:
        other.append({"id": id_, "lines": lines, "entries": loose})


def _kind_of(heading: str, rows: Sequence[Mapping[str, object]]) -> SectionKind:
    """What a section is of by its heading and the keys of its entries; courses with a name alone are certificates."""
    kind = heading_kind(heading)[1] or SectionKind.OTHER
    if any("institution" in row for row in rows):
        return SectionKind.EDUCATION
    if kind is SectionKind.OTHER and any("company" in row or "position" in row for row in rows):
        return SectionKind.EXPERIENCE
    named = kind is SectionKind.EDUCATION and any("name" in row for row in rows)
    return SectionKind.CERTIFICATIONS if named else kind


def _is_of_list(row: Mapping[str, object]) -> bool:
    return "details" in row and set(row) <= _OF_LIST


def _one_line(row: Mapping[str, object]) -> str:
    return ": ".join(filter(None, (plain(row.get("label") or row.get("name")), plain(row.get("details")))))


def _loose(row: Mapping[str, object]) -> dict[str, object]:
    """An entry without a place in JSON Resume; the name of what is no job is its title."""
    entry = _entry(SectionKind.EXPERIENCE, row)
    if not (row.get("company") or row.get("position")):
        entry |= {"position": entry["name"], "name": entry["organization"]}
    return entry


def _fits(kind: SectionKind, row: Mapping[str, object]) -> bool:
    """Whether JSON Resume has a place for a section's entry among those of the section's kind."""
    if kind in {SectionKind.SKILLS, SectionKind.LANGUAGES}:
        return set(row) <= _OF_LIST
    return kind in _KEYS


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
        rows: list[dict[str, object]] = [_listed(kind, row) for row in entries]
        rows += _spoken(texts) if kind is SectionKind.LANGUAGES else map(_with_level, texts)
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


def _spoken(texts: Sequence[str]) -> list[dict[str, object]]:
    """The languages of texts, each with how well it is spoken ("English (native)", "Dutch: B1, French: A2")."""
    rows: list[dict[str, object]] = []
    for text in texts:
        found = languages_of("", Part(text, 0))
        rows += [{"language": one.name, "fluency": one.level} for one in found] or [{"name": text}]
    return rows


def _listed(kind: SectionKind, row: Mapping[str, object]) -> dict[str, object]:
    label, details = plain(row.get("label") or row.get("name")), plain(row.get("details"))
    if kind is SectionKind.LANGUAGES:
        return {"language": label, "fluency": details}
    keywords = [word.strip() for word in re.split(r",(?!\d{3}(?!\d))\s*(?![^()]*\))", details) if word.strip()]
    return {"name": label, "keywords": keywords}


def _with_level(text: str) -> dict[str, object]:
    """A skill as a bullet tells it: "German (B2)" has its level in brackets."""
    told = _LEVEL_BEHIND.fullmatch(text)
    return {"name": told[1], "level": told[2]} if told and is_level(told[2]) else {"name": text}


def _entry(kind: SectionKind, row: Mapping[str, object]) -> dict[str, object]:
    """A RenderCV entry under JSON Resume's names."""
    start, end, date, written = _dates(row)
    undated = written if not (start or end or date) else ""
    authors = row.get("authors")
    title = plain(row.get("name") or row.get("title") or row.get("label"))
    named = {
        "name": plain(row.get("company")) or ("" if kind is SectionKind.EXPERIENCE and row.get("position") else title),
        "title": title,
        "organization": plain(row.get("company") or row.get("organization")),
        "position": plain(row.get("position")),
        "institution": plain(row.get("institution")),
        "studyType": plain(row.get("degree")),
        "area": plain(row.get("area")),
        "issuer": plain(row.get("organization")),
        "awarder": plain(row.get("organization")),
        "entity": plain(row.get("organization")),
        "publisher": plain(row.get("journal") or row.get("organization")),
    }
    texts = [
        plain(row.get("summary")),
        plain(row.get("details")),
        ", ".join(plain(author) for author in authors) if isinstance(authors, list) else "",
        plain(row.get("doi")),
        *(f"{key.replace('_', ' ')}: {plain(value)}" for key, value in row.items() if key not in _ENTRY_KEYS and value),
    ]
    return {
        **named,
        "location": plain(row.get("location")),
        "startDate": start,
        "endDate": "" if str(end).casefold() == "present" else end,
        "date": date,
        "written": "" if undated else written,
        "url": _address(row),
        "summary": "\n".join(text for text in (undated, *texts) if text),
        "highlights": _highlights(row.get("highlights")),
    }


def _address(row: Mapping[str, object]) -> str:
    """The address of an entry: its own, that behind its name or title, or that of its DOI."""
    linked = first_address(*(row.get(key) for key in _LINKED))
    doi = _DOI.search(plain(row.get("doi")))
    return str(row.get("url") or "") or linked or (f"https://doi.org/{doi[0]}" if doi else "")


def _dates(row: Mapping[str, object]) -> tuple[object, object, object, str]:
    """Start, end and single date of an entry, and its dates as they are written where that says more.

    RenderCV takes any text for a `date` ("Fall 2014", "2014 – 2019", "since I was ten"), and prints it instead of the
    others.
    """
    date = row.get("date")
    written = plain(date)
    if unknown := _NO_END.fullmatch(written):
        return unknown[1], UNKNOWN, None, ""
    found = find_dates(written) if written else ()
    whole = len(found) == 1 and (found[0].start, found[0].end) == (0, len(written))
    if not written or (whole and _ISO.fullmatch(written)):
        return row.get("start_date"), row.get("end_date"), date, ""
    if len(found) != 1 or not (found[0].dates.start or found[0].dates.end):
        return row.get("start_date"), row.get("end_date"), None, written
    dates = found[0].dates
    if found[0].is_range or dates.start:
        return dates.start, dates.end or ("" if dates.current else UNKNOWN), None, written
    return row.get("start_date"), row.get("end_date"), dates.end, written


def _highlights(value: object) -> list[str]:
    texts: list[str] = []
    for one in value if isinstance(value, list) else []:
        texts += [plain(part) for part in re.split(r"\n\s*-\s+", str(one))]
    return texts
