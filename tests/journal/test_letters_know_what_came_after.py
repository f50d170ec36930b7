"""Letters take account of what came after, and of what the employer offered or refused."""

import datetime as dt
from dataclasses import replace

import pytest

from tailor.journal import find_obstacle, written_on
from tailor.model import (
    Application,
    Contact,
    Event,
    EventKind,
    GivenReason,
    JournalFinding,
    Message,
    Occasion,
    Outcome,
    Reply,
    ReplyContact,
    ReplyReason,
    RequirementKind,
    RequirementLevel,
    Stage,
    Status,
)
from tailor.pipeline import facts_of
from tailor.tailoring import CorrespondenceOptions, check_correspondence, write_correspondence

TODAY = dt.date(2026, 11, 20)
ME = Contact(name="Mara Lind")
OFFER = {
    "en": "I am happy to talk you through our impressions.",
    "de": "Eine Einschätzung gebe ich Ihnen gern am Telefon.",
    "fr": "Nous pouvons vous faire part de nos impressions.",
}


def application(*events: EventKind | Reply, language: str = "en") -> Application:
    """An application whose events lie on the first days of November; a reply stands for a rejection that says it."""
    rows = []
    for day, event in enumerate(events, 1):
        reply = event if isinstance(event, Reply) else None
        kind = EventKind.REJECTED if isinstance(event, Reply) else event
        rows.append(Event(kind, dt.date(2026, 11, day), reply=reply))
    return Application("job", "Larch Mills", "Miller", language=language, events=tuple(rows), number=3)


def no(*reasons: ReplyReason, feedback: bool | None = None, quote: str = "", language: str = "en") -> Reply:
    given = tuple(GivenReason(reason, "We need a millwright's licence.") for reason in reasons)
    quotes = (("feedback", quote),) if quote else ()
    return Reply(Outcome.REJECTED, reasons=given, feedback=feedback, quotes=quotes, language=language)


def text(job: Application, occasion: Occasion) -> str:
    facts = facts_of(job, occasion, TODAY)
    letter = write_correspondence(occasion, facts, ME, CorrespondenceOptions(TODAY))
    assert not check_correspondence(letter, occasion, facts, ME)
    return "\n".join([letter.subject, *(paragraph.text for paragraph in letter.paragraphs)])


@pytest.mark.parametrize(
    ("events", "occasion", "why"),
    [
        ((EventKind.INTERVIEW, EventKind.REJECTED), Occasion.INTERVIEW_THANKS, "they have said no"),
        ((EventKind.INTERVIEW, EventKind.WITHDRAWN), Occasion.INTERVIEW_THANKS, "it is withdrawn"),
        ((EventKind.INTERVIEW, EventKind.OFFER), Occasion.INTERVIEW_THANKS, "they have made an offer"),
        ((EventKind.INTERVIEW, EventKind.REJECTED, EventKind.INTERVIEW), Occasion.INTERVIEW_THANKS, ""),
        ((no(ReplyReason.POSITION_CLOSED),), Occasion.FEEDBACK_REQUEST, "the post itself ended"),
        ((no(feedback=False, quote="We send none."),), Occasion.FEEDBACK_REQUEST, "no feedback (“We send none.”)"),
        ((no(feedback=True),), Occasion.FEEDBACK_REQUEST, ""),
        ((no(ReplyReason.LACKS_QUALIFICATION),), Occasion.FEEDBACK_REQUEST, ""),
        ((no(ReplyReason.POSITION_CLOSED),), Occasion.FEEDBACK_THANKS, "no feedback is noted"),
        ((no(ReplyReason.LACKS_QUALIFICATION),), Occasion.FEEDBACK_THANKS, "no feedback is noted"),
        ((no(ReplyReason.LACKS_QUALIFICATION), EventKind.REPLY), Occasion.FEEDBACK_THANKS, ""),
        ((EventKind.SENT, EventKind.WITHDRAWN), Occasion.WITHDRAWAL, ""),
    ],
)
def test_a_letter_that_does_not_fit_what_came_after_is_refused(
    events: tuple[EventKind | Reply, ...], occasion: Occasion, why: str
) -> None:
    what, _ = find_obstacle(application(*events), occasion, TODAY)
    assert (why in what) if why else not what


