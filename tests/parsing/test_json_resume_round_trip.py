"""Any JSON Resume, written as YAML for its person to correct and read back, says the same under the same keys."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tailor.parsing.resume import parse_resume
from tailor.readers import document_from_bytes, document_from_text
from tailor.writers import resume_yaml

_PLAIN = ("Elm", "Oak", "ward", "rota", "Excel", "Led/ran", "C++", "R&D", "2019", "café", "Größe", "naïve", "80%", "A.")
_WORDS = st.sampled_from((*_PLAIN, "sewing,", "baking;", "(part-time)", ":", "-", "·", "|"))
TEXT = (
    st.lists(_WORDS, min_size=1, max_size=5)
    .map(" ".join)
    .map(str.strip)
    .filter(lambda text: any(map(str.isalpha, text)))
)
NAME = TEXT.filter(lambda text: ": " not in text)
DATE = st.sampled_from(["2014", "2015-03", "2016-07-09"])
LATER = st.sampled_from(["2018", "2019-11", "2021-02-28"])
SCORE = st.sampled_from(["3.7", "First"])
URL = st.sampled_from(["https://elm.example/a", "https://oak.example", "https://ash.example/b?c=d"])


def rows(required: dict[str, Any], optional: dict[str, Any]) -> Any:
    row = st.fixed_dictionaries(required, optional=optional)
    return st.lists(row, min_size=1, max_size=3)


TEXTS = st.lists(TEXT, min_size=1, max_size=3, unique=True)
TIME: dict[str, Any] = {"startDate": DATE, "endDate": LATER, "url": URL}
SECTIONS: dict[str, Any] = {
    "work": rows(
        {"name": TEXT, "position": TEXT},
        {**TIME, "summary": TEXT, "highlights": TEXTS, "location": TEXT, "description": TEXT},
    ),
    "volunteer": rows({"organization": TEXT, "position": TEXT}, {**TIME, "summary": TEXT, "highlights": TEXTS}),
    "education": rows(
        {"institution": TEXT},
        {**TIME, "area": TEXT, "studyType": TEXT, "score": SCORE, "courses": TEXTS},
    ),
    "awards": rows({"title": TEXT}, {"date": DATE, "awarder": TEXT, "summary": TEXT}),
    "certificates": rows({"name": TEXT}, {"date": DATE, "issuer": TEXT, "url": URL}),
    "publications": rows({"name": TEXT}, {"publisher": TEXT, "releaseDate": DATE, "url": URL, "summary": TEXT}),
    "languages": rows({"language": TEXT}, {"fluency": TEXT}),
    "skills": rows({"name": TEXT}, {"level": TEXT, "keywords": TEXTS}),
    "interests": rows({"name": NAME}, {"keywords": TEXTS}),
    "references": rows({"reference": TEXT}, {"name": NAME}),
    "projects": rows(
        {"name": TEXT},
        {
            **TIME,
            "description": TEXT,
            "highlights": TEXTS,
            "keywords": TEXTS,
            "roles": TEXTS,
            "entity": TEXT,
            "type": TEXT,
        },
    ),
}
PLACE = st.fixed_dictionaries(
    {"city": st.sampled_from(["Leeds", "Ulm", "Austin"])},
    optional={
        "address": st.just("3 Elm Row"), "postalCode": st.sampled_from(["LS1 4AP", "89073"]), "region": st.just("TX"),
        "countryCode": st.sampled_from(["US", "DE", "GB"]),
    },
)  # fmt: skip
PROFILES = st.lists(
    st.sampled_from(
        [
            {"network": "GitHub", "username": "ann", "url": "https://github.com/ann"},
            {"network": "Twitter", "username": "ann_r"},
            {"network": "Blog", "username": "ann", "url": "https://blog.example/ann"},
            {"network": "Mastodon", "username": "@ann@elm.example", "url": "https://elm.example/@ann"},
        ]
    ),
    min_size=1,
    max_size=3,
    unique_by=lambda row: row["network"],
)
BASICS = st.fixed_dictionaries(
    {"name": st.just("Ann Reed")},
    optional={"label": TEXT, "email": st.just("ann@example.org"), "phone": st.just("+1 415 555 0142"), "url": URL,
              "summary": TEXT, "location": PLACE, "profiles": PROFILES},
)  # fmt: skip
DOCUMENTS = st.tuples(
    BASICS,
    st.fixed_dictionaries(
        {"work": SECTIONS["work"]}, optional={key: value for key, value in SECTIONS.items() if key != "work"}
    ),
)


@settings(
    max_examples=100, deadline=None, phases=[Phase.explicit, Phase.generate], suppress_health_check=list(HealthCheck)
)
@given(DOCUMENTS)
def test_a_round_trip_loses_nothing(parts: tuple[dict[str, Any], dict[str, Any]]) -> None:
    data = {"basics": parts[0], **parts[1]}
    resume = parse_resume(document_from_bytes(json.dumps(data).encode(), "me.json"))
    assert _facts(resume.to_json_resume()) == data
    again = parse_resume(document_from_text(resume_yaml(resume), "me.yaml"))
    assert _facts(again.to_json_resume()) == data


def _facts(document: dict[str, object]) -> dict[str, object]:
    return {key: value for key, value in document.items() if key not in {"$schema", "meta"}}


@pytest.mark.parametrize("end", ["?", "unknown", "unbekannt", "n/a"])
def test_an_end_that_is_not_known_is_not_the_present(end: str) -> None:
    data = {
        "basics": {"name": "Ann Reed"},
        "work": [{"name": "Elm Inn", "position": "Cook", "startDate": "2014", "endDate": end}],
    }
    resume = parse_resume(document_from_bytes(json.dumps(data).encode(), "me.json"))
    again = parse_resume(document_from_text(resume_yaml(resume), "me.yaml"))
    for one in (resume, again):
        dates = one.sections[0].entries[0].dates
        assert dates is not None
        assert (dates.start, dates.end, dates.current) == ("2014", None, False)
