"""What a file is, by its content."""

import re
import zipfile
import zlib
from enum import StrEnum
from io import BytesIO
from pathlib import PurePath

from tailor.errors import InputError


class FileFormat(StrEnum):
    """The formats that a reader exists for."""

    PDF = "pdf"
    DOCX = "docx"
    EMAIL = "email"
    HTML = "html"
    JSON = "json"
    YAML = "yaml"
    MARKDOWN = "markdown"
    TEXT = "text"


BROKEN_ZIP = (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, NotImplementedError, RuntimeError)
"""What Python's zip library raises for damaged, encrypted or exotic archives."""

_MARKDOWN_SUFFIXES = frozenset({".md", ".markdown", ".mdown", ".mkd", ".qmd"})
_PDF_WITHIN = 1024
_SAVE_AS = "save it as .docx or .pdf and give that file"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
_OLE_STREAMS = (
    ("WordDocument", "a Word document of the old .doc kind", _SAVE_AS),
    ("Workbook", "an Excel workbook", _SAVE_AS),
    ("PowerPoint Document", "a PowerPoint presentation", _SAVE_AS),
    ("__nameid_version1.0", "an Outlook message (.msg)", "save the message as .eml, .html or .txt"),
)
_SIGNATURES = (
    (b"{\\rtf", "an RTF document", _SAVE_AS),
    (b"\x89PNG\r\n", "a PNG image", ""),
    (b"\xff\xd8\xff", "a JPEG image", ""),
    (b"GIF8", "a GIF image", ""),
    (b"II*\0", "a TIFF image", ""),
    (b"MM\0*", "a TIFF image", ""),
    (b"BM", "a BMP image", ""),
    (b"bplist00", "a Safari web archive or property list", "save the page as .html"),
    (b"%!PS", "a PostScript file", "print it to PDF"),
    (b"\x1f\x8b", "a gzip archive", "unpack it first"),
    (b"7z\xbc\xaf", "a 7-Zip archive", "unpack it first"),
    (b"Rar!", "a RAR archive", "unpack it first"),
)
_FOURCC = ((b"WEBP", "a WebP image"), (b"heic", "a HEIC photo"), (b"heix", "a HEIC photo"), (b"avif", "an AVIF image"))
_IMAGE_HINT = "a picture holds no text; give the document that it was made from"
_ZIP_MEMBERS = (
    ("application/vnd.oasis.opendocument.text", "an OpenDocument text (.odt)"),
    ("application/vnd.oasis.opendocument", "an OpenDocument file"),
    ("application/epub+zip", "an e-book (.epub)"),
)
_CONTENT_TYPES = (
    ("wordprocessingml.template", "a Word template (.dotx)"),
    ("word.template.macroEnabled", "a Word template with macros (.dotm)"),
    ("word.document.macroEnabled", "a Word document with macros (.docm)"),
    ("spreadsheetml", "an Excel workbook (.xlsx)"),
    ("presentationml", "a PowerPoint presentation (.pptx)"),
)
_PLAIN_ZIP = "a zip archive"
_CONTENT_TYPES_LIMIT = 1_000_000


def refuse_unreadable(content: bytes, name: str) -> None:
    """Refuse the kinds of files that no reader exists for, and say what they are.

    Raises:
        InputError: The content is an image, an archive, an old Office file, RTF or the like.
    """
    head = content[:64].lstrip(b"\xef\xbb\xbf")
    if head.startswith(_OLE):
        raise _ole_error(content, name)
    for signature, what, hint in _SIGNATURES:
        if head.startswith(signature) and (signature != b"BM" or b"\0" in head):
            raise InputError(f"this is {what}", where=name, hint=hint or _IMAGE_HINT)
    for code, what in _FOURCC:
        if head[8:12] == code:
            raise InputError(f"this is {what}", where=name, hint=_IMAGE_HINT)
    if b'progid="Word.Document"' in content[:1024] or b"<pkg:package" in content[:2048]:
        raise InputError("this is a Word document saved as XML", where=name, hint=_SAVE_AS)


def binary_format(content: bytes, name: str) -> FileFormat | None:
    """PDF or DOCX when the content is one, None when it may be text.

    Raises:
        InputError: It is a zip file of another kind.
    """
    if b"%PDF-" in content[:_PDF_WITHIN]:
        return FileFormat.PDF
    if content.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zip_format(content, name)
    return None


def text_format(text: str, name: str) -> FileFormat:
    """Which kind of text a text is; the file's name decides only between kinds that look alike."""
    suffix = PurePath(name).suffix.lower()
    if suffix in {".eml", ".mht", ".mhtml"} or _looks_like_email(text):
        return FileFormat.EMAIL
    if looks_like_json(text, suffix):
        return FileFormat.JSON
    if _looks_like_html(text, suffix):
        return FileFormat.HTML
    if suffix in {".yaml", ".yml"} or _looks_like_resume_yaml(text):
        return FileFormat.YAML
    if suffix in _MARKDOWN_SUFFIXES or looks_like_markdown(text):
        return FileFormat.MARKDOWN
    return FileFormat.TEXT


