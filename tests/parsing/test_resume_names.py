import pytest

from tailor.model import Block, Document, NoteKind, Resume, Style
from tailor.parsing import parse_resume
from tailor.readers import document_from_text
from tests.parsing.resume_outline import outline, read

BODY = "\n\nEXPERIENCE\nBaker, Crumb Bakery, 2020 - 2023\n- Baked bread\n\nSKILLS\nSourdough\n"


def lines_besides(resume: Resume) -> list[str]:
    return [line.text for section in resume.sections if not section.heading for line in section.lines]


@pytest.mark.parametrize(
    "first",
    [
        "Ivo Marrable | ivo@example.org | 555-0143",
        "Ivo Marrable | ivo@example.org",
        "Ivo Marrable - ivo@example.org",
        "Ivo Marrable, ivo@example.org, 555-0143",
        "Ivo Marrable ivo@example.org",
        "Ivo Marrable <ivo@example.org>",
        "Ivo Marrable (ivo@example.org)",
        "Ivo Marrable, e-mail: ivo@example.org, phone: 555-0143",
        "Ivo Marrable\tivo@example.org",
    ],
)
def test_a_name_is_found_that_shares_its_line_with_an_address(first: str) -> None:
    resume = read(first + BODY)
    assert (resume.contact.name, resume.contact.email) == ("Ivo Marrable", "ivo@example.org")
    assert lines_besides(resume) == []
    assert resume.notes == ()


@pytest.mark.parametrize("first", ["**Ivo Marrable** | ivo@example.org", "# Ivo Marrable | ivo@example.org"])
def test_a_name_is_found_that_shares_its_line_in_markdown(first: str) -> None:
    resume = parse_resume(document_from_text(first + BODY, "resume.md"))
    assert (resume.contact.name, resume.contact.email) == ("Ivo Marrable", "ivo@example.org")


def test_a_name_with_its_town_and_address_between_commas_is_read() -> None:
    contact = read("Ivo Marrable, Port Arthur, TX, ivo@example.org, (409) 555-0143" + BODY).contact
    assert (contact.name, contact.location, contact.email, contact.phone) == (
        "Ivo Marrable",
        "Port Arthur, TX",
        "ivo@example.org",
        "(409) 555-0143",
    )


@pytest.mark.parametrize("first", ["E-mail: ivo@example.org", "Email ivo@example.org", "Leeds, UK | ivo@example.org"])
def test_the_words_before_an_address_are_not_always_a_name_and_a_missing_name_is_told(first: str) -> None:
    resume = read(first + BODY)
    assert resume.contact.name == ""
    assert [note.text for note in resume.notes if note.kind is NoteKind.OTHER] == [
        "no name was found; put the name on a line of its own at the top of the resume"
    ]


@pytest.mark.parametrize(
    ("top", "headline"),
    [
        ("Ivo Marrable, M.Ed.\nivo@example.org", "M.Ed."),
        ("Ivo Marrable, RN, BSN | ivo@example.org", "RN, BSN"),
        ("Ivo Marrable, CPA, ivo@example.org, 555-0143", "CPA"),
        ("Ivo Marrable, B.Ed. (Hons)\nPrimary Teacher\nivo@example.org", "Primary Teacher, B.Ed. (Hons)"),
        ("Ivo Marrable\nRGN, MSc\nivo@example.org", "RGN, MSc"),
        ("Ivo Marrable, RN\nStaff Nurse | Ward Manager\nivo@example.org", "Staff Nurse | Ward Manager | RN"),
    ],
)
def test_the_letters_behind_a_name_stand_in_the_headline(top: str, headline: str) -> None:
    resume = read(top + BODY)
    assert (resume.contact.name, resume.headline) == ("Ivo Marrable", headline)
    assert lines_besides(resume) == []


def test_a_generation_behind_the_name_stays_with_it() -> None:
    resume = read("Ivo Marrable, Jr.\nivo@example.org" + BODY)
    assert (resume.contact.name, resume.headline) == ("Ivo Marrable, Jr.", "")
    assert outline(resume, "SKILLS") == "= : Sourdough"


def test_an_address_with_the_first_half_of_a_postcode_is_the_location() -> None:
    resume = read("Ivo Marrable\n12 Elm Lane, Leeds LS6 | 07700 900123 | ivo@example.org" + BODY)
    assert resume.contact.location == "12 Elm Lane, Leeds LS6"
    assert lines_besides(resume) == []


def test_the_one_top_heading_is_the_name_beside_larger_letters() -> None:
    small = 'style="font-size: 10px"'
    html = (
        f'<h1>Ivo Marrable</h1><div style="font-size: 15px">Crumb Whisperer</div><p {small}>ivo@example.org</p>'
        f"<h2>Experience</h2><p {small}>Baker, Crumb Bakery, 2020 - 2023, in the old town by the river</p>"
    )
    assert parse_resume(document_from_text(html, "cv.html")).contact.name == "Ivo Marrable"


