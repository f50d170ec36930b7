"""PDF files to lines in reading order."""

from tailor.readers.pdf.reader import read_pdf

__all__ = ["read_pdf"]
