"""Documents and reports as files."""

from tailor.writers.documents import letter_docx, resume_docx
from tailor.writers.style import DocumentStyle
from tailor.writers.template_files import find_template, template_names

__all__ = ["DocumentStyle", "find_template", "letter_docx", "resume_docx", "template_names"]
