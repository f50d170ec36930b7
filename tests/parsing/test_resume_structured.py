import json
from dataclasses import replace

import pytest

from tailor.errors import InputError
from tailor.model import Document, NoteKind, Resume, Section
from tailor.parsing.resume import parse_resume
from tailor.readers import document_from_bytes
from tests.parsing.resume_outline import outline, read

WHOLE = """
Ann Example
Staff Nurse
ann@example.org | (415) 555-0142 | Austin, TX | linkedin.com/in/ann-example | ann.example
Clean driving licence

SUMMARY

Nurse with nine years on acute wards, calm under pressure.

CLINICAL EXPERIENCE

Staff Nurse, Elm Hospital, Leeds, UK (Mar 2019 – Present)
Ward of thirty beds for acute patients.
- Led a team of six
- Trained new staff

OTHER EXPERIENCE

Waiter, Mesa Diner (Summer 2014)

EDUCATION

BSc in Nursing, University of Leeds, 2012 – 2015
- GPA: 3.9

SKILLS

Clinical: Wound care (expert), Triage
Excel, SQL (basic)

LANGUAGES

English (native), German (B2)

CERTIFICATIONS
- Immediate Life Support – Resuscitation Council (2023)

VOLUNTEERING

Reading mentor, City Library, 2018 – 2019
- Read with children

PROJECTS

Ward app, 2020
- Wrote a rota app

PUBLICATIONS
- Night shifts and sleep – Nursing Times (2021)

AWARDS
- Nurse of the Year, 2020

INTERESTS

Choir, rowing

REFERENCES

On request

AVAILABILITY

Four weeks of notice
"""


def structured(data: object, name: str = "me.json") -> Resume:
    assert isinstance(data, dict)
    return parse_resume(Document(name, "json", "", (), data=json.loads(json.dumps(data))))


def bare(resume: Resume) -> tuple[object, ...]:
    """The facts of a resume without its places in a file."""
    links = sorted(link.url for link in resume.contact.links)
    contact = replace(resume.contact, links=())
    return contact, links, resume.headline, resume.language, [_bare(section) for section in resume.sections]


def _bare(section: Section) -> object:
    entries = [
        replace(
            entry,
            span=None,
            bullets=tuple(replace(bullet, span=None) for bullet in entry.bullets),
            details=tuple(replace(detail, span=None) for detail in entry.details),
        )
        for entry in section.entries
    ]
    groups = [
        replace(group, skills=tuple(replace(skill, span=None) for skill in group.skills)) for group in section.groups
    ]
    lines = [replace(one, span=None) for one in section.lines]
    return section.id, section.kind, section.heading, entries, groups, lines


def test_json_resume_gives_the_same_facts_back() -> None:
    resume = read(WHOLE)
    assert bare(structured(resume.to_json_resume())) == bare(resume)


def test_json_resume_has_every_kind_of_section_in_its_place() -> None:
    document = read(WHOLE).to_json_resume()
    meta = document.pop("meta")
    document.pop("$schema")
    assert document == {
        "basics": {
            "name": "Ann Example",
            "label": "Staff Nurse",
            "email": "ann@example.org",
            "phone": "(415) 555-0142",
            "url": "https://ann.example",
            "summary": "Nurse with nine years on acute wards, calm under pressure.",
            "location": {"city": "Austin", "region": "TX"},
            "profiles": [
                {"network": "LinkedIn", "username": "ann-example", "url": "https://linkedin.com/in/ann-example"}
            ],
        },
        "work": [
            {
                "name": "Elm Hospital",
                "position": "Staff Nurse",
                "location": "Leeds, UK",
                "startDate": "2019-03",
                "summary": "Ward of thirty beds for acute patients.",
                "highlights": ["Led a team of six", "Trained new staff"],
            },
            {"name": "Mesa Diner", "position": "Waiter", "startDate": "2014", "endDate": "2014"},
        ],
        "education": [
            {
                "institution": "University of Leeds",
                "studyType": "BSc",
                "area": "Nursing",
                "startDate": "2012",
                "endDate": "2015",
                "courses": ["GPA: 3.9"],
            }
        ],
        "skills": [
            {"name": "Clinical", "keywords": ["Wound care (expert)", "Triage"]},
            {"name": "Excel"},
            {"name": "SQL", "level": "basic"},
        ],
        "languages": [{"language": "English", "fluency": "native"}, {"language": "German", "fluency": "B2"}],
        "certificates": [{"name": "Immediate Life Support", "issuer": "Resuscitation Council", "date": "2023"}],
        "volunteer": [
            {
                "organization": "City Library",
                "position": "Reading mentor",
                "startDate": "2018",
                "endDate": "2019",
                "highlights": ["Read with children"],
            }
        ],
        "projects": [{"name": "Ward app", "endDate": "2020", "highlights": ["Wrote a rota app"]}],
        "publications": [{"name": "Night shifts and sleep", "publisher": "Nursing Times", "releaseDate": "2021"}],
        "awards": [{"title": "Nurse of the Year", "date": "2020"}],
        "interests": [{"name": "Choir"}, {"name": "rowing"}],
        "references": [{"reference": "On request"}],
    }
    assert isinstance(meta, dict)
    assert meta["tailor"]["sections"] == [
        "SUMMARY", "CLINICAL EXPERIENCE", "OTHER EXPERIENCE", "EDUCATION", "SKILLS", "LANGUAGES", "CERTIFICATIONS",
        "VOLUNTEERING", "PROJECTS", "PUBLICATIONS", "AWARDS", "INTERESTS", "REFERENCES", "AVAILABILITY",
    ]  # fmt: skip
    assert meta["tailor"]["other"] == [
        {"id": "s1", "lines": ["Clean driving licence"]},
        {"id": "s15", "lines": ["Four weeks of notice"]},
    ]


