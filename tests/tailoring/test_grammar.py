"""Bullets and the sentences that they make after "At Elm"."""

import pytest

from tailor.tailoring.clauses import clause_texts
from tailor.tailoring.grammar import Form, bullet_sentences, read_clause
from tailor.tailoring.letter_case import article

FRAMES = {
    Form.PAST: "At Elm, I {}.",
    Form.FIRST_PERSON: "At Elm, {}.",
    Form.PRESENT: "At Elm, I {}.",
    Form.STATE: "At Elm, I was {}.",
    Form.PERSON: "At Elm, I was a {}.",
    Form.NOUN: "My work at Elm included {}.",
    Form.INFINITIVE: "At Elm, my job was to {}.",
    Form.LISTED: "From my work at Elm: {}.",
    Form.QUOTED: "From my resume: “{}”",
}

PAST_JOB = {
    # regular and irregular past tenses
    "Managed a team of 12 nurses.": "At Elm, I managed a team of 12 nurses.",
    "Led the move to SAP;": "At Elm, I led the move to SAP.",
    "Built Kafka pipelines for 3 teams": "At Elm, I built Kafka pipelines for 3 teams.",
    "Wrote, tested and shipped the billing API": "At Elm, I wrote, tested and shipped the billing API.",
    "Co-founded the school's chess club": "At Elm, I co-founded the school's chess club.",
    "Co-led a ward of 20 beds": "At Elm, I co-led a ward of 20 beds.",
    "Successfully reduced waste by 20%": "At Elm, I successfully reduced waste by 20%.",
    "Taught Year 6 maths": "At Elm, I taught Year 6 maths.",
    "Oversaw £2m of spending": "At Elm, I oversaw £2m of spending.",
    "Cut waiting times from 40 to 12 minutes": "At Elm, I cut waiting times from 40 to 12 minutes.",
    "Set up a peer review": "At Elm, I set up a peer review.",
    "Welded stainless pipe to drawing": "At Elm, I welded stainless pipe to drawing.",
    "Trained 14 apprentices": "At Elm, I trained 14 apprentices.",
    "Selected suppliers for 3 sites": "At Elm, I selected suppliers for 3 sites.",
    "Agreed terms with 40 landlords": "At Elm, I agreed terms with 40 landlords.",
    "Worked with Dr. Ames on a trial": "At Elm, I worked with Dr. Ames on a trial.",
    "Served as union representative": "At Elm, I served as union representative.",
    "Refereed youth matches": "At Elm, I refereed youth matches.",
    "Ran payroll for 300 people": "At Elm, I ran payroll for 300 people.",
    "Quickly and safely evacuated a ward": "From my resume: “Quickly and safely evacuated a ward”",
    # already in the first person
    "I drove the school bus.": "At Elm, I drove the school bus.",
    "We halved the error rate.": "At Elm, we halved the error rate.",
    "My team won the regional award": "At Elm, my team won the regional award.",
    "I’ve kept the books since 2019": "At Elm, I’ve kept the books since 2019.",
    # states
    "Responsible for 3 warehouses": "At Elm, I was responsible for 3 warehouses.",
    "In charge of the night shift": "At Elm, I was in charge of the night shift.",
    "Promoted to shift lead after a year": "At Elm, I was promoted to shift lead after a year.",
    "Trained in first aid": "At Elm, I was trained in first aid.",
    "Selected for the graduate scheme": "At Elm, I was selected for the graduate scheme.",
    "Tasked with closing 2 branches": "At Elm, I was tasked with closing 2 branches.",
    # nouns of action
    "Managing a budget of £50,000": "My work at Elm included managing a budget of £50,000.",
    "Preparation of VAT returns": "My work at Elm included preparation of VAT returns.",
    "Day-to-day management of a nursery": "My work at Elm included day-to-day management of a nursery.",
    "TIG welding of stainless pipe": "My work at Elm included TIG welding of stainless pipe.",
    # look like a past tense and are none
    "Experienced in wound care": "From my resume: “Experienced in wound care”",
    "Skilled negotiator with buyers": "At Elm, I was a skilled negotiator with buyers.",
    "Led by example": "From my resume: “Led by example”",
    "Awarded a £5,000 grant": "From my resume: “Awarded a £5,000 grant”",
    "Certified forklift driver since 2018": "From my work at Elm: Certified forklift driver since 2018.",
    "Registered nurse on a surgical ward": "At Elm, I was a registered nurse on a surgical ward.",
    "Named employee of the month": "From my work at Elm: Named employee of the month.",
    "Recognised by the board": "From my resume: “Recognised by the board”",
    "Distributed systems design": "My work at Elm included distributed systems design.",
    "Embedded software in C": "From my work at Elm: Embedded software in C.",
    "Supervised clinical placement": "My work at Elm included supervised clinical placement.",
    "Wound care for 12 residents": "My work at Elm included wound care for 12 residents.",
    "Lead engineer for two products": "At Elm, I was a lead engineer for two products.",
    "Speed and accuracy at the till": "From my work at Elm: Speed and accuracy at the till.",
    "Seed potatoes and grain sales": "My work at Elm included seed potatoes and grain sales.",
    # no verb, labels, shouting, third person present, present tense of an ended job
    "Member of the fire team": "At Elm, I was a member of the fire team.",
    "Fluent German and French": "From my work at Elm: Fluent German and French.",
    "Tools: Excel, Sage 50": "From my resume: “Tools: Excel, Sage 50”",
    "LED A TEAM OF FIVE": "From my resume: “LED A TEAM OF FIVE”",
    "Leads a team of five": "At Elm, my job was to lead a team of five.",
    "Lead a team of five": "At Elm, my job was to lead a team of five.",
    "Anesthetize and monitor 20 patients a week": "At Elm, my job was to anesthetize and monitor 20 patients a week.",
    "Partner with four schools": "At Elm, my job was to partner with four schools.",
    "Writes reports, and looks after 15 funders": "At Elm, my job was to write reports, and look after 15 funders.",
    "Manages the shop and orders stock": "From my resume: “Manages the shop and orders stock”",
    "Chair of the finance committee": "At Elm, I was a chair of the finance committee.",
    "Person-centred planning": "My work at Elm included person-centred planning.",
    "Processed orders, tracked parcels, closed accounts": (
        "At Elm, I processed orders, tracked parcels and closed accounts."
    ),
    "Toast POS set-up and training": "My work at Elm included Toast POS set-up and training.",
    # labels that only say that a line is worth reading
    "Key result: cut waste by 20%": "At Elm, I cut waste by 20%.",
    "Achievement: Trained 40 volunteers": "At Elm, I trained 40 volunteers.",
    "Goal: raise sales by 20%": "From my resume: “Goal: raise sales by 20%”",
    "12 years without an accident": "From my work at Elm: 12 years without an accident.",
    "Outstanding Ofsted rating in 2022": "From my work at Elm: Outstanding Ofsted rating in 2022.",
}

