"""What tailoring does to a resume, and what it leaves alone."""

import dataclasses

import pytest

from tailor.model import (
    Edit,
    EditKind,
    Evidence,
    Finding,
    Match,
    Posting,
    Reason,
    RequirementKind,
    Resume,
    SectionKind,
    Skill,
    Span,
    Status,
)
from tailor.tailoring import Limits, find_untrue, tailor_resume
from tailor.tailoring.length import estimate_pages
from tailor.tailoring.truth_resume import check_resume
from tailor.vocabulary import Term, Vocabulary, load_vocabulary
from tests.tailoring.samples import (
    CERTIFICATION,
    ENGINEER,
    ENGINEER_POSTING,
    MUST,
    NICE,
    NURSE,
    NURSE_POSTING,
    PEOPLE,
    SKILL,
    TOOL,
    VOCABULARY,
    asked,
    entry,
    experience,
    match_literally,
    posting,
    resume,
    skills,
)

NO_LIMITS = Limits()


def tailor(candidate: Resume, job: Posting, limits: Limits = NO_LIMITS) -> Resume:
    return tailor_resume(candidate, job, match_literally(candidate, job), VOCABULARY, limits).resume


def edits_of(candidate: Resume, job: Posting, kind: EditKind) -> list[Edit]:
    made = tailor_resume(candidate, job, match_literally(candidate, job), VOCABULARY)
    return [edit for edit in made.edits if edit.kind is kind]


def bullets(candidate: Resume, section: int = 0, number: int = 0) -> list[str]:
    return [bullet.text for bullet in candidate.sections[section].entries[number].bullets]


def listed(candidate: Resume) -> list[list[str]]:
    return [
        [skill.name for skill in group.skills]
        for section in candidate.of_kind(SectionKind.SKILLS)
        for group in section.groups
    ]


def job_with(*texts: str) -> Resume:
    return resume("Ada Quill", experience(entry("job1", "Clerk", "Elm", "2019 now", list(texts))))


def test_the_bullet_that_shows_a_must_have_goes_first() -> None:
    made = tailor(job_with("Filed letters.", "Typed memos.", "Ran payroll."), posting("Clerk", "Oak", asked("payroll")))
    assert bullets(made) == ["Ran payroll.", "Filed letters.", "Typed memos."]


def test_a_must_have_outweighs_a_nice_to_have() -> None:
    job = posting("Clerk", "Oak", asked("typing", NICE), asked("payroll", MUST))
    made = tailor(job_with("Filed letters.", "Did typing.", "Ran payroll."), job)
    [jobs] = made.of_kind(SectionKind.EXPERIENCE)
    assert [bullet.id for bullet in jobs.entries[0].bullets] == ["job1.b2", "job1.b1", "job1.b0"]


def test_bullets_of_equal_relevance_keep_their_order() -> None:
    texts = ["Ran payroll A.", "Filed letters.", "Ran payroll B.", "Typed memos.", "Ran payroll C."]
    made = tailor(job_with(*texts), posting("Clerk", "Oak", asked("payroll")))
    assert bullets(made) == ["Ran payroll A.", "Ran payroll B.", "Ran payroll C.", "Filed letters.", "Typed memos."]


def test_nothing_moves_when_the_posting_asks_for_nothing_that_is_there() -> None:
    made = tailor_resume(
        NURSE, posting("Welder", "Oak", asked("TIG welding")), match_literally(NURSE, posting("", "")), VOCABULARY
    )
    assert made.edits == ()
    assert made.resume == NURSE


def test_a_bullet_that_only_hints_at_a_soft_skill_stays_where_it_is() -> None:
    candidate = job_with("Filed letters.", "Wrote to 40 clients.")
    similar = buried(candidate, "job1.b1", "communication", Reason.SIMILAR)
    soft = dataclasses.replace(similar.findings[0].requirement, kind=RequirementKind.SOFT)
    found = dataclasses.replace(similar, findings=(dataclasses.replace(similar.findings[0], requirement=soft),))
    assert tailor_resume(candidate, posting("", "", soft), found, VOCABULARY).edits == ()


def test_a_nested_bullet_moves_with_its_parent() -> None:
    made = tailor(
        job_with("Filed letters.", "Ran the office:", "\tpayroll for 40", "\tpost"), posting("", "", asked("payroll"))
    )
    assert bullets(made) == ["Ran the office:", "payroll for 40", "post", "Filed letters."]


