from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import tailor
from tailor.model import LineRole, Posting, PostingLine, Requirement, RequirementKind
from tailor.requirements import extract_requirements
from tailor.vocabulary import load_vocabulary

Ask = Callable[..., tuple[Requirement, ...]]


def names(items: tuple[Requirement, ...]) -> set[str]:
    return {item.name for item in items}


def texts(items: tuple[Requirement, ...]) -> set[str]:
    return {item.text for item in items}


@pytest.mark.parametrize(
    ("line", "group"),
    [
        ("A cloud platform such as AWS, Azure or Google Cloud", 3),
        ("Experience with SAP or NetSuite", 2),
        ("Airflow (or Dagster)", 2),
        ("Tractors like Fendt 724 or Zetor", 2),
        ("One of Python, Ruby, or Java", 3),
        ("A spreadsheet (e.g. Excel or Google Sheets)", 2),
        ("Xero or another package such as Sage or QuickBooks", 3),
        ("Python or a similar language such as Ruby or Perl", 3),
        ("Knowledge of at least one BI tool: Tableau, Power BI, Looker", 3),
    ],
)
def test_alternatives_know_their_group(ask: Ask, line: str, group: int) -> None:
    tools = [item for item in ask(line) if item.kind is RequirementKind.TOOL and item.named]
    assert len(tools) == group
    assert {item.any_of for item in tools} == {tuple(item.name for item in sorted(tools, key=lambda one: one.start))}


def test_names_of_methods_that_would_each_do_stay_items_of_one_group(ask: Ask) -> None:
    found = ask("Patterns such as CQRS or QRLS")
    assert {(item.text, item.any_of) for item in found if item.named} == {
        (name, ("CQRS", "QRLS")) for name in ("CQRS", "QRLS")
    }


@pytest.mark.parametrize("line", ["Experience with SAP and NetSuite", "Python, Ruby and Java"])
def test_things_joined_by_and_are_asked_for_each(ask: Ask, line: str) -> None:
    assert {item.any_of for item in ask(line)} == {()}


def test_the_word_for_any_other_one_is_no_item_beside_its_examples(ask: Ask) -> None:
    assert names(ask("Airflow or another orchestrator such as Dagster")) == {"Apache Airflow", "Dagster"}


def test_the_field_of_other_tools_that_would_do_is_no_item(ask: Ask) -> None:
    assert names(ask("Great Expectations or similar data quality tools")) == {"Great Expectations"}


@pytest.mark.parametrize(
    "line", ["Experience with AWS (S3, Lambda, Glue)", "Microsoft Office (Word, Excel)", "Python (pandas, NumPy)"]
)
def test_a_bracket_behind_a_product_lists_its_parts_each_as_an_item(ask: Ask, line: str) -> None:
    found = ask(line)
    assert len(found) > 2
    assert {item.any_of for item in found} == {()}


@pytest.mark.parametrize(
    ("line", "named", "examples"),
    [
        ("CAD software (AutoCAD, Revit)", "CAD", ("AutoCAD", "Revit")),
        ("Monitoring tools (Prometheus, Grafana)", "monitoring tools", ("Prometheus", "Grafana")),
        ("Logiciels de paie (Silae, Sage Paie)", "logiciels de paie", ("Silae", "Sage Paie")),
    ],
)
def test_a_bracket_behind_a_class_of_tools_gives_examples_of_which_any_does(
    ask: Ask, line: str, named: str, examples: tuple[str, ...]
) -> None:
    found = {item.name: item.any_of for item in ask(line)}
    assert {found[name] for name in examples} == {examples}
    assert found[named] == (named, *examples)


def test_a_word_in_a_bracket_has_the_name_that_it_has_with_the_product_before_it(ask: Ask) -> None:
    assert names(ask("Spring (Boot)")) == {"Spring", "Spring Boot"}


