"""The full stop of a firm's legal form is its own, that of a sentence is not."""

import pytest

from tests.parsing.resume_outline import outline, read

FIRMS = [
    "Larch Holz S.L.",
    "Officine Olmo S.r.l.",
    "Vlier B.V.",
    "Elm & Sons Ltd.",
    "Oak Tools Inc.",
    "Orme S.p.A.",
    "Wierzba Sp. z o.o.",
    "Fir Bros.",
    "Elmo & Cie.",
    "Nordlinde e.V.",
]


@pytest.mark.parametrize("firm", FIRMS)
@pytest.mark.parametrize(
    "head", ["2015 – 2020\tCook, {}", "{}\t2015 – 2020\nCook", "2015 – 2020: Cook at {}", "Cook\t2015 – 2020\n{}"]
)
def test_a_legal_forms_stop_stays_beside_a_date(firm: str, head: str) -> None:
    resume = read(f"Ann Example\n\nEXPERIENCE\n{head.format(firm)}\n- Cooked lunches\n")
    assert outline(resume, "EXPERIENCE").startswith(f"> Cook / {firm} / ")


def test_the_stop_behind_an_employer_without_one_is_no_part_of_its_name() -> None:
    resume = read("Ann Example\n\nEXPERIENCE\n2015 – 2020: Cook at Elm Kitchens.\n- Cooked lunches\n")
    assert outline(resume, "EXPERIENCE").startswith("> Cook / Elm Kitchens / ")
