"""Jobs told without a pronoun, contracts between bars, personal facts below "Profile", addresses with a pin code."""

import pytest

from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nann@example.org\n\n"


def jobs(lines: str) -> str:
    return outline(read(f"{TOP}EXPERIENCE\n\n{lines}\n\nSKILLS\n\nTriage\n"), "EXPERIENCE")


def test_worked_as_and_working_as_tell_jobs() -> None:
    text = (
        "1. Worked as Production Supervisor in Larch Textile Mills Pvt Ltd, Erode from June 2018 to March 2021.\n"
        "2. Working as Shift Engineer in Cedar Spinning Mills, Salem from April 2021 to till date."
    )
    assert jobs(text) == (
        "> Production Supervisor / Larch Textile Mills Pvt Ltd / Erode / 2018-06..2021-03\n"
        "> Shift Engineer / Cedar Spinning Mills / Salem / 2021-04..now"
    )


@pytest.mark.parametrize("contract", ["CDI", "CDI temps partiel", "CDD à temps plein", "Intérim"])
def test_a_contract_between_bars_is_neither_employer_nor_place(contract: str) -> None:
    text = f"ÉQUIPIER POLYVALENT\nQuick Larche | {contract} | 2017-2019"
    assert jobs(text) == f"> ÉQUIPIER POLYVALENT / Quick Larche / ? / 2017..2019\n+ {contract}"


def test_facts_behind_labels_below_a_profile_are_no_summary() -> None:
    text = f"{TOP}EXPERIENCE\n\nNurse, Elm Hospital, 2019 – 2021\n\nPERSONAL PROFILE\n\n"
    resume = read(text + "Date of Birth     : 10.06.1998\nLanguages known   : Tamil, English\n")
    assert next(section.kind.value for section in resume.sections if section.heading == "PERSONAL PROFILE") == "other"


def test_a_pin_code_behind_the_town_belongs_to_the_address() -> None:
    address = "12, Larch Nagar 2nd Street, Erode - 638 001, Tamil Nadu"
    assert read(f"Ann Example\n{address}\nann@example.org\n\nSKILLS\n\nTriage\n").contact.location == address
