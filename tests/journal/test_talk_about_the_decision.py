"""An offer to talk about the decision is feedback, and no welcome to apply again."""

import pytest

from tailor.model import Message, Reply
from tailor.pipeline.log import read_reply

_NO = {
    "en": "Dear Sam,\n\nWe are sorry to say that you were not successful.\n\n{}\n\nKind regards\nHelen Marsh\n",
    "de": "Guten Tag,\n\nwir müssen Ihnen leider absagen.\n\n{}\n\nMit freundlichen Grüßen\nHelen Marsch\n",
    "fr": "Bonjour,\n\nNous ne donnerons pas suite à votre candidature.\n\n{}\n\nCordialement\nHélène Marais\n",
}


def reply_with(language: str, sentence: str) -> Reply:
    return read_reply(Message(_NO[language].format(sentence)))


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Give me a bell if you want to hear how the panel rated you."),
        ("en", "Ring me on any afternoon and we can go through your answers."),
        ("de", "Rufen Sie mich gern an, dann erläutere ich Ihnen, woran es lag."),
        ("de", "Melden Sie sich, falls Sie eine genauere Begründung wünschen."),
        ("fr", "Appelez-moi si vous voulez savoir ce qui a fait la différence."),
        ("fr", "Si vous souhaitez connaître les raisons de ce choix, écrivez-moi."),
    ],
)
def test_a_call_about_the_decision_is_feedback(language: str, sentence: str) -> None:
    reply = reply_with(language, sentence)
    assert reply.feedback
    assert not reply.reapply


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Give me a bell in the spring when we take people on again."),
        ("de", "Rufen Sie mich an, sobald Sie den Führerschein haben."),
        ("fr", "Rappelez-moi au printemps, nous aurons d'autres postes."),
    ],
)
def test_a_call_about_another_time_is_a_welcome(language: str, sentence: str) -> None:
    reply = reply_with(language, sentence)
    assert reply.reapply
    assert not reply.feedback


def test_a_refused_talk_is_no_feedback() -> None:
    assert not reply_with("en", "Please do not ring the office about the outcome.").feedback
