"""Whatever the resume and the posting: what is written is true, and a single changed fact is found."""

import datetime as dt
from dataclasses import dataclass

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tailor import pipeline, readers, writers
from tailor.config import Settings
from tailor.model import Resume

NOW = dt.datetime(2026, 11, 22, tzinfo=dt.UTC)
TITLES = ("Payroll Clerk", "Staff Nurse", "Welder", "Data Engineer", "Site Manager", "Pastry Cook", "Tax Adviser")
FIRMS = ("Elm Ltd", "Ashdown Hospital", "Oak & Sons", "Yew Logistics", "Fir Foods plc", "Bay Council")
SCHOOLS = ("Mill University", "Thornbury College")
SKILLS = ("Excel", "Python", "TIG welding", "wound care", "Kubernetes", "HACCP", "Sage 50", "French", "first aid")
TASKS = (
    "Prepared {n} reports a month for {m} branches",
    "Cut waste by {n}% within {m} weeks",
    "Trained {n} apprentices in {skill}",
    "Kept {skill} records for {n} clients and passed {m} audits",
    "Helped {n} colleagues with {skill}",
)
OTHERS = ("Surgeon", "Quartz Ltd", "Harvard University", "Haskell")


@dataclass(frozen=True, slots=True)
class Person:
    """A resume as text, and its facts: each is a piece of the text, with what it may not become.

    `jobs` are the employers with their bullets.
    """

    text: str
    facts: tuple[tuple[str, str], ...]
    jobs: tuple[tuple[str, tuple[str, ...]], ...] = ()


@st.composite
def people(draw: st.DrawFn) -> Person:
    """A resume of one to three jobs, each employer once, a degree and a list of skills."""
    firms = draw(st.lists(st.sampled_from(FIRMS), min_size=1, max_size=3, unique=True))
    skills = draw(st.lists(st.sampled_from(SKILLS), min_size=3, max_size=6, unique=True))
    lines, facts, year = ["Ada Quill", "ada.quill@example.org | 555-0142 | Leeds", "", "Experience", ""], [], 2024
    jobs: list[tuple[str, tuple[str, ...]]] = []
    for firm in firms:
        title = draw(st.sampled_from(TITLES))
        year -= draw(st.integers(1, 4))
        lines.append(f"{title}, {firm}, {year} - {year + 1}")
        facts += [(f"{title}, {firm}", f"{OTHERS[0]}, {firm}"), (f", {firm}, {year}", f", {OTHERS[1]}, {year}")]
        facts.append((f"{firm}, {year} - ", f"{firm}, {year - 9} - "))
        bullets: list[str] = []
        for task in draw(st.lists(st.sampled_from(TASKS), min_size=1, max_size=3, unique=True)):
            n, m = draw(st.integers(2, 900)), draw(st.integers(2, 40))
            bullet = task.format(n=n, m=m, skill=draw(st.sampled_from(skills)))
            lines.append(f"- {bullet}")
            bullets.append(bullet)
            facts.append((bullet, bullet.replace(str(n), str(n + 1_001), 1)))
        jobs.append((firm, tuple(bullets)))
    school = draw(st.sampled_from(SCHOOLS))
    lines += ["", "Education", "", f"BSc Chemistry, {school}, 2008 - 2011", "", "Skills", ", ".join(skills), ""]
    facts += [
        ("BSc", "PhD"),
        (f"Chemistry, {school}", f"Chemistry, {OTHERS[2]}"),
        (skills[-1] + "\n", OTHERS[3] + "\n"),
    ]
    facts.append(("555-0142", "555-0199"))
    return Person("\n".join(lines), tuple(facts), tuple(jobs))


def doubts(content: bytes, name: str, candidate: Resume) -> list[str]:
    return [found.unsupported for found in pipeline.verify(readers.document_from_bytes(content, name), candidate)]


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(people(), st.lists(st.sampled_from(SKILLS), min_size=2, max_size=5, unique=True), st.sampled_from(TITLES))
def test_what_is_written_of_any_resume_for_any_posting_is_true(person: Person, asked: list[str], title: str) -> None:
    candidate = pipeline.resume_from_text(person.text)
    job = pipeline.posting_from_text(f"{title} at Alder Works\n\nRequirements\n- " + "\n- ".join(asked) + "\n")
    made = pipeline.fit(candidate, job, Settings(), NOW)
    style = writers.DocumentStyle(stamp=NOW)
    assert doubts(writers.resume_docx(made.tailored, style), "resume.docx", candidate) == []
    assert doubts(writers.letter_docx(made.letter, style), "letter.docx", candidate) == []


@settings(max_examples=30, deadline=None)
@given(people(), st.data())
def test_any_single_changed_fact_of_any_resume_is_found(person: Person, data: st.DataObject) -> None:
    candidate = pipeline.resume_from_text(person.text)
    true, false = data.draw(st.sampled_from(person.facts))
    assert person.text.count(true) >= 1
    assert doubts(person.text.encode(), "resume.txt", candidate) == []
    assert doubts(person.text.replace(true, false, 1).encode(), "resume.txt", candidate) != []


def told(bullet: str) -> str:
    return bullet[0].lower() + bullet[1:]


@settings(max_examples=25, deadline=None)
@given(people(), st.sampled_from(("I", "I also", "There I", "In that role I", "During this time, I", "-")), st.data())
def test_what_was_done_for_one_employer_is_never_told_of_another_in_a_letter(
    person: Person, words: str, data: st.DataObject
) -> None:
    assume(len(person.jobs) > 1)
    candidate = pipeline.resume_from_text(person.text)
    (firm, own), (_, others) = data.draw(st.permutations(person.jobs))[:2]
    other = data.draw(st.sampled_from(others))
    assume(all(other != bullet for bullet in own))

    def letter(bullet: str) -> bytes:
        first = f"At {firm} I {told(own[0])}."
        body = f"{first}\n\n- {bullet}" if words == "-" else f"{first} {words} {told(bullet)}."
        return f"Ada Quill\n\nDear Hiring Team,\n\n{body}\n\nKind regards,\n\nAda Quill\n".encode()

    assert doubts(letter(own[-1]), "letter.md", candidate) == []
    assert doubts(letter(other), "letter.md", candidate) != []
