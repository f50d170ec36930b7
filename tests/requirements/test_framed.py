"""Phrases that are one item as they stand, and the kind that their frame shows."""

import pytest

import tailor
from tailor.model import Status

_HEADINGS = {"en": "Requirements", "de": "Ihr Profil", "fr": "Profil recherché"}
_TITLES = {"en": "Team member", "de": "Mitarbeiter (m/w/d)", "fr": "Collaborateur (H/F)"}


def asked(line: str, language: str) -> list[tuple[str, str]]:
    text = f"{_TITLES[language]}\nHartwell\n\n{_HEADINGS[language]}\n- {line}\n"
    found = tailor.posting_from_text(text).requirements
    return [(one.kind.value, one.text) for one in sorted(found, key=lambda one: one.start)]


@pytest.mark.parametrize(
    ("line", "paper"),
    [
        ("H-12 wildland pump training", "H-12 wildland pump training"),
        ("Avalanche Skills Level 2 training", "Avalanche Skills Level 2 training"),
        ("Advanced life support instructor", "Advanced life support instructor"),
        ("Manual handling trainer", "Manual handling trainer"),
        ("RHSQ Diploma in Garden Maintenance", "RHSQ Diploma in Garden Maintenance"),
        ("Formal mediation training (CEDR or Harvard)", "Formal mediation training (CEDR or Harvard)"),
        ("Recognised debrief training (CISM or TRiM)", "Recognised debrief training (CISM or TRiM)"),
        ("You need to hold a clean licence", "clean licence"),
    ],
)
def test_a_paper_is_one_item_with_all_of_its_name(line: str, paper: str) -> None:
    assert asked(line, "en") == [("certification", paper)]


@pytest.mark.parametrize(
    ("line", "paper"),
    [
        ("eine Zusatzausbildung in Montessoripädagogik", "Zusatzausbildung in Montessoripädagogik"),
        ("Weiterbildung in Palliative Care", "Weiterbildung in Palliative Care"),
        ("Zusatzqualifikation in Reittherapie", "Zusatzqualifikation in Reittherapie"),
    ],
)
def test_a_further_training_is_a_paper(line: str, paper: str) -> None:
    assert asked(line, "de") == [("certification", paper)]


def test_a_level_ends_where_the_line_says_how_welcome_it_is() -> None:
    line = "A Level 3 qualification in cleaning supervision would be an advantage, as would a BICSc card"
    found = asked(line, "en")
    assert ("certification", "BICSc card") in found
    assert not [text for _, text in found if "would" in text]


@pytest.mark.parametrize(
    ("language", "line", "condition"),
    [
        (
            "en",
            "Comfortable working at heights of 200+ m and in tight spaces",
            "working at heights of 200+ m and in tight spaces",
        ),
        ("en", "Total weight with tools must be under 280 lb", "Total weight with tools must be under 280 lb"),
        ("en", "Up to 8 nights a month away from home", "8 nights a month away from home"),
        ("en", "You will be away from home about two nights a week", "away from home about two nights a week"),
        ("en", "Be prepared for a 4 am start and for Sunday nights", "Sunday nights"),
        ("en", "Be prepared for a 4 am start and for Sunday nights", "4 am start"),
        ("en", "Everybody has to pass three-year employment vetting", "pass three-year employment vetting"),
        ("en", "Ready to drive long distances between depots", "drive long distances"),
        ("en", "Candidates from abroad hold a visa with the right to work", "hold a visa with the right to work"),
        ("de", "Nachweis über Hepatitis-B-Schutz", "Nachweis über Hepatitis-B-Schutz"),
        ("de", "Nachweis über Masernimpfung", "Nachweis über Masernimpfung"),
    ],
)
def test_a_condition_is_one_item_with_its_measure(language: str, line: str, condition: str) -> None:
    assert ("other", condition) in asked(line, language)


@pytest.mark.parametrize(
    ("line", "item"),
    [
        ("Englischkenntnisse auf dem Niveau C1 oder höher", "Englischkenntnisse auf dem Niveau C1"),
        ("Französischkenntnisse auf Niveau B1", "Französischkenntnisse auf Niveau B1"),
        ("Spanischkenntnisse auf einem Niveau von B2 oder besser", "Spanischkenntnisse auf einem Niveau von B2"),
    ],
)
def test_a_language_keeps_the_level_behind_it(line: str, item: str) -> None:
    assert [(kind, text.split(" oder ")[0]) for kind, text in asked(line, "de")] == [("language", item)]


@pytest.mark.parametrize(
    "line",
    [
        "Berufserfahrung in der Pflege von Menschen mit Demenz",
        "erste Berufserfahrung in der Betreuung von Kindern unter sechs Jahren",
        "Erfahrung in der Arbeit mit Jugendlichen ab 14 Jahren",
        "Erfahrung im Umgang mit Menschen mit Behinderung",
    ],
)
def test_german_experience_keeps_those_it_was_with(line: str) -> None:
    assert asked(line, "de") == [("experience", line)]


@pytest.mark.parametrize(
    "line",
    [
        "Running training for new staff",
        "Experience delivering formal classroom training",
        "Teaching people with a weight of 90 kg to climb",
    ],
)
def test_the_work_with_papers_is_no_paper(line: str) -> None:
    assert not [text for kind, text in asked(line, "en") if kind == "certification"]


@pytest.mark.parametrize(
    ("line", "held"),
    [
        ("Current ACLS/PALS card", "ACLS, 2025; PALS, 2025"),
        ("Valid CPR/AED certification", "CPR and AED, American Red Cross, 2025"),
        ("Registration with the GPhC as a pharmacist", "Registered pharmacist, GPhC, since 2019"),
    ],
)
def test_papers_that_resumes_name_apart_are_found_by_their_parts(line: str, held: str) -> None:
    posting = tailor.posting_from_text(f"Team member\nHartwell\n\nRequirements\n- {line}\n")
    job = "EXPERIENCE\nNurse, Elm Ward\n2019 - 2024\n- Ran the ward"
    resume = tailor.resume_from_text(f"Ann Example\nann@example.org\n\n{job}\n\nCERTIFICATIONS\n{held}\n")
    assert not [found for found in tailor.match(resume, posting).findings if found.status is Status.MISSING]
