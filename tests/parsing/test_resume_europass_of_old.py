"""The Europass forms of 2002 and 2004, which ask for each fact in a row of its own, as Word and PDF files hold them."""

import pytest

from tailor.model import Block, BlockKind, Resume, Style
from tailor.parsing import parse_resume
from tailor.readers.lines import assemble
from tests.parsing.resume_outline import outline

FORMS = {
    "it": (
        (
            "Date (da – a)|Nome e indirizzo del datore di lavoro|Tipo di azienda o settore|Tipo di impiego"
            "|Principali mansioni e responsabilità"
        ),
        "Date (da – a)|Nome e tipo di istituto di istruzione o formazione|Qualifica conseguita",
        "ESPERIENZA LAVORATIVA|ISTRUZIONE E FORMAZIONE",
    ),
    "es": (
        (
            "Fechas (de – a)|Nombre y dirección del empleador|Tipo de empresa o sector|Puesto o cargo ocupados"
            "|Principales actividades y responsabilidades"
        ),
        (
            "Fechas (de – a)|Nombre y tipo de organización que ha impartido la educación o la formación"
            "|Título de la cualificación obtenida"
        ),
        "EXPERIENCIA LABORAL|EDUCACIÓN Y FORMACIÓN",
    ),
    "pt": (
        (
            "Datas (de – até)|Nome e endereço do empregador|Tipo de empresa ou sector|Função ou cargo ocupado"
            "|Principais actividades e responsabilidades"
        ),
        "Datas (de – até)|Nome e tipo da organização de ensino ou formação|Designação da qualificação atribuída",
        "EXPERIÊNCIA PROFISSIONAL|FORMAÇÃO",
    ),
    "fr": (
        (
            "Dates (de – à)|Nom et adresse de l'employeur|Type ou secteur d’activité|Fonction ou poste occupé"
            "|Principales activités et responsabilités"
        ),
        (
            "Dates (de – à)|Nom et type de l'établissement dispensant l'éducation ou la formation"
            "|Intitulé du certificat ou diplôme délivré"
        ),
        "EXPÉRIENCE PROFESSIONNELLE|FORMATION",
    ),
    "de": (
        (
            "Datum (von – bis)|Name und Adresse des Arbeitgebers|Tätigkeitsbereich oder Branche|Beruf oder Funktion"
            "|Wichtigste Tätigkeiten und Zuständigkeiten"
        ),
        (
            "Datum (von – bis)|Name und Art der Bildungs- oder Ausbildungseinrichtung"
            "|Bezeichnung der erworbenen Qualifikation"
        ),
        "ARBEITSERFAHRUNG|SCHUL- UND BERUFSBILDUNG",
    ),
    "en": (
        (
            "Dates (from – to)|Name and address of employer|Type of business or sector|Occupation or position held"
            "|Main activities and responsibilities"
        ),
        (
            "Dates (from – to)|Name and type of organisation providing education and training"
            "|Title of qualification awarded"
        ),
        "WORK EXPERIENCE|EDUCATION AND TRAINING",
    ),
}
JOB = ("2015 – 2019", "Elmo S.r.l., Leeds", "Zarbo", "Quavist", "Mended looms")
DEGREE = ("2008 – 2012", "Instituto Olmo", "Frellet in looms")
HEADS = ("> Quavist / Elmo S.r.l. / Leeds / 2015..2019", "> Frellet in looms / Instituto Olmo / ? / 2008..2012")


def line(text: str, kind: BlockKind = BlockKind.LINE, *, bold: bool = False) -> Block:
    return Block(text, kind, 0, Style(size=10, font="Arial", bold=bold))


def rows(labels: str, answers: tuple[str, ...], shape: str) -> list[Block]:
    pairs = list(zip(labels.split("|"), answers, strict=True))
    if shape == "rows":
        return [line(f"{label}\t{answer}", BlockKind.CELL) for label, answer in pairs]
    if shape == "bullets":
        return [line(f"{label}\t{answer}", BlockKind.BULLET) for label, answer in pairs]
    if shape == "colons":
        return [line(f"{label}: {answer}") for label, answer in pairs]
    return [one for label, answer in pairs for one in (line(label, BlockKind.BULLET), line(answer))]


def read(language: str, shape: str) -> Resume:
    of_jobs, of_degrees, headings = FORMS[language]
    work, schooling = headings.split("|")
    top = [
        line("FORMATO EUROPEO PER IL CURRICULUM VITAE", bold=True),
        line("Nome\tExample, Ann"),
        line("ann@example.org"),
    ]
    jobs = [line(work, bold=True), *rows(of_jobs, JOB, shape), *rows(of_jobs, ("2009 – 2015", *JOB[1:]), shape)]
    blocks = [*top, *jobs, line(schooling, bold=True), *rows(of_degrees, DEGREE, shape)]
    return parse_resume(assemble("cv.docx", "docx", blocks))


@pytest.mark.parametrize("language", list(FORMS))
@pytest.mark.parametrize("shape", ["rows", "bullets", "below", "colons"])
def test_what_each_label_asks_for_is_what_its_answer_is(language: str, shape: str) -> None:
    resume = read(language, shape)
    work, schooling = FORMS[language][2].split("|")
    assert [text for text in outline(resume, work).splitlines() if text[:1] == ">"] == [
        HEADS[0],
        HEADS[0].replace("2015..2019", "2009..2015"),
    ]
    assert "- Mended looms" in outline(resume, work)
    assert outline(resume, schooling).splitlines()[0] == HEADS[1]
    assert resume.contact.name == "Ann Example"
    assert not [note.text for note in resume.notes if "not kept" in note.text]


def test_answers_stand_together_where_duties_are_asked_for_before_the_employer() -> None:
    labels = (
        "Date|Lavoro o posizione ricoperti|Principali attività e responsabilità|Nome e indirizzo del datore di lavoro"
    )
    answers = ("2015 – 2019", "Quavist", "Mended looms", "Elmo S.r.l., Leeds")
    blocks = [line("Ann Example"), line("Esperienza professionale", bold=True)]
    blocks += [
        *rows(labels, answers, "rows"),
        line("Cleaned them"),
        *rows(labels, ("2009 – 2015", *answers[1:]), "rows"),
    ]
    resume = parse_resume(assemble("cv.docx", "docx", blocks))
    assert outline(resume, "Esperienza professionale").splitlines()[:2] == [HEADS[0], "+ Cleaned them"]


def test_a_label_broken_beside_its_answer_is_whole() -> None:
    job = rows(FORMS["en"][0], JOB, "bullets")
    broken = [
        line("Name and type of organisation providing\tElm College", BlockKind.BULLET),
        line("education and training"),
        line("Title of qualification awarded\tFrellet", BlockKind.BULLET),
    ]
    blocks = [line("Ann Example"), line("WORK EXPERIENCE", bold=True), *job, line("EDUCATION", bold=True)]
    blocks += [line("Dates (from – to)\t2008 – 2012", BlockKind.BULLET), *broken]
    resume = parse_resume(assemble("cv.pdf", "pdf", blocks))
    assert outline(resume, "EDUCATION") == "> Frellet / Elm College / ? / 2008..2012"


def test_a_file_with_a_word_that_labels_use_is_no_form() -> None:
    blocks = [line("Ann Example"), line("ann@example.org"), line("Experience", bold=True)]
    blocks += [
        line("Employer\tElm Mills"),
        line("Dates\t2015 – 2019"),
        line("Weaver"),
        line("Mended looms", BlockKind.BULLET),
    ]
    resume = parse_resume(assemble("cv.docx", "docx", blocks))
    assert "Weaver" in outline(resume, "Experience")
