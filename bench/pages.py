"""Compares the page estimate with LibreOffice: python -m bench.pages [COUNT]

The resumes are made from a fixed seed, of many lengths, in all designs, densities and papers. A design whose font (or
its twin) is not installed is left out, and named.
"""

import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import replace
from itertools import product
from pathlib import Path
from typing import get_args

from tailor.model import (
    Bullet,
    Contact,
    DateRange,
    Entry,
    Resume,
    Section,
    SectionKind,
    Skill,
    SkillGroup,
    TailoredResume,
)
from tailor.writers import DocumentStyle, resume_docx
from tailor.writers.page_estimate import estimate_pages
from tailor.writers.style import DensityName, PaperName

FONTS = {
    "classic": ("Calibri", "Carlito"),
    "collegiate": ("Times New Roman", "Liberation Serif"),
    "modern": ("Arial", "Liberation Sans"),
    "plain": ("Arial", "Liberation Sans"),
}
VERBS = ("Led", "Built", "Planned", "Taught", "Repaired", "Audited", "Nursed", "Welded", "Designed", "Wrote", "Sold")
WORDS = (
    *(
        "teams",
        "patients",
        "budgets",
        "boats",
        "lessons",
        "kitchens",
        "invoices",
        "schedules",
        "pipelines",
        "suppliers",
    ),
    *("with", "for", "the", "of", "and", "in", "over", "weekly", "12", "40%", "£3,500", "state-of-the-art", "that"),
    *("high-quality", "cross-functional", "IT/OT", "customers’", "(internal)", "documentation", "reliability,", "were"),
    *("safety;", "quality", "–", "improvements", "measured", "against", "targets", "agreed", "each", "spring"),
)


def random_resumes(count: int, seed: int) -> list[Resume]:
    """Resumes of one to three pages or so; the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311  no secret
    return [_resume(chance) for _ in range(count)]


def _resume(chance: random.Random) -> Resume:
    jobs = tuple(_job(chance, number) for number in range(chance.randint(1, 9)))
    names = tuple(Skill(f"k{at}", chance.choice(WORDS).strip(",;")) for at in range(chance.randint(3, 25)))
    about = Bullet("s.l", _statement(chance, chance.randint(10, 60)))
    school = Entry("d", "BSc in Applied Science", "University of Northmoor", "Leeds", DateRange(text="2009 – 2012"))
    sections = (
        Section("s", SectionKind.SUMMARY, "Summary", lines=(about,)),
        Section("x", SectionKind.EXPERIENCE, "Experience", entries=jobs),
        Section("e", SectionKind.EDUCATION, "Education", entries=(school,) * chance.randint(1, 3)),
        Section("k", SectionKind.SKILLS, "Skills", groups=(SkillGroup("g", "Practice", names),)),
    )
    contact = Contact("Maren Oduya-Lindqvist", "maren@example.org", "+44 20 7946 0112", "Leeds")
    return Resume("r", contact, "Registered Nurse", sections, language="en")


def _job(chance: random.Random, number: int) -> Entry:
    texts = [_statement(chance, chance.randint(5, 34)) for _ in range(chance.randint(1, 8))]
    bullets = tuple(Bullet(f"b{number}.{at}", text) for at, text in enumerate(texts))
    details = (Bullet(f"d{number}", "Ward of 32 beds"),) if chance.random() < 0.3 else ()
    dates = DateRange(text="March 2019 – February 2021")
    return Entry(f"j{number}", "Senior Staff Nurse", "Elmfield Hospital", "Leeds", dates, bullets, details)


def _statement(chance: random.Random, words: int) -> str:
    return " ".join([chance.choice(VERBS), *(chance.choice(WORDS) for _ in range(words))]) + "."


def installed(font: str) -> bool:
    """Whether fontconfig has this font or its twin."""
    command = [_program("fc-match"), "-f", "%{family}", font]
    matched = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return any(name in matched for pair in FONTS.values() for name in pair if font in pair)


def _program(name: str) -> str:
    return shutil.which(name) or name


def pages_by_libreoffice(documents: dict[str, bytes]) -> dict[str, int]:
    """Name -> pages of the PDF that LibreOffice makes."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for document, content in documents.items():
            (folder / f"{document}.docx").write_bytes(content)
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = [_program("soffice"), "--headless", profile, "--convert-to", "pdf", "--outdir", str(folder)]
        files = [str(folder / f"{document}.docx") for document in documents]
        subprocess.run([*command, *files], check=True, capture_output=True, timeout=600)
        return {document: _pages(folder / f"{document}.pdf") for document in documents}


def _pages(pdf: Path) -> int:
    told = subprocess.run([_program("pdfinfo"), str(pdf)], capture_output=True, text=True, check=True).stdout
    return int(re.findall(r"^Pages:\s+(\d+)", told, re.MULTILINE)[0])


def sample(count: int, designs: list[str], seed: int = 7) -> dict[str, bytes]:
    """Documents of that many resumes, their styles in turn."""
    styles = list(product(designs, get_args(DensityName), get_args(PaperName)))
    documents = {}
    for number, resume in enumerate(random_resumes(count, seed)):
        design, density, paper = styles[number % len(styles)]
        style = replace(DocumentStyle(), template=design, density=density, paper=paper)
        documents[f"{number:03}-{design}-{density}-{paper}"] = resume_docx(TailoredResume(resume, resume, ()), style)
    return documents


def main(count: int) -> None:
    designs = [design for design, (font, _) in FONTS.items() if installed(font)]
    print(f"designs: {', '.join(designs)}; left out, no font: {', '.join(sorted(set(FONTS) - set(designs))) or 'none'}")
    documents = sample(count, designs)
    found = pages_by_libreoffice(documents)
    estimates = {name: estimate_pages(content) for name, content in documents.items()}
    for name, estimate in estimates.items():
        if estimate.pages != found[name]:
            print(f"{name}: estimated {estimate.length:.2f}, LibreOffice {found[name]}")
    same = sum(estimates[name].pages == found[name] for name in documents)
    print(f"pages of LibreOffice: {dict(sorted(Counter(found.values()).items()))}")
    print(f"same number of pages: {same} of {count}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100)
