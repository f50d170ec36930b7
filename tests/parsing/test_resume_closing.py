"""The end of a resume below its last section: referees on request, place and day, the signature."""

import pytest

from tailor.model import SectionKind
from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nann@example.org\n\nEXPERIENCE\nCook, Elm Inn, Leeds, 2019 - 2021\n- Cooked lunches\n\n"


@pytest.mark.parametrize(
    "offer",
    [
        "References available on request",
        "Referees can be provided if required.",
        "Referenzen auf Anfrage",
        "Références disponibles sur demande",
        "Referencias a petición",
        "Referenze disponibili su richiesta",
        "Referências mediante solicitação",
        "Referenties op aanvraag beschikbaar",
    ],
)
def test_an_offer_of_references_is_no_skill_and_stays(offer: str) -> None:
    resume = read(f"{TOP}SKILLS\nButchery, Baking\n\n{offer}\n")
    assert outline(resume, "SKILLS") == "= : Butchery, Baking"
    last = resume.sections[-1]
    assert (last.kind, [line.text for line in last.lines]) == (SectionKind.REFERENCES, [offer])


@pytest.mark.parametrize(
    "end",
    [
        "Kassel, 20. November 2026",
        "München, den 3. März 2026\nAnn Example",
        "Ort, Datum: Bern, 04.02.2026\n\nAnn Example",
        "Fait à Lyon, le 12 mars 2026\nSignature",
        "Madrid, a 4 de mayo de 2026",
        "_____________\nAnn Example\nWien, am 5. Mai 2026",
        "Date: 12/03/2026\nPlace: Chennai\n(Ann Example)",
        "Kassel, den 20. November 2026\n\nA. Example",
    ],
)
def test_the_day_and_the_signature_are_no_skills_and_are_told_of(end: str) -> None:
    resume = read(f"{TOP}SKILLS\nButchery, Baking\n\n{end}\n")
    assert outline(resume, "SKILLS") == "= : Butchery, Baking"
    assert resume.sections[-1].kind is SectionKind.SKILLS
    assert any("sign and date the finished resume anew" in note.text for note in resume.notes)


@pytest.mark.parametrize(
    ("heading", "lines"),
    [
        ("CERTIFICATIONS", "Fire Marshal, 12 March 2024"),
        ("AWARDS", "Chef of the Year, Leeds, 12 March 2024"),
        ("REFERENCES", "References available on request"),
        ("SKILLS", "Referee training"),
    ],
)
def test_a_last_entry_with_a_day_and_the_section_of_references_are_kept(heading: str, lines: str) -> None:
    resume = read(f"{TOP}{heading}\nFood hygiene\n{lines}\n")
    assert lines.split(",", maxsplit=1)[0] in outline(resume, heading)
    assert not any("anew" in note.text for note in resume.notes)


def test_the_documents_own_title_is_no_section() -> None:
    resume = read(f"Curriculum Vitae\n\n{TOP}SKILLS\nButchery, Baking\n")
    assert [section.heading for section in resume.sections] == ["EXPERIENCE", "SKILLS"]


def test_a_profile_broken_over_two_lines_is_one_address() -> None:
    for halves in ("www.linkedin.com/in/\nannexample (LinkedIn)", "www.linkedin.com/in/ann\nexample (LinkedIn)"):
        resume = read(TOP.replace("ann@example.org", f"ann@example.org\n{halves}") + "SKILLS\nBaking, Butchery\n")
        assert [link.url for link in resume.contact.links] == ["https://www.linkedin.com/in/annexample"]


def test_a_profile_broken_at_its_hyphen_keeps_what_stands_behind() -> None:
    halves = "www.linkedin.com/in/ann-\nexample-77a1 (LinkedIn)"
    resume = read(TOP.replace("ann@example.org", f"ann@example.org\n{halves}") + "SKILLS\nBaking, Butchery\n")
    assert [link.url for link in resume.contact.links] == ["https://www.linkedin.com/in/ann-example-77a1"]


@pytest.mark.parametrize(
    "card",
    [
        "Ann Example\nPurser and cook\nann@example.org\nContact Ann on LinkedIn",
        "Ann Example\nContactez Ann sur LinkedIn",
        "Contact Ann on LinkedIn",
    ],
)
def test_the_card_at_the_end_of_a_saved_profile_is_no_interest(card: str) -> None:
    resume = read(
        "Ann Example\nPurser and cook\nann@example.org\n\nEXPERIENCE\nPurser, Larch Ferries, Leeds, 2019 - 2021\n"
        f"- Sold tickets\n\nINTERESTS\nrowing, bread\n\n{card}\n"
    )
    assert [line.text for line in resume.sections[-1].lines] == ["rowing, bread"]
    assert any("on LinkedIn" in note.text or "sur LinkedIn" in note.text for note in resume.notes)
