"""Invented persons and postings, and a literal match between them."""

from collections.abc import Sequence

from tailor.model import (
    Bullet,
    Contact,
    Coverage,
    DateRange,
    Entry,
    Evidence,
    Finding,
    Letter,
    Match,
    Place,
    Posting,
    PostingContact,
    Reason,
    Requirement,
    RequirementKind,
    RequirementLevel,
    Resume,
    Section,
    SectionKind,
    Skill,
    SkillGroup,
    Status,
)
from tailor.text import find_phrase
from tailor.vocabulary import Term, Vocabulary

MUST, NICE, UNKNOWN = RequirementLevel.MUST, RequirementLevel.NICE, RequirementLevel.UNKNOWN
TOOL, SKILL, CERTIFICATION = RequirementKind.TOOL, RequirementKind.SKILL, RequirementKind.CERTIFICATION

VOCABULARY = Vocabulary(
    (
        Term("Kubernetes", TOOL, ("K8s",), named=True),
        Term("Amazon Web Services", TOOL, ("AWS",), named=True),
        Term("PostgreSQL", TOOL, ("Postgres",), ("SQL",), named=True),
        Term("SQL", TOOL, named=True),
        Term("Python", TOOL, named=True),
        Term("Terraform", TOOL, named=True),
        Term("Docker", TOOL, named=True),
        Term("Kafka", TOOL, ("Apache Kafka",), named=True),
        Term("wound care", SKILL),
        Term("medication administration", SKILL),
        Term("care planning", SKILL),
        Term("payroll", SKILL),
        Term("Basic Life Support", CERTIFICATION, ("BLS",), named=True),
        Term("TIG welding", SKILL, ("gas tungsten arc welding", "GTAW")),
        Term("MIG welding", SKILL),
        Term("pipe fitting", SKILL),
        Term("month-end close", SKILL),
        Term("Sage 50", TOOL, named=True),
        Term("Xero", TOOL, named=True),
    )
)


def dates(text: str) -> DateRange:
    """ "2019-03 2021" or "2021 now" as a range."""
    start, _, end = text.partition(" ")
    current = end == "now"
    return DateRange(start, None if current else end, current, f"{start} – {'Present' if current else end}")


def entry(key: str, title: str, organisation: str, when: str, bullets: Sequence[str]) -> Entry:
    """An entry whose bullets have the ids KEY.b0, KEY.b1, ...; a bullet that begins with a tab is nested."""
    return Entry(
        key,
        title,
        organisation,
        dates=dates(when) if when else None,
        bullets=tuple(
            Bullet(f"{key}.b{n}", text.strip(), level=int(text.startswith("\t"))) for n, text in enumerate(bullets)
        ),
    )


def skills(*groups: str, key: str = "skills", kind: SectionKind = SectionKind.SKILLS) -> Section:
    """A skills section of groups, each "Label: one, two" or "one, two"."""
    made = []
    for number, line in enumerate(groups):
        label, colon, names = line.rpartition(":")
        made.append(
            SkillGroup(
                f"{key}.g{number}",
                label if colon else "",
                tuple(Skill(f"{key}.g{number}.s{n}", name.strip()) for n, name in enumerate(names.split(","))),
            )
        )
    return Section(key, kind, "Skills", groups=tuple(made))


def experience(*entries: Entry, kind: SectionKind = SectionKind.EXPERIENCE, heading: str = "Experience") -> Section:
    return Section(kind.value, kind, heading, entries=entries)


def education(*entries: Entry) -> Section:
    return experience(*entries, kind=SectionKind.EDUCATION, heading="Education")


def projects(*entries: Entry) -> Section:
    return experience(*entries, kind=SectionKind.PROJECTS, heading="Projects")


def resume(name: str, *sections: Section, headline: str = "", place: str = "Leeds") -> Resume:
    mail = name.lower().replace(" ", ".") + "@example.org"
    return Resume("resume.md", Contact(name, mail, "555-0142", place), headline, sections, language="en")


def asked(
    name: str, level: RequirementLevel = MUST, kind: RequirementKind = SKILL, text: str = "", weight: float = 0.0
) -> Requirement:
    key = "r-" + name.lower().replace(" ", "-")
    return Requirement(key, text or name, name, kind, level, 0, 0, weight=weight, named=kind is TOOL)


def posting(
    title: str, company: str, *requirements: Requirement, contact: str = "", reference: str = "", text: str = "£"
) -> Posting:
    return Posting(
        "posting.txt",
        text + "\n" + "\n".join(requirement.text for requirement in requirements),
        title,
        company,
        language="en",
        reference=reference,
        contact=PostingContact(contact),
        requirements=requirements,
    )


