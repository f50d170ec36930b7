"""LibreOffice, which shares no code with us, accepts and rejects what we tracked."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

from tailor.model import Edit, EditKind, TailoredResume
from tailor.parsing import parse_resume
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


def test_names_that_are_inserted_at_the_ends_of_neighbouring_lines_join_no_lines_when_rejected(tmp_path: Path) -> None:
    content = DOCUMENTS["skill_lists"]()
    document = own(content)
    resume = parse_resume(document.document)
    spelled, edits = [], []
    for section in resume.sections:
        groups = tuple(
            replace(group, skills=tuple(replace(one, name=f"Long {one.name} ({one.name})") for one in group.skills))
            for group in section.groups
        )
        edits += [Edit(one.id, EditKind.SPELL_ALIAS, one.id, "", "", "") for group in groups for one in group.skills]
        spelled.append(replace(section, groups=groups))
    tailored = TailoredResume(resume, replace(resume, sections=tuple(spelled)), tuple(edits))
    kept = keep_docx(document, tailored, STAMP)
    files = {"rejected": (REJECT, kept.review), "original": (REJECT, content)}
    files |= {"accepted": (ACCEPT, kept.review), "clean": (ACCEPT, kept.clean)}
    pages = judged(files, tmp_path)
    assert pages["clean"].count("Long ") == 4
    assert pages["rejected"] == pages["original"]
    assert pages["accepted"] == pages["clean"]
