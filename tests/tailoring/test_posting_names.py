"""The role and the employer of a posting as an applicant names them."""

import dataclasses

import pytest

from tailor.model import Bullet, PostingContact, RequirementKind, SectionKind
from tailor.tailoring import find_unsupported
from tailor.tailoring.posting_names import name_company, name_role, own_role
from tests.tailoring.samples import (
    NURSE,
    NURSE_POSTING,
    TOOL,
    VOCABULARY,
    asked,
    entry,
    experience,
    posting,
    resume,
    skills,
)
from tests.tailoring.test_letter import letter_for, text_of


@pytest.mark.parametrize(
    ("title", "location", "role"),
    [
        ("Night Porter (nights) 36h", "", "Night Porter"),
        ("Music Teacher (KS3) – Maternity cover, 0.8 FTE", "Ely", "Music Teacher (KS3)"),
        ("Radiographer - CT - 0.9 FTE Nights", "", "Radiographer - CT"),
        ("Line Supervisor (2nd shift)", "", "Line Supervisor"),
        ("Glazier - Ely / March / Wisbech", "Ely / March / Wisbech", "Glazier"),
        ("Archivist — Mill Valley Record Library", "Ely", "Archivist"),
        ("Koch/Köchin (m/w/d) 30h – unbefristet", "", "Koch/Köchin"),
        ("eine/n Polier/in Tiefbau (m/w/d)", "Gera", "Polier/in Tiefbau"),
        ("Pflegehelfer (m/w/d) in Teilzeit 30 Std./Woche", "", "Pflegehelfer"),
        ("Dachdecker (m/w/d) ab 01.03.", "", "Dachdecker"),
        ("Florist (m/w/d) 30 Std. – ab sofort", "", "Florist"),
        ("Peintre H/F - CDI - Tours", "Tours", "Peintre"),
        ("Driver, nights, up to £18/hr", "", "Driver"),
        ("Web Developer, remote", "", "Web Developer"),
        ("Head of Year 7", "", "Head of Year 7"),
        ("Sales Manager - Automotive", "Ely", "Sales Manager - Automotive"),
        ("Night Manager", "", "Night Manager"),
    ],
)
def test_a_role_is_named_without_hours_shifts_places_and_houses(title: str, location: str, role: str) -> None:
    assert name_role(dataclasses.replace(posting(title, "Oak"), location=location)) == role


@pytest.mark.parametrize(
    ("company", "name"),
    [
        ("Elm Shops (trading arm)", "Elm Shops"),
        ("Elm Youth Trust (EYT)", "Elm Youth Trust (EYT)"),
        ("Elm Ltd", "Elm Ltd"),
    ],
)
def test_an_employer_is_named_without_a_remark(company: str, name: str) -> None:
    assert name_company(posting("Clerk", company)) == name


@pytest.mark.parametrize(
    ("own", "title", "role"),
    [
        ("Kinderpflegerin", "Erzieher/in", "Erzieherin"),
        ("Zimmermann", "Bauleiter*in Hochbau", "Bauleiter Hochbau"),
        ("Pflegefachkraft", "Stationsleiter(in)", "Stationsleiter(in)"),
        ("Bürokauffrau", "SachbearbeiterIn", "Sachbearbeiterin"),
    ],
)
def test_a_german_role_has_the_form_of_the_candidates_own_titles(own: str, title: str, role: str) -> None:
    candidate = dataclasses.replace(
        resume("Ada Quill", experience(entry("e1", own, "Elm GmbH", "2019 now", []))), language="de"
    )
    job = dataclasses.replace(posting(title, "Oak GmbH"), language="de", text=f"{title}\nOak GmbH")
    assert own_role(job, candidate) == role
    letter = letter_for(candidate, job)
    assert f"„{role}“" in letter.paragraphs[0].text
    lines = ["Ada Quill", letter.subject, letter.greeting, letter.paragraphs[0].text, letter.farewell]
    assert find_unsupported(lines, candidate, VOCABULARY, (), job) == ()


