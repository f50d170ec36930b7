"""What a job folder says of what it was made from."""

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from tailor import pipeline
from tailor.config import Settings
from tailor.pipeline.recipe import Recipe, read_recipe, recipe_of
from tailor.review.desk import Desk
from tailor.writers import OutputFile, write_files


def test_a_folder_remembers_its_posting_and_the_settings_that_are_not_the_usual_ones(tmp_path: Path) -> None:
    posting, resume = tmp_path / "job.txt", tmp_path / "me.md"
    posting.write_text("x")
    recipe = recipe_of(posting, resume, Settings(template="modern", pages=2, pdf=True, why="I like it."))
    write_files(tmp_path / "out", [OutputFile("a.txt", b"a")], force=False, made_from=recipe.to_dict())
    write_files(tmp_path / "out", [OutputFile("a.txt", b"b")], force=False)
    read = read_recipe(tmp_path / "out")
    assert read.posting == posting
    options = {"template": "modern", "pages": "2", "pdf": True, "why": "I like it.", "resume": str(resume)}
    assert dict(read.given) == options
    assert Settings().updated(read.given).pages == 2


@pytest.mark.parametrize(
    "manifest", ["", "[]", "{", '{"made_from": 1}', '{"made_from": {"options": [], "posting": 0}}']
)
def test_a_folder_that_says_nothing_useful_has_an_empty_recipe(manifest: str, tmp_path: Path) -> None:
    (tmp_path / ".tailor.json").write_text(manifest)
    assert read_recipe(tmp_path) == Recipe()


def test_a_posting_from_elsewhere_is_no_file(tmp_path: Path) -> None:
    assert recipe_of(Path("-"), tmp_path / "me.md", Settings()).posting is None


def test_a_review_of_a_folder_that_tells_nothing_says_what_to_give(
    tmp_path: Path, tailor: Callable[..., Result]
) -> None:
    output = tailor("review", tmp_path, "--no-open", code=1).output
    assert "does not say from which posting" in output
    assert "--posting FILE" in output


def test_declined_names_are_added_to_what_stands_in_the_file(tmp_path: Path) -> None:
    (tmp_path / "tailor.toml").write_text("")
    shared = tmp_path / "answers.toml"
    shared.write_text("# my own notes\ndont_have = []\n")
    pipeline.remember_declined(pipeline.read_answers(_answers(tmp_path, "SAP")), tmp_path)
    assert shared.read_text() == '# my own notes\ndont_have = ["SAP", ]\n'
    shared.write_text("# my own notes")
    assert pipeline.remember_declined(pipeline.read_answers(_answers(tmp_path, "SAP")), tmp_path) == ("SAP",)
    assert shared.read_text().startswith("# my own notes\n")
    assert pipeline.read_answers(shared).dont_have == ("SAP",)


def _answers(folder: Path, name: str) -> Path:
    path = folder / "given.toml"
    path.write_text(f"dont_have = [{json.dumps(name)}]\n")
    return path


def test_what_is_taken_back_leaves_the_file_for_all_jobs(tmp_path: Path) -> None:
    (tmp_path / "tailor.toml").write_text("")
    shared = tmp_path / "answers.toml"
    shared.write_text('# my own notes\ndont_have = ["Go", "SAP"]\n')
    pipeline.forget_declined(["sap", "Rust"], tmp_path)
    assert shared.read_text() == '# my own notes\ndont_have = ["Go", ]\n'
    before = shared.read_bytes()
    pipeline.forget_declined(["Rust"], tmp_path)
    assert shared.read_bytes() == before


def test_what_the_file_for_all_jobs_says_is_held_is_not_added_as_not_held(tmp_path: Path) -> None:
    (tmp_path / "tailor.toml").write_text("")
    shared = tmp_path / "answers.toml"
    shared.write_text('[[have]]\nrequirement = "sap"\nsentence = "SAP"\n')
    assert pipeline.remember_declined(pipeline.read_answers(_answers(tmp_path, "SAP")), tmp_path) == ()
    assert pipeline.read_answers(shared).dont_have == ()


def test_what_is_unticked_on_the_page_is_asked_again_in_every_job(
    tmp_path: Path, tailor: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "tailor.toml").write_text('resume = "me.md"\n')
    (tmp_path / "me.md").write_text("# Ada Lind\nada@example.org\n\n## Skills\n\nPython, SQL\n")
    (tmp_path / "job.txt").write_text("Clerk\n\nRequirements\n- SQL\n- Forklift licence\n")
    tailor("write", "job.txt", "-o", "out")
    settings = Settings(resume=tmp_path / "me.md")
    desk = Desk(tmp_path / "out", tmp_path / "job.txt", settings, dt.datetime(2026, 11, 1, tzinfo=dt.UTC), force=False)
    desk.save({"dont_have": ["Forklift licence"]})
    assert pipeline.read_answers(tmp_path / "answers.toml").dont_have == ("Forklift licence",)
    desk.save({"dont_have": []})
    assert pipeline.read_answers(tmp_path / "answers.toml").dont_have == ()
