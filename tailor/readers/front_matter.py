"""The YAML head of a Markdown file: what it states, and as lines where it is the text of the file."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tailor.errors import InputError
from tailor.model import Fact
from tailor.readers.clean import clean_line
from tailor.readers.structured import load_yaml

_FRONT_MATTER = re.compile(r"\A\ufeff?---[ \t]*\r?\n(.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_FRONT_FACTS = ("company", "location", "salary", "language")
PERSON = frozenset({"name", "email", "phone", "header"})
_SETTINGS = frozenset({"layout", "theme", "css", "date", "lang", "draft", "permalink", "icon"})
_UNNAMED = frozenset({"text", "value"})
_FRONT_LINE = re.compile(r"^[ \t]*(?:- )?(?P<name>[A-Za-z][\w -]*):[ \t]+(?P<value>[^\s#].*?)[ \t]*\r?$", re.MULTILINE)
_QUOTED = re.compile(r"(?<![^:]\S)([\"'])(.*)\1$")


@dataclass(frozen=True, slots=True)
class FrontLine:
    """A line of a head with its place in the file; `is_title` for what the file or person is called."""

    start: int
    end: int
    text: str
    is_title: bool = False


def front_matter(text: str, name: str) -> tuple[Mapping[str, object], int]:
    """The values of a YAML head, and where the text after it begins."""
    found = _FRONT_MATTER.match(text)
    if not found:
        return {}, 0
    try:
        head = load_yaml(found[1], name)
    except InputError:
        return {}, 0
    if not isinstance(head, Mapping):
        return {}, 0
    return {str(key): value for key, value in head.items()}, found.end()


def front_facts(head: Mapping[str, object]) -> Iterator[Fact]:
    """What the head states of a posting."""
    if head.get("title"):
        yield Fact("page_title", clean_line(str(head["title"])))
    for key in _FRONT_FACTS:
        if isinstance(value := head.get(key), str):
            yield Fact(key, clean_line(value))


def front_lines(head: str) -> Iterator[FrontLine]:
    """The named values of a YAML head as lines; its title or the person's name as a heading.

    They are the text of a file that has nothing else, and a part of the text where they hold the person's name.
    """
    for found in _FRONT_LINE.finditer(head):
        if found["name"] in {"title", "name"}:
            text = found["value"].strip("\"' ")
            start = head.index(text, found.start("value"))
            yield FrontLine(start, start + len(text), text, is_title=True)
        elif found["name"] not in _SETTINGS:
            start = found.start("value" if found["name"] in _UNNAMED else "name")
            text = _QUOTED.sub(r"\2", head[start : found.end("value")])
            yield FrontLine(start, found.end("value"), text)
