"""Sentences of consent or assurance at a resume's end; schools of the North above degrees; numbers of certificates."""

import pytest

from tailor.model import Block, BlockKind, Document, Style
from tailor.parsing.resume import parse_resume
from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nann@example.org\n\nEXPERIENCE\n\nClerk, Elm Ltd, 2016 - 2019\n- Kept the books\n\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "Autorizzo il trattamento dei dati personali ai sensi del GDPR 679/2016.",
        "Ai sensi del D.Lgs. 196/2003 acconsento al trattamento dei miei dati personali.",
        "I hereby declare that the above information is true to the best of my knowledge.",
        "Ich versichere, dass die Angaben richtig und vollständig sind.",
        "Je soussignée certifie l'exactitude des informations ci-dessus.",
        "Autorizo el uso de mis datos para procesos de selección.",
    ],
)
def test_a_consent_or_assurance_at_the_end_is_told_of_no_certificate(sentence: str) -> None:
    resume = read(f"{TOP}CERTIFICATIONS\n\nECDL, 2011\n\n{sentence}\n")
    assert outline(resume, "CERTIFICATIONS") == "> ECDL / ? / ? / ..2011"
    assert any(sentence in note.text for note in resume.notes)


@pytest.mark.parametrize("school", ["Lunds universitet", "Høgskolen i Ålesund", "Uniwersytet Wrocławski"])
def test_a_school_whose_second_word_is_small_stands_above_its_degree(school: str) -> None:
    told = outline(read(f"{TOP}EDUCATION\n\n{school}\nMSc, Food Technology, 2001 - 2006\n"), "EDUCATION")
    assert told == f"> MSc, Food Technology / {school} / ? / 2001..2006"


def test_a_certificates_number_is_no_part_of_its_issuers_name() -> None:
    rows = (
        "Ann Example", "ann@example.org", "#Certifications", "#Elm Certified Engineer",
        "Elm Institute License 2071-5 March 2014 to March 2018", "#Skills", "Excel",
    )  # fmt: skip
    blocks = tuple(Block(row.lstrip("#"), BlockKind.LINE, style=Style(size=11, bold=row[0] == "#")) for row in rows)
    resume = parse_resume(Document("cv.pdf", "pdf", "\n".join(block.text for block in blocks), blocks))
    assert outline(resume, "Certifications") == (
        "> Elm Certified Engineer / Elm Institute / ? / ..2014-03\n+ License 2071-5\n+ March 2014 to March 2018"
    )
