"""A web address in place of a file."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import Result

from tests.readers.web_site import Site, web_site

EXAMPLES = Path(__file__).parents[2] / "examples" / "bookkeeper"
RESUME = EXAMPLES / "resume.md"
JOB = EXAMPLES / "jobs" / "full-charge-bookkeeper.html"

Run = Callable[..., Result]


@pytest.fixture
def site(socket_enabled: None) -> Iterator[Site]:  # noqa: ARG001  it works by being asked for
    with web_site() as running:
        yield running


def test_write_reads_a_posting_from_its_address_and_keeps_the_page(tailor: Run, site: Site, tmp_path: Path) -> None:
    site.page("/jobs/1", JOB.read_bytes())
    address = site.redirect("/go", "/jobs/1")
    tailor("write", address, "--allow-local", "--resume", RESUME, "-o", tmp_path / "out")
    assert (tmp_path / "out" / "posting.html").read_bytes() == JOB.read_bytes()
    report = json.loads((tmp_path / "out" / "report.json").read_text())
    assert report["posting"]["source"] == f"{site.root}/jobs/1"
    assert {"role": "posting", "name": "posting.html"} in report["files"]
    tailor("write", address, "--allow-local", "--resume", RESUME, "-o", tmp_path / "out")


def test_the_folder_is_named_after_the_address(
    tailor: Run, site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    tailor("write", site.page("/jobs/1", JOB.read_bytes()), "--allow-local", "--resume", RESUME, "-q")
    assert (tmp_path / "out" / "127-0-0-1-1" / "resume.docx").is_file()


def test_a_posting_from_an_address_is_understood_as_from_its_file(tailor: Run, site: Site) -> None:
    address = site.page("/jobs/1", JOB.read_bytes())
    assert tailor("read", address, "--allow-local", "--json").output == tailor("read", JOB, "--json").output
    matched = tailor("match", address, "--allow-local", "--resume", RESUME, "--json").output
    assert matched == tailor("match", JOB, "--resume", RESUME, "--json").output


def test_an_address_of_this_machine_is_refused_in_one_line(tailor: Run, site: Site) -> None:
    address = site.page("/jobs/1", JOB.read_bytes())
    for command in (("read", address), ("match", address, "--resume", RESUME), ("write", address, "--resume", RESUME)):
        message = tailor(*command, code=1).stderr
        assert "private network" in message
        assert "--allow-local" in message
