from collections.abc import Callable

import pytest

from tailor.model import LineRole, Requirement, RequirementKind

Ask = Callable[..., tuple[Requirement, ...]]


def of_kind(items: tuple[Requirement, ...], kind: RequirementKind) -> list[Requirement]:
    return [item for item in items if item.kind is kind]


@pytest.mark.parametrize(
    ("line", "years", "name"),
    [
        ("5+ years of experience in payroll accounting", 5, "payroll accounting"),
        ("At least one (1) year of acute care experience", 1, "acute care"),
        ("Minimum of 3 years in retail sales", 3, "retail sales"),
        ("3-5 years of welding experience", 3, "welding"),
        ("Between 3 and 5 years of welding experience", 3, "welding"),
        ("Zwischen 3 und 5 Jahren Erfahrung im Vertrieb", 3, "Vertrieb"),
        ("Entre 3 et 5 ans d'expérience en comptabilité", 3, "comptabilité"),
        ("Minimum three (3) years of bookkeeping, tax a plus", 3, "bookkeeping"),
        ("Mindestens zwei (2) Jahre Erfahrung im Vertrieb, Englisch von Vorteil", 2, "Vertrieb"),
        ("More than a decade of teaching", 10, "teaching"),
        ("Two decades of experience in retail", 20, "retail"),
        ("At least 5 years in business development", 5, "business development"),
        ("two years' experience as a supervisor", 2, "supervisor"),
        ("18 months of call center experience", 1.5, "call center"),
        ("6 months of bakery experience", 0.5, "bakery"),
        ("10+ yrs. exp. in HVAC service", 10, "HVAC service"),
        ("Proven track record in event planning (5-7 years)", 5, "event planning"),
        ("Mindestens 2 Jahre Berufserfahrung im Lager", 2, "Lager"),
        ("Expérience de 3 ans en cuisine", 3, "cuisine"),
    ],
)
def test_years_are_read_with_what_they_are_of(ask: Ask, line: str, years: float, name: str) -> None:
    [found] = of_kind(ask(line), RequirementKind.EXPERIENCE)
    assert (found.years, found.name) == (years, name)


@pytest.mark.parametrize(
    "line",
    [
        "We have been in business for 35 years",
        "Join a company with 10 years in business",
        "401k plan with match",
        "14 years in business in Fargo alone",
        "With over 30 years of experience in roofing, we are proud of our work",
        "Our firm has 25 years of experience in roofing",
        "Family-run for 40 years",
        "Brightwell has spent 18 years in renewable energy",
        "Mit über 30 Jahren Erfahrung im Metallbau sind wir Ihr Partner",
        "Forte de 25 ans d'expérience, notre entreprise conçoit des cuisines",
        "Must be at least 21 years of age",
        "Named a best place to work three years in a row",
        "Fixed term of 2 years",
        "No more than two violations in the last 3 years",
    ],
)
def test_other_years_are_no_experience(ask: Ask, line: str) -> None:
    assert of_kind(ask(line), RequirementKind.EXPERIENCE) == []


def test_fields_of_which_one_suffices_are_alternatives_of_one_experience(ask: Ask) -> None:
    [found] = of_kind(
        ask("4+ years of experience in nursing, midwifery, social work, or a related field"), RequirementKind.EXPERIENCE
    )
    assert found.any_of == ("nursing", "midwifery", "social work")


def test_years_of_a_tool_give_the_experience_and_the_tool(ask: Ask) -> None:
    found = {(item.kind.value, item.text, item.years) for item in ask("3+ years of Python")}
    assert found == {("experience", "3+ years of Python", 3.0), ("tool", "Python", None)}


@pytest.mark.parametrize(
    ("line", "text", "degree", "field", "equivalent"),
    [
        (
            "Bachelor's degree in Computer Science, Engineering or equivalent practical experience",
            "Bachelor's degree in Computer Science, Engineering",
            "bachelor",
            "Computer Science, Engineering",
            True,
        ),
        ("Master's degree required", "Master's degree", "master", "", False),
        ("PhD or Master's degree in Physics", "PhD or Master's degree in Physics", "master", "Physics", False),
        ("High school diploma or GED", "High school diploma or GED", "high school", "", False),
        ("Associate degree in Nursing", "Associate degree in Nursing", "associate", "Nursing", False),
        ("BA/BS degree", "BA/BS degree", "bachelor", "", False),
    ],
)
def test_a_degree_has_its_lowest_level_and_its_field(
    ask: Ask,
    line: str,
    text: str,
    degree: str,
    field: str,
    equivalent: bool,  # noqa: FBT001
) -> None:
    [found] = of_kind(ask(line), RequirementKind.DEGREE)
    assert (found.text, found.degree, found.field, found.or_equivalent) == (text, degree, field, equivalent)


