from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tailor.vocabulary import load_vocabulary


def names(text: str) -> list[str]:
    return [mention.term.name for mention in load_vocabulary().find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("C#, C++ and .NET", ["C#", "C++", ".NET"]),
        ("Node.js, NodeJS or Node JS", ["Node.js", "Node.js", "Node.js"]),
        ("CI/CD and A/B testing", ["CI/CD", "A/B testing"]),
        ("ISO 9001:2015", ["ISO 9001"]),
        ("SAP S/4HANA", ["SAP S/4HANA"]),
        ("T-SQL scripts", ["T-SQL"]),
        ("NoSQL only", ["NoSQL"]),
        ("JavaScript", ["JavaScript"]),
        ("PowerBI reports", ["Power BI"]),
        ("RNs and LPNs", ["Registered Nurse", "Licensed Practical Nurse"]),
        ("B.S. in Biology, Ph.D.", ["Bachelor of Science", "PhD"]),
        ("master’s degree", ["master's degree"]),
        ("driver's licence", ["driver's license"]),
        ("FP&A", ["FP&A"]),
        ("CompTIA A+ and Security+", ["CompTIA A+", "CompTIA Security+"]),
    ],
)
def test_names_with_signs_are_found_whole(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Willing to go the extra mile", "Go Live in March", "Supervised the rest of the team", "ALL THE REST OF IT",
        "said it would be finished on time", "copy that sparked interest", "React quickly to alarms",
        "managed building access badges", "Ability to excel at work", "Excel in a fast role", "a swift reply",
        "In Spring 2020", "the spring semester", "Vitamin C levels", "C. Poole", "the C-suite", "express mail",
        "a chef in the kitchen", "an epic journey", "word of mouth", "the outlook is good", "lead by example or leave",
        "an oracle of wisdom",
        "reacted and sketched", "rust on the hull", "sage advice", "polish the floors",
        "Teams of ten people", "ability to lead, express and listen", "a toast to the couple", "50 ml of water",
        "turned in the papers", "typed it", "Go-live", "Teams: you will lead many", "Go - and go far with us today",
    ],
)  # fmt: skip
def test_everyday_words_are_no_names(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Python, Go, Rust", ["Python", "Go", "Rust"]),
        ("python, go, rust", ["Python", "Go", "Rust"]),
        ("Services in Go.", ["Go"]),
        ("Go developer", ["Go"]),
        ("Go experience", ["Go"]),
        ("Access required", ["Microsoft Access"]),
        ("some React; SQL", ["React", "SQL"]),
        ("Word, Excel, Outlook", ["Microsoft Word", "Excel", "Outlook"]),
        ("Built reports in Excel", ["Excel"]),
        ("Excel", ["Excel"]),
        ("Teams\nSlack", ["Microsoft Teams", "Slack"]),
        ("R (advanced)", ["R"]),
        ("Excel: 5 years", ["Excel"]),
        ("Go – expert", ["Go"]),
        ("Charted in Epic and Cerner", ["Epic", "Cerner"]),
        ("Spring and Hibernate with Java", ["Spring", "Hibernate", "Java"]),
        ("IT background", ["information technology"]),
        ("REST API design", ["REST", "APIs"]),
        ("Native Polish speaker", ["Polish"]),
    ],
)
def test_everyday_words_are_names_in_the_company_of_names(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    "text",
    ["Python, access to systems", "Docker, access, and monitoring", "SQL; Express interest early", "Java, excel at it"],
)
def test_an_everyday_word_after_a_name_is_no_item_of_a_list(text: str) -> None:
    assert set(names(text)) <= {"Python", "SQL", "Java", "Docker"}


def test_capitals_count_in_a_list_of_capitals_but_not_in_a_shout() -> None:
    assert names("PYTHON, SQL, AWS, IT, REST") == ["Python", "SQL", "AWS", "information technology", "REST"]
    assert names("WE DO IT ALL") == []
    assert names("ANA REYES, BSN, RN") == ["Bachelor of Science in Nursing", "Registered Nurse"]


def test_words_of_another_sentence_support_no_name() -> None:
    assert names("Access to benefits! Word, Excel and PowerPoint.") == ["Microsoft Word", "Excel", "PowerPoint"]


