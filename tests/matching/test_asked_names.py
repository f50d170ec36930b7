"""What may prove a requirement beside its own name."""

import pytest

from tailor.matching.asked_names import asked_names
from tests.matching.samples import require


@pytest.mark.parametrize(
    ("asked", "kind", "also"),
    [
        ("a UKAS-accredited environment", "experience", "UKAS"),
        ("working in an FDA regulated facility", "experience", "FDA"),
        ("Current state licensure as a social worker", "soft", "licensed social worker"),
        ("registration as a dental nurse", "certification", "registered dental nurse"),
        ("diagnostic scan tools", "tool", "scan tools"),
        ("computerised stock system", "tool", "stock system"),
    ],
)
def test_a_requirement_is_also_looked_for_by_what_it_comes_down_to(asked: str, kind: str, also: str) -> None:
    assert also in asked_names(require(asked, kind), {}, lambda _: False)


@pytest.mark.parametrize(
    ("asked", "kind"), [("a regulated environment", "experience"), ("digital marketing", "tool"), ("licence", "skill")]
)
def test_other_requirements_are_looked_for_by_their_name_only(asked: str, kind: str) -> None:
    assert asked_names(require(asked, kind), {}, lambda _: False) == (asked,)
