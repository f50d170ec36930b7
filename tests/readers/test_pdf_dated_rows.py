"""Tabular CVs: a table without lines, dates and labels left of the lines that they belong to."""

from collections.abc import Sequence

from tailor.readers.pdf import read_pdf
from tests.readers.pdf_builder import PdfPage, pdf_of

LEADING = 13
PAINTER = (
    "Malerin und Lackiererin (Vollzeit),",
    "Farbwerk Lohse GmbH, Celle",
    "– Fassaden von Wohnblocks gestrichen und",
    "dabei drei Lehrlinge angeleitet",
)
LEAVE = ("Elternzeit (ein Kind)", "in dieser Zeit: Abendkurs Farblehre und", "Abschluss mit Zeugnis")
HELPER = (
    "Helferin im Lager,",
    "Baustoffe Renz KG, Soltau",
    "– Waren angenommen und in die richtigen",
    "regale geräumt",
)


def texts(*pages: PdfPage) -> list[str]:
    return [block.text for block in read_pdf(pdf_of(*pages), "cv.pdf").blocks]


def rows(page: PdfPage, y: float, table: Sequence[tuple[str, Sequence[str]]], x: float = 290) -> float:
    """Draws rows without a gap between them, each a left cell and the lines of the right one; where they end."""
    for left, lines in table:
        page.text(60, y, left).lines(x, y, lines, leading=LEADING)
        y += LEADING * len(lines)
    return y


def test_dates_of_rows_without_gaps_stay_with_the_lines_beside_them() -> None:
    page = PdfPage().text(60, 60, "Lebenslauf", "Helvetica-Bold", 17)
    page.text(60, 90, "Berufserfahrung", "Helvetica-Bold", 13)
    y = rows(page, 108, [("04/2021 – heute", PAINTER), ("05/2019 – 03/2021", LEAVE), ("02/2014 – 04/2019", HELPER)])
    page.text(60, y + 14, "Ausbildung", "Helvetica-Bold", 13)
    rows(page, y + 32, [("2011 – 2014", ["Lehre als Malerin, Betrieb Ahrens"]), ("2011", ["Hauptschule Nord"])])
    read = texts(page)
    assert "04/2021 – heute\tMalerin und Lackiererin (Vollzeit)," in read
    assert "05/2019 – 03/2021\tElternzeit (ein Kind)" in read
    assert "02/2014 – 04/2019\tHelferin im Lager," in read
    assert read[-3:] == ["Ausbildung", "2011 – 2014\tLehre als Malerin, Betrieb Ahrens", "2011\tHauptschule Nord"]


def test_dates_below_a_table_of_labels_at_the_same_edges_stay_with_their_rows() -> None:
    page = PdfPage().text(60, 60, "Curriculum vitae", "Helvetica-Bold", 17)
    labels = ["Nome", "Indirizzo", "Telefono", "Nascita", "Patente", "Cittadinanza"]
    values = ["Ada Serri", "Via Nuova 3, 10121 Torino", "011 555 0107", "4 maggio 1990", "B", "italiana"]
    y = rows(page, 100, [(label, [value]) for label, value in zip(labels, values, strict=True)])
    page.text(60, y + 14, "Esperienza", "Helvetica-Bold", 13)
    rows(page, y + 32, [("dal 2021", PAINTER), ("2019 – 2021", LEAVE), ("2014 – 2019", HELPER)])
    read = texts(page)
    assert read[1:8] == [*(f"{a}\t{b}" for a, b in zip(labels, values, strict=True)), "Esperienza"]
    assert "dal 2021\tMalerin und Lackiererin (Vollzeit)," in read


def test_a_place_below_each_date_does_not_make_a_column_of_them() -> None:
    page = PdfPage().text(60, 60, "Lebenslauf", "Helvetica-Bold", 17)
    table = [("seit 04/2021", PAINTER), ("05/2019 – 03/2021", LEAVE), ("02/2014 – 04/2019", HELPER)]
    y = 100.0
    for town, row in zip(("Celle", "Hannover", "Soltau"), table, strict=True):
        page.text(60, y + LEADING, town)
        y = rows(page, y, [row])
    read = texts(page)
    assert [text for text in read if "\tMalerin" in text] == ["seit 04/2021\tMalerin und Lackiererin (Vollzeit),"]
    assert any("Celle" in text and "Farbwerk" in text for text in read)


def test_a_sidebar_with_years_on_the_grid_of_the_main_column_stays_a_column() -> None:
    page = PdfPage().text(60, 50, "Ada Serri", size=20)
    side = ["KNOWLEDGE", *(f"Knowledge {number}" for number in range(9)), "SCHOOLS", "2011 – 2014", "Trade school"]
    side += ["2002 – 2011", "School of the north", "TONGUES", "Italian", "German", "French", "English", "Polish"]
    main = ["WORK", *(f"painted the houses of street number {number} in the town" for number in range(9)), "EARLIER"]
    main += [f"carried paint to the houses of street number {number}" for number in range(10)]
    page.lines(60, 90, side, leading=LEADING).lines(220, 90, main, leading=LEADING)
    read = texts(page)
    assert read.index("2011 – 2014") < read.index("Polish") < read.index("WORK")


