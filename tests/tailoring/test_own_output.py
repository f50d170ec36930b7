"""What tailor writes, read back as a stranger would read it, claims nothing that the resume does not hold."""

import datetime as dt
import json

import pytest

from tailor import pipeline, readers, writers
from tailor.config import Settings
from tailor.model import Resume

NOW = dt.datetime(2026, 11, 22, tzinfo=dt.UTC)
POSTING = """Operations Coordinator at Alder Works Ltd

Alder Works Ltd, Leeds

Requirements
- Experience with Excel, Python or SAP
- Wound care, food safety or TIG welding
- Customer service and scheduling
- French or Spanish
- A bachelor's degree

Nice to have
- Kubernetes
- First Aid
"""
HEAD = "Ada Quill\nada.quill@example.org | 555-0142 | Leeds\n\n"
FIRMS = ("Elm", "Ash", "Oak", "Yew", "Fir", "Bay", "Fig", "Holly", "Rowan", "Hazel", "Maple", "Birch")
TEXTS = {
    "plain": "Experience\n\nClerk, Elm Ltd, 2019 - Present\n- Ran payroll in Excel for 40 staff\n- Cut errors by 12%\n",
    "two columns of dates": "EXPERIENCE\n\nElm Ltd\t2019-03 - 2021-06\nClerk\n- Scheduled 14 drivers a day\n",
    "certificates with years": (
        "Experience\n\nCook, Ash Inn, 2015 - 2020\n- Kept food safety logs for 5 years\n\n"
        "Certifications\n\nFirst Aid at Work, 2018 (renewed 2024), expires 2027\nFood Hygiene 2, Food Board, 2019\n"
    ),
    "skills only": "Skills\nExcel, K8s, customer service\n\nEducation\n\nBA, Mill University, 2010 - 2013\n",
    "labelled skills": (
        "Skills\nTools: Excel, SAP\nLanguages: French (B2), Spanish (basic)\n\n"
        "Experience\n\nBuyer, Oak plc, 2012 - 2016\n- Negotiated 30 contracts worth £2.4m\n"
    ),
    "paragraphs": (
        "Profile\nWelder with a steady hand.\n\nExperience\n\nWelder, Yard & Sons, Jan 2016 - Mar 2022\n"
        'TIG welding of 2" to 24" stainless pipe. Trained 4 apprentices, three of whom now hold their own 6G.\n'
    ),
    "two titles at one employer": (
        "Experience\n\nNorth Hospital\nSenior Nurse, 2020 - Present\n- Lead wound care for 28 beds\n"
        "Staff Nurse, 2016 - 2020\n- Assisted with wound care rounds\n"
    ),
    "projects and volunteering": (
        "Projects\n\nMap, 2021\n- Wrote 3 scripts in Python\n\nVolunteering\n\nDriver, Town Food Bank, 2018 - 2020\n"
        "- Drove 2 routes a week\n"
    ),
    "german": (
        "Berufserfahrung\n\nKöchin, Gasthof Ahorn, 2015 - heute\n- Leitung einer Küche mit 6 Personen\n\n"
        "Kenntnisse\nExcel, HACCP\n\nSprachen\nDeutsch (Muttersprache), Französisch (B1)\n"
    ),
    "student": (
        "Education\n\nBSc Physics, Mill University, 2022 - Present\nFinal project: a cloud chamber\n\n"
        "Interests\nChess, running\n"
    ),
    "many jobs": "Experience\n\n"
    + "".join(
        f"Clerk, {name} Ltd, {1990 + n} - {1991 + n}\n- Filed {n + 2},000 letters\n\n" for n, name in enumerate(FIRMS)
    ),
    "awards and papers": (
        "Experience\n\nTeacher, Oak School, 2011 - Present\n- Teach 28, 9 with English as a second language\n\n"
        "Awards\nTeacher of the Year 2017, Town Council\n\nPublications\nReading aloud, Journal of Schools, 2019\n"
    ),
}
JSON_RESUME = {
    "basics": {"name": "Ada Quill", "email": "ada.quill@example.org", "summary": "Sells Machines™ for a living."},
    "work": [
        {
            "name": "Elm Ltd",
            "position": "Sales Manager",
            "startDate": "2019-03",
            "highlights": ["Grew revenue from $9.1M to $13.8M in Excel"],
        },
    ],
    "skills": [
        {"name": "Selling", "level": "Expert", "keywords": ["Tenders", "Customer service"]},
        {"name": "Office", "level": "Beginner", "keywords": ["Excel", "SAP"]},
    ],
    "languages": [{"language": "French", "fluency": "B2"}],
    "awards": [{"title": "Talk of the Day", "date": "2013-06", "awarder": "Machines 2013 Conference"}],
}


def unsupported(candidate: Resume, settings: Settings) -> list[tuple[str, str]]:
    made = pipeline.fit(candidate, pipeline.posting_from_text(POSTING), settings, NOW)
    style = writers.DocumentStyle(stamp=NOW)
    documents = {
        "resume.docx": writers.resume_docx(made.tailored, style),
        "letter.docx": writers.letter_docx(made.letter, style),
    }
    return [
        (violation.sentence, violation.unsupported)
        for name, content in documents.items()
        for violation in pipeline.verify(readers.document_from_bytes(content, name), candidate)
    ]


OWN_WORDS = Settings(
    why="Your house has been kind to my family, and I would be glad to give something back.",
    closing="I would love to hear from you. Thank you for your time!",
)


@pytest.mark.parametrize("shape", TEXTS)
def test_what_is_written_of_a_text_resume_is_clean(shape: str) -> None:
    assert unsupported(pipeline.resume_from_text(HEAD + TEXTS[shape]), OWN_WORDS) == []


def test_what_is_written_of_a_structured_resume_is_clean() -> None:
    document = readers.document_from_bytes(json.dumps(JSON_RESUME).encode(), "resume.json")
    assert unsupported(pipeline.resume_from_document(document), OWN_WORDS) == []


def test_a_level_that_the_resume_does_not_give_is_doubted() -> None:
    document = readers.document_from_bytes(json.dumps(JSON_RESUME).encode(), "resume.json")
    candidate = pipeline.resume_from_document(document)
    raised = readers.document_from_text("Skills\n\nOffice (Expert): Excel, SAP\n")
    assert pipeline.verify(raised, candidate) != ()
