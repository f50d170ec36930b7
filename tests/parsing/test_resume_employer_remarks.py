"""What people write around the names of their employers, and times that were no jobs."""

import pytest

from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nann@example.org\n\n"
JOB = "EXPERIENCE\n\nCook, Elm Inn, 2020 - 2021\n\n"


def jobs(lines: str) -> str:
    return outline(read(f"{TOP}EXPERIENCE\n\n{lines}\n\nSKILLS\n\nTriage\n"), "EXPERIENCE")


@pytest.mark.parametrize(
    ("line", "read_as"),
    [
        (
            "2014-15    Various temporary jobs (via Reed) – order picker",
            "> order picker / Reed / ? / 2014..2015\n+ Various temporary jobs",
        ),
        (
            "2012 - 2014    Intérim (Synergie), agent de nettoyage",
            "> agent de nettoyage / Synergie / ? / 2012..2014\n+ Intérim",
        ),
        (
            "2015-2016    Chauffeur via Randstad bij Bakkerij Smit BV",
            "> Chauffeur / Bakkerij Smit BV / ? / 2015..2016\n+ via Randstad",
        ),
        ("2015-2016    Driver via Blue Arrow", "> Driver / Blue Arrow / ? / 2015..2016"),
        (
            "2010 - 2011    Camarera, Hostal Nieve S.L. (a través de Adecco)",
            "> Camarera / Hostal Nieve S.L. / ? / 2010..2011\n+ a través de Adecco",
        ),
        (
            "2016 - 2020    impiegata presso Mobili Tasso S.r.l. di Rovigo",
            "> impiegata / Mobili Tasso S.r.l. / Rovigo / 2016..2020",
        ),
        (
            "2016 - 2020    Monteur bij Koeltechniek BV in Drachten",
            "> Monteur / Koeltechniek BV / Drachten / 2016..2020",
        ),
        ("Self employed: window cleaning, 2014-2016", "> window cleaning / Self employed / ? / 2014..2016"),
        (
            "2006/2014 : Grand café « Le Dôme » : hôtesse de caisse puis serveuse",
            "> hôtesse de caisse puis serveuse / Grand café « Le Dôme » / ? / 2006..2014",
        ),
    ],
)
def test_the_employers_name_is_bare(line: str, read_as: str) -> None:
    assert jobs(line) == read_as


@pytest.mark.parametrize("name", ["Town Hall (Music Room)", "Marks & Dawson (Leeds branch)"])
def test_other_brackets_stay_in_the_name(name: str) -> None:
    assert f" / {name} / " in jobs(f"2014-2016    {name} – Usher")


def test_the_numbers_of_the_jobs_are_no_part_of_the_employers_names() -> None:
    text = (
        "1. Larch Infra Pvt. Ltd., Pune (Aug 2021 to Till Date)\nDesignation: Site Engineer\n\n"
        "2. M/s Cedar Buildcon, Nashik (July 2019 to July 2021)\nDesignation: Junior Engineer"
    )
    assert jobs(text) == (
        "> Site Engineer / Larch Infra Pvt. Ltd. / Pune / 2021-08..now\n"
        "> Junior Engineer / M/s Cedar Buildcon / Nashik / 2019-07..2021-07"
    )


def test_a_number_that_one_name_alone_begins_with_is_its_own() -> None:
    assert " / 1. FC Wald / " in jobs("2014-2016    Trainer, 1. FC Wald")


def test_a_time_behind_a_label_for_gaps_is_an_entry_without_employer() -> None:
    text = (
        "Bluebell Homecare, Leeds\nHome carer\nJan 2016 - May 2017\n- Visited 12 clients a day\n\n"
        "Gap: Sept 2014 – Dec 2015 maternity\n\nElm Stores, Leeds\nCashier\n2012 - Aug 2014\n- Tills\n"
    )
    assert jobs(text) == (
        "> Home carer / Bluebell Homecare / Leeds / 2016-01..2017-05\n- Visited 12 clients a day\n"
        "> Gap: Sept 2014 – Dec 2015 maternity / ? / ? / 2014-09..2015-12\n"
        "> Cashier / Elm Stores / Leeds / 2012..2014-08\n- Tills"
    )


