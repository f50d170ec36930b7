import pytest

from tailor.parsing.resume import parse_resume
from tailor.readers import document_from_text


def _spoken(rows: str) -> list[tuple[str, str]]:
    text = (
        f"cv:\n  name: Ann Lee\n  sections:\n    experience: [{{company: Elm, position: Cook}}]\n    languages:\n{rows}"
    )
    groups = parse_resume(document_from_text(text, "cv.yaml")).sections[-1].groups
    return [(skill.name, skill.level) for group in groups for skill in group.skills]


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        ("English (native)", [("English", "native")]),
        ("Deutsch (C1)", [("Deutsch", "C1")]),
        ('"Français : courant"', [("Français", "courant")]),
        ("Español - nativo", [("Español", "nativo")]),
        ("English (fluent), Dutch (B1)", [("English", "fluent"), ("Dutch", "B1")]),
        ("Nederlands (moedertaal)", [("Nederlands", "moedertaal")]),
        ("bullet: Portuguese (working knowledge)", [("Portuguese", "working knowledge")]),
        ("{label: Italian, details: good}", [("Italian", "good")]),
        ("English", [("English", "")]),
    ],
)
def test_a_language_in_a_text_has_its_level(text: str, languages: list[tuple[str, str]]) -> None:
    assert _spoken(f"      - {text}\n") == languages