@pytest.mark.parametrize(
    ("language", "thanks"),
    [
        ("en", "and for our conversation."),
        ("de", "und für unser Gespräch."),
        ("fr", "et de notre entretien."),
    ],
)
def test_a_meeting_whose_day_nobody_noted_is_thanked_for_without_one(language: str, thanks: str) -> None:
    invited = Event(EventKind.INTERVIEW, dt.date(2026, 11, 1), letter="Please come.")
    after = Reply(Outcome.REJECTED, Stage.INTERVIEW, language=language)
    job = application(EventKind.SENT, after, language=language)
    met = replace(job, events=(job.events[0], invited, job.events[1]))
    assert thanks in text(met, Occasion.REJECTION_THANKS)
    assert thanks not in text(job, Occasion.REJECTION_THANKS)
    on_paper = replace(met, events=(*met.events[:2], met.events[2]._replace(reply=replace(after, stage=None))))
    assert thanks not in text(on_paper, Occasion.REJECTION_THANKS)


@pytest.mark.parametrize(
    ("language", "thanks"),
    [
        ("en", "Thank you for inviting me to an interview"),
        ("de", "Vielen Dank für die Einladung zum Gespräch"),
        ("fr", "Je vous remercie de votre invitation à un entretien"),
    ],
)
def test_who_withdraws_before_an_interview_thanks_for_the_invitation(language: str, thanks: str) -> None:
    job = application(EventKind.SENT, language=language)
    invited = Event(EventKind.INTERVIEW, dt.date(2026, 11, 3), letter="Please come.")
    assert thanks in text(replace(job, events=(*job.events, invited)), Occasion.WITHDRAWAL)
    assert thanks not in text(job, Occasion.WITHDRAWAL)


def test_what_the_chosen_person_has_more_of_is_taken_note_of_where_the_posting_asks_for_it() -> None:
    said = "We chose somebody who has more experience with stone dressing."
    reply = Reply(Outcome.REJECTED, reasons=(GivenReason(ReplyReason.OTHER_CANDIDATES, said),), language="en")
    words = "stone dressing", "Experience of stone dressing"
    asked = JournalFinding(*words, RequirementKind.SKILL, RequirementLevel.MUST, Status.MISSING)
    job = application(reply)
    assert facts_of(job, Occasion.FEEDBACK_REQUEST, TODAY, (asked,)).reason == said
    assert facts_of(job, Occasion.FEEDBACK_REQUEST, TODAY).reason == ""
    other = replace(asked, name="bookkeeping", text="bookkeeping")
    assert facts_of(job, Occasion.FEEDBACK_REQUEST, TODAY, (other,)).reason == ""


def test_a_whole_refusal_is_not_quoted_back_where_its_reason_stands_behind_a_colon() -> None:
    said = "Nous ne pouvons donner suite à votre dossier : nous cherchons une expérience du tournage sur bois."
    given = (GivenReason(ReplyReason.LACKS_EXPERIENCE, said),)
    reply = Reply(Outcome.REJECTED, reasons=given, lacking=("expérience du tournage sur bois",), language="fr")
    asked = text(application(reply, language="fr"), Occasion.FEEDBACK_REQUEST)
    assert "nous cherchons une expérience du tournage sur bois." in asked
    assert "ne pouvons" not in asked
    elsewhere = replace(reply, lacking=("permis",))
    assert said in text(application(elsewhere, language="fr"), Occasion.FEEDBACK_REQUEST)


@pytest.mark.parametrize(
    ("contact", "greeted"),
    [
        (ReplyContact("Larch Mills"), ""),
        (ReplyContact("Larch Mills HR"), ""),
        (ReplyContact("Larch", form="Mrs"), "Mrs Larch"),
        (ReplyContact("Ida Larch"), "Ida Larch"),
    ],
)
def test_an_employers_name_is_no_person_to_greet(contact: ReplyContact, greeted: str) -> None:
    job = application(Reply(Outcome.REJECTED, contact=contact))
    assert facts_of(job, Occasion.REJECTION_THANKS, TODAY).contact.name == greeted


def test_feedback_is_not_asked_for_twice() -> None:
    said = Event(EventKind.REPLY, dt.date(2026, 11, 9), reply=Reply(Outcome.FEEDBACK))
    job = application(EventKind.SENT, EventKind.REJECTED)
    answered = Application("job", "Larch Mills", events=(*job.events, said), number=3)
    what, _ = find_obstacle(answered, Occasion.FEEDBACK_REQUEST, TODAY)
    assert what == "their feedback is noted already, on 2026-11-09; feedback-thanks answers it"


