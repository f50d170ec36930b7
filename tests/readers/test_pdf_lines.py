"""Lines that belong together are joined, and others are not."""

import pytest

from tailor.readers.pdf import read_pdf
from tests.readers.dump import dump
from tests.readers.pdf_builder import NAMED, PdfPage, pdf_of


def read(page: PdfPage) -> str:
    return dump(read_pdf(pdf_of(page), "cv.pdf"))


def test_a_wrapped_bullet_is_one_block() -> None:
    page = PdfPage()
    page.text(50, 100, "•").text(62, 100, "Cleaned and sharpened all the instruments of the theatre")
    page.text(62, 112, "before each operation").text(50, 124, "•").text(62, 124, "Kept the stock book")
    assert read(page) == (
        "* Cleaned and sharpened all the instruments of the theatre before each operation\n* Kept the stock book"
    )


def test_a_wrapped_paragraph_is_one_block_and_the_next_one_another() -> None:
    page = PdfPage().lines(
        50,
        100,
        [
            "Locksmith with a broad range of work on historic doors, safes and strongrooms, who",
            "likes to explain what he does. Looks for a workshop that trains apprentices and that",
            "repairs more than it replaces.",
        ],
        leading=13,
    )
    page.lines(50, 152, ["Available at once, and willing to travel within the country for a project that is worth it."])
    assert read(page) == (
        "- Locksmith with a broad range of work on historic doors, safes and strongrooms, who likes to explain what he"
        " does. Looks for a workshop that trains apprentices and that repairs more than it replaces.\n"
        "- Available at once, and willing to travel within the country for a project that is worth it."
    )


def test_short_lines_below_each_other_stay_apart() -> None:
    texts = [
        "Orla Brannigan",
        "12 Quay Lane",
        "Sligo",
        "orla@example.org",
        "071 555 0143",
        "Forklift licence",
        "Hot work",
    ]
    assert read(PdfPage().lines(50, 100, texts)).splitlines() == [f"- {text}" for text in texts]


def test_names_in_a_narrow_column_stay_apart_although_an_address_breaks_there() -> None:
    page = PdfPage().lines(
        400, 50, ["example.org/in/ann-of-", "leeds (Profile)", "Change Management", "Benefits and Pay"]
    )
    page.lines(400, 150, ["Prevention Adviser III", "Insights Practitioner"])
    assert "Change Management\n- Benefits and Pay" in read(page)
    assert "Prevention Adviser III\n- Insights Practitioner" in read(page)


def test_the_last_word_of_a_list_between_commas_belongs_to_it() -> None:
    page = PdfPage().lines(400, 50, ["Mechanics, Level Design, Player", "Psychology"]).text(400, 120, "Chess, Go")
    assert "- Mechanics, Level Design, Player Psychology\n- Chess, Go" in read(page)


def test_sentences_of_a_line_each_stay_apart_where_no_line_is_broken() -> None:
    sentences = [
        "Bought the flowers at the market four mornings a week.",
        "Led a team of three and two Saturday helpers there.",
    ]
    assert read(PdfPage().lines(50, 50, sentences)) == "".join(["- ", sentences[0], "\n- ", sentences[1]])


def test_a_labelled_line_below_a_title_with_its_date_is_no_part_of_the_title() -> None:
    page = PdfPage().text(50, 50, "PhD in Geography, Utrecht Science University of the North").text(500, 50, "2016")
    page.text(50, 62, 'Dissertation: "Salt and memory in the marshes of the northern sea"').text(50, 90, "Skills")
    assert "2016\n- Dissertation:" in read(page)


def test_a_label_in_capitals_among_others_is_one_cell_of_a_table() -> None:
    page = PdfPage()
    for y, cells in (
        (50, ("Technik", "Hydraulik, Pneumatik")),
        (65, ("EDV", "Word, Excel")),
        (80, ("Sprachen", "Dutch")),
    ):
        page.text(50, y, cells[0]).text(150, y, cells[1])
    assert read(page) == "- Technik → Hydraulik, Pneumatik\n- EDV → Word, Excel\n- Sprachen → Dutch"


