"""Plain text as people paste it: bullets, underlines, wrapped lines; the text itself stays as given."""

import pytest

from tailor.model import BlockKind
from tailor.readers import document_from_bytes, document_from_text
from tests.readers.dump import dump


def read(text: str) -> str:
    return dump(document_from_text(text, "a.txt"))


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Nurse\nLeeds", "- Nurse\n- Leeds"),
        ("Nurse\n=====\nDuties\n------\nCare", "#1 Nurse\n#2 Duties\n- Care"),
        ("*** Duties ***\n== Skills ==\n--- Pay ---\n# Not a frame", "#2 Duties\n#2 Skills\n#2 Pay\n- # Not a frame"),
        ("a\n----------\n\n* * *\n***\nb", "#2 a\n- b"),
        (
            "• one\n- two\n* three\n◦ four\n– five\n·six\n\uf0b7 seven",
            "\n".join(f"* {n}" for n in ["one", "two", "three", "four", "five", "six", "seven"]),
        ),
        ("•\nonly below", "* only below"),
        ("- 2019 to 2021\n– present", "- - 2019 to 2021\n- – present"),
        ("- Present figures to buyers\n- Now lead the team", "* Present figures to buyers\n* Now lead the team"),
        ("-5 degrees\n* ", "- -5 degrees\n- *"),
        ("o Care\no carro", "* Care\n- o carro"),
        (" o  $90K budget\n o  wrote grants\n o 22 students", "* $90K budget\n* wrote grants\n* 22 students"),
        (" o Led a team\n o 12 cooks\n o kept stock", "* Led a team\n* 12 cooks\n* kept stock"),
        (" o Cuidei\n o Vendi\n   o carro", "* Cuidei\n* Vendi o carro"),
        ("due ore\no 20 minuti", "- due ore\n- o 20 minuti"),
        ("1. Care\n2. Teach\n\n4. Alone", "* Care\n* Teach\n- 4. Alone"),
        ("a) Care\nb) Teach", "* Care\n* Teach"),
        ("Welder\t2019\nRigger     2018\nx  y", "- Welder → 2019\n- Rigger → 2018\n- x y"),
        ("• Care for patients\n  on two wards\n• Teach", "* Care for patients on two wards\n* Teach"),
        ("  - deeper\r\n  - next\r\n", "* deeper\n* next"),
        ("one\rtwo\u2028three\x0cfour", "- one\n- two\n- three\n- four"),
        ("ﬁve\u00a0%\u200b \x07", "- five %"),
        ("We are\n\n\n\nhere", "- We are\n- here"),
        ("Mar. 2010 \u00ad Aug. 2017, Nur\u00adse", "- Mar. 2010 - Aug. 2017, Nurse"),
    ],
)
def test_lines_are_read_as_they_are_meant(text: str, lines: str) -> None:
    assert read(text) == lines


WRAPPED = """\
We are a hospital of six hundred beds in the middle of the county, and we
look for a nurse who has worked on a ward of this kind for two years or
more. Teaching is a part of the work.

Required
- registration with the council and a driving licence, or the will to get
one within a year
- patience

St Mary Hospital
Leeds
"""


def test_the_lines_of_a_text_that_was_wrapped_at_a_width_are_joined() -> None:
    assert read(WRAPPED) == (
        "- We are a hospital of six hundred beds in the middle of the county, and we look for a nurse who has "
        "worked on a "
        "ward of this kind for two years or more. Teaching is a part of the work.\n"
        "- Required\n"
        "* registration with the council and a driving licence, or the will to get one within a year\n"
        "* patience\n"
        "- St Mary Hospital\n"
        "- Leeds"
    )


def test_a_line_with_a_date_at_its_right_end_is_not_joined_to_the_next() -> None:
    entry = f"{'The Yard, Oslo':<62}2019 - 2021"
    assert read(f"{entry}\nWelder\n\n{WRAPPED}").split("\n")[:2] == ["- The Yard, Oslo → 2019 - 2021", "- Welder"]


def test_lines_that_are_paragraphs_are_not_joined() -> None:
    lines = [
        "Care for the patients of two wards, by day and by night, all the year round",
        "teaching of students",
        "iOS and Android development in a team of five",
        "continuous delivery with tools of our own",
        "testing",
        "git",
    ]
    assert read("\n".join(lines)) == "\n".join(f"- {line}" for line in lines)


def test_the_text_stays_as_given_and_ranges_point_into_it() -> None:
    text = "\n\n  Nurse\u00a0(ﬁve)\r\n•  Care\r\n   for all \r\n\r\nEnd"
    document = document_from_text(text)
    assert document.text == text
    assert [text[block.start : block.end] for block in document.blocks] == [
        "Nurse\u00a0(ﬁve)",
        "•  Care\r\n   for all",
        "End",
    ]


def test_indents_and_empty_lines_are_looks() -> None:
    blocks = document_from_text("Nurse\n\n  - Care\n- Teach").blocks
    assert [(block.style.indent, block.style.gap) for block in blocks] == [(0.0, 0.0), (12.0, 1.0), (0.0, 0.0)]


def test_a_damaged_character_does_not_spoil_the_others() -> None:
    document = document_from_bytes("Café São José".encode() + b"\xe9 x", "a.txt")
    assert (document.text, [note.text for note in document.notes]) == (
        "Café São José x",
        ["damaged characters in the file were not read: 1"],
    )


