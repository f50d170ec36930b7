import pytest

from bench.roles.learning import sentences_by_author
from tailor.model import LineRole, Posting, PostingLine, Requirement
from tailor.parsing import parse_posting
from tailor.readers import document_from_text
from tailor.requirements import extract_requirements
from tailor.requirements.roles import Does, InContext, shares
from tailor.vocabulary import load_vocabulary

ASKING = [
    "Whoever gets the keys has looked after a swimming pool for a season or two.",
    "Being civil before breakfast is half of the job, so please be honest with yourself.",
    "A steady hand counts for more with us than a certificate.",
    "Your Spanish is good enough to settle a complaint.",
    "Wer hier einsteigt, sollte schon einmal einen Kran bedient haben.",
    "Geduld mit Schulklassen ist uns wichtiger als ein Abschluss.",
    "La personne choisie sait tailler une haie et garder son calme.",
]
NOT_ASKING = [
    "Our lifeguards have looked after this pool since it opened in 1962.",
    "We pay for the certificate and for the two days that it takes.",
    "You will mow, plant and empty the bins along the promenade.",
    "The kitchen is small, warm and full of music.",
    "Write to Anneke before the end of the month.",
    "Unsere Kranführer sind seit vielen Jahren bei uns.",
    "Nous finançons le permis et les vêtements de travail.",
]
PROSE = """Lockkeeper wanted

We look after eleven miles of canal and the people on it.

Whoever takes over the cottage has spent a winter outdoors and can handle a boat hook. Patience with holiday crews
counts for more with us than speed. We supply the coat and the boots.

Write to Anneke before the end of the month."""


def _asks(text: str) -> bool:
    told = shares(InContext(text))
    return told[Does.MUST] + told[Does.NICE] > 0.5


def _asked_by(text: str) -> tuple[Requirement, ...]:
    posting = parse_posting(document_from_text(text))
    return extract_requirements(posting, load_vocabulary(), None).requirements


@pytest.mark.parametrize("sentence", ASKING)
def test_a_sentence_asks_in_words_that_no_rule_knows(sentence: str) -> None:
    assert _asks(sentence)


@pytest.mark.parametrize("sentence", NOT_ASKING)
def test_a_sentence_about_work_employer_or_offer_asks_nothing(sentence: str) -> None:
    assert not _asks(sentence)


def test_what_is_welcome_is_told_from_what_is_needed() -> None:
    welcome = shares(InContext("Some Turkish would gladden half of our customers."))
    needed = shares(InContext("Without a licence for the van there is no way to do this round."))
    assert welcome[Does.NICE] > welcome[Does.MUST]
    assert needed[Does.MUST] > needed[Does.NICE]


def test_shares_of_a_text_without_any_known_sign_are_still_shares() -> None:
    assert sum(shares(InContext("")).values()) == pytest.approx(1)


def test_prose_without_any_heading_or_known_phrase_is_read() -> None:
    asked = [item.text for item in _asked_by(PROSE)]
    assert any("Patience" in text for text in asked), asked
    assert not any("coat" in text for text in asked), asked


def test_beside_a_list_of_what_is_asked_a_sentence_about_the_employer_needs_to_be_surer() -> None:
    listed = f"{PROSE}\n\nRequirements\n- boat licence\n- first aid certificate\n- swimming badge"
    asked = [item.text for item in _asked_by(listed)]
    assert any("boat licence" in text for text in asked)
    assert not any("coat" in text for text in asked)


def _asked_in(sentence: str, role: LineRole) -> list[str]:
    lines, offset = [], 0
    for text in ("We keep the locks.", sentence, "Write to Anneke."):
        lines.append(PostingLine(role if text == sentence else LineRole.ABOUT, text, offset, offset + len(text)))
        offset += len(text) + 1
    posting = Posting("a.txt", "\n".join(line.text for line in lines), lines=tuple(lines))
    return [item.text for item in extract_requirements(posting, load_vocabulary(), None).requirements]


def test_what_stands_before_the_part_that_a_rule_reads_is_asked_too() -> None:
    sentence = (
        "We expect tact, humour and patience: knots are wanted most, "
        "and a keeper who also manages the last one has an advantage."
    )
    assert {"tact", "humour", "patience"} <= set(_asked_in(sentence, LineRole.ABOUT))


def test_a_sentence_among_duties_that_ends_with_a_semicolon_asks() -> None:
    sentence = "Sie verstehen Plattdeutsch, sprechen fließend Deutsch und sind geduldig;"
    assert any("geduldig" in text for text in _asked_in(sentence, LineRole.DUTY))


def test_the_lines_to_learn_from_have_known_labels_and_words() -> None:
    sentences = [sentence for author in sentences_by_author().values() for sentence in author]
    assert len(sentences) > 4_000
    assert all(sentence.does and sentence.told.text.strip() for sentence in sentences)
