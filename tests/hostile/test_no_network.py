"""No connection is opened that nobody asked for."""

import os
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
WITHIN = (
    AUDIT
    + """
import os
from tailor.embedding import load_embedder
load_embedder().embed(["wound care"])
links = [f"/proc/self/fd/{name}" for name in os.listdir("/proc/self/fd")] if os.path.isdir("/proc/self/fd") else []
print("sockets:", [link for link in links if os.path.exists(link) and os.readlink(link).startswith("socket:")])
print("telemetry:", os.environ.get("ORT_DISABLE_TELEMETRY"))
"""
)


def test_a_whole_run_opens_no_connection(tmp_path: Path) -> None:
    posting = min((EXAMPLES / "jobs").iterdir())
    given = ["write", str(posting), "--resume", str(EXAMPLES / "resume.md"), "-o", str(tmp_path / "out"), "-q"]
    command = [sys.executable, "-c", AUDIT, *given]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.endswith("network: []\n")


def test_the_models_runtime_keeps_no_record_for_its_maker(tmp_path: Path) -> None:
    given = ["read", str(EXAMPLES / "resume.md")]
    home = {"HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "cache"), "LOCALAPPDATA": str(tmp_path / "local")}
    environment = {name: value for name, value in os.environ.items() if name != "ORT_DISABLE_TELEMETRY"} | home
    command = [sys.executable, "-c", WITHIN, *given]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.endswith("network: []\nsockets: []\ntelemetry: 1\n")
    assert [path for path in tmp_path.rglob("*") if "onnxruntime" in path.name or "Microsoft" in path.name] == []
