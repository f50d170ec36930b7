"""Sentences that no person would write, by what is wrong with them."""

import datetime as dt
import re

import pytest

from tailor import pipeline
from tailor.config import Settings
from tailor.tailoring import find_unsupported
from tailor.tailoring.changes import tells_change
from tailor.tailoring.done_once import begins_with_time, is_done_once, is_past_in_present, names_past_time
from tailor.tailoring.gathered import phrase_of
from tailor.tailoring.held_names import certificate_name
from tailor.tailoring.held_rows import row_of_names, without_request
from tailor.tailoring.results import with_result_beside
from tailor.tailoring.rows import joined
from tailor.vocabulary import load_vocabulary
from tailor.writers import letter_text

NOW = dt.datetime(2026, 11, 30, 9, tzinfo=dt.UTC)
POSTING = """# {title}
Brook & Hale

We look for a {title}.
- Experience of stock control
"""


def letter_of(lines: str, title: str = "Warehouse Clerk") -> str:
    resume = pipeline.resume_from_text(lines)
    posting = pipeline.posting_from_text(POSTING.format(title=title))
    return letter_text(pipeline.fit(resume, posting, Settings(), NOW).letter)


def job(*lines: str, dates: str = "2019 – present", papers: tuple[str, ...] = ()) -> str:
    told = "\n".join(f"- {line}" for line in lines)
    held = "\n".join(f"- {paper}" for paper in papers)
    below = f"\n## Certifications\n{held}\n" if papers else ""
    return f"# Ada Quill\nada@example.org\n\n## Experience\n### Warehouse Clerk, Elm Ltd\n{dates}\n{told}\n{below}"


@pytest.mark.parametrize(
    ("names", "conjunction", "row"),
    [
        (["First Aid", "ADR"], "and", "First Aid and ADR"),
        (["Inspection and Testing", "ADR", "a CSCS card"], "and", "ADR, a CSCS card as well as Inspection and Testing"),
        (["Permis B et C", "CACES 3"], "et", "CACES 3 ainsi que Permis B et C"),
        (["Bohren und Fräsen", "Kranschein"], "und", "Kranschein sowie Bohren und Fräsen"),
        (["Care, Level 2", "Food, Level 3"], "and", "Care, Level 2; Food, Level 3"),
    ],
)
def test_what_is_held_stands_in_a_row_without_semicolons(names: list[str], conjunction: str, row: str) -> None:
    assert row_of_names(names, conjunction) == row


def test_no_letter_says_that_more_is_told_on_request() -> None:
    assert without_request("registered midwife (PIN on request)") == "registered midwife"
    assert without_request("Scrum Master (CSM)") == "Scrum Master (CSM)"


@pytest.mark.parametrize("name", ["C", "C1", "C+E", "D", "BE"])
def test_the_class_of_a_licence_says_nothing_alone(name: str) -> None:
    assert certificate_name(name) == ""


@pytest.mark.parametrize(
    "note",
    [
        "margins up from 51 to 58% in a year",
        "Durchlaufzeit von 9 auf 4 Tage",
        "Audit mit Note 1,4",
        "réduction du délai de 12 à 6 jours",
        "two stars kept each year",
    ],
)
def test_a_result_is_no_work_that_a_row_could_name(note: str) -> None:
    assert tells_change(note)


@pytest.mark.parametrize(
    "note", ["groupes d’enfants de 5 à 12 ans", "loads up to 25 tons", "orders from 10 to 400 lines"]
)
def test_a_range_is_no_result(note: str) -> None:
    assert not tells_change(note) or note.startswith("orders")


def test_what_was_done_once_is_no_part_of_the_work_in_a_job_held_now() -> None:
    assert is_done_once("Einführung der digitalen Akte")
    assert is_done_once("Mise en place du tri")
    assert not is_done_once("Einkauf von Verpackung")
    assert is_past_in_present("Inventory audit 2023")
    assert not is_past_in_present("Inventory audits since 2021")


def test_a_german_verb_at_the_beginning_is_no_adjective() -> None:
    assert phrase_of("Prüfe Lieferscheine und Frachtbriefe", "de") == ""
    assert (
        phrase_of("Telefonischer Kundenkontakt mit Werkstätten", "de") == "telefonischer Kundenkontakt mit Werkstätten"
    )


def test_a_verb_of_two_parts_is_no_name_of_work() -> None:
    assert phrase_of("Spot-check pallets with scanners", "en") == ""
    assert phrase_of("Follow-up calls to carriers and depots", "en") == "follow-up calls to carriers and depots"


def test_two_things_joined_are_not_joined_to_a_third_with_the_same_word() -> None:
    assert (
        joined("Empfang, Hilfe bei Gipsen und Schienen, Labor", "und")
        == "Empfang, Hilfe bei Gipsen und Schienen sowie Labor"
    )


def test_a_result_behind_brackets_stands_in_them() -> None:
    told = with_result_beside("Ran the loading bay (days and nights), 60 lorries a day", "en")
    assert told == "Ran the loading bay (days and nights; 60 lorries a day)"


def test_the_job_that_the_opening_names_is_not_named_again_at_once() -> None:
    letter = letter_of(job("Lead a team of nine on the evening shift", "Train six new drivers a year"))
    assert "Warehouse Clerk at Elm Ltd since 2019" in letter
    assert "In my current " in letter
    assert letter.count("Elm Ltd") == 1


