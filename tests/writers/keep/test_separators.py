"""What stands between the skills of a line keeps its place."""

import pytest
from lxml import etree

from tailor.writers.keep.lines import Token, Wanted, _fill_separators

_LINE = etree.Element("line")


def own(name: str) -> Wanted:
    return Wanted(Token(name, _LINE, 0, 0, 0, 0))


@pytest.mark.parametrize(
    ("wanted", "separators", "filled"),
    [
        (["a", "b", "c", "d", "+new"], [", ", ", ", "; "], [", ", ", ", "; ", ", "]),
        (["+new", "a", "b", "c", "d"], [", ", ", ", "; "], [", ", ", ", ", ", "; "]),
        (["a", "b", "+new", "c", "d"], [", ", ", ", "; "], [", ", ", ", ", ", "; "]),
        (["a", "+new", "b", "c"], [", ", "; "], [", ", ", ", "; "]),
        (["d", "a", "b", "c"], [", ", ", ", "; "], [", ", ", ", "; "]),
        (["a", "b", "c", "+new"], [", ", " and "], [", ", ", ", " and "]),
        (["a", "+new"], [], [", "]),
    ],
)
def test_the_separators_of_a_line_stay_where_the_person_set_them(
    wanted: list[str], separators: list[str], filled: list[str]
) -> None:
    asked = [Wanted(None, text=one) if one.startswith("+") else own(one) for one in wanted]
    assert _fill_separators(asked, separators) == filled
