"""The templates that are shipped, and the guards around any template."""

import importlib.util
import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from tailor.errors import BrokenPromiseError, TemplateError
from tailor.writers import resume_docx
from tailor.writers.package import pack, unpack
from tailor.writers.rendering import render, require_all
from tailor.writers.template_files import find_template, template_names, templates_folder
from tests.writers.docx_view import problems
from tests.writers.samples import STYLE, TAILORED

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
    assert template_names("report") == ("report.html", "report.md")
    assert find_template("report", "report.html").name == "report.html.j2"
    assert find_template("letter", "classic").parent.name == "letter"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("{{ nme }}", "mine.docx: the template uses unknown names: nme; known are: name"),
        ("{{ name.frist }}", "mine.docx: the template cannot be filled: 'str object' has no attribute 'frist'"),
        ("{% if name %}", "mine.docx: the template cannot be filled: Unexpected end of template."),
        ("{{ ''.__class__.__mro__ }}", "mine.docx: the template cannot be filled: access to attribute '__class__'"),
        ("{{ 1 / 0 }}", "mine.docx: the template cannot be filled: division by zero"),
        ("{{ name + 1 }}", "mine.docx: the template cannot be filled: can only concatenate str"),
        ("{% for i in range(10**9) %}{% endfor %}", "mine.docx: the template cannot be filled: Range too big."),
    ],
)
def test_a_wrong_or_harmful_tag_is_refused_with_its_name(
    template: Callable[..., Path], words: str, message: str
) -> None:
    with pytest.raises(TemplateError) as caught:
        render(template(words), {"name": "Iris"})
    assert str(caught.value).startswith(message)


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
        with pytest.raises(TemplateError, match=r"not a Word template; save it as \.docx"):
            render(path, {})


def test_a_template_that_fetches_another_file_is_refused(template: Callable[..., Path]) -> None:
    relations = (
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" '
        b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" '
        b'Target="http://example.org/evil.dotm" TargetMode="External"/></Relationships>'
    )
    path = template("{{ name }}", **{"word___rels__settings.xml.rels": relations})
    with pytest.raises(TemplateError, match=r"points to another file: http://example\.org/evil\.dotm"):
        render(path, {"name": "Iris"})


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
    part = (
        b'<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:r><w:t>Iris</w:t></w:r></w:p>'
    )
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
    part = b'<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
    with pytest.raises(BrokenPromiseError, match="lost the text 'Iris'"):
        require_all(part, filled.printed, [], path)


def test_the_archive_is_the_same_whatever_order_its_parts_were_given_in() -> None:
    parts = {"b.xml": b"b", "[Content_Types].xml": b"t", "a.xml": b"a", "_rels/.rels": b"r"}
    packed = pack(parts)
    assert packed == pack(dict(reversed(parts.items())))
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        assert archive.namelist() == ["[Content_Types].xml", "_rels/.rels", "a.xml", "b.xml"]
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert unpack(packed) == parts
