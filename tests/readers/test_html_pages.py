"""A web page gives its own lines, and not what surrounds them."""

import pytest

from tailor.model import NoteKind
from tailor.readers import document_from_text
from tests.readers.dump import dump

SITE = """<!DOCTYPE html>
<html lang="en-GB"><head><title>Ward Nurse | Careers</title><meta property="og:title" content="Ward Nurse">
<meta property="og:site_name" content="Example Health"><style>p { color: red }</style></head><body>
<a class="skip-link" href="#main">Skip to content</a>
<header><a href="/"><img src="logo.png" alt="logo"></a><nav><ul><li><a href="/jobs">Jobs</a></li></ul></nav></header>
<div id="cookieConsent"><p>We use cookies.</p><button>Accept</button></div>
<main><ol class="breadcrumb"><li><a href="/">Home</a></li><li>Nursing</li></ol>
<header><h1>Ward Nurse</h1><p>Leeds<br>£30,000 a year</p></header>
<dl><dt>Contract</dt><dd>Permanent</dd><dt>Duties</dt><dd><p>Care</p><p>Teach</p></dd></dl>
<section><h2><button>About the role</button></h2>
<p>We are <b>looking</b> for&nbsp;a <a href="https://example.org/nurse">nurse</a>.</p>
<p><strong>What you will do</strong></p>
<ul><li><p>Care for patients</p><p>day and night</p></li>
<li>Teach <em>students</em><ul><li>on wards</li></ul></li><li></li></ul>
<p>What you need:<br>- registration<br>- 2 years&#39; experience<br>* a driving licence</p>
<table><tr><th>Shift</th><th>Pay</th></tr><tr><td>Night</td><td>£20</td></tr></table>
<div class="share-buttons">Share this job</div><button>Apply now</button></section>
<h2>Similar jobs</h2><ul><li><a href="/1">Staff Nurse</a> York</li></ul>
<form><label>First name</label><input name="first"><select><option>Albania</option></select></form>
</main>
<aside><h3>News</h3><p>We won a prize.</p></aside>
<aside>Questions? Ask <a href="mailto:mia@example.org">Mia</a>.</aside>
<footer>© Example Health</footer></body></html>"""
POSTING_LINES = """\
#1 Ward Nurse
- Leeds
- £30,000 a year
| Contract → Permanent
- Duties
- Care
- Teach
#2 About the role
- We are looking for a nurse. <nurse=https://example.org/nurse>
- What you will do
* Care for patients
- day and night
* Teach students
*1 on wards
- What you need:
* registration
* 2 years' experience
* a driving licence
| Shift → Pay
| Night → £20
- Questions? Ask Mia. <Mia=mailto:mia@example.org>"""


def test_a_posting_page_gives_the_posting_only() -> None:
    document = document_from_text(SITE, "nurse.html")
    assert dump(document) == POSTING_LINES
    assert [(fact.name, fact.value) for fact in document.facts if fact.name not in {"controls", "button"}] == [
        ("page_title", "Ward Nurse"),
        ("page_title", "Ward Nurse | Careers"),
        ("site_name", "Example Health"),
        ("language", "en-GB"),
    ]
    assert document.notes == ()


