"""The four designs, at either density and on either paper."""

import math
import re
import subprocess
from dataclasses import replace
from itertools import product
from pathlib import Path
from typing import get_args

import pytest
from docx.shared import Pt
from hypothesis import HealthCheck, given, settings

from tailor import read_resume
from tailor.model import Bullet, DateRange, Entry, Letter, ProfileLink, Resume, Section, SectionKind, TailoredResume
from tailor.writers import DocumentStyle, letter_docx, resume_docx, template_names
from tailor.writers.font_metrics import Face, text_width
from tailor.writers.style import DensityName, PaperName
from tests.writers.docx_view import dump, links, opened, problems
from tests.writers.samples import LETTER, RESUME, STYLE, TAILORED
from tests.writers.test_awkward_texts import LETTERS, RESUMES

DESIGNS = ("classic", "collegiate", "modern", "plain")
STYLES = [
    replace(STYLE, template=design, density=density, paper=paper)
    for design, density, paper in product(DESIGNS, get_args(DensityName), get_args(PaperName))
]
NAMES = [f"{style.template}-{style.density}-{style.paper}" for style in STYLES]
CERTIFICATES = (
    Entry("s5.0", title="NMC registration, PIN 00X0000E"),
    Entry("s5.1", title="Immediate Life Support", dates=DateRange(None, "2024", text="2024")),
)
# The sample under the usual headings, without a link's label: what a reader can know without being told.
READABLE = replace(
    RESUME,
    contact=replace(RESUME.contact, links=(ProfileLink("https://www.example.org/in/maren-l"),)),
    sections=tuple(
        replace(section, heading="Experience")
        if section.kind is SectionKind.EXPERIENCE
        else replace(section, lines=(), entries=CERTIFICATES)
        if section.kind is SectionKind.CERTIFICATIONS
        else section
        for section in RESUME.sections
    ),
)
ENTRIES = {
    "classic": [
        "Heading 2 | Senior Staff Nurse | March 2021 – present",
        "Entry Place | Elmfield Hospital, Leeds",
        "Heading 2 | Harbour Café | 2016",
    ],
    "collegiate": [
        "Heading 2 |  → March 2021 – present → Elmfield Hospital, Leeds",
        "Entry Title | Senior Staff Nurse",
        "Heading 2 |  → 2016 → Harbour Café",
    ],
    "modern": [
        "Heading 2 | Senior Staff Nurse",
        "Entry Place | Elmfield Hospital, Leeds~~·  March 2021 – present",
        "Heading 2 | Harbour Café~~·  2016",
    ],
    "plain": [
        "Heading 2 | Senior Staff Nurse",
        "Entry Place | Elmfield Hospital, Leeds | March 2021 – present",
        "Heading 2 | Harbour Café | 2016",
    ],
}


def facts(resume: Resume) -> list[tuple[object, ...]]:
    """What a design must not change: headings (capitals aside), entries, lines, skills."""
    return [
        (
            section.heading.casefold(),
            [_entry(entry) for entry in section.entries],
            [line.text for line in section.lines],
            [(group.name, [skill.name for skill in group.skills]) for group in section.groups],
        )
        for section in resume.sections
    ]


def _entry(entry: Entry) -> tuple[object, ...]:
    dates = (entry.dates.start, entry.dates.end, entry.dates.current) if entry.dates else None
    title = entry.title or " ".join(filter(None, (entry.degree, entry.field)))
    lines = [(bullet.text, bullet.level) for bullet in entry.bullets]
    return (title, entry.organisation, entry.location, dates, lines, [detail.text for detail in entry.details])


def tailored(resume: Resume) -> TailoredResume:
    return TailoredResume(resume, resume, ())


def words(text: str) -> list[str]:
    """The words of a text in small letters, without bullets and bars."""
    return re.findall(r"[\w@.+%&’'()]+", text.casefold())


