"""The person's own Word document, edited in place: a clean file, and one that shows every edit as a tracked change."""

from tailor.writers.keep.document import KeptDocument, LeftEdits, keep_docx
from tailor.writers.keep.source import OwnDocument

__all__ = ["KeptDocument", "LeftEdits", "OwnDocument", "keep_docx"]