def test_a_resume_page_keeps_what_a_site_would_lose() -> None:
    page = """<html><body><nav><a href="#work">Work</a></nav>
    <header><span class="name">Jane Doe</span><span class="role">Welder</span></header>
    <aside><h2>Contact</h2><p>jane@example.org</p></aside>
    <section id="social-work"><h2>Work</h2>
    <div><span class="t">Welder</span><span class="d">2019 – 2021</span></div></section>
    <footer>References on request</footer></body></html>"""
    assert dump(document_from_text(page, "cv.html")) == (
        "- Jane Doe → Welder\n#2 Contact\n- jane@example.org\n#2 Work\n- Welder → 2019 – 2021\n- References on request"
    )


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("<p>a <span>b</span>c</p>", "- a bc"),
        ("<p>Py<span class='c1'>thon</span> <span class='c2'>3</span></p>", "- Python 3"),
        ("<p><b class='tag'>Git</b> <b class='tag'>Unix</b> <i>x</i></p>", "- Git → Unix x"),
        ("<p><span class='TextRun SCXW1'>Nur</span><span class='TextRun SCXW1'>Se</span></p>", "- NurSe"),
        (
            "<p><b>Welder</b><span class='d'>2019</span>, <span class='u'>m</span><sup>2</sup></p>",
            "- Welder → 2019, m2",
        ),
        ("<p>Welder\t2019\n\t\tand more</p>", "- Welder → 2019 and more"),
        ("<ul><li><a href='https://a.example.org'></a><p>Care</p></li></ul>", "* Care <=https://a.example.org>"),
        ("<li></li><p>x</p>", "- x"),
        ("<p>•</p><p>Care</p><p>x</p>", "* Care\n- x"),
        ("<table><tr><td>•</td><td>Care</td></tr><tr><td>·</td><td>Teach</td></tr></table>", "* Care\n* Teach"),
        ("<p>A <b class='hit'>ward</b> <b class='hit'>nurse</b> is wanted</p>", "- A ward nurse is wanted"),
        ("<p>one</p>two<div>three</div>four", "- one\n- two\n- three\n- four"),
        ("<ol><li>first</li><li value=7>second</li></ol>", "* first\n* second"),
        ("<li>no list around</li><p>x</p>", "* no list around\n- x"),
        ("<ul><li><h3>Welder</h3>at the Yard</li></ul>", "#3 Welder\n- at the Yard"),
        ("<div role='heading' aria-level='3'>Part</div><p>x</p>", "#3 Part\n- x"),
        ("<h1>Ward<br>Nurse</h1>", "#1 Ward\n#1 Nurse"),
        ("<pre>one\n  - two\n</pre>", "- one\n* two"),
        ("<details><summary>More</summary><p>kept</p></details>", "- More\n- kept"),
        ("<p>kept</p><p hidden>no</p><p style='display: none'>no</p><i aria-hidden='true'>no</i>", "- kept"),
        ("<p>a<del>old</del><ins>new</ins><!-- no --></p>", "- anew"),
        ("<p>ﬁve&nbsp;&nbsp;&nbsp;2019</p>", "- five → 2019"),
        ("<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>", "| a → b"),
        (
            "<p class=MsoListParagraph><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>Built hulls</p>",
            "* Built hulls",
        ),
        ("<p><a href='#top'>up</a> <a href='javascript:x()'>run</a></p>", "- up run"),
        (
            "<form><p>all of the page is in a form of some old kind</p><input></form>",
            "- all of the page is in a form of some old kind",
        ),
    ],
)
def test_elements_make_lines_as_a_browser_shows_them(body: str, lines: str) -> None:
    assert dump(document_from_text(f"<html><body>{body}</body></html>", "a.html")) == lines


def test_bold_italic_underline_and_size_are_looks_of_a_line() -> None:
    page = (
        "<html><body><p style='font-size:24px'><b>Jane</b> <strong>Doe</strong></p>"
        "<p><u><i>x</i></u></p><p><b>Yard</b>, Oslo</p></body></html>"
    )
    looks = [
        (b.style.bold, b.style.italic, b.style.underline, b.style.size, b.bold_start)
        for b in document_from_text(page).blocks
    ]
    assert looks == [(True, False, False, 18.0, 0), (False, True, True, 0.0, 0), (False, False, False, 0.0, 4)]


def test_what_a_click_unfolds_is_read_with_its_heading() -> None:
    page = """<html><body><p>Ward nurse in a house of six hundred beds.</p>
    <button aria-expanded="false" aria-controls="p1">What you need</button>
    <div id="p1" hidden><ul><li>a licence</li></ul></div>
    <button aria-expanded="false" aria-controls="p2">Show more</button></body></html>"""
    assert dump(document_from_text(page)) == (
        "- Ward nurse in a house of six hundred beds.\n#3 What you need\n* a licence"
    )


def test_a_menu_is_dropped_and_links_to_many_places_are_kept() -> None:
    menu = "".join(f"<a href='https://example.org/{n}'>{n}</a> " for n in ("home", "jobs", "teams", "news"))
    names = ["code", "photos", "talks", "blog"]
    links = "".join(f"<li><a href='https://{name}.example.org/jane'>{name}</a></li>" for name in names)
    body = f"<nav><a href='/'>x</a></nav><div class='top-nav'>{menu}</div><h1>Jane</h1><hr><ul>{links}</ul>"
    blocks = document_from_text(f"<html><body>{body}</body></html>").blocks
    assert [block.text for block in blocks] == ["Jane", *names]


def test_labels_of_values_are_read_and_labels_of_fields_are_not() -> None:
    page = """<html><body><p>Nurse</p><div><label>Place</label> <span>Leeds</span></div>
    <div><label for="n">Name</label><input id="n"></div></body></html>"""
    assert dump(document_from_text(page)) == "- Nurse\n- Place Leeds"


