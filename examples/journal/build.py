"""Builds journal.json: an invented job search of fifteen applications, as `tailor log import` takes it.

Run `python examples/journal/build.py` inside the project's environment after changing something here.
"""

# ruff: noqa: E501  a job or a letter is one row
import datetime as dt
import hashlib
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from tailor.journal import Archived, Journal, export_json, restore_archive
from tailor.model import (
    Application,
    Event,
    EventKind,
    JournalFinding,
    Message,
    PostingContact,
    RequirementKind,
    RequirementLevel,
    Status,
)
from tailor.pipeline import read_reply

HERE = Path(__file__).parent
MUST, NICE = RequirementLevel.MUST, RequirementLevel.NICE
TOOL, SKILL, CERTIFICATE = RequirementKind.TOOL, RequirementKind.SKILL, RequirementKind.CERTIFICATION
KINDS = {"Sage Intacct": TOOL, "QuickBooks": TOOL, "NetSuite": TOOL, "Excel": TOOL, "CPP certification": CERTIFICATE}
PLACES = {
    Status.SHOWN: "Skills",
    Status.BURIED: "5th bullet of “Bookkeeper at Harbor Street Dental”",
    Status.IMPLIED: "2nd bullet of “Accounts Clerk at Fern & Tate”",
}
VERSIONS = {1: "resume.docx", 2: "resume.docx"}

# job: title, company, place, version of the resume, coverage, and what it asks for:
# "!" a must-have, "+" shown, "~" hidden, "-" missing
JOBS = {
    "bookkeeper-orchard": ("Bookkeeper", "Orchard Dental Group", "Salem, OR", 1, 61, "!+QuickBooks !~month-end close !+accounts payable -Sage Intacct"),
    "bookkeeper-tilly": ("Full Charge Bookkeeper", "Tilbury & Roe", "Portland, OR", 1, 58, "!+QuickBooks !~month-end close !-Sage Intacct +accounts payable"),
    "bookkeeper-marina": ("Bookkeeper", "Marina Yacht Supply", "Astoria, OR", 1, 66, "!+QuickBooks !+accounts payable ~bank reconciliation"),
    "payroll-northfork": ("Payroll Specialist", "Northfork Timber", "Eugene, OR", 1, 41, "!+payroll !-CPP certification !-multi-state payroll ~benefits administration"),
    "payroll-cascade": ("Payroll Specialist", "Cascade Staffing", "Portland, OR", 1, 44, "!+payroll !-multi-state payroll -CPP certification"),
    "controller-bright": ("Assistant Controller", "Brightleaf Foods", "Portland, OR", 1, 35, "!-NetSuite !~month-end close !-budgeting +Excel"),
    "bookkeeper-lantern": ("Bookkeeper", "Lantern Theatre", "Salem, OR", 2, 72, "!+QuickBooks !+month-end close !+accounts payable"),
    "bookkeeper-willow": ("Full Charge Bookkeeper", "Willow Creek Vets", "Corvallis, OR", 2, 74, "!+QuickBooks !+month-end close +bank reconciliation -Sage Intacct"),
    "payroll-summit": ("Payroll Administrator", "Summit Outdoor", "Bend, OR", 2, 47, "!+payroll !-multi-state payroll !-CPP certification"),
    "controller-harvest": ("Assistant Controller", "Harvest Mills", "Salem, OR", 2, 38, "!-NetSuite !-budgeting !+month-end close"),
    "bookkeeper-juniper": ("Bookkeeper", "Juniper Health Clinic", "Portland, OR", 2, 70, "!+QuickBooks !-Sage Intacct !+month-end close ~bank reconciliation"),
    "bookkeeper-pine": ("Bookkeeper", "Pine Street Books", "Portland, OR", 2, 76, "!+QuickBooks !+accounts payable"),
    "payroll-delta": ("Payroll Specialist", "Delta Freight", "Portland, OR", 2, 45, "!+payroll !-multi-state payroll ~benefits administration"),
    "bookkeeper-cedar": ("Full Charge Bookkeeper", "Cedar Roofing", "Salem, OR", 2, 71, "!+QuickBooks !+month-end close -Sage Intacct"),
    "bookkeeper-elm": ("Bookkeeper", "Elm Row Bakery", "Portland, OR", 2, 73, "!+QuickBooks !+accounts payable ~bank reconciliation"),
}  # fmt: skip