@pytest.mark.parametrize(
    "line",
    [
        "GED, or six months of related experience",
        "Bachelor's degree; or 6 years of relevant experience",
        "Degree in chemistry, or at least two years' lab experience",
        "Abgeschlossene kaufmännische Ausbildung oder vergleichbare Qualifikation",
        "Abgeschlossenes Studium oder mehrjährige Berufserfahrung",
        "Diplôme d'ingénieur ou 5 ans d'expérience équivalente",
    ],
)
def test_what_may_replace_a_degree_is_no_item_of_its_own(ask: Ask, line: str) -> None:
    [found] = ask(line)
    assert (found.kind, found.or_equivalent) == (RequirementKind.DEGREE, True)


@pytest.mark.parametrize(
    ("line", "degree"),
    [
        ("2:1 degree in sociology", "bachelor"),
        ("A 2:2 or better in a science", "bachelor"),
        ("First-class honours in geography", "bachelor"),
        ("Upper second-class honours or above", "bachelor"),
        ("Higher National Certificate in surveying", "associate"),
        ("T Level in construction", "high school"),
        ("Allgemeine Hochschulreife", "high school"),
        ("Master 2 en urbanisme", "master"),
        ("Abschluss als staatlich geprüfter Techniker", "certificate"),
        ("Niveau CAP en menuiserie", "certificate"),
    ],
)
def test_marks_and_school_leaving_papers_are_degrees(ask: Ask, line: str, degree: str) -> None:
    [found] = ask(line)
    assert (found.kind, found.degree) == (RequirementKind.DEGREE, degree)


@pytest.mark.parametrize(
    ("line", "field"),
    [("Nursing degree", "Nursing"), ("A law degree", "law"), ("Social work degree", "Social work"), ("A degree", "")],
)
def test_a_degree_has_the_subject_before_it(ask: Ask, line: str, field: str) -> None:
    assert [item.field for item in ask(line)] == [field]


@pytest.mark.parametrize(
    "line",
    ["Bed making", "Med-surg nursing", "LLM applications in use", "Knowledge of the MCA", "BMS controls", "2:1 care"],
)
def test_words_like_the_letters_of_a_degree_are_none(ask: Ask, line: str) -> None:
    assert of_kind(ask(line), RequirementKind.DEGREE) == []


@pytest.mark.parametrize(
    "line", ["We do not offer H-1B, L-1 or other visa sponsorship", "H-1B visa holders only", "O-1 or L-1 status"]
)
def test_a_visa_is_a_condition(ask: Ask, line: str) -> None:
    assert [item.kind for item in ask(line)] == [RequirementKind.OTHER]


@pytest.mark.parametrize("line", ["We can sponsor a work visa", "L-1 transfers are possible"])
def test_a_visa_that_is_offered_is_not_asked_for(ask: Ask, line: str) -> None:
    assert ask(line) == ()


@pytest.mark.parametrize("line", ["A high degree of independence", "Works at 400 degrees Fahrenheit"])
def test_not_every_degree_is_one(ask: Ask, line: str) -> None:
    assert of_kind(ask(line), RequirementKind.DEGREE) == []


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Willing to travel up to 25% of the time", "Willing to travel up to 25% of the time"),
        ("Ability to lift 50 pounds", "Ability to lift 50 pounds"),
        ("Must pass a criminal background check", "criminal background check"),
        ("Legally authorized to work in the United States", "Legally authorized to work in the United States"),
        ("Must be at least 18 years of age", "Must be at least 18 years of age"),
        ("On-call rotation", "On-call rotation"),
        ("Bereitschaft zur Schichtarbeit", "Bereitschaft zur Schichtarbeit"),
    ],
)
def test_conditions_stand_apart_in_their_own_words(ask: Ask, line: str, text: str) -> None:
    assert [item.text for item in of_kind(ask(line), RequirementKind.OTHER)] == [text]


def test_a_condition_is_listed_once_whatever_its_words_are(ask: Ask) -> None:
    found = of_kind(ask("Background check required", "Must pass a criminal background check"), RequirementKind.OTHER)
    assert [item.text for item in found] == ["criminal background check"]


@pytest.mark.parametrize(
    ("line", "name", "text"),
    [
        ("Fluent in German", "German", "Fluent in German"),
        ("English (C1)", "English", "English (C1)"),
        ("Gute Deutschkenntnisse in Wort und Schrift", "German", "Gute Deutschkenntnisse in Wort und Schrift"),
        ("Anglais courant", "English", "Anglais courant"),
        ("Spanish language skills", "Spanish", "Spanish language skills"),
    ],
)
def test_a_language_comes_with_its_level(ask: Ask, line: str, name: str, text: str) -> None:
    [found] = of_kind(ask(line), RequirementKind.LANGUAGE)
    assert (found.name, found.text, found.named) == (name, text, True)


