"""Every design by its name: a file in a folder."""

from collections.abc import Callable
from pathlib import Path

from tests.layouts import text_designs, web_designs, word_designs
from tests.layouts.printing import print_document, print_page

_PAGES: dict[str, Callable[[], str]] = {
    "one-column": web_designs.one_column,
    "left-sidebar": web_designs.left_sidebar,
    "right-sidebar": web_designs.right_sidebar,
    "date-margin": web_designs.date_margin,
}
_DOCUMENTS: dict[str, Callable[[Path], None]] = {
    "styles": word_designs.with_styles,
    "table": word_designs.with_table,
    "typed": word_designs.typed_by_hand,
}
_TEXTS: dict[str, Callable[[], str]] = {
    "markdown.md": text_designs.markdown,
    "capitals.txt": text_designs.plain_text,
    "json-resume.json": text_designs.json_resume,
    "rendercv.yaml": text_designs.rendercv,
}
DESIGNS = (
    *(f"{name}.{suffix}" for name in _PAGES for suffix in ("html", "pdf")),
    *(f"{name}.{suffix}" for name in _DOCUMENTS for suffix in ("docx", "pdf")),
    *_TEXTS,
)


def render(design: str, folder: Path) -> Path:
    """The candidate's resume in that design, as a file in the folder."""
    path = folder / design
    if design in _TEXTS:
        path.write_text(_TEXTS[design](), encoding="utf-8")
    elif path.stem in _PAGES:
        page = path.with_suffix(".html")
        page.write_text(_PAGES[path.stem](), encoding="utf-8")
        if path.suffix == ".pdf":
            print_page(page, path, folder / "profile")
    else:
        document = path.with_suffix(".docx")
        _DOCUMENTS[path.stem](document)
        if path.suffix == ".pdf":
            print_document(document, path, folder / "profile")
    return path
