"""Headings of the candidate's own above lists of skills and above a summary."""

from tailor.model import Resume, SectionKind
from tailor.parsing.resume import parse_resume
from tailor.readers import document_from_text
from tests.parsing.resume_outline import outline

TOP = "# Ann Example\n\nann@example.org\n\n"
WORK = (
    "## Experience\n\n### Potter, Elm Ware Ltd, 2016 - 2019\n\n- Threw jars\n\n"
    "## Education\n\nBA Ceramics, Elm University, 2016\n\n"
)
KIT = "## What I use\n\n- Kilns: gas, electric\n- Glazes: ash, celadon\n- Clay: stoneware\n"


def read(text: str) -> Resume:
    return parse_resume(document_from_text(text, "resume.md"))


def kinds(resume: Resume) -> dict[str, SectionKind]:
    return {section.heading: section.kind for section in resume.sections}


def test_labelled_lists_below_a_heading_that_no_table_knows_are_skills() -> None:
    resume = read(f"{TOP}{WORK}{KIT}")
    assert kinds(resume)["What I use"] is SectionKind.SKILLS
    assert outline(resume, "What I use") == "= Kilns: gas, electric\n= Glazes: ash, celadon\n= Clay: stoneware"


def test_a_note_says_what_such_a_section_was_taken_for() -> None:
    notes = [note.text for note in read(f"{TOP}{WORK}{KIT}").notes]
    assert 'the section "What I use" is taken for skills by what stands in it' in notes


def test_labelled_lists_beside_skills_stay_a_section_of_their_own() -> None:
    resume = read(f"{TOP}{WORK}## Skills\n\nThrowing, glazing\n\n{KIT}")
    assert kinds(resume)["What I use"] is SectionKind.OTHER


def test_labels_before_sentences_are_no_skills() -> None:
    text = "## Things to know\n\n- Driving: I have a car, and a van on loan.\n- Travel: I like to go by rail.\n"
    assert kinds(read(f"{TOP}{WORK}{text}"))["Things to know"] is not SectionKind.SKILLS


def test_prose_below_the_first_heading_of_ones_own_is_the_summary() -> None:
    text = "## Good day\n\nI throw big jars and small cups, and sweep the studio every single evening.\n\n"
    resume = read(f"{TOP}{text}{WORK}")
    assert kinds(resume)["Good day"] is SectionKind.SUMMARY


def test_prose_below_a_later_heading_of_ones_own_is_not() -> None:
    text = "## Good day\n\nI throw big jars and small cups, and sweep the studio every single evening.\n"
    assert kinds(read(f"{TOP}{WORK}{text}"))["Good day"] is SectionKind.OTHER


def test_a_row_that_begins_in_bold_and_ends_in_a_year_is_a_job_as_the_first_one_is() -> None:
    jobs = (
        "**Site Manager**, Elm Foods, Leeds (May 2015 – Dec 2018)\n\n- Opened a site\n\n**Dock help**, Ash Ltd (2013)\n"
    )
    resume = read(f"{TOP}## Experience\n\n{jobs}\n## Education\n\nBA Ceramics, Elm University, 2016\n")
    assert outline(resume, "Experience") == (
        "> Site Manager / Elm Foods / Leeds / 2015-05..2018-12\n- Opened a site\n> Dock help / Ash Ltd / ? / 2013..2013"
    )
