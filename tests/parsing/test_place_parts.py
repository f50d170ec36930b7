"""The parts of the place where somebody lives, and the line again when they are read back."""

import json

import pytest

from tailor.parsing.place_parts import place_parts
from tailor.parsing.resume import parse_resume
from tailor.readers import document_from_text
from tailor.writers import resume_yaml
from tests.parsing.resume_outline import read

PLACES = {
    "Halifax, NS": {"city": "Halifax", "region": "NS"},
    "Dayton, OH 45402": {"postalCode": "45402", "city": "Dayton", "region": "OH"},
    "Leeds, England, United Kingdom": {"city": "Leeds", "region": "England", "countryCode": "GB"},
    "89073 Ulm an der Donau": {"postalCode": "89073", "city": "Ulm an der Donau"},
    "York, UK": {"city": "York", "countryCode": "GB"},
    "Porto, Portugal": {"city": "Porto", "countryCode": "PT"},
    "Groningen, Groningen, Netherlands": {"city": "Groningen", "region": "Groningen", "countryCode": "NL"},
    "3 Elm Row, Leeds LS1 4AP": {"address": "3 Elm Row", "postalCode": "LS1 4AP", "city": "Leeds"},
    "Ulmenstr. 5, 10115 Berlin": {"address": "Ulmenstr. 5", "postalCode": "10115", "city": "Berlin"},
    "8 rue des Ormes, 35000 Rennes, France": {
        "address": "8 rue des Ormes", "postalCode": "35000", "city": "Rennes", "countryCode": "FR",
    },
    "Iepstraat 4, 3511 AB Utrecht": {"address": "Iepstraat 4", "postalCode": "3511 AB", "city": "Utrecht"},
    "Torino (TO)": {"city": "Torino", "region": "TO"},
    "Trois-Rivières (Québec)": {"city": "Trois-Rivières", "region": "Québec"},
    "Porto (Portugal)": {"city": "Porto", "countryCode": "PT"},
    "Recife - PE": {"city": "Recife", "region": "PE"},
    "Melbourne VIC 3000": {"postalCode": "3000", "city": "Melbourne", "region": "VIC"},
    "D-89073 Ulm": {"postalCode": "D-89073", "city": "Ulm"},
    "Montréal, Québec, Canada": {"city": "Montréal", "region": "Québec", "countryCode": "CA"},
    "8 rue des Ormes 35000 Rennes": {"address": "8 rue des Ormes", "postalCode": "35000", "city": "Rennes"},
    "Ul. Jasna 5, 00-950 Warszawa, Polska": {
        "address": "Ul. Jasna 5", "postalCode": "00-950", "city": "Warszawa", "countryCode": "PL",
    },
    "Bavaria, Germany": {"region": "Bavaria", "countryCode": "DE"},
    "Singapore 238801": {"postalCode": "238801", "city": "Singapore"},
    "Nassau, Bahamas": {"city": "Nassau", "countryCode": "BS"},
    "Wien, Österreich": {"city": "Wien", "countryCode": "AT"},
}  # fmt: skip


@pytest.mark.parametrize(("line", "parts"), PLACES.items())
def test_a_place_has_its_parts(line: str, parts: dict[str, str]) -> None:
    assert {part.key: part.text for part in place_parts(line)} == parts


@pytest.mark.parametrize(
    "line",
    [
        "Leeds", "Germany", "Dublin 8", "Remote, UK", "Leeds / remote", "Elm, Oak", "", "Georgia, USA",
        "Elmvale, Victoria", "RD 7, Elmvale 9999, Oakland",
    ],
)  # fmt: skip
def test_a_place_that_tells_no_parts_has_none(line: str) -> None:
    assert place_parts(line) == ()


@pytest.mark.parametrize(
    "line", [line for line in PLACES if not line.startswith(("8 rue des Ormes 3", "Bavaria", "Singapore"))]
)
def test_the_line_comes_back_as_it_was_written(line: str) -> None:
    text = f"Ann Example\n{line}\nann@example.org\n\nEXPERIENCE\nCook, Elm Inn, Leeds, 2019 - 2021\n- Cooked\n"
    first = read(text)
    assert first.contact.location == line
    told = first.to_json_resume()
    assert told["basics"]["location"] == PLACES[line]  # type: ignore[index]
    again = parse_resume(document_from_text(json.dumps(told), "cv.json"))
    assert (again.contact, again.to_json_resume()) == (first.contact, told)
    assert parse_resume(document_from_text(resume_yaml(first), "cv.yaml")).contact == first.contact


def test_a_part_that_somebody_changed_changes_the_line() -> None:
    told = read("Ann Example\nYork, UK\nann@example.org\n\nEXPERIENCE\nCook, Elm Inn, 2019 - 2021\n").to_json_resume()
    told["basics"]["location"]["city"] = "Leeds"  # type: ignore[index]
    assert parse_resume(document_from_text(json.dumps(told), "cv.json")).contact.location == "Leeds, GB"