def test_an_edited_document_is_read_as_it_now_is() -> None:
    document = json.loads(json.dumps(read(WHOLE).to_json_resume()))
    document["work"].insert(0, {"name": "Oak Clinic", "position": "Ward Manager", "startDate": "2022-01"})
    document["work"][1]["endDate"] = "2021-12"
    resume = structured(document)
    jobs = [
        (entry.title, entry.organisation, entry.dates.text if entry.dates else "")
        for section in resume.sections
        for entry in section.entries
    ]
    assert jobs[:3] == [
        ("Ward Manager", "Oak Clinic", "2022-01 – Present"),
        ("Staff Nurse", "Elm Hospital", "2019-03 – 2021-12"),
        ("Waiter", "Mesa Diner", "2014"),
    ]


def test_all_problems_are_named_at_once_with_their_paths() -> None:
    data = {"basics": {"name": ["Ann"]}, "work": [{"startDate": "soon", "highlights": 3}], "skills": [{"keywords": {}}]}
    with pytest.raises(InputError) as caught:
        structured(data)
    assert "basics.name: " in caught.value.what
    assert 'work[0].startDate: "soon" is not a date such as 2019, 2019-03 or 2019-03-14' in caught.value.what
    assert "work[0].highlights: " in caught.value.what
    assert caught.value.where == "me.json"


def test_unknown_keys_are_noted_with_their_values() -> None:
    resume = structured(
        {"basics": {"name": "Ann Example"}, "work": [{"name": "Elm Hospital", "position": "Nurse", "salary": "secret"}]}
    )
    notes = [note.text for note in resume.notes if note.kind is NoteKind.OTHER]
    assert notes == ["work[0].salary is not a part of JSON Resume and was not used: secret"]


def test_years_as_numbers_and_words_for_the_present_are_dates() -> None:
    resume = structured({"work": [{"name": "Elm Hospital", "startDate": 2019, "endDate": "Present"}]})
    dates = resume.sections[0].entries[0].dates
    assert dates is not None
    assert (dates.start, dates.end, dates.current) == ("2019", None, True)


def test_a_mapping_that_is_no_resume_is_refused() -> None:
    with pytest.raises(InputError, match="neither a JSON Resume"):
        structured({"name": "package", "version": "1.0.0"})


def test_rendercv_is_read_under_its_own_headings() -> None:
    resume = structured(
        {
            "cv": {
                "name": "Ann Example",
                "location": "Leeds, UK",
                "email": "ann@example.org",
                "social_networks": [{"network": "GitHub", "username": "ann-example"}],
                "sections": {
                    "welcome": ["This is **my** [page](https://ann.example)."],
                    "experience": [
                        {
                            "company": "Elm Hospital",
                            "position": "Nurse",
                            "start_date": "2019-03",
                            "end_date": "present",
                            "highlights": ["Led a team"],
                        }
                    ],
                    "education": [{"institution": "Leeds", "area": "Nursing", "degree": "BSc", "end_date": 2015}],
                    "skills": [{"label": "Clinical", "details": "Triage, Wound care"}],
                    "Distinctions": [{"bullet": "Nurse of the Year"}],
                },
            }
        },
        "me.yaml",
    )
    assert [section.heading for section in resume.sections] == [
        "Welcome",
        "Experience",
        "Education",
        "Skills",
        "Distinctions",
    ]
    assert outline(resume, "Welcome") == "This is my page."
    assert outline(resume, "Experience") == "> Nurse / Elm Hospital / ? / 2019-03..now\n- Led a team"
    assert outline(resume, "Education") == "> BSc, Nursing / Leeds / ? / ..2015"
    assert outline(resume, "Skills") == "= Clinical: Triage, Wound care"
    assert outline(resume, "Distinctions") == "> Nurse of the Year / ? / ? / ?"
    assert [link.url for link in resume.contact.links] == ["https://github.com/ann-example"]


