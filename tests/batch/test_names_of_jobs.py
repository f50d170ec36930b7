"""Folder names for postings."""

from pathlib import PurePath

from hypothesis import given
from hypothesis import strategies as st

from tailor.batch import folder_name, job_names
from tailor.batch.names import name_of
from tailor.model import Posting


def test_a_name_is_lower_case_letters_digits_and_hyphens() -> None:
    assert folder_name("Senior Nurse (ICU) – Hôpital Nord.html") == "senior-nurse-icu-hopital-nord"


def test_names_that_lead_nowhere_or_out_of_the_folder_are_made_safe() -> None:
    assert folder_name("../../etc/passwd.txt") == "passwd"
    assert folder_name("-") == "posting"
    assert folder_name("…") == "posting"
    assert folder_name("CON.pdf") == "job-con"
    assert len(folder_name("x" * 300 + ".txt")) == 80


def test_a_posting_is_named_by_company_and_title() -> None:
    posting = Posting("page.html", "", title="Charge Nurse, Nights", company="St. Brigid's")
    assert name_of(posting, "page.html") == "st-brigid-s-charge-nurse-nights"
    assert name_of(Posting("page.html", "", company="Elm"), "page.html") == "page"
    assert name_of(None, "page.html") == "page"


def test_postings_that_want_one_name_all_get_a_mark_of_their_own() -> None:
    first, second, third = job_names({"a": "elm-nurse", "b": "elm-nurse", "c": "elm-welder"})
    assert first.startswith("elm-nurse-")
    assert second.startswith("elm-nurse-")
    assert first != second
    assert third == "elm-welder"


@given(st.dictionaries(st.text(), st.sampled_from(["a", "b", "a-1"])))
def test_all_names_are_different_and_do_not_depend_on_the_order(wanted: dict[str, str]) -> None:
    names = dict(zip(wanted, job_names(wanted), strict=True))
    assert len(set(names.values())) == len(wanted)
    backwards = dict(reversed(wanted.items()))
    assert dict(zip(backwards, job_names(backwards), strict=True)) == names


@given(st.text())
def test_every_text_gives_a_plain_name(text: str) -> None:
    name = folder_name(text)
    assert name
    assert PurePath(name).name == name
    assert name not in {".", ".."}
    assert len(name) <= 84


def test_a_posting_keeps_its_folder_when_another_comes_that_wants_it_too() -> None:
    (first,) = job_names({"old": "nurse"})
    new, kept = job_names({"new": "nurse", "old": "nurse"}, {"old": first})
    assert kept == first == "nurse"
    assert new.startswith("nurse-")


def test_a_folder_of_a_posting_that_is_gone_is_not_given_away() -> None:
    assert job_names({"new": "nurse"}, {"old": "nurse"})[0].startswith("nurse-")
