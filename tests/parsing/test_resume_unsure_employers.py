"""What stands where an employer may stand and is none: captions, towns, remarks, one's own firm."""

import pytest

from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nann@example.org\n\nEXPERIENCE\n\n"


def jobs(text: str) -> str:
    return outline(read(f"{TOP}{text}\n"), "EXPERIENCE")


def test_a_firm_and_its_town_above_jobs_within_its_time_are_the_employer_and_the_place_of_these() -> None:
    text = "2006 to 2016  Larch Pressings, Cradley\n  Shift supervisor (2011 to 2016)\n  - Set tools\n"
    text += "  Operator (2006 to 2011)\n"
    assert jobs(text) == (
        "> Shift supervisor / Larch Pressings / Cradley / 2011..2016\n- Set tools\n"
        "> Operator / Larch Pressings / Cradley / 2006..2011"
    )


@pytest.mark.parametrize("caption", ["Hospitality", "Catering", "Retail"])
def test_the_one_word_above_jobs_that_says_what_they_are_is_no_employer(caption: str) -> None:
    first, _, rest = jobs(
        f"{caption}\nBaker, Elm Mills, 2018 - 2022\n- Baked\nPacker, Oak Mills, 2015 - 2018"
    ).partition(">")
    assert (first.strip(), rest.split("\n")[0].strip()) == (caption, "Baker / Elm Mills / ? / 2018..2022")


def test_caring_and_voluntary_work_is_no_employer() -> None:
    text = f"{TOP}Cook, Elm Inn, 2010 - 2015\n- Cooked\n\nCaring and voluntary\n\n"
    text += "Carer for my aunt, 2016 - 2019\nTreasurer, chess club, since 2019\n"
    names = [entry.organisation for section in read(text).sections for entry in section.entries]
    assert names == ["Elm Inn", "", "chess club"]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "2011 - 2015   Clerk, Larch Homes Association (full time until 2013, then 3 days)",
            "Clerk / Larch Homes Association",
        ),
        ("Packer, Oak Mills Ltd (40 staff), 2011 - 2015", "Packer / Oak Mills Ltd"),
        ("Cook, Elm Inn, 24 hrs a week, 2011 - 2015", "Cook / Elm Inn"),
        ("2011 - 2015   Barista, Red Kettle, Woonona", "Barista / Red Kettle / Woonona"),
        ("2011 - 2015   Apprentice, Larch Electrical, Woonona", "Apprentice / Larch Electrical"),
        (
            "2011 - 2015   Self employed, Larch Electrical (own vans)",
            "Self employed / Larch Electrical",
        ),
        ("2011 - 2015   Field assistant, River Trust; also worked in a bakery", "Field assistant / River Trust"),
        ('2012 - 2015   PhD, University of Larch: "Eels and the timing of floods"', "PhD / University of Larch"),
        (
            "Clerk (temporary → extended twice), Larch Transit — 2011 to 2015",
            "Clerk (temporary → extended twice) / Larch Transit",
        ),
        (
            "2011 - 2015   Book-keeper, Larch Paints (family): invoices, reminders, VAT",
            "Book-keeper / Larch Paints",
        ),
        (
            "2011 - 2015   Agency work: ledgers at a brewery, credit control at a paper, cashier at a bank",
            "Agency work: ledgers at a brewery, credit control at a paper, cashier at a bank / ?",
        ),
        ("2011 - 2015   Freelance, Garden Design", "Garden Design / Freelance"),
        ("2011 - 2015   Freelance, web design", "web design / Freelance"),
        ("2011 - 2015   Chemist, Quality Control, Bayer", "Chemist, Quality Control / Bayer"),
    ],
)
def test_towns_remarks_and_ones_own_firm_are_no_employer(line: str, told: str) -> None:
    assert jobs(f"{line}\n- Did it all\n").startswith(f"> {told} /")


def test_a_heading_with_a_span_of_time_is_the_employer_of_the_jobs_below() -> None:
    resume = read(
        "# Ann Example\nann@example.org\n\n## Profile\nA grocer who knows every aisle.\n\n"
        "## Larch Stores plc, 2011 to present\n\n**Manager, Pudsey (40 staff)**, Apr 2019 - present\n- Ran it\n\n"
        "**Team Leader, Horsforth**, 2011 - 2019\n\n## Learning\n- Level 3 Business, Leeds City College, 2010\n"
    )
    assert [section.heading for section in resume.sections] == ["Profile", "", "Learning"]
    assert outline(resume, "") == (
        "> Manager, Pudsey (40 staff) / Larch Stores plc / ? / 2019-04..now\n- Ran it\n"
        "> Team Leader, Horsforth / Larch Stores plc / ? / 2011..2019"
    )


