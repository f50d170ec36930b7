"""A tailored resume as a Word document."""

from dataclasses import replace
from pathlib import Path

import pytest

from tailor.errors import TemplateError
from tailor.model import (
    Bullet,
    Contact,
    DateRange,
    Entry,
    ProfileLink,
    Resume,
    Section,
    SectionKind,
    Skill,
    SkillGroup,
    TailoredResume,
)
from tailor.writers import DocumentStyle, resume_docx
from tailor.writers.dates import date_words
from tailor.writers.package import unpack
from tailor.writers.style import PaperName
from tests.writers.docx_view import dump, links, opened, problems
from tests.writers.samples import RESUME, STYLE, TAILORED, bullets

EXPECTED = """\
Title | Maren Oduya-Lindqvist
Subtitle | Registered Nurse, Acute Medicine
Contact | maren.lindqvist@example.org~~|  +44 20 7946 0112~~|  Leeds~~|  Profile: example.org/in/maren-l
Heading 1 | Profile
Body Text | Nurse with six years on acute wards, two of them leading shifts of eight.
Heading 1 | Where I have worked
Heading 2 | Senior Staff Nurse | March 2021 – present
Entry Place | Elmfield Hospital, Leeds
Entry Detail | Acute medical unit, 32 beds
List Bullet | • Lead a night team of 8 nurses & assistants; cut medication errors by 18% in a year.
List Bullet | • Run the ward's wound care clinic:
List Bullet 2 |   • weekly review of 25 patients
List Bullet 2 |   • training of new staff
List Bullet | • Moved 400 paper charts into the electronic record.
Heading 2 | Staff Nurse | Sept 2018 – Feb 2021
Entry Place | Brackwater Community Trust
List Bullet | • Visited 12 patients a day at home.
List Bullet | • Trained three students each term.
Heading 2 | Harbour Café | 2016
Heading 1 | Education
Heading 2 | BSc (Hons) Adult Nursing | 2015 – 2018
Entry Place | University of Northmoor
Heading 1 | Skills
Skill Line | Clinical: Wound care, Cannulation
Skill Line | SystmOne, Excel (basic)
Heading 1 | Certificates & registration
List Bullet | • NMC registration, PIN 00X0000E
List Bullet | • Immediate Life Support (2024)
Heading 1 | Allotment
Body Text | Chair of a society of 60 plots, www.example.org/plots.
Heading 1 | References on request
"""


def tailored(*sections: Section, **fields: str) -> TailoredResume:
    resume = Resume("r.txt", Contact(name="Iris Vale"), sections=sections, **fields)  # type: ignore[arg-type]
    return TailoredResume(resume, resume, ())


def entry_lines(entry: Entry) -> list[str]:
    content = resume_docx(tailored(Section("s", SectionKind.EXPERIENCE, "Work", entries=(entry,))), STYLE)
    return dump(content).splitlines()[2:]


def test_every_section_stands_in_the_order_and_under_the_headings_of_the_resume() -> None:
    assert dump(resume_docx(TAILORED, STYLE)) == EXPECTED


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_the_document_is_valid(tmp_path: Path, paper: PaperName) -> None:
    assert problems(resume_docx(TAILORED, replace(STYLE, paper=paper)), tmp_path) == []


def test_the_same_resume_gives_the_same_bytes() -> None:
    assert resume_docx(TAILORED, STYLE) == resume_docx(TAILORED, STYLE)


def test_addresses_are_links_and_the_stop_after_one_is_not_part_of_it() -> None:
    assert links(resume_docx(TAILORED, STYLE)) == {
        "maren.lindqvist@example.org": "mailto:maren.lindqvist@example.org",
        "example.org/in/maren-l": "https://www.example.org/in/maren-l/",
        "www.example.org/plots": "https://www.example.org/plots",
    }


def test_the_addresses_of_a_contact_line_over_two_lines_are_links() -> None:
    contact = Contact(
        "Iris Vale",
        "iris.vale.of.the.long.meadow@example.org",
        "+44 1632 960 144",
        "Weston under Redcastle, Shropshire, United Kingdom",
        (ProfileLink("https://iris.example.org"), ProfileLink("https://github.com/iris-vale-of-the-meadow")),
    )
    content = resume_docx(TailoredResume(RESUME, replace(RESUME, contact=contact, sections=()), ()), STYLE)
    assert list(links(content)) == [contact.email, "iris.example.org", "github.com/iris-vale-of-the-meadow"]


