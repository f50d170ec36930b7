"""Initials of several meanings, names in small letters, and words that only share letters with what is asked for."""

import datetime as dt
from dataclasses import replace

import pytest

from tailor.matching import match
from tailor.model import Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import job, posting, require, resume

TODAY = dt.date(2026, 3, 1)


def _status(asked: str, bullet: str, text: str = "") -> Status:
    vocabulary = load_vocabulary()
    term = vocabulary.get(asked)
    kind = term.kind.value if term is not None else "skill"
    named = term is not None and term.named
    wanted = require(asked, kind, name=term.name if term is not None else asked, named=named)
    candidate = resume(jobs=[job("Assistant", "Elder Forge", "2023-2026", bullet)])
    (finding,) = match(candidate, replace(posting(wanted), text=text or asked), vocabulary, None, TODAY).findings
    return finding.status


@pytest.mark.parametrize(
    ("asked", "bullet"),
    [
        ("CAD", "Watched over patients after CAD and stroke"),
        ("AI", "Did AI on 300 dairy cows a year"),
        ("ERP", "Recorded ERP and EEG in a sleep study"),
        ("SEM", "Took SEM images of fracture surfaces"),
        ("PR", "Checked PRs (purchase requisitions) for a depot"),
        ("IV therapy", "Sang in Henry IV on a town stage"),
        ("ROS", "Wrote ROS and history notes for patients"),
        ("After Effects", "Warned riders of the after effects of sedatives"),
        ("PowerPoint", "Fitted a power point beside each bench"),
        ("Power BI reports", "Ordered power tools bi-monthly and filed reports"),
    ],
)
def test_initials_and_names_of_another_meaning_show_nothing(asked: str, bullet: str) -> None:
    assert _status(asked, bullet) is Status.MISSING


@pytest.mark.parametrize(
    ("asked", "bullet"),
    [
        ("CAD", "Drew valves in CAD for heart patients"),
        ("CAD", "Kept CAD files in order"),
        ("AI", "Trained AI models on milk yields of cows"),
        ("ERP", "Entered orders in the ERP"),
        ("SEM", "Bought SEM ads for a shoe shop"),
        ("PR", "Wrote PR texts and releases for a fair"),
        ("PowerPoint", "Built slides in power point"),
        ("multi-factor authentication", "Brought MFA to 900 mailboxes"),
        ("multi-factor authentication", "Handed out MFA keys at three sites"),
        ("Apache Hive", "Wrote Hive queries for weekly figures"),
        ("Microsoft 365", "Trained clerks in the move to M365"),
    ],
)
def test_initials_and_names_of_the_same_meaning_show_it(asked: str, bullet: str) -> None:
    assert _status(asked, bullet) in {Status.SHOWN, Status.IMPLIED}


def test_the_posting_says_which_meaning_is_asked_for() -> None:
    cardiac = "CAD. You care for heart patients on a coronary ward."
    assert _status("CAD", "Nursed heart failure and CAD", cardiac) is Status.SHOWN
    assert _status("CAD", "Drew brackets in CAD", cardiac) is Status.MISSING


