"""Conditions, the next steps, advice, praise and words about others are said of no decision about this person."""

import pytest

from tailor.model import Message, Outcome, Reply, Stage
from tailor.pipeline import read_reply


def _read(text: str, hello: str = "Dear Mo,", bye: str = "Kind regards") -> Reply:
    return read_reply(Message(f"{hello}\n\n{text}\n\n{bye}\nAda Byrne\n"))


_OFFERS = {
    "en": "We are delighted to offer you the post of Florist.",
    "de": "Wir freuen uns, Ihnen die Stelle als Floristin anbieten zu können.",
    "fr": "Nous avons le plaisir de vous proposer le poste de fleuriste en CDI.",
}


@pytest.mark.parametrize(
    ("language", "condition"),
    [
        ("en", "Should either reference prove unsatisfactory, the offer may be withdrawn."),
        ("en", "If one of these checks is not passed, the Trust may withdraw the offer."),
        ("en", "In the event that your registration lapses, we reserve the right to rescind this offer."),
        ("en", "Unless both forms reach us by Friday, the offer will be withdrawn."),
        ("de", "Sollten die Nachweise nicht vorliegen, können wir das Angebot zurückziehen."),
        ("de", "Falls das Führungszeugnis Einträge enthält, ist die Zusage hinfällig."),
        ("de", "Wird eine der Bedingungen nicht erfüllt, behalten wir uns vor, das Angebot zurückzuziehen."),
        ("fr", "Si l'une de ces conditions n'est pas remplie, nous pourrons retirer notre proposition."),
        ("fr", "À défaut de réponse avant le 4 mai, la société se réserve le droit de retirer la proposition."),
        ("en", "After that date we will assume you have declined and will turn to other candidates."),
        ("fr", "Au cas où la visite médicale ne serait pas concluante, l'offre sera annulée."),
    ],
)
def test_a_condition_takes_no_offer_back(language: str, condition: str) -> None:
    reply = _read(f"{_OFFERS[language]} {condition}")
    assert reply.outcome is Outcome.OFFER
    assert reply.reasons == ()


@pytest.mark.parametrize(
    "text",
    [
        "I am sorry to say that we have to withdraw our offer, as the contract with our client has ended.",
        "If you are wondering why you have not heard: the post has been withdrawn.",
        "Leider müssen wir unser Angebot zurückziehen.",
        "Wenn ich ehrlich bin, wird es die Stelle nicht geben: sie wurde gestrichen.",
        "Nous sommes contraints de retirer notre proposition.",
    ],
)
def test_what_is_taken_back_stays_so(text: str) -> None:
    assert _read(text).outcome is Outcome.WITHDRAWN_BY_EMPLOYER


_NOES = {
    "en": "I'm afraid we won't be taking your application any further.",
    "de": "Leider können wir Ihnen keine Zusage geben.",
    "fr": "Nous ne pouvons malheureusement pas donner suite à votre candidature.",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "2 wants too much money."),
        ("en", "Number 5 lives too far away."),
        ("en", "Candidate 3 has no driving licence."),
        ("en", "I've told the other three the same thing."),
        ("en", "The other two have had the same answer from me."),
        (
            "en",
            "What I would do in your place: do the evening certificate in horticulture, and ask for the night rota.",
        ),
        ("en", "My advice for next time: get your forklift licence and ring us."),
        ("en", "If I were you I would sign up for the Level 3 diploma at the college."),
        ("en", "I'd have hired you on the spot for your joinery, the table is first class."),
        ("de", "Nr. 4 wohnt zu weit weg."),
        ("de", "Bewerber 2 hat keinen Führerschein."),
        ("de", "Den beiden anderen habe ich dasselbe gesagt."),
        ("de", "An Ihrer Stelle würde ich den Ausbilderschein machen und auf der Station nach Diensten fragen."),
        ("de", "Mein Rat fürs nächste Mal: machen Sie den Staplerschein."),
        ("de", "Vom Fachlichen her hätte ich Sie gleich genommen, die Probetorte war spitze."),
        ("fr", "Le n° 3 habite trop loin."),
        ("fr", "J'ai dit la même chose aux deux autres."),
        ("fr", "À votre place, je passerais le CACES et je demanderais des heures en réserve."),
        ("fr", "Côté métier je vous aurais prise tout de suite, votre pièce montée était au top."),
    ],
)
def test_what_is_said_of_others_advised_or_praised_is_no_reason(language: str, text: str) -> None:
    reply = _read(f"{_NOES[language]} {text}")
    assert [given.reason.value for given in reply.reasons] == ["none_given"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("It's a no from us. I'd have hired you on the spot, but you have no driving licence.", "lacks_qualification"),
        (
            "Leider eine Absage. Ich hätte Sie gleich genommen, aber Sie haben keinen Führerschein.",
            "lacks_qualification",
        ),
        ("We can't go further. 2 years of driving is not enough for this job.", "lacks_experience"),
        ("C'est non. Je vous aurais pris tout de suite, mais vous n'avez pas le permis.", "lacks_qualification"),
    ],
)
def test_a_reason_within_stays(text: str, reason: str) -> None:
    assert [given.reason.value for given in _read(text).reasons] == [reason]


