"""Single sentences in otherwise empty rejections: the reason that each gives, or that it gives none."""

from functools import cache

import pytest

from tailor.model import Message, ReplyReason
from tailor.pipeline import read_reply
from tests.journal.letters import LETTERS

LETTER = {
    "en": (
        "Dear Ms Lane,\n\nThank you for your application for the advertised position.",
        "We will therefore not be taking your application any further.\n\nKind regards,\n\nHuman Resources\n",
    ),
    "de": (
        "Sehr geehrte Frau Lang,\n\nvielen Dank für Ihre Bewerbung und Ihr Interesse an unserem Unternehmen.",
        (
            "Daher können wir Ihre Bewerbung leider nicht weiter berücksichtigen.\n\nMit freundlichen Grüßen\n\n"
            "Personalabteilung\n"
        ),
    ),
    "fr": (
        "Madame,\n\nNous vous remercions de votre candidature et de l'intérêt que vous portez à notre entreprise.",
        (
            "Nous ne pouvons donc malheureusement pas donner une suite favorable à votre candidature.\n\n"
            "Cordialement,\n\nLe service des ressources humaines\n"
        ),
    ),
}


@cache
def given() -> list[tuple[str, str, str, list[tuple[str, str]]]]:
    """Language, the reason of a sentence, the sentence, and what is read: reason and quote."""
    rows = []
    for line in (LETTERS / "sentences.tsv").read_text(encoding="utf-8").splitlines():
        language, reason, sentence = line.split("\t")
        before, after = LETTER[language]
        reply = read_reply(Message(f"{before} {sentence} {after}"))
        rows.append((language, reason, sentence, [(item.reason.value, item.quote) for item in reply.reasons]))
    return rows


@pytest.mark.parametrize("language", LETTER)
def test_nine_sentences_of_ten_give_the_reason_that_a_reader_finds(language: str) -> None:
    rows = [row for row in given() if row[0] == language and row[1] != ReplyReason.NONE_GIVEN]
    wrong = [sentence for _, reason, sentence, found in rows if {name for name, _ in found} != {reason}]
    assert len(wrong) <= 0.1 * len(rows), wrong


def test_a_kind_sentence_is_no_reason() -> None:
    rows = [row for row in given() if row[1] == ReplyReason.NONE_GIVEN]
    assert [sentence for _, _, sentence, found in rows if [name for name, _ in found] != ["none_given"]] == []


def test_a_hint_is_quoted_in_the_letters_own_words() -> None:
    for language, _, sentence, found in given():
        letter = " ".join([LETTER[language][0], sentence, LETTER[language][1]])
        assert all(" ".join(quote.split()) in " ".join(letter.split()) for _, quote in found)


def test_a_plain_reason_comes_before_a_hinted_one() -> None:
    before, after = LETTER["en"]
    plain = "Unfortunately you do not have a driving licence. You are also quite early in your career."
    reply = read_reply(Message(f"{before} {plain} {after}"))
    assert [item.reason for item in reply.reasons] == [ReplyReason.LACKS_QUALIFICATION]


def test_an_apostrophe_in_a_set_of_characters_may_be_straight_or_curly() -> None:
    for apostrophe in ("'", "’"):
        sentence = (
            f"Votre parcours s{apostrophe}est déroulé essentiellement en libéral, alors que nous sommes un hôpital."
        )
        before, after = LETTER["fr"]
        reply = read_reply(Message(f"{before} {sentence} {after}"))
        assert [item.reason for item in reply.reasons] == [ReplyReason.LACKS_EXPERIENCE]
