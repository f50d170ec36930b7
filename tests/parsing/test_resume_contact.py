import pytest

from tailor.model import Block, Document, Link, ProfileLink, SectionKind, Style
from tailor.parsing.resume import parse_resume
from tests.parsing.resume_outline import outline, read

BODY = "\n\nEXPERIENCE\n\nNurse, Elm Hospital, 2019 – 2021\n\nSKILLS\n\nTriage\n"


@pytest.mark.parametrize(
    "top",
    [
        "Ann Example\nStaff Nurse\nann@example.org | (415) 555-0142 | Austin, TX | linkedin.com/in/ann-example",
        "ANN EXAMPLE\nStaff Nurse\nAustin, TX\n(415) 555-0142\nann@example.org\nlinkedin.com/in/ann-example",
        (
            "Curriculum Vitae\nAnn Example\nStaff Nurse\nE-mail: ann@example.org\nPhone: (415) 555-0142\n"
            "Address: Austin, TX\nLinkedIn: linkedin.com/in/ann-example"
        ),
        "Ann Example – Staff Nurse\n✉ ann@example.org ☎ (415) 555-0142 ⌂ Austin, TX linkedin.com/in/ann-example",
        "Ann Example\nStaff Nurse\n◉ Austin, TX\n✆ (415) 555-0142\n◎ ann@example.org\nlinkedin.com/in/ann-example",
        "Ann Example\tann@example.org\nStaff Nurse\t(415) 555-0142\nAustin, TX\tlinkedin.com/in/ann-example",
    ],
)
def test_contact_data_are_found_in_every_arrangement(top: str) -> None:
    resume = read(top + BODY)
    contact = resume.contact
    assert contact.name.title() == "Ann Example"
    assert (contact.email, contact.phone, contact.location) == ("ann@example.org", "(415) 555-0142", "Austin, TX")
    assert contact.links == (ProfileLink("https://linkedin.com/in/ann-example"),)
    assert resume.headline == "Staff Nurse"


@pytest.mark.parametrize(
    "phone",
    [
        "+44 20 7946 0958",
        "(415) 555-0142",
        "01632 960123",
        "030 12345-67",
        "06 39 98 01 23",
        "+1-415-555-0199",
        "029 2018 0155",
        "+44 29 2018 0155",
        "+34 612 34 56 78",
        "0176/5550123",
        "01632 / 96 01 23",
        "(01632) / 96 01 23",
        "+49 (0)1632 / 96 01 23",
        "+44 1632 / 960 123",
        "06 - 3998 0123",
        "01632 – 960 123",
        "01632 / 960 12 - 34",
    ],
)
def test_a_phone_number_is_kept_as_written(phone: str) -> None:
    assert read(f"Ann Example\nann@example.org, {phone}{BODY}").contact.phone == phone


def test_two_numbers_beside_each_other_are_two() -> None:
    assert read(f"Ann Example\nann@example.org, 01632 960123 / 01632 960456{BODY}").contact.phone == "01632 960123"


@pytest.mark.parametrize(
    "halves", [("ann.example@exam", "ple.org"), ("ann.example", "@example.org"), ("ann.e-", "x@example.org")]
)
def test_an_address_broken_over_lines_is_whole(halves: tuple[str, str]) -> None:
    above, below = halves
    assert read(f"Ann Example\nStaff Nurse\n{above}\n{below}{BODY}").contact.email == above + below


@pytest.mark.parametrize("place", ["Exampleton", "Castrillo de la Vega", "Bad Beispiel"])
def test_the_place_below_or_beside_its_label_is_the_location(place: str) -> None:
    stacked = f"Ann Example\nEmail\nann@example.org\nLocation\n{place}\nPhone\n01632 960123{BODY}"
    assert read(stacked).contact.location == place
    table = f"Personal details\n\nName\tAnn Example\nDirección\t{place}\nE-mail\tann@example.org{BODY}"
    assert read(table).contact.location == place


