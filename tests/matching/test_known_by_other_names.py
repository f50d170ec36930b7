"""What a field calls a thing, and the products that show it; never the other way."""

import pytest

from tailor.matching import match
from tailor.model import Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, posting, require, resume


def _status(asked: str, task: str, language: str = "en") -> Status:
    vocabulary = load_vocabulary()
    term = vocabulary.get(asked)
    kind = term.kind.value if term is not None else "skill"
    wanted = require(asked, kind, name=term.name if term is not None else asked, named=term is not None and term.named)
    candidate = resume(jobs=[job("Assistant", "Elder & Co", "2023-2026", task)], language=language)
    return match(candidate, posting(wanted), vocabulary, None, TODAY).findings[0].status


@pytest.mark.parametrize(
    ("asked", "task"),
    [
        ("qPCR", "Ran quantitative real-time PCR on swabs"),
        ("Western blot", "Ran immunoblots of liver lysates"),
        ("DNA sequencing", "Prepared libraries for nanopore sequencing"),
        ("HR information systems", "Kept leave records in iTrent"),
        ("HR information systems", "Kept leave records in ADP Workforce Now"),
        ("ADP", "Kept leave records in ADP Workforce Now"),
        ("Allen-Bradley", "Changed rungs in RSLogix 500"),
        ("PLC", "Replaced CompactLogix controllers"),
        ("HMI", "Drew screens in WinCC"),
        ("Key Stage 5", "Taught A level geography"),
        ("Key Stage 4", "Taught geography to GCSE"),
        ("charting", "Documented patient care in Meditech"),
        ("network troubleshooting", "Troubleshot networks of four depots"),
        ("data modeling", "Drew star schemas for freight data"),
        ("data pipelines", "Wrote Airflow jobs for freight data"),
        ("log management", "Searched Splunk for failed logins"),
        ("bank reconciliation", "Did bank recs for six shops"),
        ("property management systems", "Checked guests in on Guestline"),
    ],
)
def test_it_is_held_by_its_other_names_and_by_what_shows_it(asked: str, task: str) -> None:
    assert _status(asked, task) is not Status.MISSING


@pytest.mark.parametrize(
    ("asked", "task", "language"),
    [
        ("Medikamentengabe", "Gabe von Medikamenten auf zwei Stationen", "de"),
        ("Beatmungspflege", "Versorgung beatmeter Menschen zu Hause", "de"),
        ("EDV-Kenntnisse", "Auswertungen in Excel erstellt", "de"),
        ("kontinuierliche Integration", "Pipelines in GitLab CI gepflegt", "de"),
        ("intégration continue", "Pipelines GitLab CI pour trois équipes", "fr"),
        ("comptabilité fournisseurs", "Saisie et paiement des fournisseurs", "fr"),
    ],
)
def test_so_it_is_in_german_and_french(asked: str, task: str, language: str) -> None:
    assert _status(asked, task, language) is not Status.MISSING


@pytest.mark.parametrize(
    ("asked", "task"),
    [
        ("qPCR", "Ran PCR on swabs"),
        ("ADP Workforce Now", "Kept leave records in an HRIS"),
        ("RSLogix", "Wired Allen-Bradley racks"),
        ("Guestline", "Checked guests in on a PMS"),
        ("Splunk", "Kept log management in order"),
        ("Key Stage 5", "Taught at Key Stage 3"),
        ("Workable", "Found workable answers for tenants"),
        ("network troubleshooting", "Reported network issues to the help desk"),
        ("real estate law", "Showed houses to buyers"),
        ("data pipelines", "Checked pipelines for gas leaks"),
    ],
)
def test_it_is_not_held_by_what_only_entails_less(asked: str, task: str) -> None:
    assert _status(asked, task) is Status.MISSING
