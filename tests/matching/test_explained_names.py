from dataclasses import replace

import pytest

from tailor.matching import match
from tailor.model import Status
from tailor.text import explained_names
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, posting, require, resume


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("Zonal pump inspection (ZPI) is a must.", {"zpi": "Zonal pump inspection", "zonal pump inspection": "ZPI"}),
        ("Records of wet cells (RWCs)", {"rwc": "Records of wet cells", "records of wet cells": "RWC"}),
        ("Quasiplanography (QPG)", {"qpg": "Quasiplanography", "quasiplanography": "QPG"}),
        (
            "Taux sur la quille (TQ)",
            {"tq": "Taux sur la quille", "taux sur la quille": "TQ"},
        ),
        (
            "Quersum- und Rastmaß (QSR)",
            {"qsr": "Quersum- und Rastmaß", "quersum- und rastmass": "QSR"},
        ),
        ("Fast bus communication (CAN) in Massachusetts (MA)", {}),
        ("We hire (ASAP) in Leeds (UK).", {}),
        ("Title (Ms)", {}),
        ("", {}),
    ],
)
def test_an_abbreviation_is_known_when_the_text_explains_it(text: str, known: dict[str, str]) -> None:
    assert explained_names(text) == known


def test_a_posting_may_explain_its_own_abbreviations() -> None:
    asked = replace(posting(require("ZPI")), text="You know zonal pump inspection (ZPI).")
    (finding,) = match(resume(skills=["Zonal pump inspection"]), asked, load_vocabulary(), None, TODAY).findings
    assert finding.status is Status.SHOWN