@pytest.mark.parametrize(
    ("text", "unmeant"),
    [
        ("Cut lean meat", "lean manufacturing"),
        ("Agile and fit", "agile"),
        ("Wrote a thesis on Kafka novels", "Apache Kafka"),
        ("Flew with SAS airlines", "SAS"),
        ("Took care of a python and other snakes", "Python"),
        ("Patients with CHF, COPD and CAD", "CAD"),
        ("Monitored HR and BP", "human resources"),
        ("Built SQL tables for the data warehouse", "warehousing"),
        ("Asana yoga poses", "Asana"),
        ("Coached Spring soccer", "Spring"),
        ("Moved to Leeds", "LEED certification"),
        ("Said it would be finished on time.", "information technology"),
    ],
)
def test_a_name_is_barred_by_a_word_that_it_does_not_go_with(text: str, unmeant: str) -> None:
    assert unmeant not in names(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Loaded Snowflake nightly", ["Snowflake"]),
        ("Managed AD users and groups", ["Active Directory"]),
        ("AR for 80 clients", ["accounts receivable"]),
        ("Supervised lean teams", ["lean manufacturing"]),
        ("Ran Kafka at scale", ["Apache Kafka"]),
        ("Moved pallets in a warehouse", ["warehousing"]),
    ],
)
def test_the_same_names_count_where_they_are_meant(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "heating ventilation and air conditioning",
        "Heating, ventilation, and air conditioning",
        "heating, ventilation and air conditioning",
        "Heating, ventilation & air conditioning",
    ],
)
def test_a_list_within_a_name_may_have_commas(text: str) -> None:
    assert names(text) == ["HVAC"]


def test_a_comma_parts_names_that_are_no_list() -> None:
    assert names("heating, and cooling") == []


def test_an_employer_is_no_tool() -> None:
    assert names("Worked at Square, then for Lever") == []


@pytest.mark.parametrize(
    "text", ["Python, reacted, SQL", "SQL; polished; sparked; Docker", "Java, excelled, sketches, Python"]
)
def test_an_inflected_word_in_a_list_of_names_is_no_name(text: str) -> None:
    assert set(names(text)) <= {"Python", "SQL", "Java", "Docker"}


def test_a_sales_force_is_not_salesforce() -> None:
    assert "Salesforce" not in names("Sales force of 40 people")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("managed inventories", ["inventory management"]),
        ("inventory controls", ["inventory management"]),
        ("managing budgets", ["budgeting"]),
        ("front-end developments", ["front-end development"]),
        ("Healthcare", ["health care"]),
        ("health-care", ["health care"]),
        ("anaesthetists work in paediatrics", ["pediatrics"]),
        ("lesson plans", ["lesson planning"]),
        ("machine, learning", []),
    ],
)
def test_ordinary_words_are_found_inflected(text: str, expected: list[str]) -> None:
    assert [name for name in names(text) if name in {*expected, "inventory management", "machine learning"}] == expected


def test_the_longest_name_wins() -> None:
    assert names("Project Management Professional") == ["PMP"]
    assert names("Microsoft SQL Server Reporting Services") == ["SSRS"]


def test_a_mention_says_whether_it_is_an_alias() -> None:
    mentions = load_vocabulary().find("Kubernetes (K8s)")
    assert [(mention.words, mention.alias) for mention in mentions] == [("Kubernetes", False), ("K8s", True)]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("K8s", "Kubernetes"), ("postgres", "PostgreSQL"), ("ML", "machine learning"),
        ("Front End", "front-end development"),
        ("IT", "information technology"), ("it", None), ("unheard of", None), ("", None), ("R&D&Q", None),
    ],
)  # fmt: skip
def test_a_name_or_alias_leads_to_its_term(name: str, expected: str | None) -> None:
    term = load_vocabulary().get(name)
    assert (term.name if term else None) == expected


