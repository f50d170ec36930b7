"""Of which job a letter's sentences are, and what may stand around its text."""

import dataclasses

import pytest

from tailor.model import Posting, Section, SectionKind
from tailor.tailoring import find_unsupported
from tests.tailoring.samples import VOCABULARY, entry, experience, posting, resume, skills

CLERK = resume(
    "Ada Quill",
    experience(
        entry("j1", "Payroll Clerk", "Elmbridge Ltd", "2019 now", ["Run payroll for 40 staff.", "Keep leave records."]),
        entry(
            "j2",
            "Filing Clerk",
            "Oakham Council",
            "2016 2018",
            ["Filed 2,000 letters.", "Trained two juniors; one of them is still there."],
        ),
    ),
    Section(
        "e", SectionKind.EDUCATION, "Education", entries=(entry("e1", "BSc Chemistry", "Mill College", "2015", ()),)
    ),
    skills("Sage, Excel"),
)
MEISTERIN = dataclasses.replace(
    resume(
        "Ada Quill",
        experience(
            entry("j1", "Schichtleiterin", "Weserkai GmbH", "2019 now", ["Leite eine Schicht mit 14 Mitarbeitenden."]),
            entry("j2", "Lageristin", "Nordhafen AG", "2016 2018", ["Schulte neun Auszubildende im Lager."]),
        ),
    ),
    language="de",
)
EDUCATRICE = dataclasses.replace(
    resume(
        "Ada Quill",
        experience(
            entry("j1", "Éducatrice", "Crèche Les Roitelets", "2019 now", ["Anime deux ateliers par semaine."]),
            entry("j2", "Auxiliaire", "Crèche La Bernache", "2016 2018", ["A formé quatre stagiaires aux soins."]),
        ),
    ),
    language="fr",
)
ELM, OAK = "At Elmbridge Ltd I run payroll for 40 staff.", "At Oakham Council I filed 2,000 letters."
JOB = posting("Finance Officer", "Birch Works")


def letter(
    *paragraphs: str, subject: str = "Application: Finance Officer", greeting: str = "Dear Ms Elm,"
) -> list[str]:
    return ["Ada Quill", "3 May 2026", "Birch Works", subject, greeting, *paragraphs, "Kind regards,", "Ada Quill"]


@pytest.mark.parametrize(
    "paragraphs",
    [
        (f"{ELM} I trained two juniors.",),
        (f"{ELM} I also filed 2,000 letters.",),
        (f"{ELM} There I trained two juniors.",),
        (f"{ELM} In that role I also trained two juniors.",),
        (f"{ELM} During this time, I trained two juniors.",),
        (f"{OAK} I keep leave records.",),
        (f"{OAK} Before that, I filed 2,000 letters.",),
        (f"{OAK} Today I train two juniors.",),
        (ELM, "There I trained two juniors."),
        (ELM, "Trained two juniors"),
        ("At Elmbridge Ltd my tasks included:", "Trained two juniors"),
        ("As a Payroll Clerk I trained two juniors.",),
        ("I trained two juniors. That was at Elmbridge Ltd.",),
        ("I studied chemistry at Mill College. There I trained two juniors.",),
    ],
)
def test_a_claim_moved_to_another_employer_is_found_though_its_sentence_names_none(paragraphs: tuple[str, ...]) -> None:
    assert find_unsupported(letter(*paragraphs), CLERK, VOCABULARY, ()) != ()


@pytest.mark.parametrize(
    "paragraphs",
    [
        (f"{ELM} There I also keep leave records.",),
        (f"{ELM} Before that, at Oakham Council, I trained two juniors.",),
        (f"{ELM} Previously I trained two juniors.",),
        (f"{OAK} I also trained two juniors.",),
        (ELM, "I trained two juniors."),
        (OAK, "There I trained two juniors."),
        (OAK, "Trained two juniors"),
        ("At Oakham Council my tasks included:", "Trained two juniors"),
        (f"{OAK} Today I run payroll for 40 staff.",),
        (f"{OAK} I trained two juniors; one of them is still there.",),
    ],
)
def test_a_claim_stays_with_the_employer_of_its_paragraph(paragraphs: tuple[str, ...]) -> None:
    assert find_unsupported(letter(*paragraphs), CLERK, VOCABULARY, ()) == ()


def test_german_words_for_there_carry_an_employer_on() -> None:
    def read(*sentences: str) -> list[str]:
        text = letter(" ".join(sentences), subject="Bewerbung", greeting="Sehr geehrte Frau Elm,")
        return [found.sentence for found in find_unsupported(text, MEISTERIN, VOCABULARY, ())]

    first = "Bei der Weserkai GmbH leite ich eine Schicht mit 14 Mitarbeitenden."
    second = "Bei der Nordhafen AG schulte ich neun Auszubildende im Lager."
    assert read(first) == read(second) == []
    for lie in ("Dort schulte ich neun Auszubildende im Lager.", "In dieser Zeit schulte ich neun Auszubildende."):
        assert read(first, lie) == [lie]
    assert read(second, "In dieser Funktion leite ich eine Schicht.") == ["In dieser Funktion leite ich eine Schicht."]


