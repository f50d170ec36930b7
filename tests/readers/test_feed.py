"""Job boards' feeds in XML."""

import pytest

from tailor.errors import InputError
from tailor.parsing import parse_posting
from tailor.readers import document_from_text

PERSONIO = """<?xml version="1.0" encoding="UTF-8"?>
<workzag-jobs><position><id>77</id><subcompany>Elbe Bau GmbH</subcompany><office>Magdeburg</office>
<name>Maurer (m/w/d)</name><jobDescriptions>
<jobDescription><name>Deine Aufgaben</name><value><![CDATA[<ul><li>Mauern &amp; Verputzen</li></ul>]]></value>
</jobDescription><jobDescription><name>Dein Profil</name><value><![CDATA[<ul><li>Gesellenbrief</li>
<li>Führerschein B</li></ul>]]></value></jobDescription></jobDescriptions></position></workzag-jobs>"""
ITEM = (
    "<item><title>Tram Driver</title><description>&lt;h3&gt;What you need&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;A clean driving"
    " record&lt;/li&gt;&lt;/ul&gt;</description><link>https://example.org/1</link>"
    '<tt:location xmlns:tt="https://example.org/tt"><tt:name>Depot</tt:name><tt:city>Bergen</tt:city></tt:location></item>'
)


def rss(items: str) -> str:
    return f'<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Bybanen</title>{items}</channel></rss>'


def test_a_position_of_personios_feed_is_read_with_its_sections() -> None:
    posting = parse_posting(document_from_text(PERSONIO, "feed.xml"))
    assert (posting.title, posting.company, posting.location) == ("Maurer", "Elbe Bau GmbH", "Magdeburg")
    assert [(line.role.value, line.text) for line in posting.lines if line.bullet] == [
        ("duty", "Mauern & Verputzen"),
        ("requirement", "Gesellenbrief"),
        ("requirement", "Führerschein B"),
    ]


def test_an_item_of_an_rss_feed_is_read_with_the_channels_name_as_employer() -> None:
    posting = parse_posting(document_from_text(rss(ITEM), "feed.xml"))
    assert (posting.title, posting.company, posting.location) == ("Tram Driver", "Bybanen", "Bergen")
    assert [line.text for line in posting.lines if line.role.value == "requirement" and not line.is_heading] == [
        "A clean driving record"
    ]


def test_a_feed_of_several_postings_is_refused() -> None:
    with pytest.raises(InputError, match="this file holds 2 postings"):
        document_from_text(rss(ITEM + ITEM), "feed.xml")


def test_an_xml_page_that_is_no_feed_is_still_read_as_a_page() -> None:
    page = '<?xml version="1.0"?>\n<html><body><h1>Tram Driver</h1><p>Drive trams.</p></body></html>'
    assert document_from_text(page, "page.xhtml").text == "Tram Driver\nDrive trams."
