"""Letters from resumes that tell in sentences: what of them a letter may tell, and how."""

import datetime as dt
import re
from dataclasses import replace

import pytest

from tailor.model import (
    Bullet,
    Coverage,
    Evidence,
    Finding,
    Match,
    Place,
    Reason,
    RequirementKind,
    Resume,
    Section,
    SectionKind,
    Status,
)
from tailor.tailoring import LetterOptions, find_unsupported, write_letter
from tailor.tailoring.bare_nouns import lacks_article
from tailor.tailoring.certainty import find_doubt
from tailor.tailoring.degrees_told import answering_degrees
from tailor.tailoring.grammar import Form, read_clause
from tailor.tailoring.grammar_french import read_french_clause
from tailor.tailoring.grammar_german import read_german_clause
from tailor.tailoring.in_short import sentences_in_short
from tailor.tailoring.noun_phrases import is_role
from tailor.tailoring.paper_names import with_paper_article
from tailor.tailoring.posting_names import name_company
from tailor.tailoring.quotable import quotable_sentences
from tailor.tailoring.studies import is_finished, names_degree
from tailor.tailoring.tool_lines import tools_told
from tailor.tailoring.verbs import lists_verbs
from tailor.text import says_break
from tests.tailoring.samples import VOCABULARY, asked, education, entry, experience, match_literally, posting, resume

DAY = dt.date(2026, 11, 22)
JOB = posting("Orchard Keeper", "Oak Trust", asked("grafting"))


def letter_of(candidate: Resume, language: str = "en") -> str:
    letter = write_letter(candidate, JOB, match_literally(candidate, JOB), LetterOptions(DAY, language=language))
    texts = [paragraph.text for paragraph in letter.paragraphs if not paragraph.placeholder]
    assert not find_unsupported(texts, candidate, VOCABULARY, (), JOB)
    return "\n".join(texts)


def keeper(*texts: str, when: str = "2019 2021") -> Resume:
    return resume("Ida Holt", experience(entry("job1", "Orchard Keeper", "Elm Ltd", when, list(texts))))


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "I picked 40 tons of pears. My brother-in-law drove the lorry and I weighed its loads at night.",
            "I picked 40 tons of pears.",
        ),
        ("I grafted the old trees in March and sealed them with wax. With a neighbour I built a press.", "grafted"),
        ("Kept the spray records and did the weekly trap counts.", "did the weekly trap counts"),
        ("I look after the press, where I bottle 900 litres a year.", "where I bottle 900 litres"),
        ("I made a map of all trees in QGIS. It has about 2,000 entries.", "a map of all trees in QGIS"),
    ],
)
def test_a_plain_sentence_is_told_whatever_another_does_behind_it(line: str, told: str) -> None:
    assert told in letter_of(keeper(line, when="2019 now"))


@pytest.mark.parametrize(
    "line",
    [
        "I planned the new hedge. My father planted it.",
        "I planned the hedge row. My brother did the planting of the hedge.",
        "I led the press week. Others did most of the work.",
        "Counted the traps. The counts were made by the ranger.",
        "Built the cider tool. It was never used.",
    ],
)
def test_a_sentence_of_which_another_had_a_part_is_not_told(line: str) -> None:
    assert line.split(".", maxsplit=1)[0] not in quotable_sentences(line, "en")


def test_the_us_of_a_former_firm_is_left_out() -> None:
    text = letter_of(keeper("I trained four pickers, two of whom are still with us."))
    assert "I trained four pickers." in text
    assert "with us" not in text


def test_a_time_counted_back_from_the_end_of_an_ended_job_is_not_told() -> None:
    assert "gang" not in letter_of(keeper("Ran a gang of three for the last two years", "Planted 400 pear trees"))
    assert "kept them up to date" in letter_of(keeper("I set up the spray records and kept them up to date."))


@pytest.mark.parametrize(
    ("line", "language", "sentence"),
    [
        ("I have been growing pears since 2009. I like a tidy shed.", "en", "I have been growing pears since 2009."),
        ("I'm a gardener with twelve years in parks.", "en", "I am a gardener with twelve years in parks."),
        (
            "Time-served gardener with 15 years in walled gardens.",
            "en",
            "I am a time-served gardener with 15 years in walled gardens.",
        ),
        (
            "I have kept 40 hives in two counties, and I enjoy the quiet.",
            "en",
            "I have kept 40 hives in two counties.",
        ),
        (
            "Gärtnerin mit neun Jahren Erfahrung im Obstbau.",
            "de",
            "Ich bin Gärtnerin mit neun Jahren Erfahrung im Obstbau.",
        ),
        (
            "Jardinière depuis huit ans, je taille les arbres de trois communes.",
            "fr",
            "Jardinière depuis huit ans, je taille les arbres de trois communes.",
        ),
        ("Passionate gardener with 10 years of proven results.", "en", ""),
        ("I want to work with trees after ten years in an office.", "en", ""),
        ("I am returning to work after four years caring for my two children.", "en", ""),
        ("Gardening student with 2 years of courses.", "en", ""),
        ("I was the helper of a gardener with 30 years behind him.", "en", ""),
    ],
)
def test_of_a_summary_a_letter_tells_what_is_a_fact(line: str, language: str, sentence: str) -> None:
    assert "".join(sentences_in_short(line, language)) == sentence


