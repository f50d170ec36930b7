"""What is held stands in few sentences: short ones in one, and the reader of a letter takes them apart again."""

import pytest

import tailor
from tailor.tailoring.joints import join_in_one, undone
from tailor.tailoring.letter_lines import split_frames
from tailor.tailoring.unsupported import find_unsupported
from tailor.vocabulary import load_vocabulary

_RESUME = """Nia Prowse
nia@example.org

Experience
Deckhand, Brae Marine Ltd, 2019 - 2025
- Kept the slipway clear.

Education
Diploma in Seamanship, Port College, 2018

Certifications
Powerboat Level 2, 2020

Languages
Welsh (fluent)
"""


@pytest.mark.parametrize(
    ("language", "sentences", "told"),
    [
        (
            "en",
            ["I hold a BSc in Botany from Ashby University.", "I hold a first aid certificate.", "I speak Welsh."],
            ["I hold a BSc in Botany from Ashby University, as well as a first aid certificate, and I speak Welsh."],
        ),
        (
            "en",
            ["I hold OSHA 10.", "My skills include Revit.", "I speak Welsh.", "I hold ACLS."],
            ["I hold OSHA 10, and my skills include Revit.", "I also speak Welsh, and I hold ACLS."],
        ),
        ("en", ["I hold OSHA 10.", "My skills include Revit."], ["I hold OSHA 10, and my skills include Revit."]),
        ("en", ["My skills include Revit."], ["My skills include Revit."]),
        (
            "de",
            ["Ich bin Köchin (Schule am See).", "Ich habe den Staplerschein.", "Ich spreche Türkisch."],
            ["Ich bin Köchin (Schule am See) und habe den Staplerschein.", "Außerdem spreche ich Türkisch."],
        ),
        (
            "fr",
            ["Je suis titulaire du CAP Cuisine (Lycée Sud).", "Je suis titulaire du permis B."],
            ["Je suis titulaire du CAP Cuisine (Lycée Sud) ainsi que du permis B."],
        ),
    ],
)
def test_short_sentences_on_what_is_held_stand_in_one(language: str, sentences: list[str], told: list[str]) -> None:
    assert join_in_one(sentences, language) == told
    assert " ".join(sentences) in set(undone(" ".join(told))) | {" ".join(told)}


def test_a_joined_sentence_is_read_as_both() -> None:
    claims = split_frames("I hold a Diploma in Seamanship from Port College, as well as Powerboat Level 2.") or ()
    assert [(claim.organisation, claim.text) for claim in claims] == [("Port College", ""), ("", "Powerboat Level 2")]


@pytest.mark.parametrize(
    ("sentence", "is_held"),
    [
        ("I hold a Diploma in Seamanship from Port College, as well as Powerboat Level 2.", True),
        ("I hold a Diploma in Seamanship from Port College, as well as Powerboat Level 3.", False),
        ("I hold a Diploma in Seamanship from Bath College, as well as Powerboat Level 2.", False),
        ("I hold Powerboat Level 2, and I speak fluent Welsh.", True),
        ("I hold Powerboat Level 2, and I speak fluent French.", False),
    ],
)
def test_a_stranger_finds_what_one_half_does_not_hold(sentence: str, *, is_held: bool) -> None:
    resume = tailor.resume_from_text(_RESUME)
    found = find_unsupported(["Dear Hiring Team,", sentence, "Yours sincerely,"], resume, load_vocabulary(), ())
    assert (found == ()) is is_held
