"""Pages and mails that say more than one posting does: several jobs, furniture between names, links behind them."""

import json
from pathlib import Path

import pytest

from tailor.errors import InputError
from tailor.model import Posting
from tailor.parsing import parse_posting
from tailor.readers import document_from_text, read_document
from tailor.readers.html import read_html

THREE = """<html><head><title>Jobs | Elm Nurseries</title></head><body><h1>Work with us</h1>
<p>We grow plants at Elm Nurseries, near Wexcombe.</p>
<h2>Glasshouse Supervisor</h2><h3>What you need</h3><ul><li>A diploma in horticulture</li><li>Two years of glass</li>
</ul><h2>Lorry Driver</h2><h3>What you need</h3><ul><li>A licence</li></ul>
<h2>Café Assistant</h2><h3>What you need</h3><ul><li>A smile</li></ul>
<h2>How to apply</h2><p>Write to Ann Moss at ann@elm.example.org.</p></body></html>"""


def _text(text: str) -> Posting:
    return parse_posting(document_from_text(text))


def _of(posting: Posting, role: str) -> list[str]:
    return [line.text for line in posting.lines if line.role.value == role and not line.is_heading]


def test_only_the_first_job_of_a_page_with_several_is_read_and_the_others_are_named() -> None:
    posting = parse_posting(read_html(THREE, "p.html"))
    assert posting.title == "Glasshouse Supervisor"
    assert _of(posting, "requirement") == ["A diploma in horticulture", "Two years of glass"]
    assert "holds 3 jobs" in posting.notes[-1].text
    assert "Lorry Driver, Café Assistant" in posting.notes[-1].text


def test_the_job_that_the_page_is_called_after_is_read() -> None:
    posting = parse_posting(read_html(THREE.replace("Jobs |", "Lorry Driver |"), "p.html"))
    assert (posting.title, _of(posting, "requirement")) == ("Lorry Driver", ["A licence"])


def test_whom_to_write_to_below_the_last_job_is_kept() -> None:
    assert parse_posting(read_html(THREE, "p.html")).contact.name == "Ann Moss"


def test_one_job_whose_lists_have_headings_of_their_own_is_read_whole() -> None:
    page = """<h1>Stage Manager</h1><h2>Deputy's tasks</h2><h3>Requirements</h3><ul><li>A licence</li></ul>
    <h2>Requirements</h2><ul><li>Two years of touring</li></ul>"""
    posting = parse_posting(read_html(f"<html><body>{page}</body></html>", "p.html"))
    assert _of(posting, "requirement") == ["A licence", "Two years of touring"]
    assert not posting.notes


def test_a_board_s_comparison_with_a_profile_asks_nothing_where_the_lists_below_have_no_marks() -> None:
    posting = _text(
        "Dental Assistant\nElm Dentistry\nProfile insights\nSkills\nDental charting\n"
        "Do you have experience in Dental charting?\nYes\nNo\nBenefits\nDental insurance\nFull job description\n"
        "Our practice has been here for thirty years.\nWhat the job is:\nSet up four operatories\nTake x-rays\n"
        "What it takes:\nA certificate in dental assisting\nOne year at the chair\nA calm hand\n"
        "Ability to Commute:\nAsheville, NC 28801 (Required)\nReport job"
    )
    assert _of(posting, "requirement") == ["A certificate in dental assisting", "One year at the chair", "A calm hand"]
    assert _of(posting, "duty") == ["Set up four operatories", "Take x-rays"]


@pytest.mark.parametrize("link", ["View all jobs", "Follow", "1,204 reviews", "(view company profile)"])
def test_a_board_s_link_is_no_part_of_the_employer_s_name(link: str) -> None:
    text = f"Diesel Fitter\nElm Plant Hire {link}\nMount Isa QLD\nFull time\n\nElm Plant Hire has 140 machines.\n"
    assert _text(f"{text}\nRequirements\n- A trade certificate").company == "Elm Plant Hire"


def test_an_address_and_a_lone_or_are_never_asked_for() -> None:
    text = (
        "Technician\n\nRequired Qualifications:\n- A degree\n\nOR\n\n- Two years of work\n\nhttp://jobs.elm.example.org"
    )
    assert _of(_text(text), "requirement") == ["A degree", "Two years of work"]


