"""Names are taken whole, once, and with the words that belong to them."""

from collections.abc import Callable

import pytest

from tailor.model import LineRole, Requirement, RequirementKind
from tailor.requirements.names import has_initials

Ask = Callable[..., tuple[Requirement, ...]]


def names(items: tuple[Requirement, ...]) -> set[str]:
    return {item.name for item in items}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Experience of reflective practice and Circles of Repair", {"reflective practice", "Circles of Repair"}),
        ("Knowledge of beekeeping, the Hive Safety Code and Sharing Meadows 2024", {"Hive Safety Code"}),
        ("Knowledge of beekeeping, the Hive Safety Code and Sharing Meadows 2024", {"Sharing Meadows 2024"}),
        ("Sound knowledge of the Allotments Act 1951", {"Allotments Act 1951"}),
        ("Welding to EN ISO 9606-1 and BS EN 1090", {"welding", "EN ISO 9606-1", "BS EN 1090"}),
        ("Use of Brackwell X7 presses", {"Brackwell X7"}),
        ("Programming of Corvan controls (qTNC 530)", {"qTNC 530"}),
    ],
)
def test_a_name_is_taken_whole(ask: Ask, line: str, expected: set[str]) -> None:
    assert expected <= names(ask(line))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Lighthouse Keeper Passport (LKP)", "Lighthouse Keeper Passport"),
        ("LKP (Lighthouse Keeper Passport)", "Lighthouse Keeper Passport"),
        ("HACCP (Hazard Analysis and Critical Control Points)", "HACCP"),
        ("Hazard Analysis and Critical Control Points (HACCP)", "HACCP"),
        ("Experience with Tidewise (TWS)", "Tidewise"),
        ("A Harbour Mentor award (HAMA 2)", "Harbour Mentor award"),
    ],
)
def test_a_name_and_its_abbreviation_in_brackets_are_one_item(ask: Ask, line: str, expected: str) -> None:
    assert [item.name for item in ask(line)] == [expected]


def test_the_papers_that_a_body_gives_are_one_item_with_its_name(ask: Ask) -> None:
    [found] = ask("You are registered with Harbour Work Wales")
    assert (found.name, found.kind) == ("registered with Harbour Work Wales", RequirementKind.CERTIFICATION)


@pytest.mark.parametrize(
    ("line", "name", "kind"),
    [
        ("A recognised youth work qualification", "youth work qualification", RequirementKind.CERTIFICATION),
        ("Level 3 in Dry Stone Walling", "Level 3 in Dry Stone Walling", RequirementKind.CERTIFICATION),
        ("Good knife skills", "knife skills", RequirementKind.SKILL),
        ("A good understanding of working time regulations", "working time regulations", RequirementKind.SKILL),
        ("You know Swedish maritime law inside out", "Swedish maritime law", RequirementKind.SKILL),
        ("Able to use Tidewise", "Tidewise", RequirementKind.TOOL),
    ],
)
def test_the_word_that_says_what_it_is_stays(ask: Ask, line: str, name: str, kind: RequirementKind) -> None:
    assert [(item.name, item.kind) for item in ask(line)] == [(name, kind)]


def test_years_of_a_numbered_class_keep_its_number(ask: Ask) -> None:
    [found] = ask("2 years Class 1 experience")
    assert (found.name, found.years) == ("Class 1", 2)


def test_a_version_behind_a_known_tool_keeps_its_name(ask: Ask) -> None:
    assert {(item.name, item.text) for item in ask("Python 3.11 and Excel 2019")} == {
        ("Python", "Python 3.11"),
        ("Excel", "Excel 2019"),
    }


def test_a_degree_ends_before_the_years_that_follow_it(ask: Ask) -> None:
    found = ask("A Bachelor's in Botany and about 5 years in a greenhouse role")
    assert [(item.kind, item.years) for item in sorted(found, key=lambda item: item.start)] == [
        (RequirementKind.DEGREE, None),
        (RequirementKind.EXPERIENCE, 5),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "You are hands-on and not easily thrown",
        "As a lighthouse keeper you are the face of our harbour",
        "Full-time, permanent, required for 1 April",
    ],
)
def test_what_describes_the_job_or_is_denied_asks_for_nothing_named(ask: Ask, line: str) -> None:
    assert [item for item in ask(line) if item.kind is not RequirementKind.SOFT] == []


def test_a_standard_is_no_degree(ask: Ask) -> None:
    assert RequirementKind.DEGREE not in {item.kind for item in ask("Wiring to BS 7671")}


