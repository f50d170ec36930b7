"""A file that cannot be read gets one clear sentence, whatever is wrong with it."""

import zlib
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tailor.errors import InputError
from tailor.readers.limits import Limits
from tailor.readers.pdf import read_pdf
from tests.readers.pdf_builder import MYSTERY, PdfPage, assembled, pdf_of, stream

GOOD = pdf_of(
    PdfPage().lines(50, 100, ["Beekeeper", "• Forty hives"]).link(50, 90, 40, 12, "https://example.org"), packed=True
)


def refused(content: bytes) -> str:
    with pytest.raises(InputError) as caught:
        read_pdf(content, "cv.pdf")
    assert caught.value.where == "cv.pdf"
    assert caught.value.hint
    return caught.value.what


def test_a_password_is_named_as_the_reason() -> None:
    encryption = f"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<{'41' * 32}>/U<{'42' * 32}>>>/ID[<00><00>]"
    assert refused(pdf_of(PdfPage().text(50, 50, "secret"), extra=encryption)) == "the PDF is protected by a password"


def test_a_scan_is_named_as_one() -> None:
    assert refused(pdf_of(PdfPage().picture(0, 0, 600, 800))) == "the PDF is a scan without a text layer"


def test_a_file_without_anything_on_it_holds_no_text() -> None:
    assert refused(pdf_of(PdfPage())) == "the PDF holds no text"


def test_a_file_whose_letters_nobody_can_read_is_refused() -> None:
    assert refused(pdf_of(PdfPage().text(50, 50, "\0A\0B\0C\0D" * 10, MYSTERY))) == (
        "the PDF's fonts do not tell which letters they show"
    )


@pytest.mark.parametrize(
    "content", [b"", b"%PDF-1.7", b"%PDF-1.7\n" + b"\0" * 5000, GOOD[:200], GOOD[: len(GOOD) // 2]]
)
def test_an_incomplete_file_is_refused(content: bytes) -> None:
    assert refused(content) in {"the file is not a PDF", "the PDF is broken or incomplete", "the PDF holds no text"}


def test_another_kind_of_file_is_refused() -> None:
    assert refused(b"PK\3\4 not a PDF at all") == "the file is not a PDF"


def test_too_many_pages_are_refused() -> None:
    assert f"more than {Limits().pages} pages" in refused(pdf_of(*[PdfPage()] * (Limits().pages + 1)))


def test_a_file_that_is_too_large_is_refused() -> None:
    assert "larger than 20 MB" in refused(GOOD + b" " * Limits().size)


@pytest.mark.parametrize("times", [1, 2])
def test_a_stream_that_unpacks_to_a_hundred_megabytes_is_refused_without_unpacking_it(times: int) -> None:
    data = b" " * 100_000_000
    for _ in range(times):
        data = zlib.compress(data)
    filters = "/Filter[" + "/FlateDecode" * times + "]"
    pages = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 1/Kids[3 0 R]>>"]
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>"
    assert refused(assembled([*pages, page, stream(data, filters)])) == "its compressed content is unreasonably large"


def test_an_object_that_refers_to_itself_does_not_hang() -> None:
    loop = [b"<</Type/Catalog/Pages 2 0 R>>", b"2 0 R"]
    assert refused(assembled(loop)) == "the PDF is broken or incomplete"


def test_a_broken_page_is_noted_and_the_others_are_read() -> None:
    font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
    page = f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F {font}>>>>/Contents %d 0 R>>"
    text = b"BT /F 10 Tf 1 0 0 1 50 700 Tm (Beekeeper in Whitstable, Kent) Tj ET"
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 2/Kids[3 0 R 4 0 R]>>"]
    objects += [(page % number).encode() for number in (5, 6)] + [stream(text), stream(text, "/Filter/NoSuchFilter")]
    document = read_pdf(assembled(objects), "cv.pdf")
    assert document.text == "Beekeeper in Whitstable, Kent"
    assert [note.text for note in document.notes] == ["page 2 is broken and was not read to its end"]


def test_a_page_beyond_all_measure_does_not_hang() -> None:
    content = pdf_of(PdfPage().text(50, 100, "Beekeeper in Whitstable, Kent"))
    huge = content.replace(b"[0 0 600 800]/Resources", b"[-9999999999 0 9999999999 800]/Resources")
    assert refused(huge) == "the PDF holds no text"


def test_forms_that_multiply_are_stopped() -> None:
    def form(calls: str, inner: int) -> bytes:
        resources = f"/Resources<</XObject<</F {inner} 0 R>>>>" if inner else ""
        return stream(calls.encode(), f"/Type/XObject/Subtype/Form/BBox[0 0 9 9]{resources}")

    head = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 1/Kids[3 0 R]>>"]
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>"
    nested = [form("/F Do " * 40, number) for number in (6, 7, 8, 9)]
    assert "figures" in refused(assembled([*head, page, stream(b"/F Do"), *nested, form("", 0)]))


@settings(max_examples=60, deadline=None)
@given(place=st.integers(0, len(GOOD) - 1), length=st.integers(1, 40), byte=st.integers(0, 255))
def test_a_damaged_file_is_read_or_refused(place: int, length: int, byte: int) -> None:
    damaged = GOOD[:place] + bytes([byte]) * length + GOOD[place + length :]
    with suppress(InputError):
        assert read_pdf(damaged, "cv.pdf").blocks
