"""Word-level differences."""

from hypothesis import given
from hypothesis import strategies as st

from tailor.model import DiffKind
from tailor.reporting.word_diff import diff_words


def marked(before: str, after: str) -> str:
    signs = {DiffKind.SAME: "{}", DiffKind.OUT: "[-{}-]", DiffKind.IN: "[+{}+]"}
    return "".join(signs[piece.kind].format(piece.text) for piece in diff_words(before, after))


def test_a_longer_name_shows_what_came() -> None:
    assert marked("K8s", "Kubernetes (K8s)") == "[-K8s-][+Kubernetes (K8s)+]"
    assert marked("Excel, SQL", "Excel, PostgreSQL, SQL") == "Excel, [+PostgreSQL, +]SQL"


def test_a_new_order_shows_what_moved() -> None:
    assert marked("Epic, Wound care, IV", "Wound care, IV, Epic") == "[-Epic, -]Wound care, IV[+, Epic+]"


def test_what_is_left_out_went_whole() -> None:
    assert marked("Taught two classes.", "") == "[-Taught two classes.-]"
    assert marked("same", "same") == "same"
    assert diff_words("", "") == ()


WORDS = st.text(st.sampled_from("ab ,;\n"), max_size=14)


@given(WORDS, WORDS)
def test_the_pieces_make_up_both_texts(before: str, after: str) -> None:
    pieces = diff_words(before, after)
    assert "".join(piece.text for piece in pieces if piece.kind is not DiffKind.IN) == before
    assert "".join(piece.text for piece in pieces if piece.kind is not DiffKind.OUT) == after
    assert all(piece.text for piece in pieces)
