from dataclasses import replace

import pytest

from tailor.matching import match
from tailor.model import (
    Bullet,
    Finding,
    Match,
    Note,
    NoteKind,
    Reason,
    Requirement,
    Resume,
    Section,
    SectionKind,
    Status,
)
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, one_line, posting, require, resume

EMPTY = resume(jobs=[job("Clerk", "Elm", "2020-now", "Kept files.")])


def compare(candidate: Resume, *asked: Requirement) -> Match:
    return match(candidate, posting(*asked), load_vocabulary(), None, TODAY)


def find(candidate: Resume, asked: Requirement) -> Finding:
    (finding,) = compare(candidate, asked).findings
    return finding


def test_findings_come_in_the_order_of_importance() -> None:
    findings = compare(
        EMPTY,
        require("night shifts", "other", level="must", number=0, weight=1.0),
        require("baking", level="nice", number=1, weight=0.9),
        require("welding", level="unknown", number=2, weight=0.1),
        require("sewing", level="must", number=3, weight=0.2),
        require("painting", level="must", number=4, weight=0.8),
        require("singing", level="must", number=5, weight=0.2),
    ).findings
    assert [finding.requirement.name for finding in findings] == [
        "painting",
        "sewing",
        "singing",
        "welding",
        "baking",
        "night shifts",
    ]


def test_nothing_found_is_missing_and_has_no_evidence() -> None:
    assert find(EMPTY, require("welding")) == Finding(require("welding"), Status.MISSING)


def test_nothing_found_is_unknown_when_a_part_that_could_hold_it_was_not_read() -> None:
    unread = resume(jobs=[job("Clerk", "Elm", "2020-now")], notes=[Note(NoteKind.IMAGE, "1 image", may_hide=True)])
    assert find(unread, require("welding")).status is Status.UNKNOWN
    harmless = resume(jobs=[job("Clerk", "Elm", "2020-now")], notes=[Note(NoteKind.IMAGE, "a logo")])
    assert find(harmless, require("welding")).status is Status.MISSING


def test_a_condition_is_not_checked() -> None:
    assert find(EMPTY, require("able to lift 25 kg", "other")).status is Status.NOT_CHECKED


def test_a_condition_is_not_checked_even_where_the_resume_has_its_words() -> None:
    candidate = resume(jobs=[job("Clerk", "Elm", "2020-now", "Worked night shifts.")])
    assert find(candidate, require("night shifts", "other")).status is Status.NOT_CHECKED


@pytest.mark.parametrize("condition", ["driving licence", "security clearance"])
def test_a_licence_or_clearance_that_the_resume_names_is_shown(condition: str) -> None:
    candidate = resume(jobs=[job("Clerk", "Elm", "2001-2002", "Holds a driving licence and a security clearance.")])
    assert find(candidate, require(condition, "other")).status is Status.SHOWN


def test_one_alternative_is_enough() -> None:
    asked = require(
        "AWS, Azure or Google Cloud", "tool", name="AWS", any_of=("AWS", "Azure", "Google Cloud"), named=True
    )
    assert one_line(find(resume(skills=["Azure"]), asked)) == "shown: Azure (literal)"
    assert find(EMPTY, asked).status is Status.MISSING


def test_an_alias_says_what_it_is_an_alias_of() -> None:
    finding = find(resume(skills=["k8s"]), require("Kubernetes", "tool", named=True))
    assert (finding.evidence[0].why, finding.evidence[0].explanation) == (
        Reason.ALIAS,
        "“k8s” is another name for Kubernetes",
    )


def test_the_postings_own_words_are_literal_even_where_the_vocabulary_has_another_name() -> None:
    finding = find(resume(skills=["Postgres"]), require("Postgres", "tool", name="PostgreSQL", named=True))
    assert (finding.evidence[0].why, finding.evidence[0].explanation) == (Reason.LITERAL, "")


def test_what_entails_it_is_quoted_with_the_reason() -> None:
    bullet = "Moved the ward's tables to PostgreSQL."
    finding = find(resume(jobs=[job("Analyst", "Elm", "2020-now", bullet)]), require("SQL", "tool", named=True))
    (evidence,) = finding.evidence
    assert finding.status is Status.IMPLIED
    assert (evidence.quote, evidence.words, evidence.explanation) == (bullet, "PostgreSQL", "PostgreSQL implies SQL")


