"""Files that are small and cost much, or are not what they say."""

import zlib
from collections.abc import Iterator

from tests.docx_text import with_parts
from tests.hostile.samples import WORD, HostileFile, good_files, word_parts

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def bombs(many: int = 500_000) -> Iterator[HostileFile]:
    """Files that are small and cost much, or are not what they say.

    Args:
        many: How often what a PDF nests is nested; the time that it takes grows with it, the way it is read does not.
    """
    yield from _text_bombs()
    yield from _word_bombs()
    yield from _pdf_bombs(many)
    yield from _disguises()


def _text_bombs() -> Iterator[HostileFile]:
    many = 200_000
    mail = "From: a@example.org\nMIME-Version: 1.0\n"
    parts = "Content-Type: multipart/mixed; boundary=a\n\n--a\n"
    lines = "\n".join(f"&a{n} [*a{n - 1}, *a{n - 1}, *a{n - 1}, *a{n - 1}]" for n in range(1, 40))
    texts = {
        "deep.json": "[" * many,
        "deep2.json": '{"basics":' * many,
        "surrogate.json": '{"basics": {"name": "\\ud800 Quill", "summary": "\\u0000\\uffff"}}',
        "numbers.json": '{"basics": {"name": 1, "email": [], "profiles": {}}, "work": 5, "skills": [[[]]]}',
        "huge number.json": '{"basics": {"name": "Ada", "phone": ' + "9" * 5_000 + "}}",
        "laughs.yaml": f"cv:\n  name: Ada\nx: &a0 lol\ny:\n{lines}\n",
        "laughs2.yaml": "a: &a [x, x]\n" + "".join(f"a{n}: &a{n} [*a{n or ''}, *a{n or ''}]\n" for n in range(40)),
        "tag.yaml": 'cv: !!python/object/apply:os.system ["touch owned"]\n',
        "deep.yaml": "cv: " + "[" * 20_000,
        "wide.html": "<html><body>" + "<p>a" * many,
        "deep.html": "<html><body>" + "<div>" * many + "Engineer",
        "deep table.html": "<html><body>" + "<table><tr><td>" * 5_000 + "Engineer",
        "attributes.html": "<html><body><p " + " ".join(f"a{n}=1" for n in range(50_000)) + ">x</p>",
        "entities.html": "<html><body>" + "&amp;" * many,
        "script.html": "<html><body><script>" + "while(1);" * 1_000 + "</script><p>Engineer wanted</p></body></html>",
        "one line.txt": "a" * 2_000_000,
        "spaces.txt": "a" + " " * 1_000_000 + "b",
        "dashes.txt": "-" * 500_000,
        "commas.txt": "Skills\n" + "a, " * many,
        "dots.txt": "." * 500_000 + "x",
        "digits.txt": "1 " * many,
        "addresses.txt": "a@" * 100_000 + " " + "a." * 100_000,
        "brackets.md": "[" * 50_000 + "](" * 50_000,
        "stars.md": "*" * 100_000 + " a " + "_" * 100_000,
        "heads.md": "# a\n" * 50_000,
        "table.md": "|" * 100_000 + "\n" + "|-" * 50_000,
        "escapes.txt": "Ada \x1b]0;owned\x07\x1b[2J\x9b31m\u202egnissecorP\n\nExperience\n\nClerk, Elm, 2019\n",
        "zero.txt": "\0" * 100_000,
        "mail.eml": mail + parts + "--a\n" * many,
        "deep mail.eml": mail + parts * 2_000,
    }
    for name, text in texts.items():
        yield HostileFile(f"text bomb {name}", name, text.encode("utf-8"))
    yield HostileFile("random bytes", "random.txt", bytes(range(256)) * 400)
    yield HostileFile("half UTF-16", "half.txt", "Ada Quill".encode("utf-16")[:-1])


