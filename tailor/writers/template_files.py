"""Where the templates are."""

from pathlib import Path
from typing import Literal

from tailor.errors import TemplateError

TemplateKind = Literal["resume", "letter", "report"]
_SUFFIXES = {"resume": ".docx", "letter": ".docx", "report": ".j2"}


def templates_folder() -> Path:
    """The folder of all templates: within the installed package, else at the top of the checkout."""
    package = Path(__file__).parents[1]
    packaged = package / "templates"
    return packaged if packaged.is_dir() else package.parent / "templates"


def template_names(kind: TemplateKind) -> tuple[str, ...]:
    """The names that `find_template` knows for this kind, sorted."""
    suffix = _SUFFIXES[kind]
    return tuple(sorted(path.name.removesuffix(suffix) for path in (templates_folder() / kind).glob(f"*{suffix}")))


def is_own_template(name: str) -> bool:
    """Whether a template is given by the path of a file, not by the name of a design."""
    return name.lower().endswith(".docx")


def find_template(kind: TemplateKind, name: str) -> Path:
    """The file of the template `name` ("classic", "report.html" for the kind `report`), or a path that ends in .docx.

    Raises:
        TemplateError: there is no template of that kind and name, or no file at that path.
    """
    if is_own_template(name):
        own = Path(name).expanduser()
        if not own.is_file():
            raise TemplateError("there is no such template", where=name, hint="`tailor templates export` makes one")
        return own
    known = template_names(kind)
    if name not in known:
        raise TemplateError(f"no {kind} template {name!r}", hint=f"known are: {', '.join(known)}")
    return templates_folder() / kind / f"{name}{_SUFFIXES[kind]}"