def test_french_words_for_there_carry_an_employer_on() -> None:
    def read(*sentences: str) -> list[str]:
        text = letter(" ".join(sentences), subject="Candidature", greeting="Madame,")
        return [found.sentence for found in find_unsupported(text, EDUCATRICE, VOCABULARY, ())]

    first = "À la Crèche Les Roitelets, j’anime deux ateliers par semaine."
    lies = ("J’y ai formé quatre stagiaires aux soins.", "Dans ce poste, j’ai formé quatre stagiaires aux soins.")
    assert read(first) == []
    assert all(lie in read(first, lie) for lie in lies)
    assert read("À la Crèche La Bernache, j’ai formé quatre stagiaires aux soins.") == []


SUBJECTS = [
    ("Application: Finance Officer", True),
    ("Application for the post of Finance Officer at Birch Works", True),
    ("Re: Finance Officer – Ada Quill, Payroll Clerk", True),
    ("Application: Chief Finance Officer", False),
    ("Application: Finance Director", False),
    ("Application: Finance Officer with ten years of experience", False),
    ("Application: Finance Officer, which I hold today", False),
    ("Re: Head of Payroll – Ada Quill", False),
    ("Application of Ada Quill, chartered accountant", False),
    ("A question about my application for the Finance Officer position I also managed a team of 30.", False),
]


@pytest.mark.parametrize(("subject", "is_true"), SUBJECTS)
def test_a_subject_names_the_postings_role_and_nothing_of_the_writer(subject: str, *, is_true: bool) -> None:
    assert (find_unsupported(letter(subject=subject), CLERK, VOCABULARY, (), JOB) == ()) is is_true


@pytest.mark.parametrize("subject", [subject for subject, is_true in SUBJECTS if "I " in subject or "years" in subject])
def test_a_claim_in_the_subject_is_found_without_the_posting(subject: str) -> None:
    assert find_unsupported(letter(subject=subject), CLERK, VOCABULARY, ()) != ()


@pytest.mark.parametrize(
    "subject",
    [
        "Application: Finance Officer (currently Head of Finance)",
        "Application: Finance Officer – from a Finance Officer",
        "Application of a Chief Officer: Finance Officer",
        "Finance Officer with Power BI expertise",
        "Application as your next Finance Officer, ex-Deloitte",
    ],
)
def test_a_subject_that_says_what_its_writer_is_is_found_with_the_posting_and_without(subject: str) -> None:
    for job in (JOB, None):
        assert find_unsupported(letter(subject=subject), CLERK, VOCABULARY, (), job) != ()


def test_a_role_may_be_called_what_a_person_could_claim_to_be() -> None:
    nurse = posting("Registered Nurse with Rotation, which is permanent", "Elm Care")
    for job in (nurse, None):
        assert find_unsupported(letter(subject="Application: Registered Nurse"), CLERK, VOCABULARY, (), job) == ()
    assert find_unsupported(letter(subject=f"Application: {nurse.title}"), CLERK, VOCABULARY, (), nurse) == ()


@pytest.mark.parametrize(
    ("job", "subject"),
    [
        (posting("Lagerleiter (m/w/d)", "Birch Works"), "Bewerbung als Lagerleiterin"),
        (posting("Directeur de crèche (H/F)", "Birch Works"), "Candidature au poste de directrice de crèche"),
    ],
)
def test_a_woman_may_call_the_post_by_a_womans_title(job: Posting, subject: str) -> None:
    assert find_unsupported(letter(subject=subject), CLERK, VOCABULARY, (), job) == ()


@pytest.mark.parametrize(
    "lines",
    [
        letter(greeting="Dear Ms Elm, I have led the office since 2015,"),
        letter("Re: I led the office and trained 60 juniors."),
        letter("Application of new rules is what I taught at the Treasury."),
        [*letter()[:-1], "Ada Quill, Head of Payroll"],
        [*letter()[:2], "Chartered Accountant", *letter()[2:]],
        letter("Je vous prie d’agréer, Madame, les salutations d’une comptable diplômée."),
    ],
)
def test_a_lie_around_the_text_of_a_letter_is_found(lines: list[str]) -> None:
    assert find_unsupported(lines, CLERK, VOCABULARY, (), JOB) != ()


@pytest.mark.parametrize(
    "sentence",
    [
        "Colleagues call me the best clerk in the north.",
        "My managers praise my care.",
        "I am the ideal candidate.",
        "You will not find a better clerk.",
        "You won't find anyone more careful.",
        "Sie werden keine bessere Kraft finden.",
        "Vous ne trouverez pas de meilleure alliée.",
        "I have never missed a deadline.",
        "I love working in HEC-RAS.",
        "My reference from the Treasury is attached.",
        "I enclose my CV, which shows ten years at the Treasury.",
        "I can start on 1 March, as I did at the Treasury in 2015.",
        "Please find attached my CV and my PhD.",
        "I enclose my certificates for HVAC.",
        "I attach my letters of reference to Maersk.",
        "You will also find Apicbase in my CV.",
    ],
)
def test_praise_and_what_hides_in_a_courtesy_are_claims(sentence: str) -> None:
    assert find_unsupported(letter(sentence), CLERK, VOCABULARY, (), JOB) != ()


