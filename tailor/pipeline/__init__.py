"""The order of the stages; the only module that knows more than one of them.

file -> Document -> Resume ----+
file -> Document -> Posting ---+-> Match -> TailoredResume, Letter -> truth check -> files, Report

The names below are loaded when first used: what is remembered needs none of the stages.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tailor.pipeline.answers import (
        ANSWERS_FILE,
        answers_content,
        find_answers,
        forget_declined,
        read_answers,
        remember_declined,
        save_answers,
        with_answers,
    )
    from tailor.pipeline.checking import Checked, check_file
    from tailor.pipeline.correspondence import facts_of, is_american, render_letter, write_letter_after
    from tailor.pipeline.exports import Export, export
    from tailor.pipeline.fitting import Fit, fit, match, sieve
    from tailor.pipeline.inputs import settings_key
    from tailor.pipeline.jobs import (
        LETTER_FILE,
        RESUME_FILE,
        REVIEW_FILE,
        Job,
        export_resume,
        prepare_job,
        prepare_job_text,
        prepare_report,
        recall_job,
        refuse_empty,
        render_report,
        write_job,
    )
    from tailor.pipeline.journal import SentFiles, add_folder, find_sent_files, folder_name, record_prepared
    from tailor.pipeline.lessons import draw_lessons, lessons_html, lessons_markdown
    from tailor.pipeline.log import (
        export_calendar,
        knows_meanings,
        message_from_bytes,
        open_journal,
        read_letters,
        read_message,
        read_reply,
        recall_phrases,
        record_application,
        record_event,
        write_text,
    )
    from tailor.pipeline.practice import (
        build_practice,
        keep_answer,
        posting_of_application,
        posting_of_folder,
        questions_to_drill,
        render_practice,
    )
    from tailor.pipeline.reading import (
        document_from_bytes,
        document_from_page,
        draft_answer,
        embed_ahead,
        finish_answer,
        guess_kind,
        own_document,
        posting_from_document,
        posting_from_text,
        posting_to_answer,
        read_content,
        read_document,
        read_posting,
        read_resume,
        recall_answer,
        resume_from_document,
        resume_from_text,
    )
    from tailor.pipeline.recipe import Recipe, is_whole, read_recipe, recipe_for_page, recipe_of
    from tailor.pipeline.shared import load_stages, model_in_time, program
    from tailor.pipeline.truth import is_letter, verify

_PLACES = {
    "answers": (
        "ANSWERS_FILE",
        "answers_content",
        "find_answers",
        "forget_declined",
        "read_answers",
        "remember_declined",
        "save_answers",
        "with_answers",
    ),
    "checking": ("Checked", "check_file"),
    "correspondence": ("facts_of", "is_american", "render_letter", "write_letter_after"),
    "exports": ("Export", "export"),
    "fitting": ("Fit", "fit", "match", "sieve"),
    "inputs": ("settings_key",),
    "jobs": (
        "Job",
        "LETTER_FILE",
        "RESUME_FILE",
        "REVIEW_FILE",
        "export_resume",
        "prepare_job",
        "prepare_job_text",
        "prepare_report",
        "recall_job",
        "refuse_empty",
        "render_report",
        "write_job",
    ),
    "journal": ("SentFiles", "add_folder", "find_sent_files", "folder_name", "record_prepared"),
    "lessons": ("draw_lessons", "lessons_html", "lessons_markdown"),
    "log": (
        "export_calendar",
        "knows_meanings",
        "message_from_bytes",
        "open_journal",
        "read_letters",
        "read_message",
        "read_reply",
        "recall_phrases",
        "record_application",
        "record_event",
        "write_text",
    ),
    "practice": (
        "build_practice",
        "keep_answer",
        "posting_of_application",
        "posting_of_folder",
        "questions_to_drill",
        "render_practice",
    ),
    "reading": (
        "document_from_bytes",
        "document_from_page",
        "draft_answer",
        "embed_ahead",
        "finish_answer",
        "guess_kind",
        "own_document",
        "posting_from_document",
        "posting_from_text",
        "posting_to_answer",
        "read_content",
        "read_document",
        "read_posting",
        "read_resume",
        "recall_answer",
        "resume_from_document",
        "resume_from_text",
    ),
    "shared": ("load_stages", "model_in_time", "program"),
    "recipe": ("Recipe", "is_whole", "read_recipe", "recipe_for_page", "recipe_of"),
    "truth": ("is_letter", "verify"),
}
"""The public names of each module."""

__all__ = [
    "ANSWERS_FILE",
    "LETTER_FILE",
    "RESUME_FILE",
    "REVIEW_FILE",
    "Checked",
    "Export",
    "Fit",
    "Job",
    "Recipe",
    "SentFiles",
    "add_folder",
    "answers_content",
    "build_practice",
    "check_file",
    "document_from_bytes",
    "document_from_page",
    "draft_answer",
    "draw_lessons",
    "embed_ahead",
    "export",
    "export_calendar",
    "export_resume",
    "facts_of",
    "find_answers",
    "find_sent_files",
    "finish_answer",
    "fit",
    "folder_name",
    "forget_declined",
    "guess_kind",
    "is_american",
    "is_letter",
    "is_whole",
    "keep_answer",
    "knows_meanings",
    "lessons_html",
    "lessons_markdown",
    "load_stages",
    "match",
    "message_from_bytes",
    "model_in_time",
    "open_journal",
    "own_document",
    "posting_from_document",
    "posting_from_text",
    "posting_of_application",
    "posting_of_folder",
    "posting_to_answer",
    "prepare_job",
    "prepare_job_text",
    "prepare_report",
    "program",
    "questions_to_drill",
    "read_answers",
    "read_content",
    "read_document",
    "read_letters",
    "read_message",
    "read_posting",
    "read_recipe",
    "read_reply",
    "read_resume",
    "recall_answer",
    "recall_job",
    "recall_phrases",
    "recipe_for_page",
    "recipe_of",
    "record_application",
    "record_event",
    "record_prepared",
    "refuse_empty",
    "remember_declined",
    "render_letter",
    "render_practice",
    "render_report",
    "resume_from_document",
    "resume_from_text",
    "save_answers",
    "settings_key",
    "sieve",
    "verify",
    "with_answers",
    "write_job",
    "write_letter_after",
    "write_text",
]


def __getattr__(name: str) -> Any:
    place = next((module for module, names in _PLACES.items() if name in names), None)
    if place is None:
        raise AttributeError(f"module 'tailor.pipeline' has no attribute {name!r}")
    return getattr(import_module(f"tailor.pipeline.{place}"), name)
