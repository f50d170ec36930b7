from dataclasses import replace

import pytest

import tailor
from tailor.matching import match
from tailor.model import DateRange, Finding, Requirement, Resume, Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, posting, require, resume, school


def find(asked: Requirement, candidate: Resume) -> Finding:
    (finding,) = match(candidate, posting(asked), load_vocabulary(), None, TODAY).findings
    return finding


@pytest.mark.parametrize(
    ("asked", "held", "status"),
    [
        ("Bachelor's degree", "BSc Computer Science", Status.SHOWN),
        ("Bachelor's degree", "MSc Physics", Status.SHOWN),
        ("Master's degree", "B.A. in History", Status.MISSING),
        ("Master's degree", "MBA", Status.SHOWN),
        ("High school diploma", "Associate of Applied Science in Welding", Status.SHOWN),
        ("High school diploma or GED", "GED", Status.SHOWN),
        ("Bachelor's degree in Computer Science", "Bachelor of Science in Computer Science", Status.SHOWN),
        ("Bachelor's degree in Computer Science", "B.A. in History", Status.MISSING),
        ("Bachelor's degree in Computer Science or a related field", "BEng Software Engineering", Status.SHOWN),
        ("Bachelor's degree in Computer Science", "BSc Software Engineering", Status.IMPLIED),
        ("Bachelor's degree in Finance, Accounting or Economics", "BBA Accounting", Status.SHOWN),
        ("Bachelor's degree in Nursing", "BSN", Status.SHOWN),
        ("Bachelor's degree in a numerate subject", "BSc Statistics", Status.SHOWN),
        ("Bachelor's degree in a STEM field", "BSc Chemistry", Status.SHOWN),
        ("Bachelor's degree in a numerate subject", "BA Theology", Status.MISSING),
        ("Bachelor's degree in Nursing", "Master of Science in Nursing", Status.SHOWN),
        ("Bachelor's degree in Nursing", "Bachelor of Science", Status.IMPLIED),
        ("MBA", "Master of Business Administration", Status.SHOWN),
        ("Bachelor of Science in Nursing (BSN)", "Bachelor of Science in Nursing", Status.SHOWN),
        ("BSN", "BS Nursing", Status.SHOWN),
        ("MSN", "M.S. in Nursing", Status.SHOWN),
        ("BSN", "BS Nursing, St. Ansgar", Status.SHOWN),
        ("MSN", "BS Nursing", Status.MISSING),
        ("BSN", "BS Biology", Status.MISSING),
        ("Master's degree in chemistry", "Masterabschluss Chemie", Status.SHOWN),
        ("Master's degree in chemistry", "Bachelorabschluss Chemie", Status.MISSING),
        ("MBA or Bachelor's degree in Finance", "BSc Finance", Status.SHOWN),
        ("MBA", "MSc Physics", Status.MISSING),
        ("MBA", "MSc Business Administration", Status.IMPLIED),
        ("PhD", "MSc Chemistry", Status.MISSING),
        ("PhD in Chemistry or related discipline", "Ph.D., Biochemistry", Status.SHOWN),
        ("Degree in Education", "M.Ed. Curriculum and Instruction", Status.SHOWN),
    ],
)
def test_degrees_are_compared_by_level_and_subject(asked: str, held: str, status: Status) -> None:
    level = "bachelor" if asked.startswith("Degree") else ""
    field = "Education" if level else ""
    finding = find(require(asked, "degree", degree=level, field=field), resume(education=[school(held)]))
    assert finding.status is status, finding


@pytest.mark.parametrize(
    ("told", "is_held"),
    [
        ("BA History, 2013. LLB: two modules of nine, not completed. First Aid", True),
        ("BA History. Withdrew after two years", False),
        ("BA History. Not completed.", False),
        ("First Aid, 2020. BA History in progress", False),
        ("First Aid not renewed. BA History, 2013", True),
    ],
)
def test_a_remark_is_on_the_degree_of_its_sentence(told: str, is_held: bool) -> None:  # noqa: FBT001
    status = find(require("Bachelor's degree", "degree"), resume(education=[school(told)])).status
    assert (status is Status.SHOWN) is is_held


@pytest.mark.parametrize(
    ("held", "is_there"),
    [("Licence d'informatique", False), ("DUT informatique", False), ("Master informatique", True)],
)
def test_a_licence_is_no_bac_plus_five(held: str, is_there: bool) -> None:  # noqa: FBT001
    asked = require("bac+5 en informatique", "degree", degree="master", field="informatique")
    candidate = replace(resume(education=[school(held)]), language="fr")
    assert (find(asked, candidate).status is not Status.MISSING) is is_there


