"""What stands in a line that asks and is no requirement, and conditions that are one item with their details."""

import pytest

import tailor

_HEADINGS = {"en": "Requirements", "de": "Ihr Profil", "fr": "Profil recherché"}
_TITLES = {"en": "Team member", "de": "Mitarbeiter (m/w/d)", "fr": "Collaborateur (H/F)"}


def _asked(language: str, line: str) -> list[str]:
    page = f"{_TITLES[language]}\nHartwell\n\n{_HEADINGS[language]}\n- {line}\n"
    found = sorted(tailor.posting_from_text(page).requirements, key=lambda one: one.start)
    return [f"{one.kind.value}: {one.text}" for one in found]


@pytest.mark.parametrize(
    ("language", "line", "items"),
    [
        (
            "en",
            "Rope rescue certificate, or obtained within 90 days of hire",
            ["certification: Rope rescue certificate"],
        ),
        ("en", "Own tools are non-negotiable", ["other: Own tools"]),
        ("en", "Able to explain a lease in plain English", ["soft: explain a lease in plain English"]),
        ("en", "BLS through the Red Cross", ["certification: BLS through the Red Cross"]),
        ("en", "Reads, writes and speaks Welsh", ["language: speaks Welsh"]),
        (
            "de",
            "Bereitschaft zum Schichtdienst (Spätdienst bis 22 Uhr im Turnus)",
            ["other: Bereitschaft zum Schichtdienst (Spätdienst bis 22 Uhr im Turnus)"],
        ),
        ("de", "Ein Anschreiben brauchen wir nicht", []),
        ("de", "Umgang mit der VO (EG) 852/2004", ["skill: VO (EG) 852/2004"]),
    ],
)
def test_scraps_and_details_are_no_items(language: str, line: str, items: list[str]) -> None:
    assert _asked(language, line) == items


@pytest.mark.parametrize(
    ("line", "item"),
    [
        ("You will be working outdoors in wind, frost and the odd flood", "working outdoors in wind, frost"),
        ("Able to push, pull and move up to 20 kg", "push, pull and move up to 20 kg"),
        ("Able to reach the depot within 20 minutes", "reach the depot within 20 minutes"),
        ("Join the weekend breakdown roster", "weekend breakdown roster"),
        (
            "Pass a pre-placement medical incl. hearing and a drug screen",
            "Pass a pre-placement medical incl. hearing and a drug screen",
        ),
        ("A fitness test on joining", "fitness test"),
        (
            "Pass a pre-employment medical with a drug screen, as well as a State Police Check",
            "other: State Police Check",
        ),
        (
            "Visit sites in Leeds and Hull a couple of times a month",
            "Visit sites in Leeds and Hull a couple of times a month",
        ),
    ],
)
def test_a_condition_is_one_item_with_its_details(line: str, item: str) -> None:
    assert [one for one in _asked("en", line) if item in one and one.startswith("other: ")]


def test_a_line_of_benefits_asks_only_where_it_says_so() -> None:
    page = (
        "Technician\nHartwell\n\nRequirements\n- Welding\n\nBenefits\n"
        "- You can expect help with the fee of your registration (RSci or CSci)\n"
    )
    assert [one.text for one in tailor.posting_from_text(page).requirements] == ["Welding"]


def test_an_imperative_tells_how_the_reader_is_to_be() -> None:
    before = "Yard Hand\n\nOrlop Ltd, Troon\n\nOrlop has built boats since 1974. You need two years in a boatyard. "
    told = "Be polite, turn up at 8, never smoke in the shed, and speak up when a rope looks worn."
    found = tailor.posting_from_text(f"{before}{told}\n\nWe pay 15 pounds an hour.\n").requirements
    asked = [(one.kind.value, one.text) for one in sorted(found, key=lambda one: one.start)][1:]
    assert asked == [
        ("soft", "polite"),
        ("soft", "turn up at 8"),
        ("other", "never smoke in the shed"),
        ("soft", "speak up when a rope looks worn"),
    ]


@pytest.mark.parametrize(
    ("line", "items"),
    [
        ("You have got to be 21", ["other: have got to be 21"]),
        ("A little Spanish", ["language: A little Spanish"]),
        ("Pass a pre-access A&D test", ["other: pre-access A&D test"]),
        ("On your feet for most of the shift", ["other: On your feet for most of the shift"]),
    ],
)
def test_short_lines_are_what_they_say(line: str, items: list[str]) -> None:
    assert _asked("en", line) == items


@pytest.mark.parametrize("line", ["Full cover after 6 months' probation", "We previously used a paper diary"])
def test_a_probation_and_what_was_once_in_use_are_no_skill(line: str) -> None:
    assert not [item for item in _asked("en", line) if "probation" in item or "previously" in item]


@pytest.mark.parametrize(
    ("line", "condition"),
    [
        ("Flu vaccination required", "Flu vaccination"),
        ("Background check required", "Background check"),
        ("12-hour night shifts", "12-hour night shifts"),
        ("Free flu vaccinations", None),
        ("Night shift premium", None),
        ("Weekend shifts paid at double time", None),
    ],
)
def test_a_condition_among_benefits_is_kept_and_an_offer_is_none(line: str, condition: str | None) -> None:
    page = f"Nurse\nHartwell\n\nRequirements\n- SQL\n\nBenefits\n- Health insurance\n- {line}\n"
    found = [one.text for one in tailor.posting_from_text(page).requirements if one.text != "SQL"]
    assert found == ([condition] if condition else [])
