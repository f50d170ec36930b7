"""Postings and resumes in any number, made from the examples by recombination, each with lines that no other has."""

import random
from collections.abc import Iterator, Sequence
from pathlib import Path

from tailor import read_posting, read_resume
from tailor.vocabulary.lookup import built_in_terms

ROOT = Path(__file__).parents[1]
_COMPANIES = ("Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Hazel", "Juniper", "Larch", "Maple", "Oak", "Rowan")
_TRADES = ("Clinic", "Logistics", "Foods", "Energy", "Schools", "Builders", "Insurance", "Hotels", "Labs", "Partners")
_TITLES = (
    "Registered Nurse",
    "Data Engineer",
    "Bookkeeper",
    "Site Supervisor",
    "Account Manager",
    "Welder",
    "Paralegal",
)
_ASKS = (
    "{years}+ years of experience with {one} and {two} in a {adjective} {place}",
    "Working knowledge of {one}, {two} or {three}",
    "Able to explain {one} to a {adjective} {place} team",
    "Proven {adjective} work with {one} alongside {two}",
    "{one} required, {two} preferred",
)
_DUTIES = (
    "Plan and review {one} for the {adjective} {place} team",
    "Keep records of {one} and report on {two} every {years} weeks",
    "Train new colleagues in {one}, and improve how the {place} uses {two}",
)
_ADJECTIVES = ("busy", "regional", "growing", "small", "regulated", "multi-site", "seasonal", "rural", "family-run")
_PLACES = ("warehouse", "ward", "office", "school", "kitchen", "workshop", "laboratory", "call centre", "site")


def write_postings(folder: Path, count: int, seed: int = 1) -> list[Path]:
    """Writes `count` distinct postings of about 30 lines as text files and gives their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for number, text in zip(range(count), _postings(seed), strict=False):
        path = folder / f"posting-{number:05}.txt"
        path.write_text(text, encoding="utf-8")
        paths.append(path)
    return paths


def _postings(seed: int) -> Iterator[str]:
    dice = random.Random(seed)  # noqa: S311  the same postings in every run
    names = sorted(term.name for term in built_in_terms())
    lines = _base_lines()
    while True:
        title = dice.choice(_TITLES)
        company = f"{dice.choice(_COMPANIES)} {dice.choice(_TRADES)}"
        asks = [_filled(dice, dice.choice(_ASKS), names) for _ in range(9)]
        duties = [_filled(dice, dice.choice(_DUTIES), names) for _ in range(6)]
        own = [_varied(dice, line, names) for line in dice.sample(lines, 8)]
        yield "\n".join(
            (
                f"{title}",
                f"{company} - Springfield",
                "",
                f"About us: {company} is a {dice.choice(_ADJECTIVES)} employer with {dice.randrange(20, 900)} people.",
                "",
                "What you will do",
                *(f"- {line}" for line in duties),
                "",
                "Requirements",
                *(f"- {line}" for line in asks + own),
                "",
                "Benefits",
                f"- {dice.randrange(20, 31)} days of holiday",
                "",
            )
        )


def _base_lines() -> list[str]:
    files = sorted([*(ROOT / "bench" / "postings").glob("*.txt"), *(ROOT / "examples").glob("*/jobs/*.txt")])
    found = {line.text for file in files for line in read_posting(file).lines if line.bullet}
    return sorted(found)


def _filled(dice: random.Random, frame: str, names: Sequence[str]) -> str:
    one, two, three = dice.sample(names, 3)
    return frame.format(
        one=one,
        two=two,
        three=three,
        years=dice.randrange(2, 12),
        adjective=dice.choice(_ADJECTIVES),
        place=dice.choice(_PLACES),
    )


def _varied(dice: random.Random, line: str, names: Sequence[str]) -> str:
    """A line with a word of its own, so that its phrases are not those of another posting."""
    words = line.split()
    words.insert(dice.randrange(len(words) + 1), dice.choice(names))
    return " ".join(words)


def write_resumes(folder: Path, count: int, seed: int = 1) -> list[Path]:
    """Writes `count` distinct resumes of three jobs as text files and gives their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    dice = random.Random(seed)  # noqa: S311  the same resumes in every run
    names = sorted(term.name for term in built_in_terms())
    bullets = _base_bullets()
    paths = []
    for number in range(count):
        lines = [f"Robin Example {number}", f"robin{number}@example.org", "", "Experience", ""]
        for year in (2020, 2016, 2012):
            employer = f"{dice.choice(_COMPANIES)} {dice.choice(_TRADES)}"
            lines += [f"{dice.choice(_TITLES)}, {employer}", f"{year} - {year + 4}"]
            own = [_filled(dice, dice.choice(_DUTIES), names) for _ in range(2)]
            lines += [*(f"- {line}" for line in (*dice.sample(bullets, 3), *own)), ""]
        lines += ["Skills", "", ", ".join(dice.sample(names, 10)), ""]
        path = folder / f"resume-{number:05}.txt"
        path.write_text("\n".join(lines), encoding="utf-8")
        paths.append(path)
    return paths


def _base_bullets() -> list[str]:
    files = [ROOT / "examples" / "nurse" / "resume.pdf", ROOT / "examples" / "bookkeeper" / "resume.md"]
    sections = [section for file in files for section in read_resume(file).sections]
    return sorted({bullet.text for section in sections for entry in section.entries for bullet in entry.bullets})