def test_an_address_that_runs_code_is_shown_but_not_linked() -> None:
    contact = Contact(name="Iris Vale", links=(ProfileLink("javascript:alert(1)", "Site"),))
    content = resume_docx(TailoredResume(RESUME, replace(RESUME, contact=contact, sections=()), ()), STYLE)
    assert "Site: javascript:alert(1)" in dump(content)
    assert links(content) == {}


def test_a_link_keeps_to_its_own_words_when_a_longer_address_holds_them() -> None:
    contact = Contact(
        name="Iris Vale", links=(ProfileLink("https://example.org"), ProfileLink("https://example.org/vale"))
    )
    section = Section("s", SectionKind.OTHER, "Sites", lines=bullets("s", "not-example.org, example.org.uk"))
    content = resume_docx(TailoredResume(RESUME, replace(RESUME, contact=contact, sections=(section,)), ()), STYLE)
    linked = [link.text for paragraph in opened(content).paragraphs for link in paragraph.hyperlinks]
    assert linked == ["example.org", "example.org/vale"]


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (Entry("e", organisation="Mill & Sons", location="Hull"), ["Heading 2 | Mill & Sons, Hull"]),
        (Entry("e", location="Hull", dates=DateRange(text="2019")), ["Heading 2 | Hull | 2019"]),
        (Entry("e", dates=DateRange(text="2019")), ["Heading 2 | 2019"]),
        (Entry("e", bullets=bullets("e", "Welded hulls.")), ["List Bullet | • Welded hulls."]),
        (Entry("e", title="Welder", location="Hull"), ["Heading 2 | Welder", "Entry Place | Hull"]),
        (Entry("e", url="https://www.example.org/loom/"), ["Heading 2 | example.org/loom"]),
        (Entry("e", degree="MSc", field="Botany"), ["Heading 2 | MSc, Botany"]),
    ],
)
def test_an_entry_without_some_of_its_parts_has_no_stray_comma_or_tab(entry: Entry, expected: list[str]) -> None:
    assert entry_lines(entry) == expected


@pytest.mark.parametrize(
    ("dates", "language", "words"),
    [
        (DateRange("2019-03", None, current=True), "en", "Mar 2019 – Present"),
        (DateRange("2019-03", "2020"), "en", "Mar 2019 – 2020"),
        (DateRange("2019-03", None, current=True), "de", "03/2019 – heute"),
        (DateRange("2019-03", None, current=True), "pl", "03/2019 –"),
        (DateRange(None, "2016-07-01"), "en", "Jul 2016"),
        (DateRange("2019-03-01", "2020-11-30", text="2019-03-01 – 2020-11-30"), "en", "Mar 2019 – Nov 2020"),
        (DateRange("2019-03-01", "2019-03-01", text="2019-03-01"), "en", "Mar 2019"),
        (DateRange("2019-03", None, current=True, text="2019-03 — Present"), "en", "Mar 2019 – Present"),
        (DateRange("2019", "2020", text="2019 - 2020"), "en", "2019 - 2020"),
        (DateRange("2019", "2020", text="spring 2019 to 2020"), "en", "spring 2019 to 2020"),
    ],
)
def test_dates_stand_as_written_and_else_in_their_own_precision(dates: DateRange, language: str, words: str) -> None:
    entry = Entry("e", title="Welder", dates=dates)
    content = resume_docx(
        tailored(Section("s", SectionKind.EXPERIENCE, "Work", entries=(entry,)), language=language), STYLE
    )
    assert dump(content).splitlines()[2] == f"Heading 2 | Welder | {words}"


def test_a_skill_group_may_lack_its_label_its_level_or_its_skills() -> None:
    groups = (
        SkillGroup("g1", "Tools:", (Skill("k1", "Lathe"),), "advanced"),
        SkillGroup("g2", "", (Skill("k2", "German", "B2"), Skill("k3", "Welsh"))),
        SkillGroup("g3", "First aid"),
    )
    content = resume_docx(tailored(Section("s", SectionKind.SKILLS, "Skills", groups=groups)), STYLE)
    assert dump(content).splitlines()[2:] == [
        "Skill Line | Tools (advanced): Lathe",
        "Skill Line | German (B2), Welsh",
        "Skill Line | First aid",
    ]


