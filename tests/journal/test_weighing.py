"""Learned weights beside the rules: they find what no phrase tells, and never make a no of an invitation."""

from collections.abc import Iterable, Mapping

import pytest

from tailor.embedding import load_embedder
from tailor.journal.replies.learned import weights
from tailor.model import Message, Outcome, ReplyReason, Stage
from tailor.pipeline import read_reply


def test_the_answers_of_the_weights_are_those_of_the_journal() -> None:
    heads = weights().heads
    assert set(heads["outcome"].answers) <= {outcome.value for outcome in Outcome}
    assert set(heads["stage"].answers) <= {stage.value for stage in Stage} | {"none"}
    assert set(heads["reason"].answers) <= {reason.value for reason in ReplyReason} | {"none"}


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("We need somebody who has run large commercial sites, which you have not done.", "lacks_experience"),
        ("What you would need to earn is some way above what we can put on the table.", "salary"),
        ("A colleague from our own depot put her hand up for it and it is hers.", "internal_candidate"),
    ],
)  # fmt: skip
def test_a_reason_in_words_of_its_own_is_found_with_its_sentence(sentence: str, reason: str) -> None:
    reply = read_reply(Message(f"Dear Mo,\n\nWe are not taking you on. {sentence}\n\nRegards\nAda\n"))
    assert [(given.reason.value, given.quote) for given in reply.reasons] == [(reason, sentence)]


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("We cannot stretch to your fee.", "salary"),
        ("Your hourly fee would sink our little café.", "salary"),
    ],
)  # fmt: skip
def test_what_a_sentence_means_tells_where_its_words_are_new(sentence: str, reason: str) -> None:
    reply = read_reply(Message(f"Dear Mo,\n\nWe are not taking you on. {sentence}\n\nRegards\nAda\n"))
    assert [(given.reason.value, given.quote) for given in reply.reasons] == [(reason, sentence)]


def test_a_letters_sentences_stay_in_no_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = _Kept()
    monkeypatch.setattr(load_embedder(), "store", kept)
    read_reply(Message("Dear Mo,\n\nWe are not taking you on. Your oboe is flat.\n\nRegards\nAda\n"))
    assert kept.kinds == []


class _Kept:
    """A store that notes what it is given."""

    def __init__(self) -> None:
        self.kinds: list[str] = []

    def get_many(self, _kind: str, _keys: Iterable[str]) -> dict[str, bytes]:
        return {}

    def put(self, kind: str, _entries: Mapping[str, bytes]) -> None:
        self.kinds.append(kind)


def test_an_invitation_stays_one_whatever_is_said_beside_it() -> None:
    text = "We would like to invite you to an interview on Monday. Unfortunately the lift is out of order."
    assert read_reply(Message(f"Dear Mo,\n\n{text}\n\nRegards\nAda\n")).outcome is Outcome.INTERVIEW


def test_an_offer_in_words_of_its_own_is_found_with_its_sentence() -> None:
    again = "We take on three more in the spring, and I would be made up to see your name among them."
    talk = "If you want to know how you scored on each question, ring me, the sheets are in my drawer."
    reply = read_reply(Message(f"Dear Mo,\n\nI am sorry, it's a no this time. {again} {talk}\n\nRegards\nAda\n"))
    assert (reply.reapply, reply.feedback) == (True, True)
    assert dict(reply.quotes)["reapply"] == again
    assert dict(reply.quotes)["feedback"] == talk


def test_kind_words_offer_nothing() -> None:
    text = "Unfortunately you were not successful. Come in for a coffee any time. I wish you luck with your search."
    reply = read_reply(Message(f"Dear Mo,\n\n{text}\n\nRegards\nAda\n"))
    assert (reply.reapply, reply.feedback) == (None, None)


@pytest.mark.parametrize(
    ("text", "outcome", "lacking"),
    [
        ("You were not shortlisted. You scored low on stock control.", Outcome.REJECTED, "stock control"),
        (
            "We will not go further. You were missing two things we need: ladder logic.",
            Outcome.REJECTED,
            "ladder logic",
        ),
        (
            "Further to your question: the shortlisting panel marked you down on phonics.",
            Outcome.FEEDBACK,
            "phonics",
        ),
    ],
)
def test_marks_that_were_low_are_what_lacks(text: str, outcome: Outcome, lacking: str) -> None:
    reply = read_reply(Message(f"Dear Mo,\n\n{text}\n\nAda Fenn\nCatering Lead\n"))
    assert (reply.outcome, reply.lacking) == (outcome, (lacking,))


