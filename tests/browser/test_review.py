"""`tailor review` as a person uses it: answer, save, have the documents written anew."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tailor.readers import read_answers
from tests.docx_text import dump_docx


@pytest.fixture
def address(job: Path, tmp_path: Path) -> Iterator[str]:
    command = [sys.executable, "-m", "tailor", "review", str(job), "--no-open", "--idle", "1"]
    environment = {**os.environ, "TAILOR_JOURNAL": "false"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=tmp_path, env=environment) as process:
        assert process.stdout is not None
        yield process.stdout.readline().removeprefix("review at ").strip()
        process.terminate()


def test_an_answer_is_saved_and_stands_in_the_documents(browser: Browser, address: str, job: Path) -> None:
    context = browser.new_context()
    page = context.new_page()
    messages: list[str] = []
    page.on("console", lambda message: messages.append(message.text))
    page.goto(address)
    asked = page.locator('.row[data-name="driver\'s license"]')
    asked.locator("summary", has_text="Answer").click()
    asked.get_by_label("I have this").fill("Clean driving license, class B")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.locator("#saved")).to_contain_text("Saved to", timeout=60_000)
    assert [row.sentence for row in read_answers(job / "answers.toml").have] == ["Clean driving license, class B"]
    assert "class B" not in dump_docx(job / "resume.docx")
    page.get_by_role("button", name="write the documents anew").click()
    expect(page.locator(".changes")).to_contain_text("Clean driving license, class B", timeout=60_000)
    assert "Clean driving license, class B" in dump_docx(job / "resume.docx")
    expect(page.locator("#number")).to_have_text("1 answer")
    (job / "cover-letter.docx").write_bytes(b"mine")
    page.get_by_role("button", name="write the documents anew").click()
    expect(page.locator("#saved")).to_contain_text("would overwrite what tailor did not write", timeout=60_000)
    assert (job / "cover-letter.docx").read_bytes() == b"mine"
    assert [text for text in messages if "409" not in text] == []
    context.close()
