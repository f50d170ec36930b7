"""The paragraphs of the templates, with their tags.

`{%p ... %}` removes the paragraph that it stands in, `{%r ... %}` the run.
"""
# ruff: noqa: INP001  # a script beside the templates, no package

from collections.abc import Callable
from dataclasses import dataclass
from xml.sax.saxutils import escape

from base_document import style_id

BULLET_STYLES = ("List Bullet", "List Bullet 2", "List Bullet 3")
_TAB = "<w:r><w:tab/></w:r>"


@dataclass(frozen=True)
class Layout:
    """Where a design puts things: the paragraphs of an entry, its dates in a list, and the sign between contacts."""

    entry: Callable[[str], str]
    dates: Callable[[str], tuple[str, ...]]
    between: str = "|"


def resume_body(layout: Layout) -> str:
    """The paragraphs of a resume."""
    return (
        _when("name", _paragraph("Title", _run("{{ name }}")))
        + _when("headline", _paragraph("Subtitle", _run("{{ headline }}")))
        + _when("contact", _contact(layout.between))
        + _each(
            "section in sections",
            _when("section.heading", _paragraph("heading 1", _run("{{ section.heading }}"))),
            _each("line in section.lines", _line("line")),
            _each("group in section.groups", _skills("group")),
            _tag("if section.is_list"),
            _each("entry in section.entries", _list_entry("entry", layout)),
            _tag("else"),
            _each("entry in section.entries", layout.entry("entry") + _entry_lines("entry")),
            _tag("endif"),
        )
    )


def letter_body(between: str) -> str:
    """The paragraphs of a letter; what the person has to write is marked yellow."""
    marked = _run("{{ paragraph.text }}", direct='<w:highlight w:val="yellow"/>')
    return (
        _when("sender", _paragraph("Title", _run("{{ sender }}")))
        + _when("contact", _contact(between))
        + _when("date", _paragraph("Date", _run("{{ date }}")))
        + _each("line in recipient", _paragraph("Inside Address", _run("{{ line }}")))
        + _when("subject", _paragraph("Subject", _run("{{ subject }}")))
        + _when("greeting", _paragraph("Salutation", _run("{{ greeting }}")))
        + _each(
            "paragraph in paragraphs",
            _tag("if paragraph.placeholder"),
            _paragraph("Body Text", marked),
            _tag("elif paragraph.is_bullet"),
            _paragraph("List Bullet", _run("{{ paragraph.text }}")),
            _tag("else"),
            _paragraph("Body Text", _run("{{ paragraph.text }}")),
            _tag("endif"),
        )
        + _when("farewell", _paragraph("Closing", _run("{{ farewell }}")))
        + _when("signature", _paragraph("Signature", _run("{{ signature }}")))
    )


def title_first(name: str) -> str:
    """Title and dates on a line, organisation and place below."""
    place = _paragraph("Entry Place", _run("{{ " + name + ".place }}"))
    heading = _paragraph("heading 2", _run("{{ " + name + ".heading }}"), *dates_after_a_bar(name))
    return _when(f"{name}.heading", heading) + _when(f"{name}.place", place)


def organisation_first(name: str) -> str:
    """The dates in a column at the left; beside them organisation and place on a line, the title below.

    What follows at the same employer is its title alone. Where the name is the point (a certificate, a talk) and where
    there is no organisation, the title comes first. Where some entries have no dates, those of the others stand behind.
    """
    return (
        _tag("if dates_lead")
        + _employer_and_title(name, dates_in_a_column(name), ())
        + _tag("else")
        + _employer_and_title(name, (), dates_after_a_dot(name))
        + _tag("endif")
    )


def _employer_and_title(name: str, before: tuple[str, ...], after: tuple[str, ...]) -> str:
    """An entry with its dates before its first line or behind its last."""
    employer, title, heading, place = (
        _run("{{ " + f"{name}.{field}" + " }}") for field in ("employer", "title", "heading", "place")
    )
    return (
        _tag(f"if {name}.continues and section.kind == 'experience'")
        + _paragraph("Next Title", *before, title, *after)
        + _tag(f"elif {name}.organisation and {name}.title and section.kind in ['experience', 'education']")
        + _paragraph("heading 2", *before, employer)
        + _paragraph("Entry Title", title, *after)
        + _tag(f"elif {name}.place")
        + _paragraph("heading 2", *before, heading)
        + _paragraph("Entry Place", place, *after)
        + _tag(f"elif {name}.heading")
        + _paragraph("heading 2", *before, heading, *after)
        + _tag("endif")
    )


