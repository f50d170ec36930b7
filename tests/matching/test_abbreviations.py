from dataclasses import replace

import pytest

from tailor.matching import match
from tailor.matching.abbreviations import explained_abbreviations
from tailor.model import Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, posting, require, resume


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("Zonal pump inspection (ZPI) is a must.", {"zpi": "Zonal pump inspection", "zonal pump inspection": "ZPI"}),
        ("Records of wet cells (RWCs)", {"rwc": "Records of wet cells", "records of wet cells": "RWC"}),
        ("We hire (ASAP) in Leeds (UK).", {}),
        ("Title (Ms)", {}),
        ("", {}),
    ],
)
def test_an_abbreviation_is_known_when_the_text_explains_it(text: str, known: dict[str, str]) -> None:
    assert explained_abbreviations(text) == known


def test_a_posting_may_explain_its_own_abbreviations() -> None:
    asked = replace(posting(require("ZPI")), text="You know zonal pump inspection (ZPI).")
    (finding,) = match(resume(skills=["Zonal pump inspection"]), asked, load_vocabulary(), None, TODAY).findings
    assert finding.status is Status.SHOWN
