"""Resumes by people who are no typists: other markups, quoted mail, names in sentences, headings of one small word."""

import pytest

from tests.parsing.resume_outline import outline, read

TOP = "Ann Reed\nann@example.org\n\n"


def test_an_outline_of_stars_has_headings() -> None:
    resume = read(
        "#+TITLE: Curriculum Vitae\n* Ann Reed\nann@example.org\n* Experience\n** Cook, Elm Inn (2019 - present)\n"
        "- Ran the grill\n** Waiter, Oak Hotel (2015 - 2019)\n- Served forty tables\n* Education\n"
        "** Diploma in Catering, Elm College, 2014\n"
    )
    assert resume.contact.name == "Ann Reed"
    assert outline(resume, "Experience") == (
        "> Cook / Elm Inn / ? / 2019..now\n- Ran the grill\n"
        "> Waiter / Oak Hotel / ? / 2015..2019\n- Served forty tables"
    )


def test_a_quoted_mail_is_read_without_its_signs() -> None:
    resume = read(
        "Ann Reed\nann@example.org\n\n> Work\n>\n> Cook, Elm Inn, 11/2021 - present\n>  * saute and grill station\n>\n"
        "> Prep cook, Sandy Buffet, 2019 - 2021\n>\n> School\n>\n> GED, Elm Learning Center, 2018\n"
    )
    expected = (
        "> Cook / Elm Inn / ? / 2021-11..now\n- saute and grill station\n> Prep cook / Sandy Buffet / ? / 2019..2021"
    )
    assert outline(resume, "Work") == expected


def test_stars_around_dates_are_no_part_of_them() -> None:
    text = (
        f"{TOP}Employment\n==========\n\nRanger\n------\nElm Fells Authority, *April 2018 to present*\n\n* Led walks\n"
    )
    assert outline(read(text), "Employment") == "> Ranger / Elm Fells Authority / ? / 2018-04..now\n- Led walks"


@pytest.mark.parametrize(
    "sentence",
    [
        *(
            "hi my name is Ann Reed and this is my cv",
            "Guten Tag, mein Name ist Ann Reed.",
            "Bonjour, je m’appelle Ann Reed",
        ),
        *("Hola, me llamo Ann Reed", "mi chiamo Ann Reed", "O meu nome é Ann Reed", "Hallo, ik heet Ann Reed"),
    ],
)
def test_a_name_in_a_sentence_is_the_name(sentence: str) -> None:
    resume = read(
        f"{sentence}\n07700 900455\n\nwork\n\nporter, Elm Hotel, 2014-2017\n\nschool\nhigh school Leeds 2004\n"
    )
    assert resume.contact.name == "Ann Reed"
    assert not any("not kept" in note.text for note in resume.notes)


@pytest.mark.parametrize("heading", ["job", "travail", "trabajo", "arbeit", "Career to date", "Where I worked"])
def test_jobs_stand_below_whatever_people_call_work(heading: str) -> None:
    text = (
        f"{TOP}{heading}\n\nporter, Elm Hotel, 2014-2017\ncook, Oak Inn, 2011-2013\n\nschool\nhigh school Leeds 2004\n"
    )
    assert outline(read(text), heading) == "> porter / Elm Hotel / ? / 2014..2017\n> cook / Oak Inn / ? / 2011..2013"


def test_lines_broken_within_a_sentence_are_one_statement() -> None:
    text = (
        f"{TOP}EXPERIENCE\nElm Feed, Amarillo TX\nDriver  8/2019 to present\nHaul feed to 30 dairies in a\n"
        "day cab. No accidents in 5\nyears. Train new hires on the\nscale house system.\n"
    )
    told = "Haul feed to 30 dairies in a day cab. No accidents in 5 years. Train new hires on the scale house system."
    assert outline(read(text), "EXPERIENCE") == f"> Driver / Elm Feed / Amarillo TX / 2019-08..now\n- {told}"


def test_memberships_are_no_jobs_and_keep_a_line_each() -> None:
    lines = "Guild of Chefs, full member since 2012\nSlow Cooks, 2015 - 2018"
    assert outline(read(f"{TOP}Work\nCook, Elm Inn, 2011 - 2019\n\nMemberships\n{lines}\n"), "Memberships") == lines


def test_english_engagements_are_talks() -> None:
    text = f"{TOP}Work\nCook, Elm Inn, 2011 - 2019\n\nEngagements\nKeynote, Nordic Food Days, Uppsala, May 2023\n"
    assert [section.kind.value for section in read(text).sections] == ["experience", "publications"]