@pytest.mark.parametrize(
    ("language", "takes", "doubts"),
    [
        ("en", "I would be glad to take you up on that.", "may not be free to answer"),
        ("de", "Das nehme ich gern an.", "nicht antworten dürfen"),
        ("fr", "J’accepte volontiers.", "pas libre de répondre"),
    ],
)
def test_offered_feedback_is_taken_up_in_their_words(language: str, takes: str, doubts: str) -> None:
    offered = no(feedback=True, quote=OFFER[language], language=language)
    asked = text(application(offered, language=language), Occasion.FEEDBACK_REQUEST)
    assert OFFER[language] in asked
    assert takes in asked
    assert doubts not in asked
    assert doubts in text(application(no(language=language), language=language), Occasion.FEEDBACK_REQUEST)


def test_offered_feedback_in_another_language_is_taken_up_without_its_words() -> None:
    asked = text(application(no(feedback=True, quote=OFFER["de"], language="de")), Occasion.FEEDBACK_REQUEST)
    assert "You offered me feedback" in asked
    assert OFFER["de"] not in asked


def test_who_named_what_was_missing_is_not_asked_what_to_work_on() -> None:
    asked = text(application(no(ReplyReason.LACKS_QUALIFICATION)), Occasion.FEEDBACK_REQUEST)
    assert "millwright's licence" in asked
    assert "work on first" not in asked
    assert "work on first" in text(application(no()), Occasion.FEEDBACK_REQUEST)


@pytest.mark.parametrize(
    ("language", "thanks", "declines"),
    [
        ("en", "Thank you for your offer of", "I have decided not to accept it"),
        ("de", "vielen Dank für Ihr Angebot vom", "es nicht anzunehmen"),
        ("fr", "Je vous remercie de votre proposition du", "de ne pas l’accepter"),
    ],
)
def test_withdrawing_with_an_offer_open_declines_the_offer(language: str, thanks: str, declines: str) -> None:
    offered = text(application(EventKind.SENT, EventKind.OFFER, language=language), Occasion.WITHDRAWAL)
    assert thanks in offered
    assert declines in offered
    plain = text(application(EventKind.SENT, EventKind.INTERVIEW, language=language), Occasion.WITHDRAWAL)
    assert thanks not in plain
    assert declines not in plain


def test_nobody_new_is_wished_a_good_start_where_the_post_went_to_somebody_inside() -> None:
    start = "your new colleague a good start"
    assert start in text(application(no(ReplyReason.OTHER_CANDIDATES)), Occasion.REJECTION_THANKS)
    assert start not in text(application(no(ReplyReason.INTERNAL_CANDIDATE)), Occasion.REJECTION_THANKS)


@pytest.mark.parametrize(
    ("subject", "head", "day"),
    [
        ("Fwd: Your application", "From: Jo Ash <jo@example.org>\nDate: Wed, 11 Nov 2026 at 09:12", 11),
        ("WG: Ihre Bewerbung", "Von: Jo Ash\nGesendet: Mittwoch, 11. November 2026 09:12", 11),
        ("TR: Votre candidature", "De : Jo Ash\nEnvoyé : mercredi 11 novembre 2026 09:12", 11),
        ("Your application", "Date: 11 November 2026", 12),
        ("Fwd: Your application", "Date: 30 November 2026", 12),
        ("Fwd: Your application", "Dear Mara,", 12),
    ],
)
def test_a_message_that_was_handed_on_has_the_day_of_the_message_inside(subject: str, head: str, day: int) -> None:
    message = Message(f"{head}\nTo: Mara\n\nDear Mara, no.", subject, sent=dt.date(2026, 11, 12))
    assert written_on(message) == dt.date(2026, 11, day)


@pytest.mark.parametrize(
    ("event", "ahead"),
    [
        (Event(EventKind.INTERVIEW, TODAY + dt.timedelta(days=4)), "2026-11-24"),
        (Event(EventKind.INTERVIEW, TODAY), "2026-11-20"),
        (
            Event(
                EventKind.INTERVIEW,
                TODAY - dt.timedelta(days=2),
                letter="Come on 26 November.",
                reply=Reply(Outcome.INTERVIEW, quotes=(("meeting", "Come on 26 November."),)),
            ),
            "2026-11-26",
        ),
    ],
)
def test_nobody_asks_for_news_while_an_interview_lies_ahead(event: Event, ahead: str) -> None:
    job = Application("job", "Larch Mills", "Miller", events=(Event(EventKind.SENT, dt.date(2026, 11, 1)), event))
    assert find_obstacle(job, Occasion.FOLLOW_UP, TODAY) == (f"the interview on {ahead} is still to come", "")
    later = dt.date(2026, 11, 28)
    assert find_obstacle(job, Occasion.FOLLOW_UP, later) == ("", "")