CURRENT_JOB = {
    "Lead a team of five": "At Elm, I lead a team of five.",
    "Manage payroll for 300 people": "At Elm, I manage payroll for 300 people.",
    "Support 40 users on three sites": "At Elm, I support 40 users on three sites.",
    "Support desk for 40 users": "From my work at Elm: Support desk for 40 users.",
    "Test the welds on site": "At Elm, I test the welds on site.",
    "Test engineer for two lines": "At Elm, I was a test engineer for two lines.",
    "Lead engineer for two products": "At Elm, I was a lead engineer for two products.",
    "Lead gameplay programmer on two titles": "At Elm, I was a lead gameplay programmer on two titles.",
    "Weekly report to the board": "From my resume: “Weekly report to the board”",
    "Built two bridges": "At Elm, I built two bridges.",
    # told of oneself as of another
    "Writes and reviews care plans": "At Elm, I write and review care plans.",
    "Deputises for the manager of a home": "At Elm, I deputise for the manager of a home.",
    "Carries a caseload of 18": "At Elm, I carry a caseload of 18.",
    "Manages the shop and orders stock": "From my resume: “Manages the shop and orders stock”",
    "Sales of 40 cars a year": "My work at Elm included sales of 40 cars a year.",
    # verbs with their prepositions, and sentences
    "Partner with engineering on four products": "At Elm, I partner with engineering on four products.",
    "I draft witness statements.": "At Elm, I draft witness statements.",
    "I am the key holder": "At Elm, I am the key holder.",
    "Was promoted after eight months": "At Elm, I was promoted after eight months.",
    "Duties included packing and loading": "At Elm, my duties included packing and loading.",
    "Responsible for: budget, rota": "From my resume: “Responsible for: budget, rota”",
    "Hands-on with SAP": "From my resume: “Hands-on with SAP”",
    # base forms of trades, "am", and what "lead" may be
    "Haul gravel for 7 contractors": "At Elm, I haul gravel for 7 contractors.",
    "haul gravel for 7 contractors": "At Elm, I haul gravel for 7 contractors.",
    "Am the link person for triage": "At Elm, I am the link person for triage.",
    "Lead phonics across two years": "At Elm, I lead phonics across two years.",
    "Lead times cut from 9 days to 4": "From my work at Elm: Lead times cut from 9 days to 4.",
    "Zero injuries in 8 years": "From my resume: “Zero injuries in 8 years”",
    # two clauses in one, and an enumeration without its "and"
    "Kept the log; 5-star rating three years running": "At Elm, I kept the log.",
    "Run the club; numbers grew by half": "At Elm, I run the club; numbers grew by half.",
    "Ran the move; with help from IT": "At Elm, I ran the move; with help from IT.",
    "Stock control, till work, shelf filling": "My work at Elm included stock control, till work and shelf filling.",
    # what one is, what the work is, and lists
    "MOT tester since 2019": "At Elm, I was a MOT tester since 2019.",
    "Level 3 food hygiene lead; two visits": "At Elm, I was a level 3 food hygiene lead.",
    "Charge nurse two shifts a week": "At Elm, I was a charge nurse two shifts a week.",
    "First and second fix on fit-outs": "From my work at Elm: First and second fix on fit-outs.",
    "Till work and shelf filling": "My work at Elm included till work and shelf filling.",
    "Google Ads campaigns for 3 brands": "My work at Elm included Google Ads campaigns for 3 brands.",
    "Google Ads budget of £240,000": "From my work at Elm: Google Ads budget of £240,000.",
    "No accidents in 900,000 km": "From my resume: “No accidents in 900,000 km”",
}


