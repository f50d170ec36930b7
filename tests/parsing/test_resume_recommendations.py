"""What LinkedIn's older "Save to PDF" ends in: levels below the names of languages, and what others say."""

import pytest

from tailor.model import SectionKind
from tests.parsing.resume_outline import outline, read

OLD = """
Ida Felsen
Head Beekeeper at Heather Hives
ida.felsen@example.org

EXPERIENCE
Beekeeper, Heather Hives, Utrecht, 2015 - 2018

LANGUAGES
Dutch
(Native or bilingual proficiency)
English
(Full professional proficiency)

Ida Felsen
Head Beekeeper at Heather Hives
{counted}
"The calmest hand near a hive." - Piet Bos, Buyer, Honingland
Contact Ida
"""


@pytest.mark.parametrize(
    "counted",
    [
        "2 people have recommended Ida",
        "1 person has recommended Ida",
        "2 Personen haben Ida empfohlen",
        "2 personnes ont recommandé Ida",
        "2 personas han recomendado a Ida",
        "2 pessoas recomendaram Ida",
        "2 persone hanno consigliato Ida",
        "2 personen hebben Ida aanbevolen",
    ],
)
def test_what_others_say_is_no_language(counted: str) -> None:
    resume = read(OLD.format(counted=counted))
    assert outline(resume, "LANGUAGES") == (
        "= : Dutch <Native or bilingual proficiency>, English <Full professional proficiency>"
    )
    (said,) = (section for section in resume.sections if section.kind is SectionKind.REFERENCES)
    assert [line.text for line in said.lines] == ['"The calmest hand near a hive." - Piet Bos, Buyer, Honingland']
    assert any(counted in note.text for note in resume.notes)