def test_the_opening_says_who_writes_in_the_words_of_the_summary() -> None:
    summary = Section(
        "s",
        SectionKind.SUMMARY,
        "Profile",
        lines=(Bullet("s.l0", "I have been growing pears since 2009. I like sheds."),),
    )
    text = letter_of(resume("Ida Holt", summary, *keeper("Grafted 40 trees").sections))
    assert "I have been growing pears since 2009." in text.splitlines()[0]
    assert "sheds" not in text


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Full clean driving licence", "a full clean driving licence"),
        ("Full UK driving licence", "a full UK driving licence"),
        ("CSCS Gold card", "a CSCS Gold card"),
        ("RN License", "an RN License"),
        ("Certificate in Hedge Laying", "a Certificate in Hedge Laying"),
        ("Enhanced DBS certificate", "an enhanced DBS certificate"),
        ("HACCP Level 3", "HACCP Level 3"),
        ("Manual handling", "Manual handling"),
        ("a driving licence", "a driving licence"),
    ],
)
def test_a_licence_has_its_article(name: str, told: str) -> None:
    assert with_paper_article(name) == told


@pytest.mark.parametrize(
    ("title", "field", "is_one"),
    [
        ("B.A. in LL.B. (Law)", "LL.B. (Law)", False),
        ("BSc in B.Sc. Physics", "B.Sc. Physics", False),
        ("BSc in Physics", "Physics", True),
        ("MA Master Planning", "Master Planning", True),
        ("BA English Literature", "English Literature", True),
    ],
)
def test_a_degree_whose_field_is_a_degree_is_none_that_can_be_told(title: str, field: str, *, is_one: bool) -> None:
    degree = replace(
        entry("edu", title, "Mill University", "2010 2013", []), degree=title.split(maxsplit=1)[0], field=field
    )
    assert names_degree(degree) is is_one


@pytest.mark.parametrize(
    ("sentence", "current", "verb", "rest"),
    [
        (
            "Ich habe drei Gruppen geleitet und zwei Lager geplant.",
            False,
            "habe",
            "drei Gruppen geleitet und zwei Lager geplant",
        ),
        ("Außerdem habe ich zwei Lehrlinge angeleitet.", False, "habe", "zwei Lehrlinge angeleitet"),
        ("Ich pflegte die Hecken und schnitt die Bäume.", False, "pflegte", "die Hecken und schnitt die Bäume"),
        ("Ich stelle die Angebote aus.", True, "stelle", "die Angebote aus"),
    ],
)
def test_a_german_sentence_of_oneself_keeps_its_verb(sentence: str, verb: str, rest: str, *, current: bool) -> None:
    clause = read_german_clause(sentence, current=current)
    assert (clause.form, clause.verb, clause.text) == (Form.PAST, verb, rest)


def test_a_german_sentence_of_the_present_tells_of_no_ended_job() -> None:
    assert read_german_clause("Ich stelle die Angebote aus.").form is Form.FIRST_PERSON


def test_a_german_letter_tells_sentences_of_oneself() -> None:
    line = "Ich habe 40 Bäume veredelt. Zusammen mit zwei Kollegen habe ich das Fest geplant."
    text = letter_of(replace(keeper(line), language="de"), language="de")
    assert "Dort habe ich 40 Bäume veredelt." in text
    assert "Fest" not in text


@pytest.mark.parametrize(
    ("text", "is_break"),
    [
        ("Cared for six post-operative patients per shift", False),
        ("Caring for 20 residents", False),
        ("Cared for my mother", True),
        ("Caring for two children", True),
    ],
)
def test_care_as_a_job_is_no_break(text: str, *, is_break: bool) -> None:
    assert says_break(text) is is_break


@pytest.mark.parametrize(
    ("sentence", "are_verbs"),
    [
        ("Price jobs, order parts and invoice through Xero", True),
        ("Plan rounds, order seed and maintain the tools", True),
        ("Price lists, order forms and invoice templates", False),
        ("Stock and order for four shops", False),
    ],
)
def test_three_things_done_are_told_from_three_things(sentence: str, *, are_verbs: bool) -> None:
    assert lists_verbs(sentence) is are_verbs


