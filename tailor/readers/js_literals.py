"""Values that a script of a page writes down: objects, lists and texts in JavaScript's own form. Nothing is run."""

import json
import re
from collections.abc import Iterator
from itertools import islice
from urllib.parse import unquote

_MOST_TRIES = 400
_MOST_CHARACTERS = 6_000_000
"""Characters of scripts that are looked at for values; what was tried in vain counts too."""
_SHORTEST_SCRIPT = 300
_DEEPEST = 200
_START = re.compile(r"(?:\A|[=(,]|\breturn\b)\s*(?=[{\[])")
_PARSED = re.compile(r"\bJSON\.parse\(\s*(?P<decode>decodeURIComponent\(\s*)?(?=[\"'])")
_TOKEN = re.compile(
    r"\s*(?:(?P<text>\"(?:[^\"\\]|\\.)*+\"|'(?:[^'\\]|\\.)*+')|(?P<number>-?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?)"
    r"|(?P<word>!0|!1|void 0|[A-Za-z_$][\w$]*)|(?P<sign>[{}\[\],:]))",
    re.DOTALL,
)
_TEXT = re.compile(r"\"(?:[^\"\\]|\\.)*+\"|'(?:[^'\\]|\\.)*+'", re.DOTALL)
_WORDS = {"true": "true", "false": "false", "null": "null", "undefined": "null", "NaN": "null"}
_WORDS |= {"!0": "true", "!1": "false", "void 0": "null"}
_ESCAPE = re.compile(r"\\(?:x(?P<two>[0-9a-fA-F]{2})|(?P<one>.))|(?P<bare>\")", re.DOTALL)
_JSON_ESCAPES = frozenset('"\\/bfnrtu')
_EMPTY_ITEM = re.compile(r",(\s*[}\]])")


def values_in(script: str) -> Iterator[object]:
    """The objects and lists that a script assigns or hands on, the outermost only, and the JSON texts that it parses.

    A value that is more than names, texts, numbers and lists of them is left out.
    """
    if len(script) < _SHORTEST_SCRIPT:
        return
    script = script[:_MOST_CHARACTERS]
    for call in islice(_PARSED.finditer(script), _MOST_TRIES):
        text = read_text(script, call.end())
        if len(text) >= _SHORTEST_SCRIPT:
            yield from loaded(unquote(text) if call["decode"] else text)
    at, left = 0, _MOST_CHARACTERS
    for _ in range(_MOST_TRIES):
        start = _START.search(script, at)
        if start is None or left <= 0:
            return
        value, end = _value_at(script, start.end())
        left -= end - start.end()
        at = end if value is not None else start.end() + 1
        if value is not None:
            yield value


def read_text(script: str, start: int) -> str:
    """The text in quotes that begins there; an empty string where none does."""
    found = _TEXT.match(script, start)
    try:
        value = json.loads(_json_text(found[0]), strict=False) if found else ""
    except ValueError:
        return ""
    return value if isinstance(value, str) else ""


def loaded(text: str) -> Iterator[object]:
    """The value of a JSON text; none where it is no JSON."""
    try:
        yield json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return


def _value_at(script: str, start: int) -> tuple[object, int]:
    """The value that begins there with the place behind it; None and the place of what is no part of a value."""
    pieces: list[str] = []
    depth, at = 0, start
    while found := _TOKEN.match(script, at):
        piece = _as_json(found, script)
        depth += (piece in {"{", "["}) - (piece in {"}", "]"})
        if not piece or depth > _DEEPEST:
            break
        pieces.append(piece)
        at = found.end()
        if depth == 0:
            return next(loaded(_EMPTY_ITEM.sub(r"\1", "".join(pieces))), None), at
    return None, at


def _as_json(token: re.Match[str], script: str) -> str:
    """A token as JSON has it; an empty string for what JSON cannot have, such as a function."""
    if token["text"]:
        return _json_text(token["text"])
    if word := token["word"]:
        is_key = script[token.end() : token.end() + 1] == ":"
        return f'"{word}"' if is_key else _WORDS.get(word, "")
    if number := token["number"]:
        is_key = script[token.end() : token.end() + 1] == ":"
        return f'"{number}"' if is_key else f"0{number}" if number.startswith(".") else number
    return token["sign"]


def _json_text(quoted: str) -> str:
    """A text in either kind of quotes as JSON has it."""
    return f'"{_ESCAPE.sub(_json_escape, quoted[1:-1])}"'


def _json_escape(found: re.Match[str]) -> str:
    if found["bare"]:
        return r"\""
    if found["two"]:
        return rf"\u00{found['two']}"
    return found[0] if found["one"] in _JSON_ESCAPES else found["one"].strip("\n")
