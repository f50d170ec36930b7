"""Every kind of letter in every language holds only what posting, resume and journal say, as a stranger reads it."""

import datetime as dt
import re
from dataclasses import replace

import pytest

from tailor import pipeline, posting_from_text, resume_from_text
from tailor.config import Settings
from tailor.model import (
    Application,
    Event,
    EventKind,
    GivenReason,
    Letter,
    Occasion,
    Outcome,
    PostingContact,
    Reply,
    ReplyReason,
    Resume,
)
from tailor.readers import document_from_bytes

NOW = dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC)
POSTINGS = {
    "en": ("Café Supervisor", "Alder Tea Rooms", "Ms Ana Reed"),
    "de": ("Florist/in (m/w/d)", "Blumen Ahrens GmbH", "Frau Ilse Ahrens"),
    "fr": ("Fleuriste – Vendeur/se (H/F)", "Atelier Mimosa", "Mme Odile Brun"),
}
QUOTES = {
    "en": ("We need somebody with more years at the counter.", "Do apply again in spring."),
    "de": ("Wir brauchen jemanden mit mehr Jahren in der Floristik.", "Bewerben Sie sich im Frühjahr gern wieder."),
    "fr": ("Il nous faut plus d’années en boutique.", "Postulez de nouveau au printemps."),
}
RESUME = """# Lena Storm

lena.storm@example.org · Kiel

## {heading}

### {title}, Kiosk am Hafen, Kiel
2019 – 2024
- {line}
"""
WRITTEN = {
    "en": ("Experience", "Ran the shop at weekends and did the accounts of the day."),
    "de": ("Berufserfahrung", "Am Wochenende den Laden geführt und die Kasse des Tages gemacht."),
    "fr": ("Expérience professionnelle", "Tenue de la boutique le week-end et de la caisse de la journée."),
}
EVENTS = {
    Occasion.INTERVIEW_THANKS: (EventKind.SENT, EventKind.INTERVIEW),
    Occasion.REJECTION_THANKS: (EventKind.SENT, EventKind.INTERVIEW, EventKind.REJECTED),
    Occasion.FEEDBACK_REQUEST: (EventKind.SENT, EventKind.REJECTED),
    Occasion.FEEDBACK_THANKS: (EventKind.SENT, EventKind.REJECTED, EventKind.REPLY),
    Occasion.FOLLOW_UP: (EventKind.SENT,),
    Occasion.IN_TOUCH: (EventKind.SENT, EventKind.REJECTED),
    Occasion.ACCEPTANCE: (EventKind.SENT, EventKind.OFFER),
    Occasion.WITHDRAWAL: (EventKind.SENT, EventKind.OFFER),
}


def resume_of(title: str, language: str) -> Resume:
    heading, line = WRITTEN[language]
    return resume_from_text(RESUME.format(title=title, heading=heading, line=line))


def letter_for(occasion: Occasion, language: str, resume: Resume) -> Letter:
    title, company, contact = POSTINGS[language]
    reason, reapply = QUOTES[language]
    given = (GivenReason(ReplyReason.LACKS_EXPERIENCE, reason),)
    reply = Reply(Outcome.REJECTED, reasons=given, reapply=True, language=language, quotes=(("reapply", reapply),))
    days = [NOW.date() - dt.timedelta(days=30 - place * 7) for place in range(len(EVENTS[occasion]))]
    events = [Event(kind, day) for kind, day in zip(EVENTS[occasion], days, strict=True)]
    events = [event._replace(reply=reply) if event.kind is EventKind.REJECTED else event for event in events]
    if events[-1].kind is EventKind.REPLY:
        events[-1] = events[-1]._replace(reply=replace(reply, outcome=Outcome.FEEDBACK))
    application = Application(
        "job", company, title, language=language, contact=PostingContact(contact), events=tuple(events), number=1
    )
    return pipeline.write_letter_after(application, occasion, resume, Settings(), NOW)


@pytest.mark.parametrize("language", sorted(POSTINGS))
@pytest.mark.parametrize("occasion", list(Occasion))
def test_no_line_is_doubted(occasion: Occasion, language: str) -> None:
    resume = resume_of({"de": "Verkäuferin", "fr": "Vendeuse"}.get(language, "Barista"), language)
    title, company, contact = POSTINGS[language]
    posting = replace(
        posting_from_text(f"{title}\\n{company}\\n\\n{contact}\\n"), title=title, company=company, language=language
    )
    letter = letter_for(occasion, language, resume)
    docx, _ = pipeline.render_letter(letter, occasion, Settings(), NOW)
    assert pipeline.verify(document_from_bytes(docx.content, docx.name), resume, posting) == ()
    assert letter.language == language


@pytest.mark.parametrize("occasion", list(Occasion))
def test_an_american_date_has_its_second_comma_and_is_not_doubted(occasion: Occasion) -> None:
    resume = resume_of("Barista", "en")
    resume = replace(resume, contact=replace(resume.contact, location="Portland, OR"))
    letter = letter_for(occasion, "en", resume)
    docx, _ = pipeline.render_letter(letter, occasion, Settings(), NOW, american=True)
    title, company, contact = POSTINGS["en"]
    posting = replace(posting_from_text(f"{title}\n{company}\n\n{contact}\n"), title=title, company=company)
    assert pipeline.verify(document_from_bytes(docx.content, docx.name), resume, posting) == ()
    text = " ".join(paragraph.text for paragraph in letter.paragraphs)
    assert letter.date == "November 22, 2026"
    assert re.search(r"\w \d+, 2026 [a-zA-Z]", text) is None


@pytest.mark.parametrize(
    ("language", "title", "called"),
    [
        ("de", "Verkäuferin", "„Floristin“"),
        ("de", "Barista", "„Florist/in“"),
        ("fr", "Vendeuse", "« Fleuriste – Vendeuse »"),
        ("fr", "Vendeur", "« Fleuriste – Vendeur »"),
        ("fr", "Barista", "« Fleuriste – Vendeur/se »"),
    ],
)
def test_the_job_is_called_as_the_person_calls_themselves(language: str, title: str, called: str) -> None:
    letter = letter_for(Occasion.FOLLOW_UP, language, resume_of(title, language))
    assert called in letter.paragraphs[0].text.replace("\xa0", " ")
