"""Footers that offer references beside the page's number, and French towns with their département."""

import pytest

from tailor.model import Block, BlockKind, SectionKind, Style
from tailor.parsing import parse_resume
from tailor.readers.lines import assemble
from tests.parsing.resume_outline import outline, read


@pytest.mark.parametrize("footer", ["References on request – page 1 of 2", "Referenzen auf Anfrage | Seite 1 von 2"])
def test_a_footer_that_offers_references_is_no_line_above_the_first_heading(footer: str) -> None:
    texts = ("Ann Example", "ann@example.org", "Experience", "Cook, Elm Inn, 2020 - 2021", "Skills", "Baking")
    blocks = [Block(text, BlockKind.LINE, 0, Style(size=10, font="Arial")) for text in texts]
    blocks.append(Block(footer, BlockKind.LINE, 0, Style(size=8, font="Arial", margin=True)))
    resume = parse_resume(assemble("cv.docx", "docx", blocks))
    assert not resume.of_kind(SectionKind.OTHER)
    (references,) = resume.of_kind(SectionKind.REFERENCES)
    assert [line.text for line in references.lines] == [footer[: footer.index(" –" if "–" in footer else " |")]]


@pytest.mark.parametrize("town", ["Échirolles (38)", "Bastia (2B)", "Saint-Denis (974)"])
def test_the_departement_behind_a_town_is_a_part_of_the_place(town: str) -> None:
    text = f"EXPÉRIENCE\n\nMaçon, Orme SARL, {town}, 2018 - 2020\n- Suivi de chantiers\n\nCOMPÉTENCES\n\nGestion\n"
    told = outline(read(f"Anne Exemple\nanne@example.org\n\n{text}"), "EXPÉRIENCE")
    assert told == f"> Maçon / Orme SARL / {town} / 2018..2020\n- Suivi de chantiers"
