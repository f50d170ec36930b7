"""What holds of every letter, whatever bullets a resume has and in whatever words a posting asks."""

import dataclasses
import datetime as dt
import re
from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tailor.model import ParagraphKind, Resume, TailoredResume
from tailor.tailoring import LetterOptions, Tone, find_untrue, write_letter
from tailor.tailoring.word_lists import word_set
from tests.tailoring.samples import TOOL, VOCABULARY, asked, entry, experience, match_literally, posting, resume

DAY = dt.date(2026, 11, 22)
_VERBS = sorted(word_set("base_verbs") | word_set("base_verbs_or_nouns") | word_set("past_irregular"))
FIRST = {
    "en": (*_VERBS, *(f"{verb}s" for verb in _VERBS[::3]), *sorted(word_set("people"))[::4], "I", "No", "14", "SEO:"),
    "de": (
        *sorted(word_set("past_de"))[::2],
        "Leitung",
        "Schulungen",
        "Verantwortlich",
        "Einkauf",
        "Ich",
        "80",
        "DATEV",
    ),
    "fr": ("Gestion", "Encadrement", "Gérer", "Établir", "Référente", "J’ai", "Suivi", "Soins", "12", "TVA"),
}
REST = {
    "en": (
        "the",
        "a",
        "and",
        "of",
        "for",
        "40",
        "Excel",
        "payroll",
        "patients",
        "reviews",
        "weekly",
        "team",
        "with",
        "—",
    ),
    "de": ("der", "und", "von", "für", "40", "Excel", "Kunden", "ein", "Team", "geleitet", "nach", "SAP,"),
    "fr": ("de", "la", "et", "des", "40", "Excel", "clients", "une", "équipe", "pour", "d'un", "stocks,"),
}
EMPLOYERS = (
    "Elm & Sons Inc.",
    "Ahorn GmbH",
    "Clinique du Lac",
    "University of Thornbury",
    "Deutsche Nordbahn AG",
    "Ökohof",
)
TITLES = (
    "Office Clerk",
    "Head of Care",
    "Infirmière",
    "Staatlich geprüfte Technikerin",
    "HR Officer",
    "Clerk, Payroll",
)
WANTED = ("Excel", "payroll", "patients", "read the reviews", "stocks", "Kunden", "SAP", "weekly", "team")


def bullets(language: str) -> st.SearchStrategy[list[str]]:
    words = st.lists(st.sampled_from(REST[language]), min_size=2, max_size=9)
    ends = st.sampled_from((".", "", ";", " (2019)."))
    bullet = st.builds(
        lambda first, rest, end: " ".join((first[:1].upper() + first[1:], *rest)) + end,
        st.sampled_from(FIRST[language]),
        words,
        ends,
    )
    return st.lists(bullet, min_size=1, max_size=5, unique=True)


@st.composite
def candidates(draw: st.DrawFn) -> tuple[Resume, str]:
    own, written = draw(st.sampled_from(("en", "de", "fr"))), draw(st.sampled_from(("en", "de", "fr")))
    jobs = [
        entry(f"job{n}", draw(st.sampled_from(TITLES)), draw(st.sampled_from(EMPLOYERS)), when, draw(bullets(own)))
        for n, when in enumerate(("2019-03 now", "2015 2019"))
    ]
    return dataclasses.replace(resume("Ada Quill", experience(*jobs)), language=own), written


@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])
@given(candidates(), st.lists(st.sampled_from(WANTED), max_size=4, unique=True), st.sampled_from(Tone))
def test_every_sentence_is_a_frame_and_the_resumes_words(
    made: tuple[Resume, str], wanted: list[str], tone: Tone
) -> None:
    candidate, language = made
    job = posting(
        "Office Manager", "Ahorn GmbH", *(asked(name, kind=TOOL) if name == "SAP" else asked(name) for name in wanted)
    )
    letter = write_letter(
        candidate, job, match_literally(candidate, job), LetterOptions(DAY, language=language, tone=tone)
    )
    assert find_untrue(TailoredResume(candidate, candidate, ()), letter, job, VOCABULARY) == ()
    own = {" ".join(item.text.split()).rstrip(".;") for item in candidate.items()}
    for paragraph, following in pairwise(letter.paragraphs):
        if paragraph.is_bullet:
            assert paragraph.text.rstrip(".;") in own, "but for the stop at its end, which a list has one way"
        elif paragraph.kind is not ParagraphKind.MOTIVATION:
            assert not re.search(r"[{}]|  |(?<!\.)\.\.(?!\.)|\s[.,](?!\d)", paragraph.text)
            assert paragraph.text[-1] in (":" if following.is_bullet else ".”“»")
    assert letter.word_count() <= 400