@pytest.mark.parametrize("title", ["HGV Class 1 Driver", "Tier 2 Support Analyst", "Band 6 Nurse"])
def test_a_title_may_have_a_level_within(title: str) -> None:
    assert is_role(title)


def test_the_degree_of_the_asked_field_is_told() -> None:
    candidate = resume(
        "Ida Holt",
        education(
            entry("e1", "BA History", "Mill University", "2010 2013", []),
            entry("e2", "Diploma, Pomology", "Fenn College", "2014 2015", []),
        ),
    )
    diploma = asked("Pomology diploma", kind=RequirementKind.DEGREE)
    evidence = (Evidence("e1.title", "BA History", "BA", Reason.DEGREE, Place.TITLE, "Education"),)
    match = Match((Finding(diploma, Status.SHOWN, evidence),), Coverage(None, ""))
    assert answering_degrees(candidate, match) == {"e2.title"}


def test_a_name_with_a_hyphen_before_its_comma_is_told_whole() -> None:
    trade = entry("c1", "Ausbildung für Sanitär-, Heizungs- und Klimatechnik", "", "2008 2012", [])
    job = posting("Monteur", "Oak", asked("Klimatechnik"))
    candidate = replace(resume("Ida Holt", experience(trade, kind=SectionKind.CERTIFICATIONS)), language="de")
    letter = write_letter(candidate, job, match_literally(candidate, job), LetterOptions(DAY, language="de"))
    assert not any(paragraph.text.endswith("-.") for paragraph in letter.paragraphs)


@pytest.mark.parametrize(
    ("line", "language", "told"),
    [
        (
            "Ran evening talks for growers: pruning, grafting, storage",
            "en",
            "Ran evening talks for growers (pruning, grafting and storage)",
        ),
        ("Budget for the shed: £2m", "en", "Budget for the shed (£2m)"),
        ("Picked ~300 crates a day", "en", "Picked about 300 crates a day"),
        (
            "Mise en place d'un plan de taille : pertes réduites de 12 %",
            "fr",
            "Mise en place d'un plan de taille (pertes",
        ),
        (
            "Redrew the picking list; waste fell from 9 to 4 crates",
            "en",
            "Redrew the picking list; waste fell from 9 to 4 crates",
        ),
        ("Taught 40 growers a year; yields in my plots rose from 4 to 6 tons", "en", "Taught 40 growers a year"),
        ("Wrote a pruning guide that the school now uses", "en", "Wrote a pruning guide that the school now uses"),
    ],
)
def test_the_marks_of_a_note_become_those_of_a_sentence(line: str, language: str, told: str) -> None:
    assert "".join(quotable_sentences(line, language)).startswith(told)


@pytest.mark.parametrize(
    ("line", "the", "text"),
    [
        ("Schnitt von Hecken und Pflege der Beete", "", ""),
        ("Pflege der Beete und Anbau von Kohl", "", "die Pflege der Beete und der Anbau von Kohl"),
        (
            "Erstellung von Plänen, Durchführung von Kursen",
            "",
            "die Erstellung von Plänen und die Durchführung von Kursen",
        ),
        ("Einbau von Pumpen und Filtern", "der ", "Einbau von Pumpen und Filtern"),
        ("Verkauf von Obst", "der ", "Verkauf von Obst"),
        ("Planung und Durchführung von Festen", "", "Planung und Durchführung von Festen"),
    ],
)
def test_german_work_has_its_articles(line: str, the: str, text: str) -> None:
    clause = read_german_clause(line)
    assert not text or (clause.the, clause.text) == (the, text)


@pytest.mark.parametrize(
    ("line", "the", "text"),
    [
        ("Taille des haies et entretien du parc", "la ", "taille des haies et l’entretien du parc"),
        ("Montage et câblage d'armoires", "le ", "montage et le câblage d'armoires"),
        ("Gestion des stocks et des commandes", "la ", "gestion des stocks et des commandes"),
        (
            "Dépannage électrique et mécanique de trois lignes",
            "le ",
            "dépannage électrique et mécanique de trois lignes",
        ),
    ],
)
def test_french_work_has_its_articles(line: str, the: str, text: str) -> None:
    clause = read_french_clause(line)
    assert (clause.the, clause.text) == (the, text)
    assert find_doubt(line, clause, (), "fr") is None


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Pflege der Beete Anbau von Kohl", "de"),
        ("Cleaned the presses Prepared all crates", "en"),
    ],
)
def test_items_that_run_on_make_no_sentence(line: str, language: str) -> None:
    clause = read_german_clause(line) if language == "de" else read_clause(line, current=False)
    assert find_doubt(line, clause, (), language) is not None


@pytest.mark.parametrize("company", ["Zur Verstärkung", "Wir suchen", "We are hiring"])
def test_the_beginning_of_a_sentence_is_no_employer(company: str) -> None:
    assert name_company(posting("Keeper", company)) == ""


