"""What a person says freely of studies, grades and percentages is held as the resume's lines hold it."""

import pytest

from tailor import pipeline
from tailor.tailoring import find_unsupported
from tailor.vocabulary import load_vocabulary

RESUME = pipeline.resume_from_text("""Bo Thorne
bo@example.org

Experience

Kiln Technician, Tarn Glass Ltd, Kendal    2019 - present
- Cut breakages from 9% to 4% by slower cooling

Education
BSc Ceramics, University of Tarn, 2012 - 2015
MSc Glass, Mill University, 2016 - 2017, left without a degree
MBA, Oak University, 2025 - present
A levels: Chemistry (A), Art (B), 2012
GCSEs: 9 at grades A*-C including Art (A*), 2010

Certificates
IOSH Managing Safely, 2020
Forklift licence, expired 2021
""")
VOCABULARY = load_vocabulary()


def doubts(sentence: str) -> list[str]:
    lines = ["Dear Hiring Team,", sentence, "Kind regards,", "Bo Thorne"]
    return [found.unsupported for found in find_unsupported(lines, RESUME, VOCABULARY, ())]


@pytest.mark.parametrize(
    "sentence",
    [
        "I graduated from the University of Tarn in 2015.",
        "I graduated from the University of Tarn in 2015 with a BSc Ceramics.",
        "I studied Ceramics at the University of Tarn from 2012 to 2015.",
        "I studied at the University of Tarn from 2012 to 2015.",
        "I passed IOSH Managing Safely in 2020.",
        "I have an A in A level Chemistry.",
        "I got an A in Chemistry and a B in Art.",
        "I cut breakages from 9 to 4 percent by slower cooling.",
        "I hold A levels in Chemistry (A) and Art (B).",
    ],
)
def test_what_is_said_freely_of_studies_is_held(sentence: str) -> None:
    assert doubts(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "I graduated from the University of Tarn in 2014.",
        "I graduated from Mill University in 2017.",
        "I graduated from Oak University in 2025.",
        "I graduated from the University of Tarn with an MSc Glass.",
        "I studied at the University of Tarn from 2011 to 2015.",
        "I passed IOSH Managing Safely in 2019.",
        "I passed my forklift licence in 2021.",
        "I have an A* in A level Chemistry.",
        "I hold A levels in Chemistry (A) and Art (A*).",
        "I cut breakages from 9 to 3 percent by slower cooling.",
    ],
)
def test_what_changes_a_study_is_found(sentence: str) -> None:
    assert doubts(sentence) != []