@pytest.mark.parametrize(
    ("work", "year"),
    [
        ("Reed A., Coe B. (2019). Bread without salt. Journal of Baking, 4, 22-30.", "2019"),
        ("Reed, Ann: Sauerteig. Ein Lehrbuch. Ulmen Verlag, Kassel 2018", "2018"),
        ("Ann Reed and Bo Lund, Bread, Elm Press, 2017", "2017"),
    ],
)
def test_authors_are_no_title(work: str, year: str) -> None:
    assert outline(read(f"{TOP}Work\nCook, Elm Inn, 2011 - 2019\n\nPublications\n{work}\n"), "Publications") == (
        f"> {work} / ? / ? / ..{year}"
    )


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Otley High School, Otley, GCSEs, 2006", "> GCSEs / Otley High School / Otley / ..2006"),
        ("Elm University: BN (Hons) Nursing, 2011 – 2014", "> BN (Hons) Nursing / Elm University / ? / 2011..2014"),
        (
            "Fachkraft für Lagerlogistik, BBS Ulmstadt, 2012 - 2015",
            "> Fachkraft für Lagerlogistik / BBS Ulmstadt / ? / 2012..2015",
        ),
    ],
)
def test_a_school_is_told_from_its_town_and_from_what_was_learned(line: str, expected: str) -> None:
    assert outline(read(f"{TOP}Work\nCook, Elm Inn, 2011 - 2019\n\nEducation\n{line}\n"), "Education") == expected


def test_a_german_form_of_training_is_read_by_its_labels() -> None:
    text = (
        "Zeitraum: 09/2010 - 02/2014\nBetrieb: Werft Ulm\nAusbildung: Elektroniker\n\nZeitraum: bis 2010\n"
        "Schule: Ulmengymnasium\nAbschluss: Abitur"
    )
    told = outline(read(f"{TOP}Berufspraxis\nKoch, Hotel Ulme, 2015 - 2019\n\nAusbildung\n{text}\n"), "Ausbildung")
    assert told == "> Elektroniker / Werft Ulm / ? / 2010-09..2014-02\n> Abitur / Ulmengymnasium / ? / ..2010"


def test_an_employer_named_in_a_title_is_not_that_of_the_job_above() -> None:
    lines = "Cocinera\nHotel Olmo S.A.\n2019 - 2021\n\nProfesora en Ulmenhof, 2015 - 2018"
    text = f"{TOP}Trabajo\n{lines}\n\nEstudios\nESO, 2010\n"
    jobs = outline(read(text), "Trabajo").splitlines()
    assert "Hotel Olmo" not in jobs[1]


def test_jobs_above_the_first_known_heading_are_jobs() -> None:
    lines = "Carretillero en Logística Olmo, de enero 2015 a septiembre 2019\nPortero, Hotel Olmo, 2012-2014"
    resume = read(f"{TOP}Lo que hice\n\n{lines}\n\nEstudios\n\nESO, IES Olmo, 2010\n")
    assert [len(section.entries) for section in resume.sections if section.kind.value == "experience"] == [2]


def test_a_bullet_that_is_a_head_keeps_what_it_tells_below_it() -> None:
    text = (
        f"{TOP}Work\n- Store manager, Elm Outdoor, Leeds (2020 - today): 12 staff, stock and rotas\n"
        "- Sales assistant, Oak Shoes, York (2017 - 2020)\n"
    )
    assert outline(read(text), "Work") == (
        "> Store manager / Elm Outdoor / Leeds / 2020..now\n- 12 staff, stock and rotas\n"
        "> Sales assistant / Oak Shoes / York / 2017..2020"
    )


def test_a_job_that_ends_in_its_length_is_one_of_its_own() -> None:
    text = f"{TOP}Jobs\n\nUsher, Elm Stadium\nfooty seasons 2015-2019\n\nNight guard\nOak Cold Stores\n3 yrs\n"
    assert outline(read(text), "Jobs") == (
        "> Usher / Elm Stadium / ? / 2015..2019\n> Night guard / Oak Cold Stores / ? / ?\n+ 3 yrs"
    )


def test_a_break_of_one_year_is_told_of_no_job() -> None:
    text = f"{TOP}Work\nMidwife, Elm Hospital, 2011 to 2014\ncareer break 2014 (6 months, travelled in Ghana)\n"
    assert outline(read(text), "Work").splitlines()[0] == "> Midwife / Elm Hospital / ? / 2011..2014"
    assert "\n- " not in outline(read(text), "Work")


def test_a_school_in_the_bracket_behind_marks_is_the_school() -> None:
    told = outline(
        read(f"{TOP}Work\nCook, Elm Inn, 2015\n\nEducation\nA levels: Art B, French C (Gower College, 2014)\n"),
        "Education",
    )
    assert told == "> A levels: Art B, French C / Gower College / ? / ..2014"


