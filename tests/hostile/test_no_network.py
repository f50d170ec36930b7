"""No connection is opened that nobody asked for."""

import subprocess
import sys
from pathlib import Path

EXAMPLES = Path(__file__).parents[2] / "examples" / "bookkeeper"
AUDIT = """
import sys
seen = []
sys.addaudithook(lambda event, args: seen.append(event) if event.startswith(("socket.", "urllib.", "http.")) else None)
from tailor.cli import cli
cli(sys.argv[1:], prog_name="tailor", standalone_mode=False)
print("network:", sorted(set(seen)))
"""


def test_a_whole_run_opens_no_connection(tmp_path: Path) -> None:
    posting = min((EXAMPLES / "jobs").iterdir())
    given = ["write", str(posting), "--resume", str(EXAMPLES / "resume.md"), "-o", str(tmp_path / "out"), "-q"]
    command = [sys.executable, "-c", AUDIT, *given]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.endswith("network: []\n")
