"""What the posting asks for and the resume holds is said in the letter, and nothing that is not held yet."""

import datetime as dt

import pytest

from tailor import pipeline
from tailor.config import Settings
from tests.tailoring import samples

NOW = dt.datetime(2026, 11, 22, tzinfo=dt.UTC)
COOK = """Nell Ashdown
nell@example.org

Experience

Head Chef, The Quay House, Whitby    2019 - present
{bullets}

Education
NVQ Level 3 Professional Cookery, Whitby College, 2012
{studies}

Certificates
{certificates}

Skills
{skills}
"""
COOK_POSTING = """Head Chef
Moorside Hotel, Whitby

Requirements
- Level 3 Food Safety
- Experience of stock control
- HACCP
- Knowledge of nutrition for the elderly
- Welsh
"""
BULLETS = "- Managed a kitchen of nine cooks\n- Planned the menus for 120 guests"


def letter_of(posting: str = COOK_POSTING, **parts: str) -> str:
    filled = {"bullets": BULLETS, "studies": "", "certificates": "Emergency First Aid, 2024", "skills": "pastry"}
    resume = pipeline.resume_from_text(COOK.format(**filled | parts))
    made = pipeline.fit(resume, pipeline.posting_from_text(posting), Settings(), NOW)
    return "\n".join(paragraph.text for paragraph in made.letter.paragraphs)


def test_a_held_certificate_with_a_long_name_is_told() -> None:
    letter = letter_of(certificates="Level 3 Award in Food Safety (CIEH), 2022\nEmergency First Aid, 2024")
    assert "Level 3 Award in Food Safety (CIEH)" in letter


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Welsh (first language), English", "speak Welsh as my first language."),
        ("English, Welsh B2", "speak Welsh at level B2."),
        ("Chess (county side 2019), Welsh (fluent), full car licence", "speak fluent Welsh."),
    ],
)
def test_a_language_that_stands_in_a_line_of_anything_is_told_with_its_level(line: str, told: str) -> None:
    assert told in letter_of(skills=f"pastry\n\nOther\n{line}")


def test_the_classes_of_a_licence_stay_together() -> None:
    posting = COOK_POSTING.replace("Level 3 Food Safety", "Class 4 licence")
    letter = letter_of(posting, certificates="Class 1, 2 and 4 driver licence\nEmergency First Aid, 2024")
    assert "Class 1, 2 and 4 driver licence" in letter


def test_a_register_is_told_without_the_day_since_when() -> None:
    letter = letter_of(
        COOK_POSTING.replace("Level 3 Food Safety", "SSSC registration"), certificates="SSSC registered cook since 2012"
    )
    assert "SSSC registered cook." in letter


def test_what_somebody_knows_is_asked_for_by_its_noun() -> None:
    letter = letter_of(COOK_POSTING.replace("HACCP", "knows textured diets"), bullets="- Served textured diets to 40")
    assert "knows" not in letter


def test_how_much_somebody_worked_is_no_work_to_tell() -> None:
    assert "three days a week" not in letter_of(bullets=f"{BULLETS}\n- Worked three days a week from 2021")


def test_a_held_skill_with_a_name_in_capitals_is_told() -> None:
    assert "HACCP" in letter_of(skills="HACCP, pastry")


def test_one_certificate_of_a_line_is_told_by_its_own_name() -> None:
    posting = COOK_POSTING.replace("Level 3 Food Safety", "Forklift licence")
    letter = letter_of(posting, certificates="ADR (valid to 2028), Forklift licence (since 2014), First Aider")
    assert "forklift licence" in letter.lower()
    assert "ADR" not in letter


def test_a_diploma_in_an_asked_field_is_told() -> None:
    assert "Certificate in Nutrition" in letter_of(studies="Certificate in Nutrition, Whitby College, 2020")


@pytest.mark.parametrize(
    "study",
    [
        "Certificate in Nutrition, Whitby College, 2025 - present",
        "Certificate in Nutrition, Whitby College, in progress",
        "Certificate in Nutrition, Whitby College, 2024 - 2026, oral examination on 14 January 2027",
        "Certificate in Nutrition (two of four units passed), Whitby College, 2024",
    ],
)
def test_a_diploma_that_is_not_finished_is_never_told_as_held(study: str) -> None:
    letter = letter_of(studies=study)
    assert "Nutrition" not in letter.partition("qualifications")[2]
    assert "I hold a Certificate in Nutrition" not in letter


def test_a_bullet_that_alone_answers_something_stands_in_the_letter_whatever_its_form() -> None:
    letter = letter_of(bullets=f"{BULLETS}\n- Opened a Welsh-language supper club; 35 guests by the summer")
    assert "opened a Welsh-language supper club (35 guests by the summer)" in letter


def test_of_equal_bullets_the_one_with_the_posting_s_words_is_told() -> None:
    kinds = ("parking", "laundry", "catering", "garages", "gardens", "nutrition", "pools")
    letter = letter_of(bullets="\n".join(f"- Managed {kind} for 12 shops" for kind in kinds))
    assert "nutrition for 12 shops" in letter
    assert "pools" not in letter


def test_a_french_bullet_that_ends_in_a_word_like_an_english_article_is_told() -> None:
    resume = pipeline.resume_from_text(
        "Lise Aubert\nlise@example.org\n\nExpérience professionnelle\n\n"
        "Infirmière, Clinique du Parc, Toulouse    depuis 2019\n"
        "- Encadrement de cinq étudiants infirmiers par an\n- Soins de 24 patients\n\n"
        "Formation\nDiplôme d'État d'infirmier, IFSI de Toulouse, 2017\n"
    )
    posting = pipeline.posting_from_text(
        "Infirmier de jour (H/F)\nHôpital des Ormes, Toulouse\n\nProfil recherché\n"
        "- Diplôme d'État d'infirmier\n- Encadrement des étudiants\n"
    )
    made = pipeline.fit(resume, posting, Settings(), NOW)
    assert "cinq étudiants infirmiers par an" in " ".join(paragraph.text for paragraph in made.letter.paragraphs)


@pytest.mark.parametrize("employer", ["", "through Tyne Recruitment"])
def test_a_job_without_a_title_or_a_sure_employer_is_told_below_words_that_name_neither(employer: str) -> None:
    bullets = [
        "Testing and final circuits in a ward refurbishment: nurse call, lighting, data",
        "Testing of 340 student rooms: dead and live tests, snagging",
    ]
    resume = samples.resume("Con Ash", samples.experience(samples.entry("e1", "", employer, "2022-10 now", bullets)))
    posting = pipeline.posting_from_text("Electrician\nOak Estates\n\nRequirements\n- Nurse call systems\n- Testing\n")
    letter = [paragraph.text for paragraph in pipeline.fit(resume, posting, Settings(), NOW).letter.paragraphs]
    assert any("my work so far:" in text.lower() for text in letter)
    assert bullets[1] in letter
    assert not any("Tyne" in text for text in letter)
