"""Makes the .docx templates: `python templates/make_templates.py` writes them beside this file.

They are ordinary Word documents with docxtpl tags; a person may restyle a copy in Word. `{%p ... %}` removes the
paragraph that it stands in, `{%r ... %}` the run.
"""
# ruff: noqa: INP001  # a script beside the templates, no package

from pathlib import Path
from xml.sax.saxutils import escape

from base_document import MUTED, Design, Style, docx, style_id

CLASSIC = Design(font="Calibri", twin="Carlito", accent="1F3864", size=21, top=1077, side=1134)
CLASSIC_LETTER = Design(font="Calibri", twin="Carlito", accent="1F3864", size=22, top=1247, side=1417)

_BOLD, _REGULAR, _ITALIC = "<w:b/><w:bCs/>", '<w:b w:val="0"/><w:bCs w:val="0"/>', "<w:i/><w:iCs/>"
_KEEP = "<w:keepNext/><w:keepLines/>"


def classic_header(design: Design) -> list[Style]:
    """The styles that resume and letter share: name, headline, contact, links."""
    return [
        Style("Title", _spacing(0, 20, 240), f"{_BOLD}{_color(design.accent)}{_size(46)}", "Subtitle"),
        Style("Subtitle", _spacing(0, 40), f"{_color(MUTED)}{_size(24)}", "Contact"),
        Style("Contact", _spacing(20, 100), f"{_color(MUTED)}{_size(20)}"),
        Style("Hyperlink", run=_color(design.accent), character=True),
    ]


def classic_resume(design: Design) -> list[Style]:
    """Section heads in spaced capitals over a thin rule; dates at the right margin."""
    rule = f'<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="2" w:color="{design.accent}"/></w:pBdr>'
    head = f'{_BOLD}<w:caps/>{_color(design.accent)}<w:spacing w:val="14"/>{_size(23)}'
    tab = f'<w:tabs><w:tab w:val="right" w:pos="{design.edge}"/></w:tabs>'
    return [
        *classic_header(design),
        Style("heading 1", f"{_KEEP}{rule}{_spacing(220, 80)}{_outline(0)}", head, "Normal"),
        Style("heading 2", f"{_KEEP}{tab}{_spacing(100, 0)}{_outline(1)}", f"{_BOLD}{_size(21)}", "Entry Place"),
        Style("Entry Place", f"{_KEEP}{_spacing(0, 30)}", f"{_ITALIC}{_color(MUTED)}", "List Bullet"),
        Style("Entry Detail", f"{_KEEP}{_spacing(0, 30)}", next="List Bullet"),
        Style("Body Text", _spacing(0, 60)),
        *(Style(name, f"{_list_level(level)}{tab}{_spacing(0, 30)}") for level, name in enumerate(_LIST_STYLES)),
        Style("Skill Line", _spacing(0, 40)),
        Style("Entry Dates", run=f"{_REGULAR}{_color(MUTED)}", character=True),
        Style("Label", run=_BOLD, character=True),
    ]


def classic_letter(design: Design) -> list[Style]:
    """Block format: everything at the left margin, space between paragraphs."""
    return [
        *classic_header(design),
        Style("Date", _spacing(400, 280), next="Inside Address"),
        Style("Inside Address", _spacing(0, 0)),
        Style("Subject", f"{_KEEP}{_spacing(320, 200)}", _BOLD, "Salutation"),
        Style("Salutation", f"{_KEEP}{_spacing(0, 160)}", next="Body Text"),
        Style("Body Text", _spacing(0, 160, 264)),
        Style("Closing", f"{_KEEP}{_spacing(120, 600)}", next="Signature"),
        Style("Signature", f"<w:keepLines/>{_spacing(0, 0)}"),
    ]


def resume_body() -> str:
    """The paragraphs of a resume with its entries' dates on the title's line."""
    return (
        _when("name", _paragraph("Title", _run("{{ name }}")))
        + _when("headline", _paragraph("Subtitle", _run("{{ headline }}")))
        + _when("contact", _contact())
        + _each(
            "section in sections",
            _when("section.heading", _paragraph("heading 1", _run("{{ section.heading }}"))),
            _each("line in section.lines", _line("line")),
            _each("group in section.groups", _skills("group")),
            _tag("if section.is_list"),
            _each("entry in section.entries", _list_entry("entry")),
            _tag("else"),
            _each("entry in section.entries", _entry("entry")),
            _tag("endif"),
        )
    )


