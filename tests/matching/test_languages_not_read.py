"""A posting in a language that is not read: literal names are compared, and nothing else is claimed."""

from dataclasses import replace

import pytest

from tailor.matching import count_affirmed, match
from tailor.model import Coverage, Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, posting, require, resume

ASKED = (require("SAP", number=1), require("patente B", number=2))


@pytest.mark.parametrize("language", ["it", "pl", "nl", "es", "pt", "sv"])
def test_nothing_is_scored_and_nothing_is_called_missing(language: str) -> None:
    told = replace(posting(*ASKED), language=language)
    made = match(resume(skills=["SAP"]), told, load_vocabulary(), None, TODAY)
    assert made.coverage == Coverage(None, "not scored")
    assert [finding.status for finding in made.findings] == [Status.SHOWN, Status.UNKNOWN]
    assert made.findings[1].note == "the posting’s language is not supported; only literal names were compared"


@pytest.mark.parametrize("language", ["en", "de", "fr", ""])
def test_in_the_languages_that_are_read_a_gap_is_a_gap(language: str) -> None:
    told = replace(posting(*ASKED), language=language)
    made = match(resume(skills=["SAP"]), told, load_vocabulary(), None, TODAY)
    assert made.coverage.score == 50
    assert made.findings[1].status is Status.MISSING


def test_an_answer_of_the_person_gives_no_score_either() -> None:
    told = replace(posting(*ASKED), language="it")
    made = match(resume(skills=["SAP"]), told, load_vocabulary(), None, TODAY)
    stated = next(iter(resume(skills=["patente B since 2012"]).items()))
    assert count_affirmed(made, {"patente B": stated}).coverage.score is None
