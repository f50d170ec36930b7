"""Icons before dates and places are no employers, and no words of titles."""

import pytest

from tests.parsing.resume_outline import outline, read

TEXT = "Ann Example\nann@example.org\n\nEXPERIENCE\n\n{}\n- Did this\n- Did that\n\n{}\n- Did more\n"


@pytest.mark.parametrize(
    "head",
    [
        "{title}, {firm}\n◷ {time}",
        "{title}, {firm}\n📅 {time}",
        "{title}\n🏢 {firm}\n🗓️ {time}",
        "{title}, {firm}\n\uf073 {time}",
        "◷ {time}\n{title}, {firm}",
        "{title} ◷ {time}\n{firm}",
        "{title} | {firm} 🗓 {time}",
    ],
)
def test_an_icon_before_a_date_is_no_name(head: str) -> None:
    first = head.format(title="Clerk", firm="Welcome East", time="May 2021 – now")
    second = head.format(title="Porter", firm="Elm Council", time="2015 – 2019")
    assert outline(read(TEXT.format(first, second)), "EXPERIENCE").splitlines() == [
        "> Clerk / Welcome East / ? / 2021-05..now",
        "- Did this",
        "- Did that",
        "> Porter / Elm Council / ? / 2015..2019",
        "- Did more",
    ]
