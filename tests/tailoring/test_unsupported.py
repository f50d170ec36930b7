"""A stranger's reading: lies are found, honest tailoring passes."""

import dataclasses
import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tailor.model import PostingContact, ProfileLink, Resume, Section, SectionKind
from tailor.tailoring import LetterOptions, Violation, find_unsupported, tailor_resume, write_letter
from tests.tailoring.samples import (
    ENGINEER,
    NURSE,
    NURSE_POSTING,
    PEOPLE,
    TEACHER,
    VOCABULARY,
    WELDER,
    document_lines,
    entry,
    experience,
    letter_text,
    match_literally,
    resume,
    skills,
)

LIES = [
    # numbers
    (NURSE, "14 chronic", "40 chronic", "40"),
    (NURSE, "six healthcare", "sixteen healthcare", "sixteen"),
    (ENGINEER, "team of eight", "team of 80", "80"),
    (ENGINEER, "by 30%", "by 70 percent", "70 percent"),
    (ENGINEER, "by 30%", "by 30", "30"),
    (ENGINEER, "3,000 queries", "30,000 queries", "30,000"),
    (ENGINEER, "from 50 to 6 minutes", "from 6 to 50 minutes", "50"),
    # units and rates
    (ENGINEER, "6 minutes", "6 seconds", "seconds"),
    (NURSE, "every quarter", "every month", "month"),
    (NURSE, "12 patients a shift", "12 patients an hour", "hour"),
    (ENGINEER, "900 daily users", "900 hourly users", "hourly"),
    # scope and seniority
    (NURSE, "Trained six", "Managed six", "Managed"),
    (NURSE, "Responsible for ordering", "Directed ordering", "Directed"),
    (ENGINEER, "Moved 40 services", "Architected 40 services", "Architected"),
    (TEACHER, "Mentor two trainee teachers.", "Lead the department.", "Lead the department."),
    (TEACHER, "Assisted with behaviour", "Led behaviour", "Led"),
    (TEACHER, "Assisted with behaviour", "Behaviour", "Behaviour management."),
    (NURSE, "up to 14", "14", "Dressed 14 chronic wounds a day as the ward's link nurse for wound care."),
    (WELDER, "Learned MIG welding under supervision.", "Performed MIG welding.", "Performed"),
    # employers, schools, degrees, titles
    (NURSE, "Hillview Hospital", "Hillside Hospital", "Hillside"),
    (NURSE, "Elm Street Clinic", "Hillview Hospital", "Hillview Hospital"),
    (NURSE, "University of Thornbury", "University of Thornton", "Thornton"),
    (NURSE, "BSc Nursing", "MSc Nursing", "MSc"),
    (NURSE, "BSc Nursing", "BSc Midwifery", "Midwifery"),
    (NURSE, "Junior Nurse", "Senior Nurse", "Senior"),
    (NURSE, "Junior Nurse\t", "Nurse\t", "Nurse\t2017-09 – 2020-03"),
    (ENGINEER, "Software Developer", "Platform Engineer", "2017, 2021-01"),
    (TEACHER, "PGCE Primary", "PGCE Secondary", "Secondary"),
    # dates
    (NURSE, "2017-09 – 2020-03", "2016-09 – 2020-03", "2016-09"),
    (NURSE, "2017-09 – 2020-03", "2017-09 – Present", "Present"),
    (TEACHER, "2014 – 2017", "Jan 2014 – 2017", "Jan 2014"),
    # skills, tools, certificates
    (ENGINEER, "K8s, Postgres", "K8s, MySQL", "MySQL"),
    (ENGINEER, "Docker, Kafka, Terraform", "Docker, RabbitMQ, Terraform", "RabbitMQ"),
    (ENGINEER, "Developed Python services", "Developed Java services", "Java"),
    (NURSE, "BLS", "ALS", "ALS"),
    (WELDER, "Reading drawings", "Reading drawings, MIG welding", "MIG welding"),
    # headline, summary, contact, place
    (ENGINEER, "Platform Engineer\n", "Senior Platform Engineer\n", "Senior"),
    (ENGINEER, "Platform Engineer\n", "Head of Engineering\n", "Head of Engineering"),
    (NURSE, "Staff nurse on", "Senior staff nurse on", "Senior"),
    (NURSE, "555-0142", "555-0143", "555-0143"),
    (NURSE, "amara.oduya@", "a.oduya@", "a.oduya@example.org"),
    (ENGINEER, "Leeds", "London", "London"),
    # additions, and a claim moved to another employer
    (
        ENGINEER,
        "Tested releases by hand.",
        "Wrote the on-call handbook for a team of eight.",
        "Wrote the on-call handbook for a team of eight.",
    ),
    (NURSE, "Experience\n", "Awards\nNurse of the year 2022\nExperience\n", "year, 2022"),
]

