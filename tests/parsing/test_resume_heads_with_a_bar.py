"""Heads whose dates a bar sets apart, own accounts in small letters, and degrees that look like months."""

import pytest

from tailor.parsing.resume import parse_resume
from tailor.readers import document_from_text
from tests.parsing.resume_outline import outline

NAME = "Ann Example\nann@example.org\n\n"


def read(section: str, lines: str) -> str:
    return outline(parse_resume(document_from_text(f"{NAME}{section}\n\n{lines}\n", "resume.txt")), section)


HEADED = "# Ann Example\nann@example.org\n\n## Experience\n\n### Clerk | 2017 - 2019\nElm Ltd\n- Kept the books\n"


@pytest.mark.parametrize(
    ("head", "dates"),
    [("Stage comptabilité | 2015", "2015..2015"), ("Stage assistance | May 2015", "2015-05..2015-05")],
)
def test_a_title_that_sounds_like_a_deed_is_a_head_before_a_bar_and_its_date(head: str, dates: str) -> None:
    title = head.partition(" |")[0]
    text = f"{HEADED}\n### {head}\nMairie de Bron\n- Sorted files\n"
    found = outline(parse_resume(document_from_text(text, "resume.md")), "Experience")
    assert found.splitlines()[-2:] == [f"> {title} / Mairie de Bron / ? / {dates}", "- Sorted files"]


@pytest.mark.parametrize("told", ["selbstständig", "freiberuflich", "self-employed", "indépendant"])
def test_whom_one_worked_for_may_stand_in_small_letters_below_the_title(told: str) -> None:
    others = "Zivildienst | 2010 – 2011\nRotes Kreuz Graz\n"
    found = read("Berufserfahrung", f"Nachhilfelehrer | 2011 – 2015\n{told}\n\n{others}")
    assert found.splitlines()[0] == f"> Nachhilfelehrer / {told} / ? / 2011..2015"


@pytest.mark.parametrize(("written", "dates"), [("MArch, 2018", "..2018"), ("MArch 2018", "..2018")])
def test_a_master_of_architecture_is_no_month(written: str, dates: str) -> None:
    found = read("Education", f"{written}\nBA History, University of Elm, 2016\n")
    assert found.splitlines()[0] == f"> MArch / ? / ? / {dates}"
