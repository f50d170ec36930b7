"""One invented candidate, as facts; the designs of this folder only lay them out."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Job:
    title: str
    start: str
    end: str
    bullets: tuple[str, ...]
    organisation: str
    location: str

    @property
    def dates(self) -> str:
        return f"{self.start} – {self.end}"


@dataclass(frozen=True)
class Course:
    degree: str
    field: str  # empty where the degree's own name holds it
    institution: str
    location: str
    start: str
    end: str

    @property
    def title(self) -> str:
        return f"{self.degree} in {self.field}" if self.field else self.degree

    @property
    def dates(self) -> str:
        return f"{self.start} – {self.end}"


NAME = "Ines Halvorsen"
HEADLINE = "Senior Physiotherapist"
EMAIL = "ines.halvorsen@example.org"
PHONE = "(206) 555-0147"
LOCATION = "Tacoma, WA"
LINKEDIN = "linkedin.com/in/ines-halvorsen-example"
SUMMARY = (
    "Physiotherapist with a background in stroke and orthopaedic rehabilitation, who plans treatment with"
    " patients and families, teaches students on placement and keeps records that the whole team can use."
)

HOSPITAL, CLINIC = "Cedar Point Hospital", "Larkspur Sports Clinic"
JOBS = (
    Job(
        "Senior Physiotherapist",
        "Mar 2021",
        "Present",
        (
            "Lead a team of six therapists on a 28-bed stroke unit, with daily board rounds and weekly case reviews",
            "Cut the wait from referral to first session from nine days to three by pooling the outpatient lists",
            "Supervise four students a year and run the ward's teaching on safe transfers",
        ),
        HOSPITAL,
        "Tacoma, WA",
    ),
    Job(
        "Staff Physiotherapist",
        "Sep 2018",
        "Feb 2021",
        (
            "Treated inpatients after hip and knee replacement, about 14 a day",
            "Wrote the discharge leaflet that three other wards now hand out",
        ),
        HOSPITAL,
        "Tacoma, WA",
    ),
    Job(
        "Physiotherapist",
        "Jul 2015",
        "Aug 2018",
        (
            "Assessed and treated runners and rowers with overuse injuries",
            "Built return-to-play plans with coaches and school nurses",
            "Kept treatment notes in WebPT and answered insurers' queries",
        ),
        CLINIC,
        "Portland, OR",
    ),
)
COURSES = (
    Course("Doctor of Physical Therapy", "", "Mountain Lake University", "Spokane, WA", "2012", "2015"),
    Course("Bachelor of Science", "Kinesiology", "Harbor State College", "Bellingham, WA", "2008", "2012"),
)
SKILLS = (
    ("Clinical", ("Gait analysis", "Manual therapy", "Stroke rehabilitation", "Dry needling")),
    ("Systems", ("Epic", "WebPT", "Microsoft Excel")),
)
CERTIFICATES = (
    ("Neurologic Clinical Specialist", "Board of Physical Therapy Specialties", "2020"),
    ("Basic Life Support", "Red Cross", "2024"),
)
LANGUAGES = (("English", "Native"), ("Norwegian", "Fluent"), ("Spanish", "Basic"))
VOLUNTEERING = Job(
    "Volunteer Coach",
    "2019",
    "Present",
    ("Teach an adaptive rowing class for adults after stroke on Saturdays",),
    "Foss Harbor Rowing Club",
    "",
)
UNUSUAL = ("Boats I Have Restored", ("A 1962 cedar single scull", "A clinker-built dinghy, with my father"))

HEADINGS = {
    "summary": "Summary",
    "experience": "Experience",
    "education": "Education",
    "skills": "Skills",
    "certifications": "Certifications",
    "languages": "Languages",
    "volunteering": "Volunteering",
    "unusual": UNUSUAL[0],
}
