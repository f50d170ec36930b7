"""Settings: where they come from, and what a wrong one says."""

import datetime as dt
from pathlib import Path

import pytest

from tailor.config import Settings, current_time, describe_settings, load_settings
from tailor.errors import SettingsError


def test_without_a_file_or_environment_the_defaults_hold(tmp_path: Path) -> None:
    assert load_settings(tmp_path, {}) == Settings()


def test_the_nearest_file_upwards_is_read_and_its_paths_are_relative_to_it(tmp_path: Path) -> None:
    (tmp_path / "tailor.toml").write_text('resume = "me.docx"\nbullets = 4\ndate = 2026-03-31\n')
    below = tmp_path / "jobs" / "deep"
    below.mkdir(parents=True)
    settings = load_settings(below, {})
    assert settings.resume == tmp_path / "me.docx"
    assert settings.bullets == 4
    assert settings.date == dt.date(2026, 3, 31)


def test_the_environment_wins_over_the_file_and_an_option_over_both(tmp_path: Path) -> None:
    (tmp_path / "tailor.toml").write_text('paper = "a4"\nto = "A"\nwhy = "file"\n')
    settings = load_settings(tmp_path, {"TAILOR_PAPER": "letter", "TAILOR_TO": "B"}).updated({"to": "C", "why": None})
    assert (settings.paper, settings.to, settings.why) == ("letter", "C", "file")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("bulets = 3", "{path}: unknown setting 'bulets'; did you mean 'bullets'?"),
        ("bullets = 0", "{path}: bullets = 0 cannot be used; give a whole number from 1"),
        ('paper = "a5"', "{path}: paper = 'a5' cannot be used; give one of a4, letter"),
        ('pdf = "maybe"', "{path}: pdf = 'maybe' cannot be used; give true or false"),
        ('density = "tight"', "{path}: density = 'tight' cannot be used; give one of normal, compact"),
        ('date = "soon"', "{path}: date = 'soon' cannot be used; give a date like 2026-03-31"),
    ],
)
def test_a_wrong_setting_is_named_with_its_file_and_what_to_give(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "tailor.toml"
    path.write_text(text)
    with pytest.raises(SettingsError) as caught:
        load_settings(tmp_path, {})
    assert str(caught.value) == message.format(path=path)


def test_a_file_that_is_no_toml_is_refused_with_the_line(tmp_path: Path) -> None:
    (tmp_path / "tailor.toml").write_text("resume = \n")
    with pytest.raises(SettingsError, match="line 1"):
        load_settings(tmp_path, {})


def test_a_wrong_environment_variable_is_named() -> None:
    with pytest.raises(SettingsError, match="environment variable TAILOR_PAGES: pages = 'two' cannot be used"):
        load_settings(Path("/"), {"TAILOR_PAGES": "two"})


def test_a_template_of_ones_own_lies_beside_the_settings_file_and_a_design_is_a_name(tmp_path: Path) -> None:
    (tmp_path / "tailor.toml").write_text('template = "looks/mine.docx"\nletter_template = "plain"\npdf = true\n')
    (tmp_path / "deep").mkdir()
    settings = load_settings(tmp_path / "deep", {})
    assert settings.template == str(tmp_path / "looks" / "mine.docx")
    assert (settings.letter_template, settings.pdf, settings.density) == ("plain", True, "normal")


@pytest.mark.parametrize(("text", "pdf"), [("1", True), ("Yes", True), ("false", False), ("0", False)])
def test_a_switch_is_turned_by_the_usual_words(tmp_path: Path, text: str, *, pdf: bool) -> None:
    assert load_settings(tmp_path, {"TAILOR_PDF": text}).pdf is pdf


def test_every_setting_is_described() -> None:
    assert all(doc.endswith(".") and metavar for _, metavar, doc in describe_settings())


def test_the_clock_can_be_set_by_source_date_epoch() -> None:
    assert current_time({"SOURCE_DATE_EPOCH": "86400"}).date() == dt.date(1970, 1, 2)
    assert current_time({}).tzinfo is not None
