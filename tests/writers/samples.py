"""An invented candidate, resume, posting, match and letter, small enough to read."""

import datetime as dt

from tailor.model import (
    Bullet,
    Contact,
    Coverage,
    CoveragePart,
    DateRange,
    Edit,
    EditKind,
    Entry,
    Evidence,
    Finding,
    Letter,
    LetterParagraph,
    LineRole,
    Match,
    Note,
    NoteKind,
    ParagraphKind,
    Place,
    Posting,
    PostingLine,
    ProfileLink,
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
    TailoredResume,
)
from tailor.writers import DocumentStyle

STAMP = dt.datetime(2026, 3, 2, 9, 30, tzinfo=dt.UTC)
STYLE = DocumentStyle(stamp=STAMP, keywords=("Wound care", "Electronic records"))

CONTACT = Contact(
    name="Maren Oduya-Lindqvist",
    email="maren.lindqvist@example.org",
    phone="+44 20 7946 0112",
    location="Leeds",
    links=(ProfileLink("https://www.example.org/in/maren-l/", "Profile"),),
)


def bullets(prefix: str, *texts: str) -> tuple[Bullet, ...]:
    """Bullets with ids; two leading dashes in a text stand for a level each ("- " deeper)."""
    rows = []
    for number, text in enumerate(texts):
        bare = text.lstrip(">")
        rows.append(Bullet(f"{prefix}.{number}", bare.strip(), level=len(text) - len(bare)))
    return tuple(rows)


RESUME = Resume(
    source="maren.docx",
    contact=CONTACT,
    headline="Registered Nurse, Acute Medicine",
    language="en",
    sections=(
        Section(
            "s1",
            SectionKind.SUMMARY,
            "Profile",
            lines=bullets("s1", "Nurse with six years on acute wards, two of them leading shifts of eight."),
        ),
        Section(
            "s2",
            SectionKind.EXPERIENCE,
            "Where I have worked",
            entries=(
                Entry(
                    "s2.e0",
                    title="Senior Staff Nurse",
                    organisation="Elmfield Hospital",
                    location="Leeds",
                    dates=DateRange("2021-03", None, current=True, text="March 2021 – present"),
                    details=bullets("s2.e0.d", "Acute medical unit, 32 beds"),
                    bullets=bullets(
                        "s2.e0",
                        "Lead a night team of 8 nurses & assistants; cut medication errors by 18% in a year.",
                        "Run the ward's wound care clinic:",
                        ">weekly review of 25 patients",
                        ">training of new staff",
                        "Moved 400 paper charts into the electronic record.",
                    ),
                ),
                Entry(
                    "s2.e1",
                    title="Staff Nurse",
                    organisation="Brackwater Community Trust",
                    dates=DateRange("2018-09", "2021-02", text="Sept 2018 – Feb 2021"),
                    bullets=bullets("s2.e1", "Visited 12 patients a day at home.", "Trained three students each term."),
                ),
                Entry("s2.e2", organisation="Harbour Café", dates=DateRange("2016", "2016", text="2016")),
            ),
        ),
        Section(
            "s3",
            SectionKind.EDUCATION,
            "Education",
            entries=(
                Entry(
                    "s3.e0",
                    title="BSc (Hons) Adult Nursing",
                    organisation="University of Northmoor",
                    dates=DateRange("2015", "2018"),
                ),
            ),
        ),
        Section(
            "s4",
            SectionKind.SKILLS,
            "Skills",
            groups=(
                SkillGroup("s4.g0", "Clinical", (Skill("s4.g0.0", "Wound care"), Skill("s4.g0.1", "Cannulation"))),
                SkillGroup("s4.g1", "", (Skill("s4.g1.0", "SystmOne"), Skill("s4.g1.1", "Excel", "basic"))),
            ),
        ),
        Section(
            "s5",
            SectionKind.CERTIFICATIONS,
            "Certificates & registration",
            lines=bullets("s5", "NMC registration, PIN 00X0000E", "Immediate Life Support (2024)"),
        ),
        Section(
            "s6",
            SectionKind.OTHER,
            "Allotment",
            lines=bullets("s6", "Chair of a society of 60 plots, www.example.org/plots."),
        ),
        Section("s7", SectionKind.REFERENCES, "References on request"),
    ),
)

TAILORED = TailoredResume(RESUME, RESUME, ())

LETTER = Letter(
    sender="Maren Oduya-Lindqvist",
    contact_line=("maren.lindqvist@example.org", "+44 20 7946 0112", "Leeds", "example.org/in/maren-l"),
    date="2 March 2026",
    recipient=("Ms Ines Calloway", "Ward Manager", "Thornbury General Hospital"),
    subject="Application: Charge Nurse (ref. TB-204)",
    greeting="Dear Ms Calloway,",
    paragraphs=(
        LetterParagraph(
            ParagraphKind.OPENING,
            "I am writing to apply for the position of Charge Nurse at Thornbury General Hospital. You ask for wound "
            "care and for the leading of a shift; my resume shows both.",
        ),
        LetterParagraph(
            ParagraphKind.EVIDENCE,
            "At Elmfield Hospital I lead a night team of 8 nurses & healthcare assistants, and cut medication errors "
            "by 18% in a year.",
            ("s2.e0.0",),
        ),
        LetterParagraph(
            ParagraphKind.MOTIVATION,
            "[Say in one or two sentences why Thornbury General Hospital.]",
            placeholder=True,
        ),
        LetterParagraph(ParagraphKind.CLOSING, "I would be glad to tell you more. Thank you for your time."),
    ),
    farewell="Yours sincerely,",
    signature="Maren Oduya-Lindqvist",
)

