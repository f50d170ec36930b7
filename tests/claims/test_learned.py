import pytest
from hypothesis import given
from hypothesis import strategies as st

from tailor.claims import Certainty, certainty, is_surely_held
from tailor.claims.learned import probability

OWN_DOING = [
    ("Kubernetes", "Cut the monthly bill by a third after moving every batch job to Kubernetes"),
    ("wound care", "Led wound care on a rehabilitation ward of 22 beds"),
    ("Sage", "Closed the books in Sage for four branches, by day three"),
    ("DATEV", "Buchhaltung und Umsatzsteuer für drei Filialen mit DATEV erledigt"),
    ("Excel", "Suivi des heures de trente vacataires sous Excel"),
]
OTHERS_DOING = [
    ("Kafka", "The message bus (Kafka) was switched off months before I came"),
    ("Tableau", "Asked for Tableau twice; the money was never found"),
    ("AutoCAD", "Sent sketches to the bureau, which drew them up in AutoCAD"),
    ("Lohnabrechnung", "Stundenzettel gesammelt und an das Büro geschickt, das die Lohnabrechnung macht"),
    ("SAP", "Transmis les besoins au prestataire chargé de SAP"),
]


def _place(name: str, line: str) -> tuple[str, int, int]:
    return line, line.index(name), line.index(name) + len(name)


@pytest.mark.parametrize(("name", "line"), OWN_DOING)
def test_what_somebody_did_is_surely_held(name: str, line: str) -> None:
    assert certainty(*_place(name, line)) is Certainty.PLAIN
    assert is_surely_held(*_place(name, line))


@pytest.mark.parametrize(("name", "line"), OTHERS_DOING)
def test_what_others_did_or_nobody_is_claimed_nowhere_else(name: str, line: str) -> None:
    assert not is_surely_held(*_place(name, line))


def test_names_of_a_list_are_judged_by_no_context() -> None:
    line = "Terraform, Ansible, Docker, Jenkins"
    assert all(is_surely_held(*_place(name, line)) for name in line.split(", "))


def test_a_full_stop_and_the_name_itself_change_nothing() -> None:
    line = "Kept the {} of two shops in order"
    shares = {probability(*_place(name, line.format(name))) for name in ("Xero", "payroll", "Excel sheets")}
    assert shares == {probability(*_place("Xero", line.format("Xero") + "."))}


@pytest.mark.parametrize(("name", "line"), OTHERS_DOING)
def test_what_else_a_paragraph_tells_changes_nothing(name: str, line: str) -> None:
    paragraph = f"Night porter since 2019. {line}. Cashed up at six and wrote the log"
    assert probability(*_place(name, paragraph)) == probability(*_place(name, line))


@given(st.text(max_size=300), st.data())
def test_a_probability_is_one_of_any_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert 0 <= probability(text, start, end) <= 1
