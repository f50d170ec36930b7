"""What a .docx holds, for comparison: styles, texts, lists, links, properties; and whether it is valid."""

import io
from pathlib import Path

import docx
import ooxml_integrity
from docx.document import Document
from openxml_audit import FileFormat, OpenXmlValidator


def opened(content: bytes) -> Document:
    return docx.Document(io.BytesIO(content))


def dump(content: bytes) -> str:
    """A line for each paragraph: its style, the list level of that style, its text with tabs as arrows."""
    lines = []
    for paragraph in opened(content).paragraphs:
        style = paragraph.style
        assert style is not None
        levels = style.element.xpath("w:pPr/w:numPr/w:ilvl/@w:val")
        bullet = f"{'  ' * int(levels[0])}• " if levels else ""
        lines.append(f"{style.name} | {bullet}{paragraph.text}".replace("\t", " → ").replace("\u00a0", "~"))
    return "\n".join(lines) + "\n"


def links(content: bytes) -> dict[str, str]:
    """Shown text -> address of each hyperlink."""
    found = (link for paragraph in opened(content).paragraphs for link in paragraph.hyperlinks)
    return {link.text: link.address for link in found}


def problems(content: bytes, folder: Path) -> list[str]:
    """What two validators object to; the Open XML SDK's rules and the package's own references."""
    path = folder / "checked.docx"
    path.write_bytes(content)
    errors = [str(error) for error in OpenXmlValidator(file_format=FileFormat.MICROSOFT_365).validate(path).errors]
    findings = [finding for finding in ooxml_integrity.check(str(path)) if finding.severity != ooxml_integrity.INFO]
    return errors + [str(finding) for finding in findings]