@pytest.mark.parametrize(
    "back", ["This halved payroll work.", "Checked 40 lines and tied it to payroll.", "Doubled its payroll users."]
)
def test_a_bullet_that_points_back_stays_behind_the_one_before_it(back: str) -> None:
    made = tailor(job_with("Filed letters.", "Built a ledger.", back), posting("Clerk", "Oak", asked("payroll")))
    assert bullets(made) == ["Built a ledger.", back, "Filed letters."]


@pytest.mark.parametrize("own", ["Wrote a payroll macro and gave it to all.", "Moved Xero to payroll and tuned it."])
def test_a_bullet_that_says_itself_what_it_points_at_moves_alone(own: str) -> None:
    made = tailor(job_with("Filed letters.", "Built a ledger.", own), posting("Clerk", "Oak", asked("payroll")))
    assert bullets(made) == [own, "Filed letters.", "Built a ledger."]


def test_a_last_line_of_tools_stays_last() -> None:
    made = tailor(ENGINEER, ENGINEER_POSTING)
    assert bullets(made)[-1] == "Technologies: Docker, Kafka, Terraform"


def test_entries_keep_their_order_and_every_fact() -> None:
    made = tailor(NURSE, NURSE_POSTING)
    heads = [[dataclasses.replace(one, bullets=()) for one in section.entries] for section in made.sections]
    assert heads == [[dataclasses.replace(one, bullets=()) for one in section.entries] for section in NURSE.sections]


def test_a_move_names_the_requirement_that_justifies_it() -> None:
    job = posting("Clerk", "Oak", asked("payroll"))
    [edit] = edits_of(job_with("Filed letters.", "Ran payroll."), job, EditKind.MOVE)
    assert (edit.item_id, edit.before, edit.after) == ("job1.b1", "2nd bullet", "1st bullet")
    assert (edit.reason, edit.requirement_id) == ("it speaks to payroll, a must-have", "r-payroll")


def test_edits_are_numbered_in_order() -> None:
    made = tailor_resume(NURSE, NURSE_POSTING, match_literally(NURSE, NURSE_POSTING), VOCABULARY)
    assert [edit.id for edit in made.edits] == [f"edit-{n}" for n in range(1, len(made.edits) + 1)]


def test_skills_that_are_asked_for_go_first_in_their_group() -> None:
    candidate = resume("Ada Quill", skills("Filing, Typing, Payroll"))
    assert listed(tailor(candidate, posting("", "", asked("payroll")))) == [["Payroll", "Filing", "Typing"]]


def test_skills_stay_in_their_own_line_where_a_line_holds_several() -> None:
    lines = {"Word": 4, "Excel": 4, "Python": 4, "Rostering": 5, "SQL": 5, "Sewing": 6}
    section = skills(", ".join(lines))
    (group,) = section.groups
    placed = tuple(
        dataclasses.replace(one, span=Span("own.docx", lines[one.name], 0, len(one.name))) for one in group.skills
    )
    section = dataclasses.replace(section, groups=(dataclasses.replace(group, skills=placed),))
    candidate = resume("Ada Quill", section)
    job = posting("Analyst", "", asked("SQL"), asked("Python"))
    assert listed(tailor(candidate, job)) == [["Python", "SQL", "Word", "Excel", "Rostering", "Sewing"]]
    kept = listed(tailor(candidate, job, Limits(lines_stay=True)))
    assert kept == [["Python", "Word", "Excel", "SQL", "Rostering", "Sewing"]]


def test_a_group_that_holds_more_of_what_is_asked_for_goes_first() -> None:
    candidate = resume("Ada Quill", skills("Office: Filing, Typing", "Money: Payroll, Ledgers"))
    assert listed(tailor(candidate, posting("", "", asked("payroll")))) == [
        ["Payroll", "Ledgers"],
        ["Filing", "Typing"],
    ]


def test_a_buried_skill_is_named_in_the_skills_list_in_the_candidates_words() -> None:
    candidate = resume(
        "Ada Quill",
        experience(entry("job1", "Clerk", "Elm", "2019 now", ["Moved the shop to K8s."])),
        skills("Python, Docker"),
    )
    job = posting("", "", asked("Kubernetes", kind=TOOL))
    assert listed(tailor(candidate, job)) == [["Kubernetes (K8s)", "Python", "Docker"]]
    [edit] = edits_of(candidate, job, EditKind.SURFACE_SKILL)
    assert (edit.after, edit.sources) == ("K8s, in the skills section", ("job1.b0",))


