"""Resumes in the shapes that people have, as hypothesis strategies: plain facts, awkward letters in the statements."""

from dataclasses import replace

from hypothesis import strategies as st

from tailor.model import Bullet, Contact, DateRange, Entry, ProfileLink, Resume, Section, SectionKind, Skill, SkillGroup

TITLES = st.sampled_from(["Staff Nurse", "Welder", "Primary School Teacher", "Data Engineer", "Site Manager"])
EMPLOYERS = st.sampled_from(["Elmfield Hospital", "Northgate Boats", "Harrow & Vale Energy", "St. Anne's School"])
PLACES = st.sampled_from(["", "Leeds", "Durham, UK", "Austin, TX"])
DATES = st.sampled_from(
    [
        DateRange("2019-03", None, current=True, text="Mar 2019 – Present"),
        DateRange("2016-07", "2019-02", text="Jul 2016 – Feb 2019"),
        DateRange("2012", "2015", text="2012 – 2015"),
    ]
)
STATEMENTS = st.sampled_from(
    [
        "Led a team of six on nights.",
        "Cut waiting times by 18 % (from 40 to 33 minutes).",
        "Wrote C++ and C# for a * b < c in R&D.",
        "Moved snake_case names, __init__ files and {{ fields }} to `code`.",
        "1. prize of the region, #1 in sales",
        "Pflegte 12 Bewohner – täglich, auch an Feiertagen.",
        "Answered “how?” and [what] for 3,500 users @ work.",
        "看護師として勤務。",
        "~100 posters | 3 exhibitions; won €5,000.",
    ]
)
SKILLS = st.sampled_from(["Wound care", "TIG welding", "SQL", "C++", "Excel", "Phonics", "AutoCAD"])


def _bullets(prefix: str, texts: list[str]) -> tuple[Bullet, ...]:
    return tuple(Bullet(f"{prefix}.b{at}", text) for at, text in enumerate(texts, start=1))


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    texts = draw(st.lists(STATEMENTS, min_size=1, max_size=4, unique=True))
    entry = Entry("e", draw(TITLES), draw(EMPLOYERS), draw(PLACES), draw(DATES))
    return replace(entry, bullets=_bullets("e", texts))


@st.composite
def resumes(draw: st.DrawFn) -> Resume:
    jobs = draw(st.lists(entries(), min_size=1, max_size=3))
    names = draw(st.lists(SKILLS, min_size=2, max_size=5, unique=True))
    label = draw(st.sampled_from(["", "Practice"]))
    skills = tuple(Skill(f"k{at}", name) for at, name in enumerate(names))
    years = DateRange("2012", "2015", text="2012 – 2015")
    degree = Entry("d", "BSc in Nursing", "University of Northmoor", dates=years, degree="BSc", field="Nursing")
    sections = [
        Section("s1", SectionKind.SUMMARY, "Summary", lines=_bullets("s1", ["Eleven years on wards and at sea."])),
        Section("s2", SectionKind.EXPERIENCE, "Experience", entries=tuple(jobs)),
        Section("s3", SectionKind.EDUCATION, "Education", entries=(degree,)),
        Section("s4", SectionKind.SKILLS, "Skills", groups=(SkillGroup("g", label, skills),)),
    ]
    contact = Contact(
        "Maren Oduya-Lindqvist",
        "maren@example.org",
        draw(st.sampled_from(["+44 20 7946 0112", "(415) 555-0142"])),
        draw(st.sampled_from(["", "Leeds, UK"])),
        draw(st.sampled_from([(), (ProfileLink("https://linkedin.com/in/maren-example"),)])),
    )
    kept = [section for section in sections if section.id in draw(st.sampled_from(["s2", "s1 s2 s3 s4", "s2 s4"]))]
    return Resume("r", contact, sections=tuple(kept), language="en")
