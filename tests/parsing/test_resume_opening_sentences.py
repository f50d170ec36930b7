"""What stands above the first heading: sentences of which semicolons part the halves, and addresses that they part."""

import pytest

from tailor.model import SectionKind
from tests.parsing.resume_outline import read

JOBS = "PROFESSIONAL EXPERIENCE\n\nData Engineer | Elm Foods plc | Leeds | 01/2018 – 05/2021\n- Wrote contracts\n"


@pytest.mark.parametrize(
    "text",
    [
        "Data engineer for retail and grid data; writes runbooks that people use.",
        "Koch mit zwölf Jahren Erfahrung; leitet gern kleine Teams.",
        "I teach maths to teenagers; I run the chess club.",
    ],
)
@pytest.mark.parametrize("above", ["", "Senior Data Engineer\n\n"])
def test_a_sentence_with_a_semicolon_is_the_summary(text: str, above: str) -> None:
    resume = read(f"ANN EXAMPLE\nStockport, UK | +44 7700 900 019 | ann@example.org\n\n{above}{text}\n\n{JOBS}")
    assert [line.text for one in resume.of_kind(SectionKind.SUMMARY) for line in one.lines] == [text]
    assert not resume.of_kind(SectionKind.OTHER)
    assert resume.headline == above.strip()


def test_semicolons_part_addresses() -> None:
    resume = read(f"ANN EXAMPLE\nLeeds, United Kingdom; +44 7700 900 019; ann@example.org\n\n{JOBS}")
    assert (resume.contact.phone, resume.contact.email) == ("+44 7700 900 019", "ann@example.org")
