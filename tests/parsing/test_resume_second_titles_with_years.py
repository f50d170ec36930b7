"""A title that somebody had from some time on in the same job is part of the title line, and no employer."""

import pytest

from tailor.model import SectionKind
from tests.parsing.resume_outline import read


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Köchin, seit 2018 Küchenchefin", "Linde, Ulm"),
        ("Cook, since 2018 Head Chef", "The Larch, Leeds"),
        ("Cuisinière, depuis 2018 cheffe de cuisine", "Les Tilleuls, Lyon"),
        ("Buchhalterin, ab 2019 Leiterin Finanzen", "Erle & Sohn, Ulm"),
        ("Messgehilfin, nach der Prüfung Technikerin", "Stadtwerke Buche, Ulm"),
    ],
)
@pytest.mark.parametrize(
    "form", ["{title}    2015 – 2022\n{name}", "{title}\n{name}\n2015 – 2022", "2015 – 2022\n{title}\n{name}"]
)
def test_the_line_is_the_title(title: str, name: str, form: str) -> None:
    text = f"Ann Example\nann@example.org\n\nEXPERIENCE\n\n{form.format(title=title, name=name)}\n- Kept the stores\n"
    (job,) = [one for part in read(text).of_kind(SectionKind.EXPERIENCE) for one in part.entries]
    assert (job.title, job.organisation) == (title, name.partition(", ")[0])
    assert job.dates is not None
    assert (job.dates.start, job.dates.end) == ("2015", "2022")
