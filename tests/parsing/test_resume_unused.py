"""What of a resume's lines is in no part of the result is quoted in a note."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nann@example.org\n\nEXPERIENCE\n"
WORDS = st.text("abcdefghijklmnopqrstuvwxyzäé", min_size=4, max_size=9)
LINES = st.lists(WORDS, min_size=1, max_size=6).map(" ".join)


def not_kept(text: str) -> list[str]:
    return [note.text for note in read(text).notes if note.text.startswith("not kept")]


def test_the_time_at_an_employer_that_its_jobs_times_replace_is_told() -> None:
    text = f"{TOP}Elm Mills, Leeds   2011-Present\n  Shift lead (2019-Present)\n  - Ran nights\n  Packer (2011-2019)\n"
    assert outline(read(text), "EXPERIENCE") == (
        "> Shift lead / Elm Mills / Leeds / 2019..now\n- Ran nights\n> Packer / Elm Mills / Leeds / 2011..2019"
    )
    assert not_kept(text) == ['not kept: "2011-Present"']


def test_of_a_page_s_repeated_name_only_the_words_beside_it_are_told() -> None:
    jobs = "\n".join(
        f"Cook, Elm Inn {number}, Leeds, 20{number} - 20{number + 1}\n- Cooked" for number in range(10, 16)
    )
    assert not_kept(f"{TOP}{jobs}\nAnn Example CV page 2\nPacker, Oak Mills, Leeds, 2001 - 2002\n- Packed\n") == [
        'not kept: "CV page"'
    ]


def test_titles_of_the_document_and_labels_of_contact_data_are_understood() -> None:
    top = "CURRICULUM VITAE\nName: Ann Example\nE-mail: ann@example.org\nMobile: 01632 960123\n\n"
    assert not_kept(f"{top}EXPERIENCE\nCook, Elm Inn, 2019") == []


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["", "- ", "\n"]), LINES), min_size=1, max_size=12))
def test_every_word_of_a_text_is_in_the_resume_or_in_a_note(rows: list[tuple[str, str]]) -> None:
    body = "\n".join(f"{mark}{line}" for mark, line in rows)
    resume = read(f"{TOP}Cook, Elm Inn, Leeds, 2019 - 2021\n- Cooked lunches\n{body}\n\nSKILLS\nButchery\n{body}\n")
    told = json.dumps(resume.to_json_resume(), ensure_ascii=False).casefold()
    assert [word for _, line in rows for word in line.split() if word not in told] == []
