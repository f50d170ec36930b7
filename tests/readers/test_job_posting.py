"""Postings that come as data: JSON-LD in a page, answers of job boards."""

import json

import pytest

from tailor.parsing.posting import parse_posting
from tailor.readers import document_from_text
from tests.readers.dump import dump

LONG = "<p>" + "We care for people in the whole of the county. " * 8 + "</p>"
POSTING: dict[str, object] = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    "title": "Ward Nurse",
    "description": "<p>We need a nurse.</p><ul><li>Care</li><li>Teach</li></ul>",
    "hiringOrganization": {"@type": "Organization", "name": "Example Health"},
    "jobLocation": {"address": {"addressLocality": "Leeds", "addressRegion": "Yorkshire", "addressCountry": "GB"}},
    "baseSalary": {"currency": "GBP", "value": {"minValue": 30000, "maxValue": 35000, "unitText": "YEAR"}},
    "applicationContact": {"name": "Mia Berg", "email": "mia@example.org"},
    "validThrough": "2026-05-01T23:59:00Z",
    "inLanguage": "en",
    "identifier": {"value": "R-12"},
}
FACTS = [
    ("title", "Ward Nurse"),
    ("company", "Example Health"),
    ("location", "Leeds, Yorkshire, GB"),
    ("salary", "GBP 30000 - 35000 per year"),
    ("language", "en"),
    ("contact_name", "Mia Berg"),
    ("contact_email", "mia@example.org"),
    ("closing_date", "2026-05-01"),
    ("reference", "R-12"),
]


def page(data: object, body: str = "<h1>Ward Nurse</h1><p>Apply now</p>") -> str:
    text = data if isinstance(data, str) else json.dumps(data)
    return f'<html><head><script type="application/ld+json">{text}</script></head><body>{body}</body></html>'


def with_facts(**changes: object) -> list[tuple[str, str]]:
    document = document_from_text(page(POSTING | changes), "a.html")
    return [(fact.name, fact.value) for fact in document.facts]


@pytest.mark.parametrize(
    "data",
    [
        POSTING,
        [{"@type": "WebSite"}, POSTING],
        {"@graph": [{"@type": "BreadcrumbList"}, POSTING]},
        POSTING | {"@type": ["JobPosting", "Thing"]},
        POSTING
        | {
            "description": "&lt;p&gt;We need a nurse.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Care&lt;/li&gt;"
            "&lt;li&gt;Teach&lt;/li&gt;&lt;/ul&gt;"
        },
        POSTING | {"description": "We need a nurse.\n* Care\n* Teach"},
        json.dumps(POSTING).replace("a nurse.", "a\nnurse."),
        json.dumps(POSTING).replace("a nurse.", "a nurse\\u002e") + ";",
        "<!--" + json.dumps(POSTING) + "-->",
    ],
    ids=[
        "alone",
        "in a list",
        "in a graph",
        "two types",
        "escaped twice",
        "plain",
        "raw line break",
        "with a semicolon",
        "in a comment",
    ],
)
def test_a_job_posting_in_the_page_gives_its_facts_and_lines(data: object) -> None:
    document = document_from_text(page(data), "a.html")
    assert [(fact.name, fact.value) for fact in document.facts] == FACTS
    assert dump(document) == "#1 Ward Nurse\n- We need a nurse.\n* Care\n* Teach"


def test_properties_that_the_description_lacks_are_added_under_their_names() -> None:
    more = {"qualifications": "Registration", "responsibilities": ["Care", "Night shifts"], "skills": "Teach"}
    assert dump(document_from_text(page(POSTING | more), "a.html")) == (
        "#1 Ward Nurse\n- We need a nurse.\n* Care\n* Teach\n#2 Responsibilities\n* Care\n* Night shifts\n"
        "#2 Qualifications\n- Registration"
    )


@pytest.mark.parametrize(
    ("description", "body"),
    [
        ("<p>We need...</p>", f"<h1>Ward Nurse</h1>{LONG}<ul><li>Care</li></ul>"),
        ("We care for people. " * 40, f"<h1>Ward Nurse</h1>{LONG}<ul><li>Care</li></ul>"),
    ],
    ids=["an excerpt", "without its lines"],
)
def test_the_page_is_read_where_its_data_are_poorer(description: str, body: str) -> None:
    text = page(POSTING | {"description": description}, body)
    lines = dump(document_from_text(text, "a.html")).split("\n")
    assert (lines[0], lines[-1]) == ("#1 Ward Nurse", "* Care")