def _word_bombs() -> Iterator[HostileFile]:
    good = next(content for name, content in good_files().items() if name.endswith(".docx"))

    def body(inner: str) -> bytes:
        return with_parts(good, {WORD: f"<w:document {_W}><w:body>{inner}</w:body></w:document>".encode()})

    run = "<w:p><w:r><w:t>Clerk</w:t></w:r></w:p>"
    deep = 3_000
    entity = f'<!DOCTYPE x [<!ENTITY a "{"a" * 1_000}"><!ENTITY b "{"&a;" * 1_000}">]><w:document {_W}>&b;</w:document>'
    outside = f'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document {_W}>&a;</w:document>'
    styles = f'<w:styles {_W}><w:style w:styleId="a"><w:basedOn w:val="a"/></w:style></w:styles>'
    types = word_parts(good)["[Content_Types].xml"]
    macro = types.replace(
        b"openxmlformats-officedocument.wordprocessingml.document.main", b"ms-word.document.macroEnabled.main"
    ).replace(b"application/vnd.ms-word", b"application/vnd.ms-word")
    strict = word_parts(good)[WORD].replace(
        b"schemas.openxmlformats.org/wordprocessingml/2006", b"purl.oclc.org/ooxml/wordprocessingml"
    )
    made = {
        "deep tables": body("<w:tbl><w:tr><w:tc>" * deep + run + "</w:tc></w:tr></w:tbl>" * deep),
        "many paragraphs": body(run * 100_000),
        "many cells": body("<w:tbl>" + "<w:tr>" + "<w:tc><w:p/></w:tc>" * 50_000 + "</w:tr></w:tbl>"),
        "one long word": body(f"<w:p><w:r><w:t>{'a' * 2_000_000}</w:t></w:r></w:p>"),
        "spanned cells": body(
            '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>' + run + "</w:tc></w:tr></w:tbl>"
        ),
        "level": body(
            '<w:p><w:pPr><w:numPr><w:ilvl w:val="-99999999999"/><w:numId w:val="x"/></w:numPr></w:pPr>'
            "<w:r><w:t>a</w:t></w:r></w:p>"
        ),
        "entities": with_parts(good, {WORD: entity.encode()}),
        "outer entity": with_parts(good, {WORD: outside.encode()}),
        "style loop": with_parts(good, {"word/styles.xml": styles.encode()}),
        "macros": with_parts(good, {"[Content_Types].xml": macro}),
        "strict": with_parts(good, {WORD: strict}),
        "zeros": with_parts(good, {"word/media/a.bin": bytes(210_000_000)}),
        "many parts": with_parts(good, {f"word/media/{n}.xml": b"x" for n in range(6_000)}),
        "outside": with_parts(good, {"../../../tmp/owned": b"x", "/etc/owned": b"x"}),
        "empty part": with_parts(good, {WORD: b""}),
        "UTF-16": with_parts(
            good, {WORD: f'<?xml version="1.0" encoding="UTF-16"?><w:document {_W}/>'.encode("utf-16")}
        ),
    }
    for what, content in made.items():
        yield HostileFile(f"word bomb {what}", f"{what}.docx", content)
    yield HostileFile("macros by name", "macros.docm", made["macros"])


def _pdf(*objects: bytes) -> bytes:
    """A PDF of numbered objects, the first of which is its catalogue, with a true cross-reference table."""
    out, places = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size, start = len(objects) + 1, len(out)
    return out + b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<</Root 1 0 R/Size %d>>\nstartxref\n%d\n%%%%EOF" % (
        *(size, table, size, start),
    )


def _stream(content: bytes, extra: bytes = b"") -> bytes:
    return b"<</Length %d%s>>\nstream\n%s\nendstream" % (len(content), extra, content)


def _page(content: bytes, extra: bytes = b"", stream_extra: bytes = b"", box: bytes = b"0 0 600 800") -> bytes:
    font = b"<</Font<</F 5 0 R>>%s>>" % extra
    return _pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[%s]/Contents 4 0 R/Resources%s>>" % (box, font),
        _stream(content, stream_extra),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        _stream(b"/X Do", b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>"),
    )


