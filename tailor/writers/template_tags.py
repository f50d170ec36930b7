"""The tags of a template, checked against the fields that there are; each objection with its paragraph."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any

from jinja2 import TemplateSyntaxError, nodes
from lxml import etree

from tailor.writers.template_fields import FilledKind, element, members, root_fields
from tailor.writers.template_language import TemplateEnvironment
from tailor.writers.wordml import BODY_PART, margin_parts, paragraph_text, w

_TAG = re.compile(r"\{[%{].*?[%}]\}")
_PRINTED = re.compile(r"\{\{.*?\}\}")
_OPEN = re.compile(r"\{(?P<sign>[{%])(?:(?!\{[{%]|[%}]\}).)*(?=\{[{%]|$)")
"""A tag that is not closed before the next one, or before its paragraph ends."""
# docxtpl's own marks: {%p removes the paragraph, {%r the run, {%tr the row of a table, {%tc its cell.
_MARK = re.compile(r"(\{[%{])(?:tr|tc|p|r)(?=\s)")
_QUOTES = str.maketrans("“”‘’", "\"\"''")
_SHOWN = 60
# what jinja2 says of a tag that opens or closes at the wrong place
_UNKNOWN_TAG = re.compile(r"Encountered unknown tag '(end)?(\w+)'")
_UNCLOSED = re.compile(r"block that needs to be closed is '(\w+)'")
_OPENED_BY = {"else": "if", "elif": "if"}
_LOOP = {"first", "last", "index", "index0", "length"}


@dataclass(frozen=True, slots=True)
class TemplateProblem:
    """What is wrong with a template; `place` names the paragraph ("paragraph 3"), empty where there is none."""

    place: str
    what: str


@dataclass(slots=True)
class Tags:
    """What the tags of a template say: the problems, and the first paragraph that loops over each list."""

    problems: list[TemplateProblem] = field(default_factory=list)
    loops: dict[str, str] = field(default_factory=dict)


def read_tags(parts: Mapping[str, bytes], kind: FilledKind) -> Tags:
    """The tags of a template's body, headers and footers."""
    tags = Tags()
    for part in (BODY_PART, *margin_parts(parts)):
        where = "" if part == BODY_PART else f"{part.removeprefix('word/').removesuffix('.xml')}, "
        _Part(tags, where).check(_tag_lines(parts[part]), root_fields(kind))
    return tags


def _tag_lines(part: bytes) -> str:
    """The text of each paragraph on a line of its own, so that a line number is the paragraph's number."""
    outer = (node for node in etree.fromstring(part).iter(w("p")) if next(node.iterancestors(w("p")), None) is None)
    lines = (paragraph_text(paragraph).replace("\n", " ") for paragraph in outer)
    return "\n".join(_TAG.sub(lambda tag: _MARK.sub(r"\1", tag[0].translate(_QUOTES)), line) for line in lines)


@dataclass(slots=True)
class _Part:
    tags: Tags
    where: str
    lines: list[str] = field(default_factory=list)

    def check(self, text: str, names: Mapping[str, Any]) -> None:
        self.lines = text.split("\n")
        readable = [self._closed(number, line) for number, line in enumerate(self.lines, start=1)]
        for _ in self.lines:
            try:
                tree = TemplateEnvironment().parse("\n".join(readable))
            except TemplateSyntaxError as error:
                self._object(error.lineno, _plainly(error.message or "this tag is wrong"))
                wrong = readable[error.lineno - 1] if error.lineno <= len(readable) else ""
                if not _PRINTED.search(wrong):
                    return
                # without what this paragraph prints, the tags of the others can still be read
                readable[error.lineno - 1] = _PRINTED.sub("", wrong)
            else:
                self._visit(tree, names)
                return

    def _closed(self, number: int, line: str) -> str:
        """The line without tags that do not end, each of which is objected to."""
        for found in _OPEN.finditer(line):
            signs = {"{": ("{{", "}}"), "%": ("{%", "%}")}[found["sign"]]
            self._object(number, f"a {signs[0]} is not closed: {signs[1]} is missing behind “{found[0].strip()}”")
        return _OPEN.sub("", line)

    def _visit(self, node: nodes.Node, scope: Mapping[str, Any]) -> None:
        if isinstance(node, nodes.For):
            self._visit_loop(node, scope)
        elif isinstance(node, (nodes.Name, nodes.Getattr)):
            self._type(node, scope)
        else:
            for child in node.iter_child_nodes():
                self._visit(child, scope)

    def _visit_loop(self, node: nodes.For, scope: Mapping[str, Any]) -> None:
        one = element(self._type(node.iter, scope))
        over = node.iter.attr if isinstance(node.iter, nodes.Getattr) else getattr(node.iter, "name", "")
        self.tags.loops.setdefault(over, self._place(node.lineno))
        name = node.target.name if isinstance(node.target, nodes.Name) else ""
        inner = {**scope, name: one, "loop": _LOOP}
        for child in (*node.body, *node.else_):
            self._visit(child, inner)

    def _type(self, node: nodes.Node, scope: Mapping[str, Any]) -> Any:
        """The type of an expression, None where it is not known (and was objected to)."""
        if isinstance(node, nodes.Name):
            if node.name not in scope:
                self._object(node.lineno, _unknown(node.name, scope))
            return scope.get(node.name)
        if isinstance(node, nodes.Getattr):
            base = self._type(node.node, scope)
            known = dict.fromkeys(base) if isinstance(base, set) else members(base)
            if base is not None and node.attr not in known:
                self._object(node.lineno, _unknown(node.attr, known))
            return known.get(node.attr)
        for child in node.iter_child_nodes():
            self._visit(child, scope)
        return None

    def _place(self, line: int) -> str:
        return f"{self.where}paragraph {line}"

    def _object(self, line: int, what: str) -> None:
        text = self.lines[line - 1].strip() if line <= len(self.lines) else ""
        problem = TemplateProblem(f"{self._place(line)} ({text[:_SHOWN]})", what)
        if problem not in self.tags.problems:
            self.tags.problems.append(problem)


def _plainly(message: str) -> str:
    """What the template language says of a tag that opens or closes at the wrong place, in words of this program."""
    unknown, unclosed = _UNKNOWN_TAG.match(message), _UNCLOSED.search(message)
    if unclosed:
        where = "before this tag" if unknown else "at the end"
        return f"a {{% {unclosed[1]} %}} is not closed: {{% end{unclosed[1]} %}} is missing {where}"
    if unknown is None:
        return message
    opens = unknown[2] if unknown[1] else _OPENED_BY.get(unknown[2], "")
    return f"no {{% {opens} %}} is open here" if opens else f"there is no tag {unknown[2]}"


def _unknown(name: str, known: Mapping[str, Any]) -> str:
    close = get_close_matches(name, known, n=1)
    if close:
        return f"unknown field {name}; did you mean {close[0]}?"
    return f"unknown field {name}; known here are {', '.join(known)}" if known else f"unknown field {name}"


def tag_names(parts: Mapping[str, bytes]) -> Iterator[str]:
    """The names that stand in the tags of the body, for a guess at what the template is for."""
    for tag in _TAG.findall(_tag_lines(parts[BODY_PART])):
        yield from re.findall(r"[a-z_]+", tag)
