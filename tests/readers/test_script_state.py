"""Saved pages that show nothing, for a script would have built them from its data."""

import json
from html import escape
from time import perf_counter

import pytest

from tailor.errors import InputError
from tailor.model import Posting
from tailor.parsing import parse_posting
from tailor.readers import document_from_text
from tailor.readers.js_literals import values_in

ASKED = ["Licence to sail a coastal barge", "Two seasons before the mast"]
WISHED = ["Knots in the dark"]
DONE = ["Keep the watch from dusk to dawn", "Mend the sails below deck"]


def items(lines: list[str]) -> str:
    return "<ul>" + "".join(f"<li>{line}</li>" for line in lines) + "</ul>"


BODY = (
    "<p>The Tidewater Trust sails three old barges with schools along the coast, from April to the end of October.</p>"
    f"<h3>What you will do</h3>{items(DONE)}<h3>What you bring</h3>{items(ASKED)}<h3>Nice to have</h3>{items(WISHED)}"
    "<h3>About the life on board</h3><p>Cabins are small, meals are large, and the tide does not wait for anyone.</p>"
)
JOB = {"title": "Second Mate", "descriptionHtml": BODY, "locationName": "Harwich"}
OTHER = {
    "title": "Ship's Cook",
    "descriptionHtml": BODY.replace("Mend the sails", "Cook for ten"),
    "locationName": "Hull",
}
NAMED = {**JOB, "descriptionHtml": "$1f"}
OWNER = {"organization": {"name": "Tidewater Trust", "website": "https://tide.example"}}


def page(script: str, title: str = "Jobs", body: str = '<div id="root"></div>') -> str:
    return (
        f'<!DOCTYPE html><html lang="en"><head><title>{title}</title></head><body>{body}'
        f"<noscript>You need to enable JavaScript to run this app.</noscript>{script}</body></html>"
    )


def read(content: str) -> Posting:
    return parse_posting(document_from_text(content, "job.html"))


def lines(posting: Posting, role: str) -> list[str]:
    return [line.text for line in posting.lines if line.role.value == role and not line.is_heading]


STATES = {
    "key in brackets": f"<script>window['__appData'] = {json.dumps({**OWNER, 'posting': JOB})};load()</script>",
    "deep name": f"<script>app.page.state = {json.dumps({'jobPostingInfo': JOB, **OWNER})};</script>",
    "parsed text": f"<script>window.S = JSON.parse({json.dumps(json.dumps({**OWNER, 'job': JOB}))})</script>",
    "text in single quotes": "<script>window.S=JSON.parse('"
    + json.dumps({**OWNER, "job": JOB}).replace("\\", "\\\\").replace("'", "\\'").replace("<", "\\x3c")
    + "')</script>",
    "undefined": f"<script>var s={json.dumps({**OWNER, 'job': JOB})[:-1]},user:undefined,on:!0,}};</script>",
    "handed on": f"<script>start(document.body, {json.dumps({**OWNER, 'job': JOB})})</script>",
    "in an attribute": f'<div data-page="{escape(json.dumps({"props": {**OWNER, "job": JOB}}))}"></div>',
    "beside others": f"<script>s={json.dumps({**OWNER, 'job': JOB, 'similarJob': OTHER, 'all': [OTHER] * 2})}</script>",
    "streamed": "<script>self.__next_f.push([1,"
    + json.dumps(f"1f:T{len(BODY):x},{BODY}" + '2:["$","$L1",null,{"org')
    + "])</script><script>self.__next_f.push([1,"
    + json.dumps(
        f'anization":{json.dumps(OWNER["organization"])},"job":{json.dumps({**JOB, "descriptionHtml": "$1f"})}}}]\n'
    )
    + "])</script>",
}


@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
def test_reads_the_posting_that_a_page_holds_only_as_data_of_its_scripts(state: str) -> None:
    posting = read(page(state))
    assert (posting.title, posting.company, posting.location) == ("Second Mate", "Tidewater Trust", "Harwich")
    assert [lines(posting, role) for role in ("requirement", "nice", "duty")] == [ASKED, WISHED, DONE]


def test_reads_parts_of_a_description_that_are_a_list_of_headings_and_texts() -> None:
    parts = [("Your tasks", DONE), ("Your profile", ASKED), ("Nice to have", WISHED)]
    told = [{"name": name, "value": items(listed)} for name, listed in parts]
    told.append({"name": "About us", "value": "<p>" + "The Tidewater Trust sails three old barges. " * 5 + "</p>"})
    job = {"name": "Second Mate", "office": "Harwich", "jobDescriptions": {"jobDescription": told}}
    posting = read(page(f'<script type="application/json">{json.dumps({"positionData": job})}</script>'))
    assert [lines(posting, role) for role in ("requirement", "nice", "duty")] == [ASKED, WISHED, DONE]


def test_takes_the_number_and_the_last_day_from_the_data() -> None:
    job = {**JOB, "jobReqId": "R-20417", "closing_date": "2027-02-01", "remoteType": "On-site"}
    posting = read(page(f"<script>s = {json.dumps({'jobPostingInfo': job})}</script>"))
    assert (posting.reference, posting.closing_date, posting.remote) == ("R-20417", "2027-02-01", "onsite")


def test_takes_of_several_postings_the_one_that_the_page_is_called_after() -> None:
    state = f"<script>s = {json.dumps({'jobs': {'1': OTHER, '2': JOB}})}</script>"
    assert read(page(state, title="Second Mate | Tidewater Trust")).title == "Second Mate"


@pytest.mark.parametrize(
    "state", [{"jobs": [OTHER, JOB]}, {"jobs": {"1": OTHER, "2": JOB}}, {"similarJob": JOB}, {"user": {"name": "Ann"}}]
)
def test_takes_no_posting_where_nothing_tells_which_is_meant(state: object) -> None:
    with pytest.raises(InputError, match="holds no text"):
        read(page(f"<script>s = {json.dumps(state)}; {'// nothing ' * 40}</script>"))


def test_leaves_a_page_alone_that_shows_its_text() -> None:
    state = f"<script>window['s'] = {json.dumps({'job': OTHER})}</script>"
    shown = f"<h1>Second Mate</h1>{BODY}<h2>How we sail</h2><p>{'The crew is paid and eats on board. ' * 40}</p>"
    assert read(page(state, body=shown)).title == "Second Mate"


@pytest.mark.parametrize("text", ["={" * 200_000, "=[" * 200_000, '={"a":"' * 100_000, "JSON.parse('" * 50_000])
def test_gives_up_soon_on_a_script_that_is_made_to_be_slow(text: str) -> None:
    start = perf_counter()
    assert not list(values_in(text))
    assert perf_counter() - start < 2