def test_a_limited_claim_is_implied_and_marked() -> None:
    finding = find(resume(summary="Familiar with Docker."), require("Docker", "tool", named=True))
    assert (finding.status, finding.evidence[0].hedged) == (Status.IMPLIED, True)
    assert finding.note == "only with a limit, in “Summary”"


def test_the_label_of_a_list_limits_what_stands_in_it() -> None:
    candidate = resume(labelled={"Advanced": ["Excel"], "Familiar with": ["Docker", "SAP"]})
    statuses = {
        name: find(candidate, require(name, "tool", named=True)).status.value for name in ("Excel", "Docker", "SAP")
    }
    assert statuses == {"Excel": "shown", "Docker": "implied", "SAP": "implied"}


def test_what_stands_behind_a_label_is_a_remark_on_it() -> None:
    candidate = resume(labelled={"Docker": ["course booked for October"], "SAP": ["purchase orders and stock, daily"]})
    statuses = {name: find(candidate, require(name, "tool", named=True)).status.value for name in ("Docker", "SAP")}
    assert statuses == {"Docker": "missing", "SAP": "shown"}


def test_what_stands_behind_a_label_is_a_remark_on_a_paper_too() -> None:
    candidate = resume(labelled={"Kranschein": ["Anmeldung läuft"], "Staplerschein": ["gültig bis 2028"]})
    asked = [require(name, "certification", named=True) for name in ("Kranschein", "Staplerschein")]
    assert [find(candidate, one).status for one in asked] == [Status.MISSING, Status.SHOWN]


def test_a_plain_claim_wins_over_a_limited_one() -> None:
    candidate = resume(
        summary="Familiar with Docker.", jobs=[job("Developer", "Elm", "2020-now", "Shipped it with Docker.")]
    )
    assert one_line(find(candidate, require("Docker", "tool", named=True))) == "shown: Docker (literal)"


def test_the_letters_after_the_name_count() -> None:
    finding = find(resume(name="Ana Reyes, RN, BSN"), require("Registered Nurse", "certification", named=True))
    assert one_line(finding) == "shown: RN (alias)"


def test_a_named_thing_that_no_list_knows_must_be_written_the_same() -> None:
    asked = require("Zorblat certification", "certification", named=True)
    held = resume(jobs=[job("Clerk", "Elm", "2010-2011", "Holds Zorblat, level 2.")])
    assert find(held, asked).status is Status.BURIED
    assert find(resume(skills=["Zorblats"]), asked).status is Status.MISSING


def test_a_tool_within_a_longer_phrase_is_implied_by_its_name() -> None:
    asked = require("Python scripting for reports", "skill")
    assert find(resume(skills=["Python"]), asked).status is Status.IMPLIED
    assert find(EMPTY, asked).status is Status.MISSING


def test_a_match_can_be_written_as_a_dict() -> None:
    found = compare(resume(skills=["Welding"]), require("welding")).to_dict()
    assert found["coverage"] == {
        "score": 100,
        "band": "strong",
        "parts": [{"level": "must", "count": 1, "weight": 3.0, "credit": 3.0}],
    }


def test_the_same_input_gives_the_same_match() -> None:
    candidate = resume(skills=["Docker", "PostgreSQL"], summary="Led a team of nine in Python projects.")
    asked = [require(name, number=at) for at, name in enumerate(["SQL", "leadership", "containerization", "welding"])]
    assert compare(candidate, *asked) == compare(candidate, *asked)


def test_a_name_within_a_longer_name_that_entails_it_is_literal() -> None:
    finding = find(resume(skills=["QuickBooks Online"]), require("QuickBooks", "tool", named=True))
    assert one_line(finding) == "shown: QuickBooks (literal)"


@pytest.mark.parametrize(
    ("title", "asked"),
    [("Pipe welder", "welding"), ("Accountant", "accounting"), ("Bookkeeper", "bookkeeping"), ("Nurse", "nursing")],
)
def test_a_job_title_names_what_one_does_in_it(title: str, asked: str) -> None:
    finding = find(resume(jobs=[job(title, "Elm", "2001-2004")]), require(asked, "experience"))
    assert (finding.status, finding.evidence[0].why) == (Status.SHOWN, Reason.LITERAL)


