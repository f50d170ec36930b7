"""Names of what somebody holds stand in a letter whole, without the asides of a resume's writer."""

import pytest

from tailor.model import Item, Place
from tailor.tailoring.held_names import certificate_name, with_whole_brackets
from tailor.tailoring.held_papers import says_little
from tailor.tailoring.tellable_names import tellable
from tailor.tailoring.title_parts import without_circumstances


@pytest.mark.parametrize(
    "name",
    [
        "Tableau (finished two online paths)",
        "Rust (own project)",
        "SystmOne (from the ward)",
        "Italian (native at home, writing: fair)",
        "Kranschein (Brückenkrane",
        "Blender (seit Kurzem)",
    ],
)
def test_a_name_with_an_aside_or_half_a_bracket_is_left_out(name: str) -> None:
    assert tellable([name, "Sage 50"]) == {"Sage 50"}


def test_what_another_name_says_in_its_bracket_is_not_said_again() -> None:
    assert tellable(["Pivot", "Excel (Pivot, charts)", "Italian (B1-B2)"]) == {
        "Excel (Pivot, charts)",
        "Italian (B1-B2)",
    }


@pytest.mark.parametrize(
    "name",
    [
        "6 penalty points",
        "No endorsements",
        "Two speeding convictions",
        "Keine Punkte in Flensburg",
        "12 points sur le permis",
        "Casier judiciaire vierge",
        "Speed awareness",
        "Meisterbrief im April",
        "Registered vet no. 71xxxx",
        "Polnisch (lesen gut, sprechen mittel)",
        "Italian (reading only)",
        "Anglais (lu, parlé scolaire)",
    ],
)
def test_what_is_noted_against_somebody_or_half_said_is_no_paper(name: str) -> None:
    assert tellable([name, "Hazmat endorsement", "Polish (fluent)"]) == {"Hazmat endorsement", "Polish (fluent)"}


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Anerkennung als Logopädin im April 2014", "Anerkennung als Logopädin"),
        ("Gesellenbrief am 3. März 2011", "Gesellenbrief"),
        ("Habilitation électrique du 12 mars 2020", "Habilitation électrique"),
        ("CACES R489 obtenu le 4 avril 2021", "CACES R489"),
        ("Food Hygiene Level 2 June 2023", "Food Hygiene Level 2"),
        ("Forklift licence (RTITB) May 2019", "Forklift licence (RTITB)"),
        ("March for Science 2020", "March for Science"),
    ],
)
def test_a_paper_is_named_without_any_part_of_its_date(written: str, name: str) -> None:
    assert certificate_name(written) == name


def test_a_register_number_stands_behind_no_name() -> None:
    assert with_whole_brackets("Registered vet (no. 71xxxx)") == "Registered vet"
    assert with_whole_brackets("Staff nurse (PIN 12A3456E)") == "Staff nurse"
    assert with_whole_brackets("Forklift licence (RTITB)") == "Forklift licence (RTITB)"


def _paper(text: str) -> Item:
    return Item(id="certs.0", text=text, place=Place.EDUCATION)


@pytest.mark.parametrize(
    "line",
    [
        "Kinaesthetics (Schnuppertag) 2021",
        "Wundmanagement, 3 Tage, 2022",
        "Introduction to beekeeping 2020",
        "Lean Six Sigma, one-day overview, 2019",
        "Initiation à la soudure 2018",
    ],
)
def test_a_taste_or_a_course_of_days_that_nobody_asks_for_is_no_qualification(line: str) -> None:
    assert says_little(_paper(line), None)


def test_a_trade_and_its_examination_are_not_little() -> None:
    lines = ("Ausbildung zur Floristin 2014", "RIBA Part 3, 2018", "First Aid at Work 2023", "CACES R489 catégorie 3")
    assert not any(says_little(_paper(line), None) for line in lines)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Pflegefachfrau, Teilzeit, 60 %", "Pflegefachfrau"),
        ("opticienne en magasin, CDI, 35 h", "opticienne en magasin"),
        ("Tram Driver, full time, 38 hrs plus overtime", "Tram Driver"),
        ("Cook, pastry", "Cook, pastry"),
    ],
)
def test_a_title_is_told_without_its_contract_and_hours(title: str, name: str) -> None:
    assert without_circumstances(title) == name
