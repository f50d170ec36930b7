"""The estimated number of pages, against LibreOffice; and how pages end."""

import io
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from click.testing import Result
from docx.document import Document
from docx.shared import Pt

from bench.pages import random_resumes
from tailor import read_resume
from tailor.model import Bullet, Entry, Resume, Section, SectionKind, Skill, SkillGroup, TailoredResume
from tailor.writers import DocumentStyle, estimate_pages, is_plain, resume_docx, resume_markdown
from tailor.writers.font_metrics import Face, text_width
from tailor.writers.package import unpack
from tailor.writers.style import DensityName
from tests.writers.docx_view import opened
from tests.writers.samples import RESUME, STYLE

Run = Callable[..., Result]
POSTING = "Ward Manager\nElm Hospital\n\nRequirements\n- Experience with budgets\n- Planning of schedules\n"


def tailored(resume: Resume) -> TailoredResume:
    return TailoredResume(resume, resume, ())


def resume_of(lines: int) -> Resume:
    """A resume with one job of so many bullets of one line."""
    bullets = tuple(Bullet(f"b{at}", f"Weighed and counted parcel number {at}.") for at in range(lines))
    job = Entry("e", "Clerk", "Northgate Post", bullets=bullets)
    return replace(RESUME, sections=(Section("s", SectionKind.EXPERIENCE, "Experience", entries=(job,)),))


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[bytes, list[str]]]:
    """Documents of many lengths, each with the texts of its pages as LibreOffice sets them."""
    folder = tmp_path_factory.mktemp("pages")
    documents = {}
    for number, resume in enumerate(random_resumes(8, seed=3)):
        style = replace(STYLE, density=("normal", "compact")[number % 2], paper=("a4", "letter")[number // 2 % 2])
        documents[f"r{number}"] = resume_docx(tailored(resume), style)
    for lines in range(45, 49):
        documents[f"b{lines}"] = resume_docx(tailored(resume_of(lines)), STYLE)
    for name, content in documents.items():
        (folder / f"{name}.docx").write_bytes(content)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", "--headless", profile, "--convert-to", "pdf", "--outdir", str(folder)]
    files = [str(folder / f"{name}.docx") for name in documents]
    subprocess.run([*command, *files], check=True, capture_output=True, timeout=120)
    return {name: (content, _pages(folder / f"{name}.pdf")) for name, content in documents.items()}


def _pages(pdf: Path) -> list[str]:
    told = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True, text=True).stdout
    return told.removesuffix("\f").split("\f")


def test_the_estimate_is_what_libreoffice_sets(printed: dict[str, tuple[bytes, list[str]]]) -> None:
    estimates = {name: estimate_pages(content).pages for name, (content, _) in printed.items()}
    assert estimates == {name: len(pages) for name, (_, pages) in printed.items()}
    assert len(set(estimates.values())) > 1


def test_no_page_ends_with_a_heading(printed: dict[str, tuple[bytes, list[str]]]) -> None:
    for content, pages in printed.values():
        headings = {
            paragraph.text.split("\t")[0].casefold()
            for paragraph in opened(content).paragraphs
            if paragraph.style is not None and paragraph.style.name.startswith("Heading")
        }
        for page in pages[:-1]:
            last = page.rstrip().splitlines()[-1].strip().casefold()
            assert last.split("  ")[0] not in headings


def test_no_line_stands_alone_on_a_last_page(printed: dict[str, tuple[bytes, list[str]]]) -> None:
    for name, (_, pages) in printed.items():
        assert len(pages) == 1 or len(pages[-1].strip().splitlines()) > 1, name


@pytest.mark.parametrize("density", ["normal", "compact"])
def test_a_heading_with_its_only_line_has_company_on_a_last_page(density: DensityName) -> None:
    entry = Entry("d", "BSc Surveying", "Elm University")
    degree = Section("s2", SectionKind.EDUCATION, "Education", entries=(entry,))
    skills = Section("s3", SectionKind.SKILLS, "Skills", groups=(SkillGroup("g", "", (Skill("k", "Excel"),)),))
    lengths = set()
    for lines in range(36, 62):
        resume = resume_of(lines)
        whole = replace(resume, sections=(*resume.sections, degree, skills))
        estimate = estimate_pages(resume_docx(tailored(whole), replace(STYLE, density=density)))
        lengths.add(estimate.pages)
        assert estimate.pages == 1 or estimate.last_lines > 2
    assert lengths == {1, 2}


def test_one_line_too_many_is_drawn_back_by_the_margins_and_many_are_not() -> None:
    pages = {lines: estimate_pages(resume_docx(tailored(resume_of(lines)), STYLE)) for lines in range(40, 60)}
    margins = {
        lines: opened(resume_docx(tailored(resume_of(lines)), STYLE)).sections[0].top_margin for lines in range(40, 60)
    }
    assert {estimate.pages for estimate in pages.values()} == {1, 2}
    usual = margins[40]
    drawn = [lines for lines in pages if margins[lines] != usual]
    assert drawn
    assert all(pages[lines].pages == 1 for lines in drawn)
    assert all(pages[lines].last_lines > 1 for lines in pages)


def test_a_page_limit_leaves_bullets_out_but_no_job_and_says_which(tailor: Run, tmp_path: Path) -> None:
    resume = random_resumes(1, seed=5)[0]
    (tmp_path / "resume.md").write_text(resume_markdown(resume), encoding="utf-8")
    (tmp_path / "job.txt").write_text(POSTING, encoding="utf-8")
    source = tmp_path / "resume.md"
    assert estimate_pages(resume_docx(tailored(read_resume(source)), DocumentStyle())).pages == 2
    options = ("--resume", source, "--pages", "1", "--template", "classic", "--out", tmp_path / "out")
    output = tailor("write", tmp_path / "job.txt", *options).output
    written = read_resume(tmp_path / "out" / "resume.docx")
    assert estimate_pages((tmp_path / "out" / "resume.docx").read_bytes()).pages == 1
    assert _jobs(written) == _jobs(read_resume(source))
    gone = len(_bullets(read_resume(source))) - len(_bullets(written))
    assert f"{gone} bullets left out" in output
    assert output.count("– left out: ") == min(gone, 12)


def _jobs(resume: Resume) -> list[str]:
    return [entry.title for section in resume.sections for entry in section.entries]


def _bullets(resume: Resume) -> list[str]:
    jobs = [entry for section in resume.of_kind(SectionKind.EXPERIENCE) for entry in section.entries]
    return [bullet.text for entry in jobs for bullet in entry.bullets]


def test_widths_are_those_of_the_fonts() -> None:
    # Carlito's advance widths, in 2048ths: i 470, m 1636.
    assert text_width("im", 2048, Face("Calibri", bold=False)) == pytest.approx(470 + 1636, rel=0.002)
    assert text_width("im", 10, Face("Calibri")) > text_width("im", 10, Face("Calibri", bold=False))
    assert text_width("看護師", 10, Face("Calibri")) == 30
    assert text_width("e\u0301", 10, Face("Arial")) == text_width("e", 10, Face("Arial"))


def test_two_runs_are_the_same_bytes_where_the_last_page_was_settled() -> None:
    documents = {resume_docx(tailored(resume_of(47)), STYLE) for _ in range(2)}
    assert len(documents) == 1
    assert "word/document.xml" in unpack(documents.pop())


def test_the_first_line_of_a_list_item_is_no_longer_than_its_others() -> None:
    """The mark and its tab stand in what hangs, so that the text begins at the indent."""
    style = replace(STYLE, template="classic", paper="letter")
    begun = "Prepared monthly reports for 50 units across all branches of the bank, including those acquired during the"
    lines = [
        estimate_pages(resume_docx(tailored(_of_one(f"{begun} {end}")), style)).last_lines for end in ("", "merger")
    ]
    assert lines[1] == lines[0] + 1


def _of_one(text: str) -> Resume:
    job = Entry("e", "Clerk", "Northgate Post", bullets=(Bullet("b", text),))
    return replace(RESUME, sections=(Section("s", SectionKind.EXPERIENCE, "Experience", entries=(job,)),))


def own_document(size: int) -> bytes:
    """A document in Word's usual styles, whose paragraphs name none."""
    document = docx.Document()
    document.styles["Normal"].font.size = Pt(size)
    for at in range(30):
        document.add_paragraph(f"Weighed parcel number {at}.")
    return saved(document)


def saved(document: Document) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def test_a_paragraph_without_a_style_is_as_high_as_the_usual_style_says() -> None:
    assert estimate_pages(own_document(9)).length < estimate_pages(own_document(18)).length


def test_a_list_whose_style_says_so_has_no_space_between_its_lines() -> None:
    document = docx.Document()
    for at in range(36):
        document.add_paragraph(f"Counted letter number {at}.", style="List Bullet")
    assert estimate_pages(saved(document)).pages == 1


def test_an_estimate_is_only_sure_of_one_column_of_text() -> None:
    document = docx.Document(io.BytesIO(own_document(11)))
    assert is_plain(saved(document))
    document.add_table(1, 2)
    assert not is_plain(saved(document))
