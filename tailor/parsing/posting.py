"""Document -> Posting: fields and lines with roles; its requirements are found by the next stage."""

from tailor.errors import InputError
from tailor.model import LANGUAGE_NAMES, READ_LANGUAGES, Document, Note, NoteKind, Posting
from tailor.parsing.posting_bar_heads import with_head_apart
from tailor.parsing.posting_fields import find_fields
from tailor.parsing.posting_forms import without_form
from tailor.parsing.posting_label_rows import with_label_rows
from tailor.parsing.posting_label_runs import with_labels_apart
from tailor.parsing.posting_language import guess_posting_language
from tailor.parsing.posting_other_pages import refuse_other_pages
from tailor.parsing.posting_pasted_headings import with_headings_apart
from tailor.parsing.posting_roles import assign_roles
from tailor.parsing.posting_segments import split_segments
from tailor.parsing.posting_several import Choice, choose_job
from tailor.parsing.posting_title_forms import tidy_title
from tailor.parsing.posting_workplace import find_workplace, without_contrary
from tailor.parsing.posting_wraps import join_wrapped

_WRAPPED = frozenset({"pdf", "text"})


def parse_posting(document: Document) -> Posting:
    """The posting in a document; offsets of its lines point into the document's text.

    Raises:
        InputError: The page is a form or a login page and no posting, or holds no text.
    """
    document, glued = with_headings_apart(with_labels_apart(with_head_apart(document)))
    split = split_segments(document, glued=glued)
    choice = choose_job(join_wrapped(split) if document.format in _WRAPPED else split, document.fact("page_title"))
    segments = choice.segments
    if not segments:
        hint = "save the page that holds the job's description, or paste its text into a file"
        raise InputError("no text of a posting stands in this file", where=document.source, hint=hint)
    fields = find_fields(document, segments)
    title = tidy_title(choice.heading) or fields.title
    lines = with_label_rows(assign_roles(segments, title), document.text)
    language = guess_posting_language(document.text) or document.fact("language")[:2].lower()
    refuse_other_pages(document, lines, language, is_read=language in READ_LANGUAGES)
    lines = without_form(lines, language)
    remote = find_workplace(document, lines, fields.location)
    return Posting(
        source=document.source,
        text=document.text,
        title=title,
        company=fields.company,
        location=without_contrary(fields.location, remote),
        remote=remote,
        salary=fields.salary,
        language=language,
        reference=fields.reference,
        closing_date=fields.closing_date,
        contact=fields.contact,
        lines=lines,
        notes=(
            *document.notes,
            *_language_notes(language),
            *_notes_on_jobs(choice, title),
        ),
    )


def _notes_on_jobs(choice: Choice, title: str) -> tuple[Note, ...]:
    if not choice.jobs:
        return ()
    others = ", ".join(job for job in choice.jobs if job != title)
    text = f"this page holds {len(choice.jobs)} jobs; only one was read: {title}. For another ({others})"
    return (Note(NoteKind.UNREAD, f"{text}, copy its text into a file of its own"),)


def _language_notes(language: str) -> tuple[Note, ...]:
    if language in READ_LANGUAGES:
        return ()
    name = LANGUAGE_NAMES.get(language, "another language")
    text = f"this posting seems to be in {name} ({language}), which is not supported; English, German and French are"
    return (Note(NoteKind.LANGUAGE, text),)