def test_an_address_at_the_foot_of_the_page_is_found() -> None:
    contact = read(f"Ann Example\nStaff Nurse{BODY}\nExampleton\n+44 20 7946 0958 • ann@example.org\n").contact
    assert (contact.email, contact.phone, contact.location) == ("ann@example.org", "+44 20 7946 0958", "Exampleton")


def test_the_address_of_a_referee_is_not_the_candidates() -> None:
    assert not read(f"Ann Example\nStaff Nurse{BODY}\nREFERENCES\n\nJo Bloggs, jo@example.org\n").contact.email


@pytest.mark.parametrize(
    "top", ["Exampleton | ann@example.org | 01632 960123", "Staff Nurse\nExampleton\n01632 960123\nann@example.org"]
)
def test_a_town_that_no_table_knows_is_told_by_the_addresses_beside_it(top: str) -> None:
    assert read(f"Ann Example\n{top}{BODY}").contact.location == "Exampleton"


@pytest.mark.parametrize("name", ["Ann Example, Staff Nurse, Theatre", "Ann Example's CV", "Ann Example – Resume"])
def test_a_name_ends_before_a_title_and_before_what_the_file_is(name: str) -> None:
    assert read(f"{name}\nann@example.org{BODY}").contact.name == "Ann Example"


@pytest.mark.parametrize("text", ["2019 – 2021", "SW1A 1AA", "80331 München", "12.03.1990"])
def test_years_and_postcodes_are_no_phone_numbers(text: str) -> None:
    assert not read(f"Ann Example\nann@example.org\n{text}{BODY}").contact.phone


@pytest.mark.parametrize(
    "place",
    [
        "London, UK",
        "Austin, TX",
        "80331 München, Germany",
        "Remote",
        "Lyon",
        "São Paulo, SP",
        "Clevedon, England",
        "Exampleton, IL, US",
        "40033 Olmeto (BO)",
        "8610 Usterau (ZH)",
        "35520 Melvaux (35)",
    ],
)
def test_a_place_is_the_location(place: str) -> None:
    assert read(f"Ann Example\nann@example.org\n{place}{BODY}").contact.location == place


@pytest.mark.parametrize("told", ["1200 Betten (Klinik)", "5000 Follower (Instagram)"])
def test_a_number_of_things_is_no_place(told: str) -> None:
    assert not read(f"Ann Example\nann@example.org\n{told}{BODY}").contact.location


def test_the_street_stands_before_a_town_with_its_province() -> None:
    contact = read(f"Ann Example\nann@example.org\nVia dei Tigli 7\n40033 Olmeto (BO){BODY}").contact
    assert contact.location == "Via dei Tigli 7, 40033 Olmeto (BO)"


def test_a_paragraph_below_the_name_is_the_summary() -> None:
    summary = "Nurse with nine years on acute wards, calm under pressure and trusted with mentoring."
    assert outline(read(f"Ann Example\nann@example.org\n\n{summary}{BODY}"), "") == summary


def test_what_the_header_says_besides_is_kept() -> None:
    resume = read(f"Ann Example\nann@example.org\nDate of birth: 12.03.1990\nClean driving licence{BODY}")
    assert outline(resume, "") == "Date of birth: 12.03.1990\nClean driving licence"


def test_a_second_address_is_kept() -> None:
    resume = read(f"Ann Example\nann@example.org, a.example@example.net{BODY}")
    assert resume.contact.email == "ann@example.org"
    assert outline(resume, "") == "a.example@example.net"


def test_the_largest_line_behind_a_sidebar_is_the_name() -> None:
    def line(text: str, size: float) -> Block:
        return Block(text, style=Style(size=size, page=1))

    blocks = (
        line("Contact", 13), line("ann@example.org", 10), line("Skills", 13), line("Triage", 10),
        line("Ann Example", 26), line("Staff Nurse", 12), line("Leeds, UK", 12),
        line("Experience", 13), line("Nurse, Elm Hospital, 2019 – 2021", 10),
    )  # fmt: skip
    resume = parse_resume(Document("ann.pdf", "pdf", "", blocks))
    assert (resume.contact.name, resume.headline, resume.contact.location) == (
        "Ann Example",
        "Staff Nurse",
        "Leeds, UK",
    )
    assert resume.contact.email == "ann@example.org"
    assert [section.heading for section in resume.sections] == ["Contact", "Skills", "Experience"]
    assert outline(resume, "Contact") == "ann@example.org"


