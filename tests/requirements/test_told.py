"""What English sentences tell by their verbs: what somebody has done, can do, is like, has to put up with."""

import pytest

import tailor
from tailor.requirements.said import Form, asks_reader, said_in
from tailor.requirements.said.english import is_question_to_reader, said_in_english


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("You have kept bees on more than one site.", [(Form.DONE, "kept bees on more than one site")]),
        (
            "We want someone who's run a ferry crew and trained deckhands.",
            [(Form.DONE, "run a ferry crew"), (Form.DONE, "trained deckhands")],
        ),
        (
            "You can splice a rope, mend a net and scrub out when the boats are in.",
            [(Form.DEED, "splice a rope"), (Form.DEED, "mend a net"), (Form.DEED, "scrub out")],
        ),
        ("You should be patient with nervous learners.", [(Form.TRAIT, "patient with nervous learners")]),
        ("Our families have lost a great deal.", []),
        ("You will receive a uniform.", []),
        ("You can apply until Friday.", []),
    ],
)
def test_a_verb_chain_tells_in_which_form_something_is_asked(sentence: str, told: list[tuple[Form, str]]) -> None:
    assert [(one.form, sentence[one.start : one.stop]) for one in said_in_english(sentence)] == told


def test_a_question_about_the_reader_asks() -> None:
    assert is_question_to_reader("Have you pruned an orchard on your own?")
    assert not is_question_to_reader("Are you looking for a change?")


def _kinds(sentence: str) -> dict[str, str]:
    text = f"Ferry hand\n\nWe run two small ferries across the sound.\n\nYou will need the following. {sentence}\n"
    return {one.text: one.kind.value for one in tailor.posting_from_text(text).requirements}


def test_what_somebody_has_done_is_one_experience() -> None:
    found = _kinds("You have run a ticket office on a pier or in a station.")
    assert found == {"run a ticket office on a pier or in a station": "experience"}


def test_a_named_tool_stays_an_item_by_itself() -> None:
    assert "tool" in _kinds("You have used Excel.").values()


@pytest.mark.parametrize(
    ("language", "sentence", "told"),
    [
        ("fr", "Savez-vous greffer un pommier ?", [(Form.DEED, "greffer un pommier")]),
        ("fr", "Des gardes de nuit sont à prévoir.", [(Form.BURDEN, "Des gardes de nuit")]),
        ("de", "Können Sie eine Hecke schneiden?", [(Form.DEED, "eine Hecke schneiden")]),
        ("de", "Du weißt, wie man eine Sense dengelt.", [(Form.DEED, "eine Sense dengelt")]),
        ("de", "Mit einer Brennerei haben Sie schon gearbeitet.", [(Form.DONE, "Mit einer Brennerei")]),
        ("de", "Alle vier Wochen hast du Bereitschaft.", [(Form.BURDEN, "Alle vier Wochen hast du Bereitschaft")]),
    ],
)
def test_questions_and_fronted_words_tell_abroad(language: str, sentence: str, told: list[tuple[Form, str]]) -> None:
    assert [(one.form, sentence[one.start : one.stop]) for one in said_in(sentence, language)] == told


def test_a_question_about_the_reader_asks_abroad() -> None:
    assert asks_reader("Avez-vous déjà conduit un pressoir ?", "fr")
    assert not asks_reader("Suchst du eine neue Aufgabe?", "de")


def test_alternatives_are_one_item_except_tools() -> None:
    found = _kinds("An award in forestry or arboriculture is essential. You know Excel or Sheets.")
    assert "Excel" in found
    assert len([one for one in found if "forestry" in one or "arboriculture" in one]) == 1
