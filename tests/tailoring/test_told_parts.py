"""What of a line a letter tells where the whole may not be told, and what it leaves as it is."""

import pytest

from tailor.tailoring.clauses import read_bullet
from tailor.tailoring.frames import LineKind
from tailor.tailoring.line_kinds import line_kind_of
from tailor.tailoring.quotable import quotable_sentences
from tailor.tailoring.truth_letter import check_letter
from tests.tailoring.samples import asked, entry, experience, posting, resume, skills
from tests.tailoring.test_letter import letter_for

JOB = posting("Gardener", "Oak Trust", asked("bat surveys"), asked("hedge laying"))


@pytest.mark.parametrize(
    ("language", "line", "told"),
    [
        (
            "en",
            "Led the pond checks each month. Fish losses fell from 9 in 2020 to 2 in 2022",
            "Led the pond checks each month; fish losses fell from 9 in 2020 to 2 in 2022",
        ),
        ("en", "I kept the sheds, and tool losses went from 4% to 1%", ""),
        ("en", "We passed three fire inspections without a single finding", ""),
        ("en", "I plan the rota for nine mowers, do the fuel orders, and check the blades", ""),
        ("en", "Took the park from 31 broken lamps to none", ""),
        ("en", "Keeper of the seed fund, some £9,000 each season, no audit findings", ""),
        ("en", "Taught two groups; pass rates in my groups rose from 61% to 78%", ""),
        ("en", "Fire marshal for the east wing: drills and weekly checks", "Fire marshal for the east wing"),
        ("en", "Buying of seeds up to 500 €, above that the head decides", "Buying of seeds up to 500 €"),
        ("en", "Look after one trainee (our third, both before are through)", "Look after one trainee"),
        ("de", "Wartung der Pumpen; Ausfälle sanken von 14 auf 3 im Jahr", ""),
        ("de", "Einkauf von Saatgut bis 2.000 €, darüber entscheidet die Leitung", "Einkauf von Saatgut bis 2.000 €"),
        ("de", "Einarbeitung von vier neuen Kolleginnen", ""),
        ("fr", "Je prépare les plannings, je réponds aux familles et je saisis les heures", ""),
        (
            "fr",
            "J'ai repris la gestion des plants : le taux de perte est passé de 9 à 2 %",
            "J'ai repris la gestion des plants (le taux de perte est passé de 9 à 2 %)",
        ),
    ],
)
def test_a_deed_is_told_with_what_came_of_it_and_without_what_lies_beyond_it(
    language: str, line: str, told: str
) -> None:
    assert quotable_sentences(line, language) == (told or line,)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Fish losses fell from 9 to 2"),
        ("en", "Hive inspections, handled by the head keeper; I note the counts"),
        ("en", "Newt counts as an assistant under the manager's licence; soil tests"),
        ("en", "Ran the fair (with two others and a lot of help)"),
        ("en", "Wrote the manual (the draft was thrown away later)"),
        ("en", "I planned the beds, the team did the digging"),
        ("en", "Drove the tractor without a licence"),
        ("en", "Spraying ticket (expired in 2021)"),
        ("de", "Die Bauleitung lag bei der Zentrale"),
        ("de", "Verträge: Zuarbeit für den Einkauf"),
        ("de", "Einarbeitung in den Gartenbau"),
        ("fr", "CACES 1 et 3 (plus à jour)"),
    ],
)
def test_what_others_did_or_has_run_out_is_not_told(language: str, line: str) -> None:
    assert quotable_sentences(line, language) == ()


def test_a_colleague_s_doing_takes_back_what_was_said_before_it() -> None:
    assert quotable_sentences("I wrote the plan. The manager decided what to plant.", "en") == ()
    assert quotable_sentences("I built the shed. The path, in gravel, was older.", "en") == ("I built the shed",)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Around 60 dawn surveys of waders, with scope and counters", LineKind.WORK),
        ("28-bay nursery; first contact for six to eight volunteers a day", LineKind.OTHER),
        ("Excellent communicator with a very good eye for detail", None),
        ("Full-time position that ended with the season of 2019", None),
        ("Mostly six to nine hands, the trainees with them", None),
    ],
)
def test_a_note_without_a_verb_may_stand_in_a_list(line: str, kind: LineKind | None) -> None:
    clause = read_bullet(line, current=True, among_verbs=False, language="en", letter_language="en")
    assert line_kind_of(line, clause, "en", current=True) is kind


