"""JSON and YAML files: resumes and settings as data, and postings as job boards give them."""

import json
import re
from collections.abc import Hashable, Mapping, Sequence
from pathlib import PurePath

import yaml

from tailor.errors import InputError
from tailor.model import Document, Note
from tailor.readers.job_posting import find_job_postings, is_board_answer, read_record
from tailor.readers.loose_posting import find_loose_posting

MAX_NODES = 100_000
MAX_DEPTH = 100
MAX_YAML_CHARACTERS = 2_000_000
"""Limits of a structured file; aliases count as often as they are used."""

_FULLER = 1.3
"""How much longer an answer's texts are than those of the shapes that are known, before more of it is taken."""

_JOBS = ("jobs", "postings", "results", "data", "job", "posting", "offers", "offer", "jobPostingInfo", "items")


def read_json(text: str, name: str, notes: tuple[Note, ...] = ()) -> Document:
    """The document of a JSON file.

    A schema.org JobPosting and a job board's answer become lines, as if the page had been saved; all else stays data.

    Raises:
        InputError: It is no JSON, or no object, or has several postings, or is nested too deep.
    """
    try:
        value = json.loads(text.lstrip("\ufeff"), object_pairs_hook=_without_twins)
    except json.JSONDecodeError as error:
        if not PurePath(name).suffix:
            return _as_text(text, name, notes)
        where = f"{name}, line {error.lineno}"
        raise InputError(f"this is not valid JSON ({error.msg})", where=where, hint="correct that line") from error
    except (RecursionError, ValueError) as error:
        what = "the objects in it are nested too deep"
        if isinstance(error, ValueError):  # Python converts no number of thousands of digits
            what = str(error) if isinstance(error, _TwinKeyError) else "a number in it is too long"
        raise InputError(what, where=name, hint="correct the file") from error
    posting = _one_posting(value, name)
    if posting is not None:
        return posting_document(posting, name, notes)
    return _data_document(value, name, "json", text, notes)


def read_yaml(text: str, name: str, notes: tuple[Note, ...] = ()) -> Document:
    """The document of a YAML file; dates, and words such as "no", stay texts.

    Raises:
        InputError: It is no YAML, or no mapping, or too large or deep, or says a key twice.
    """
    return _data_document(load_yaml(text, name), name, "yaml", text, notes)


def load_yaml(text: str, name: str) -> object:
    """The value of a YAML text, of plain types only.

    Raises:
        InputError: It is no YAML, or too large, or says a key twice.
    """
    if len(text) > MAX_YAML_CHARACTERS:
        raise InputError("this YAML file is too large", where=name, hint="give a resume or posting, not a data set")
    try:
        value = yaml.load(text, Loader=_PlainLoader)  # noqa: S506 - it is a SafeLoader
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        what = f"this is not valid YAML ({error.problem or error.context or 'syntax error'})"
        raise InputError(what, where=f"{name}, line {line}", hint="correct that line") from error
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        raise InputError("this is not valid YAML", where=name, hint="check it with a YAML editor") from error
    return value


class _TwinKeyError(ValueError):
    """An object has the same key twice, of which one would be lost."""


