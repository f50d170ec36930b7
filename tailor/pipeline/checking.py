"""A file of any format -> what to mend in it before it is sent."""

from dataclasses import asdict, dataclass, replace
from pathlib import Path

from tailor import checking, parsing, readers, tailoring, writers
from tailor.config import Settings
from tailor.errors import InputError
from tailor.model import CheckFinding, Document, Layout, Resume, Severity
from tailor.pipeline.shared import vocabulary

CHECK_SCHEMA = 1
_NAMED = {".docx": ("docx", "a Word"), ".doc": ("docx", "a Word"), ".pdf": ("pdf", "a PDF")}
_HOLDS = {"text": "plain text", "html": "a web page", "docx": "a Word document", "pdf": "a PDF"}


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found in a file; `kind` is resume or letter."""

    file: str
    kind: str
    findings: tuple[CheckFinding, ...]

    def of(self, severity: Severity) -> tuple[CheckFinding, ...]:
        """The findings of that severity."""
        return tuple(finding for finding in self.findings if finding.severity is severity)

    def to_dict(self) -> dict[str, object]:
        """The same for JSON; a finding has `rule`, `severity`, `what`, `place`, `remedy` and `source`."""
        findings = [asdict(finding) for finding in self.findings]
        return {"schema_version": CHECK_SCHEMA, "file": self.file, "kind": self.kind, "findings": findings}


def check_file(path: Path, kind: str = "", settings: Settings = Settings()) -> Checked:  # noqa: B008  frozen
    """What there is to mend in a resume or letter.

    Args:
        path: The file.
        kind: `resume` or `letter`; empty to tell by the content.
        settings: Which skill names are known.

    Raises:
        InputError: The file cannot be read, or is not what its name says, so that no system would open it.
    """
    content = readers.read_bytes(path)
    document = readers.read_apart(content, path.name)
    _check_name(path, document.format)
    kind = kind or _kind(document)
    layout = _layout(content, document)
    if layout.format == "docx" and not (layout.tables or layout.text_boxes or layout.columns):
        layout = replace(layout, pages=_pages(content, path.name))
    subject = checking.Subject(document, layout, _resume(document) if kind == "resume" else None)
    return Checked(path.name, kind, checking.check(subject, vocabulary(settings)))


def _kind(document: Document) -> str:
    """What a file is: a letter greets somebody, or takes leave and has no section with a heading."""
    texts = [block.text for block in document.blocks]
    if tailoring.is_letter(texts):
        return "letter"
    leaves = document.data is None and checking.takes_leave(texts)
    return "letter" if leaves and not any(section.heading for section in _resume(document).sections) else "resume"


def _check_name(path: Path, kind: str) -> None:
    named, what = _NAMED.get(path.suffix.lower(), (kind, ""))
    if named != kind:
        raise InputError(
            f"this is not {what} file, whatever its name says, but {_HOLDS.get(kind, kind)}",
            where=path.name,
            hint="open the resume or letter where you wrote it, save it as .docx or .pdf, and check that file",
        )


def _layout(content: bytes, document: Document) -> Layout:
    """The file's layout; a Word document's parts are parsed for it once more, again by the child."""
    if document.format == "docx":
        return readers.read_apart(content, document.source, Layout)
    return readers.read_layout(content, document)


def _pages(content: bytes, name: str) -> int:
    """The estimated pages of a Word document, by the child as well; 0 where they cannot be told."""
    try:
        return readers.measure_apart(writers.estimate_pages, content, name, writers.PageEstimate).pages
    except InputError:
        return 0


def _resume(document: Document) -> Resume:
    """The resume in a document; only its contact where nothing else was understood, which the check then says."""
    try:
        return parsing.parse_resume(document)
    except InputError:
        return Resume(document.source, parsing.read_contact(document))
