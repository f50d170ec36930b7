"""Lines of a letter end at no space within a number, before a unit, or beside a French mark."""

import dataclasses

import pytest

from tailor.model import Letter, LetterParagraph, ParagraphKind
from tailor.writers.letter_fields import letter_fields
from tests.writers.samples import LETTER


@pytest.mark.parametrize(
    ("language", "text", "shown"),
    [
        (
            "fr",
            "De 5 200 à 8 900 lecteurs : 41 % de plus ; « bravo » !",
            "De 5~200 à 8~900 lecteurs~: 41~% de plus~; «~bravo~»~!",
        ),
        ("de", "Von 14 % auf 5 %, bis 5 000 € im Jahr 2024", "Von 14~% auf 5~%, bis 5~000~€ im Jahr 2024"),
        ("en", "From 5 200 to 8 900: a gain", "From 5 200 to 8 900: a gain"),
    ],
)
def test_no_line_ends_within_a_number_or_before_a_mark(language: str, text: str, shown: str) -> None:
    paragraph = LetterParagraph(ParagraphKind.EVIDENCE, text)
    letter: Letter = dataclasses.replace(LETTER, language=language, subject=text, paragraphs=(paragraph,))
    fields = letter_fields(letter)
    assert [one.text.replace("\u00a0", "~") for one in fields.paragraphs] == [shown]
    assert fields.subject.replace("\u00a0", "~") == shown
