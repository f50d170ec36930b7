"""Labels of forms that nobody is called by, firms of professions, run-on memberships, addresses over two lines."""

import pytest

from tailor.model import Block, BlockKind, Style
from tailor.parsing import parse_resume
from tailor.parsing.label_words import is_label
from tailor.readers.lines import assemble
from tests.parsing.resume_outline import outline, read

OF_JOBS = (
    "Date\t2015 – 2019",
    "Lavoro o posizione ricoperti\tQuavista",
    "Nome e indirizzo del datore di lavoro\tElmo S.r.l., Leeds",
    "Principali attività e responsabilità\tTelai riparati",
)


def line(text: str, *, bold: bool = False) -> Block:
    return Block(text, BlockKind.LINE, 0, Style(size=10, font="Arial", bold=bold))


def form(*top: str, degree: tuple[str, ...] = ()) -> list[Block]:
    jobs = [line("Esperienza professionale", bold=True), *map(line, OF_JOBS)]
    schools = [line("Istruzione e formazione", bold=True), *map(line, degree)] if degree else []
    return [line("Curriculum Vitae", bold=True), *map(line, top), *jobs, *schools]


@pytest.mark.parametrize(
    "label",
    [
        "Nome / Cognome",
        "Cognome e nome",
        "Surname(s) / First name(s)",
        "Vorname, Nachname",
        "Nom & Prénom",
        "Naam en voornaam",
    ],
)
@pytest.mark.parametrize("fact", ["Cittadinanza\tZarbica", "Staatsangehörigkeit\tZarbisch", "Nationality\tZarbian"])
def test_the_answer_to_a_label_of_a_name_is_the_name(label: str, fact: str) -> None:
    resume = parse_resume(assemble("cv.pdf", "pdf", form(fact, f"{label}\tAnna Esempio", "anna@example.org")))
    assert resume.contact.name == "Anna Esempio"


@pytest.mark.parametrize(
    "label", ["Nacionalidad", "Familienstand", "Sexe", "Luogo di nascita", "Geslacht", "Data de nascimento"]
)
def test_a_label_of_a_personal_fact_is_no_name(label: str) -> None:
    resume = parse_resume(assemble("cv.pdf", "pdf", form(f"{label}\tZarbo", "zarbo@example.org")))
    assert resume.contact.name != label


@pytest.mark.parametrize("text", ["Marta Nome", "Elm", "Given", "Anna Esempio"])
def test_a_name_is_no_label(text: str) -> None:
    assert not is_label(text)


def test_a_label_broken_over_three_lines_is_whole() -> None:
    degree = (
        "Date\t2008 – 2012",
        "Titolo della qualifica rilasciata\tDiploma di frellet",
        "Nome e tipo d'organizzazione\tIstituto Olmo",
        "erogatrice dell'istruzione e",
        "formazione",
    )
    resume = parse_resume(assemble("cv.pdf", "pdf", form("Nome\tAnna Esempio", "anna@example.org", degree=degree)))
    assert outline(resume, "Istruzione e formazione") == "> Diploma di frellet / Istituto Olmo / ? / 2008..2012"
    assert not [note.text for note in resume.notes if "not kept" in note.text]


@pytest.mark.parametrize(
    "firm",
    [
        "M/s. Quavist & Zarbo, Chartered Accountants",
        "Quavist Zarbo, Solicitors",
        "Quavist & Zarbo, Architects",
        "Kanzlei Quavist & Kollegen, Steuerberater",
        "Quavist et Associés, Notaires",
        "Studio Quavist & Zarbo, Commercialisti",
    ],
)
def test_of_what_kind_a_firm_is_stays_behind_its_name(firm: str) -> None:
    jobs = "Senior Clerk (Oct 2020 – Mar 2022)\n- Did that\nClerk (Jun 2019 – Sep 2020)\n- Did more\n"
    text = f"Ann Example\nann@example.org\n\nEXPERIENCE\n\n{firm}, Leeds\n{jobs}"
    heads = [one for one in outline(read(text), "EXPERIENCE").splitlines() if one[:1] != "-"]
    assert heads == [
        f"> Senior Clerk / {firm} / Leeds / 2020-10..2022-03",
        f"> Clerk / {firm} / Leeds / 2019-06..2020-09",
    ]


@pytest.mark.parametrize(
    ("head", "told"),
    [
        (
            "Receptionist, Quavist & Zarbo, Solicitors, Leeds, 2015 - 2019",
            "Receptionist / Quavist & Zarbo, Solicitors / Leeds",
        ),
        ("Second Mate, M/S Quavista, Elmo Shipping Ltd, Leeds, 2015 - 2019", "Second Mate / Elmo Shipping Ltd / Leeds"),
    ],
)
def test_a_title_before_a_firm_or_a_ship_is_parted_from_it(head: str, told: str) -> None:
    text = f"Ann Example\nann@example.org\n\nEXPERIENCE\n\n{head}\n- Did this\n"
    assert outline(read(text), "EXPERIENCE").startswith(f"> {told} / ")


def test_memberships_parted_by_semicolons_are_not_mixed() -> None:
    told = "Treasurer, Elm Looms, 2021–; Zarbo Weavers Society, member since 2012; Society for Quavist"
    jobs = "Ann Example\nann@example.org\n\nEXPERIENCE\n\nWeaver, Elm Mills, 2015 - 2019"
    resume = read(f"{jobs}\n\nSERVICE & MEMBERSHIPS\n\n{told}\n")
    entries = next(section for section in resume.sections if "SERVICE" in section.heading).entries
    assert (entries[0].title, entries[0].organisation) == ("Treasurer", "Elm Looms")
    assert entries[0].dates is not None
    assert entries[0].dates.current
    assert not [one for one in entries if "Treasurer" in one.title and "Society" in one.organisation]
    assert [one.title.split(",")[0] for one in entries[1:]] == ["Zarbo Weavers Society", "Society for Quavist"]


@pytest.mark.parametrize("address", ["14 bis, rue des Ormes 35000 Rennes", "Ulmenstraße 4 10115 Berlin"])
def test_an_address_of_two_lines_in_a_sidebar_is_the_place(address: str) -> None:
    blocks = [line("Zoé Exemple", bold=True), line("Experience", bold=True), line("Weaver, Elm Mills, 2015 - 2019")]
    blocks += [line("Contact", bold=True), line(address), line("zoe@example.org")]
    assert parse_resume(assemble("cv.pdf", "pdf", blocks)).contact.location == address
