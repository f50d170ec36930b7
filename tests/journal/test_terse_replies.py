"""Replies of few words, as people write them who hire seldom: what they decide, why, and who writes."""

import pytest

from tailor.model import Message, Outcome, Stage
from tailor.pipeline import read_reply
from tailor.readers.message import message_from_content

LEIDER = "Leider können wir Ihnen die Stelle nicht anbieten."
NO = "Unfortunately we will not be offering you the job."


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("It has all been pizza up to now. I need a hand who has done fish for years.", "lacks_experience"),
        ("On the phone your Polish kept giving out, and our drivers ring in Polish. We stop here.", "lacks_skill"),
        ("Finalement c'est un collègue du dépôt qui prend la tournée. Merci et bon courage.", "internal_candidate"),
    ],
)  # fmt: skip
def test_a_reason_says_no_where_no_word_of_it_does(text: str, reason: str) -> None:
    reply = read_reply(Message(f"{text}\n\nAda Byrne\n"))
    assert reply.outcome is Outcome.REJECTED
    assert [given.reason.value for given in reply.reasons] == [reason]


def test_a_list_below_announced_reasons_gives_one_in_each_line() -> None:
    items = ("- a current ticket for the crane was not among your papers", "- you would have to live on the island")
    text = (
        f"Dear Mo,\n\nYour application was not successful, for these reasons:\n\n{items[0]}\n{items[1]}\n\nAda Byrne\n"
    )
    given = {item.reason.value: item.quote for item in read_reply(Message(text)).reasons}
    assert given == {"lacks_qualification": items[0], "location_or_visa": items[1]}


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        (
            "Gerne möchten wir Sie kennenlernen: am 4. Mai um 9 Uhr? Leider haben wir keinen Aufzug.",
            Outcome.INTERVIEW,
        ),
        (
            (
                "This is an automatic message to say that your form arrived. You do not need to send anything else. "
                "If you have heard nothing by 2 May, unfortunately you were not chosen."
            ),
            Outcome.ACKNOWLEDGED,
        ),
        ("The campaign (No. 12), Clerk I, has been cancelled by the board.", Outcome.WITHDRAWN_BY_EMPLOYER),
        ("The trust froze all posts today, and we will not be appointing anyone.", Outcome.WITHDRAWN_BY_EMPLOYER),
    ],
)
def test_what_is_missing_elsewhere_turns_nobody_down(text: str, outcome: Outcome) -> None:
    assert read_reply(Message(f"Hello Mo,\n\n{text}\n\nAda Byrne\nLoam Foods\n")).outcome is outcome


def test_what_is_said_to_be_no_verdict_is_no_reason() -> None:
    said = "It was close, and what told was the other person's field rather than a weakness in your work."
    reply = read_reply(Message(f"Dear Mo,\n\nWe have appointed another finalist. {said}\n\nAda Byrne\n"))
    assert [given.reason.value for given in reply.reasons] == ["other_candidates"]


@pytest.mark.parametrize(
    ("text", "sender", "contact"),
    [
        (
            f"{NO}\n\nPlease let my colleague Ines Moran, PA to the Bursar, know (01632 960801, pa@elm.example.org).",
            "",
            ("Ines Moran", "PA to the Bursar", "pa@elm.example.org", "01632 960801"),
        ),
        (
            f"{NO}\n\nQuestions may be put to Payroll Officer Ada Kern at (530) 555-0119.\n\nCounty of Loam",
            "",
            ("Ada Kern", "Payroll Officer", "", "(530) 555-0119"),
        ),
        (f"Ada Kern here from Loam Freight. {NO} 555-0117", "", ("Ada Kern", "", "", "555-0117")),
        (
            f"{NO}\n\nA. Kern, Works Director, Loam Foods\nswitchboard 01632 960900",
            "Ada Kern <a.kern@loam.example.org>",
            ("Ada Kern", "Works Director", "a.kern@loam.example.org", "01632 960900"),
        ),
        (f"{NO}\n\nOsprey Turbines", "Osprey Turbines <noreply@ats.example.org>", ("", "", "", "")),
        (
            f"{LEIDER}\n\nGruß\nAda Kern\nLeiterin Einkauf\nLoam GmbH | Tel. +49 3641 555 0117 | ak@loam.example.org",
            "",
            ("Ada Kern", "Leiterin Einkauf", "ak@loam.example.org", "+49 3641 555 0117"),
        ),
        (
            f"{LEIDER}\n\nGruß\nAda Kern\nSchulsekretariat\nGrundschule Loam\nTel. 05555 0122",
            "",
            ("Ada Kern", "Schulsekretariat", "", "05555 0122"),
        ),
    ],
)  # fmt: skip
def test_who_is_to_be_turned_to_is_found(text: str, sender: str, contact: tuple[str, str, str, str]) -> None:
    name, _, address = sender.rpartition(" <")
    told = read_reply(Message(f"Mo,\n\n{text}\n", "", name, address.rstrip(">"))).contact
    assert (told.name, told.role, told.email, told.phone) == contact


