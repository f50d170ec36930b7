"""Filling a Word template safely.

docxtpl alone escapes nothing, hides broken XML, loses text without a word and lets a template run Python; each guard
below closes one of these.
"""

import hashlib
import io
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from docx.document import Document
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined
from jinja2 import TemplateError as JinjaError
from lxml import etree
from markupsafe import Markup, escape

from tailor.errors import BrokenPromiseError, TemplateError
from tailor.writers.plain_text import one_line, squeeze
from tailor.writers.template_language import TemplateEnvironment
from tailor.writers.template_safety import refuse_unsafe
from tailor.writers.wordml import BODY_PART, body_text, margin_parts

# What a template's own expressions may raise: a loop over what is no list, "a" < 1.
_WRONG_EXPRESSIONS = (TypeError, ValueError)


_USED_NAMES: dict[bytes, frozenset[str]] = {}


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
    content = _read(template)
    refuse_unsafe(content, template.name)
    recorder = _Recorder()
    environment = TemplateEnvironment(autoescape=True, undefined=StrictUndefined, finalize=recorder)
    filled = _StrictTemplate(io.BytesIO(content))
    try:
        _refuse_unknown_names(filled, environment, context, template, content)
        filled.render(dict(context), environment)
    except (JinjaError, etree.XMLSyntaxError, *_WRONG_EXPRESSIONS) as error:
        what = getattr(error, "message", None) or error
        raise TemplateError(
            f"the template cannot be filled: {what}",
            where=template.name,
            hint="`tailor templates check FILE` says where",
        ) from error
    return Filled(filled.docx, tuple(recorder.printed))


def _read(template: Path) -> bytes:
    try:
        return template.read_bytes()
    except OSError as error:
        raise TemplateError(f"this template cannot be read ({error.strerror})", where=str(template)) from error


def _refuse_unknown_names(
    filled: _StrictTemplate,
    environment: TemplateEnvironment,
    context: Mapping[str, object],
    template: Path,
    content: bytes,
) -> None:
    unknown = sorted(_undeclared(filled, environment, content) - context.keys())
    if unknown:
        raise TemplateError(
            f"the template uses unknown names: {', '.join(unknown)}",
            where=template.name,
            hint=f"known are: {', '.join(sorted(context))}",
        )


def _undeclared(filled: _StrictTemplate, environment: TemplateEnvironment, content: bytes) -> frozenset[str]:
    """All names that a template uses; a template is searched once in a process."""
    digest = hashlib.sha256(content).digest()
    if digest not in _USED_NAMES:
        _USED_NAMES[digest] = frozenset(filled.get_undeclared_template_variables(environment))
    return _USED_NAMES[digest]


def require_all(parts: Mapping[str, bytes], printed: Sequence[str], texts: Sequence[str], template: Path) -> None:
    """Check that a finished document holds what was put into it.

    Args:
        parts: The document's parts as they will be saved.
        printed: The texts that the template printed; the document has to hold them in this order, or in a header or
            footer.
        texts: The texts that had to be printed; the body, which is all that many portals read, has to hold each as
            often as it is listed.
        template: For the message.

    Raises:
        BrokenPromiseError: a printed text is not in the document.
        TemplateError: the template left a text out.
    """
    shown = squeeze(body_text(etree.fromstring(parts[BODY_PART])))
    margins = squeeze(" ".join(body_text(etree.fromstring(parts[name])) for name in margin_parts(parts)))
    position = 0
    for text in map(squeeze, printed):
        found = shown.find(text, position)
        if found >= 0:
            position = found + len(text)
        elif text not in margins:
            raise BrokenPromiseError(f"the document lost the text {text[:60]!r}", where=template.name)
    wanted = Counter(squeeze(one_line(text)) for text in texts)
    for text, count in wanted.items():
        if text and shown.count(text) < count:
            raise TemplateError(
                f"the template leaves out the text {text[:60]!r}",
                where=template.name,
                hint="`tailor templates check FILE` lists what a template does not print",
            )
