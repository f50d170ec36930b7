"""What a template says about itself."""

from docx import Document

from tailor.writers.template_fields import FilledKind
from tailor.writers.template_files import find_template


def describe_template(kind: FilledKind, name: str) -> str:
    """The description in the template's own properties.

    Raises:
        TemplateError: there is no such template.
    """
    return str(Document(str(find_template(kind, name))).core_properties.comments)


def template_styles(kind: FilledKind, name: str) -> tuple[str, ...]:
    """The names of the styles that a person may change, as Word lists them.

    Raises:
        TemplateError: there is no such template.
    """
    styles = Document(str(find_template(kind, name))).styles
    return tuple(str(style.name) for style in styles if style.quick_style)