def test_addresses_behind_words_and_icons_are_links() -> None:
    blocks = (
        Block("Ann Example"),
        Block("ann@example.org", links=(Link("mailto:ann@example.org", 0, 15),)),
        Block("", links=(Link("https://github.com/ann-example"),)),
        Block("My site", links=(Link("https://ann.example", 0, 7),)),
        Block("SKILLS"),
        Block("SQL, Python"),
    )
    contact = parse_resume(Document("ann.docx", "docx", "", blocks)).contact
    assert [link.url for link in contact.links] == ["https://ann.example", "https://github.com/ann-example"]
    assert contact.email == "ann@example.org"


def test_an_address_that_was_broken_at_a_hyphen_is_whole() -> None:
    contact = read("Ann Example\nann@example.org\nlinkedin.com/in/ann-\nexample\n\nSKILLS\nCare\n").contact
    assert contact.links == (ProfileLink("https://linkedin.com/in/ann-example"),)


def test_the_address_behind_a_broken_one_is_the_same() -> None:
    url = "https://linkedin.com/in/ann-example"
    lines = ("Ann Example", "linkedin.com/in/ann-", "example", "SKILLS", "Care")
    links = ((), (Link(url, 0, 20),), (Link(url, 0, 7),), (), ())
    blocks = tuple(Block(text, links=links[at]) for at, text in enumerate(lines))
    assert parse_resume(Document("a.pdf", "pdf", "\n".join(lines), blocks)).contact.links == (ProfileLink(url),)


def test_languages_below_each_other_that_became_one_line_are_two() -> None:
    text = "Ann Example\n\nSKILLS\nCare\n\nLANGUAGES\nEnglish (Native) Norwegian (Fluent)\n"
    assert outline(read(text), "LANGUAGES") == "= : English <Native>, Norwegian <Fluent>"


@pytest.mark.parametrize("headline", ["Doula", "Luthier", "Arborist", "Puppeteer", "Maker of Masks"])
@pytest.mark.parametrize(
    "below", ["ann@example.org | (415) 555-0142", "Austin, TX\nann@example.org", "ann@example.org\nAustin, TX"]
)
def test_a_profession_that_no_table_knows_below_the_name_is_the_headline(headline: str, below: str) -> None:
    resume = read(f"Ann Example\n{headline}\n{below}{BODY}")
    assert resume.headline == headline
    assert resume.contact.location == ("Austin, TX" if "Austin" in below else "")


@pytest.mark.parametrize("place", ["Leeds", "Villanueva de los Olmos", "Elm Lane 3"])
def test_a_line_with_a_sign_of_a_place_below_the_name_is_no_headline(place: str) -> None:
    assert read(f"Ann Example\n{place}\nann@example.org{BODY}").headline == ""


@pytest.mark.parametrize("label", ["Tel.", "Phone", "Tel"])
def test_the_label_of_a_number_behind_the_address_is_no_part_of_it(label: str) -> None:
    contact = read(f"Ann Example\n3 Elm Lane, Austin, TX, {label} (415) 555-0142, ann@example.org{BODY}").contact
    assert (contact.location, contact.phone) == ("3 Elm Lane, Austin, TX", "(415) 555-0142")


@pytest.mark.parametrize("label", ["E-mail ID", "Email Id", "Mail ID", "Gmail ID"])
def test_the_label_of_an_address_is_no_place(label: str) -> None:
    contact = read(f"Ann Example\nMobile No: 01632 960123\n{label}: ann@example.org{BODY}").contact
    assert (contact.email, contact.phone, contact.location) == ("ann@example.org", "01632 960123", "")


