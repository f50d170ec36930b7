"""Resumes told in sentences, forms with labels, and files that say more or less than their schema."""

import pytest

from tailor.model import SectionKind
from tailor.parsing.resume import parse_resume
from tailor.readers import document_from_bytes, document_from_text
from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nann@example.org\n\nEXPERIENCE\nCook, Elm Inn, Leeds, 2019 - 2021\n- Cooked lunches\n\n"


def test_a_resume_in_two_paragraphs_keeps_every_word_in_its_order() -> None:
    work = "I am a lorry driver. I have worked for Elm Foods since 2017, and since 2020 I have taught new drivers."
    school = (
        "I went to vocational school in Leeds (logistics, 2011). My safety card is valid (until 2028). I speak Finnish."
    )
    resume = read(f"Ann Example, Leeds, ann@example.org, 01632 960 001\n\n{work}\n\n{school}\n")
    assert [[line.text for line in section.lines] for section in resume.sections] == [[work], [school]]
    assert not any(section.entries for section in resume.sections)


def test_until_when_a_break_lasted_stays_in_its_words() -> None:
    jobs = "Retrenched 2015, unemployed until Jan 2016\nCook, Elm Inn, 2016 - present\n"
    text = f"Ann Example\nann@example.org\n\nEXPERIENCE\n{jobs}"
    assert outline(read(text), "EXPERIENCE") == (
        "> Retrenched 2015, unemployed until Jan 2016 / ? / ? / ..2016-01\n> Cook / Elm Inn / ? / 2016..now"
    )


@pytest.mark.parametrize("mark", ["", "• "])
@pytest.mark.parametrize(
    ("dates", "employer", "post", "duties"),
    [
        ("Date (da – a)", "Nome e indirizzo del datore di lavoro", "Tipo di impiego", "Principali mansioni"),
        (
            "Dates",
            "Name and address of employer",
            "Occupation or position held",
            "Main activities and responsibilities",
        ),
        (
            "Zeitraum",
            "Name und Adresse des Arbeitgebers",
            "Beruf oder Funktion",
            "Wichtigste Tätigkeiten und Zuständigkeiten",
        ),
    ],
)
def test_the_labels_of_a_form_are_no_jobs(mark: str, dates: str, employer: str, post: str, duties: str) -> None:
    rows = [
        (dates, "2009 – 2015"),
        (employer, "Edilolmo S.r.l., Roma"),
        (post, "Cook"),
        (duties, "Cooked 90 lunches a day"),
    ]
    form = "\n".join(f"{mark}{label}   {answer}" for label, answer in rows)
    resume = read(f"CURRICULUM VITAE\n\nAnn Example\nann@example.org\n\nEXPERIENCE\n{form}\n\nSKILLS\nBaking\n")
    assert outline(resume, "EXPERIENCE") == ("> Cook / Edilolmo S.r.l. / Roma / 2009..2015\n- Cooked 90 lunches a day")


def test_a_name_behind_its_label_is_no_town() -> None:
    top = "CURRICULUM VITAE\n\nPERSONAL DETAILS\nName   Ann Example\nE-mail   ann@example.org\n\n"
    resume = read(f"{top}{TOP[28:]}SKILLS\nBaking\n")
    assert (resume.contact.name, resume.contact.location) == ("Ann Example", "")


def test_the_first_part_of_an_employers_name_stays_before_its_dash() -> None:
    job = "Registered Nurse, 2019 - 2021\nElm – University Medical Center, Phoenix, AZ\n- Cared for six patients"
    resume = read(f"Ann Example\nann@example.org\n\nEXPERIENCE\n{job}\n\nSKILLS\nTriage\n")
    assert outline(resume, "EXPERIENCE").startswith(
        "> Registered Nurse / Elm – University Medical Center / Phoenix, AZ"
    )


@pytest.mark.parametrize(
    ("date", "told"),
    [
        ("2014 – 2019", "2014..2019"),
        ("Mar 2014 - present", "2014-03..now"),
        ("Fall 2014", "2014..2014"),
        ("since I was ten", ""),
    ],
)
def test_any_words_are_a_date_in_rendercv(date: str, told: str) -> None:
    row = f"{{company: Elm Inn, position: Cook, date: '{date}'}}"
    text = f"cv:\n  name: Ann Example\n  sections:\n    experience:\n    - {row}\n"
    section = parse_resume(document_from_bytes(text.encode(), "cv.yaml")).of_kind(SectionKind.EXPERIENCE)[0]
    assert outline(parse_resume(document_from_bytes(text.encode(), "cv.yaml")), section.heading).splitlines()[0] == (
        f"> Cook / Elm Inn / ? / {told or '?'}"
    )
    assert told or [line.text for line in (*section.entries[0].details, *section.entries[0].bullets)] == [date]


def test_every_departure_from_the_schema_is_told_with_its_path() -> None:
    text = (
        '{"basics": {"name": "Ann Example", "email": "ann", "url": "foo", "location": "Leeds"}, "skills": ["Baking"],'
        ' "work": [{"name": "Elm Inn", "position": 5, "startDate": "March 2019", "highlights": "Cooked"}]}'
    )
    notes = [note.text for note in parse_resume(document_from_bytes(text.encode(), "cv.json")).notes]
    paths = (
        "basics.email",
        "basics.url",
        "basics.location",
        "work[0].position",
        "work[0].startDate",
        "work[0].highlights",
    )
    assert [note.split()[0] for note in notes] == [*paths, "skills[0]"]


def test_a_valid_file_departs_from_nothing() -> None:
    text = (
        '{"basics": {"name": "Ann Example", "email": "ann@example.org", "url": "https://example.org", "location":'
        ' {"city": "Leeds"}}, "skills": [{"name": "Baking"}], "work": [{"name": "Elm Inn", "position": "Cook",'
        ' "startDate": "2019-03", "highlights": ["Cooked"]}]}'
    )
    assert parse_resume(document_from_bytes(text.encode(), "cv.json")).notes == ()


def test_what_a_rule_of_the_page_hides_is_left_out_and_told_of() -> None:
    rules = (
        ".hid{display:none} #x , .y { visibility: hidden } @media print{.shown{display:none}}"
        " .back{display:none} .back{display:block}"
    )
    body = (
        "<h1>Ann Example</h1><p class='hid'>keyword keyword surgery expert</p><p id='x'>more keywords here</p>"
        "<p class='shown'>Cook</p><p class='back'>Leeds</p><p>Cooked lunches for ninety people</p>"
    )
    page = f"<html><head><style>{rules}</style></head><body>{body}</body></html>"
    document = document_from_text(page, "cv.html")
    assert [block.text for block in document.blocks] == [
        "Ann Example",
        "Cook",
        "Leeds",
        "Cooked lunches for ninety people",
    ]
    assert any("does not show" in note.text for note in document.notes)