@pytest.mark.parametrize(
    ("score", "line"), [("3.7", "Score: 3.7"), ("First", "Score: First"), ("GPA 3.7", "GPA 3.7"), (3.7, "Score: 3.7")]
)
def test_a_score_is_a_labelled_line_and_a_score_again_when_it_is_written(score: object, line: str) -> None:
    row = {"institution": "Elm University", "studyType": "BSc", "summary": "With honours", "score": score}
    resume = structured({"basics": {"name": "Ann Example"}, "education": [row]})
    (entry,) = resume.sections[0].entries
    assert [detail.text for detail in entry.details] == ["With honours", line]
    written = resume.to_json_resume()
    assert written["education"] == [{**row, "score": str(score)}]
    assert bare(structured(written)) == bare(resume)


def test_a_picture_that_is_not_used_is_told_of() -> None:
    data = {"basics": {"name": "Ann Example", "image": "https://ann.example/me.jpg"}, "skills": [{"name": "Sewing"}]}
    resume = parse_resume(Document("me.json", "json", "", (), data=data))
    assert "basics.image, a picture, was not used: https://ann.example/me.jpg" in [note.text for note in resume.notes]


def test_keys_that_hold_null_are_keys_that_nobody_filled_in() -> None:
    data: dict[str, object] = {
        "basics": {"name": "Ann Example", "email": "ann@example.org", "profiles": None, "location": None},
        "work": [
            {"name": "Elm Bakery", "position": "Baker", "startDate": "2019-03", "endDate": None, "highlights": None}
        ],
        "skills": None,
    }
    resume = parse_resume(Document("me.json", "json", "", (), data=data))
    assert [(one.title, one.organisation) for one in resume.sections[0].entries] == [("Baker", "Elm Bakery")]


def test_a_json_resume_that_cannot_be_read_names_what_departs_from_the_schema_too() -> None:
    data = '{"basics": {"name": 7, "email": "x"}, "work": [{"startDate": "May 2019"}, "oops"], "skills": {"a": 1}}'
    with pytest.raises(InputError) as caught:
        parse_resume(document_from_bytes(data.encode(), "bad.json"))
    told = str(caught.value)
    assert told.startswith("bad.json: 5 problems in this JSON Resume: ")
    for path in ("basics.name", "basics.email", "work[0].startDate", "work[1]", "skills"):
        assert told.count(path) == 1


@pytest.mark.parametrize(
    ("location", "place"),
    [
        ({"city": "Dayton", "region": "OH", "postalCode": "45402"}, "Dayton, OH 45402"),
        ({"city": "Leeds", "postalCode": "LS1 4AP", "countryCode": "GB"}, "Leeds LS1 4AP, GB"),
        ({"address": "Am Hof 3", "postalCode": "10115", "city": "Berlin"}, "Am Hof 3, 10115 Berlin"),
        ({"city": "Lyon", "postalCode": "69003", "region": "Rhône", "countryCode": "FR"}, "69003 Lyon, Rhône, FR"),
        ({"postalCode": "45402"}, "45402"),
        ({"countryCode": "NL"}, "NL"),
    ],
)
def test_a_place_is_written_as_letters_are_addressed_there(location: dict[str, str], place: str) -> None:
    resume = structured({"basics": {"name": "Ann Example", "location": location}, "skills": ["Triage"]})
    assert resume.contact.location == place


@pytest.mark.parametrize("day", ["2019-13", "2012-00", "2019-02-31"])
def test_a_day_that_no_calendar_has_is_refused_with_its_path(day: str) -> None:
    data = {"basics": {"name": "Ann Example"}, "work": [{"name": "Elm Inn", "position": "Cook", "startDate": day}]}
    with pytest.raises(InputError, match=rf'work\[0\]\.startDate: "{day}" is not in the calendar'):
        structured(data)