@pytest.mark.parametrize(
    "line",
    [
        "Degree or certificate in early childhood education",
        "Bachelor's degree or equivalent certification in accounting",
        "Diploma or degree in nursing",
    ],
)
def test_a_degree_or_a_certificate_is_one_item(ask: Ask, line: str) -> None:
    [found] = ask(line)
    assert (found.text, found.degree) == (line, "certificate")


def test_a_bracket_keeps_the_narrower_item_too(ask: Ask) -> None:
    assert {"Excel", "pivot tables"} <= texts(ask("Strong Excel skills (pivot tables)"))


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Experience with Quillbase", "Quillbase"),
        ("Knowledge of XR-500 and EN 15085", "EN 15085"),
        ("Hands-on with tankOS", "tankOS"),
        ("3PL required", "3PL"),
    ],
)
def test_a_name_that_no_list_holds_is_known_by_its_look(ask: Ask, line: str, name: str) -> None:
    [found] = [item for item in ask(line) if item.name == name]
    assert found.named


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Knowledge of public assistance regulations", "public assistance regulations"),
        ("Strong menu development skills", "menu development"),
        ("Experience managing agencies and freelancers", "managing agencies and freelancers"),
        ("Orchid breeding", "Orchid breeding"),
    ],
)
def test_an_open_phrase_loses_its_boilerplate(ask: Ask, line: str, text: str) -> None:
    assert text in texts(ask(line))


@pytest.mark.parametrize(
    ("line", "text", "kind"),
    [
        ("Ability to work well under pressure while smiling", "work well under pressure", RequirementKind.SOFT),
        (
            "Able to communicate complex ideas to visitors",
            "communicate complex ideas to visitors",
            RequirementKind.SOFT,
        ),
        ("Ability to interpret and apply policies", "interpret and apply policies", RequirementKind.SKILL),
        ("Self-motivated and punctual", "Self-motivated", RequirementKind.SOFT),
        ("Teamfähigkeit und Zuverlässigkeit", "Teamfähigkeit", RequirementKind.SOFT),
    ],
)
def test_abilities_are_soft_skills_by_their_verb(ask: Ask, line: str, text: str, kind: RequirementKind) -> None:
    assert (text, kind) in {(item.text, item.kind) for item in ask(line)}


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Current RN license in the State of Ohio", "RN license in the State of Ohio"),
        ("CPA required", "CPA"),
        ("Crane operator certificate", "Crane operator certificate"),
        ("Staplerschein erforderlich", "Staplerschein"),
    ],
)
def test_licences_and_certificates_are_found(ask: Ask, line: str, text: str) -> None:
    assert text in {item.text for item in ask(line) if item.kind is RequirementKind.CERTIFICATION}


@pytest.mark.parametrize(
    "line",
    [
        "An equivalent combination of education and experience may be substituted",
        "Please send your resume and a cover letter",
        "No prior experience required",
        "Relevant certification",
        "Excellent skills",
    ],
)
def test_empty_words_ask_for_nothing(ask: Ask, line: str) -> None:
    assert ask(line) == ()


def test_a_line_lists_each_thing_once(ask: Ask) -> None:
    assert [item.name for item in ask("Python scripts, and more Python")].count("Python") == 1


def test_a_line_that_asks_anew_lists_a_thing_again_under_its_name(ask: Ask) -> None:
    found = ask("NodeJS and SQL", "Strong Node.js skills")
    assert {item.text for item in found if item.name == "Node.js"} == {"NodeJS", "Node.js"}


def test_the_duties_list_nothing_again() -> None:
    lines = ("Python required", "Write Python")
    roles = (LineRole.REQUIREMENT, LineRole.DUTY)
    text = "\n".join(lines)
    posting = Posting(
        "p",
        text,
        lines=tuple(
            PostingLine(role, line, text.index(line), text.index(line) + len(line), bullet=True)
            for role, line in zip(roles, lines, strict=True)
        ),
    )
    assert [item.name for item in extract_requirements(posting, load_vocabulary(), None).requirements] == ["Python"]


