"""What a letter lists reads as a person would say it: articles, no bare levels, the degree alone, the right "an"."""

import pytest

import tailor
from tailor.model import Entry
from tailor.tailoring.addresses import without_age
from tailor.tailoring.held_names import certificate_name
from tailor.tailoring.held_papers import is_not_held
from tailor.tailoring.held_rows import is_training
from tailor.tailoring.paper_names import with_paper_article
from tailor.tailoring.prepositions import locate
from tailor.tailoring.studies import names_degree


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("B.S. in Accounting", "a B.S. in Accounting"),
        ("BA (Hons) History", "a BA (Hons) in History"),
        ("MSc Hydrology", "an MSc in Hydrology"),
        ("PGCE Primary", "a PGCE Primary"),
        ("NVQ Level 3 Plumbing", "an NVQ Level 3 Plumbing"),
        ("HNC Building Services", "an HNC Building Services"),
        ("Revit refresher course", "a Revit refresher course"),
        ("BASc", "BASc"),
        ("MS Office", "MS Office"),
        ("HACCP Level 3", "HACCP Level 3"),
        ("ServSafe Manager", "ServSafe Manager"),
    ],
)
def test_one_of_a_kind_has_its_article(name: str, told: str) -> None:
    assert with_paper_article(name) == told


@pytest.mark.parametrize("name", ["NVQ Level 2", "BTEC Level 3 Diploma", "Level 2", "City & Guilds Level 3"])
def test_a_level_without_its_subject_is_no_name(name: str) -> None:
    assert certificate_name(name) == ""


@pytest.mark.parametrize("name", ["NVQ Level 2 Plumbing", "NVQ Level 2 (Plumbing)", "Level 2 Food Hygiene"])
def test_a_level_with_its_subject_is_a_name(name: str) -> None:
    assert certificate_name(name) == name


def test_a_field_that_runs_on_makes_no_sentence() -> None:
    assert not names_degree(Entry("a", "BSc Physics", field="Elm University, 2014. BA Music"))
    assert not names_degree(Entry("a", "BSc Physics, Elm University. Diploma in Music"))
    assert names_degree(Entry("a", "B.Sc. Physics", field="Physics"))
    assert names_degree(Entry("a", "B.A. Politics, Philosophy and Economics"))


def test_a_paper_that_ran_until_a_day_is_not_held() -> None:
    assert is_not_held("Site card ran until 2021")
    assert is_not_held("Site card ran")
    assert not is_not_held("Marathon coach")


@pytest.mark.parametrize(
    ("name", "located"),
    [
        ("Gymnasium Nordstadt", "am Gymnasium Nordstadt"),
        ("Universität Elmstadt", "an der Universität Elmstadt"),
        ("Grundschule am Wald", "an der Grundschule am Wald"),
        ("Stadttheater Elmstadt", "am Stadttheater Elmstadt"),
        ("Krankenhaus Elmstadt", "beim Krankenhaus Elmstadt"),
        ("Mobiler Pflegedienst Elm GmbH", "bei der Firma Mobiler Pflegedienst Elm GmbH"),
        ("Pflegedienst Elm GmbH", "bei der Pflegedienst Elm GmbH"),
        ("Akademie Elm GmbH", "bei der Akademie Elm GmbH"),
    ],
)
def test_a_german_name_has_the_preposition_that_people_say(name: str, located: str) -> None:
    assert locate(name, "de") == located


def test_a_company_ends_before_its_town_behind_a_double_hyphen() -> None:
    text = "Bookkeeper\nAlder Creek Shelter -- Tulsa, Oklahoma\n\nWhat you bring\n- Excel\n"
    assert tailor.posting_from_text(text).company == "Alder Creek Shelter"


def test_one_training_is_told_as_what_was_completed() -> None:
    assert is_training(["Ausbildung zum Koch"])
    assert not is_training(["Ausbildung zum Koch", "Staplerschein"])
    assert not is_training(["Ausbildungseignung (IHK)"])


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("41 ans, Millau", "Millau"),
        ("Millau; 41 ans; France", "Millau; France"),
        ("12 rue des 30 Ansons, Millau", "12 rue des 30 Ansons, Millau"),
        ("Elmstadt, 29 Jahre", "Elmstadt"),
        ("Aged 33, Ashby", "Ashby"),
    ],
)
def test_a_letters_head_tells_no_age(place: str, told: str) -> None:
    assert without_age(place) == told
