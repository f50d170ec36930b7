"""What stands behind the last entries of a typed resume and is none of them; titles with a slash in them."""

import re
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tailor.model import SectionKind
from tests.parsing.resume_outline import outline, read
from tests.parsing.test_resume_whole import texts

TOP = "Ann Example\nann@example.org\n\n"
JOBS = "EXPERIENCE\nCook, Elm Inn, Leeds, 2019 - 2021\n- Cooked lunches\n\n"
SCHOOLS = "EDUCATION\nBSc Botany, University of Leeds, 2012 - 2015\n"


@pytest.mark.parametrize("heads", [str, str.capitalize])
@pytest.mark.parametrize(
    ("heading", "told"),
    [
        ("About my allotment", "I grow beans and leeks."),
        ("Data clause", "I agree that you keep this page."),
        ("More about me", "I run the under-nines on Saturdays."),
        ("How I work", "Calm and tidy"),
        ("Notice", "One month"),
    ],
)
def test_a_short_line_behind_the_schooling_heads_a_section_of_its_own(
    heads: Callable[[str], str], heading: str, told: str
) -> None:
    schools = SCHOOLS.replace("EDUCATION", heads("EDUCATION"))
    resume = read(f"{TOP}{JOBS.replace('EXPERIENCE', heads('EXPERIENCE'))}{schools}\n{heading}\n{told}\n")
    assert outline(resume, heads("EDUCATION")) == "> BSc Botany / University of Leeds / ? / 2012..2015"
    last = resume.sections[-1]
    assert (last.kind, last.heading, outline(resume, heading)) == (SectionKind.OTHER, heading, told)


def test_licence_and_availability_behind_the_schooling_are_both_kept() -> None:
    resume = read(f"{TOP}{JOBS}{SCHOOLS}\nDriving\nClean full licence.\n\nAvailability\nFrom Easter.\n")
    assert [section.heading for section in resume.sections] == ["EXPERIENCE", "EDUCATION", "Driving", "Availability"]
    assert "Clean full licence." in outline(resume, "Driving")
    assert outline(resume, "Availability") == "From Easter."


@pytest.mark.parametrize(
    ("lines", "entry"),
    [
        ("Secondary school\nLeeds Grammar School, 2005 - 2012", "Leeds Grammar School"),
        ("Key modules\nEcology, Soil", "Key modules"),
        ("A-levels\nBiology, French", "A-levels"),
        ("Dissertation\nMosses on walls", "Mosses on walls"),
    ],
)
def test_what_was_learned_stays_in_the_schooling_below_an_empty_line(lines: str, entry: str) -> None:
    resume = read(f"{TOP}{JOBS}{SCHOOLS}\n{lines}\n")
    assert [section.heading for section in resume.sections] == ["EXPERIENCE", "EDUCATION"]
    assert entry in outline(resume, "EDUCATION")


_LINES = st.sampled_from(
    ["Driving", "Clean full licence.", "Own van", "Notice", "One month.", "", "", "I keep bees.", "First aid",
     "Licence", "A-levels", "Elm College, 2011", "Boxing licence, held.", "About bees", "NVQ Level 2", "Two licences."]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(_LINES, min_size=1, max_size=8))
def test_no_word_behind_the_last_known_section_vanishes(lines: list[str]) -> None:
    text = f"{TOP}{JOBS}{SCHOOLS}" + "\n".join(lines) + "\n"
    resume = read(text)
    held = " ".join([*texts(resume), *(note.text for note in resume.notes)]).casefold()
    assert set(re.findall(r"\w+", text.casefold())) <= set(re.findall(r"\w+", held))


@pytest.mark.parametrize(
    "end",
    [
        "Kassel, den 20.11.2026",
        "\nKassel, 20. November 2026",
        "Kassel, im November 2026",
        "Fait à Nantes, le 20 novembre 2026",
        "Nantes, le 20 novembre 2026",
        "Torino, lì 20/11/2026",
    ],
)
def test_place_and_day_at_the_end_are_no_schooling(end: str) -> None:
    resume = read(f"{TOP}{JOBS}{SCHOOLS}{end}\n")
    assert outline(resume, "EDUCATION") == "> BSc Botany / University of Leeds / ? / 2012..2015"
    assert any(end.strip() in note.text for note in resume.notes)


