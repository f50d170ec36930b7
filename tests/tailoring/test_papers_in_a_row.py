"""What somebody holds, with the articles that people write."""

import pytest

from tailor.tailoring.held_names import certificate_name
from tailor.tailoring.paper_names import held_in_english, with_paper_article
from tailor.tailoring.paper_names_french import held_as_title
from tailor.tailoring.spoken_names import listed_names, spoken_row
from tailor.tailoring.states import says_what_one_is


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("BS 7671 17th Edition", "BS 7671 17th Edition"),
        ("B.S. in Botany", "a B.S. in Botany"),
        ("PE exam", "the PE exam"),
        ("ESL Endorsement", "an ESL Endorsement"),
    ],
)
def test_a_paper_has_the_article_of_its_kind(name: str, told: str) -> None:
    assert with_paper_article(name) == told


def test_a_short_name_stands_without_an_article() -> None:
    assert held_in_english(["PALS"]) == ["PALS"]
    assert held_in_english(["PALS", "Spanish lessons"]) == []


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("BS 5839 6th Edition incl. Amendment 1", "BS 5839 6th Edition"),
        ("OSHA 30 Construction · Rigger", "OSHA 30 Construction"),
        ("Klasse C1", ""),
        ("First Responder certified through Oct 2027", "First Responder certified"),
        ("City & Guilds Level 1 and 2", ""),
    ],
)
def test_a_name_ends_before_what_hangs_on_it(line: str, name: str) -> None:
    assert certificate_name(line) == name


def test_an_accountant_says_what_they_are() -> None:
    assert says_what_one_is("CPA")


def test_french_papers_bring_their_articles() -> None:
    assert held_as_title(["Permis C", "BEP Vente", "Licence de droit"]) == [
        "du permis C",
        "du BEP Vente",
        "d’une licence de droit",
    ]
    assert held_as_title(["Permis C", "Montessori"]) == []


def test_two_first_languages_are_said_to_be_so_once() -> None:
    names = ["Catalan as a native speaker", "Basque as a native speaker"]
    assert spoken_row(names) == ["Catalan", "Basque as a native speaker"]
    assert spoken_row([names[0], "French at level B1"]) == [names[0], "French at level B1"]


def test_a_speaker_of_a_language_lists_it() -> None:
    assert "Gaelic speaker (fluent)" in listed_names("fluent Gaelic")


def test_two_languages_in_a_row_are_each_held_at_their_level() -> None:
    assert "Catalan (native) and Basque (native)" in listed_names("Catalan and Basque as a native speaker")
