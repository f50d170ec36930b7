"""Documents and reports as files; each name is loaded when first used, as most commands write one kind only."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tailor.writers.answers_file import add_declined, answers_toml, remove_declined
    from tailor.writers.calendar import CalendarDay, calendar_ics
    from tailor.writers.documents import letter_docx, resume_docx
    from tailor.writers.files import OutputFile, refuse_link, write_files
    from tailor.writers.given_words import SOURCES_FILE, given_texts
    from tailor.writers.keep import KeptDocument, OwnDocument, keep_docx
    from tailor.writers.kept_code import keep_code_in
    from tailor.writers.lessons_pages import lessons_html, lessons_markdown
    from tailor.writers.letter_text import letter_text
    from tailor.writers.links import shown_address
    from tailor.writers.one_file import write_file
    from tailor.writers.overview_pages import gaps_csv, overview_csv, overview_html, overview_json, overview_markdown
    from tailor.writers.page_estimate import PageEstimate, estimate_pages, is_plain
    from tailor.writers.pdf import count_pages, find_office, to_pdf
    from tailor.writers.practice_document import practice_docx
    from tailor.writers.practice_pages import practice_csv, practice_html, practice_markdown
    from tailor.writers.private import make_private_folder
    from tailor.writers.rendercv_yaml import rendercv_yaml
    from tailor.writers.report_pages import report_csv, report_html, report_json, report_markdown
    from tailor.writers.resume_fields import shown_sections
    from tailor.writers.resume_text import resume_markdown, resume_plain_text
    from tailor.writers.resume_yaml import resume_yaml
    from tailor.writers.sources_json import sources_json
    from tailor.writers.style import DocumentStyle
    from tailor.writers.template_check import check_template
    from tailor.writers.template_facts import describe_template, template_styles
    from tailor.writers.template_fields import FILLED_KINDS, FilledKind, field_names
    from tailor.writers.template_files import find_template, is_own_template, template_names

_MODULES = {
    "answers_file": "add_declined answers_toml remove_declined",
    "calendar": "CalendarDay calendar_ics",
    "documents": "letter_docx resume_docx",
    "files": "OutputFile refuse_link write_files",
    "keep": "KeptDocument OwnDocument keep_docx",
    "kept_code": "keep_code_in",
    "lessons_pages": "lessons_html lessons_markdown",
    "letter_text": "letter_text",
    "links": "shown_address",
    "given_words": "SOURCES_FILE given_texts",
    "one_file": "write_file",
    "overview_pages": "gaps_csv overview_csv overview_html overview_json overview_markdown",
    "page_estimate": "PageEstimate estimate_pages is_plain",
    "pdf": "count_pages find_office to_pdf",
    "practice_document": "practice_docx",
    "practice_pages": "practice_csv practice_html practice_markdown",
    "private": "make_private_folder",
    "rendercv_yaml": "rendercv_yaml",
    "report_pages": "report_csv report_html report_json report_markdown",
    "resume_fields": "shown_sections",
    "resume_text": "resume_markdown resume_plain_text",
    "resume_yaml": "resume_yaml",
    "sources_json": "sources_json",
    "style": "DocumentStyle",
    "template_check": "check_template",
    "template_facts": "describe_template template_styles",
    "template_fields": "FILLED_KINDS FilledKind field_names",
    "template_files": "find_template is_own_template template_names",
}
"""The public names of each module."""
_PLACES = {name: module for module, names in _MODULES.items() for name in names.split()}

__all__ = [
    "FILLED_KINDS",
    "SOURCES_FILE",
    "CalendarDay",
    "DocumentStyle",
    "FilledKind",
    "KeptDocument",
    "OutputFile",
    "OwnDocument",
    "PageEstimate",
    "add_declined",
    "answers_toml",
    "calendar_ics",
    "check_template",
    "count_pages",
    "describe_template",
    "estimate_pages",
    "field_names",
    "find_office",
    "find_template",
    "gaps_csv",
    "given_texts",
    "is_own_template",
    "is_plain",
    "keep_code_in",
    "keep_docx",
    "lessons_html",
    "lessons_markdown",
    "letter_docx",
    "letter_text",
    "make_private_folder",
    "overview_csv",
    "overview_html",
    "overview_json",
    "overview_markdown",
    "practice_csv",
    "practice_docx",
    "practice_html",
    "practice_markdown",
    "refuse_link",
    "remove_declined",
    "rendercv_yaml",
    "report_csv",
    "report_html",
    "report_json",
    "report_markdown",
    "resume_docx",
    "resume_markdown",
    "resume_plain_text",
    "resume_yaml",
    "shown_address",
    "shown_sections",
    "sources_json",
    "template_names",
    "template_styles",
    "to_pdf",
    "write_file",
    "write_files",
]


def __getattr__(name: str) -> Any:
    if name not in _PLACES:
        raise AttributeError(f"module 'tailor.writers' has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(f"tailor.writers.{_PLACES[name]}"), name)
    return found
