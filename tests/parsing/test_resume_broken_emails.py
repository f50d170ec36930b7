"""E-mail addresses that narrow columns broke, with icons before them."""

import pytest

from tailor.parsing.broken_emails import with_whole_emails
from tailor.parsing.contact import read_contact_lines
from tailor.parsing.lines import Line, lines_of
from tailor.readers import document_from_text


def lines(*texts: str) -> list[Line]:
    return lines_of(document_from_text("\n".join(texts), "cv.txt").blocks)


@pytest.mark.parametrize(
    "pieces",
    [
        ["✉ ann.beispiel@", "example.org"],
        ["✉ ann.", "beispiel@example.org"],
        ["ann.beispiel", "@example.org"],
        ["E-mail: ann.beispiel@exam", "ple.org"],
        ["ann.beispiel@exampl", "e", ".org"],
        ["✉ ann.beispiel@example", ".org"],
        ["✉ ann.beispiel@example.", "org"],
        ["✉ ann.beispiel@ example.org"],
        ["ann.beispiel @example.org"],
        ["ann.beispiel@example. org"],
    ],
)
def test_an_address_broken_anywhere_is_one_again(pieces: list[str]) -> None:
    header = read_contact_lines(lines(*pieces, "☎ 01632 960123", "⌂ Ulmenweg 4, 34117", "Kassel"))
    assert (header.email, header.phone) == ("ann.beispiel@example.org", "01632 960123")
    assert header.location == "Ulmenweg 4, 34117 Kassel"


@pytest.mark.parametrize(
    "texts",
    [
        ["ann@example.org", "example.com"],
        ["baker", "ann@example.org"],
        ["E-mail @example.org"],
        ["twitter @ann.example.org"],
        ["ann@example.org", "Leeds"],
    ],
)
def test_what_is_no_broken_address_stays_apart(texts: list[str]) -> None:
    assert [line.text for line in with_whole_emails(lines(*texts))] == texts
