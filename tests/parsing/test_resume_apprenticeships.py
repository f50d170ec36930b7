"""Trades learned with a firm: what was passed at the end is neither the school nor the degree."""

import pytest

from tailor.model import Block, Document, SectionKind, Style
from tailor.parsing.resume import parse_resume

HEADING = Style(size=12.5, bold=True, gap=1.5)
FIRST, BELOW = Style(size=12, gap=0.9, left=78), Style(size=12, gap=0.1, left=193)


@pytest.mark.parametrize(
    ("rows", "trade", "firm"),
    [
        (
            [
                "2000 – 2003\tAusbildung zum Glaser, Glasermeister Karl Rösner, Altheim",
                "Abschluss: Gesellenbrief (Note: gut)",
            ],
            "Ausbildung zum Glaser",
            "Glasermeister Karl Rösner",
        ),
        (
            ["2000 – 2003\tAusbildung zur Köchin, Hotel Lindenhof, Bad Ulmen", "Gesellenprüfung, Note: befriedigend"],
            "Ausbildung zur Köchin",
            "Hotel Lindenhof",
        ),
        (
            [
                "2004 – 2008\tLehre als Polymechaniker EFZ, Ulmer Präzision AG, Thun",
                "Abschluss: Fähigkeitszeugnis (5,2)",
            ],
            "Lehre als Polymechaniker EFZ",
            "Ulmer Präzision AG",
        ),
        (
            ["2003 – 2006\tAusbildung zum Kfz-Mechatroniker", "Autohaus Ulme, Celle", "Gesellenbrief (Note: gut)"],
            "Ausbildung zum Kfz-Mechatroniker",
            "Autohaus Ulme",
        ),
        (
            ["1999 – 2002\tApprenticeship in plumbing, Elm & Sons, Hull", "Result: NVQ Level 3 (pass)"],
            "Apprenticeship in plumbing",
            "Elm & Sons",
        ),
    ],
)
def test_a_firm_taught_the_trade_and_the_certificate_is_told_of_it(rows: list[str], trade: str, firm: str) -> None:
    top = [Block("Ann Example", style=Style(size=20, bold=True)), Block("ann@example.org", style=BELOW)]
    job = [
        Block("Berufserfahrung", style=HEADING),
        Block("2019 – 2020\tKöchin", style=FIRST),
        Block("Ulme GmbH", style=BELOW),
    ]
    own = [Block(text, style=BELOW if at else FIRST) for at, text in enumerate(rows)]
    school = [
        Block("1990 – 2000\tRealschule Am Park, Ulm", style=FIRST),
        Block("Abschluss: Mittlere Reife", style=BELOW),
    ]
    blocks = (*top, *job, Block("Schul- und Berufsausbildung", style=HEADING), *own, *school)
    resume = parse_resume(Document("cv.pdf", "pdf", "\n".join(block.text for block in blocks), blocks))
    (section,) = resume.of_kind(SectionKind.EDUCATION)
    first, second = section.entries
    assert (first.title, first.organisation) == (trade, firm)
    assert rows[-1] in [told.text for told in (*first.details, *first.bullets)]
    assert (second.title, second.organisation) == ("Mittlere Reife", "Realschule Am Park")
