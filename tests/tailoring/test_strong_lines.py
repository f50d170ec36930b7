"""The lines that say most in a letter: what was changed by how much, projects, sentences beside a list."""

import datetime as dt
from dataclasses import replace

import pytest

import tailor
from tailor.model import Bullet
from tailor.tailoring import LetterOptions, find_unsupported, write_letter
from tailor.tailoring.bare_nouns import lacks_article
from tailor.tailoring.certainty_abroad import is_sure_german
from tailor.tailoring.grammar_german import read_german_clause
from tailor.tailoring.own_part import with_subject
from tailor.tailoring.paper_names_french import within_french
from tailor.tailoring.quotable import quotable_sentences
from tests.tailoring.samples import VOCABULARY, asked, entry, experience, match_literally, posting, projects, resume

DAY = dt.date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "lacks"),
    [
        ("brought late pulls down from 9 to 3 a month by weighing each net", False),
        ("cut average voyage from 40 to 25 minutes by moving the crane", False),
        ("wrote a small script that flags ropes thinner than 8 mm at a cleat", False),
        ("noted voltage and suction on every round", False),
        ("brought error rate down from 9 to 3", True),
        ("moved boat down from the slip", True),
        ("cut landing fee from 40 to 25", True),
    ],
)
def test_a_measure_that_changes_needs_no_article(text: str, *, lacks: bool) -> None:
    assert lacks_article(text, begins_with_verb=True) is lacks


@pytest.mark.parametrize(
    ("line", "is_sure"),
    [
        ("Wartung von jährlich rund 90 Booten, vom Kran bis zur Übergabe", True),
        ("Beratung von monatlich etwa 45 Mieterinnen und Mietern mit Booten und Stegen", True),
        ("Betreuung von 30 Schülerinnen und Schülern im Segelkurs, vom Knoten bis zur Prüfung", True),
        ("Verkauf von Segeln nach Norwegen, Finnland und in die Schweiz", True),
        ("Wartung von 90 Booten, vom Chef gelobt", False),
        ("Wartung von Booten und Stegen und Masten", False),
    ],
)
def test_a_german_line_may_say_from_where_to_where_and_name_women_and_men(line: str, *, is_sure: bool) -> None:
    assert is_sure_german(line, read_german_clause(line)) is is_sure


@pytest.mark.parametrize("aside", ["for fun", "personal, ongoing", "term paper"])
def test_a_project_is_called_by_its_name_without_how_it_came_about(aside: str) -> None:
    section = projects(entry("p1", f"Tide table ({aside})", "", "", ["Digitized 40 miles of shore from paper maps."]))
    candidate = resume("Ida Holt", section)
    job = posting("Harbor Intern", "Oak Trust", asked("maps"))
    letter = write_letter(candidate, job, match_literally(candidate, job), LetterOptions(DAY))
    texts = [paragraph.text for paragraph in letter.paragraphs if not paragraph.placeholder]
    assert any("“Tide table”, I digitized 40 miles of shore" in text for text in texts)
    assert not find_unsupported(texts, candidate, VOCABULARY, (), job)


def test_sentences_of_ones_own_above_a_list_are_told_too() -> None:
    job = entry("job1", "Rope Maker", "Elm Ltd", "2019 now", ["Spliced 300 mooring lines."])
    told = Bullet("job1.d0", "I test 80 lines a week to 40 kN in the yard.")
    dry = Bullet("job1.d1", "32 hours, two days at the quay")
    candidate = resume("Ida Holt", experience(replace(job, details=(told, dry))))
    asking = posting("Rigger", "Oak Trust", asked("mooring lines"))
    letter = write_letter(candidate, asking, match_literally(candidate, asking), LetterOptions(DAY))
    text = " ".join(paragraph.text for paragraph in letter.paragraphs)
    assert "I test 80 lines a week to 40 kN in the yard." in text.replace("also ", "")
    assert "two days at the quay" not in text


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Formation « Gestes de port »", "formation « Gestes de port »"),
        ("Permis côtier", "permis côtier"),
        ("BTS Pêche", "BTS Pêche"),
    ],
)
def test_a_french_paper_has_a_small_letter_within_a_sentence(name: str, told: str) -> None:
    assert within_french(name) == told


@pytest.mark.parametrize(
    ("line", "is_told"),
    [("Crane awareness, one day, 2023", False), ("Crane awareness, half-day talk", False), ("Crane licence", True)],
)
def test_a_day_of_awareness_is_no_qualification(line: str, *, is_told: bool) -> None:
    text = (
        "Ida Quist\nida@example.org\n\nExperience\nYard Hand, Brae Marine Ltd, 2019 - 2025\n- Kept the slipway clear.\n"
        f"\nCertifications\n{line}\nDinghy Instructor, 2021\n"
    )
    job = tailor.posting_from_text("Yard Hand\nSkerry Boats Ltd\n\nRequirements\n- Crane awareness\n- Crane licence\n")
    letter = tailor.fit(tailor.resume_from_text(text), job).letter
    assert ("rane" in " ".join(paragraph.text for paragraph in letter.paragraphs[1:])) is is_told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("After the flood, rebuilt the rope store.", "After the flood, I rebuilt the rope store."),
        ("When the ferry stopped, moved 3 crews to rowing.", "When the ferry stopped, I moved 3 crews to rowing."),
        ("After two years, made the lead.", ""),
        ("Before the fair, appointed the deputy.", ""),
        ("When the crane broke, the crew moved the mast.", ""),
        ("Once a month, promoted to stand-in.", ""),
    ],
)
def test_a_deed_behind_its_time_has_its_subject(line: str, told: str) -> None:
    assert with_subject(line) == (told or line)


@pytest.mark.parametrize(
    ("behind", "is_told"),
    [
        ("Mooring was mine as well until a new crew took it over.", True),
        ("The final count was mine only in part.", False),
        ("The clerk did part of the work.", False),
    ],
)
def test_further_work_of_ones_own_takes_nothing_back(behind: str, *, is_told: bool) -> None:
    line = f"In 2018 I berthed 171 boats. {behind}"
    assert ("In 2018 I berthed 171 boats" in quotable_sentences(line, "en")) is is_told
