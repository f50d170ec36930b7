"""What a letter calls persons, posts and qualifications, and which job it tells first."""

import dataclasses
import datetime as dt

import pytest

from tailor.model import Letter, Posting, PostingContact, Resume
from tailor.tailoring import LetterOptions, write_letter
from tailor.tailoring.posting_names import name_role
from tailor.tailoring.prepositions import locate
from tailor.tailoring.truth_letter import check_letter
from tests.tailoring.samples import (
    NURSE,
    NURSE_POSTING,
    TOOL,
    asked,
    education,
    entry,
    experience,
    match_literally,
    posting,
    resume,
    skills,
)


def letter_for(candidate: Resume, job: Posting, *, to: str = "", language: str = "") -> Letter:
    options = LetterOptions(dt.date(2026, 11, 22), to=to, language=language)
    return write_letter(candidate, job, match_literally(candidate, job), options)


def text_of(candidate: Resume, job: Posting) -> str:
    return "\n".join(paragraph.text for paragraph in letter_for(candidate, job).paragraphs)


@pytest.mark.parametrize(
    ("name", "language", "greeting"),
    [
        ("Dr Ann Lane MRCVS", "en", "Dear Dr Lane,"),
        ("Jo Lane BSc (Hons)", "en", "Dear Jo Lane,"),
        ("Mrs Ann McDonald", "en", "Dear Mrs McDonald,"),
        ("ANN LANE", "en", "Dear ANN LANE,"),
        ("Frau Mag. Anna Ulme", "de", "Sehr geehrte Frau Mag. Ulme,"),
    ],
)
def test_letters_behind_a_name_are_no_family_name(name: str, language: str, greeting: str) -> None:
    assert letter_for(NURSE, NURSE_POSTING, to=name, language=language).greeting == greeting


@pytest.mark.parametrize(
    ("title", "place", "role"),
    [
        ("Driver – days", "", "Driver"),
        ("Vet – Leeds", "Leeds, UK", "Vet"),
        ("Payroll Officer – 12 months, part-time", "", "Payroll Officer"),
        ("Cook (mi-temps, CDD 1 an)", "", "Cook"),
        ("Teacher – Maths", "Leeds", "Teacher – Maths"),
        ("Payroll Clerk (18–24 hours, term time)", "", "Payroll Clerk"),
        ("Laborant – Teilzeit ab 25 Stunden möglich", "", "Laborant"),
        ("Fitter - permanent nights, Mon-Thu plus call-outs", "", "Fitter"),
        ("Reception Teacher (0.6 FTE, fixed term)", "", "Reception Teacher"),
        ("Chef – Night Market", "", "Chef – Night Market"),
        ("Planner – Contract Logistics", "", "Planner – Contract Logistics"),
        ("Engineer – Permanent Way", "", "Engineer – Permanent Way"),
    ],
)
def test_a_role_is_named_without_hours_contract_and_place(title: str, place: str, role: str) -> None:
    assert name_role(dataclasses.replace(posting(title, "Oak"), location=place)) == role


def test_a_title_of_plain_words_has_no_capital_in_a_sentence() -> None:
    job = entry("e1", "Self-employed carpenter", "", "2019 now", ["Hung 40 doors.", "Fitted 9 kitchens."])
    assert "as a self-employed carpenter" in text_of(resume("Ada Quill", experience(job)), posting("Joiner", "Oak"))


@pytest.mark.parametrize("title", ["Painter (sole trader)", "Self-employed painter"])
def test_a_region_is_no_employer_of_ones_own_business(title: str) -> None:
    job = entry("e1", title, "Vale of Elm", "2019 now", ["Painted 60 houses.", "Priced every job."])
    text = text_of(resume("Ada Quill", experience(job)), posting("Painter", "Oak"))
    assert "ainter" in text
    assert "Vale of Elm" not in text


def test_a_firm_that_was_taken_for_the_title_is_no_employer_by_another_name() -> None:
    job = entry(
        "e1",
        "Pflegehelfer, Haus Ulme gGmbH",
        "Quereinsteiger",
        "2020 now",
        ["Meal rounds for 24 residents", "Bed changes on two floors"],
    )
    text = text_of(resume("Ada Quill", experience(job)), posting("Helfer", "Oak"))
    assert "Quereinsteiger" not in text
    assert "My work so far has covered meal rounds for 24 residents" in text


def test_no_job_is_the_last_one_beside_a_job_without_dates() -> None:
    dated = entry("e1", "Support Worker", "Elm House", "2013 2017", ["Cooked for 12 residents every evening."])
    undated = entry("e2", "Team Leader", "Oak House", "", ["Led nine support workers on nights."])
    text = text_of(resume("Ada Quill", experience(undated, dated)), posting("Leader", "Fir"))
    assert "most recent" not in text


def test_a_post_of_two_titles_opens_the_letter() -> None:
    job = entry("e1", "Kitchen porter / barista (relief)", "Elm Café", "2022 now", ["Served 64 guests a day."])
    text = text_of(resume("Ada Quill", experience(job)), posting("Barista", "Oak"))
    assert "My current position, since 2022, is Kitchen porter / barista (relief), at Elm Café." in text


def test_a_german_authority_has_its_article() -> None:
    assert locate("Landesamt für Denkmalpflege", "de") == "beim Landesamt für Denkmalpflege"


def test_no_job_is_the_last_one_where_a_later_span_stands_among_the_skills() -> None:
    job = entry("e1", "Pastry Cook", "Elm Hotel", "2015 2023", ["Baked for 200 guests a day."])
    held = skills("Junior tester at Oak Labs Mar – Sep 2024")
    assert "Until 2023" in text_of(resume("Ada Quill", experience(job)), posting("Tester", "Fir"))
    assert "Until 2023" not in text_of(resume("Ada Quill", experience(job), held), posting("Tester", "Fir"))