@pytest.mark.parametrize(
    ("held", "status"), [("BSN", Status.SHOWN), ("B.A. in History", Status.MISSING), ("GED", Status.MISSING)]
)
def test_a_school_of_a_subject_is_compared_by_its_subject(held: str, status: Status) -> None:
    asked = require("Graduate of an accredited school of nursing", "degree", degree="certificate")
    assert find(asked, resume(education=[school(held)])).status is status


@pytest.mark.parametrize(
    ("title", "organisation", "asked", "status"),
    [
        ("Diploma", "Cedar Falls High School", "high school diploma or GED", Status.SHOWN),
        ("Diploma", "Cedar Falls Senior High School", "High school diploma", Status.SHOWN),
        ("Graduated with honours", "Moor Lane Secondary School", "High school diploma", Status.SHOWN),
        ("Associate of Arts", "Cedar Falls College", "High school diploma or GED", Status.SHOWN),
        ("MSc Physics", "Hillside University", "High school diploma or GED", Status.SHOWN),
        ("Diploma", "Cedar Falls High School", "Bachelor's degree", Status.MISSING),
        ("Diploma", "Cedar Falls School of Dance", "High school diploma", Status.MISSING),
    ],
)
def test_a_diploma_of_a_high_school_is_a_high_school_diploma(
    title: str, organisation: str, asked: str, status: Status
) -> None:
    candidate = resume(education=[school(title, organisation)])
    assert find(require(asked, "degree", degree="high school"), candidate).status is status


def test_a_related_field_leaves_an_unlisted_subject_to_be_checked() -> None:
    asked = require("Bachelor's degree in business, life sciences or a related field", "degree")
    finding = find(asked, resume(education=[school("BSc Kinesiology")]))
    assert (finding.status, finding.strength) == (Status.IMPLIED, 0.3)
    assert finding.note.startswith("check the field: the resume says Kinesiology; the posting asks for business")
    closed = require("Bachelor's degree in business", "degree")
    assert find(closed, resume(education=[school("BSc Kinesiology")])).status is Status.MISSING


def test_a_paper_that_is_no_degree_may_be_the_alternative() -> None:
    asked = require("Bachelor's degree or PMP", "degree", any_of=("bachelor's degree", "PMP"))
    assert find(asked, resume(certificates=["PMP"])).status is Status.SHOWN


def test_a_higher_degree_says_that_it_is_higher() -> None:
    finding = find(require("Bachelor's degree", "degree"), resume(education=[school("MSc Physics")]))
    assert finding.evidence[0].explanation == "a master's degree is above a bachelor's degree"


@pytest.mark.parametrize("dates", ["2024 2027", "2023-now"])
def test_a_degree_that_is_not_finished_is_missing_and_quoted(dates: str) -> None:
    candidate = resume(education=[school("BSc Nursing", dates=dates)])
    finding = find(require("Bachelor's degree in Nursing", "degree"), candidate)
    assert (finding.status, finding.evidence[0].hedged) == (Status.MISSING, True)
    assert finding.note.startswith("only begun, planned or spoken of, in ")


@pytest.mark.parametrize(
    ("title", "status"),
    [("Staff accountant", Status.IMPLIED), ("Bookkeeper", Status.IMPLIED), ("Staff nurse", Status.MISSING)],
)
def test_only_experience_in_the_field_counts_instead_of_a_degree(title: str, status: Status) -> None:
    asked = require("Bachelor's degree in Accounting or equivalent experience", "degree", or_equivalent=True)
    assert find(asked, resume(jobs=[job(title, "Elm", "2015-2021")])).status is status


@pytest.mark.parametrize("title", ["Scrum Master", "Sales Associate", "Master electrician"])
def test_a_job_title_is_no_degree(title: str) -> None:
    candidate = resume(jobs=[job(title, "Elm", "2015-2021")])
    assert find(require("Associate degree", "degree"), candidate).status is Status.MISSING


@pytest.mark.parametrize(
    "said", ["Ran ICP-MS daily", "Ran GC/MS and LC-MS daily", "Kept the lists in MS Excel", "MS Word and MS Excel"]
)
def test_letters_that_end_the_name_of_a_method_are_no_degree(said: str) -> None:
    candidate = resume(jobs=[job("Analyst", "Elm", "2015-2021", said)])
    assert find(require("Master's degree", "degree"), candidate).status is Status.MISSING


