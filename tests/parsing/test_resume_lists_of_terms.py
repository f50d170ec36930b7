"""Lists of terms in Markdown and HTML: a school with its degrees, an employer with its jobs, a label with its names."""

import pytest

from tailor.parsing.resume import parse_resume
from tailor.readers import document_from_text
from tests.parsing.resume_outline import outline, read

_TERMS = {
    "Education": [
        ("Elm University", ["MSc Botany, 2013–2015", "BSc Biology, 2010–2013"]),
        ("Ash College", ["A-levels, 2008–2010"]),
    ],
    "Experience": [("Elm Works, Leeds", ["Planner, 2018–2020", "Clerk, 2015–2018"])],
    "Skills": [("Tools", ["Saw", "Plane"]), ("Timber", ["Oak, ash"])],
}
_READ = {
    "Education": """\
> MSc Botany / Elm University / ? / 2013..2015
> BSc Biology / Elm University / ? / 2010..2013
> A-levels / Ash College / ? / 2008..2010""",
    "Experience": "> Planner / Elm Works / Leeds / 2018..2020\n> Clerk / Elm Works / Leeds / 2015..2018",
    "Skills": "= Tools: Saw, Plane\n= Timber: Oak, ash",
}


def _markdown(*, apart: bool = False) -> str:
    text = "# Ines Marlow\nines@marlow.example\n"
    for heading, terms in _TERMS.items():
        text += f"\n## {heading}\n\n"
        for term, values in terms:
            sign = "\n\n:   " if apart else "\n: "
            text += sign.join((term, *values)) + "\n\n"
    return text


def _page() -> str:
    text = "<html><body><h1>Ines Marlow</h1><p>ines@marlow.example</p>"
    for heading, terms in _TERMS.items():
        text += f"<h2>{heading}</h2><dl>"
        for term, values in terms:
            text += f"<dt>{term}</dt>" + "".join(f"<dd>{value}</dd>" for value in values)
        text += "</dl>"
    return text + "</body></html>"


@pytest.mark.parametrize("heading", list(_TERMS))
@pytest.mark.parametrize(
    ("text", "name"),
    [(_markdown(), "cv.md"), (_markdown(apart=True), "cv.md"), (_page(), "cv.html")],
    ids=["markdown", "apart", "html"],
)
def test_a_term_holds_for_all_that_stands_below_it(text: str, name: str, heading: str) -> None:
    assert outline(parse_resume(document_from_text(text, name)), heading) == _READ[heading]


def test_a_job_as_a_term_has_its_descriptions_as_bullets() -> None:
    job = "Clerk, Ash Ltd, 2015–2018\n: Filed papers\n: Ran the post room\n"
    text = f"# Ines Marlow\nines@marlow.example\n\n## Work\n\n{job}"
    told = outline(parse_resume(document_from_text(text, "cv.md")), "Work")
    assert told == "> Clerk / Ash Ltd / ? / 2015..2018\n- Filed papers\n- Ran the post room"


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ("Elm University\nMSc Botany, 2013-2015\nBSc Biology, 2010-2013", "Elm University"),
        ("Elm University\n- MSc Botany, 2013-2015\n- BSc Biology, 2010-2013", "Elm University"),
    ],
)
def test_two_degrees_right_below_their_school(rows: str, told: str) -> None:
    resume = read(f"Ines Marlow\nines@marlow.example\n\nEDUCATION\n{rows}\nAsh College\nA-levels, 2008-2010\n")
    entries = resume.sections[0].entries
    assert [entry.organisation for entry in entries] == [told, told, "Ash College"]


def test_what_children_learn_is_not_learned_at_the_university_above() -> None:
    rows = "Elm University\nMSc Botany, 2013-2015\nBSc Biology, 2010-2013\nA-levels, 2008-2010"
    resume = read(f"Ines Marlow\nines@marlow.example\n\nEDUCATION\n{rows}\n")
    assert [entry.organisation for entry in resume.sections[0].entries] == ["Elm University", "Elm University", ""]


def test_employers_above_bulleted_jobs() -> None:
    rows = "Elm Works, Leeds\n- Planner, 2018-2020\n- Clerk, 2015-2018\nAsh Ltd, Hull\n- Porter, 2012-2014"
    resume = read(f"Ines Marlow\nines@marlow.example\n\nEXPERIENCE\n{rows}\n")
    assert outline(resume, "EXPERIENCE").splitlines() == [
        "> Planner / Elm Works / Leeds / 2018..2020",
        "> Clerk / Elm Works / Leeds / 2015..2018",
        "> Porter / Ash Ltd / Hull / 2012..2014",
    ]