@pytest.mark.parametrize(
    "first",
    ["Dr. Ivo Marrable", "Dipl.-Ing. Ivo Marrable", "Mag. Ivo Marrable", "Dr. med. Ivo Marrable"],
)
def test_a_title_before_a_name_does_not_hide_it(first: str) -> None:
    assert read(f"{first}\nivo@example.org{BODY}").contact.name == first


@pytest.mark.parametrize(
    "first",
    [
        "王伟 (Wei Wang)",
        "佐藤 美咲",
        "สมชาย ใจดี",
        "प्रिया शर्मा",
        "Ivo Marrable (née Quill)",
        "Professor Dr. phil. Philippa Konstantina Marrable-Featherstonehaugh von Quillingham-Ashbourne",
    ],
)
def test_a_name_in_any_script_or_with_many_titles_is_read(first: str) -> None:
    resume = read(f"{first}\nivo@example.org{BODY}")
    assert (resume.contact.name, lines_besides(resume)) == (first, [])


@pytest.mark.parametrize(
    "behind",
    [
        " (she/her)",
        " (she / her / hers)",
        ", they/them",
        " [he/him]",
        " | xe/xem",
        " (sie/ihr)",
        " (elle)",
        " she/they",
    ],
)
def test_pronouns_behind_a_name_do_not_hide_it(behind: str) -> None:
    assert read(f"Ivo Marrable{behind}\nivo@example.org{BODY}").contact.name == "Ivo Marrable"


def test_a_name_to_be_called_by_is_no_pronoun() -> None:
    assert read(f"Isabel (Ella) Marrable\nivo@example.org{BODY}").contact.name == "Isabel (Ella) Marrable"


def test_letters_behind_pronouns_stand_in_the_headline_and_the_pronouns_are_kept() -> None:
    resume = read(f"Ivo Marrable (they/them), RN\nStaff Nurse\nivo@example.org{BODY}")
    assert (resume.contact.name, resume.headline) == ("Ivo Marrable", "Staff Nurse, RN")
    assert lines_besides(resume) == ["they/them"]


def test_a_title_alone_is_no_name() -> None:
    assert read(f"Registered Nurse RN\nivo@example.org{BODY}").contact.name == ""


@pytest.mark.parametrize("name", ["Mason Thornley", "Stewart McElm", "Cook Ashby", "Rowan Baker", "Porter Elmsley"])
def test_a_name_with_a_word_of_a_trade_is_a_name_where_the_mailbox_has_it(name: str) -> None:
    first, last = name.lower().split()
    assert read(f"{name}\nHead Chef\n{first[0]}.{last}.{first}@example.org{BODY}").contact.name == name


def test_a_title_is_no_name_though_the_mailbox_has_its_words() -> None:
    assert read(f"Head Chef\nRowan Elm\nheadchef@example.org{BODY}").contact.name == "Rowan Elm"


def test_a_name_parted_at_its_hyphen_is_whole_without_a_space() -> None:
    large = Style(size=22.0)
    rest = ("ann@example.org", "EXPERIENCE", "Cook, Elm Inn, Leeds, 2019 - 2021")
    blocks = [Block("Ann Example-", style=large), Block("Webb", style=large)]
    blocks += [Block(text, style=Style(size=11.0)) for text in rest]
    resume = parse_resume(Document("resume.pdf", "pdf", "", tuple(blocks)))
    assert resume.contact.name == "Ann Example-Webb"


@pytest.mark.parametrize(
    "first",
    [
        "Ivo Mårrable 🚀",
        "★ Ivo Mårrable ★",
        "✨ Ivo Mårrable ✨ | (409) 555-0143",
        "🎨Ivo Mårrable",
        "👩🏽\u200d🍳 Ivo Mårrable",
        "Ivo Mårrable 🇸🇪 🇬🇧",
        "❤️ Ivo Mårrable ❤️",
        "Ivo Mårrable, RN 🩺",
        "« Ivo Mårrable »",
        "<<< Ivo Mårrable >>>",
        "-= Ivo Mårrable =-",
        "Ivo Mårrable ☎ (409) 555-0143",
        "Ivo Mårrable ✦ Florist",
        "*** Ivo Mårrable ***",
    ],
)
def test_a_name_is_read_without_what_is_drawn_around_it(first: str) -> None:
    resume = read(f"{first}\nivo@example.org{BODY}")
    assert resume.contact.name == "Ivo Mårrable"
    assert not any("🩺" in line for line in lines_besides(resume))


@pytest.mark.parametrize(
    "first", ["# Ivo Marrable 🚀", "# **Ivo Marrable** 💼", "# 🇸🇪 Ivo Marrable", "★ Ivo Marrable ★"]
)
def test_a_name_is_read_without_what_is_drawn_around_it_in_markdown(first: str) -> None:
    assert parse_resume(document_from_text(first + BODY, "resume.md")).contact.name == "Ivo Marrable"


@pytest.mark.parametrize("first", ["📍 Mill Hollow", "📞 Call Me", "🔗 My Site"])
def test_words_behind_an_icon_of_contact_are_no_name(first: str) -> None:
    assert read(f"{first}\nivo@example.org{BODY}").contact.name == ""
