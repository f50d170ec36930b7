"""What a letter says of jobs that ended, and of lists of work."""

from dataclasses import replace

import pytest

from tailor.tailoring.certainty import find_doubt
from tailor.tailoring.grammar import Form, read_clause
from tailor.tailoring.posting_names import name_company, name_role
from tailor.tailoring.truth_letter import check_letter
from tests.tailoring.samples import asked, entry, experience, posting, resume
from tests.tailoring.test_letter import clerk, letter_for, text_of


def test_a_job_that_ended_is_told_with_its_years_where_a_break_came_after_it() -> None:
    jobs = (
        entry("e1", "Caring for a parent", "", "2018 2024", []),
        entry("e2", "Stores clerk, then buyer", "Elm Ltd", "2009 2017", ["Bought tyres and oil for 40 vans."]),
        entry("e3", "Porter", "Oak Hospital", "2004 2008", []),
    )
    candidate, job = resume("Ada Quill", experience(*jobs)), posting("Buyer", "Ash plc", asked("tyres"))
    letter = letter_for(candidate, job)
    text = "\n".join(paragraph.text for paragraph in letter.paragraphs)
    assert "From 2009 to 2017, I worked at Elm Ltd, as stores clerk, then buyer." in text
    assert "most recent" not in text
    assert check_letter(letter, candidate, job) == ()


def test_a_job_of_some_summers_has_no_years_in_a_letter() -> None:
    candidate = resume("Ada Quill", experience(entry("e1", "Porter", "Oak Hospital", "2004 2008", ["Carried beds."])))
    section = candidate.sections[0]
    assert section.entries[0].dates is not None
    dates = replace(section.entries[0].dates, text="summers 2004-2008")
    summers = replace(section, entries=(replace(section.entries[0], dates=dates),))
    letter = letter_for(replace(candidate, sections=(summers,)), posting("Porter", "Ash plc"))
    assert not any("From 2004" in paragraph.text for paragraph in letter.paragraphs)


def test_two_duties_go_on_one_after_the_other() -> None:
    lines = ["Ran the stores of a garage.", "Reconciliation of till takings", "Preparation of stock counts"]
    text = text_of(clerk(*lines), posting("Clerk", "Ash plc"))
    assert "My work there also covered reconciliation of till takings and preparation of stock counts." in text


@pytest.mark.parametrize(
    ("line", "clause"),
    [
        ("Wage runs, banking, reminder letters", "wage runs, banking and reminder letters"),
        ("Hymn sheets, bell ringing, flower rotas", "hymn sheets, bell ringing and flower rotas"),
    ],
)
def test_a_list_of_what_was_done_is_a_sentence(line: str, clause: str) -> None:
    read = read_clause(line, current=False)
    assert (read.form, read.text) == (Form.NOUN, clause)
    assert find_doubt(line, read, (), "en") is None


@pytest.mark.parametrize(
    "line",
    [
        "Norwich, Ely, Kings Lynn",
        "Day shift, welding, loading bay",
        "Porter, bar cleaning, kitchen",
        "Oak, ash, elm",
        "200 ewes, lambing, two dogs",
        "Family firm, vans, plumbing",
    ],
)
def test_a_list_that_says_where_with_whom_or_how_much_is_none(line: str) -> None:
    read = read_clause(line, current=False)
    assert read.form is not Form.NOUN or find_doubt(line, read, (), "en") is not None


def test_a_label_and_a_call_are_no_part_of_a_name() -> None:
    job = replace(posting("Fachkraft gesucht – Koch, Köchin oder Beikoch", "Firma: Oak GmbH"), language="de")
    assert (name_role(job), name_company(job)) == ("Fachkraft", "Oak GmbH")


def test_an_older_job_of_another_field_is_not_named() -> None:
    jobs = (
        entry("e1", "Cook", "", "2019 2024", ["Ran the pass for 60 covers."]),
        entry("e2", "Shop Assistant", "Oak Bakery", "2015 2018", []),
    )
    letter = letter_for(resume("Ada Quill", experience(*jobs)), posting("Head Cook", "Ash plc"))
    assert not any("From 2015" in paragraph.text for paragraph in letter.paragraphs)
