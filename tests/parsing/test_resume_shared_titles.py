"""Slashes between two fields that share the job behind them, in titles and in what somebody is."""

import pytest

from tests.parsing.resume_outline import outline, read


@pytest.mark.parametrize(
    ("line", "title", "employer"),
    [
        ("Web / Mobile Developer, Elm Soft, Hull", "Web / Mobile Developer", "Elm Soft"),
        ("C# / .NET Developer at Elm Soft", "C# / .NET Developer", "Elm Soft"),
        ("Bar / Waiting Staff, The Elm, Hull", "Bar / Waiting Staff", "The Elm"),
        ("Theatre / Recovery Nurse, Elm Royal Infirmary", "Theatre / Recovery Nurse", "Elm Royal Infirmary"),
        ("Netzwerk- / Systemadministrator, Ulme GmbH", "Netzwerk- / Systemadministrator", "Ulme GmbH"),
        ("Elm Metal / Welder, Hull", "Welder", "Elm Metal"),
        ("Ulmé / Sales Manager, Vevey", "Sales Manager", "Ulmé"),
    ],
)
def test_a_field_before_the_slash_is_no_employer(line: str, title: str, employer: str) -> None:
    resume = read(f"Ines Marlow\nines@marlow.example\n\nEXPERIENCE\n{line}, 2015 - 2019\n- Did this\n\nSKILLS\nExcel\n")
    assert outline(resume, "EXPERIENCE").startswith(f"> {title} / {employer} / ")


@pytest.mark.parametrize(
    "headline",
    [
        "Contract platform / SRE engineer, Elmstack and AWS",
        "Web / mobile developer",
        "Netzwerk- / Systemadministrator",
        "Day / night carer, dementia",
        "C# / .NET developer",
    ],
)
@pytest.mark.parametrize("top", ["Ines Marlow\n{}\n", "Ines Marlow, {}\n", "Ines Marlow – {}\n"])
def test_a_slash_within_what_somebody_is_does_not_part_it(top: str, headline: str) -> None:
    resume = read(f"{top.format(headline)}Hull / ines@marlow.example\n\nSKILLS\nExcel\n")
    assert (resume.contact.name, resume.headline, resume.contact.location) == ("Ines Marlow", headline, "Hull")


def test_a_name_before_a_slash_is_no_part_of_the_title() -> None:
    resume = read("Ines Marlow / Web developer / Hull\nines@marlow.example\n\nSKILLS\nExcel\n")
    assert (resume.contact.name, resume.headline, resume.contact.location) == ("Ines Marlow", "Web developer", "Hull")
