"""A practice sheet as a web page, as Markdown, and as cards for Anki."""

import csv
import io
from collections.abc import Iterator
from functools import lru_cache
from html import escape

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from tailor.model import PracticeSheet, Question, QuestionKind
from tailor.writers.markdown_text import markdown_text
from tailor.writers.plain_text import one_line, printable
from tailor.writers.template_files import templates_folder

# The header lines by which Anki reads a text file (its manual, "Importing": file headers).
_ANKI_HEAD = "#separator:Comma\n#html:true\n#columns:Front,Back,Tags\n#tags column:3\n"


def filled_kinds(sheet: PracticeSheet) -> tuple[QuestionKind, ...]:
    """The kinds of which a sheet has questions, in order."""
    return tuple(kind for kind in QuestionKind if sheet.of_kind(kind))


def practice_html(sheet: PracticeSheet) -> str:
    """The sheet as one page that needs no script, no network and no other file."""
    page = _environment().get_template("practice.html.j2")
    return printable(page.render(sheet=sheet, kinds=filled_kinds(sheet)))


def practice_markdown(sheet: PracticeSheet) -> str:
    """The sheet as Markdown: a heading for each kind and question, the answer's steps as a list."""
    title = f"{sheet.lead('title')} {sheet.role}" if sheet.role else sheet.label("title")
    lines = [f"# {markdown_text(title)}", markdown_text(" · ".join(filter(None, (sheet.company, sheet.candidate))))]
    for kind in filled_kinds(sheet):
        lines.append(f"## {sheet.label(kind.value)}")
        if kind is QuestionKind.TO_ASK:
            lines.append("\n".join(f"- {markdown_text(question.text)}" for question in sheet.of_kind(kind)))
        else:
            lines += [text for question in sheet.of_kind(kind) for text in _markdown_question(sheet, question)]
    return printable("\n\n".join(filter(None, lines))) + "\n"


def _markdown_question(sheet: PracticeSheet, question: Question) -> Iterator[str]:
    yield f"### {markdown_text(question.text)}"
    if question.posting_line:
        yield f"*{sheet.lead('because')}* {sheet.quoted(markdown_text(question.posting_line))}"
    if question.advice:
        yield "\n".join(f"- {markdown_text(line)}" for line in question.advice)
    elif not question.stars:
        yield f"{sheet.label('none')} {sheet.label('blank')}"
    for star in question.stars:
        if star == question.first_nearest:
            yield f"*{sheet.lead('nearest')}*"
        yield "\n".join(
            f"- **{sheet.lead(name)}** {markdown_text(text) or sheet.label('blank')}" for name, text in star.steps
        )


def practice_csv(sheet: PracticeSheet) -> str:
    """The sheet as cards that Anki imports: question, answer (HTML), tags; what the person asks is left out."""
    table = io.StringIO()
    table.write(_ANKI_HEAD)
    cards = csv.writer(table, lineterminator="\n")
    for question in sheet.questions:
        if question.kind is not QuestionKind.TO_ASK:
            cards.writerow((f"<p>{escape(question.text)}</p>", _card_back(sheet, question), f"tailor {question.kind}"))
    return printable(table.getvalue())


def _card_back(sheet: PracticeSheet, question: Question) -> str:
    """The back of a card; it begins with a tag, so that no spreadsheet takes it for a formula."""
    lines = [f"<p>{escape(line)}</p>" for line in question.advice]
    for star in question.stars:
        lines += [f"<p><i>{escape(sheet.lead('nearest'))}</i></p>"] if star == question.first_nearest else []
        rows = (
            f"<b>{escape(sheet.lead(name))}</b> {escape(one_line(text)) or sheet.label('blank')}"
            for name, text in star.steps
        )
        lines.append(f"<p>{'<br>'.join(rows)}</p>")
    if not lines:
        lines.append(f"<p>{escape(sheet.label('none'))} {sheet.label('blank')}</p>")
    return "".join(lines)


@lru_cache(maxsize=1)
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(templates_folder() / "practice"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