def test_the_questions_behind_a_bulletin_are_never_asked_for() -> None:
    text = (
        "Technician 2\n\nRequired Qualifications:\nA degree in biology.\nA licence.\n\n"
        "APPLICATIONS MAY BE FILED ONLINE AT:\nhttp://jobs.elm.example.org\n\nTechnician 2 Supplemental Questionnaire\n"
        "* 1. Do you have a degree in biology?\n Yes  No\n* 2. How many years of work do you have?\n None\n 1 year"
    )
    assert _of(_text(text), "requirement") == ["A degree in biology.", "A licence."]


@pytest.mark.parametrize(
    ("asking", "wishing"),
    [
        ("You probably", "You possibly"),
        ("Das hast du", "Super wäre"),
        ("What you bring", "Perhaps you also"),
        ("Das bringst du mit", "Toll wäre es auch, wenn du"),
    ],
)
def test_a_heading_of_a_mere_possibility_wishes(asking: str, wishing: str) -> None:
    html = f"<p><b>{asking}</b><br>a licence<br>two years at sea</p><p><b>{wishing}</b><br>a boat<br>a dog</p>"
    posting = parse_posting(read_html(f"<html><body><h1>Deckhand</h1>{html}</body></html>", "p.html"))
    assert _of(posting, "requirement") == ["a licence", "two years at sea"]
    assert _of(posting, "nice") == ["a boat", "a dog"]


@pytest.mark.parametrize(
    "sentence",
    [
        "If you also decorate cakes, that is a plus.",
        "It would help if you can bake.",
        "It helps if you drive.",
        "Es hilft, wenn Sie einen Gabelstapler fahren.",
    ],
)
def test_a_sentence_that_says_what_would_help_wishes(sentence: str) -> None:
    assert _of(_text(f"Baker\n\nWe bake bread.\n\nYou must have a food certificate. {sentence}"), "nice") == [sentence]


def test_the_title_repeated_in_a_line_is_no_duty() -> None:
    text = "CITY OF ELM\napplications for:\n\nFisheries Technician\n\nEXAMPLES OF DUTIES:\nFeeds fish.\nCounts eggs"
    assert _of(_text(text), "duty") == ["Feeds fish.", "Counts eggs"]


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        ("Bookkeeper wanted, two days a week", "Bookkeeper"),
        ("Quantity Surveyor - Wexcombe - up to £65k", "Quantity Surveyor"),
        ("Welder needed for night shifts", "Welder"),
        ("Koch gesucht ab März", "Koch"),
    ],
)
def test_a_subject_s_title_is_the_job_alone(subject: str, title: str) -> None:
    text = f"{subject}\n\nOur client will need you in their Wexcombe office.\n\nRequirements\n- Two years of work"
    assert _text(text).title == title


def test_the_town_hall_s_verb_in_a_line_of_its_own_is_no_name() -> None:
    posting = _text(
        "COMMUNE DE VAUBRUN (4 200 habitants)\n\nRECRUTE\n\nUN(E) ATSEM (H/F)\nà temps non complet\n\n"
        "PROFIL\n- CAP petite enfance\n\nCandidatures à Madame le Maire, 2 place du Marché, 25999 VAUBRUN"
    )
    assert (posting.title, posting.company) == ("ATSEM", "COMMUNE DE VAUBRUN")
    assert "VAUBRUN" in posting.location


@pytest.mark.parametrize(
    ("opening", "company", "place"),
    [
        (
            "Pinder & Vane, the boatyard at Tollesbury, is looking for a part-time bookkeeper.",
            "Pinder & Vane",
            "Tollesbury",
        ),
        ("Pinder & Vane is a boatyard outside Tollesbury.", "Pinder & Vane", "Tollesbury"),
    ],
)
def test_employer_and_town_are_read_from_one_running_line(opening: str, company: str, place: str) -> None:
    posting = _text(f"Bookkeeper\n\n{opening}\n\nWe need someone who has:\n- three years as a bookkeeper\n- Xero")
    assert (posting.company, posting.location) == (company, place)


def test_a_state_behind_a_city_s_name_is_read_with_the_city() -> None:
    text = "CITY OF ELMONTE, CALIFORNIA\n\nAccounting Technician\n\nDUTIES\n- Audits\n\nREQUIREMENTS\n- A degree"
    assert _text(text).location == "Elmonte, CALIFORNIA"


def test_what_an_employer_belongs_to_is_not_the_employer() -> None:
    text = (
        "Elm Vale Academy\nPart of the Beacons Learning Trust | Headteacher: Mr O. Moss\n\nPost title: Technician\n"
        "Location: Elm Vale Academy, Coppice Lane, Shelford\n\nDuties\n- Prepare solutions\n\nRequirements\n- A degree"
    )
    assert _text(text).company == "Elm Vale Academy"