@pytest.mark.parametrize(("bullet", "sentence"), PAST_JOB.items())
def test_a_bullet_of_an_ended_job_makes_a_sentence(bullet: str, sentence: str) -> None:
    clause = read_clause(bullet, current=False)
    assert FRAMES[clause.form].format(clause.text) == sentence


@pytest.mark.parametrize(("bullet", "sentence"), CURRENT_JOB.items())
def test_a_bullet_of_a_job_held_now_makes_a_sentence(bullet: str, sentence: str) -> None:
    clause = read_clause(bullet, current=True)
    assert FRAMES[clause.form].format(clause.text) == sentence


def test_a_word_that_is_a_noun_as_well_is_a_verb_among_verbs() -> None:
    text = "Monitor telemetry for four patients"
    assert read_clause(text, current=True).form is Form.LISTED
    assert read_clause(text, current=True, among_verbs=True).form is Form.PRESENT
    assert read_clause("Support of 40 users", current=True, among_verbs=True).form is Form.NOUN


def test_further_sentences_of_the_same_form_follow_and_others_end_the_bullet() -> None:
    clause = read_clause("Built a crane. Cut its cost by 30%. Great fun. Sold two.", current=False)
    assert (clause.text, clause.more) == ("built a crane", ("cut its cost by 30%",))


