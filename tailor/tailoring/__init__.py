"""From a match to documents: the tailored resume, the letter, and the check that both are true."""

from tailor.tailoring.accents import add_summary_line, emphasise
from tailor.tailoring.answers import Refusals, affirm, answer_edits, without_answers
from tailor.tailoring.conventions import join_contacts
from tailor.tailoring.correspondence import CorrespondenceOptions, can_quote, check_correspondence, write_correspondence
from tailor.tailoring.countries import is_american
from tailor.tailoring.gendered_titles import own_form
from tailor.tailoring.languages import note_languages
from tailor.tailoring.letter import LetterOptions, doubted_items, write_letter
from tailor.tailoring.letter_edges import is_letter
from tailor.tailoring.posting_names import name_role
from tailor.tailoring.resume import Limits, tailor_resume
from tailor.tailoring.section_order import Ordering, SectionOrder, order_sections
from tailor.tailoring.truth import find_untrue
from tailor.tailoring.truth_kept import find_changed
from tailor.tailoring.undo import undo_edits
from tailor.tailoring.unsupported import find_unsupported, is_invented
from tailor.tailoring.violation import Violation
from tailor.tailoring.wordings import Tone

__all__ = [
    "CorrespondenceOptions",
    "LetterOptions",
    "Limits",
    "Ordering",
    "Refusals",
    "SectionOrder",
    "Tone",
    "Violation",
    "add_summary_line",
    "affirm",
    "answer_edits",
    "can_quote",
    "check_correspondence",
    "doubted_items",
    "emphasise",
    "find_changed",
    "find_unsupported",
    "find_untrue",
    "is_american",
    "is_invented",
    "is_letter",
    "join_contacts",
    "name_role",
    "note_languages",
    "order_sections",
    "own_form",
    "tailor_resume",
    "undo_edits",
    "without_answers",
    "write_correspondence",
    "write_letter",
]
