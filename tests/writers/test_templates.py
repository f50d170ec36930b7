"""The templates that are shipped, and the guards around any template."""

import importlib.util
import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import get_args

import pytest

from tailor.errors import BrokenPromiseError, TemplateError
from tailor.model import DateRange, Entry, Section, SectionKind, TailoredResume
from tailor.writers import resume_docx
from tailor.writers.package import pack, unpack
from tailor.writers.rendering import render, require_all
from tailor.writers.style import PAPERS, PaperName
from tailor.writers.template_files import find_template, template_names, templates_folder
from tests.writers.docx_view import opened, problems
from tests.writers.samples import RESUME, STYLE, TAILORED

IRIS = b'<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:r><w:t>Iris</w:t></w:r></w:p>'
CLASSIC = find_template("resume", "classic")


@pytest.fixture
def maker(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    folder = templates_folder()
    monkeypatch.syspath_prepend(str(folder))
    spec = importlib.util.spec_from_file_location("make_templates", folder / "make_templates.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def template(tmp_path: Path) -> Callable[..., Path]:
    """Makes a template whose body holds one paragraph with the given XML."""

    def make(words: str, **parts: bytes) -> Path:
        content = unpack(CLASSIC.read_bytes())
        head, _, rest = content["word/document.xml"].partition(b"<w:body>")
        tail = rest[rest.index(b"<w:sectPr") :]
        paragraph = f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>".encode()
        content["word/document.xml"] = head + b"<w:body>" + paragraph + tail
        content |= {name.replace("__", "/"): part for name, part in parts.items()}
        path = tmp_path / "mine.docx"
        path.write_bytes(pack(content))
        return path

    return make


def test_the_templates_in_the_folder_are_what_the_script_makes(maker: ModuleType) -> None:
    made = maker.templates()
    stored = {path.relative_to(templates_folder()).as_posix() for path in templates_folder().glob("*/*.docx")}
    assert set(made) == stored
    for name, content in made.items():
        assert unpack((templates_folder() / name).read_bytes()) == unpack(content), f"{name}: run make_templates.py"


@pytest.mark.parametrize("kind", ["resume", "letter"])
def test_a_template_is_itself_a_valid_document(kind: str, tmp_path: Path) -> None:
    for name in template_names(kind):  # type: ignore[arg-type]
        assert problems(find_template(kind, name).read_bytes(), tmp_path) == []  # type: ignore[arg-type]


def test_every_kind_of_template_is_found_by_its_name() -> None:
    assert {"report.html", "report.md", "overview.html", "overview.md"} <= set(template_names("report"))
    assert find_template("report", "report.html").name == "report.html.j2"
    assert find_template("letter", "classic").parent.name == "letter"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("{{ nme }}", "mine.docx: the template uses unknown names: nme; known are: name"),
        ("{{ name.frist }}", "cannot be filled: 'str object' has no attribute 'frist'"),
        ("{% if name %}", "cannot be filled: Unexpected end of template."),
        (
            "{{ ''.__class__.__mro__ }}",
            "cannot be filled: a template may hold fields, conditions and loops, and no",
        ),
        (
            "{{ 1 / 0 }}",
            "cannot be filled: a template may hold fields, conditions and loops, no Div",
        ),
        (
            "{{ name|upper }}",
            "cannot be filled: a template may hold fields, conditions and loops, and",
        ),
        ("{% if 1 &lt; name %}{% endif %}", "cannot be filled: '<' not supported between"),
        (
            "{% for i in name %}{% endfor %}",
            "cannot be filled: a loop runs over one of the lists",
        ),
        ("{% set a = name ~ name %}", "cannot be filled: a template may hold fields, cond"),
        ("{% macro m() %}{% endmacro %}", "cannot be filled: a template may hold fields, cond"),
        (
            "{{ name.format(1) }}",
            "cannot be filled: a template may hold fields, conditions and",
        ),
        (
            "{% for contact in sections %}{% endfor %}",
            "cannot be filled: a loop names one thing, and not like a list",
        ),
        (
            "{% for a in contact %}" * 4 + "{% endfor %}" * 4,
            "cannot be filled: a template may hold fields, conditions and loops, of these no more",
        ),
        ("{% for i in range(10**9) %}{% endfor %}", "cannot be filled: a loop runs over one"),
    ],
)
def test_a_wrong_or_harmful_tag_is_refused_with_its_name(
    template: Callable[..., Path], words: str, message: str
) -> None:
    with pytest.raises(TemplateError) as caught:
        render(template(words), {"name": "Iris"})
    assert str(caught.value).startswith("mine.docx: the template ")
    assert message in str(caught.value)