def test_a_skill_is_not_named_twice() -> None:
    candidate = resume(
        "Ada Quill",
        experience(entry("job1", "Clerk", "Elm", "2019 now", ["Moved the shop to K8s."])),
        skills("Kubernetes, Docker"),
    )
    assert listed(tailor(candidate, posting("", "", asked("Kubernetes", kind=TOOL)))) == [["Kubernetes", "Docker"]]


def buried(
    candidate: Resume, item_id: str, words: str, kind: Reason = Reason.LITERAL, *, hedged: bool = False
) -> Match:
    item = next(item for item in candidate.items() if item.id == item_id)
    requirement = asked(words, kind=SKILL)
    evidence = Evidence(item_id, item.text, words, kind, item.place, "", hedged=hedged)
    empty = match_literally(candidate, posting("", ""))
    return dataclasses.replace(empty, findings=(Finding(requirement, Status.BURIED, (evidence,), 1.0),))


def surfaced(candidate: Resume, found: Match) -> list[list[str]]:
    job = posting("", "", *(finding.requirement for finding in found.findings))
    return listed(tailor_resume(candidate, job, found, VOCABULARY).resume)


def clerk_with(text: str, *groups: str) -> Resume:
    return resume(
        "Ada Quill", experience(entry("job1", "Clerk", "Elm", "2019 now", [text])), skills(*groups or ("Filing",))
    )


@pytest.mark.parametrize(
    "words",
    [
        *("graduates", "junior", "new starters", "families", "caregivers", "residents"),
        *("rolls", "tour", "grant", "course", "letter", "wedding", "building", "roof"),
    ],
)
def test_neither_people_nor_plain_things_are_named_as_skills(words: str) -> None:
    candidate = clerk_with(f"Met {words} of the firm.")
    assert surfaced(candidate, buried(candidate, "job1.b0", words)) == [["Filing"]]


@pytest.mark.parametrize(("text", "words"), [("Sold boilers.", "boilers"), ("Did triage (Manchester).", "Manchester")])
def test_things_of_a_known_activity_and_names_in_parentheses_are_not_named(text: str, words: str) -> None:
    candidate = clerk_with(text)
    found = buried(candidate, "job1.b0", words)
    job = posting("", "", *(finding.requirement for finding in found.findings))
    assert listed(tailor_resume(candidate, job, found, load_vocabulary()).resume) == [["Filing"]]


@pytest.mark.parametrize("words", ["grouting", "thatching", "dendrology", "blacksmithing"])
def test_an_activity_or_a_science_of_one_word_is_named(words: str) -> None:
    candidate = clerk_with(f"Did the {words} of the firm.")
    assert surfaced(candidate, buried(candidate, "job1.b0", words)) == [[words.capitalize(), "Filing"]]


def test_a_product_that_is_called_like_people_is_named_and_passes_the_check() -> None:
    candidate = clerk_with("Drew maps in Adobe Illustrator.")
    found = buried(candidate, "job1.b0", "Adobe Illustrator")
    job = posting("", "", *(finding.requirement for finding in found.findings))
    vocabulary = load_vocabulary()
    tailored = tailor_resume(candidate, job, found, vocabulary)
    assert listed(tailored.resume) == [["Adobe Illustrator", "Filing"]]
    assert find_untrue(tailored, None, job, vocabulary) == ()


def test_people_in_the_skills_list_are_found_by_the_check_of_what_was_written() -> None:
    candidate = clerk_with("Met graduates of the firm.")
    found = buried(candidate, "job1.b0", "graduates")
    job = posting("", "", *(finding.requirement for finding in found.findings))
    tailored = tailor_resume(candidate, job, found, VOCABULARY)
    section = tailored.resume.sections[-1]
    group = dataclasses.replace(
        section.groups[0], skills=(*section.groups[0].skills, Skill("skill-added-1", "Graduates"))
    )
    grown = dataclasses.replace(section, groups=(group,))
    edit = Edit("e1", EditKind.SURFACE_SKILL, "skill-added-1", "", "", "", "", ("job1.b0",))
    lie = dataclasses.replace(
        tailored,
        resume=dataclasses.replace(tailored.resume, sections=(*tailored.resume.sections[:-1], grown)),
        edits=(*tailored.edits, edit),
    )
    assert [one.unsupported for one in find_untrue(lie, None, job, VOCABULARY)] == ["Graduates"]