def test_broken_data_in_a_page_do_no_harm() -> None:
    assert dump(document_from_text(page('{"@type": "JobPosting", '), "a.html")) == "#1 Ward Nurse\n- Apply now"


@pytest.mark.parametrize(
    ("change", "fact"),
    [
        ({"jobLocationType": "TELECOMMUTE"}, ("location", "Leeds, Yorkshire, GB (remote)")),
        ({"jobLocationType": "TELECOMMUTE", "jobLocation": None}, ("location", "Remote")),
        (
            {
                "jobLocationType": "TELECOMMUTE",
                "jobLocation": None,
                "applicantLocationRequirements": [{"@type": "Country", "name": "Ireland"}],
            },
            ("location", "Remote, Ireland"),
        ),
        ({"jobLocationType": "TELECOMMUTE", "jobLocation": {"address": "Leeds"}}, ("location", "Leeds (remote)")),
        ({"jobLocation": [{"address": {"addressCountry": f"Country {i}"}} for i in range(9)]}, ("location", "Remote")),
        ({"jobLocation": [{"address": "Leeds"}, {"address": "York"}]}, ("location", "Leeds; York")),
        ({"baseSalary": "£30k"}, ("salary", "£30k")),
        ({"baseSalary": {"currency": "NOK", "value": 500, "unitCode": "ANN"}}, ("salary", "NOK 500")),
        (
            {"baseSalary": {"currency": "EUR", "value": {"value": 25.5, "unitText": "HOUR"}}},
            ("salary", "EUR 25.5 per hour"),
        ),
        ({"hiringOrganization": "Example &amp; Sons"}, ("company", "Example & Sons")),
        ({"identifier": "A7"}, ("reference", "A7")),
    ],
)
def test_facts_are_read_from_the_forms_that_they_come_in(change: dict[str, object], fact: tuple[str, str]) -> None:
    assert fact in with_facts(**change)


GREENHOUSE = {
    "title": "Ward Nurse",
    "company_name": "Example Health",
    "location": {"name": "Leeds"},
    "requisition_id": "50",
    "content": "&lt;p&gt;We need a nurse.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Care&lt;/li&gt;&lt;/ul&gt;",
}
LEVER = {
    "text": "Ward Nurse",
    "categories": {"location": "Leeds", "team": "Wards"},
    "descriptionPlain": "We need a nurse.",
    "lists": [{"text": "What you do", "content": "<li>Care</li><li>Teach</li>"}],
    "additional": "<div>Apply by May.</div>",
}
ASHBY = {"title": "Ward Nurse", "location": "Leeds", "descriptionHtml": "<p>We need a nurse.</p>", "isRemote": False}
SMART = {
    "name": "Ward Nurse",
    "company": {"name": "Example Health"},
    "location": {"city": "Leeds", "country": "gb"},
    "jobAd": {"sections": {"qualifications": {"title": "Qualifications", "text": "<ul><li>Registration</li></ul>"}}},
}


@pytest.mark.parametrize(
    ("answer", "lines", "facts"),
    [
        (
            GREENHOUSE,
            "#1 Ward Nurse\n- We need a nurse.\n* Care",
            {"company": "Example Health", "location": "Leeds", "reference": "50"},
        ),
        ({"jobs": [GREENHOUSE]}, "#1 Ward Nurse\n- We need a nurse.\n* Care", {"location": "Leeds"}),
        (
            LEVER,
            "#1 Ward Nurse\n- We need a nurse.\n#2 What you do\n* Care\n* Teach\n- Apply by May.",
            {"location": "Leeds"},
        ),
        (ASHBY, "#1 Ward Nurse\n- We need a nurse.", {"location": "Leeds"}),
        (
            SMART,
            "#1 Ward Nurse\n#2 Qualifications\n* Registration",
            {"company": "Example Health", "location": "Leeds, gb"},
        ),
        (POSTING, "#1 Ward Nurse\n- We need a nurse.\n* Care\n* Teach", dict(FACTS)),
    ],
    ids=["Greenhouse", "a list of one", "Lever", "Ashby", "SmartRecruiters", "schema.org"],
)
def test_the_answer_of_a_job_board_is_read_as_a_posting(answer: object, lines: str, facts: dict[str, str]) -> None:
    document = document_from_text(json.dumps(answer), "job.json")
    assert (dump(document), document.format) == (lines, "html")
    assert {name: document.fact(name) for name in facts} == facts


