"""Whole letters, and the rules that every letter keeps."""

import dataclasses
import datetime as dt
import re
from itertools import pairwise
from pathlib import Path

import pytest

from tailor.model import (
    DateRange,
    Letter,
    ParagraphKind,
    Posting,
    PostingContact,
    RequirementKind,
    Resume,
    SectionKind,
    Status,
    TailoredResume,
)
from tailor.tailoring import (
    LetterOptions,
    Tone,
    doubted_items,
    find_unsupported,
    find_untrue,
    note_languages,
    write_letter,
)
from tailor.tailoring.asked import join_asked
from tailor.tailoring.career import recent_job
from tailor.tailoring.posting_names import name_role
from tests.tailoring.samples import (
    NURSE,
    NURSE_POSTING,
    PEOPLE,
    TOOL,
    VOCABULARY,
    asked,
    education,
    entry,
    experience,
    letter_text,
    match_literally,
    posting,
    resume,
    skills,
)

DAY = dt.date(2026, 11, 22)
TONES = [(tone, language) for tone in Tone for language in ("en", "de", "fr")]
LETTERS = Path(__file__).parent / "letters"


def letter_for(
    candidate: Resume, job: Posting, *, why: str = "", to: str = "", closing: str = "", language: str = ""
) -> Letter:
    options = LetterOptions(DAY, why, to, closing, language)
    return write_letter(candidate, job, match_literally(candidate, job), options)


def text_of(candidate: Resume, job: Posting) -> str:
    return "\n".join(paragraph.text for paragraph in letter_for(candidate, job).paragraphs)


def clerk(*texts: str, when: str = "2019 2021") -> Resume:
    return resume("Ada Quill", experience(entry("job1", "Office Clerk", "Elm Ltd", when, list(texts))))


@pytest.mark.parametrize("person", PEOPLE)
def test_a_letter_reads_as_it_should(person: str) -> None:
    assert letter_text(letter_for(*PEOPLE[person])) == (LETTERS / f"{person}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", ["de", "fr"])