def test_implied_similar_and_hedged_evidence_names_no_skill() -> None:
    candidate = clerk_with("Ran payroll for 40.")
    assert surfaced(candidate, buried(candidate, "job1.b0", "payroll")) == [["Payroll", "Filing"]]
    assert surfaced(candidate, buried(candidate, "job1.b0", "payroll", Reason.IMPLIED)) == [["Filing"]]
    assert surfaced(candidate, buried(candidate, "job1.b0", "payroll", Reason.SIMILAR)) == [["Filing"]]
    assert surfaced(candidate, buried(candidate, "job1.b0", "payroll", hedged=True)) == [["Filing"]]


def test_a_bullet_that_takes_its_words_back_names_no_skill() -> None:
    for text in (
        "Assisted with payroll.",
        "Work without payroll.",
        "Filed; exposure to payroll.",
        "Took a payroll module.",
    ):
        candidate = clerk_with(text)
        assert surfaced(candidate, buried(candidate, "job1.b0", "payroll")) == [["Filing"]]


def test_an_inflected_form_is_no_name_for_a_skill() -> None:
    candidate = clerk_with("Scheduled 14 drivers.")
    found = buried(candidate, "job1.b0", "Scheduled")
    requirement = dataclasses.replace(found.findings[0].requirement, name="scheduling", text="scheduling")
    found = dataclasses.replace(found, findings=(dataclasses.replace(found.findings[0], requirement=requirement),))
    assert surfaced(candidate, found) == [["Filing"]]


def test_a_group_that_claims_a_level_or_another_field_gets_no_skill() -> None:
    candidate = clerk_with("Ran payroll for 40.", "Expert: Filing", "Databases: Access")
    assert surfaced(candidate, buried(candidate, "job1.b0", "payroll")) == [["Filing"], ["Access"], ["Payroll"]]


def test_a_skills_section_is_made_for_two_skills_but_not_for_one() -> None:
    candidate = job_with("Ran payroll with Sage 50.", "Did typing.")
    two = posting("", "", asked("payroll"), asked("Sage 50", kind=TOOL))
    assert listed(tailor(candidate, two)) == [["Payroll", "Sage 50"]]
    assert [section.heading for section in tailor(candidate, two).sections] == ["Skills", "Experience"]
    assert listed(tailor(candidate, posting("", "", asked("payroll")))) == []


def test_the_postings_name_stands_beside_the_candidates_own() -> None:
    candidate = resume("Ada Quill", skills("K8s, Amazon Web Services, BLS"))
    job = posting(
        "", "", asked("Kubernetes", kind=TOOL), asked("Amazon Web Services", kind=TOOL, text="AWS"),
        asked("Basic Life Support", kind=CERTIFICATION, text="Basic Life Support"),
    )  # fmt: skip
    assert listed(tailor(candidate, job)) == [
        ["Kubernetes (K8s)", "Amazon Web Services (AWS)", "Basic Life Support (BLS)"]
    ]


@pytest.mark.parametrize(
    ("own", "shown"), [("VAT returns", ["VAT returns", "Payroll"]), ("VAT", ["Value added tax (VAT)", "Payroll"])]
)
def test_a_name_stands_only_beside_its_own_initials(own: str, shown: list[str]) -> None:
    candidate = resume("Ada Quill", skills(f"{own}, Payroll"))
    known = Vocabulary((Term("VAT", SKILL, ("VAT returns", "value added tax")),))
    job = posting("", "", asked("VAT", text="value added tax"))
    made = tailor_resume(candidate, job, match_literally(candidate, job, known), known)
    assert listed(made.resume) == [shown]


def test_a_longer_spelling_of_the_same_name_is_not_added() -> None:
    candidate = resume("Ada Quill", skills("Postgres"))
    assert listed(tailor(candidate, posting("", "", asked("PostgreSQL", kind=TOOL)))) == [["Postgres"]]


