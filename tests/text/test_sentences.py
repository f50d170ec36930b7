import pytest

from tailor.text import content_words, guess_language, split_sentences


def test_full_stops_of_abbreviations_and_figures_end_no_sentence() -> None:
    text = (
        "Worked at Acme Inc. in Ohio. Cut costs by 3.5 percent, e.g. on SAP. Dr. Poole agreed!\nNext line; More here."
    )
    assert split_sentences(text) == (
        "Worked at Acme Inc. in Ohio.",
        "Cut costs by 3.5 percent, e.g. on SAP.",
        "Dr. Poole agreed!",
        "Next line;",
        "More here.",
    )


def test_an_empty_text_has_no_sentences() -> None:
    assert split_sentences(" \n ") == ()


def test_content_words_are_those_that_mean_something() -> None:
    words = content_words("You will be working with the patients and their families")
    assert [word.key for word in words] == ["working", "patients", "families"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We are looking for a nurse with two years of experience", "en"),
        ("Wir suchen eine Pflegekraft mit Erfahrung in der Altenpflege", "de"),
        ("Nous recherchons un infirmier pour notre équipe et les patients", "fr"),
        ("Buscamos una enfermera con experiencia para el hospital", "es"),
        ("Procuramos uma enfermeira com experiência para a nossa equipa", "pt"),
        ("Cerchiamo un infermiere con esperienza per il nostro ospedale", "it"),
        ("Wij zoeken een verpleegkundige met ervaring voor het ziekenhuis", "nl"),
        ("Python, SQL, Docker", ""),
        ("", ""),
    ],
)
def test_a_language_is_known_by_its_commonest_words(text: str, language: str) -> None:
    assert guess_language(text) == language


def test_a_letter_before_a_hyphen_is_no_word_of_another_language() -> None:
    assert guess_language("Ran e-learning in Moodle. Led e-commerce. Kept the X-ray rooms.") != "it"


@pytest.mark.parametrize(
    "text",
    ["She has run a depot, which you haven't. Do try again.", "You don’t. We do.", "So we can't. I am sorry."],
)
def test_a_shortened_word_ends_a_sentence_and_is_no_abbreviation(text: str) -> None:
    assert len(split_sentences(text)) == 2


@pytest.mark.parametrize("text", ["Ask J. Kern at L'A. Martin", "Use e. g. Excel or z. B. Word", "i. V. Kern"])
def test_a_single_letter_is_an_abbreviation_as_ever(text: str) -> None:
    assert split_sentences(text) == (text,)
