"""A letterhead above the job: who heads the employer, and words that announce what follows."""

import pytest

from tailor.parsing import parse_posting
from tailor.readers import document_from_text

_BELOW = (
    "We are a friendly place with sixty people and a garden.\nDuties:\n- Listen to readers\n- Write reports\n"
    "Requirements:\n- Two years of experience\n- Good writing\n"
)


def _read(head: str) -> tuple[str, str]:
    posting = parse_posting(document_from_text(f"{head}\n{_BELOW}"))
    return posting.title, posting.company


@pytest.mark.parametrize(
    ("line", "company"),
    [
        ("Brackenhill Primary School | Headteacher: Mr T. Vance", "Brackenhill Primary School"),
        ("Brackenhill Primary School | Headteacher Mr T. Vance", "Brackenhill Primary School"),
        ("Brackenhill School – Principal: Dr Ann Moss", "Brackenhill School"),
        ("Headteacher: Mrs T. Vance | Brackenhill Primary School", "Brackenhill Primary School"),
        ("Brackenhill Surgery | Practice Manager: Ann Moss", "Brackenhill Surgery"),
        ("St Agnes Nursery - Manager: Sue Pell", "St Agnes Nursery"),
        ("Elm Works Ltd | Managing Director: Tom Reed", "Elm Works Ltd"),
    ],
)
def test_whoever_heads_the_employer_is_no_job(line: str, company: str) -> None:
    assert _read(f"{line}\nMidday Supervisor") == ("Midday Supervisor", company)


@pytest.mark.parametrize(
    ("head", "read"),
    [
        ("Officine Rovati S.r.l. – Sede di Parma\nRicerca di personale: Magazziniere", "Magazziniere"),
        ("Rovati S.p.A.\nRicerca di personale: Addetto/a alle spedizioni", "Addetto/a alle spedizioni"),
        ("Rovati S.r.l. - Stabilimento di Carpi\nPosizione aperta: Operaio tessile", "Operaio tessile"),
        ("Talleres Ruiz S.L. – Sede de Zaragoza\nOferta de empleo: Soldador", "Soldador"),
        ("Elm Bau GmbH – Standort Leipzig\nStellenangebot: Polier", "Polier"),
        ("Toitures Elm SARL – Agence de Nantes\nRecrutement : Couvreur zingueur", "Couvreur zingueur"),
        ("Elm Bouw B.V. – Vestiging Utrecht\nVacature: Timmerman", "Timmerman"),
    ],
)
def test_the_job_is_what_a_line_announces_below_the_employer(head: str, read: str) -> None:
    assert _read(head)[0] == read


@pytest.mark.parametrize("title", ["Backend Developer - Python/Django", "Tester - Selenium", "Clerk – Excel & Word"])
def test_what_a_job_is_done_with_is_no_employer(title: str) -> None:
    assert _read(title) == (title, "")


def test_a_name_behind_a_job_is_its_employer_still() -> None:
    assert _read("Welder – Elm/Oak Forge") == ("Welder", "Elm/Oak Forge")


def test_pay_in_short_behind_a_job_is_none_of_its_name() -> None:
    assert _read("Site Manager - Hull - up to 52k")[0] in {"Site Manager", "Site Manager - Hull"}