@pytest.mark.parametrize(
    ("asked", "bullet"),
    [
        ("hedge trimming", "Helped trim the hedges of a park"),
        ("wall painting", "Used rollers to fill and paint plaster walls"),
        ("window cleaning", "Cleaned shop windows on ladders"),
        ("wall tiling", "Tiled 60 kitchens for a housing firm"),
        ("orthopedics", "Fed patients on an orthopaedic ward"),
        ("female catheterization", "Catheterised patients before surgery"),
        ("legal research", "Looked up case law for a partner"),
        ("aseptic technique", "Passaged cell cultures in a sterile hood"),
        ("analytical chemistry", "Quantified residues by HPLC"),
        ("checking timesheets", "Approved each driver's time sheet"),
        ("patient transport", "Wheeled patients to theatre"),
        ("cataloguing of collections", "Cataloged 900 maps for a museum"),
        ("Immediate Life Support", "ILS certified, renewed 2025"),
        ("warehouse management systems", "Put away pallets with Manhattan scanners"),
        ("MAG welding", "Rahmen mit MAG-Schweißen gefertigt"),
        ("menu planning", "Composed the weekly menus and specials"),
        ("travel management", "Booked flights and hotels for partners"),
        ("data tracking", "Tracked attainment of two sets"),
        ("student assessment", "Marked mock exams"),
        ("stamp duty land tax", "Filed SDLT returns"),
        ("Land Registry applications", "Lodged transfers and charges with the Land Registry"),
        ("AML", "Verified identity and source of funds of clients"),
        ("case management systems", "Logged matters in Proclaim"),
        ("IV medication administration", "Gave intravenous antibiotics"),
        ("charting", "Wrote nursing notes and care plans"),
        ("pastry", "Ran desserts and petits fours"),
        ("fencing", "Erected fences on farms"),
        ("Key Stage 3", "Taught Years 7 to 11"),
        ("supplier audits", "Audited six suppliers against a checklist"),
        ("Basic Life Support", "BLS renewed each spring"),
        ("scheduling", "Drew up the timetable for two crews"),
        ("recruitment", "Filled 30 vacancies a year"),
        ("Scandinavian languages", "Wrote to growers in Danish"),
        ("run payroll", "Prepared the weekly payroll of a depot"),
        ("staff scheduling", "Scheduled 20 porters"),
        ("bricklayer", "Completed bricklaying on nine garages"),
        ("influencer campaigns", "Briefed six influencers for a launch"),
        ("reading technical drawings", "Welded tanks from isometrics and drawings"),
        ("gardening", "Planted bulbs and borders in a park"),
        ("secretarial work", "Secretary to two surgeons"),
        ("Notion", "Put all minutes into Notion"),
        ("Slack", "Migrated 90 clerks from email to Slack"),
        ("teaching license", "Held a state teaching licence for grades 1 to 5"),
        ("NEBOSH", "Holds the NEBOSH National General Certificate"),
    ],
)
def test_what_is_done_in_another_form_is_not_missing(asked: str, bullet: str) -> None:
    assert _status(asked, bullet) in {Status.SHOWN, Status.IMPLIED}


@pytest.mark.parametrize(
    ("asked", "bullet"),
    [
        ("plumbing", "Maintained the data plumbing of two apps"),
        ("patient transport", "Wheeled bins to the yard"),
        ("credit control", "Did pest control for a credit union branch"),
        ("piano teaching", "Tuned a piano and delivered it to teaching staff"),
        ("ACCA", "Sat under an ACCA qualified finance manager"),
        ("CPR", "Cut CPR (cost per reader) of two ads"),
        ("CISA", "Packed bags for a CISA-certified auditor"),
        ("RICS", "Met a chartered surveyor at each gate"),
        ("HGV license", "Sold cover to drivers with an HGV licence"),
        ("chemistry", "Had good chemistry with the crew"),
        ("English", "Lived in Cambridge for two years"),
    ],
)
def test_what_shares_a_word_shows_nothing_plain(asked: str, bullet: str) -> None:
    assert _status(asked, bullet) is not Status.SHOWN


@pytest.mark.parametrize(
    ("asked", "title", "summary"),
    [
        ("youth work", "Youth Worker", ""),
        ("physical therapy", "Physiotherapist", ""),
        ("underwriting", "Underwriter", ""),
        ("radiography", "Radiographer", ""),
        ("roofing", "Porter", "Experienced roofer since 2009."),
        ("interior design", "Porter", "Interior designer with six years of work."),
    ],
)
def test_an_occupation_shows_its_art(asked: str, title: str, summary: str) -> None:
    assert _named_in(asked, title, summary) is Status.SHOWN


def test_whoever_helps_another_has_not_the_art() -> None:
    assert _named_in("roofing", "Porter", "Assistant to a roofer.") is Status.MISSING
    assert _named_in("nursing", "Nurse Recruiter", "") is Status.MISSING


def _named_in(asked: str, title: str, summary: str) -> Status:
    vocabulary = load_vocabulary()
    wanted = require(asked, "skill", name=asked)
    candidate = resume(jobs=[job(title, "Elder Forge", "2023-2026", "Kept records")], summary=summary)
    (finding,) = match(candidate, posting(wanted), vocabulary, None, TODAY).findings
    return finding.status