def test_a_profession_is_part_of_a_special_experience() -> None:
    candidate = resume(jobs=[job("Staff nurse", "Elm", "2001-2004")])
    finding = find(candidate, require("bedside nursing", "experience", years=3))
    assert finding.status is Status.IMPLIED
    assert finding.evidence[0].explanation == "shows nurse, which is a part of “bedside nursing”"


def test_alternatives_that_share_a_word_are_read_apart() -> None:
    asked = require("data or software engineering", "experience")
    assert find(resume(jobs=[job("Data engineer", "Elm", "2001-2004")]), asked).status is Status.SHOWN
    assert find(resume(jobs=[job("Clerk", "Elm", "2001-2004")]), asked).status is Status.MISSING


def test_one_part_of_a_pair_is_a_part() -> None:
    asked = require("Accounts payable and accounts receivable", name="accounts payable and receivable")
    finding = find(resume(skills=["Accounts payable"]), asked)
    assert finding.status is Status.IMPLIED
    assert finding.evidence[0].explanation == (
        "shows accounts payable, which is a part of “Accounts payable and accounts receivable”"
    )


def test_an_employer_that_is_named_after_a_product_does_not_show_it() -> None:
    candidate = resume(jobs=[job("Receptionist", "Salesforce", "2020-now", "Welcomed guests.")])
    assert find(candidate, require("Salesforce", "tool", named=True)).status is Status.MISSING


def test_what_a_referee_is_says_nothing_of_the_candidate() -> None:
    referee = Section(
        "ref", SectionKind.REFERENCES, "References", lines=(Bullet("ref.0", "Jo Poole, Registered Nurse"),)
    )
    candidate = replace(EMPTY, sections=(*EMPTY.sections, referee))
    assert find(candidate, require("Registered Nurse", "certification", named=True)).status is Status.MISSING


@pytest.mark.parametrize("text", ["pipe welding or supervision", "welding or team leadership"])
def test_leading_others_shows_no_trade(text: str) -> None:
    asked = require(f"5 years of {text}", "experience", name=text, years=5)
    clerk = resume(jobs=[job("Paralegal", "Elm", "2015-now", "Supervised two legal assistants and one intern.")])
    assert find(clerk, asked).status is Status.MISSING
    welder = resume(jobs=[job("Pipe welder", "Elm", "2015-now", "Welded gas pipes.")])
    assert find(welder, asked).status is Status.SHOWN


def test_a_trade_beside_functions_in_a_group_has_to_be_shown() -> None:
    asked = require("8 years roofing, foreman or lead", "experience", any_of=("roofing", "foreman", "lead"), years=8)
    cook = resume(jobs=[job("Lead cook", "Elm", "2015-now", "Lead a crew of 6 cooks.")])
    assert find(cook, asked).status is Status.MISSING
    roofer = resume(jobs=[job("Roofer", "Elm", "2015-now", "Flat roofs.")])
    assert find(roofer, asked).status is Status.SHOWN


def test_a_foreman_leads_a_crew_not_assistants() -> None:
    asked = require("2 years as foreman or lead", "experience", name="foreman or lead", years=2)
    paralegal = resume(jobs=[job("Paralegal", "Elm", "2015-now", "Supervised two legal assistants and one intern.")])
    assert find(paralegal, asked).status is Status.MISSING
    roofer = resume(jobs=[job("Roofer", "Elm", "2015-now", "Supervised a crew of six on night shifts.")])
    assert find(roofer, asked).status is Status.IMPLIED


def test_a_foreman_that_one_wants_to_be_is_not_shown() -> None:
    candidate = resume(
        summary="Roofer. Looking for a foreman role close to home.", jobs=[job("Roofer", "Elm", "2015-now")]
    )
    assert find(candidate, require("foreman", "experience", years=2)).status is Status.MISSING


def test_the_note_says_which_alternatives_are_held() -> None:
    names = ("AWS", "Azure", "Google Cloud")
    asked = require("AWS, Azure or Google Cloud", "tool", name="AWS", any_of=names, named=True)
    notes = [find(resume(skills=skills), asked).note for skills in (["Azure"], ["Azure", "Google Cloud"], [])]
    assert notes == [
        "one of the alternatives is enough; the resume names Azure",
        "one of the alternatives is enough; the resume names Azure and Google Cloud",
        "",
    ]
