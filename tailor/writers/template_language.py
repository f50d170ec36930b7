"""The part of jinja2 that a template may use: fields, conditions, and loops over lists.

A template may come from anyone. Nothing in this part can call, compute, fetch or run without end, so that no time limit
is needed; jinja2's sandbox stands behind it.
"""

from collections.abc import Iterator
from functools import partial
from typing import Any

from jinja2 import TemplateSyntaxError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from tailor.writers.kept_code import kept_code
from tailor.writers.template_fields import list_names

_ALLOWED = (
    *(nodes.Template, nodes.Output, nodes.TemplateData, nodes.If, nodes.For, nodes.Name, nodes.Getattr, nodes.Filter),
    *(nodes.Const, nodes.List, nodes.Tuple, nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not),
    nodes.CondExpr,
)
_FILTERS = ("join", "length", "first", "last")
_LISTS = list_names()
_DEEPEST_LOOP = 3
_COMPILED: dict[object, Any] = {}
_MOST_COMPILED = 64  # parts of templates: a batch uses two templates of some three parts
_RULE = "a template may hold fields, conditions and loops"


class TemplateEnvironment(ImmutableSandboxedEnvironment):
    """A sandbox that refuses whatever lies outside of the language, when a template is parsed.

    A template is compiled once in a process: what is compiled depends on its text alone, and looks up the values, and
    what is to be done with them, when it runs.
    """

    def compile(self, source: str, *arguments: Any, **options: Any) -> Any:  # type: ignore[override]
        """The code of a template's text."""
        key = (type(self), self.autoescape, source, arguments, tuple(options.items()))
        if key not in _COMPILED:
            if len(_COMPILED) >= _MOST_COMPILED:
                _COMPILED.clear()
            language = f"{type(self).__name__} {self.autoescape} {arguments} {options}"
            _COMPILED[key] = kept_code(source, language, partial(super().compile, source, *arguments, **options))
        return _COMPILED[key]

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        for line, objection in _objections(tree, 0):
            raise TemplateSyntaxError(objection, line)
        return tree


def _objections(node: nodes.Node, depth: int) -> Iterator[tuple[int, str]]:
    """What a node and those below it hold that is not allowed: line, objection."""
    if isinstance(node, nodes.For):
        depth += 1
    objection = _objection(node, depth)
    if objection:
        yield node.lineno, objection
        return
    for child in node.iter_child_nodes():
        yield from _objections(child, depth)


def _objection(node: nodes.Node, depth: int) -> str:
    if not isinstance(node, _ALLOWED):
        return f"{_RULE}, no {type(node).__name__}"
    if isinstance(node, nodes.Filter) and node.name not in _FILTERS:
        return f"{_RULE}, and of filters only {', '.join(_FILTERS)}; not {node.name}"
    if isinstance(node, nodes.For):
        return _objection_to_loop(node, depth)
    if isinstance(node, nodes.Getattr) and node.attr.startswith("_"):
        return f"{_RULE}, and no names that begin with an underscore: {node.attr}"
    return ""


def _objection_to_loop(node: nodes.For, depth: int) -> str:
    if node.recursive or depth > _DEEPEST_LOOP:
        return f"{_RULE}, of these no more than {_DEEPEST_LOOP} within each other"
    name = node.iter.name if isinstance(node.iter, nodes.Name) else getattr(node.iter, "attr", "")
    if name not in _LISTS:
        return f"a loop runs over one of the lists: {', '.join(sorted(_LISTS))}"
    if not isinstance(node.target, nodes.Name) or node.target.name in _LISTS:
        return "a loop names one thing, and not like a list"
    return ""
