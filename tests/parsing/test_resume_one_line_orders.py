"""Jobs in one line each: title, employer and place in any order, and times without a job among them."""

import pytest

from tailor.model import SectionKind
from tests.parsing.resume_outline import read

Job = tuple[str, str, str]
TOP = "Ann Example\nann@example.org\n\nExperience\n"
BELOW = "\n\nEducation\nBA History, Elm University, 2001 - 2004\n"
ORDERS: dict[str, tuple[str, list[Job]]] = {
    "employer, place, title": (
        "Cello Tutor, Camp Windermere, Kendal, 2016\nLarkfield Arts, Bath, Violin Coach, 2014",
        [("Cello Tutor", "Camp Windermere", "Kendal"), ("Violin Coach", "Larkfield Arts", "Bath")],
    ),
    "employer, town and state, title": (
        "Camp Larch, Ely MN, Cello Faculty, 2016\nElm Academy, Duluth MN, Chamber Coach, 2015",
        [("Cello Faculty", "Camp Larch", "Ely MN"), ("Chamber Coach", "Elm Academy", "Duluth MN")],
    ),
    "place, employer, title": (
        "Bath, Larkfield Arts, Violin Coach, 2014\nBristol, Elm Sinfonia, Leader, 2012",
        [("Violin Coach", "Larkfield Arts", "Bath"), ("Leader", "Elm Sinfonia", "Bristol")],
    ),
    "employer and place alone": (
        "Elms Overseas, Nepal, 2013\nYouth Worker, The Foyer, Hull, 2014 - 2016",
        [("", "Elms Overseas", "Nepal"), ("Youth Worker", "The Foyer", "Hull")],
    ),
    "a title in small letters": (
        "Larch House, kitchen, 2015 - 2016\nShop assistant, Pickles, 2014",
        [("kitchen", "Larch House", ""), ("Shop assistant", "Pickles", "")],
    ),
    "for": (
        "Driver for Elmline Freight, 2015 - 2018\nLabourer for Tom Elmes, Truro, 2013 - 2015",
        [("Driver", "Elmline Freight", ""), ("Labourer", "Tom Elmes", "Truro")],
    ),
    "for what": (
        "Head for Sales Europe, Elm Ltd, 2015 - 2018\nBuyer for Germany, Oak Ltd, 2013 - 2015",
        [("Head for Sales Europe", "Elm Ltd", ""), ("Buyer for Germany", "Oak Ltd", "")],
    ),
    "beim": (
        "2010 – 2012 Kellnerin beim Ulmenwirt, Kassel\n2008 – 2010 Köchin bei Ulm GmbH, Kassel",
        [("Kellnerin", "Ulmenwirt", "Kassel"), ("Köchin", "Ulm GmbH", "Kassel")],
    ),
    "partners": (
        "Clerk, Elmes, Ashby & Holt, Exeter, 2016 - 2018\nParalegal, Ashdown Pryce, Exeter, 2018 - 2020",
        [("Clerk", "Elmes, Ashby & Holt", "Exeter"), ("Paralegal", "Ashdown Pryce", "Exeter")],
    ),
    "a family": (
        "Au pair, host family, Lyon, 2016 - 2017\nNanny, The Hartley Family, Bristol, 2015 - 2016",
        [("Au pair", "host family", "Lyon"), ("Nanny", "The Hartley Family", "Bristol")],
    ),
}
BREAKS = [
    "leave ashore | EOOW revalidation and house move | 2018 - 2019",
    "Sabbatical | South America | 2018 - 2019",
    "Career break – caring for my father, 2018 - 2019",
    "Relocation to Norway | language course | 2018 - 2019",
    "2018 - 2019 Mantelzorg voor mijn moeder",
    "2018 - 2019 Unbezahlter Urlaub, Weltreise",
    "2018 - 2019 Déménagement et recherche d'emploi",
    "2018 - 2019 Excedencia por cuidado de hijos",
    "2018 Relocated to Yorkshire, job search",
]


def jobs(lines: str) -> list[Job]:
    sections = read(f"{TOP}{lines}{BELOW}").of_kind(SectionKind.EXPERIENCE)
    return [(one.title, one.organisation, one.location) for section in sections for one in section.entries]


@pytest.mark.parametrize(("lines", "told"), ORDERS.values(), ids=list(ORDERS))
def test_titles_and_employers_are_told_in_any_order(lines: str, told: list[Job]) -> None:
    assert jobs(lines) == told


@pytest.mark.parametrize("line", BREAKS)
def test_a_break_has_no_employer_and_takes_none(line: str) -> None:
    first, pause, last = jobs(f"Cook, Elm Ltd, Ripon, 2019 - 2021\n{line}\nClerk, Oak Ltd, Ripon, 2014 - 2018")
    assert (first[1], pause[1], last[1]) == ("Elm Ltd", "", "Oak Ltd")


@pytest.mark.parametrize("deed", ["Grape Harvest", "Bar Work", "Various Temp Roles", "Ski Season", "Customer Service"])
def test_what_somebody_did_somewhere_is_no_employer(deed: str) -> None:
    jobs_told = jobs(f"Teacher, Oak Primary School, Leeds, 2012 - 2014\n{deed}, France, 2011")
    assert jobs_told[1] == (deed, "", "France")


def test_who_was_on_leave_may_say_from_whom() -> None:
    assert jobs("Maternity leave, Elm Hospital, 2018 - 2019\nNurse, Elm Hospital, 2014 - 2018")[0][1] == "Elm Hospital"
