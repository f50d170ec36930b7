from dataclasses import replace

import pytest

from tailor.claims import Certainty, certainty, is_hedging_label
from tailor.matching.index import index_resume
from tailor.model import Bullet, Section, SectionKind
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import resume


def judge(text: str, term: str) -> Certainty:
    start = text.index(term)
    return certainty(text, start, start + len(term))


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Built reports in Python.", "Python"),
        ("Basic Life Support certified", "Basic Life Support"),
        ("Expert in Excel, familiar with Access", "Excel"),
        ("Python (advanced), Go (basic)", "Python"),
        ("Not only Java but Kotlin", "Java"),
        ("Machine learning in Python", "Python"),
        ("Led a learning programme on Excel", "Excel"),
        ("Drove a forklift with no accidents", "forklift"),
        ("No accidents in ten years of forklift driving", "forklift"),
        ("Replaced paper forms with Excel, without delays", "Excel"),
        ("Familiar with Go; proficient in Python", "Python"),
        ("Exposure to SAP, but daily work in Excel", "Excel"),
        ("Not a single error in welding", "welding"),
        ("Never had an accident while driving", "driving"),
        ("Raised interest in welding by 40%", "welding"),
        ("Mentored aspiring engineers in Python", "Python"),
        ("Currently taking care of 12 patients", "patients"),
        ("Advised farmers interested in irrigation", "irrigation"),
        ("No formal training. Welded for ten years", "Welded"),
        ("Dental nurse seeking a post in oral surgery", "Dental nurse"),
        ("Seeking a role where I can use my carpentry skills", "carpentry"),
        ("Looking for a head chef role, 9 years of pastry", "pastry"),
        ("Seeking a new challenge with 8 years of payroll", "payroll"),
        ("Advised clients seeking mortgages on refinancing", "mortgages"),
        ("Helped patients who want to quit smoking", "smoking"),
        ("Set a sales objective for each shop", "sales"),
        ("Trained in phlebotomy", "phlebotomy"),
        ("Taught pupils in Spanish", "Spanish"),
        ("Open to relocation. Holds a forklift licence", "forklift"),
    ],
)
def test_a_plain_claim_stays_plain(text: str, term: str) -> None:
    assert judge(text, term) is Certainty.PLAIN


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Familiar with Docker, Kubernetes and Terraform", "Terraform"),
        ("Basic knowledge of SQL and VBA", "VBA"),
        ("basic Spanish", "Spanish"),
        ("German (A1)", "German"),
        ("German: beginner", "German"),
        ("Python, beginner", "Python"),
        ("Excel – basic", "Excel"),
        ("Some exposure to welding", "welding"),
        ("Limited experience with AutoCAD", "AutoCAD"),
        ("Elementary French", "French"),
        ("Grundkenntnisse in Excel", "Excel"),
        ("Shadowed a nurse, trained apprentices in basic soldering", "soldering"),
    ],
)
def test_a_limited_claim_is_hedged(text: str, term: str) -> None:
    assert judge(text, term) is Certainty.HEDGED


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Currently learning Rust", "Rust"),
        ("Learning Rust in the evenings", "Rust"),
        ("CPA candidate", "CPA"),
        ("PMP (in progress)", "PMP"),
        ("Completed an introduction to accounting", "accounting"),
        ("Observed colleagues on the lathe for a week", "lathe"),
        ("Sat beside the dispatch desk", "dispatch"),
        ("Enrolled for ACCA, first papers due next year", "ACCA"),
        ("Working towards a full driving licence", "driving licence"),
        ("Besuchte einen Vortrag über Scrum", "Scrum"),
        ("Stage d'observation en radiologie", "radiologie"),
    ],
)
def test_what_is_begun_planned_or_watched_is_only_met(text: str, term: str) -> None:
    assert judge(text, term) is Certainty.MET


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("No experience with Docker or Kubernetes", "Kubernetes"),
        ("I have not used Docker", "Docker"),
        ("Never worked with SAP", "SAP"),
        ("Lacks budgeting experience", "budgeting"),
        ("Willing to learn Docker", "Docker"),
        ("Eager to learn more about welding", "welding"),
        ("Interested in data science", "data science"),
        ("Java, not JavaScript", "JavaScript"),
        ("Not certified in welding", "welding"),
        ("Not yet proficient in Excel", "Excel"),
        ("I am not a Registered Nurse", "Registered Nurse"),
        ("Am interested in robotics", "robotics"),
        ("SAP: none", "SAP"),
        ("Does not speak German", "German"),
        ("Hope to become a Registered Nurse", "Registered Nurse"),
        ("Keine Erfahrung mit SAP", "SAP"),
        ("Cook with six years on the line. Looking for a sous chef role", "sous chef"),
        ("Seeking a position as a dental hygienist", "dental hygienist"),
        ("To obtain a challenging position in payroll", "payroll"),
        ("Objective: a job in accounting", "accounting"),
        ("My goal is to become a paralegal", "paralegal"),
        ("Would like to work in logistics", "logistics"),
        ("Hard-working and interested in robotics", "robotics"),
        ("Foreman role wanted", "Foreman"),
        ("Target role: data engineer", "data engineer"),
        ("Ready to lead a team", "lead"),
        ("Trained 4 apprentices, three of whom now hold NVQ 3", "NVQ 3"),
        ("Assisted the accountant who ran payroll", "payroll"),
        ("Wundversorgung habe ich noch nicht selbst gemacht", "Wundversorgung"),
        ("Je n'ai jamais fait de soudure", "soudure"),
        ("TIG welding is not something I have done", "TIG welding"),
        ("SAP: noch nie genutzt", "SAP"),
    ],
)
def test_what_is_denied_or_only_wished_for_is_no_claim(text: str, term: str) -> None:
    assert judge(text, term) is Certainty.DENIED


