"""What a sentence says by where it stands and what it speaks of: the work, a meeting that did not come, the chosen."""

import pytest

from tailor.model import Message, Outcome, ReplyReason, Stage
from tailor.pipeline import read_reply


def reasons_in(text: str) -> set[ReplyReason]:
    return {given.reason for given in read_reply(Message(text)).reasons}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            (
                "Hallo Frau Beck,\n\nohne Taxischein können wir Sie leider nicht nehmen. Die Wagen fahren nachts, jeder"
                " muss auch Flughafen machen, die Wege sind weit. Deshalb sage ich Ihnen ab.\n\nGruß\nE. Roth\n"
            ),
            ReplyReason.LACKS_QUALIFICATION,
        ),
        (
            (
                "Bonjour Inès,\n\nSur le référencement on attendait mieux : la page n'est pas montée, tu n'as pas su "
                "dire pourquoi. Comme on est deux et que la permanence commence en juin, c'est bloquant. On ne va donc "
                "pas plus loin.\n\nPaul\n"
            ),
            ReplyReason.LACKS_SKILL,
        ),
        (
            (
                "Dear Mo,\n\nYour Dutch is not good enough for the telephone. We are four and all take calls from "
                "seven in the morning. So I am afraid that I have to say no.\n\nAda Byrne\n"
            ),
            ReplyReason.LACKS_SKILL,
        ),
    ],
)
def test_how_the_work_is_explains_the_reason_before_and_is_none_of_its_own(text: str, reason: ReplyReason) -> None:
    assert reasons_in(text) == {reason}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The other man has brought a depot through an audit, which you haven't.", ReplyReason.LACKS_EXPERIENCE),
        ("The woman we met first has opened two shops, and you have not.", ReplyReason.LACKS_EXPERIENCE),
        ("She has had a ward of her own, something you haven't.", ReplyReason.LACKS_EXPERIENCE),
    ],
)
def test_what_another_has_done_and_the_applicant_has_not_is_a_lack(text: str, reason: ReplyReason) -> None:
    assert reason in reasons_in(f"Dear Mo,\n\nI am sorry that I have to turn you down. {text}\n\nAda Byrne\n")


@pytest.mark.parametrize(
    "text",
    [
        "Good letter, but he isn't fully gas certified, and the regulator leaves us no room, so we won't see him.",
        "Her forklift ticket has lapsed and the insurers will not have it, so we are not going to ring her.",
    ],
)
def test_who_is_not_certified_lacks_a_qualification_whatever_it_is_called(text: str) -> None:
    assert reasons_in(f"Pat,\n\n{text}\n\nLee Moss\nPersonnel\n") == {ReplyReason.LACKS_QUALIFICATION}


@pytest.mark.parametrize(
    "text",
    [
        "Hi, we ended up handing it to somebody already in the building. Good luck. - Jo, Fern Dental",
        "Hello, the job went to someone who works here already. All the best, Jo",
        "Hallo, die Stelle hat jemand bekommen, der schon im Haus ist. Alles Gute, Jo",
        "Bonjour, la place revient à une personne déjà dans la maison. Bonne continuation, Jo",
    ],
)
def test_who_is_there_already_comes_from_within(text: str) -> None:
    assert reasons_in(text) == {ReplyReason.INTERNAL_CANDIDATE}


@pytest.mark.parametrize(
    "text",
    [
        "You were down to come onsite on the 9th, but all hiring stopped this morning. Your call with Dee was good.",
        "You were supposed to meet the team on Friday; the vacancy has been cancelled. Your phone screen was great.",
    ],
)
def test_a_meeting_that_did_not_come_is_not_reached(text: str) -> None:
    assert read_reply(Message(f"Hi Mo,\n\n{text}\n\nAda Byrne\nRecruiter\n")).stage is Stage.SCREENING


def test_others_are_seen_and_the_applicant_is_not() -> None:
    text = "Pat,\n\nYes to 2 and 5 for interview. Mo has no chainsaw ticket, so we won't be inviting him.\n\nLee Moss\n"
    assert read_reply(Message(text)).stage is Stage.APPLICATION