POSTING_TEXT = """Charge Nurse
Thornbury General Hospital, York
You will lead a ward of 28 beds.
What you need
NMC registration
At least 3 years in acute care
Wound care and IV therapy
Experience with SQL reporting
Nice to have
Knowledge of electronic records
Mentoring of students
Rotating shifts, including nights
"""


def requirement(name: str, words: str, kind: RequirementKind, level: RequirementLevel, **more: float) -> Requirement:
    """A requirement whose words stand in `POSTING_TEXT`."""
    start = POSTING_TEXT.index(words)
    return Requirement(
        f"r-{name.lower().replace(' ', '-')}",
        words,
        name,
        kind,
        level,
        start,
        start + len(words),
        years=more.get("years"),
    )


_MUST, _NICE = RequirementLevel.MUST, RequirementLevel.NICE
REGISTRATION = requirement("NMC registration", "NMC registration", RequirementKind.CERTIFICATION, _MUST)
ACUTE = requirement("acute care", "3 years in acute care", RequirementKind.EXPERIENCE, _MUST, years=3)
WOUNDS = requirement("wound care", "Wound care", RequirementKind.SKILL, _MUST)
INFUSION = requirement("IV therapy", "IV therapy", RequirementKind.SKILL, _MUST)
SQL = requirement("SQL", "SQL", RequirementKind.TOOL, _MUST)
RECORDS = requirement("electronic records", "electronic records", RequirementKind.SKILL, _NICE)
MENTORING = requirement("mentoring", "Mentoring of students", RequirementKind.SKILL, _NICE)
SHIFTS = requirement(
    "rotating shifts", "Rotating shifts, including nights", RequirementKind.OTHER, RequirementLevel.UNKNOWN
)

POSTING = Posting(
    source="charge-nurse.html",
    text=POSTING_TEXT,
    title="Charge Nurse",
    company="Thornbury General Hospital",
    location="York",
    language="en",
    lines=(
        PostingLine(LineRole.REQUIREMENT, "NMC registration", REGISTRATION.start, REGISTRATION.end, "What you need"),
    ),
    requirements=(REGISTRATION, ACUTE, WOUNDS, INFUSION, SQL, RECORDS, MENTORING, SHIFTS),
    also_mentioned=("ward rounds",),
    notes=(Note(NoteKind.UNREAD, "1 picture was not read"),),
)


_PIN = Evidence(
    "s5.0",
    "NMC registration, PIN 00X0000E",
    "NMC registration",
    Reason.LITERAL,
    Place.SKILLS,
    "Certificates & registration",
)
_WARDS = Evidence(
    "s1.0",
    RESUME.sections[0].lines[0].text,
    "six years on acute wards",
    Reason.YEARS,
    Place.SUMMARY,
    "Profile",
    "6 years, 3 asked for",
)
_CLINIC = Evidence(
    "s2.e0.1",
    "Run the ward's wound care clinic:",
    "wound care",
    Reason.LITERAL,
    Place.BULLET,
    "Senior Staff Nurse at Elmfield Hospital, 2nd bullet",
)
_CHARTS = Evidence(
    "s2.e0.4",
    "Moved 400 paper charts into the electronic record.",
    "electronic record",
    Reason.LITERAL,
    Place.BULLET,
    "Senior Staff Nurse at Elmfield Hospital, 5th bullet",
)
_STUDENTS = Evidence(
    "s2.e1.1",
    "Trained three students each term.",
    "Trained three students",
    Reason.SIMILAR,
    Place.BULLET,
    "Staff Nurse at Brackwater Community Trust, 2nd bullet",
    "says it in other words",
)

BEFORE = Match(
    (
        Finding(INFUSION, Status.MISSING),
        Finding(SQL, Status.UNKNOWN, note="1 image was not read"),
        Finding(REGISTRATION, Status.SHOWN, (_PIN,), 1.0),
        Finding(ACUTE, Status.SHOWN, (_WARDS,), 1.0),
        Finding(WOUNDS, Status.SHOWN, (_CLINIC,), 1.0),
        Finding(RECORDS, Status.BURIED, (_CHARTS,), 0.7),
        Finding(MENTORING, Status.IMPLIED, (_STUDENTS,), 0.5),
        Finding(SHIFTS, Status.NOT_CHECKED),
    ),
    Coverage(
        64,
        "good",
        (CoveragePart(RequirementLevel.MUST, 5, 10.0, 6.0), CoveragePart(RequirementLevel.NICE, 2, 2.0, 1.2)),
    ),
)
AFTER = Match(
    tuple(
        Finding(RECORDS, Status.SHOWN, (_CHARTS,), 1.0) if finding.requirement is RECORDS else finding
        for finding in BEFORE.findings
    ),
    Coverage(
        68,
        "good",
        (CoveragePart(RequirementLevel.MUST, 5, 10.0, 6.0), CoveragePart(RequirementLevel.NICE, 2, 2.0, 1.5)),
    ),
)
EDITS = (
    Edit(
        "e1",
        EditKind.SURFACE_SKILL,
        "s4.g1",
        "SystmOne, Excel (basic)",
        "Electronic record, SystmOne, Excel (basic)",
        "the posting asks for electronic records",
        RECORDS.id,
        ("s2.e0.4",),
    ),
    Edit(
        "e2",
        EditKind.MOVE,
        "s2.e0.4",
        "5th bullet",
        "2nd bullet",
        "the posting asks for electronic records",
        RECORDS.id,
    ),
)