@pytest.mark.parametrize(
    "sentence",
    [
        "I enclose my CV.",
        "You will also find Excel in my CV.",
        "Please find attached my CV and my certificates.",
        "I would enjoy building something with your team.",
        "I care about people whose homes flood, and this is why your posting caught my eye.",
        "I am available from 1 February.",
        "I am available from early March.",
        "My notice period is two months.",
        "Thank you for considering my application.",
        "What I like best is a tidy ledger.",
        "Ich könnte zum 1. Februar bei Ihnen anfangen.",
        "Meine Kündigungsfrist beträgt drei Monate.",
        "Anbei sende ich Ihnen meinen Lebenslauf.",
        "Gern komme ich zu einem Gespräch nach Leeds.",
        "Je suis disponible à partir du 1er février.",
        "Vous trouverez mon CV ci-joint.",
    ],
)
def test_courtesies_and_wishes_claim_nothing(sentence: str) -> None:
    assert find_unsupported(letter(sentence), CLERK, VOCABULARY, (), JOB) == ()


@pytest.mark.parametrize(
    "farewell", ["Sincerely, Ada Quill", "With best wishes,", "All the best, Ada", "Freundliche Grüsse", "Best regards"]
)
def test_a_farewell_may_have_the_name_beside_it(farewell: str) -> None:
    assert find_unsupported([*letter()[:-2], farewell, "Ada Quill"], CLERK, VOCABULARY, (), JOB) == ()


VET = dataclasses.replace(
    resume(
        "Ada Quill",
        experience(
            entry("j1", "Nurse", "Elm Vets", "2019 now", ["Plan the roster in Deputy.", "9.000 Proben im Jahr"])
        ),
        Section("e", SectionKind.EDUCATION, "Education", entries=()),
        skills("Deputy, Xero (basic), Microsoft 365"),
    ),
    lines=("Skills", "Deputy, Xero (basic), Microsoft 365"),
)


@pytest.mark.parametrize(
    ("line", "is_true"),
    [
        ("Xero (basic), Microsoft 365, Deputy", True),
        ("Deputy, Xero (basic), Microsoft 365 (M365)", True),
        ("Deputy, Xero, Microsoft 365", False),
        ("Deputy, Xero (basic), Microsoft 365 (E5)", False),
    ],
)
def test_a_list_with_a_tool_called_like_a_post_keeps_its_levels(line: str, *, is_true: bool) -> None:
    assert (find_unsupported(["Skills", line], VET, VOCABULARY, ()) == ()) is is_true


def test_a_rate_may_be_told_with_another_small_word() -> None:
    lines = ["Experience", "Nurse, Elm Vets, 2019 – present", "9000 Proben pro Jahr"]
    assert find_unsupported(lines, VET, VOCABULARY, ()) == ()
    assert find_unsupported([*lines[:2], "9000 Proben pro Monat"], VET, VOCABULARY, ()) != ()


CLEANER = resume(
    "Ada Quill",
    experience(
        entry(
            "j1",
            "Technician",
            "Elmbridge Ltd",
            "2019 now",
            ["Administer 85 servers for nine sites.", "Cut downtime by 35% with new alarms.", "Trained two juniors."],
        ),
    ),
)


@pytest.mark.parametrize(
    ("sentence", "is_true"),
    [
        ("At Elmbridge Ltd I look after 85 servers for nine sites.", True),
        ("At Elmbridge Ltd downtime went down by 35% with new alarms.", True),
        ("At Elmbridge Ltd two juniors were trained.", True),
        ("Good tools are worth their price.", True),
        ("At Elmbridge Ltd I look after 850 servers for nine sites.", False),
        ("At Elmbridge Ltd I looked after two juniors.", False),
        ("At Elmbridge Ltd downtime went down by 53% with new alarms.", False),
        ("At Elmbridge Ltd 35 juniors were trained.", False),
        ("Crane driving is familiar ground too.", False),
        ("Good tools are worth their price, as I told my twelve apprentices.", False),
    ],
)
def test_less_may_be_said_in_other_words_and_no_more(sentence: str, *, is_true: bool) -> None:
    assert (find_unsupported(letter(sentence), CLEANER, VOCABULARY, (), JOB) == ()) is is_true


def test_a_paper_named_beside_the_job_leaves_the_next_sentence_with_the_job() -> None:
    paragraphs = (
        "Until 2018, I worked as a Filing Clerk at Oakham Council, and I hold a BSc in Chemistry from Mill College.",
        "In that role, I filed 2,000 letters.",
    )
    assert find_unsupported(letter(*paragraphs), CLERK, VOCABULARY, ()) == ()


def test_a_paper_named_beside_the_job_moves_no_deed_of_another_job() -> None:
    paragraphs = (
        "Until 2018, I worked as a Filing Clerk at Oakham Council, and I hold a BSc in Chemistry from Mill College.",
        "In that role, I kept leave records.",
    )
    assert find_unsupported(letter(*paragraphs), CLERK, VOCABULARY, ()) != ()