@pytest.mark.parametrize("line", ["A degree in English literature", "Knowledge of French cuisine", "German GAAP"])
def test_a_word_for_a_nation_is_no_language(ask: Ask, line: str) -> None:
    assert of_kind(ask(line), RequirementKind.LANGUAGE) == []


def test_languages_of_a_duty_are_not_asked_for(ask: Ask) -> None:
    assert of_kind(ask("Answer the calls of guests in English", role=LineRole.DUTY), RequirementKind.LANGUAGE) == []


@pytest.mark.parametrize(
    ("line", "years", "name"),
    [
        ("3 years (36 months) of rostering experience", 3, "rostering"),
        ("Four-plus years of joinery", 4, "joinery"),
        ("Ruby - 2+ years", 2, "Ruby"),
        ("Ruby – at least 2 years", 2, "Ruby"),
        ("Experience (2 years) with Ruby", 2, "Ruby"),
        ("2 years w/ Ruby", 2, "Ruby"),
        ("5 years building booking sites in Ruby and Java", 5, "building booking sites"),
        ("At least 2 yrs HGV Class 2 experience", 2, "HGV Class 2"),
    ],
)
def test_a_length_and_what_it_is_of_are_one_item(ask: Ask, line: str, years: float, name: str) -> None:
    [found] = of_kind(ask(line), RequirementKind.EXPERIENCE)
    assert (found.years, found.name, found.level.value) == (years, name, "must")


def test_what_stands_in_an_experience_is_no_item_beside_it(ask: Ask) -> None:
    assert {item.name for item in ask("6 years writing data pipelines in Python")} == {
        *("writing data pipelines", "Python")
    }


def test_a_number_of_years_is_no_version(ask: Ask) -> None:
    assert "Python 3" not in {item.name for item in ask("Python - 3+ years")}


def test_the_age_of_a_firm_is_no_experience(ask: Ask) -> None:
    assert ask("10 years in business serving Hull") == ()


@pytest.mark.parametrize(
    ("line", "texts"),
    [
        ("Deutsch fließend, Englisch gut", ["Deutsch fließend", "Englisch gut"]),
        ("Englisch verhandlungssicher", ["Englisch verhandlungssicher"]),
        ("Polnisch sehr gut in Wort und Schrift", ["Polnisch sehr gut in Wort und Schrift"]),
        ("Fließend Polnisch", ["Fließend Polnisch"]),
    ],
)
def test_a_level_behind_a_language_is_part_of_it(ask: Ask, line: str, texts: list[str]) -> None:
    found = of_kind(ask(line), RequirementKind.LANGUAGE)
    assert sorted(item.text for item in found) == sorted(texts)


@pytest.mark.parametrize("line", ["Journeyman (02) licence", "Plumber (Level 3) certificate"])
def test_a_bracket_may_stand_within_the_name_of_a_paper(ask: Ask, line: str) -> None:
    [found] = ask(line)
    assert (found.kind, found.text) == (RequirementKind.CERTIFICATION, line)


def test_experience_with_what_others_offer_is_asked_for(ask: Ask) -> None:
    assert ask("401(k) administration experience")
    assert ask("401(k) with match") == ()


@pytest.mark.parametrize(
    "line",
    [
        "our 45 years of experience",
        "Join our 45 years of experience in upholstery",
        "You will draw on our team's 30 years of experience",
        "Built on 18 years of industry experience",
        "Wir haben über 70 Jahre Erfahrung im Orgelbau",
        "Ein Familienbetrieb mit 90 Jahren Erfahrung",
        "Nos 35 ans d'expérience dans la reliure",
        "Une entreprise avec 20 ans d'expérience",
    ],
)
def test_the_employers_own_years_are_not_asked_for(ask: Ask, line: str) -> None:
    assert ask(line) == ()


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Our ideal candidate has 6 years of experience in upholstery", "upholstery"),
        ("The right person has 2 years of experience in bookbinding", "bookbinding"),
        ("A degree in business with 5 years of experience in freight", "freight"),
        ("Studium der BWL mit 2 Jahren Erfahrung im Vertrieb", "Vertrieb"),
    ],
)
def test_the_years_of_whom_the_employer_seeks_are(ask: Ask, line: str, name: str) -> None:
    assert name in {item.name for item in of_kind(ask(line), RequirementKind.EXPERIENCE)}


@pytest.mark.parametrize(
    "line", ["Commercial driver's license (CDL) Class A", "Commercial driving license (CDL), class B"]
)
def test_the_class_behind_the_bracket_of_a_paper_belongs_to_it(ask: Ask, line: str) -> None:
    assert not [found for found in ask(line) if found.text.lower().startswith("class")]
