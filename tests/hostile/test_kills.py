"""What a kill at a random moment leaves behind."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_fifty_kills_lose_nothing() -> None:
    command = [sys.executable, "-m", "bench.kills", "--kills", "50"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout == "25 kills of the writer: 0 faults\n25 kills of the journal: 0 faults\n", done.stderr
