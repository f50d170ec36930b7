"""What somebody did in a break is no employer, and a school at a row's end no town, however it taught."""

import pytest

from tailor.model import Resume, SectionKind
from tailor.parsing.resume import parse_resume
from tailor.readers.docx import read_docx
from tests.parsing.resume_outline import read
from tests.readers.docx_files import docx, paragraph, table

BOLD = "<w:b/>"


@pytest.mark.parametrize(
    "text",
    [
        "Arbeitsuchend, in dieser Zeit Weiterbildung Lagerlogistik",
        "Arbeitsuchend gemeldet, Weiterbildung CNC-Technik",
        "Elternzeit, nebenbei Fernstudium Marketing",
        "Job seeking, meanwhile volunteering at a food bank",
        "En recherche d’emploi, formation bureautique en parallèle",
        "En paro, curso de Prevención de Riesgos",
        "In cerca di lavoro, nel frattempo corso di inglese",
        "Werkzoekend, in die tijd cursus Excel",
    ],
)
def test_what_was_done_in_a_break_is_no_employer(text: str) -> None:
    jobs = f"Cook, Elm Inn, 2019 - 2020\n- Cooked\n\n{text}, 2017 - 2018\n\nPorter, Oak Ltd, 2012 - 2016\n- Carried"
    (section,) = read(f"Ann Example\nann@example.org\n\nEXPERIENCE\n\n{jobs}\n").of_kind(SectionKind.EXPERIENCE)
    assert [entry.organisation for entry in section.entries] == ["Elm Inn", "", "Oak Ltd"]


def schooling(*rows: tuple[str, str]) -> Resume:
    own = table(*((paragraph(date, look=BOLD), text) for date, text in rows))
    top = [("Ann Example", "<w:b/><w:sz w:val='40'/>"), ("ann@example.org", ""), ("Employment", BOLD)]
    top += [("Cook, Elm Inn, 2019 - 2020", ""), ("Education and training", BOLD)]
    body = "".join(paragraph(text, look=look) for text, look in top) + own
    return parse_resume(read_docx(docx(body + paragraph("Skills", look=BOLD) + paragraph("Triage")), "cv.docx"))


@pytest.mark.parametrize(
    ("text", "school"),
    [
        ("NVQ Level 3 Social Care, Larchdale Skills Centre", "Larchdale Skills Centre"),
        ("Diploma in Counselling, Oak Learning Centre", "Oak Learning Centre"),
        ("Care Certificate, Larch House (in-house)", "Larch House"),
        ("Diploma in Cookery, Oak Catering (online)", "Oak Catering"),
    ],
)
def test_a_school_that_no_word_tells_is_no_town(text: str, school: str) -> None:
    resume = schooling(("2021", text), ("2007 – 2012", "8 GCSEs including English, St Ann’s High School, Bradford"))
    (section,) = resume.of_kind(SectionKind.EDUCATION)
    first, second = section.entries
    assert (first.organisation, first.location) == (school, "")
    assert (second.organisation, second.location) == ("St Ann’s High School", "Bradford")