def test_clauses_between_semicolons_become_sentences_of_their_own() -> None:
    clause = read_clause("Carry 16 cases; write plans of care; trained 4 students; no complaint", current=True)
    assert (clause.form, clause.more) == (Form.PRESENT, ())
    clause = read_clause("Carry 16 cases; write plans of care; trained 4 students; five awards", current=True)
    assert (clause.text, clause.more) == ("carry 16 cases", ("write plans of care", "trained 4 students"))
    assert {clause.text, *clause.more} <= set(
        clause_texts("Carry 16 cases; write plans of care; trained 4 students", "en")
    )


def test_a_name_or_abbreviation_at_the_beginning_keeps_its_capitals() -> None:
    assert read_clause("TIG welding of pipe", current=False).text == "TIG welding of pipe"


def test_an_abbreviation_does_not_end_a_sentence() -> None:
    assert bullet_sentences("Worked for St. Brigid's School. Sang.") == ("Worked for St. Brigid's School", "Sang")


@pytest.mark.parametrize(
    "phrase",
    [
        *("a nurse", "an engineer", "an hour", "a university lecturer", "an RN", "an HR manager", "a user researcher"),
        *("an SQL developer", "a one-time contract", "a European buyer", "an honorary fellow", "a CAD technician"),
        *("a UX designer", "an MRI radiographer", "an uncle", "an 8-bit designer", "a BSc", "an MSc", "a unit lead"),
        *("an unpaid intern", "an underwriter"),
    ],
)
def test_the_article_follows_the_sound(phrase: str) -> None:
    expected, noun = phrase.split(" ", 1)
    assert article(noun) == expected


@pytest.mark.parametrize(
    "text", ["Convene the second-year module", "Close the books for four plants", "Skipper a boat"]
)
def test_a_word_before_an_article_is_a_verb_in_a_job_that_is_held(text: str) -> None:
    assert read_clause(text, current=True).form is Form.PRESENT
    assert read_clause(text, current=False).form is not Form.PRESENT


@pytest.mark.parametrize("text", ["Under the supervision of a doctor", "Half the team's budget", "Within a ward of 20"])
def test_a_preposition_before_an_article_is_no_verb(text: str) -> None:
    assert read_clause(text, current=True).form is not Form.PRESENT


@pytest.mark.parametrize(
    "text",
    [
        "Berth ferries and visiting yachts",
        "Splice ropes and wires",
        "Tow yachts into harbour",
        "Moor barges at the quay",
    ],
)
def test_what_may_be_a_verb_with_its_object_is_quoted_and_not_made_a_noun(text: str) -> None:
    assert read_clause(text, current=True).form is Form.QUOTED


@pytest.mark.parametrize("text", ["Home visits to new mothers", "Ward rounds with two consultants", "Clinical trials"])
def test_a_noun_before_a_plural_stays_a_noun(text: str) -> None:
    assert read_clause(text, current=True).form is Form.NOUN


@pytest.mark.parametrize(
    "text",
    ["Anesthetize and monitor 20 patients", "Fumigate barns and silos", "Electrify lines", "Palletise the crates"],
)
def test_a_word_that_ends_as_verbs_do_is_a_verb_before_its_object(text: str) -> None:
    assert read_clause(text, current=True).form is Form.PRESENT


@pytest.mark.parametrize("text", ["Corporate events for 300", "Template designs", "Climate surveys of 3 sites"])
def test_a_noun_that_ends_as_verbs_do_is_no_verb(text: str) -> None:
    assert read_clause(text, current=True).form is not Form.PRESENT


@pytest.mark.parametrize("text", ["Support mothers with infant feeding", "Multi-drop, 18 to 24 drops a day"])
def test_a_task_or_a_count_is_no_list_behind_a_colon(text: str) -> None:
    assert read_clause(text, current=True).form is Form.QUOTED


@pytest.mark.parametrize("rest", ["market sales rose 12%", "sample costs fell by 40%", "display scores doubled"])
def test_a_noun_whose_own_verb_follows_gets_no_subject(rest: str) -> None:
    clause = read_clause(f"Train staff; {rest}", current=True, among_verbs=True)
    assert clause.form is Form.PRESENT
    assert rest not in clause.more
