"""Other words for the same thing, with the real model: the table `similar_pairs.txt` beside this file."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from tailor.embedding import load_embedder
from tailor.matching import match
from tailor.model import Finding, Reason, Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, posting, require, resume


def _pairs(kind: str) -> list[tuple[str, str]]:
    lines = Path(__file__).with_name("similar_pairs.txt").read_text(encoding="utf-8").splitlines()
    rows = [[cell.strip() for cell in line.split("|")] for line in lines if line and not line.startswith("#")]
    return [(asked, sentence) for asked, sentence, said in rows if said == kind]


def find(asked: str, sentence: str, kind: str = "skill", *, named: bool = False) -> Finding:
    term = load_vocabulary().get(asked)
    requirement = require(asked, kind, name=term.name if term else asked, named=named)
    candidate = resume(jobs=[job("Assistant", "Elder Forge", "2014-2016", sentence)])
    (finding,) = match(candidate, posting(requirement), load_vocabulary(), load_embedder().similarities, TODAY).findings
    return finding


@pytest.mark.parametrize(("asked", "sentence"), _pairs("other"))
def test_shared_words_of_another_meaning_imply_nothing(asked: str, sentence: str) -> None:
    assert find(asked, sentence).status is Status.MISSING


def test_most_sentences_that_say_it_in_other_words_are_found() -> None:
    pairs = _pairs("same")
    found = [pair for pair in pairs if find(*pair).status is not Status.MISSING]
    assert len(found) >= 0.6 * len(pairs), sorted(set(pairs) - set(found))


def test_what_is_said_in_other_words_is_quoted_as_implied() -> None:
    sentence = "Installed pipes and fixtures in residential buildings as a plumber"
    finding = find("experience in residential plumbing work", sentence)
    assert finding.status is Status.IMPLIED
    assert finding.note == "not named; name it if it is true"
    (evidence,) = finding.evidence
    assert (evidence.quote, evidence.why) == (sentence, Reason.SIMILAR)


@pytest.mark.parametrize("kind", ["tool", "certification", "language", "degree"])
def test_a_cosine_is_no_evidence_for_other_kinds(kind: str) -> None:
    def alike(left: Sequence[str], right: Sequence[str]) -> list[list[float]]:
        return [[1.0] * len(right) for _ in left]

    candidate = resume(jobs=[job("Assistant", "Elder Forge", "2014-2016", "Pumped gas and checked oil daily.")])
    asked = posting(require("oil pump checks", kind))
    (finding,) = match(candidate, asked, load_vocabulary(), alike, TODAY).findings
    assert finding.status is Status.MISSING


def test_a_named_thing_is_never_found_by_a_cosine() -> None:
    assert find("Oracle Retail Store", "Oracle of the village, ran a retail store", named=True).status is Status.MISSING
