"""Letters about an application and interview practice, through the real command line in a job-search folder."""

import contextlib
import csv
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from docx import Document

EXAMPLES = Path(__file__).parents[2] / "examples" / "nurse"
DAY = "1772359200"  # 1 March 2026


def run(folder: Path, *words: str, keys: str = "", at: str = DAY) -> Result:
    """Runs the command line in a folder, with a home of its own."""
    from tailor.cli import cli  # noqa: PLC0415  as late as for a person

    home = {name: str(folder / ".home") for name in ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    runner = CliRunner(env={**home, "SOURCE_DATE_EPOCH": at, "COLUMNS": "80", "NO_COLOR": "1"})
    with contextlib.chdir(folder):
        return runner.invoke(cli, list(words), input=keys, prog_name="tailor")


def done(folder: Path, *words: str, keys: str = "", at: str = DAY) -> str:
    result = run(folder, *words, keys=keys, at=at)
    assert result.exit_code == 0, result.output
    return result.stdout


@pytest.fixture(scope="module")
def search(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("search")
    (folder / "resume.pdf").write_bytes((EXAMPLES / "resume.pdf").read_bytes())
    (folder / "tailor.toml").write_text('resume = "resume.pdf"\ntemplate = "modern"\n')
    done(folder, "write", str(EXAMPLES / "jobs" / "home-health-nurse.txt"), "-o", "out/home-health", "-q")
    done(folder, "log", "sent", "larkspur", "--on", "2026-02-02")
    done(folder, "log", "interview", "larkspur", "--on", "2026-02-12")
    (folder / "no.txt").write_text(
        "Dear Maren,\n\nThank you for meeting with us. Unfortunately we will not move forward with your application."
        " We were looking for more experience with OASIS documentation. Please apply again when a position"
        " opens.\n\nJoan Rivera\n"
        "Nurse Manager, Larkspur Home Care\njoan.rivera@example.org\n"
    )
    done(folder, "log", "rejected", "larkspur", "--on", "2026-02-20", "--file", "no.txt")
    return folder


def test_a_feedback_request_quotes_the_rejection_and_is_noted(search: Path) -> None:
    text = done(search, "letter", "feedback", "larkspur", "--print")
    assert "Dear Joan Rivera," in text
    assert "your reply of February 20, 2026, about the Home Health Registered Nurse position" in text
    assert "more experience with OASIS documentation" in text
    done(search, "letter", "feedback", "larkspur")
    paragraphs = [
        paragraph.text for paragraph in Document(str(search / "out/home-health/feedback-letter.docx")).paragraphs
    ]
    assert paragraphs[0] == "Maren Okafor"
    assert "I would like to learn from this application." in " ".join(paragraphs)
    assert "letter" in done(search, "log", "larkspur")


def test_every_kind_of_letter_verifies_against_the_resume(search: Path) -> None:
    journal = ("-o", "letters")
    for event, kinds in (
        ("sent", ("follow-up", "withdraw")),
        ("interview", ("interview-thanks",)),
        ("rejected", ("rejection-thanks", "feedback", "in-touch")),
        ("reply", ("feedback-thanks",)),
        ("offer", ("accept",)),
    ):
        done(search, "log", event, "Fernley Surgery", *(("--new",) if event == "sent" else ()), "--on", "2026-02-20")
        for kind in kinds:
            done(search, "letter", kind, "Fernley Surgery", *journal)
            done(search, "verify", f"letters/{kind}-letter.docx", "--source", "resume.pdf")


@pytest.mark.parametrize(
    ("events", "kind", "reason", "advice"),
    [
        (("sent",), "accept", "no offer is noted", "tailor log offer 1"),
        (("sent", "offer", "rejected"), "accept", "it stands at “rejected”", "see tailor log 1"),
        (("sent",), "interview-thanks", "no interview that took place is noted", "tailor log interview 1"),
        (("sent",), "feedback", "no rejection is noted", "tailor log rejected 1"),
        (("sent", "offer"), "rejection-thanks", "no rejection is noted", "tailor log rejected 1"),
        (("sent", "rejected"), "feedback-thanks", "no feedback is noted", "tailor log reply 1"),
        (("sent", "rejected"), "feedback-thanks", "no feedback is noted", "tailor letter rejection-thanks 1"),
        (("prepared",), "follow-up", "no sending of the application is noted", "tailor log sent 1"),
        (("prepared",), "withdraw", "no sending of the application is noted", "tailor log sent 1"),
        (("prepared",), "in-touch", "no sending of the application is noted", "tailor log sent 1"),
        (("sent",), "in-touch", "the application is not over", "tailor log 1"),
        (("sent", "rejected"), "follow-up", "they have said no", "tailor log 1"),
    ],
)
def test_a_letter_never_states_an_event_that_is_not_noted(
    tmp_path: Path, events: tuple[str, ...], kind: str, reason: str, advice: str
) -> None:
    (tmp_path / "resume.pdf").write_bytes((EXAMPLES / "resume.pdf").read_bytes())
    (tmp_path / "tailor.toml").write_text('resume = "resume.pdf"\n')
    if events == ("prepared",):
        done(tmp_path, "write", str(EXAMPLES / "jobs" / "home-health-nurse.txt"), "-o", "out/home-health", "-q")
    else:
        for place, event in enumerate(events):
            day = f"2026-02-{10 + place}"
            done(tmp_path, "log", event, "Kestrel Wharf", *(("--new",) if not place else ()), "--on", day)
    refused = run(tmp_path, "letter", kind, "1")
    assert refused.exit_code == 1
    assert reason in refused.stderr
    assert advice in refused.stderr
    assert not list(tmp_path.rglob(f"{kind}-letter.*"))


def test_an_interview_that_is_still_to_come_is_not_thanked_for(tmp_path: Path) -> None:
    (tmp_path / "resume.pdf").write_bytes((EXAMPLES / "resume.pdf").read_bytes())
    (tmp_path / "tailor.toml").write_text('resume = "resume.pdf"\n')
    done(tmp_path, "log", "sent", "Kestrel Wharf", "--new", "--on", "2026-02-10")
    done(tmp_path, "log", "interview", "Kestrel Wharf", "--on", "2026-03-04")
    assert "no interview that took place" in run(tmp_path, "letter", "interview-thanks", "1").stderr
    after = done(tmp_path, "letter", "interview-thanks", "1", "--print", at=str(int(DAY) + 4 * 86400))
    assert "Thank you for taking the time to talk with me" in after


def test_asking_after_a_day_is_said_to_be_early(tmp_path: Path) -> None:
    (tmp_path / "tailor.toml").touch()
    done(tmp_path, "log", "sent", "Nurse at Elm Clinic", "--new", "--on", "2026-02-28")
    said = done(tmp_path, "letter", "follow-up", "1", "--resume", str(EXAMPLES / "resume.pdf"))
    assert "it is early to ask" in said
    assert "2026-03-10" in said


def test_who_signs_with_a_first_name_is_addressed_in_full(tmp_path: Path) -> None:
    (tmp_path / "tailor.toml").touch()
    first = "Dear Kim,\n\nUnfortunately we will not take your application further.\n\nMarcus Boyle\nHead of Nursing\n"
    second = "Dear Kim,\n\nAs you asked: we missed experience with triage.\n\nBest,\nMarcus\n"
    for name, text in (("no.txt", first), ("why.txt", second)):
        (tmp_path / name).write_text(text)
    done(tmp_path, "log", "rejected", "Nurse at Elm Clinic", "--new", "--file", "no.txt", "--on", "2026-02-20")
    done(tmp_path, "log", "reply", "1", "--file", "why.txt", "--on", "2026-02-25")
    said = done(tmp_path, "letter", "in-touch", "1", "--print", "--resume", str(EXAMPLES / "resume.pdf"))
    assert "Dear Marcus Boyle" in said


def test_a_letter_that_was_edited_is_not_overwritten(search: Path) -> None:
    done(search, "letter", "in-touch", "larkspur", "-o", "edited")
    (search / "edited" / "in-touch-letter.txt").write_text("my own words\n")
    result = run(search, "letter", "in-touch", "larkspur", "-o", "edited")
    assert result.exit_code == 1
    assert "in-touch-letter.txt" in result.stderr
    assert (search / "edited" / "in-touch-letter.txt").read_text() == "my own words\n"


def test_an_unknown_job_is_one_clear_line(search: Path) -> None:
    result = run(search, "letter", "feedback", "nobody")
    assert result.exit_code == 1
    assert result.stderr.startswith("tailor: ")
    assert "nobody" in result.stderr
    assert result.stderr.count("\n") == 1


def test_practice_writes_the_sheet_in_four_forms(search: Path) -> None:
    said = done(search, "practice", "larkspur")
    assert "practice.html, practice.md, practice.csv, practice.docx" in said
    folder = search / "out" / "home-health"
    assert "wound care" in (folder / "practice.md").read_text()
    rows = list(csv.reader((folder / "practice.csv").read_text().splitlines()[4:]))
    assert all(len(row) == 3 for row in rows)
    assert Document(str(folder / "practice.docx")).paragraphs[0].text == "Interview practice"


def test_practice_takes_a_posting_that_is_in_no_journal(search: Path) -> None:
    done(search, "practice", str(EXAMPLES / "jobs" / "wound-care-nurse.pdf"), "-o", "sheet")
    assert (search / "sheet" / "practice.html").is_file()


def test_a_drill_brings_back_what_felt_weak(search: Path) -> None:
    first = done(search, "practice", "larkspur", "--drill", "-n", "2", keys="\n1\n\n4\n")
    assert "1 of 2. Tell me about yourself." in first
    assert "2 answered, 1 felt weak:" in first
    later = str(int(DAY) + 3600)
    again = done(search, "practice", "larkspur", "--drill", "-n", "1", keys="\n3\n", at=later)
    assert "1 of 1. Tell me about yourself." in again


def test_a_drill_that_is_broken_off_keeps_what_was_answered(search: Path) -> None:
    result = run(search, "practice", "larkspur", "--drill", "-n", "3", keys="\n4\n")
    assert result.exit_code == 1
    asked = [line for line in result.stdout.splitlines() if line.startswith("1 of 3.")]
    after = done(search, "practice", "larkspur", "--drill", "-n", "1", keys="\n4\n")
    assert asked[0].removeprefix("1 of 3.") not in after


def test_a_letter_with_open_places_is_a_draft_until_it_is_sent(tmp_path: Path) -> None:
    (tmp_path / "resume.pdf").write_bytes((EXAMPLES / "resume.pdf").read_bytes())
    (tmp_path / "tailor.toml").write_text('resume = "resume.pdf"\n')
    done(tmp_path, "log", "sent", "Cook at Kestrel Wharf", "--new", "--on", "2026-02-02")
    done(tmp_path, "log", "offer", "kestrel", "--on", "2026-02-26")
    for _ in range(2):
        said = done(tmp_path, "letter", "accept", "kestrel")
        assert "noted as a draft; when you have sent it: tailor log correct 3 --kind letter --on today" in said
    assert "draft of a letter  (event 3)" in done(tmp_path, "log", "kestrel")
    assert "answer offer" in done(tmp_path, "log", "due")
    done(tmp_path, "log", "correct", "3", "--kind", "letter", "--on", "today")
    assert "answer offer" not in done(tmp_path, "log", "due")


@pytest.mark.parametrize(
    ("words", "greeting"),
    [
        ("Köchin bei Hof Lindau", "Sehr geehrte Damen und Herren"),
        ("Cuisinière chez Fonderie Blanc", "Madame, Monsieur"),
        ("Cook @ Kestrel Wharf", "Dear Hiring Team"),
    ],
)
def test_a_job_is_named_in_the_language_of_the_person(tmp_path: Path, words: str, greeting: str) -> None:
    (tmp_path / "resume.pdf").write_bytes((EXAMPLES / "resume.pdf").read_bytes())
    (tmp_path / "tailor.toml").write_text('resume = "resume.pdf"\n')
    done(tmp_path, "log", "sent", words, "--new", "--on", "2026-02-02")
    text = done(tmp_path, "letter", "follow-up", "1", "--print")
    assert greeting in text
    assert words.split(maxsplit=1)[0].lower() in text.lower()


def test_across_two_languages_practice_says_that_it_did_not_compare(search: Path) -> None:
    (search / "stelle.txt").write_text(
        "Pflegefachkraft im Nachtdienst\nHof Lindau\n\nIhre Aufgaben\n- Angehörige beraten und begleiten\n"
        "- Dienstpläne schreiben\n\nIhr Profil\n- Kenntnisse in Palliativpflege\n- Führerschein Klasse B\n"
    )
    done(search, "practice", "stelle.txt", "-o", "stelle")
    sheet = (search / "stelle" / "practice.md").read_text()
    assert "Nichts in Ihrem Lebenslauf" not in sheet
    assert "Ihre Sätze wurden damit nicht verglichen" in sheet


def test_a_prepared_job_is_found_by_its_name_where_no_journal_is_there(search: Path, tmp_path: Path) -> None:
    (tmp_path / "tailor.toml").touch()
    shutil.copytree(search / "out" / "home-health", tmp_path / "out" / "home-health")
    said = done(tmp_path, "log", "sent", "home-health", "--on", "2026-02-20")
    assert "sent on 2026-02-20" in " ".join(said.split())
    assert "no journal yet" in run(search.parent, "log", "sent", "nowhere-at-all").stderr
