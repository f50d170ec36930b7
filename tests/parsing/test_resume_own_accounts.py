"""Work on one's own account: the firm's name or the words that say so are the employer, never both in one."""

import pytest

from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nann@example.org\n\nEXPERIENCE\n\n"


def job(head: str) -> str:
    rows = outline(read(f"{TOP}{head}\n- Did it all\n"), "EXPERIENCE").splitlines()
    return next(row for row in rows if row.startswith(">"))


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("Self-employed – Ollerton Pump Repairs\n2017 - 2018", "Self-employed / Ollerton Pump Repairs / ?"),
        ("Self-employed - Suds & Sponge Window Cleaning, Hove, 2017 - 2018", "Self-employed / Suds & Sponge"),
        ("Selbstständig – Malerbetrieb Lenz, 2017 - 2018", "Selbstständig / Malerbetrieb Lenz / ?"),
        ("À mon compte – Atelier Brume, Rennes, 2017 - 2018", "À mon compte / Atelier Brume / Rennes"),
        ("Thorne Electrical (self-employed)\n2018 - 2020", "self-employed / Thorne Electrical / ?"),
        ("Sole trader – Spade and Trellis Gardens\n2017 - 2018", "Sole trader / Spade and Trellis Gardens / ?"),
    ],
)
def test_the_name_beside_the_word_for_ones_own_account_is_the_employer(head: str, told: str) -> None:
    assert job(head).startswith(f"> {told}")


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("Self-employed | Dog Walking | 2012 - 2015", "Dog Walking / Self-employed / ?"),
        ("Freelance, Web Design, 2012 - 2015", "Web Design / Freelance / ?"),
        ("Self-employed – Dry Stone Waller, 2018 - 2020", "Dry Stone Waller / Self-employed / ?"),
        ("Sole trader, mobile hairdressing, 2012 - 2015", "mobile hairdressing / Sole trader / ?"),
    ],
)
def test_plain_words_beside_it_say_what_was_done(head: str, told: str) -> None:
    assert job(head).startswith(f"> {told} /")


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("Cello teacher (self-employed), Ludlow\nSept 2013 – present", "Cello teacher / self-employed / Ludlow"),
        ("Gardener (self-employed, part-time)   2013 - 2016", "Gardener / self-employed / ?"),
        ("Fotografin (selbstständig), 2015 - 2020", "Fotografin / selbstständig / ?"),
        ("Traductrice (indépendante), Lyon, 2015 - 2020", "Traductrice / indépendante / Lyon"),
        ("Cook, 2015 - 2020\nSelf-employed. Suppers for forty guests.", "Cook / Self-employed / ?"),
    ],
)
def test_it_is_the_employer_where_no_name_is_told(head: str, told: str) -> None:
    assert job(head).startswith(f"> {told} /")


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("Self-employed Gardener, Sowley, 2016 - present", "Self-employed Gardener / ? / Sowley"),
        ("Mobile Hairdresser, working for myself, 2008 - 2012", "Mobile Hairdresser / ? / ?"),
    ],
)
def test_a_town_or_what_says_it_again_is_no_employer(head: str, told: str) -> None:
    assert job(head).startswith(f"> {told} /")
