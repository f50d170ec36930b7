"""What the architecture page says is what the checks enforce."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_the_layers_on_the_page_are_the_layers_of_the_contract() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    block = re.search(r"<!-- layers -->\n(.*?)<!-- /layers -->", page, re.DOTALL)
    assert block is not None
    drawn = [line.strip() for line in block[1].splitlines() if line.strip()]
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    layers = next(contract["layers"] for contract in contracts if contract["type"] == "layers")
    assert drawn == layers


def test_the_five_packages_that_were_asked_for_are_declared() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    declared = {re.split(r"[<>=]", item)[0] for item in settings["project"]["dependencies"]}
    assert {"click", "python-docx", "pdfminer.six", "jinja2", "keybert"} <= declared


def test_the_locks_hold_neither_torch_nor_an_address() -> None:
    for name in ("requirements.lock", "requirements-dask.lock", "requirements-dev.lock"):
        text = (ROOT / name).read_text(encoding="utf-8")
        assert not re.search(r"^(torch|triton|nvidia|sentence-transformers)|https?://", text, re.MULTILINE)
        assert "--hash=sha256:" in text
