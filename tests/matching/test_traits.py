"""What a posting asks people to be like may stand in the resume in any words for it, said of the candidate."""

import pytest

from tailor.matching import match
from tailor.model import Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, posting, require, resume


def _status(asked: str, line: str) -> Status:
    candidate = resume(jobs=[job("Clerk", "Elm", "2018-2022", "Kept the diary.", line, "Made tea.")])
    wanted = posting(require(asked, "soft", name=asked))
    return match(candidate, wanted, load_vocabulary(), None, TODAY).findings[0].status


@pytest.mark.parametrize(
    ("asked", "line"),
    [
        ("calm and reassuring manner", "Stayed calm on a busy counter"),
        ("Calm under pressure", "Known for keeping my head when the list overruns"),
        ("Attention to detail", "Careful and tidy at the bench"),
        ("Reliable", "Never late in four years"),
        ("Patience", "Patient with anxious callers"),
        ("friendly manner", "Warm with visitors"),
        ("Sorgfalt", "genau und gewissenhaft bei Zahlen"),
        ("Zuverlässigkeit", "pünktlich, in vier Jahren kein Fehltag"),
        ("Rigueur", "méticuleuse et soigneuse"),
        ("Calme", "posée avec les clients difficiles"),
    ],
)
def test_a_trait_is_found_in_other_words(asked: str, line: str) -> None:
    assert _status(asked, line) is Status.IMPLIED


@pytest.mark.parametrize(
    ("asked", "line"),
    [
        ("calm manner", "Calmed the horses"),
        ("attention to detail", "Sent careful instructions drafted by the lawyer"),
        ("friendly", "Warm meals served at noon"),
        ("patience", "Patient records filed by name"),
        ("careful", "Checked the accuracy statement of the printer"),
        ("Zuverlässigkeit", "Maschinen nach verlässlicher Quelle gewartet"),
        ("Sorgfalt", "Sorgfaltspflichten im Vertrag geprüft"),
        ("Rigueur", "hivers rigoureux au chantier"),
    ],
)
def test_a_thing_that_is_called_so_shows_no_trait(asked: str, line: str) -> None:
    assert _status(asked, line) is Status.MISSING