@pytest.mark.parametrize(
    "text",
    [
        "I have had to park the whole search until the trustees meet.",
        "Until the board has answered, I may not sign anything.",
        "Der Rat entscheidet im Mai über die Mittel, bis dahin darf ich niemanden einladen.",
        "Le conseil vote en mai ; d'ici là, je ne peux recruter personne.",
    ],
)
def test_what_may_not_be_decided_yet_is_on_hold(text: str) -> None:
    assert read_reply(Message(f"Dear Mo,\n\n{text}\n\nAda Byrne\n")).outcome is Outcome.ON_HOLD


@pytest.mark.parametrize(
    ("text", "name", "phone"),
    [
        (
            (
                "Dear Mo,\n\nI am delighted to offer you the job. Ring me on 01632 960 190, or ask for Bess\nwhen I am "
                "in the field.\n\nYours\n\nColin Fay\nOwner\n"
            ),
            "Colin Fay",
            "01632 960 190",
        ),
        (
            "Hallo Mo,\n\nRufen Sie mich an: 0171 5550 144, sonst fragen Sie nach Gerda.\n\nGruß\nK. Brand\nInhaber\n",
            "K. Brand",
            "0171 5550 144",
        ),
        (
            "Dear Mo,\n\nYour application has been received.\n\n(B. Rao)\nClerk\nPh: 0000-2555019 (10 am to 4 pm)\n",
            "B. Rao",
            "0000-2555019",
        ),
    ],
)
def test_whom_to_ask_instead_and_hours_are_no_part_of_the_contact(text: str, name: str, phone: str) -> None:
    contact = read_reply(Message(text)).contact
    assert (contact.name, contact.phone) == (name, phone)


@pytest.mark.parametrize(
    ("signed", "form", "name"),
    [
        ("Mag. Lea Auer | Personal", "Mag.", "Lea Auer"),
        ("Ing. Tom Egger\nTechnischer Leiter", "Ing.", "Tom Egger"),
        ("Dr. Ute Kern\nPersonalleiterin", "", "Dr. Ute Kern"),
    ],
)
def test_a_degree_before_a_name_is_of_the_form_of_address(signed: str, form: str, name: str) -> None:
    text = f"Hallo Mo,\n\nLeider können wir Ihre Bewerbung nicht weiter berücksichtigen.\n\nGrüße\n\n{signed}\n"
    contact = read_reply(Message(text)).contact
    assert (contact.form, contact.name) == (form, name)


@pytest.mark.parametrize(
    "text",
    [
        (
            "Sehr geehrte Damen und Herren,\n\nwir bedauern, dass Sie nicht zum engeren Kreis derer gehören, die wir "
            "sehen möchten. Die Stelle ist nach EG 5 bewertet und auf ein Jahr befristet.\n\nPersonalamt\n"
        ),
        (
            "Madame,\n\nvotre candidature n'a pas été retenue. Ce poste de gardien est un contrat d'un an, payé selon "
            "la grille, et comprend un dimanche sur trois.\n\nLa mairie\n"
        ),
        "Dear Mo,\n\nYou have not been shortlisted. The post of clerk is part-time and graded at scale 4.\n\nHR\n",
    ],
)
def test_a_notice_of_what_the_post_is_gives_no_reason(text: str) -> None:
    reply = read_reply(Message(text))
    assert (reply.outcome, [given.reason for given in reply.reasons]) == (Outcome.REJECTED, [ReplyReason.NONE_GIVEN])


@pytest.mark.parametrize(
    "text",
    [
        "Wir suchen jemanden, der zwei Küchen zugleich führt. Sie haben bisher nur zugearbeitet.",
        "The client wants somebody who has run a depot. You have helped in one.",
        "Il nous faut quelqu'un qui ait déjà tenu une équipe. Vous avez surtout secondé.",
    ],
)
def test_who_is_looked_for_is_nobody_who_was_found(text: str) -> None:
    given = reasons_in(f"Hallo Mo,\n\n{text}\n\nLeider ein Nein.\n\nAda Byrne\n")
    assert ReplyReason.OTHER_CANDIDATES not in given


def test_a_lack_that_is_no_obstacle_is_no_lack() -> None:
    text = (
        "Lieber Mo,\n\nwir möchten Sie gern kennenlernen. Passt der 14. um 10 Uhr? Dass Ihnen die Praxis in Excel noch "
        "fehlt, ist kein Hindernis.\n\nAda Byrne\n"
    )
    reply = read_reply(Message(text))
    assert (reply.outcome, reply.reasons) == (Outcome.INTERVIEW, ())
