"""What a bracket says of another name limits that name only."""

import pytest

from tailor.claims import Certainty, certainty, states_paper


@pytest.mark.parametrize(
    ("line", "paper", "held"),
    [
        ("C1 licence (Driver CPC expired 2023)", "C1 licence", True),
        ("Führerschein C1 (Code 95 abgelaufen 2023)", "Führerschein C1", True),
        ("Permis C (FIMO périmée)", "Permis C", True),
        ("C1 licence (expired 2023)", "C1 licence", False),
        ("Führerschein C1 (abgelaufen)", "Führerschein C1", False),
        ("C1 licence (Driver CPC expired 2023)", "Driver CPC", False),
        ("Forklift licence (refresher lapsed)", "Forklift licence", False),
    ],
)
def test_a_bracket_that_tells_of_another_name_leaves_the_paper_held(line: str, paper: str, *, held: bool) -> None:
    start = line.index(paper)
    end = start + len(paper)
    plain = certainty(line, start, end) is Certainty.PLAIN and states_paper(line, start, end, listed=True)
    assert plain is held