class _PlainLoader(yaml.SafeLoader):
    """YAML with the types of JSON: 2019-03-01 and `no` are texts, a phone number keeps its zero."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012 - PyYAML's own shape

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, object]:  # noqa: FBT001, FBT002 - PyYAML's
        """As the base class does, but a key that stands twice is an error."""
        seen: set[str] = set()
        for key, _ in node.value:
            if isinstance(key, yaml.ScalarNode) and key.value in seen and key.value != "<<":
                raise yaml.constructor.ConstructorError(
                    None, None, f'the key "{key.value}" stands twice', key.start_mark
                )
            seen.add(key.value if isinstance(key, yaml.ScalarNode) else "")
        return super().construct_mapping(node, deep)


for _tag, _pattern, _starts in (
    ("bool", r"true|false|True|False", "tfTF"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("int", r"-?(?:0|[1-9]\d{0,17})", "-0123456789"),
    ("float", r"-?\d+\.\d+", "-0123456789"),
    ("merge", r"<<", "<"),
):
    _PlainLoader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), list(_starts))


def _without_twins(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise _TwinKeyError(f'the key "{key}" stands twice in one object')
        found[key] = value
    return found


def _data_document(value: object, name: str, file_format: str, text: str, notes: tuple[Note, ...]) -> Document:
    if not isinstance(value, Mapping) or not value:
        hint = "a resume is one object, as JSON Resume or RenderCV have it"
        raise InputError(f"this {file_format.upper()} file holds no named fields", where=name, hint=hint)
    if not _is_small(value):
        raise InputError("this file holds far more than a resume or a posting", where=name, hint="give another file")
    return Document(name, file_format, text, (), notes=notes, data={str(key): item for key, item in value.items()})


def posting_document(posting: Mapping[str, object], name: str, notes: tuple[Note, ...] = ()) -> Document:
    """The document of a posting in the shape of a job board's answer.

    Raises:
        InputError: It holds no description.
    """
    from tailor.readers.html import record_blocks  # noqa: PLC0415 - lxml, for descriptions in HTML only
    from tailor.readers.lines import assemble  # noqa: PLC0415 - its companion

    record = read_record(posting)
    blocks = record_blocks(record)
    if not record.parts:
        raise InputError("this posting holds no description", where=name, hint="save the posting's page instead")
    return assemble(name, "html", blocks, record.facts, notes)


def _as_text(text: str, name: str, notes: tuple[Note, ...]) -> Document:
    from tailor.readers.plain import read_plain  # noqa: PLC0415 - a text in braces is rare

    return read_plain(text, name, notes)


def _one_posting(value: object, name: str) -> Mapping[str, object] | None:
    """The posting that a JSON value holds, None when it holds none.

    Raises:
        InputError: It holds several.
    """
    stated = list(find_job_postings(value))
    if len({str(one.get("title")) for one in stated}) > 1:
        raise _several(stated, name)
    if stated:
        return stated[0]
    if isinstance(value, Mapping) and is_board_answer(value) and not _lists_jobs(value):
        return _whole(value)
    items: list[object] = value if isinstance(value, list) else []
    if isinstance(value, Mapping) and "basics" not in value:
        for key in _JOBS:
            inner = _attributes(value.get(key))
            items = items or (inner if isinstance(inner, list) else [inner] if isinstance(inner, Mapping) else [])
    postings = [item for item in items if isinstance(item, Mapping) and is_board_answer(item)]
    postings = postings or find_loose_posting(value)
    if len(postings) > 1:
        raise _several(postings, name)
    return _whole(postings[0]) if postings else None


def _several(postings: Sequence[object], name: str) -> InputError:
    what = f"this file holds {len(postings)} postings"
    return InputError(what, where=name, hint="save each posting in a file of its own")


def _whole(posting: Mapping[str, object]) -> Mapping[str, object]:
    """A board's answer with the texts that stand in it under keys of no known board, where they are a good part."""
    loose = find_loose_posting(posting)
    if len(loose) != 1:
        return posting
    more, known = (sum(len(str(part)) for part in read_record(one).parts) for one in (loose[0], posting))
    if more <= _FULLER * known:
        return posting
    return {**posting, **{key: value for key, value in loose[0].items() if value}}


def _attributes(value: object) -> object:
    """What an object of the JSON:API format (https://jsonapi.org) holds; any other value as it is."""
    inner = value.get("attributes") if isinstance(value, Mapping) else None
    return inner if isinstance(inner, Mapping) else value


def _lists_jobs(value: Mapping[str, object]) -> bool:
    """Whether an answer is an employer's page with its jobs: its name and description are the employer's own."""
    jobs = value.get("jobs")
    return isinstance(jobs, list) and any(isinstance(job, Mapping) and is_board_answer(job) for job in jobs)


def _is_small(value: object) -> bool:
    """Whether a value is within the limits when its aliases are written out."""
    stack = [(value, 0)]
    count = 0
    while stack:
        node, depth = stack.pop()
        count += 1
        if count > MAX_NODES or depth > MAX_DEPTH:
            return False
        if isinstance(node, Mapping):
            stack += [(child, depth + 1) for child in node.values()]
        elif isinstance(node, list):
            stack += [(child, depth + 1) for child in node]
    return True
