"""Who else takes a job, what was never used, and lacks that are told side by side or in the plainest words."""

import pytest

from tailor.model import Message, Outcome, Reply, Stage
from tailor.pipeline import read_reply

_HELLO = {
    "en": "Dear Mo,\n\nThank you for coming in last week.\n\n",
    "de": "Liebe Frau Mo,\n\nvielen Dank für das Gespräch in der letzten Woche.\n\n",
    "fr": "Bonjour Madame,\n\nMerci d'être venue la semaine dernière.\n\n",
}
_BYE = {"en": "Kind regards", "de": "Mit freundlichen Grüßen", "fr": "Cordialement"}


def _read(language: str, text: str, subject: str = "") -> Reply:
    return read_reply(Message(f"{_HELLO[language]}{text}\n\n{_BYE[language]}\nAda Byrne\n", subject=subject))


def _given(reply: Reply) -> set[str]:
    return {item.reason.value for item in reply.reasons}


@pytest.mark.parametrize(
    ("language", "text", "reasons"),
    [
        ("en", "I'm sorry, but my cousin is taking the job after all.", "other_candidates"),
        ("de", "Leider muss ich absagen, mein Schwager übernimmt die Stelle nun doch.", "other_candidates"),
        ("fr", "Malheureusement c'est non : ma nièce a accepté le poste entre-temps.", "other_candidates"),
        ("en", "I'm afraid it's a no, he has taken on the other girl.", "other_candidates"),
        (
            "de",
            "Leider wird es nichts. Ohne Auto kommen Sie nach der Nachtschicht nicht nach Hause.",
            "location_or_visa",
        ),
        ("fr", "C'est non. Sans voiture vous ne pourriez pas rentrer après le service.", "location_or_visa"),
        (
            "de",
            "Das Büro nutzt SAP. Sie sagten, dass Sie damit noch nie gearbeitet haben. Daher müssen wir absagen.",
            "lacks_skill",
        ),
        (
            "fr",
            "Nous avons choisi une personne qui parle couramment danois, ce qui n'est pas votre cas.",
            "lacks_skill",
        ),
        (
            "en",
            "It's a no: it was that you have never run a kitchen and that your notice period is five months.",
            "lacks_experience availability",
        ),
        (
            "de",
            "Leider nein: dass Sie nie ein Team geleitet haben und dass Ihre Gehaltsvorstellung über dem Rahmen liegt.",
            "lacks_experience salary",
        ),
        ("en", "I am sorry to say no: you lack experience with XRF-2 and ISO 3834.", "lacks_experience"),
        ("de", "Leider wird es nichts: Ihnen fehlt die Erfahrung mit XRF-Geräten.", "lacks_experience lacks_skill"),
    ],
)
def test_the_reason_that_is_told(language: str, text: str, reasons: str) -> None:
    reply = _read(language, text)
    assert reply.outcome is Outcome.REJECTED
    assert _given(reply)
    assert _given(reply) <= set(reasons.split())


def test_two_lacks_of_one_sentence_are_named_apart() -> None:
    assert _read("en", "Sadly we say no: you lack experience with XRF-2 and ISO 3834.").lacking == (
        "experience with XRF-2",
        "ISO 3834",
    )
    planning = _read("en", "Sadly we say no: you lack experience in planning and budgeting.")
    assert planning.lacking == ("experience in planning and budgeting",)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "gerne antworte ich Ihnen: Es fehlte uns die Erfahrung mit Kranen. Ein Lehrgang wäre ein guter Schritt.",
        ),
        (
            "fr",
            "Pour répondre à votre question, il vous manquait une expérience en crèche. Je vous conseille un stage.",
        ),
        ("de", "Sie hatten gefragt, woran es lag: Sie haben noch nie allein eine Schicht geleitet."),
    ],
)
def test_an_answer_to_why_is_feedback(language: str, text: str) -> None:
    assert _read(language, text).outcome is Outcome.FEEDBACK


def test_an_answer_to_how_things_stand_is_none() -> None:
    text = "You asked whether the job is still open. It has sadly been filled by another candidate."
    assert _read("en", text).outcome is Outcome.REJECTED


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Uns fehlt noch Ihr Impfnachweis. Bitte reichen Sie ihn bis Freitag nach."),
        ("fr", "Il nous manque encore votre diplôme ; merci de nous l'envoyer avant vendredi."),
    ],
)
def test_papers_that_are_still_to_come_turn_nobody_down(language: str, text: str) -> None:
    assert _read(language, text).outcome is not Outcome.REJECTED


def test_a_head_in_any_order_names_who_wrote() -> None:
    head = "Subject: Your application\nFrom: Ada Byrne <ada@loam.example.org>\nTo: mo@example.org\n\n"
    reply = read_reply(Message(f"{head}Dear Mo,\n\nI am sorry, we cannot offer you the job.\n\nAda Byrne\nLoam Bank\n"))
    assert (reply.outcome, reply.contact.email) == (Outcome.REJECTED, "ada@loam.example.org")


def test_the_subject_may_name_the_meeting() -> None:
    text = "Leider haben wir uns für eine andere Bewerberin entschieden."
    message = Message(f"Liebe Frau Mo,\n\n{text}\n\nAda Byrne\n", subject="Rückmeldung zu Ihrem Vorstellungsgespräch")
    assert read_reply(message).stage is Stage.INTERVIEW


def test_a_titled_name_below_a_first_name_is_the_whole_name() -> None:
    bye = "Best wishes\nAda\n\nProfessor Ada Byrne FRSC\nChair of Soil Science\n"
    reply = read_reply(Message(f"Dear Mo,\n\nI am sorry, we cannot offer you the post.\n\n{bye}"))
    assert reply.contact.name.endswith("Ada Byrne")
    assert reply.contact.role == "Chair of Soil Science"