def match_literally(candidate: Resume, job: Posting, vocabulary: Vocabulary = VOCABULARY) -> Match:
    """The findings of literal names and exact aliases, all items in the order of the resume as evidence."""
    findings = []
    for requirement in job.requirements:
        evidence = tuple(_evidence(candidate, requirement, vocabulary))
        shown = any(item.place in (Place.SKILLS, Place.TITLE, Place.HEADLINE, Place.SUMMARY) for item in evidence)
        status = Status.SHOWN if shown else Status.BURIED if evidence else Status.MISSING
        findings.append(Finding(requirement, status, evidence, float(bool(evidence))))
    return Match(tuple(findings), Coverage(None, ""))


def _evidence(candidate: Resume, requirement: Requirement, vocabulary: Vocabulary) -> list[Evidence]:
    term = vocabulary.get(requirement.name)
    names = (term.name, *term.aliases) if term else (requirement.name,)
    found = []
    for item in candidate.items():
        for name in names:
            place = find_phrase(name, item.text, inflected=not requirement.named)
            if place:
                why = Reason.LITERAL if name == requirement.name else Reason.ALIAS
                words = item.text[place[0] : place[1]]
                found.append(Evidence(item.id, item.text, words, why, item.place, f"item {item.id}"))
                break
    return found


NURSE = resume(
    "Amara Oduya",
    Section("summary", SectionKind.SUMMARY, "Profile", lines=(Bullet("summary.l0", "Staff nurse on surgical wards."),)),
    experience(
        entry(
            "job1",
            "Staff Nurse",
            "Hillview Hospital",
            "2020-04 now",
            [
                "Coordinated bed moves for a ward of 28 beds.",
                "Dressed up to 14 chronic wounds a day as the ward's link nurse for wound care.",
                "Led medication administration rounds for 12 patients a shift with no reportable errors in 2023.",
                "Trained six healthcare assistants in aseptic technique.",
            ],
        ),
        entry(
            "job2",
            "Junior Nurse",
            "Elm Street Clinic",
            "2017-09 2020-03",
            [
                "Wrote care plans for 30 patients with diabetes and reviewed them every quarter.",
                "Responsible for ordering dressings and keeping the treatment room stocked.",
            ],
        ),
    ),
    education(entry("edu1", "BSc Nursing", "University of Thornbury", "2014 2017", [])),
    skills("Patient assessment, Venepuncture, BLS"),
)
NURSE_POSTING = posting(
    "Community Nurse",
    "Rowan Community Trust",
    asked("wound care", text="Wound care"),
    asked("medication administration"),
    asked("Basic Life Support", kind=CERTIFICATION),
    asked("diabetes", NICE),
    contact="Ms Helen Marsh",
    reference="RCT-204",
)

WELDER = resume(
    "Tomas Brandt",
    experience(
        entry(
            "job1",
            "Welder",
            "Portside Fabrication",
            "2018 now",
            [
                "TIG welding of stainless pipe to drawing, 98% first-time pass on X-ray.",
                "Weld and fit handrails on site for marine customers.",
                "Fitted 4 km of process pipe during two refinery shutdowns; pipe fitting from isometric drawings.",
            ],
        ),
        entry("job2", "Apprentice Welder", "Dunmore Steel", "2014 2018", ["Learned MIG welding under supervision."]),
    ),
    skills("TIG welding, Oxy-fuel cutting, Reading drawings"),
    place="Houston, TX",
)
WELDER_POSTING = posting(
    "Pipe Welder (m/f/d)",
    "Gulf Spool Inc.",
    asked("TIG welding"),
    asked("pipe fitting"),
    asked("MIG welding", NICE),
    text="Pay is $32 an hour with 401(k).",
)

TEACHER = resume(
    "Priya Raman",
    experience(
        entry(
            "job1",
            "Class Teacher",
            "Oakfield Primary School",
            "2019-09 now",
            [
                "Plan and teach all subjects to a Year 4 class of 29.",
                "Run the phonics intervention for 11 pupils, nine of whom reached the expected standard in one year.",
                "Mentor two trainee teachers.",
                "Head of the school's reading group.",
            ],
        ),
        entry(
            "job2",
            "Teaching Assistant",
            "St. Brigid's School",
            "2017 2019",
            ["Supported pupils with special educational needs in small groups.", "Assisted with behaviour management."],
        ),
    ),
    education(
        entry("edu1", "PGCE Primary", "Wexcombe University", "2018 2019", []),
        entry("edu2", "BA English", "Wexcombe University", "2014 2017", []),
    ),
)
TEACHER_POSTING = posting(
    "Key Stage 2 Teacher",
    "Larkhill Academy",
    asked("phonics"),
    asked("special educational needs"),
    asked("behaviour management"),
    contact="Dr Owen Price",
)

