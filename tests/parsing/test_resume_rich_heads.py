"""Heads of entries, degrees and cited works as full resumes have them."""

import pytest

from tailor.model import SectionKind
from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nann@example.org\n\n"


def head(text: str, heading: str = "EXPERIENCE") -> str:
    return outline(read(f"{TOP}{heading}\n\n{text}\n\nSKILLS\n\nTriage\n"), heading)


@pytest.mark.parametrize(
    ("line", "understood"),
    [
        (
            "Maintenance Supervisor, Elm Cold Storage, Grove City, OH   2009-2017",
            "> Maintenance Supervisor / Elm Cold Storage / Grove City, OH / 2009..2017",
        ),
        ("Baker, Elm Bakery, Falls Church, VA   2001-2003", "> Baker / Elm Bakery / Falls Church, VA / 2001..2003"),
        ("Teller, Elm Bank, NJ   1997-1998", "> Teller / Elm Bank / NJ / 1997..1998"),
        ("Skipper, MFV Silver Elm, Fowey, 2010 - 2022", "> Skipper / MFV Silver Elm / Fowey / 2010..2022"),
        ("Rigger, Elm Boatyard, Fowey\n2014 - 2018", "> Rigger / Elm Boatyard / Fowey / 2014..2018"),
        ("Moniteur de ski, ESF Les Aulnes (hivers 2009 – 2014)", "> Moniteur de ski / ESF Les Aulnes / ? / 2009..2014"),
        ("Cook, Camp Elm, winter seasons 2012 to 2015", "> Cook / Camp Elm / ? / 2012..2015"),
        (
            "Nurse, Elm Hospital, Leeds, 2019 - 2023 (part-time from 2021)",
            "> Nurse / Elm Hospital / Leeds / 2019..2023\n+ part-time from 2021",
        ),
        (
            (
                "Senior Specialist Speech and Language Therapist with Responsibility for Dysphagia and Early Years, "
                "Elm University Hospitals and Borders NHS Foundation Trust, Leeds\nSeptember 2017 - present"
            ),
            (
                "> Senior Specialist Speech and Language Therapist with Responsibility for Dysphagia and Early Years / "
                "Elm University Hospitals and Borders NHS Foundation Trust / Leeds / 2017-09..now"
            ),
        ),
    ],
)
def test_a_job_in_one_line_has_its_title_employer_and_town(line: str, understood: str) -> None:
    assert head(line) == understood


@pytest.mark.parametrize(
    ("line", "understood"),
    [
        (
            "BA (Hons) History, Elm University, 2023 - 2026 (expected 2:1)",
            "> BA (Hons) History / Elm University / ? / 2023..2026\n+ expected 2:1",
        ),
        (
            "A-levels: History A, English Literature A, French B, 2023",
            "> A-levels: History A, English Literature A, French B / ? / ? / ..2023",
        ),
        ("Highers: English A, Maths B, 2014", "> Highers: English A, Maths B / ? / ? / ..2014"),
        ("GCSEs, 2021 (9 at grades 9-6)", "> GCSEs / ? / ? / ..2021\n+ 9 at grades 9-6"),
        (
            "Diploma, Elm College, 2014\nA-levels: Maths (A*), Physics (B)\nOak Sixth Form College, 2010 - 2012",
            (
                "> Diploma / Elm College / ? / ..2014\n"
                "> A-levels: Maths (A*), Physics (B) / Oak Sixth Form College / ? / 2010..2012"
            ),
        ),
    ],
)
def test_marks_behind_subjects_and_dates_are_not_taken_for_schools(line: str, understood: str) -> None:
    assert head(line, "EDUCATION") == understood


CITED = [
    "Weir-Oduya, I. (2023). Wells without maps. Journal of Arid Lands, 41(2), 88-104.",
    "Weir-Oduya, I., & Teller, J. (in press). Dry years. Arid Press.",
    'Teller, Jane, and Ines Weir-Oduya. "Dust." Journal of Arid Lands 40, no. 2 (2021): 88–104.',
    "Weir-Oduya I, Teller J. Salt in two basins. J Arid Lands. 2020;39(4):1-9.",
    'I. Weir-Oduya and J. Teller, "A gauge for wells," Sensors, vol. 3, no. 1, pp. 4–9, 2019.',
    "“Water and memory,” Hydrosocial Review 7 (2018): 1-20.",
    "van der Berg, M. & Weir-Oduya, I., 2017. Brunnen. Elm Verlag.",
]


def test_cited_works_of_every_style_stay_whole_one_line_each() -> None:
    years = ("..2023", "?", "..2021", "..2020", "..2019", "..2018", "..2017")
    told = [f"> {work} / ? / ? / {year}" for work, year in zip(CITED, years, strict=True)]
    assert head("\n".join(CITED), "PUBLICATIONS") == "\n".join(told)