@pytest.mark.parametrize(
    ("text", "subject", "role"),
    [
        (f"I have to take back the offer of Senior Rigger I sent you. {NO}", "Bad news", "Senior Rigger"),
        ("We are a 22-person firm and can't sponsor you.", "Loam Bio / Lab Technician", "Lab Technician"),
        ("The office is closed.", "Automatic reply: Following up - Stage Rigger application", "Stage Rigger"),
        (NO, "Recruitment 26-114 Dam Inspector", "Dam Inspector"),
    ],
)
def test_the_job_is_read_from_terse_lines(text: str, subject: str, role: str) -> None:
    assert role in read_reply(Message(f"Dear Mo,\n\n{text}\n\nAda Byrne\n", subject)).role


def test_a_comma_in_an_unquoted_name_does_not_hide_the_senders_address() -> None:
    content = b"From: Haus Ulmen, Pflegedienst <pdl@ulmen.example.org>\nTo: mo@example.org\n\nLeider nicht.\n"
    message = message_from_content(content, "letter.eml")
    assert message is not None
    assert (message.sender_name, message.sender_email) == ("Haus Ulmen, Pflegedienst", "pdl@ulmen.example.org")


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Since you came to see us in May the order has gone, and we will not be appointing anyone.", Stage.INTERVIEW),
        ("Your career has been in parks. Unfortunately we have asked others in to see us.", Stage.APPLICATION),
        ("Beim Probeschweißen gingen zwei Nähte auf, das wird leider nichts.", Stage.SCREENING),
    ],
)
def test_where_it_stopped_is_read_from_words_of_every_day(text: str, stage: Stage) -> None:
    assert read_reply(Message(f"{text}\n\nAda Byrne\n")).stage is stage


@pytest.mark.parametrize("text", ["The plait came undone, so I'm going to pass.", "You came off second, by a hair."])
def test_a_no_in_words_of_every_day_is_one(text: str) -> None:
    assert read_reply(Message(f"{text}\n\nAda Byrne\n")).outcome is Outcome.REJECTED


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("We refer to your third meeting with our chairman. The job goes to somebody else, sorry.", Stage.FINAL),
        ("You met us across four visits, and still I have to say no.", Stage.FINAL),
        ("Am Schluss waren noch drei im Rennen, Sie auch. Leider ist es eine andere geworden.", Stage.FINAL),
        ("Le comité final vous a entendue lundi. Nous ne donnons malheureusement pas suite.", Stage.FINAL),
        (
            "We cannot offer you the job after all. It is a no to your counter, so consider our letter as withdrawn.",
            Stage.OFFER,
        ),
    ],
)
def test_the_last_stages_are_told_by_what_was_counted(text: str, stage: Stage) -> None:
    assert read_reply(Message(f"{text}\n\nAda Byrne\n")).stage is stage


@pytest.mark.parametrize(
    "text",
    [
        "The purser has to sign the new budget first. It will have to wait till he is back at sea.",
        "Nobody has been ruled out, but we hear nothing from the abbot before Lent.",
    ],
)
def test_a_decision_that_waits_is_no_rejection(text: str) -> None:
    assert read_reply(Message(f"Dear Mo,\n\n{text}\n\nAda Byrne\n")).outcome is Outcome.ON_HOLD