def test_to_meet_the_rules_of_a_check_is_no_ability(ask: Ask) -> None:
    found = ask("Ability to meet customer and government screening requirements")
    assert RequirementKind.SOFT not in {item.kind for item in found}


def test_the_company_is_no_requirement() -> None:
    line = "Passion for Larkfield and gardening"
    posting = Posting(
        "p", line, company="Larkfield", lines=(PostingLine(LineRole.REQUIREMENT, line, 0, len(line), bullet=True),)
    )
    assert "Larkfield" not in names(extract_requirements(posting, load_vocabulary(), None).requirements)


def test_what_nothing_supports_is_only_mentioned() -> None:
    line = "What matters here is that our seasonal garden parties succeed for everyone"
    posting = Posting("p", line, lines=(PostingLine(LineRole.REQUIREMENT, line, 0, len(line), bullet=True),))
    found = extract_requirements(posting, load_vocabulary(), None)
    assert found.requirements == ()
    assert "seasonal garden parties succeed" in found.also_mentioned


def test_weights_order_the_requirements_of_a_level_and_cut_weak_phrases() -> None:
    line = "Knowledge of orchid breeding, soil chemistry and Python"
    posting = Posting("p", line, lines=(PostingLine(LineRole.REQUIREMENT, line, 0, len(line), bullet=True),))
    weights = {"orchid breeding": 0.05, "soil chemistry": 0.9, "Python": 0.3}
    found = extract_requirements(
        posting,
        load_vocabulary(),
        lambda _, phrases: tuple(tuple(weights[phrase] for phrase in group) for group in phrases),
    )
    assert [(item.text, item.weight) for item in found.requirements] == [("soil chemistry", 0.9), ("Python", 0.3)]
    assert found.also_mentioned == ("orchid breeding",)


_WORDS = st.sampled_from(
    [
        *(
            "Python",
            "SQL",
            "or",
            "and",
            ",",
            "(",
            ")",
            "5+",
            "years",
            "of",
            "experience",
            "in",
            "with",
            "preferred",
            ";",
        ),
        *(
            "Bachelor's",
            "degree",
            "German",
            "travel",
            "25%",
            "RN",
            "license",
            "ability",
            "to",
            "lead",
            "•",
            "teams",
            "e.g.",
        ),
        *("Größe", "\t", "required", "-", "such", "as", "…", "”", "C++", "a", "."),
    ]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(_WORDS, min_size=1, max_size=18), min_size=1, max_size=4))
def test_every_requirement_stands_in_the_posting_where_it_says(rows: list[list[str]]) -> None:
    lines = [" ".join(row) for row in rows]
    made, offset = [], 0
    for line in lines:
        made.append(PostingLine(LineRole.REQUIREMENT, line, offset, offset + len(line)))
        offset += len(line) + 1
    posting = Posting("p", "\n".join(lines), lines=tuple(made))
    found = extract_requirements(posting, load_vocabulary(), None)
    assert [" ".join(posting.text[item.start : item.end].split()) for item in found.requirements] == [
        item.text for item in found.requirements
    ]
    assert len({item.id for item in found.requirements}) == len(found.requirements)
    assert all(item.text for item in found.requirements)


def test_the_head_word_of_examples_is_not_listed_beside_them(ask: Ask) -> None:
    assert texts(ask("Experience with booking platforms such as Mews or Cloudbeds")) == {"Mews", "Cloudbeds"}


def test_an_abbreviation_behind_its_own_words_is_the_same_item(ask: Ask) -> None:
    assert names(ask("Experience with orchid tissue culture (OTC)")) == {"orchid tissue culture"}


def test_persons_and_everyday_words_of_a_duty_are_no_skills(ask: Ask) -> None:
    assert ask("Work with respiratory therapists in the warehouse", role=LineRole.DUTY, heading="Duties") == ()


