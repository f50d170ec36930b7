"""Letters after the application say what was recorded, and nothing else."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tailor.model import Contact, CorrespondenceFacts, Occasion, PostingContact, Resume
from tailor.tailoring import CorrespondenceOptions, check_correspondence, find_unsupported, write_correspondence
from tailor.tailoring.correspondence import LANGUAGES
from tailor.vocabulary import load_vocabulary
from tailor.writers import letter_text

SENDER = Contact("Amara Diallo", "amara@example.org", "+1 555 0100", "Olympia, WA")
FACTS = CorrespondenceFacts(
    role="Staff Nurse",
    company="Elm Hospital Inc.",
    contact=PostingContact("Ms Joan Rivera", "Nurse Manager"),
    applied=dt.date(2026, 10, 2),
    interviewed=dt.date(2026, 10, 20),
    answered=dt.date(2026, 11, 3),
    offered=dt.date(2026, 11, 4),
    reason="We chose a candidate with more experience in wound care",
    reapply="Please apply again when a post comes up that fits.",
    feedback="Your examples were good, but rather general.",
    other_chosen=True,
)
TODAY = CorrespondenceOptions(dt.date(2026, 11, 27), american=True)
words = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40)


def text_of(occasion: Occasion, facts: CorrespondenceFacts, options: CorrespondenceOptions = TODAY) -> str:
    return letter_text(write_correspondence(occasion, facts, SENDER, options))


def test_a_feedback_request_quotes_the_reason_and_asks_what_else_there_was() -> None:
    assert (
        text_of(Occasion.FEEDBACK_REQUEST, FACTS)
        == """\
Subject: A question about my application for the Staff Nurse position

Dear Ms. Rivera,

Thank you for your reply of November 3, 2026, about the Staff Nurse position. You wrote: “We chose a candidate with \
more experience in wound care.” That is useful to know, and I have one more question.

I would like to learn from this application. Could you tell me, in a line or two, what would have made my application \
or our conversation stronger?

I know that this takes time, and that you may not be free to answer; even a few words would help. If you would rather \
talk than write, I am happy to call at a time that suits you.

Sincerely,
Amara Diallo
amara@example.org
+1 555 0100
Olympia, WA
"""
    )


@pytest.mark.parametrize(
    ("name", "american", "greeting"),
    [
        ("Ms Joan Rivera", True, "Dear Ms. Rivera,"),
        ("Mr. Joe Rivera", True, "Dear Mr. Rivera,"),
        ("Ms. Joan Rivera", False, "Dear Ms Rivera,"),
        ("Drew Rivera", True, "Dear Drew Rivera,"),
    ],
)
def test_forms_of_address_have_a_full_stop_in_american_letters_alone(
    name: str, greeting: str, *, american: bool
) -> None:
    facts = replace(FACTS, contact=PostingContact(name))
    letter = write_correspondence(Occasion.FOLLOW_UP, facts, SENDER, replace(TODAY, american=american))
    assert letter.greeting == greeting
    assert letter.recipient[0].startswith(greeting.removeprefix("Dear ").split()[0])


@pytest.mark.parametrize(
    ("role", "said"),
    [
        ("Boulangère", "candidature au poste de boulangère."),
        ("Aide-soignant de nuit", "candidature au poste d’aide-soignant de nuit."),
        ("Hôte d’accueil", "candidature au poste d’hôte d’accueil."),
        ("Data Analyst", "candidature au poste «\N{NO-BREAK SPACE}Data Analyst\N{NO-BREAK SPACE}»."),
        ("Vendeur (H/F)", "candidature au poste «\N{NO-BREAK SPACE}Vendeur (H/F)\N{NO-BREAK SPACE}»."),
    ],
)
def test_a_french_letter_names_a_plain_position_within_its_sentence(role: str, said: str) -> None:
    facts = replace(FACTS, role=role, language="fr", interviewed=None)
    assert said in text_of(Occasion.FOLLOW_UP, facts)


def test_what_was_not_recorded_is_not_mentioned() -> None:
    assert (
        text_of(Occasion.FOLLOW_UP, CorrespondenceFacts())
        == """\
Subject: My application

Dear Hiring Team,

I have applied for a position with you. I am still very interested, and I would be grateful if you could tell me where \
things stand.

If you need anything else from me, please let me know. If the position has been filled in the meantime, a short note \
to say so would help me too.

