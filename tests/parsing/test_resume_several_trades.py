"""Several sections named after trades hold the jobs, and none is called experience."""

import pytest

from tailor.model import SectionKind
from tailor.parsing.resume import parse_resume
from tailor.readers import document_from_text

TOP = "Ann Example\nLeeds\nann@example.org\n\n\n"
END = "\n\nEDUCATION\nBA History, Brook University, 2005 - 2008\n\n\nSKILLS\nExcel, Word\n"
STAGE = """

Alder Chamber Choir                                 Leeds
Artistic Director                                   July 2020-present
 - Doubled the concerts in three seasons
Stage Manager                                       2016-June 2020
 - Payroll for 20 players

"""
SCHOOL = """

Brook State University, Dept. of Drama
Adjunct Instructor of Voice                         Aug 2014-Dec 2018
 - Taught classes of twelve

Private Studio (self-employed)                      2009-present
 - 18 students aged 8 to 60
 - Exercises of all grades

Camp Linden Voices, Hull, Voice Faculty, summers 2011-2014

"""
LABORATORY = """

Brook State University, Institute of Botany
Research Assistant                                  Aug 2014-Dec 2018
 - Counted seeds

Alder Seeds Ltd
Laboratory Technician                               2009-2013
 - Kept the greenhouse

"""
WARD = """

Alder General Hospital
Staff Nurse                                         Aug 2014-Dec 2018
 - Looked after 24 beds

Brook Care Home
Nursing Assistant                                   2009-2013
 - Served meals

"""


def employers(text: str) -> set[str]:
    resume = parse_resume(document_from_text(TOP + text + END, "cv.txt"))
    return {one.organisation or one.title for part in resume.of_kind(SectionKind.EXPERIENCE) for one in part.entries}


@pytest.mark.parametrize(
    ("first", "second", "own", "expected"),
    [
        ("PERFORMANCE AND ADMINISTRATION", "TEACHING", SCHOOL, {"Brook State University", "self-employed"}),
        ("DIRECTING AND OFFICE", "TEACHING", SCHOOL, {"Brook State University"}),
        ("DIRECTING AND OFFICE", "RESEARCH", LABORATORY, {"Alder Seeds Ltd"}),
        ("DIRECTING AND OFFICE", "LABORATORY", LABORATORY, {"Alder Seeds Ltd"}),
        ("STAGE AND OFFICE", "CONSULTING", LABORATORY, {"Alder Seeds Ltd"}),
        ("STAGE AND OFFICE", "CLINICAL", WARD, {"Alder General Hospital", "Brook Care Home"}),
        ("STAGE AND OFFICE", "NURSING", WARD, {"Alder General Hospital", "Brook Care Home"}),
        ("ON STAGE", "KITCHEN", WARD, {"Alder General Hospital", "Brook Care Home"}),
        ("SEA TIME", "SHORE WORK", WARD, {"Alder General Hospital", "Brook Care Home"}),
    ],
)
def test_each_trade_holds_jobs(first: str, second: str, own: str, expected: set[str]) -> None:
    found = employers(first + STAGE + second + own)
    assert "Alder Chamber Choir" in found
    assert all(any(one.startswith(name) for one in found) for name in expected), found


@pytest.mark.parametrize(
    ("heading", "own"),
    [
        ("PROJECTS", LABORATORY),
        ("VOLUNTEERING", WARD),
        ("PUBLICATIONS", "\n\nSeeds of the moor, Botany Review, 2014\nMore seeds, Botany Review, 2016\n"),
        (
            "TEACHING",
            "\n\nIntroduction to Drama, Brook University, 2014 - 2016\nVoice II, Brook University, 2016 - 2018\n",
        ),
        ("RESEARCH", "\n\nSeeds of the moor, Brook University, 2014 - 2016\nMoss, Brook University, 2016 - 2018\n"),
        ("AFFILIATIONS", "\n\nTeachers of Voice (chapter secretary 2019-2021)\nMusicians' Union, 2011-2014\n"),
        ("COURSES", "\n\nFire safety, Alder Ltd, 2014 - 2016\nFirst aid, Brook Institute, 2016 - 2018\n"),
    ],
)
def test_what_is_no_job_stays_what_it_is(heading: str, own: str) -> None:
    found = employers("STAGE AND OFFICE" + STAGE + heading + own)
    assert found == {"Alder Chamber Choir"}


@pytest.mark.parametrize(
    ("heading", "job"),
    [
        ("Performing", "Choir director, St Olave's Church, Selham — 2014 to date"),
        ("Shore assignment", "Superintendent, Northern Teal Shipping — 2012 to date"),
        ("On tour", "Deputy stage manager, Lantern Theatre Company — 2012 to date"),
        ("Unterrichtstätigkeit", "Dozentin, Volkshochschule Jena — 2012 to date"),
    ],
)
def test_a_trade_below_the_jobs_holds_jobs_also_at_a_church(heading: str, job: str) -> None:
    text = "# Ann Example\n\nann@example.org\n\n## Teaching\n\nManager, Elm Mills Ltd — 2013 to date\n\n- Ran it\n\n"
    text += f"## {heading}\n\n{job}\n\n## Education\n\nBA History, University of Larch, 2008\n"
    resume = parse_resume(document_from_text(text, "resume.md"))
    names = {entry.title for section in resume.of_kind(SectionKind.EXPERIENCE) for entry in section.entries}
    assert names == {"Manager", job.partition(",")[0]}