@pytest.mark.parametrize("line", ["Experience of the Moss Path scheme, Tidewise or Quillbase is desirable"])
def test_a_cue_at_the_end_of_a_list_is_meant_for_all_of_it(ask: Ask, line: str) -> None:
    assert {item.level.value for item in ask(line)} == {"nice"}


def test_a_list_of_abilities_gives_each(ask: Ask) -> None:
    found = ask("You should know how to cost a menu, keep waste under 5% and read a balance chart")
    assert {"cost a menu", "keep waste under 5%", "read a balance chart"} <= {item.text for item in found}


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("23 years of age or older", "23 years of age or older"),
        ("No more than 2 moving violations in 3 years", "No more than 2 moving violations in 3 years"),
        ("Happy with a 4 on 4 off shift pattern", "4 on 4 off shift pattern"),
        ("Age not above 38 yrs", "Age not above 38 yrs"),
        ("Nachweis über den Masernschutz", "Nachweis über den Masernschutz"),
        ("Pass a polygraph examination", "polygraph examination"),
        ("Climbs poles to 40 ft", "Climbs poles to 40 ft"),
        ("Carries 60 lbs daily", "Carries 60 lbs daily"),
        ("Kneels or squats for extended periods", "Kneels or squats for extended periods"),
        ("Must be registered with the Selective Service", "registered with the Selective Service"),
        ("Day, evening and night shifts", "Day, evening and night shifts"),
        ("You must be able to bear firearms", "bear firearms"),
        ("Seasonal influenza vaccination", "Seasonal influenza vaccination"),
        ("Must be between the ages of 18 and 40", "between the ages of 18 and 40"),
        ("Satisfactory MVR check", "Satisfactory MVR check"),
    ],
)
def test_conditions_are_found_by_their_forms(ask: Ask, line: str, text: str) -> None:
    assert [(item.text, item.kind) for item in ask(line)] == [(text, RequirementKind.OTHER)]


def test_a_condition_among_the_offers_is_one_all_the_same(ask: Ask) -> None:
    line = "Applicants need existing permission to work in Ireland"
    found = ask(line, role=LineRole.BENEFIT, heading="Good to know")
    assert [item.text for item in found] == ["permission to work in Ireland"]


def test_a_language_is_known_by_its_german_and_french_names(ask: Ask) -> None:
    assert names(ask("Arabisch, Türkisch oder Kurdisch")) == {"Arabic", "Turkish", "Kurdish"}
    assert names(ask("Polonais courant")) == {"Polish"}


def test_french_soft_skills_are_known_behind_an_elision(ask: Ask) -> None:
    assert names(ask("Sens de l'organisation, diplomatie")) == {"Sens de l'organisation", "diplomatie"}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Knowledge of tides/currents/knots", {"tides", "currents", "knots"}),
        ("Familiar with QZM, XOM and Virtual XOM", {"QZM", "XOM", "Virtual XOM"}),
        ("Software: Python Quillbase", {"Python", "Quillbase"}),
    ],
)
def test_each_name_of_a_list_is_an_item(ask: Ask, line: str, expected: set[str]) -> None:
    assert expected <= names(ask(line))


@pytest.mark.parametrize("role", [LineRole.ABOUT, LineRole.BENEFIT, LineRole.OTHER])
def test_tools_in_use_are_known_from_any_line_that_lists_them(ask: Ask, role: LineRole) -> None:
    found = ask("We moor boats with software like Tidewise and Python", role=role, heading="Who we are")
    assert {(item.name, item.level.value) for item in found} == {("Tidewise", "unknown"), ("Python", "unknown")}


def test_a_sentence_about_the_work_gives_its_tools_and_nothing_else(ask: Ask) -> None:
    found = ask("You will work with our harbour pilots on safety reports in Excel and Python")
    assert {(item.name, item.level.value) for item in found} == {("Excel", "unknown"), ("Python", "unknown")}