FAIR = [
    (NURSE, "Experience\n", "Professional Experience\n"),
    (TEACHER, "Mentor two trainee teachers.", "Mentored two trainee teachers."),
    (TEACHER, "Mentor two trainee teachers.", "Mentors two trainee teachers."),
    (NURSE, "Profile\n", "Summary\n"),
    (NURSE, "2020-04 – Present", "April 2020 – now"),
    (NURSE, "2020-04 – Present", "2020 – Present"),
    (
        NURSE,
        "Junior Nurse\t2017-09 – 2020-03\nElm Street Clinic",
        "Elm Street Clinic — Junior Nurse\n09/2017 – 03/2020",
    ),
    (NURSE, "Junior Nurse\t2017-09 – 2020-03\nElm Street Clinic", "Junior Nurse, Elm Street Clinic (2017 – 2020)"),
    (NURSE, "Venepuncture, BLS", "Basic Life Support (BLS), Wound care, Venepuncture"),
    (ENGINEER, "Python, Docker, K8s", "Kubernetes (K8s), Terraform, Docker, Python"),
    (ENGINEER, "by 30%", "by thirty percent"),
    (ENGINEER, "team of eight", "team of 8"),
    (ENGINEER, "3,000 queries", "3000 queries"),
    (ENGINEER, "Developed Python services for freight booking.\n", ""),
    (ENGINEER, "Technologies: Docker, Kafka, Terraform", "Technologies: Kafka, Terraform, Docker"),
    (ENGINEER, "Software Developer\t", "SOFTWARE DEVELOPER\t"),
    (TEACHER, "Assisted with behaviour", "Assisted with behavior"),
    (TEACHER, "Mentor two", "I mentor two"),
]


def read(text: str, candidate: Resume, *allowed: str) -> tuple[Violation, ...]:
    return find_unsupported(text.split("\n"), candidate, VOCABULARY, allowed)


def changed(candidate: Resume, true: str, other: str) -> str:
    text = "\n".join(document_lines(candidate)) + "\n"
    assert true in text
    return text.replace(true, other)


@pytest.mark.parametrize(("candidate", "true", "lie", "unsupported"), LIES)
def test_a_lie_is_found_and_its_words_are_named(candidate: Resume, true: str, lie: str, unsupported: str) -> None:
    assert unsupported in [found.unsupported for found in read(changed(candidate, true, lie), candidate)]


@pytest.mark.parametrize(("candidate", "true", "fair"), FAIR)
def test_a_fair_edit_passes(candidate: Resume, true: str, fair: str) -> None:
    assert read(changed(candidate, true, fair), candidate) == ()


@pytest.mark.parametrize("person", PEOPLE)
def test_a_resume_holds_its_own_document_and_all_that_tailor_makes_of_it(person: str) -> None:
    candidate, job = PEOPLE[person]
    found = match_literally(candidate, job)
    tailored = tailor_resume(candidate, job, found, VOCABULARY).resume
    letter = write_letter(candidate, job, found, LetterOptions(dt.date(2026, 11, 22)))
    for text in ("\n".join(document_lines(candidate)), "\n".join(document_lines(tailored)), letter_text(letter)):
        assert read(text, candidate) == ()


