"""Pages and files that hold more than one posting as data, and one posting twice."""

import json
from pathlib import Path

import pytest

from tailor.errors import InputError
from tailor.readers import read_document
from tailor.readers.html import read_html

ASKED = "<h3>You bring</h3><ul><li>Three years of turning</li><li>A calm hand</li></ul>"


def _posting(title: str, number: str) -> dict[str, object]:
    return {"@type": "JobPosting", "title": title, "description": ASKED, "identifier": number}


@pytest.mark.parametrize("within_list", [False, True])
def test_a_page_states_the_posting_that_its_heading_names(*, within_list: bool) -> None:
    other: object = _posting("Night Cleaner", "CL-2")
    other = {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": other}]} if within_list else other
    scripts = [
        f'<script type="application/ld+json">{json.dumps(one)}</script>' for one in (other, _posting("Turner", "TU-1"))
    ]
    page = f"<html><head>{''.join(scripts)}</head><body><h1>Turner</h1>{ASKED}</body></html>"
    document = read_html(page, "p.html")
    assert (document.fact("title"), document.fact("reference")) == ("Turner", "TU-1")


def test_a_file_of_several_postings_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "jobs.json"
    file.write_text(json.dumps([_posting("Turner", "TU-1"), _posting("Night Cleaner", "CL-2")]), "utf-8")
    with pytest.raises(InputError, match="holds 2 postings"):
        read_document(file)


def test_a_description_in_two_forms_is_read_once(tmp_path: Path) -> None:
    told = "We turn parts for pumps in a small shop by the canal, and have done so since 1962, in two shifts a day. "
    listed = "<ul><li>Set up lathes and keep them running</li><li>Check every part by hand</li></ul>" * 2
    plain = (
        "We turn parts for pumps in a small shop.\n- Set up lathes and keep them running\n- Check every part by hand\n"
    )
    answer = {"title": "Turner", "jobUrl": "https://jobs.ashbyhq.com/elm/1", "location": "Leeds"}
    file = tmp_path / "job.json"
    bodies = {"descriptionHtml": f"<p>{told}</p>{listed}", "descriptionPlain": plain * 3}
    file.write_text(json.dumps({**answer, **bodies}), "utf-8")
    text = read_document(file).text
    assert "in two shifts" in text
    assert "in a small shop.\n" not in text


def test_pay_in_cents_is_told_in_whole_units(tmp_path: Path) -> None:
    pay = [{"min_cents": 5000000, "max_cents": 6250050, "currency_type": "GBP"}]
    file = tmp_path / "job.json"
    file.write_text(json.dumps({"title": "Turner", "content": ASKED, "pay_input_ranges": pay}), "utf-8")
    assert read_document(file).fact("salary") == "GBP 50000 - 62500.50"
