"""Names of what somebody holds stand in a letter whole, without the asides of a resume's writer."""

import pytest

from tailor.tailoring.tellable_names import tellable


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