def test_a_tag_that_runs_python_outside_of_the_document_is_refused(template: Callable[..., Path]) -> None:
    with pytest.raises(TemplateError, match=r"cannot be filled|unknown names"):
        render(template("{{ cycler.__init__.__globals__.os.getcwd() }}"), {"name": "Iris"})


def test_tags_that_make_broken_xml_are_refused_and_not_mended_by_dropping_text(template: Callable[..., Path]) -> None:
    link = "</w:t></w:r><w:hyperlink><w:r><w:t>{% if name %}a</w:t></w:r></w:hyperlink><w:r><w:t>{% endif %}b"
    render(template(link), {"name": "Iris"})
    with pytest.raises(TemplateError, match="cannot be filled: Opening and ending tag mismatch"):
        render(template(link), {"name": ""})


def test_a_file_that_is_no_word_document_is_refused(tmp_path: Path) -> None:
    text, archive = tmp_path / "text.docx", tmp_path / "archive.docx"
    text.write_bytes(b"not a zip")
    archive.write_bytes(pack({"a.txt": b"a"}))
    for path in (text, archive):
        with pytest.raises(TemplateError, match=r"not a Word template; save it as \.docx, without a password"):
            render(path, {})


@pytest.mark.parametrize("kind", ["attachedTemplate", "image", "oleObject", "video"])
def test_a_template_that_fetches_another_file_is_refused(template: Callable[..., Path], kind: str) -> None:
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" '
        f'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" '
        'Target="http://example.org/evil" TargetMode="External"/></Relationships>'
    )
    path = template("{{ name }}", **{"word___rels__settings.xml.rels": relations.encode()})
    with pytest.raises(TemplateError, match=r"points to another file: http://example\.org/evil"):
        render(path, {"name": "Iris"})


@pytest.mark.parametrize(
    ("part", "content", "message"),
    [
        (
            "word__header1.xml",
            b'<w:instrText xml:space="preserve"> INCLUDEPICTURE "http://example.org/p.png" </w:instrText>',
            r"fetches another file \(INCLUDEPICTURE field\)",
        ),
        ("word__footer1.xml", b'<w:fldSimple w:instr=" DDEAUTO cmd"/>', r"fetches another file \(DDEAUTO field\)"),
        ("word__vbaProject.bin", b"", r"holds macros; save it as \.docx"),
        ("word___rels__a.xml.rels", b"<broken", r"broken in word/_rels/a\.xml\.rels .*; save it anew in Word"),
        ("word__header4.xml", b"<header><p></header>", r"broken in word/header4\.xml"),
        (
            "word__header3.xml",
            b'<!DOCTYPE p [<!ENTITY own SYSTEM "file:///etc/hostname">]><p>&own;</p>',
            r"declares entities in word/header3\.xml",
        ),
        ("word__header2.xml", b"<w:r><w:t>x</w:t></w:r>" * 6_001, "more than 6,000 pieces of text in word/header2.xml"),
    ],
)
def test_a_template_that_holds_a_fetching_field_macros_or_a_broken_or_endless_part_is_refused(
    template: Callable[..., Path], part: str, content: bytes, message: str
) -> None:
    with pytest.raises(TemplateError, match=message):
        render(template("{{ name }}", **{part: content}), {"name": "Iris"})


def test_a_template_that_unfolds_to_a_huge_file_is_refused(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * 21_000_000)
    path = tmp_path / "bomb.docx"
    path.write_bytes(buffer.getvalue())
    with pytest.raises(TemplateError, match=r"too large \(21,000,000 bytes unzipped\)"):
        render(path, {})


def test_a_text_that_the_template_does_not_print_is_missed(template: Callable[..., Path]) -> None:
    path = template("{{ name }}")
    filled = render(path, {"name": "Iris"})
    part = {"word/document.xml": IRIS}
    require_all(part, filled.printed, ["Iris"], path)
    with pytest.raises(TemplateError, match="leaves out the text 'Welder'"):
        require_all(part, filled.printed, ["Iris", "Welder"], path)
    with pytest.raises(TemplateError, match="leaves out the text 'Iris'"):
        require_all(part, filled.printed, ["Iris", "Iris"], path)