def test_a_resume_without_a_name_is_still_written(tmp_path: Path) -> None:
    resume = Resume("r.txt", Contact(), sections=(Section("s", SectionKind.OTHER, "", lines=bullets("s", "Hello")),))
    content = resume_docx(TailoredResume(resume, resume, ()), STYLE)
    assert dump(content) == "Body Text | Hello\n"
    assert problems(content, tmp_path) == []


@pytest.mark.parametrize(("paper", "width", "height"), [("a4", 11906, 16838), ("letter", 12240, 15840)])
def test_the_sheet_is_the_one_asked_for(paper: PaperName, width: int, height: int) -> None:
    size = opened(resume_docx(TAILORED, replace(STYLE, paper=paper))).sections[0]._sectPr.pgSz
    assert size is not None
    assert (size.xpath("@w:w"), size.xpath("@w:h")) == ([str(width)], [str(height)])


@pytest.mark.parametrize(
    ("language", "paper", "attribute", "tag"),
    [
        ("en", "a4", "val", "en-GB"),
        ("en", "letter", "val", "en-US"),
        ("de", "a4", "val", "de-DE"),
        ("ja", "a4", "eastAsia", "ja-JP"),
        ("he", "a4", "bidi", "he"),
        ("", "letter", "val", "en-GB"),
    ],
)
def test_the_text_carries_its_language(language: str, paper: PaperName, attribute: str, tag: str) -> None:
    content = resume_docx(TailoredResume(RESUME, replace(RESUME, language=language), ()), replace(STYLE, paper=paper))
    assert opened(content).styles.element.xpath(f"//w:lang/@w:{attribute}") == [tag]


def test_a_paragraph_in_arabic_runs_from_right_to_left_and_its_neighbours_do_not(tmp_path: Path) -> None:
    section = Section("s", SectionKind.OTHER, "Work", lines=bullets("s", "مهندس برمجيات", "Software engineer"))
    content = resume_docx(tailored(section), STYLE)
    turned = [paragraph.text for paragraph in opened(content).paragraphs if paragraph._p.xpath("w:pPr/w:bidi")]
    assert turned == ["مهندس برمجيات"]
    assert problems(content, tmp_path) == []


def test_the_properties_name_the_candidate_and_the_keywords_and_nothing_of_the_program() -> None:
    content = resume_docx(TAILORED, replace(STYLE, keywords=("R&D", "R&D", "wound care")))
    properties = opened(content).core_properties
    assert properties.author == "Maren Oduya-Lindqvist"
    assert properties.title == "Maren Oduya-Lindqvist – Resume"
    assert properties.keywords == "R&D, wound care"
    assert properties.language == "en-GB"
    assert properties.created == properties.modified == STYLE.stamp
    assert properties.last_modified_by == ""
    assert b"tailor" not in b"".join(unpack(content).values())


def test_keywords_end_before_the_field_of_the_properties_is_full() -> None:
    words = tuple(f"keyword number {number}" for number in range(40))
    kept = opened(resume_docx(TAILORED, replace(STYLE, keywords=words))).core_properties.keywords
    assert len(kept) <= 255
    assert kept.split(", ") == list(words[: len(kept.split(", "))])


def test_a_page_may_end_after_an_entry_without_bullets_but_not_after_a_heading_with_something_below() -> None:
    entries = (Entry("a", title="First"), Entry("b", title="Second", organisation="Mill", bullets=bullets("b", "Did.")))
    content = resume_docx(tailored(Section("s", SectionKind.EXPERIENCE, "Work", entries=entries)), STYLE)
    free = [p.text for p in opened(content).paragraphs if p.paragraph_format.keep_with_next is False]
    assert free == ["First"]
    assert all(opened(content).styles[name].paragraph_format.keep_with_next for name in ("Heading 1", "Heading 2"))