Sincerely,
Amara Diallo
amara@example.org
+1 555 0100
Olympia, WA
"""
    )


def test_a_colleague_is_wished_well_only_when_somebody_else_was_chosen() -> None:
    assert "your new colleague" in text_of(Occasion.REJECTION_THANKS, FACTS)
    assert "colleague" not in text_of(Occasion.REJECTION_THANKS, replace(FACTS, other_chosen=False))


@pytest.mark.parametrize(("language", "said"), [("en", "you wrote"), ("de", "geschrieben"), ("fr", "écrit")])
def test_a_no_that_came_without_a_message_was_not_written(language: str, said: str) -> None:
    options = replace(TODAY, language=language)
    assert said in text_of(Occasion.REJECTION_THANKS, replace(FACTS, wrote=True), options)
    assert said not in text_of(Occasion.REJECTION_THANKS, replace(FACTS, wrote=False), options)


def test_who_offers_to_talk_is_not_asked_to_talk() -> None:
    assert "rather talk than write" in text_of(Occasion.FEEDBACK_REQUEST, FACTS)
    offered = replace(FACTS, feedback_offered=True, feedback_offer="We would be glad to tell you more by phone.")
    assert "rather talk than write" not in text_of(Occasion.FEEDBACK_REQUEST, offered)


def test_what_only_the_person_knows_is_left_for_them() -> None:
    letter = write_correspondence(Occasion.ACCEPTANCE, FACTS, SENDER, TODAY)
    assert letter.placeholders == (
        "[What was agreed: start date, pay, hours, place; write it down here so that both sides have it]",
    )


def test_a_letter_to_somebody_else_does_not_give_them_the_contacts_office() -> None:
    options = replace(TODAY, to="Prof. Ilse van der Linden")
    letter = write_correspondence(Occasion.INTERVIEW_THANKS, FACTS, SENDER, options)
    assert letter.recipient == ("Prof. Ilse van der Linden", "Elm Hospital Inc.")
    assert letter.greeting == "Dear Prof. van der Linden,"


def test_a_long_or_quoting_passage_is_not_quoted() -> None:
    for reason in ("word " * 60, "You wrote “hello” to us"):
        assert "You wrote" not in text_of(Occasion.FEEDBACK_REQUEST, replace(FACTS, reason=reason))


def test_a_company_that_ends_in_a_full_stop_ends_its_sentence_once() -> None:
    assert "Elm Hospital Inc.\n" in text_of(Occasion.WITHDRAWAL, replace(FACTS, offered=None))


@pytest.mark.parametrize(
    ("language", "greeting", "date"),
    [
        ("de", "Sehr geehrte Frau Rivera,\n\nvielen Dank", "20. Oktober 2026"),
        ("fr", "Madame,\n\nJe vous remercie", "20 octobre 2026"),
        ("nl", "Dear Ms. Rivera,\n\nThank you", "October 20, 2026"),
    ],
)
def test_the_letter_speaks_the_language_of_the_application(language: str, greeting: str, date: str) -> None:
    text = text_of(Occasion.INTERVIEW_THANKS, replace(FACTS, language=language))
    assert greeting in text
    assert date in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("occasion", Occasion)
def test_every_occasion_has_a_letter_of_its_facts_in_every_language(occasion: Occasion, language: str) -> None:
    for facts in (FACTS, CorrespondenceFacts(), replace(FACTS, company="", interviewed=None, reapply="")):
        letter = write_correspondence(occasion, facts, SENDER, replace(TODAY, language=language))
        assert letter.paragraphs[0].text
        assert "{" not in letter_text(letter)
        assert check_correspondence(letter, occasion, facts, SENDER) == ()


@pytest.mark.parametrize("occasion", Occasion)
def test_a_word_that_was_not_recorded_is_found(occasion: Occasion) -> None:
    letter = write_correspondence(occasion, FACTS, SENDER, TODAY)
    first, *rest = letter.paragraphs
    changed = replace(first, text=f"{first.text} I have ten years of experience.")
    (violation,) = check_correspondence(replace(letter, paragraphs=(changed, *rest)), occasion, FACTS, SENDER)
    assert violation.unsupported == "I have ten years of experience."
    stranger = replace(letter, sender="Amara D. Diallo")
    assert check_correspondence(stranger, occasion, FACTS, SENDER)


def test_a_letter_with_other_facts_than_the_recorded_ones_is_found() -> None:
    letter = write_correspondence(Occasion.FOLLOW_UP, FACTS, SENDER, TODAY)
    assert check_correspondence(letter, Occasion.FOLLOW_UP, replace(FACTS, interviewed=dt.date(2026, 10, 21)), SENDER)
    assert check_correspondence(letter, Occasion.FOLLOW_UP, replace(FACTS, role="Head Nurse"), SENDER)


@given(words, words, words, words, st.sampled_from(list(Occasion)), st.sampled_from(LANGUAGES))
def test_whatever_was_recorded_the_letter_holds_to_it(
    role: str, company: str, reason: str, feedback: str, occasion: Occasion, language: str
) -> None:
    facts = CorrespondenceFacts(role=role, company=company, reason=reason, feedback=feedback)
    letter = write_correspondence(occasion, facts, SENDER, replace(TODAY, language=language))
    assert check_correspondence(letter, occasion, facts, SENDER) == ()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("occasion", Occasion)
def test_a_stranger_finds_nothing_in_a_letter_and_a_lie_that_is_added(occasion: Occasion, language: str) -> None:
    resume = Resume("me.md", SENDER)
    for facts in (FACTS, CorrespondenceFacts()):
        text = text_of(occasion, facts, replace(TODAY, language=language))
        assert find_unsupported(text.splitlines()[1:], resume, load_vocabulary(), ()) == ()
        lie = "I have led a department of forty nurses."
        lines = [*text.splitlines()[1:5], lie, *text.splitlines()[5:]]
        assert [found.sentence for found in find_unsupported(lines, resume, load_vocabulary(), ())] == [lie]


def test_a_french_farewell_takes_up_the_greeting() -> None:
    facts = replace(FACTS, language="fr", contact=PostingContact("Mme Claire Petit"))
    letter = write_correspondence(
        Occasion.FEEDBACK_REQUEST, facts, SENDER, CorrespondenceOptions(dt.date(2026, 11, 20))
    )
    assert letter.greeting == "Madame,"
    assert letter.farewell == "Je vous prie d’agréer, Madame, mes salutations distinguées."


@pytest.mark.parametrize(("language", "begins"), [("en", "Subject: "), ("de", "Betreff: "), ("fr", "Objet : ")])
def test_the_text_for_an_e_mail_begins_with_the_subject_in_its_language(language: str, begins: str) -> None:
    assert text_of(Occasion.FOLLOW_UP, replace(FACTS, language=language)).startswith(begins)