@pytest.mark.parametrize(
    ("text", "term"),
    [("Trained apprentices in soldering", "soldering"), ("Coached 12 new hires on Epic", "Epic")],
)
def test_what_others_were_trained_in_is_shown_without_being_said(text: str, term: str) -> None:
    assert judge(text, term) is Certainty.TAUGHT


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Familiar with Sage, used Xero daily", "Xero"),
        ("No experience with Docker, ran Kubernetes for two years", "Kubernetes"),
        ("Some exposure to sales, then managed purchasing", "purchasing"),
    ],
)
def test_a_hedge_belongs_to_its_clause(text: str, term: str) -> None:
    assert judge(text, term) is Certainty.PLAIN


@pytest.mark.parametrize(
    ("label", "hedging"),
    [
        ("Familiar with", True),
        ("Basic", True),
        ("Currently learning", True),
        ("Beginner (A2)", True),
        ("Machine Learning", False),
        ("Visual Basic", False),
        ("Basic Life Support", False),
        ("Learning and development", False),
        ("Teaching & learning", False),
        ("Learning:", True),
        ("Advanced", False),
        ("", False),
    ],
)
def test_the_label_of_a_list_may_limit_it(label: str, hedging: bool) -> None:  # noqa: FBT001  a table's column
    assert is_hedging_label(label) is hedging


def test_a_post_in_a_section_on_the_objective_is_a_wish() -> None:
    line = "A position as office manager in a school"
    wished = Section("obj", SectionKind.SUMMARY, "Career objective", lines=(Bullet("obj.0", line),))
    plain = replace(wished, heading="Profile")
    candidates = [replace(resume(), sections=(section,)) for section in (wished, plain)]
    index = [index_resume(candidate, load_vocabulary()).items[0] for candidate in candidates]
    assert [one.certainty(14, 28) for one in index] == [Certainty.DENIED, Certainty.PLAIN]


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Terraform: novice, Python: expert", "Python", Certainty.PLAIN),
        ("Sage: beginner; Xero: advanced", "Xero", Certainty.PLAIN),
        ("Sage: beginner; Xero: advanced", "Sage", Certainty.HEDGED),
        ("Go (novice), Python (expert)", "Go", Certainty.HEDGED),
        ("No experience with Xero (advanced)", "Xero", Certainty.DENIED),
    ],
)
def test_a_high_rating_behind_a_term_stands_above_the_low_one_of_its_neighbour(
    text: str, word: str, expected: Certainty
) -> None:
    start = text.index(word)
    assert certainty(text, start, start + len(word)) is expected


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Supplied bakeries with gluten-free flour.", "gluten-free flour"),
        ("Stocked shelves with chilled goods.", "chilled goods"),
        ("Helped the company pass its PCI DSS audit", "PCI DSS"),
        ("Helped the practice pass its CQC inspection", "CQC"),
    ],
)
def test_a_deed_whose_words_the_weights_doubt_is_a_little_and_not_nothing(text: str, term: str) -> None:
    assert judge(text, term) is Certainty.HEDGED


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Fetched parcels from the sorting office.", "sorting"),
        ("Translated leaflets about machine learning.", "machine learning"),
    ],
)
def test_what_a_deed_was_only_near_to_shows_nothing(text: str, term: str) -> None:
    assert judge(text, term) is Certainty.MET