def test_the_parts_of_an_address_block_stay_apart() -> None:
    texts = [
        "555 0143 and 555 0144 evenings",
        "orla.brannigan.of.sligo@example.org",
        "www.example.org/orla/brannigan.of",
    ]
    texts += ["12 Quay Lane and Old Harbour", "Sligo"]
    assert read(PdfPage().lines(50, 100, texts)).splitlines() == [f"- {text}" for text in texts]


def test_a_label_in_capitals_above_others_that_are_set_to_the_right_is_one_cell_of_a_table() -> None:
    page = PdfPage()
    for x, y, label, value in (
        (85.6, 51, "EDV", "Word, Excel"),
        (77.9, 65, "Fabgo", "Loading"),
        (77.3, 79, "Aboud", "Lifts"),
    ):
        page.text(x, y, label).text(120, y, value)
    page.text(120, 110, "Rows on Sundays").text(120, 140, "Sings in a choir")
    assert read(page).splitlines()[:3] == ["- EDV → Word, Excel", "- Fabgo → Loading", "- Aboud → Lifts"]


def test_labelled_lines_stay_apart_although_one_is_full() -> None:
    page = PdfPage()
    for row, (label, rest) in enumerate(
        (
            ("Tools:", "lathe, drill press, band saw, planer, router table, sander, clamps"),
            ("Wood:", "oak, ash"),
            ("Other:", "first aid"),
        )
    ):
        page.text(50, 100 + 12 * row, label, "Helvetica-Bold").text(83.5, 100 + 12 * row, rest)
    assert read(page).splitlines() == [
        "- Tools: lathe, drill press, band saw, planer, router table, sander, clamps",
        "- Wood: oak, ash",
        "- Other: first aid",
    ]


def test_a_change_of_look_begins_a_new_block() -> None:
    page = PdfPage().text(50, 100, "Head cook of the great and famous hotel by the lake", "Helvetica-Bold")
    page.text(50, 112, "Hotel Seeblick").text(
        50, 124, "in Arbon, at the lake of Constance, since 2011", "Helvetica-Oblique"
    )
    assert len(read(page).splitlines()) == 3


@pytest.mark.parametrize(
    ("above", "below", "joined"),
    [
        ("who took over the manage-", "ment of the dairy", "who took over the management of the dairy"),
        ("who led the cross-", "functional team of it", "who led the cross-functional team of it"),
        ("who wrote a data-", "driven plan for them", "who wrote a data-driven plan for them"),
        ("who did the short-", "and long-term plans", "who did the short- and long-term plans"),
        ("who lived at Saint-", "Malo for two years", "who lived at Saint-Malo for two years"),
        ("who was there 2011-", "2013 as a carpenter", "who was there 2011-2013 as a carpenter"),
        ("who baked all the gluten-", "free bread of it", "who baked all the gluten-free bread of it"),
        ("who cooked for lactose-", "free and vegan guests", "who cooked for lactose-free and vegan guests"),
        ("who set up a Kubernetes-", "based platform for it", "who set up a Kubernetes-based platform for it"),
        ("who then co-", "founded a small dairy", "who then co-founded a small dairy"),
        ("who is HACCP-", "trained and certified", "who is HACCP-trained and certified"),
        ("who taught A-", "level chemistry here", "who taught A-level chemistry here"),
        ("who drew the BIM-", "modelled halls of it", "who drew the BIM-modelled halls of it"),
        ("who made a Ramadan-", "ready menu for them", "who made a Ramadan-ready menu for them"),
        ("who has the state-of-the-", "art tools of it", "who has the state-of-the-art tools of it"),
        ("who took Mandarin-", "speaking guests along", "who took Mandarin-speaking guests along"),
        ("who studied the immuno-", "logical tests of it", "who studied the immunological tests of it"),
        ("who led the rehabili-", "tation of the dogs", "who led the rehabilitation of the dogs"),
        ("die viele Kranken-", "schwestern schulte", "die viele Krankenschwestern schulte"),
        ("die den Jahresab-", "schluss erstellte", "die den Jahresabschluss erstellte"),
        ("qui a suivi le per-", "fectionnement alors", "qui a suivi le perfectionnement alors"),
        ("who did the filing and/", "or the phone calls", "who did the filing and/or the phone calls"),
    ],
)
def test_words_that_a_line_end_cuts_are_joined_as_they_are_written(above: str, below: str, joined: str) -> None:
    page = PdfPage().text(50, 100, "•").text(62, 100, f"A person of many talents {above}").text(62, 112, below)
    assert read(page) == f"* A person of many talents {joined}"