@pytest.mark.parametrize(
    ("holder", "entailed"),
    [
        ("PostgreSQL", "SQL"), ("PostgreSQL", "databases"), ("React", "JavaScript"), ("React", "front-end framework"),
        ("Docker", "containerization"), ("AWS", "cloud platforms"), ("Azure", "cloud platforms"),
        ("GCP", "cloud platforms"), ("Excel", "spreadsheets"), ("Mailchimp", "email marketing"),
        ("front desk", "customer service"), ("QuickBooks", "accounting software"), ("Epic", "EHR"),
        ("Cerner", "electronic health records"), ("RN", "nursing license"), ("PhD", "bachelor's degree"),
        ("MBA", "master's degree"), ("CDL Class A", "driver's license"),
        ("intensive care", "acute care"), ("user research", "user experience"), ("RHEL", "Linux"),
        ("Jira", "project management tools"), ("pytest", "testing frameworks"), ("Canva", "design software"),
        ("PyTorch", "machine learning frameworks"), ("kaizen", "lean manufacturing"), ("CNC", "machining"),
        ("Zendesk", "help desk software"), ("BSCS", "bachelor's degree"),
    ],
)  # fmt: skip
def test_holding_one_thing_entails_another_and_not_the_reverse(holder: str, entailed: str) -> None:
    vocabulary = load_vocabulary()
    held, implied = vocabulary.get(holder), vocabulary.get(entailed)
    assert held is not None
    assert implied is not None
    assert implied.name in vocabulary.implies_of(holder)
    assert held.name in vocabulary.implied_by(entailed)
    assert held.name not in vocabulary.implies_of(entailed)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Docker", "Kubernetes"), ("Power BI", "Tableau"), ("AWS", "Azure"), ("React", "Angular"),
        ("Java", "JavaScript"), ("SolidWorks", "AutoCAD"), ("Epic", "Cerner"), ("ACCA", "CPA"),
        ("MySQL", "PostgreSQL"), ("MIG welding", "TIG welding"),
    ],
)  # fmt: skip
def test_siblings_do_not_entail_each_other(one: str, other: str) -> None:
    vocabulary = load_vocabulary()
    assert other not in vocabulary.implies_of(one)
    assert one not in vocabulary.implies_of(other)


NAMES = sorted({name for term in load_vocabulary().terms for name in term.names})


@given(
    st.lists(st.one_of(st.sampled_from(NAMES), st.text(max_size=12)), max_size=8),
    st.sampled_from([" ", ", ", "\n", "/"]),
)
@settings(deadline=None, max_examples=150)
def test_mentions_stand_where_they_say_and_never_overlap(parts: list[str], glue: str) -> None:
    text = glue.join(parts)
    mentions = load_vocabulary().find(text)
    assert all(text[mention.start : mention.end] == mention.words for mention in mentions)
    assert all(one.end <= other.start for one, other in pairwise(mentions))
    assert mentions == load_vocabulary().find(text)


def test_every_name_is_found_in_a_text_that_is_only_the_name() -> None:
    vocabulary = load_vocabulary()
    lost = [
        name
        for name in NAMES
        if not any(mention.words.strip(".") == name.strip(".") for mention in vocabulary.find(name))
    ]
    assert lost == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("first in, first out rotation", ["FIFO"]),
        ("extract, transform, load jobs", ["ETL"]),
        ("UV/Vis and GC/MS", ["UV-Vis", "GC-MS"]),
        ("tested to Ph. Eur. monographs", ["European Pharmacopoeia"]),
        ("rolled out MFA for the staff", ["multi-factor authentication"]),
    ],
)
def test_a_name_keeps_its_own_signs_between_its_words(text: str, expected: list[str]) -> None:
    assert [mention.term.name for mention in load_vocabulary().find(text)] == expected


@pytest.mark.parametrize(
    ("text", "name", "found"),
    [
        ("Coding in Java", "programming", True),
        ("Welder coding for pipe work", "programming", False),
        ("Clinical coding of charts", "programming", False),
        ("Networking of two offices", "networking", True),
        ("Networking at trade fairs", "networking", False),
        ("Catalogued maps by RDA", "Resource Description and Access", True),
        ("Catalogued maps by RDA", "Registered Dental Assistant", False),
        ("RDA, chairside at a dentist's", "Registered Dental Assistant", True),
        ("HGV Class 2 licence", "HGV Class 2", True),
        ("Kept a Rails monolith alive", "Ruby on Rails", True),
        ("Fitted curtain rails", "Ruby on Rails", False),
        ("Protein translation in yeast", "translation", False),
        ("Issued B/Ls", "bills of lading", True),
        ("HGV Class 2 licence", "HGV license", False),
    ],
)
def test_a_word_of_several_trades_is_told_by_its_neighbours(text: str, name: str, found: bool) -> None:  # noqa: FBT001
    assert (name in names(text)) is found