def test_a_street_is_nobody_to_write_to() -> None:
    text = "Cook\n\nRequirements\n- Two years\n\n2219 W Superior St, Duluth MN\t(218) 555-0139"
    assert _text(text).contact.name == ""


def test_millions_are_no_pay() -> None:
    text = "Surveyor\n\nThey won a £40m framework per year.\n\nRequirements\n- Care\n\nPackage\n- £55,000 - £65,000"
    assert _text(text).salary == "£55,000 - £65,000"


def test_a_job_glued_to_the_employer_is_taken_apart() -> None:
    posting = _text(
        "Warehouse Team LeaderElm & Co Logistics - Doncaster DN3Salary: £30,200Shift: late"
        "Key Responsibilities:Lead a team of 14•Plan the despatch•Run the talksSkills Required:Two years as a leader"
        "•Reach licence•Good EnglishDesirable:IOSH•Cold store experience"
    )
    assert (posting.title, posting.company) == ("Warehouse Team Leader", "Elm & Co Logistics")
    assert "Doncaster" in posting.location


def test_a_file_without_any_text_of_a_posting_is_refused_in_one_line(tmp_path: Path) -> None:
    file = tmp_path / "answer.json"
    file.write_text('{"id": 7, "basics": {"name": "Ann Moss"}}')
    with pytest.raises(InputError, match="no text of a posting"):
        parse_posting(read_document(file))


def _answer(tmp_path: Path, value: object) -> Posting:
    file = tmp_path / "answer.json"
    file.write_text(json.dumps(value))
    return parse_posting(read_document(file))


BODY = (
    "<html><head><style>p {margin: 0}</style></head><body><p>Elm Space is an engineering company of 640 people who fly "
    "small satellites and listen to the oceans from orbit, where nobody else thought of it. In our team you will:</p>"
    "<ul><li>Write software in C++</li><li>Test receivers</li></ul><p>If you want this to be yours, we would like you "
    "to have the following knowledge and experience:</p><ul><li>A degree in engineering</li><li>Fluent English</li>"
    "</ul></body></html>"
)


def test_a_posting_is_found_in_an_answer_of_no_known_board(tmp_path: Path) -> None:
    data = {"id": 1, "displayTitle": "Software Engineer", "position": {"title": "A new vacancy"}}
    posting = _answer(tmp_path, {"status": 0, "data": {**data, "externalDescriptions": {"1": BODY}}})
    assert posting.title == "Software Engineer"
    assert _of(posting, "requirement") == ["A degree in engineering", "Fluent English"]
    assert _of(posting, "duty") == ["Write software in C++", "Test receivers"]


def test_texts_of_an_answer_stand_under_the_words_of_their_keys(tmp_path: Path) -> None:
    about = "Elm Space flies small satellites and listens to the oceans from orbit. " * 5
    asked = "You hold a degree in engineering or physics. You speak English fluently and write it well."
    job = {"jobTitle": "Software Engineer", "city": "Wexcombe", "aboutUsText": about, "minimumQualifications": asked}
    posting = _answer(tmp_path, {"payload": {"requisition": job}})
    assert (posting.title, posting.location) == ("Software Engineer", "Wexcombe")
    assert len(_of(posting, "requirement")) == 2


def test_a_person_s_data_is_no_posting(tmp_path: Path) -> None:
    person = {"title": "Engineer", "email": "ann@elm.example.org", "jobDescription": BODY}
    file = tmp_path / "me.json"
    file.write_text(json.dumps({"profile": person}))
    assert not read_document(file).blocks


def test_bullets_that_follow_a_space_are_parted() -> None:
    text = "Store Person\n\nDuties\n•Unload stock with a forklift •Pick orders •Load trailers\n\nAbout you\n- A licence"
    assert _of(_text(text), "duty") == ["Unload stock with a forklift", "Pick orders", "Load trailers"]


def test_a_degree_is_asked_for_though_something_else_beside_it_would_help() -> None:
    items = ["B.Com / M.Com, CA Inter will be an added advantage", "Diploma in nursing, ICU work would be a plus"]
    lists = "".join(f"\n- {item}" for item in items)
    assert _of(_text(f"Accountant\n\nDesired Candidate Profile:{lists}\n- Tally"), "requirement") == [*items, "Tally"]


@pytest.mark.parametrize("remark", ["(valorizado)", "(se valorará)", "(souhaité)", "(wünschenswert)", "(gradito)"])
def test_a_remark_in_brackets_wishes(remark: str) -> None:
    text = f"Developer\n\nRequirements\n- SQL\n- Microsoft Power Platform {remark}\n- HTML"
    assert _of(_text(text), "nice") == [f"Microsoft Power Platform {remark}"]