def test_what_an_older_job_alone_answers_is_told_behind_the_job_of_today() -> None:
    now = entry(
        "e1", "Head Gardener", "Elm Park", "2020 now", ["Planting plans: 40 beds", "Pruning lessons for five gardeners"]
    )
    then = entry("e2", "Gardener", "Oak Hall", "2014 2020", ["Ran the BLS rota of 12 wardens in the glasshouse."])
    text = text_of(resume("Ada Quill", experience(now, then)), posting("Gardener", "Fir", asked("BLS", kind=TOOL)))
    assert text.index("pruning lessons for five gardeners") < text.index(
        "At Oak Hall, I ran the BLS rota of 12 wardens"
    )


def test_after_a_break_the_last_job_opens_the_letter() -> None:
    pause = entry("e1", "Career break", "", "2024 now", [])
    job = entry("e2", "Office Clerk", "Elm Ltd", "2011 2024", ["Ran the front desk for 12 years."])
    text = text_of(resume("Ada Quill", experience(pause, job)), posting("Clerk", "Oak"))
    assert "Until 2024, I was an Office Clerk at Elm Ltd." in text


def test_a_level_stands_with_the_qualification_and_not_with_its_subject() -> None:
    course = dataclasses.replace(
        entry("e1", "NVQ Level 3 Site Carpentry", "Elm College", "2010 2012", []),
        degree="NVQ",
        field="Level 3 Site Carpentry",
    )
    text = text_of(resume("Ada Quill", education(course)), posting("Joiner", "Oak"))
    assert "I hold an NVQ Level 3 in Site Carpentry from Elm College." in text


def test_the_latest_job_that_answers_comes_first() -> None:
    now = entry("e1", "Head Cook", "Elm Inn", "2022 now", ["Wrote menus for 90 guests.", "Kept the stock low."])
    then = entry("e2", "Cook", "Ash Inn", "2018 2022", ["Ordered menus for 40 guests.", "Trained 2 cooks."])
    text = text_of(resume("Ada Quill", experience(now, then)), posting("Cook", "Oak", asked("menus")))
    assert 0 < text.rindex("Elm Inn") < text.index("Ash Inn")


@pytest.mark.parametrize("name", ["kitchens", "enjoy mentoring recent graduates"])
def test_what_is_no_sure_noun_is_not_asked_for(name: str) -> None:
    job = entry("e1", "Cook", "Ash Inn", "2018 2022", [f"Planned {name} for 40 guests."])
    assert f"ask for {name}" not in text_of(resume("Ada Quill", experience(job)), posting("Cook", "Oak", asked(name)))


@pytest.mark.parametrize(
    ("own", "place", "farewell"),
    [
        ("Fremantle WA 6160", "Kwinana WA", "Kind regards,"),
        ("Tacoma, WA", "Seattle, WA", "Sincerely,"),
        ("Toronto, ON", "Guelph, Ontario", "Sincerely,"),
        ("Leeds", "Leeds", "Kind regards,"),
    ],
)
def test_the_place_decides_between_the_forms_of_letters(own: str, place: str, farewell: str) -> None:
    candidate = resume("Ada Quill", place=own)
    job = dataclasses.replace(posting("Clerk", "Oak"), location=place, contact=PostingContact())
    assert letter_for(candidate, job).farewell == farewell


@pytest.mark.parametrize("name", ["Ms Aoife Ní Chualáin", "Mrs Gwen ap Rhys"])
def test_a_particle_is_part_of_a_family_name(name: str) -> None:
    form, _, family = name.split(maxsplit=2)
    assert letter_for(NURSE, NURSE_POSTING, to=name).greeting == f"Dear {form} {family},"


@pytest.mark.parametrize("bullet", ["Cost management of a £64m hospital", "Promoted from Clerk in 2018"])
def test_a_noun_that_may_be_a_verb_is_told_in_no_sentence(bullet: str) -> None:
    job = entry("e1", "Surveyor", "Elm Ltd", "2018 2024", [bullet, "Led a team of six.", "Won 4 contracts."])
    assert bullet.lower() not in text_of(resume("Ada Quill", experience(job)), posting("Surveyor", "Oak"))


@pytest.mark.parametrize(
    ("name", "located"),
    [
        ("Dänisches Kaufhaus Ulme GmbH", "bei der Firma Dänisches Kaufhaus Ulme GmbH"),
        ("Kliniken Ulmtal gGmbH", "bei den Kliniken Ulmtal gGmbH"),
        ("Reederei Ulme", "bei der Reederei Ulme"),
        ("Stadtwerke Ulm", "bei Stadtwerke Ulm"),
        ("Familie Ulmer, Blumen und Samen Großhandel", "bei Familie Ulmer, Blumen und Samen Großhandel"),
    ],
)
def test_a_german_preposition_leaves_a_name_as_it_is(name: str, located: str) -> None:
    assert locate(name, "de") == located


def test_a_job_at_what_may_be_a_town_names_it_in_brackets() -> None:
    job = entry("e1", "Gardener", "Oakholme", "2014 2020", ["Pruned 400 roses a week in the walled garden."])
    candidate = resume("Ada Quill", experience(job))
    letter = letter_for(candidate, posting("Gardener", "Fir"))
    assert "As a Gardener (Oakholme), I pruned 400 roses" in " ".join(one.text for one in letter.paragraphs)
    assert check_letter(letter, candidate, posting("Gardener", "Fir")) == ()
