"""What the writers themselves put into a resume, its headings and the word for the present, is held true.

Every language in which they write, every form of a resume: a job that goes on, a section of each kind.
"""

import io
import json
from pathlib import Path

import docx
import pytest
import yaml
from click.testing import CliRunner

from tailor import readers
from tailor.cli import cli
from tailor.text import written_words

POSTING = "# Baker at Alder Works\n\n## Requirements\n- Experience in baking bread\n- Excel\n- First aid\n"
TEXTS = {
    "de": "Bäckerin; Bäckerin mit zehn Jahren Erfahrung in der Backstube und im Verkauf.; Backt das Brot für die"
    " Filialen und leitet die Lehrlinge an; Führte eine neue Planung für die Schichten ein; Berufserfahrung; seit 2019",
    "en": "Baker; Baker with ten years of experience in the bakery and in the shop.; Bakes the bread for the shops and"
    " trains the apprentices; Introduced a new plan for the shifts; Experience; since 2019",
    "es": "Panadera; Panadera con diez años de experiencia en el obrador y en la tienda.; Hornea el pan de las tiendas"
    " y forma a los aprendices; Introdujo una nueva planificación de los turnos; Experiencia; desde 2019",
    "fr": "Boulangère; Boulangère avec dix ans d’expérience dans le fournil et dans la boutique.; Prépare le pain des"
    " boutiques et forme les apprentis; A mis en place un nouveau planning pour les équipes; Expérience; depuis 2019",
    "it": "Panettiera; Panettiera con dieci anni di esperienza nel laboratorio e nel negozio.; Prepara il pane per i"
    " negozi e forma gli apprendisti; Ha introdotto una nuova pianificazione dei turni; Esperienza; dal 2019",
    "nl": "Bakker; Bakker met tien jaar ervaring in de bakkerij en in de winkel.; Bakt het brood voor de winkels en"
    " leidt de leerlingen op; Voerde een nieuwe planning in voor de ploegen; Ervaring; sinds 2019",
    "pt": "Padeira; Padeira com dez anos de experiência na padaria e na loja.; Prepara o pão para as lojas e forma os"
    " aprendizes; Introduziu um novo planeamento para os turnos; Experiência; desde 2019",
}


def json_resume(language: str) -> dict[str, object]:
    title, summary, first, second, *_ = TEXTS[language].split("; ")
    return {
        "basics": {"name": "Ada Quill", "email": "ada@quill.example", "summary": summary},
        "work": [{"name": "Elm", "position": title, "startDate": "2019-03", "highlights": [first, second]}],
        "education": [{"institution": "Alder College", "startDate": "2008-09", "endDate": "2010-06"}],
        "skills": [{"name": "Excel"}],
        "projects": [{"name": "Larch", "startDate": "2020-02", "description": second}],
        "certificates": [{"name": "HACCP", "date": "2018-05-02"}],
        "languages": [{"language": "English"}],
        "publications": [{"name": "Rowan", "releaseDate": "2017-04-01"}],
        "volunteer": [{"organization": "Hazel", "position": title, "startDate": "2021-01"}],
        "awards": [{"title": "Birch", "date": "2016-03-09"}],
        "interests": [{"name": "Chess"}],
        "references": [{"name": "Finn Oak", "reference": summary}],
    }


def rendercv(language: str) -> dict[str, object]:
    title, summary, first, second, heading, _ = TEXTS[language].split("; ")
    job = {"company": "Elm", "position": title, "start_date": "2019-03", "end_date": "present"}
    sections = {"summary": [summary], heading: [{**job, "highlights": [first, second]}]}
    return {"cv": {"name": "Ada Quill", "email": "ada@quill.example", "sections": sections}}


def markdown(language: str) -> str:
    title, summary, first, second, heading, since = TEXTS[language].split("; ")
    lines = [f"**{title}**, Elm, {since}", "", f"- {first}", f"- {second}"]
    return "\n".join(["# Ada Quill", "ada@quill.example", "", summary, "", f"## {heading}", "", *lines, ""])


def word_file(language: str, present: str) -> bytes:
    title, summary, first, second, heading, _ = TEXTS[language].split("; ")
    document = docx.Document()
    for text in ("Ada Quill", "ada@quill.example", summary):
        document.add_paragraph(text)
    document.add_heading(heading, 1)
    document.add_paragraph(f"{title}, Elm, 03/2019 – {present or '…'}")
    for text in (first, second):
        document.add_paragraph(text, style="List Bullet")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def resume_file(folder: Path, language: str, form: str) -> Path:
    made: dict[str, str | bytes] = {
        "resume.json": json.dumps(json_resume(language)),
        "resume.yaml": yaml.safe_dump(json_resume(language), allow_unicode=True, sort_keys=False),
        "rendercv.yaml": yaml.safe_dump(rendercv(language), allow_unicode=True, sort_keys=False),
        "resume.md": markdown(language),
        "resume.docx": word_file(language, written_words(language).present),
    }
    text = made[form]
    (folder / form).write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder / form


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize(
    ("form", "style"),
    [
        ("resume.json", "design"),
        ("resume.yaml", "design"),
        ("rendercv.yaml", "design"),
        ("resume.md", "design"),
        ("resume.docx", "design"),
        ("resume.docx", "keep"),
    ],
)
def test_a_resume_is_written_in_its_language(tmp_path: Path, language: str, form: str, style: str) -> None:
    (tmp_path / "posting.md").write_text(POSTING)
    resume = resume_file(tmp_path, language, form)
    given = [str(tmp_path / "posting.md"), "--resume", str(resume), "-o", str(tmp_path / "out"), "--style", style]
    result = CliRunner().invoke(cli, ["write", *given])
    assert result.exit_code == 0, result.stderr
    assert "doubted" not in result.output
    texts = [block.text for block in readers.read_document(tmp_path / "out" / "resume.docx").blocks]
    if form in {"resume.json", "resume.yaml"}:
        headings = tuple(written_words(language).headings.values())
        assert [text for text in texts if text in headings] == list(headings)
        assert any(f"03/2019 – {written_words(language).present}" in text for text in texts) or language == "en"
