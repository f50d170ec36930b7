"""Which lines of a resume a letter tells: plain deeds and duties of the person."""

import pytest

from tailor.model import Bullet, Section, SectionKind
from tailor.tailoring.clauses import read_bullet
from tailor.tailoring.frames import LineKind
from tailor.tailoring.line_kinds import line_kind_of
from tailor.tailoring.quotable import quotable_sentences
from tailor.tailoring.truth_letter import check_letter
from tests.tailoring.samples import asked, entry, experience, posting, resume
from tests.tailoring.test_letter import letter_for

JOB = posting("Gardener", "Oak Trust", asked("bat surveys"), asked("hedge laying"))


def letter_of(*bullets: str) -> str:
    job = entry("e1", "Gardener", "Elm Park", "2019 now", ["Ran the glasshouse of a park.", *bullets])
    candidate = resume("Ada Quill", experience(job))
    letter = letter_for(candidate, JOB)
    assert check_letter(letter, candidate, JOB) == ()
    return "\n".join(paragraph.text for paragraph in letter.paragraphs)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Laid 300 metres of hedge with two apprentices"),
        ("en", "Medication rounds for 22 residents (MAR charts)"),
        ("en", "Ran the phonics group for 11 pupils, nine of whom reached the standard in one year"),
        ("en", "Led medication rounds for 12 patients a shift with no reportable errors"),
        ("en", "Looked after six foster dogs"),
        ("en", "Served in May, IT and the US Open"),
        ("de", "Anleitung von Auszubildenden im 2. und 3. Lehrjahr"),
        ("de", "Betreuung einer Gruppe von 18 Kindern im Alter von 3 bis 6 Jahren"),
        ("fr", "Saisie et contrôle de 900 factures par mois"),
    ],
)
def test_a_deed_told_plainly_is_quotable(language: str, line: str) -> None:
    assert quotable_sentences(line, language) == (line,)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Never used a chainsaw on my own"),
        ("en", "Planted trees but only on Fridays"),
        ("en", "Hedges: cut by the contractor"),
        ("en", "Pruned roses, he did the trees"),
        ("en", "The orchard was run by Wilhelm"),
        ("en", "Trees down from 40 -> 12"),
        ("en", "12 beds, two ponds"),
        ("en", "Left when the park closed"),
        ("en", "Attended a talk on bats"),
        ("en", "Learned hedge laying from a neighbour"),
        ("en", "My boss wants me on the course next spring"),
        ("en", "Will start as head gardener in June"),
        ("en", "Set up the irrigation (the plumber did the pipes for us all)"),
        ("en", "Pond levels steady since I started"),
        ("en", "Was on maternity leave from March"),
        ("en", "Diploma in botany in progress"),
        ("de", "Hecken nur beim Nachbarn gesehen"),
        ("de", "Dienstplanung vertretungsweise übernommen"),
        ("de", "An einem Vortrag teilgenommen"),
        ("de", "Baumpflege übernimmt ein Kollege"),
        ("en", "Pruning course starts in April"),
        ("en", "Took over the ordering of plants, foreman signs off"),
        ("fr", "Bilans préparés sans les signer"),
        ("fr", "Stage de découverte au parc"),
    ],
)
def test_what_denies_limits_plans_or_tells_of_others_is_not_quotable(language: str, line: str) -> None:
    assert quotable_sentences(line, language) == ()


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Cut hedges. Laid paths.", ("Cut hedges", "Laid paths")),
        ("Cut hedges. He laid the paths.", ()),
        ("Cut hedges. Laid paths. Don't do walls.", ("Cut hedges",)),
        ("Walls were built by the mason. I brought them the stones.", ()),
        ("Fed the fish; The pond was cleaned by others.", ()),
        ("Laid paths. 400 m, none cracked.", ("Laid paths",)),
    ],
)
def test_a_sentence_is_told_without_those_that_do_not_touch_it(line: str, told: tuple[str, ...]) -> None:
    assert quotable_sentences(line, "en") == told


@pytest.mark.parametrize(
    ("language", "line", "current", "kind"),
    [
        ("en", "Trained four apprentices", False, LineKind.DEED),
        ("en", "Prepare planting plans for the council", True, LineKind.DUTY),
        ("en", "Hedge trimming: 4 km of road, three parks", True, LineKind.WORK),
        ("en", "Responsible for the keys of three sites", True, LineKind.OTHER),
        ("en", "Team of 12, two shifts", True, None),
        ("en", "Latte art", False, None),
        ("de", "Einführung von SAP, Laufzeit um 40 % gesenkt", True, LineKind.WORK),
        ("de", "Beete bepflanzt und gewässert", False, LineKind.DEED),
        ("de", "Mehrfamilienhäuser, Sichtbeton, 6 Mann", False, None),
        ("fr", "Rapprochements bancaires hebdomadaires", True, LineKind.WORK),
        ("fr", "Taux de casse ramené de 9 à 6 %", True, LineKind.OTHER),
        ("fr", "Brigade de 5, 55 couverts", True, None),
    ],
)
def test_a_list_holds_only_what_says_that_something_is_done(
    language: str, line: str, *, current: bool, kind: LineKind | None
) -> None:
    clause = read_bullet(line, current=current, among_verbs=False, language=language, letter_language=language)
    assert line_kind_of(line, clause, language, current=current) is kind


def test_a_line_that_is_not_quotable_stands_in_no_letter() -> None:
    text = letter_of("Hedge laying: only watched the contractor", "Bat surveys, done by Dr Ash")
    assert "edge laying" not in text
    assert "at surveys" not in text
    assert "I run" not in text
    assert "At Elm Park, I ran the glasshouse of a park." in text


def test_of_a_line_in_prose_the_plain_sentences_are_told() -> None:
    text = letter_of("Counted bats for the county every summer. The reports were written by the ecologist.")
    assert "ecologist" not in text
    assert "ounted bats" not in text
    assert "counted bats for the county every summer." in letter_of(
        "Counted bats for the county every summer. 31 colonies."
    )


def test_lines_of_a_section_without_jobs_are_in_no_letter() -> None:
    lines = ("Ran bat surveys for my late mother", "Hedge laying at home, two children")
    care = Section("care", SectionKind.OTHER, "Caring responsibilities", lines=tuple(Bullet(t, t) for t in lines))
    letter = letter_for(resume("Ada Quill", care), JOB)
    assert not any(paragraph.is_bullet for paragraph in letter.paragraphs)
    assert not any("mother" in one.text or "Caring" in one.text for one in letter.paragraphs)
