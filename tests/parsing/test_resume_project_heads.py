"""Projects: an address or a description behind the name is no client, and a heading above one bullet is the name."""

import pytest

from tailor.model import SectionKind
from tailor.parsing.resume import parse_resume
from tailor.readers import document_from_text
from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nann@example.org\n\nEXPERIENCE\n\nClerk, Oak Foods Ltd, 2009 - 2012\n- Filed\n\nPROJECTS\n"


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("Tide Map — an open map of tides (2021)", "> Tide Map / ? / ? / ..2021\n+ an open map of tides"),
        ("Nisthilfe — Kamera für Mauersegler, 2019", "> Nisthilfe / ? / ? / ..2019\n+ Kamera für Mauersegler"),
        ("Barn conversion – Tarn Homes Ltd – 2021", "> Barn conversion / Tarn Homes Ltd / ? / ..2021"),
        ("Barn conversion, University of Marlow, 2021", "> Barn conversion / University of Marlow / ? / ..2021"),
    ],
)
def test_what_a_project_is_stands_apart_from_its_client(head: str, told: str) -> None:
    assert outline(read(f"{TOP}{head}\n"), "PROJECTS") == told


@pytest.mark.parametrize(
    "head", ["Shelf Counter - https://shelf.example (2021)", "Shelf Counter – https://shelf.example – 2021"]
)
def test_an_address_behind_a_project_is_its_own(head: str) -> None:
    (section,) = read(f"{TOP}{head}\n").of_kind(SectionKind.PROJECTS)
    (entry,) = section.entries
    assert (entry.title, entry.organisation, entry.url) == ("Shelf Counter", "", "https://shelf.example")


@pytest.mark.parametrize("name", ["### Playground", "**Playground**"])
def test_a_heading_above_one_dated_bullet_is_the_project_s_name(name: str) -> None:
    text = f"# Ann Example\n\nann@example.org\n\n## Projects\n\n{name}\n\n- Design and planting, 2021\n"
    (section,) = parse_resume(document_from_text(text, "resume.md")).of_kind(SectionKind.PROJECTS)
    assert [entry.title for entry in section.entries] == ["Playground"]


@pytest.mark.parametrize(
    "lines",
    [
        ("Trimmer – finds unused maps; 1,200 stars", "Tidepool (2020) – tide tables, https://tidepool.example"),
        ("- Trimmer: finds unused maps; 1,200 stars", "- Tidepool (2020): tide tables (https://tidepool.example)"),
        ("Trimmer – finds unused maps; 1,200 stars", "Tidepool – tide tables – https://tidepool.example, 2020"),
    ],
)
def test_each_of_several_lines_is_a_project_with_its_address(lines: tuple[str, str]) -> None:
    (section,) = read(TOP + "\n".join(lines) + "\n").of_kind(SectionKind.PROJECTS)
    assert [(one.title, one.url, [told.text for told in one.details]) for one in section.entries] == [
        ("Trimmer", "", ["finds unused maps; 1,200 stars"]),
        ("Tidepool", "https://tidepool.example", ["tide tables"]),
    ]
    assert [one.dates.end for one in section.entries if one.dates] == ["2020"]


def test_a_marked_heading_without_a_date_begins_a_project_among_dated_ones() -> None:
    text = "# Ann Example\n\nann@example.org\n\n## Projects\n\n### Tidepool (2020)\n\nTide tables. https://tidepool.example\n"
    text += "\n- Wrote it in Go\n\n### Trimmer\n\nFinds unused maps\n"
    (section,) = parse_resume(document_from_text(text, "resume.md")).of_kind(SectionKind.PROJECTS)
    assert [(entry.title, entry.url) for entry in section.entries] == [
        ("Tidepool", "https://tidepool.example"),
        ("Trimmer", ""),
    ]
