"""Which application a person means."""

from dataclasses import replace

import pytest

from tailor.journal import find_applications, find_same_job
from tailor.model import Application

APPLICATIONS = (
    Application(
        job="ward-nurse", company="Harrow Vale Hospital", title="Ward Nurse", folder="out/ward-nurse", number=1
    ),
    Application(job="acme-welder", company="Acme Fabrication", title="TIG Welder", folder="out/acme-welder", number=2),
    Application(job="acme-fitter", company="Acme Fabrication", title="Pipe Fitter", folder="out/acme-fitter", number=3),
    Application(job="lehrerin", company="Schule Möhringen", title="Lehrerin", reference="K-204", number=12),
)


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("1", [1]),
        ("#12", [12]),
        ("out/acme-welder/", [2]),
        ("acme-fitter", [3]),
        ("Harrow Vale Hospital", [1]),
        ("harrow", [1]),
        ("acme", [2, 3]),
        ("acme fitter", [3]),
        ("harow vale", [1]),
        ("mohringen", [12]),
        ("k-204", [12]),
        ("Ward Nurse at Harrow Vale Hospital", [1]),
        ("zebra", []),
        ("  ", []),
    ],
)
def test_words_lead_to_the_applications_that_they_may_mean(words: str, numbers: list[int]) -> None:
    assert [application.number for application in find_applications(words, APPLICATIONS)] == numbers


def test_the_same_job_is_known_by_all_its_facts() -> None:
    known = Application("a", "Acme Fabrication", "TIG Welder", location="Leeds", number=2)
    same = Application("b", "ACME Fabrication", "TIG welder", location="Leeds", number=7)
    assert find_same_job(same, (known, same)) == known
    assert find_same_job(replace(same, location="Hull"), (known,)) is None
    assert find_same_job(replace(same, reference="R2"), (known,)) is None
    assert find_same_job(Application("c", title="Welder", number=8), (Application("d", title="Welder"),)) is None