def test_a_heading_of_skills_above_nothing_but_jobs_is_one_of_jobs() -> None:
    text = "Ann Example\nann@example.org\n\nWORK HISTORY\n\nCook, Elm Inn, 2010 - 2014\n- Cooked\n\nSOFTWARE\n\n"
    resume = read(f"{text}Developer, Elm Mills, 2018 - 2022\n- Built\n\nTester, Oak Mills, 2015 - 2018\n- Tested\n")
    assert outline(resume, "SOFTWARE") == (
        "> Developer / Elm Mills / ? / 2018..2022\n- Built\n> Tester / Oak Mills / ? / 2015..2018\n- Tested"
    )
    assert 'the section "SOFTWARE" is taken for work experience by what stands in it' in {
        note.text for note in resume.notes
    }


def test_the_town_behind_a_high_school_is_no_degree() -> None:
    resume = read(
        f"{TOP}Packer, Oak Mills, 2011 - 2015\n\nEDUCATION\n2003 - 2008   Larch High School, Goole\n7 GCSEs\n"
    )
    (entry,) = resume.sections[-1].entries
    assert (entry.title, entry.degree, entry.organisation, entry.location) == ("", "", "Larch High School", "Goole")


def test_a_list_below_tickets_and_skills_is_one_of_skills() -> None:
    text = (
        f"{TOP}Driver, Larch Haulage, 2011 - 2015\n- Drove\n\nTICKETS AND SKILLS\nCrane (CPCS), winch, tail lift, ADR\n"
    )
    assert outline(read(text), "TICKETS AND SKILLS") == "= : Crane (CPCS), winch, tail lift, ADR"
    dated = f"{TOP}Driver, Larch Haulage, 2011 - 2015\n- Drove\n\nTICKETS AND SKILLS\nCrane (CPCS), 2019\nADR, 2021\n"
    assert outline(read(dated), "TICKETS AND SKILLS").count("> ") == 2


def test_a_trade_as_heading_above_one_job_with_its_statements_is_no_list_of_skills() -> None:
    text = "Ann Example\nann@example.org\n\nKITCHENS\n\nCook, Elm Inn, 2010 - 2014\n- Cooked\n\nSOFTWARE\n\n"
    resume = read(
        f"{text}Apprentice developer (contract, 6 months), Larch Civic Tech, Jan 2025 - Jul 2025\n- Wrote tests\n"
    )
    assert outline(resume, "SOFTWARE").splitlines()[-1] == "- Wrote tests"
    skills = f"{TOP}Cook, Elm Inn, 2010 - 2014\n\nSKILLS\n- Baker, 2015 - 2018\n"
    assert outline(read(skills), "SKILLS") == "Baker, 2015 - 2018"


def test_a_time_within_a_remark_on_the_same_firm_is_no_date_and_the_firm_is_that_of_the_job_above() -> None:
    text = "03/2016 - 08/2021   Lagerhilfe, Larch GmbH\n\n"
    text += "09/2021 - 08/2023   Aushilfe, gleiche Firma (Minijob, ab 2022 Teilzeit)\n"
    assert [line for line in jobs(text).splitlines() if line.startswith(">")] == [
        "> Lagerhilfe / Larch GmbH / ? / 2016-03..2021-08",
        "> Aushilfe / Larch GmbH / ? / 2021-09..2023-08",
    ]


def test_a_title_and_a_name_that_end_in_a_season_are_a_job_of_their_own() -> None:
    assert jobs("Instructor, Oak College Fall 2018\nFellow, Larch Institute, 2019 - 2022\n- Taught\n") == (
        "> Instructor / Oak College / ? / 2018..2018\n> Fellow / Larch Institute / ? / 2019..2022\n- Taught"
    )


def test_a_job_whose_employer_is_not_sure_has_a_note() -> None:
    notes = [note.text for note in read(f"{TOP}2011 - 2015   Waiter, cleaner and other work\n- Did it all\n").notes]
    assert notes == [
        '"Waiter, cleaner and other work": no employer was taken from it, since which part names one is not sure'
    ]
    assert read(f"{TOP}2011 - 2015   Parental leave, two children\n").notes == ()
