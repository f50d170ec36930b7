"""A letter about an application is signed by who applied, whichever resume `tailor.toml` names."""

import hashlib
from pathlib import Path

import pytest

from tailor.cli.own_resume import resume_used
from tailor.config import Settings
from tailor.model import Application

OWN, OTHER = b"# Ada Blum\n", b"# Bea Cole\n"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "ada.md").write_bytes(OWN)
    (tmp_path / "bea.md").write_bytes(OTHER)
    return tmp_path


def made_with(name: str, content: bytes = OWN) -> Application:
    return Application("job", "Larch Mills", resume_name=name, resume_hash=hashlib.sha256(content).hexdigest())


@pytest.mark.parametrize(
    ("application", "named", "used"),
    [
        (made_with("ada.md"), False, "ada.md"),
        (made_with("ada.md", b"# Ada Blum, before\n"), False, "ada.md"),
        (made_with("ada.md"), True, "bea.md"),
        (made_with("before.md", OTHER), False, "bea.md"),
        (Application("job", "Larch Mills"), False, "bea.md"),
    ],
)
def test_the_resume_of_the_application_is_used_unless_another_is_named(
    home: Path, application: Application, used: str, capsys: pytest.CaptureFixture[str], *, named: bool
) -> None:
    settings = Settings(resume=home / "bea.md")
    assert resume_used(application, home, settings, named=named) == home / used
    assert not capsys.readouterr().err


def test_where_it_is_gone_the_other_name_is_told(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings = Settings(resume=home / "bea.md")
    assert resume_used(made_with("cora.md"), home, settings, named=False) == home / "bea.md"
    said = capsys.readouterr().err
    assert "made with cora.md" in said
    assert "bea.md is used" in said
    assert "--resume FILE" in said


def test_without_a_setting_the_applications_own_resume_is_enough(home: Path) -> None:
    assert resume_used(made_with("ada.md"), home, Settings(), named=False) == home / "ada.md"
