"""Markdown: marks become kinds and looks, and the document's text stays the file's own."""

import pytest

from tailor.readers import document_from_text
from tests.readers.dump import dump


def read(text: str) -> str:
    return dump(document_from_text(text, "cv.md"))


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("# Jane Doe #\n### Work {#work}\n#NoSpace", "#1 Jane Doe\n#3 Work\n- #NoSpace"),
        ("Jane\n====\nWork\n---", "#1 Jane\n#2 Work"),
        ("- a\n  - b\n    - c\n  - d\n- e", "* a\n*1 b\n*2 c\n*1 d\n* e"),
        ("1. a\n2) b\n+ c\n* d\n• e\n- [x] f", "* a\n* b\n* c\n* d\n* e\n* f"),
        ("- a\n\n- b\n\ntext\n- c", "* a\n* b\n- text\n* c"),
        ("- first line\n  goes on", "* first line goes on"),
        ("**Nurse** at *St Mary*, `R2`, __B__ and _i_, ***x***, ~~old~~", "- Nurse at St Mary, R2, B and i, x, old"),
        ("snake_case_name, 2 * 3 * 4, a\\*b\\*, C#", "- snake_case_name, 2 * 3 * 4, a*b*, C#"),
        ("[site](https://a.example.org/x_(y) 'T') ![pic](p.png)", "- site <site=https://a.example.org/x_(y)>"),
        (
            "[code][r] and [r]\n\n[r]: https://r.example.org",
            "- code and r <code=https://r.example.org> <r=https://r.example.org>",
        ),
        (
            "<https://a.example.org> <jane@example.org>",
            (
                "- https://a.example.org jane@example.org"
                " <https://a.example.org=https://a.example.org> <jane@example.org=mailto:jane@example.org>"
            ),
        ),
        ("# Jane\n[![icon](i.svg)](https://a.example.org)", "#1 Jane <=https://a.example.org>"),
        ("| Skill | Level |\n|---|:-:|\n| **SQL** | good |", "|1 Skill → Level\n| SQL → good"),
        ("Skill | Level\n--- | ---\nSQL | good\n\na | b", "|1 Skill → Level\n| SQL → good\n- a | b"),
        ('<a href="https://a.example.org"><b>site</b></a>', "- site <site=https://a.example.org>"),
        (f"{'long ' * 20}.\n---\nx", f"- {'long ' * 20}.\n- x"),
        (f"{'long ' * 14}finish\nClean licence", f"- {'long ' * 14}finish Clean licence"),
        (
            f"{'long ' * 14}finish\nClean licence\n\n{'x' * 90}\n\n{'y' * 90}",
            f"- {'long ' * 14}finish\n- Clean licence\n- {'x' * 90}\n- {'y' * 90}",
        ),
        (
            f"**Nurse**, {'x' * 60}\n*2019 - 2021*\njane@example.org",
            f"- Nurse, {'x' * 60}\n- 2019 - 2021\n- jane@example.org",
        ),
        ("jane@example.org | Oslo\n---\n# Work", "- jane@example.org | Oslo\n#1 Work"),
        ("a [sic] b", "- a [sic] b"),
        ("Location\n: Leeds", "| Location → Leeds"),
        ("a\n\n---\n\n* * *\n\nb", "- a\n- b"),
        ("> quoted\n> - item", "- quoted\n* item"),
        ("```\n# code *here*\n```", "- # code here"),
        ("a<br>b <b>c</b> &amp; d <!-- no\n no -->", "- a\n- b c & d"),
        ("one  \ntwo\\\nthree", "- one\n- two\n- three"),
        ("**Company**\nWelder\nJan 2020 - May 2021", "- Company\n- Welder\n- Jan 2020 - May 2021"),
        (
            "We look for a welder who\nworks in a\nTeam and likes it.",
            "- We look for a welder who works in a Team and likes it.",
        ),
        ("{% comment %}no{% endcomment %}\n{% include x.html %}\n**Title:** {{ page.title }}", "- Title:"),
    ],
)
def test_marks_are_read(text: str, lines: str) -> None:
    assert read(text) == lines


def test_front_matter_gives_facts_and_no_lines() -> None:
    document = document_from_text("---\ntitle: Ward Nurse\ncompany: Example Health\n# note\n---\n\n# Role\n", "a.md")
    assert [(fact.name, fact.value) for fact in document.facts] == [
        ("page_title", "Ward Nurse"),
        ("company", "Example Health"),
    ]
    assert dump(document) == "#1 Role"