def test_an_icon_with_an_address_keeps_it() -> None:
    link = "<a href='https://code.example.org/jane'><i class='fa fa-code'></i></a>"
    page = f"<html><body><h1>Jane Doe</h1><p>{link}</p></body></html>"
    document = document_from_text(page)
    assert dump(document) == "#1 Jane Doe <=https://code.example.org/jane>"


def test_the_fields_and_buttons_of_a_page_are_facts() -> None:
    choices = "<input type='radio' name='a'>Yes<input type='radio' name='a'>No<input type='checkbox'>I agree"
    page = f"<html><body><h1>Apply</h1><input><select></select>{choices}<button>Next step</button></body></html>"
    facts = [(fact.name, fact.value) for fact in document_from_text(page).facts]
    assert facts == [("controls", "3"), ("button", "Next step")]


def test_text_hidden_in_a_document_is_counted() -> None:
    page = f"<html><body><p>{'seen ' * 20}</p><p style='visibility:hidden'>{'stuffed ' * 6}</p></body></html>"
    assert [(note.kind, note.text) for note in document_from_text(page).notes] == [
        (NoteKind.HIDDEN, "47 characters that the page does not show were left out")
    ]


def test_a_page_of_boxes_nested_too_deep_is_read_by_its_lines() -> None:
    boxes = "<div class='a'><span><table><tr><td>" * 3_000 + "Cleaner<div>Keep the wards <b>clean</b></div>"
    document = document_from_text(f"<html><body><p>top</p>{boxes}<p>end</p></body></html>")
    said = "the page is nested so deep that its layout was not read; check its lines"
    assert (dump(document), [note.text for note in document.notes]) == (
        "- top\n- Cleaner\n- Keep the wards clean\n- end",
        [said],
    )


def test_a_page_that_is_nested_too_deep_says_what_it_lost() -> None:
    page = "<html><body><p>top</p>" + "<ul><li>" * 300 + "lost</body></html>"
    document = document_from_text(page)
    assert (dump(document), [note.kind for note in document.notes]) == ("- top", [NoteKind.UNREAD])


def test_the_deepest_page_that_the_parser_takes_is_read() -> None:
    assert dump(document_from_text("<html><body><p>top</p>" + "<ul><li>" * 120 + "x", "a.html")) == "- top\n*119 x"


def test_a_fragment_without_a_page_is_read() -> None:
    text = "<h1>Nurse</h1><p>Leeds</p><ul><li>Care</li><li>Teach</li></ul>"
    assert dump(document_from_text(text)) == "#1 Nurse\n- Leeds\n* Care\n* Teach"


def test_the_html_and_the_text_version_of_a_posting_give_the_same_lines() -> None:
    html = (
        "<html><body><h1>Nurse</h1><p>We need\n you in Leeds.</p><p>You have:</p>"
        "<ul><li>a licence</li><li>patience</li></ul></body></html>"
    )
    text = "Nurse\n=====\n\nWe need you in Leeds.\n\nYou have:\n\n• a licence\n• patience\n"
    markdown = "# Nurse\n\nWe need you in Leeds.\n\nYou have:\n\n- a licence\n- patience\n"
    expected = "#1 Nurse\n- We need you in Leeds.\n- You have:\n* a licence\n* patience"
    readings = [
        dump(document_from_text(html, "a.html")),
        dump(document_from_text(text)),
        dump(document_from_text(markdown, "a.md")),
    ]
    assert readings == [expected] * 3


@pytest.mark.parametrize(
    "style",
    [".row{margin:0;display: flex;justify-content:space-between}", "p, div.row { display:grid } /* .row{ */"],
)
def test_what_the_pages_style_sets_side_by_side_is_apart(style: str) -> None:
    head = f"<html><head><style>{style}</style></head>"
    page = f"{head}<body><div class='row'><span><b>Nurse</b></span><span>2019 – 2021</span></div><p>x</p></body></html>"
    assert dump(document_from_text(page)).splitlines()[0].endswith("Nurse → 2019 – 2021")


def test_what_the_pages_style_sets_below_each_other_is_not_side_by_side() -> None:
    head = "<html><head><style>.row{display:flex;flex-direction:column}</style></head>"
    page = f"{head}<body><div class='row'><span>Nur</span><span>ses</span></div><p>x</p></body></html>"
    assert "Nurses" in dump(document_from_text(page))


def test_other_vacancies_below_a_line_that_is_no_heading_are_dropped_and_a_persons_other_jobs_are_not() -> None:
    head = "<h1>Inspector</h1><p>Measures castings, every day of the week.</p>"
    page = f"<html><body>{head}<div><p>{{}}</p>{{}}</div></body></html>"
    links = "<p><a href='/1'>Fettler</a></p>"
    assert "Fettler" not in dump(document_from_text(page.format("More vacancies at Brindle", links)))
    assert "Fettler" in dump(document_from_text(page.format("Other jobs", links)))