def test_a_line_below_a_degree_may_be_about_another() -> None:
    line = Bullet("e1.b0", "MSc: two papers of seven passed, in progress")
    degree = replace(entry("e1", "BSc Botany", "Mill University", "2010 2013", []), bullets=(line,))
    assert is_finished(degree, DAY)
    own = Bullet("e1.b0", "BSc: two papers of seven passed, in progress")
    assert not is_finished(replace(degree, bullets=(own,)), DAY)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Tools: Python, dbt, Tableau", "Python, dbt and Tableau"),
        ("Software used: SAP R/3 | Jira", "SAP R/3 and Jira"),
        ("Outils : Sage et Excel", "Sage and Excel"),
        ("Software: Sage 50 (basic), Xero", ""),
        ("Tools: some exposure to Kubernetes", ""),
        ("Training: Excel, Word", ""),
    ],
)
def test_the_tools_of_a_job_are_read(line: str, told: str) -> None:
    assert tools_told(line, "en") == told


@pytest.mark.parametrize(
    ("when", "language", "sentence"),
    [
        ("2019 now", "en", "I work with QGIS and Tableau."),
        ("2019 2021", "en", "I worked with QGIS and Tableau."),
        ("2019 2021", "de", "arbeitete ich mit QGIS und Tableau."),
        ("2019 2021", "fr", "travaillé avec QGIS et Tableau."),
    ],
)
def test_the_tools_of_a_job_are_told_at_that_job(when: str, language: str, sentence: str) -> None:
    job = posting("Keeper", "Oak Trust", asked("Tableau", kind=RequirementKind.TOOL))
    candidate = replace(keeper("Tools: QGIS, Tableau", when=when), language=language)
    letter = write_letter(candidate, job, match_literally(candidate, job), LetterOptions(DAY, language=language))
    texts = [paragraph.text for paragraph in letter.paragraphs if not paragraph.placeholder]
    assert sentence in " ".join(texts)
    assert not find_unsupported(texts, candidate, VOCABULARY, (), job)


@pytest.mark.parametrize(
    "lie",
    [
        "At Elm Ltd, I worked with QGIS, Tableau and Kubernetes.",
        "At Elm Ltd, I work with QGIS and Tableau every day.",
        "At Ash Ltd, I worked with QGIS and Tableau.",
        "I am a gardener with 20 years in parks.",
        "At Elm Ltd, I trained 14 pickers.",
        "I have been growing pears since 2002.",
    ],
)
def test_lies_in_such_sentences_are_found(lie: str) -> None:
    candidate = keeper("Tools: QGIS, Tableau", "I trained four pickers, two of whom are still with us.")
    assert find_unsupported([lie], candidate, VOCABULARY, (), JOB)


def test_lines_of_a_list_end_alike() -> None:
    candidate = keeper("Pruning of 40 pears, no losses.", "Wiring: fences and gates", "Trap work: 30 traps, 4 rounds.")
    letter = write_letter(candidate, JOB, match_literally(candidate, JOB), LetterOptions(DAY))
    ends = {paragraph.text.endswith(".") for paragraph in letter.paragraphs if paragraph.is_bullet}
    assert len(ends) <= 1


@pytest.mark.parametrize(
    ("text", "lacks"),
    [
        ("monitored telemetry for four patients", False),
        ("introduced dbt for the models", False),
        ("raised pick accuracy from 91% to 96%", False),
        ("redrew the picking list; waste fell from 9 to 4 crates", False),
        ("managed team of six in busy kitchen", True),
    ],
)
def test_a_noun_that_needs_no_article_lacks_none(text: str, *, lacks: bool) -> None:
    assert lacks_article(text, begins_with_verb=True) is lacks


@pytest.mark.parametrize(
    ("title", "when", "is_told"),
    [
        ("Farm hand, Hill Farm", "", False),
        ("Orchard assistant", "2012 2014", False),
        ("Orchard assistant", "", False),
        ("Qualified orchard assistant", "", True),
        ("Orchard spraying certificate", "", True),
    ],
)
def test_a_job_among_the_papers_is_no_qualification(title: str, when: str, *, is_told: bool) -> None:
    job = posting("Keeper", "Oak Trust", asked("farm hand"), asked("orchard assistant"), asked("orchard spraying"))
    papers = experience(entry("c1", title, "", when, []), kind=SectionKind.CERTIFICATIONS, heading="Licences")
    candidate = resume("Ida Holt", papers)
    letter = write_letter(candidate, job, match_literally(candidate, job), LetterOptions(DAY))
    assert any(re.search("I hold |I am an? ", paragraph.text) for paragraph in letter.paragraphs) is is_told