@pytest.mark.parametrize(
    ("line", "name", "kind"),
    [
        (
            "Ohio Lighthouse Keeping Professional license",
            "Ohio Lighthouse Keeping Professional license",
            "certification",
        ),
        ("LKX designation", "LKX designation", "certification"),
        ("Certificate in net mending", "Certificate in net mending", "certification"),
        ("B.Pharm or M.Pharm", "B.Pharm or M.Pharm", "degree"),
        ("Warm, polished manner", "Warm, polished manner", "soft"),
        ("Calm under pressure", "Calm under pressure", "soft"),
        ("Commitment to anti-piracy practice", "Commitment to anti-piracy practice", "soft"),
        ("selbstständige und sorgfältige Arbeitsweise", "selbstständige und sorgfältige Arbeitsweise", "soft"),
        ("Freude an der Arbeit mit Möwen", "Freude an der Arbeit mit Möwen", "soft"),
        ("Aptitude à gérer plusieurs quais", "gérer plusieurs quais", "soft"),
        ("die Bereitschaft zur Teilnahme an Nachtfahrten", "Bereitschaft zur Teilnahme an Nachtfahrten", "other"),
        ("Full working rights in Australia", "Full working rights in Australia", "other"),
        ("Pushing trolleys weighing up to 100 pounds", "Pushing trolleys weighing up to 100 pounds", "other"),
        ("Connaissance du droit des sociétés", "droit des sociétés", "skill"),
        ("SAP EWM", "SAP EWM", "tool"),
    ],
)
def test_the_kind_shows_in_the_form(ask: Ask, line: str, name: str, kind: str) -> None:
    assert [(item.name, item.kind.value) for item in ask(line)] == [(name, kind)]


def test_german_verbs_and_lone_adjectives_are_no_items(ask: Ask) -> None:
    line = "der sichere Umgang mit den gängigen Seilwinden, weil du zwischen den Häfen pendelst"
    assert "pendelst" not in " ".join(names(ask(line)))
    assert "gängigen" not in names(ask(line))


@pytest.mark.parametrize(
    "line",
    [
        "Resume to crew@harbour.example.org",
        "No degree needed",
        "Gender: any",
        "Sea cadets are strongly encouraged to apply",
    ],
)
def test_formalities_ask_for_nothing(ask: Ask, line: str) -> None:
    assert ask(line) == ()


def test_a_name_of_a_product_is_no_manner(ask: Ask) -> None:
    assert names(ask("Proficiency with MS Office (Word, Excel, Outlook)")) == {
        "Microsoft Office",
        "Microsoft Word",
        "Excel",
        "Outlook",
    }


def test_a_known_skill_within_a_commitment_stays_itself(ask: Ask) -> None:
    assert names(ask("Commitment to safeguarding")) == {"safeguarding"}


def test_an_abbreviation_keeps_what_it_is_to_be_managed(ask: Ask) -> None:
    assert names(ask("Confident in ZQ management")) == {"ZQ management"}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Understanding of tides and Keeping Sailors Safe in Harbour", {"Keeping Sailors Safe in Harbour"}),
        ("A sound understanding of moorings, Help to Anchor and tides", {"Help to Anchor"}),
        ("GCSE Maths and English grade C or above", {"GCSE Maths and English"}),
        ("CAP cuisine ou Bac pro obligatoire", {"CAP cuisine ou Bac pro"}),
        ("Durchsetzungsvermögen und freundliches Auftreten", {"Durchsetzungsvermögen", "freundliches Auftreten"}),
    ],
)
def test_what_joins_the_words_of_a_name_stays_in_it(ask: Ask, line: str, expected: set[str]) -> None:
    assert expected <= names(ask(line))


def test_how_something_is_done_is_no_soft_skill(ask: Ask) -> None:
    found = ask("Ability to write reports in a clear and timely manner")
    assert not any(item.text.endswith("manner") for item in found)


def test_tools_in_use_are_known_by_the_heading_above_them(ask: Ask) -> None:
    found = ask("python, quays and sql", role=LineRole.OTHER, heading="Technologies")
    assert {(item.name, item.level.value) for item in found} == {("Python", "unknown"), ("SQL", "unknown")}


def test_checks_of_several_kinds_are_listed_each(ask: Ask) -> None:
    found = ask("Successful completion of a DOT physical, psychological evaluation and a physical agility test")
    assert [item.text for item in found] == ["DOT physical", "psychological evaluation", "physical agility test"]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Proven experience in a similar role at a large bakery", "experience in a similar role at a large bakery"),
        ("Experience of sealing, stamping and franking deeds of sale", "sealing, stamping and franking deeds of sale"),
    ],
)
def test_experience_in_a_role_or_an_activity_is_one_item(ask: Ask, line: str, text: str) -> None:
    [found] = ask(line)
    assert text in found.text
    assert found.kind is RequirementKind.EXPERIENCE


def test_a_bullet_below_a_heading_of_abilities_says_an_ability(ask: Ask) -> None:
    [found] = ask("Establish and maintain cooperative relationships", heading="Ability to:")
    assert found.text == "Establish and maintain cooperative relationships"