def test_a_letter_in_another_language_lists_the_bullets(language: str) -> None:
    text = letter_text(letter_for(NURSE, NURSE_POSTING, language=language))
    assert text == (LETTERS / f"nurse-{language}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("person", PEOPLE)
def test_numbers_and_names_of_the_evidence_are_those_of_its_sources(person: str) -> None:
    candidate, job = PEOPLE[person]
    items = {item.id: item for item in candidate.items()}
    for paragraph in letter_for(candidate, job).paragraphs:
        sources = [items[source] for source in paragraph.sources]
        years = [one.entry.dates.text for one in sources if one.entry and one.entry.dates]
        held = (
            " ".join([*(one.text for one in sources), *years])
            + " "
            + " ".join(requirement.text for requirement in job.requirements)
        )
        if paragraph.kind is ParagraphKind.EVIDENCE:
            for number in re.findall(r"\d[\d,.]*\d|\d", paragraph.text):
                assert number in held


@pytest.mark.parametrize("person", PEOPLE)
def test_no_two_paragraphs_begin_alike(person: str) -> None:
    paragraphs = letter_for(*PEOPLE[person]).paragraphs
    beginnings = [" ".join(paragraph.text.split()[:3]) for paragraph in paragraphs]
    assert len(set(beginnings)) == len(beginnings)


@pytest.mark.parametrize("person", PEOPLE)
def test_nothing_missing_is_mentioned(person: str) -> None:
    candidate, job = PEOPLE[person]
    text = text_of(candidate, job)
    for finding in match_literally(candidate, job).with_status(Status.MISSING):
        assert finding.requirement.name not in text


def test_the_reason_for_the_company_is_a_placeholder_until_it_is_given() -> None:
    assert letter_for(NURSE, NURSE_POSTING).placeholders == (
        "[Why Rowan Community Trust: one or two sentences that only you can write]",
    )
    written = letter_for(NURSE, NURSE_POSTING, why="I grew up in Rowan.")
    assert written.placeholders == ()
    assert "I grew up in Rowan." in [paragraph.text for paragraph in written.paragraphs]


def test_the_persons_own_closing_replaces_ours() -> None:
    thanks, last = letter_for(NURSE, NURSE_POSTING, closing="I am free from May.").paragraphs[-2:]
    assert (last.text, last.own_words) == ("I am free from May.", True)
    assert (thanks.text, thanks.own_words) == ("Thank you for taking the time to read my application.", False)


@pytest.mark.parametrize("closing", ["Thank you, I am free from May.", "Many thanks.", "With gratitude."])
def test_a_closing_of_ones_own_that_thanks_stands_alone(closing: str) -> None:
    *_, before, last = letter_for(NURSE, NURSE_POSTING, closing=closing).paragraphs
    assert last.text == closing
    assert "hank" not in before.text


@pytest.mark.parametrize(
    ("contact", "to", "greeting"),
    [
        ("", "", "Dear Hiring Team,"),
        ("Ms Helen Marsh", "", "Dear Ms Marsh,"),
        ("Dr. Owen Price", "", "Dear Dr. Price,"),
        ("Helen Marsh", "", "Dear Helen Marsh,"),
        ("Helen Marsh", "Mr Okoro", "Dear Mr Okoro,"),
        ("", "Dear Committee", "Dear Committee,"),
        ("Human Resources Department", "", "Dear Hiring Team,"),
        ("Front Desk", "Ms Helen Marsh", "Dear Ms Marsh,"),
        ("", "Prof. Dr. Ilse van der Linden", "Dear Prof. van der Linden,"),
        ("Mr Paul de la Cour", "", "Dear Mr de la Cour,"),
        ("Dr. Owen Price Jr.", "", "Dear Dr. Price,"),
        ("", "Baroness Pemberton, Chair", "Dear Baroness Pemberton,"),
        ("", "the Trustees", "Dear Trustees,"),
        ("", "Human Resources", "Dear Human Resources Team,"),
        ("", "Sir John Ames", "Dear Sir John,"),
        ("", "Mr and Mrs Petit", "Dear Mr and Mrs Petit,"),
        ("Sister Moira Lane", "", "Dear Sister Lane,"),
        ("Captain Ailsa Lane", "", "Dear Captain Lane,"),
        ("Ms Helen Board", "", "Dear Ms Board,"),
    ],
)
def test_the_greeting_names_whom_the_posting_or_the_person_names(contact: str, to: str, greeting: str) -> None:
    job = dataclasses.replace(NURSE_POSTING, contact=PostingContact(contact))
    assert letter_for(NURSE, job, to=to).greeting == greeting


@pytest.mark.parametrize(
    ("contact", "to", "first", "greeting"),
    [
        ("Ms. Helen Marsh", "", "Ms Helen Marsh", "Dear Ms Marsh,"),
        ("Dr. Owen Price", "", "Dr Owen Price", "Dear Dr Price,"),
        ("", "Mrs. Okoro", "Mrs Okoro", "Dear Mrs Okoro,"),
        ("", "Mr. and Mrs. Petit", "Mr and Mrs Petit", "Dear Mr and Mrs Petit,"),
        ("", "Prof. Ilse Brandt", "Prof. Ilse Brandt", "Dear Prof. Brandt,"),
    ],
)
def test_a_british_letter_sets_no_stop_behind_a_form_of_address(
    contact: str, to: str, first: str, greeting: str
) -> None:
    job = dataclasses.replace(NURSE_POSTING, contact=PostingContact(contact))
    found = match_literally(NURSE, job)
    letter = write_letter(NURSE, job, found, LetterOptions(DAY, to=to, uk=True))
    assert (letter.recipient[0], letter.greeting) == (first, greeting)
    american = write_letter(NURSE, job, found, LetterOptions(DAY, to=to, uk=False))
    assert american.recipient[0] == (to or contact)


@pytest.mark.parametrize(
    ("to", "own"),
    [
        ("", True),
        ("Ms Marsh", True),
        ("H. Marsh", True),
        ("Dr Helen Marsh", True),
        ("Prof. Dr. Ilse van der Linden", False),
        ("Henry Marsh", False),
        ("Hiring Team", False),
    ],
)
def test_another_reader_gets_neither_the_office_nor_the_address_of_the_postings_contact(to: str, own: object) -> None:
    contact = PostingContact("Ms Helen Marsh", "Nurse Manager", "", "1 Elm Road\nEly")
    recipient = letter_for(NURSE, dataclasses.replace(NURSE_POSTING, contact=contact), to=to).recipient
    assert {"Nurse Manager", "1 Elm Road", "Ely"} & set(recipient) == (
        {"Nurse Manager", "1 Elm Road", "Ely"} if own else set()
    )
    assert recipient[0] == (to or "Ms Helen Marsh")


@pytest.mark.parametrize("to", ["the Trustees", "Human Resources", "Hiring Team"])
def test_several_persons_are_not_taken_leave_of_as_one(to: str) -> None:
    assert letter_for(NURSE, NURSE_POSTING, to=to).farewell == "Kind regards,"
    assert letter_for(NURSE, NURSE_POSTING, to="Ms Helen Board").farewell == "Yours sincerely,"


@pytest.mark.parametrize(
    ("to", "greeting"),
    [
        ("Bewerbungsteam", "Sehr geehrtes Bewerbungsteam,"),
        ("Personalabteilung", "Sehr geehrte Damen und Herren,"),
        ("Frau Dr. Anna Berg, Leiterin", "Sehr geehrte Frau Dr. Berg,"),
    ],
)
def test_a_german_letter_greets_a_team_as_one(to: str, greeting: str) -> None:
    assert letter_for(NURSE, NURSE_POSTING, to=to, language="de").greeting == greeting


def test_an_office_begins_with_a_capital_and_a_german_address_is_declined() -> None:
    contact = PostingContact("Herr Karl Otto", "leiter der Pflege")
    recipient = letter_for(NURSE, dataclasses.replace(NURSE_POSTING, contact=contact), language="de").recipient
    assert recipient[:2] == ("Herrn Karl Otto", "Leiter der Pflege")


@pytest.mark.parametrize(
    ("contact", "greeting"),
    [
        ("", "Sehr geehrte Damen und Herren,"),
        ("Frau Dr. Anna Berg", "Sehr geehrte Frau Dr. Berg,"),
        ("Frau Anna Berg", "Sehr geehrte Frau Berg,"),
        ("Herrn Karl Otto", "Sehr geehrter Herr Otto,"),
        ("Kim Berg", "Guten Tag Kim Berg,"),
    ],
)
def test_a_german_greeting_guesses_no_form_of_address(contact: str, greeting: str) -> None:
    job = dataclasses.replace(NURSE_POSTING, contact=PostingContact(contact))
    assert letter_for(NURSE, job, language="de").greeting == greeting


@pytest.mark.parametrize(
    ("location", "text", "date"),
    [
        ("Austin, TX", "", "November 22, 2026"),
        ("", "Salary $60,000 and 401(k)", "November 22, 2026"),
        ("Leeds", "Salary £30,000", "22 November 2026"),
        ("Remote (US)", "", "November 22, 2026"),
        ("Berlin", "", "22 November 2026"),
        ("Austin, Texas", "", "November 22, 2026"),
        ("Toronto, ON", "Salary $60,000", "November 22, 2026"),
    ],
)
def test_the_date_follows_the_postings_country(location: str, text: str, date: str) -> None:
    job = dataclasses.replace(NURSE_POSTING, location=location, text=text)
    assert letter_for(NURSE, job).date == date


def test_a_requirement_is_not_named_beside_a_bullet_that_hedges_it() -> None:
    candidate = clerk("Assisted with payroll for 40 people.", "Filed 300 letters a day.")
    assert "You ask for payroll" not in text_of(candidate, posting("Clerk", "Oak", asked("payroll")))


def test_a_requirement_that_is_a_sentence_is_not_named() -> None:
    job = posting("Clerk", "Oak", asked("run payroll for people"))
    assert "You ask" not in text_of(clerk("Ran payroll for 40 people."), job)


@pytest.mark.parametrize(
    "name", ["online", "follow", "flexible", "strategic direction and growth of the firm", "manage teams"]
)
def test_what_is_no_noun_is_not_named(name: str) -> None:
    assert "You ask for" not in text_of(
        clerk(f"Filed {name} letters for 40 people."), posting("Clerk", "Oak", asked(name))
    )


def test_experience_that_the_posting_asks_for_keeps_that_word() -> None:
    scanner = asked("RF scanner", kind=TOOL)
    job = posting("Picker", "Oak", dataclasses.replace(scanner, start=0, end=10))
    job = dataclasses.replace(job, text="RF scanner experience")
    assert "You ask for RF scanner experience." in text_of(clerk("Picked 140 lines with an RF scanner."), job)


def test_another_form_of_a_word_is_not_taken_for_the_requirement() -> None:
    candidate = clerk("Raised the market share of oats to 9%.")
    job = posting("Clerk", "Oak", asked("marketing"))
    findings = tuple(dataclasses.replace(one, evidence=()) for one in match_literally(candidate, job).findings)
    shown = dataclasses.replace(match_literally(candidate, job), findings=findings)
    letter = write_letter(candidate, job, shown, LetterOptions(DAY))
    assert not any("You ask for" in paragraph.text for paragraph in letter.paragraphs)


def test_of_alternatives_only_the_one_that_is_there_is_named() -> None:
    epic, cerner = (
        dataclasses.replace(asked(name, kind=TOOL), any_of=("Epic", "Cerner")) for name in ("Epic", "Cerner")
    )
    text = text_of(clerk("Charted 40 patients a day in Epic."), posting("Clerk", "Oak", cerner, epic))
    assert "In that position, I charted 40 patients a day in Epic." in text
    assert "Cerner" not in text


def test_a_bullet_about_others_names_no_requirement() -> None:
    text = text_of(clerk("Worked with SAP consultants on 3 sites."), posting("Clerk", "Oak", asked("SAP")))
    assert "You ask for" not in text


def test_the_same_bullet_of_two_jobs_is_told_once() -> None:
    jobs = [entry(f"job{n}", "Clerk", f"Firm {n}", "2019 2020", ["Ran payroll for 40 people."]) for n in range(2)]
    assert (
        text_of(resume("Ada Quill", experience(*jobs)), posting("", "", asked("payroll"))).count("payroll for 40") == 1
    )


def test_a_bullet_that_is_cut_off_or_told_of_another_is_not_used() -> None:
    text = text_of(clerk("Ran payroll for 40 people and", "She ran payroll for 40."), posting("", "", asked("payroll")))
    assert "for 40" not in text


def test_a_degree_and_its_field_make_one_phrase() -> None:
    degree = dataclasses.replace(
        entry("edu1", "BSc, Physics", "Elm University", "2014 2017", []), degree="BSc", field="Physics"
    )
    assert "I hold a BSc in Physics from Elm University." in text_of(
        resume("Ada Quill", education(degree)), posting("", "")
    )


def test_a_title_in_the_posting_keeps_its_words_without_the_gender_mark() -> None:
    job = posting("Office Clerk (m/w/d)", "Oak", asked("payroll"))
    assert "the position of Office Clerk at Oak." in text_of(clerk("Ran payroll for 40 people."), job)


def test_a_company_that_ends_in_a_full_stop_gets_no_second_one() -> None:
    text = text_of(clerk("Ran payroll for 40 people."), posting("Clerk", "Oak Inc.", asked("payroll")))
    assert "at Oak Inc. " in text
    assert "Inc.." not in text


def test_a_short_resume_makes_a_short_letter_without_an_excuse() -> None:
    job = posting("Clerk", "Oak", asked("Sage 50", kind=TOOL))
    assert text_of(resume("Ada Quill", skills("Sage 50")), job).splitlines()[:2] == [
        "I would like to apply for the position of Clerk at Oak.",
        "My skills include Sage 50.",
    ]


@pytest.mark.parametrize(
    ("organisation", "sentence"),
    [
        ("Mill University", "I hold a BA from Mill University."),
        ("English Literature, University of Thornbury", "I hold a BA from the University of Thornbury."),
        ("University of Thornbury, Eastgate", "I hold a BA from the University of Thornbury, Eastgate."),
        ("English Literature", ""),
    ],
)
def test_a_degree_is_from_its_school_and_never_from_its_field(organisation: str, sentence: str) -> None:
    degree = entry("edu", "BA", organisation, "2010 2013", [])
    text = text_of(resume("Ada Quill", education(degree)), posting("Clerk", "Oak", asked("payroll")))
    assert ("I hold" in text) == bool(sentence)
    assert sentence in text


def test_a_second_title_before_the_employer_is_no_part_of_its_name() -> None:
    job = entry("job1", "Receptionist", "Administrator, Mill Dental Care", "2019 now", ["Ran payroll for 40 people."])
    text = text_of(resume("Ada Quill", experience(job)), posting("Clerk", "Oak", asked("payroll")))
    assert "I have been a Receptionist at Mill Dental Care since 2019." in text


def test_a_firm_named_after_people_keeps_its_whole_name() -> None:
    job = entry("job1", "Clerk", "Quill & Partners, Mill Lane", "2019 now", ["Ran payroll for 40 people."])
    text = text_of(resume("Ada Quill", experience(job)), posting("Clerk", "Oak", asked("payroll")))
    assert "at Quill & Partners, Mill Lane" in text


def test_a_title_that_names_the_employer_does_not_name_it_twice() -> None:
    job = posting("Office Clerk at Elm & Sons Ltd (Leeds)", "Elm & Sons Ltd", asked("payroll"))
    assert "the position of Office Clerk at Elm & Sons Ltd." in text_of(clerk("Ran payroll for 40 people."), job)


def test_one_paper_that_answers_two_things_is_named_once() -> None:
    papers = experience(
        entry("cert1", "Full driving licence, category B", "", "", []),
        kind=SectionKind.CERTIFICATIONS,
        heading="Papers",
    )
    kind = RequirementKind.CERTIFICATION
    wanted = (asked("full driving licence", kind=kind), asked("Driving licence", kind=kind))
    text = text_of(resume("Ada Quill", papers), posting("Clerk", "Oak", *wanted))
    assert text.casefold().count("full driving licence") == 1


def test_a_bare_field_or_a_part_of_a_name_is_not_listed_as_a_skill() -> None:
    candidate = resume(
        "Ada Quill",
        skills("Sales, Spanish (B1), cold calling, Member of the Docker Club"),
        experience(
            entry("cert1", "AWS Certified Clerk, 2019", "Board", "", []),
            entry("cert2", "Languages: Welsh (native)", "", "", []),
            kind=SectionKind.CERTIFICATIONS,
            heading="Certs",
        ),
    )
    wanted = [asked("Sales"), asked("AWS", kind=TOOL), asked("Docker", kind=TOOL), asked("cold calling")]
    languages = [asked(name, kind=RequirementKind.LANGUAGE) for name in ("Spanish", "Welsh")]
    text = text_of(candidate, posting("Clerk", "Oak", *wanted, *languages))
    assert "Welsh" not in text
    assert "I hold AWS Certified Clerk, and my skills include cold calling. I also speak Spanish at level B1." in text


def test_what_others_hold_is_not_named_as_the_candidates() -> None:
    text = text_of(
        clerk("Trained 4 clerks, three of whom now hold their own Sage 50 badge."),
        posting("Clerk", "Oak", asked("Sage 50", kind=TOOL)),
    )
    assert "Your posting" not in text
    assert "You ask" not in text


def test_one_bullet_does_not_answer_two_points_when_another_can_answer_one() -> None:
    texts = ["Moved 40 files into Xero and Sage 50 for the new office.", "Used Xero for the daily books."]
    wanted = [asked("Xero", kind=TOOL), asked("Sage 50", kind=TOOL)]
    text = text_of(clerk(*texts), posting("Clerk", "Oak", *wanted))
    assert ", and I used Xero for the daily books." in text


def test_an_ordinary_resume_of_tasks_gives_a_letter_of_more_than_a_hundred_and_ten_words() -> None:
    verbs = ("Wrote", "Sent", "Checked", "Filed", "Printed", "Signed", "Answered", "Sorted")
    texts = [f"{verb} {n} letters a week to the suppliers of the town." for n, verb in enumerate(verbs, 3)]
    first = entry("job1", "Clerk", "Elm Ltd", "2019 now", ["Ran payroll for 40 people.", *texts[:2]])
    second = entry("job2", "Junior Clerk", "Ash Ltd", "2015 2019", texts[2:7])
    letter = letter_for(
        resume("Ada Quill", experience(first, second)), posting("Office Manager", "Oak", asked("payroll"))
    )
    assert 110 <= letter.word_count() <= 400


def test_examples_in_a_row_do_not_begin_alike() -> None:
    texts = [f"Monitor {n} lines of the plant for faults." for n in range(2, 8)]
    job = entry("job1", "Operator, Night Shift", "Elm Ltd", "2019 now", texts)
    letter = letter_for(resume("Ada Quill", experience(job)), posting("Operator", "Oak", asked("payroll")))
    first = [paragraph.text.split()[0] for paragraph in letter.paragraphs if paragraph.kind is ParagraphKind.EVIDENCE]
    assert all(one != next_one for one, next_one in pairwise(first))


def test_a_long_resume_keeps_the_letter_on_one_page() -> None:
    texts = [f"Ran payroll {n} " + "for people " * 14 for n in range(6)]
    jobs = [entry(f"job{n}", "Clerk", f"Firm {n}", f"20{10 + n} 20{11 + n}", texts) for n in range(6)]
    candidate = resume("Ada Quill", experience(*jobs))
    assert 200 <= letter_for(candidate, posting("Clerk", "Oak", asked("payroll"))).word_count() <= 400


def test_a_letter_uses_no_word_about_the_candidate_that_flatters() -> None:
    flattery = re.compile(r"\b(?:passionate|excellent|perfect|ideal|strong|proven|extensive|highly|dynamic|great)\b")
    for candidate, job in PEOPLE.values():
        assert not flattery.search(text_of(candidate, job))


@pytest.mark.parametrize(("tone", "language"), TONES)
@pytest.mark.parametrize("person", ["nurse", "student"])
def test_a_letter_is_true_and_ends_properly_in_every_tone(person: str, tone: Tone, language: str) -> None:
    candidate, job = PEOPLE[person]
    match = match_literally(candidate, job)
    letter = write_letter(candidate, job, match, LetterOptions(DAY, why="I know it.", language=language, tone=tone))
    tailored = TailoredResume(candidate, candidate, ())
    assert find_untrue(tailored, letter, job, VOCABULARY) == ()
    texts = [*(paragraph.text for paragraph in letter.paragraphs)]
    assert find_unsupported(texts, candidate, VOCABULARY, ("I know it.",)) == ()
    assert letter.farewell


def test_tones_differ_in_opening_and_closing() -> None:
    letters = [
        write_letter(NURSE, NURSE_POSTING, match_literally(NURSE, NURSE_POSTING), LetterOptions(DAY, tone=tone))
        for tone in Tone
    ]
    assert len({letter.paragraphs[0].text for letter in letters}) == len(Tone)
    assert len({letter.paragraphs[-1].text for letter in letters}) == len(Tone)


@pytest.mark.parametrize(
    ("to", "greeting"),
    [
        ("Mme Claire Petit", "Madame,"),
        ("Madame Claire Petit", "Madame,"),
        ("Madame la Directrice", "Madame la Directrice,"),
        ("M. Jean Roux", "Monsieur,"),
        ("Monsieur et Madame Petit", "Madame, Monsieur,"),
        ("Dr Paul Anselme", "Docteur,"),
        ("", "Madame, Monsieur,"),
    ],
)
def test_a_french_letter_greets_by_the_form_of_address(to: str, greeting: str) -> None:
    job = dataclasses.replace(NURSE_POSTING, contact=PostingContact())
    assert letter_for(NURSE, job, to=to, language="fr").greeting == greeting


def test_a_university_of_a_place_has_its_article_and_a_named_one_has_none() -> None:
    for school, said in (("University of Ashby", "the University of Ashby"), ("Ashby University", "Ashby University")):
        candidate = resume("Ada Quill", education(entry("d", "BSc Physics", school, "2015 2018", [])))
        assert f"from {said}." in text_of(candidate, posting("Clerk", "Elm Ltd"))


def test_what_could_be_an_adjective_is_not_made_a_verb() -> None:
    bullets = ["Deliver pallets every day to 30 shops", "Clean licence and no accidents in 6 years"]
    candidate = resume("Ada Quill", experience(entry("job1", "Driver", "Elm Ltd", "2019 now", bullets)))
    text = text_of(candidate, posting("Driver", "Oak Ltd"))
    assert "I deliver pallets every day to 30 shops." in text
    assert "lean licence" not in text


def test_a_break_between_jobs_is_no_job() -> None:
    jobs = [entry("j1", "Clerk", "Elm Ltd", "2019 now", ["Ran payroll for 40 people."])]
    jobs.append(entry("j2", "Sabbatical", "", "2017 2018", ["Travelled through 12 countries of South America."]))
    assert "South America" not in text_of(resume("Ada Quill", experience(*jobs)), posting("Clerk", "Oak Ltd"))


def test_a_remark_behind_the_employer_is_left_out_of_its_name() -> None:
    job = entry("j1", "Clerk", "Elm Ltd (Northern Division)", "2019 now", ["Ran payroll for 40 people."])
    text = text_of(resume("Ada Quill", experience(job)), posting("Clerk", "Oak Ltd"))
    assert "I have worked as a Clerk at Elm Ltd since 2019." in text


def test_more_of_the_same_job_follows_in_one_paragraph() -> None:
    bullets = ["Filed 300 letters for the county", "Sorted the post of 40 people", "Wrote the minutes of 12 boards"]
    texts = [p.text for p in letter_for(clerk(*bullets), posting("Clerk", "Oak Ltd")).paragraphs]
    assert [
        sum(word in text for word in ("filed", "sorted", "wrote"))
        for text in texts
        if "that role" in text or "that position" in text
    ][-1] == 3


def test_other_languages_are_said() -> None:
    english = dataclasses.replace(NURSE, language="en")
    german = dataclasses.replace(NURSE_POSTING, language="de")
    spanish = dataclasses.replace(NURSE_POSTING, language="es")
    notes = note_languages(english, german, letter_for(english, german))
    assert ["your own statements" in note.text for note in notes] == [True]
    notes = note_languages(english, spanish, letter_for(english, spanish))
    assert ["the posting is in Spanish" in note.text for note in notes] == [True]
    assert note_languages(english, NURSE_POSTING, letter_for(english, NURSE_POSTING)) == ()


@pytest.mark.parametrize("person", PEOPLE)
def test_no_statement_is_told_twice(person: str) -> None:
    candidate, job = PEOPLE[person]
    told = [source for paragraph in letter_for(candidate, job).paragraphs for source in paragraph.sources]
    bullets = {bullet.id for section in candidate.sections for entry in section.entries for bullet in entry.bullets}
    statements = [source for source in told if source in bullets]
    assert len(set(statements)) == len(statements)


@pytest.mark.parametrize("employer", ["Self-employed", "Freelance", "Selbstständig"])
def test_who_is_self_employed_works_at_no_firm_of_that_name(employer: str) -> None:
    job = entry("job1", "Graphic Designer", employer, "2019 now", ["Designed labels for eleven breweries."])
    text = text_of(resume("Ada Quill", experience(job)), posting("Designer", "Oak Ltd"))
    assert employer not in text
    assert "As a Graphic Designer, I designed labels for eleven breweries." in text


def test_the_present_and_the_past_of_one_job_stand_in_one_paragraph() -> None:
    job = entry(
        "job1", "Librarian", "Mill Library", "2018 now", ["Run 120 readings a year.", "Wrote a grant of £9,000."]
    )
    text = text_of(resume("Ada Quill", experience(job)), posting("Librarian", "Oak Library"))
    assert "I run 120 readings a year, and I wrote a grant of £9,000." in text


def test_a_graduate_is_introduced_by_the_degree_and_not_by_the_job_beside_it() -> None:
    study = education(entry("d", "BSc Botany", "Ashby University", "2022 2025", []))
    work = experience(entry("job1", "Barista", "The Mill Café", "2023 2025", ["Served 90 guests a day."]))
    opening = letter_for(resume("Ada Quill", study, work), posting("Botanist", "Oak Ltd")).paragraphs[0].text
    assert "I hold a BSc Botany from Ashby University." in opening
    assert "Barista" not in opening


def test_two_requirements_that_are_one_phrase_in_the_posting_are_named_as_it() -> None:
    text = "Drivers\nYou do DOT inspections every day.\n"
    parts = [
        dataclasses.replace(asked(name), start=text.index(name), end=text.index(name) + len(name))
        for name in ("DOT", "inspections")
    ]
    job = dataclasses.replace(posting("Mechanic", "Oak", *parts), text=text)
    assert [phrase.words for phrase in join_asked(job.requirements, text)] == ["DOT inspections"]


def test_a_product_at_the_beginning_of_a_line_keeps_its_capital() -> None:
    text = "Paralegal\nRelativity or similar platform\n"
    product = dataclasses.replace(asked("Relativity"), start=text.index("Relativity"), end=text.index(" or similar"))
    job = dataclasses.replace(posting("Paralegal", "Oak", product), text=text)
    assert [phrase.words for phrase in join_asked(job.requirements, text)] == ["Relativity"]


@pytest.mark.parametrize("name", ["Relativity", "payroll", "special educational needs"])
def test_what_the_answer_names_itself_is_not_asked_before_it(name: str) -> None:
    text = text_of(clerk(f"Ran courses on {name} for 40 people."), posting("Clerk", "Oak", asked(name)))
    assert "You ask" not in text
    assert f"I ran courses on {name} for 40 people." in text


@pytest.mark.parametrize(
    "said",
    [
        "expected May 2026",
        "May 2026 (anticipated)",
        "Candidate for graduation, May 2026",
        "Mai 2026 (voraussichtlich)",
        "en cours, mai 2026",
        "mai 2026 (prévu)",
    ],
)
def test_a_degree_that_was_expected_by_a_day_now_past_is_not_called_held(said: str) -> None:
    study = dataclasses.replace(
        entry("s1", "BA in History", "Reed College", "", []), dates=DateRange(None, "2026-05", current=False, text=said)
    )
    candidate = resume(
        "Ada Quill", experience(entry("j1", "Office Clerk", "Elm Ltd", "2019 2021", [])), education(study)
    )
    assert "BA in History" not in text_of(candidate, NURSE_POSTING)
    done = dataclasses.replace(study, dates=DateRange(None, "2026-05", current=False, text="May 2026"))
    finished = dataclasses.replace(candidate, sections=(candidate.sections[0], education(done)))
    assert "BA in History" in text_of(finished, NURSE_POSTING)


@pytest.mark.parametrize(
    ("place", "text", "own", "american"),
    [
        ("", "Welder\nHarbor Works\nSeattle WA", "Leeds", True),
        ("", "Welder\nHarbor Works, Seattle, WA 98101", "Leeds", True),
        ("Seattle", "Welder", "Seattle, WA", True),
        ("Perth WA", "Welder", "Perth", False),
        ("", "Welder\nHarbor Works\n$38 an hour", "Mackay Qld", False),
        ("", "Welder\nHarbor Works, Bendigo, Vic 3550\n$38 an hour", "", False),
        ("", "Welder\nHarbor Works\nNZ driver licence, $38 an hour", "", False),
        ("", "Welder\nA Nevada-based works\n$38 an hour. No long CVs please.", "", True),
        ("", "Welder\nBerlin DE", "Leeds", False),
        ("Berlin", "Welder", "Seattle, WA", False),
    ],
)
def test_a_place_in_a_state_gives_a_letter_its_american_form(place: str, text: str, own: str, american: object) -> None:
    job = dataclasses.replace(NURSE_POSTING, location=place, text=text)
    candidate = dataclasses.replace(NURSE, contact=dataclasses.replace(NURSE.contact, location=own))
    assert (letter_for(candidate, job).farewell == "Sincerely,") == american


def test_a_letter_of_somebody_without_a_name_shows_the_open_place() -> None:
    nameless = dataclasses.replace(NURSE, contact=dataclasses.replace(NURSE.contact, name=""))
    letter = letter_for(nameless, NURSE_POSTING)
    assert letter.signature == "[Your name]"
    assert "[Your name]" in letter.placeholders
    made = TailoredResume(nameless, nameless, ())
    assert find_untrue(made, letter, NURSE_POSTING, VOCABULARY) == ()


@pytest.mark.parametrize("title", ["MLIS", "MSW", "MPH", "MFA", "JD", "MD", "DVM", "MLitt", "LLM", "MEng"])
def test_the_degree_that_is_asked_for_is_named_before_another_one(title: str) -> None:
    bachelor = entry("edu2", "BA History", "Oak College", "2010 2013", [])
    candidate = resume("Ada Quill", education(bachelor, entry("edu1", title, "Elm University", "2014 2017", [])))
    wanted = asked(title, kind=RequirementKind.DEGREE)
    text = text_of(candidate, posting("Clerk", "Oak", wanted))
    assert f"{title} from Elm University" in text
    assert "BA History" not in text


def test_a_degree_and_its_field_are_said_with_in_between() -> None:
    degree = dataclasses.replace(
        entry("edu1", "PhD History", "Elm University", "2010 2013", []), degree="PhD", field="History"
    )
    candidate = resume("Ada Quill", education(degree))
    assert "I hold a PhD in History from Elm University." in text_of(candidate, posting("", ""))


def test_a_bullet_that_is_to_be_told_in_no_sentence_stands_as_it_is() -> None:
    candidate = clerk("Ran screens for a banking app.", "Led a team of five people who knew the bank.")
    job = posting("Clerk", "Oak", asked("screens"))
    options = LetterOptions(DAY, quoted=frozenset(bullet.id for bullet in candidate.sections[0].entries[0].bullets))
    letter = write_letter(candidate, job, match_literally(candidate, job), options)
    assert [paragraph.text for paragraph in letter.paragraphs if paragraph.is_bullet] == [
        "Ran screens for a banking app.",
        "Led a team of five people who knew the bank.",
    ]


def test_the_bullet_behind_a_sentence_is_the_one_that_shares_its_words() -> None:
    candidate = clerk("Ran screens for a banking app.", "Led a team of five people who knew the bank.")
    letter = letter_for(candidate, posting("Clerk", "Oak", asked("screens")))
    bullets = candidate.sections[0].entries[0].bullets
    sentence = next(one for p in letter.paragraphs for one in p.text.split(". ") if "team of five" in one)
    assert doubted_items(letter, candidate, [sentence]) == {bullets[1].id}
    assert doubted_items(letter, candidate, ["Nothing of it."]) == frozenset()


def test_a_break_between_jobs_is_no_job_in_a_letter() -> None:
    off = entry(
        "job2", "Redundant and retraining", "", "2014 2015", ["Passed the licence for lorries at the first try."]
    )
    job = entry("job1", "Driver", "Elm Ltd", "2016 2021", ["Drove 40 tonnes across three countries."])
    text = text_of(resume("Ada Quill", experience(job, off)), posting("Driver", "Oak", asked("licence")))
    assert "edundant" not in text
    assert "I drove 40 tonnes across three countries." in text


@pytest.mark.parametrize("title", ["Travelling Salesman", "Redundancy Adviser", "Recovery Driver", "Maternity Nurse"])
def test_a_job_with_a_word_of_breaks_in_its_name_is_told(title: str) -> None:
    job = entry("job1", title, "Elm Ltd", "2016 2021", ["Drove 40 tonnes across three countries."])
    assert "at Elm Ltd" in text_of(resume("Ada Quill", experience(job)), posting("Driver", "Oak", asked("licence")))


def test_what_somebody_studies_now_is_said_where_the_opening_names_a_job() -> None:
    study = dataclasses.replace(
        entry("ed1", "Diploma in Accounting and Payroll", "Elm College", "", []),
        dates=DateRange("2024-09", None, current=True, text="2024 - present"),
    )
    job = experience(entry("job1", "Treasurer", "Elm Library", "2022 now", ["Kept the books of four branches"]))
    candidate = dataclasses.replace(NURSE, sections=(job, education(study)))
    assert "I am studying for a Diploma in Accounting and Payroll at Elm College." in text_of(candidate, NURSE_POSTING)


@pytest.mark.parametrize(
    ("own", "text", "farewell"),
    [
        ("Madison, WI 53706", "Send a CV.", "Sincerely,"),
        ("Leeds", "Send a resume.", "Kind regards,"),
        ("Leeds", "Send a CV.", "Kind regards,"),
    ],
)
def test_what_a_posting_calls_a_resume_does_not_decide_a_letters_form(own: str, text: str, farewell: str) -> None:
    job = entry("job1", "Clerk", "Elm Ltd", "2019 2021", ["Berths: 12, all in use by day"])
    candidate = resume("Ada Quill", experience(job), skills("Sage"))
    candidate = dataclasses.replace(candidate, contact=dataclasses.replace(candidate.contact, location=own))
    wanted = posting("Clerk", "Elm", asked("Sage", kind=TOOL))
    wanted = dataclasses.replace(wanted, location="", text=text, contact=PostingContact())
    assert letter_for(candidate, wanted).farewell == farewell


def test_a_title_that_begins_with_a_plural_has_no_article() -> None:
    job = experience(
        entry("job1", "Trusts & Grants Manager", "Elm Hospice", "2019 2021", ["Raised money from 60 trusts"])
    )
    text = text_of(resume("Ada Quill", job), NURSE_POSTING)
    assert "a Trusts" not in text
    assert "Until 2021, I was Trusts & Grants Manager at Elm Hospice." in text


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Bachelor of Arts Soziale Arbeit", "Bachelor of Arts"),
        ("Leiter Vertrieb", "Leiter Vertrieb"),
        ("Staatlich anerkannte Erzieherin", "staatlich anerkannte Erzieherin"),
        ("Examinierte Altenpflegerin", "examinierte Altenpflegerin"),
        ("Technischer Zeichner", "technischer Zeichner"),
    ],
)
def test_only_an_adjective_before_a_german_title_has_a_small_letter(title: str, told: str) -> None:
    job = experience(entry("job1", title, "Elm GmbH", "2019 2021", ["Leitete ein Team von acht Personen"]))
    candidate = dataclasses.replace(resume("Ada Quill", job), language="de")
    letter = letter_for(candidate, dataclasses.replace(NURSE_POSTING, contact=PostingContact()), language="de")
    assert told in "\n".join(paragraph.text for paragraph in letter.paragraphs)


