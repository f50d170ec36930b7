"""Modules that a resume names beside their product."""

import pytest

from tailor.matching import match
from tailor.model import Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, posting, require, resume


@pytest.mark.parametrize(
    ("skills", "status"),
    [
        (("SAP (FI, MM)",), Status.SHOWN),
        (("SAP modules PP", "MM"), Status.SHOWN),
        (("SAP (FI)", "20 MM pipes"), Status.MISSING),
        (("MM",), Status.MISSING),
    ],
)
def test_a_module_is_named_beside_its_product(skills: tuple[str, ...], status: Status) -> None:
    wanted = posting(require("MM", "tool", name="SAP MM", named=True))
    (finding,) = match(resume(skills=skills), wanted, load_vocabulary(), None, TODAY).findings
    assert finding.status is status
