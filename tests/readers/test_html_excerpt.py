"""Pages whose data is shorter than the description that they show, and pages without a body tag."""

import json

from tailor.readers import document_from_bytes

TASKS = "<h3>What you will do</h3><ul><li>Bake rye bread at night</li><li>Keep the ovens</li></ul>"
SOUGHT = "<p><b>You bring</b></p><ul><li>Two years at a bakery</li><li>Sour dough by feel</li></ul>"
OTHERS = "<h2>Also open</h2><ul><li>Cashier, Ely</li><li>Driver, Ely</li><li>Cook, Ely</li></ul>"


def lines(described: str, body: str) -> list[str]:
    data = {"@type": "JobPosting", "title": "Night baker", "description": described, "hiringOrganization": "Elm Bread"}
    head = f'<title>Night baker</title><script type="application/ld+json">{json.dumps(data)}</script>'
    page = f"<html><head>{head}</head><body><main><h1>Night baker</h1>{body}</main></body></html>"
    return [block.text for block in document_from_bytes(page.encode(), "job.html").blocks]


def test_a_description_that_breaks_off_gives_way_to_the_box_of_the_page_that_goes_on() -> None:
    read = lines(TASKS, f"<div class='d'>{TASKS}{SOUGHT}</div>")
    assert {"Two years at a bakery", "Sour dough by feel"} <= set(read)


def test_a_whole_description_is_kept_beside_lists_of_other_jobs() -> None:
    read = lines(TASKS + SOUGHT, f"<div class='d'>{TASKS}{SOUGHT}</div><aside>{OTHERS}</aside>")
    assert "Sour dough by feel" in read
    assert "Cashier, Ely" not in read


def test_lists_in_no_box_of_the_description_say_nothing_about_it() -> None:
    read = lines(TASKS + SOUGHT, f"{TASKS}{SOUGHT}{OTHERS}")
    assert "Sour dough by feel" in read
    assert "Cashier, Ely" not in read


def test_what_a_page_without_a_body_tag_shows_at_its_top_is_read() -> None:
    page = "<html lang=it><meta charset=utf-8><style>h1{color:red}</style>\n"
    page += "<header><h1>Ada Rovelli</h1></header><h2>Profilo</h2>"
    assert [block.text for block in document_from_bytes(page.encode(), "cv.html").blocks] == ["Ada Rovelli", "Profilo"]
