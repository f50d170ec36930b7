"""Filling a Word template safely.

docxtpl alone escapes nothing, hides broken XML, loses text without a word and lets a template run Python; each guard
below closes one of these.
"""

import io
import re
import zipfile
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from docx.document import Document
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined
from jinja2 import TemplateError as JinjaError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from lxml import etree
from markupsafe import Markup, escape

from tailor.errors import BrokenPromiseError, TemplateError
from tailor.writers.plain_text import one_line, squeeze
from tailor.writers.wordml import body_text

_MAX_UNZIPPED = 20_000_000
_MAX_PARAGRAPHS = 2_000
# What a template's own expressions may raise: 1 / 0, a range beyond the sandbox's limit, "a" + 1, contact[9].
_WRONG_EXPRESSIONS = (ArithmeticError, TypeError, ValueError, LookupError)
_PARAGRAPH = re.compile(rb"<w:p[ >]")
_LINKED = ("attachedTemplate", "image", "oleObject", "subDocument", "frame")


class _StrictTemplate(DocxTemplate):  # type: ignore[misc]  # docxtpl ships no types
    """docxtpl with a parser that refuses broken XML, and without its own writing of properties."""

    def fix_tables(self, xml: str) -> etree._Element:
        return etree.fromstring(xml)

    def render_properties(self, context: object, jinja_env: object = None) -> None:
        """Nothing: `core_properties` writes them."""


class _Recorder:
    """Escapes every printed value and remembers it, in the order of printing."""

    def __init__(self) -> None:
        self.printed: list[str] = []

    def __call__(self, value: object) -> object:
        if not isinstance(value, str):
            return value
        text = one_line(value)
        self.printed.append(text)
        # docxtpl's own un-escaping turns "{_{" into "{{"; character references pass it untouched.
        return Markup(str(escape(text)).replace("{", "&#123;").replace("}", "&#125;"))  # noqa: S704  # escaped just here


@dataclass(frozen=True, slots=True)
class Filled:
    """An open document, with the texts that its template printed, in order."""

    document: Document
    printed: tuple[str, ...]


def render(template: Path, context: Mapping[str, object]) -> Filled:
    """The template filled with the context.

    Args:
        template: A .docx file with docxtpl tags.
        context: The documented names that the template may use.

    Raises:
        TemplateError: the file is no Word template, points to other files, uses an unknown name or a tag is wrong.
    """
    content = template.read_bytes()
    _refuse_unsafe(content, template)
    recorder = _Recorder()
    environment = ImmutableSandboxedEnvironment(autoescape=True, undefined=StrictUndefined, finalize=recorder)
    filled = _StrictTemplate(io.BytesIO(content))
    try:
        _refuse_unknown_names(filled, environment, context, template)
        filled.render(dict(context), environment)
    except (JinjaError, etree.XMLSyntaxError, *_WRONG_EXPRESSIONS) as error:
        raise TemplateError(f"the template cannot be filled: {error}", where=template.name) from error
    return Filled(filled.docx, tuple(recorder.printed))


def _refuse_unsafe(content: bytes, template: Path) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            size = sum(info.file_size for info in archive.infolist())
            if size > _MAX_UNZIPPED:
                raise TemplateError(f"the template is too large ({size:,} bytes unzipped)", where=template.name)
            relations = [archive.read(name) for name in archive.namelist() if name.endswith(".rels")]
            paragraphs = len(_PARAGRAPH.findall(archive.read("word/document.xml")))
    except (zipfile.BadZipFile, KeyError) as error:
        raise TemplateError("not a Word template", where=template.name, hint="save it as .docx") from error
    if paragraphs > _MAX_PARAGRAPHS:
        raise TemplateError(f"the template has {paragraphs:,} paragraphs", where=template.name)
    for relation in relations:
        _refuse_linked_files(relation, template)


def _refuse_linked_files(relations: bytes, template: Path) -> None:
    for relation in etree.fromstring(relations):
        kind = (relation.get("Type") or "").rsplit("/", 1)[-1]
        if relation.get("TargetMode") == "External" and kind in _LINKED:
            raise TemplateError(
                f"the template points to another file: {relation.get('Target')}",
                where=template.name,
                hint="embed it or take it out; a document must not fetch anything when it is opened",
            )


def _refuse_unknown_names(
    filled: _StrictTemplate, environment: ImmutableSandboxedEnvironment, context: Mapping[str, object], template: Path
) -> None:
    unknown = sorted(filled.get_undeclared_template_variables(environment, dict(context)))
    if unknown:
        raise TemplateError(
            f"the template uses unknown names: {', '.join(unknown)}",
            where=template.name,
            hint=f"known are: {', '.join(sorted(context))}",
        )


def require_all(document_part: bytes, printed: Sequence[str], texts: Sequence[str], template: Path) -> None:
    """Check that a finished document holds what was put into it.

    Args:
        document_part: word/document.xml as it will be saved.
        printed: The texts that the template printed; the document has to hold them in this order.
        texts: The texts that had to be printed; the document has to hold each as often as it is listed.
        template: For the message.

    Raises:
        BrokenPromiseError: a printed text is not in the document.
        TemplateError: the template left a text out.
    """
    shown = squeeze(body_text(etree.fromstring(document_part)))
    position = 0
    for text in map(squeeze, printed):
        found = shown.find(text, position)
        if found < 0:
            raise BrokenPromiseError(f"the document lost the text {text[:60]!r}", where=template.name)
        position = found + len(text)
    wanted = Counter(squeeze(one_line(text)) for text in texts)
    for text, count in wanted.items():
        if text and shown.count(text) < count:
            raise TemplateError(
                f"the template leaves out the text {text[:60]!r}",
                where=template.name,
                hint="start from a copy of the template classic, which prints every field",
            )
