import pytest

from tailor.matching.hedges import Certainty, certainty, is_hedging_label


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
        ("Currently learning Rust", "Rust"),
        ("Learning Rust in the evenings", "Rust"),
        ("Some exposure to welding", "welding"),
        ("Limited experience with AutoCAD", "AutoCAD"),
        ("Elementary French", "French"),
        ("CPA candidate", "CPA"),
        ("PMP (in progress)", "PMP"),
        ("Completed an introduction to accounting", "accounting"),
        ("Grundkenntnisse in Excel", "Excel"),
    ],
)
def test_a_limited_claim_is_hedged(text: str, term: str) -> None:
    assert judge(text, term) is Certainty.HEDGED


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
    ],
)
def test_what_is_denied_or_only_wished_for_is_no_claim(text: str, term: str) -> None:
    assert judge(text, term) is Certainty.DENIED


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
