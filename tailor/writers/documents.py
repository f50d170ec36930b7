"""A tailored resume and a letter as Word documents."""

import io
from collections.abc import Mapping
from dataclasses import dataclass, replace

from tailor.model import Letter, TailoredResume
from tailor.writers.date_column import fit_date_column
from tailor.writers.last_page import settle_last_page
from tailor.writers.layout import free_last_lines, language_tag, set_direction, set_language, set_page
from tailor.writers.letter_fields import letter_fields
from tailor.writers.line_fit import break_full_lines, fit_name, keep_addresses_whole
from tailor.writers.links import Anchor, add_links, is_bare_address, web_address
from tailor.writers.package import pack, unpack
from tailor.writers.page_estimate import estimate_pages
from tailor.writers.properties import CORE_PART, Properties, core_properties
from tailor.writers.rendering import render, require_all
from tailor.writers.resume_fields import ResumeFields, contact_links, resume_fields
from tailor.writers.style import PAPERS, DocumentStyle
from tailor.writers.template_files import TemplateKind, find_template


def resume_docx(tailored: TailoredResume, style: DocumentStyle) -> bytes:
    """The tailored resume as a .docx file: every section, in the resume's order, under the candidate's own headings.

    The same resume and style give the same bytes.

    Raises:
        TemplateError: the template is unknown, cannot be filled or leaves something out.
        BrokenPromiseError: a text was lost in the making.
    """
    resume = tailored.resume
    fields = resume_fields(resume)
    title = f"{fields.name} – Resume" if fields.name else "Resume"
    content = _Content(fields.context(), tuple(fields.texts()), contact_links(resume.contact), fields.anchors())
    return _document("resume", content, style, _properties(title, fields.name, resume.language, style))


def fill_resume_template(fields: ResumeFields, title: str, author: str, language: str, style: DocumentStyle) -> bytes:
    """Another document in a resume's design, such as a practice sheet.

    Raises:
        TemplateError: the template is unknown, cannot be filled or leaves something out.
        BrokenPromiseError: a text was lost in the making.
    """
    content = _Content(fields.context(), tuple(fields.texts()), {}, fields.anchors())
    return _document("resume", content, style, _properties(title, author, language, style))


def letter_docx(letter: Letter, style: DocumentStyle) -> bytes:
    """The cover letter as a .docx file; what the person still has to write is highlighted.

    A letter that would go over to a second page is set in the compact density.

    Raises:
        TemplateError: the template is unknown, cannot be filled or leaves something out.
        BrokenPromiseError: a text was lost in the making.
    """
    title = " – ".join(filter(None, (letter.sender, letter.subject)))
    fields = letter_fields(letter)
    links = {item: web_address(item) for item in fields.contact if is_bare_address(item)}
    content = _Content(fields.context(), tuple(fields.texts()), links)
    properties = _properties(title, letter.sender, letter.language, style)
    document = _document("letter", content, style, properties)
    if style.density == "compact" or estimate_pages(document).pages == 1:
        return document
    return _document("letter", content, replace(style, density="compact"), properties)


@dataclass(frozen=True, slots=True)
class _Content:
    context: dict[str, object]
    texts: tuple[str, ...]
    links: Mapping[str, str]
    anchors: tuple[Anchor, ...] = ()


def _properties(title: str, author: str, language: str, style: DocumentStyle) -> Properties:
    tag = language_tag(language, PAPERS[style.paper])
    return Properties(title=title, author=author, language=tag, stamp=style.stamp, keywords=style.keywords)


def _document(kind: TemplateKind, content: _Content, style: DocumentStyle, properties: Properties) -> bytes:
    template = find_template(kind, style.template)
    filled = render(template, content.context)
    set_page(filled.document, PAPERS[style.paper], style.density)
    fit_name(filled.document)
    fit_date_column(filled.document)
    break_full_lines(filled.document)
    keep_addresses_whole(filled.document)
    set_language(filled.document, properties.language)
    set_direction(filled.document)
    free_last_lines(filled.document)
    settle_last_page(filled.document)
    add_links(filled.document, content.links, content.anchors)
    buffer = io.BytesIO()
    filled.document.save(buffer)
    parts = unpack(buffer.getvalue())
    require_all(parts, filled.printed, content.texts, template)
    parts[CORE_PART] = core_properties(properties)
    return pack(parts)