def test_french_elisions_do_not_hide_a_name(ask: Ask) -> None:
    assert {"Excel", "SAP"} <= names(ask("Maîtrise d'Excel et de SAP"))


def test_the_small_print_may_set_a_condition(ask: Ask) -> None:
    found = ask("This post is subject to an enhanced DBS check", role=LineRole.LEGAL, heading="Safeguarding")
    assert [item.kind for item in found] == [RequirementKind.OTHER]


def test_equal_opportunity_text_sets_none(ask: Ask) -> None:
    line = "Applicants are considered without regard to age, citizenship or criminal background check"
    assert ask(line, role=LineRole.LEGAL, heading="Equal opportunity") == ()


def test_alternatives_within_an_experience_stay_one_item(ask: Ask) -> None:
    [found] = ask("Minimum of two (2) years' experience in a hotel front desk or guest services role")
    assert (found.name, found.years) == ("hotel front desk or guest services", 2)


@pytest.mark.parametrize("line", ["HVAC systems", "Manage the HVAC systems of the site"])
def test_few_skills_are_taken_from_duties(ask: Ask, line: str) -> None:
    [found] = ask(line, role=LineRole.DUTY, heading="Duties")
    assert (found.name, found.level.value) == ("HVAC", "unknown")


def test_of_many_duties_only_some_skills_are_taken(ask: Ask) -> None:
    skills = "Payroll, Bookkeeping, Budgeting, Auditing, Invoicing, Accounts payable, Cash handling, Recruitment"
    more = "Welding, Phlebotomy, Carpentry, Photography, Data entry, Stock control, Plumbing, Tiling, Baking, Roofing"
    found = ask(*f"{skills}, {more}".split(", "), role=LineRole.DUTY, heading="Duties")
    assert len(found) == 16


def test_where_much_is_asked_the_duties_add_little_but_names() -> None:
    asked = (
        "Excel, Sage, QuickBooks, Xero, Outlook, PowerPoint, SAP, Credit control, Invoicing, VAT, Jira, Looker, dbt, R"
    )
    items = "\n".join(f"- {item}" for item in asked.split(", "))
    duties = "- Prepare payroll and keep the general ledger\n- Look after cash handling\n- Use NetSuite under IFRS\n"
    found = tailor.posting_from_text(f"Clerk\nHartwell\n\nRequirements\n{items}\n\nDuties\n{duties}")
    from_duties = [one.text for one in found.requirements if one.level.value == "unknown"]
    assert len(from_duties) == 3
    assert {"NetSuite", "IFRS"} < set(from_duties)
    assert {"payroll", "general ledger", "cash handling"} & set(found.also_mentioned)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Current Ohio RN license", ["Registered Nurse"]),
        ("Active RN license, State of Ohio", ["Registered Nurse"]),
        ("Experience with Terraform in production", ["Terraform"]),
        ("Git and code review as daily habits", ["Git", "code review"]),
        ("Bachelor's degree or 10 years of experience", ["Bachelor's degree"]),
        ("Fluent Irish", ["Irish Gaelic"]),
        ("8 years pipe welding, 2 years as foreman or lead", ["pipe welding", "foreman or lead"]),
    ],
)
def test_what_stands_beside_an_item_is_none_itself(ask: Ask, line: str, names: list[str]) -> None:
    assert sorted(item.name for item in ask(line)) == sorted(names)


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("Training of juniors", "Training of juniors"),
        ("Supervision of new starters", "Supervision of new starters"),
        ("Mentoring of graduates", "mentoring"),
    ],
)
def test_people_are_asked_for_with_what_is_done_for_them(ask: Ask, line: str, kept: str) -> None:
    assert names(ask(line)) == {kept}


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Permis nacelle (CACES R486)", "Permis nacelle (CACES R486)"),
        ("Führerschein (Klasse BE)", "Führerschein (Klasse BE)"),
        ("Kranschein (Portalkran)", "Kranschein (Portalkran)"),
        ("Forklift licence (pivot steer)", "Forklift licence (pivot steer)"),
    ],
)
def test_a_paper_keeps_the_bracket_that_says_which_one_it_is(ask: Ask, line: str, text: str) -> None:
    [item] = ask(line)
    assert (item.text, item.kind) == (text, RequirementKind.CERTIFICATION)