CROWD = tuple(Bullet(f"b{at}", f"{at} 👩‍⚕️ {'مرحبا ' * (at % 7)}{'x' * 300 * (at % 2)}") for at in range(60))
CROWDED = replace(
    RESUME,
    sections=(
        Section("s0", SectionKind.SUMMARY, "Profile"),
        Section(
            "s1",
            SectionKind.EXPERIENCE,
            "Experience",
            entries=(
                Entry(
                    "e",
                    title="W" * 300,
                    organisation="{{ 7*7 }} & <Sons>",
                    dates=DateRange(text="מרץ 2019 – 現在"),
                    bullets=CROWD,
                ),
            ),
        ),
        Section("s2", SectionKind.SKILLS, "Skills"),
    ),
)


@pytest.mark.parametrize("style", STYLES, ids=NAMES)
def test_sixty_bullets_endless_words_and_empty_sections_make_a_valid_document(
    style: DocumentStyle, tmp_path: Path
) -> None:
    content = resume_docx(tailored(CROWDED), style)
    assert problems(content, tmp_path) == []
    assert dump(content).count("List Bullet | •") == 60


def body_size(content: bytes) -> float:
    sizes = opened(content).styles.element.xpath("w:docDefaults//w:sz/@w:val")
    return int(sizes[0]) / 2


def test_every_design_has_a_resume_and_a_letter() -> None:
    assert template_names("resume") == template_names("letter") == DESIGNS


@pytest.mark.parametrize("style", STYLES, ids=NAMES)
def test_resume_and_letter_are_valid_and_the_same_every_time(style: DocumentStyle, tmp_path: Path) -> None:
    resume, letter = resume_docx(TAILORED, style), letter_docx(LETTER, style)
    assert problems(resume, tmp_path) == []
    assert problems(letter, tmp_path) == []
    assert (resume, letter) == (resume_docx(TAILORED, style), letter_docx(LETTER, style))


def date_column(content: bytes) -> tuple[int, int]:
    """Where the column of dates ends and where the text beside it begins, in twentieths of a point."""
    ends, begins = opened(content).styles.element.xpath("//w:style[@w:styleId='Heading2']//w:tab/@w:pos")
    return int(ends), int(begins)


def employed(*jobs: tuple[str, str, str]) -> TailoredResume:
    """A resume of jobs: title, organisation, dates."""
    entries = tuple(
        Entry(f"e{at}", title=title, organisation=organisation, location="Hull", dates=DateRange(text=dates))
        for at, (title, organisation, dates) in enumerate(jobs)
    )
    return tailored(replace(RESUME, sections=(Section("s", SectionKind.EXPERIENCE, "Work", entries=entries),)))


COLLEGIATE = replace(STYLE, template="collegiate")
EARLIER = (("Dyer", "Loom", "2009"), ("Carder", "Shed", "2007"))


@pytest.mark.parametrize("density", get_args(DensityName))
def test_the_column_of_dates_is_as_wide_as_its_widest_dates(density: DensityName) -> None:
    style, found = replace(COLLEGIATE, density=density), []
    for dates in ("2016", "March 2021 – present", "28 September 2021 – 14 November 2024"):
        made = resume_docx(employed(("Weaver", "Mill", dates), *EARLIER), style)
        ends, begins = date_column(made)
        size = body_size(made)
        assert ends == math.ceil(20 * text_width(dates, size, Face("Times New Roman")))
        assert 0 < begins - ends < 0.7 * 20 * size, "a gap that pdftotext takes for one between columns"
        indents = opened(made).styles.element.xpath("//w:style[@w:styleId='EntryTitle']//w:ind/@w:left")
        assert indents == [str(begins)]
        found.append(begins)
    assert found == sorted(set(found))


@pytest.mark.parametrize(
    ("job", "line"),
    [(("Weaver", "Mill", ""), "Entry Title | Weaver"), (("Weaver", "", "2015"), "Entry Place | Hull~~·  2015")],
)
def test_where_dates_or_an_employer_lack_there_is_no_column(job: tuple[str, str, str], line: str) -> None:
    made = resume_docx(employed(*EARLIER, job), COLLEGIATE)
    assert dump(made).splitlines()[-1] == line
    assert "Entry Title | Dyer~~·  2009\n" in dump(made)
    assert date_column(made) == (0, 0)


