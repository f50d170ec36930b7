"""A paragraph that tells of a job is its summary in JSON Resume; statements that lost their marks are bullets."""

import json

import pytest

from tailor.model import Document
from tailor.parsing.resume import parse_resume
from tests.parsing.resume_outline import read

TOP = "Ann Example\nann@example.org\n\nEXPERIENCE\n\n"
PARAGRAPH = "Ran the night shift of a ward with 28 beds. Wrote the rota that the other wards now use as well."
SENTENCE = "Helped residents with meals, washing and letters to their families over two winters."


def work(text: str) -> list[tuple[str, list[str]]]:
    jobs = json.loads(json.dumps(read(text).to_json_resume()))["work"]
    return [(job.get("summary", ""), job.get("highlights", [])) for job in jobs]


def test_a_paragraph_of_several_sentences_is_the_jobs_summary() -> None:
    text = f"{TOP}Nurse, Elm Hospital\n2019 – 2021\n{PARAGRAPH}\n"
    assert work(text) == [(PARAGRAPH, [])]
    assert [bullet.text for bullet in read(text).sections[0].entries[0].bullets] == [PARAGRAPH]


def test_a_sentence_without_a_mark_is_a_summary_where_the_other_jobs_have_bullets() -> None:
    text = f"{TOP}Nurse, Elm Hospital\n2019 – 2021\n- Led nights\n\nCook, Ash Hotel\n2015 – 2018\n{SENTENCE}\n"
    assert work(text) == [("", ["Led nights"]), (SENTENCE, [])]


@pytest.mark.parametrize(
    "lines",
    [
        ("Led the nights", "Wrote the rota", "Trained the new staff"),
        (SENTENCE, "Worked with St. Mary's Home in the north and approx. 40 volunteers over the whole summer"),
    ],
)
def test_lines_of_one_statement_each_are_bullets_that_lost_their_marks(lines: tuple[str, ...]) -> None:
    assert work(f"{TOP}Nurse, Elm Hospital\n2019 – 2021\n" + "\n".join(lines)) == [("", list(lines))]


def test_a_job_told_in_a_paragraph_comes_back_from_json_resume_as_it_was() -> None:
    resume = read(f"{TOP}Nurse, Elm Hospital\n2019 – 2021\n{PARAGRAPH}\n")
    data = json.loads(json.dumps(resume.to_json_resume()))
    again = parse_resume(Document("me.json", "json", "", (), data=data))
    bullets = [[(one.text, one.prose) for one in kept.sections[0].entries[0].bullets] for kept in (resume, again)]
    assert bullets == [[(PARAGRAPH, True)]] * 2
    assert again.to_json_resume()["work"] == resume.to_json_resume()["work"]


def test_one_sentence_for_each_job_is_a_summary_where_nothing_has_a_mark() -> None:
    text = (
        f"{TOP}Cook, Ash Hotel\n2015 – 2018\nBreakfast for 90 guests, stock and orders.\n\n"
        "Porter, Elm Hotel\n2012 – 2015\nLuggage, keys and the night desk.\n"
    )
    assert work(text) == [("Breakfast for 90 guests, stock and orders.", []), ("Luggage, keys and the night desk.", [])]


def test_a_sentence_that_ends_with_a_sum_ends_there() -> None:
    told = "Built nine schools and clinics worth between £4m and £31m. Answered for programme and reports"
    assert work(f"{TOP}Builder, Elm Works\n2019 – 2021\n{told}\n") == [(told, [])]
