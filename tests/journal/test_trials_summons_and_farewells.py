"""Stages told by later rounds and trial days, formal summonses and terse calls, and invitations to keep in touch."""

import pytest

from tailor.model import Message, Outcome, Stage
from tailor.pipeline import read_reply


def _letter(text: str) -> Message:
    return Message(f"Hello Ms Holm,\n\n{text}\n\nBest,\nAda Kern\n")


@pytest.mark.parametrize(
    "text",
    [
        "Everybody you saw at the final-round visit liked you, but the role is paused: the board froze all posts.",
        "Loam Foods have come back to me after Thursday's second stage and they won't be making you an offer.",
        "Sorry to say that after the stage two interview with the trustees we have decided not to appoint you.",
        "In der letzten Gesprächsrunde haben Sie uns überzeugt, wegen des Einstellungsstopps liegt die Stelle auf Eis.",
        "Nach dem abschließenden Gespräch mit der Geschäftsführung müssen wir Ihnen leider absagen.",
        "Nous vous avons reçue une seconde fois vendredi et notre choix s'est finalement porté sur une autre personne.",
    ],
)
def test_a_later_round_is_the_last_one(text: str) -> None:
    assert read_reply(_letter(text)).stage is Stage.FINAL


@pytest.mark.parametrize(
    "text",
    [
        "Thanks for coming in. You won't be invited to the second stage, I am sorry to say.",
        "Vielen Dank für das Gespräch. In die letzte Runde haben wir leider andere eingeladen.",
    ],
)
def test_a_round_for_others_is_not_reached(text: str) -> None:
    assert read_reply(_letter(text)).stage is Stage.INTERVIEW


@pytest.mark.parametrize(
    "text",
    [
        "Thanks for doing the trial day with us. Unfortunately we can't meet the hourly rate you asked for.",
        "To be honest I'd have taken you after the trial shift, but I can't pay £16 an hour, so it's a no.",
        "Danke fürs Probearbeiten. Leider hat es vom Tempo her nicht gereicht, wir sagen Ihnen daher ab.",
        "Suite à votre journée d'essai de samedi, nous avons décidé de ne pas vous embaucher.",
    ],
)
def test_whoever_worked_a_day_on_trial_has_been_met(text: str) -> None:
    assert read_reply(_letter(text)).stage is Stage.INTERVIEW


@pytest.mark.parametrize(
    "text",
    [
        "Vielen Dank für Ihre Bewerbung. Ein Probetag ist bei uns leider nicht möglich, die Stelle ist schon besetzt.",
        (
            "Leider ist die Stelle schon vergeben.\n\nGruß\nAda Kern\n\nAm 02.11.2026 schrieb Ben Holm:\n"
            "> Danke für den Probetag, hat Spaß gemacht."
        ),
    ],
)
def test_a_trial_that_was_not_or_that_only_the_applicant_names_is_no_meeting(text: str) -> None:
    assert read_reply(_letter(text)).stage is not Stage.INTERVIEW


@pytest.mark.parametrize(
    "text",
    [
        (
            "J'ai le plaisir de vous informer que votre dossier a été retenu. Je vous invite à vous présenter devant "
            "la commission le lundi 4 mai 2026 à 9 h 30."
        ),
        "Passez lundi à 8 h au dépôt avec vos papiers. Sans la carte BTP, pas la peine de venir.",
        "Nach Sichtung der Unterlagen bitten wir Sie, sich am Dienstag um 14 Uhr im Rathaus, Zimmer 12, vorzustellen.",
        (
            "The selection committee requests that you attend for interview at 11.00 on 14 July. Travel expenses are "
            "not payable."
        ),
    ],
)
def test_a_summons_is_an_invitation(text: str) -> None:
    reply = read_reply(_letter(text))
    assert (reply.outcome, reply.stage) == (Outcome.INTERVIEW, Stage.APPLICATION)


@pytest.mark.parametrize(
    "text",
    [
        "Your application was not successful. Please don't disappear on me, I've a new client starting in spring.",
        "We chose someone else. If our board would interest you, I'd be glad to have a coffee.",
        "Wir haben uns leider für jemand anderen entschieden. Wenn Sie sich selbständig machen, kommen Sie zu uns.",
        "Nous avons malheureusement choisi quelqu'un d'autre. Gardez mon numéro, il y aura d'autres chantiers.",
    ],
)
def test_an_informal_word_keeps_the_door_open(text: str) -> None:
    assert read_reply(_letter(text)).reapply


def test_who_signs_is_reached_at_the_own_address_and_not_at_the_office_s() -> None:
    text = (
        "Dear Mr Holm,\n\nWe would like to offer you the post. Please wait until Mrs Linden "
        "tells you that the forms have come back. She has sent them to you, r.linden@elmschool.example.org.\n\n"
        "Kind regards\nDr Ada Kern\nHeadteacher\n"
    )
    contact = read_reply(Message(text, sender_name="Head", sender_email="head@elmschool.example.org")).contact
    assert (contact.name, contact.email) == ("Dr Ada Kern", "head@elmschool.example.org")


def test_what_was_wished_for_is_named_as_lacking() -> None:
    text = "Ihnen fehlte vor allem der Kranschein, außerdem hätten wir uns Spanischkenntnisse gewünscht."
    assert read_reply(_letter(f"Gern gebe ich Ihnen eine Rückmeldung: {text}")).lacking == (
        "Kranschein",
        "Spanischkenntnisse",
    )
