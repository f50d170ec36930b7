"""The method told in the report is the one that is reckoned with."""

import re

from tailor.matching.coverage import band, cover
from tailor.model import Finding, Requirement, RequirementKind, RequirementLevel, Status
from tailor.reporting.wording import BANDS, METHOD, STATUS

TOLD = "\n".join(METHOD)
LEVELS = {
    RequirementLevel.MUST: "as a must-have",
    RequirementLevel.UNKNOWN: "where the posting does not say",
    RequirementLevel.NICE: "as a wish",
}


def _finding(status: Status, level: RequirementLevel = RequirementLevel.MUST, weight: float = 0.0) -> Finding:
    asked = Requirement("r1", "welding", "welding", RequirementKind.SKILL, level, 0, 7, weight=weight)
    return Finding(asked, status, strength=1.0)


def _weight(level: RequirementLevel, weight: float) -> float:
    return cover([_finding(Status.SHOWN, level, weight)]).parts[0].weight


def test_the_weights_that_are_told_are_those_of_the_sum() -> None:
    found = re.search(r"multiplied by (\S+) to (\S+):", TOLD)
    assert found is not None
    for level, words in LEVELS.items():
        told = re.search(rf"(\d\S*) {words}", TOLD)
        assert told is not None
        for factor, weight in zip(found.groups(), (0.0, 1.0), strict=True):
            assert abs(_weight(level, weight) - float(told[1]) * float(factor)) < 1e-9


def test_what_each_status_is_told_to_earn_is_what_it_earns() -> None:
    for status in Status:
        told = re.search(rf"[ ,]{STATUS[status].word.lower()} (\d[\d.]*\d|\d)[,;]", TOLD)
        parts = cover([_finding(status)]).parts
        assert bool(parts) == bool(told)
        if told:
            assert abs(parts[0].credit / parts[0].weight - float(told[1])) < 1e-9


def test_each_band_begins_where_it_is_told_to_begin() -> None:
    limits = {words: int(least) for words, least in re.findall(r"[:,] ([a-z ]+) from (\d+)", TOLD)}
    assert len(limits) == len(BANDS) - 1
    for words, least in limits.items():
        assert BANDS[band(least)].lower() == words
        assert band(least - 1) != band(least)
    assert f"{BANDS[band(0)].lower()} below that" in TOLD
