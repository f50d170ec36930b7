"""Work told in small letters behind a dash is the title's, and a leave among dated lines is no bullet of a job."""

import pytest

from tests.parsing.resume_outline import outline, read

_BELOW = "\n\nBarista\t2015 – 2018\nFerro Coffee Co., Carlton\n- made coffee\n"


@pytest.mark.parametrize(
    ("head", "title", "employer"),
    [
        (
            "Autumn season – press and bottling line\tSept 2018 – Nov 2018\nHollow Hill Cider Farm",
            "Autumn season – press and bottling line",
            "Hollow Hill Cider Farm",
        ),
        (
            "May 2018 – Sept 2018\tSummer season – kitchen and terrace\nHotel Seeblick",
            "Summer season – kitchen and terrace",
            "Hotel Seeblick",
        ),
        (
            "Saison d'hiver – plonge et salle\tdéc. 2018 – avril 2019\nHôtel des Cimes",
            "Saison d'hiver – plonge et salle",
            "Hôtel des Cimes",
        ),
        (
            "Work placement – wards and outpatients\tJan 2016 – Apr 2016\nSt Brigid's Hospital",
            "Work placement – wards and outpatients",
            "St Brigid's Hospital",
        ),
    ],
)
def test_work_behind_a_dash_is_the_title_s(head: str, title: str, employer: str) -> None:
    text = f"Ann Reed\nann@example.org\n\nEXPERIENCE\n\n{head}{_BELOW}"
    assert outline(read(text), "EXPERIENCE").startswith(f"> {title} / {employer} / ")


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Arrêt de travail de mars à août 2016 (opération du genou)", "Arrêt de travail"),
        ("Congé parental d'août 2016 à janvier 2017", "Congé parental"),
        ("Sick leave, March to September 2018 (fully recovered)", "Sick leave"),
        ("Off work from June to November 2017 (broken leg)", "Off work"),
        ("Elternzeit von Mai 2016 bis April 2017 (zweites Kind)", "Elternzeit"),
        ("Baja por enfermedad de junio a noviembre de 2017", "Baja por enfermedad"),
    ],
)
def test_a_leave_below_the_jobs_is_no_bullet_of_the_last(line: str, title: str) -> None:
    text = (
        "CV\n\nMarc LEROUX\nplombier\ntél : 06 39 98 01 44\n\nEXPERIENCES\n\n"
        "depuis avril 2021    Chef d'équipe   SARL Durand, Redon\n   - plannings\n\n"
        f"2009 - 2011  Apprenti plombier, Entreprise Jégo, Guer\n\n{line}\n\nFORMATION\nCAP Plombier, 2009-2011\n"
    )
    heads = [row for row in outline(read(text), "EXPERIENCES").split("\n") if row.startswith("> ")]
    assert [head.split(" / ")[0] for head in heads] == ["> Chef d'équipe", "> Apprenti plombier", f"> {title}"]