def test_the_nearest_true_text_is_shown() -> None:
    [found] = read("Experience\nTrained sixteen healthcare assistants in aseptic technique.", NURSE)
    assert found == Violation(
        "Trained sixteen healthcare assistants in aseptic technique.",
        "sixteen",
        "Trained six healthcare assistants in aseptic technique.",
    )


@pytest.mark.parametrize(
    ("sentence", "unsupported"),
    [
        ("At Hillview Hospital, I dressed up to 40 chronic wounds a day.", "40"),
        ("At Elm Street Clinic, I trained six healthcare assistants in aseptic technique.", "trained"),
        ("I currently work as a Senior Nurse at Hillview Hospital.", "Hillview Hospital"),
        ("I currently work as a Junior Nurse at Elm Street Clinic.", "Elm Street Clinic"),
        ("My skills also include BLS and Spanish.", "Spanish"),
        ("I hold a MSc Nursing from University of Thornbury.", "University of Thornbury"),
        ("I hold a MSc in Nursing from University of Thornbury.", "University of Thornbury"),
        ("I hold a BSc in Midwifery from University of Thornbury.", "University of Thornbury"),
        ("I have ten years of experience.", "ten years of experience"),
    ],
)
def test_a_false_sentence_of_a_letter_is_found(sentence: str, unsupported: str) -> None:
    lines = ["Amara Oduya", "22 November 2026", "Rowan Trust", "Dear Hiring Team,", sentence, "Kind regards,"]
    [found] = find_unsupported(lines, NURSE, VOCABULARY, ())
    assert unsupported in found.unsupported


@pytest.mark.parametrize("language", ["de", "fr"])
def test_a_letter_in_another_language_passes(language: str) -> None:
    job = dataclasses.replace(NURSE_POSTING, contact=PostingContact("Frau Dr. Anna Berg"))
    options = LetterOptions(dt.date(2026, 11, 22), language=language)
    letter = write_letter(NURSE, job, match_literally(NURSE, job), options)
    assert read(letter_text(letter), NURSE) == ()


def test_a_letters_date_addressee_and_subject_are_facts_of_the_posting() -> None:
    lines = ["Amara Oduya", "22 November 2026", "Ms Marsh", "Rowan Trust", "Application: Matron", "Dear Ms Marsh,"]
    assert find_unsupported(lines, NURSE, VOCABULARY, ()) == ()


def test_a_mention_in_a_bullet_proves_no_language() -> None:
    candidate = resume("Ada Quill", experience(entry("job1", "Clerk", "Elm", "2019 now", ["Taught Spanish speakers."])))
    assert read("Languages\nSpanish", candidate)


@pytest.mark.parametrize(
    ("line", "lie"),
    [
        ("Managed 3 of 5 shops in Leeds.", "Managed 5 shops in Leeds."),
        ("Managed part of the budget.", "Managed the budget."),
        ("Part of a team that built a bridge.", "Built a bridge."),
        ("Raised $2M for the clinic.", "Raised £2M for the clinic."),
        ("Raised $2M for the clinic.", "Raised $2B for the clinic."),
        ("Reported to the head of finance.", "Head of finance."),
        ("Worked with the finance team.", "Worked as the finance team."),
        ("Scored 3.4 of 4.0.", "Scored 3.9 of 4.0."),
    ],
)
def test_a_smaller_truth_does_not_hold_a_larger_claim(line: str, lie: str) -> None:
    candidate = resume("Ada Quill", experience(entry("job1", "Clerk", "Elm", "2019 now", [line])))
    head = "Experience\nClerk\t2019 – Present\nElm\n"
    assert read(head + line, candidate) == ()
    assert read(head + lie, candidate)


