"""The posting that a saved page holds only as data of its scripts, from which a browser would have built the page."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from lxml.html import HtmlElement

from tailor.readers.job_facts import name_of
from tailor.readers.job_posting import OTHER_JOBS, is_board_answer, read_record
from tailor.readers.js_literals import loaded, read_text, values_in
from tailor.readers.loose_posting import find_loose_posting

_MOST_NODES = 50_000
_MOST_SCRIPTS = 60
_SHORTEST_BODY = 300
_MOST_SHOWN = 1_500
"""Characters: a page that shows more than this was saved with its text."""
_SHOWN = "string-length(normalize-space(.))"
_UNSHOWN = ("script", "style", "noscript", "template")
_DEEPEST = 100
_EMPLOYER = re.compile(
    r"(?:hiring_?)?(?:company|employer|organi[sz]ation|firma|arbeitgeber|entreprise|employeur)(?:_?name)?",
    re.IGNORECASE,
)
_LONGEST_NAME = 80
_PUSHED = re.compile(r"__next_f\.push\(\s*\[\s*1\s*,\s*(?=\")")
_ROW = re.compile(rb"([0-9a-f]+):(?:T([0-9a-f]+),)?")


def find_in_state(root: HtmlElement, titles: Sequence[str]) -> Mapping[str, object] | None:
    """The one posting in the data of a page's scripts and elements; None where the page shows text, or has none.

    Args:
        root: The page, with its scripts.
        titles: What the page calls itself; of several postings the one whose title stands there is meant.
    """
    body = root.find("body")
    if body is None or _length_shown(body) > _MOST_SHOWN:
        return None
    values = list(_values(root))
    found = [posting for value in values for posting in _answers(value)]
    loose = [] if found else [one for value in values for one in find_loose_posting(_rebuilt(value, {}))]
    return _meant([*found, *loose], titles)


def _length_shown(body: HtmlElement) -> int:
    hidden = sum(int(one.xpath(_SHOWN)) for one in body.iter(*_UNSHOWN))
    return int(body.xpath(_SHOWN)) - hidden


def _values(root: HtmlElement) -> Iterator[object]:
    scripts = [one.text or "" for one in islice(root.iter("script"), _MOST_SCRIPTS) if not one.get("src")]
    for script in scripts:
        yield from values_in(script)
    yield from _streamed(scripts)
    for element in root.iter():
        told = [value for name, value in element.attrib.items() if name.startswith(("data-", ":"))]
        for value in told:
            if len(value) >= _SHORTEST_BODY and value.lstrip()[:1] in "{[":
                yield from values_in(value)


def _streamed(scripts: Sequence[str]) -> Iterator[object]:
    """The rows that Next.js writes piece by piece; a long text is a row of its own, which others name as "$1f"."""
    pieces = [read_text(script, one.end()) for script in scripts for one in _PUSHED.finditer(script)]
    stream, at = "".join(pieces).encode(errors="replace"), 0
    rows: list[str] = []
    texts: dict[str, str] = {}
    while found := _ROW.match(stream, at):
        end = found.end() + int(found[2], 16) if found[2] else stream.find(b"\n", at) % (len(stream) + 1)
        row = stream[found.end() : end].decode(errors="replace")
        if found[2]:
            texts[f"${found[1].decode()}"] = row
        else:
            rows.append(row)
        at = end if found[2] else end + 1
    for row in rows:
        yield from (_rebuilt(value, texts) for value in loaded(row))


def _rebuilt(value: object, texts: Mapping[str, str], depth: int = 0) -> object:
    """A value with texts in the place of their names, and without what tells of other jobs."""
    if depth > _DEEPEST:
        return None
    if isinstance(value, Mapping):
        own = {key: child for key, child in value.items() if not OTHER_JOBS.search(str(key))}
        return {key: _rebuilt(child, texts, depth + 1) for key, child in own.items()}
    if isinstance(value, list):
        return [_rebuilt(child, texts, depth + 1) for child in value]
    return texts.get(value, value) if isinstance(value, str) else value


def _answers(value: object) -> Iterator[Mapping[str, object]]:
    """The postings in a job board's shape that stand alone within a value, with the employer that is named around."""
    stack: list[tuple[object, str]] = [(value, "")]
    seen = 0
    while stack and seen < _MOST_NODES:
        node, employer = stack.pop()
        seen += 1
        if isinstance(node, Mapping):
            employer = _employer(node) or employer
            if is_board_answer(node) and sum(len(part.text) for part in read_record(node).parts) > _SHORTEST_BODY:
                yield node if read_record(node).fact("company") else {**node, "company": employer}
            else:
                stack += [(child, employer) for key, child in node.items() if not OTHER_JOBS.search(str(key))]
        elif isinstance(node, list) and sum(isinstance(child, Mapping) for child in node) <= 1:
            stack += [(child, employer) for child in node]


def _employer(node: Mapping[str, object]) -> str:
    """The name of the employer that an object names beside a posting: `{"organization": {"name": "Elm Works"}}`."""
    named = (name_of(value).strip() for key, value in node.items() if _EMPLOYER.fullmatch(str(key)))
    return next((name for name in named if 1 < len(name) <= _LONGEST_NAME), "")


def _meant(found: Sequence[Mapping[str, object]], titles: Sequence[str]) -> Mapping[str, object] | None:
    records = {read_record(one).fact("title"): one for one in reversed(found)}
    named = [title for title in records if title and any(title in page for page in titles)]
    if len(records) == 1:
        return next(iter(records.values()))
    return records[max(named, key=len)] if named else None
