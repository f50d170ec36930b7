"""Letters that a person wrote freely, and names of postings that look like ends of sentences."""

import dataclasses
import datetime as dt
import unicodedata

import pytest

from tailor.model import Posting, Section, SectionKind
from tailor.tailoring import LetterOptions, Tone, find_unsupported, write_letter
from tailor.tailoring.truth_letter import check_letter
from tests.tailoring.samples import VOCABULARY, asked, entry, experience, match_literally, posting, resume, skills

CLERK = resume(
    "Ada Quill",
    experience(
        entry(
            "j1",
            "Payroll Clerk, Back Office",
            "Elmbridge Ltd",
            "2019 now",
            ["Run payroll for 40 staff.", "Helped with audits."],
        ),
        entry("j2", "Filing Clerk", "Oakham Council", "2016 2019", ["Filed 2,000 letters and trained two juniors."]),
    ),
    skills("Sage, Excel"),
)


GREETINGS = {"en": "Dear Ms Elm,", "de": "Sehr geehrte Frau Elm,", "fr": "Madame,"}


def letter_of_clerk(sentence: str) -> list[str]:
    return ["Ada Quill", "Dear Hiring Team,", sentence, "Kind regards,", "Ada Quill"]


@pytest.mark.parametrize(
    "sentence",
    [
        "I am applying for the post of Finance Officer at Birch Works.",
        "At Elmbridge I now run payroll for 40 staff, and I helped with audits.",
        "In the Back Office at Elmbridge Ltd I run payroll for 40 staff.",
        "You ask for someone with patience: at Oakham Council I filed 2,000 letters and trained two juniors.",
        "At Oakham Council I filed 2,000 letters. I also trained two juniors.",
    ],
)
def test_a_freely_written_sentence_of_what_is_held_passes(sentence: str) -> None:
    assert find_unsupported(letter_of_clerk(sentence), CLERK, VOCABULARY, ()) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "I am applying for the post of Finance Officer with my ten years of payroll.",
        "At Elmbridge I now run payroll for 400 staff, and I helped with audits.",
        "At Oakham Council I run payroll for 40 staff.",
        "At Oakham Council I now file letters and train two juniors.",
        "At Elmbridge I run payroll for 40 staff, and I led audits.",
        "You ask for someone with patience: at Oakham Council I trained twelve juniors.",
        "I run payroll, and I was responsible for audits.",
    ],
)
def test_a_freely_written_lie_is_found(sentence: str) -> None:
    assert find_unsupported(letter_of_clerk(sentence), CLERK, VOCABULARY, ()) != ()


MARKED = ["../../x", "x..y", "Oh.. Ltd", "Oh.. We. Ltd..", ".hidden", "a...", "x... y", "*x* \\1 (?:", "A; B: C"]


@pytest.mark.parametrize("company", MARKED)
@pytest.mark.parametrize("tone", Tone)
def test_a_letter_to_names_full_of_marks_holds_in_the_check_of_its_parts(company: str, tone: Tone) -> None:
    for title, name in (("Clerk", company), (company, "Elm Ltd"), (company, company)):
        job = dataclasses.replace(posting(title, name, asked("Excel")), text=f"{title} at {name}. Excel")
        options = LetterOptions(dt.date(2026, 11, 22), tone=tone)
        made = write_letter(CLERK, job, match_literally(CLERK, job), options)
        assert check_letter(made, CLERK, job) == ()
        assert find_unsupported(_letter_to(job, tone), CLERK, VOCABULARY, (), job) == ()


@pytest.mark.parametrize(
    "company",
    [
        "Dr. Elm GmbH & Co. KG",
        "A.B.C. Ltd.",
        "Yum! Foods, Inc.",
        "Who Cares?",
        "I Run Ltd",
        "Oh… Ltd",
        "x. I lead. y",
        *MARKED,
    ],
)
@pytest.mark.parametrize("tone", Tone)
def test_a_posting_whose_names_look_like_ends_of_sentences_gets_its_letter(company: str, tone: Tone) -> None:
    job = dataclasses.replace(posting("Clerk", company, asked("Excel")), text=f"Clerk at {company}. Excel")
    lines = _letter_to(job, tone)
    assert any(company.rstrip(".") in unicodedata.normalize("NFKC", line) or company in line for line in lines)
    assert find_unsupported(lines, CLERK, VOCABULARY, (), job) == ()
    assert find_unsupported([line.replace("40 staff", "400 staff") for line in lines], CLERK, VOCABULARY, (), job) != ()


def _letter_to(job: Posting, tone: Tone) -> list[str]:
    made = write_letter(CLERK, job, match_literally(CLERK, job), LetterOptions(dt.date(2026, 11, 22), tone=tone))
    return [
        "Ada Quill",
        "Dear Hiring Team,",
        *(paragraph.text for paragraph in made.paragraphs if not paragraph.placeholder),
    ]


def test_what_limits_a_title_may_stand_below_it_but_not_be_gone() -> None:
    course = dataclasses.replace(entry("c1", "Crane Operator Card", "exam booked", "", ()))
    own = resume("Ada Quill", Section("s", SectionKind.CERTIFICATIONS, "Certificates", entries=(course,)))
    assert find_unsupported(["Certificates", "Crane Operator Card", "exam booked"], own, VOCABULARY, ()) == ()
    assert find_unsupported(["Certificates", "Crane Operator Card"], own, VOCABULARY, ()) != ()


