"""Folder names for postings."""

from pathlib import PurePath

from hypothesis import given
from hypothesis import strategies as st

from tailor.batch import folder_name, job_names


def test_a_name_is_lower_case_letters_digits_and_hyphens() -> None:
    assert folder_name("Senior Nurse (ICU) – Hôpital Nord.html") == "senior-nurse-icu-hopital-nord"


def test_names_that_lead_nowhere_or_out_of_the_folder_are_made_safe() -> None:
    assert folder_name("../../etc/passwd.txt") == "passwd"
    assert folder_name("-") == "posting"
    assert folder_name("…") == "posting"
    assert folder_name("CON.pdf") == "job-con"
    assert len(folder_name("x" * 300 + ".txt")) == 80


def test_files_that_differ_only_in_their_suffix_get_different_folders() -> None:
    assert job_names(["nurse.html", "nurse.pdf", "welder.txt"]) == ("nurse-html", "nurse-pdf", "welder")


def test_files_that_differ_only_in_punctuation_get_different_folders() -> None:
    first, second = job_names(["nurse.html", "nurse!.html"])
    assert first == "nurse-html"
    assert second.startswith("nurse-html-")


@given(st.lists(st.text(st.characters(exclude_characters="/\0", exclude_categories=["Cs"]), min_size=1), unique=True))
def test_all_names_are_different_plain_and_not_empty(names: list[str]) -> None:
    folders = job_names(names)
    assert len(set(folders)) == len(names)
    assert all(folder and PurePath(folder).name == folder and folder not in {".", ".."} for folder in folders)


def test_a_posting_keeps_its_folder_when_another_comes_whose_name_leads_there_too() -> None:
    (first,) = job_names(["nurse.txt"])
    assert job_names(["nurse.docx", "nurse.txt"], {"nurse.txt": first}) == ("nurse-docx", first)
