import pytest

from tailor.matching import match
from tailor.matching.languages import level_step
from tailor.model import Finding, Resume, Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, posting, require, resume


def find(asked: str, candidate: Resume, name: str = "German") -> Finding:
    requirement = require(asked, "language", name=name, named=True)
    (finding,) = match(candidate, posting(requirement), load_vocabulary(), None, TODAY).findings
    return finding


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("native speaker", 6),
        ("C1", 5),
        ("fluent", 5),
        ("upper-intermediate", 4),
        ("professional working proficiency", 4),
        ("limited working proficiency", 3),
        ("pre-intermediate", 2),
        ("Basic", 1),
        ("German", None),
    ],
)
def test_words_for_a_level_have_a_step(text: str, step: int | None) -> None:
    assert level_step(text) == step


@pytest.mark.parametrize(
    ("asked", "line", "status"),
    [
        ("German", "English (native), German (B2), French (A2)", Status.SHOWN),
        ("Fluent German", "German: native", Status.SHOWN),
        ("German C1", "German: B2", Status.IMPLIED),
        ("German B1", "English C2, German B2", Status.SHOWN),
        ("Fluent German", "English (native), German (A2)", Status.MISSING),
        ("German", "French (fluent)", Status.MISSING),
        ("German", "German", Status.SHOWN),
    ],
)
def test_a_language_is_compared_by_level_when_both_sides_state_one(asked: str, line: str, status: Status) -> None:
    assert find(asked, resume(languages=[line])).status is status


def test_a_lower_level_is_noted() -> None:
    finding = find("German C1", resume(languages=["German: B2"]))
    assert finding.note == "the resume says B2; the posting asks for C1 (fluent)"


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Answered patients in German and English.", Status.SHOWN),
        ("German-speaking support for 40 hotels.", Status.SHOWN),
        ("Translated manuals from German.", Status.SHOWN),
        ("Baked German rye bread.", Status.MISSING),
        ("Bred German shepherds.", Status.MISSING),
        ("Sold to German car makers.", Status.MISSING),
    ],
)
def test_a_nationality_is_no_language(sentence: str, status: Status) -> None:
    assert find("German", resume(jobs=[job("Clerk", "Elm", "2020-now", sentence)])).status is status


def test_the_language_of_the_resume_itself_is_implied() -> None:
    candidate = resume(jobs=[job("Clerk", "Elm", "2020-now", "Answered letters of 300 customers.")])
    finding = find("Fluent English", candidate, name="English")
    assert (finding.status, finding.evidence[0].explanation) == (
        Status.IMPLIED,
        "the resume itself is written in English",
    )
    assert finding.note == "the resume itself is written in English; how well you speak it, it does not say"
    assert find("Fluent German", candidate).status is Status.MISSING


def test_a_language_may_stand_there_in_another_language() -> None:
    candidate = resume(languages=["Deutsch (Muttersprache), Englisch (B2)"], language="de")
    finding = find("Gute Englischkenntnisse", candidate, name="English")
    assert (finding.status, finding.evidence[0].words) == (Status.SHOWN, "Englisch")


@pytest.mark.parametrize(
    "candidate",
    [
        resume(jobs=[job("German Teacher", "Elder School", "2020-2026", "Set homework.")]),
        resume(jobs=[job("Teacher of French and German", "Elder School", "2020-2026", "Set homework.")]),
        resume(jobs=[job("Tutor", "Elder School", "2020-2026", "Taught French and German to adults.")]),
        resume(jobs=[job("Tutor", "Elder School", "2020-2026", "Gave evening German classes.")]),
        resume(education=[job("BA German and Politics", "Elder University", "2011")]),
    ],
    ids=["teacher", "teacher of", "taught", "classes", "degree in two"],
)
def test_who_teaches_or_studied_a_language_shows_it_without_saying_so(candidate: Resume) -> None:
    assert find("German", candidate).status is Status.IMPLIED


@pytest.mark.parametrize(
    "sentence",
    [
        "Answered calls from German customers.",
        "Took parts from German and Austrian factories.",
        "Taught German pupils to swim.",
        "Translated for German customers by telephone.",
        "Was taught German methods.",
        "Worked beside a German teacher.",
    ],
)
def test_where_something_comes_from_is_no_language(sentence: str) -> None:
    candidate = resume(jobs=[job("Assistant", "Elder Forge", "2020-2026", sentence)])
    assert find("German", candidate).status is Status.MISSING


def test_a_degree_in_the_history_of_a_country_is_none_in_its_language() -> None:
    assert (
        find("German", resume(education=[job("BA German History", "Elder University", "2011")])).status
        is Status.MISSING
    )
