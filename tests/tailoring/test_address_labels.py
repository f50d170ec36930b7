import pytest

from tailor import pipeline, readers

RESUME = (
    "# Tom Quandt\n\nMachinist\n\n{address} · 0176 555 01 92 · tom.quandt@example.org\n\n"
    "## Experience\n\n### Machinist, Elm Parts, Ulm\n2019 - 2024\n\n- Set up three milling machines\n"
)


def doubts(before: str, after: str, line: str) -> list[str]:
    resume = pipeline.resume_from_text(RESUME.format(address=before))
    edited = RESUME.format(address=after).replace(f"{after} · 0176", f"{line}{after} · 0176")
    return [found.unsupported for found in pipeline.verify(readers.document_from_text(edited, "a.md"), resume)]


@pytest.mark.parametrize("label", ["Anschrift: ", "Address: ", "Adresse : ", "Wohnort: ", "Location: "])
def test_the_label_of_an_address_says_nothing(label: str) -> None:
    assert doubts("Am Wehr 3, 73430 Aalen", "Am Wehr 3, 73430 Aalen", label) == []


def test_another_address_behind_a_label_is_found() -> None:
    assert doubts("Am Wehr 3, 73430 Aalen", "Am Wehr 3, 80331 Munich", "Anschrift: ") != []
