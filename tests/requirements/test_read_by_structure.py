"""Lists of places, further nouns, brackets and concessions are read by their structure, in three languages."""

import pytest

from tailor.model import RequirementLevel
from tailor.pipeline import posting_from_text

_FRAMES = {
    "en": "Team Member\nHartwell\n\nRequirements\n- {}\n- Punctuality\n",
    "de": "Mitarbeiter (m/w/d)\nHartwell\n\nIhr Profil\n- {}\n- Pünktlichkeit\n",
    "fr": "Collaborateur (H/F)\nHartwell\n\nVotre profil\n- {}\n- Ponctualité\n",
}
_ANYHOW = {"Punctuality", "Pünktlichkeit", "Ponctualité"}


def _asked(language: str, line: str) -> list[str]:
    found = posting_from_text(_FRAMES[language].format(line)).requirements
    told = sorted(found, key=lambda one: one.start)
    return [f"{one.kind.value}: {one.text}" for one in told if one.text not in _ANYHOW]


@pytest.mark.parametrize(
    ("language", "line", "items"),
    [
        ("en", "Experience in furniture or flooring", ["experience: Experience in furniture or flooring"]),
        ("en", "Previous hospice or care home experience", ["experience: Previous hospice or care home experience"]),
        (
            "en",
            "Experience of working with adults in a prison, probation or hostel setting",
            ["experience: Experience of working with adults in a prison, probation or hostel setting"],
        ),
        ("en", "Python or R experience", ["tool: Python", "tool: R"]),
        (
            "en",
            "Native or C1-level Dutch, and business-fluent English",
            ["language: Native or C1-level Dutch", "language: business-fluent English"],
        ),
        ("en", "VFD setup and troubleshooting", ["skill: VFD setup and troubleshooting"]),
        ("en", "ARTP spirometry certification", ["certification: ARTP spirometry certification"]),
        ("en", "Familiarity with a timesheet app", ["tool: timesheet app"]),
        (
            "de",
            "Erfahrung im Umgang mit Lebensmitteln oder gekühlter Ware",
            ["experience: Erfahrung im Umgang mit Lebensmitteln oder gekühlter Ware"],
        ),
        ("de", "Kenntnisse in SAP oder einem anderen ERP-System", ["tool: SAP", "tool: ERP-System"]),
        (
            "fr",
            "Anglais professionnel (transporteurs norvégiens et acheteurs britanniques)",
            ["language: Anglais professionnel (transporteurs norvégiens et acheteurs britanniques)"],
        ),
    ],
)
def test_what_belongs_together_is_one_item(language: str, line: str, items: list[str]) -> None:
    assert _asked(language, line) == items


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Experience in wood, stone or metal workshops", ("wood", "stone", "metal workshops")),
        ("Previous ICU or HDU experience", ("ICU", "HDU")),
    ],
)
def test_an_experience_in_any_of_several_places_names_them_all(line: str, names: tuple[str, ...]) -> None:
    posting = posting_from_text(_FRAMES["en"].format(line))
    assert [one.any_of for one in posting.requirements if one.text == line] == [names]


def test_years_of_experience_in_either_field_stay_one_experience() -> None:
    line = "At least 5 years of professional experience in data or software engineering"
    posting = posting_from_text(_FRAMES["en"].format(line))
    assert [(one.text, one.years) for one in posting.requirements if one.text not in _ANYHOW] == [(line, 5)]


def test_any_other_system_does_as_well_as_the_one_that_is_named() -> None:
    posting = posting_from_text(_FRAMES["de"].format("Kenntnisse in SAP oder einem anderen ERP-System"))
    assert {one.any_of for one in posting.requirements if one.kind.value == "tool"} == {("SAP", "ERP")}


@pytest.mark.parametrize(
    "line",
    [
        "Willing to help with lambing; you will need to put up with it",
        "Read a drawing, whatever the day brings",
    ],
)
def test_a_scrap_that_points_at_something_else_is_no_item(line: str) -> None:
    assert not [one for one in _asked("en", line) if one.endswith((" it", "brings"))]


def test_a_concession_does_not_make_a_wish_a_must() -> None:
    line = "It would be helpful, though it is not essential, if you have used a kiln, hold a first aid certificate"
    posting = posting_from_text(_FRAMES["en"].format(line))
    levels = {one.text: one.level for one in posting.requirements if one.text not in _ANYHOW}
    assert levels == {"kiln": RequirementLevel.NICE, "first aid certificate": RequirementLevel.NICE}


@pytest.mark.parametrize(
    "line", ["NVQ Level 3 isn't negotiable.", "NVQ Level 3 is non-negotiable.", "NVQ Level 3 is not optional."]
)
def test_what_is_not_negotiable_is_asked_in_prose(line: str) -> None:
    posting = posting_from_text(f"Cook\nHartwell\n\nWe have been here since 1974.\n\n{line}\n\nWe pay fairly.\n")
    assert [(one.text, one.level) for one in posting.requirements] == [("NVQ Level 3", RequirementLevel.MUST)]


def test_a_list_of_whom_we_would_like_to_hear_from_asks() -> None:
    text = "Aide\nHartwell\n\nWe would like to hear from you if you\n- hold a first aid certificate\n- know Excel\n"
    levels = {one.level for one in posting_from_text(text).requirements}
    assert levels == {RequirementLevel.MUST}
