"""Interests listed in one line: a row of JSON Resume for each, and the line again when that is read back."""

import json

import pytest

from tailor.parsing.resume import parse_resume
from tailor.readers import document_from_text
from tests.parsing.resume_outline import read

TOP = "Ann Example\nann@example.org\n\nEXPERIENCE\nCook, Elm Inn, Leeds, 2019 - 2021\n- Cooked lunches\n\n"


def _rows(line: str) -> object:
    return read(f"{TOP}INTERESTS\n{line}\n").to_json_resume()["interests"]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Rowing, bread and old maps", ["Rowing", "bread", "old maps"]),
        ("Reading, hiking, and baking.", ["Reading", "hiking", "baking"]),
        ("Rudern, Imkerei und Posaune", ["Rudern", "Imkerei", "Posaune"]),
        ("Escalade, cuisine et jardinage", ["Escalade", "cuisine", "jardinage"]),
        ("Ajedrez, pintura y cocina", ["Ajedrez", "pintura", "cocina"]),
        ("Calcio, cucina e fotografia", ["Calcio", "cucina", "fotografia"]),
        ("Schaken, koken en zeilen", ["Schaken", "koken", "zeilen"]),
        ("Chess · Choir · Allotment", ["Chess", "Choir", "Allotment"]),
        ("Music (piano, organ), cooking, running", ["Music (piano, organ)", "cooking", "running"]),
        ("Wandern, Kochen", ["Wandern", "Kochen"]),
        ("Cooking and hiking", ["Cooking and hiking"]),
        ("Hiking, rock and roll, baking", ["Hiking", "rock and roll", "baking"]),
        ("I play chess, run and sing in a choir.", ["I play chess, run and sing in a choir."]),
        ("Sailing, currently restoring a dinghy", ["Sailing, currently restoring a dinghy"]),
        ("Fell running\tmarshal since 2014", ["Fell running, marshal since 2014"]),
        ("Rudern\tTrainer seit 2010", ["Rudern, Trainer seit 2010"]),
        ("Choir (alto)\tsoloist, 2015 - 2019", ["Choir (alto), soloist, 2015 - 2019"]),
        ("Reading\tHiking\tChess", ["Reading", "Hiking", "Chess"]),
        ("Chess since 2001\tPiano since 2005", ["Chess since 2001", "Piano since 2005"]),
        ("Judo\tBlack belt", ["Judo", "Black belt"]),
        ("Volunteer coach for an under-12s team, Leeds", ["Volunteer coach for an under-12s team, Leeds"]),
    ],
)
def test_each_interest_of_a_list_has_a_row_and_a_sentence_is_one(line: str, names: list[str]) -> None:
    assert _rows(line) == [{"name": name} for name in names]


def test_interests_behind_a_label_are_its_keywords() -> None:
    assert _rows("Sports: football, tennis") == [{"name": "Sports", "keywords": ["football", "tennis"]}]


@pytest.mark.parametrize(
    "lines", ["Rowing, bread and old maps", "Sport: chess, go\nBread | Maps", "Judo\ttrainer since 2015", "Bread\nMaps"]
)
def test_the_lines_come_back(lines: str) -> None:
    first = read(f"{TOP}INTERESTS\n{lines}\n")
    told = first.to_json_resume()
    again = parse_resume(document_from_text(json.dumps(told), "cv.json"))
    assert [line.text for line in again.sections[-1].lines] == lines.split("\n")
    assert again.to_json_resume() == told


def test_rows_that_somebody_changed_are_lines_as_they_are_now() -> None:
    told = read(f"{TOP}INTERESTS\nRowing, bread and old maps\n").to_json_resume()
    told["interests"] = [{"name": "Rowing"}, {"name": "Go"}]
    again = parse_resume(document_from_text(json.dumps(told), "cv.json"))
    assert [line.text for line in again.sections[-1].lines] == ["Rowing", "Go"]


def test_a_row_of_a_file_stays_one_whatever_its_name_lists() -> None:
    told = read(f"{TOP}INTERESTS\nBread\n").to_json_resume()
    told["interests"] = [{"name": "Rowing, bread and old maps"}, {"name": "Sport: go, chess"}]
    again = parse_resume(document_from_text(json.dumps(told), "cv.json"))
    assert again.to_json_resume()["interests"] == told["interests"]
