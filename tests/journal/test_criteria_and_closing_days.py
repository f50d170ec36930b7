"""Criteria below the words that they were not met, and days that speak of the time before a decision."""

import pytest

from tailor.model import Message, Outcome, ReplyReason
from tailor.pipeline.log import read_reply

_CRITERIA = """Dear Applicant,

I am sorry to tell you that you have not been shortlisted for the post of Staff Nurse.

The following essential criteria were not evidenced in your application:

   E1  Current NMC registration
   E4  Two years' experience on a children's ward

We wish you well.

Yours sincerely

Recruitment Team
on behalf of Ada Holm, Ward Manager
Elm Valley NHS Trust
"""


def test_each_criterion_below_the_words_that_it_was_not_met_is_a_reason() -> None:
    reply = read_reply(Message(_CRITERIA))
    given = {item.reason: item.quote for item in reply.reasons}
    assert set(given) == {ReplyReason.LACKS_QUALIFICATION, ReplyReason.LACKS_EXPERIENCE}
    assert "NMC registration" in given[ReplyReason.LACKS_QUALIFICATION]


def test_the_person_for_whom_a_team_signs_is_the_one_to_turn_to() -> None:
    contact = read_reply(Message(_CRITERIA)).contact
    assert (contact.name, contact.role) == ("Ada Holm", "Ward Manager")


def test_a_surname_behind_the_words_for_signing_in_a_name_is_a_contact() -> None:
    text = (
        "Guten Tag,\n\nleider müssen wir Ihnen absagen.\n\nMit freundlichen Grüßen\nLinde GmbH\nPersonal\ni. V. Kehr\n"
    )
    assert read_reply(Message(text)).contact.name == "Kehr"


@pytest.mark.parametrize(
    "text",
    [
        "Hello Jo,\n\nYour form has reached us.\n\nWhat happens next?\n\nIt is read after the closing date, 4 May.\n",
        "Guten Tag,\n\nwir haben Ihre Bewerbung erhalten.\n\nNach dem Bewerbungsschluss am 4. Mai lesen wir alles.\n",
        "Bonjour,\n\nNous avons bien reçu votre candidature.\n\nLa date limite est fixée au 4 mai.\n",
    ],
    ids=["en", "de", "fr"],
)
def test_a_closing_day_closes_no_position(text: str) -> None:
    reply = read_reply(Message(text))
    assert reply.outcome is Outcome.ACKNOWLEDGED
    assert not reply.reasons


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "Dear Mr Lowe\nPension Assistant\nThank you for coming in. You were not successful.\nYours\nJo Ahn\n",
            "Pension Assistant",
        ),
        ("Dear Mr Lowe\nThank you for coming in\nYou were not successful.\nYours sincerely\nJo Ahn\n", ""),
    ],
)
def test_a_heading_close_below_the_greeting_names_the_job(text: str, role: str) -> None:
    assert read_reply(Message(text)).role == role


def test_what_a_letter_follows_offers_no_feedback() -> None:
    text = (
        "Dear Jo,\n\nI write further to our telephone call. Unfortunately you were not successful.\n\nYours\nAda Holm\n"
    )
    assert not read_reply(Message(text)).feedback


def test_what_was_never_used_is_a_tool_and_what_is_ours_names_none() -> None:
    text = "Jo,\n\nIt's a no: you haven't yet used a laser cutter, and we need somebody to run ours alone.\n\nAda\n"
    reply = read_reply(Message(text))
    assert [given.reason for given in reply.reasons] == [ReplyReason.LACKS_SKILL]
    assert reply.lacking == ("used a laser cutter",)


def test_words_of_weight_before_what_lacks_are_no_part_of_it() -> None:
    text = "Guten Tag,\n\nleider müssen wir absagen. Es fehlt Ihnen vor allem Erfahrung im Verkauf.\n\nGruß\nAda Holm\n"
    assert read_reply(Message(text)).lacking == ("Erfahrung im Verkauf",)


def test_a_job_that_begins_like_an_employer_is_none_beside_a_signed_firm() -> None:
    text = "Dear Jo\n\nStore Janitor\n\nWe regret that you were not shortlisted.\n\nAda Holm\nLoam Retail Ltd\n"
    reply = read_reply(Message(text))
    assert (reply.company, reply.role) == ("Loam Retail Ltd", "Store Janitor")
