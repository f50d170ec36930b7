"""A practice sheet as a Word document, in a resume's design: a section for each kind, an entry for each question."""

from collections.abc import Iterator

from tailor.model import PracticeSheet, Question, QuestionKind
from tailor.writers.documents import fill_resume_template
from tailor.writers.plain_text import one_line
from tailor.writers.practice_pages import filled_kinds
from tailor.writers.resume_fields import EntryFields, Line, ResumeFields, SectionFields
from tailor.writers.style import DocumentStyle


def practice_docx(sheet: PracticeSheet, style: DocumentStyle) -> bytes:
    """The sheet as a .docx file; the same sheet and style give the same bytes.

    Raises:
        TemplateError: The template is unknown or cannot be filled.
    """
    title = sheet.label("title")
    fields = ResumeFields(
        name=title,
        headline=one_line(" · ".join(filter(None, (sheet.role, sheet.company)))),
        contact=(),
        sections=tuple(_section(sheet, kind) for kind in filled_kinds(sheet)),
    )
    return fill_resume_template(fields, f"{sheet.lead('title')} {sheet.role}", sheet.candidate, sheet.language, style)


def _section(sheet: PracticeSheet, kind: QuestionKind) -> SectionFields:
    questions = sheet.of_kind(kind)
    asked = kind is QuestionKind.TO_ASK
    return SectionFields(
        kind="other",
        heading=one_line(sheet.label(kind.value)),
        lines=tuple(Line(one_line(question.text), 0, is_bullet=True) for question in questions) if asked else (),
        groups=(),
        entries=() if asked else tuple(_entry(sheet, question) for question in questions),
        is_list=False,
    )


def _entry(sheet: PracticeSheet, question: Question) -> EntryFields:
    text = one_line(question.text)
    line = one_line(question.posting_line)
    because = f"{sheet.lead('because')} {sheet.quoted(line)}" if line else ""
    return EntryFields(
        title=text,
        organisation="",
        location="",
        dates="",
        heading=text,
        when="",
        place="",
        employer="",
        details=(Line(because, 0, is_bullet=False),) if because else (),
        bullets=tuple(Line(one_line(text), level, is_bullet=True) for text, level in _lines(sheet, question)),
        address="",
    )


def _lines(sheet: PracticeSheet, question: Question) -> Iterator[tuple[str, int]]:
    """Each line of an answer and its level; what is only the nearest stands below the line that says so."""
    yield from ((line, 0) for line in question.advice)
    for star in question.stars:
        if star == question.first_nearest:
            yield sheet.lead("nearest"), 0
        for name, text in star.steps:
            yield f"{sheet.lead(name)} {text or sheet.label('blank')}", int(star.nearest)
    if not question.advice and not question.stars:
        yield f"{sheet.label('none')} {sheet.label('blank')}", 0