def _pdf_bombs(many: int) -> Iterator[HostileFile]:
    word = b"BT /F 12 Tf 50 700 Td (Clerk) Tj ET\n"
    zeros = zlib.compress(bytes(90_000_000), 9)
    flate = b"/Filter/FlateDecode"
    spread = b"".join(b"BT /F 9 Tf %d %d Td (ab) Tj ET\n" % (n * 37 % 590, n * 91 % 790) for n in range(20_000))
    lines = b"".join(b"BT /F 9 Tf 50 %d Td (Clerk, Elm Ltd, 2019) Tj ET\n" % (n % 800) for n in range(30_000))
    made = {
        "no objects": b"%PDF-1.7\n%%EOF",
        "pages of themselves": _pdf(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R]/Count 1>>"),
        "catalogue of itself": _pdf(b"1 0 R"),
        "a million pages": _pdf(
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Kids[%s]>>" % (b"3 0 R " * 100_000),
            b"<</Type/Page/MediaBox[0 0 9 9]>>",
        ),
        "xref loop": _page(word).replace(b"/Size", b"/Prev 9/Size"),
        "nested arrays": _page(b"[" * many),
        "nested dictionaries": _page(b"<</A" * (many // 2)),
        "nested parentheses": _page(b"(" * many),
        "saved states": _page(b"q " * many + word),
        "form of itself": _page(b"/X Do", b"/XObject<</X 6 0 R>>"),
        "huge page": _page(word, box=b"0 0 1e30 1e30"),
        "no page": _page(word, box=b"0 0 0 0"),
        "huge number": _page(b"BT /F 1e38 Tf 9e99 9e99 Td (Clerk) Tj ET"),
        "not a number": _page(b"BT /F nan Tf inf 0 Td (Clerk) Tj ET"),
        "far letters": _page(b"".join(b"BT /F 9 Tf %d 0 Td (a) Tj ET\n" % (n * 10**6) for n in range(5_000))),
        "scattered letters": _page(spread),
        "flate bomb": _page(zeros, stream_extra=flate),
        "nested flate bomb": _page(zlib.compress(zeros, 9), stream_extra=b"/Filter[/FlateDecode/FlateDecode]"),
        "broken flate": _page(b"x\x9c" + b"\xff" * 1_000, stream_extra=flate),
        "many filters": _page(b"00" * 1_000, stream_extra=b"/Filter[%s]" % (b"/ASCIIHexDecode" * 10_000)),
        "run lengths": _page(b"\x81a" * 200_000, stream_extra=b"/Filter/RunLengthDecode"),
        "picture": _page(b"x", stream_extra=b"/Filter/JBIG2Decode"),
        "predictor": _page(
            zlib.compress(b"a" * 1_000), stream_extra=flate + b"/DecodeParms<</Predictor 15/Columns 999999999>>"
        ),
        "encrypted": _page(word).replace(b"/Size", b"/Encrypt<</Filter/Standard/V 9/R 9/O()/U()/P 0>>/ID[()()]/Size"),
        "form in XML": _pdf(b"<</Type/Catalog/AcroForm<</XFA 2 0 R>>>>", _stream(b"<xdp/>")),
        "negative length": _page(word).replace(b"/Length ", b"/Length -"),
        "many lines": _page(lines),
    }
    for what, content in made.items():
        yield HostileFile(f"pdf bomb {what}", f"{what}.pdf", content)


def _disguises() -> Iterator[HostileFile]:
    word = good_files()["resume.docx"]
    lines = ("Ada Quill", "Experience", "Clerk, Elm Ltd, 2019 - 2021", "Skills", "Excel, filing, payroll")
    shown = b"".join(b"BT /F 12 Tf 50 %d Td (%s) Tj ET\n" % (700 - 30 * n, x.encode()) for n, x in enumerate(lines))
    pdf = _page(shown)
    heads = {
        "old word": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512) + "WordDocument".encode("utf-16-le") + bytes(512),
        "locked word": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512) + "EncryptedPackage".encode("utf-16-le"),
        "rich text": b"{\\rtf1\\ansi Ada Quill}",
        "picture": b"\x89PNG\r\n\x1a\n" + bytes(100),
        "empty": b"",
        "blank": b" \n\t\n",
        "marks": b"\xef\xbb\xbf",
        "zip": b"PK\x05\x06" + bytes(18),
        "postscript": b"%!PS-Adobe-3.0",
        "word": word,
        "pdf": pdf,
        "pdf behind noise": bytes(900) + pdf,
        "word behind noise": bytes(900) + word,
        "both": pdf + word,
    }
    for what, content in heads.items():
        for suffix in ("pdf", "docx", "txt", "html", "json"):
            yield HostileFile(f"disguise {what}", f"{what}.{suffix}", content)