LETTERS = {
    "tilly": (
        "Dear Ms Okoro,\n\nThank you for coming in last week. We have decided not to offer you the Full Charge Bookkeeper"
        " position. You do not yet have experience with Sage Intacct, which we moved to in spring.\n\nI would be happy to"
        " give you feedback by phone, and please do apply again.\n\nKind regards,\nGrace Tilbury\nPartner, Tilbury & Roe\n"
        "grace.tilbury@example.org\n"
    ),
    "northfork": (
        "Dear applicant,\n\nWe have reviewed your application for Payroll Specialist. The position requires the CPP"
        " certification, which we could not find in your resume, and so we will not be moving forward.\n\nNorthfork Timber"
        " Human Resources\n"
    ),
    "cascade": (
        "Hello,\n\nThank you for your interest. Unfortunately, you have not been selected for the Payroll Specialist role."
        " Due to the number of applications we are unable to provide individual feedback.\n\nCascade Staffing\n"
    ),
    "bright": (
        "Dear Amara,\n\nThank you for applying for Assistant Controller. After reviewing your application we have decided to"
        " proceed with candidates who have a stronger background in budgeting.\n\nBest regards,\nLeo Marsh\nTalent Partner,"
        " Brightleaf Foods\nleo.marsh@example.org\n"
    ),
    "summit": (
        "Hi Amara,\n\nThanks for talking with me on the phone on Monday. We've chosen another candidate for the Payroll"
        " Administrator job.\n\nI'd like to keep your resume on file for later openings.\n\nDana Ruiz\nHR Manager, Summit"
        " Outdoor\ndana.ruiz@example.org\n555-0144\n"
    ),
    "juniper": (
        "Dear Ms Okoro,\n\nUnfortunately we will not be inviting you to interview for the Bookkeeper position.\n\nWe wish you"
        " every success.\n\nJuniper Health Clinic\n"
    ),
    "delta": (
        "Dear Amara,\n\nI'm sorry to say that the Payroll Specialist position has been filled internally.\n\nRegards,\nOwen"
        " Pratt\nOffice Manager, Delta Freight\nowen.pratt@example.org\n"
    ),
}
# job: the days of 2026 on which something happened (the year's other job, "bookkeeper-elm", is only prepared)
EVENTS = {
    "bookkeeper-orchard": "0907 sent, 0930 ghosted",
    "bookkeeper-tilly": "0908 sent, 0917 interview, 0924 rejected tilly",
    "bookkeeper-marina": "0910 sent, 0918 interview, 0925 withdrawn",
    "payroll-northfork": "0914 sent, 0921 rejected northfork",
    "payroll-cascade": "0915 sent, 1002 rejected cascade",
    "controller-bright": "0921 sent, 1005 rejected bright",
    "bookkeeper-lantern": "1006 sent, 1013 interview, 1022 offer, 1023 letter, 1024 withdrawn",
    "bookkeeper-willow": "1007 sent, 1016 interview, 1017 letter",
    "payroll-summit": "1008 sent, 1112 rejected summit",
    "controller-harvest": "1012 sent, 1116 ghosted",
    "bookkeeper-juniper": "1019 sent, 1113 rejected juniper",
    "bookkeeper-pine": "1026 sent, 1118 interview",
    "payroll-delta": "1102 sent, 1119 rejected delta",
    "bookkeeper-cedar": "1109 sent",
    "bookkeeper-elm": "",
}


def archive() -> Iterator[Archived]:
    """The applications in the order of their preparation."""
    number = 0
    for job, (title, company, place, version, coverage, asked) in JOBS.items():
        events = []
        for kind, day, letter in _happened(job):
            number += 1
            events.append(_event(number, kind, day, letter))
        application = Application(
            job=job,
            title=title,
            company=company,
            location=place,
            language="en",
            folder=f"out/{job}",
            source=f"{job}.txt",
            contact=PostingContact(email=f"jobs@{job.rpartition('-')[2]}.example.org"),
            closing_date="28 November 2026" if job == "bookkeeper-elm" else "",
            resume_name=VERSIONS[version],
            resume_hash=hashlib.sha256(f"version {version}".encode()).hexdigest(),
            coverage=coverage,
            events=tuple(events),
        )
        yield Archived(application, tuple(_finding(word) for word in _words(asked)))


def _happened(job: str) -> Iterator[tuple[EventKind, dt.date, str]]:
    rows = [row.split() for row in EVENTS[job].split(", ") if row]
    first = _day(rows[0][0]) if rows else dt.date(2026, 11, 20)
    yield EventKind.PREPARED, first - dt.timedelta(days=1), ""
    for row in rows:
        yield EventKind(row[1]), _day(row[0]), "".join(LETTERS[name] for name in row[2:])


def _day(text: str) -> dt.date:
    return dt.date(2026, int(text[:2]), int(text[2:]))


def _event(number: int, kind: EventKind, day: dt.date, letter: str) -> Event:
    note = {EventKind.LETTER: "thank-you letter", EventKind.WITHDRAWN: "too far to travel every day"}.get(kind, "")
    reply = read_reply(Message(letter)) if letter else None
    return Event(kind, day, note, letter, reply, number=number, recorded=f"{day}T18:00:00+00:00")


def _words(asked: str) -> Iterator[str]:
    word = ""
    for part in asked.split():
        if part[0] in "!+~-" and word:
            yield word
            word = ""
        word = f"{word} {part}".strip()
    yield word


def _finding(word: str) -> JournalFinding:
    level = MUST if word.startswith("!") else NICE
    mark, name = word.lstrip("!")[0], word.lstrip("!")[1:]
    status = {"+": Status.SHOWN, "~": Status.BURIED, "-": Status.MISSING}[mark]
    held = status is not Status.MISSING
    return JournalFinding(
        name, name, KINDS.get(name, SKILL), level, status, name if held else "", PLACES[status] if held else ""
    )


if __name__ == "__main__":
    with TemporaryDirectory() as folder, Journal(Path(folder) / "journal.db") as journal:
        restore_archive(journal, archive())
        (HERE / "journal.json").write_text(export_json(journal)[0], encoding="utf-8")
