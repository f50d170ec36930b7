"""A place and the rule of where to work, written in one line."""

import pytest

import tailor
from tailor.parsing.posting_ruled_place import place_first

_LISTS = (
    "\n\nDuties\n- Fell dead limbs\n- Grind stumps\n\nRequirements\n- CS38 climbing ticket\n- Two seasons of climbing\n"
)


@pytest.mark.parametrize("label", ["Location: ", ""])
@pytest.mark.parametrize(
    ("line", "place", "rule"),
    [
        ("Remote-first; Dresden", "Dresden (remote-first)", "remote"),
        ("Télétravail 3 jours par semaine, Nantes", "Nantes (télétravail 3 jours par semaine)", "hybrid"),
        ("Hybrid – 2 days in our Cardiff office", "Cardiff (hybrid, 2 days)", "hybrid"),
        ("On-site in Norwich", "Norwich (on-site)", "onsite"),
        ("Vor Ort in Kassel", "Kassel (vor Ort)", "onsite"),
        ("Kassel, Homeoffice möglich", "Kassel (Homeoffice möglich)", "hybrid"),
        ("Hybrid (Norwich, 2 days a week)", "Norwich (hybrid, 2 days a week)", "hybrid"),
        ("Norwich with up to 2 days from home", "Norwich (up to 2 days from home)", "hybrid"),
        ("York, UK or Remote (UK)", "York, UK or Remote (UK)", "remote"),
        ("Remote (Ireland)", "Remote (Ireland)", "remote"),
    ],
)
def test_the_place_comes_first_and_the_rule_behind_it(label: str, line: str, place: str, rule: str) -> None:
    posting = tailor.posting_from_text(f"Tree Surgeon\nOxlip Arborists Ltd\n{label}{line}{_LISTS}")
    assert (posting.location, posting.remote) == (place, rule)


@pytest.mark.parametrize(
    "text", ["Remote, UK", "Remote, Pacific Time", "Leeds (hybrid)", "Leeds / remote", "Remote; Canada or US"]
)
def test_what_names_no_town_behind_a_rule_stays(text: str) -> None:
    assert place_first(text) == text


@pytest.mark.parametrize(
    ("written", "pay"),
    [
        ("£15.10 p/h", "£15.10 p/h"),
        ("£15.10 p/hr", "£15.10 p/hr"),
        ("£52k OTE", "£52k OTE"),
        ("Tarif E9b", "E9b"),
        ("Agenda for Change Band 4", "Band 4"),
    ],
)
def test_short_forms_of_pay_are_kept(written: str, pay: str) -> None:
    posting = tailor.posting_from_text(f"Tree Surgeon\nOxlip Arborists Ltd\nLeeds\n{written}{_LISTS}")
    assert posting.salary.endswith(pay)


def test_the_stop_of_a_short_form_stays_with_the_pay() -> None:
    posting = tailor.posting_from_text(f"Tree Surgeon\nOxlip Arborists Ltd\nLeeds\nSalary: CHF 92'000 p.a.{_LISTS}")
    assert posting.salary == "CHF 92'000 p.a."


@pytest.mark.parametrize(
    ("must", "wish"),
    [
        ("CS38 (a must)", "Chipper ticket (nice to have)"),
        ("Seilkletterschein (Muss)", "Führerschein BE (Kann)"),
        ("Permis B (impératif)", "CACES R486 (serait un plus)"),
    ],
)
def test_a_level_in_brackets_says_how_much_is_asked(must: str, wish: str) -> None:
    posting = tailor.posting_from_text(
        f"Tree Surgeon\nOxlip Arborists Ltd\nLeeds\n\nRequirements\n- {must}\n- {wish}\n"
    )
    roles = {line.text: line.role.value for line in posting.lines}
    assert (roles[must], roles[wish]) == ("requirement", "nice")
