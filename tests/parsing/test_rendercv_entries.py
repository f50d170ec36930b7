"""RenderCV files: every kind of entry, all forms of dates, what stands beside, in both generations of the format."""

import pytest

from tailor.model import DateRange, Entry, Resume
from tailor.parsing.resume import parse_resume
from tailor.readers import document_from_text
from tailor.writers import resume_yaml
from tests.parsing.resume_outline import outline

TOP = "cv:\n  name: Ann Reed\n  sections:\n"


def read(text: str) -> Resume:
    return parse_resume(document_from_text(text, "me.yaml"))


def both(text: str) -> tuple[Resume, Resume]:
    """The resume as read, and as read again from what is written for its person to correct."""
    resume = read(text)
    return resume, read(resume_yaml(resume))


def job(rest: str) -> tuple[Entry, Entry]:
    text = f"{TOP}    experience:\n      - company: Elm Inn\n        position: Cook\n        {rest}\n"
    first, second = (one.sections[0].entries[0] for one in both(text))
    return first, second


@pytest.mark.parametrize(
    ("rest", "dates"),
    [
        ("date: Fall 2014", DateRange("2014", "2014", text="Fall 2014")),
        ("date: 2014-09", DateRange("2014-09", "2014-09", text="2014-09")),
        ("date: 2011 – 2012", DateRange("2011", "2012", text="2011 – 2012")),
        ("date: 2008-2009, summers only", DateRange("2008", "2009", text="2008-2009, summers only")),
        ("date: since 2019", DateRange("2019", None, current=True, text="since 2019")),
        ("start_date: 2009\n        end_date: 2010-05-20", DateRange("2009", "2010-05-20", text="2009 – 2010-05-20")),
        ("start_date: 2019\n        end_date: present", DateRange("2019", None, current=True, text="2019 – Present")),
        ('start_date: "2014"\n        end_date: "?"', DateRange("2014", None, text="2014 – ?")),
    ],
)  # fmt: skip
def test_dates_in_all_forms_keep_their_words(rest: str, dates: DateRange) -> None:
    assert [one.dates for one in job(rest)] == [dates, dates]


def test_a_date_without_any_year_is_kept_in_its_words() -> None:
    for entry in job("date: since I was ten"):
        told = [line.text for line in (*entry.details, *entry.bullets)]
        assert (entry.dates, told) == (None, ["since I was ten"])


SECTIONS = """\
    Voyages:
      - North Sea, six weeks
      - number: Arctic
    Boats:
      - label: Sail
        details: dinghy, cutter
    Extra:
      - name: "[Lighthouse](https://light.example)"
        date: Winter 2012
        location: Amrum
        highlights: [Painted it]
        keeper: Mr Storm
    skills:
      - label: Trades
        details: Welding, wiring
      - name: Diving
        summary: To 30 m
    languages:
      - label: German
        details: native
      - bullet: Danish (B1)
    publications:
      - title: Winches
        authors: [A. Reed, "*O. Otter*"]
        doi: 10.1000/182
        journal: Deck Letters
        date: 2020-05
"""


def test_entries_of_every_kind_are_kept() -> None:
    for resume in both(TOP + SECTIONS):
        assert outline(resume, "Voyages") == "North Sea, six weeks\nArctic"
        assert outline(resume, "Boats") == "Sail: dinghy, cutter"
        assert outline(resume, "Extra") == "> Lighthouse / ? / Amrum / 2012..2012\n+ keeper: Mr Storm\n- Painted it"
        assert outline(resume, "Skills") == "= Trades: Welding, wiring\n> Diving / ? / ? / ?\n+ To 30 m"
        assert outline(resume, "Languages") == "= : German <native>, Danish <B1>"
        assert outline(resume, "Publications") == (
            "> Winches / Deck Letters / ? / ..2020-05\n+ A. Reed, O. Otter\n+ 10.1000/182"
        )
        assert resume.sections[2].entries[0].url == "https://light.example"


CONTACT = """\
cv:
  name: Ann Reed
  email: [ann@example.org, reed@example.org]
  website: [https://ann.example, https://elm.example]
  social_networks:
    - {network: Mastodon, username: "@ann@elm.example"}
    - {network: Bluesky, username: ann.example}
  custom_connections:
    - {fontawesome_icon: anchor, placeholder: Log, url: https://log.example}
  sections:
    experience:
      - {company: Elm Inn, position: Koch, date: 2014}
"""


@pytest.mark.parametrize("locale", ["locale:\n  language: german\n", "locale_catalog:\n  language: de\n"])
def test_contact_and_language_of_both_generations(locale: str) -> None:
    for resume in both(CONTACT + locale):
        assert resume.language == "de"
        assert {link.url for link in resume.contact.links} == {
            "https://ann.example", "https://elm.example", "https://elm.example/@ann",
            "https://bsky.app/profile/ann.example", "https://log.example",
        }  # fmt: skip
        assert resume.sections[0].lines[0].text == "reed@example.org"


LINKED = """\
    Summary:
      - I keep [a log](https://log.example).
    Experience:
      - company: Elm Inn
        position: "[Cook](https://inn.example)"
        date: 2014
        highlights:
          - Wrote [the menu](https://menu.example/a_(b)), seen at plain.example
          - "Cooked for [the plain](https://plain.example)"
    Skills:
      - {label: Trades, details: "Welding, [wiring](https://wire.example)"}
    Papers:
      - {title: Winches, authors: [A. Reed], doi: 10.1000/182, journal: Deck Letters}
"""


def test_addresses_behind_words_are_told_where_no_entry_keeps_them() -> None:
    for resume in both(TOP + LINKED):
        assert [note.text for note in resume.notes] == [
            (
                'addresses behind words are not kept: "a log" (https://log.example), '
                '"the menu" (https://menu.example/a_(b)), "wiring" (https://wire.example)'
            )
        ]
        assert [entry.url for section in resume.sections for entry in section.entries] == [
            "https://inn.example",
            "https://doi.org/10.1000/182",
        ]
        assert outline(resume, "Summary") == "I keep a log."


def test_the_persons_name_headline_and_place_are_without_marks() -> None:
    cv = 'cv:\n  name: "**Ann** Reed"\n  headline: Cook at [Elm](https://elm.example)\n  location: "*Hull*"\n'
    for resume in both(f"{cv}  sections:\n    Skills:\n      - Welding\n"):
        assert (resume.contact.name, resume.headline, resume.contact.location) == ("Ann Reed", "Cook at Elm", "Hull")


def test_a_certificate_in_one_line_has_its_issuer_and_year() -> None:
    papers = "    Certifications:\n      - {label: Rope Access, details: 'Elm Board, 2021'}\n"
    for resume in both(f"{TOP}    Skills:\n      - Knots\n{papers}"):
        assert outline(resume, "Certifications") == "> Rope Access / Elm Board / ? / ..2021"