def test_two_things_behind_a_comma_in_plain_words_are_two(ask: Ask) -> None:
    assert [item.text for item in ask("Sober habits, works tidily")] == ["Sober habits", "works tidily"]


@pytest.mark.parametrize(
    "line",
    [
        "Our longest running baker has been with us for 16 years",
        "Applicants must contact the office before applying",
        "Two years of related experience may substitute for the training",
    ],
)
def test_what_tells_of_the_employer_or_of_applying_asks_for_nothing(ask: Ask, line: str) -> None:
    assert ask(line) == ()


@pytest.mark.parametrize(
    "line",
    [
        "This position requires proficiency in Sage.",
        "The person in this role must be able to use Sage.",
        "The successful candidate will be fluent in Sage.",
        "They need to be familiar with Sage.",
    ],
)
def test_a_sentence_about_the_job_may_ask(ask: Ask, line: str) -> None:
    assert [(item.name, item.level.value) for item in ask(line, role=LineRole.ABOUT)] == [("Sage", "must")]


def test_an_age_of_children_is_no_experience(ask: Ask) -> None:
    kinds = {item.kind for item in ask("Understanding of children under 3 years")}
    assert RequirementKind.EXPERIENCE not in kinds


def test_the_employers_own_years_are_not_asked(ask: Ask) -> None:
    assert ask("Elmwood2 has 60 years of experience") == ()


@pytest.mark.parametrize(
    ("text", "letters", "has"),
    [
        ("Attestation de soins en gériatrie", "ASG", True),
        ("qualified Fire Risk Assessor", "FRA", True),
        ("Fire Risk Assessor", "FA", False),
        ("Fire Risk Assessor", "BFRA", False),
    ],
)
def test_letters_that_the_words_before_them_begin_with_stand_for_these(text: str, letters: str, *, has: bool) -> None:
    assert has_initials(text, letters) is has


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Knowledge of the Harbour and Country Sailing Act", {"Harbour and Country Sailing Act"}),
        ("Knowledge of the Beekeeping Safety and Health Act and GIS", {"Beekeeping Safety and Health Act", "GIS"}),
        ("Knowledge of the Sale and Supply of Bells Regulations", {"Sale and Supply of Bells Regulations"}),
        ("Knowledge of the Ferries and Piers Act 1987", {"Ferries and Piers Act 1987"}),
        ("Knowledge of the Ferries Act and Piers Act", {"Ferries Act", "Piers Act"}),
        ("Knowledge of Excel and Piers Act", {"Excel", "Piers Act"}),
    ],
)
def test_a_law_is_named_whole_with_its_and(ask: Ask, line: str, expected: set[str]) -> None:
    assert names(ask(line)) == expected


@pytest.mark.parametrize(
    "line",
    [
        "Fluent English, written and spoken",
        "Fluent English, both written and verbal",
        "Fließendes Englisch, in Wort und Schrift",
        "Gutes Englisch, schriftlich und mündlich",
        "Anglais courant, à l'oral comme à l'écrit",
    ],
)
def test_how_a_language_is_used_is_no_item_beside_it(ask: Ask, line: str) -> None:
    assert [(item.name, item.kind) for item in ask(line)] == [("English", RequirementKind.LANGUAGE)]


@pytest.mark.parametrize(
    "line",
    [
        "You must create a Harbourjobs account before continuing to the company website to apply",
        "You need to register an account to continue",
        "You must sign in to apply",
        "You must be logged in to save this job",
        "You must accept cookies to view this page",
    ],
)
def test_what_a_job_board_wants_of_its_visitors_is_not_asked(ask: Ask, line: str) -> None:
    assert ask(line) == ()


@pytest.mark.parametrize(
    "line", ["You must be able to sign in visitors", "Able to open an account for new customers and explain it"]
)
def test_work_with_accounts_and_visitors_is_asked(ask: Ask, line: str) -> None:
    assert ask(line)


@pytest.mark.parametrize(
    "paper",
    [
        "Google Cloud Professional Data Engineer certification",
        "AWS Certified Solutions Architect",
        "HashiCorp Certified Terraform Associate",
        "SAP Certified Application Associate",
        "Salesforce Certified Administrator certification",
        "Specialist Practitioner Qualification (District Nursing)",
    ],
)
def test_a_paper_with_the_name_of_a_product_is_one_item(ask: Ask, paper: str) -> None:
    assert [(item.kind, item.text) for item in ask(paper)] == [(RequirementKind.CERTIFICATION, paper)]