@pytest.mark.parametrize(
    ("sentence", "reasons"),
    [
        (
            "You have not yet had a team of your own, and your notice period would leave us without cover in May.",
            {"lacks_experience", "availability"},
        ),
        (
            "Your certificate ran out in June and has not been renewed, and what you ask for is far above our scale.",
            {"lacks_qualification", "salary"},
        ),
        (
            "Zum einen reicht Ihr Wissen über die Lohnsoftware nicht, zum anderen haben Sie kein Personal geführt.",
            {"lacks_skill", "lacks_experience"},
        ),
        (
            "Le jury a regretté que vous n'ayez jamais dirigé d'équipe, et votre niveau d'allemand est insuffisant.",
            {"lacks_experience", "lacks_skill"},
        ),
    ],
)  # fmt: skip
def test_two_reasons_in_one_sentence_are_both_given_with_it(sentence: str, reasons: set[str]) -> None:
    opening = {"Z": "Leider müssen wir Ihnen absagen.", "L": "Nous ne donnerons pas suite à votre candidature."}
    no = opening.get(sentence[0], "I am sorry that we will not be offering you the post.")
    reply = read_reply(Message(f"{no} {sentence}\n"))
    assert {given.reason.value for given in reply.reasons} == reasons
    assert {given.quote for given in reply.reasons} == {sentence}


@pytest.mark.parametrize(
    "sentence",
    [
        "The post holder must write bids to trusts, and you told us that you had not yet written one yourself.",
        "We need somebody who has led a ward, and we did not see that in your form.",
    ],
)
def test_what_is_asked_for_and_its_lack_are_one_reason(sentence: str) -> None:
    reply = read_reply(Message(f"I am sorry that you were not successful. {sentence}\n"))
    assert len(reply.reasons) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Candidates must hold a clearance certificate before starting and all staff complete a course in safeguarding.",
        "They valued your long experience of running a museum and were struck by your plans.",
        "If you require a visa to work in the UK please see our web page.",
        "They've decided not to interview on this one.",
        "The calibre of the entries from potters was impressive.",
        "Ihre langjährige Erfahrung und Ihre Qualifikationen haben wir mit Interesse gelesen.",
    ],
)
def test_praise_and_notices_to_everybody_give_no_reason(sentence: str) -> None:
    no = "Leider müssen wir Ihnen absagen." if sentence.startswith("Ihre") else "You have not been selected."
    assert [given.reason.value for given in read_reply(Message(f"{no} {sentence}\n")).reasons] == ["none_given"]


def test_numbers_and_the_usual_pay_give_no_reason() -> None:
    text = (
        "Bonjour,\n\nVotre candidature n'a pas été retenue. Le salaire et le lieu de travail figurent dans l'annonce.\n"
    )
    assert [given.reason.value for given in read_reply(Message(text)).reasons] == ["none_given"]


@pytest.mark.parametrize(
    "sentence",
    [
        "You won't be joining the choir school after the holidays.",
        "What we admired: the patience with which you showed the apprentice how to set the blade.",
    ],
)
def test_a_story_gives_no_reason(sentence: str) -> None:
    reply = read_reply(Message(f"Dear Mo,\n\nWe are not taking you on. {sentence}\n\nRegards\nAda\n"))
    assert [given.reason.value for given in reply.reasons] == ["none_given"]


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("A colleague who was to lose her own desk gets it.", "internal_candidate"),
        ("You ran a yard of thirty, and I need somebody to rake leaves.", "overqualified"),
        ("Two readers searched your CV for Ansible and found none.", "lacks_skill"),
    ],
)
def test_a_reason_that_is_told_as_a_story_is_found(sentence: str, reason: str) -> None:
    reply = read_reply(Message(f"Dear Mo,\n\nWe are not taking you on. {sentence}\n\nRegards\nAda\n"))
    assert [(given.reason.value, given.quote) for given in reply.reasons] == [(reason, sentence)]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            (
                "Bonjour,\n\nVous avez surtout livré en scooter, et nos tournées se font en vingt tonnes depuis "
                "le premier jour. Je ne peux donc pas vous confier le camion.\n"
            ),
            "lacks_experience",
        ),
        (
            (
                "Sehr geehrter Herr Sahin,\n\nIhr Meisterbrief ist noch nicht gleichgestellt. Solange der Bescheid "
                "der Kammer fehlt, dürfen wir Sie nicht einsetzen und sagen Ihnen daher ab.\n"
            ),
            "lacks_qualification",
        ),
    ],
)
def test_what_a_no_is_concluded_from_gives_the_reason(text: str, reason: str) -> None:
    reply = read_reply(Message(text))
    assert (reply.outcome, [given.reason.value for given in reply.reasons]) == (Outcome.REJECTED, [reason])