def test_works_that_are_named_with_publisher_and_year_are_parted_as_before() -> None:
    assert (
        head("Wells without maps, Elm Society, 2022", "PUBLICATIONS")
        == "> Wells without maps / Elm Society / ? / ..2022"
    )


def test_offices_without_dates_are_entries_of_their_own() -> None:
    lines = ["Reviewer for Elm Review", "Graduate representative, curriculum committee", "Member of the board"]
    assert head("\n".join(lines), "SERVICE") == "\n".join(f"> {line} / ? / ? / ?" for line in lines)


def test_a_name_with_many_particles_is_a_name() -> None:
    name = "Maximiliana Alexandra von und zu Elmstein-Wallersberg-Pappenheim"
    assert read(f"{name}\nann@example.org\n\nEXPERIENCE\n\nCook, Elm Hotel\n2019 – 2021\n").contact.name == name


@pytest.mark.parametrize(
    ("line", "entries"),
    [
        (
            "LGV C+E, Driver CPC (valid to 2029), Tachograph card, ADR (tanks and packages)",
            ["LGV C+E", "Driver CPC (valid to 2029)", "Tachograph card", "ADR (tanks and packages)"],
        ),
        ("Sea Survival, Fire Fighting, ENG1 (all in date)", ["Sea Survival", "Fire Fighting", "ENG1 (all in date)"]),
        ("First Aid, St John Ambulance, Level 2", ["First Aid, St John Ambulance, Level 2"]),
        ("Registered Nurse, State of Ohio, License 12345", ["Registered Nurse, State of Ohio, License 12345"]),
        ("Welding, cutting and grinding, hot work", ["Welding, cutting and grinding, hot work"]),
    ],
)
def test_certificates_in_one_line_are_entries_of_their_own_unless_they_say_more_of_one(
    line: str, entries: list[str]
) -> None:
    assert head(line, "LICENCES") == "\n".join(f"> {entry} / ? / ? / ?" for entry in entries)


def test_a_licence_to_drive_is_no_degree() -> None:
    resume = read(f"{TOP}QUALIFICATIONS\n\nDriving licence: full, clean, D1\nLevel 2 Boxing Coach, 2019\n")
    assert [(entry.title, entry.degree) for section in resume.sections for entry in section.entries] == [
        ("Driving licence: full, clean, D1", ""),
        ("Level 2 Boxing Coach", ""),
    ]


def test_a_break_has_no_employer_though_its_head_says_more() -> None:
    text = "Career break: full-time parent and carer\n2016 - 2024\n\nTravelling in South America\n2009 - 2010"
    assert head(text) == (
        "> Career break / ? / ? / 2016..2024\n+ full-time parent and carer\n"
        "> Travelling in South America / ? / ? / 2009..2010"
    )


def test_commas_in_parentheses_part_nothing() -> None:
    line = "Bookkeeper (part-time, 16 hours), Elm Wool Shop, Leeds\nMay 2024 - present"
    assert head(line) == "> Bookkeeper (part-time, 16 hours) / Elm Wool Shop / Leeds / 2024-05..now"


def test_offices_with_and_without_dates_are_entries_of_their_own() -> None:
    text = "Reviewer for Elm Review\nSecretary, Elm Seed Network, 2020 – 2023\nMember, Polish Society"
    assert head(text, "SERVICE") == (
        "> Reviewer for Elm Review / ? / ? / ?\n> Secretary / Elm Seed Network / ? / 2020..2023\n"
        "> Member / Polish Society / ? / ?"
    )


def test_the_town_of_one_employer_is_told_by_where_the_others_have_theirs() -> None:
    text = (
        "Elm Foods Ltd, Bristol\nDirector\n2021 - present\n- Ran three plants.\nManager\n2017 - 2021\n- Opened one.\n\n"
        "Elm Dairies, Frome\nSupervisor\n2009 - 2013\n- Introduced 5S.\n"
    )
    assert [line for line in head(text).splitlines() if line[0] == ">"] == [
        "> Director / Elm Foods Ltd / Bristol / 2021..now",
        "> Manager / Elm Foods Ltd / Bristol / 2017..2021",
        "> Supervisor / Elm Dairies / Frome / 2009..2013",
    ]


def test_a_credit_stays_whole() -> None:
    line = "Nora, A Doll's House, Elm Theatre, dir. Ann Coe"
    assert head(f"{line}, 2023", "THEATRE") == f"> {line} / ? / ? / ..2023"


def test_a_head_of_something_is_a_title() -> None:
    understood = "> Head of Music / Elm School / Leeds / 2020-08..now"
    assert head("Head of Music\nElm School, Leeds\nAug 2020 to date") == understood


def test_a_job_in_one_line_does_not_take_the_employer_of_the_job_above() -> None:
    text = "Head of Music\nElm School, Leeds\n2013 - 2020\n- Led it.\n\nBookseller, Elm Books, Hay-on-Wye\n2009–2013"
    assert head(text).splitlines()[-1] == "> Bookseller / Elm Books / Hay-on-Wye / 2009..2013"