def test_a_file_that_is_front_matter_only_is_read_line_by_line() -> None:
    document = document_from_text("---\ntitle: Ward Nurse\nplace:\n  city: Leeds\n---\n", "a.md")
    assert dump(document) == "#1 Ward Nurse\n- city: Leeds"
    assert [document.text[block.start : block.end] for block in document.blocks] == ["Ward Nurse", "city: Leeds"]


def test_a_head_that_names_the_person_is_a_part_of_the_text() -> None:
    text = "---\nname: Jane Doe\nlayout: cv\nheader:\n  - text: 555-0100\n---\n\n## Work\n"
    document = document_from_text(text, "a.md")
    assert dump(document) == "#1 Jane Doe\n- 555-0100\n#2 Work"


def test_a_rule_at_the_top_is_no_front_matter() -> None:
    assert read("---\nnot: [yaml\n---\nx") == "#2 not: [yaml\n- x"


def test_the_text_stays_as_given_and_ranges_point_into_it() -> None:
    text = "---\ntitle: x\n---\n# Jane  \n\n- **Care**\r\n  for all\n\n> two\nwords"
    document = document_from_text(text, "a.md")
    assert document.text == text
    assert [text[block.start : block.end] for block in document.blocks] == [
        "Jane",
        "- **Care**\r\n  for all",
        "two\nwords",
    ]


def test_bold_beginnings_and_headings_have_their_looks() -> None:
    blocks = document_from_text("## Work\n**Welder**, Yard\n\n**all**", "a.md").blocks
    assert [(block.style.bold, block.bold_start) for block in blocks] == [(True, 0), (False, 6), (True, 0)]


def test_the_head_of_a_table_is_bold() -> None:
    document = document_from_text("| Systems | Floor |\n|---|---|\n| SAP | Forklift |\n", "a.md")
    assert [(block.text, block.style.bold) for block in document.blocks] == [
        ("Systems\tFloor", True),
        ("SAP\tForklift", False),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Used {{ jinja }} and {% raw %} in templates",
        "Wrote `{{ cookiecutter.name }}` layouts",
        "- Moved 40 pages from {% include %} to shortcodes {{< figure >}}",
        "Taught {{mustache}}, Liquid ({% if %}) and Go templates.",
        "Cut build time by 50 %} of {{ all }}",
        "Fan of {% for %} loops, {% endfor %}",
        "Maintained {{ }}",
    ],
)
def test_the_signs_of_templates_stay_within_a_sentence(line: str) -> None:
    document = document_from_text(f"# Jane Doe\n\n{line}\n", "cv.md")
    assert document.blocks[-1].text == line.removeprefix("- ").replace("`", "")
    assert document.notes == ()


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("{% include nav.html %}\n# Jane", "#1 Jane"),
        ("# Jane\n{{ content }} {% endraw %}\n{{< toc >}}\n", "#1 Jane"),
        ("# Jane\n{% include figure.html\n   src=a.png %}\nNurse", "#1 Jane\n- Nurse"),
        ("Checks are made. {% include checks.html %}\n", "- Checks are made."),
        ("[pay]({% link pay.md %}) is good", "- pay is good"),
    ],
)
def test_a_tag_that_stands_for_itself_is_left_out_with_a_note(text: str, lines: str) -> None:
    document = document_from_text(text, "cv.md")
    assert dump(document).strip() == lines
    assert [note.text for note in document.notes if "site generator" in note.text]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Cut copies of List<String> by half", "Cut copies of List<String> by half"),
        ("Lead <R&D>", "Lead <R&D>"),
        ("Set <x> where y < 5 and z > 4", "Set <x> where y < 5 and z > 4"),
        ("Led <b>four</b> <span class='x'>crews</span>", "Led four crews"),
        ("<Icon name='pin'/> Leeds", "Leeds"),
        ("<fa-icon>Leeds</fa-icon>", "Leeds"),
    ],
)
def test_what_stands_in_pointed_brackets_and_is_no_tag_is_kept(line: str, text: str) -> None:
    assert document_from_text(f"# Ann Elm\n\n{line}\n", "a.md").blocks[-1].text.strip() == text