def test_an_unknown_design_is_named_together_with_the_known_ones() -> None:
    with pytest.raises(TemplateError) as caught:
        resume_docx(TAILORED, DocumentStyle(template="../classic"))
    assert str(caught.value) == "no resume template '../classic'; known are: classic, collegiate, modern, plain"


def test_an_entrys_address_lies_behind_its_organisation_or_else_behind_its_heading(tmp_path: Path) -> None:
    entries = (
        Entry("a", title="Weaver", organisation="Loom", location="Hull", url="loom.example.org"),
        Entry("b", title="Weaver", organisation="Loom", location="Hull"),
        Entry("c", title="Carpet & rug", url="https://example.org/rug", bullets=bullets("c", "Loom, Hull", "Weaver")),
        Entry("d", title="Rag", url="javascript:alert(1)"),
    )
    content = resume_docx(tailored(Section("s", SectionKind.PROJECTS, "Work", entries=entries)), STYLE)
    found = [
        (paragraph.text, link.text, link.address)
        for paragraph in opened(content).paragraphs
        for link in paragraph.hyperlinks
    ]
    assert found == [
        ("Loom, Hull", "Loom", "https://loom.example.org"),
        ("Carpet & rug", "Carpet & rug", "https://example.org/rug"),
    ]
    assert problems(content, tmp_path) == []


def test_entries_that_are_but_a_name_and_a_date_stand_as_a_list() -> None:
    entries = (Entry("a", title="First aid", dates=DateRange(text="2024")), Entry("b", title="Forklift licence"))
    content = resume_docx(tailored(Section("s", SectionKind.CERTIFICATIONS, "Certificates", entries=entries)), STYLE)
    assert dump(content).splitlines()[2:] == ["List Bullet | • First aid | 2024", "List Bullet | • Forklift licence"]


def test_a_remark_on_a_certificate_stands_behind_its_date() -> None:
    entry = Entry("a", title="First aid", dates=DateRange(text="2016"), details=bullets("a", "not renewed"))
    content = resume_docx(tailored(Section("s", SectionKind.CERTIFICATIONS, "Certificates", entries=(entry,))), STYLE)
    assert dump(content).splitlines()[2:] == ["List Bullet | • First aid | 2016 (not renewed)"]


@pytest.mark.parametrize(
    ("language", "headings"),
    [("en", ["Summary", "Experience"]), ("de", ["Profil", "Berufserfahrung"]), ("fi", ["Summary", "Experience"])],
)
def test_a_resume_without_any_headings_gets_the_usual_ones(language: str, headings: list[str]) -> None:
    summary = Section("a", SectionKind.SUMMARY, "", lines=bullets("a", "Welder."))
    work = Section("b", SectionKind.EXPERIENCE, "", entries=(Entry("e", title="Welder"),))
    lines = dump(resume_docx(tailored(summary, work, language=language), STYLE)).splitlines()
    assert [line.removeprefix("Heading 1 | ") for line in lines if line.startswith("Heading 1")] == headings


def test_a_summary_above_the_first_heading_stays_without_one() -> None:
    summary = Section("a", SectionKind.SUMMARY, "", lines=bullets("a", "Welder."))
    work = Section("b", SectionKind.EXPERIENCE, "Jobs", entries=(Entry("e", title="Welder"),))
    lines = dump(resume_docx(tailored(summary, work), STYLE)).splitlines()
    assert lines[1:] == ["Body Text | Welder.", "Heading 1 | Jobs", "Heading 2 | Welder"]


def test_a_section_that_only_repeats_the_contact_is_not_said_twice() -> None:
    contact = Contact(name="Iris Vale", email="iris@example.org", phone="(555) 555-0134")
    sidebar = Section("a", SectionKind.OTHER, "Contact", lines=bullets("a", "iris@example.org", "(555)  555-0134"))
    more = Section("b", SectionKind.OTHER, "Reach me", lines=bullets("b", "iris@example.org", "by post"))
    icons = Section("c", SectionKind.OTHER, "", lines=bullets("c", "iris", "555-0134"))
    resume = Resume("r.txt", contact, sections=(icons, sidebar, more))
    assert dump(resume_docx(TailoredResume(resume, resume, ()), STYLE)).splitlines()[2:] == [
        "Heading 1 | Reach me",
        "List Bullet | • iris@example.org",
        "List Bullet | • by post",
    ]