def test_a_word_written_with_a_hyphen_elsewhere_keeps_it_at_a_line_end() -> None:
    page = PdfPage().text(50, 80, "Expert (of tele-medicine).").text(50, 100, "•")
    page.text(62, 100, "Built up the first unit of the region for tele-").text(62, 112, "medicine")
    assert read(page).splitlines()[1] == "* Built up the first unit of the region for tele-medicine"


def test_a_soft_hyphen_that_a_browser_paints_as_a_space_of_no_advance_parts_no_word() -> None:
    page = PdfPage().text(50, 100, "Kept the sal").text(103.36, 100, " ").text(103.36, 100, "ters of the inn")
    assert read(page) == "- Kept the salters of the inn"


@pytest.mark.parametrize(("painted", "joined"), [(" ", "wellspring"), ("", "well-spring")])
def test_a_hyphen_at_a_line_end_stays_unless_it_is_painted_on_a_soft_one(painted: str, joined: str) -> None:
    page = PdfPage().text(50, 100, "•").text(62, 100, "A person of many talents, of whom many know the old well")
    page.text(306.6, 100, painted).text(306.6, 100, "-").text(62, 112, "spring of the town")
    assert read(page) == f"* A person of many talents, of whom many know the old {joined} of the town"


def test_a_justified_line_of_a_narrow_column_is_one_line() -> None:
    page = PdfPage().text(50, 100, "•").text(62, 100, "Sharpened saws for joiners", options="20 Tw")
    assert read(page) == "* Sharpened saws for joiners"


@pytest.mark.parametrize(("words", "width"), [("Sawmill-machinery Maintenance", 42), ("Elm Works, Saw Doctor –", 19.5)])
def test_few_words_between_the_edges_of_justified_lines_are_one_line(words: str, width: float) -> None:
    page = PdfPage().text(62, 100, words, "Courier", options=f"{width} Tw")
    page.text(62, 112, "Sharpened saws for joiners", "Courier", options="20 Tw")
    page.text(62, 124, "of the town", "Courier")
    assert " ".join(read(page).split("\n- ")) == f"- {words} Sharpened saws for joiners of the town"


def test_names_that_are_set_apart_evenly_are_cells_though_one_space_parts_them() -> None:
    page = PdfPage().text(50, 100, "Saws Planes Chisels Routers", options="20 Tw")
    assert read(page) == "- Saws → Planes → Chisels → Routers"


def test_cells_that_several_spaces_part_evenly_are_cells() -> None:
    assert read(PdfPage().text(50, 100, "Joiner     Elm Works     2019")) == "- Joiner → Elm Works → 2019"


def test_powers_stay_as_they_are_written() -> None:
    assert read(PdfPage().text(50, 100, "Tiled 340 m² and filled 12 m³")) == "- Tiled 340 m² and filled 12 m³"


def test_a_raised_ending_belongs_to_its_line() -> None:
    page = PdfPage().text(50, 100, "Won the 1").text(94.5, 96, "st", size=6).text(103, 100, "prize of the guild")
    page.text(50, 112, "And the next line")
    assert read(page) == "- Won the 1st prize of the guild\n- And the next line"