def test_a_title_with_its_ward_is_named_without_it_and_a_rank_is_kept() -> None:
    for title, said in (
        ("Radiographer, CT / MRI", "I have been a Radiographer at Elm Hospital since 2019."),
        ("Radiographer, student", "My current position, since 2019, is Radiographer, student, at Elm Hospital."),
    ):
        candidate = resume("Ada Quill", experience(entry("e1", title, "Elm Hospital", "2019 now", [])))
        assert said in text_of(candidate, posting("Clerk", "Oak"))


def test_no_job_is_the_last_one_beside_a_dated_line_that_was_read_as_none() -> None:
    section = experience(entry("e1", "Office Clerk", "Elm Ltd", "2009 2017", []))
    unread = dataclasses.replace(section, lines=(Bullet("l1", "since 04/2018 foreman, Ash Ltd: two teams"),))
    assert "Until 2017" in text_of(resume("Ada Quill", section), posting("Waiter", "Oak"))
    assert "Until 2017" not in text_of(resume("Ada Quill", unread), posting("Waiter", "Oak"))


def test_a_skill_that_its_own_line_takes_back_is_not_named() -> None:
    wanted = posting("Clerk", "Oak", asked("Sage 50", kind=TOOL), asked("Xero", kind=TOOL))
    text = text_of(resume("Ada Quill", skills("Xero, Sage 50 only opened by the accountant")), wanted)
    assert "Xero" in text
    assert "Sage" not in text


def test_a_german_employer_is_named_without_its_town() -> None:
    job = entry("e1", "Erzieherin", "Kita Ulme, Musterstadt", "2019 now", ["Betreuung einer Gruppe von 18 Kindern"])
    candidate = dataclasses.replace(resume("Ada Quill", experience(job)), language="de")
    letter = letter_for(
        candidate, dataclasses.replace(posting("Erzieher/in", "Oak GmbH"), language="de"), language="de"
    )
    assert "bei der Kita Ulme als Erzieherin" in letter.paragraphs[0].text
    lines = ["Ada Quill", letter.greeting, letter.paragraphs[0].text, letter.farewell]
    assert find_unsupported(lines, candidate, VOCABULARY, ()) == ()


def test_a_mailbox_is_no_office_of_the_person_addressed() -> None:
    contact = PostingContact("Ms Helen Marsh", "Applications")
    assert "Applications" not in letter_for(NURSE, dataclasses.replace(NURSE_POSTING, contact=contact)).recipient


def test_a_french_farewell_takes_up_the_office_of_the_greeting() -> None:
    letter = letter_for(NURSE, NURSE_POSTING, to="Madame la Maire", language="fr")
    assert letter.farewell == "Je vous prie d’agréer, Madame la Maire, mes salutations distinguées."
    texts = [NURSE.contact.name, letter.greeting, letter.farewell, NURSE.contact.name]
    assert find_unsupported(texts, NURSE, VOCABULARY, ()) == ()


def test_of_a_line_of_papers_the_one_that_is_asked_for_is_named() -> None:
    papers = experience(
        entry("c1", "38 years, Forklift Licence B1", "", "", []), kind=SectionKind.CERTIFICATIONS, heading="P"
    )
    text = text_of(resume("Ada Quill", papers), posting("Clerk", "Oak", asked("forklift licence")))
    assert "38 years" not in text


def test_a_paper_with_the_year_up_to_which_it_holds_is_named_without_a_loose_word() -> None:
    papers = experience(entry("c1", "Driver CPC to 2038", "", "", []), kind=SectionKind.CERTIFICATIONS, heading="Cards")
    wanted = dataclasses.replace(asked("Driver CPC"), kind=RequirementKind.CERTIFICATION)
    text = text_of(resume("Ada Quill", papers), posting("Driver", "Oak", wanted))
    assert "I hold Driver CPC." in text


def test_work_comes_before_volunteer_work() -> None:
    given = experience(
        entry("v1", "Treasurer", "Ash Club", "2019 now", ["Ran payroll for 12 people."]),
        kind=SectionKind.VOLUNTEERING,
        heading="Voluntary",
    )
    job = experience(entry("e1", "Clerk", "Elm Ltd", "2015 2018", ["Ran payroll for 40 people."]))
    text = text_of(resume("Ada Quill", given, job), posting("Clerk", "Oak", asked("payroll")))
    assert text.index("In that position, I ran payroll for 40 people") < text.index("I ran payroll for 12 people")
