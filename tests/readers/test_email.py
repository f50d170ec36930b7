"""Messages that forward others, in any language."""

import pytest

from tailor.readers import document_from_bytes


@pytest.mark.parametrize(
    "mark", ["---------- Doorgestuurd bericht ----------", "-----Mensaje reenviado-----", "Inizio messaggio inoltrato:"]
)
def test_a_forwarded_message_is_known_by_the_head_below_any_mark(mark: str) -> None:
    inner = f"{mark}\nVan: Marloes Dijk <m.dijk@zeil.example>\nOnderwerp: Zeilmaker\n\nWij zoeken een zeilmaker."
    text = f"From: Kees <kees@thuis.example>\nSubject: Fwd: Zeilmaker\n\nVoor jou?\n\n{inner}\n"
    document = document_from_bytes(text.encode(), "a.eml")
    assert mark.strip("-: ") not in document.text
    assert document.fact("sender_email") == "m.dijk@zeil.example"
