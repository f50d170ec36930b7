"""A reason that stands in one sentence with the refusal."""

import pytest

from tailor.journal.replies.cues import Cues
from tailor.journal.replies.grounds import ground_of
from tailor.model import Message
from tailor.pipeline.log import read_reply


def reasons_of(text: str) -> list[str]:
    return [given.reason.value for given in read_reply(Message(f"{text}\n")).reasons]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Dear Ms Lowe, unfortunately you have never used SketchUp, so we will not be inviting you.", "lacks_skill"),
        (
            "Unfortunately you do not hold an ACCA qualification and we cannot offer an interview.",
            "lacks_qualification",
        ),
        ("Unfortunately we think that you are overqualified, so we shall not be going ahead.", "overqualified"),
        ("The pay you seek is well beyond our means, and I am sorry that we cannot offer you the post.", "salary"),
        ("We will not be proceeding because you have not managed a ward before.", "lacks_experience"),
        (
            "Wir halten Sie für überqualifiziert und können Ihnen daher nicht zusagen.",
            "overqualified",
        ),
        ("Leider haben Sie noch nie mit Revit gearbeitet, sodass wir Ihnen absagen müssen.", "lacks_skill"),
        (
            "Madame, nous vous trouvons surqualifié pour ce poste et ne donnerons donc pas suite à votre candidature.",
            "overqualified",
        ),
        ("Bonjour, nous ne donnerons pas suite en raison de vos exigences salariales.", "salary"),
        ("Wegen der weiten Anfahrt von Ihrem Wohnort können wir Sie leider nicht einstellen.", "location_or_visa"),
        ("We are unable to offer you the post due to your long notice period.", "availability"),
    ],
)
def test_the_reason_is_read_beside_the_refusal(text: str, reason: str) -> None:
    assert reasons_of(text) == [reason]


@pytest.mark.parametrize(
    "text",
    [
        "Dear Sam, we had three hundred applications, so we will not be taking yours further.",
        "You have a strong background in sales and it is with regret that we cannot offer you an interview.",
        "We are unable to offer you an interview, as we said that not everybody could be seen.",
        "Sehr geehrter Herr Ahn, wir haben alles sorgfältig geprüft und müssen Ihnen daher leider absagen.",
        "Madame, nous avons reçu beaucoup de candidatures, nous ne pouvons donc pas retenir la vôtre.",
    ],
)
def test_courtesy_and_numbers_beside_the_refusal_are_no_reason(text: str) -> None:
    assert reasons_of(text) == ["none_given"]


@pytest.mark.parametrize(
    ("language", "sentence", "ground"),
    [
        (
            "en",
            "You need a crane ticket and yours has lapsed, so it is a no.",
            "You need a crane ticket and yours has lapsed",
        ),
        ("en", "We can't go ahead, as you live in Spain.", "you live in Spain"),
        ("de", "Leider fehlt Ihnen der Meisterbrief, daher müssen wir absagen.", "fehlt Ihnen der Meisterbrief"),
        ("fr", "Le poste est supprimé, nous ne pouvons donc pas donner suite.", "Le poste est supprimé"),
        ("en", "We will not be proceeding with your application.", ""),
        ("en", "You have done well, so please come in on Monday.", ""),
    ],
)
def test_the_ground_is_the_part_that_concludes_in_a_no(language: str, sentence: str, ground: str) -> None:
    assert ground_of(sentence, Cues(language)) == ground
