"""A time between jobs is an entry without an employer, in whatever language and order of lines it is told."""

import pytest

from tailor.model import SectionKind
from tailor.parsing.breaks import is_break
from tailor.parsing.resume import parse_resume
from tailor.readers import document_from_text
from tests.parsing.resume_outline import read


@pytest.mark.parametrize(
    "text",
    [
        "Family break", "Full-time study", "Full-time carer for my father", "Familienpause", "Babypause",
        "Krankheitsbedingte Pause", "Auslandsreise", "Pause pour raisons familiales", "Année de césure",
        "Pausa por motivos familiares", "Cuidadora de mi padre", "Pausa di studio", "Viaggio in Sud America",
        "Zorg voor kinderen", "Rondreis door Azië", "Pausa para estudos", "Licença-maternidade", "Viagens",
    ],
)  # fmt: skip
def test_a_time_away_is_a_break(text: str) -> None:
    assert is_break(text)


@pytest.mark.parametrize(
    "text",
    [
        "Maternity Nurse", "Full-time Carer", "Travel Consultant", "Study Coordinator", "Bar La Pausa", "Pause Café",
        "Pausenaufsicht", "Ostetrica, Reparto Maternità", "Cuidadora de idosos", "Childcare Practitioner",
        "Assistant at my father's garage", "Reiseleiterin", "Agente de viajes",
    ],
)  # fmt: skip
def test_a_job_with_such_words_is_none(text: str) -> None:
    assert not is_break(text)


@pytest.mark.parametrize(
    ("row", "title"),
    [
        ("_2009–2010: full-time care of my father_", "full-time care of my father"),
        ("_2009–2010: Viagem pelo Brasil_", "Viagem pelo Brasil"),
        ("*Cuidadora de mi padre, 2009–2010*", "Cuidadora de mi padre"),
    ],
)
def test_a_break_in_italics_has_no_employer_from_above(row: str, title: str) -> None:
    jobs = "**Cook**, Oakham Catering Service\n*Jan 2011 – Aug 2016*\n\nSchool meals in four schools each day.\n"
    (section,) = parse_resume(
        document_from_text(f"# Ann Example\n\nann@example.org\n\n## Experience\n\n{jobs}\n{row}\n", "cv.md")
    ).of_kind(SectionKind.EXPERIENCE)
    assert [(one.title, one.organisation) for one in section.entries][1] == (title, "")


@pytest.mark.parametrize(
    ("row", "title", "name"),
    [
        ("Pausa para estudos: 03/2015 - 07/2016", "Auxiliar de Cozinha", "Restaurante Lua Nova, Porto"),
        ("Family break: 03/2015 - 07/2016", "Dental Nurse", "Oakham Dental Practice, Hull"),
        ("Familienpause 03/2015 - 07/2016", "Verkäuferin", "Bäckerei Olm, Hof"),
    ],
)
def test_a_head_of_two_rows_below_a_break_keeps_both(row: str, title: str, name: str) -> None:
    jobs = "Cook - Oak Hotel\n08/2016 - 01/2020\n- Cooked for 40 guests\n\nCook - Elm Hotel\n"
    below = f"{row}\n\n{title}\n{name}\n02/2013 - 02/2015\n- 4 colleagues and a till\n"
    text = f"Ann Example\nann@example.org\n\nEXPERIENCE\n\n{jobs}07/2016 - 08/2016\n- Baked\n\n{below}"
    (section,) = read(text).of_kind(SectionKind.EXPERIENCE)
    assert [(one.title, one.organisation) for one in section.entries][3] == (title, name.partition(",")[0])
