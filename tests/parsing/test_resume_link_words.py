"""Words that links stand behind at the end of a line below the name are no part of what somebody is."""

import pytest

from tailor.model import Resume
from tailor.parsing import parse_resume
from tailor.readers import document_from_bytes

PROFILE = '<a href="https://www.linkedin.com/in/annexley">{}</a>'
SITE = '<a href="https://exley.example.org">{}</a>'
COMPANY = '<a href="https://www.linkedin.com/company/linkedin">{}</a>'


def resume(line: str, name: str = "Ann Exley") -> Resume:
    page = (
        f"<html><body><h1>{name}</h1><p>{line}</p><p>Leeds · ann@example.org</p>"
        "<h2>Experience</h2><p><b>Binder</b>, Elm Press, 2019 - 2021</p></body></html>"
    )
    return parse_resume(document_from_bytes(page.encode(), "cv.html"))


@pytest.mark.parametrize(
    ("line", "headline"),
    [
        ("Theatre Nurse  " + PROFILE.format("LinkedIn"), "Theatre Nurse"),
        ("Theatre Nurse " + SITE.format("My portfolio"), "Theatre Nurse"),
        (f"Nurse {PROFILE.format('LinkedIn')} {SITE.format('Website')}", "Nurse"),
        (f"Nurse | {PROFILE.format('LinkedIn')} | {SITE.format('Blog')}", "Nurse"),
        (f"Nurse | Midwife | {PROFILE.format('LinkedIn profile')}", "Nurse | Midwife"),
        (f"Nurse ({PROFILE.format('LinkedIn')})", "Nurse"),
        (f"Ingénieure – {PROFILE.format('Profil LinkedIn')}", "Ingénieure"),
        (f"Bäcker, {SITE.format('Meine Webseite')}", "Bäcker"),
    ],
)
def test_the_word_behind_which_a_profile_stands_is_no_part_of_the_headline(line: str, headline: str) -> None:
    read = resume(line)
    assert read.headline == headline
    assert len(read.contact.links) == line.count("<a ")


@pytest.mark.parametrize(
    ("line", "headline"),
    [
        ("Recruiter at " + COMPANY.format("LinkedIn"), "Recruiter at LinkedIn"),
        ("Recruiter, " + COMPANY.format("LinkedIn"), "Recruiter, LinkedIn"),
        ("Head Nurse, " + SITE.format("Elm Hospital"), "Head Nurse, Elm Hospital"),
        (SITE.format("Head Nurse"), "Head Nurse"),
        ("Social Media Manager, LinkedIn", "Social Media Manager, LinkedIn"),
    ],
)
def test_what_a_link_does_not_name_as_a_profile_stays(line: str, headline: str) -> None:
    assert resume(line).headline == headline


def test_a_line_of_nothing_but_such_words_is_no_headline() -> None:
    assert not resume(f"{PROFILE.format('LinkedIn')} {SITE.format('Website')}").headline


def test_the_name_ends_before_such_a_word() -> None:
    read = resume("Theatre Nurse", f"Ann Exley {PROFILE.format('LinkedIn')}")
    assert (read.contact.name, read.headline) == ("Ann Exley", "Theatre Nurse")