def letter_body() -> str:
    """The paragraphs of a letter; what the person has to write is marked yellow."""
    marked = _run("{{ paragraph.text }}", direct='<w:highlight w:val="yellow"/>')
    return (
        _when("sender", _paragraph("Title", _run("{{ sender }}")))
        + _when("contact", _contact())
        + _when("date", _paragraph("Date", _run("{{ date }}")))
        + _each("line in recipient", _paragraph("Inside Address", _run("{{ line }}")))
        + _when("subject", _paragraph("Subject", _run("{{ subject }}")))
        + _when("greeting", _paragraph("Salutation", _run("{{ greeting }}")))
        + _each(
            "paragraph in paragraphs",
            _tag("if paragraph.placeholder"),
            _paragraph("Body Text", marked),
            _tag("else"),
            _paragraph("Body Text", _run("{{ paragraph.text }}")),
            _tag("endif"),
        )
        + _when("farewell", _paragraph("Closing", _run("{{ farewell }}")))
        + _when("signature", _paragraph("Signature", _run("{{ signature }}")))
    )


def templates() -> dict[str, bytes]:
    """Every template: path beside this file -> the file's bytes."""
    return {
        "resume/classic.docx": docx(CLASSIC, classic_resume(CLASSIC), resume_body(), "Resume template: Classic"),
        "letter/classic.docx": docx(
            CLASSIC_LETTER, classic_letter(CLASSIC_LETTER), letter_body(), "Letter template: Classic"
        ),
    }


_LIST_STYLES = ("List Bullet", "List Bullet 2", "List Bullet 3")


def _contact() -> str:
    # The no-break spaces keep the bar at the end of a line when the contact needs two.
    bar = "\u00a0\u00a0|  "
    loop = "{% for item in contact %}{{ item }}{% if not loop.last %}" + bar + "{% endif %}{% endfor %}"
    return _paragraph("Contact", _run(loop))


def _line(name: str) -> str:
    body = _paragraph("Body Text", _run("{{ " + name + ".text }}"))
    return _tag(f"if {name}.is_bullet") + _bullet(name) + _tag("else") + body + _tag("endif")


def _bullet(name: str) -> str:
    first, second, third = (_paragraph(style, _run("{{ " + name + ".text }}")) for style in _LIST_STYLES)
    inner = _tag(f"elif {name}.level == 1") + second + _tag("else") + third
    return _tag(f"if {name}.level == 0") + first + inner + _tag("endif")


def _skills(name: str) -> str:
    label = _run("{%r if " + name + ".name %}") + _run("{{ " + name + ".name }}: ", "Label") + _run("{%r endif %}")
    return _paragraph("Skill Line", label, _run("{{ " + name + ".skills }}"))


def _entry(name: str) -> str:
    return (
        _when(f"{name}.heading", _paragraph("heading 2", _run("{{ " + name + ".heading }}"), *_dates(name)))
        + _when(f"{name}.place", _paragraph("Entry Place", _run("{{ " + name + ".place }}")))
        + _each(f"detail in {name}.details", _paragraph("Entry Detail", _run("{{ detail.text }}")))
        + _each(f"bullet in {name}.bullets", _bullet("bullet"))
    )


def _list_entry(name: str) -> str:
    return _when(f"{name}.heading", _paragraph("List Bullet", _run("{{ " + name + ".heading }}"), *_dates(name)))


def _dates(name: str) -> tuple[str, ...]:
    dates = _run("{{ " + name + ".when }}", "Entry Dates")
    return (_run("{%r if " + name + ".when %}"), "<w:r><w:tab/></w:r>", dates, _run("{%r endif %}"))


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


def _spacing(before: int, after: int, line: int = 0) -> str:
    """Space above and below in twentieths of a point; `line` in 240ths of a line, 0 to inherit."""
    height = f' w:line="{line}" w:lineRule="auto"' if line else ""
    return f'<w:spacing w:before="{before}" w:after="{after}"{height}/>'


def _size(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def _color(value: str) -> str:
    return f'<w:color w:val="{value}"/>'


def _outline(level: int) -> str:
    return f'<w:outlineLvl w:val="{level}"/>'


def _list_level(level: int) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>'


if __name__ == "__main__":
    for path, content in templates().items():
        (Path(__file__).parent / path).write_bytes(content)