def test_the_markup_tells_place_employer_and_pay_of_the_head() -> None:
    page = (
        "<body><h1>Barista</h1><div class='job__location'>Dublin /</div><span id='companyName'>Copper Kettle</span>"
        "<div data-testid='salary-info'>€16.50 an hour</div><p>Make coffee.</p>"
        "<section class='similar-jobs'><h2>Similar jobs</h2><a href='/2'><i class='job-location'>Cork</i></a></section>"
    )
    facts = {fact.name: fact.value for fact in document_from_text(page, "page.html").facts}
    assert facts == {
        "marked_location": "Dublin",
        "marked_company": "Copper Kettle",
        "marked_salary": "€16.50 an hour",
    }


@pytest.mark.parametrize(
    "element",
    [
        f"<p class='location'>We have offices in {'many ' * 15}towns</p>",
        "<p class='location'>Closed.</p>",
        "<p class='pay'>Ask us</p>",
    ],
)
def test_a_sentence_is_no_field_whatever_the_markup_calls_it(element: str) -> None:
    assert not document_from_text(f"<h1>Barista</h1>{element}", "page.html").facts


@pytest.mark.parametrize(
    "body",
    [
        "<h3>Elm Works <small>Leeds</small></h3>",
        "<p><em>Elm Works</em> <time>Leeds</time></p>",
        '<p><span class="company">Elm Works</span> <span class="job-location">Leeds</span></p>',
    ],
)
def test_a_field_that_the_markup_names_is_set_apart(body: str) -> None:
    assert "Elm Works → Leeds" in dump(document_from_text(f"<html><body><h1>Ann</h1>{body}</body></html>", "cv.html"))


@pytest.mark.parametrize(
    "body",
    [
        "<p>Posted <time>today</time> in Leeds</p>",
        '<p>We work in <span class="location">Leeds</span> <span class="time">all day</span>.</p>',
        "<h1><span>Ann</span> <span>Example</span></h1>",
    ],
)
def test_words_of_a_sentence_or_a_name_are_not_set_apart(body: str) -> None:
    assert "→" not in dump(document_from_text(f"<html><body>{body}</body></html>", "cv.html"))


def test_a_term_that_sentences_describe_stands_above_them() -> None:
    jobs = (
        "<dl><dt>Joiner, Elm Works, 2014–2018</dt><dd>Hung doors in old houses. Taught two apprentices the trade.</dd>"
        "<dt>Fitter, Ash Kitchens, 2018–2021</dt><dd>Fitted kitchens.</dd></dl>"
    )
    assert dump(document_from_text(f"<h1>Jo Fenn</h1>{jobs}", "cv.html")) == (
        "#1 Jo Fenn\n- Joiner, Elm Works, 2014–2018\n"
        "- Hung doors in old houses. Taught two apprentices the trade.\n"
        "- Fitter, Ash Kitchens, 2018–2021\n- Fitted kitchens."
    )


@pytest.mark.parametrize(
    ("terms", "lines"),
    [
        (
            "<dt>Joiner, Elm Works</dt><dd>2014 - 2018</dd><dd>Hung doors</dd><dt>Aide, Ash</dt><dd>2011</dd><dd>Cut",
            "- Joiner, Elm Works\n- 2014 - 2018\n- Hung doors\n- Aide, Ash\n- 2011\n- Cut",
        ),
        (
            "<dt>Joiner at Elm Works, Leeds</dt><dd>2014 - now<ul><li>Hung doors</li><li>Made stairs</li></ul></dd>",
            "- Joiner at Elm Works, Leeds\n- 2014 - now\n* Hung doors\n* Made stairs",
        ),
        ("<dt>Joiner, Elm Works</dt><dd>2014 - 2018</dd>", "| Joiner, Elm Works → 2014 - 2018"),
        ("<dt>Languages</dt><dd>Dutch</dd><dd>Welsh</dd>", "| Languages → Dutch, Welsh"),
        ("<dt>Driving licence</dt><dd>C1</dd><dd>since 2014</dd>", "| Driving licence → C1 → since 2014"),
    ],
)
def test_a_term_that_is_a_job_with_its_dates_stands_above_what_was_done(terms: str, lines: str) -> None:
    assert dump(document_from_text(f"<h1>Jo Fenn</h1><dl>{terms}</dl>", "cv.html")) == f"#1 Jo Fenn\n{lines}"
