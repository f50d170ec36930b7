"""The languages and the licence that Europass's form of 2002 asks for below the schooling, without a heading."""

import pytest

from tailor.model import BlockKind, SectionKind
from tailor.parsing import parse_resume
from tailor.readers.lines import assemble
from tests.parsing.resume_outline import outline
from tests.parsing.test_resume_europass_of_old import DEGREE, FORMS, HEADS, JOB, line, rows

ASKED = {
    "it": (
        "MADRELINGUA|Italiano",
        "ALTRE LINGUE|Inglese",
        "Capacità di lettura|Buono|Capacità di espressione orale|Elementare",
        "PATENTE O PATENTI|B",
        "lettura Buono, espressione orale Elementare",
    ),
    "en": (
        "MOTHER TONGUE|Greek",
        "OTHER LANGUAGES|English",
        "Reading skills|Good|Writing skills|Basic",
        "DRIVING LICENCE|B",
        "Reading Good, Writing Basic",
    ),
}


@pytest.mark.parametrize("language", list(ASKED))
@pytest.mark.parametrize("shape", ["rows", "bullets", "below"])
def test_languages_and_licences_at_its_end_are_not_told_of_the_degree(language: str, shape: str) -> None:
    mother, others, abilities, licence, level = ASKED[language]
    of_jobs, of_degrees, headings = FORMS[language]
    work, schooling = headings.split("|")
    labels, answers = abilities.split("|")[::2], tuple(abilities.split("|")[1::2])
    label, spoken = others.split("|")
    blocks = [
        *(line("Nome\tExample, Ann"), line("ann@example.org")),
        *(line(work, bold=True), *rows(of_jobs, JOB, shape), line(schooling, bold=True)),
        *(*rows(of_degrees, DEGREE, shape), line(mother.replace("|", "\t"), BlockKind.CELL), line(label)),
        *(line(spoken), *rows("|".join(labels), answers, shape), line(licence.replace("|", "\t"), BlockKind.CELL)),
    ]
    resume = parse_resume(assemble("cv.docx", "docx", blocks))
    assert outline(resume, schooling) == HEADS[1]
    (languages,) = resume.of_kind(SectionKind.LANGUAGES)
    told = [(one.name, one.level) for group in languages.groups for one in group.skills]
    assert told == [(mother.split("|")[1], ""), (spoken, level)]
    assert len(resume.of_kind(SectionKind.CERTIFICATIONS)) == 1