@pytest.mark.parametrize("before", ["", "\n  window.__isCustom = false;\n  ", "window.__theme = {};", "var a = {1};\n"])
def test_a_posting_that_a_script_would_have_shown_is_read(before: str) -> None:
    data = {"posting": ASHBY | {"descriptionHtml": LONG + "<ul><li>Care</li></ul>"}}
    script = f"{before}window.__appData = {json.dumps(data)};"
    text = f"<html><body><div id='root'></div><script>{script}</script></body></html>"
    lines = dump(document_from_text(text, "a.html")).split("\n")
    assert (lines[0], lines[-1]) == ("#1 Ward Nurse", "* Care")


@pytest.mark.parametrize(
    ("given", "salary"),
    [
        (
            {"salaryRange": {"min": 480, "max": 560, "currency": "SEK", "interval": "per-hour-wage"}},
            "SEK 480 - 560 per hour",
        ),
        ({"compensation": {"compensationTierSummary": "£26K – £29K"}}, "£26K – £29K"),
        ({"scrapeableCompensationSalarySummary": "£26K", "compensationTierSummary": "£26K • Equity"}, "£26K"),
    ],
)
def test_the_pay_that_a_board_gives_as_data_is_read(given: dict[str, object], salary: str) -> None:
    text = json.dumps({"text": "Clerk", "descriptionPlain": "Answer phones.", "lists": [], **given})
    assert document_from_text(text, "job.json").fact("salary") == salary


@pytest.mark.parametrize(
    ("answer", "lines", "facts"),
    [
        (
            {
                "offer": {
                    "title": "Ward Nurse",
                    "locations": [{"city": "Leeds", "country": "United Kingdom"}],
                    "description": "<p>We need a nurse.</p>",
                    "requirements": "<ul><li>Registration</li></ul>",
                    "close_at": "2027-05-31 23:59:00 UTC",
                    "salary": {"min": "30000", "max": "34000", "period": "year", "currency": "GBP"},
                }
            },
            "#1 Ward Nurse\n- We need a nurse.\n#2 Requirements\n* Registration",
            {"location": "Leeds, United Kingdom", "closing_date": "2027-05-31", "salary": "GBP 30000 - 34000 per year"},
        ),
        (
            {
                "jobPostingInfo": {
                    "title": "Ward Nurse",
                    "location": "Leeds",
                    "jobDescription": "<ul><li>Care</li></ul>",
                }
            },
            "#1 Ward Nurse\n* Care",
            {"location": "Leeds"},
        ),
        (
            {
                "name": "Ward Nurse",
                "workLocations": ["Leeds"],
                "description": {"company": "<p>Elm</p>", "role": "<p>Care</p>"},
            },
            "#1 Ward Nurse\n- Elm\n- Care",
            {"location": "Leeds"},
        ),
        (
            {
                "name": "Elm Care",
                "description": "<p>Homes.</p>",
                "jobs": [{"title": "Ward Nurse", "description": "Care."}],
            },
            "#1 Ward Nurse\n- Care.",
            {"title": "Ward Nurse"},
        ),
        (
            {"title": "Ward Nurse", "description": "Care.", "preferred_qualifications": "Spanish"},
            "#1 Ward Nurse\n- Care.\n#2 Preferred qualifications\n- Spanish",
            {},
        ),
    ],
    ids=["Recruitee", "Workday", "Rippling", "Workable's page of an employer", "qualifications apart"],
)
def test_the_answers_of_other_boards_are_read_too(answer: object, lines: str, facts: dict[str, str]) -> None:
    document = document_from_text(json.dumps(answer), "job.json")
    assert dump(document) == lines
    assert {name: document.fact(name) for name in facts} == facts


def test_a_flag_for_work_from_afar_is_the_rule_beside_a_place() -> None:
    document = document_from_text(json.dumps(ASHBY | {"isRemote": True}), "answer.json")
    assert document.fact("location") == "Leeds (remote)"


@pytest.mark.parametrize(
    ("address", "company"),
    [
        ("https://jobs.lever.co/oxlip-arborists/0f", "Oxlip Arborists"),
        ("https://jobs.ashbyhq.com/Oxlip%20Arborists/0f", "Oxlip Arborists"),
        ("https://jobs.lever.co/ox1/0f", ""),
    ],
)
def test_the_employer_may_be_named_by_the_board_s_address_alone(address: str, company: str) -> None:
    text = "<div>We look after old oaks.</div><ul><li>CS38 ticket</li><li>Clean licence</li></ul>"
    answer = {"text": "Tree Surgeon", "categories": {"location": "Ludlow"}, "description": text, "hostedUrl": address}
    assert parse_posting(document_from_text(json.dumps(answer), "job.json")).company == company
