"""The tables in which people keep their applications are taken whole: nothing in a cell is dropped."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]
Rows = list[tuple[str, str, str]]
UNKNOWN = "day not known"


@pytest.fixture(autouse=True)
def job_search(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "tailor.toml").touch()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def imported(tailor: Run, table: str) -> list[Rows]:
    """The events of each application of a table: kind, day and note."""
    Path("mine.csv").write_text(table, encoding="utf-8")
    tailor("log", "import", "mine.csv")
    return noted(tailor)


def noted(tailor: Run) -> list[Rows]:
    kept = json.loads(tailor("log", "--json").output)["applications"]
    return [[(event["event"], event["date"], event["note"]) for event in item["events"]] for item in kept]


@pytest.mark.parametrize(
    ("head", "row", "events"),
    [
        (
            "Date applied,Status",
            "2026-09-15,Rejected",
            [("sent", "2026-09-15", ""), ("rejected", "2026-09-15", UNKNOWN)],
        ),
        ("Beworben am;Status", "15.09.2026;Absage", [("sent", "2026-09-15", ""), ("rejected", "2026-09-15", UNKNOWN)]),
        ("Applied,Status", "2026-09-15,Applied", [("sent", "2026-09-15", "")]),
        (
            "Applied,Response",
            "2026-09-15,Phone screen",
            [("sent", "2026-09-15", ""), ("interview", "2026-09-15", UNKNOWN)],
        ),
        ("Applied,Response", "2026-09-15,Ghosted", [("sent", "2026-09-15", ""), ("ghosted", "2026-09-15", UNKNOWN)]),
        ("Applied,Response", "2026-09-15,No", [("sent", "2026-09-15", "")]),
        (
            "Applied,Response",
            "2026-09-15,rang me about the van",
            [("sent", "2026-09-15", ""), ("reply", "2026-09-15", f"{UNKNOWN}; rang me about the van")],
        ),
        (
            "Applied,Interview,Rejected,Status",
            "2026-09-15,2026-09-28,2026-10-06,rejected",
            [("sent", "2026-09-15", ""), ("interview", "2026-09-28", ""), ("rejected", "2026-10-06", "")],
        ),
        (
            "Applied,Interview,Closed,Status",
            "2026-09-15,yes,2026-10-01,interviewing",
            [("sent", "2026-09-15", ""), ("interview", "2026-09-15", f"{UNKNOWN}; Interview: yes; Closed: 2026-10-01")],
        ),
        (
            "Beworben;Gespräch;Absage",
            "15.09.2026;28.09.2026;06.10.2026",
            [("sent", "2026-09-15", ""), ("interview", "2026-09-28", ""), ("rejected", "2026-10-06", "")],
        ),
        ("Submitted,Offer,Accepted", "2026-09-15,,", [("sent", "2026-09-15", "")]),
        (
            "Date Applied,Interview Date,Rejection Date",
            "2026-09-15,2026-09-28,2026-10-06",
            [("sent", "2026-09-15", ""), ("interview", "2026-09-28", ""), ("rejected", "2026-10-06", "")],
        ),
        (
            "Date Applied,Rejection Date,Status,Comments",
            "2026-09-15,2026-10-06,Rejected,no licence",
            [("sent", "2026-09-15", ""), ("rejected", "2026-10-06", "no licence")],
        ),
        ("Applied,Comments", "2026-09-15,sent by post", [("sent", "2026-09-15", "sent by post")]),
        (
            "Date de candidature,Salaire,Lien",
            "15/09/2026,2100,https://example.org/a",
            [("sent", "2026-09-15", "Salaire: 2100; Lien: https://example.org/a")],
        ),
    ],
)
def test_the_columns_of_common_trackers_are_taken(tailor: Run, head: str, row: str, events: Rows) -> None:
    mark = ";" if ";" in head else ","
    assert imported(tailor, f"Company{mark}Role{mark}{head}\nMoor Dairy{mark}Driver{mark}{row}\n") == [events]


@pytest.mark.parametrize(
    "cell",
    [
        *("2026-09-15", "2026-09-15T08:30:00", "2026/09/15", "2026-9-15", "20260915", "15.9.2026", "15.09.26"),
        *("15/09/2026", "9/15/2026", "15-09-2026", "15/9/26", "15 Sep 26", "15-Sep-2026", "Sep-15-26"),
        *("Tue, 15 September 2026", "September 15th, 2026", "15. September 2026", "mardi 15 septembre 2026"),
    ],
)
def test_a_day_is_read_as_programs_and_people_write_it(tailor: Run, cell: str) -> None:
    assert imported(tailor, f'Company,Applied\nMoor,"{cell}"\n') == [[("sent", "2026-09-15", "")]]


@pytest.mark.parametrize("cell", ["soon", "31/31/2026", "2026-02-30", "0176-12-2026", "1/2/3"])
def test_what_is_no_day_is_refused(tailor: Run, cell: str) -> None:
    Path("mine.csv").write_text(f"Company,Applied\nMoor,{cell}\n")
    assert "line 2 cannot be read" in tailor("log", "import", "mine.csv", code=1).stderr


@pytest.mark.parametrize(
    ("days", "read", "order"),
    [
        (("15/09/2026", "06/10/2026"), ["2026-09-15", "2026-10-06"], "day-first"),
        (("09/15/2026", "10/06/2026"), ["2026-09-15", "2026-10-06"], "month-first"),
        (("15-09-26", "06/10/2026"), ["2026-09-15", "2026-10-06"], "day-first"),
    ],
)
def test_days_with_two_readings_are_read_as_the_other_rows_write_them_and_that_is_told(
    tailor: Run, days: tuple[str, str], read: list[str], order: str
) -> None:
    Path("mine.csv").write_text("Company,Applied\n" + "".join(f"Moor {at},{day}\n" for at, day in enumerate(days)))
    assert f"days like {days[1]} are read {order}, as {days[0]} shows" in tailor("log", "import", "mine.csv").output
    assert [events[0][1] for events in noted(tailor)] == read


@pytest.mark.parametrize(("order", "read"), [("day-first", "2026-06-05"), ("month-first", "2026-05-06")])
@pytest.mark.parametrize("others", ["", "A,15/09/2026\nB,09/16/2026\n"])
def test_days_with_two_readings_are_not_guessed_but_asked_for(tailor: Run, order: str, read: str, others: str) -> None:
    Path("mine.csv").write_text(f"Company,Applied\n{others}C,05/06/2026\n")
    refused = tailor("log", "import", "mine.csv", code=1).stderr
    assert "05/06/2026 can be read in two ways" in refused
    assert "--days day-first" in refused
    tailor("log", "import", "mine.csv", "--days", order)
    assert noted(tailor)[-1][0][1] == read


def test_at_a_terminal_the_order_of_day_and_month_is_asked_for(tailor: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("mine.csv").write_text("Company,Applied\nC,05/06/2026\n")
    monkeypatch.setattr("tailor.cli.log_edit._can_ask", lambda: True)
    assert "Are its days" in tailor("log", "import", "mine.csv", stdin="month-first\n").output
    assert noted(tailor) == [[("sent", "2026-05-06", "")]]


def test_what_happened_lies_not_ahead_but_an_interview_may(tailor: Run) -> None:
    Path("mine.csv").write_text("Company,Applied\nMoor,2026-12-15\n")
    assert "2026-12-15 lies ahead" in tailor("log", "import", "mine.csv", code=1).stderr
    table = "Company,Status,Date\nMoor,Interview,2026-12-15\n"
    assert imported(tailor, table) == [[("interview", "2026-12-15", "")]]


def test_a_day_that_nobody_noted_counts_in_no_time_and_stands_in_no_letter(tailor: Run) -> None:
    rows = "".join(f"Moor {place},Driver,2026-11-18,Rejected\n" for place in range(4))
    imported(tailor, f"Company,Role,Applied,Status\n{rows}")
    drawn = json.loads(tailor("lessons", "--json").output)
    assert drawn["stops"] == {"not said": 4}
    assert drawn["answer_days"]["answered"] == 0
    assert drawn["pause"] == ""
    Path("resume.md").write_text(
        "# Ida Moss\n\nida@example.org\n\n## Experience\n\n### Driver, Moor Dairy\n2019 – 2024\n- Drove.\n"
    )
    letter = ("letter", "feedback", "1", "--resume", "resume.md", "--print")
    assert "Thank you for your reply about the Driver position." in tailor(*letter).output
    tailor("log", "correct", "2", "--on", "2026-11-20")
    assert "Thank you for your reply of 20 November 2026 about the Driver position." in tailor(*letter).output


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        *(("1st round interview", "interview"), ("Video call", "interview"), ("Zweites Gespräch", "interview")),
        *(("Rejected after test", "rejected"), ("Absage per Mail", "rejected"), ("Refus après entretien", "rejected")),
        *(("Role closed", "rejected"), ("Not shortlisted", "rejected"), ("No reply (3 weeks)", "ghosted")),
        *(("Noch keine Rückmeldung", "ghosted"), ("Withdrew myself", "withdrawn"), ("Offer declined", "withdrawn")),
        *(("Offer – negotiating", "offer"), ("Zusage per Telefon", "offer"), ("Hired by phone", "accepted")),
        *(("Signed contract", "accepted"), ("Under review", "sent"), ("Bewerbung abgeschickt", "sent")),
        *(("Einladung per Mail", "interview"), ("Abgelehnt, zu teuer", "rejected"), ("Dossier envoyé", "sent")),
        *(("They said no", "rejected"), ("J’ai refusé leur offre", "withdrawn"), ("Nichts gehört", "ghosted")),
        *(
            ("Candidature en cours", "sent"),
            ("Bookmarked", "prepared"),
            ("Post withdrawn by them", "rejected"),
            ("À postuler", "prepared"),
        ),
    ],
)
def test_a_status_in_other_words_is_understood_and_kept(tailor: Run, status: str, kind: str) -> None:
    ((event,),) = imported(tailor, f'Company,Status,Date\nMoor,"{status}",2026-10-06\n')
    assert event == (kind, "2026-10-06", f"status: {status}")


@pytest.mark.parametrize(
    "status",
    ["Declined", "Interview cancelled", "No offer", "Archived", "kein Gespräch", "Interview?", "Offer expected"],
)
def test_a_status_that_does_not_say_what_happened_is_not_guessed(tailor: Run, status: str) -> None:
    Path("mine.csv").write_text(f"Company,Status,Date\nMoor,{status},2026-10-06\n")
    assert "is no event" in tailor("log", "import", "mine.csv", code=1).stderr
    table = f"Company,Applied,Status,Date\nMoor,2026-09-15,{status},2026-10-06\n"
    assert imported(tailor, table) == [[("sent", "2026-09-15", f"status: {status} (2026-10-06)")]]


def test_a_status_that_still_waits_is_no_second_application(tailor: Run) -> None:
    table = "Company,Date applied,Status,Last update\nMoor,2026-09-15,Pending,2026-10-06\n"
    assert imported(tailor, table) == [[("sent", "2026-09-15", "status: Pending (2026-10-06)")]]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{}", "not an export of this version of tailor"),
        ("company;status", "this is no JSON (line 1)"),
        ('{"format": "tailor-journal", "version": 1}', "'applications' is missing in it"),
    ],
)
def test_a_json_that_is_no_export_is_told_so(tailor: Run, text: str, said: str) -> None:
    Path("x.json").write_text(text)
    told = tailor("log", "import", "x.json", code=1).stderr
    assert said in told
    assert "KeyError" not in told


def test_a_row_without_any_day_is_named_and_the_others_are_added(tailor: Run, job_search: Path) -> None:
    rows = "Acme,Welder,sent,2026-10-01\nBolt,Fitter,rejected,\nCarr,Turner,sent,2026-10-05\n"
    (job_search / "mine.csv").write_text(f"company,title,event,date\n{rows}")
    result = tailor("log", "import", "mine.csv")
    assert "line 3 is left out: the day of 'rejected' is missing" in result.stderr
    assert "added 2 applications with 2 events" in result.stdout
    (job_search / "mine.csv").write_text(
        f"company,title,event,date\n{rows.replace('rejected,', 'rejected,2026-10-09')}"
    )
    assert "added 1 application with 1 event;" in tailor("log", "import", "mine.csv").stdout