def test_the_same_months_of_several_years_are_one_time() -> None:
    text = "Camp Larch – Ely, MN    (May - Sept 2018 and May - Sept 2019)\nAssistant Cook\n- Cooked for 120 campers"
    assert jobs(text) == "> Assistant Cook / Camp Larch / Ely, MN / 2018-05..2019-09\n- Cooked for 120 campers"


def test_marks_without_a_space_are_bullets_wherever_two_below_each_other_show_it() -> None:
    text = "Cook, Elm Inn, 2019 - 2021\n-Ran the grill\n-Led two cooks\n\nCook, Oak Inn, 2017 - 2019\n-Made the soups"
    assert jobs(text).splitlines()[-1] == "- Made the soups"


def test_a_list_of_one_line_is_one_where_others_begin_with_the_same_number() -> None:
    lists = [
        f"Clerk, {name} Mills, {year} - {year + 1}\ni. Kept the ledger\nii. Paid wages\n"
        for name, year in (("Elm", 2019), ("Oak", 2017))
    ]
    assert jobs("\n".join([*lists, "Clerk, Ash Mills, 2015 - 2016\ni. Wrote letters"])).endswith("\n- Wrote letters")


def test_sentences_tell_where_somebody_was_and_as_what() -> None:
    text = (
        "I have worked at Elm Primary School as caretaker since 2021.\n"
        "From 2011 to 2016 I was with Oak Steel Stockholders, first as a yard labourer.\n"
        "I also did two years of bar work at the Lamb Inn (2009-2011)."
    )
    assert jobs(text) == (
        "> Caretaker / Elm Primary School / ? / 2021..now\n"
        "> Yard Labourer / Oak Steel Stockholders / ? / 2011..2016\n"
        "> Bar Work / Lamb Inn / ? / 2009..2011"
    )


@pytest.mark.parametrize("label", ["OBJECTIVE", "Objetivo", "Career objective"])
def test_an_aim_before_the_first_heading_is_a_summary_without_its_label(label: str) -> None:
    resume = read(
        f"Ann Example\nann@example.org\n{label}: To work as a lorry driver\n\nEXPERIENCE\n\nCook, Elm Inn, 2020 - 2021"
    )
    assert (resume.headline, outline(resume, label)) == ("", "To work as a lorry driver")


def test_referees_behind_hobbies_in_one_line_each_are_sections_of_their_own() -> None:
    text = f"{TOP}{JOB}SKILLS\nGrill, Soups\n\nHOBBIES: Reading\nREFEREES: on request\n"
    assert outline(read(text), "HOBBIES") == "Reading"
    assert outline(read(text), "REFEREES") == "on request"


def test_schools_with_their_years_within_are_apart() -> None:
    text = "Elm Vale High, left 2009 with 4 GCSEs\nOak College, NVQ 2 in carpentry, 2011"
    assert outline(read(f"{TOP}{JOB}SCHOOL\n\n{text}"), "SCHOOL") == (
        "> left 2009 with 4 GCSEs / Elm Vale High / ? / ?\n> NVQ 2 in carpentry / Oak College / ? / ..2011"
    )


def test_a_remark_on_an_employer_above_several_jobs_is_told_once() -> None:
    lines = "Fernhill Mills (now part of Oakdale), Leeds\nForeman, 2018 - 2022\n- Ran a shift\nWeaver, 2014 - 2018"
    assert jobs(lines) == (
        "> Foreman / Fernhill Mills / Leeds / 2018..2022\n+ now part of Oakdale\n- Ran a shift\n"
        "> Weaver / Fernhill Mills / Leeds / 2014..2018"
    )


def test_a_line_in_small_letters_above_the_bullets_is_a_remark() -> None:
    lines = "Foreman, 2018 - 2022\nFernhill Mills, Leeds\nacquired by Oakdale in 2021\n- Ran a shift"
    assert (
        jobs(lines) == "> Foreman / Fernhill Mills / Leeds / 2018..2022\n+ acquired by Oakdale in 2021\n- Ran a shift"
    )