def test_a_bracket_with_a_remark_is_no_part_of_a_paper(ask: Ask) -> None:
    assert ask("CPA qualified (or in the last year of training)")[0].text == "CPA qualified"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Pumps such as Alaris GH, B. Braun Perfusor or Graseby", ("Alaris GH", "B. Braun Perfusor", "Graseby")),
        ("AWS/Azure", ("AWS", "Azure")),
        ("MySQL/PostgreSQL", ("MySQL", "PostgreSQL")),
        ("HTML/CSS", ()),
        ("Jira/Confluence", ()),
    ],
)
def test_rivals_with_slashes_and_makers_with_initials_are_alternatives(
    ask: Ask, line: str, names: tuple[str, ...]
) -> None:
    assert {item.any_of for item in ask(line) if item.named or item.any_of} == {names}


def test_years_of_school_that_were_taught_are_one_experience(ask: Ask) -> None:
    assert [item.name for item in ask("Experience teaching Year 3 or Year 4")] == ["Year 3 or Year 4"]


@pytest.mark.parametrize("line", ["Reporting in Power BI", "Testing with Cypress", "Drafting via AutoCAD"])
def test_what_a_named_tool_is_for_is_no_item_beside_it(ask: Ask, line: str) -> None:
    assert len(ask(line)) == 1


@pytest.mark.parametrize("line", ["Punctual attendance", "Regular attendance", "Good attendance record"])
def test_attendance_is_one_soft_skill(ask: Ask, line: str) -> None:
    assert [item.kind for item in ask(line)] == [RequirementKind.SOFT]


@pytest.mark.parametrize("line", ["Payroll for over 300 employees", "Payroll for 90 or more staff"])
def test_how_many_people_something_is_for_is_no_item(ask: Ask, line: str) -> None:
    assert names(ask(line)) == {"payroll"}


def test_pipelines_say_nothing_beside_what_they_carry(ask: Ask) -> None:
    assert names(ask("Experience building ETL pipelines")) == {"ETL"}


@pytest.mark.parametrize("line", ["Managing", "Handling", "Weekly", "Envie", "Employees"])
def test_a_lone_word_that_says_nothing_is_no_item(ask: Ask, line: str) -> None:
    assert ask(line) == ()


def test_those_who_are_trained_are_no_item(ask: Ask) -> None:
    assert names(ask("Onboarding new employees")) == {"onboarding"}


@pytest.mark.parametrize("line", ["RN licence in good standing", "A driver's licence in good standing"])
def test_good_standing_is_part_of_a_licence(ask: Ask, line: str) -> None:
    [found] = ask(line)
    assert found.kind is RequirementKind.CERTIFICATION


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Experience with TIG and MIG welding on thin sheet", {"TIG welding", "MIG welding"}),
    ],
)
def test_what_things_side_by_side_are_done_on_makes_no_third_item(ask: Ask, line: str, names: set[str]) -> None:
    assert {found.name for found in ask(line)} == names


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("3+ yrs supervising a team of 15 or more in distribution", "supervising a team"),
        ("5 years leading teams of 8 or more", "leading teams"),
    ],
)
def test_a_number_or_more_is_no_alternative_and_a_team_is_led(ask: Ask, line: str, name: str) -> None:
    [found] = ask(line)
    assert (found.name, found.any_of) == (name, ())


@pytest.mark.parametrize("line", ["At least two of: Java, Kotlin, Scala", "Any two of Java, Kotlin and Scala"])
def test_several_of_a_list_are_one_group(ask: Ask, line: str) -> None:
    assert {found.any_of for found in ask(line)} == {("Java", "Kotlin", "Scala")}