def test_letters_of_one_person_for_different_postings_do_not_all_end_alike() -> None:
    candidate = clerk("Led five people through the move of an office.")
    ends = {
        letter_for(candidate, posting(title, "Oak")).paragraphs[-1].text
        for title in ("Clerk", "Porter", "Cook", "Baker", "Nurse", "Welder")
    }
    assert len(ends) > 1


def test_not_every_sentence_of_a_paragraph_is_joined_to_the_one_before() -> None:
    texts = ["Led five people, all new.", "Wrote guides and forms.", "Kept files and keys.", "Moved the office, alone."]
    text = text_of(clerk(*texts), posting("Clerk", "Oak"))
    assert (
        "I led five people, and I wrote guides and forms. I also kept files and keys, and I moved the office." in text
    )


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Erzieher für unsere Kita Sonnenwinkel", "Erzieher"),
        ("Cook for our Leeds kitchen", "Cook"),
        ("Vendeur pour notre boutique", "Vendeur"),
        ("Driver for hospital transport", "Driver for hospital transport"),
    ],
)
def test_an_applicant_does_not_call_the_employers_house_ours(title: str, role: str) -> None:
    assert name_role(posting(title, "Oak")) == role


def test_a_job_held_part_time_is_told_with_its_remark() -> None:
    held = recent_job(resume("Ada Quill", experience(entry("job1", "Clerk (part-time)", "Elm Ltd", "2019 now", []))))
    assert held is not None
    assert held.title == "Clerk (part-time)"