def test_two_degrees_with_a_stroke_between_them_count() -> None:
    candidate = resume(jobs=[job("Analyst", "Elm", "2015-2021", "Studied for a BSc/MSc in chemistry, passed in 2014")])
    assert find(require("Master's degree", "degree"), candidate).status is not Status.MISSING


def test_a_degree_in_a_sentence_counts() -> None:
    candidate = resume(jobs=[job("Clerk", "Elm", "2010-2012", "Master of Business Administration, 2012")])
    assert find(require("MBA", "degree"), candidate).status is Status.BURIED


@pytest.mark.parametrize("said", ["expected May 2020", "voraussichtlich Mai 2020", "prévu mai 2020"])
def test_a_degree_that_was_expected_by_a_day_now_past_is_not_plainly_held(said: str) -> None:
    study = replace(school("BA in History"), dates=DateRange(None, "2020-05", current=False, text=said))
    finding = find(require("Bachelor's degree", "degree"), resume(education=[study]))
    assert finding.status is not Status.SHOWN
    assert "not finished" in finding.evidence[0].explanation


def test_a_degree_that_was_read_as_the_school_counts() -> None:
    study = school("Diploma in Professional Legal Practice", "LLB, Lothian Hills University, 2014", "2015")
    assert (
        find(require("Degree in law", "degree", degree="bachelor", field="law"), resume(education=[study])).status
        is not Status.MISSING
    )


def test_a_school_that_is_named_after_a_degree_is_none() -> None:
    study = school("Course in Pottery", "MBA Business School, Leeds", "2015")
    assert find(require("MBA", "degree"), resume(education=[study])).status is Status.MISSING


@pytest.mark.parametrize(
    "said",
    [
        "Bachelor of Arts in History (62 credits, not completed)",
        "Two years of a Bachelor of Science; no degree awarded",
        "Bachelor Informatik, abgebrochen",
    ],
)
def test_a_degree_that_was_given_up_is_no_degree(said: str) -> None:
    found = find(require("Bachelor's degree", "degree"), resume(education=[school(said, dates="2012")]))
    assert found.status is Status.MISSING


@pytest.mark.parametrize(
    ("held", "status"),
    [
        ("NVQ Level 3 Electrical Installation", Status.SHOWN),
        ("NVQ Level 3 Plumbing", Status.MISSING),
        ("BA English", Status.MISSING),
    ],
)
def test_a_vocational_qualification_is_asked_for_in_the_field_behind_its_name(held: str, status: Status) -> None:
    line = "NVQ Level 3 Electrical Installation"
    asked = replace(require("NVQ Level 3", "degree", degree="certificate"), start=0, end=len("NVQ Level 3"))
    candidate = resume(education=[school(held)])
    (finding,) = match(candidate, replace(posting(asked), text=line), load_vocabulary(), None, TODAY).findings
    assert finding.status is status


def test_the_number_of_a_standard_is_no_degree() -> None:
    candidate = resume(jobs=[job("Electrician", "Volt", "2016-2020", "Test and inspect to BS 7671")])
    assert find(require("Bachelor's degree in Nursing", "degree"), candidate).status is Status.MISSING


def test_a_field_that_the_rest_of_the_line_opens_is_open() -> None:
    words = "Master's degree in law, economics"
    asked = replace(require(words, "degree", degree="master"), field="law, economics", start=0, end=len(words))
    candidate = resume(education=[school("MSc Statistics", "Elm University", "2015")])
    found = []
    for behind in (" or similar.", "."):
        wanted = replace(posting(asked), text=words + behind)
        (finding,) = match(candidate, wanted, load_vocabulary(), None, TODAY).findings
        found.append(finding.status)
    assert found == [Status.IMPLIED, Status.MISSING]


@pytest.mark.parametrize(
    ("asked", "held", "status"),
    [
        ("Level 2 qualification in catering", "NVQ Level 3 Catering, Leeds College, 2015", "shown"),
        ("Level 3 qualification in childcare", "Level 3 Diploma in Plumbing, 2015", "missing"),
    ],
)
def test_a_paper_with_a_level_is_compared_by_its_level(asked: str, held: str, status: str) -> None:
    page = f"Jane Doe\njane@example.org\n\nExperience\nAide, Orlop, 2016 - 2020\n- Helped guests\n\nEducation\n{held}\n"
    asking = tailor.posting_from_text(f"Aide\nHartwell\n\nRequirements\n- {asked}\n")
    found = tailor.match(tailor.resume_from_text(page), asking).findings
    assert [(one.requirement.kind.value, one.status.value) for one in found] == [("certification", status)]