def test_a_numbered_heading_ends_the_list_before_it() -> None:
    text = (
        "Librarian\n\n1. The Role\nElm Council invites applications for a panel.\n\n2. Duties\n- Run story times\n"
        "- Open the branch\n\n3. Qualifications for the post\nCandidates shall meet the criteria in the table below.\n"
        "- A degree in library studies\n- A licence\n\n4. Odds and ends\nThe post is temporary and pensionable."
    )
    posting = _text(text)
    assert _of(posting, "requirement") == ["A degree in library studies", "A licence"]
    assert _of(posting, "duty") == ["Run story times", "Open the branch"]


@pytest.mark.parametrize(
    ("line", "name", "role"),
    [
        ("Contact: Denise Moss, MSN, RN, NE-BC, Nurse Manager", "Denise Moss", "Nurse Manager"),
        ("Contact: Fiona Elm FCILEx, Head of Property", "Fiona Elm", "Head of Property"),
        ("Contact: Dr. Tom Elm, MD MPH", "Dr. Tom Elm", ""),
        ("Contact: Ann McLeod, CEO", "Ann McLeod", "CEO"),
        ("Questions? Call Assoc. Director Services Dr Meredith Yip on 07 5550 0139.", "Dr Meredith Yip", ""),
        ("Auskunft gibt Ihnen gerne Herr Prof. h.c. Urs Elm, Leiter Einkauf.", "Herr Prof. Urs Elm", "Leiter Einkauf"),
    ],
)
def test_letters_of_degrees_are_no_part_of_name_or_office(line: str, name: str, role: str) -> None:
    contact = _text(f"Nurse\n\nRequirements\n- A licence\n- Two years\n\n{line}").contact
    assert contact.name == name
    assert contact.role == role or (not role and contact.role == "Assoc. Director Services")


@pytest.mark.parametrize(
    ("head", "title", "company"),
    [
        (
            "Werkstättenleiter:in Tischlerei (w/m/d)\nDienstgeber: Elm gGmbH, Standort Hermagor",
            "Werkstättenleiter:in Tischlerei",
            "Elm gGmbH",
        ),
        (
            "L'ASBL \"Passerelle\" recrute\nun·e ÉDUCATEUR·TRICE pour son service d'accueil",
            "ÉDUCATEUR·TRICE",
            'ASBL "Passerelle"',
        ),
    ],
)
def test_a_job_ends_at_its_mark_of_gender_or_before_whom_it_is_for(head: str, title: str, company: str) -> None:
    posting = _text(
        f"{head}\n\nAufgaben:\n- Leitung\n\nAnforderungen:\n- Führerschein B\n\ninfo@passerelle.example.org"
    )
    assert (posting.title, posting.company) == (title, company)


def test_what_follows_a_mark_of_gender_is_the_employer_where_the_page_greets_in_its_name() -> None:
    page = (
        "<h1><span>Comptable H/F</span> <a>Armor Couverture</a></h1><ul><li>Bruz - 35</li></ul><h2>Profil</h2>"
        "<p>Vous maîtrisez Sage.</p><h2>Bienvenue chez Armor Couverture</h2><p>Depuis 1988.</p>"
    )
    posting = parse_posting(read_html(f"<html><body>{page}</body></html>", "p.html"))
    assert (posting.title, posting.company, posting.location) == ("Comptable", "Armor Couverture", "Bruz - 35")


@pytest.mark.parametrize(
    "handle", ["<summary>{}</summary>", '<button aria-expanded="false">{}</button>', "<h3>{}</h3>"]
)
def test_of_an_accordion_with_two_jobs_one_is_read(handle: str) -> None:
    def job(name: str, duty: str, demand: str) -> str:
        lists = f"<h4>What you do</h4><ul><li>{duty}</li></ul><h4>What you need</h4><ul><li>{demand}</li></ul>"
        row = f"{handle.format(name)}<div>{lists}</div>"
        return f"<details>{row}</details>" if "summary" in handle else row

    page = job("Ostler", "Feed the horses", "A driving licence") + job(
        "Gaffer", "Rig the lights", "An electrician's card"
    )
    posting = parse_posting(document_from_text(f"<html><body><h1>Work with us</h1>{page}</body></html>", "a.html"))
    assert posting.title == "Ostler"
    assert [line.text for line in posting.lines if line.role == "requirement" and not line.is_heading] == [
        "A driving licence"
    ]