def test_a_resume_is_not_written_with_a_template_that_leaves_a_part_out(
    template: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tailor.writers.documents.find_template", lambda *_: template("{{ name }}"))
    with pytest.raises(TemplateError, match="leaves out the text 'Registered Nurse, Acute Medicine'"):
        resume_docx(TAILORED, STYLE)


def test_a_printed_text_that_is_lost_in_the_making_breaks_the_promise(template: Callable[..., Path]) -> None:
    path = template("{{ name }}")
    filled = render(path, {"name": "Iris"})
    empty = b'<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
    with pytest.raises(BrokenPromiseError, match="lost the text 'Iris'"):
        require_all({"word/document.xml": empty}, filled.printed, [], path)
    require_all({"word/document.xml": empty, "word/header1.xml": IRIS}, filled.printed, [], path)


def test_the_archive_is_the_same_whatever_order_its_parts_were_given_in() -> None:
    parts = {"b.xml": b"b", "[Content_Types].xml": b"t", "a.xml": b"a", "_rels/.rels": b"r"}
    packed = pack(parts)
    assert packed == pack(dict(reversed(parts.items())))
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        assert archive.namelist() == ["[Content_Types].xml", "_rels/.rels", "a.xml", "b.xml"]
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert unpack(packed) == parts


def with_dates_at_the_right(path: Path, margin: int) -> Path:
    """Somebody's template: that of `classic` with other margins, and a right tab stop instead of the bar."""
    parts = unpack(CLASSIC.read_bytes())
    page = re.sub(rb'(w:(?:left|right))="\d+"(?=[^>]*w:header)', rb'\1="%d"' % margin, parts["word/document.xml"])
    tabbed = page.replace(b'<w:t xml:space="preserve"> | </w:t>', b"<w:tab/>")
    stop = rb'\1<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs>'
    styles = re.sub(rb'(w:styleId="Heading2">.*?<w:keepLines/>)', stop, parts["word/styles.xml"])
    assert (page, styles) != (parts["word/document.xml"], parts["word/styles.xml"])
    path.write_bytes(pack(parts | {"word/document.xml": tabbed, "word/styles.xml": styles}))
    return path


@pytest.mark.parametrize("paper", get_args(PaperName))
@pytest.mark.parametrize("margin", [720, 1417, 1984])
def test_dates_stand_at_the_margins_that_somebody_gave_a_template(
    margin: int, paper: PaperName, tmp_path: Path
) -> None:
    path = with_dates_at_the_right(tmp_path / "mine.docx", margin)
    written = unpack(resume_docx(TAILORED, replace(STYLE, template=str(path), paper=paper)))
    stops = re.findall(rb'<w:tab w:val="right" w:pos="(\d+)"', written["word/styles.xml"])
    assert [int(stop) for stop in stops] == [PAPERS[paper].width - 2 * margin]


LONG_TITLE = "Senior Coordinator for Inbound Goods and Customs Clearance (Maternity Cover), Eastern Region"
LONGER_TITLE = f"Principal Consultant for Enterprise Planning, Warehouse Automation and {LONG_TITLE[:40]}"


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("Nurse", "{title}\t{dates}"),
        ("Staff Nurse and Deputy Coordinator for Discharge Planning", "{title}\t{dates}"),
        (LONG_TITLE, "{title}\n\t{dates}"),
        (LONGER_TITLE, "{title}\t{dates}"),
    ],
)
def test_dates_that_do_not_fit_beside_a_title_stand_below_it_in_one_piece(
    title: str, line: str, tmp_path: Path
) -> None:
    dates = "September 2019 – December 2023"
    entry = Entry("e", title=title, organisation="Mill", dates=DateRange(text=dates))
    resume = replace(RESUME, sections=(Section("s", SectionKind.EXPERIENCE, "Work", entries=(entry,)),))
    style = replace(STYLE, template=str(with_dates_at_the_right(tmp_path / "mine.docx", 1134)))
    content = resume_docx(TailoredResume(resume, resume, ()), style)
    found = [paragraph.text for paragraph in opened(content).paragraphs if "September" in paragraph.text]
    assert found == [line.format(title=title, dates=dates)]
    assert problems(content, tmp_path) == []
