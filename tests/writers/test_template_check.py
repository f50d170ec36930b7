"""What is said about a person's own template."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tailor.errors import TemplateError
from tailor.writers import FILLED_KINDS, check_template, field_names, find_template, letter_docx, resume_docx
from tailor.writers.package import pack, unpack
from tailor.writers.template_check import TemplateCheck
from tests.writers.docx_view import dump, links, opened, problems
from tests.writers.samples import LETTER, STYLE, TAILORED

Edit = Callable[..., Path]
DOCS = Path(__file__).parents[2] / "docs" / "templates.md"


@pytest.fixture
def edited(tmp_path: Path) -> Edit:
    """Makes a copy of a classic template with words of its body replaced, and with more parts."""

    def make(*changes: tuple[str, str], kind: str = "resume", **more: str) -> Path:
        parts = unpack(find_template(kind, "classic").read_bytes())  # type: ignore[arg-type]
        body = parts["word/document.xml"].decode()
        for old, new in changes:
            assert old in body
            body = body.replace(old, new)
        parts["word/document.xml"] = body.encode()
        parts |= {f"word/{name}.xml": text.encode() for name, text in more.items()}
        path = tmp_path / "mine.docx"
        path.write_bytes(pack(parts))
        return path

    return make


def said(check: TemplateCheck) -> list[str]:
    return [f"{problem.place}: {problem.what}" for problem in check.problems]


@pytest.mark.parametrize("design", ["classic", "collegiate", "modern", "plain"])
@pytest.mark.parametrize("kind", FILLED_KINDS)
def test_the_designs_print_every_field_of_every_kind_of_entry(kind: str, design: str) -> None:
    found = check_template(find_template(kind, design))  # type: ignore[arg-type]
    assert (found.kind, said(found)) == (kind, [])


def test_a_wrong_field_is_named_with_its_paragraph_and_the_likely_one(edited: Edit) -> None:
    what = "({{ entry.heading }}{% if entry.wen %} | {{ entry.wen }}{% en): unknown field wen; did you mean when?"
    found = said(check_template(edited(("entry.when", "entry.wen"))))
    assert found == [f"paragraph 33 {what}", f"paragraph 39 {what}"]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("{{ headline }}", "", ": headline is not printed"),
        ("{{ entry.place }}", "-", "the loop of paragraph 31: entry.location is not printed"),
        ("{{ bullet.text }}", "-", "the loop of paragraph 47: bullet.text is not printed"),
        (
            "{{ group.name }}: ",
            "-",
            "the loop of paragraph 27: group.name is not printed",
        ),
        ("{%p if headline %}", "{%p if headlin %}", "paragraph 4 ({% if headlin %}): unknown field headlin; did"),
        (
            "{%p if headline %}",
            "{%p if headline",
            "paragraph 4 ({%p if headline): a {% is not closed: %} is missing behind “{%p if headline”",
        ),
        ("{{ headline }}", "{{ headline", "paragraph 5 ({{ headline): a {{ is not closed: }} is missing"),
        ("{{ headline }}", "{{ headline }", "paragraph 5 ({{ headline }): a {{ is not closed: }} is missing"),
        (
            "{%p if section.is_list %}",
            "{%p if zzz %}",
            "paragraph 30 ({% if zzz %}): unknown field zzz; known",
        ),
    ],
)
def test_what_is_missing_or_wrong_is_said_with_its_place(edited: Edit, old: str, new: str, expected: str) -> None:
    problems_found = said(check_template(edited((old, new))))
    assert any(problem.startswith(expected) for problem in problems_found), problems_found


def test_a_field_that_is_lost_in_one_case_only_is_said_with_the_case(edited: Edit) -> None:
    found = said(check_template(edited(("{%p if entry.place %}", "{%p if entry.place and entry.organisation %}"))))
    assert found == [
        "the loop of paragraph 31: entry.location is not printed for an entry without an organisation",
    ]


def test_an_unknown_field_is_told_beside_a_tag_that_is_not_allowed(edited: Edit) -> None:
    found = said(
        check_template(edited(("{{ headline }}", "{{ headline.upper() }}"), ("{{ bullet.text }}", "{{ bullet.txt }}")))
    )
    assert [what.rpartition(": ")[2] for what in found][-1] == "unknown field txt; did you mean text?"
    assert found[0].startswith("paragraph 5 ({{ headline.upper() }}): ")


def test_a_letter_is_known_by_its_fields(edited: Edit) -> None:
    found = check_template(edited(("{{ paragraph.text }}", "-"), kind="letter"))
    assert found.kind == "letter"
    assert [problem.what for problem in found.problems] == ["paragraph.text is not printed"]


def test_a_header_is_checked_too(edited: Edit) -> None:
    header = (
        '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>{{ nam }}</w:t>'
        "</w:r></w:p></w:hdr>"
    )
    assert said(check_template(edited(header1=header))) == [
        "header1, paragraph 1 ({{ nam }}): unknown field nam; did you mean name?"
    ]


def test_a_tag_that_word_cut_into_runs_and_quoted_its_way_is_understood(edited: Edit, tmp_path: Path) -> None:
    cut = "{{ he</w:t></w:r><w:r><w:t>adline }}{% if section.kind == “x” %}{% endif %}"
    found = said(check_template(edited(("{{ headline }}", cut))))
    unknown = "unknown field section; did you mean sections?"
    assert found == [f'paragraph 5 ({{{{ headline }}}}{{% if section.kind == "x" %}}{{% endif %}}): {unknown}']
    path = edited(("{{ headline }}", "{{ he</w:t></w:r><w:r><w:t>adline }}"))
    assert check_template(path).problems == ()
    assert problems(resume_docx(TAILORED, replace(STYLE, template=str(path))), tmp_path) == []


def test_a_template_of_ones_own_is_filled_by_its_path(edited: Edit) -> None:
    resume = edited(("{{ headline }}", "Profession: {{ headline }}"))
    assert "Subtitle | Profession: Registered Nurse, Acute Medicine\n" in dump(
        resume_docx(TAILORED, replace(STYLE, template=str(resume)))
    )
    letter = edited(("{{ subject }}", "Re: {{ subject }}"), kind="letter")
    assert "Subject | Re: Application" in dump(letter_docx(LETTER, replace(STYLE, template=str(letter))))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("{%p if headline %}", "{%p endfor %}", "no {% for %} is open here"),
        ("{%p if headline %}", "{%p else %}", "no {% if %} is open here"),
        ("{%p if headline %}", "{%p shout %}", "there is no tag shout"),
        ("{%p if headline %}", "{%p if headline %}{%p for one in links %}", "a {% for %} is not closed: {% endfor %}"),
    ],
)
def test_a_tag_that_opens_or_closes_at_the_wrong_place_is_told_plainly(
    edited: Edit, old: str, new: str, expected: str
) -> None:
    found = said(check_template(edited((old, new))))
    assert any(expected in one for one in found), found


@pytest.mark.parametrize(("style_id", "linked"), [("Lienhypertexte", "Lienhypertexte"), ("", None)])
def test_links_take_the_templates_own_style_for_them_if_it_has_one(
    edited: Edit, tmp_path: Path, style_id: str, linked: str | None
) -> None:
    path = edited()
    parts = unpack(path.read_bytes())
    whole = r'<w:style w:type="character" w:styleId="Hyperlink">.*?</w:style>'
    found = re.search(whole, parts["word/styles.xml"].decode())
    assert found is not None
    renamed = found[0].replace('"Hyperlink"', f'"{style_id}"', 1) if style_id else ""
    parts["word/styles.xml"] = parts["word/styles.xml"].replace(found[0].encode(), renamed.encode())
    path.write_bytes(pack(parts))
    content = resume_docx(TAILORED, replace(STYLE, template=str(path)))
    styles = set(opened(content).element.xpath("//w:hyperlink/w:r/w:rPr/w:rStyle/@w:val"))
    assert styles == ({linked} if linked else set())
    assert links(content) != {}
    assert problems(content, tmp_path) == []


@pytest.mark.parametrize("name", ["none.docx", "folder/none.DOCX"])
def test_a_template_that_is_not_there_is_named(name: str) -> None:
    with pytest.raises(TemplateError, match=rf"{name}: there is no such template; `tailor templates export` makes one"):
        resume_docx(TAILORED, replace(STYLE, template=name))


def test_a_folder_or_a_missing_file_cannot_be_checked(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.docx"):
        with pytest.raises(TemplateError, match="this template cannot be read"):
            check_template(path)


@pytest.mark.parametrize("kind", FILLED_KINDS)
def test_the_documentation_lists_every_field_and_no_other(kind: str) -> None:
    text = DOCS.read_text(encoding="utf-8")
    table = text.partition(f"<!-- {kind} fields -->")[2].partition(f"<!-- /{kind} fields -->")[0]
    cells = [row.split("|")[1] for row in table.splitlines() if row.startswith("|")]
    listed = [name for cell in cells for name in re.findall(r"`([a-z_.]+)`", cell)]
    assert sorted(listed) == sorted(field_names(kind))  # type: ignore[arg-type]