@pytest.mark.parametrize(
    ("language", "words"), [("en", "1 May 2022"), ("de", "01.05.2022"), ("fr", "01-05-2022"), ("es", "01-05-2022")]
)
def test_an_award_keeps_the_day_on_which_it_was_given(language: str, words: str) -> None:
    entry = Entry("e", title="Best Weld", dates=DateRange(None, "2022-05-01"))
    content = resume_docx(
        tailored(Section("s", SectionKind.AWARDS, "Awards", entries=(entry,)), language=language), STYLE
    )
    assert words in dump(content)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Mar 2023 - Present · 3 yrs 9 mos", "Mar 2023 - Present"),
        ("Mar 2023 - Present · 9 mos 5 yrs 11 mos", "Mar 2023 - Present"),
        ("Mar 2023 - Present (18 months)", "Mar 2023 - Present (18 months)"),
    ],
)
def test_how_long_a_network_reckons_a_job_is_not_printed(written: str, shown: str) -> None:
    assert date_words(DateRange("2023-03", current=True, text=written)) == shown


def test_a_paragraph_on_a_job_stays_a_paragraph_before_its_bullets() -> None:
    told = Bullet("e.b0", "Fitted boots and shoes. Taught two Saturday lads.", prose=True)
    job = Entry("e", title="Shoe fitter", bullets=(told, *bullets("e", "Counted the till every evening.")))
    assert entry_lines(job) == [
        "Heading 2 | Shoe fitter",
        "Entry Detail | Fitted boots and shoes. Taught two Saturday lads.",
        "List Bullet | • Counted the till every evening.",
    ]


@pytest.mark.parametrize(
    ("remark", "expected"),
    [
        ("part time", ["Entry Place | Elm Homes (part time), Leeds"]),
        ("Two sites, 40 beds.", ["Entry Place | Elm Homes, Leeds", "Entry Detail | Two sites, 40 beds."]),
    ],
)
def test_a_remark_of_a_few_words_stands_in_parentheses_behind_the_employer(remark: str, expected: list[str]) -> None:
    details = (Bullet("d", remark),)
    assert entry_lines(Entry("e", "Cook", "Elm Homes", "Leeds", details=details))[-len(expected) :] == expected


@pytest.mark.parametrize(
    ("grade", "heading", "below"),
    [
        ("2:1", "BSc Physics, 2:1", []),
        ("GPA 3.8", "BSc Physics, GPA 3.8", []),
        ("GPA: 3.82/4.00", "BSc Physics", ["Entry Detail | GPA: 3.82/4.00"]),
        ("9.4/10", "BSc Physics", ["Entry Detail | 9.4/10"]),
        ("Prize of 2019", "BSc Physics", ["Entry Detail | Prize of 2019"]),
        ("Distinction", "BSc Physics", ["Entry Detail | Distinction"]),
    ],
)
def test_a_grade_in_a_figure_stands_behind_its_degree(grade: str, heading: str, below: list[str]) -> None:
    degree = Entry("e", "BSc Physics", "Elm College", details=(Bullet("d", grade),), degree="BSc", field="Physics")
    content = resume_docx(tailored(Section("s", SectionKind.EDUCATION, "Education", entries=(degree,))), STYLE)
    assert dump(content).splitlines()[2:] == [f"Heading 2 | {heading}", "Entry Place | Elm College", *below]


def test_a_reference_is_set_in_a_list_and_so_are_the_others_beside_it() -> None:
    cited = "Vale I, Coe P. How tides turn a clock, and what the clock says of it. J Coast Res. 2021;39(4):511-20."
    talk = Entry(
        "e2", "Slow clocks", "Elm Forum", dates=DateRange(end="2019", text="2019"), url="https://example.org/t"
    )
    section = Section("s", SectionKind.PUBLICATIONS, "Publications", entries=(Entry("e1", cited), talk))
    content = resume_docx(tailored(section), STYLE)
    assert dump(content).splitlines()[2:] == [
        f"List Bullet | • {cited}",
        "List Bullet | • Slow clocks, Elm Forum | 2019",
    ]
    assert links(content) == {"Slow clocks, Elm Forum": "https://example.org/t"}
