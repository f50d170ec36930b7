"""What became of each application: kept on disk, and found again by words.

Reading employers' messages is in `tailor.journal.replies`, which few commands need.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tailor.journal.amending import amend, amendments
    from tailor.journal.archive import restore_archive
    from tailor.journal.days import parse_day
    from tailor.journal.due import FOLLOW_UP_AFTER, Due, DueKind, due_today, find_due
    from tailor.journal.exchange import Archived, day_order, from_text
    from tailor.journal.export import export_csv, export_json, overview_json
    from tailor.journal.finding import find_applications, find_other_employer, find_same_job, names_other_role
    from tailor.journal.gaps import has_unquoted
    from tailor.journal.lessons import draw_lessons, is_sent
    from tailor.journal.many_objects import without_cycle_search
    from tailor.journal.named_days import deadline_words, meeting_words, read_deadline, read_meeting, written_on
    from tailor.journal.naming import is_named
    from tailor.journal.occasions import find_feedback, find_obstacle, find_useful_reason, held_interviews
    from tailor.journal.practice import keep_card, practice_cards
    from tailor.journal.prepared import application_of_report, findings_of_report, match_of_report, posting_of_report
    from tailor.journal.standing import (
        contradicts_its_days,
        find_answer_before_sending,
        is_dated,
        note_with_day,
        place_message,
        was_post_withdrawn,
    )
    from tailor.journal.store import Journal, delete_journal

_MODULES = {
    "amending": "amend amendments",
    "archive": "restore_archive",
    "days": "parse_day",
    "due": "FOLLOW_UP_AFTER Due DueKind due_today find_due",
    "exchange": "Archived day_order from_text",
    "export": "export_csv export_json overview_json",
    "finding": "find_applications find_other_employer find_same_job names_other_role",
    "gaps": "has_unquoted",
    "lessons": "draw_lessons is_sent",
    "many_objects": "without_cycle_search",
    "named_days": "deadline_words meeting_words read_deadline read_meeting written_on",
    "naming": "is_named",
    "occasions": "find_feedback find_obstacle find_useful_reason held_interviews",
    "practice": "keep_card practice_cards",
    "prepared": "application_of_report findings_of_report match_of_report posting_of_report",
    "standing": (
        "contradicts_its_days find_answer_before_sending is_dated note_with_day place_message was_post_withdrawn"
    ),
    "store": "Journal delete_journal",
}
"""The public names of each module, which is loaded when one of them is first used."""
_PLACES = {name: module for module, names in _MODULES.items() for name in names.split()}

__all__ = [
    "FOLLOW_UP_AFTER",
    "Archived",
    "Due",
    "DueKind",
    "Journal",
    "amend",
    "amendments",
    "application_of_report",
    "contradicts_its_days",
    "day_order",
    "deadline_words",
    "delete_journal",
    "draw_lessons",
    "due_today",
    "export_csv",
    "export_json",
    "find_answer_before_sending",
    "find_applications",
    "find_due",
    "find_feedback",
    "find_obstacle",
    "find_other_employer",
    "find_same_job",
    "find_useful_reason",
    "findings_of_report",
    "from_text",
    "has_unquoted",
    "held_interviews",
    "is_dated",
    "is_named",
    "is_sent",
    "keep_card",
    "match_of_report",
    "meeting_words",
    "names_other_role",
    "note_with_day",
    "overview_json",
    "parse_day",
    "place_message",
    "posting_of_report",
    "practice_cards",
    "read_deadline",
    "read_meeting",
    "restore_archive",
    "was_post_withdrawn",
    "without_cycle_search",
    "written_on",
]


def __getattr__(name: str) -> Any:
    if name not in _PLACES:
        raise AttributeError(f"module 'tailor.journal' has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(f"tailor.journal.{_PLACES[name]}"), name)
    return found