def test_bullets_with_jobs_are_jobs_though_one_has_no_time() -> None:
    text = (
        f"{TOP}Werk:\n* sinds voorjaar 2016 hovenier bij Tuinen Iep\n"
        "* van 2009 tot 2016 medewerker kas bij Kwekerij Iep BV\n* daarvoor vooral thuis met de kinderen\n"
    )
    assert outline(read(text), "Werk") == (
        "> hovenier / Tuinen Iep / ? / 2016..now\n> medewerker kas / Kwekerij Iep BV / ? / 2009..2016\n"
        "> daarvoor vooral thuis met de kinderen / ? / ? / ?"
    )


def test_numbered_jobs_and_a_school_below_a_colon_are_read() -> None:
    text = (
        f"{TOP}Job History:\n1. Elm Poultry, Selma AL - Line Lead (Mar 2022-Present). Lead 14 people.\n"
        "2. Oak Diner, Selma AL - Server (2014-2016)\n\nSchool:\nSelma High, Diploma 2016\n"
    )
    assert outline(read(text), "Job History") == (
        "> Line Lead / Elm Poultry / Selma AL / 2022-03..now\n- Lead 14 people.\n"
        "> Server / Oak Diner / Selma AL / 2014..2016"
    )
    assert [section.kind.value for section in read(text).sections] == ["experience", "education"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("ahora: limpiadora, Limpiezas Olmo S.L., desde 2021", "> limpiadora / Limpiezas Olmo S.L. / ? / 2021..now"),
        ("Stage Manager ...... Theatr Elm ...... 2018 - 2020", "> Stage Manager / Theatr Elm / ? / 2018..2020"),
        ("2012/13 Praktikum im Hotel Olm", "> Praktikum / Hotel Olm / ? / 2012..2013"),
    ],
)
def test_a_head_as_people_type_it_is_read(line: str, expected: str) -> None:
    assert outline(read(f"{TOP}Jobs\n{line}\nKoch, Gasthof Linde, 2009 - 2011\n"), "Jobs").splitlines()[0] == expected


def test_who_is_self_employed_does_not_have_the_work_as_title() -> None:
    line = "Since 2019 self employed, domestic boilers, bathrooms and callouts for two landlords"
    assert outline(read(f"{TOP}Jobs\n{line}\nCook, Oak Inn, 2009 - 2011\n"), "Jobs").startswith(
        "> self employed / ? / ? / 2019..now"
    )


def test_italian_sentences_tell_jobs() -> None:
    text = "Dal 2015 lavoro come sarta presso l'Atelier Olmo di Ragusa: abiti da sposa, riparazioni.\n"
    assert outline(read(f"{TOP}Lavoro\n{text}"), "Lavoro") == (
        "> Sarta / Atelier Olmo / Ragusa / 2015..now\n- abiti da sposa, riparazioni."
    )


def test_a_renewal_is_not_when_a_course_was() -> None:
    text = f"{TOP}Work\nCook, Elm Inn, 2015\n\nEducation\nCAM mercadorias – Escola Olmo – 2014, renovado em 2024\n"
    assert outline(read(text), "Education").splitlines()[0] == "> CAM mercadorias / Escola Olmo / ? / ..2014"


def test_degrees_with_their_schools_below_are_no_list_of_certificates() -> None:
    lines = "2018 – 2020\tIndustriemeister Metall\nIHK-Zentrum Ulmtal\n"
    lines += "bis 2007\tFachoberschulreife\nRealschule Am Stift, Hilmbach"
    assert outline(read(f"{TOP}Beruf\nKoch, Hotel Ulme, 2021 - 2022\n\nAusbildung\n{lines}\n"), "Ausbildung") == (
        "> Industriemeister Metall / IHK-Zentrum Ulmtal / ? / 2018..2020\n"
        "> Fachoberschulreife / Realschule Am Stift / Hilmbach / ..2007"
    )


def test_a_markdown_head_that_ends_in_since_when_ends_there() -> None:
    text = (
        "# Ann Reed\nann@example.org\n\n## Expériences\n"
        "**Boulangère** – Fournil de l'Orme, Besançon – depuis sept. 2019\n"
        "Pétrissage, façonnage, cuisson ; formation de deux apprentis.\n\n## Diplômes\nCAP Boulanger, CFA Orme, 2015\n"
    )
    [job] = read(text).sections[0].entries
    assert (job.title, job.organisation, len(job.bullets)) == ("Boulangère", "Fournil de l'Orme", 1)


def test_the_documents_title_is_no_part_of_the_name() -> None:
    assert (
        read("Currículum de Ann Reed\nann@example.org\n\nTrabajo\nCocinera, Hotel Olmo, 2015 - 2018\n").contact.name
        == "Ann Reed"
    )


def test_a_name_between_underscores_in_a_plain_text_keeps_them() -> None:
    resume = read("Ada Quill\nada@example.org\n\nEXPERIENCE\nClerk, Elm Ltd, 2019 - 2021\n- Moved __main__ files\n")
    assert "Moved __main__ files" in outline(resume, "EXPERIENCE")
