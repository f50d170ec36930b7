"""What became of each application: kept on disk, found again by words, read from employers' replies."""

from tailor.journal.finding import find_applications
from tailor.journal.practice import keep_card, practice_cards
from tailor.journal.prepared import application_of_report, findings_of_report, match_of_report, posting_of_report
from tailor.journal.store import Journal, delete_journal

__all__ = [
    "Journal",
    "application_of_report",
    "delete_journal",
    "find_applications",
    "findings_of_report",
    "keep_card",
    "match_of_report",
    "posting_of_report",
    "practice_cards",
]
