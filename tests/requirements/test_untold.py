"""What a posting asks for in its own words, in prose, or by the way in lines about something else."""

from pathlib import Path

import pytest

import tailor
from tailor.requirements.conditions import condition_patterns, condition_words

HERE = Path(__file__).parent


def asked(posting: str) -> list[str]:
    found = tailor.posting_from_text(posting).requirements
    return [f"{one.kind.value}: {one.text}" for one in sorted(found, key=lambda one: one.start)]


def asked_of(*lines: str) -> list[str]:
    return asked("Gardener\nHartwell\n\nRequirements\n" + "\n".join(f"- {line}" for line in lines) + "\n")


def asked_in_prose(sentence: str) -> list[str]:
    return asked(f"Gardener\nHartwell Nursery\n\nAbout us\nWe grow roses on nine acres. {sentence}\n")


@pytest.mark.parametrize(
    ("line", "item"),
    [
        ("Sober habits with the ability to thrive under pressure", "soft: Sober habits"),
        ("Knowledge of basic ordering and purchasing methods", "skill: ordering and purchasing methods"),
        ("Must be of good moral character, hold a driving licence", "soft: moral character"),
        ("Good customer relations, works safely without close supervision", "soft: Good customer relations"),
        ("A confident speaker, not afraid of a difficult audience", "soft: not afraid of a difficult audience"),
        ("Twelve college credits in horticulture", "degree: Twelve college credits in horticulture"),
    ],
)
def test_what_no_list_knows_is_asked_for_in_the_words_of_the_line(line: str, item: str) -> None:
    assert item in asked_of(line)


@pytest.mark.parametrize(
    "line",
    [
        "A driving licence, as there is no bus after six",
        "Good spoken English, you will be taking calls all day",
        "A driving licence, unless a disability prevents you from driving",
        "First aid certificate, our team of nine has one each",
    ],
)
def test_reasons_and_words_about_the_employer_are_not_asked_for(line: str) -> None:
    assert len(asked_of(line)) == 1


def test_each_thing_that_the_right_people_do_is_a_soft_skill() -> None:
    assert asked_in_prose(
        "We're after people who turn up on time, look after their mates and clean up after them."
    ) == [
        "soft: turn up on time",
        "soft: look after their mates",
        "soft: clean up after them",
    ]


def test_verbs_in_a_list_of_what_somebody_does_agree() -> None:
    assert asked_in_prose("We are looking for someone who takes pride in roses and hedges and keeps calm.") == [
        "soft: takes pride in roses and hedges",
        "soft: keeps calm",
    ]


def test_every_word_of_a_list_of_traits_is_one_also_where_no_list_knows_it() -> None:
    assert asked_in_prose("Looking for applicants who are positive, upbeat and reliable.") == [
        "soft: positive",
        "soft: upbeat",
        "soft: reliable",
    ]


def test_a_list_behind_must_be_without_a_trait_tells_of_no_person() -> None:
    assert not [one for one in asked_of("Samples must be dried and weighed") if one.startswith("soft: dried")]


def test_two_traits_of_the_person_sought_are_asked_for() -> None:
    found = asked_in_prose("We are looking for a detail-oriented and reliable Gardener to join our friendly team.")
    assert found == ["soft: detail-oriented", "soft: reliable"]


def test_one_adjective_before_a_job_is_an_advertisers_word() -> None:
    assert asked_in_prose("We are looking for an energetic Gardener to lead our new site.") == []


def test_what_an_advert_says_of_its_reader_is_asked_for() -> None:
    assert asked_in_prose("You write plainly.") == ["soft: write plainly"]


@pytest.mark.parametrize(
    "sentence",
    ["You join a team of nine.", "You receive a uniform.", "You may start in May."],
)
def test_what_an_advert_promises_its_reader_is_not_asked_for(sentence: str) -> None:
    assert asked_in_prose(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "condition"),
    [
        ("Before the start there is a drug and alcohol test.", "drug and alcohol test"),
        ("Some overnight travel for new sites.", "overnight travel"),
        ("Open availability including nights and the day after Christmas.", "Open availability including nights"),
    ],
)
def test_a_condition_counts_wherever_it_stands(sentence: str, condition: str) -> None:
    assert any(condition in one for one in asked_in_prose(sentence))


@pytest.mark.parametrize(
    "sentence", ["Overtime at time and a half.", "No nights away, home every night.", "CTC: 9 - 12 LPA."]
)
def test_what_only_sounds_like_a_condition_is_none(sentence: str) -> None:
    assert asked_in_prose(sentence) == []


def test_a_check_that_looks_like_a_heading_is_asked_for() -> None:
    found = asked("Technician\nHartwell\n\nRequirements\n\nBackground Check\n\nDrug Screening\n\nA driving licence\n")
    assert found[:2] == ["other: Background Check", "other: Drug Screening"]


def test_a_sentence_without_a_subject_that_begins_with_must_asks() -> None:
    assert "skill: perennials" in asked_in_prose("Must know perennials and annuals.")


def test_what_one_does_on_ones_own_is_no_condition() -> None:
    assert not [one for one in asked_of("Able to read and work from drawings on your own") if one.startswith("other")]


def test_conditions_of_one_topic_in_other_words_are_listed_apart() -> None:
    found = asked_of("Attendance at evening meetings", "Every other Saturday on a rota")
    assert len([one for one in found if one.startswith("other")]) == 2


def test_a_pattern_of_a_condition_matches_nothing_without_a_word_of_its_topic() -> None:
    """The words decide which patterns are tried at all, so that none may be missing."""
    files = [HERE / "asked_lines.txt", *sorted((HERE / "postings").glob("*.txt"))]
    lines = [line for file in files for line in file.read_text("utf-8").splitlines()]
    for topic, pattern in condition_patterns().items():
        matched = [line for line in lines if pattern.search(line)]
        assert [line for line in matched if not any(word in line.lower() for word in condition_words()[topic])] == []