def looks_like_json(text: str, suffix: str = "") -> bool:
    """Whether a text is meant as JSON: it is named so, or begins and ends as an object or a list of objects does."""
    bare = text.strip().lstrip("\ufeff")
    if suffix == ".json":
        return True
    object_like = bare.startswith("{") and bare.endswith("}") and re.match(r'\{\s*(?:"|\})', bare) is not None
    return object_like or (bare.endswith("]") and re.match(r"\[\s*\{\s*\"", bare) is not None)


def looks_like_markdown(text: str) -> bool:
    """Whether a text is clearly Markdown: two different kinds of its marks, or headings alone, more than once."""
    kinds = [
        len(re.findall(r"^#{1,6} +\S", text, re.MULTILINE)),
        len(re.findall(r"\*\*[^\s*][^*\n]*\*\*|__[^\s_][^_\n]*__", text)),
        len(re.findall(r"\[[^\[\]\n]{1,200}\]\((?:https?:|mailto:)[^)\s]+\)", text)),
        len(re.findall(r"^\|?(?: *:?-{3,}:? *\|)+", text, re.MULTILINE)),
    ]
    return kinds[0] > 1 or (sum(kind > 0 for kind in kinds) > 1 and sum(kinds) > 2)  # noqa: PLR2004 - thrice


def _looks_like_html(text: str, suffix: str) -> bool:
    head = text[:2000].lstrip().lower()
    if head.startswith(("<!doctype html", "<html", "<?xml")) or re.search(r"<(?:html|head|body)[\s>]", head):
        return True
    if suffix in _MARKDOWN_SUFFIXES:
        return False
    tags = len(re.findall(r"</(?:p|div|li|ul|ol|h[1-6]|span|strong|b|td|tr|table|section|a|em)>|<br\s*/?>", text))
    if suffix in {".html", ".htm", ".xhtml", ".xml"}:
        return tags > 0 or suffix == ".xml"
    return tags > 3 and tags * 200 > len(text)  # noqa: PLR2004 - a closing tag every 200 characters, four at least


def _looks_like_email(text: str) -> bool:
    head = text[:4000].lstrip().split("\n\n", 1)[0].replace("\r\n", "\n").split("\n\n", 1)[0]
    names = {name.lower() for name in re.findall(r"^([A-Za-z-]+):", head, re.MULTILINE)}
    is_mime = "mime-version" in names or "content-type" in names or "received" in names or "message-id" in names
    return is_mime and "from" in names


def _looks_like_resume_yaml(text: str) -> bool:
    """A RenderCV file (`cv:` with indented keys) or a JSON Resume in YAML (`basics:`) under any name."""
    return re.search(r"^(?:cv|basics):[ \t]*\n[ \t]+\w+:", text.replace("\r\n", "\n"), re.MULTILINE) is not None


def _zip_format(content: bytes, name: str) -> FileFormat:
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            kind = _zip_kind(archive)
    except BROKEN_ZIP as error:
        raise InputError("this zip or .docx file is damaged", where=name, hint="save or download it again") from error
    if kind:
        hint = "unpack it and give the document in it" if kind == _PLAIN_ZIP else _SAVE_AS
        raise InputError(f"this is {kind}, which cannot be read", where=name, hint=hint)
    return FileFormat.DOCX


def _zip_kind(archive: zipfile.ZipFile) -> str:
    """What a zip file is, or an empty string for a DOCX."""
    members = set(archive.namelist())
    if "mimetype" in members:
        mimetype = archive.open("mimetype").read(200).decode("ascii", "replace")
        for start, kind in _ZIP_MEMBERS:
            if mimetype.startswith(start):
                return kind
    if any(member.startswith("Index/") and member.endswith(".iwa") for member in members):
        return "an Apple Pages file (.pages)"
    if "[Content_Types].xml" not in members:
        return _PLAIN_ZIP
    types = archive.open("[Content_Types].xml").read(_CONTENT_TYPES_LIMIT).decode("utf-8", "replace")
    for mark, kind in _CONTENT_TYPES:
        if mark + ".main+xml" in types or (mark.endswith("ml") and mark in types and "wordprocessingml" not in types):
            return kind
    return "" if "wordprocessingml.document" in types else "an Office file that is no Word document"


def _ole_error(content: bytes, name: str) -> InputError:
    if _ENCRYPTED_STREAM in content:
        hint = "open it in Word, remove the password and save it again"
        return InputError("this document is protected by a password", where=name, hint=hint)
    for stream, what, hint in _OLE_STREAMS:
        if stream.encode("utf-16-le") in content:
            return InputError(f"this is {what}", where=name, hint=hint)
    return InputError("this is an Office file of the old kind", where=name, hint=_SAVE_AS)
