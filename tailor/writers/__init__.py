"""Documents and reports as files."""

from tailor.writers.documents import letter_docx, resume_docx
from tailor.writers.files import OutputFile, write_files
from tailor.writers.one_file import write_file
from tailor.writers.report_pages import report_html, report_json, report_markdown
from tailor.writers.resume_yaml import resume_yaml
from tailor.writers.style import DocumentStyle
from tailor.writers.template_files import find_template, template_names

__all__ = [
    "DocumentStyle",
    "OutputFile",
    "find_template",
    "letter_docx",
    "report_html",
    "report_json",
    "report_markdown",
    "resume_docx",
    "resume_yaml",
    "template_names",
    "write_file",
    "write_files",
]
