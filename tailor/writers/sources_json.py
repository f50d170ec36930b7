"""Where each paragraph comes from, as a file for programs and for the curious."""

import json
from collections.abc import Mapping, Sequence

from tailor.model import Span, TracedParagraph
from tailor.writers.plain_text import printable

SOURCES_SCHEMA = 1


def sources_json(paragraphs: Sequence[TracedParagraph], program: str, requirements: Mapping[str, str]) -> str:
    """The content of sources.json by `docs/sources.schema.json`.

    Args:
        paragraphs: Those of all files.
        program: Name and version of the program.
        requirements: What the posting asks for, by the ids that the paragraphs name.
    """
    files = dict.fromkeys(paragraph.file for paragraph in paragraphs)
    content = {
        "schema_version": SOURCES_SCHEMA,
        "program": program,
        "files": {
            name: [_paragraph(paragraph, requirements) for paragraph in paragraphs if paragraph.file == name]
            for name in files
        },
    }
    return printable(json.dumps(content, ensure_ascii=False, indent=2)) + "\n"


def _paragraph(paragraph: TracedParagraph, requirements: Mapping[str, str]) -> dict[str, object]:
    return {
        "paragraph": paragraph.number,
        "text": paragraph.text,
        "origin": paragraph.origin.value,
        "sources": [
            {"item": source.item, "text": source.text, "quote": source.quote, "span": _span(source.span)}
            for source in paragraph.sources
        ],
        "edits": list(paragraph.edits),
        "requirements": [{"id": name, "name": requirements.get(name, "")} for name in paragraph.requirements],
    }


def _span(span: Span | None) -> dict[str, object] | None:
    if span is None:
        return None
    return {"source": span.source, "block": span.block, "start": span.start, "end": span.end}
