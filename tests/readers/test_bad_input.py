"""Each file that cannot be read gets one line: which file, what is wrong, what to do."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from tailor.errors import InputError
from tailor.readers import Limits, document_from_bytes, document_from_text, read_document
from tests.readers.docx_files import docx, paragraph, zipped

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override ContentType="%s"/></Types>'
)
WORD = "application/vnd.ms-word.document.macroEnabled.main+xml"
TEMPLATE = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
SAVE = "save it as .docx or .pdf and give that file"
PICTURE = "a picture holds no text; give the document that it was made from"


def message(content: bytes, name: str = "cv") -> str:
    with pytest.raises(InputError) as caught:
        document_from_bytes(content, name)
    return str(caught.value)


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"", "the file is empty; check that it was saved or downloaded completely"),
        (b" \r\n\t", "the file is empty; check that it was saved or downloaded completely"),
        (b"\xef\xbb\xbf", "the file is empty; check that it was saved or downloaded completely"),
        (b"{\\rtf1\\ansi Jane}", f"this is an RTF document; {SAVE}"),
        (b"\x89PNG\r\n\x1a\n" + bytes(9), f"this is a PNG image; {PICTURE}"),
        (b"\xff\xd8\xff\xe0" + bytes(9), f"this is a JPEG image; {PICTURE}"),
        (b"RIFF\0\0\0\0WEBPVP8 ", f"this is a WebP image; {PICTURE}"),
        (b"\0\0\0\x18ftypheic" + bytes(9), f"this is a HEIC photo; {PICTURE}"),
        (b"\x1f\x8b\x08" + bytes(20), "this is a gzip archive; unpack it first"),
        (b"bplist00" + bytes(20), "this is a Safari web archive or property list; save the page as .html"),
        (OLE, f"this is an Office file of the old kind; {SAVE}"),
        (OLE + "WordDocument".encode("utf-16-le"), f"this is a Word document of the old .doc kind; {SAVE}"),
        (
            OLE + "EncryptedPackage".encode("utf-16-le"),
            "this document is protected by a password; open it in Word, remove the password and save it again",
        ),
        (
            b'<?xml version="1.0"?><?mso-application progid="Word.Document"?><x/>',
            f"this is a Word document saved as XML; {SAVE}",
        ),
        (zipped({"a.txt": "x"}), "this is a zip archive, which cannot be read; unpack it and give the document in it"),
        (
            zipped({"[Content_Types].xml": TYPES % WORD}),
            f"this is a Word document with macros (.docm), which cannot be read; {SAVE}",
        ),
        (
            zipped({"[Content_Types].xml": TYPES % TEMPLATE}),
            f"this is a Word template (.dotx), which cannot be read; {SAVE}",
        ),
        (
            zipped({"[Content_Types].xml": TYPES % SHEET}),
            f"this is an Excel workbook (.xlsx), which cannot be read; {SAVE}",
        ),
        (
            zipped({"mimetype": "application/vnd.oasis.opendocument.text"}),
            f"this is an OpenDocument text (.odt), which cannot be read; {SAVE}",
        ),
        (zipped({"Index/Document.iwa": b"x"}), f"this is an Apple Pages file (.pages), which cannot be read; {SAVE}"),
        (b"PK\x03\x04 and no more", "this zip or .docx file is damaged; save or download it again"),
        (
            b"Jane\0Doe" * 9,
            "this is not a text file, nor any document that can be read; save it as .docx, .pdf, .html, .md or .txt",
        ),
        (
            bytes(range(128, 256)) * 3,
            "this is not a text file, nor any document that can be read; save it as .docx, .pdf, .html, .md or .txt",
        ),
    ],
)
def test_a_file_of_the_wrong_kind_is_named(content: bytes, what: str) -> None:
    assert message(content) == f"cv: {what}"


@pytest.mark.parametrize(
    ("content", "name", "what"),
    [
        (docx(""), "a.docx", "a.docx: the document holds no text; check that it is the right file"),
        (
            docx("<w:p><w:r><w:pict><v:imagedata/></w:pict></w:r></w:p>"),
            "a.docx",
            (
                "a.docx: the document holds pictures and no text; give the document that the pictures were made from, "
                "or type its text"
            ),
        ),
        (
            docx("<w:p>"),
            "a.docx",
            "a.docx (word/document.xml): this part of the document is damaged; save or download it again",
        ),
        (
            b"<html><body><script>render()</script></body></html>",
            "a.html",
            (
                "a.html: the page holds no text; the page may build its text by a script; "
                "copy the text into a .txt file, "
                "or print "
                "the page to PDF"
            ),
        ),
        (
            b'{"basics": {"name": "Jane",}}',
            "a.json",
            (
                "a.json, line 1: this is not valid JSON (Expecting property name enclosed in double quotes); "
                "correct that line"
            ),
        ),
        (b'{"name": 1,\n "name": 2}', "a.json", 'a.json: the key "name" stands twice in one object; correct the file'),
        (
            b"[1, 2]",
            "a.json",
            "a.json: this JSON file holds no named fields; a resume is one object, as JSON Resume or RenderCV have it",
        ),
        (b"[" * 90_000, "a.json", "a.json: the objects in it are nested too deep; correct the file"),
        (
            b'{"jobs": [{"title": "A", "content": "x"}, {"title": "B", "content": "y"}]}',
            "a.json",
            "a.json: this file holds 2 postings; save each posting in a file of its own",
        ),
        (
            b"cv:\n  name: a\n  name: b\n",
            "a.yaml",
            'a.yaml, line 3: this is not valid YAML (the key "name" stands twice); correct that line',
        ),
        (
            b"cv:\n  name: [a\n",
            "a.yaml",
            "a.yaml, line 3: this is not valid YAML (expected ',' or ']', but got '<stream end>'); correct that line",
        ),
        (
            b"MIME-Version: 1.0\nFrom: a@example.org\n\n",
            "a.eml",
            "a.eml: this message holds no text; save its attachment, or its text as .txt",
        ),
    ],
)
def test_a_file_that_holds_nothing_to_read_is_named(content: bytes, name: str, what: str) -> None:
    assert message(content, name) == what


def test_a_document_type_in_a_word_file_is_refused() -> None:
    bomb = '<!DOCTYPE d [<!ENTITY a "aaaa">]><w:document xmlns:w="x"><w:p>&a;</w:p></w:document>'
    with zipfile.ZipFile(BytesIO(docx(""))) as archive:
        files: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    assert message(zipped(files | {"word/document.xml": bomb}), "a.docx") == (
        "a.docx (word/document.xml): this part of the document declares a document type; "
        "it was not written by an office program; do not trust it"
    )


def test_a_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    bomb = docx(paragraph("a" * 30_000_000))
    assert len(bomb) < 100_000
    assert message(bomb, "a.docx") == (
        "a.docx: it is 30 MB when unpacked, more than a document has; save it again without its pictures"
    )


def test_a_zip_of_many_files_that_is_named_like_a_document_is_told_as_such() -> None:
    with zipfile.ZipFile(BytesIO(docx(""))) as archive:
        files: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    assert message(zipped(files | {f"x/{number}": "" for number in range(5_000)}), "a.docx") == (
        f"a.docx: {len(files) + 5_000} files are packed in it, more than any document has; "
        "open it in a word processor and save it again as .docx"
    )


def test_a_yaml_bomb_is_refused() -> None:
    rows = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    rows += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]" for i in range(1, 9)]
    assert message("\n".join(rows).encode(), "a.yaml") == (
        "a.yaml: this file holds far more than a resume or a posting; give another file"
    )


def test_a_file_that_is_too_large_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(Limits().size + 1)
    with pytest.raises(InputError) as caught:
        read_document(path)
    assert str(caught.value) == "large.txt: the file is larger than 20 MB; save it again without its pictures"


def test_a_stream_that_is_too_large_is_refused() -> None:
    assert (
        message(b"a" * (Limits().size + 1), "-")
        == "-: the file is larger than 20 MB; save it again without its pictures"
    )


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    with pytest.raises(InputError) as missing:
        read_document(tmp_path / "no.docx")
    assert str(missing.value) == f"{tmp_path / 'no.docx'}: there is no such file; check the name and the folder"
    with pytest.raises(InputError) as folder:
        read_document(tmp_path)
    assert str(folder.value) == f"{tmp_path}: this is a folder; name one file in it"


def test_an_empty_text_is_an_error() -> None:
    with pytest.raises(InputError) as caught:
        document_from_text(" \n")
    assert str(caught.value) == "text: the file is empty; check that it was saved or downloaded completely"