def test_sentences_of_a_job_are_followed_by_its_notes_in_one() -> None:
    bullets = [
        "Ran the glasshouse of a park.",
        "Trained four apprentices in hedge laying.",
        "Around 60 dawn surveys of waders, with scope and counters",
        "Beds: roses, herbs, shrubs",
    ]
    candidate = resume("Ada Quill", experience(entry("e1", "Gardener", "Elm Park", "2019 now", bullets)))
    letter = letter_for(candidate, JOB)
    text = "\n".join(paragraph.text for paragraph in letter.paragraphs)
    assert check_letter(letter, candidate, JOB) == ()
    assert "trained four apprentices in hedge laying." in text
    assert "My work there also includes around 60 dawn surveys of waders" in text
    assert not any(paragraph.is_bullet for paragraph in letter.paragraphs)


def test_what_no_sentence_fits_stands_as_it_is_rather_than_reworded() -> None:
    bullets = ["Park of ~30 acres, two ponds, orangery of 1890", "Second in charge of a park with 12 sites"]
    candidate = resume("Ada Quill", experience(entry("e1", "Gardener", "Elm Park", "2019 now", bullets)))
    letter = letter_for(candidate, JOB)
    told = " ".join(paragraph.text for paragraph in letter.paragraphs if not paragraph.is_bullet)
    assert "Elm Park since 2019" in told
    assert not any(word in told for word in ("acres", "orangery", "charge", "12 sites"))
    assert [paragraph.text for paragraph in letter.paragraphs if paragraph.is_bullet] == bullets


def test_repairs_to_a_thing_are_no_deed_in_the_third_person() -> None:
    bullets = ["Repairs to the orangery of 1890", "Planting of 30 beds"]
    candidate = resume("Ada Quill", experience(entry("e1", "Gardener", "Elm Park", "2019 now", bullets)))
    told = " ".join(paragraph.text for paragraph in letter_for(candidate, JOB).paragraphs)
    assert "planting of 30 beds" in told
    assert "I repair" not in told


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Fish losses fell from 31 to 12 a year after I started the evening rounds"),
        ("en", "In 2022 I moved the plant records into a database"),
        ("en", "Cut the watering from 6 hours to 2 by splitting it into zones"),
        ("de", "Wasserverbrauch von 5 m³ auf 3 m³ je Tag gesenkt"),
        ("de", "2023 habe ich das Pflanzenkataster eingeführt; Suchzeiten sanken von 30 auf 5 Minuten"),
    ],
)
def test_a_deed_is_told_however_its_sentence_begins(language: str, line: str) -> None:
    assert quotable_sentences(line, language) == (line,)


@pytest.mark.parametrize(
    "line",
    [
        "In spring 2024 I finished a refresher in botany at the college",
        "DEFRA checked the ponds twice",
        "Diploma in arboriculture, result awaited",
        "I attended the pruning course",
    ],
)
def test_what_one_learned_or_a_body_did_is_no_deed(line: str) -> None:
    assert quotable_sentences(line, "en") == ()


def test_a_single_note_stands_behind_the_words_that_name_its_job() -> None:
    now = entry("e1", "Gardener", "Elm Park", "2019 now", ["Trained four apprentices in hedge laying."])
    before = entry("e2", "Gardener", "Fir Hall", "2015 2019", ["Weekly care of 14 lawns, all year round"])
    candidate = resume("Ada Quill", experience(now, before))
    letter = letter_for(candidate, JOB)
    text = "\n".join(paragraph.text for paragraph in letter.paragraphs)
    assert "Fir Hall" in text
    assert "weekly care of 14 lawns." in text
    assert check_letter(letter, candidate, JOB) == ()


def test_the_first_words_on_what_is_known_have_no_also() -> None:
    candidate = resume("Ada Quill", skills("AutoCAD, SketchUp"))
    job = posting("Garden Designer", "Oak Trust", asked("AutoCAD"))
    letter = "\n".join(one.text for one in letter_for(candidate, job).paragraphs)
    assert "My skills include AutoCAD." in letter