def test_the_end_of_an_amount_and_a_year_are_no_telephone_number() -> None:
    own = resume(
        "Ada Quill", experience(entry("j1", "Clerk", "Elm Ltd", "2019 now", ["Won a grant of $318,000 2022 – 2025."]))
    )
    assert find_unsupported(["Won a grant of $318,000 2022 – 2025."], own, VOCABULARY, ()) == ()


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Ich habe die gesamte Abteilung geleitet."),
        ("de", "Ich führe ein Team von Monteuren."),
        ("de", "Ich war der Leiter der Werkstatt."),
        ("de", "Ich freue mich auf Sie, denn ich leite die ganze Werkstatt."),
        ("de", "In der Werkstatt plane ich die Schichten aller Kollegen."),
        ("fr", "J’ai dirigé tout le service."),
        ("fr", "Je gère une équipe de monteurs."),
    ],
)
def test_what_a_german_or_french_letter_says_of_work_is_a_claim(language: str, sentence: str) -> None:
    assert find_unsupported([GREETINGS[language], sentence], CLERK, VOCABULARY, ())


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Ich freue mich auf ein Gespräch."),
        ("de", "Ihre Anzeige habe ich mit Freude gelesen."),
        ("fr", "Je souhaite vous rencontrer."),
        ("fr", "Vos projets me plaisent et je serais ravie d’y contribuer."),
    ],
)
def test_a_wish_in_german_or_french_is_no_claim(language: str, sentence: str) -> None:
    assert not find_unsupported([GREETINGS[language], sentence], CLERK, VOCABULARY, ())


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "I was the head of the ward service."),
        ("en", "The whole team reported to me."),
        ("en", "Under my guidance the branch flourished."),
        ("en", "I enjoyed leading the department."),
        ("en", "My colleagues elected me as their chair."),
        ("en", "You will find in me a registered pharmacist."),
        ("en", "Nobody in the house orders more stock than I do."),
        ("de", "Mir unterstand das ganze Team."),
        ("de", "Die gesamte Abrechnung lag in meiner Hand."),
        ("de", "Handtherapie ist seit langem mein Gebiet."),
        ("de", "Meine Kolleginnen wählten mich zur Betriebsrätin."),
        ("fr", "Toute la brigade travaillait sous mes ordres."),
        ("fr", "Le comité m'a élu président."),
        ("fr", "Je serais ravi de vous parler du restaurant que j'ai ouvert."),
        ("fr", "Je suis convaincu d'avoir été un bon gérant."),
        ("fr", "La réception des marchandises me revenait entièrement."),
    ],
)
def test_a_claim_whose_subject_is_not_the_writer_is_a_claim_too(language: str, sentence: str) -> None:
    assert find_unsupported([GREETINGS[language], sentence], CLERK, VOCABULARY, ())


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Please call me on any weekday."),
        ("en", "Your house has been kind to my family."),
        ("de", "Ihre Anzeige hat mich sehr angesprochen."),
        ("de", "Gerne stelle ich mich persönlich vor."),
        ("fr", "Votre annonce a retenu toute mon attention."),
        ("fr", "Je vous prie d'agréer mes salutations distinguées."),
    ],
)
def test_what_is_said_of_the_writer_as_an_applicant_is_no_claim(language: str, sentence: str) -> None:
    assert not find_unsupported([GREETINGS[language], sentence], CLERK, VOCABULARY, ())


OWN_LIES = {
    "en": [
        "I can start at once, since I have run such a unit before.",
        "Having managed the entire firm, I would welcome the chance to talk.",
        "I am used to being responsible for everything.",
        "I was excited to see your advertisement because I manage such a team.",
        "Leading such teams every day, I would like to meet you.",
        "Trusted with the keys of the house, I look forward to your call.",
    ],
    "de": [
        "Gewohnt, ganze Mannschaften zu leiten, freue ich mich auf ein Gespräch.",
        "Erfahren in allen Fragen der Buchung, freue ich mich auf Sie.",
    ],
    "fr": [
        "Habituée à diriger une équipe, je souhaite vous rencontrer.",
        "Spécialisée en pédiatrie, je suis disponible rapidement.",
        "Forte de succès en vente, je serais ravie de vous rencontrer.",
    ],
}
COURTESIES = {
    "en": [
        "I have attached my resume for your review.",
        "I am free on any weekday after 3 pm.",
        "I am available on Tuesdays.",
        "Having read about your work, I would like to join you.",
        "Excited by your posting, I would welcome the chance to talk.",
        "Looking forward to your answer, I thank you for your time.",
        "The role meets my expectations.",
    ],
    "de": [
        "Für Fragen stehe ich Ihnen jederzeit gerne zur Verfügung.",
        "Ich bin kurzfristig verfügbar.",
        "Die Stelle entspricht ganz meinen Vorstellungen.",
    ],
    "fr": [
        "Ce poste correspond tout à fait à mes attentes.",
        "Passionnée par votre métier, je souhaite vous rencontrer.",
        "Vous trouverez mon CV en pièce jointe.",
    ],
}


@pytest.mark.parametrize(("language", "sentence"), [(k, one) for k, many in OWN_LIES.items() for one in many])
def test_a_claim_beside_a_courtesy_is_found(language: str, sentence: str) -> None:
    assert find_unsupported([GREETINGS[language], sentence], CLERK, VOCABULARY, ())


@pytest.mark.parametrize(("language", "sentence"), [(k, one) for k, many in COURTESIES.items() for one in many])
def test_a_courtesy_claims_nothing(language: str, sentence: str) -> None:
    assert not find_unsupported([GREETINGS[language], sentence], CLERK, VOCABULARY, ())
