"""Streets, ships, regiments, institutes and agencies beside the names of employers; towns in brackets at the top."""

import pytest

from tests.parsing.resume_outline import outline, read


def _jobs(text: str) -> list[str]:
    resume = read(f"Ines Marlow\nines@marlow.example\n\nEXPERIENCE\n{text}\n\nSKILLS\nFelting\n")
    return [line for line in outline(resume, "EXPERIENCE").splitlines() if not line.startswith("-")]


@pytest.mark.parametrize(
    ("employer", "name", "town", "street"),
    [
        ("Elm Metal, 22 Dock Road, Hull", "Elm Metal", "Hull", "22 Dock Road"),
        ("Clinique de l'Orme, 3 avenue Foch, 49000 Angers", "Clinique de l'Orme", "49000 Angers", "3 avenue Foch"),
        ("Hotel Olmo, Avda. de la Luz 7, Sevilla", "Hotel Olmo", "Sevilla", "Avda. de la Luz 7"),
        ("Olm Techniek, Industrieweg 3, Zwolle", "Olm Techniek", "Zwolle", "Industrieweg 3"),
    ],
)
def test_a_street_is_no_part_of_the_employers_name(employer: str, name: str, town: str, street: str) -> None:
    assert _jobs(f"Nurse, {employer}, 2015 - 2019\n- Did this") == [
        f"> Nurse / {name} / {town} / 2015..2019",
        f"+ {street}",
    ]


def test_a_ship_a_regiment_and_an_institute_stand_beside_their_employers() -> None:
    assert _jobs("Second Engineer, MV Elm Star (Elm Lines), 2015 - 2019\n- Did this") == [
        "> Second Engineer / Elm Lines / ? / 2015..2019",
        "+ MV Elm Star",
    ]
    assert _jobs("Corporal | British Army, Royal Engineers | 2004 - 2012\n- Did this") == [
        "> Corporal / British Army / ? / 2004..2012",
        "+ Royal Engineers",
    ]
    assert _jobs("University of Elmland, School of Botany – Hull\nResearch Assistant\n2014 - 2016\n- Did this") == [
        "> Research Assistant / University of Elmland / Hull / 2014..2016",
        "+ School of Botany",
    ]


def test_an_agency_in_brackets_is_no_town_where_others_have_theirs_there() -> None:
    told = _jobs(
        "Scop Orme (Rennes) — Charpentier\nMars 2017 – août 2020\n- Taille\n\n"
        "Intérim (Ormepower) — Manœuvre\n2016\n- Divers chantiers"
    )
    assert told[1:] == ["> Manœuvre / Ormepower / ? / 2016..2016", "+ Intérim"]


def test_a_word_cut_short_ends_no_title() -> None:
    assert _jobs("Logopädin, stellv. Leitung\nPraxis Ulme, Mainz\n2015 - 2019\n- Anleitung")[0] == (
        "> Logopädin, stellv. Leitung / Praxis Ulme / Mainz / 2015..2019"
    )


@pytest.mark.parametrize(
    ("top", "place"),
    [
        ("Ines Marlow (Swindon)\nWelder\n", "Swindon"),
        ("Ines Marlow\nWelder\nBilbao (Bizkaia)\n", "Bilbao (Bizkaia)"),
        ("Ines Marlow\nHovenier uit Leeuwarden\n", "Leeuwarden"),
    ],
)
def test_a_town_in_brackets_or_behind_a_word_is_the_place(top: str, place: str) -> None:
    resume = read(f"{top}ines@marlow.example\n\nSKILLS\nFelting\n")
    assert (resume.contact.name, resume.contact.location) == ("Ines Marlow", place)


@pytest.mark.parametrize(
    ("line", "headline"),
    [("Pastry chef", "Pastry chef"), ("Infirmière", "Infirmière"), ("Bewerbung als Erzieherin", "")],
)
def test_what_somebody_is_may_stand_above_the_name(line: str, headline: str) -> None:
    resume = read(f"{line}\nInes Marlow\nHull, ines@marlow.example\n\nSKILLS\nFelting\n")
    assert (resume.contact.name, resume.headline) == ("Ines Marlow", headline)