@pytest.mark.parametrize("options", ["3 Tc", "5 Tc 4 Tw"])
def test_a_heading_with_letters_set_apart_is_read_as_words(options: str) -> None:
    page = PdfPage().text(50, 100, "WORK EXPERIENCE", "Helvetica-Bold", options=options).text(50, 130, "as a baker")
    assert read(page).splitlines()[0] == "- WORK EXPERIENCE"


def test_short_words_of_letters_set_apart_stay_whole_where_spaces_are_typed() -> None:
    page = PdfPage().text(50, 100, "Groom at a stud").text(50, 130, "TO", size=6, options="1 Tc")
    assert read(page).splitlines()[1] == "- TO"


def test_a_heading_spread_as_far_as_a_narrow_space_is_whole_where_spaces_are_typed() -> None:
    page = PdfPage().text(50, 130, "Groom at a stud")
    page.text(50, 100, "PROFESSIONAL EXPERIENCE", "Helvetica-Bold", size=10, options="1 Tc")
    assert read(page).splitlines()[0] == "- PROFESSIONAL EXPERIENCE"


def test_a_title_that_goes_on_below_its_date_is_one() -> None:
    page = PdfPage()
    for row, (title, rest) in enumerate(
        (("Prize of the guild of", "Bakers"), ("Medal of rye", ""), ("Prize of millers", ""))
    ):
        y = 100 + 50 * row
        page.text(50, y, title, "Helvetica-Bold").text(160, y, f"May 201{row}").text(50, y + 12, rest, "Helvetica-Bold")
        page.text(50, y + (24 if rest else 12), "Given by the guild")
    assert read(page).splitlines()[:2] == ["- Prize of the guild of Bakers → May 2010", "- Given by the guild"]


def test_titles_with_dates_and_employers_in_bold_below_stay_apart() -> None:
    page = PdfPage()
    for row in range(3):
        y = 100 + 50 * row
        page.text(50, y, "Stable of the hills Ltd", "Helvetica-Bold").text(160, y, f"May 201{row}")
        page.text(50, y + 12, "Groom", "Helvetica-Bold").text(50, y + 24, "Fed the horses")
    assert read(page).splitlines()[1:2] == ["- Groom"]


def test_a_full_line_that_ends_in_dates_ends_its_entry() -> None:
    page = PdfPage().lines(
        50, 100, ["Degree in agriculture, School of the Hills, Lund (2008 - 2012)", "Diploma (2005)"]
    )
    page.text(50, 200, "A line that reaches as far as the first one of them all")
    assert read(page).splitlines()[:2] == [
        "- Degree in agriculture, School of the Hills, Lund (2008 - 2012)",
        "- Diploma (2005)",
    ]


def test_a_bullet_set_in_double_spacing_is_one_block() -> None:
    page = PdfPage()
    for row, text in enumerate(("• Fed the horses of four owners twice a day and", "took them out", "• Mucked out")):
        page.text(50 + (8 if row == 1 else 0), 100 + 22 * row, text)
    assert read(page) == "* Fed the horses of four owners twice a day and took them out\n* Mucked out"


def test_letters_that_files_write_in_odd_ways_become_plain_ones() -> None:
    page = PdfPage().text(50, 100, "BnancCal ofFBcer eG", NAMED)
    assert read(page) == "- financ-al officer é"


def test_a_text_painted_twice_is_read_once() -> None:
    page = PdfPage().text(50, 100, "Success story of a miller").text(50.3, 100, "Success story of a miller")
    assert read(page) == "- Success story of a miller"


def test_dots_that_lead_to_a_date_are_a_gap() -> None:
    page = PdfPage().text(50, 100, "Ward sister, Truro" + "." * 60 + "2015 - 2020")
    assert read(page) == "- Ward sister, Truro → 2015 - 2020"