def test_wrapped_lines_of_typed_bullets_set_below_the_dash_belong_to_them_whatever_they_begin_with() -> None:
    page = PdfPage().text(60, 60, "Lebenslauf", "Helvetica-Bold", 17)
    first = [
        "Malerin,",
        "Farbwerk Lohse GmbH, Celle",
        "– Material für die Werkstatt, bis 7.000",
        "Euro selbst abgerechnet",
    ]
    second = ["Helferin,", "– Aufsicht in der Abteilung am Weg nach", "Soltau und im Lager der Firma", "– Umstieg"]
    third = ["Gehilfin,", "– Mitarbeit beim Umstieg auf die Norm", "(Leitung: Meister Harms) und an der", "A/7-Anlage"]
    rows(page, 100, [("seit 2021", first), ("2019 – 2021", second), ("2014 – 2019", third)])
    assert texts(page)[1:] == [
        "seit 2021\tMalerin,",
        "Farbwerk Lohse GmbH, Celle",
        "Material für die Werkstatt, bis 7.000 Euro selbst abgerechnet",
        "2019 – 2021\tHelferin,",
        "Aufsicht in der Abteilung am Weg nach Soltau und im Lager der Firma",
        "Umstieg",
        "2014 – 2019\tGehilfin,",
        "Mitarbeit beim Umstieg auf die Norm (Leitung: Meister Harms) und an der A/7-Anlage",
    ]


def test_a_line_below_a_short_bullet_beside_dates_is_one_of_its_own() -> None:
    page = PdfPage().text(60, 60, "Lebenslauf", "Helvetica-Bold", 17)
    helper = ["Helferin im Lager,", "– Inventur", "Zuvor dort Praktikum im Einkauf der Werkstatt und im Versand"]
    rows(page, 100, [("seit 2021", PAINTER), ("2019 – 2021", LEAVE), ("2014 – 2019", helper)])
    assert texts(page)[-2:] == ["Inventur", "Zuvor dort Praktikum im Einkauf der Werkstatt und im Versand"]


def test_a_title_that_fills_its_line_is_parted_from_the_employer_below_as_other_titles_are() -> None:
    page = PdfPage().text(60, 60, "Curriculum vitae", "Helvetica-Bold", 17)
    first = ["Responsabile della verniciatura (tempo parziale)", "Colorificio Bassi", "- Preparazione delle vernici"]
    second = [
        "Decoratrice",
        "Impresa Renzi",
        "- Tinteggiatura delle facciate di molte case e di",
        "tre scuole comunali",
    ]
    third = ["Aiutante", "Edil Nord", "- Pulizia dei pennelli e dei ponteggi del cantiere", "e carico dei camion"]
    rows(page, 100, [("02/2021 – oggi", first), ("2017 – 2021", second), ("2014 – 2017", third)])
    read = texts(page)
    assert read[1:3] == ["02/2021 – oggi\tResponsabile della verniciatura (tempo parziale)", "Colorificio Bassi"]


def test_dates_that_begin_with_small_letters_begin_rows_of_their_own() -> None:
    page = PdfPage().text(60, 60, "Curriculum vitae", "Helvetica-Bold", 17)
    schools = [["Diploma di ragioneria, Istituto Volta di Asti"], ["Licenza media, Scuola Verdi di Nizza"]]
    rows(page, 100, [("settembre 2012 – luglio 2015", schools[0]), ("settembre 2009 – giugno 2012", schools[1])], x=210)
    assert texts(page)[1:] == [
        "settembre 2012 – luglio 2015\tDiploma di ragioneria, Istituto Volta di Asti",
        "settembre 2009 – giugno 2012\tLicenza media, Scuola Verdi di Nizza",
    ]


def test_a_school_below_a_degree_that_fills_its_line_with_a_comma_stays_with_it() -> None:
    page = PdfPage().text(60, 60, "Curriculum vitae", "Helvetica-Bold", 17)
    first = ["Decoratrice", "Impresa Renzi", "- Tinteggiatura delle facciate di otto case", "- Scelta dei colori"]
    school = ["Diploma di decorazione e restauro, Istituto", "Valle Scrivia di Tortona"]
    rows(page, 100, [("02/2021 – oggi", first), ("2017 – 2021", first), ("2012 – 2017", school)])
    assert texts(page)[-1] == "2012 – 2017\tDiploma di decorazione e restauro, Istituto Valle Scrivia di Tortona"
