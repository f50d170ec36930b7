"""Lists whose lines differ in look: what moves leaves the looks of what stays, in LibreOffice too.

LibreOffice takes words that were deleted below where they were inserted for moved, and then joins in its own way.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from tailor.model import Bullet, Edit, EditKind, Section, TailoredResume
from tailor.parsing import parse_resume
from tailor.writers import KeptDocument, keep_docx
from tests.writers.keep.harsh import own
from tests.writers.keep.office import ACCEPT, REJECT, judged
from tests.writers.keep.own_files import Person, bullet, docx, education, heading, job, skills

STAMP = dt.datetime(2026, 3, 2, tzinfo=dt.UTC)
WORDS = {
    "A": "Answered the night line.",
    "B": "Baked for 12 residents.",
    "C": "Cleaned the sluice room.",
    "D": "Drove the minibus to town.",
    "E": "Entered doses in Epic.",
    "F": "Fed the patients at noon.",
}
SPACED, TIGHT = '<w:spacing w:after="240"/>', '<w:spacing w:after="0"/>'
# Letters in lower case are a level down; a full stop stands behind lines with space below, a comma behind tight ones.
LISTS = {
    "AbCdE": ("CdAbE",),
    "A,B,C,D.": ("CABD", "BAD", "DCAB", "BDCA", "BA", "CBAD"),
    "AB,C.D": ("BCAD", "DBA"),
    "ABcD": ("BcAD", "BcA"),
    "A.B.C,D,E": ("CADE", "BCDE"),
}
MIXED = {"AbCdE": ("CdAb", "EAbCd"), "AB,C.D": ("CABD", "BACD"), "ABcD": ("DABc",), "A.B.C,D,E": ("DCABE", "CBE")}


def person(lines: str) -> bytes:
    made = ""
    for letter, mark in zip(lines, f"{lines[1:]} ", strict=True):
        if letter.isalpha():
            spacing = {".": SPACED, ",": TIGHT}.get(mark, "")
            made += bullet(WORDS[letter.upper()], spacing, level=int(letter.islower()))
    top = Person("Amara Whitlock", "Registered Nurse").top() + skills() + heading("Experience")
    return docx(top + job("Nurse", "Elm House", "2018 – 2020") + made + education())


def ordered(section: Section, order: str) -> Section:
    def in_order(bullets: Sequence[Bullet]) -> tuple[Bullet, ...]:
        return tuple(one for letter in order for one in bullets if one.text == WORDS[letter.upper()])

    return replace(section, entries=tuple(replace(one, bullets=in_order(one.bullets)) for one in section.entries))


def kept(content: bytes, order: str) -> KeptDocument:
    document = own(content)
    resume = parse_resume(document.document)
    bullets = [one for section in resume.sections for entry in section.entries for one in entry.bullets]
    gone = {one.id for one in bullets if one.text[0] not in order.upper()}
    edits = tuple(
        Edit(f"edit-{number}", EditKind.DROP if one.id in gone else EditKind.MOVE, one.id, "", "", "")
        for number, one in enumerate(bullets)
    )
    sections = tuple(ordered(section, order) for section in resume.sections)
    return keep_docx(document, TailoredResume(resume, replace(resume, sections=sections), edits), STAMP)


def test_what_stays_keeps_its_look_when_other_lines_move(tmp_path: Path) -> None:
    files: dict[str, tuple[str, bytes]] = {}
    cases = [
        (f"{number}-{order}", person(lines), order) for number, lines in enumerate(LISTS) for order in LISTS[lines]
    ]
    for case, content, order in cases:
        made = kept(content, order)
        assert made.left == ()
        files[f"{case}-rejected"] = (REJECT, made.review)
        files[f"{case}-original"] = (REJECT, content)
        files[f"{case}-accepted"] = (ACCEPT, made.review)
        files[f"{case}-clean"] = (ACCEPT, made.clean)
    pages = judged(files, tmp_path)
    unlike = [case for case, *_ in cases if pages[f"{case}-rejected"] != pages[f"{case}-original"]]
    unlike += [case for case, *_ in cases if pages[f"{case}-accepted"] != pages[f"{case}-clean"]]
    assert unlike == []


def test_lines_whose_move_would_change_the_look_of_others_stay_and_are_named() -> None:
    for lines, orders in MIXED.items():
        for order in orders:
            content = person(lines)
            made = kept(content, order)
            assert [left.what for left in made.left] == ['the bullets of "Nurse, Elm House"']
            assert made.left[0].why.endswith("style")
            assert made.clean == content
