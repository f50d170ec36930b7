"""Pages on the way to a job that do not describe it: forms, pages to sign in, lists, jobs that are gone."""

from collections.abc import Sequence

from tailor.errors import InputError
from tailor.model import Document, PostingLine
from tailor.parsing.posting_forms import is_form
from tailor.parsing.posting_headings import is_known_heading
from tailor.parsing.posting_page_title import counts_jobs
from tailor.parsing.posting_patterns import form_sign, pattern
from tailor.parsing.posting_signs import AT_WORK, describes, read_signs

_SHORT_PAGE = 120  # words; a posting is longer
_FIRST_LINES = 6


def refuse_other_pages(document: Document, lines: Sequence[PostingLine], language: str, *, is_read: bool) -> None:
    """Refuse a page that does not describe a job.

    Args:
        document: The page.
        lines: What was understood of it as a posting.
        language: A code of two letters.
        is_read: Whether postings in it are understood; else only a form made of fields is refused.

    Raises:
        InputError: It is a form, a page to sign in, a list of jobs, or says that the job is gone.
    """
    hint = "save the page that holds the job's description, or paste its text into a file"
    texts = [block.text.strip() for block in document.blocks]
    if is_read and _asks_to_sign_in(texts) and not any(map(describes, read_signs(lines, language))):
        raise InputError("this is a page to sign in, not the posting", where=document.source, hint=hint)
    if is_form(document, lines, language, only_fields=not is_read):
        raise InputError("this is the application form, not the posting", where=document.source, hint=hint)
    if not is_read:
        return
    listed = any(line.is_heading and line.role in AT_WORK and is_known_heading(line.text) for line in lines)
    if not listed and counts_jobs(document.fact("page_title") or next(iter(texts), "")):
        raise InputError("this is a list of jobs, not one posting", where=document.source, hint=hint)
    asked = any(line.role in AT_WORK and not line.is_heading for line in lines)
    if not asked and any(form_sign("page", "gone").search(text) for text in texts[:_FIRST_LINES]):
        raise InputError("this page says that the job is no longer open", where=document.source, hint=hint)


def _asks_to_sign_in(texts: Sequence[str]) -> bool:
    short = sum(len(text.split()) for text in texts) < _SHORT_PAGE
    return short and any(pattern("signs", "sign_in").search(text) for text in texts)