def test_a_job_without_employer_below_one_whose_employer_stands_under_its_title_has_none() -> None:
    text = "Cashier\nElm Market, Leeds\n2016 - 2019\n\nFamily caregiver (grandmother)\n2014 - 2016"
    assert head(text).splitlines()[-1] == "> Family caregiver (grandmother) / ? / ? / 2014..2016"


def test_letters_of_a_degree_are_no_authors_of_a_work() -> None:
    text = "Master of Divinity, Elm Seminary, 2009\nB.A. Religion, Plains College, 2005"
    assert head(text, "EDUCATION") == (
        "> Master of Divinity / Elm Seminary / ? / ..2009\n> B.A. Religion / Plains College / ? / ..2005"
    )


def test_a_town_and_region_that_no_table_knows_beside_an_address_are_the_place() -> None:
    text = "Ann Example\nStromness, Orkney | ann@example.org\n\nWork\nCook, Elm Hotel, 2010 - 2022\n- Cooked for 40.\n"
    assert read(text).contact.location == "Stromness, Orkney"


def test_qualifications_and_offices_marked_as_bullets_are_entries() -> None:
    text = "- Level 3 Food Safety (CIEH)\t2019\n- NVQ Level 3 Professional Cookery\t2018"
    assert head(text, "EDUCATION") == (
        "> Level 3 Food Safety (CIEH) / ? / ? / ..2019\n> NVQ Level 3 Professional Cookery / ? / ? / ..2018"
    )
    offices = "- Reviewer for Elm Review\n- Graduate representative, curriculum committee"
    assert head(offices, "SERVICE") == (
        "> Reviewer for Elm Review / ? / ? / ?\n> Graduate representative, curriculum committee / ? / ? / ?"
    )


def test_what_was_said_of_an_exam_is_no_school() -> None:
    line = "Lehrabschlussprüfung Elektrotechnik, mit gutem Erfolg, 2012"
    assert head(line, "AUSBILDUNG").splitlines()[1:] == ["+ mit gutem Erfolg"]


@pytest.mark.parametrize(
    ("second", "understood"),
    [
        ("Self-employed Heating Engineer, Ollerton Heating", "Self-employed Heating Engineer / Ollerton Heating / ?"),
        ("Self-employed Heating Engineer, Sowerby Bridge", "Self-employed Heating Engineer / ? / Sowerby Bridge"),
    ],
)
def test_two_words_behind_a_lone_title_are_the_employer_unless_they_are_like_a_town(
    second: str, understood: str
) -> None:
    text = f"{second}, 2018 - 2020\n- Fitted boilers\nFitter, Elm Warmth Ltd, Halifax, 2010 - 2018\n- Repaired boilers"
    assert head(text).splitlines()[0] == f"> {understood} / 2018..2020"


def test_what_was_done_for_a_client_is_one_level_below_it() -> None:
    text = (
        "Brook Advisory LLC, Chicago, IL\nIndependent Consultant, 2019 – Present\nClient: Elm Health (2022 – 2024)\n"
        "- Merged two systems\nClient: Elm Rail (2019 – 2021)\n- Redesigned crew plans\n"
    )
    (section,) = read(f"{TOP}EXPERIENCE\n\n{text}\nSKILLS\n\nTriage\n").of_kind(SectionKind.EXPERIENCE)
    (job,) = section.entries
    assert [(one.text, one.level) for one in job.bullets] == [
        ("Client: Elm Health (2022 – 2024)", 0),
        ("Merged two systems", 1),
        ("Client: Elm Rail (2019 – 2021)", 0),
        ("Redesigned crew plans", 1),
    ]


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("NMBI Registration: 00-123456 (active)", ["NMBI Registration: 00-123456 (active)"]),
        ("Agent: Elm Talent, 020 7946 0190", ["Agent: Elm Talent, 020 7946 0190"]),
    ],
)
def test_a_second_number_stays_with_the_words_that_say_whose_it_is(line: str, rest: list[str]) -> None:
    resume = read(
        f"Ann Example\nann@example.org\n+353 20 910 1234\n{line}\n\nEXPERIENCE\n\nNurse, Elm Hospital, 2019 – 2021\n"
    )
    assert [one.text for one in resume.sections[0].lines] == rest


def test_letters_of_a_college_behind_a_name_leave_it_a_name() -> None:
    resume = read(
        "Dr Imran Haider MBChB MRCP(UK)\ni.haider@example.org\n\nPOSTS\n\nRegistrar, Elm Hospital, 2019 – 2021\n"
    )
    assert (resume.contact.name, resume.headline) == ("Dr Imran Haider", "MBChB MRCP(UK)")


def test_several_callings_are_one_headline() -> None:
    resume = read(
        "Ann Example\nActor · Singer (mezzo) · Puppeteer\nann@example.org\n\nWORK\n\nUsher, Elm Theatre, 2019 – 2021\n"
    )
    assert resume.headline == "Actor · Singer (mezzo) · Puppeteer"