def dates_after_place(name: str) -> str:
    """The title on a line of its own; below it organisation, place and dates, one after the other."""
    return _title_alone(name, dates_after_a_bar(name))


def dates_after_a_dotted_place(name: str) -> str:
    """As `dates_after_place`, with a dot before the dates."""
    return _title_alone(name, dates_after_a_dot(name))


def _title_alone(name: str, dates: tuple[str, ...]) -> str:
    heading, place = _run("{{ " + name + ".heading }}"), _run("{{ " + name + ".place }}")
    return (
        _tag(f"if {name}.place")
        + _paragraph("heading 2", heading)
        + _paragraph("Entry Place", place, *dates)
        + _tag(f"elif {name}.heading")
        + _paragraph("heading 2", heading, *dates)
        + _tag("endif")
    )


def dates_in_a_column(name: str) -> tuple[str, ...]:
    """The dates at the right tab stop that ends their column, and the tab to what stands beside them."""
    dates = _run("{{ " + name + ".when }}", "Entry Dates")
    return (_TAB, _run("{%r if " + name + ".when %}"), dates, _run("{%r endif %}"), _TAB)


def dates_after_a_bar(name: str) -> tuple[str, ...]:
    """The dates after a bar, for what reads no tabs."""
    return _dates(name, _run(" | ", "Entry Dates"))


def dates_after_a_dot(name: str) -> tuple[str, ...]:
    """The dates after a middle dot."""
    return _dates(name, _run("\u00a0\u00a0·  ", "Entry Dates"))


def _dates(name: str, before: str) -> tuple[str, ...]:
    dates = _run("{{ " + name + ".when }}", "Entry Dates")
    return (_run("{%r if " + name + ".when %}"), before, dates, _run("{%r endif %}"))


def _contact(between: str) -> str:
    # The no-break spaces keep the sign at the end of a line when the contact needs two.
    sign = f"\u00a0\u00a0{between}  "
    loop = "{% for item in contact %}{{ item }}{% if not loop.last %}" + sign + "{% endif %}{% endfor %}"
    return _paragraph("Contact", _run(loop))


def _line(name: str) -> str:
    body = _paragraph("Body Text", _run("{{ " + name + ".text }}"))
    return _tag(f"if {name}.is_bullet") + _bullet(name) + _tag("else") + body + _tag("endif")


def _bullet(name: str) -> str:
    first, second, third = (_paragraph(style, _run("{{ " + name + ".text }}")) for style in BULLET_STYLES)
    inner = _tag(f"elif {name}.level == 1") + second + _tag("else") + third
    return _tag(f"if {name}.level == 0") + first + inner + _tag("endif")


def _skills(name: str) -> str:
    label = _run("{%r if " + name + ".name %}") + _run("{{ " + name + ".name }}: ", "Label") + _run("{%r endif %}")
    return _paragraph("Skill Line", label, _run("{{ " + name + ".skills }}"))


def _entry_lines(name: str) -> str:
    return _each(f"detail in {name}.details", _paragraph("Entry Detail", _run("{{ detail.text }}"))) + _each(
        f"bullet in {name}.bullets", _bullet("bullet")
    )


def _list_entry(name: str, layout: Layout) -> str:
    return _when(f"{name}.heading", _paragraph("List Bullet", _run("{{ " + name + ".heading }}"), *layout.dates(name)))


def _run(text: str, style: str = "", direct: str = "") -> str:
    named = f'<w:rStyle w:val="{style_id(style)}"/>' if style else ""
    properties = f"<w:rPr>{named}{direct}</w:rPr>" if named or direct else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def _paragraph(style: str, *runs: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style_id(style)}"/></w:pPr>{"".join(runs)}</w:p>'


def _tag(words: str) -> str:
    return f"<w:p>{_run('{%p ' + words + ' %}')}</w:p>"


def _when(condition: str, *inner: str) -> str:
    return _tag(f"if {condition}") + "".join(inner) + _tag("endif")


def _each(loop: str, *inner: str) -> str:
    return _tag(f"for {loop}") + "".join(inner) + _tag("endfor")