def test_a_limit_keeps_the_most_relevant_bullets_and_reports_the_others() -> None:
    job = posting("Clerk", "Oak", asked("payroll"))
    candidate = job_with("Filed letters.", "Typed memos.", "Ran payroll.")
    made = tailor_resume(candidate, job, match_literally(candidate, job), VOCABULARY, Limits(bullets_per_entry=2))
    assert bullets(made.resume) == ["Ran payroll.", "Filed letters."]
    [drop] = [edit for edit in made.edits if edit.kind is EditKind.DROP]
    assert (drop.item_id, drop.before, drop.after) == ("job1.b1", "Typed memos.", "")
    assert drop.reason == "less to do with this posting; the limit is 2 a job"


def test_a_limit_of_none_at_all_still_keeps_one_bullet() -> None:
    made = tailor(
        job_with("Filed letters.", "Ran payroll."), posting("", "", asked("payroll")), Limits(bullets_per_entry=0)
    )
    assert bullets(made) == ["Ran payroll."]


def test_a_page_limit_drops_bullets_but_no_job_and_no_last_bullet() -> None:
    jobs = [
        entry(f"job{n}", "Clerk", f"Firm {n}", "2019 2020", [f"Did task {n}.{m} " * 9 for m in range(8)])
        for n in range(9)
    ]
    candidate = resume("Ada Quill", experience(*jobs))
    assert estimate_pages(candidate) > 2
    made = tailor(candidate, posting("", "", asked("payroll")), Limits(pages=1))
    assert estimate_pages(made) <= 1
    assert len(made.sections[0].entries) == 9
    assert min(len(one.bullets) for one in made.sections[0].entries) == 1
    assert len(made.sections[0].entries[0].bullets) > 1


def test_the_same_inputs_give_the_same_edits() -> None:
    for candidate, job in PEOPLE.values():
        found = match_literally(candidate, job)
        assert tailor_resume(candidate, job, found, VOCABULARY) == tailor_resume(candidate, job, found, VOCABULARY)


def test_a_page_limit_drops_what_is_old_before_what_is_new() -> None:
    old = [entry(f"old{n}", "Payroll Clerk", f"Firm {n}", f"19{60 + n} 19{61 + n}", PAYROLL) for n in range(8)]
    new = entry("new", "Clerk", "Firm", "2018 now", [f"Did task {n} with care. " * 8 for n in range(4)])
    candidate = resume("Ada Quill", experience(new, *old))
    made = tailor(candidate, posting("", "", asked("payroll")), Limits(pages=1))
    assert estimate_pages(made) <= 1
    assert len(made.sections[0].entries[0].bullets) == 4
    assert sum(len(one.bullets) for one in made.sections[0].entries[1:]) < sum(len(one.bullets) for one in old)


PAYROLL = ["Ran payroll for many people of the firm. " * 6, "Checked payroll of the other firm. " * 6]


def test_a_page_limit_that_cannot_be_kept_is_told() -> None:
    jobs = [entry(f"job{n}", "Clerk", f"Firm {n}", f"{1950 + n} {1951 + n}", PAYROLL) for n in range(70)]
    candidate = resume("Ada Quill", experience(*jobs))
    job = posting("", "", asked("payroll"))
    made = tailor_resume(candidate, job, match_literally(candidate, job), VOCABULARY, Limits(pages=1))
    [note] = made.notes
    assert "the limit is 1 page" in note.text
    assert [one.title for one in made.resume.sections[0].entries] == ["Clerk"] * 70
    assert made.resume.sections[0].entries[0].bullets == ()
    assert len(made.resume.sections[0].entries[-1].bullets) > 0
    assert find_untrue(made, None, job, VOCABULARY) == ()


def test_a_page_limit_that_is_kept_says_nothing() -> None:
    candidate = job_with("Filed letters.")
    job = posting("", "", asked("payroll"))
    assert tailor_resume(candidate, job, match_literally(candidate, job), VOCABULARY, Limits(pages=1)).notes == ()


@pytest.mark.parametrize(("own", "listed"), [("quarto", "quarto"), ("pipe fitting", "Pipe fitting")])
def test_a_surfaced_name_keeps_its_own_capitals(own: str, listed: str) -> None:
    known = Vocabulary((Term("quarto", TOOL, named=True), Term("pipe fitting", SKILL)))
    candidate = resume(
        "Ada Quill",
        skills("Filing, Typing"),
        experience(entry("job1", "Clerk", "Elm Ltd", "2019 2021", ["Filed letters.", f"Used {own} every day."])),
    )
    job = posting("Clerk", "Oak", asked(own))
    made = tailor_resume(candidate, job, match_literally(candidate, job), known).resume
    assert {skill.name for skill in made.sections[0].groups[0].skills} == {"Filing", "Typing", listed}


