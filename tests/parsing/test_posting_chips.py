"""What boards say of a job on buttons, in chips and in fields of their data."""

import json
from pathlib import Path

from tailor.model import Posting
from tailor.parsing import parse_posting
from tailor.readers import read_document
from tailor.readers.html import read_html

_BODY = (
    "<h2>About the job</h2><p>Elm &amp; Reed roofs barns.</p><h3>What you do</h3><ul><li>Lay slate</li>"
    "<li>Fix lead</li></ul><h3>What we need</h3><ul><li>A head for heights</li><li>Two years on roofs</li></ul>"
)


def _page(head: str, title: str = "Roofer") -> Posting:
    return parse_posting(
        read_html(f"<html><head><title>{title}</title></head><body>{head}{_BODY}</body></html>", "p.html")
    )


def test_buttons_below_the_title_tell_pay_and_rule() -> None:
    chips = "<button>£33K/yr - £38K/yr</button><button>Hybrid</button><button>Full-time</button><button>Save</button>"
    posting = _page(f"<div>Elm &amp; Reed Ltd</div><h1>Roofer</h1><div>Leeds, UK</div><div>{chips}</div>")
    assert (posting.salary, posting.location) == ("£33K/yr - £38K/yr", "Leeds, UK (hybrid)")


def test_a_button_that_filters_a_list_is_no_rule() -> None:
    chips = "<button>Remote</button><button>Date posted</button>"
    assert _page(f"{chips}<h1>Roofer</h1><div>Elm &amp; Reed Ltd</div><div>Leeds, UK</div>").location == "Leeds, UK"


def test_a_rating_is_no_part_of_the_employer_s_name() -> None:
    head = "<h1>Roofer</h1><div><a>Elm Reed LLC</a> 4.1 <span>4.1 out of 5 stars</span></div><div>Boise, ID</div>"
    assert _page(head).company == "Elm Reed LLC"


def test_a_page_s_title_sets_the_firm_behind_the_heading() -> None:
    title = "Dachdecker (m/w/d) Steildach - Ried Bedachungen GmbH &amp; Co. KG - Job in Kassel | StepStone"
    posting = _page(
        "<h1>Dachdecker (m/w/d) Steildach</h1><a>Ried Bedachungen GmbH &amp; Co. KG</a><p>Kassel</p>", title
    )
    assert (posting.title, posting.company) == ("Dachdecker Steildach", "Ried Bedachungen GmbH & Co. KG")


def test_a_board_s_data_tell_the_rule_beside_the_place(tmp_path: Path) -> None:
    path = tmp_path / "job.json"
    lists = [{"text": "You have", "content": "<li>Fluent French</li><li>Led a team</li>"}]
    held = {"id": "b1", "text": "Support Lead", "categories": {"location": "Ghent"}, "workplaceType": "hybrid"}
    path.write_text(json.dumps(held | {"description": "<div>We rent bicycles.</div>", "lists": lists}), "utf-8")
    assert parse_posting(read_document(path)).location == "Ghent (hybrid)"