def test_a_title_does_not_lose_what_makes_it_smaller() -> None:
    candidate = resume("Ada Quill", experience(entry("job1", "Engineer (Intern)", "Elm", "2019 2020", [])))
    assert read("Experience\nEngineer (Intern), Elm\t2019 – 2020", candidate) == ()
    assert read("Experience\nEngineer, Elm\t2019 – 2020", candidate)


def test_half_a_title_and_half_a_bullet_make_no_true_line() -> None:
    bullet = "Architected a game."
    candidate = resume("Ada Quill", experience(entry("job1", "Senior Game Developer", "Elm", "2019 now", [bullet])))
    assert read("Experience\nSenior Game architected\t2019 – Present", candidate)
    assert read("Experience\nAs a Senior Game Developer at Elm, I architected a game.", candidate) == ()


def test_a_skill_keeps_its_level() -> None:
    candidate = resume("Ada Quill", skills("Expert: Filing", "Basic: Payroll"))
    assert read("Skills\nBasic: Payroll\nExpert: Filing", candidate) == ()
    assert [found.unsupported for found in read("Skills\nExpert: Filing, Payroll", candidate)] == ["Payroll"]


def test_a_thing_that_a_bullet_counts_is_no_skill() -> None:
    bullets = ("Led a tour of the walled garden.", "Stood in at the wedding desk.", "Kept the rota; pruning of roses.")
    candidate = resume("Ada Quill", experience(entry("e", "Gardener", "Elm Hall", "2019", bullets)), skills("Excel"))
    assert [found.unsupported for found in read("Skills\nExcel, Tour, Wedding", candidate)] == ["Tour, Wedding"]
    assert read("Skills\nExcel, Rota, Pruning", candidate) == ()


def test_two_names_of_a_skill_that_only_a_bullet_names_pass() -> None:
    assert read("Skills\nGTAW (TIG welding), Apache Kafka (Kafka)", ENGINEER)
    assert read("Skills\nApache Kafka (Kafka)", ENGINEER) == ()


def test_a_degree_may_be_told_with_its_field() -> None:
    assert read("Dear Team,\nI hold a BSc in Nursing from University of Thornbury.", NURSE) == ()


def test_allowed_lines_need_no_source() -> None:
    assert read("I grew up in Rowan.", NURSE)
    assert read("I grew up in Rowan.", NURSE, "I grew up in Rowan.") == ()


def test_a_placeholder_claims_nothing() -> None:
    assert read("[Why Rowan Trust: one or two sentences that only you can write]", NURSE) == ()


STATEMENTS = [
    (candidate, section.heading, one.title, bullet.text)
    for candidate, _ in PEOPLE.values()
    for section in candidate.sections
    for one in section.entries
    for bullet in one.bullets
]


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(STATEMENTS), st.data())
def test_a_foreign_word_anywhere_in_a_statement_is_found(
    statement: tuple[Resume, str, str, str], data: st.DataObject
) -> None:
    candidate, heading, title, text = statement
    words = text.split()
    words.insert(data.draw(st.integers(0, len(words))), data.draw(st.sampled_from(("director", "77", "award-winning"))))
    assert read(f"{heading}\n{title}\n{' '.join(words)}", candidate)


def letter_with(sentence: str) -> list[str]:
    return ["Amara Oduya", "amara.oduya@example.org", "Dear Hiring Team,", sentence, "Kind regards,", "Amara Oduya"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Your house has looked after my own family, and I would be proud to be part of it.",
        "I have long admired how you listen to people. That is what I want to do every day.",
        "I would love to talk with you over a coffee.",
        "Ich würde mich freuen, Sie kennenzulernen.",
    ],
)
def test_why_a_candidate_writes_is_no_claim(sentence: str) -> None:
    assert find_unsupported(letter_with(sentence), NURSE, VOCABULARY, ()) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "I would be proud to bring my ten years of nursing to you.",
        "I have led a whole hospital.",
        "I am a surgeon.",
        "I care about wound dressings and Kubernetes.",
        "I hold a doctorate.",
        "I loved being Chief Nurse, and my experience shows it.",
        "At Hillview Hospital I was the best.",
    ],
)
def test_a_fact_among_a_candidates_own_words_is_a_claim(sentence: str) -> None:
    assert find_unsupported(letter_with(sentence), NURSE, VOCABULARY, ()) != ()


