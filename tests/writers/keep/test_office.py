"""LibreOffice, which shares no code with us, accepts and rejects what we tracked."""

import datetime as dt
from pathlib import Path

from tailor.writers import keep_docx
from tests.writers.keep.awkward import DOCUMENTS
from tests.writers.keep.harsh import own, turn_over
from tests.writers.keep.office import ACCEPT, REJECT, judged

STAMP = dt.datetime(2026, 3, 2, tzinfo=dt.UTC)


def test_libreoffice_rejects_the_review_to_the_original_and_accepts_it_to_the_clean_file(tmp_path: Path) -> None:
    files: dict[str, tuple[str, bytes]] = {}
    cases = [(f"{name}-{drop}", make(), drop) for name, make in DOCUMENTS.items() for drop in (False, True)]
    for case, content, drop in cases:
        document = own(content)
        kept = keep_docx(document, turn_over(document, drop=drop), STAMP)
        files[f"{case}-rejected"] = (REJECT, kept.review)
        files[f"{case}-original"] = (REJECT, content)
        files[f"{case}-accepted"] = (ACCEPT, kept.review)
        files[f"{case}-clean"] = (ACCEPT, kept.clean)
    pages = judged(files, tmp_path)
    unlike = [case for case, *_ in cases if pages[f"{case}-rejected"] != pages[f"{case}-original"]]
    unlike += [case for case, *_ in cases if pages[f"{case}-accepted"] != pages[f"{case}-clean"]]
    assert unlike == []
    edited = [case for case, *_ in cases if pages[f"{case}-clean"] != pages[f"{case}-original"]]
    assert len(edited) == len(cases)
