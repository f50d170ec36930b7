"""Hyphens at line ends: those of the word stay, those of the program that broke the line go."""

import pytest

from tailor.readers.pdf import read_pdf
from tests.readers.pdf_builder import PdfPage, pdf_of

_IN = {
    "en": ("A journeyman of the workshops in the old harbour of the town, for", "of the house and its people"),
    "de": ("Arbeiten in der alten Werft für die Meister und die Gesellen, mit", "und der Pflege des Hauses"),
    "fr": ("Un travail dans le vieux port pour les gens de la ville, avec", "et les clients de la maison"),
    "es": ("Trabajos en el puerto viejo para la gente de la ciudad, con", "y los clientes de la casa"),
    "nl": ("Werk in de oude haven voor de mensen van de stad, met", "en de klanten van het huis"),
}


def joined(language: str, above: str, below: str, *others: str) -> str:
    start, end = _IN[language]
    page = PdfPage().lines(50, 100, [f"{start} {above}", f"{below} {end}"]).lines(50, 300, list(others))
    return read_pdf(pdf_of(page), "cv.pdf").text.splitlines()[0].removeprefix(start).removesuffix(end).strip()


@pytest.mark.parametrize(
    ("above", "below", "whole"),
    [
        ("post-", "tensioning", "post-tensioning"),
        ("hand-", "stitched", "hand-stitched"),
        ("day-to-", "day", "day-to-day"),
        ("sous-", "traitants", "sous-traitants"),
        ("teórico-", "práctico", "teórico-práctico"),
        ("franco-", "allemand", "franco-allemand"),
        ("well-", "thumbed", "well-thumbed"),
        ("respon-", "sible", "responsible"),
        ("post-", "graduate", "postgraduate"),
        ("geo-", "technical", "geotechnical"),
        ("wood-", "working", "woodworking"),
        ("sous-", "cription", "souscription"),
        ("Verant-", "wortung", "Verantwortung"),
        ("coordi-", "nación", "coordinación"),
    ],
)
def test_a_hyphen_at_a_line_end_is_kept_where_it_is_the_words_own(above: str, below: str, whole: str) -> None:
    page = PdfPage().lines(
        50, 100, [f"A journeyman of the workshops in the old harbour of the town, for {above}", below]
    )
    assert read_pdf(pdf_of(page), "cv.pdf").text.endswith(whole)


@pytest.mark.parametrize(
    ("language", "above", "below", "whole"),
    [
        ("en", "membrane-", "bioreactor", "membrane-bioreactor"),
        ("en", "frost-", "exchanger", "frost-exchanger"),
        ("en", "steel-", "digester", "steel-digester"),
        ("en", "radio-", "therapy", "radiotherapy"),
        ("en", "press-", "urised", "pressurised"),
        ("en", "crystal-", "lography", "crystallography"),
        ("de", "deutsch-", "niederländisch", "deutsch-niederländisch"),
        ("de", "Team-", "leitung", "Teamleitung"),
        ("de", "end-", "gültig", "endgültig"),
        ("fr", "rez-de-", "chaussée", "rez-de-chaussée"),
        ("fr", "tout-", "terrain", "tout-terrain"),
        ("fr", "second-", "aire", "secondaire"),
        ("fr", "porte-", "feuille", "portefeuille"),
        ("es", "calidad-", "precio", "calidad-precio"),
        ("es", "mi-", "nisterio", "ministerio"),
        ("nl", "btw-", "aangifte", "btw-aangifte"),
        ("nl", "sociaal-", "cultureel", "sociaal-cultureel"),
        ("nl", "leiding-", "gevende", "leidinggevende"),
    ],
)
def test_a_files_language_tells_whose_a_hyphen_is(language: str, above: str, below: str, whole: str) -> None:
    assert joined(language, above, below) == whole


def test_words_that_stand_beside_each_other_elsewhere_keep_the_hyphen_between_them() -> None:
    assert joined("de", "Zinn-", "guss", "Zinn guss") == "Zinn-guss"


def test_a_file_with_broken_words_breaks_unknown_ones_too() -> None:
    assert joined("en", "harp-", "ooneering") == "harp-ooneering"
    assert joined("en", "harp-", "ooneering", "Kept the new depart-", "ment of the harbour") == "harpooneering"
