"""What a letter's sentences must not sound like: going on from nothing, a cut noun, a paper told twice."""

import pytest

import tailor
from tailor.tailoring.asked_in_lead import _is_cut_before_noun
from tailor.tailoring.frames import Setting
from tailor.tailoring.grammar import Form
from tailor.tailoring.grammar_french import read_french_clause
from tailor.tailoring.quotable import quotable_sentences
from tailor.tailoring.wordings import WORDINGS

_GOES_ON = ("more", "also", "further", "weitere", "mehr", "außerdem", "autres", "encore")
_RESUME = """Ida Quist
ida@example.org

Experience
Yard Hand, Brae Marine Ltd, 2019 - 2025
- Kept the slipway clear.

Education
{}

Certifications
{}
"""


def _letter(education: str, papers: str, *asked: str) -> str:
    resume = tailor.resume_from_text(_RESUME.format(education, papers))
    posting = "Yard Hand\nSkerry Boats Ltd\n\nRequirements\n" + "\n".join(f"- {one}" for one in asked)
    letter = tailor.fit(resume, tailor.posting_from_text(posting)).letter
    return " ".join(paragraph.text for paragraph in letter.paragraphs)


@pytest.mark.parametrize("language", WORDINGS)
def test_no_first_list_goes_on_from_something(language: str) -> None:
    frames = [
        frame
        for (setting, _), group in WORDINGS[language].lists.items()
        if setting is Setting.UNNAMED
        for frame in group
    ]
    assert not [frame for frame in frames if any(word in frame.lower().split() for word in _GOES_ON)]


def test_no_french_list_begins_as_an_english_one() -> None:
    frames = [frame for group in WORDINGS["fr"].lists.values() for frame in group]
    assert not [frame for frame in frames if frame.startswith(("De mon", "Du projet"))]


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("current TIG and MMA", "You must have current TIG and MMA codings"),
        ("valid CSCS", "a valid CSCS card"),
        ("up-to-date Level 2", "up-to-date Level 2 training in safeguarding"),
    ],
)
def test_a_noun_is_not_left_out_behind_its_adjective(words: str, text: str) -> None:
    assert _is_cut_before_noun(words, text)


@pytest.mark.parametrize("words", ["TIG and MMA", "current TIG and MMA codings"])
def test_names_without_an_adjective_or_with_their_noun_are_whole(words: str) -> None:
    assert not _is_cut_before_noun(words, "You must have current TIG and MMA codings")


@pytest.mark.parametrize(
    ("papers", "told"),
    [
        ("Member of the Brae Institute", "I am a member of the Brae Institute."),
        ("Fellow of the Brae Institute", "I am a fellow of the Brae Institute."),
        ("Associate member of the Brae Institute", "I am an associate member of the Brae Institute."),
    ],
)
def test_a_membership_is_told_as_one(papers: str, told: str) -> None:
    assert told in _letter("", papers, papers)


def test_two_papers_are_joined_by_and() -> None:
    letter = _letter(
        "", "Crane Slinging Level 3, 2021\nPowerboat Level 2, 2020", "Crane Slinging Level 3", "Powerboat Level 2"
    )
    told = letter.split("I hold ")[1].split(". ")[0]
    assert " and " in told
    assert ";" not in told


def test_a_paper_that_says_what_one_is_stands_behind_i_am() -> None:
    letter = _letter("", "Certified Rigger (CR), 2021", "Certified Rigger")
    assert "I am a Certified Rigger (CR)." in letter


def test_a_paper_that_ran_out_is_not_held() -> None:
    letter = _letter("", "Certified Rigger (CR) - ran out June 2024, happy to renew", "Certified Rigger")
    assert "Certified Rigger" not in letter


def test_a_degree_is_told_once() -> None:
    letter = _letter("PGCE Boatbuilding, Brae College, 2015 - 2016", "", "PGCE in boatbuilding", "PGCE")
    assert letter.count("PGCE") == 1


@pytest.mark.parametrize(
    "word", ["Préparer", "Rendre", "Établir", "Répondre", "Recevoir", "Traduire", "Inscrire", "Vendre"]
)
def test_a_french_infinitive_is_known(word: str) -> None:
    assert read_french_clause(f"{word} les dossiers des clients").form is Form.INFINITIVE


@pytest.mark.parametrize(
    "word", ["Prépare", "Encadre", "Gère", "Administre", "Assure", "Rencontre", "Mesure", "Répare"]
)
def test_a_french_verb_of_oneself_is_no_infinitive(word: str) -> None:
    assert read_french_clause(f"{word} les dossiers des clients").form is Form.LISTED


_DEEDS = """Ida Quist
ida@example.org

Experience
Rigger, Brae Marine Ltd, 2019 - 2025
- Replaced the standing rigging of 40 yachts.
- Trained two apprentices in splicing.
- Cranes / slings: checked weekly
- Varnish, anti-fouling, sails
"""


def test_two_deeds_that_can_be_told_are_sentences_and_only_the_notes_a_list() -> None:
    posting = tailor.posting_from_text("Rigger\nSkerry Boats Ltd\n\nRequirements\n- Rigging\n- Splicing\n- Slings\n")
    paragraphs = tailor.fit(tailor.resume_from_text(_DEEDS), posting).letter.paragraphs
    told = " ".join(one.text for one in paragraphs if not one.is_bullet)
    assert "I replaced the standing rigging" in told
    assert "trained two apprentices in splicing" in told
    assert sum(one.is_bullet for one in paragraphs) <= 3


@pytest.mark.parametrize(
    "line",
    [
        "Raised A-level grades A*–B from 44% to 61% in three years",
        "Raised grades A–C from 40% to 60%",
        "Lifted GCSE results at A* from 4% to 9%",
    ],
)
def test_grades_are_no_marks_of_notes(line: str) -> None:
    assert quotable_sentences(line, "en")


@pytest.mark.parametrize("line", ["Raised grades – mostly", "*** Employee of the month ***", "Led the team* in Hull"])
def test_dashes_and_stars_of_notes_are(line: str) -> None:
    assert not quotable_sentences(line, "en")