def test_a_labelled_address_is_the_location_though_a_house_is_named_as_a_post_is() -> None:
    address = "Flat 3, Director Residency, Exampleton, Leeds, United Kingdom"
    assert read(f"Ann Example\nann@example.org\nAddress: {address}{BODY}").contact.location == address


@pytest.mark.parametrize(
    "headline",
    [
        "Transport Manager at Elm Haulage | CPC holder | Keeping 60 lorries on the road | Speaker",
        "Helping wards run calmly every night | Nurse Manager | Mentor",
        "Cook | Feeding two hundred guests a day | ex-hotel",
    ],
)
def test_what_somebody_stands_for_belongs_to_the_headline(headline: str) -> None:
    assert read(f"Ann Example\n{headline}\nLeeds, UK\nann@example.org{BODY}").headline == headline


@pytest.mark.parametrize(
    "line", ["Cook | Leeds, UK | born 1990", "Cook | Nationality: Irish | ready to move at any time"]
)
def test_facts_about_the_person_are_no_headline(line: str) -> None:
    assert read(f"Ann Example\n{line}\nann@example.org{BODY}").headline == "Cook"


@pytest.mark.parametrize("town", ["Pune - 411 038", "Pune - 411038"])
def test_an_indian_towns_code_belongs_to_the_address(town: str) -> None:
    resume = read(
        f"Asha Rao\nFlat No. 7, Kothrud, {town}\nMob: +91 98000 00127\n\nEDUCATION\nB.Com, Elm College, 2017\n"
    )
    assert resume.contact.location == f"Flat No. 7, Kothrud, {town}"


@pytest.mark.parametrize(
    ("line", "heading", "names"),
    [
        ("Tickets: Crane (CPCS), IPAF 3a, PASMA", "Tickets", ["Crane (CPCS)", "IPAF 3a", "PASMA"]),
        ("Clean driving licence, DBS checked, First Aid at Work", "", ["Clean driving licence", "DBS checked"]),
    ],
)
def test_a_list_of_certificates_above_the_first_heading_is_a_section(line: str, heading: str, names: list[str]) -> None:
    resume = read(f"Ann Example\nann@example.org\n{line}\n\nEXPERIENCE\nFitter, Elm Works, 2015 - 2020\n- Fitted\n")
    first = resume.sections[0]
    assert (first.kind, first.heading) == (SectionKind.CERTIFICATIONS, heading)
    assert [entry.title for entry in first.entries][: len(names)] == names


@pytest.mark.parametrize(
    ("line", "location"),
    [
        ("ann@example.org – 01632 960123 – Plouvorn (29)", "Plouvorn (29)"),
        ("ann@example.org | Dirección: Calle del Olmo 4, 50003, Zaragoza, España (Domicilio)", "Calle del Olmo 4"),
    ],
)
def test_a_town_with_its_code_is_the_place_and_which_address_it_is_no_part_of_it(line: str, location: str) -> None:
    resume = read(f"Ann Example\n{line}\n\nEXPERIENCE\nFitter, Elm Works, 2015 - 2020\n- Fitted\n")
    assert resume.contact.location.startswith(location)
    assert "Domicilio" not in resume.contact.location


@pytest.mark.parametrize(
    ("lines", "phone"),
    [
        ("Elm Hall, Otley · +44\n(0)1632 960 142 · ann@example.org", "+44 (0)1632 960 142"),
        ("Otley | +44 1632\n960 142 | ann@example.org", "+44 1632 960 142"),
        ("Lyon | +33\n6 12 34 56 78 | ann@example.org", "+33 6 12 34 56 78"),
        ("Otley | ann@example.org | +44 1632 960142\n12 Elm Road", "+44 1632 960142"),
        ("Oslo | ann@example.org | +47 2255 5014\n12 3456 Elm Road", "+47 2255 5014"),
    ],
)
def test_a_number_broken_over_the_line_keeps_its_countrys_code(lines: str, phone: str) -> None:
    text = f"Ann Reed\n{lines}\n\nEXPERIENCE\n\nClerk, Elm Ltd, 2001 - 2004\n"
    assert read(text).contact.phone == phone