@pytest.mark.parametrize("end", ["First Aid, on 12 March 2024", "Ersthelfer, am 12.03.2024"])
def test_a_course_with_its_day_at_the_end_is_kept(end: str) -> None:
    resume = read(f"{TOP}{JOBS}{SCHOOLS}{end}\n")
    assert end.partition(",")[0] in [entry.title for section in resume.sections for entry in section.entries]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("10/2009 – 09/2012\tAusbildung zum Tischler, Berufsschule Ulm (Note: 1,7)", "Note: 1,7"),
        ("Abitur, Johanneum Ulm (Note: 2,1), 2009", "Note: 2,1"),
        ("Abitur, Johanneum Ulm (Notendurchschnitt 2,1), 2009", "Notendurchschnitt 2,1"),
        ("2009\tAbitur, Gymnasium Ulm (Abschlussnote: 2,1)", "Abschlussnote: 2,1"),
    ],
)
def test_a_mark_in_brackets_behind_a_school_is_a_remark_and_no_part_of_its_name(line: str, told: str) -> None:
    resume = read(f"{TOP}BERUF\nKöchin, Hotel Olm, Ulm, 2018 - 2020\n\nBILDUNG\n{line}\n")
    (entry,) = resume.of_kind(SectionKind.EDUCATION)[0].entries
    assert "(" not in entry.organisation
    assert entry.organisation
    assert [one.text for one in entry.details] == [told]


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("Welder / Caulker, Tarn Crane Hire, Derby, 2018 - 2020", "Welder / Caulker / Tarn Crane Hire / Derby"),
        ("Welder / Caulker\nTarn Crane Hire, Derby\n2018 - 2020", "Welder / Caulker / Tarn Crane Hire / Derby"),
        ("Teacher / DSL, Tarn Hill School, 2018 - 2020", "Teacher / DSL / Tarn Hill School / ?"),
        ("Schlosser / Dreher, Werkbau Tarn, Kassel, 2018 - 2020", "Schlosser / Dreher / Werkbau Tarn / Kassel"),
        ("Driver / Loader, Tarn Foods, 2018 - 2020", "Driver / Loader / Tarn Foods / ?"),
        ("Nurse / Tarnfield, Leeds, 2018 - 2020", "Nurse / Tarnfield / Leeds"),
        ("Engineer / Daimler, Stuttgart, 2018 - 2020", "Engineer / Daimler / Stuttgart"),
        ("Engineer / Siemens\nErlangen, Germany\n2018 - 2020", "Engineer / Siemens / Erlangen, Germany"),
        ("Cook / Tarnside Hotel, Leeds, 2018 - 2020", "Cook / Tarnside Hotel / Leeds"),
    ],
)  # fmt: skip
def test_a_slash_between_two_trades_is_within_one_title(head: str, told: str) -> None:
    resume = read(f"{TOP}EXPERIENCE\n{head}\n- Kept to plan\n\n{SCHOOLS}")
    assert outline(resume, "EXPERIENCE") == f"> {told} / 2018..2020\n- Kept to plan"


def test_several_labelled_lists_in_one_line_of_other_matter_are_sections() -> None:
    text = "Zoé Petit\nzoe@example.org\n\nEXPÉRIENCE\nServeuse, Café Orme, 2019 - 2021\n- Service en salle\n\nDIVERS\n"
    resume = read(
        f"{text}Logiciels : Excel, Sage (débutante). Langues : breton, anglais. Arbitre de handball, 2022-2024\n"
    )
    assert outline(resume, "Logiciels") == "= : Excel, Sage (débutante)"
    assert outline(resume, "Langues") == "= : breton, anglais"
    assert outline(resume, "DIVERS") == "> Arbitre de handball / ? / ? / 2022..2024"


def test_a_single_label_in_other_matter_stays_where_it_is() -> None:
    text = "Ann Example\nann@example.org\n\nEXPERIENCE\nCook, Elm Inn, 2019 - 2021\n- Cooked\n\nOTHER\n"
    assert outline(read(f"{text}Software: Excel. I can use Teams.\n"), "OTHER") == "Software: Excel. I can use Teams."