@pytest.mark.parametrize(
    ("content", "text", "notes"),
    [
        ("\ufeffCafé".encode(), "Café", 0),
        ("Café".encode("utf-16"), "Café", 0),
        ("Café, Leeds".encode("utf-16-le"), "Café, Leeds", 0),
        ("Café, Leeds".encode("utf-16-be"), "Café, Leeds", 0),
        ("Café – x".encode("cp1252"), "Café – x", 1),
        ('<meta charset="iso-8859-2">Čeština'.encode("iso-8859-2"), '<meta charset="iso-8859-2">Čeština', 0),
        ('<meta charset="utf-16">Čeština'.encode(), '<meta charset="utf-16">Čeština', 0),
    ],
)
def test_encodings_are_recognised_and_a_guess_is_noted(content: bytes, text: str, notes: int) -> None:
    document = document_from_bytes(content, "a.txt")
    assert (document.text, len(document.notes)) == (text, notes)


@pytest.mark.parametrize(
    ("bytes_", "lines"),
    [
        (b"Filed \x1b[2J2,000 \x1b[1;31mletters\x1b[0m for the town", "- Filed 2,000 letters for the town"),
        (
            b"\x1b]0;owned\x07Clerk\x1b]8;;http://example.org\x1b\\, Elm Ltd\x1b]8;;\x07 in Leeds",
            "- Clerk, Elm Ltd in Leeds",
        ),
        (
            b"Kept the books \x1bof a farm\x08 and of a mill, and paid",
            "- Kept the books of a farm and of a mill, and paid",
        ),
        (b"Kept the books\0 of a farm and of a mill, then paid", "- Kept the books of a farm and of a mill, then paid"),
        ("Caf\u00e9 \u009b31mred, and a kitchen\u009b0m of five".encode(), "- Caf\u00e9 red, and a kitchen of five"),
    ],
)
@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_nothing_is_left_of_the_commands_of_a_terminal(bytes_: bytes, lines: str, name: str) -> None:
    given = b"<p>" + bytes_ + b"</p>" if name == "a.html" else bytes_
    assert dump(document_from_bytes(given, name)).replace("_", "") == lines


def test_control_characters_that_are_left_out_are_counted() -> None:
    document = document_from_bytes(b"Filed \x1b[31mletters\x1b[0m for the town", "a.txt")
    assert [note.text for note in document.notes] == ["control characters in the file were left out: 2"]


def test_an_escape_as_a_reference_or_in_json_leaves_nothing_either() -> None:
    page = "<html><body><p>Linux &#27;[2Jand &#x1B;[31mred</p></body></html>"
    assert dump(document_from_bytes(page.encode(), "a.html")) == "- Linux and red"
    posting = '{"title": "Clerk", "description": "<p>Excel \\u001b[2Jand \\u001b]0;x\\u0007Word</p>"}'
    assert "Excel and Word" in dump(document_from_bytes(posting.encode(), "a.json"))


def test_japanese_in_its_old_encoding_for_mail_is_no_row_of_commands() -> None:
    assert dump(document_from_bytes("経理 Excel".encode("iso2022_jp"), "a.txt")) == "- 経理 Excel"


def test_a_line_of_a_wrapped_text_that_stops_within_a_sentence_is_joined() -> None:
    text = (
        "We are taking on one more person for the yard, where we store and mend\n"
        "dinghies, canoes and the odd raft for three clubs along this river. You\n"
        "will be at ease with epoxy, glass fibre,\n"
        "varnish and a sander, and will hold or soon hold a\n"
        "Powerboat certificate of the national body, which is renewed every five\n"
        "years.\n"
    )
    assert [len(text) - block.end for block in document_from_text(text).blocks] == [1]


@pytest.mark.parametrize("mark", ["• • ", "- • ", "* * ", "•• "])
def test_a_mark_behind_a_mark_is_no_text(mark: str) -> None:
    document = document_from_text(f"Work\n{mark}Cooked lunches\n{mark}Ordered fish\n", "a.txt")
    assert [block.text for block in document.blocks] == ["Work", "Cooked lunches", "Ordered fish"]


@pytest.mark.parametrize("mark", ["-", "*", "•", "▪", "-\n-"])
@pytest.mark.parametrize(
    ("below", "shown"), [("DUTIES", "- DUTIES"), ("\nDUTIES", "- DUTIES"), ("- Fire it", "* Fire it")]
)
def test_a_bullet_with_nothing_behind_it_is_left_out(mark: str, below: str, shown: str) -> None:
    assert read(f"- Mended kilns\n{mark}\n{below}\n") == f"* Mended kilns\n{shown}"


def test_lone_marks_that_have_their_texts_below_them_stay_bullets() -> None:
    assert read("•\nExcel\n•\nWord\n• Outlook\n") == "* Excel\n* Word\n* Outlook"


def test_a_full_stop_before_a_space_is_a_bullet_too() -> None:
    text = "Depuis 2022 : Crèche des Ormes\n  . Accueil de 12 enfants\n  . Référente lecture depuis 2023\n"
    document = document_from_text(text)
    assert [one.text for one in document.blocks if one.kind is BlockKind.BULLET] == [
        "Accueil de 12 enfants",
        "Référente lecture depuis 2023",
    ]