ACCOUNTANT = resume(
    "Lucia Ferrer",
    experience(
        entry(
            "job1",
            "Senior Accountant",
            "Brook & Vale Ltd",
            "2021 now",
            [
                "Prepared the month-end close for three entities in four working days.",
                "Cut overdue debt from £410,000 to £95,000 in one year.",
                "Preparation of VAT returns in Sage 50 for 14 clients.",
            ],
        ),
        entry(
            "job2",
            "Accounts Assistant",
            "Mill Lane Foods",
            "2018 2021",
            ["Fixed asset accounting for two plants.", "Promoted to lead the purchase ledger after one year."],
        ),
    ),
    skills("Accounting: Reconciliation, VAT", "Software: Excel, Xero"),
)
ACCOUNTANT_POSTING = posting(
    "Management Accountant",
    "Dale Textiles",
    asked("month-end close", text="Experience with month-end close"),
    asked("Sage 50", kind=TOOL),
    asked("Xero", NICE, TOOL),
    asked("fixed asset accounting", UNKNOWN),
)

ENGINEER = resume(
    "Jonas Keller",
    experience(
        entry(
            "job1",
            "Platform Engineer",
            "Northgate Logistics",
            "2021-02 now",
            [
                "Wrote the on-call handbook for a team of eight.",
                "Moved 40 services to K8s and cut deployment time from 50 to 6 minutes.",
                "\tAutomated the roll-back with Terraform.",
                "Built a Postgres cluster that serves 3,000 queries a second. Reduced its cost by 30%.",
                "Technologies: Docker, Kafka, Terraform",
            ],
        ),
        entry(
            "job2",
            "Software Developer",
            "Fennel Software",
            "2017 2021-01",
            ["Developed Python services for freight booking.", "Tested releases by hand."],
        ),
    ),
    projects(entry("p1", "Tidewatch", "", "2022 2022", ["Built a tide forecast in Python with 900 daily users."])),
    skills("Python, Docker, K8s, Postgres"),
    headline="Platform Engineer",
)
ENGINEER_POSTING = posting(
    "Senior Platform Engineer",
    "Harbour Analytics",
    asked("Kubernetes", kind=TOOL, text="Kubernetes", weight=0.8),
    asked("Terraform", kind=TOOL),
    asked("PostgreSQL", kind=TOOL, text="PostgreSQL"),
    asked("Kafka", NICE, TOOL, text="Kafka"),
    asked("Python", NICE, TOOL),
)

STUDENT = resume(
    "Mei Tanaka",
    education(
        entry(
            "edu1",
            "BSc Computer Science",
            "Ashby University",
            "2023 now",
            ["Coursework: algorithms, databases.", "Built a timetable planner in Python for 60 fellow students."],
        )
    ),
    skills("Python, SQL"),
)
STUDENT_POSTING = posting(
    "Junior Developer",
    "",
    asked("Python", kind=TOOL),
    asked("SQL", kind=TOOL),
    asked("Docker", NICE, TOOL),
)

PEOPLE = {
    "nurse": (NURSE, NURSE_POSTING),
    "welder": (WELDER, WELDER_POSTING),
    "teacher": (TEACHER, TEACHER_POSTING),
    "accountant": (ACCOUNTANT, ACCOUNTANT_POSTING),
    "engineer": (ENGINEER, ENGINEER_POSTING),
    "student": (STUDENT, STUDENT_POSTING),
}


def letter_text(letter: Letter) -> str:
    """A letter as plain text, a blank line between its parts."""
    parts = [
        "\n".join((letter.sender, " · ".join(letter.contact_line))),
        letter.date,
        "\n".join(letter.recipient),
        letter.subject,
        letter.greeting,
        *(f"- {paragraph.text}" if paragraph.is_bullet else paragraph.text for paragraph in letter.paragraphs),
        letter.farewell,
        letter.signature,
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def document_lines(candidate: Resume) -> list[str]:
    """A resume as a document's lines: a tab before dates, heads on one or two lines."""
    contact = candidate.contact
    lines = [contact.name, candidate.headline, f"{contact.email} | {contact.phone} | {contact.location}"]
    for section in candidate.sections:
        lines += [section.heading, *(line.text for line in section.lines)]
        for group in section.groups:
            lines.append((f"{group.name}: " if group.name else "") + ", ".join(skill.name for skill in group.skills))
        for one in section.entries:
            lines += [f"{one.title}\t{one.dates.text if one.dates else ''}".strip(), one.organisation]
            lines += [bullet.text for bullet in one.bullets]
    return [line for line in lines if line]
