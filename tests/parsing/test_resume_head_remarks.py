"""Heads that end in a remark, name a county, a ward or a house, or an employer that no table knows."""

import pytest

from tests.parsing.resume_outline import outline, read


def head_of(head: str) -> list[str]:
    text = outline(
        read(f"Ann Example\nann@example.org\n\nEXPERIENCE\n\n{head}\n- Did this\n- Did that\n"), "EXPERIENCE"
    )
    return text.splitlines()[0].removeprefix("> ").split(" / ")[:3]


@pytest.mark.parametrize(
    ("head", "title", "name", "place"),
    [
        ("Volunteer, Corner hospice shop, Hove (Saturdays, 2024 – 2025)", "Volunteer", "Corner hospice shop", "Hove"),
        ("Work experience, Ashby's Bakery, Hove (one week, June 2025)", "Work experience", "Ashby's Bakery", "Hove"),
        ("Caissière, Hyper Aulne, Lens (mi-temps), 2015 - 2019", "Caissière", "Hyper Aulne", "Lens"),
        ("Head Cook, The Gull's Nest, Anytown (Apr 2022 - Oct 2025)", "Head Cook", "The Gull's Nest", "Anytown"),
        ("Deckhand, MV Morning, Anytown, 2015 - 2019", "Deckhand", "MV Morning", "Anytown"),
        ("Gardener, Elm Estate, Anytown, Cornwall, 2015 - 2019", "Gardener", "Elm Estate", "Anytown, Cornwall"),
        ("Staff Nurse, Ward 7, Elm Infirmary, Leeds, 2015 - 2019", "Staff Nurse, Ward 7", "Elm Infirmary", "Leeds"),
        (
            "09/2015 – 08/2019  Lehre Elektrotechnik, Fa. Ulme Elektro, Krems",
            "Lehre Elektrotechnik",
            "Fa. Ulme Elektro",
            "Krems",
        ),
    ],
)
def test_a_head_in_one_line_gives_title_employer_and_place(head: str, title: str, name: str, place: str) -> None:
    assert head_of(head) == [title, name, place]


def test_a_remark_behind_the_place_is_kept() -> None:
    resume = read("Ann Example\n\nEXPERIENCE\n\nCook, Elm Hotel, Leeds (part-time), 2015 - 2019\n- Did this\n")
    assert [line.text for line in resume.sections[-1].entries[0].details] == ["part-time"]


def test_a_remark_behind_a_title_stays_with_it() -> None:
    assert head_of("Elm Hotel, Cook (part-time), 2015 - 2019")[0] == "Cook (part-time)"