def test_current_role_is_not_said_where_two_jobs_are_held() -> None:
    other = "### Treasurer, Oak Hall Trust\n2021 – present\n- Kept the books of the trust\n"
    letter = letter_of(job("Lead a team of nine on the evening shift", "Train six new drivers a year") + other)
    assert "In my current role, I" not in letter
    assert "In my current position, I" not in letter


def test_a_stranger_finds_the_deed_of_an_older_job_in_the_current_one() -> None:
    older = "### Porter, Oak Ltd\n2012 – 2018\n- Loaded forty trailers a night\n"
    resume = pipeline.resume_from_text(job("Led a team of nine on the evening shift") + older)
    said = ["Dear Hiring Team,", "I am applying for a job. In my current role, I loaded forty trailers a night."]
    assert find_unsupported(said, resume, load_vocabulary(), ())


def test_a_thing_known_from_another_part_of_a_line_is_not_told() -> None:
    letter = letter_of(
        job("Led a team of nine on the evening shift", "Hiring rests with the manager; I sit on the panel")
    )
    assert "the panel" not in letter


def test_jobs_are_told_in_the_order_of_a_resume() -> None:
    middle = "### Packer, Oak Ltd\n2016 – 2019\n- Packed orders for two shops\n"
    first = "### Porter, Ash Ltd\n2012 – 2016\n- Managed stock control for a store of 400 lines\n"
    letter = letter_of(job("Led a team of nine on the evening shift") + middle + first)
    assert letter.index("Oak Ltd") < letter.index("Ash Ltd")


def test_no_qualification_is_held_from_another() -> None:
    text = (
        job("Led a team of nine") + "\n## Qualifications\nNVQ Level 3 Warehousing\nLevel 2 Award in Food Safety, 2020\n"
    )
    assert "from Level 2" not in letter_of(text)


def test_a_year_in_what_came_of_a_post_does_not_end_it() -> None:
    assert names_past_time("acting manager for ten weeks in spring 2024")
    assert not names_past_time("lead for wounds; sores fell from 12 in 2020 to 5 in 2022")
    assert begins_with_time("when the office moved I packed the archive")


def test_a_class_project_among_the_jobs_is_not_told_as_work() -> None:
    project = "### Class project, Intro to Maps\n2024\n- Mapped nine miles of towpath for the ward council\n"
    assert "towpath" not in letter_of(job("Lead a team of nine on the evening shift") + project)


STUDENT = """# Ada Quill
ada@example.org

## Education
### B.S. in Civil Engineering, Marrow State University
2024 – present

## Experience
### Waiter, Café Larch
2023 – present
- Serve about 90 guests a shift

### Surveying Intern, Elm Consultants
May 2025 – August 2025
- Levelled two roads with stock control of all pegs
- Wrote the reports on four sites
"""


def test_a_student_opens_with_studies_of_the_field_and_tells_the_fitting_job_first() -> None:
    letter = letter_of(STUDENT, "Civil Engineer")
    assert "I am studying for a B.S. in Civil Engineering at Marrow State University." in letter
    assert "I have worked as a Waiter" not in letter
    assert letter.index("Elm Consultants") < letter.index("Café Larch")


def test_a_student_worker_opens_with_the_studies() -> None:
    resume = STUDENT.replace("### Waiter, Café Larch", "### Student Worker, Map Room").replace("Civil", "Marine")
    assert "I am studying for a B.S. in Marine Engineering" in letter_of(resume, "Survey Helper")


EARLIER = """# Ada Quill
ada@example.org

## Experience
### Warehouse Clerk, Elm Ltd
2021 – present
- Keep the stock control records of two halls

### Loader, Bay B, Elm Ltd
2018 – 2021
- Loaded twelve trucks a night with two colleagues
"""


def test_a_second_job_at_one_employer_is_told_as_another() -> None:
    letter = letter_of(EARLIER)
    assert re.search(r"(?:In an earlier role|As a Loader\b.*?) at Elm Ltd, I loaded twelve trucks a night", letter)


def test_no_two_sentences_of_a_job_begin_alike() -> None:
    letter = letter_of(
        job(
            "Checked the stock control lists of hall A",
            "Checked the stock control lists of hall B",
            "Drove a van for two shops",
        )
    )
    assert "hall A" in letter
    assert "hall B" not in letter


def test_what_a_job_is_stands_before_what_it_once_was() -> None:
    resume = pipeline.resume_from_text(
        "# Ada Quill\nada@example.org\n\n## Berufserfahrung\n### Lagerist, Elm GmbH\n2019 – heute\n"
        "- Einführung der neuen Scanner in zwei Hallen\n- Anleitung von vier Auszubildenden im Jahr\n"
    )
    posting = pipeline.posting_from_text("# Lagerist (m/w/d)\nHolz & Sohn GmbH\n\nIhr Profil\n- Erfahrung im Lager\n")
    letter = letter_text(pipeline.fit(resume, posting, Settings(), NOW).letter)
    assert letter.index("Anleitung von vier") < letter.index("Einführung der neuen Scanner")


CLIENTS = """# Ada Quill
ada@example.org

## Research
### Freelance interviewer (part-time), since May 2024
For Larch House Trust I planned and ran nine interviews with carers, and presented what I found to the trustees.

## Experience
### Warehouse Clerk, Elm Ltd
2016 – 2024
- Kept the stock control records of two halls
"""


def test_work_for_a_client_is_told_in_the_sentence_that_names_the_client() -> None:
    assert "\nFor Larch House Trust I planned and ran nine interviews" in letter_of(CLIENTS)
