"""What a template may name, taken from the types that fill it."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any, Literal, get_args, get_type_hints

from tailor.writers.letter_fields import LetterFields
from tailor.writers.resume_fields import ResumeFields

FilledKind = Literal["resume", "letter"]
FILLED_KINDS: tuple[FilledKind, ...] = ("resume", "letter")
_ROOTS: Mapping[FilledKind, type] = {"resume": ResumeFields, "letter": LetterFields}
# What a template calls one of a list.
ONE_OF = {
    "sections": "section",
    "lines": "line",
    "groups": "group",
    "entries": "entry",
    "details": "detail",
    "bullets": "bullet",
    "paragraphs": "paragraph",
}


def members(annotation: Any) -> dict[str, Any]:
    """The fields of a type, name -> type; none of a text or number."""
    if not is_dataclass(annotation):
        return {}
    hints = get_type_hints(annotation)
    return {field.name: hints[field.name] for field in fields(annotation)}


def element(annotation: Any) -> Any:
    """The type of a list's elements; None of what is no list."""
    return get_args(annotation)[0] if get_args(annotation) else None


def root_fields(kind: FilledKind) -> dict[str, Any]:
    """The names that stand for themselves in a template of this kind, name -> type."""
    return members(_ROOTS[kind])


def field_names(kind: FilledKind) -> tuple[str, ...]:
    """Every field of a kind as a template writes it: "name", "sections", "section.heading", ..."""
    return tuple(dict.fromkeys(_names("", _ROOTS[kind])))


def list_names() -> frozenset[str]:
    """The names of all fields that are lists."""
    return frozenset(_lists(ResumeFields)) | frozenset(_lists(LetterFields))


def _lists(annotation: Any) -> Iterator[str]:
    for name, kind in members(annotation).items():
        if element(kind) is not None:
            yield name
            yield from _lists(element(kind))


def _names(prefix: str, annotation: Any) -> Iterator[str]:
    for name, kind in members(annotation).items():
        yield f"{prefix}{name}"
        if is_dataclass(element(kind)):
            yield from _names(f"{ONE_OF[name]}.", element(kind))