def test_own_words_are_no_excuse_in_a_resume() -> None:
    lines = ["Amara Oduya", "Summary", "Loved by all who know her"]
    assert find_unsupported(lines, NURSE, VOCABULARY, ()) != ()


SOURCE = "Drafted discovery requests, subpoenas and motions for 6 attorneys."


@pytest.mark.parametrize(
    ("source", "claim", "verdict"),
    [
        (SOURCE, "Drafted subpoenas, discovery requests and motions for 6 attorneys.", "held"),
        (SOURCE, "Drafted motions for 6 attorneys, subpoenas and discovery requests.", "held"),
        (SOURCE, "Drafted subpoenas, motions and discovery requests for 6 attorneys.", "doubted"),
        ("Led 5 nurses and 3 cleaners.", "Led 3 cleaners and 5 nurses.", "held"),
        ("Led 5 nurses and 3 cleaners.", "Led 3 nurses and 5 cleaners.", "doubted"),
        ("Wrote letters and filed reports.", "Wrote reports and filed letters.", "doubted"),
        ("Assisted nurses and managed files.", "Managed files and assisted nurses.", "doubted"),
    ],
)
def test_a_list_may_stand_in_another_order(source: str, claim: str, verdict: str) -> None:
    candidate = resume("Ada Quill", experience(entry("job1", "Clerk", "Elm Ltd", "2019 2021", [source])))
    lines = ["Ada Quill", "Experience", "Clerk\t2019 – 2021", "Elm Ltd", claim]
    assert ("doubted" if find_unsupported(lines, candidate, VOCABULARY, ()) else "held") == verdict


def test_an_identifier_in_an_own_link_is_no_telephone_number() -> None:
    links = (ProfileLink("https://ids.example.org/0000-0002-0000-1234"),)
    own = dataclasses.replace(NURSE, contact=dataclasses.replace(NURSE.contact, links=links))
    assert find_unsupported(["ids.example.org/0000-0002-0000-1234"], own, VOCABULARY, ()) == ()
    assert find_unsupported(["ids.example.org/0000-0002-0000-1235"], own, VOCABULARY, ()) != ()


def test_a_score_beside_the_year_at_the_margin_is_no_telephone_number() -> None:
    section = Section(
        "s", SectionKind.CERTIFICATIONS, "Certifications", entries=(entry("e1", "TOEIC 985", "", "2013", []),)
    )
    own = dataclasses.replace(NURSE, sections=(*NURSE.sections, section))
    assert find_unsupported(["Certifications", "TOEIC 985\t2013"], own, VOCABULARY, ()) == ()
    assert find_unsupported(["Certifications", "TOEIC 885\t2013"], own, VOCABULARY, ()) != ()


@pytest.mark.parametrize("role", ["Head of Hillview Hospital Services", "Matron, Hillview Hospital"])
def test_the_addressee_of_a_letter_may_be_called_after_an_employer_of_the_candidate(role: str) -> None:
    job = dataclasses.replace(NURSE_POSTING, contact=PostingContact("Helena Marsh", role))
    address = [NURSE.contact.name, "3 March 2026", "Helena Marsh", role, job.company, "Dear Helena Marsh,"]
    assert find_unsupported(address, NURSE, VOCABULARY, (), job) == ()
    assert find_unsupported(address, NURSE, VOCABULARY, (), NURSE_POSTING) != ()