def test_very_long_dates_do_not_squeeze_the_text() -> None:
    made = resume_docx(employed(("Weaver", "Mill", "every summer and most winters " * 4), *EARLIER), COLLEGIATE)
    width, *sides = map(int, opened(made).element.body.xpath("//w:pgSz/@w:w | //w:pgMar/@w:left | //w:pgMar/@w:right"))
    assert date_column(made)[1] < 0.45 * (width - sum(sides))


def test_titles_at_one_employer_stand_below_its_name() -> None:
    jobs = [("Foreman", "Mill", "2019 – 2024"), ("Weaver", "Mill", "2015 – 2019"), ("Dyer", "Loom", "2009 – 2015")]
    assert dump(resume_docx(employed(*jobs), COLLEGIATE)).splitlines()[-5:] == [
        "Heading 2 |  → 2019 – 2024 → Mill, Hull",
        "Entry Title | Foreman",
        "Next Title |  → 2015 – 2019 → Weaver",
        "Heading 2 |  → 2009 – 2015 → Loom, Hull",
        "Entry Title | Dyer",
    ]


@pytest.mark.parametrize("style", STYLES, ids=NAMES)
@settings(max_examples=3, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(resume=RESUMES, letter=LETTERS)
def test_awkward_texts_make_valid_documents_in_every_design(
    style: DocumentStyle, resume: Resume, letter: Letter, tmp_path: Path
) -> None:
    assert problems(resume_docx(tailored(resume), style), tmp_path) == []
    assert problems(letter_docx(letter, style), tmp_path) == []


@pytest.mark.parametrize("design", DESIGNS)
def test_each_design_lays_an_entry_out_in_its_own_way(design: str) -> None:
    lines = dump(resume_docx(TAILORED, replace(STYLE, template=design))).splitlines()
    assert [line for line in ENTRIES[design] if line in lines] == ENTRIES[design]
    assert lines.index(ENTRIES[design][1]) == lines.index(ENTRIES[design][0]) + 1


def test_the_plain_design_has_no_tabs_rules_or_colours() -> None:
    content = resume_docx(TAILORED, replace(STYLE, template="plain"))
    root = opened(content).styles.element
    assert "→" not in dump(content)
    assert root.xpath("//w:tabs | //w:pBdr") == []
    assert set(root.xpath("//w:color/@w:val")) == {"000000"}


@pytest.mark.parametrize("design", DESIGNS)
def test_a_compact_page_is_tighter_but_its_letters_are_never_below_ten_points(design: str) -> None:
    normal, compact = (
        resume_docx(TAILORED, replace(STYLE, template=design, density=density)) for density in get_args(DensityName)
    )
    assert 10 <= body_size(compact) <= body_size(normal)
    spaces = [opened(content).styles["Heading 1"].paragraph_format.space_before for content in (normal, compact)]
    assert spaces[0] > spaces[1] > Pt(0)
    margins = [opened(content).sections[0].left_margin for content in (normal, compact)]
    assert margins[0] is not None
    assert margins[1] is not None
    assert margins[0] > margins[1] >= Pt(36)


@pytest.mark.parametrize("design", DESIGNS)
def test_an_entrys_link_is_kept_whatever_the_layout(design: str) -> None:
    entry = Entry("e", title="Weaver", organisation="Loom", location="Hull", url="loom.example.org")
    alone = Entry("f", organisation="Mill", location="Hull", url="mill.example.org")
    resume = replace(RESUME, sections=(Section("s", SectionKind.EXPERIENCE, "Work", entries=(entry, alone)),))
    found = links(resume_docx(tailored(resume), replace(STYLE, template=design)))
    assert found["Loom"] == "https://loom.example.org"
    assert found["Mill"] == "https://mill.example.org"


@pytest.mark.parametrize("design", DESIGNS)
def test_an_address_is_not_broken_at_its_hyphen(design: str) -> None:
    contact = (
        "maren.lindqvist@example.org",
        "+44 20 7946 0112",
        "Newcastle upon Tyne",
        "example.org/in/maren-lindqvist-rn",
    )
    letter = replace(LETTER, contact_line=contact)
    for paper in get_args(PaperName):
        content = letter_docx(letter, replace(STYLE, template=design, paper=paper))
        assert "example.org/in/maren-lindqvist-rn" in dump(content)
        assert links(content)["example.org/in/maren-lindqvist-rn"] == "https://example.org/in/maren-lindqvist-rn"
        assert "\nexample.org/in/maren-lindqvist-rn\n" in dump(content)


@pytest.mark.parametrize("paper", get_args(PaperName))
@pytest.mark.parametrize("design", DESIGNS)
def test_a_name_a_little_too_long_for_its_line_is_set_smaller_and_others_are_not(
    design: str, paper: PaperName, tmp_path: Path
) -> None:
    sizes = {}
    for words in range(1, 9):
        contact = replace(RESUME.contact, name=" ".join(["Quill-Moss"] * words))
        made = resume_docx(tailored(replace(RESUME, contact=contact)), replace(STYLE, template=design, paper=paper))
        assert problems(made, tmp_path) == []
        title = opened(made).paragraphs[0]
        assert title.style is not None
        sizes[words] = (title.runs[0].font.size or title.style.font.size or 0) / (title.style.font.size or 1)
    assert (sizes[1], sizes[8]) == (1, 1)
    assert [size for size in sizes.values() if size < 1]
    assert all(size >= 0.7 for size in sizes.values())


@pytest.mark.parametrize("design", DESIGNS)
def test_a_telephone_number_is_not_broken_at_its_spaces(design: str) -> None:
    numbers = ("+44 20 7946 0112", "+44 20 7946 0113", "+44 20 7946 0114", "+44 20 7946 0115", "+44 20 7946 0116")
    letter = replace(LETTER, contact_line=("maren@example.org", *numbers))
    told = dump(letter_docx(letter, replace(STYLE, template=design)))
    assert sum(f"\n{number}" in told for number in numbers) == 1


def test_the_letter_shows_an_address_as_the_resume_does() -> None:
    letter = replace(LETTER, contact_line=("https://www.example.org/in/maren-l/",))
    content = letter_docx(letter, STYLE)
    assert "Contact | example.org/in/maren-l\n" in dump(content)
    assert links(content) == {"example.org/in/maren-l": "https://example.org/in/maren-l"}


@pytest.mark.parametrize("density", get_args(DensityName))
@pytest.mark.parametrize("design", DESIGNS)
def test_the_reader_reads_the_same_resume_back(design: str, density: DensityName, tmp_path: Path) -> None:
    path = tmp_path / "resume.docx"
    path.write_bytes(resume_docx(tailored(READABLE), replace(STYLE, template=design, density=density)))
    back = read_resume(path)
    assert facts(back) == facts(READABLE)
    assert back.headline == READABLE.headline
    assert back.contact == READABLE.contact


@pytest.mark.parametrize("design", DESIGNS)
def test_the_reader_reads_the_same_resume_from_its_pdf(design: str, tmp_path: Path) -> None:
    path = tmp_path / "resume.docx"
    path.write_bytes(resume_docx(tailored(READABLE), replace(STYLE, template=design)))
    profile = (tmp_path / "profile").as_uri()
    command = ["soffice", "--headless", f"-env:UserInstallation={profile}", "--convert-to", "pdf", "--outdir"]
    subprocess.run([*command, str(tmp_path), str(path)], check=True, capture_output=True, timeout=60)
    back = read_resume(path.with_suffix(".pdf"))
    assert facts(back) == facts(READABLE)
    assert back.contact == READABLE.contact
    written = words(" ".join(paragraph.text for paragraph in opened(path.read_bytes()).paragraphs))
    for mode in ([], ["-raw"], ["-layout"]):
        command = ["pdftotext", *mode, str(path.with_suffix(".pdf")), "-"]
        told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        assert words(told) == written, mode
