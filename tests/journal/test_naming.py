"""What a letter names as lacking is found among what the posting asks for; nothing else is."""

import datetime as dt

import pytest

from tailor.journal import draw_lessons, is_named
from tailor.model import (
    Application,
    Event,
    EventKind,
    GivenReason,
    JournalFinding,
    Outcome,
    Reply,
    ReplyReason,
    RequirementKind,
    RequirementLevel,
    Status,
)

DAY = dt.date(2026, 11, 2)


def asked(name: str, text: str = "") -> JournalFinding:
    return JournalFinding(name, text or name, RequirementKind.SKILL, RequirementLevel.MUST, Status.MISSING)


@pytest.mark.parametrize(
    ("name", "lacking"),
    [
        ("ADR (carriage of dangerous goods)", "experience with ADR"),
        ("Shift supervision", "supervising a shift"),
        ("Kiln firing", "the firing of a kiln"),
        ("HACCP", "knowledge of menu costing and HACCP"),
        ("Lohnabrechnung", "Erfahrung in der Lohnabrechnung"),
        ("Gestion de stock", "expérience de la gestion du stock"),
        ("Payroll", "payroll"),
        ("German", "ausreichende Deutschkenntnisse"),
        ("French", "sufficient French"),
        ("experience in payroll", "running a payroll of 200"),
    ],
)
def test_what_a_letter_names_in_other_words_is_the_same_thing(name: str, lacking: str) -> None:
    assert is_named(asked(name), lacking)


@pytest.mark.parametrize(
    ("name", "lacking"),
    [
        ("Stock management", "management"),
        ("Stock management", "experience in management"),
        ("Shift supervision", "supervising apprentices"),
        ("English (C1 level)", "experience at this level"),
        ("Word", "in other words"),
        ("SAP", "anything"),
        ("Kiln firing", "glazing"),
        ("", "payroll"),
        ("Payroll", ""),
        ("years of experience", "experience"),
    ],
)
def test_what_shares_only_a_part_or_a_general_word_is_another_thing(name: str, lacking: str) -> None:
    assert not is_named(asked(name), lacking)


def gaps(reason: ReplyReason, sentence: str, *items: JournalFinding, title: str = "Potter") -> dict[str, list[str]]:
    """The gaps that one rejection shows, with the quotes that name them."""
    reply = Reply(Outcome.REJECTED, reasons=(GivenReason(reason, sentence),))
    job = Application("job", "Clay & Sons", title, events=(Event(EventKind.REJECTED, DAY, reply=reply),), number=1)
    drawn = draw_lessons([job], {1: items}, (), DAY)
    return {gap.name: [quote.quote for quote in gap.named] for gap in drawn.gaps}


@pytest.mark.parametrize(
    ("reason", "sentence", "name"),
    [
        (ReplyReason.OTHER_CANDIDATES, "We chose somebody who already fires kilns in Limoges.", "Limoges"),
        (
            ReplyReason.OTHER_CANDIDATES,
            "Wir haben uns für eine Kollegin entschieden, die Töpferkurse gibt.",
            "Töpferkurse",
        ),
        (ReplyReason.OTHER_CANDIDATES, "Nous avons retenu une personne qui pratique le tournage.", "tournage"),
        (ReplyReason.LACKS_EXPERIENCE, "Your glazes are fine, but we missed the firing of kilns.", "Kiln firing"),
        (ReplyReason.OTHER_CANDIDATES, "We chose a candidate with more experience of kiln firing.", "kiln firing"),
        (ReplyReason.OTHER_CANDIDATES, "The post went to someone with stronger skills in raku.", "raku"),
        (ReplyReason.OTHER_CANDIDATES, "Other applicants brought more glazing experience.", "glazing"),
        (ReplyReason.OTHER_CANDIDATES, "We took a colleague more experienced in slip casting.", "slip casting"),
        (
            ReplyReason.OTHER_CANDIDATES,
            "Wir haben uns für eine Bewerberin mit mehr Erfahrung im Glasieren entschieden.",
            "Glasieren",
        ),
        (ReplyReason.OTHER_CANDIDATES, "Andere verfügen über längere Praxis im Drehen.", "Drehen"),
        (ReplyReason.OTHER_CANDIDATES, "Nous avons retenu un candidat avec plus d'expérience en émail.", "émail"),
        (ReplyReason.OTHER_CANDIDATES, "D'autres candidats avaient une meilleure maîtrise d'AutoCAD.", "AutoCAD"),
    ],
)
def test_what_others_had_or_what_was_missed_reaches_the_gaps_with_its_sentence(
    reason: ReplyReason, sentence: str, name: str
) -> None:
    assert gaps(reason, sentence, asked(name), asked("bookkeeping")) == {name: [sentence]}


@pytest.mark.parametrize(
    ("reason", "sentence", "name", "title"),
    [
        (ReplyReason.OTHER_CANDIDATES, "We chose another candidate for the Kiln Firing desk.", "Kiln firing", "Potter"),
        (ReplyReason.LACKS_EXPERIENCE, "Your glazes are fine, but we missed the firing of kilns.", "glazes", "Potter"),
        (ReplyReason.OTHER_CANDIDATES, "We go ahead with other candidates for the raku post.", "raku", "Potter"),
        (
            ReplyReason.OTHER_CANDIDATES,
            "We chose a candidate with a like profile; your raku is fine.",
            "raku",
            "Potter",
        ),
        (ReplyReason.OTHER_CANDIDATES, "After talks with the raku team we chose someone else.", "raku", "Potter"),
        (ReplyReason.OTHER_CANDIDATES, "We took another, and were pleased with your raku.", "raku", "Potter"),
        (ReplyReason.LACKS_EXPERIENCE, "You lack years as a payroll clerk.", "payroll", "Payroll clerk"),
        (ReplyReason.NONE_GIVEN, "We will not go on with your payroll application.", "payroll", "Potter"),
    ],
)
def test_praise_the_title_and_what_is_no_reason_name_no_gap(
    reason: ReplyReason, sentence: str, name: str, title: str
) -> None:
    assert gaps(reason, sentence, asked(name), title=title) == {}