@pytest.mark.parametrize(
    "text",
    [
        "The shop next door has fallen through, so there is no second counter. So I'm not taking anybody on for it.",
        "Our client has gone elsewhere. I'm not taking a gardener on now.",
        "Der Auftrag ist geplatzt. Ich stelle jetzt niemanden ein.",
        "Die Förderung ist weg. Deshalb nehmen wir nun doch niemanden.",
        "Le local nous échappe. Je n'embauche donc personne.",
        "Notre client est parti. Nous ne prenons finalement personne.",
    ],
)
def test_who_takes_nobody_on_withdraws_the_job(text: str) -> None:
    reply = _read(f"Sorry, Mo. {text}" if "I'm" in text else text)
    assert reply.outcome is Outcome.WITHDRAWN_BY_EMPLOYER
    assert [given.reason.value for given in reply.reasons] == ["position_closed"]


@pytest.mark.parametrize(
    "text",
    [
        "It's a no from us. Without a driving licence we're not taking anyone on.",
        "Leider eine Absage. Ohne Führerschein stellen wir niemanden ein.",
        "C'est non. Sans permis nous n'embauchons personne.",
        "It's a no. I'm not taking a chance on a learner driver without a licence.",
    ],
)
def test_who_takes_on_nobody_without_a_paper_withdraws_no_job(text: str) -> None:
    assert _read(text).outcome is not Outcome.WITHDRAWN_BY_EMPLOYER


@pytest.mark.parametrize(
    "text",
    [
        "We have received your application for Florist. If you are shortlisted we will invite you to interview.",
        "Your application has reached us. Next, we invite those shortlisted to an interview in week 12.",
        "Thank you, we have received your form. After that you will meet the head of department for an interview.",
        "Ihre Bewerbung ist gut bei uns angekommen. Passt alles, laden wir Sie zu einem Gespräch ein.",
        "Deine Bewerbung ist da. Wir sehen sie durch. Danach lernst du deine künftige Chefin persönlich kennen.",
        "Deine Bewerbung als Floristin ist sicher bei uns eingetroffen. Passt es, laden wir dich zum Gespräch ein.",
        "Ihre Bewerbung ist eingegangen. Bei Interesse laden wir Sie zu einem Vorstellungsgespräch ein.",
        "Nous avons bien reçu votre candidature. Ensuite, nous vous inviterons à un entretien en visio.",
        "Votre candidature nous est bien parvenue. Si elle est retenue, nous vous inviterons à un entretien.",
    ],
)
def test_next_steps_invite_nobody(text: str) -> None:
    assert _read(text).outcome is Outcome.ACKNOWLEDGED


@pytest.mark.parametrize(
    "text",
    [
        "Congratulations, you have passed the online test and have been selected for the panel interview on 4 May.",
        "You have cleared the aptitude test and you are shortlisted for the face to face interview on 4 May at 10:00.",
        "Well done on the written test. You have now been moved to the technical round. Please come on 4 May at 10:00.",
    ],
)
def test_what_comes_next_has_not_been_reached(text: str) -> None:
    reply = _read(text)
    assert (reply.outcome, reply.stage) == (Outcome.INTERVIEW, Stage.SCREENING)


@pytest.mark.parametrize(
    "text",
    [
        "Suite à notre second entretien, votre candidature n'est pas retenue.",
        "Leider müssen wir Ihnen nach unserem zweiten Gespräch absagen.",
    ],
)
def test_a_second_meeting_is_the_last_of_two(text: str) -> None:
    assert _read(text).stage is Stage.FINAL


@pytest.mark.parametrize(
    ("text", "bye", "phone"),
    [
        ("For feedback ring the chair, Ivo Marsh, on 01632 960111.", "Tel: 01632 960222", "01632 960222"),
        ("You can ring me on 07700 900555.", "Office: 01632 960666", "07700 900555"),
    ],
)
def test_the_telephone_is_that_of_who_signs(text: str, bye: str, phone: str) -> None:
    letter = f"Dear Mo,\n\nYou have not been successful. {text}\n\nYours sincerely\n\nAda Byrne\nOfficer\n{bye}\n"
    contact = read_reply(Message(letter)).contact
    assert (contact.name, contact.phone) == ("Ada Byrne", phone)


@pytest.mark.parametrize(
    "text",
    [
        "There should be another opening around Easter, and I'd love to ring you about it if you're free by then.",
        "If your permit changes, please do write to me directly.",
        "Something similar comes up in May, give me a shout then.",
    ],
)
def test_another_time_is_welcome(text: str) -> None:
    assert _read(f"Sorry, we have chosen somebody else. {text}").reapply is True