def test_centred_lines_of_contact_stay_apart() -> None:
    page = (
        PdfPage()
        .text(200, 100, "Electrician and licensed contractor", "Courier")
        .text(206, 112, "+31 555 0190, Rotterdam, Blijdorp", "Courier")
    )
    assert len(read(page).splitlines()) == 2


def test_gaps_far_wider_than_a_space_are_tabs() -> None:
    page = PdfPage()
    for word, x in (("Plumbing", 50), ("Gas fitting", 105), ("Soldering", 165)):
        page.text(x, 100, word)
    page.text(50, 140, "The rest of the page is a longer line of ordinary text, which sets the width of it all")
    assert read(page).splitlines()[0] == "- Plumbing → Gas fitting → Soldering"


def test_a_typewriter_font_has_spaces_and_no_tabs() -> None:
    assert (
        read(PdfPage().text(50, 100, "Jan 2019 - Dec 2021 in Reading", "Courier")) == "- Jan 2019 - Dec 2021 in Reading"
    )


def test_style_tells_size_weight_colour_place_and_gap() -> None:
    page = PdfPage().text(50, 100, "Carpentry", "Helvetica-Bold", 14, color="0.8 0 0 rg").text(60, 140, "Oak and ash")
    heading, line = read_pdf(pdf_of(page), "cv.pdf").blocks
    assert (heading.style.size, heading.style.bold, heading.style.color) == (14, True, "#cc0000")
    assert (heading.style.font, heading.style.left, heading.style.indent) == ("Helvetica-Bold", 50, 0)
    assert (line.style.bold, line.style.left, line.style.indent) == (False, 60, 10)
    assert line.style.gap == pytest.approx(2.9, abs=0.1)
    assert heading.style.top == pytest.approx(89, abs=0.5)


def test_the_bold_beginning_of_a_line_is_counted() -> None:
    page = PdfPage().text(50, 100, "Shepherd,", "Helvetica-Bold").text(101, 100, "Isle of Mull")
    (block,) = read_pdf(pdf_of(page), "cv.pdf").blocks
    assert (block.text, block.bold_start, block.style.bold) == ("Shepherd, Isle of Mull", 9, False)


def test_numbered_lines_become_bullets() -> None:
    page = PdfPage().lines(50, 100, ["1. Feed the animals", "2. Clean the stables", "3. Keep the records"])
    assert read(page) == "* Feed the animals\n* Clean the stables\n* Keep the records"


def test_the_title_property_is_a_fact() -> None:
    document = read_pdf(
        pdf_of(PdfPage().text(50, 50, "Welder wanted in Hull, at once"), title="Welder - Hull"), "job.pdf"
    )
    assert document.fact("page_title") == "Welder - Hull"
    assert (document.source, document.format) == ("job.pdf", "pdf")


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Keeps the drawings of all our harbours and of the ships there, on paper, at harbour-", "papers.example.org"),
        (
            "Writes to the pilots of the northern ports and to their families, from ann@example-",
            "harbour.example daily",
        ),
    ],
)
def test_an_address_keeps_its_hyphen_at_a_line_end(above: str, below: str) -> None:
    assert f"{above}{below}" in read(PdfPage().lines(50, 100, [above, below]))


def test_a_hyphen_written_with_the_soft_hyphens_code_is_a_hyphen() -> None:
    first = PdfPage().text(50, 40, "Ran well\xadknown real\xadtime feeds for retail\xad").text(50, 54, "ers in Oban")
    assert "Ran well-known real-time feeds for retailers in Oban" in " ".join(
        read_pdf(pdf_of(first), "a.pdf").text.split()
    )


def test_a_word_in_another_weight_behind_a_tab_without_room_is_a_word_of_its_own() -> None:
    page = (
        PdfPage().text(50, 100, "Pilot", "Helvetica-Bold").text(72.23, 100, "June 2013 and later, in the port of Larne")
    )
    assert read(page).replace(" → ", " ") == "- Pilot June 2013 and later, in the port of Larne"