def test_a_part_of_a_certificates_name_is_not_surfaced() -> None:
    candidate = resume(
        "Ada Quill",
        skills("Filing, Typing"),
        experience(
            entry("cert1", "Certificate", "Board", "", ["Docker Certified Clerk"]), kind=SectionKind.CERTIFICATIONS
        ),
    )
    made = tailor(candidate, posting("Clerk", "Oak", asked("Docker", kind=TOOL)))
    assert made.sections[0] == candidate.sections[0]


@pytest.mark.parametrize(
    ("asked_for", "bullet"),
    [
        ("Read isometric drawings", "Read isometric drawings for 40 spools."),
        ("read isometric drawings", "Cut pipe, read isometric drawings and set flanges."),
        ("Apprentices", "Trained four apprentices."),
    ],
)
def test_a_verb_with_its_object_or_people_are_not_listed_as_skills(asked_for: str, bullet: str) -> None:
    candidate = resume(
        "Ada Quill", skills("Welding, Grinding"), experience(entry("j", "Fitter", "Elm", "2019 now", [bullet]))
    )
    made = tailor(candidate, posting("Fitter", "Oak Ltd", asked(asked_for)))
    assert made.sections[0] == candidate.sections[0]


def test_a_noun_phrase_is_listed_as_a_skill() -> None:
    job = experience(entry("j", "Fitter", "Elm", "2019 now", ["Kept up isometric drawings."]))
    candidate = resume("Ada Quill", skills("Welding, Grinding"), job)
    made = tailor(candidate, posting("Fitter", "Oak Ltd", asked("isometric drawings")))
    assert "Isometric drawings" in [skill.name for group in made.sections[0].groups for skill in group.skills]


def in_order(line: str, *names: str, bullet: str = "Sold tea.") -> str:
    """The skills line of a resume, tailored for a posting that asks for these."""
    work = experience(entry("e", "Clerk", "Mill", "2016 2018", [bullet]))
    candidate, job = resume("Ida Falk", skills(line), work), posting("Nurse", "Elm", *map(asked, names))
    made = tailor_resume(candidate, job, match_literally(candidate, job), VOCABULARY)
    assert check_resume(made, VOCABULARY) == ()
    return ", ".join(skill.name for skill in made.resume.sections[0].groups[0].skills)


@pytest.mark.parametrize(
    ("line", "asked_for", "written"),
    [
        ("Wound care, care planning, Xero, payroll", "payroll", "Payroll, wound care, care planning, Xero"),
        ("Wound care, care planning, Xero, payroll", "Xero", "Xero, wound care, care planning, payroll"),
        ("Wound Care, Care Planning, payroll", "payroll", "payroll, Wound Care, Care Planning"),
        ("wound care, care planning, payroll", "payroll", "payroll, wound care, care planning"),
        ("Xero, wound care, care planning", "care planning", "Care planning, Xero, wound care"),
        ("Brogan welding, wound care, payroll", "payroll", "Payroll, Brogan welding, wound care"),
    ],
)
def test_a_list_written_as_a_sentence_begins_with_a_capital_in_any_order(
    line: str, asked_for: str, written: str
) -> None:
    assert in_order(line, asked_for) == written


def test_an_added_group_stands_before_those_that_the_posting_does_not_ask_for() -> None:
    job = posting("Bookkeeper", "Elm", asked("Xero"), asked("payroll"))
    work = experience(entry("e", "Clerk", "Mill", "2016 2018", ["Sold tickets.", "Kept the till.", "Ran payroll."]))
    candidate = resume("Ida Falk", work, skills("Hobbies: choir", "Software: Xero"))
    groups = tailor(candidate, job).sections[1].groups
    assert [(group.name, [skill.name for skill in group.skills]) for group in groups] == [
        ("Software", ["Xero"]),
        ("Other skills", ["Payroll"]),
        ("Hobbies", ["choir"]),
    ]


def test_a_word_that_the_candidate_writes_small_elsewhere_is_no_name() -> None:
    line = "Brogan welding, wound care, payroll"
    assert in_order(line, "payroll", bullet="Sold the brogan shoes.") == "Payroll, brogan welding, wound care"
